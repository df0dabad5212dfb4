#!/usr/bin/env python3
"""What other programs rely on: the schemas of ../shared/contracts, offsets, streams, exit status, closed pipes."""
import functools
import hashlib
import json
import os
import pathlib
import subprocess
import sys
import tempfile
import threading
import warnings

sys.path.insert(0, os.path.join(os.path.dirname(__file__), "..", "support"))
from suite import ROOT, SHARED, Skip, finish, program, run  # noqa: E402

PROGRAM = program("asan")
CORPUS = sorted(str(p.relative_to(ROOT)) for p in (ROOT / "corpus").rglob("*") if p.suffix in (".txt", ".md"))
TALK = "2024年，全国研发经费投入为3.63万亿元，比上年增长8.9%。\n基础研究经费占比提高至6.88%，\n超过2600家企业参与。\n"
OTHER = "2024年，全国基础研究经费占比为6.2%。\n"


def claimcheck(*arguments, **options):
    options.setdefault("cwd", ROOT)
    return run([PROGRAM, *arguments], **options)


def lines_of(done):
    return [json.loads(line) for line in done.stdout.decode("utf-8").splitlines()]


def validator(name):
    try:
        import jsonschema
    except ImportError:
        raise Skip("no python3-jsonschema: apt-get install python3-jsonschema") from None
    folder = SHARED / "contracts"
    if not folder.is_dir():
        raise Skip(f"no {folder}")
    warnings.simplefilter("ignore", DeprecationWarning)  # Debian 12 has no `referencing` yet
    store = {p.name: json.loads(p.read_text(encoding="utf-8")) for p in folder.glob("*.schema.json")}
    resolver = jsonschema.RefResolver("", store[name], store=store)
    return jsonschema.Draft202012Validator(store[name], resolver=resolver)


def first_error(schema, values):
    for value in values:
        for error in schema.iter_errors(value):
            return f"{error.message} at {list(error.absolute_path)} in {json.dumps(value, ensure_ascii=False)[:300]}"
    return None


def folder_with(**files):
    folder = tempfile.TemporaryDirectory()
    for name, content in files.items():
        path = pathlib.Path(folder.name, name.replace("_", "."))
        path.write_bytes(content if isinstance(content, bytes) else content.encode("utf-8"))
    return folder


# ---- schemas ----

def report_is_as_the_schema_says():
    done = claimcheck("check", "--format", "json", *CORPUS)
    report = json.loads(done.stdout)
    if not report["findings"]:
        return "no finding in corpus/: the schema was not tried"
    return first_error(validator("report.schema.json"), [report])


def report_against_a_corpus():
    done = claimcheck("check", "--format", "json", CORPUS[0], "--against", "corpus")
    report = json.loads(done.stdout)
    roles = {d["path"]: d["role"] for d in report["documents"]}
    if list(roles.values()).count("draft") != 1 or roles[CORPUS[0]] != "draft":
        return f"roles: {roles}"
    for finding in report["findings"]:
        if not any(location["path"] == CORPUS[0] for location in finding["locations"]):
            return f"touches no draft: {finding['message']}"
    return first_error(validator("report.schema.json"), [report])


def lines_are_as_the_schema_says(what, schema):
    lines = lines_of(claimcheck("extract", "--what", what, *CORPUS))
    if len(lines) < 50:
        return f"{len(lines)} lines only"
    return first_error(validator(schema), lines)


def place_of(text, offset):
    before = text.encode()[:offset].decode("utf-8")
    return before.count("\n") + 1, len(before) - (before.rfind("\n") + 1) + 1


def places_are_slices_of_the_source(what):
    """In plain text a range is the file's own bytes, its line and column those of an editor."""
    with folder_with(a_txt=TALK.replace("\n", "\r\n"), b_txt="\ufeff" + TALK) as folder:
        for name in ("a.txt", "b.txt"):
            source = pathlib.Path(folder, name).read_bytes()
            text = source.decode("utf-8")
            lines = lines_of(claimcheck("extract", "--what", what, os.path.join(folder, name)))
            if not lines:
                return "nothing extracted"
            for line in lines:
                if source[line["byte_start"]:line["byte_end"]].decode("utf-8") != line["text"]:
                    return f"{name}: not the slice: {line}"
                wanted = place_of(text, line["byte_start"])
                if text[0] == "\ufeff" and wanted[0] == 1:
                    wanted = (1, wanted[1] - 1)
                if (line["line"], line["column"]) != wanted:
                    return f"{name}: {line['line']}:{line['column']} for {wanted}: {line['text']}"
    return None


