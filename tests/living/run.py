#!/usr/bin/env python3
"""Living with findings, as a desk does: comments, a baseline, decisions, and real git repositories."""
import os
import re
import subprocess
import sys
import threading

sys.path.insert(0, os.path.dirname(__file__))
from desk import PROGRAM, Desk, differ, repository  # noqa: E402
from suite import ROOT, finish  # noqa: E402

GARBLED = "甲市的G党P增长5%。\n"
OTHER = "乙市的G党P增长6%。\n"
IGNORE = "<!-- claimcheck: ignore -->"
TABLE = "| 甲 | 乙 |\n|---|---|\n| 甲市的G党P | 一{} |\n| 乙市的G党P | 二 |\n"

# name, file, text, findings of garbled-text that are left
COMMENTS = [
    ("alone above a paragraph", "a.md", "<!-- claimcheck: ignore garbled-text -- quoted so -->\n" + GARBLED, 0),
    ("a blank line between", "a.md", IGNORE + "\n\n" + GARBLED, 0),
    ("at the end of the line", "a.md", GARBLED.strip() + " " + IGNORE + "\n", 0),
    ("in plain text", "a.txt", IGNORE + "\n" + GARBLED, 0),
    ("at the end of a line of plain text", "a.txt", GARBLED.strip() + "  " + IGNORE + "\n", 0),
    ("only the next paragraph", "a.md", IGNORE + "\n第一段。\n\n" + GARBLED, 1),
    ("another check", "a.md", "<!-- claimcheck: ignore period -->\n" + GARBLED, 1),
    ("one rule", "a.md", "<!-- claimcheck: ignore garbled-text/sandwich -->\n" + GARBLED, 0),
    ("several with commas", "a.md", "<!-- claimcheck: ignore period, garbled-text -->\n" + GARBLED, 0),
    ("as a Chinese keyboard writes it", "a.md",
     "<!-- claimcheck：ignore period，garbled-text —— 原文如此 -->\n" + GARBLED, 0),
    ("the whole file", "a.md", GARBLED + "\n\n<!-- claimcheck: ignore-file -->\n", 0),
    ("off and on", "a.md", "<!-- claimcheck: off -->\n" + GARBLED + "\n<!-- claimcheck: on -->\n\n" + OTHER, 1),
    ("off to the end", "a.md", GARBLED + "\n<!-- claimcheck: off garbled-text -->\n\n" + OTHER, 1),
    ("a list item", "a.md", "- " + GARBLED + "- " + OTHER.strip() + " " + IGNORE + "\n", 1),
    ("a heading", "a.md", IGNORE + "\n# 甲市的G党P\n\n" + OTHER, 1),
    ("a row of a table", "a.md", TABLE.format(" " + IGNORE), 1),
    ("a table as a whole", "a.md", IGNORE + "\n\n" + TABLE.format(""), 0),
    ("any other comment", "a.md", "<!-- claimcheck is a program -->\n" + GARBLED, 1),
]


def comment_case(name, text, count):
    report = Desk({name: text}).report(name)
    return differ(len([f for f in report["findings"] if f["check"] == "garbled-text"]), count)


def comment_leaves_no_trace():
    """A comment changes neither fingerprints nor what is read; that it sets nothing aside is told beside them."""
    commented = GARBLED + "<!-- claimcheck: ignore period -->\n\n" + OTHER
    desk = Desk({"a.txt": GARBLED + "\n" + OTHER, "b.txt": commented})
    prints = [[f["fingerprint"] for f in desk.report(name)["findings"] if f["check"] != "unused-suppression"]
              for name in ("a.txt", "b.txt")]
    return differ(prints[1], prints[0])


def rival_values():
    """Three values: ignoring one leaves the other two to disagree; where these agree, nothing is left."""
    line = "2024年，天津研发投入强度为{}%。\n"
    desk = Desk({"a.md": "<!-- claimcheck: ignore value-conflict -->\n" + line.format("3.10"),
                 "b.md": line.format("3.44"), "c.md": line.format("3.58")})
    if len(desk.found("a.md", "b.md", "c.md")) != 1:
        return "two of three still disagree"
    desk.write("c.md", line.format("3.44"))
    return differ(desk.found("a.md", "b.md", "c.md"), [])


