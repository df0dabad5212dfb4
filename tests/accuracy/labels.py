#!/usr/bin/env python3
"""Are the labels of corpus/ and corpus/unseen/ sound? What stands in the articles of unseen/ is not printed, only ids.

Every line parses, ids stand once, every quotation occurs in its article. Of the sets that say so in their reasons (ids that begin
with Y or Z), each sum in a trap's reason ("412.6-401.9 = 10.7", "1200/1048-1 = 14.5%") is reckoned again; the weekdays of their
articles and the total rows of their tables are too, except where a finding is planted.
"""
import collections
import datetime
import json
import pathlib
import re
import sys
from decimal import Decimal

ROOT = pathlib.Path(__file__).resolve().parents[2]
FOLDERS = ["corpus", "corpus/unseen"]
MONTHS = "January February March April May June July August September October November December".split()
DAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
HAN_DAYS = "一二三四五六日"
DAY = rf"(?P<day>{'|'.join(DAYS)})"
MONTH = rf"(?P<m>{'|'.join(MONTHS)})"
DATES = [re.compile(p) for p in (
    rf"{DAY},? (?:the )?(?P<d>\d{{1,2}}) {MONTH},? (?P<y>\d{{4}})",
    rf"{DAY},? {MONTH} (?P<d>\d{{1,2}}), (?P<y>\d{{4}})",
    rf"(?P<y>\d{{4}})年(?P<m>\d{{1,2}})月(?P<d>\d{{1,2}})日（?(?:星期|周)(?P<day>[{HAN_DAYS}])")]
SUM = re.compile(r"([\d.,()][\d.,()+\-*/ ]*[\d)])\s*=\s*(-?[\d.,]*\d)(%?)")
TOTAL = re.compile(r"^\W*(合计|总计|Total|All)\W*$")
NUMBER = re.compile(r"^-?[\d,]+(\.\d+)?$")


def is_own(row):
    return row["id"][0] in "YZ"


def squeezed(text):
    return "".join(text.split())


def half_unit(figure):
    places = len(figure.partition(".")[2])
    return Decimal(5).scaleb(-places - 1)


def number(text):
    return Decimal(text.replace(",", ""))


def reckoned(expression):
    """The value of a term of figures, brackets and + - * / only."""
    exact = re.sub(r"[\d.]+", lambda m: f"Decimal('{m.group()}')", expression.replace(",", ""))
    return eval(exact, {"__builtins__": {}, "Decimal": Decimal})


def wrong_sums(row):
    for left, right, percent in SUM.findall(row["why"]):
        value = reckoned(left) * (100 if percent else 1)
        if abs(value - number(right)) > half_unit(right):
            yield f"{row['id']}: {left} is {value:.4f}, not {right}{percent}"


def date_of(found):
    month = found["m"]
    return datetime.date(int(found["y"]), MONTHS.index(month) + 1 if month in MONTHS else int(month), int(found["d"]))


def weekday_of(name):
    return DAYS.index(name) if name in DAYS else HAN_DAYS.index(name)


def wrong_weekdays(name, text, planted):
    for pattern in DATES:
        for found in pattern.finditer(text):
            if any(squeezed(found.group()) in squeezed(q) or squeezed(q) in squeezed(found.group()) for q in planted):
                continue
            if date_of(found).weekday() != weekday_of(found["day"]):
                yield f"{name}: {found.group()}"


def tables(text):
    """Blocks of lines of cells, heads first, rulers left out."""
    for block in re.findall(r"(?:^\|.*\|\n?)+", text, re.M):
        rows = [[c.strip() for c in line.strip().strip("|").split("|")] for line in block.splitlines()]
        yield [r for r in rows if not all(re.fullmatch(r":?-+:?", c) for c in r)]


def wrong_totals(name, text):
    for head, *rows in tables(text):
        totals = [r for r in rows if TOTAL.match(r[0])]
        parts = [r for r in rows if not TOTAL.match(r[0])]
        for column in range(1, len(head)):
            cells = [r[column] for r in parts if NUMBER.match(r[column])]
            if not totals or not cells or not NUMBER.match(totals[0][column]) or re.search(r"%|percent|增|Change", head[column]):
                continue
            if abs(sum(map(number, cells)) - number(totals[0][column])) > sum(map(half_unit, cells)):
                yield f"{name}: column {head[column]} adds up to {sum(map(number, cells))}"


def faults_of(folder, seen):
    rows = [json.loads(line) for line in (folder / "labels.jsonl").read_text(encoding="utf-8").splitlines() if line.strip()]
    texts = {p.name: p.read_text(encoding="utf-8") for p in folder.iterdir() if p.suffix in (".txt", ".md")}
    planted = collections.defaultdict(list)
    for row in rows:
        if row["id"] in seen:
            yield f"{row['id']}: stands twice"
        seen.add(row["id"])
        for place in filter(None, (row["a"], row["b"])):
            docs = [d for d in texts if d.startswith(place["doc"])]
            if not any(squeezed(place["quote"]) in squeezed(texts[d]) for d in docs):
                yield f"{row['id']}: a quotation is not in its article"
            if row["expect"] == "finding":
                planted[place["doc"], row["check"]].append(place["quote"])
        if is_own(row):
            yield from wrong_sums(row)
    for doc in sorted({p["doc"] for r in rows if is_own(r) for p in (r["a"], r["b"]) if p}):
        yield from wrong_weekdays(doc, texts[doc], planted[doc, "calendar"])
        if not planted[doc, "table"]:
            yield from wrong_totals(doc, texts[doc])


def main():
    seen = set()
    faults = [f"{name}: {fault}" for name in FOLDERS for fault in faults_of(ROOT / name, seen)]
    print("\n".join(faults) or f"{len(seen)} labels are sound")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
