#!/usr/bin/env python3
"""What is installed: run.py [--all]. Manual pages pass mandoc's lint, completions complete. --all builds the preset
`package`, installs it into a folder, builds docs/examples against it with pkg-config and with CMake, compares the library's
symbols with symbols.txt, makes the Debian package, and installs, runs and removes it in a bare Debian 12 (debootstrap, root
only). It also builds the static program and runs it in a folder that holds nothing else.
"""
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile

sys.path.insert(0, os.path.join(os.path.dirname(__file__), "..", "support"))
from suite import ROOT, Skip, finish, program, run  # noqa: E402

HERE = pathlib.Path(__file__).resolve().parent
SHELLS = ("bash", "zsh", "fish")
BARE = {"PATH": "/usr/sbin:/usr/bin:/sbin:/bin"}  # where chroot is


def commands():
    text = (ROOT / "checker/cli/commands.def").read_text(encoding="utf-8")
    return [line.split("(")[1].split(")")[0] for line in text.splitlines() if line.startswith("CC_COMMAND(")]


def needs(tool):
    if shutil.which(tool) is None:
        raise Skip(f"no {tool}")


def must(command, **options):
    done = run(command, timeout=900, **options)
    if done.returncode != 0:
        raise RuntimeError(f"{' '.join(map(str, command))}: status {done.returncode}\n"
                           + (done.stdout + done.stderr).decode(errors="replace")[-2000:])
    return done.stdout.decode()


def page_is_in_order(command):
    needs("mandoc")
    page = must([program("release"), "generate", "man", *([command] if command else [])])
    done = run(["mandoc", "-Tlint", "-Wwarning"], input=page.encode())
    faults = [line for line in done.stdout.decode().splitlines() if "missing date" not in line]
    return "\n".join(faults) or None


def page_names_every_option(command):
    page = must([program("release"), "generate", "man", command]).replace("\\-", "-")
    told = must([program("release"), command, "--help"])
    options = {word.rstrip(",") for word in told.split() if word.startswith("--") and len(word) > 2}
    missing = sorted(o for o in options if o not in page)
    return f"not in the page: {', '.join(missing)}" if missing else None


def shell_reads(shell):
    needs(shell)
    script = must([program("release"), "generate", "completion", shell])
    done = run([shell, "-n"], input=script.encode())
    return done.stderr.decode() or None if done.returncode else None


COMPLETED = (  # words typed, a word that must be offered, a word that must not
    ("claimcheck ch", "checks", "extract"),
    ("claimcheck rules su", "suggest", "list"),
    ("claimcheck check --format j", "json", "text"),
    ("claimcheck check --fail-on w", "warning", "never"),
    ("claimcheck check --out", "--output-style", "--format"),
    ("claimcheck extract -w q", "quantities", "claims"),
)


def bash_completes(typed, offered, kept_back):
    words = typed.split(" ")
    script = must([program("release"), "generate", "completion", "bash"])
    quoted = " ".join(f"'{w}'" for w in words)
    done = must(["bash", "-c", f'{script}\nCOMP_WORDS=({quoted}); COMP_CWORD={len(words) - 1}; _claimcheck; '
                               'printf "%s\\n" "${COMPREPLY[@]}"'])
    got = done.split()
    if offered not in got or kept_back in got:
        return f"{typed}: offered {got}"
    return None