def comments_that_mean_nothing():
    desk = Desk({"a.md": "<!-- claimcheck: ignroe period -->\n第一段。\n\n<!-- claimcheck: ignore perod -->\n第二段。\n\n"
                         "<!-- claimcheck: on -->\n\n<!-- claimcheck: ignore period -->\n第三段。\n\n" + IGNORE + "\n"})
    status, out, err = desk.claimcheck("check", "--output-style", "short", "--quiet", "a.md")
    wanted = ["a.md:1:1: warning: `ignroe` is none of: ignore, ignore-file, off, on   [unused-suppression wrong]",
              "a.md:4:1: warning: no check is called `perod`   [unused-suppression wrong]",
              "a.md:7:1: warning: `on` ends nothing: no `off` with these checks stands above it   [unused-suppression wrong]",
              "a.md:9:1: note: this comment sets nothing aside   [unused-suppression unused]",
              "a.md:12:1: warning: `ignore` has nothing beside or below it   [unused-suppression wrong]"]
    return differ((status, out.splitlines(), err), (0, wanted, ""))


def unused_comments_go_with_a_repair():
    """Only with --unsafe-fixes: what a comment is for may be in a document that was not read."""
    desk = Desk({"a.md": "第一段。\n\n<!-- claimcheck: ignore period -->\n第二段。 <!-- claimcheck: ignore -->\n"})
    desk.claimcheck("check", "--fix", "a.md")
    if "ignore period" not in (desk.folder / "a.md").read_text(encoding="utf-8"):
        return "taken out unasked"
    desk.claimcheck("check", "--fix", "--unsafe-fixes", "a.md")
    return differ((desk.folder / "a.md").read_text(encoding="utf-8"), "第一段。\n\n第二段。 \n")


def unused_is_not_told_of_checks_that_did_not_run():
    desk = Desk({"a.md": "<!-- claimcheck: ignore period -->\n第一段。\n"})
    return differ(desk.claimcheck("check", "--ignore", "period", "--quiet", "a.md")[1:], ("", ""))


def baseline_lives_through_moves():
    desk = Desk({"a.md": GARBLED})
    status, _, err = desk.claimcheck("baseline", "update", "--baseline", "known/b.txt", ".")
    if status != 0 or "0 kept, 1 added, 0 taken out" not in err:
        return f"update: {status} {err}"
    desk.write("renamed.md", "# 标题\n\n新的一段。\n\n" + GARBLED)
    (desk.folder / "a.md").unlink()
    if desk.found("--baseline", "known/b.txt", "renamed.md"):
        return "a moved sentence is new"
    desk.write("renamed.md", GARBLED + "\n" + OTHER)
    report = desk.report("--baseline", "known/b.txt", "renamed.md")
    states = [(f["locations"][0]["line"], f["baseline_state"]) for f in report["findings"] + report["suppressed"]]
    return differ(states, [(3, "new"), (1, "unchanged")])


def baseline_update_keeps_other_documents():
    desk = Desk({"a.md": GARBLED, "b.md": OTHER})
    desk.claimcheck("baseline", "update", "--baseline", "b.txt", "a.md", "b.md")
    desk.write("a.md", "没有了。\n")
    _, _, err = desk.claimcheck("check", "--baseline", "b.txt", "a.md")
    if "1 entry is found no more; claimcheck baseline prune takes it out" not in err:
        return f"not told: {err}"
    _, _, err = desk.claimcheck("baseline", "prune", "--baseline", "b.txt", "a.md")
    if "1 kept, 0 added, 1 taken out" not in err:
        return f"prune: {err}"
    _, out, _ = desk.claimcheck("baseline", "show", "--baseline", "b.txt")
    return None if out.startswith("b.md: ") and len(out.splitlines()) == 1 else out


