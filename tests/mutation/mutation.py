#!/usr/bin/env python3
"""Copied and changed sentences: does `claimcheck check` find what was changed, and is it silent where nothing was?

Every round copies the sentences of each article into a second article, each with one change of changes.py chosen at
random: in the order of the article or shuffled, alone in their paragraphs or several together; or each into an article of its
own, or all behind the article itself. The seed makes a round the same each time. A change that makes the sentence say
something else is found when a finding that an unchanged copy does not have touches the copy; one that does not is a false
alarm when a finding holds the copy against its source, or touches the copy at all where the unchanged one was silent.
"""
import argparse
import collections
import json
import pathlib
import random
import re
import subprocess
import sys
import tempfile

import changes

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parents[1]
# What these report hangs on the order of sentences, which a second article does not keep.
ORDERED = {"enumeration", "duplicate-block"}
# And these tell how digits, marks and units are written, which a change to full width is meant to change.
WRITING = {"wide-digit", "punctuation", "quotation-marks", "range-sign", "thousands", "unit-symbol", "unit-spelling"}
UNCHANGED_ROUNDS = 4
LEVELS = {"info": 0, "warning": 1, "error": 2}
HAN = re.compile(r"[\u4e00-\u9fff]")
END_ZH = re.compile(r"(?<=[。！？])(?![”’」）])")
END_EN = re.compile(r"(?<=[.!?])\s+(?=[A-Z“\"])")
END = re.compile(r"[。！？.!?:：][”’」）\")]*$")
TITLES_EN = re.compile(r"\b(?:Dr|Mr|Mrs|Ms|St|No|vs|Prof|[A-Z])\.$")


class Sentence:
    def __init__(self, article, start, text):
        self.article, self.start, self.text = article, start, text
        self.end = start + len(text.encode())
        self.chinese = len(HAN.findall(text)) * 3 > len(text)


class Article:
    """A file, its bytes, and those of its sentences that are worth copying."""

    def __init__(self, path, name):
        self.name, self.suffix = name, path.suffix
        self.text = path.read_text(encoding="utf-8")
        self.sentences = list(self.read())

    def read(self):
        at, front, seen, ended = 0, self.text.startswith("---\n"), set(), True
        for number, line in enumerate(self.text.splitlines(keepends=True)):
            start, at = at, at + len(line.encode())
            if front:
                front = number == 0 or line.strip() != "---"
                continue
            if not re.match(r"[\w“\"《]", line) or line.startswith(("|", "#")) or "**" in line:
                ended = True
                continue
            goes_on, ended = not ended, END.search(line.rstrip()) is not None
            for offset, text in split(line):
                if goes_on and offset == 0:  # the end of a sentence that begins in the line before
                    continue
                chinese = len(HAN.findall(text)) * 3 > len(text)
                if changes.is_long(text, chinese) and text[-1] in "。.！!" and text not in seen and len(text) < 600:
                    seen.add(text)
                    yield Sentence(self, start + len(line[:offset].encode()), text)


def split(line):
    """The sentences of a line with their character offsets."""
    chinese = len(HAN.findall(line)) * 3 > len(line)
    start = 0
    for match in (END_ZH if chinese else END_EN).finditer(line):
        if not chinese and TITLES_EN.search(line[start:match.start()]):
            continue
        yield start, line[start:match.start()].rstrip()
        start = match.end()
    if line[start:].strip():
        yield start, line[start:].rstrip()


class Case:
    """One changed sentence in the second article."""

    def __init__(self, kind, source, text):
        self.kind, self.source, self.text = kind, source, text
        self.file = self.start = self.end = self.joined = None
        self.findings = []

    @property
    def harmful(self):
        return self.kind in changes.HARMFUL


def make_case(rng, sentence, neighbour, kinds):
    """A case of one of the kinds, in the order in which they come; None where none of them fits."""
    table = {**changes.HARMFUL, **changes.HARMLESS}
    for kind in kinds:
        text = table[kind](rng, sentence.text, sentence.chinese)
        if text is None or text == sentence.text and kind not in ("same", "joined"):
            continue
        case = Case(kind, sentence, text)
        if kind.endswith("joined"):
            if neighbour is None or neighbour.chinese != sentence.chinese:
                continue
            case.text, case.joined = join(rng, text, neighbour), neighbour
        return case
    return None


