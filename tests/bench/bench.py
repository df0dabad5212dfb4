#!/usr/bin/env python3
"""Measure the targets for speed (docs/PERFORMANCE.md) and print target against measured: bench.py [NAME...].

Ratios are medians over interleaved pairs of runs, of CPU time: a shared machine disturbs both sides alike. The text is
made here from sentences of the bench itself, so that figures of different days compare.
"""
import json
import os
import pathlib
import re
import resource
import shutil
import statistics
import subprocess
import sys
import tempfile

from archive import write_archive
from corpus import PHRASES, write_articles, write_pack, write_phrases
from instructions import ALLOWED, COUNTS, LINEAR, comparable, linearity, record

ROOT = pathlib.Path(__file__).resolve().parents[2]
PROGRAM = str(ROOT / "build/release/claimcheck")
ROUNDS = 9
MEGABYTES = 16
ARTICLES = (500, 2000)  # of the archive that is checked
ARCHIVE_ROUNDS = 3
ARCHIVE_RATIO = 10  # what its check may take of the time of its extraction; only lower it (goal 5)
ARCHIVE_GROWTH = 1.3  # what each byte of the larger one may take of each byte of the smaller one
ARCHIVE_BYTES = 27  # of memory for each byte that it grows by; only lower it


def cpu_seconds(command):
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    done = subprocess.run(command, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, check=False)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    if done.returncode not in (0, 1):
        sys.exit(f"{command[:4]}: status {done.returncode}: {done.stderr.decode(errors='replace')[:400]}")
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def ratio(left, right, rounds=ROUNDS):
    """Median of left / right over interleaved rounds, and the seconds of each."""
    pairs = [(cpu_seconds(left), cpu_seconds(right)) for _ in range(rounds)]
    return statistics.median(a / b for a, b in pairs), *(statistics.median(side) for side in zip(*pairs))


def extract(text, pack):
    return [PROGRAM, "extract", "--what", "claims", "--threads", "1", "--no-shipped-rules", "--rules",
            str(ROOT / "rules/units"), "--rules", str(ROOT / "rules/periods"), "--rules", str(pack), str(text)]


def report(number, what, target, measured, holds):
    print(f"{number:>2}  {'ok  ' if holds else 'MISS'}  {what:58} target {target:12} measured {measured}", flush=True)


def bench_1(folder):
    """extract with 500 metric phrases against `rg -c -F` with the same phrases on the same files."""
    if not shutil.which("rg"):
        return print(" 1  skipped: no rg")
    phrases = folder / "phrases"
    phrases.write_text("\n".join(PHRASES[:500]) + "\n", encoding="utf-8")
    rg = ["rg", "-j1", "--no-mmap", "-c", "-F", "-f", str(phrases), str(folder / "text.txt")]
    value, ours, theirs = ratio(extract(folder / "text.txt", folder / "pack500.yaml"), rg)
    speed = MEGABYTES / ours
    return report(1, "extract, 500 phrases, against rg -c -F", "<= 4x", f"{value:.1f}x ({ours:.2f} s: {speed:.0f} MB/s,"
                  f" rg {theirs:.3f} s)", value <= 4)


def bench_2(folder):
    """1000 metrics against 100."""
    value, many, few = ratio(extract(folder / "text.txt", folder / "pack1000.yaml"),
                             extract(folder / "text.txt", folder / "pack100.yaml"))
    report(2, "1000 metrics against 100", "<= 1.15x", f"{value:.2f}x ({many:.2f} s, {few:.2f} s)", value <= 1.15)


def bench_3(folder):
    """Instructions for each byte, against the target and against the record."""
    if not shutil.which("valgrind"):
        return print(" 3  skipped: no valgrind")
    reason = comparable()
    for name, function in COUNTS.items():
        value, was = function(folder), record()["counts"].get(name)
        judged = reason is None and was is not None
        report(3, function.__doc__[:58], f"<= {was * ALLOWED:.0f}" if judged else "none here",
               f"{value:.1f}" + ("" if name == "start" else " a byte (goal 60)") + f", recorded {was}",
               not judged or value <= was * ALLOWED)
    value = linearity(folder)
    return report(3, "one line of twice the bytes", f"<= {LINEAR}x", f"{value:.2f}x", value <= LINEAR)


