#!/usr/bin/env python3
"""Input that nobody writes and somebody will have: run.py [--all]. Each ends in time, with the right status, and says
one clear line where something is wrong. --all adds 100 MB of text."""
import json
import os
import pathlib
import random
import re
import signal
import statistics
import subprocess
import sys
import tempfile

sys.path.insert(0, os.path.join(os.path.dirname(__file__), "..", "support"))
from suite import ROOT, Skip, finish, program, run  # noqa: E402

MEGABYTE = 1 << 20
NOBODY = 65534
ARTICLE = 10_000
BOUND = 140  # MB, of which 46 are program and rules once they are loaded (62 while they are), 32 what --memory grants,
# the rest what lies between two looks at it: 132 to 140 from run to run
BYTES_FOR_EACH = 37  # of an archive of near copies full of figures; only lower it
PROSE = "2024年全国研究与试验发展经费投入36326.8亿元比上年增长8.9％基础研究经费占比达到6.88％".encode()


def limited(seconds, *command):
    """The command, ended by the system after so many seconds of the processor: what else the machine does is no fault."""
    return ["bash", "-c", 'ulimit -t "$0" && exec "$@"', str(seconds), *command]


class Case:
    """One file (or none), one command line, and what must come of it."""

    def __init__(self, name, content=None, suffix=".txt", status=0, lines=0, seconds=20, arguments=None, says=""):
        self.name, self.content, self.suffix = name, content, suffix
        self.status, self.lines, self.seconds, self.says = status, lines, seconds, says
        self.arguments = arguments or ["check", "--fail-on", "never", "{path}"]

    def write(self, folder):
        path = pathlib.Path(folder) / ("input" + self.suffix)
        if self.content is not None:
            content = self.content() if callable(self.content) else self.content
            path.write_bytes(content)
        return path

    def __call__(self):
        with tempfile.TemporaryDirectory() as folder:
            path = self.write(folder)
            done = run(limited(self.seconds, program("release"),
                               *(a.format(path=path, folder=folder) for a in self.arguments)), cwd=folder)
            return self.judge(done)

    def judge(self, done):
        said = done.stderr.decode(errors="replace")
        if done.returncode == -signal.SIGXCPU:
            return f"more than {self.seconds} s of the processor"
        if done.returncode != self.status:
            return f"status {done.returncode}, not {self.status}: {said[:300]}"
        if len(said.splitlines()) != self.lines:
            return f"{len(said.splitlines())} lines, not {self.lines}: {said[:300]}"
        if self.says not in said:
            return f"says “{said.strip()[:300]}”, not “{self.says}”"
        return None


