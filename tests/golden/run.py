#!/usr/bin/env python3
"""Whole runs: run.py [--update] [--all] [CASE...]. A case is a folder beside this file:

args              the command line behind `claimcheck`, as a shell would read it; run inside the folder
docs/, rules/     what it reads, by whatever names `args` uses
stdin             what it is fed, where there is one
expected.stdout   what it must print, to the byte
expected.stderr
exit              its exit status

--update writes the expected files of the cases anew: read the difference, and say in the commit why it changed.
--all repeats a few cases under valgrind.
"""
import os
import pathlib
import shlex
import sys

sys.path.insert(0, os.path.join(os.path.dirname(__file__), "..", "support"))
from suite import ROOT, finish, program, run  # noqa: E402

HERE = pathlib.Path(__file__).resolve().parent
PARTS = ("expected.stdout", "expected.stderr", "exit")
VALGRIND = ["valgrind", "--quiet", "--leak-check=full", "--errors-for-leak-kinds=definite,possible",
            "--error-exitcode=99"]
VALGRIND_CASES = 6


def environment():
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("LC_", "CLAIMCHECK_"))}
    return dict(kept, LC_ALL="C", CLAIMCHECK_RULES=str(ROOT / "rules"), TERM="dumb")


def run_case(folder, command):
    arguments = shlex.split((folder / "args").read_text(encoding="utf-8"))
    stdin = folder / "stdin"
    done = run([*command, *arguments], cwd=folder, env=environment(),
               input=stdin.read_bytes() if stdin.exists() else b"")
    return done.stdout, done.stderr, f"{done.returncode}\n".encode()


def first_difference(expected, got):
    wanted, found = expected.decode(errors="replace").splitlines(), got.decode(errors="replace").splitlines()
    for number in range(max(len(wanted), len(found))):
        left = wanted[number] if number < len(wanted) else "(nothing)"
        right = found[number] if number < len(found) else "(nothing)"
        if left != right:
            return f"line {number + 1}\n    expected {left}\n    got      {right}"
    return "line ends or the last byte"


def compare(folder, command):
    problems = []
    for name, got in zip(PARTS, run_case(folder, command)):
        path = folder / name
        expected = path.read_bytes() if path.exists() else b"" if name != "exit" else b"0\n"
        if expected != got:
            problems.append(f"\n  {name}: {first_difference(expected, got)}")
    return "".join(problems) or None


def update(folder, command):
    for name, got in zip(PARTS, run_case(folder, command)):
        path = folder / name
        if got or name != "expected.stderr":
            path.write_bytes(got)
        elif path.exists():
            path.unlink()


def under_valgrind(folder):
    done = run_case(folder, [*VALGRIND, program("dev")])
    return done[1].decode(errors="replace") if done[2] == b"99\n" else None


def main():
    chosen = [a for a in sys.argv[1:] if not a.startswith("-")]
    folders = [p.parent for p in sorted(HERE.glob("*/args")) if not chosen or p.parent.name in chosen]
    command = [program("asan")]
    if "--update" in sys.argv:
        for folder in folders:
            update(folder, command)
        return
    cases = [(f.name, lambda f=f: compare(f, command)) for f in folders]
    if "--all" in sys.argv:
        cases += [(f"valgrind {f.name}", lambda f=f: under_valgrind(f)) for f in folders[:VALGRIND_CASES]]
    finish("golden", cases)


if __name__ == "__main__":
    main()