def baseline_from_another_folder():
    desk = Desk({".claimcheck.yaml": "baseline: known.txt\n", "drafts/a.md": GARBLED})
    desk.claimcheck("baseline", "update", "drafts")
    status, _, err = desk.claimcheck("baseline", "prune", "a.md", inside="drafts")
    if "1 kept, 0 added, 0 taken out" not in err:
        return f"prune inside: {status} {err}"
    return differ(desk.claimcheck("check", "a.md", inside="drafts")[0], 0)


def baseline_that_lacks():
    desk = Desk({"a.md": GARBLED})
    status, _, err = desk.claimcheck("check", "--baseline", "no.txt", "a.md")
    if status != 2 or "no.txt" not in err:
        return f"{status} {err}"
    desk.write(".claimcheck.yaml", "baseline: no.txt\n")
    return differ(desk.claimcheck("check", "a.md")[0], 1)


def baseline_that_is_wrong():
    entry = "0123456789abcdef\tknown\t-\t-\tperiod\t-\ta.md\tx\n"
    rows = [("<<<<<<< HEAD\n", "1:1: a merge was not finished here"),
            (entry + "half a line\n", "2:1: an entry has eight fields"),
            (entry.replace("known", "seen"), "1:18: a verdict is one of"),
            (entry.replace("0", "x"), "1:1: a fingerprint is 16")]
    for text, wanted in rows:
        status, _, err = Desk({"a.md": GARBLED, "b.txt": text}).claimcheck("check", "--baseline", "b.txt", "a.md")
        if status != 2 or f"b.txt:{wanted}" not in err:
            return f"{text!r}: {status} {err}"
    return None


def incomplete_run_writes_nothing():
    desk = Desk({"a.md": GARBLED, "b.txt": "# empty\n"})
    status, _, err = desk.claimcheck("baseline", "update", "--baseline", "b.txt", "a.md", "nowhere.md")
    return differ((status, desk.read("b.txt"), "stays as it is" in err), (3, "# empty\n", True))


def decide():
    desk = Desk({".claimcheck.yaml": "decisions: .claimcheck/decisions.txt\n", "a.md": GARBLED, "b.md": OTHER})
    prints = [f["fingerprint"] for f in desk.report("a.md", "b.md")["findings"]]
    why = ["--reason", "原文\t如此", "--by", "王编辑"]
    status, _, err = desk.claimcheck("decisions", "dismiss", prints[0][:8], "a.md", "b.md", *why)
    if status != 0:
        return err
    status, _, err = desk.claimcheck("decisions", "confirm", prints[1], "--by", "李")
    if status != 0:
        return err
    report = desk.report("a.md", "b.md")
    confirmed, dismissed = report["findings"][0]["decision"], report["suppressed"][0]["suppression"]
    got = [confirmed["kind"], confirmed["by"], dismissed["kind"], dismissed["reason"], dismissed["by"]]
    if got != ["confirmed", "李", "decision", "原文 如此", "王编辑"]:
        return repr(got)
    desk.claimcheck("decisions", "withdraw", prints[0])
    return differ(len(desk.found("a.md", "b.md")), 2)


def decisions_refused():
    desk = Desk({"a.md": GARBLED})
    file = ["--decisions", "d.txt"]
    rows = [(["dismiss", "0123456789abcdef", *file], "for a reason"),
            (["dismiss", "0123456789abcdef", "--reason", "x"], "which file?"),
            (["dismiss", "0123456", *file, "--reason", "x"], "is no fingerprint of 16 digits"),
            (["dismiss", "0123456", "a.md", *file, "--reason", "x"], "is the fingerprint of nothing"),
            (["withdraw", "0123456789abcdef", *file], "is the fingerprint of no decision"),
            (["confirm", "a.md", *file], "no fingerprint named")]
    for arguments, wanted in rows:
        status, _, err = desk.claimcheck("decisions", *arguments)
        if status != 2 or wanted not in err or (desk.folder / "d.txt").exists():
            return f"{arguments}: {status} {err}"
    return None


