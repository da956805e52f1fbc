#!/usr/bin/python3
"""Tries the settings that docs/editors.md has for other programs.

    editors.py DOCUMENT CONFAB
"""
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile

# A contact with findings of every severity, in a name that is hard on a pattern.
NOTE = ("---\ntype: contact\nname: Ada King\nrole: x\norganizaton: y\nfound-through: referral\ncareer: c\n"
        "email: nobody\noutreach:\n  - { date: 2026-11-18T09:30, by: email, outcome: sent }\ncheck-ignore: [too-soon]\n---\n")
PATH = "contacts/ada: king, 12:3.md"


def recipes(document):
    with open(document, encoding="utf-8") as file:
        return dict(re.findall(r"^```\w+ (\S+)\n(.*?)^```$", file.read(), re.M | re.S))


def make_notebook(folder, environment):
    subprocess.run(["confab", "init", "-q"], cwd=folder, env=environment, check=True)
    with open(f"{folder}/{PATH}", "w", encoding="utf-8") as note:
        note.write(NOTE)


def findings(folder, environment):
    """The findings as confab prints them for programs."""
    said = subprocess.run(["confab", "check", "--json"], cwd=folder, env=environment, capture_output=True, check=False)
    items = json.loads(said.stdout)["items"]
    assert {item["severity"] for item in items} == {"error", "warning", "info"}, items
    return [(item["path"], item["line"], item["column"], item["severity"], item["message"], item["rule"])
            for item in items]


def seen_by_vim(recipe, folder, environment):
    with open(folder + "/recipe.vim", "w", encoding="utf-8") as file:
        file.write(recipe)
    row = "[bufname(v:val.bufnr), v:val.lnum, v:val.col, v:val.type, v:val.text]"
    subprocess.run(["vim", "-es", "-N", "-u", "NONE", "-i", "NONE", "-S", "recipe.vim", "-c", "silent make", "-c",
                    f"call writefile([json_encode(map(getqflist(), '{row}'))], 'seen')", "-c", "qa!"],
                   cwd=folder, env=environment, stdin=subprocess.DEVNULL, capture_output=True, timeout=60, check=False)
    with open(folder + "/seen", encoding="utf-8") as file:
        return json.load(file)


def seen_by_vs_code(recipe, folder, environment):
    [task] = json.loads(recipe)["tasks"]
    said = subprocess.run([task["command"], *task["args"]], cwd=folder, env=environment, capture_output=True, text=True,
                          check=False)
    pattern = task["problemMatcher"]["pattern"]
    keys = ("file", "line", "column", "severity", "message", "code")
    matches = [re.match(pattern["regexp"], line) for line in said.stdout.splitlines()]
    return [tuple(match[pattern[key]] for key in keys) for match in matches if match]


def check_timer(units, program, folder):
    """systemd must know every word of it. Skipped if systemd is not installed."""
    if not shutil.which("systemd-analyze"):
        return
    paths = []
    for name, text in units.items():
        paths.append(f"{folder}/{os.path.basename(name)}")
        with open(paths[-1], "w", encoding="utf-8") as file:
            file.write(text.replace("/usr/bin/confab", program))
    done = subprocess.run(["systemd-analyze", "verify", "--man=no", *paths], capture_output=True, text=True, check=False)
    assert done.returncode == 0 and "confab" not in done.stderr, done.stderr


def try_hook(hook, folder, environment):
    """A commit of a note with an error is refused; one of another note is not, whatever else is wrong."""
    def git(*words):
        return subprocess.run(["git", "-c", "user.name=a", "-c", "user.email=a@b", *words], cwd=folder, env=environment,
                              capture_output=True, check=False).returncode
    git("init", "-q")
    with open(folder + "/.git/hooks/pre-commit", "w", encoding="utf-8") as file:
        file.write(hook)
    os.chmod(file.name, 0o755)
    git("add", PATH)
    assert git("commit", "-qm", "bad") == 1, "an error was committed"
    git("reset", "-q")
    git("add", "questions.md")
    assert git("commit", "-qm", "fine") == 0, "what is fine was not committed"


def main():
    recipe, program = recipes(sys.argv[1]), os.path.abspath(sys.argv[2])
    with tempfile.TemporaryDirectory() as scratch:
        os.symlink(program, scratch + "/confab")
        environment = {"PATH": scratch + ":/usr/bin:/bin", "HOME": scratch, "TZ": "Europe/Berlin",
                       "CONFAB_NOW": "2027-06-01T09:00", "LC_ALL": "C.UTF-8"}
        folder = scratch + "/notebook"
        os.mkdir(folder)
        make_notebook(folder, environment)
        wanted = findings(folder, environment)
        seen = seen_by_vim(recipe["~/.vim/after/ftplugin/markdown.vim"], folder, environment)
        assert seen == [[path, line, column, severity[0], f"{message} [{rule}]"]
                        for path, line, column, severity, message, rule in wanted], seen
        seen = seen_by_vs_code(recipe[".vscode/tasks.json"], folder, environment)
        assert seen == [tuple(map(str, finding)) for finding in wanted], seen
        check_timer({name: text for name, text in recipe.items() if "systemd" in name}, program, scratch)
        try_hook(recipe[".git/hooks/pre-commit"], folder, environment)


main()
