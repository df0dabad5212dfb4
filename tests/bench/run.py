#!/usr/bin/env python3
"""Counts of instructions within 3 % of the record, and linear in the length of a line: run.py --all. Without --all
nothing is run, as callgrind takes its time; ./dev bench measures the rest."""
import os
import pathlib
import sys
import tempfile

sys.path.insert(0, os.path.join(os.path.dirname(__file__), "..", "support"))
from suite import Skip, finish, program  # noqa: E402
from instructions import ALLOWED, COUNTS, LINEAR, comparable, linearity, record  # noqa: E402


def count_case(name):
    def case():
        reason = comparable()
        if reason is not None:
            raise Skip(reason)
        program("release")
        with tempfile.TemporaryDirectory() as folder:
            value = COUNTS[name](pathlib.Path(folder))
        was = record()["counts"][name]
        if value > was * ALLOWED:
            return f"{value:.1f}, recorded {was}: cheaper, or tests/bench/instructions.py --record and say why"
        return None
    return name, case


def line_case():
    if comparable() == "no valgrind":
        raise Skip("no valgrind")
    program("release")
    with tempfile.TemporaryDirectory() as folder:
        value = linearity(pathlib.Path(folder))
    return None if value <= LINEAR else f"a line of twice the length costs {value:.2f} times as much"


def main():
    cases = [count_case(name) for name in COUNTS] + [("linear in one line", line_case)]
    finish("bench", cases if "--all" in sys.argv[1:] else [])


if __name__ == "__main__":
    main()
