#!/usr/bin/env python3
"""Findings are the same whatever the order of the documents, line ends, BOM, threads, locale and place; so are claims
whatever blanks a house sets between Chinese and figures."""
import json
import os
import pathlib
import re
import shutil
import sys
import tempfile

sys.path.insert(0, os.path.join(os.path.dirname(__file__), "..", "support"))
from suite import ROOT, finish, program, run  # noqa: E402

ARTICLES = sorted(p.name for p in (ROOT / "corpus").iterdir() if p.suffix in (".txt", ".md"))


def check(folder, names, *options, env=None):
    done = run([program("release"), "check", "--format", "json", *options, *names], cwd=folder,
               env=dict(os.environ, **(env or {})))
    if done.returncode not in (0, 1):
        raise RuntimeError(f"status {done.returncode}: {done.stderr.decode(errors='replace')[:400]}")
    return done.stdout


def essence(report):
    """What may not change when bytes move: checks, severities, words, lines and columns."""
    findings = json.loads(report)["findings"]
    return [[f["check"], f["rule"], f["severity"], f["fingerprint"], f["message"],
             [[loc["path"], loc["line"], loc["column"], loc["text"].replace("\r\n", "\n")] for loc in f["locations"]]] for f in findings]


def first_difference(left, right):
    for a, b in zip(left, right):
        if a != b:
            return f"\n  {json.dumps(a, ensure_ascii=False)[:500]}\n  {json.dumps(b, ensure_ascii=False)[:500]}"
    return f"{len(left)} findings, then {len(right)}"


def same(left, right):
    return None if left == right else first_difference(essence(left), essence(right))


def same_essence(left, right):
    left, right = essence(left), essence(right)
    return None if left == right else first_difference(left, right)


def copy_with(change):
    """A check of copies of the corpus whose bytes were changed."""
    with tempfile.TemporaryDirectory() as folder:
        for name in ARTICLES:
            (pathlib.Path(folder) / name).write_bytes(change((ROOT / "corpus" / name).read_bytes()))
        return check(folder, ARTICLES)


def elsewhere():
    with tempfile.TemporaryDirectory() as folder:
        deep = pathlib.Path(folder) / "某处 with blanks"
        shutil.copytree(ROOT / "corpus", deep)
        return check(deep, ARTICLES)


HAN = "[\u4e00-\u9fff]"
FRONT = re.compile(r"---\n.*?\n---\n", re.S)


def spaced(text):
    """位列第3名 as 位列第 3 名; front matter stays."""
    front = FRONT.match(text)
    head = front.group(0) if front else ""
    body = re.sub(f"({HAN})([0-9A-Za-z])", r"\1 \2", text[len(head):])
    return head + re.sub(f"([0-9A-Za-z%])({HAN})", r"\1 \2", body)


def claims(folder):
    done = run([program("release"), "extract", "--what", "claims", "--format", "ndjson", "."], cwd=folder)
    rows = [json.loads(line) for line in done.stdout.decode("utf-8").splitlines()]
    found = []
    for row in rows:
        period = row["period"] or {}
        words = [re.sub(r"\s", "", str(row[name])) for name in ("document", "text", "scope")]
        found.append([*words, row["metric"], period.get("start"), period.get("end"), row["aspect"]])
    return sorted(found, key=str)


def blanks_change_no_claim():
    with tempfile.TemporaryDirectory() as before, tempfile.TemporaryDirectory() as after:
        for name in ARTICLES:
            text = (ROOT / "corpus" / name).read_text(encoding="utf-8")
            if len(re.findall(HAN, text)) > len(text) / 2:
                pathlib.Path(before, name).write_text(text, encoding="utf-8")
                pathlib.Path(after, name).write_text(spaced(text), encoding="utf-8")
        left, right = claims(before), claims(after)
    if not left:
        return "no claims"
    lost = [row for row in left if row not in right]
    return None if left == right else f"{len(lost)} of {len(left)} differ: {lost[:3]}"


def main():
    corpus = ROOT / "corpus"
    reference = check(corpus, ARTICLES, "-j", "1")
    assert essence(reference), "nothing is found in corpus/: nothing is compared"
    interleaved = ARTICLES[1::2] + ARTICLES[::2]
    finish("determinism", [
        ("the same again", lambda: same(reference, check(corpus, ARTICLES, "-j", "1"))),
        ("documents backwards", lambda: same(reference, check(corpus, ARTICLES[::-1]))),
        ("documents interleaved", lambda: same(reference, check(corpus, interleaved))),
        ("2 threads", lambda: same(reference, check(corpus, ARTICLES, "-j", "2"))),
        ("7 threads", lambda: same(reference, check(corpus, ARTICLES, "-j", "7"))),
        ("a document named twice", lambda: same_essence(reference, check(corpus, ARTICLES + ARTICLES[:2]))),
        ("Turkish locale", lambda: same(reference, check(corpus, ARTICLES, env={"LC_ALL": "tr_TR.UTF-8"}))),
        ("another folder", lambda: same(reference, elsewhere())),
        ("CRLF", lambda: same_essence(reference, copy_with(lambda data: data.replace(b"\n", b"\r\n")))),
        ("blanks between Chinese and figures", blanks_change_no_claim),
        ("BOM", lambda: same_essence(reference, copy_with(lambda data: b"\xEF\xBB\xBF" + data))),
    ])


if __name__ == "__main__":
    main()
