#!/usr/bin/env python3
"""The unit tests, built with AddressSanitizer and UBSan: run.py [ROOM_FILE...]. Counts Check's cases, not programs."""
import concurrent.futures
import os
import re
import sys

sys.path.insert(0, os.path.join(os.path.dirname(__file__), "..", "support"))
from suite import ROOT, run  # noqa: E402

CHECKS = re.compile(r"^\d+%: Checks: (\d+), Failures: (\d+), Errors: (\d+)$", re.MULTILINE)
TIMEOUT = 240
SKIPPED = 77


def run_one(path):
    """@return passed, failed, text to show."""
    environment = dict(os.environ, CK_FORK="no", CC_SOURCE=str(ROOT), CK_TIMEOUT_MULTIPLIER="10")
    done = run([str(path)], env=environment, timeout=TIMEOUT)
    text = (done.stdout + done.stderr).decode(errors="replace")
    counts = [tuple(map(int, row)) for row in CHECKS.findall(text)]
    if done.returncode == SKIPPED:
        return 0, 0, f"skip unit {path.name}"
    failed = sum(f + e for _, f, e in counts)
    passed = sum(c for c, _, _ in counts) - failed
    if done.returncode == 0 and counts:
        return passed, failed, ""
    return passed, max(failed, 1), f"FAIL unit {path.name}: status {done.returncode}\n{text[-6000:]}"


def main():
    chosen = [a for a in sys.argv[1:] if not a.startswith("-")]
    programs = sorted((ROOT / "build/asan/tests").glob("unit_*"))
    programs = [p for p in programs if p.is_file() and os.access(p, os.X_OK)]
    sources = {f"unit_{p.parent.name}_{p.stem[5:]}" for p in (ROOT / "tests/unit").glob("*/test_*.c")}
    programs = [p for p in programs if p.name in sources and (not chosen or p.name[5:] in chosen)]
    passed = failed = 0
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        for more_passed, more_failed, text in pool.map(run_one, programs):
            passed, failed = passed + more_passed, failed + more_failed
            if text:
                print(text, flush=True)
    missing = sources - {p.name for p in programs} if not chosen else set()
    for name in sorted(missing):
        print(f"FAIL unit {name}: not built")
    print(f"{passed} passed, {failed + len(missing)} failed")
    return 1 if failed or missing else 0


if __name__ == "__main__":
    sys.exit(main())