def join(rng, text, neighbour):
    if neighbour.chinese:
        return text[:-1] + changes.pick(rng, ["，", "；"]) + neighbour.text
    return text[:-1] + "; " + neighbour.text


def lay_out(rng, cases, article, folder):
    """Write the copies: into a second article, each into one of its own, or behind the article itself."""
    way = rng.random()
    stem = article.name.rsplit(".", 1)[0]
    if way < 0.2:
        for i, case in enumerate(cases):
            write(rng, [case], folder / f"copy-{stem}-{i}{article.suffix}", "")
    elif way < 0.35:
        write(rng, cases, folder / article.name, article.text.rstrip("\n") + "\n\n")
    else:
        title = changes.pick(rng, ["", "# 摘编\n\n" if cases and cases[0].source.chinese else "# Digest\n\n"])
        write(rng, cases, folder / f"copy-{stem}{article.suffix}", title)


def write(rng, cases, path, text):
    """Write copies behind the text; sets where each case stands."""
    if rng.random() < 0.5:
        rng.shuffle(cases)
    together = rng.random() < 0.5
    for i, case in enumerate(cases):
        if i:
            apart = not together or rng.random() < 0.3 or case.kind.endswith("marked")
            text += "\n\n" if apart else "" if case.source.chinese else " "
        case.file, case.start = path, len(text.encode())
        # what was joined to it is a copy of its own
        own = case.text[:-len(case.joined.text)] if case.joined else case.text
        case.end = len((text + own).encode())
        text += case.text
    path.write_text(text + "\n", encoding="utf-8")


def check(program, folder):
    done = subprocess.run([program, "check", "--format", "json", str(folder)], stdin=subprocess.DEVNULL,
                          capture_output=True, timeout=300)
    if done.returncode not in (0, 1):
        sys.exit(f"{program}: exit {done.returncode}: {done.stderr.decode(errors='replace').strip()}")
    return json.loads(done.stdout)["findings"]


def touches(finding, name, start, end):
    return any(pathlib.Path(l["path"]).name == name and l["byte_start"] < end and start < l["byte_end"]
               for l in finding["locations"])


def by_file(findings):
    files = collections.defaultdict(list)
    for finding in findings:
        for name in {pathlib.Path(l["path"]).name for l in finding["locations"]}:
            files[name].append(finding)
    return files


def lies_in(finding, places):
    """Whether all of the finding's places lie in these: (name, start, end)."""
    return all(any(pathlib.Path(l["path"]).name == name and start <= l["byte_start"] < end for name, start, end in places)
               for l in finding["locations"])


def judge(cases, findings):
    files = by_file([f for f in findings if f["check"] not in ORDERED and f.get("rule") not in WRITING])
    for case in cases:
        at = case.file.name
        case.findings = [f for f in files[at] if touches(f, at, case.start, case.end)]
        for finding in case.findings:
            finding["harmful"] = finding.get("harmful") or case.harmful


def play(program, articles, seed, kinds_of):
    """One round. @return its cases, judged."""
    cases = []
    with tempfile.TemporaryDirectory(prefix="mutation-") as place:
        folder = pathlib.Path(place)
        for article in articles:
            rng = random.Random(f"{seed} {article.name}")
            (folder / article.name).write_text(article.text, encoding="utf-8")
            made = []
            for i, sentence in enumerate(article.sentences):
                neighbour = article.sentences[i + 1] if i + 1 < len(article.sentences) else None
                case = make_case(rng, sentence, neighbour, kinds_of(rng))
                if case is not None:
                    made.append(case)
            lay_out(rng, made, article, folder)
            cases += made
        judge(cases, check(program, folder))
    return cases


def mixed_kinds(rng):
    """All kinds in random order: two thirds of the cases change what is said."""
    harmful, harmless = list(changes.HARMFUL), list(changes.HARMLESS)
    rng.shuffle(harmful)
    rng.shuffle(harmless)
    return harmful + harmless if rng.random() < 0.67 else harmless + harmful


