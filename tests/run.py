#!/usr/bin/env python3
"""Run the suites and count their cases: run.py [--all] [SUITE...]. Called by ./dev test, which builds first.

A suite is a script whose last line is `N passed, N failed`; so is the last line here.
"""
import os
import re
import subprocess
import sys
import time

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
SUITES = ["unit", "golden", "determinism", "pathological", "contracts", "formats", "docs", "spec", "accuracy", "mutation", "conformance", "figures", "claims", "living", "package", "ci", "lint", "browser", "bench"]
COUNT = re.compile(r"(\d+) passed, (\d+) failed")


def run_suite(name, options):
    """Show the suite's own lines as they come. @return passed, failed."""
    started = time.monotonic()
    script = f"tests/{name}/run.py"
    last = ""
    with subprocess.Popen([sys.executable, script, *options], cwd=ROOT, stdin=subprocess.DEVNULL,
                          stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, errors="replace") as process:
        for line in process.stdout:
            if COUNT.fullmatch(last):
                print(last)
            if last and not COUNT.fullmatch(last):
                print(last, flush=True)
            last = line.rstrip("\n")
        status = process.wait()
    count = COUNT.fullmatch(last)
    if count is None:
        print(last)
    passed, failed = map(int, count.groups()) if count else (0, 1)
    if status != 0 and failed == 0:
        failed = 1
        print(f"FAIL {name}: ended with status {status}")
    print(f"{name}: {passed} ok, {failed} not, {time.monotonic() - started:.0f} s", flush=True)
    return passed, failed


def main():
    options = [a for a in sys.argv[1:] if a.startswith("-")]
    if "--help" in options or "-h" in options:
        print(f"usage: ./dev test [--all] [SUITE...]\nsuites: {' '.join(SUITES)}")
        return 0
    if set(options) - {"--all"}:
        sys.exit(f"no option {(set(options) - {'--all'}).pop()}; there is --all, which adds what is slow")
    chosen = [a for a in sys.argv[1:] if not a.startswith("-")] or SUITES
    unknown = sorted(set(chosen) - set(SUITES))
    if unknown:
        sys.exit(f"no suite {', '.join(unknown)}; there are {', '.join(SUITES)}")
    passed = failed = 0
    for name in chosen:
        more_passed, more_failed = run_suite(name, options)
        passed += more_passed
        failed += more_failed
    print(f"{passed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