def fill(unit, size=MEGABYTE):
    return (unit * (size // len(unit) + 1))[:size // len(unit) * len(unit)]


def noise():
    return random.Random(1).randbytes(MEGABYTE)


def broken_utf8():
    """Prose with a byte gone wrong in every hundred."""
    data, source = bytearray(fill(PROSE)), random.Random(2)
    for _ in range(len(data) // 100):
        data[source.randrange(len(data))] = source.randrange(0x80, 0x100)
    return bytes(data)


def many_lists():
    return "".join("  " * (i % 200) + f"- 第{i}项 {i}.{i % 10}亿元\n" for i in range(5000)).encode()


SENTENCES = "".join(f"{year}年，第{n}个地区的研发投入强度为{n % 7}.{n % 100:02}%。" for n in range(4000)
                    for year in (2022, 2023)).encode()

TEXTS = [
    Case("a megabyte without punctuation", lambda: fill(PROSE)),
    Case("a megabyte of one digit", lambda: fill(b"7")),
    Case("a megabyte of Chinese numerals", lambda: fill("亿".encode())),
    Case("a megabyte of one letter", lambda: fill(b"a")),
    Case("a megabyte of full stops", lambda: fill("。".encode())),
    Case("a megabyte of commas and digits", lambda: fill(b"1,")),
    Case("a megabyte of points and digits", lambda: fill(b"1.")),
    Case("a megabyte of percent signs", lambda: fill(b"5%")),
    Case("a megabyte of line ends", lambda: fill(b"\n")),
    Case("a megabyte of blanks", lambda: fill(b" ")),
    Case("a megabyte of years", lambda: fill("2024年".encode())),
    Case("a megabyte of from and to", lambda: fill("从2020年的2.4万亿元增长到2024年的3.6万亿元".encode())),
    Case("200,000 opening brackets", "（".encode() * 200_000 + "研发投入2.69%".encode()),
    Case("200,000 brackets within one another", "（".encode() * 100_000 + b"5%" + "）".encode() * 100_000),
    Case("200,000 opening quotes", "“".encode() * 200_000),
    Case("quotations within quotations", b"> " * 20_000 + b"5%\n", suffix=".md"),
    Case("brackets of links", b"[" * 50_000 + b"](", suffix=".md"),
    Case("emphasis without end", fill(b"*a_ ", 200_000), suffix=".md"),
    Case("deep lists", many_lists, suffix=".md"),
    Case("a table of one row and 20,000 cells", b"|a" * 20_000 + b"|\n" + b"|-" * 20_000 + b"|\n", suffix=".md"),
    Case("one line a sentence, 8,000 claims of one metric", SENTENCES.replace("。".encode(), "。\n".encode())),
    Case("one paragraph, 8,000 claims of one metric", SENTENCES),
    Case("the same sentence 5,000 times", "2024年天津研发投入强度达到3.58%。\n\n".encode() * 5000),
    Case("combining marks", fill("e\u0301\u0302\u0303".encode())),
    Case("characters outside the plane", fill("𠮷野家".encode())),
    Case("a byte order mark alone", b"\xEF\xBB\xBF"),
]

PLACES = [
    Case("an empty file", b""),
    Case("NUL bytes", b"\0" * 4096, lines=1, status=3),
    Case("NUL bytes in text", "2024年\0研发投入强度为2.69%。\n".encode(), lines=1, status=3),
    Case("random bytes", noise, lines=1, status=3),
    Case("a megabyte with a bad byte in a hundred", broken_utf8, lines=1),
    Case("no such file", lines=1, status=3, says="input.txt"),
    Case("a folder without articles", arguments=["check", "{folder}"], lines=1, status=3),
    Case("a pattern that matches nothing", arguments=["check", "{folder}/*.md"], lines=1, status=3),
    Case("no argument at all", arguments=["check"], lines=1, status=2),
    Case("an unknown option", arguments=["check", "--frobnicate", "x"], lines=1, status=2, says="--frobnicate"),
    Case("an unknown command", arguments=["chek"], lines=1, status=2, says="check"),
    Case("an unknown check", b"x", arguments=["check", "--select", "vintge", "{path}"], lines=1, status=2, says="vintage"),
    Case("an unknown format", b"x", arguments=["check", "--format", "jsn", "{path}"], lines=1, status=2, says="json"),
    Case("a rule pack with a typo", b"pack: p\nmetrcs: []\n", suffix=".yaml", status=2, lines=1, says="input.yaml:2:1",
         arguments=["check", "--rules", "{path}", str(ROOT / "corpus")]),
    Case("a rule pack that is no YAML", b"pack: [a\n", suffix=".yaml", status=2, lines=1, says="input.yaml",
         arguments=["check", "--rules", "{path}", str(ROOT / "corpus")]),
    Case("a rule pack that is not there", status=2, lines=1, says="input.txt",
         arguments=["check", "--rules", "{path}", str(ROOT / "corpus")]),
    Case("standard input that is empty", arguments=["check", "-"]),
]


def sparse_file():
    """100 MB of nothing: refused in one line, at once, without 100 MB of memory being read for each step."""
    with tempfile.TemporaryDirectory() as folder:
        path = pathlib.Path(folder) / "sparse.txt"
        path.touch()
        os.truncate(path, 100 * MEGABYTE)
        return Case("", status=3, lines=1).judge(run(limited(20, program("release"), "check", str(path))))


def large_text():
    with tempfile.TemporaryDirectory() as folder:
        path = pathlib.Path(folder) / "large.txt"
        line = PROSE + "。\n".encode()
        path.write_bytes(line * (100 * MEGABYTE // len(line)))
        done = run(limited(300, program("release"), "check", "--fail-on", "never", str(path)), timeout=900)
        said = done.stderr.decode(errors="replace")
        if done.returncode not in (0, 3) or len(said.splitlines()) > 1:
            return f"status {done.returncode}: {said[:300]}"
    return None


def unreadable_file():
    """Root reads everything, so the program is run as nobody there."""
    with tempfile.TemporaryDirectory() as folder:
        os.chmod(folder, 0o755)
        path = pathlib.Path(folder) / "secret.txt"
        path.write_text("2024年", encoding="utf-8")
        path.chmod(0)
        options = {"user": NOBODY, "group": NOBODY, "extra_groups": []} if os.geteuid() == 0 else {}
        try:
            done = run([program("release"), "check", str(path)], cwd="/", **options)
        except PermissionError as problem:
            raise Skip(f"the program cannot be run as another user here: {problem}") from problem
        return Case("", status=3, lines=1, says="secret.txt").judge(done)


def one_bad_one_good():
    """What can be read is still checked, and the status says that something was not."""
    with tempfile.TemporaryDirectory() as folder:
        good = pathlib.Path(folder) / "good.txt"
        good.write_text("投入结构突出G党P的贡献。\n", encoding="utf-8")
        done = run([program("release"), "check", "--format", "json", str(good), folder + "/missing.txt"])
        if done.returncode != 3 or len(done.stderr.splitlines()) != 1:
            return f"status {done.returncode}: {done.stderr.decode(errors='replace')[:300]}"
        documents = json.loads(done.stdout)["documents"]
        return None if len(documents) == 1 else f"{len(documents)} documents"


def dense_archive(folder, count, seed=5):
    """Articles of 10 KB made of the corpus' own texts with other digits here and there: near copies, full of figures."""
    source = random.Random(seed)
    texts = [path.read_text(encoding="utf-8") for path in sorted((ROOT / "corpus").glob("*.*"))
             if path.suffix in (".md", ".txt")]
    total = 0
    for number in range(count):
        parts, size = [], 0
        while size < ARTICLE:
            text = re.sub(r"\d", lambda digit: str(source.randrange(1, 10)) if source.random() < 0.3 else digit.group(),
                          source.choice(texts))
            parts.append(text)
            size += len(text.encode())
        data = "\n\n".join(parts).encode()[:ARTICLE].decode(errors="ignore").encode()
        pathlib.Path(folder, f"{number:04}.txt").write_bytes(data)
        total += len(data)
    return total


def use_of(*arguments):
    """Exit status of a check, and what it used."""
    with open(os.devnull, "wb") as nowhere:
        child = subprocess.Popen([program("release"), "check", *arguments], stdout=nowhere, stderr=nowhere)
        _, status, used = os.wait4(child.pid, 0)
        child.returncode = os.waitstatus_to_exitcode(status)
    return child.returncode, used


def most_memory(folder, *options):
    """The largest resident size of a check of a folder, in bytes."""
    return use_of("--threads", "1", "--output-style", "short", *options, folder)[1].ru_maxrss * 1024


def bytes_for_each(seed):
    """What an archive takes for each byte more: the packs are in both."""
    rows = []
    for count in (60, 260):
        with tempfile.TemporaryDirectory() as folder:
            size = dense_archive(folder, count, seed)
            rows.append((size, most_memory(folder)))
    (small, little), (large, much) = rows
    return (much - little) / (large - small)


def memory_of_archive():
    """The middle of three archives: which texts chance takes is worth a byte."""
    each = statistics.median(bytes_for_each(seed) for seed in (5, 6, 7))
    return None if each <= BYTES_FOR_EACH else f"{each:.1f} bytes of memory for each byte, not {BYTES_FOR_EACH}"


def bound_of_memory():
    """What --memory says is kept, and the rest lies on the disk: without it these articles take some 170 MB. The
    smallest of three runs: on a busy machine the thread that gives pages back is let wait, which only ever adds."""
    with tempfile.TemporaryDirectory() as folder:
        dense_archive(folder, 400)
        most = min(most_memory(folder, "--memory", "32") for _ in range(3)) >> 20
    return None if most <= BOUND else f"{most} MB of memory, not {BOUND}"


def link_circle():
    with tempfile.TemporaryDirectory() as folder:
        os.symlink(folder, folder + "/again")
        pathlib.Path(folder, "a.txt").write_text("2024年。\n", encoding="utf-8")
        return Case("", status=0).judge(run(limited(20, program("release"), "check", folder)))


def closed_pipe():
    """A reader that goes away ends the program quietly."""
    done = run(["bash", "-c", f"'{program('release')}' extract --what text '{ROOT}/corpus' | head -c 10 >/dev/null;"
                " echo ${PIPESTATUS[0]}"])
    if done.stderr:
        return done.stderr.decode(errors="replace")[:300]
    return None if done.stdout.strip() in (b"0", b"141") else f"status {done.stdout.decode()}"


def full_disk():
    if not os.path.exists("/dev/full"):
        raise Skip("no /dev/full")
    done = run(["bash", "-c", f"'{program('release')}' check '{ROOT}/corpus' >/dev/full"])
    return Case("", status=3, lines=1).judge(done)


def record_lines():
    """10,000 records, every seventh broken in one of several ways."""
    broken = ['{"id": 3', "[]", "null", '{"text": "no id"}', '{"id": "x"}', '{"id": "x", "text": 5}', "\\", "{}",
              '{"id":"x","base64":"***"}', '{"id":"a\\u0000b","text":"\\ud800"}']
    for n in range(10_000):
        if n % 7 == 0:
            yield broken[n // 7 % len(broken)]
        else:
            yield json.dumps({"id": f"r{n}", "text": f"2024年研发投入强度为2.{n % 100:02}%。"}, ensure_ascii=n % 2 == 0)


def records():
    done = run([program("release"), "extract", "--records", "--what", "claims", "-"],
               input="\n".join(record_lines()).encode() + b"\n")
    ends = [json.loads(line).get("type") for line in done.stdout.splitlines()]
    closed = ends.count("end") + ends.count("error")
    if done.returncode != 0 or closed != 10_000:
        return f"status {done.returncode}, {closed} ends and errors: {done.stderr.decode(errors='replace')[:200]}"
    return None if ends.count("error") >= 1000 else f"only {ends.count('error')} errors"


def instructions(content, *options, name="a.txt"):
    """What checking this text executes, counted by valgrind: seconds are another thing on every machine."""
    with tempfile.TemporaryDirectory() as folder:
        path = pathlib.Path(folder) / name
        path.write_bytes(content)
        done = run(["valgrind", "--tool=cachegrind", "--cache-sim=no", "--cachegrind-out-file=/dev/null",
                    program("release"), "check", "--fail-on", "never", *options, str(path)], timeout=600)
    found = re.search(rb"refs:\s+([\d,]+)", done.stderr)
    if not found:
        raise AssertionError(f"valgrind did not count: {done.stderr.decode(errors='replace')[-300:]}")
    return int(found.group(1).replace(b",", b""))


def slow_down(unit, name):
    """Target 11 of performance.md: per byte at most five times what ordinary prose costs."""
    start = instructions(b"")
    prose = instructions(fill(PROSE + "，但是这项指标在各地之间仍有明显差距，企业投入也不平衡。\n\n".encode())) - start
    odd = instructions(fill(unit)) - start
    return None if odd <= 5 * prose else f"{name}: {odd / MEGABYTE:.0f} instructions a byte, prose {prose / MEGABYTE:.0f}"


RELATION = "2024年，全国研发经费投入3.63万亿元，国内生产总值134.9万亿元，研发投入强度为2.69%。\n\n"
OPENERS = "Councillors voted for 412 homes. Residents had asked for 380 of them, and Harrow paid for 29.\n\n"


TABLES = """四县合计投入480万元，东岭县最多；其中东岭县占20%，西坪县占25%，南浦县占40%。

| 县 | 经费（万元） |
|---|---|
| 东岭县 | 96 |
| 西坪县 | 120 |
| 南浦县 | 180 |
| 北堰县 | 84 |
| 合计 | 480 |

"""


def doubled_page(page, check, pages=2000, name="a.txt"):
    """What one article says again is looked for once, however often it says it: what four times the text costs beyond
    twice is no more than three times what twice costs beyond once (two where the cost is linear, four where it grows
    with the square)."""
    once, twice, fourfold = (instructions(page.encode() * count, "--select", check, name=name)
                              for count in (pages, 2 * pages, 4 * pages))
    first, second = twice - once, fourfold - twice
    return None if second <= 3 * first else f"{first / 1e6:.0f} million instructions for twice, {second / 1e6:.0f} for four"


def bulletins(count, joint):
    """One sentence of a bulletin over and over, of some places and with other figures each time."""
    source = random.Random(7)
    return joint.join(f"2024年，{source.choice('东南西北')}州市研发经费投入{source.randrange(1, 1000)}.{source.randrange(10)}亿元，"
                      f"比上年增长{source.randrange(1, 30)}.{source.randrange(10)}%。" for _ in range(count)).encode()


def one_long_paragraph():
    """What a name stands for is not sought among all that the paragraph said before: 2.65 where it was, 2.24 now."""
    once, twice, fourfold = (instructions(bulletins(count, ""), "--select", "value-conflict") for count in (2000, 4000, 8000))
    growth = (fourfold - twice) / (twice - once)
    return None if growth <= 2.4 else f"twice the paragraph costs {growth:.2f} times as much"


def large_bulletin(joint):
    """Sixteen megabytes cost what four cost, four times over and the logarithm: 6.9 times on lines, 12.5 in one
    paragraph, where claims were sought from the first one and lines walked to from the place before."""
    seconds = []
    with tempfile.TemporaryDirectory() as folder:
        path = pathlib.Path(folder, "a.txt")
        for count in (45_000, 180_000):
            path.write_bytes(bulletins(count, joint))
            status, used = use_of("--fail-on", "never", "--format", "json", "--threads", "1", str(path))
            seconds.append(used.ru_utime)
            if status != 0:
                return f"status {status}"
    growth = seconds[1] / seconds[0]
    return None if growth <= 5.5 else f"{growth:.1f} times the time for four times the text"


def main():
    cases = [(case.name, case) for case in TEXTS + PLACES]
    cases += [("100 MB of NUL bytes", sparse_file), ("an unreadable file", unreadable_file),
              ("a missing file beside a good one", one_bad_one_good), ("a circle of links", link_circle),
              ("memory of a dense archive", memory_of_archive),
              ("--memory bounds a dense archive", bound_of_memory),
              ("a page with a relation twice as often", lambda: doubled_page(RELATION, "relation")),
              ("sentences with one opening twice as often", lambda: doubled_page(OPENERS, "unruled-conflict")),
              ("a page of tables twice as long", lambda: doubled_page(TABLES, "table", 200, "a.md")),
              ("one paragraph of many figures, twice as long", one_long_paragraph),
              ("a closed pipe", closed_pipe),
              ("a full disk", full_disk), ("10,000 records", records),
              ("a digit without end costs no more than five times", lambda: slow_down(b"7", "digits")),
              ("prose without punctuation costs no more than five times", lambda: slow_down(PROSE, "prose"))]
    if "--all" in sys.argv:
        cases += [("100 MB of text", large_text),
                  ("a large bulletin, a sentence a line", lambda: large_bulletin("\n")),
                  ("a large bulletin in one paragraph", lambda: large_bulletin(""))]
    finish("pathological", cases)


if __name__ == "__main__":
    main()
