"""What the test scripts share: running cases side by side, telling what failed, the closing count.

A case is a name and a function that returns None when all is well, or a string that says what is wrong. It may raise
Skip with a reason: the case is then told and not counted.
"""
import concurrent.futures
import os
import pathlib
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
SHARED = pathlib.Path(os.environ.get("CLAIMCHECK_SHARED") or ROOT.parent / "shared")


class Skip(Exception):
    """This case cannot run here."""


def program(preset):
    """The claimcheck of a build tree; the suite skips where it was not built."""
    path = ROOT / "build" / preset / "claimcheck"
    if not path.is_file():
        raise SystemExit(f"no {path}: ./dev test builds it")
    return str(path)


def run(command, **options):
    """Run without stdin (unless given), take both outputs as bytes, never wait for ever (a busy machine is no fault)."""
    options.setdefault("timeout", 600)
    if "input" not in options:
        options.setdefault("stdin", subprocess.DEVNULL)
    return subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, check=False, **options)


def outcome(function):
    try:
        return function()
    except Skip as reason:
        return reason
    except subprocess.TimeoutExpired as late:
        return f"took longer than {late.timeout} s"
    except Exception as problem:  # a broken case is a failed case, and the others still run
        return f"{type(problem).__name__}: {problem}"


def finish(suite, cases, workers=None):
    """Run the cases, print what failed and `N passed, N failed`, end the process."""
    passed = failed = 0
    with concurrent.futures.ThreadPoolExecutor(workers or os.cpu_count()) as pool:
        results = [(name, pool.submit(outcome, function)) for name, function in cases]
        for name, future in results:
            result = future.result()
            if result is None:
                passed += 1
            elif isinstance(result, Skip):
                print(f"skip {suite} {name}: {result}")
            else:
                failed += 1
                print(f"FAIL {suite} {name}: {result}", flush=True)
    print(f"{passed} passed, {failed} failed")
    sys.exit(1 if failed else 0)
