# SPDX-License-Identifier: MIT
"""Runs the command of each due item in a copy of a random notebook: it must settle the item without new findings of `check`.

    settle.py PROGRAM [--notebooks N] [--seed S] [--contacts N] [--each N] [--jobs N]

Exits with 1 if a command fails, does not settle its item, or creates a finding.
"""

import argparse
import json
import os
import random
import re
import shlex
import shutil
import subprocess
import sys
import tempfile
from collections import Counter
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

from generate import Generator

# What users add to a proposed command.
MORE = {
    "review": "--learned 'Testing is a door.' --new-question 'Who pays?' --second-opinion no",
    "log": "--no-referrals --note 'We talked.'",
    "prep": "--resume cv.pdf --copies 2",
}
# These open an editor, only explain, or are for the folder that one is in; the user decides. Neither is an address known.
NOT_RUN = ("edit", "why", "init")
# The command asks for someone new, and the person knows who.
SOMEONE = "'Nadia Newman' --found-through network --organization Elsewhere --role Clerk --email nadia@example.org"


def main():
    options = parse_arguments()
    seeds = range(options.seed, options.seed + options.notebooks)
    with ProcessPoolExecutor(options.jobs) as pool:
        results = list(pool.map(try_notebook, [options] * len(seeds), seeds, chunksize=4))
    for line in (line for _, lines in results for line in lines):
        print(line)
    tried, faults = sum(some for some, _ in results), sum(len(lines) for _, lines in results)
    print(f"{tried} commands in {options.notebooks} notebooks: {faults} faults")
    return 1 if faults or not tried else 0


def parse_arguments():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("program", type=lambda path: Path(path).resolve())
    parser.add_argument("--notebooks", type=int, default=20)
    parser.add_argument("--seed", type=int, default=1, help="the first notebook's; each next one is one more")
    parser.add_argument("--contacts", type=int, default=40, help="contacts in a notebook")
    parser.add_argument("--each", type=int, default=1000, help="the most commands tried in one notebook")
    parser.add_argument("--jobs", type=int, default=1)
    return parser.parse_args()


def try_notebook(options, seed):
    """How many commands were tried, and a line about each fault."""
    with tempfile.TemporaryDirectory() as scratch:
        # What is recorded now has no seconds, so it would be older than a fact of the same minute that has them.
        generator = Generator(seed, options.contacts, ["seconds"])
        notebook = Notebook(options.program, Path(scratch), generator)
        items = [item for item in notebook.due() if item["command"].split()[1] not in NOT_RUN and "ADDRESS" not in item["command"]]
        items = random.Random(seed).sample(items, min(options.each, len(items)))
        findings = notebook.findings()
        faults = [(item, fault) for item in items for fault in notebook.try_item(item, findings)]
    return len(items), [f"seed {seed}, now {notebook.now}: {item['rule']} of {item['who']}, {item['command']}: {fault}"
                        for item, fault in faults]


class Notebook:
    def __init__(self, program, scratch, generator):
        self.program = program
        self.scratch = scratch
        self.folder = scratch / "notebook"
        generator.write(self.folder)
        self.now = generator.dates.present
        self.zone = generator.dates.zone

    def run(self, folder, *arguments):
        environment = {"PATH": os.environ["PATH"], "HOME": str(self.scratch), "TZ": self.zone, "LC_ALL": "C.UTF-8"}
        command = [self.program, "--notebook", folder, "--now", self.now, "--no-input", *arguments]
        return subprocess.run(command, env=environment, capture_output=True, text=True, check=False)

    def due(self, folder=None):
        return json.loads(self.run(folder or self.folder, "due", "--json").stdout)["items"]

    def findings(self, folder=None):
        found = json.loads(self.run(folder or self.folder, "check", "--json").stdout)["items"]
        return Counter((each["rule"], each["path"]) for each in found if each["severity"] != "info")

    def try_item(self, item, findings):
        folder = self.scratch / "copy"
        shutil.copytree(self.folder, folder)
        try:
            yield from self.faults_of(item, folder, findings)
        finally:
            shutil.rmtree(folder)

    def faults_of(self, item, folder, findings):
        verb = item["command"].split()[1]
        command = item["command"].replace("add-contact NAME", f"add-contact {SOMEONE}")
        arguments = shlex.split(command)[1:] + shlex.split(MORE.get(verb, ""))
        questions = critical_questions(folder / item["path"])
        if verb == "review":
            arguments += with_each("--left-out", questions or ["nothing"])
        if verb == "log":
            arguments += with_each("--answer", [f"{question}=Yes." for question in questions])
        done = self.run(folder, *arguments)
        if verb == "prep" and done.returncode == 0:
            self.check_off_research(folder, arguments)
        if done.returncode != 0:
            yield f"exit {done.returncode}: {done.stderr.strip()}"
            return
        for again in self.due(folder):
            if is_open(item, again):
                yield f"still owed: {again['why']}"
        for (rule, path), count in (self.findings(folder) - findings).items():
            yield f"{count} new: {rule} in {path}"

    def check_off_research(self, folder, arguments):
        points = json.loads(self.run(folder, *arguments, "--json").stdout)["items"][0]["research"]
        done = [word for point in points if point.startswith("[ ] ") for word in ("--done", point[4:])]
        if done:
            self.run(folder, *arguments, *done)


def critical_questions(note):
    """Those of the generator have no answers."""
    return re.findall(r"^- \[.\] ! (.*)$", note.read_text(encoding="utf-8"), re.MULTILINE)


def with_each(option, values):
    return [word for value in values for word in (option, value)]


def is_open(item, again):
    """The same item, not postponed. No command writes a pitch, and people asked for an opinion may take time."""
    same = all(item[key] == again[key] for key in ("who", "rule", "path", "due"))
    if not same or item["rule"] == "second-opinion":
        return same and item["command"] == again["command"]
    if item["rule"] == "prepare":
        missing = again["why"].partition("missing: ")[2]
        return "pitch" not in missing or "," in missing
    return sum_of(item) == sum_of(again)


def sum_of(item):
    """Which of several promises or referrals in one note it is."""
    return item["why"] if item["rule"] in ("keep-promise", "nudge-promise", "record-referral") else ""


if __name__ == "__main__":
    sys.exit(main())
