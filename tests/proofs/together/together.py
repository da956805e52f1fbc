#!/usr/bin/python3
"""Many confabs change one notebook at the same time; some are killed, and others read it meanwhile.

Usage: together.py CONFAB [--workers N] [--commands N] [--seed N]

Each command has its own mark. Afterwards, the mark of a command that exited with 0 is in the notes as often as that
command writes it, unless an undo took it back. The mark of a refused command is nowhere, and that of a killed command
is there completely or not at all. What confab refuses to one command after another, it also refuses to two at once:
nobody has two planned interviews, no two contacts share an address, no question is asked twice, and nobody is thanked
twice on one day in the same way.
"""
import argparse
import collections
import datetime
import json
import os
import random
import re
import shlex
import shutil
import subprocess
import sys
import tempfile
import threading
import time

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), ".."))
import commands

PEOPLE = ["henrik-sorensen", "jose-ferreira", "li-wenjing", "amara-okonkwo", "tomas-havlicek", "zoe-lindqvist"]
# The weight, what is typed, and how often it writes its {mark}, or nothing if a later command may copy it. {day} is
# unique to the command, and {shared} is something that several commands try to use.
LINES = [
    (4, "reach {who} --by phone --outcome voicemail --note {mark}", 1),
    (3, "log {who} --note {mark} --promise 'me: {mark}' --referral 'Jean {mark}'", (4, 5)),
    (2, "thank {who} --by email --text {mark}", 1),
    (2, "thank {who} --by letter --text {mark} --note {mark}", 2),
    (3, "schedule {who} '{later} 15:00' --place {mark}", 1),
    (1, "schedule {who} --cancel", 0),
    (2, "prep {who} --add-question 'What of {mark}?'", None),
    (2, "prep {who}", 0),
    (3, "review {who} --learned {mark} --second-opinion yes", 1),
    (2, "add-contact 'Kim {mark}' --email {mark}@example.org", 2),
    (2, "add-contact 'Kim {shared}' --email {mark}@example.org", 1),
    (1, "add-organization 'Works of {mark}'", 1),
    (2, "undo", 0),
]
READINGS = {"list --json": {0}, "due --json": {0}, "list --kind interview --json": {0}, "check --json": {0, 1}}
FIRST_DAY = datetime.date(2026, 12, 1)
MARK = re.compile(r"mark-[0-9]+-[0-9]+-x")
REFUSED = {2, 4, 5}
PATIENCE = 60  # seconds until a run counts as hung
KILLED = 1 / 8

Outcome = collections.namedtuple("Outcome", "line mark writes code messages")


def last_line(path):
    return f"The last line of {path}."


def read(path):
    with open(path, encoding="utf-8") as file:
        return file.read()


def notes(folder):
    paths = [os.path.join(kind, name) for kind in ("contacts", "interviews", "organizations")
             for name in os.listdir(os.path.join(folder, kind))]
    return {path: read(os.path.join(folder, path)) for path in paths}


class Table:
    """The notebook that all work in, and the results."""

    def __init__(self, program, folder, seed):
        commands.make_notebook(program, folder)
        self.program, self.folder, self.seed = program, folder, seed
        texts = notes(folder)
        self.paths = list(texts)
        for path, text in texts.items():
            with open(os.path.join(folder, path), "w", encoding="utf-8") as file:
                file.write(f"{text.rstrip()}\n\n{last_line(path)}\n")
        self.is_over = False
        self.outcomes, self.violations = [], []
        self.counts = collections.Counter()
        self.undone = set()

    def begin(self, words, day=FIRST_DAY):
        environment = {**commands.environment(self.folder), "CONFAB_NOW": f"{day}T09:00"}
        return subprocess.Popen([self.program, *shlex.split(words)], cwd=self.folder, env=environment, text=True,
                                stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE)

    def finish(self, running):
        try:
            return running.communicate(timeout=PATIENCE)
        except subprocess.TimeoutExpired:
            self.violations.append(f"hung: {running.args}")
            running.kill()
            return running.communicate()

    def look_for_undone(self):
        """What was undone, by the records, because an undo may have been killed before its message."""
        folder = os.path.join(self.folder, ".confab/undo", commands.history_id(self.folder))
        for name in os.listdir(folder):
            try:
                record = read(os.path.join(folder, name)) if name.endswith(".undo") else ""
            except FileNotFoundError:  # it was a hundred steps old
                continue
            if "\nundoes " in record:
                self.undone.update(MARK.findall(record))


class Worker(threading.Thread):
    def __init__(self, table, number, count):
        super().__init__()
        self.table, self.number, self.count = table, number, count
        self.chance = random.Random(f"{table.seed} {number}")
        self.pace = 0.02

    def run(self):
        for count in range(self.count):
            mark = f"mark-{self.number}-{count}-x"
            day = FIRST_DAY + datetime.timedelta(days=count)
            _, line, writes = self.chance.choices(LINES, [weight for weight, _, _ in LINES])[0]
            line = line.format(mark=mark, who=self.chance.choice(PEOPLE), shared=f"shared-{count // 4}",
                               later=day + datetime.timedelta(days=self.chance.randint(1, 9)))
            code, messages = self.change(line, day)
            self.table.outcomes.append(Outcome(line, mark, writes, code, messages))
            if line == "undo":
                self.table.look_for_undone()

    def change(self, line, day):
        began = time.monotonic()
        running = self.table.begin(line, day)
        if self.chance.random() < KILLED:
            time.sleep(self.chance.uniform(0, self.pace))
            running.kill()
        messages = self.table.finish(running)[1]
        if running.returncode == 0:
            self.pace = time.monotonic() - began
        return running.returncode, messages


