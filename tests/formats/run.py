#!/usr/bin/env python3
"""Every output format, read back by somebody else's validator or parser: run.py.

sarif       python3-jsonschema with the schema of OASIS (schemas/)
gitlab      python3-jsonschema with what GitLab's parser asks for
rdjson      python3-jsonschema with reviewdog's schema
junit       xmllint (libxml2-utils) with Jenkins' XSD
checkstyle  xmllint, then Python's parser
markdown    cmark-gfm, then Python's parser of HTML
csv         Python's reader
xlsx        openpyxl (python3-openpyxl)
github      the runner's own rules for commands, written down in `commands`

All of them tell the same findings as `--format json`, which the contracts validate: as many, as severe, with the words
of both places, whatever stands in the articles.
"""
import csv
import functools
import html.parser
import io
import json
from collections import Counter
import os
import pathlib
import re
import sys
import tempfile
import time
import urllib.parse
import xml.etree.ElementTree

import jsonschema

sys.path.insert(0, os.path.join(os.path.dirname(__file__), "..", "support"))
from suite import ROOT, Skip, finish, program, run  # noqa: E402

SCHEMAS = pathlib.Path(__file__).resolve().parent / "schemas"
PROGRAM = program("asan")

# What a format must not be broken by, in sentences that are told, and in the names of files.
NASTY = ["</script><script>alert(1)</script>", "]]>", "::error file=x::boo", "##[error]boo", "=HYPERLINK(\"x\")", "@all #1 `x`",
         "[a](http://x.invalid) <!-- -->", "| a | b |", "\\[1](2)", "%0A::error::x", "\"quoted\" 'single' & &amp;", "_x0041_",
         "\u2028\u202e\u2066反\u2069", "\x1b[31mred\x07", "\ufffe\uffff", "𝔘𐐀", "@全体", "＝求和（甲）", "# 标题", "**粗**", "~~删~~", "<甲>", "&lt;", "%25", "'表'!A1"]
FIRST = "第{n}条：据园区统计，截至年底累计引进各类项目一百二十个，完成投资{a}亿元，{nasty}，同比增长明显。\n"
LINES_OF_EACH = 2


SAME_OF_EACH = 5  # every fifth sentence has the same figure in both: pages whose figures are all others are of two years


def article(figure):
    return "".join(FIRST.format(n=n, a=(figure if n % SAME_OF_EACH else 100) + n, nasty=nasty) for n, nasty in enumerate(NASTY)) + "全年G党P增长5.2%，\ufffe\uffff与_x0041_x0042_。\n"


class Folder:
    """A folder with two articles that differ in their figures, and one that is clean."""

    def __enter__(self):
        self.holder = tempfile.TemporaryDirectory()
        self.path = pathlib.Path(self.holder.name)
        for name, text in (("a,b;c=1.txt", article(310)), ("乙 100%:[x](y) & 'z'.txt", article(470)), ("clean.txt", "没有。\n")):
            (self.path / name).write_text(text, encoding="utf-8", newline="\n")
        return self

    def __exit__(self, *_):
        self.holder.cleanup()

    def check(self, kind, *options, program_path=None):
        return run([program_path or PROGRAM, "check", "--language", "en", "--format", kind, *options, "."], cwd=self.path)

    def source(self, path):
        return (self.path / path).read_bytes().decode("utf-8")


def findings_of(folder, *options):
    return json.loads(folder.check("json", *options).stdout)["findings"]


def same(name, left, right):
    return None if left == right else f"{name}: {left!r:.300} for {right!r:.300}"


def first_problem(*problems):
    return next((problem for problem in problems if problem), None)


def validate(schema, data):
    with open(SCHEMAS / schema, encoding="utf-8") as stream:
        wanted = json.load(stream)
    validator = jsonschema.validators.validator_for(wanted)(wanted)
    found = next(validator.iter_errors(data), None)
    return f"{schema}: {list(found.path)}: {found.message[:300]}" if found else None


def xmllint(data, *options):
    done = run(["xmllint", "--noout", "--nonet", *options, "-"], input=data)
    return f"xmllint: {done.stderr.decode()[:500]}" if done.returncode != 0 else None


def figures(finding):
    """The words of both places, which every format must hold; control characters may be shown as something else."""
    return [place["text"] for place in finding["locations"][:2] if len(place["text"]) < 40 and place["text"].isprintable()]


def tells(findings, texts):
    """Each finding's message and figures stand in the text that tells it."""
    if len(findings) != len(texts):
        return f"{len(texts)} told of {len(findings)}"
    for finding, text in zip(findings, texts):
        for word in [*figures(finding), *finding["explanation"]]:
            if word not in text:
                return f"{word!r} of {finding['message']!r} is not in {text!r:.600}"
    return None