class Package:
    """The preset `package`, built once and installed into a folder."""

    def __init__(self, folder):
        self.folder = pathlib.Path(folder)
        self.root = self.folder / "root"
        must(["cmake", "--preset", "package"], cwd=ROOT)
        must(["cmake", "--build", "--preset", "package"], cwd=ROOT)
        must(["cmake", "--install", "build/package"], cwd=ROOT, env=dict(os.environ, DESTDIR=str(self.root)))
        self.library = next(self.root.glob("usr/lib/**/libclaimcheck.so"))
        self.environment = dict(os.environ, LD_LIBRARY_PATH=str(self.library.parent),
                                CLAIMCHECK_RULES=str(self.root / "usr/share/claimcheck/rules"))

    def everything_is_there(self):
        wanted = ["bin/claimcheck", "include/claimcheck/claimcheck.h", "share/claimcheck/rules/metrics",
                  "share/man/man1/claimcheck.1", "share/bash-completion/completions/claimcheck",
                  "share/zsh/site-functions/_claimcheck", "share/fish/vendor_completions.d/claimcheck.fish",
                  "share/doc/claimcheck/LICENSE", "share/doc/claimcheck/README.md"]
        wanted += [f"share/man/man1/claimcheck-{command}.1" for command in commands()]
        missing = [w for w in wanted if not (self.root / "usr" / w).exists()]
        return f"not installed: {', '.join(missing)}" if missing else None

    def finds_its_rules(self):
        """The program goes by where it lies, not by where it was built."""
        clean = {k: v for k, v in os.environ.items() if not k.startswith("CLAIMCHECK_")}
        told = must([self.root / "usr/bin/claimcheck", "rules", "list", "--json"], env=clean, cwd="/")
        return None if str(self.root) in told else "it reads other rules than those beside it"

    def symbols(self):
        told = must(["nm", "-D", "--defined-only", self.library])
        got = sorted(line.split()[-1] for line in told.splitlines())
        wanted = (HERE / "symbols.txt").read_text(encoding="utf-8").split()
        return None if got == wanted else f"differ from symbols.txt: {sorted(set(got) ^ set(wanted))}"

    def soname(self):
        told = must(["readelf", "-d", self.library])
        return None if "[libclaimcheck.so.0]" in told else told

    def example_by_pkg_config(self):
        environment = dict(self.environment, PKG_CONFIG_PATH=str(self.library.parent / "pkgconfig"),
                           PKG_CONFIG_SYSROOT_DIR=str(self.root))
        flags = must(["pkg-config", "--cflags", "--libs", "claimcheck"], env=environment).split()
        built = self.folder / "by_pkg_config"
        must(["cc", "-Wall", "-Werror", "-o", built, ROOT / "docs/examples/check_draft.c", *flags])
        return self.ran_well(built)

    def example_by_cmake(self):
        build = self.folder / "by_cmake"
        must(["cmake", "-S", ROOT / "docs/examples", "-B", build, f"-DCMAKE_PREFIX_PATH={self.root}/usr"])
        must(["cmake", "--build", build])
        return self.ran_well(build / "check_draft")

    def ran_well(self, built):
        done = run([str(built)], env=self.environment)
        said = done.stdout.decode()
        return None if done.returncode == 1 and "2.59%" in said and "2.69%" in said else f"{done}"

    def static_header(self):
        """The header by itself, as C++ too."""
        for compiler, language in (("cc", "c"), ("c++", "c++")):
            if shutil.which(compiler) is None:
                continue
            must([compiler, "-x", language, "-Wall", "-Wextra", "-Werror", "-fsyntax-only",
                  self.root / "usr/include/claimcheck/claimcheck.h"])
        return None

    def in_a_bare_debian(self):
        needs("debootstrap")
        needs("dpkg-shlibdeps")
        if os.geteuid() != 0:
            raise Skip("needs root")
        must(["cpack", "-G", "DEB"], cwd=ROOT / "build/package")
        package = next((ROOT / "build/package").glob("claimcheck_*.deb"))
        chroot = self.folder / "debian"
        done = subprocess.run(["debootstrap", "--variant=minbase", "bookworm", str(chroot), *mirror()], check=False,
                              stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, timeout=600)
        if done.returncode != 0:
            raise Skip("debootstrap found no mirror")
        shutil.copy(package, chroot / "claimcheck.deb")
        inside = ["chroot", str(chroot)]
        for file in pathlib.Path("/etc/apt/apt.conf.d").glob("*registry*"):  # how this machine reaches the mirror
            shutil.copy(file, chroot / "etc/apt/apt.conf.d")
        must([*inside, "apt-get", "install", "-y", "-q", "--no-install-recommends", "/claimcheck.deb"])
        (chroot / "draft.txt").write_text("2024年，全国研发经费投入强度为2.69%。\n", encoding="utf-8")
        (chroot / "archive.txt").write_text("2024年，全国研发经费投入强度为2.96%。\n", encoding="utf-8")
        found = run([*inside, "claimcheck", "check", "/draft.txt", "/archive.txt"])
        must([*inside, "apt-get", "remove", "-y", "-q", "claimcheck"])
        left = [p for p in ("usr/bin/claimcheck", "usr/share/claimcheck") if (chroot / p).exists()]
        if found.returncode != 1 or b"2.96%" not in found.stdout:
            return f"check there: {found}"
        return f"left behind: {left}" if left else None


