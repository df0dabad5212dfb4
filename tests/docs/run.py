#!/usr/bin/env python3
"""The documents say what the program does: run.py [--update].

- docs/CHECKS.md is what `claimcheck checks docs` prints;
- a block ```console in README*.md and docs/*.md that begins with `$ claimcheck ...` shows what that command prints.

--update writes both anew (./dev docs).
"""
import os
import re
import shlex
import sys

sys.path.insert(0, os.path.join(os.path.dirname(__file__), "..", "support"))
from suite import ROOT, finish, program, run  # noqa: E402

BLOCK = re.compile(r"(?ms)^```console\n\$ claimcheck ([^\n]*)\n(.*?)^```$")
LINK = re.compile(r"\]\(([^)#:]+)(?:#[^)]*)?\)")


def output_of(arguments):
    environment = {k: v for k, v in os.environ.items() if not k.startswith(("LC_", "CLAIMCHECK_"))}
    done = run([PROGRAM, *shlex.split(arguments)], cwd=ROOT,
               env=dict(environment, CLAIMCHECK_RULES=str(ROOT / "rules"), TERM="dumb"))
    return (done.stdout + done.stderr).decode("utf-8")


def pages():
    return sorted([*ROOT.glob("README*.md"), *(ROOT / "docs").glob("*.md")])


def runs_are_as_printed(page):
    for arguments, shown in BLOCK.findall(page.read_text(encoding="utf-8")):
        if output_of(arguments) != shown:
            return f"`claimcheck {arguments}` prints something else: ./dev docs writes it anew"
    return None


def links_lead_somewhere(page):
    for target in LINK.findall(page.read_text(encoding="utf-8")):
        if not (page.parent / target).exists():
            return f"no {target}"
    return None


def checks_are_current():
    path = ROOT / "docs" / "CHECKS.md"
    if not path.is_file() or path.read_text(encoding="utf-8") != output_of("checks docs"):
        return "not what `claimcheck checks docs` prints: ./dev docs writes it"
    return None


def update():
    (ROOT / "docs" / "CHECKS.md").write_text(output_of("checks docs"), encoding="utf-8")
    for page in pages():
        text = page.read_text(encoding="utf-8")
        fresh = BLOCK.sub(lambda m: f"```console\n$ claimcheck {m[1]}\n{output_of(m[1])}```", text)
        if fresh != text:
            page.write_text(fresh, encoding="utf-8")


if __name__ == "__main__":
    if "--update" in sys.argv:
        PROGRAM = program("release")
        update()
        sys.exit(0)
    PROGRAM = program("asan")
    cases = [("CHECKS.md is current", checks_are_current)]
    for document in pages():
        cases.append((f"{document.name} runs", lambda p=document: runs_are_as_printed(p)))
        cases.append((f"{document.name} links", lambda p=document: links_lead_somewhere(p)))
    finish("docs", cases)
