#!/usr/bin/env python3
"""Measure the targets for speed (docs/PERFORMANCE.md) and print target against measured: bench.py [NAME...].

Ratios are medians over interleaved pairs of runs, of CPU time: a shared machine disturbs both sides alike. The text is
made here from sentences of the bench itself, so that figures of different days compare.
"""
import os
import pathlib
import random
import re
import resource
import shutil
import statistics
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[2]
PROGRAM = str(ROOT / "build/release/claimcheck")
ROUNDS = 9
MEGABYTES = 16
SEED = 20251121

PLAIN = ["会议就下一阶段的重点工作作出部署，要求各地结合实际抓好落实。", "与会专家认为，这项改革还需要更多时间。",
         "记者在现场看到，生产线上的工人正在调试设备。", "他说，企业最关心的是政策能不能稳定下来。",
         "The committee met again in the afternoon and heard the reports of the regions.",
         "Residents said that the new line had changed the way they travel to work."]
FIGURES = ["{year}年，该市{phrase}为{a}.{b:02}亿元，比上年增长{c}.{d}%。", "截至{year}年底，{phrase}达到{a}万家。",
           "In {year}, the {english} rose {c}.{d}% to {a}.{b:02} billion yuan."]
STEMS = ["研发", "出口", "进口", "工业", "农业", "服务业", "财政", "税收", "电力", "铁路", "港口", "旅游", "医疗", "教育",
         "住房", "汽车", "芯片", "软件", "专利", "技术合同"]
HEADS = ["投入", "支出", "产值", "收入", "利润", "成本", "用量", "贷款", "补贴", "合同额", "增加值", "总量", "规模", "缺口",
         "余额", "订单", "库存", "产能", "客流", "货运量", "用地", "罚款", "保费", "奖金", "捐赠", "工资", "租金", "电费",
         "关税", "版税", "学费", "运费", "佣金", "押金", "股息", "赔款", "彩票", "债券", "基金", "外资", "存款", "预算",
         "决算", "赤字", "盈余", "亏损", "折旧", "摊销", "净值", "市值"]
PHRASES = [stem + head for head in HEADS for stem in STEMS]  # 1000


def write_text(path, megabytes=MEGABYTES):
    """About a fifth of the sentences hold a figure, and a quarter of these a phrase that is a metric."""
    source, size = random.Random(SEED), 0
    with open(path, "w", encoding="utf-8") as out:
        while size < megabytes << 20:
            parts = []
            for _ in range(source.randrange(2, 7)):
                if source.random() > 0.21:
                    parts.append(source.choice(PLAIN))
                    continue
                phrase = source.choice(PHRASES[:100]) if source.random() < 0.25 else "总人数"
                parts.append(source.choice(FIGURES).format(
                    year=source.randrange(2010, 2025), phrase=phrase, english="output", a=source.randrange(1, 900),
                    b=source.randrange(100), c=source.randrange(1, 30), d=source.randrange(10)))
            size += out.write("".join(parts) + "\n\n") * 3


def write_pack(path, count):
    rows = [f"  - {{ id: m{n}, title: {{ zh: {phrase}, en: metric {n} }}, names: [{phrase}] }}"
            for n, phrase in enumerate(PHRASES[:count])]
    path.write_text("pack: bench\ntitle: { zh: 速度, en: bench }\nmetrics:\n" + "\n".join(rows) + "\n", encoding="utf-8")


def cpu_seconds(command):
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    done = subprocess.run(command, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, check=False)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    if done.returncode not in (0, 1):
        sys.exit(f"{command[:4]}: status {done.returncode}: {done.stderr.decode(errors='replace')[:400]}")
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def ratio(left, right):
    """Median of left / right over interleaved rounds, and the seconds of each."""
    pairs = [(cpu_seconds(left), cpu_seconds(right)) for _ in range(ROUNDS)]
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


def instructions(command):
    done = subprocess.run(["valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null", *command],
                          stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, check=False)
    found = re.search(r"Collected : (\d+)", done.stderr.decode(errors="replace"))
    return int(found.group(1)) if found else None


def bench_3(folder):
    """Instructions for each byte of input, the cost of starting taken off by a second, smaller run."""
    if not shutil.which("valgrind"):
        return print(" 3  skipped: no valgrind")
    counts, sizes = [], []
    for megabytes in (1, 2):
        path = folder / f"part{megabytes}.txt"
        write_text(path, megabytes)
        sizes.append(path.stat().st_size)
        counts.append(instructions(extract(path, folder / "pack500.yaml")))
    if None in counts:
        return print(" 3  skipped: callgrind did not count")
    value = (counts[1] - counts[0]) / (sizes[1] - sizes[0])
    return report(3, "instructions for each byte (callgrind)", "<= 60", f"{value:.1f}", value <= 60)


def bench_11(folder):
    """1 MB without punctuation, or of one digit, against a megabyte of prose."""
    prose, bare, digits = folder / "prose.txt", folder / "bare.txt", folder / "digits.txt"
    write_text(prose, 1)
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
    chosen = sys.argv[1:] or ["1", "2", "3", "11"]
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        write_text(folder / "text.txt")
        for count in (100, 500, 1000):
            write_pack(folder / f"pack{count}.yaml", count)
        for number in chosen:
            globals()[f"bench_{number}"](folder)


if __name__ == "__main__":
    main()