class Reader(threading.Thread):
    """Answers of confab in the meantime are complete, and so are notes that others read."""

    def __init__(self, table):
        super().__init__()
        self.table = table

    def run(self):
        while not self.table.is_over:
            for words, allowed in READINGS.items():
                self.ask(words, allowed)
            for path in self.table.paths:
                if last_line(path) not in read(os.path.join(self.table.folder, path)):
                    self.table.violations.append(f"'{path}' was torn")
                self.table.counts["notes read"] += 1

    def ask(self, words, allowed):
        running = self.table.begin(words)
        answer, messages = self.table.finish(running)
        if running.returncode not in allowed or not json.loads(answer)["schema"].startswith("confab."):
            self.table.violations.append(f"'{words}' ended with {running.returncode}: {messages}")
        self.table.counts["answers"] += 1


def check_outcome(outcome, found, undone):
    """What is wrong after the command, if anything. `found`: how often its mark is in each note."""
    total = sum(found)
    if outcome.code == -9 and total == 0:
        return None
    if outcome.code in REFUSED or outcome.mark in undone:
        return f"stands {total} times, but was refused or taken back" if total else None
    if outcome.code not in (0, -9):
        return f"ended with {outcome.code}"
    if outcome.writes is None:
        return None if found and max(found) == 1 else f"stands {found} times"
    allowed = outcome.writes if isinstance(outcome.writes, tuple) else (outcome.writes,)
    return None if total in allowed else f"stands {total} times instead of {outcome.writes}"


def twice(kind, items):
    return [f"{kind} twice: {item}" for item, count in collections.Counter(items).items() if count > 1]


def check_notes(texts):
    violations = twice("name", re.findall(r"^name: (Kim shared-.*)", "\n".join(texts.values()), re.MULTILINE))
    planned = [text for path, text in texts.items() if path.startswith("interviews/") and "\nstatus: planned" in text]
    violations += twice("planned", [re.search(r"^contact: .*", text, re.MULTILINE).group() for text in planned])
    for path, text in texts.items():
        violations += twice(f"{path}: question", re.findall(r"^- \[.\] (?:! )?(.*\?)$", text, re.MULTILINE))
        violations += twice(f"{path}: thanks", re.findall(r"^  - { date: (\S{10})\S*, by: (email|letter)\b", text,
                                                          re.MULTILINE) if path.startswith("interviews/") else [])
    return violations


def check(table):
    """Everything that can be checked after all are done."""
    running = table.begin("reach zoe-lindqvist --by letter", FIRST_DAY)
    messages = table.finish(running)[1]
    if running.returncode:
        table.violations.append(f"the notebook is not free again: {messages}")
    texts = notes(table.folder)
    found = collections.defaultdict(list)
    for text in texts.values():
        for mark, count in collections.Counter(MARK.findall(text)).items():
            found[mark].append(count)
    for outcome in table.outcomes:
        wrong = check_outcome(outcome, found[outcome.mark], table.undone)
        if wrong:
            table.violations.append(f"'{outcome.line}' ended with {outcome.code}, {wrong} {outcome.messages}")
    table.violations += check_notes(texts)
    left = [path for path in texts if os.path.basename(path).startswith(".")]
    table.violations += [f"'{path}' is left behind" for path in left]


def summary(table, workers):
    codes = collections.Counter(outcome.code for outcome in table.outcomes)
    turned_away = sum("another confab" in outcome.messages for outcome in table.outcomes)
    return (f"{workers} at a time, {len(table.outcomes)} commands: {codes[0]} done, "
            f"{sum(codes[code] for code in REFUSED)} refused ({turned_away} after waiting in vain), {codes[-9]} killed, "
            f"{len(table.undone)} undone; {table.counts['answers']} answers and {table.counts['notes read']} notes read "
            f"meanwhile; {len(table.violations)} violations")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("program", type=os.path.abspath)
    parser.add_argument("--workers", type=int, default=8)
    parser.add_argument("--commands", type=int, default=500)
    parser.add_argument("--seed", type=int, default=1)
    arguments = parser.parse_args()
    folder = os.path.join(tempfile.mkdtemp(prefix="confab-together-"), "notebook")
    table = Table(arguments.program, folder, arguments.seed)
    reader = Reader(table)
    workers = [Worker(table, number, arguments.commands) for number in range(arguments.workers)]
    for thread in [reader, *workers]:
        thread.start()
    for worker in workers:
        worker.join()
    table.is_over = True
    reader.join()
    check(table)
    print(summary(table, arguments.workers))
    for violation in table.violations:
        print(f"  {violation}")
    if table.violations:
        print(f"  what is left is in {folder}; once more: tests/proofs/together/run --workers {arguments.workers} "
              f"--commands {arguments.commands} --seed {arguments.seed}")
    else:
        shutil.rmtree(os.path.dirname(folder))
    sys.exit(bool(table.violations))


main()
