#!/usr/bin/env python3
"""Style that a machine can see: run.py [--all]. clang-tidy reads the files that changed since the last commits; --all
reads the whole tree."""
import collections
import os
import pathlib
import re
import shutil
import sys
import tempfile

sys.path.insert(0, os.path.join(os.path.dirname(__file__), "..", "support"))
import yaml  # noqa: E402
from suite import ROOT, Skip, finish, run  # noqa: E402

CHECKER = ROOT / "checker"
LINES_MAX = 60
FILES_MAX = 90
BANNED = {
    "strcpy|strcat|sprintf|vsprintf|gets|strtok|scanf|sscanf": "no bound",
    "atoi|atol|atof|strtod|strtof|strtold": "no error, or a double",
    "abort|exit|_Exit|printf|puts|putchar|perror": "only in cli/",
    "malloc|calloc|realloc|free": "memory goes through struct cc_alloc",
    "setlocale|rand|srand|alloca": "global state, or no failure",
}
BANNED_HERE = {"checker/cli": "abort|exit|_Exit|printf|puts|putchar|perror|malloc|calloc|realloc|free",
               "checker/base/alloc.c": "malloc|calloc|realloc|free"}


# What makes another indicator of a metric's name; names in which it does not, or in which it stood before (乘用车零售销量).
QUALIFIERS = "批发|零售|评价性|公办|优质|意向|单日|现场|诉前|国家级|省级|市级|海外|境外|四级|机收|焚烧|公益|首套|存量"
SAME_INDICATOR = {"海外侨汇", "乘用车零售销量", "现场观赛人次"}


def sources(*suffixes):
    return sorted(p for p in CHECKER.rglob("*") if p.suffix in suffixes)


def name_of(path):
    return str(path.relative_to(ROOT))


def without_comments(text):
    """Comments and literals blanked, line ends kept."""
    def blank(match):
        return re.sub(r"[^\n]", " ", match.group())
    return re.sub(r'/\*.*?\*/|//[^\n]*|"(?:\\.|[^"\\\n])*"|\'(?:\\.|[^\'\\\n])*\'', blank, text, flags=re.DOTALL)


def listed(problems):
    return None if not problems else "\n  " + "\n  ".join(problems[:30])


def read_layers():
    rooms, third = {}, {}
    for line in (CHECKER / "layers.txt").read_text(encoding="utf-8").splitlines():
        line = line.split("#")[0].strip()
        if not line:
            continue
        left, right = (part.strip() for part in line.split(":", 1))
        if left.startswith("third "):
            third[left[6:].strip()] = set(right.split())
        else:
            rooms[left] = set(right.split()) | {left}
    return rooms, third


STANDARD = re.compile(r"(assert|complex|ctype|errno|fenv|float|inttypes|iso646|limits|locale|math|setjmp|signal|stdalign|"
                      r"stdarg|stdatomic|stdbool|stddef|stdint|stdio|stdlib|stdnoreturn|string|tgmath|threads|time|uchar|"
                      r"wchar|wctype|dirent|fcntl|fnmatch|getopt|glob|iconv|langinfo|poll|pthread|regex|sched|spawn|strings|"
                      r"termios|unistd|sys/[a-z]+)\.h")


def include_problem(path, room, header, quoted, layers):
    rooms, third = layers
    if quoted:
        target = header.split("/")[0]
        if target == "claimcheck":
            target = "include"
        if room == "cli" and "/" not in header or target in rooms[room]:
            return None
        return f"{room} may not include {header}"
    if header in third:
        return None if room in third[header] else f"{header} belongs to {', '.join(sorted(third[header]))}"
    if STANDARD.fullmatch(header):
        return None
    return f"<{header}> stands in no row of layers.txt"


def lint_layers():
    layers = read_layers()
    layers[0].setdefault("include", {"include"})
    problems = []
    for path in sources(".c", ".h"):
        room = path.relative_to(CHECKER).parts[0]
        if room not in layers[0]:
            problems.append(f"{name_of(path)}: room {room} has no row in layers.txt")
            continue
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
            match = re.match(r'\s*#\s*include\s*(["<])([^">]+)[">]', line)
            found = match and include_problem(path, room, match.group(2), match.group(1) == '"', layers)
            if found and not match.group(2).endswith(".def"):
                problems.append(f"{name_of(path)}:{number}: {found}")
    return listed(problems)