# ---- streams ----

def mixed_records(count):
    """Good and broken records, with what each line of output must name."""
    texts = [TALK, OTHER, "", "没有数字的一句话。"]
    for i in range(count):
        good = {"id": f"r{i}", "text": texts[i % 4], "date": "2025-01-01"}
        forms = [
            (f"r{i}", json.dumps(good, ensure_ascii=False)),
            (f"r{i}", json.dumps(good)),
            (f"line {i + 1}", json.dumps(good)[:-9]),
            (f"line {i + 1}", "not json"),
            (f"r{i}", json.dumps({"id": f"r{i}"})),
            (f"r{i}", json.dumps({"id": f"r{i}", "text": 7})),
        ]
        yield forms[i * 7 % len(forms)]


@functools.lru_cache(maxsize=None)
def records(count):
    rows = list(mixed_records(count))
    return [name for name, _ in rows], "".join(line + "\n" for _, line in rows).encode()


def every_record_ends_once():
    names, data = records(10000)
    done = claimcheck("extract", "--records", "--what", "quantities", input=data)
    if done.returncode != 0 or done.stderr:
        return f"status {done.returncode}, {done.stderr[:300]}"
    if b"\r" in done.stdout:
        return "a carriage return in the output"
    ends = [line for line in lines_of(done) if line["type"] in ("end", "error")]
    got = [line["document"] for line in ends]
    if got != names:
        at = next((i for i, (g, w) in enumerate(zip(got, names)) if g != w), min(len(got), len(names)))
        return f"{len(got)} ends for {len(names)} records; at {at}: {got[at:at + 1]} for {names[at:at + 1]}"
    if not any(line["type"] == "error" for line in ends) or not any(line.get("count") for line in ends):
        return "no error, or nothing found"
    return None


def ends_count_the_lines_before_them():
    _, data = records(500)
    count = 0
    for line in lines_of(claimcheck("extract", "--records", "--what", "quantities", input=data)):
        if line["type"] == "end" and line["count"] != count:
            return f"{line} after {count}"
        count = 0 if line["type"] in ("end", "error") else count + 1
    return None


def a_blank_line_is_a_bad_record():
    """Who sends lines counts the answers: ends and errors together are the lines; behind the last line end is no line."""
    good = b'{"id": "a", "text": "x"}'
    for data, wanted in [(good + b"\n\n" + good + b"\n", ["a", "line 2", "a"]), (b"\n" + good, ["line 1", "a"]),
                         (good + b"\r\n \t\r\n" + good + b"\r\n", ["a", "line 2", "a"]), (good + b"\n ", ["a"]),
                         (good + b"\n\n", ["a", "line 2"]), (b"", [])]:
        done = claimcheck("extract", "--records", "--what", "quantities", input=data)
        got = [line["document"] for line in lines_of(done) if line["type"] in ("end", "error")]
        if got != wanted or done.returncode != 0:
            return f"{got} for {data}, status {done.returncode}"
    return None


def same_bytes(name, change):
    """However a stream is run, its bytes are the same."""
    _, data = records(2000)
    plain = claimcheck("extract", "--records", "--what", "all", "--threads", "1", input=data).stdout
    arguments, environment = change
    other = claimcheck("extract", "--records", "--what", "all", *arguments, input=data,
                       env=dict(os.environ, **environment)).stdout
    if hashlib.sha256(plain).digest() != hashlib.sha256(other).digest():
        return f"{name}: other bytes"
    return None


def an_answer_comes_before_the_next_record():
    """One long-lived process: who hands in a record and waits gets its lines."""
    with subprocess.Popen([PROGRAM, "extract", "--records", "--what", "quantities"], stdin=subprocess.PIPE,
                          stdout=subprocess.PIPE, cwd=ROOT) as process:
        watch = threading.Timer(20, process.kill)
        watch.daemon = True
        watch.start()
        for i in range(3):
            process.stdin.write(json.dumps({"id": str(i), "text": "没有"}).encode() + b"\n")
            process.stdin.flush()
            line = json.loads(process.stdout.readline())
            if line["document"] != str(i):
                return f"{line}"
        process.stdin.close()
        return None if process.wait() == 0 else f"status {process.returncode}"


