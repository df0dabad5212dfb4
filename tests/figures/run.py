#!/usr/bin/env python3
"""Precision and recall of figures on own paragraphs, labelled by reading: run.py [BINARY] [--misses].

paragraphs.jsonl, mixed.jsonl (law, sports, medicine, aviation beside news), varied.jsonl, broad.jsonl and fresh.jsonl
(prose of every kind, full of what only looks like a figure; the last labelled before any run) may be used for tuning, unseen.jsonl never: it was labelled before the program
was run and only its shares are looked at. A label has text, start (code points), value, value2 of a range, unit (or a list where careful editors write it
in two ways) and qualifier; `maybe` marks what may be read or not. What a paragraph does not label is no figure.
Prints shares, then `N passed, N failed`; `REACHED` holds what was reached last, so that nothing gets lost unseen.
"""
import json
import os
import subprocess
import sys
from collections import Counter, defaultdict
from decimal import Decimal, getcontext

getcontext().prec = 50
HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(os.path.dirname(HERE))
COMPARED = ("cardinal", "fraction", "percent")
NEAR = Decimal("1e-4")  # a third is printed as 0.333333

# Per cent: precision, recall, share of right qualifiers among the figures that are found.
REACHED = {
    "paragraphs zh": (99.5, 99.5, 99.5),
    "paragraphs en": (99.5, 99.0, 99.5),
    "mixed zh": (99.5, 99.5, 99.5),
    "mixed en": (99.5, 99.5, 99.5),
    "varied zh": (99.5, 99.5, 99.5),
    "varied en": (99.5, 99.5, 99.5),
    "broad zh": (99.0, 99.2, 99.5),
    "broad en": (97.8, 99.5, 99.7),
    "fresh zh": (97.2, 99.9, 99.9),
    "fresh en": (87.4, 96.0, 99.9),
    "unseen zh": (92.7, 98.4, 98.3),
    "unseen en": (88.1, 92.1, 98.5),
}


def decimal(text):
    if "/" in text:
        upper, lower = text.split("/")
        return Decimal(upper) / Decimal(lower)
    return Decimal(text)


def same_value(got, want):
    return abs(decimal(got) - decimal(want)) <= (NEAR * decimal(want) if "/" in want else 0)


def unit_is_right(got, want):
    return got in want if isinstance(want, list) else got == want


def is_right(figure, label):
    """The same quantity: 1/4 may be read as 25 %."""
    if "/" in label["value"] and figure["unit"] == "%":
        return abs(decimal(figure["value"]) / 100 - decimal(label["value"])) <= NEAR
    if not same_value(figure["value"], label["value"]) or not unit_is_right(figure["unit"], label["unit"]):
        return False
    return "value2" not in label or (figure.get("value2") is not None and same_value(figure["value2"], label["value2"]))


def overlaps(figure, mark, text):
    start = len(text[:mark["start"]].encode())
    end = start + len(mark["text"].encode())
    return figure["byte_start"] < end and figure["byte_end"] > start


def extract(binary, rows):
    feed = "".join(json.dumps({"id": row["id"], "text": row["text"]}, ensure_ascii=False) + "\n" for row in rows)
    run = subprocess.run([binary, "extract", "--records", "--what", "quantities", "--format", "ndjson"],
                         input=feed.encode(), stdout=subprocess.PIPE, check=True)
    found = defaultdict(list)
    for line in run.stdout.decode().splitlines():
        figure = json.loads(line)
        if figure["type"] == "quantity" and figure.get("kind", "cardinal") in COMPARED:
            found[figure["document"]].append(figure)
    return found


def hold(row, figures):
    """@return counts and what is wrong in one paragraph."""
    counts, wrong, used = Counter(), [], set()
    for label in row["figures"]:
        over = [i for i, figure in enumerate(figures) if i not in used and overlaps(figure, label, row["text"])]
        right = next((i for i in over if is_right(figures[i], label)), None)
        counts["labels"] += 1
        if right is None:
            wrong.append(("MISS", row["id"], label, [(figures[i]["value"], figures[i].get("value2"), figures[i]["unit"]) for i in over]))
            continue
        used.add(right)
        counts["right"] += 1
        counts["qualifier"] += figures[right]["qualifier"] == label["qualifier"]
        if figures[right]["qualifier"] != label["qualifier"]:
            wrong.append(("QUALIFIER", row["id"], label, figures[right]["qualifier"]))
    for i, figure in enumerate(figures):
        if i in used or any(overlaps(figure, mark, row["text"]) for mark in row.get("maybe", [])):
            continue
        counts["spurious"] += 1
        wrong.append(("SPURIOUS", row["id"], figure["text"], figure["value"], figure["unit"]))
    return counts, wrong


def shares(counts):
    read = counts["right"] + counts["spurious"]
    return (100 * counts["right"] / max(read, 1), 100 * counts["right"] / max(counts["labels"], 1),
            100 * counts["qualifier"] / max(counts["right"], 1))


def main():
    builds = [os.path.join(ROOT, "build", build, "claimcheck") for build in ("release", "dev")]
    named = [argument for argument in sys.argv[1:] if not argument.startswith("-")]
    binary = (named + [build for build in builds if os.path.exists(build)] + builds)[0]
    if not os.path.exists(binary):
        print("figures: skipped, no program here")
        print("0 passed, 0 failed")
        return 0
    passed = failed = 0
    for part in ("paragraphs", "mixed", "varied", "broad", "fresh", "unseen"):
        with open(os.path.join(HERE, part + ".jsonl"), encoding="utf-8") as lines:
            rows = [json.loads(line) for line in lines]
        found = extract(binary, rows)
        counts = defaultdict(Counter)
        for row in rows:
            more, wrong = hold(row, found[row["id"]])
            counts[row["lang"]].update(more)
            if "--misses" in sys.argv and part != "unseen":
                for line in wrong:
                    print(*line, sep=" | ")
        for language, count in counts.items():
            name = f"{part} {language}"
            got = shares(count)
            print("{:14} precision {:5.1f} %  recall {:5.1f} %  qualifier {:5.1f} %  of {} figures".format(name, *got, count["labels"]))
            for kind, value, least in zip(("precision", "recall", "qualifier"), got, REACHED[name]):
                passed += value >= least
                failed += value < least
                if value < least:
                    print(f"FAIL {name}: {kind} {value:.1f} % < {least} %")
    print(f"{passed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
