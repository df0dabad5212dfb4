#!/usr/bin/env python3
"""What a save costs while `check --watch` looks at a draft, in instructions counted by callgrind: watching.py.

The draft is on another subject than the archive: what is kept of an archive makes its checks cost what the draft is
long, and hardly more where the archive is four times as large.
"""
import pathlib
import re
import subprocess
import sys
import threading

from corpus import articles

ROOT = pathlib.Path(__file__).resolve().parents[2]
PROGRAM = str(ROOT / "build/release/claimcheck")
COUNTS = (500, 2000)  # articles
GROWTH = 1.5  # what a save may cost against four times as many
ARTICLE = 1200  # bytes, some
PATIENCE = 900  # seconds until a run is given up

DRAFT = """湖心剧场修缮工程进展

湖心剧场建于1962年，设座位1280个。{year}年春天，剧场闭门修缮，首批款项为4300万元。施工方介绍，穹顶的木结构保存完好，只需更换{count}根檩条。

观众席将改为三层，座位增至1460个。剧团的演员们暂借邻近的中学排练，预计{year}年12月重新开演。票价从60元到280元不等，学生减半。

The theatre by the lake seats 1,280 people and was built in 1962. Repairs cost 43 million yuan and take {count} weeks.
"""


def write_archive(folder, count):
    text = articles(count * ARTICLE).encode()
    folder.mkdir()
    for number in range(count):
        part = text[number * ARTICLE:(number + 1) * ARTICLE].decode(errors="ignore")
        (folder / f"{number:04}.txt").write_text(part, encoding="utf-8")


def save(draft, count):
    fresh = draft.with_suffix(".new")
    fresh.write_text(DRAFT.format(year=2023, count=count), encoding="utf-8")
    fresh.rename(draft)


def next_report(process):
    for line in process.stdout:
        if "figures seen" in line:
            return
    sys.exit("check --watch ended before its report")


def control(process, *words):
    subprocess.run(["callgrind_control", *words, str(process.pid)], check=True, stdout=subprocess.DEVNULL,
                   stderr=subprocess.DEVNULL)


def saves(process, draft, counts):
    """The second save is counted: the first one finds what is kept of an archive put in order."""
    next_report(process)
    save(draft, 20)
    next_report(process)
    control(process, "-i", "on")
    save(draft, 30)
    next_report(process)
    control(process, "-d")
    return sum(int(re.search(r"^(?:summary|totals): (\d+)", path.read_text(encoding="utf-8"), re.M).group(1))
               for path in counts.parent.glob(counts.name + ".*"))


def cost(folder, count):
    """Instructions of one save against so many articles."""
    write_archive(folder / f"archive{count}", count)
    draft, counts = folder / f"draft{count}.txt", folder / f"counts{count}"
    save(draft, 10)
    process = subprocess.Popen(
        ["valgrind", "--tool=callgrind", "--instr-atstart=no", f"--callgrind-out-file={counts}", PROGRAM, "check", "--watch",
         "--threads", "1", "--output-style", "short", "--no-config", draft.name, "--against", f"archive{count}"],
        cwd=folder, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    timer = threading.Timer(PATIENCE, process.kill)
    timer.start()
    try:
        return saves(process, draft, counts)
    finally:
        timer.cancel()
        process.kill()
        process.wait()
        process.stdout.close()


def growth(folder):
    """Cost of a save against the larger archive, and against the smaller one."""
    small, large = (cost(folder, count) for count in COUNTS)
    return large, small


def main():
    import tempfile
    with tempfile.TemporaryDirectory() as name:
        large, small = growth(pathlib.Path(name))
    print(f"a save against {COUNTS[0]} articles {small / 1e6:.1f} million instructions, against {COUNTS[1]} "
          f"{large / 1e6:.1f}: {large / small:.2f} times as much")


if __name__ == "__main__":
    main()