def a_closed_pipe_is_no_error(*arguments):
    with subprocess.Popen([PROGRAM, *arguments], stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                          stderr=subprocess.PIPE, cwd=ROOT) as process:
        process.stdout.close()
        told = process.stderr.read()
        status = process.wait()
    return None if not told and status in (0, 1) else f"status {status}: {told[:300]}"


def a_full_disk_is_told():
    with open("/dev/full", "wb") as full:
        done = subprocess.run([PROGRAM, "checks", "list"], stdout=full, stderr=subprocess.PIPE, check=False, cwd=ROOT)
    return None if done.returncode == 3 and b"No space" in done.stderr else f"{done.returncode}: {done.stderr}"


# ---- exit status ----

STATUS = [  # name, arguments ({} is the folder), status, what standard error holds (None: it is empty)
    ("nothing found", ["check", "{}/clean.txt"], 0, None),
    ("a finding", ["check", "{}/garbled.txt", "--fail-on", "info"], 1, None),
    ("a finding that is not to fail", ["check", "{}/garbled.txt", "--fail-on", "never"], 0, None),
    ("no command", [], 2, "no command named"),
    ("unknown command", ["chekc"], 2, "did you mean check?"),
    ("unknown option", ["check", "--formt=json", "{}/clean.txt"], 2, "did you mean --format?"),
    ("unknown check", ["check", "--select", "vintag", "{}/clean.txt"], 2, 'did you mean "vintage"?'),
    ("no such day", ["check", "--date", "2025-02-30", "{}/clean.txt"], 2, "YYYY-MM-DD"),
    ("no document named", ["check"], 2, "no document named"),
    ("no draft named", ["check", "--against", "{}/clean.txt"], 2, "no draft named"),
    ("a wrong pack", ["check", "--rules", "{}/wrong.yaml", "{}/clean.txt"], 2, "wrong.yaml:"),
    ("a pack that is not there", ["check", "--rules", "{}/none.yaml", "{}/clean.txt"], 2, "none.yaml"),
    ("a file that is not there", ["check", "{}/none.txt"], 3, "none.txt: "),
    ("one of two is not there", ["check", "{}/none.txt", "{}/garbled.txt"], 3, "none.txt: "),
    ("a folder without articles", ["check", "{}/empty"], 3, "no article in this folder"),
    ("no text", ["check", "{}/nul.txt"], 3, "nul.txt: "),
    ("no text to extract from", ["extract", "{}/nul.txt"], 3, "nul.txt: "),
    ("an empty file", ["check", "{}/empty.txt"], 0, None),
    ("standard input", ["check", "-"], 0, None),
    ("extract finds, and that is all", ["extract", "{}/garbled.txt"], 0, None),
    ("help", ["check", "--help"], 0, None),
    ("version", ["--version"], 0, None),
]


def status_is(arguments, status, told):
    files = {"clean_txt": "没有数字。\n", "garbled_txt": "全年G党P增长5.2%。\n", "wrong_yaml": "pack: x\nmetrcs: []\n",
             "nul_txt": b"\0" * 5000, "empty_txt": b""}
    with folder_with(**files) as folder:
        os.mkdir(os.path.join(folder, "empty"))
        done = claimcheck(*[a.replace("{}", folder) for a in arguments])
    text = done.stderr.decode("utf-8", "replace")
    if done.returncode != status:
        return f"status {done.returncode}, not {status}: {text[:300]}"
    if told is None:
        return f"told: {text[:300]}" if text else None
    if told not in text or not text.startswith("claimcheck: "):
        return f"told: {text[:300]}"
    return None


OUTPUT_STATUS = [  # name, what --output says, status, what is told
    ("no file", "json", 2, "FORMAT=FILE"),
    ("unknown format", "jsn=x", 2, "did you mean json?"),
    ("no folder", "json={}/none/x", 3, "none/x: "),
    ("twice", "json={}/x --output text={}/x", 2, "twice"),
]


def output_is_refused(word, status, told):
    with folder_with(a_txt=TALK) as folder:
        words = f"--output {word}".replace("{}", folder).split()
        done = claimcheck("check", *words, os.path.join(folder, "a.txt"))
        left = sorted(os.listdir(folder))
    if done.returncode != status or told not in done.stderr.decode() or left != ["a.txt"]:
        return f"status {done.returncode}, left {left}: {done.stderr}"
    return None