def decisions_merge_in_git():
    """Two people decide about one finding on two branches: merge=union keeps both lines, the later date counts."""
    desk = repository({".gitattributes": "decisions.txt merge=union\n", "decisions.txt": "# decisions\n",
                       "a.md": GARBLED})
    fingerprint = desk.report("a.md")["findings"][0]["fingerprint"]
    line = fingerprint + "\t{}\t{}\t{}\tgarbled-text\tsandwich\ta.md\t{}\n"
    desk.git("checkout", "-qb", "other")
    desk.write("decisions.txt", "# decisions\n" + line.format("confirmed", "2025-01-01", "李", "错字"))
    desk.git("commit", "-qam", "confirm")
    desk.git("checkout", "-q", "main")
    desk.write("decisions.txt", "# decisions\n" + line.format("dismissed", "2025-02-01", "王", "引文"))
    desk.git("commit", "-qam", "dismiss")
    desk.git("merge", "-q", "other", "-m", "both")
    if len(desk.read("decisions.txt").splitlines()) != 3:
        return desk.read("decisions.txt")
    return differ(desk.aside("--decisions", "decisions.txt", "a.md"), [("garbled-text", "decision", "引文")])


def changed_lines_only():
    desk = repository({"drafts/a.md": GARBLED + "\n第二段。\n"})
    if desk.found("--changed-since", "HEAD", "drafts"):
        return "nothing changed, and yet found"
    desk.write("drafts/a.md", "新的一段。\n\n" + GARBLED + "\n" + OTHER)
    return differ(desk.found("--changed-since", "HEAD", "drafts"), [("garbled-text", "drafts/a.md", 5)])


def changed_against_the_archive():
    """A draft's changed line against an archive that did not change; the archive's own findings are not told."""
    desk = repository({"archive/b.md": "2024年，天津研发投入强度为3.44%。\n\n" + GARBLED, "drafts/a.md": "开头。\n"})
    desk.git("checkout", "-qb", "work")
    desk.write("drafts/a.md", "开头。\n\n2024年，天津研发投入强度为3.58%。\n")
    desk.git("commit", "-qam", "a figure")
    got = desk.found("--changed-since", "main", "drafts", "--against", "archive")
    return differ(got, [("value-conflict", "drafts/a.md", 3)])


def changed_where_the_branch_began():
    """What main gained meanwhile is no change of this branch."""
    desk = repository({"a.md": "开头。\n", "b.md": "开头。\n\n" + OTHER})
    desk.git("checkout", "-qb", "work")
    desk.write("a.md", "开头。\n\n" + GARBLED)
    desk.git("commit", "-qam", "work")
    desk.git("checkout", "-q", "main")
    desk.write("b.md", "改过。\n")
    desk.git("commit", "-qam", "main goes on")
    desk.git("checkout", "-q", "work")
    return differ(desk.found("--changed-since", "main"), [("garbled-text", "./a.md", 3)])


def changed_names_of_all_kinds():
    names = ["中文 名.md", 'a"b.md', "tab\tname.md", "-x.md", "深/层/文.md"]
    desk = repository({name: "开头。\n" for name in names})
    for name in names:
        desk.write(name, "开头。\n\n" + GARBLED)
    desk.write("untracked.md", GARBLED)
    got = sorted(path.removeprefix("./") for _, path, _ in desk.found("--changed-since", "HEAD"))
    return differ(got, sorted([*names, "untracked.md"]))


def changed_from_a_folder():
    desk = repository({"drafts/a.md": "开头。\n", "b.md": "开头。\n"})
    desk.write("drafts/a.md", "开头。\n\n" + GARBLED)
    desk.write("b.md", GARBLED)
    status, out, err = desk.claimcheck("check", "--changed-since", "HEAD", "--output-style", "short", inside="drafts")
    return None if status == 1 and out.startswith("./a.md:3:4: ") and "b.md" not in out else f"{status} {out} {err}"