def lint_banned():
    problems = []
    for path in sources(".c", ".h"):
        text = without_comments(path.read_text(encoding="utf-8"))
        allowed = "|".join(names for place, names in BANNED_HERE.items() if name_of(path).startswith(place))
        for names, why in BANNED.items():
            for match in re.finditer(rf"(?<![\w.>]){'(' + names + ')'}\s*\(", text):
                if match.group(1) not in allowed.split("|"):
                    line = text.count("\n", 0, match.start()) + 1
                    problems.append(f"{name_of(path)}:{line}: {match.group(1)}: {why}")
    return listed(problems)


def lint_folder_sizes():
    """A folder that one can read through: nothing of checker/ holds more files than FILES_MAX."""
    counts = collections.Counter(path.parent for path in sources(".c", ".h"))
    return listed([f"{name_of(folder)}: {count} files" for folder, count in sorted(counts.items()) if count > FILES_MAX])


def lint_unique_names():
    seen, problems = {}, []
    for path in sources(".c", ".h"):
        if path.name in seen:
            problems.append(f"{name_of(path)} and {name_of(seen[path.name])}")
        seen[path.name] = path
    return listed(problems)


def functions(text):
    """(line, lines of the body, name) of every function, as the project formats them."""
    name = start = None
    for number, line in enumerate(text.splitlines(), 1):
        if re.match(r"[A-Za-z_].*\(", line) and not line.rstrip().endswith(";"):
            name = re.search(r"([A-Za-z_]\w*)\s*\(", line).group(1)
        elif line.startswith("{") and name:
            start = number
        elif line.startswith("}") and start:
            yield start, number - start - 1, name
            name = start = None


def lint_function_length():
    return listed([f"{name_of(path)}:{line}: {name} has {length} lines" for path in sources(".c")
                   for line, length, name in functions(path.read_text(encoding="utf-8")) if length > LINES_MAX])


def lint_opening_lines():
    """Each file opens with its job and what it leaves to others."""
    problems = []
    for path in sources(".c", ".h"):
        comment = path.read_text(encoding="utf-8").split("*/")[0]
        if not comment.startswith("/* ") or "Leaves " not in comment:
            problems.append(f"{name_of(path)}: opens without its job and what it leaves to others")
    return listed(problems)


def lint_mutable_globals():
    problems = []
    for path in sources(".c"):
        for number, line in enumerate(without_comments(path.read_text(encoding="utf-8")).splitlines(), 1):
            if re.match(r"static (?!const\b|inline\b|struct \w+ \*?\w+\(|_Noreturn\b)(?!.*\bconst\b)[^()]*(=|;)\s*[^()]*$", line):
                problems.append(f"{name_of(path)}:{number}: {line.strip()}")
    return listed(problems)


def lint_figures_are_no_doubles():
    problems = []
    for path in sources(".c", ".h"):
        for number, line in enumerate(without_comments(path.read_text(encoding="utf-8")).splitlines(), 1):
            if re.search(r"\b(double|float)\b", line):
                problems.append(f"{name_of(path)}:{number}: {line.strip()}")
    return listed(problems)


def lint_format():
    files = [str(p) for p in sources(".c", ".h")]
    files += [str(p) for p in sorted((ROOT / "tests").rglob("*.[ch]"))]
    done = run(["clang-format", "--dry-run", "-Werror", *files], cwd=ROOT)
    wrong = sorted(set(re.findall(r"^(\S+?):\d+:\d+: error", done.stderr.decode(errors="replace"), re.MULTILINE)))
    return listed([os.path.relpath(p, ROOT) + ": ./dev format" for p in wrong])


def lint_registry(change):
    """A copy of the tree with a row or a file too many must not configure."""
    with tempfile.TemporaryDirectory() as folder:
        copy = pathlib.Path(folder) / "tree"
        shutil.copytree(ROOT, copy, ignore=shutil.ignore_patterns("build", ".git", "corpus", "unit"), symlinks=True)
        change(copy / "checker/checks")
        done = run(["cmake", "-G", "Ninja", "-DCLAIMCHECK_TESTS=OFF", "-S", str(copy), "-B", folder + "/build"])
        return None if done.returncode != 0 and b"checks.def" in done.stderr else "configured all the same"


