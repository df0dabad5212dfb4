#!/usr/bin/env python3
"""Counts of instructions within 3 % of the record, linear in the length of a line, and a save of a draft that costs what
the draft is long: run.py --all. Without --all nothing is run, as callgrind takes its time; ./dev bench measures the rest.
"""
import os
import pathlib
import sys
import tempfile

sys.path.insert(0, os.path.join(os.path.dirname(__file__), "..", "support"))
import watching  # noqa: E402
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
        was = record()["counts"].get(name)
        if was is None:
            raise Skip(f"{value:.1f}, not recorded: tests/bench/instructions.py --record")
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


def save_case():
    """What a save of a draft costs must hardly depend on how much it is held against."""
    if comparable() == "no valgrind":
        raise Skip("no valgrind")
    program("release")
    with tempfile.TemporaryDirectory() as folder:
        large, small = watching.growth(pathlib.Path(folder))
    if large <= small * watching.GROWTH:
        return None
    return f"{large / 1e6:.1f} million instructions against {small / 1e6:.1f} with a quarter of the articles"


def main():
    cases = [count_case(name) for name in COUNTS] + [("linear in one line", line_case),
                                                  ("a save against 500 and 2,000 articles", save_case)]
    finish("bench", cases if "--all" in sys.argv[1:] else [])


if __name__ == "__main__":
    main()
