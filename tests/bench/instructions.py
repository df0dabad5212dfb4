#!/usr/bin/env python3
"""Instructions for each byte, counted by callgrind and held against recorded.json: instructions.py [--record].

A count does not depend on what else a machine does, but on compiler, C library and processor: where these are others
than in the record, counts are told and nothing is judged.
"""
import functools
import json
import pathlib
import platform
import re
import shutil
import subprocess
import sys

from corpus import articles, write_articles, write_pack, write_phrases

ROOT = pathlib.Path(__file__).resolve().parents[2]
PROGRAM = str(ROOT / "build/release/claimcheck")
RECORD = pathlib.Path(__file__).with_name("recorded.json")
ALLOWED = 1.03  # what a count may be above its record
LINEAR = 2.1  # what twice the bytes may cost
KILOBYTES = (256, 512)
RULES = ["--no-shipped-rules", "--rules", str(ROOT / "rules/units"), "--rules", str(ROOT / "rules/periods")]


def machine():
    """What a count depends on."""
    compiler = subprocess.run(["cc", "-dumpfullversion"], capture_output=True, text=True, check=False).stdout.strip()
    try:
        flags = pathlib.Path("/proc/cpuinfo").read_text(encoding="utf-8", errors="replace")
    except OSError:
        flags = ""
    vectors = [name for name in ("avx2", "avx512f", "erms") if re.search(rf"\b{name}\b", flags)]
    return f"cc {compiler}, {' '.join(platform.libc_ver())}, {platform.machine()} {' '.join(vectors)}".strip()


def count(what, text, *options, within=()):
    """Instructions of one run; of those functions alone where names are given, and of what they call."""
    only = [f"--toggle-collect={name}{end}" for name in within for end in ("", ".*")]
    done = subprocess.run(["valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null", *only, PROGRAM, "extract",
                           "--what", what, "--threads", "1", *RULES, *options, str(text)], stdin=subprocess.DEVNULL,
                          stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, check=False)
    found = re.search(r"Collected : (\d+)", done.stderr.decode(errors="replace"))
    if not found:
        sys.exit(f"callgrind did not count: {done.stderr.decode(errors='replace')[-400:]}")
    return int(found.group(1))


def per_byte(folder, write, what, *options, within=()):
    """Of the text alone: the difference of two sizes leaves out what it costs to start."""
    counts, sizes = [], []
    for kilobytes in KILOBYTES:
        path = folder / f"{what}{kilobytes}.txt"
        write(path, kilobytes << 10)
        sizes.append(path.stat().st_size)
        counts.append(count(what, path, *options, within=within))
    return (counts[1] - counts[0]) / (sizes[1] - sizes[0])


def claims(folder):
    """claims with 500 metric phrases, in the text of phrases"""
    write_pack(folder / "pack.yaml", 500)
    return per_byte(folder, write_phrases, "claims", "--rules", str(folder / "pack.yaml"))


def quantities(folder):
    """quantities, in articles"""
    return per_byte(folder, write_articles, "quantities")


def periods(folder):
    """periods, in articles"""
    return per_byte(folder, write_articles, "periods")


def stages(folder, what):
    """The stages of the goal: folding and sentences, and the extraction, each of which must be found in the program."""
    parts = [per_byte(folder, write_articles, what, within=[name]) for name in ("cc_text_make", "extract_article")]
    if min(parts) <= 0:
        sys.exit("the compiler has made one function of two: cc_text_make and extract_article cannot be counted")
    return sum(parts)


def quantities_alone(folder):
    """quantities without reading and JSON"""
    return stages(folder, "quantities")


def periods_alone(folder):
    """periods without reading and JSON"""
    return stages(folder, "periods")


def sentences(folder):
    """sentences, in articles: reading, folding, cutting and writing"""
    return per_byte(folder, write_articles, "sentences")


def start(folder):
    """starting with the packs of units and periods, for each byte of them"""
    path = folder / "empty.txt"
    path.write_text("。\n", encoding="utf-8")
    packs = sum(pack.stat().st_size for folder in RULES[2::2] for pack in pathlib.Path(folder).rglob("*.yaml"))
    return count("text", path) / packs


COUNTS = {function.__name__: function for function in (claims, quantities, quantities_alone, periods,
                                                     periods_alone, sentences, start)}


def linearity(folder):
    """What one line of 2n bytes costs against one of n bytes, starting left out."""
    line = articles(KILOBYTES[1] << 10).replace("\n", "")
    costs = []
    empty = folder / "none.txt"
    empty.write_text("\n", encoding="utf-8")
    base = count("quantities", empty)
    for part in (len(line) // 2, len(line)):
        path = folder / f"line{part}.txt"
        path.write_text(line[:part], encoding="utf-8")
        costs.append(count("quantities", path) - base)
    return costs[1] / costs[0]


@functools.cache
def record():
    return json.loads(RECORD.read_text(encoding="utf-8")) if RECORD.is_file() else {"machine": None, "counts": {}}


def comparable():
    """Why counts cannot be judged here; None where they can."""
    if shutil.which("valgrind") is None:
        return "no valgrind"
    return None if machine() == record()["machine"] else f"recorded with {record()['machine']}, this is {machine()}"


def write_record(counts):
    rounded = {name: round(value, 1) for name, value in counts.items()}
    RECORD.write_text(json.dumps({"machine": machine(), "counts": rounded}, indent=2) + "\n", encoding="utf-8")


def main():
    import tempfile
    with tempfile.TemporaryDirectory() as name:
        counts = {what: function(pathlib.Path(name)) for what, function in COUNTS.items()}
    for what, value in counts.items():
        was = record()["counts"].get(what)
        print(f"{what:16} {value:10.1f}  recorded {was}  {COUNTS[what].__doc__}")
    if "--record" in sys.argv[1:]:
        write_record(counts)


if __name__ == "__main__":
    main()
