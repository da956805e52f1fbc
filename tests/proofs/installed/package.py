#!/usr/bin/python3
"""Makes the Debian package, unpacks it, and looks at what somebody has who installs it.

    package.py BUILD
"""
import glob
import gzip
import os
import subprocess
import sys
import tempfile

EXPECTED = [
    "usr/bin/confab", "usr/share/man/man1/confab.1.gz", "usr/share/man/man1/confab-reach.1.gz",
    "usr/share/man/man5/confab-notes.5.gz", "usr/share/man/man7/confab-dates.7.gz",
    "usr/share/bash-completion/completions/confab", "usr/share/fish/vendor_completions.d/confab.fish",
    "usr/share/zsh/vendor-completions/_confab", "usr/share/doc/confab/README.md", "usr/share/doc/confab/copyright",
    "usr/share/doc/confab/copyrights/libabsl-dev", "usr/share/doc/confab/copyrights/libstdc++-12-dev",
    "usr/share/doc/confab/docs/format.md", "usr/share/doc/confab/examples/pitch.md"]
SCRIPTS = {"bash": EXPECTED[5], "fish": EXPECTED[6], "zsh": EXPECTED[7]}


def output(*words, **more):
    return subprocess.run(words, capture_output=True, text=True, check=True, **more).stdout


def make_package(build, folder):
    made = subprocess.run(["cpack", "-G", "DEB", "--config", build + "/CPackConfig.cmake", "-B", folder],
                          capture_output=True, text=True)
    assert made.returncode == 0, made.stdout + made.stderr
    [package] = glob.glob(folder + "/*.deb")
    return package


def check_files(package, root):
    output("dpkg-deb", "-x", package, root)
    for path in EXPECTED:
        assert os.path.isfile(f"{root}/{path}"), f"{path} is not in the package"
    for line in output("dpkg-deb", "-c", package).splitlines():
        assert "root/root" in line, line
        assert line[8] != "w", f"anybody may write {line}"
    for page in glob.glob(root + "/usr/share/man/man?/*"):
        gzip.open(page).read()


def check_dependencies(package, program):
    depends = {each.split()[0] for each in output("dpkg-deb", "-f", package, "Depends").split(", ")}
    libraries = set() if "statically linked" in output("ldd", program) else {"libc6", "libstdc++6"}
    assert libraries | {"tzdata"} <= depends, depends


def check_use(program, root):
    home = root + "/home"
    os.makedirs(home)
    environment = {"HOME": home, "PATH": "/usr/bin:/bin", "TZ": "Europe/Berlin"}
    output(program, "init", "--example", "play", cwd=home, env=environment)
    assert output(program, "due", cwd=home + "/play", env=environment)
    for shell, path in SCRIPTS.items():
        with open(f"{root}/{path}", encoding="utf-8") as script:
            assert script.read() == output(program, "completion", shell), f"another script for {shell} is installed"


with tempfile.TemporaryDirectory() as scratch:
    PACKAGE = make_package(os.path.abspath(sys.argv[1]), scratch)
    ROOT = scratch + "/root"
    check_files(PACKAGE, ROOT)
    check_dependencies(PACKAGE, ROOT + "/usr/bin/confab")
    VERSION = output("dpkg-deb", "-f", PACKAGE, "Version")
    assert output(ROOT + "/usr/bin/confab", "--version") == "confab " + VERSION, VERSION
    assert gzip.open(ROOT + "/usr/share/doc/confab/changelog.gz", "rt").read().startswith(f"confab ({VERSION.strip()})")
    check_use(ROOT + "/usr/bin/confab", ROOT)
    print(os.path.basename(PACKAGE), "has all that it needs")