def changed_renamed():
    desk = repository({"a.md": GARBLED + "\n甲。\n\n乙。\n\n丙。\n"})
    desk.git("mv", "a.md", "z.md")
    desk.git("commit", "-qm", "rename")
    return differ(desk.found("--changed-since", "HEAD~1"), [])


def changed_refused():
    desk = repository({"a.md": "开头。\n"})
    for ref, wanted in [("nowhere", "git could not tell what changed since nowhere"), ("-q", "wants a commit or branch")]:
        status, _, err = desk.claimcheck("check", f"--changed-since={ref}", "a.md")
        if status != 2 or wanted not in err:
            return f"{ref}: {status} {err}"
    status, _, err = Desk({"a.md": "开头。\n"}).claimcheck("check", "--changed-since", "HEAD", "a.md")
    return None if status == 2 and "in no repository" in err else f"{status} {err}"


COPY = "这是一个足够长的段落，用来说明同一段文字在一篇文章里出现两次时应当如何处理，编辑应当删去其中一处，而保留另外一处。"
# GDP stands in it, so that the repair is sure.
MENDED = "# 标题\r\n\r\n甲市的GDP增长5%，全国GDP增长6%。\r\n\r\n{0}\r\n\r\n中间一段。\r\n\r\n{0}\r\n\r\n失业率为l2%。\r\n".format(COPY)
BROKEN = MENDED.replace("甲市的GDP", "甲市的G党P")


def fix_keeps_encoding_and_line_ends():
    for name, encoding, mark in [("a.md", "utf-8", b""), ("b.md", "utf-8", b"\xef\xbb\xbf"), ("c.txt", "gb18030", b""),
                                 ("d.txt", "utf-16-le", b"\xff\xfe"), ("e.txt", "utf-16-be", b"\xfe\xff")]:
        desk = Desk({name: mark + BROKEN.encode(encoding)})
        os.chmod(desk.folder / name, 0o640)
        status, _, err = desk.claimcheck("check", "--fix", name)
        if "made 1 repair in 1 file" not in err or "1 repair would change a figure" not in err:
            return f"{name}: {status} {err}"
        if (desk.folder / name).read_bytes() != mark + MENDED.encode(encoding):
            return f"{name}: {(desk.folder / name).read_bytes()!r}"
        if (desk.folder / name).stat().st_mode & 0o777 != 0o640 or len(list(desk.folder.iterdir())) != 1:
            return f"{name}: mode, or a file left behind"
    return None


def fix_touches_no_figure_unless_named():
    desk = Desk({"a.md": BROKEN})
    desk.claimcheck("check", "--fix", "--unsafe-fixes", "a.md")
    if desk.read("a.md") != MENDED.replace(COPY + "\r\n\r\n失业率", "失业率"):
        return desk.read("a.md")
    named = [f["fingerprint"] for f in desk.report("a.md")["findings"] if f["rule"] == "swapped-digit"]
    desk.claimcheck("check", "--fix", "--fix-only", named[0][:10], "a.md")
    return None if "失业率为12%" in desk.read("a.md") else desk.read("a.md")


OFFICIAL = [  # a text of December 2025, and what naming its finding makes of it; None: nothing
    ("2024年，我国基础研究经费占比为6.91%。", "2024年，我国基础研究经费占比为6.88%。"),
    ("2024年，全国研发经费投入3.61万亿元。", "2024年，全国研发经费投入3.63万亿元。"),
    ("2024年，全国研发经费投入36130亿元。", "2024年，全国研发经费投入36327亿元。"),
    ("2024年，全国研发经费投入36130.0亿元。", "2024年，全国研发经费投入36326.8亿元。"),
    ("2024年，全国研发经费投入为<b>3.61</b>万亿元。", "2024年，全国研发经费投入为<b>3.63</b>万亿元。"),
    ("2024年，全国研发经费投入超4万亿元。", None),
    ("2024年，全国研发经费投入三万八千亿元。", None),
    ("2024年，全国研发经费投入38,130亿元。", None),
]