# ---- sarif ----

def place_of(region, source):
    """The words of a region, by lines and code points."""
    lines = source.split("\n")
    if region["startLine"] == region["endLine"]:
        return lines[region["startLine"] - 1][region["startColumn"] - 1:region["endColumn"] - 1]
    first = lines[region["startLine"] - 1][region["startColumn"] - 1:]
    last = lines[region["endLine"] - 1][:region["endColumn"] - 1]
    return "\n".join([first, *lines[region["startLine"]:region["endLine"] - 1], last])


def sarif_places(folder, result):
    for place in [*result["locations"], *result.get("relatedLocations", [])]:
        physical = place["physicalLocation"]
        path = urllib.parse.unquote(physical["artifactLocation"]["uri"])
        if place_of(physical["region"], folder.source(path)) != physical["region"]["snippet"]["text"]:
            return f"{physical}"
    return None


LINK = re.compile(r"(?<!\\)\[((?:\\.|[^\]\\])*)\]\((\d+|[^)]*)\)")


def sarif_links(result):
    """Every embedded link leads to a related place; nothing of an article is one."""
    known = {str(place["id"]) for place in result.get("relatedLocations", [])}
    for text, target in LINK.findall(re.sub(r"\\[\\\[\]]", "", result["message"]["text"])):
        if target not in known:
            return f"a link to {target}: {text}"
    return None


def sarif():
    levels = {"error": "error", "warning": "warning", "info": "note"}
    with Folder() as folder:
        findings = sorted(findings_of(folder), key=lambda f: ["error", "warning", "info"].index(f["severity"]))
        done = folder.check("sarif")
        log = json.loads(done.stdout)
        results = log["runs"][0]["results"]
        rules = log["runs"][0]["tool"]["driver"]["rules"]
        problem = first_problem(
            validate("sarif-2.1.0.json", log), *[sarif_places(folder, r) for r in results], *map(sarif_links, results))
    unescaped = [re.sub(r"\\([\\\[\]])", r"\1", result["message"]["text"]) for result in results]
    hashes = [result["partialFingerprints"]["primaryLocationLineHash"] for result in results]
    return first_problem(
        problem, tells(findings, unescaped),
        same("levels", [r["level"] for r in results], [levels[f["severity"]] for f in findings]),
        same("rules", [rules[r["ruleIndex"]]["id"] for r in results], [f["check"] for f in findings]),
        same("hashes", len(set(hashes)), len(hashes)),
        "a rule without help" if not all(rule["help"]["markdown"] for rule in rules) else None,
        same("places", [1 + len(r.get("relatedLocations", [])) for r in results], [len(f["locations"]) for f in findings]))


def sarif_of_what_could_not_be_read():
    with Folder() as folder:
        done = folder.check("sarif", "none.txt")
    log = json.loads(done.stdout)
    invocation = log["runs"][0]["invocations"][0]
    return first_problem(validate("sarif-2.1.0.json", log), same("status", done.returncode, 3),
                         same("successful", invocation["executionSuccessful"], False))


def sarif_of_what_is_set_aside():
    """A comment beside the text suppresses in the source; who reads the log sees what was not counted."""
    with tempfile.TemporaryDirectory() as name:
        pathlib.Path(name, "a.md").write_text("全年G党P增长5.2%。\n\n<!-- claimcheck: ignore garbled-text -- as it was sent -->\n"
                                              "全年G党P增长5.3%。\n", encoding="utf-8")
        done = run([PROGRAM, "check", "--language", "en", "--format", "sarif", "a.md"], cwd=name)
    log = json.loads(done.stdout)
    told = [[s["kind"] for s in result["suppressions"]] for result in log["runs"][0]["results"]]
    return first_problem(validate("sarif-2.1.0.json", log), same("suppressions", told, [[], ["inSource"]]))


def sarif_with_fixes():
    """A fix removes what it says: the regions are those of the edits."""
    with Folder() as folder:
        edits = [e for f in findings_of(folder) for x in f.get("fixes", []) for e in x["edits"]]
        results = json.loads(folder.check("sarif").stdout)["runs"][0]["results"]
        changes = [c for r in results for f in r.get("fixes", []) for c in f["artifactChanges"]]
        words = [place_of(p["deletedRegion"], folder.source(urllib.parse.unquote(c["artifactLocation"]["uri"])))
                 for c in changes for p in c["replacements"]]
        wanted = [folder.source(e["path"]).encode()[e["byte_start"]:e["byte_end"]].decode() for e in edits]
    return "no fix" if not words else same("deleted", sorted(words), sorted(wanted))


