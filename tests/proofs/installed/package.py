#!/usr/bin/python3
"""Makes the Debian package and the archive, unpacks them, and checks what users get.

    package.py BUILD SOURCE
"""
import glob
import gzip
import os
import re
import subprocess
import sys
import tarfile
import tempfile

BUILD, SOURCE = map(os.path.abspath, sys.argv[1:])
DOCUMENTS = "share/doc/confab"
EXPECTED = [
    "bin/confab", "share/man/man1/confab.1.gz", "share/man/man1/confab-reach.1.gz", "share/man/man5/confab-notes.5.gz",
    "share/man/man7/confab-dates.7.gz", "share/bash-completion/completions/confab",
    "share/fish/vendor_completions.d/confab.fish", f"{DOCUMENTS}/README.md", f"{DOCUMENTS}/copyright",
    f"{DOCUMENTS}/docs/format.md", f"{DOCUMENTS}/examples/pitch.md"]
# Everything that is linked or compiled in.
LICENSES = ["libabsl-dev", "libc6-dev", "libcli11-dev", "libcmark-gfm-dev", "libexpected-dev", "libfmt-dev",
            "libkainjow-mustache-dev", "libspdlog-dev", "libstdc++-*-dev", "libutf8proc-dev", "libyaml-cpp-dev",
            "nlohmann-json3-dev"]


def output(*words, **more):
    return subprocess.run(words, capture_output=True, text=True, check=True, **more).stdout


def make(generator, folder, pattern):
    made = subprocess.run(["cpack", "-G", generator, "--config", BUILD + "/CPackConfig.cmake", "-B", folder],
                          capture_output=True, text=True)
    assert made.returncode == 0, made.stdout + made.stderr
    [package] = glob.glob(f"{folder}/{pattern}")
    return package


def check_files(prefix, zsh_folder):
    for path in [*EXPECTED, f"share/zsh/{zsh_folder}/_confab"]:
        assert os.path.isfile(f"{prefix}/{path}"), f"{path} is missing"
    for package in LICENSES:
        assert glob.glob(f"{prefix}/{DOCUMENTS}/copyrights/{package}"), f"the license of {package} is missing"
    for page in glob.glob(prefix + "/share/man/man?/*"):
        gzip.open(page).read()
    scripts = {"bash": EXPECTED[5], "fish": EXPECTED[6], "zsh": f"share/zsh/{zsh_folder}/_confab"}
    for shell, path in scripts.items():
        with open(f"{prefix}/{path}", encoding="utf-8") as script:
            assert script.read() == output(prefix + "/bin/confab", "completion", shell), f"{path} is another script"


def check_permissions(package):
    for line in output("dpkg-deb", "-c", package).splitlines():
        assert "root/root" in line, line
        assert line[8] != "w", f"anyone may write {line}"


def check_dependencies(package, program):
    depends = {each.split()[0] for each in output("dpkg-deb", "-f", package, "Depends").split(", ") if each.strip()}
    libraries = set() if "statically linked" in output("ldd", program) else {"libc6", "libstdc++6"}
    assert libraries <= depends, depends


def check_version(package, prefix):
    version = output("dpkg-deb", "-f", package, "Version").strip()
    assert output(prefix + "/bin/confab", "--version") == f"confab {version}\n", version
    with gzip.open(f"{prefix}/{DOCUMENTS}/changelog.gz", "rt") as changelog:
        assert changelog.read().startswith(f"confab ({version}) unstable; urgency=medium\n\n  * "), version
    assert output("dpkg-parsechangelog", "-S", "Version", "-l", f"{prefix}/{DOCUMENTS}/changelog.gz").strip() == version
    page = gzip.open(prefix + "/share/man/man1/confab.1.gz", "rt").read()
    assert f'\n.TH confab 1 "" "confab {version}"' in "\n" + page, version


def check_use(program, home):
    environment = {"HOME": home, "PATH": "/usr/bin:/bin", "TZ": "Europe/Berlin"}
    output(program, "init", "--example", "play", cwd=home, env=environment)
    assert output(program, "due", cwd=home + "/play", env=environment)


def check_paths(program):
    """The program must not depend on the folder it was built in."""
    with open(BUILD + "/CMakeCache.txt", encoding="utf-8") as cache:
        if re.search(r"^CMAKE_BUILD_TYPE:\w+=Debug$", cache.read(), re.M):
            return print("a debug build names its sources; not checked for paths")
    with open(program, "rb") as file:
        assert SOURCE.encode() not in file.read(), f"{program} contains the path of its sources"


def check_package(scratch):
    package, root = make("DEB", scratch, "*.deb"), scratch + "/root"
    output("dpkg-deb", "-x", package, root)
    check_files(root + "/usr", "vendor-completions")
    check_permissions(package)
    check_dependencies(package, root + "/usr/bin/confab")
    check_version(package, root + "/usr")
    check_paths(root + "/usr/bin/confab")
    print(os.path.basename(package), "is complete")


def check_archive(scratch):
    archive, home = make("TGZ", scratch, "*.tar.gz"), scratch + "/home"
    os.makedirs(home + "/.local")
    with tarfile.open(archive) as files:
        assert {name.split("/")[0] for name in files.getnames()} == {os.path.basename(archive)[:-len(".tar.gz")]}
    output("tar", "-xzf", archive, "--strip-components=1", "-C", home + "/.local")
    check_files(home + "/.local", "site-functions")
    check_use(home + "/.local/bin/confab", home)
    print(os.path.basename(archive), "is complete")


with tempfile.TemporaryDirectory() as folder:
    check_package(folder)
    check_archive(folder)