def bench_8(folder):
    """Quantities and periods beside a plain number pattern of grep -P and rg, in one run of hyperfine."""
    if not shutil.which("hyperfine"):
        return print(" 8  skipped: no hyperfine")
    path, results = folder / "articles.txt", folder / "speed.json"
    write_articles(path, MEGABYTES << 20)
    number = r"\d+(?:[.,]\d+)*"
    commands = {f"extract --what {what}": f"{PROGRAM} extract --what {what} --threads 1 {path}"
                for what in ("quantities", "periods", "claims")}
    commands |= {"grep -P -o NUMBER": f"grep -P -o '{number}' {path}", "rg -o NUMBER": f"rg -j1 -o '{number}' {path}"}
    flags = [part for name in commands for part in ("-n", name)]
    subprocess.run(["hyperfine", "-w", "1", "-r", "5", "-i", "--output=pipe", "--style=none", "--export-json", str(results),
                    *flags, *commands.values()], check=True, stdout=subprocess.DEVNULL)
    for row in json.loads(results.read_text(encoding="utf-8"))["results"]:
        seconds = row["user"] + row["system"]
        print(f" 8        {row['command']:32} {path.stat().st_size / 1e6 / seconds:8.1f} MB/s of CPU time")
    return None


def most_memory(command):
    """The largest resident size of a run, in bytes."""
    with open(os.devnull, "wb") as nowhere:
        child = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=nowhere, stderr=nowhere)
        _, status, used = os.wait4(child.pid, 0)
        child.returncode = os.waitstatus_to_exitcode(status)
    return used.ru_maxrss * 1024


def bench_10(folder):
    """An archive with all checks against extraction alone: time, whether it grows with the archive, and memory."""
    rows = []
    for count in ARTICLES:
        path = folder / f"archive{count}"
        path.mkdir()
        size = write_archive(path, count)
        check = [PROGRAM, "check", "--threads", "1", "--output-style", "short", str(path)]
        plain = [PROGRAM, "extract", "--what", "claims", "--threads", "1", str(path)]
        value, ours, theirs = ratio(check, plain, ARCHIVE_ROUNDS)
        rows.append((size, value, ours, theirs, most_memory(check)))
        report(10, f"check of {count} articles of 10 KB, against extract", f"<= {ARCHIVE_RATIO}x",
               f"{value:.1f}x ({ours:.1f} s, {theirs:.1f} s; goal 5x)", value <= ARCHIVE_RATIO)
    (small, _, fast, _, little), (large, _, slow, _, much) = rows
    growth, each = slow / fast * small / large, (much - little) / (large - small)
    report(10, "each byte of the larger archive", f"<= {ARCHIVE_GROWTH}x", f"{growth:.2f}x", growth <= ARCHIVE_GROWTH)
    report(10, "memory for each byte of an archive", f"<= {ARCHIVE_BYTES}", f"{each:.1f}", each <= ARCHIVE_BYTES)


def bench_11(folder):
    """1 MB without punctuation, or of one digit, against a megabyte of prose."""
    prose, bare, digits = folder / "prose.txt", folder / "bare.txt", folder / "digits.txt"
    write_phrases(prose, 1 << 20)
    text = prose.read_text(encoding="utf-8")
    bare.write_text(re.sub(r"[，。、,.\s]", "", text), encoding="utf-8")
    digits.write_bytes(b"7" * prose.stat().st_size)
    for path, name in ((bare, "a megabyte without punctuation"), (digits, "a megabyte of one digit")):
        value, _, _ = ratio(extract(path, folder / "pack500.yaml"), extract(prose, folder / "pack500.yaml"))
        value *= prose.stat().st_size / path.stat().st_size
        report(11, name + ", per byte", "<= 5x", f"{value:.2f}x", value <= 5)


def main():
    if not os.access(PROGRAM, os.X_OK):
        sys.exit(f"no {PROGRAM}: ./dev build")
    known = {name.removeprefix("bench_") for name in globals() if name.startswith("bench_")}
    chosen = sys.argv[1:] or sorted(known, key=int)
    if not known.issuperset(chosen):
        sys.exit(f"bench.py [NUMBER]...: of {', '.join(sorted(known, key=int))}")
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        write_phrases(folder / "text.txt", MEGABYTES << 20)
        for count in (100, 500, 1000):
            write_pack(folder / f"pack{count}.yaml", count)
        for number in chosen:
            globals()[f"bench_{number}"](folder)


if __name__ == "__main__":
    main()