# ---- services ----

def commands(text):
    """What the runner makes of a log: a line that begins with :: is a command (ActionCommand.TryParseV2), `##[` anywhere in
    any other line is one of the old form. @return (command, properties, message) of each; None for a plain line."""
    for line in text.split("\n"):
        match = re.fullmatch(r"::([a-z-]+)(?: ([^:]*))?::(.*)", line)
        if match is None:
            yield None if "##[" not in line else ("old", {}, line)
            continue
        pairs = dict(pair.split("=", 1) for pair in (match[2] or "").split(","))
        yield match[1], {name: urllib.parse.unquote(value) for name, value in pairs.items()}, urllib.parse.unquote(match[3])


KEPT_OF_A_LEVEL = 10  # annotations that GitHub keeps of a step


def github():
    levels = {"error": "error", "warning": "warning", "info": "notice"}
    with Folder() as folder:
        findings, done = findings_of(folder), folder.check("github")
    told = list(commands(done.stdout.decode("utf-8").rstrip("\n")))
    plain = [line for line in told if line is None]
    told = [line for line in told if line is not None]
    return first_problem(
        same("levels", [t[0] for t in told], [levels[f["severity"]] for f in findings]), tells(findings, [t[2] for t in told]),
        same("files", ["./" + t[1]["file"] for t in told], ["./" + f["locations"][0]["path"].removeprefix("./") for f in findings]),
        same("lines", [int(t[1]["line"]) for t in told], [f["locations"][0]["line"] for f in findings]),
        None if Counter(t[0] for t in told)["warning"] > KEPT_OF_A_LEVEL else "too few warnings for GitHub's notice",
        same("notices", len(plain), 1))


def gitlab():
    levels = {"error": "major", "warning": "minor", "info": "info"}
    with Folder() as folder:
        findings, issues = findings_of(folder), json.loads(folder.check("gitlab").stdout)
    prints = [issue["fingerprint"] for issue in issues]
    return first_problem(
        validate("gitlab.json", issues), tells(findings, [issue["description"] for issue in issues]),
        same("levels", [issue["severity"] for issue in issues], [levels[f["severity"]] for f in findings]),
        same("fingerprints", len(set(prints)), len(prints)),
        same("others", [len(i["other_locations"]) for i in issues], [len(f["locations"]) - 1 for f in findings]))


def rdjson_words(folder, location):
    """Ranges are of bytes, and end behind their last one."""
    lines = folder.source(location["path"]).encode().split(b"\n")
    start, end = location["range"]["start"], location["range"]["end"]
    if start["line"] != end["line"]:
        return None
    return lines[start["line"] - 1][start["column"] - 1:end["column"] - 1].decode("utf-8")


def rdjson():
    with Folder() as folder:
        findings, result = findings_of(folder), json.loads(folder.check("rdjson").stdout)
        told = result["diagnostics"]
        words = [[rdjson_words(folder, p) for p in [d["location"], *(r["location"] for r in d.get("related_locations", []))]]
                 for d in told]
    wanted = [[place["text"] if place["line"] == place["end_line"] else None for place in f["locations"]] for f in findings]
    return first_problem(
        validate("rdjson.json", result), tells(findings, [d["message"] for d in told]), same("words", words, wanted),
        same("levels", [d["severity"] for d in told], [f["severity"].upper() for f in findings]),
        "no suggestion" if not any(d.get("suggestions") for d in told) else None)


# ---- XML ----

def checkstyle():
    with Folder() as folder:
        findings, data = findings_of(folder), folder.check("checkstyle").stdout
    errors = [(f.get("name"), e) for f in xml.etree.ElementTree.fromstring(data) for e in f]
    return first_problem(
        xmllint(data), tells(findings, [e.get("message") for _, e in errors]),
        same("files", [name for name, _ in errors], [f["locations"][0]["path"].removeprefix("./") for f in findings]),
        same("levels", [e.get("severity") for _, e in errors], [f["severity"] for f in findings]))


