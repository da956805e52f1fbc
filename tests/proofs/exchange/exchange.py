#!/usr/bin/python3
"""Exports notebooks, imports them again, and reads what came out with other programs' eyes.

Usage: exchange.py CONFAB [--notebooks N] [--seed N]
"""
import argparse
import json
import os
import shutil
import subprocess
import sys
import tempfile

import hostile
import letters

ROOT = os.path.abspath(os.path.join(os.path.dirname(__file__), "../../.."))
sys.path.append(os.path.join(ROOT, "tests/proofs/overview"))
sys.path.append(os.path.join(ROOT, "tests/proofs/judgment"))
import generate  # noqa: E402
import made  # noqa: E402


class Notebook:
    """A folder, and confab in it."""

    def __init__(self, program, folder, now="2026-12-01T09:00"):
        self.program, self.folder = program, folder
        self.environment = {"PATH": "/usr/bin:/bin", "HOME": "/nonexistent", "TZ": "Europe/Berlin", "CONFAB_NOW": now}

    def run(self, *words, expected=(0,)):
        done = subprocess.run([self.program, *words], cwd=self.folder, env=self.environment, capture_output=True,
                              stdin=subprocess.DEVNULL)
        assert done.returncode in expected, f"{words}: {done.returncode} {done.stderr.decode()}"
        return done.stdout.decode()

    def export(self, *words):
        return self.run("export", "jsonl", "--called", "mine", *words, expected=(0, 3))

    def notes(self):
        result = {}
        for place, folders, names in os.walk(self.folder):
            folders[:] = [name for name in folders if not name.startswith(".")]
            for name in names:
                if name.endswith(".md"):
                    path = os.path.join(place, name)
                    with open(path, "rb") as note:
                        result[os.path.relpath(path, self.folder)] = note.read()
        return result


def comes_back(notebook, scratch):
    """Imported into a new notebook with the same settings, an export gives the same notes and the same facts."""
    lines = notebook.export()
    path = os.path.join(scratch, "notebook.jsonl")
    with open(path, "w", encoding="utf-8", newline="") as file:
        file.write(lines)
    other = Notebook(notebook.program, os.path.join(scratch, "other"), notebook.environment["CONFAB_NOW"])
    os.makedirs(other.folder)
    other.run("init", "-q")
    shutil.copy(os.path.join(notebook.folder, ".confab/config.yaml"), os.path.join(other.folder, ".confab/config.yaml"))
    paths = {line["path"] for line in map(json.loads, lines.splitlines()) if "path" in line}
    for name in other.notes().keys() - paths:
        os.remove(os.path.join(other.folder, name))  # what `init` wrote and this notebook does not have
    fresh = other.notes()
    other.run("import", path, "-q")
    assert other.export() == lines, "the facts differ"
    mine = {path: text for path, text in notebook.notes().items() if path in paths}
    theirs = other.notes()
    assert mine == theirs, f"notes differ: {sorted(name for name in mine | theirs if mine.get(name) != theirs.get(name))}"
    again = other.run("import", path, "--jsonl=state")
    assert set(again.splitlines()) <= {'{"state":"same"}'}, "a second import changes something"
    other.run("undo", "-q")
    assert other.notes() == fresh, "undo does not take the import back"
    shutil.rmtree(other.folder)


def example(program, scratch):
    folder = os.path.join(scratch, "example")
    shutil.copytree(os.path.join(ROOT, "examples/notebook"), folder)
    notebook = Notebook(program, folder)
    notebook.run("init", "-q")
    return notebook


def generated(program, scratch, seed):
    folder = os.path.join(scratch, f"made-{seed}")
    if seed % 2:
        one = made.Made(seed)
        one.write(folder)
        return Notebook(program, folder, f"{one.now:%Y-%m-%dT%H:%M}")
    generate.Generator(seed, contacts=12).write(folder)
    return Notebook(program, folder)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("confab")
    parser.add_argument("--notebooks", type=int, default=25)
    parser.add_argument("--seed", type=int, default=1)
    chosen = parser.parse_args()
    program = os.path.abspath(chosen.confab)
    with tempfile.TemporaryDirectory() as scratch:
        comes_back(example(program, scratch), scratch)
        hostile.check(program, Notebook, comes_back, scratch)
        letters.check(example(program, os.path.join(scratch, "letters")))
    for seed in range(chosen.seed, chosen.seed + chosen.notebooks):
        with tempfile.TemporaryDirectory() as scratch:
            try:
                comes_back(generated(program, scratch, seed), scratch)
            except AssertionError as failure:
                sys.exit(f"notebook {seed}: {failure}")
    print(f"{chosen.notebooks} notebooks came back as they were")


sys.exit(main())