def add_row(folder):
    with open(folder / "checks.def", "a", encoding="utf-8") as table:
        table.write("CC_CHECK(no_such_file)\n")


def add_file(folder):
    (folder / "check_no_such_row.c").write_text("/* */\n", encoding="utf-8")


def changed_files():
    """C files of which more than lines that include others differs from where they stood, moved or not, some commits ago."""
    back = os.environ.get("CC_TIDY_COMMITS", "20")
    base = run(["git", "rev-list", "--max-count=1", f"--skip={back}", "HEAD"], cwd=ROOT).stdout.decode().strip()
    if not base:
        return None
    diff = run(["git", "diff", "-M", "-l0", "-U0", "--diff-filter=d", base, "--", "checker"], cwd=ROOT).stdout.decode()
    names, name = set(), None
    for line in diff.splitlines():
        if line.startswith("+++ "):
            name = line[6:]
        elif re.match(r"[-+](?!#include|-- )", line):
            names.add(name)
    return sorted(n for n in names if n.endswith(".c"))


def tidy(path):
    done = run(["clang-tidy", "--quiet", "-p", "build/dev", path], cwd=ROOT, timeout=300)
    lines = re.findall(r"^\S+: (?:warning|error): .*$", done.stdout.decode(errors="replace"), re.MULTILINE)
    return listed(sorted({line.replace(str(ROOT) + "/", "") for line in lines}))


def tidy_cases(whole):
    files = [name_of(p) for p in sources(".c")]
    changed = None if whole else changed_files()
    chosen = files if changed is None else [f for f in files if f in changed]
    return [(f"tidy {f}", lambda f=f: tidy(f)) for f in chosen]


def lint_cppcheck():
    done = run(["cppcheck", "--quiet", "--std=c11", "--enable=warning,portability,performance", "--inline-suppr",
                "--error-exitcode=3", "--suppress=missingIncludeSystem", "--suppress=internalAstError",
                "-j", str(os.cpu_count()), "-I", "checker", "-I", "checker/include", "-DCC_VERSION=\"0\"",
                "-DCC_RULES_SOURCE=\"rules\"", "--template={file}:{line}: {id}: {message}", "checker"],
               cwd=ROOT, timeout=400)
    return listed(done.stderr.decode(errors="replace").splitlines()) if done.returncode else None


def names_of_metrics():
    """Pack and id of each metric with its plain names; those that another pack adds are counted in."""
    names = {}
    for path in sorted((ROOT / "rules/metrics").glob("*.yaml")):
        pack = yaml.load(path.read_text(encoding="utf-8"), Loader=yaml.CBaseLoader)
        for metric in pack.get("metrics", []) + pack.get("extend", []):
            current = metric.get("metric") or f"{pack['pack']}/{metric['id']}"
            names.setdefault(current, set()).update(name for name in metric.get("names", [])
                                                    if isinstance(name, str) and not name.startswith("/"))
    return names


def lint_names_of_one_indicator():
    """猪肉批发价格 beside 猪肉价格 in one metric: two careful articles would disagree."""
    problems = []
    for metric, names in names_of_metrics().items():
        for name in sorted(names):
            for word in re.finditer(QUALIFIERS, name):
                bare = name[:word.start()] + name[word.end():]
                if bare in names and name not in SAME_INDICATOR:
                    problems.append(f"{metric}: {name} and {bare} are two indicators: each needs a metric")
    return listed(problems)


def main():
    whole = "--all" in sys.argv
    if not shutil.which("clang-format"):
        raise Skip("clang-format is not installed")
    cases = [(f.__name__[5:], f) for f in (lint_cppcheck, lint_layers, lint_banned, lint_unique_names, lint_folder_sizes,
                                           lint_function_length, lint_opening_lines, lint_mutable_globals,
                                           lint_figures_are_no_doubles, lint_names_of_one_indicator, lint_format)]
    cases += [("a row without its file stops cmake", lambda: lint_registry(add_row)),
              ("a file without its row stops cmake", lambda: lint_registry(add_file))]
    finish("lint", cases + tidy_cases(whole))


if __name__ == "__main__":
    main()