def junit(fail_on):
    fails = {"error": ["error"], "warning": ["error", "warning"], "info": ["error", "warning", "info"], "never": []}[fail_on]
    with Folder() as folder:
        findings, done = findings_of(folder), folder.check("junit", "--fail-on", fail_on)
    suites = xml.etree.ElementTree.fromstring(done.stdout)
    cases = [case for case in suites.iter("testcase") if len(case)]
    wanted = [f["severity"] in fails for f in findings]
    return first_problem(
        xmllint(done.stdout, "--schema", str(SCHEMAS / "junit-10.xsd")),
        tells(findings, [case[0].text for case in cases]), same("failures", [c[0].tag == "failure" for c in cases], wanted),
        same("count", [suites.get("tests"), suites.get("failures")], [str(len(cases) + 1), str(sum(wanted))]),
        same("status", done.returncode, 1 if any(wanted) else 0))


# ---- tables and text ----

class Page(html.parser.HTMLParser):
    """The tags of a page, and the text of each heading with what stands below it."""

    def __init__(self):
        super().__init__()
        self.tags, self.attributes, self.parts = set(), [], []

    def handle_starttag(self, tag, attrs):
        self.tags.add(tag)
        self.attributes += [name for name, _ in attrs if name != "align"]
        if tag == "h3":
            self.parts.append("")

    def handle_data(self, data):
        if self.parts:
            self.parts[-1] += data


TAGS = {"h2", "h3", "p", "table", "thead", "tbody", "tr", "th", "td", "b", "ul", "li"}
EXTENSIONS = [word for name in ("table", "autolink", "strikethrough", "tasklist") for word in ("-e", name)]


def markdown():
    """Rendered as GitHub does it, with HTML left in, a report holds its own tags and no link, image or script."""
    with Folder() as folder:
        findings, text = findings_of(folder), folder.check("markdown").stdout
    done = run(["cmark-gfm", "--unsafe", *EXTENSIONS], input=text)
    page = Page()
    page.feed(done.stdout.decode("utf-8"))
    severities = [part.split(":", 1)[0].replace("note", "info") for part in page.parts]
    return first_problem(
        same("cmark-gfm", done.returncode, 0), same("tags", sorted(page.tags - TAGS), []), same("attributes", page.attributes, []),
        tells(findings, page.parts), same("severities", severities, [f["severity"] for f in findings]),
        "a mention" if re.search(r"&#64;\w", text.decode()) else None)


FORMULA = re.compile(r"^[=+\-@\t\r＝＋－＠]")


def rows_of(findings):
    """What a table must hold: the number of the finding, and the words of the pair of places."""
    for number, finding in enumerate(findings, 1):
        first, *others = finding["locations"]
        for other in others or [None]:
            yield [str(number), str(first["line"]), str(first["column"]), str(other["line"]) if other else "",
                   str(other["column"]) if other else ""]


COLUMNS = ["finding", "line", "column", "other_line", "other_column"]


def csv_rows():
    with Folder() as folder:
        findings, data = findings_of(folder), folder.check("csv").stdout
    text = data.decode("utf-8")
    rows = list(csv.DictReader(io.StringIO(text.removeprefix("\ufeff"), newline=""), strict=True))
    cells = [cell for row in rows for cell in row.values()]
    by_finding = ["\n".join(c for row in rows if row["finding"] == str(n) for c in row.values()) for n in range(1, len(findings) + 1)]
    ragged = [row for row in csv.reader(io.StringIO(text, newline="")) if len(row) != len(rows[0])]
    return first_problem(
        None if text.startswith("\ufeff") and text.count("\n") == text.count("\r\n") == len(rows) + 1 else "mark or line ends",
        same("formulas", [c for c in cells if FORMULA.match(c)], []), same("ragged", ragged, []),
        same("rows", [[row[c] for c in COLUMNS] for row in rows], list(rows_of(findings))), tells(findings, [
            text.replace("; ", "\n") for text in by_finding]))


READ_XLSX = """
import json, openpyxl, sys
sheet = openpyxl.load_workbook(sys.argv[1]).active
print(json.dumps({"filter": sheet.auto_filter.ref, "frozen": sheet.freeze_panes,
                  "rows": [[[cell.data_type, cell.value] for cell in row] for row in sheet]}))
"""


