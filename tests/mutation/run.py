#!/usr/bin/env python3
"""The ratchet on copied and changed sentences: what was reached may not get worse. --all plays five times as many rounds.

Raise the figures when the program gets better; never lower them to make a change pass.
"""
import os
import sys

sys.path.insert(0, os.path.join(os.path.dirname(__file__), "..", "support"))
import changes  # noqa: E402
import mutation  # noqa: E402
from suite import SHARED, Skip, finish, program  # noqa: E402

ROUNDS, ALL_ROUNDS = 8, 40
# set: per cent of what says something else told at warning or above, at least; of what says the same told at all, at most
REACHED = {"own": (98.4, 0.2), "corpus": (98.1, 0.4), "seeds": (97.5, 0.1)}


def faults(tally, recall, alarms):
    for title, kinds, reached in (("recall", changes.HARMFUL, recall), ("false alarms", changes.HARMLESS, alarms)):
        cases, found, warned = tally.sums(kinds)
        share = 100 * (warned if title == "recall" else found) / max(cases, 1)
        if share < reached if title == "recall" else share > reached:
            yield f"{title} {share:.2f} %, {reached} % were reached"


def holds(name, rounds, recall, alarms):
    if name == "seeds" and not (SHARED / "seeds").is_dir():
        raise Skip(f"no {SHARED / 'seeds'}")
    tally = mutation.measure(program("release"), list(mutation.load([name])), rounds)
    wrong = list(faults(tally, recall, alarms))
    return "; ".join(wrong) + f" (see tests/mutation/mutation.py --set {name} --show 20)" if wrong else None


def repeats():
    """The same seed gives the same cases."""
    articles = list(mutation.load(["own"]))
    first, second = ([(c.kind, c.text) for c in mutation.play(program("release"), articles, "again", mutation.mixed_kinds)]
                     for _ in range(2))
    return None if first == second else "one seed gave two rounds"


def main():
    rounds = ALL_ROUNDS if "--all" in sys.argv[1:] else ROUNDS
    cases = [(name, lambda n=name, r=reached: holds(n, rounds, *r)) for name, reached in REACHED.items()]
    finish("mutation", cases + [("one seed, one round", repeats)])


if __name__ == "__main__":
    main()