def official_figures_by_name():
    for before, after in OFFICIAL:
        desk = Desk({"2025-12-01.md": before + "\n"})
        desk.claimcheck("check", "--fix", "--unsafe-fixes", ".")
        if desk.read("2025-12-01.md") != before + "\n":
            return f"{before}: changed unasked"
        for finding in desk.report(".")["findings"]:
            desk.claimcheck("check", "--fix", "--fix-only", finding["fingerprint"], ".")
        if desk.read("2025-12-01.md") != (after or before) + "\n":
            return f"{before}: {desk.read('2025-12-01.md')}"
    return None


def a_replaced_release_by_name():
    """Only the draft that is out of date; what it is held against stays."""
    desk = Desk({"2025-12-01-a.md": "2024年，我国基础研究经费占比为6.91%。\n",
                 "2025-12-02-b.md": "2024年，我国基础研究经费占比为6.88%。\n"})
    [finding] = desk.report(".")["findings"]
    desk.claimcheck("check", "--fix", "--fix-only", finding["fingerprint"], ".")
    return differ([desk.read("2025-12-01-a.md"), desk.read("2025-12-02-b.md")], ["2024年，我国基础研究经费占比为6.88%。\n"] * 2)


def diff_shows_and_changes_nothing():
    """git applies what --diff prints, and gets what --fix writes."""
    desk = repository({"中 文.md": BROKEN})
    status, out, err = desk.claimcheck("check", "--diff", "--unsafe-fixes", "中 文.md")
    if status != 1 or desk.read("中 文.md") != BROKEN:
        return f"{status} {err}"
    desk.write("../a.diff", out)
    desk.git("apply", "../a.diff")
    if desk.claimcheck("check", "--diff", "--unsafe-fixes", ".")[1] != "":
        return "something is left"
    desk.write("中 文.md", BROKEN)
    desk.write("../a.diff", desk.claimcheck("check", "--diff", "--unsafe-fixes", "./")[1])
    desk.git("apply", "../a.diff")
    applied = desk.read("中 文.md")
    desk.write("中 文.md", BROKEN)
    desk.claimcheck("check", "--fix", "--unsafe-fixes", "中 文.md")
    return differ(applied, desk.read("中 文.md"))


def nothing_to_fix():
    desk = Desk({"a.md": "没有错。\n"})
    return differ(desk.claimcheck("check", "--diff", "a.md")[:2], (0, "")) or \
        differ(desk.claimcheck("check", "--fix", "a.md")[0], 0)


def fix_leaves_alone():
    """What a comment sets aside, what drafts are only held against, and bytes that no text would make."""
    desk = Desk({"a.md": "<!-- claimcheck: ignore -->\n" + GARBLED + "\n全国GDP增长。\n", "b.md": GARBLED + "\n全国GDP增长。\n",
                 "c.md": (GARBLED + "\n全国GDP增长。\n" + "很长的一段正常文字。" * 9).encode() + b"\xff\n"})
    before = [(desk.folder / n).read_bytes() for n in ("a.md", "b.md", "c.md")]
    status, _, err = desk.claimcheck("check", "--fix", "a.md", "c.md", "--against", "b.md")
    if status != 3 or "c.md: changed since it was read, or holds bytes" not in err:
        return f"{status} {err}"
    return differ([(desk.folder / n).read_bytes() for n in ("a.md", "b.md", "c.md")], before)


def fix_refused():
    desk = Desk({"a.md": GARBLED})
    for arguments, wanted in [(["--unsafe-fixes"], "--fix makes them"), (["--fix", "--diff"], "take one of them")]:
        status, _, err = desk.claimcheck("check", *arguments, "a.md")
        if status != 2 or wanted not in err:
            return f"{arguments}: {status} {err}"
    return None