def xlsx():
    """Text is text, whatever it begins with. openpyxl is Debian's, so Debian's Python runs it."""
    with Folder() as folder:
        findings, path = findings_of(folder), folder.path / "out.xlsx"
        done = run([PROGRAM, "check", "--language", "en", "--output", f"xlsx={path}", "."], cwd=folder.path)
        if b"unknown format" in done.stderr:
            raise Skip("built without libxlsxwriter")
        read = run(["/usr/bin/python3", "-c", READ_XLSX, str(path)])
        again = run([PROGRAM, "check", "--language", "en", "--format", "xlsx", "."], cwd=folder.path, env=dict(os.environ, TZ="Asia/Shanghai"))
        bytes_same = again.stdout == path.read_bytes()
    book = json.loads(read.stdout)
    head, *rows = book["rows"]
    numbers = [i for i, cell in enumerate(head) if cell[1] in ("No.", "Line", "Column")]
    cells = ["\n".join(str(c[1]) for row in rows if row[0][1] == n for c in row).replace("; ", "\n")
             for n in range(1, len(findings) + 1)]
    kinds = {kind for row in rows for i, (kind, value) in enumerate(row) if i not in numbers and value is not None}
    return first_problem(
        same("kinds", kinds, {"s"}), same("frozen", book["frozen"], "A2"), None if bytes_same else "other bytes in another time zone",
        same("rows", [["" if row[i][1] is None else str(row[i][1]) for i in numbers] for row in rows], list(rows_of(findings))),
        tells(findings, cells), same("literally", "\n".join(cells).replace("_x005F_", "_").count("与_x0041_x0042_"), 2))


# ---- all ----

def nothing_found(kind, expected):
    with tempfile.TemporaryDirectory() as name:
        pathlib.Path(name, "a.txt").write_text("没有。\n", encoding="utf-8")
        done = run([PROGRAM, "check", "--language", "en", "--format", kind, "a.txt"], cwd=name)
    return first_problem(same("status", done.returncode, 0), same("told", done.stderr, b""),
                         None if re.search(expected, done.stdout.decode("utf-8")) else done.stdout.decode("utf-8")[:300])


def same_bytes(kind):
    """The order of inputs and the number of threads do not show."""
    with Folder() as folder:
        names = sorted(p.name for p in folder.path.iterdir())
        one = run([PROGRAM, "check", "--format", kind, "-j1", *names], cwd=folder.path).stdout
        other = run([PROGRAM, "check", "--format", kind, "-j3", *reversed(names)], cwd=folder.path).stdout
    return None if one and one == other else "other bytes"


MANY, SECONDS = 10000, 3


def many_findings_write_fast(kind):
    """10,000 findings, beyond the time that the text report takes; by the release build, where it is built."""
    path = ROOT / "build" / "release" / "claimcheck"
    if not path.is_file():
        raise Skip("no release build")
    with tempfile.TemporaryDirectory() as name:
        text = "".join(f"第{n}段：全年G党P增长{n % 90 + 5}.2%，情况良好。\n\n" for n in range(MANY))
        pathlib.Path(name, "a.txt").write_text(text, encoding="utf-8")
        times = []
        for words in ([], ["--output", f"{kind}=out"]):
            start = time.monotonic()
            done = run([str(path), "check", "-q", "--output-style=short", *words, "a.txt"], cwd=name)
            times.append(time.monotonic() - start)
        lines = done.stdout.count(b"\n")
        size = pathlib.Path(name, "out").stat().st_size
    if lines < MANY or size < 100 * MANY / 4:
        return f"{lines} findings, {size} bytes"
    return f"{times[1] - times[0]:.1f} s more" if times[1] - times[0] > SECONDS else None


EMPTY = {"sarif": r'"results": \[\]', "github": r"\A\Z", "gitlab": r"\A\[\]\n\Z", "rdjson": r'"diagnostics": \[\]',
         "checkstyle": r"<checkstyle version=\"[0-9.]+\">\n</checkstyle>", "junit": r'tests="1" failures="0"',
         "markdown": r"no findings in 1 article", "csv": r"\A\ufefffinding,severity,[a-z_,]+\r\n\Z", "ndjson": r'\A\{"type":"summary"'}


def main():
    cases = [("sarif", sarif), ("sarif.unreadable", sarif_of_what_could_not_be_read), ("sarif.fixes", sarif_with_fixes),
             ("sarif.set aside", sarif_of_what_is_set_aside),
             ("github", github), ("gitlab", gitlab), ("rdjson", rdjson), ("checkstyle", checkstyle), ("markdown", markdown), ("csv", csv_rows), ("xlsx", xlsx),
             ("xlsx.many", functools.partial(many_findings_write_fast, "xlsx"))]
    cases += [(f"junit.{word}", functools.partial(junit, word)) for word in ("error", "warning", "info", "never")]
    for kind, expected in EMPTY.items():
        cases.append((f"{kind}.nothing found", functools.partial(nothing_found, kind, expected)))
        cases.append((f"{kind}.same bytes", functools.partial(same_bytes, kind)))
        cases.append((f"{kind}.many", functools.partial(many_findings_write_fast, kind)))
    finish("formats", cases)


if __name__ == "__main__":
    main()
