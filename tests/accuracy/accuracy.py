#!/usr/bin/env python3
"""Recall and false alarms of `claimcheck check` on labelled articles, per check or kind.

A set is a folder of articles with its labels. corpus/ and corpus/unseen/ carry labels.jsonl (one JSON a line: id, expect
"finding" or "trap", check, a, b, why); ../shared/seeds carries gold.jsonl and benign.jsonl. A label quotes its places;
where the quote stands several times, any of them counts.

A finding label is found when one finding has a place that overlaps a's quote and, where there is a b, a place that
overlaps b's. A trap is sprung when a finding at warning or above does so. A finding at warning or above that belongs to
no label is an unlabelled alarm, listed for corpus sets. A finding that a label asks for springs no trap of another kind: a
repeated paragraph is marked as a whole, and a rate stands beside the two values that it does not follow from. Nor does it
spring one of two places that print the same: all that disagree stand in one finding.

Labels of a check that the program does not have yet are told and no part of recall. What was missed or sprung in unseen/ is
shown by --reveal only: whoever looks, writes new articles.
"""
import argparse
import collections
import json
import os
import pathlib
import re
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
LEVELS = {"info": 0, "warning": 1, "error": 2}
SAME_KIND = [{"value-conflict", "unruled-conflict", "vintage", "reference", "unit-scale"}]  # all set values side by side


class Labels:
    """The labels of one set, with every place as byte ranges of its file."""

    def __init__(self, name, folder, rows):
        self.name, self.folder, self.rows, self.faults = name, folder, rows, []
        self.texts = {}
        for row in rows:
            for side in ("a", "b"):
                place = row.get(side)
                row[side + "_at"] = self.ranges(row, place) if place else None

    def file_of(self, doc):
        if (self.folder / doc).is_file():
            return doc
        matches = sorted(p.name for p in self.folder.glob(f"{doc}*.*") if p.suffix != ".jsonl")
        return matches[0] if matches else None

    def ranges(self, row, place):
        doc = self.file_of(place["doc"])
        if doc is None:
            self.faults.append(f"{row['id']}: no document {place['doc']}")
            return []
        if doc not in self.texts:
            self.texts[doc] = (self.folder / doc).read_bytes()
        found = find_quote(self.texts[doc], place["quote"])
        if not found:
            self.faults.append(f"{row['id']}: {doc} does not hold “{place['quote']}”")
        return [(doc, start, end) for start, end in found]


def find_quote(data, quote):
    """Byte ranges of the quote; where it does not stand as it is, with blanks and line ends anywhere inside."""
    exact = [m.span() for m in re.finditer(re.escape(quote.encode()), data)]
    if exact:
        return exact
    loose = rb"\s*".join(re.escape(c.encode()) for c in quote if not c.isspace())
    return [m.span() for m in re.finditer(loose, data)]


def read_jsonl(path):
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]


def corpus_set(name, folder):
    return Labels(name, folder, read_jsonl(folder / "labels.jsonl"))


def seeds_set(folder):
    gold = [dict(row, expect="finding", check=row["kind"]) for row in read_jsonl(folder / "gold.jsonl")]
    benign = [dict(row, expect="trap", check=row["reason"]) for row in read_jsonl(folder / "benign.jsonl")]
    return Labels("seeds", folder, gold + benign)


def run_check(program, labels):
    """Findings with their places as (file name, start, end)."""
    articles = sorted(str(p) for p in labels.folder.iterdir() if p.suffix in (".txt", ".md"))
    done = subprocess.run([program, "check", "--format", "json", *articles], stdin=subprocess.DEVNULL,
                          capture_output=True, timeout=300)
    if done.returncode not in (0, 1):
        sys.exit(f"{program}: exit {done.returncode}: {done.stderr.decode(errors='replace').strip()}")
    report = json.loads(done.stdout)
    for finding in report["findings"]:
        finding["at"] = [(os.path.basename(l["path"]), l["byte_start"], l["byte_end"]) for l in finding["locations"]]
    return report


def checks_of(program):
    """The ids of the checks that the program has."""
    done = subprocess.run([program, "checks", "list"], stdin=subprocess.DEVNULL, capture_output=True, check=True, timeout=60)
    return {line.split()[0] for line in done.stdout.decode().splitlines() if line.strip()}


