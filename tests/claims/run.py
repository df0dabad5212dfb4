#!/usr/bin/env python3
"""Are figures bound as a careful editor would bind them? run.py [BINARY] [--verbose].

seen.jsonl may be used for tuning, unseen.jsonl never: only its shares are looked at. opened.jsonl holds the 154 rows that
were unseen until 2026-11-23 and, by lot, half of the 200 that an independent labeller wrote that day; it may be used since. One JSON a line: id, lang, date (of the
document), text and its `claims`: the figure's text and start (code points), metric (id, without its pack) and phrase (what the
metric is called), scope, period (half-open; `instant` for an as-of date; null: now, or none; "*": not judged), aspect, modality,
value, unit; `or`: what else is right, together. A list holds several that are right. Figures that no claim names are bound to
nothing that is known; `maybe` marks those that may be bound or not.

A label whose metric no pack has (neither its id nor its phrase as a name) is not missed; bound to another metric it is wrong.
Prints shares, then `N passed, N failed`; REACHED holds what was reached last, so that nothing gets lost unseen.
"""
import json
import os
import pathlib
import re
import subprocess
import sys
from collections import Counter, defaultdict
from decimal import Decimal

import yaml

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parents[1]
DIMENSIONS = ("metric", "scope", "period", "aspect", "modality", "value")

PARTS = ("seen", "opened", "unseen")

# Labels bound rightly at least (a number), wrong bindings in per cent of all bindings at most.
REACHED = {
    "seen zh": (7755, 1.4),
    "seen en": (5735, 2.6),
    "opened zh": (551, 1.6),
    "opened en": (359, 4.8),
    "unseen zh": (312, 6.0),
    "unseen en": (185, 12.3),
}

# Only these units are compared: how a counted thing is called (家, 个, companies) is the figures' suite.
STRICT_UNITS = {"%", "pp", "‰", "times", "CNY", "USD", "EUR", "JPY", "t", "kW", "kW.h", "km"}

# A preliminary figure states a fact, a plan and a forecast do not.
MODALITY = {"actual": "fact", "preliminary": "fact", "estimate": "fact", "target": "future", "forecast": "future"}


def fold(phrase):
    return re.sub(r"[\s（）()“”\"]", "", phrase).lower()


def known_metrics():
    """The ids of all packs, and the ids that a folded name leads to."""
    ids, names = set(), defaultdict(set)
    for path in sorted((ROOT / "rules/metrics").rglob("*.yaml")):
        pack = yaml.load(path.read_text(encoding="utf-8"), Loader=yaml.CBaseLoader)
        for metric in pack.get("metrics", []) + pack.get("extend", []):
            current = metric.get("id") or metric["metric"].split("/")[-1]
            ids.add(current)
            told = [*metric.get("title", {}).values(), *metric.get("names", []), *metric.get("short_names", [])]
            for name in told:
                if isinstance(name, str) and not name.startswith("/"):
                    names[fold(name)].add(current)
    return ids, names


def resolve(label, ids, names):
    """The ids under which the label's metric may be bound; empty: no pack has it."""
    exact = ids & {re.sub(r"[ _]", "-", metric or "") for metric in alternatives(label["metric"])}
    return exact or names.get(fold(label["phrase"]), set())


def covered(label, known):
    return any(resolve(one, *known) for one in readings(label))


def extract(binary, rows):
    feed = "".join(json.dumps({k: row[k] for k in ("id", "text", "date", "title") if k in row}, ensure_ascii=False) + "\n"
                   for row in rows)
    done = subprocess.run([binary, "extract", "--records", "--what", "claims", "--format", "ndjson"], input=feed.encode(),
                          stdout=subprocess.PIPE, check=True, timeout=120)
    found = defaultdict(list)
    for line in done.stdout.decode().splitlines():
        claim = json.loads(line)
        if claim["type"] == "claim":
            found[claim["document"]].append(claim)
    return found


def alternatives(value):
    return value if isinstance(value, list) else [value]


def scope_parts(scope):
    """云泽市 is 云泽, 全省 is 我省, 该公司 is 公司."""
    parts = (re.sub(r"(?<=..)[市省]$", "", part) for part in (scope or "").split("·"))
    return frozenset(re.sub(r"^[本该](?=公司|企业|集团)", "", re.sub(r"^[全本](?=[省市区县]$)", "我", part)) for part in parts)


def without_named(parts, phrase):
    """装备制造业 says nothing more of 装备制造业增加值占规上工业比重."""
    return frozenset(part for part in parts if part not in phrase)


def same_metric(claim, label, candidates):
    spoken = claim["metric"].split("/")[-1]
    return spoken in candidates or fold(claim["metric"]) == fold(label["phrase"]) or (
        not candidates and fold(label["phrase"]) in fold(claim["metric"]))


def known_scopes():
    """What each name of a place or body leads to: California is 加利福尼亚州."""
    called = {}
    for path in sorted((ROOT / "rules/scopes").rglob("*.yaml")):
        for line in path.read_text(encoding="utf-8").splitlines():
            for one in re.finditer(r"scope: ([^,{}]+), title: \{ zh: [^,{}]+, en: \"?([^,{}\"]+?)\"? *\}(?:, kind: \w+)?(?:, names: \[([^\]]*)\])?", line):
                for name in [one.group(2), *re.split(r", *", one.group(3) or "")]:
                    called.setdefault(name.strip(), one.group(1).strip())
    return called


CALLED = known_scopes()