def config_begun_and_shown():
    desk = Desk({"a.md": GARBLED})
    status, _, err = desk.claimcheck("config", "init")
    if status != 0:
        return err
    status, out, err = desk.claimcheck("config", "show")
    if status != 0 or "fail-on" not in out or err:
        return f"{status} {out} {err}"
    lines = desk.read(".claimcheck.yaml").splitlines()
    keys = [line[2:] for line in lines[3:] if line.startswith("# ") and not line.startswith("# A check")]
    desk.write(".claimcheck.yaml", "\n".join(keys) + "\n")
    status, out, err = desk.claimcheck("config", "show")
    if status != 0 or "default" in out:
        return f"the skeleton's own keys: {out} {err}"
    return differ(desk.claimcheck("config", "init")[0], 2)


def decisions_pruned():
    """Decisions about findings that are gone are told, and taken out; others stay."""
    desk = Desk({"a.md": GARBLED, "b.md": OTHER})
    for entry in desk.report("a.md", "b.md")["findings"]:
        desk.claimcheck("decisions", "confirm", entry["fingerprint"], "a.md", "b.md", "--decisions", "d.txt")
    desk.write("a.md", "没有了。\n")
    _, _, err = desk.claimcheck("check", "--decisions", "d.txt", "a.md", "b.md")
    if "1 entry is found no more; claimcheck decisions prune takes it out" not in err:
        return err
    _, _, err = desk.claimcheck("decisions", "prune", "--decisions", "d.txt", "a.md", "b.md")
    _, out, _ = desk.claimcheck("decisions", "list", "--decisions", "d.txt")
    return None if "1 kept, 0 added, 1 taken out" in err and out.startswith("b.md: ") else f"{err} {out}"


def reasons_have_chinese_words():
    """Every reason for which link/ leaves a figure unbound stands in report/words.c."""
    reason = re.compile(r'(?:return|, |\?)\s*"([a-z]+ [a-z]+ [a-z ,]+)"(?:\)?;|\s*:)')
    comment = re.compile(r"/\*.*?\*/", re.DOTALL)
    texts = (comment.sub("", p.read_text(encoding="utf-8")) for p in (ROOT / "checker/link").rglob("*.c"))
    said = {m for text in texts for m in reason.findall(text)} - {"out of memory"}
    words = (ROOT / "checker/report/words.c").read_text(encoding="utf-8")
    missing = sorted(r for r in said if f'"{r}"' not in words)
    return f"no Chinese words for {missing}" if missing or len(said) < 9 else None