def touches(finding, ranges):
    return any(f[0] == r[0] and f[1] < r[2] and r[1] < f[2] for f in finding["at"] for r in ranges)


def concerns(finding, row):
    return touches(finding, row["a_at"]) and (row["b_at"] is None or touches(finding, row["b_at"]))


def same_kind(one, other):
    return one == other or any(one in kinds and other in kinds for kinds in SAME_KIND)


def figures_of(quote):
    return re.findall(r"\d[\d,.]*", quote)


def is_agreement(row):
    """A trap of two places that print the same: whatever disagrees with one of them disagrees with both."""
    return row["b"] is not None and figures_of(row["a"]["quote"]) == figures_of(row["b"]["quote"])


def judge(labels, findings):
    """Give each label the findings that concern it; return the alarms that belong to no finding label."""
    for row in labels.rows:
        row["by"] = [f for f in findings if concerns(f, row)]
        row["level"] = max((LEVELS[f["severity"]] for f in row["by"]), default=-1)
    wanted = [row for row in labels.rows if row["expect"] == "finding"]
    asked = [f for f in findings if any(f in row["by"] for row in wanted)]
    for row in labels.rows:
        if row["expect"] == "trap":
            row["by"] = [f for f in row["by"]
                         if f not in asked or (same_kind(f["check"], row["check"]) and not is_agreement(row))]
            row["level"] = max((LEVELS[f["severity"]] for f in row["by"]), default=-1)
    return [f for f in findings if LEVELS[f["severity"]] >= 1 and not any(f in row["by"] for row in wanted)]


def enough(row):
    return row["level"] >= LEVELS[row.get("severity") or "info"]


def percent(part, whole):
    return f"{100 * part / whole:5.1f} %" if whole else "    –  "


def print_checks(wanted, there):
    """A line for each check or kind; @return those of the labels that recall is reckoned over."""
    print(f"  {'check or kind':24} {'labels':>6} {'found':>6} {'recall':>8} {'as severe':>10}")
    groups = collections.defaultdict(list)
    for row in wanted:
        groups[row["check"]].append(row)
    judged = [row for row in wanted if there is None or row["check"] in there]
    for check, rows in sorted(groups.items()) + [("all", judged)]:
        hits = [r for r in rows if r["level"] >= 0]
        absent = "  no such check yet" if there is not None and check not in there and check != "all" else ""
        print(f"  {check:24} {len(rows):6} {len(hits):6} {percent(len(hits), len(rows)):>8}"
              f" {sum(map(enough, rows)):10}{absent}")
    return judged


def print_set(labels, report, alarms, there, args):
    wanted = [r for r in labels.rows if r["expect"] == "finding"]
    traps = [r for r in labels.rows if r["expect"] == "trap"]
    sprung = [r for r in traps if r["level"] >= 1]
    print(f"\n{labels.name}: {len(report['documents'])} articles, {len(report['findings'])} findings")
    judged = print_checks(wanted, None if labels.name == "seeds" else there)
    alarm_kinds = collections.Counter(f["check"] for f in alarms)
    print(f"  traps sprung: {len(sprung)} of {len(traps)} ({percent(len(sprung), len(traps)).strip()}); alarms without a label:"
          f" {len(alarms)}" + "".join(f", {kind} {count}" for kind, count in sorted(alarm_kinds.items())))
    for fault in labels.faults:
        print(f"  label: {fault}")
    if args.reveal or labels.name == "corpus" or args.verbose and labels.name == "seeds":
        print_details(judged, sprung, alarms)
    return judged, len(sprung), len(alarms)


def print_details(wanted, sprung, alarms):
    for row in wanted:
        if row["level"] < 0:
            print(f"  missed {row['id']} ({row['check']}): {row['why']}")
        elif not enough(row):
            print(f"  too low {row['id']} ({row['check']}): {row['why']}")
    for row in sprung:
        print(f"  sprung {row['id']} ({row['check']}): {row['by'][0]['check']}: {row['by'][0]['message']}")
    for finding in alarms:
        places = ", ".join(f"{doc}:{loc['line']}:{loc['column']}"
                           for (doc, _, _), loc in zip(finding["at"][:3], finding["locations"]))
        print(f"  alarm {finding['severity']} {finding['check']}: {finding['message']} ({places})")