def outputs_are_what_format_prints():
    """A file holds the bytes that --format prints, whatever stands on standard output; the status is the same."""
    with folder_with(garbled_txt="全年G党P增长5.2%。\n") as folder:
        path, kinds = os.path.join(folder, "garbled.txt"), ("json", "ndjson")
        words = [f"--output={kind}={folder}/{kind}" for kind in kinds]
        done = claimcheck("check", "--fail-on", "info", *words, path)
        for kind in kinds:
            printed = claimcheck("check", "--fail-on", "info", "--format", kind, path)
            with open(os.path.join(folder, kind), "rb") as written:
                if written.read() != printed.stdout or printed.returncode != done.returncode:
                    return f"{kind}: other bytes or status than --format prints"
        if done.stdout != claimcheck("check", path).stdout or sorted(os.listdir(folder)) != ["garbled.txt", *kinds]:
            return f"standard output, or files: {os.listdir(folder)}"
    return None


def one_bad_output_keeps_all_back():
    with folder_with(a_txt=TALK, old_json="old") as folder:
        old = os.path.join(folder, "old.json")
        done = claimcheck("check", "-o", f"json={old}", "-o", f"text={folder}/none/x", os.path.join(folder, "a.txt"))
        with open(old, encoding="utf-8") as left:
            same = left.read() == "old"
        names = sorted(os.listdir(folder))
    return None if same and done.returncode == 3 and names == ["a.txt", "old.json"] else f"{done.returncode}: {names}"


def the_rest_is_checked():
    """What can be read is checked and reported, though one file is not there."""
    with folder_with(a_txt=TALK, b_txt=TALK) as folder:
        done = claimcheck("check", "--format", "json", folder, os.path.join(folder, "none.txt"))
    report = json.loads(done.stdout)
    return None if done.returncode == 3 and len(report["documents"]) == 2 else f"{done.returncode}: {report}"


# ---- help ----

def help_is_complete(command):
    done = claimcheck(command, "--help")
    text = done.stdout.decode()
    wide = [line for line in text.splitlines() if len(line) > 120]
    if done.returncode != 0 or "Usage: claimcheck " + command not in text or wide:
        return f"status {done.returncode}, wide lines {wide}"
    return None


def main():
    streams = {"four threads": (["--threads", "4"], {}), "a locale": (["--threads", "1"], {"LC_ALL": "zh_CN.UTF-8"}),
               "another time zone": (["--threads", "1"], {"TZ": "Asia/Shanghai", "LANG": "de_DE"})}
    cases = [
        ("report.schema", report_is_as_the_schema_says),
        ("report.against", report_against_a_corpus),
        ("quantity.schema", lambda: lines_are_as_the_schema_says("quantities", "quantity.schema.json")),
        ("claim.schema", lambda: lines_are_as_the_schema_says("claims", "claim.schema.json")),
        ("stream.ends", every_record_ends_once),
        ("stream.blank lines", a_blank_line_is_a_bad_record),
        ("stream.counts", ends_count_the_lines_before_them),
        ("stream.answers", an_answer_comes_before_the_next_record),
        ("pipe.check", lambda: a_closed_pipe_is_no_error("check", "corpus")),
        ("pipe.extract", lambda: a_closed_pipe_is_no_error("extract", "--what", "all", "corpus")),
        ("output.same bytes", outputs_are_what_format_prints),
        ("output.all or none", one_bad_output_keeps_all_back),
        ("disk.full", a_full_disk_is_told),
        ("status.the rest is checked", the_rest_is_checked),
    ]
    for what in ("quantities", "claims", "periods", "sentences"):
        cases.append((f"places.{what}", functools.partial(places_are_slices_of_the_source, what)))
    for name, change in streams.items():
        cases.append((f"stream.{name}", functools.partial(same_bytes, name, change)))
    for name, arguments, status, told in STATUS:
        cases.append((f"status.{name}", functools.partial(status_is, arguments, status, told)))
    for name, word, status, told in OUTPUT_STATUS:
        cases.append((f"output.{name}", functools.partial(output_is_refused, word, status, told)))
    for command in ("check", "extract", "rules", "checks", "units", "version"):
        cases.append((f"help.{command}", functools.partial(help_is_complete, command)))
    finish("contracts", cases)


if __name__ == "__main__":
    main()