def same_scope(claim, label):
    """A figure of a part (其中加盟店) may be labelled with the part or with the whole's scope alone."""
    wanted = [scope_parts(CALLED.get(scope, scope)) for scope in alternatives(label["scope"])]
    got, part = scope_parts(claim["scope"]), scope_parts(claim.get("part"))
    return label["scope"] == "*" or any(
        one in wanted for one in (got, without_named(got, label["phrase"]), got | part, part if claim.get("part") else got))


def same_period(got, want, date):
    if isinstance(want, list):
        return any(same_period(got, one, date) for one in want)
    if want == "*":
        return True
    if want is None:
        return got is None or got["inferred"] or got["start"] == date
    if got is None:
        return False
    if want.get("instant") or got.get("instant"):
        return got["end"] == want["end"]
    return got["start"] == want["start"] and got["end"] == want["end"]


def same_modality(claim, label):
    got, want = claim["modality"], label["modality"]
    return MODALITY.get(got, got) == MODALITY.get(want, want)


def same_value(claim, label):
    value, want = Decimal(claim["value"]), Decimal(label["value"])
    return abs(value) == abs(want) and (label["unit"] not in STRICT_UNITS or claim["unit"] == label["unit"])


def differences(claim, label, candidates, date):
    right = {"metric": same_metric(claim, label, candidates), "scope": same_scope(claim, label),
             "period": same_period(claim["period"], label["period"], date), "aspect": claim["aspect"] in alternatives(label["aspect"]),
             "modality": same_modality(claim, label), "value": same_value(claim, label)}
    return [dimension for dimension in DIMENSIONS if not right[dimension]]


def span(row, mark):
    start = len(row["text"][:mark["start"]].encode())
    return start, start + len(mark["text"].encode())


def overlaps(claim, place):
    return claim["byte_start"] < place[1] and place[0] < claim["byte_end"]


def readings(label):
    """The label, and the other ways to say it: a sector's value added, or a metric of its own for it."""
    return [label, *({**label, **other} for other in label.get("or", ()))]


def judge_label(row, label, claims, known):
    """@return "right", "missed", "unknown" (no pack has it, not bound) or "wrong" with the dimensions."""
    over = [c for c in claims if overlaps(c, span(row, label))]
    if not over:
        return ("missed" if covered(label, known) else "unknown"), []
    tried = [differences(c, one, resolve(one, *known), row["date"]) for c in over for one in readings(label)]
    wrong = min(tried, key=len)
    return ("wrong" if wrong else "right"), wrong


def judge(row, claims, known):
    """@return counts, and lines that say what is not right in one sentence."""
    counts, lines = Counter(claims=len(claims)), []
    for label in row["claims"]:
        verdict, wrong = judge_label(row, label, claims, known)
        counts[verdict] += 1
        counts["labels"] += covered(label, known)
        counts.update(wrong)
        if verdict in ("missed", "wrong"):
            lines.append(f"{verdict} {row['id']} {label['text']}: {' '.join(wrong)} "
                         f"[{label['metric'] or label['phrase']} {label['scope']} {label['period']} {label['aspect']}]")
    marks = [span(row, mark) for mark in row["claims"] + row.get("maybe", [])]
    for claim in claims:
        if not any(overlaps(claim, mark) for mark in marks):
            counts["spurious"] += 1
            lines.append(f"spurious {row['id']} {claim['text']}: {claim['metric']}")
    return counts, lines


def shares(counts):
    """Rightly bound of what a pack knows, wrong of all bindings, in per cent."""
    return (100 * counts["right"] / max(counts["labels"], 1),
            100 * (counts["wrong"] + counts["spurious"]) / max(counts["claims"], 1))


def show(name, counts):
    right, wrong = shares(counts)
    print(f"{name:10} rightly bound {right:5.1f} % ({counts['right']} of {counts['labels']})  wrong bindings {wrong:4.1f} %"
          f" ({counts['wrong'] + counts['spurious']} of {counts['claims']})  {counts['unknown']} of no pack")
    print(f"{'':10} not bound {counts['missed']}, bound where nothing is known {counts['spurious']}, wrong in "
          + ", ".join(f"{dimension} {counts[dimension]}" for dimension in DIMENSIONS))


def hold(binary, part, known, verbose):
    rows = [json.loads(line) for line in (HERE / f"{part}.jsonl").read_text(encoding="utf-8").splitlines()]
    twice = [name for name, times in Counter(row["id"] for row in rows).items() if times > 1]
    if twice:
        sys.exit(f"{part}.jsonl: two sentences are called {twice[0]}")
    found = extract(binary, rows)
    counts = defaultdict(Counter)
    for row in rows:
        more, lines = judge(row, found[row["id"]], known)
        counts[f"{part} {row['lang']}"].update(more)
        if verbose and part != "unseen":
            print("\n".join(["", row["text"], *lines]) if lines else "", end="\n" if lines else "")
    return counts


def failures(name, counts):
    least, most = REACHED[name]
    if counts["right"] < least:
        yield f"FAIL {name}: {counts['right']} rightly bound, {least} were"
    if shares(counts)[1] > most:
        yield f"FAIL {name}: {shares(counts)[1]:.1f} % wrong bindings > {most} %"


def main():
    builds = [os.path.join(ROOT, "build", build, "claimcheck") for build in ("release", "dev")]
    named = [argument for argument in sys.argv[1:] if not argument.startswith("-")]
    binary = (named + [build for build in builds if os.path.exists(build)] + builds)[0]
    if not os.path.exists(binary):
        print("claims: skipped, no program here")
        print("0 passed, 0 failed")
        return 0
    known, failed = known_metrics(), 0
    for part in PARTS:
        for name, counts in hold(binary, part, known, "--verbose" in sys.argv).items():
            show(name, counts)
            for line in failures(name, counts):
                print(line)
                failed += 1
    print(f"{2 * len(REACHED) - failed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
