#!/usr/bin/python3
"""A simulated year of a notebook: thousands of commands, with everything in between that happens to notes.

Usage: soak.py CONFAB [--notes N] [--commands N] [--seed N] [--killer strace]

The user edits, renames and removes notes, sync programs leave copies, git leaves conflict markers, the clock is set
back and forth, and some commands are killed at a system call. A model that shares no code with confab tracks what every
note must say. After each command, the changed notes are compared with it; every 500 commands, the whole folder, byte
for byte, and confab's answers about it. Two runs with the same seed do the same.
"""
import argparse
import collections
import datetime
import json
import os
import random
import shutil
import subprocess
import sys
import tempfile
import time

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), ".."))
import acts
import commands
import hands
import model as says
from model import Violation, expect

STRUCTURE = ["front-matter-invalid", "front-matter-duplicate-key", "unreadable", "conflict-markers", "dangling-link",
             "duplicate-contact", "duplicate-stem", "conflict-copy", "unknown-value", "bad-date"]
# Where a command may be killed: before the n-th call with one of these names.
DEATHS = [("fsync", 5), ("renameat2", 3), ("write", 3), ("unlinkat", 1), ("flock", 1)]
MINUTES_A_DAY = 12 * 60  # from eight to eight, so that no clock change comes in between
CIRCLE = 60  # the number of contacts in the center of what happens


def one(value):
    """The value of a key that takes a list, of which a note here has one."""
    return value[0] if isinstance(value, list) and len(value) == 1 else None if value == [] else value


class World:
    def __init__(self, program, folder, notes, seed):
        self.program, self.folder, self.seed = program, folder, seed
        self.chance = random.Random(seed)
        self.model = says.Model()
        self.minutes, self.skew = 0, 0
        self.marks = 0
        self.copies = []
        commands.run(program, ["init", "-q", folder], os.path.dirname(folder), check=True)
        self.model.texts[".confab/config.yaml"] = self.read(".confab/config.yaml")
        for number in range(notes):
            self.fill(number)
        shutil.rmtree(os.path.join(folder, ".confab/undo"))  # the step of init, which would undo the notebook itself

    def fill(self, number):
        """A note as a person might write it; three of five are contacts."""
        stem = f"person-{number - number % 5:04}"
        email = f"{stem}@example.org"
        kind = ["contact", "contact", "contact", "interview", "own"][number % 5]
        if kind == "contact":
            stem = f"person-{number:04}"
            email = f"{stem}@example.org"
            path, note = f"contacts/{stem}.md", says.contact(f"Person {number}", email)
            note.says["outreach"] = [("2026-11-02T10:00", "email", "sent", None)]
            text = (f"---\ntype: contact\nname: 'Person {number}'  # as on the card\nrole: somebody\nemail: {email}\n"
                    f"outreach:\n  - {{ date: 2026-11-02T10:00, by: email, outcome: sent }}\n---\nMet once.\n")
        elif kind == "interview":
            path = f"interviews/2026-11-20-{stem}.md"
            note = says.interview(stem, "2026-11-20T15:00", "held", "2026-11-20T15:20")
            text = (f'---\ntype: interview\ncontact: "[[{stem}]]"\nstarts: 2026-11-20T15:00\nminutes: 20\n'
                    "status: held\nended: 2026-11-20T15:20\n---\n## Questions\n- [x] ! What is an ordinary day?\n"
                    "  Mostly reading.\n## Promises\n## Review\n### Learned\n")
        else:
            path, note = f"own-{number}.md", None
            text = f"# A page of one's own\n\nNumber {number}, of no interest to confab.\n"
        if note:
            self.model.notes[path] = note
        self.model.texts[path] = text
        with open(os.path.join(self.folder, path), "w", encoding="utf-8") as file:
            file.write(text)

    def read(self, path):
        try:
            with open(os.path.join(self.folder, path), encoding="utf-8", newline="") as file:
                return file.read()
        except FileNotFoundError:
            return None

    def mark(self):
        self.marks += 1
        return f"m{self.marks}x"

    def moment(self, minutes=0):
        days, minute = divmod(self.minutes + self.skew, MINUTES_A_DAY)
        return datetime.datetime(2026, 12, 1, 8) + datetime.timedelta(days=days, minutes=minute + minutes)

    def now(self, minutes=0):
        return self.moment(minutes).strftime("%Y-%m-%dT%H:%M")

    def day(self, days=0):
        return (self.moment() + datetime.timedelta(days=days)).strftime("%Y-%m-%d")

    def later(self, at, minutes):
        return (datetime.datetime.fromisoformat(at) + datetime.timedelta(minutes=minutes)).strftime("%Y-%m-%dT%H:%M")

    def contact(self):
        return self.chance.choice(self.model.contacts()[-CIRCLE:])

    def pass_time(self, pace):
        self.minutes += self.chance.randint(0, 2 * pace)
        if self.chance.random() < 0.01:  # the clock is set wrong, or right again
            self.skew = self.chance.choice([0, 0, -3 * MINUTES_A_DAY, 10 * MINUTES_A_DAY])

    def start(self, words, before=()):
        environment = {**commands.environment(self.folder), "CONFAB_NOW": self.now()}
        return subprocess.run([*before, self.program, *words], cwd=self.folder, env=environment, text=True,
                              stdin=subprocess.DEVNULL, capture_output=True)


