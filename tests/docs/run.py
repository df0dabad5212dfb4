#!/usr/bin/env python3
"""The documents say what the program does: run.py [--update].

- docs/CHECKS.md is what `claimcheck checks docs` prints;
- a block ```console in README*.md and docs/*.md that begins with `$ claimcheck ...` shows what that command prints;
- docs/TUTORIAL.md can be followed: its blocks `file=NAME` are written into an empty folder, and the commands of its
  ```console blocks, run there one after the other, print what stands below them.

--update writes both anew (./dev docs).
"""
import os
import re
import pathlib
import shlex
import sys
import tempfile

sys.path.insert(0, os.path.join(os.path.dirname(__file__), "..", "support"))
from suite import ROOT, finish, program, run  # noqa: E402

BLOCK = re.compile(r"(?ms)^```console\n\$ claimcheck ([^\n]*)\n(.*?)^```$")
FENCE = re.compile(r"(?ms)^```([a-z]+(?: file=\S+)?)\n(.*?)^```$")
TUTORIAL = ROOT / "docs" / "TUTORIAL.md"
CODE = re.compile(r"(?ms)^```.*?^```$")
LINK = re.compile(r"\]\(([^)#:]+)(?:#[^)]*)?\)")


def output_of(arguments):
    """What a command line prints; a pipe cuts what is long."""
    if " | " in arguments:
        return tutorial_command(f"claimcheck {arguments}", ROOT)
    environment = {k: v for k, v in os.environ.items() if not k.startswith(("LC_", "CLAIMCHECK_"))}
    done = run([PROGRAM, *shlex.split(arguments)], cwd=ROOT,
               env=dict(environment, CLAIMCHECK_RULES=str(ROOT / "rules"), TERM="dumb"))
    return (done.stdout + done.stderr).decode("utf-8")


def pages():
    found = [*ROOT.glob("README*.md"), *(ROOT / "docs").glob("*.md")]
    return sorted(page for page in found if page != TUTORIAL)


def tutorial_command(line, folder):
    environment = {k: v for k, v in os.environ.items() if not k.startswith(("LC_", "CLAIMCHECK_"))}
    path = f"{os.path.dirname(PROGRAM)}:{environment['PATH']}"
    done = run(["bash", "-c", line], cwd=folder,
               env=dict(environment, CLAIMCHECK_RULES=str(ROOT / "rules"), TERM="dumb", PATH=path))
    return (done.stdout + done.stderr).decode("utf-8")


def follow_tutorial():
    """The page as it would be printed, after following it in an empty folder."""
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)

        def step(match):
            info, text = match[1], match[2]
            if " file=" in info:
                target = folder / info.split(" file=")[1]
                target.parent.mkdir(parents=True, exist_ok=True)
                target.write_text(text, encoding="utf-8")
                return match[0]
            if info != "console":
                return match[0]
            commands = [line for line in text.splitlines() if line.startswith("$ ")]
            shown = "".join(f"{line}\n{tutorial_command(line[2:], folder)}" for line in commands)
            return f"```console\n{shown}```"
        return FENCE.sub(step, TUTORIAL.read_text(encoding="utf-8"))


def tutorial_can_be_followed():
    fresh, shown = follow_tutorial().splitlines(), TUTORIAL.read_text(encoding="utf-8").splitlines()
    for number, (left, right) in enumerate(zip(fresh, shown), 1):
        if left != right:
            return f"line {number}: prints {left!r} for {right!r}: ./dev docs writes it anew"
    return None if len(fresh) == len(shown) else "prints more or less: ./dev docs writes it anew"


def runs_are_as_printed(page):
    for arguments, shown in BLOCK.findall(page.read_text(encoding="utf-8")):
        if output_of(arguments) != shown:
            return f"`claimcheck {arguments}` prints something else: ./dev docs writes it anew"
    return None


def links_lead_somewhere(page):
    for target in LINK.findall(CODE.sub("", page.read_text(encoding="utf-8"))):
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
    TUTORIAL.write_text(follow_tutorial(), encoding="utf-8")
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
    cases = [("CHECKS.md is current", checks_are_current),
             ("TUTORIAL.md can be followed", tutorial_can_be_followed),
             ("TUTORIAL.md links", lambda: links_lead_somewhere(TUTORIAL))]
    for document in pages():
        cases.append((f"{document.name} runs", lambda p=document: runs_are_as_printed(p)))
        cases.append((f"{document.name} links", lambda p=document: links_lead_somewhere(p)))
    finish("docs", cases)