class Tally:
    """What was reached, by kind."""

    def __init__(self, silent_checks):
        self.before = silent_checks  # sentence -> checks that report an unchanged copy of it: no case
        self.all, self.found, self.warned = (collections.Counter() for _ in range(3))
        self.shown = []

    def told(self, case):
        """The findings that speak of the change."""
        source = (case.source.article.name, case.source.start, case.source.end)
        if case.kind in ("other-year", "other-place"):  # another sentence may rightly disagree
            return [f for f in case.findings
                    if touches(f, *source) and lies_in(f, [source, (case.file.name, case.start, case.end)])]
        if not case.harmful:  # what was changed elsewhere disagrees with this sentence too, and so may other articles
            files = {source[0], case.file.name}
            return [f for f in case.findings
                    if not f["harmful"] and files >= {pathlib.Path(l["path"]).name for l in f["locations"]}]
        return case.findings

    def add(self, case):
        told = self.told(case)
        level = max((LEVELS[f["severity"]] for f in told), default=-1)
        if (case.source.article.name, case.source.start) in self.before:
            return
        self.all[case.kind] += 1
        self.found[case.kind] += level >= 0
        self.warned[case.kind] += level >= 1
        if case.harmful != (level >= 1):
            self.shown.append((case, told))

    def sums(self, kinds):
        return tuple(sum(counter[k] for k in kinds) for counter in (self.all, self.found, self.warned))


def unchanged(program, articles):
    """Which checks report plain copies: what is wrong in the article itself."""
    known = collections.defaultdict(set)
    for layout in range(UNCHANGED_ROUNDS):
        for case in play(program, articles, f"unchanged {layout}", lambda rng: ["same"]):
            for finding in case.findings:
                known[(case.source.article.name, case.source.start)].add(finding["check"])
    return known


def measure(program, articles, rounds, seed=1):
    tally = Tally(unchanged(program, articles))
    for number in range(rounds):
        for case in play(program, articles, f"{seed}.{number}", mixed_kinds):
            tally.add(case)
    return tally


def load(names=None):
    """The articles of the sets: corpus, seeds and own (articles/)."""
    shared = ROOT.parent / "shared" / "seeds"
    folders = {"corpus": ROOT / "corpus", "own": HERE / "articles", "seeds": shared}
    for name in names or folders:
        if folders[name].is_dir():
            for path in sorted(folders[name].iterdir()):
                if path.suffix in (".txt", ".md") and (name != "corpus" or path.name != "README.md"):
                    yield Article(path, path.name)


def print_tally(tally, verbose):
    print(f"{'kind':18} {'cases':>6} {'found':>6} {'warned':>7}")
    for title, kinds in (("recall", changes.HARMFUL), ("false alarms", changes.HARMLESS)):
        for kind in kinds:
            all_, found, warned = tally.all[kind], tally.found[kind], tally.warned[kind]
            share = f"{100 * found / all_:6.1f} % {100 * warned / all_:6.1f} %" if all_ else ""
            print(f"{kind:18} {all_:6} {found:6} {warned:7} {share}")
        all_, found, warned = tally.sums(kinds)
        print(f"{title:18} {all_:6} {found:6} {warned:7} {100 * found / max(all_, 1):6.2f} % {100 * warned / max(all_, 1):6.2f} %\n")
    for case, told in tally.shown[:verbose]:
        print(f"[{case.kind}] {case.source.article.name}\n  a {case.source.text}\n  b {case.text}")
        for finding in told:
            print(f"  {finding['severity']} {finding['check']}: {finding['message']}")


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--program", default=str(ROOT / "build/release/claimcheck"))
    parser.add_argument("--rounds", type=int, default=10)
    parser.add_argument("--seed", default="1")
    parser.add_argument("--set", action="append", choices=["corpus", "own", "seeds"])
    parser.add_argument("--folder", type=pathlib.Path, help="articles of this folder instead")
    parser.add_argument("--show", type=int, default=0, metavar="N", help="print N of the cases that went wrong")
    parser.add_argument("--kind", help="show only cases of this kind")
    args = parser.parse_args()
    articles = [Article(p, p.name) for p in sorted(args.folder.iterdir())] if args.folder else list(load(args.set))
    print(f"{len(articles)} articles, {sum(len(a.sentences) for a in articles)} sentences")
    tally = measure(args.program, articles, args.rounds, args.seed)
    if args.kind:
        tally.shown = [s for s in tally.shown if s[0].kind == args.kind]
    print_tally(tally, args.show)


if __name__ == "__main__":
    main()
