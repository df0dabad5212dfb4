#!/usr/bin/env python3
"""The examples of README and docs, run as they stand: run.py [--update].

A block marked ```console is a session: a line that begins with `$ ` is run by bash in the top folder, with `claimcheck`
being the one that was just built; the lines behind it are what it prints (both outputs), to the byte. A line of … alone
stands for any lines. `$ cat FILE` shows a file that the next command reads. Commands of ./dev and git are not run.
"""
import os
import pathlib
import re
import sys

sys.path.insert(0, os.path.join(os.path.dirname(__file__), "..", "support"))
from suite import ROOT, finish, program, run  # noqa: E402

NOT_RUN = ("./dev", "git ", "cd ", "sudo ", "cmake ")
BLOCK = re.compile(r"^```console\n(.*?)^```$", re.DOTALL | re.MULTILINE)


def documents():
    # The tutorial's commands build on one another: the suite docs follows it from start to end.
    pages = (path for path in (ROOT / "docs").rglob("*.md") if path.name != "TUTORIAL.md")
    return [*sorted(ROOT.glob("README*.md")), *sorted(pages)]


def sessions(text):
    """(line, command, expected) of every command in the console blocks."""
    for block in BLOCK.finditer(text):
        first = text.count("\n", 0, block.start(1)) + 1
        command, line, expected = None, 0, []
        for offset, row in enumerate(block.group(1).splitlines()):
            if row.startswith("$ "):
                if command:
                    yield line, command, expected
                command, line, expected = row[2:], first + offset, []
            else:
                expected.append(row)
        if command:
            yield line, command, expected


def run_command(command):
    folder = os.path.dirname(program("release"))
    environment = {name: value for name, value in os.environ.items() if not name.startswith(("LC_", "CLAIMCHECK_"))}
    environment |= {"PATH": folder + ":" + os.environ["PATH"], "LC_ALL": "C.UTF-8", "NO_COLOR": "1"}
    done = run(["bash", "-c", command + " 2>&1"], cwd=ROOT, env=environment)
    return done.stdout.decode(errors="replace").splitlines()


def matches(expected, got):
    """Whether the lines agree, where … alone takes any number of them."""
    pattern = "".join(".*" if row.strip() in ("…", "...") else re.escape(row) + "\n" for row in expected)
    return re.fullmatch(pattern, "".join(row + "\n" for row in got), re.DOTALL) is not None


def check(command, expected):
    got = run_command(command)
    if matches(expected, got):
        return None
    for number, row in enumerate(got):
        if number >= len(expected) or expected[number] != row:
            return f"$ {command}\n  line {number + 1}: expected {expected[number] if number < len(expected) else '(end)'}\n  got {row}"
    return f"$ {command}\n  ends too early"


def update(path):
    """Put what the commands print now behind them; sessions that hold a … are left alone."""
    text = path.read_text(encoding="utf-8")

    def renew(block):
        rows = []
        for _, command, expected in sessions("```console\n" + block.group(1) + "```\n"):
            keep = command.startswith(NOT_RUN) or any(row.strip() in ("…", "...") for row in expected)
            rows += ["$ " + command, *(expected if keep else run_command(command))]
        return "```console\n" + "".join(row + "\n" for row in rows) + "```"

    path.write_text(BLOCK.sub(renew, text), encoding="utf-8")


def links(path):
    """Relative links of a document that lead nowhere."""
    text = re.sub(r"```.*?```|`[^`\n]*`", "", path.read_text(encoding="utf-8"), flags=re.DOTALL)
    targets = re.findall(r"\]\(([^)#\s]+)(?:#[^)]*)?\)", text)
    lost = [t for t in targets if "://" not in t and not t.startswith("mailto:") and not (path.parent / t).exists()]
    return "leads nowhere: " + ", ".join(lost) if lost else None


def generated():
    """docs/CHECKS.md says what the checks say of themselves."""
    path = ROOT / "docs/CHECKS.md"
    done = run([program("release"), "checks", "docs"])
    if not path.exists():
        return "no docs/CHECKS.md: ./dev docs"
    return None if path.read_bytes() == done.stdout else "docs/CHECKS.md is older than the checks: ./dev docs"


def rules():
    """The packs that ship keep their own promises."""
    done = run([program("release"), "rules", "test"])
    return None if done.returncode == 0 else (done.stdout + done.stderr).decode(errors="replace")[-1500:]


def main():
    if "--update" in sys.argv:
        for path in documents():
            update(path)
        return
    cases = [("CHECKS.md is current", generated), ("examples of the packs that ship", rules)]
    for path in documents():
        name = str(path.relative_to(ROOT))
        cases.append((f"links of {name}", lambda p=path: links(p)))
        for line, command, expected in sessions(path.read_text(encoding="utf-8")):
            if not command.startswith(NOT_RUN):
                cases.append((f"{name}:{line}", lambda c=command, e=expected: check(c, e)))
    finish("spec", cases)


if __name__ == "__main__":
    main()
