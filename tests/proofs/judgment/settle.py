# SPDX-License-Identifier: MIT
"""Runs the command of each due item in a copy of a random notebook: it must settle the item without new findings of `check`.

    settle.py PROGRAM [--notebooks N] [--seed S] [--contacts N]

Exits with 1 if a command fails, does not settle its item, or creates a finding.
"""

import argparse
import json
import os
import shlex
import shutil
import subprocess
import sys
import tempfile
from collections import Counter
from pathlib import Path

from generate import Generator

# What users add to a proposed command.
MORE = {
    "review": "--learned 'Testing is a door.' --left-out nothing --new-question 'Who pays?' --second-opinion no",
    "log": "--no-referrals --note 'We talked.'",
    "prep": "--resume cv.pdf --copies 2",
}
# These open an editor or only explain; the user decides.
NOT_RUN = ("edit", "why")
# Little is known about a person without a note; the user must find out the rest.
LEFT_TO_FILL_IN = {"contact-no-organization", "contact-no-role", "contact-no-career"}


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("program")
    parser.add_argument("--notebooks", type=int, default=20)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--contacts", type=int, default=40)
    options = parser.parse_args()
    tried = faults = 0
    for seed in range(options.seed, options.seed + options.notebooks):
        some, wrong = try_notebook(Path(options.program).resolve(), seed, options.contacts)
        tried, faults = tried + some, faults + wrong
    print(f"{tried} commands in {options.notebooks} notebooks: {faults} faults")
    return 1 if faults or not tried else 0


def try_notebook(program, seed, contacts):
    with tempfile.TemporaryDirectory() as scratch:
        notebook = Notebook(program, Path(scratch), Generator(seed, contacts))
        items = [item for item in notebook.due() if item["command"].split()[1] not in NOT_RUN]
        findings = notebook.findings()
        faults = [(item, fault) for item in items for fault in notebook.try_item(item, findings)]
    for item, fault in faults:
        print(f"seed {seed}, now {notebook.now}: {item['rule']} of {item['who']}, {item['command']}\n    {fault}")
    return len(items), len(faults)


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
        arguments = shlex.split(item["command"])[1:] + shlex.split(MORE.get(verb, ""))
        done = self.run(folder, *arguments)
        if verb == "prep":
            done = self.check_off_research(folder, arguments, done)
        if done.returncode != 0:
            yield f"exit {done.returncode}: {done.stderr}"
            return
        for again in self.due(folder):
            if is_open(item, again):
                yield f"still owed: {again['why']}"
        for (rule, path), count in (self.findings(folder) - findings).items():
            if rule not in LEFT_TO_FILL_IN:
                yield f"{count} new: {rule} in {path}"

    def check_off_research(self, folder, arguments, done):
        note = self.run(folder, *arguments, "--json")
        points = json.loads(note.stdout)["items"][0]["research"] if note.returncode == 0 else []
        for point in points:
            self.run(folder, *arguments, "--done", point)
        return done


def is_open(item, again):
    """The same item, not postponed. No command writes a pitch, and people asked for an opinion may take time."""
    same = all(item[key] == again[key] for key in ("who", "rule", "path", "due"))
    if not same or item["rule"] == "second-opinion":
        return same and item["command"] == again["command"]
    if item["rule"] == "prepare":
        return "pitch" not in again["why"] or "," in again["why"].partition("missing: ")[2]
    return sum_of(item) == sum_of(again)


def sum_of(item):
    """Which of several promises or referrals in one note it is."""
    return item["why"] if item["rule"] in ("keep-promise", "nudge-promise", "record-referral") else ""


if __name__ == "__main__":
    sys.exit(main())
