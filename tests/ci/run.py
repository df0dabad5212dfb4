#!/usr/bin/env python3
"""What docs/CI.md promises, in real git repositories: run.py [--all]. The hook is run by pre-commit itself; the steps of the
GitHub action and of the GitLab job are taken out of their files and run by bash, as the services run them. --all clones this
repository, lets the action install from the clone, and holds the way to a failing check to five minutes.
"""
import json
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import time

sys.path.insert(0, os.path.join(os.path.dirname(__file__), "..", "support"))
from suite import ROOT, Skip, finish, program, run  # noqa: E402

LIMIT = 300  # seconds
ARCHIVE = "2024年，全国研发经费投入强度为2.69%。\n"
AGREES = "# 简报\n\n2024年，全国研发经费投入强度达到2.69%。\n"
DISAGREES = "# 简报\n\n2024年，全国研发经费投入强度达到2.96%。\n"


class Repository:
    """archive/old.txt on main; a branch that adds drafts/new.md."""

    def __init__(self, folder, draft):
        self.folder = pathlib.Path(folder) / "articles"
        self.folder.mkdir()
        self.binaries = pathlib.Path(folder) / "bin"
        self.binaries.mkdir()
        (self.binaries / "claimcheck").symlink_to(program("release"))
        self.git("init", "-q", "-b", "main")
        self.write("archive/old.txt", ARCHIVE)
        self.commit()
        self.git("update-ref", "refs/remotes/origin/main", "main")
        self.git("checkout", "-q", "-b", "draft")
        self.write("drafts/new.md", draft)

    def environment(self, **more):
        kept = {k: v for k, v in os.environ.items() if not k.startswith(("GIT_", "LC_", "CLAIMCHECK_"))}
        return dict(kept, PATH=f"{self.binaries}:{kept['PATH']}", CLAIMCHECK_RULES=str(ROOT / "rules"),
                    GIT_CONFIG_GLOBAL="/dev/null", GIT_CONFIG_SYSTEM="/dev/null", LC_ALL="C.UTF-8",
                    HOME=str(self.folder.parent)) | more

    def git(self, *arguments):
        subprocess.run(["git", "-c", "user.name=editor", "-c", "user.email=e@desk.example", *arguments], check=True,
                       cwd=self.folder, env=self.environment(), stdin=subprocess.DEVNULL, capture_output=True)

    def write(self, name, text):
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")

    def commit(self):
        self.git("add", "-A")
        self.git("commit", "-qm", "articles")

    def shell(self, script, **environment):
        done = run(["bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", script], cwd=self.folder,
                   env=self.environment(**environment), timeout=LIMIT)
        return done.returncode, done.stdout.decode(), done.stderr.decode()


def load(path):
    try:
        import yaml  # python3-yaml
    except ImportError:
        raise Skip("no python3-yaml") from None
    return yaml.safe_load(path.read_text(encoding="utf-8"))


def in_repository(draft, body):
    with tempfile.TemporaryDirectory() as folder:
        return body(Repository(folder, draft))


def github(repository, **inputs):
    action = load(ROOT / "integrations/github/action.yml")
    repository.commit()
    step = action["runs"]["steps"][1]
    given = {"paths": "", "against": "", "changed-since": "origin/main", "fail-on": action["inputs"]["fail-on"]["default"],
             "sarif": "", "options": "", **inputs}
    environment = {name: given[value.split("inputs.")[1].split(" ")[0]] for name, value in step["env"].items()}
    return repository.shell(step["run"], **environment)


def action_fails():
    def body(repository):
        status, out, err = github(repository)
        good = status == 1 and "::error file=drafts/new.md,line=3" in out and "2.96%" in out
        return None if good else f"status {status}\n{out}{err}"
    return in_repository(DISAGREES, body)


def action_passes():
    def body(repository):
        status, out, err = github(repository)
        return None if status == 0 and "::error" not in out else f"status {status}\n{out}{err}"
    return in_repository(AGREES, body)


def action_takes_paths():
    def body(repository):
        status, out, err = github(repository, paths="drafts", against="archive", sarif="out.sarif", **{"fail-on": "never"})
        report = json.loads((repository.folder / "out.sarif").read_text(encoding="utf-8"))
        good = status == 0 and len(report["runs"][0]["results"]) == 1
        return None if good else f"status {status}\n{out}{err}"
    return in_repository(DISAGREES, body)


def action_runs_no_code():
    def body(repository):
        status, _, _ = github(repository, paths="$(touch made) ; touch made")
        return "an input was read as code" if (repository.folder / "made").exists() or status == 0 else None
    return in_repository(AGREES, body)