class Soak:
    def __init__(self, world, killer):
        self.world, self.model, self.killer = world, world.model, killer
        self.counts = collections.Counter()
        self.last = []  # what was typed, for a violation

    def run(self, act, before=()):
        self.last = [*self.last, f"{self.world.now()} {' '.join([*before, *act.words])}"][-5:]
        self.counts["commands"] += 1
        return self.world.start([*act.words, "--json"], before)

    def perform(self, act):
        before = self.model.snapshot(act.paths)
        self.account(act, before, self.run(act))

    def account(self, act, before, result):
        expect(result.returncode == act.code, f"ended with {result.returncode} instead of {act.code}: {result.stderr}")
        self.counts["done" if act.code == 0 else "refused"] += 1
        if act.code:
            return self.expect_as_before(before)
        if act.words[0] not in ("prep", "undo"):
            told = {item["path"] for item in json.loads(result.stdout)["items"]}
            expect(told == set(act.paths), f"told of {told} instead of {act.paths}")
        self.take_over(act, before)

    def take_over(self, act, before):
        """The change was made: the model follows, and must agree."""
        act.change()
        for path in act.paths:
            self.compare(act, path, before[path][0])
        after = {path: self.model.texts.get(path) for path in act.paths}
        if not act.is_step:
            self.counts["undone"] += 1
            self.model.record(None)
        elif any(text != before[path][0] for path, text in after.items()):
            self.model.record(says.Step(before, after))

    def compare(self, act, path, before):
        text = self.world.read(path)
        if not act.is_step:
            expect(text == self.model.texts.get(path), f"{path} is not as it was to the byte")
            return
        self.model.texts[path] = text
        if path in self.model.notes:
            self.model.check_note(path)
        gone = collections.Counter((before or "").splitlines()) - collections.Counter(text.splitlines())
        expect(sum(gone.values()) <= act.replaces, f"{path} lost the lines {list(gone)}")

    def expect_as_before(self, before):
        for path, (text, _) in before.items():
            expect(self.world.read(path) == text, f"{path} was changed although the command was refused")

    def perform_killed(self, act):
        """Whether the change was done shows after the next command has recovered."""
        call, most = self.world.chance.choice(DEATHS)
        number = self.world.chance.randint(1, most)
        before = self.model.snapshot(act.paths)
        result = self.run(act, [self.killer, "-f", "-qq", "-o", "/dev/null", "-e", f"trace={call}",
                                "-e", f"inject={call}:signal=KILL:when={number}"])
        if result.returncode != -9:
            return self.account(act, before, result)
        self.counts["killed"] += 1
        other = acts.add_contact(self.world)
        other_before = self.model.snapshot(other.paths)
        settled = self.run(other)
        if any(self.world.read(path) != text for path, (text, _) in before.items()):
            self.counts["killed when done"] += 1
            self.take_over(act, before)
        self.account(other, other_before, settled)

    def step(self, kills):
        if self.world.chance.random() < 0.25:
            self.counts["changes by other hands"] += 1
            hands.draw(self.world)
        act = acts.draw(self.world)
        is_killed = self.world.chance.random() < kills
        self.perform_killed(act) if is_killed and self.killer else self.perform(act)

    def check_all(self):
        """Every byte, and what confab says about it."""
        hands.settle_markers(self.world)
        self.counts["checkpoints"] += 1
        there = {os.path.relpath(os.path.join(folder, name), self.world.folder)
                 for folder, _, names in os.walk(self.world.folder) if "/.confab" not in folder for name in names}
        there -= {".gitignore", "pitch.md", "questions.md"}
        expect(there == self.model.texts.keys() - {".confab/config.yaml"},
               f"files differ: {sorted(there ^ self.model.texts.keys())}")
        for path, text in self.model.texts.items():
            expect(self.world.read(path) == text, f"{path} is not as it was left")
        for path in self.model.notes:
            self.model.check_note(path)
        self.check_list("contact", "email")
        self.check_list("interview", "status")
        self.check_findings()

    def check_list(self, kind, key):
        answer = json.loads(self.world.start(["list", "--kind", kind, "--json"]).stdout)
        told = {item["path"]: one(item.get(key)) for item in answer["items"]}
        wanted = {path: note.says[key] for path, note in self.model.notes.items() if note.kind == kind}
        expect(told == wanted, f"'list --kind {kind}' differs: {told.items() ^ wanted.items()}")

    def check_findings(self):
        answer = json.loads(self.world.start(["check", *STRUCTURE, "--json"]).stdout)
        told = collections.defaultdict(set)
        for item in answer["items"]:
            told[item["rule"]].add(item["path"])
        wanted = {"dangling-link": self.model.dangling(),
                  "conflict-copy": {path for path in self.model.texts.keys() - self.model.notes.keys()
                                    if path.startswith("contacts/")}}
        doubles = told.pop("duplicate-contact", set())
        for paths in self.model.duplicates():
            expect(doubles & paths, f"'check' does not say that {paths} have one address")
        expect(doubles <= set().union(*self.model.duplicates()), f"'check' takes {doubles} for one")
        expect(told == {rule: paths for rule, paths in wanted.items() if paths}, f"'check' says {told}, not {wanted}")

    def walk_back(self):
        """As many steps as confab keeps; afterwards every byte is as it was then."""
        begun = dict(self.model.texts)
        for _ in range(says.STEPS_KEPT):
            self.perform(acts.reach(self.world))
        for _ in range(says.STEPS_KEPT):
            self.perform(acts.undo(self.world))
            self.counts["steps walked back"] += 1
        expect(self.model.texts == begun, "walking back does not lead to where it began")
        self.check_all()