class Watching:
    """`check --watch` in a desk, its reports read line by line."""

    def __init__(self, desk, *arguments):
        environment = {**os.environ, "CLAIMCHECK_RULES": str(ROOT / "rules"), "LC_ALL": "C.UTF-8", "TERM": "dumb"}
        self.process = subprocess.Popen([PROGRAM, "check", "--watch", "--output-style", "short", *arguments],
                                        cwd=desk.folder, env=environment, stdin=subprocess.DEVNULL,
                                        stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
        self.timer = threading.Timer(900, self.process.kill)
        self.timer.start()

    def report(self):
        """The lines of the next report, up to its closing line."""
        lines = []
        for line in self.process.stdout:
            lines.append(line.rstrip("\n"))
            if "figures seen" in line:
                break
        return lines

    def stop(self):
        self.timer.cancel()
        self.process.kill()
        self.process.wait()


def watch_checks_again():
    """Saved in place and by a rename; what stands behind --against is read once, whatever becomes of it."""
    desk = Desk({"draft.md": "2024年，全国研发经费投入强度为2.69%。\n",
                 "archive/old.txt": "2024年，全国研发经费投入强度达到2.69%。\n"})
    watching = Watching(desk, "draft.md", "--against", "archive")
    try:
        first = watching.report()
        desk.write("archive/old.txt", "改过了。\n")
        desk.write("draft.md", "2024年，全国研发经费投入强度为2.96%，原稿如此。\n")
        second = watching.report()
        desk.write("draft.md.new", "2024年，全国研发经费投入强度为2.69%，已改。\n")
        (desk.folder / "draft.md.new").rename(desk.folder / "draft.md")
        third = watching.report()
    finally:
        watching.stop()
    good = len(first) == 1 and len(third) == 1 and any("2.96%" in line and "2.69%" in line for line in second)
    return None if good else f"{first}\n{second}\n{third}"


def watched_drafts():
    """Thirty articles of the corpus as drafts: each as it is, and with a figure and a year of it changed."""
    articles = [path for path in sorted((ROOT / "corpus").glob("*.*")) if path.suffix in (".md", ".txt")]
    for path in articles[::len(articles) // 30]:
        text = path.read_text(encoding="utf-8")
        yield path.name, text
        yield path.name, re.sub(r"2024年", "2023年", re.sub(r"(\d)(\d)(?=[亿万家%])", r"\2\1", text, count=2), count=1)


def watch_finds_what_a_run_finds():
    """What is kept of an archive from save to save says of each draft what a run by itself says."""
    desk = Desk({"draft.md": "第一稿。\n"})
    archive = [str(ROOT / "corpus"), "--exclude", "unseen"]
    watching = Watching(desk, "draft.md", "--against", *archive)
    try:
        watching.report()
        for name, text in watched_drafts():
            desk.write("draft.md.new", text)
            (desk.folder / "draft.md.new").rename(desk.folder / "draft.md")
            found = watching.report()
            once = desk.claimcheck("check", "--output-style", "short", "draft.md", "--against", *archive)[1]
            if found != once.rstrip("\n").split("\n"):
                return f"{name}: {differ(once, chr(10).join(found))}"
    finally:
        watching.stop()
    return None


def watch_wants_files():
    desk = Desk({"a/draft.md": "2024年。\n"})
    status, _, err = desk.claimcheck("check", "--watch", "a")
    return None if status == 2 and "a: --watch wants drafts that are files" in err else f"{status}: {err}"


def language_of_the_locale():
    desk = Desk({"a.md": GARBLED})
    rows = [({"LC_ALL": "zh_CN.UTF-8"}, "错误"), ({"LC_ALL": "C"}, "error"),
            ({"LC_ALL": "", "LANG": "zh_TW.UTF-8"}, "错误"),
            ({"LC_ALL": "", "LC_MESSAGES": "en_US.UTF-8", "LANG": "zh_CN.UTF-8"}, "error")]
    for environment, word in rows:
        out = desk.claimcheck("check", "a.md", **environment)[1]
        if not out.startswith(word):
            return f"{environment}: {out}"
    out = desk.claimcheck("check", "--lang", "en", "a.md", LC_ALL="zh_CN.UTF-8")[1]
    return None if out.startswith("error") else out


FUNCTIONS = [comment_leaves_no_trace, rival_values, comments_that_mean_nothing, unused_comments_go_with_a_repair,
             unused_is_not_told_of_checks_that_did_not_run, baseline_lives_through_moves,
             baseline_update_keeps_other_documents, baseline_from_another_folder, baseline_that_lacks,
             baseline_that_is_wrong, incomplete_run_writes_nothing, decide, decisions_refused, decisions_merge_in_git,
             changed_lines_only, changed_against_the_archive, changed_where_the_branch_began,
             changed_names_of_all_kinds, changed_from_a_folder, changed_renamed, changed_refused,
             fix_keeps_encoding_and_line_ends, fix_touches_no_figure_unless_named, official_figures_by_name,
             a_replaced_release_by_name, diff_shows_and_changes_nothing,
             nothing_to_fix, fix_leaves_alone, fix_refused, config_begun_and_shown, decisions_pruned, reasons_have_chinese_words, language_of_the_locale,
             watch_checks_again, watch_finds_what_a_run_finds, watch_wants_files]
CASES = [*((f"comment {name}", lambda n=file, t=text, c=count: comment_case(n, t, c))
           for name, file, text, count in COMMENTS),
         *((function.__name__, function) for function in FUNCTIONS)]

if __name__ == "__main__":
    chosen = [a for a in sys.argv[1:] if not a.startswith("-")]
    finish("living", [(n, f) for n, f in CASES if not chosen or any(c in n for c in chosen)])