def parse_arguments():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--program", default=str(ROOT / "build/release/claimcheck"))
    parser.add_argument("--set", action="append", help="corpus, unseen or seeds (default: all)")
    parser.add_argument("--min-recall", type=float, help="fail when recall of any set is below, in per cent")
    parser.add_argument("--reached", metavar="FILE", help="fail when a label that FILE names is found no more, or"
                        " with less severity (a line a label: set, id, severity)")
    parser.add_argument("--record", metavar="FILE", help="write what is found now into FILE, beside the other sets' lines")
    parser.add_argument("--max-false", type=int, help="fail when traps sprung and unlabelled alarms of any corpus set"
                        " together, or traps sprung of the seeds, are more")
    parser.add_argument("--verbose", action="store_true", help="list what was missed in the seeds too")
    parser.add_argument("--reveal", action="store_true", help="list what was missed and sprung in every set, unseen too")
    return parser.parse_args()


def load_sets(names):
    shared = pathlib.Path(os.environ.get("CLAIMCHECK_SHARED") or ROOT.parent / "shared")
    sources = {"corpus": (ROOT / "corpus", lambda p: corpus_set("corpus", p)),
               "unseen": (ROOT / "corpus/unseen", lambda p: corpus_set("unseen", p)),
               "seeds": (shared / "seeds", seeds_set)}
    for name in names or sources:
        folder, load = sources[name]
        if folder.is_dir():
            yield load(folder)
        else:
            print(f"{name}: skipped, no {folder}")


def read_reached(path):
    """{set: {label: level}}; of a label that stands twice, as after a merge, the higher level."""
    reached = collections.defaultdict(dict)
    for line in pathlib.Path(path).read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            name, label, severity = line.split()
            reached[name][label] = max(LEVELS[severity], reached[name].get(label, 0))
    return reached


def lost(labels, reached):
    levels = {row["id"]: row["level"] for row in labels.rows if row["expect"] == "finding"}
    names = {level: name for name, level in LEVELS.items()}
    for label, level in sorted(reached.items()):
        now = levels.get(label)
        if now is None:
            yield f"{labels.name}: {label} is no label of a finding; take it out of the list"
        elif now < level:
            yield f"{labels.name}: {label} was found as {names[level]}, now {names.get(now, 'not at all')}"


def record(path, labels):
    file = pathlib.Path(path)
    lines = file.read_text(encoding="utf-8").splitlines() if file.is_file() else []
    names = {level: name for name, level in LEVELS.items()}
    kept = [line for line in lines if line.split()[:1] != [labels.name]]
    new = [f"{labels.name} {row['id']} {names[row['level']]}" for row in labels.rows
           if row["expect"] == "finding" and row["level"] >= 0]
    comments = [line for line in kept if line.startswith("#")]
    rest = sorted(set(kept) - set(comments) | set(new))
    file.write_text("\n".join(comments + rest) + "\n", encoding="utf-8")


def judge_set(labels, there, args):
    """Print one set; @return what is worse than was asked for."""
    report = run_check(args.program, labels)
    alarms = judge(labels, report["findings"])
    judged, sprung, loose = print_set(labels, report, alarms, there, args)
    recall = 100 * sum(r["level"] >= 0 for r in judged) / max(len(judged), 1)
    false = sprung + (0 if labels.name == "seeds" else loose)
    if args.min_recall is not None and judged and recall < args.min_recall:
        yield f"{labels.name}: recall {recall:.1f} % is below {args.min_recall} %"
    if args.record:
        record(args.record, labels)
    if args.reached:
        yield from lost(labels, read_reached(args.reached).get(labels.name, {}))
    if args.max_false is not None and false > args.max_false:
        yield f"{labels.name}: {false} false alarms are more than {args.max_false}"


def main():
    args = parse_arguments()
    there = checks_of(args.program)
    failures = [failure for labels in load_sets(args.set) for failure in judge_set(labels, there, args)]
    for failure in failures:
        print(f"accuracy: {failure}")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