def undo_size(folder):
    files = [os.path.join(where, name) for where, _, names in os.walk(os.path.join(folder, ".confab/undo"))
             for name in names]
    return len(files), sum(map(os.path.getsize, files)) // 1024


def parse_arguments():
    parser = argparse.ArgumentParser()
    parser.add_argument("program", type=os.path.abspath)
    parser.add_argument("--notes", type=int, default=5000)
    parser.add_argument("--commands", type=int, default=20_000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--killer", help="strace, which ends a command at a given system call")
    return parser.parse_args()


def live(soak, wanted, every):
    pace = 365 * MINUTES_A_DAY // wanted
    while soak.counts["commands"] < wanted:
        soak.world.pass_time(pace)
        soak.step(kills=0.02)
        if soak.counts["commands"] % every == 0:
            soak.check_all()
    soak.check_all()
    soak.walk_back()


def main():
    arguments = parse_arguments()
    scratch = tempfile.mkdtemp(prefix="confab-soak-")
    began = time.monotonic()
    world = World(arguments.program, os.path.join(scratch, "notebook"), arguments.notes, arguments.seed)
    soak = Soak(world, arguments.killer)
    try:
        live(soak, arguments.commands, every=min(500, arguments.commands // 2))
    except Violation as violation:
        print(f"violation at command {soak.counts['commands']}: {violation}", *soak.last, sep="\n  ")
        print(f"what is left is in {world.folder}; once more: tests/proofs/soak/run --notes {arguments.notes} "
              f"--commands {arguments.commands} --seed {arguments.seed}")
        sys.exit(1)
    files, size = undo_size(world.folder)
    print(f"seed {arguments.seed}: {len(world.model.texts)} notes, until {world.day()}: "
          + ", ".join(f"{count} {what}" for what, count in soak.counts.items())
          + f"; undo keeps {files} files, {size} KiB; {time.monotonic() - began:.0f} s; 0 violations")
    shutil.rmtree(scratch)


main()
