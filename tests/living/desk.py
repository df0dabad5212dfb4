"""A folder with files, and claimcheck and git run inside it."""
import json
import os
import pathlib
import subprocess
import sys
import tempfile

sys.path.insert(0, os.path.join(os.path.dirname(__file__), "..", "support"))
from suite import ROOT, program, run  # noqa: E402

PROGRAM = program("asan")


class Desk:
    def __init__(self, files):
        self.holder = tempfile.TemporaryDirectory()
        self.folder = pathlib.Path(self.holder.name, "desk")
        self.folder.mkdir()
        for name, text in files.items():
            self.write(name, text)

    def write(self, name, text):
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text if isinstance(text, bytes) else text.encode())

    def read(self, name):
        return (self.folder / name).read_bytes().decode()

    def claimcheck(self, *arguments, inside=".", **more):
        """@return status, standard output, standard error."""
        kept = {k: v for k, v in os.environ.items() if not k.startswith(("LC_", "LANG", "CLAIMCHECK_", "GIT_"))}
        environment = {**kept, "CLAIMCHECK_RULES": str(ROOT / "rules"), "LC_ALL": "C.UTF-8", "TERM": "dumb", **more}
        done = run([PROGRAM, *arguments], cwd=self.folder / inside, env=environment)
        return done.returncode, done.stdout.decode(), done.stderr.decode()

    def git(self, *arguments):
        kept = {k: v for k, v in os.environ.items() if not k.startswith("GIT_")}
        environment = {**kept, "GIT_CONFIG_GLOBAL": "/dev/null", "GIT_CONFIG_SYSTEM": "/dev/null"}
        settings = ["-c", "user.name=王编辑", "-c", "user.email=w@desk.example", "-c", "init.defaultBranch=main"]
        subprocess.run(["git", *settings, *arguments], cwd=self.folder, env=environment, check=True,
                       stdout=subprocess.PIPE, stderr=subprocess.PIPE)

    def report(self, *arguments, **more):
        status, out, err = self.claimcheck("check", "--format", "json", *arguments, **more)
        if status not in (0, 1):
            raise AssertionError(f"status {status}: {err}")
        return json.loads(out)

    def found(self, *arguments):
        """(check, path, line) of what counts."""
        return [(f["check"], f["locations"][0]["path"], f["locations"][0]["line"])
                for f in self.report(*arguments)["findings"]]

    def aside(self, *arguments):
        """(check, kind, reason) of what is set aside."""
        return [(f["check"], f["suppression"]["kind"], f["suppression"].get("reason"))
                for f in self.report(*arguments).get("suppressed", [])]


def repository(files):
    desk = Desk(files)
    desk.git("init", "-q")
    desk.git("add", "-A")
    desk.git("commit", "-qm", "start")
    return desk


def differ(got, wanted):
    return None if got == wanted else f"got {got!r}, wanted {wanted!r}"