class Static:
    """The program of `./dev static`."""

    def __init__(self, folder):
        must([ROOT / "dev", "static"], cwd=ROOT)
        self.built = ROOT / "build/static/claimcheck"
        self.root = pathlib.Path(folder) / "static"
        (self.root / "usr/bin").mkdir(parents=True)
        shutil.copy(self.built, self.root / "usr/bin")
        shutil.copytree(ROOT / "rules", self.root / "usr/share/claimcheck/rules")

    def needs_no_library(self):
        done = run(["ldd", str(self.built)])
        said = (done.stdout + done.stderr).decode()
        return None if "not a dynamic executable" in said else said

    def runs_in_an_empty_root(self):
        if os.geteuid() != 0:
            raise Skip("needs root")
        (self.root / "draft.md").write_text("2024年，全国研发经费投入强度为2.69%。\n", encoding="utf-8")
        (self.root / "archive.txt").write_text("2024年，全国研发经费投入强度为2.96%。\n", encoding="utf-8")
        done = run(["chroot", str(self.root), "/usr/bin/claimcheck", "check", "--output", "html=/report.html",
                    "/draft.md", "/archive.txt"], env=BARE)
        if done.returncode != 1 or b"2.96%" not in done.stdout or done.stderr:
            return f"{done}"
        return None if (self.root / "report.html").stat().st_size > 1000 else "no report"

    def says_what_it_cannot_convert(self):
        if os.geteuid() != 0:
            raise Skip("needs root")
        (self.root / "old.txt").write_bytes("2024年，全国研发经费投入强度为2.96%。\n".encode("gb18030"))
        done = run(["chroot", str(self.root), "/usr/bin/claimcheck", "check", "/old.txt"], env=BARE)
        said = done.stderr.decode()
        return None if done.returncode == 3 and "old.txt: not UTF-8, and the C library" in said else f"{done}"


def mirror():
    """The Debian mirror that this machine's apt uses, among others that are no Debian."""
    for source in [pathlib.Path("/etc/apt/sources.list"), *pathlib.Path("/etc/apt/sources.list.d").glob("*")]:
        text = source.read_text(encoding="utf-8", errors="replace") if source.is_file() else ""
        for word in " ".join(line for line in text.splitlines() if not line.startswith("#")).split():
            if word.startswith("http") and word.rstrip("/").endswith("/debian"):
                return [word]
    return []


def cases(package, static):
    rows = [(f"man {c or 'claimcheck'}", lambda c=c: page_is_in_order(c)) for c in ["", *commands()]]
    rows += [(f"man {c} options", lambda c=c: page_names_every_option(c)) for c in commands()]
    rows += [(f"completion {s}", lambda s=s: shell_reads(s)) for s in SHELLS]
    rows += [(f"completes {row[0]}", lambda row=row: bash_completes(*row)) for row in COMPLETED]
    if package is not None:
        rows += [(name, getattr(package, name)) for name in (
            "everything_is_there", "finds_its_rules", "symbols", "soname", "example_by_pkg_config", "example_by_cmake",
            "static_header", "in_a_bare_debian")]
    if static is not None:
        rows += [(f"static {name}", getattr(static, name)) for name in ("needs_no_library", "runs_in_an_empty_root", "says_what_it_cannot_convert")]
    return rows


def main():
    if "--all" not in sys.argv:
        finish("package", cases(None, None))
    with tempfile.TemporaryDirectory() as folder:
        finish("package", cases(Package(folder), Static(folder)))


if __name__ == "__main__":
    main()