def gitlab(draft):
    def body(repository):
        job = load(ROOT / "integrations/gitlab/claimcheck.yml")["claimcheck"]
        repository.commit()
        script = "\n".join([*job["before_script"], *job["script"]])
        status, out, err = repository.shell(script, CI_MERGE_REQUEST_TARGET_BRANCH_NAME="main", CLAIMCHECK_REPOSITORY="",
                                            CLAIMCHECK_PATHS="", CLAIMCHECK_OPTIONS="")
        report = json.loads((repository.folder / job["artifacts"]["reports"]["codequality"]).read_text(encoding="utf-8"))
        wanted = (1, 1) if draft == DISAGREES else (0, 0)
        return None if (status, len(report)) == wanted else f"status {status}, {len(report)} entries\n{out}{err}"
    return in_repository(draft, body)


def hook(draft, wanted):
    """pre-commit reads a commit of this tree; the files at hand are put into one of its own."""
    if shutil.which("pre-commit") is None:
        raise Skip("no pre-commit")

    def body(repository):
        source = repository.folder.parent / "hooks"
        source.mkdir()
        shutil.copy(ROOT / ".pre-commit-hooks.yaml", source)
        hooks = Repository.__new__(Repository)
        hooks.folder, hooks.binaries = source, repository.binaries
        hooks.git("init", "-q")
        hooks.commit()
        repository.git("add", "-A")
        done = run(["pre-commit", "try-repo", str(source), "claimcheck", "--verbose"], cwd=repository.folder,
                   env=repository.environment())
        said = done.stdout.decode()
        good = done.returncode == wanted and ("2.96%" in said) == (wanted == 1)
        return None if good else f"status {done.returncode}\n{said}{done.stderr.decode()}"
    return in_repository(draft, body)


def plain_hook():
    def body(repository):
        line = next(line.strip() for line in (ROOT / "docs/CI.md").read_text(encoding="utf-8").splitlines()
                    if line.startswith("    exec claimcheck"))
        path = repository.folder / ".git/hooks/pre-commit"
        path.write_text(f"#!/bin/sh\n{line}\n", encoding="utf-8")
        path.chmod(0o755)
        repository.git("add", "-A")
        try:
            repository.git("commit", "-qm", "draft")
        except subprocess.CalledProcessError as refused:
            return None if "2.96%" in refused.stdout.decode() + refused.stderr.decode() else "refused for another reason"
        return "the commit was made"
    return in_repository(DISAGREES, body)


def clone_to_failing_check():
    """Both steps of the action as a runner takes them: installed out of a clone, then run on the pull request."""
    with tempfile.TemporaryDirectory() as folder:
        repository = Repository(folder, DISAGREES)
        (repository.binaries / "claimcheck").unlink()
        repository.commit()
        begun = time.monotonic()
        clone, prefix = repository.folder.parent / "clone", repository.folder.parent / "usr"
        subprocess.run(["git", "clone", "-q", "--depth", "1", f"file://{ROOT}", str(clone)], check=True,
                       env=repository.environment(), stdin=subprocess.DEVNULL, timeout=LIMIT)
        install, check = load(clone / "integrations/github/action.yml")["runs"]["steps"]
        script = install["run"].replace("/usr/local", str(prefix))
        path = f"{prefix}/bin:{repository.binaries}:/usr/bin:/bin"
        status, out, err = repository.shell(script, GITHUB_ACTION_PATH=str(clone / "integrations/github"), PATH=path)
        if status != 0:
            return f"installing: {status}\n{out}{err}"
        inputs = dict(PATHS="", AGAINST="", CHANGED_SINCE="origin/main", FAIL_ON="error", SARIF="", OPTIONS="")
        status, out, err = repository.shell(check["run"], PATH=path, **inputs)
        taken = time.monotonic() - begun
        if status != 1 or "::error file=drafts/new.md,line=3" not in out:
            return f"checking: {status}\n{out}{err}"
        print(f"from clone to failing check: {taken:.0f} s")
        return f"took {taken:.0f} s" if taken > LIMIT else None


def main():
    slow = [("from clone to failing check", clone_to_failing_check)] if "--all" in sys.argv else []
    finish("ci", [*slow, ("the action fails", action_fails), ("the action passes", action_passes),
                  ("the action takes paths", action_takes_paths), ("the action runs no code", action_runs_no_code),
                  ("the GitLab job fails", lambda: gitlab(DISAGREES)),
                  ("the GitLab job passes", lambda: gitlab(AGREES)),
                  ("pre-commit fails", lambda: hook(DISAGREES, 1)), ("pre-commit passes", lambda: hook(AGREES, 0)),
                  ("a hook of one line", plain_hook)])


if __name__ == "__main__":
    main()
