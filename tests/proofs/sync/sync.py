#!/usr/bin/python3
"""confab changes two copies of one notebook, and a sync program that copies everything keeps them equal.

Usage: sync.py CONFAB [--commands N] [--seed N]

The sync program knows nothing about confab: it also copies histories, even interrupted ones, and makes a conflict copy
of any file that both sides changed. Some commands are killed. What must hold:
  - a mark that a command confirmed is still in a file of one copy, whatever happened since
  - a copy recovers and undoes only what was typed there
  - no command hangs, crashes, or leaves a history that cannot be read
"""
import argparse
import collections
import hashlib
import os
import random
import re
import shlex
import shutil
import subprocess
import sys
import tempfile

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), ".."))
import commands

PEOPLE = ["henrik-sorensen", "jose-ferreira", "li-wenjing", "amara-okonkwo", "tomas-havlicek", "zoe-lindqvist"]
LINES = [
    (6, "reach {who} --by phone --outcome voicemail --note {mark}"),
    (3, "log {who} --note {mark}"),
    (2, "thank {who} --by letter --text hello --note {mark}"),
    (2, "add-contact 'Kim {mark}' --email {mark}@example.org"),
    (1, "mv {who} '{who} {mark}'"),
    (3, "undo"),
    (1, "redo"),
]
ALLOWED = {0, 2, 3, 4, 5, -9}
KILLED = 1 / 10
SYNCED = 1 / 3
IGNORED = (".syncthing.",)


def files(folder):
    """Every file below the folder, with its content."""
    found = {}
    for where, _, names in os.walk(folder):
        for name in names:
            path = os.path.join(where, name)
            if name.startswith(IGNORED) or os.path.islink(path):
                continue
            with open(path, "rb") as file:
                found[os.path.relpath(path, folder)] = file.read()
    return found


def put(folder, path, content):
    """As a sync program does: a temporary file, then a rename."""
    path = os.path.join(folder, path)
    os.makedirs(os.path.dirname(path), exist_ok=True)
    temp = os.path.join(os.path.dirname(path), ".syncthing." + os.path.basename(path) + ".tmp")
    with open(temp, "wb") as file:
        file.write(content)
    os.rename(temp, path)


class Sync:
    """Copies what changed on one side; what changed on both becomes a conflict copy, on both."""

    def __init__(self, sides):
        self.sides, self.known, self.conflicts = sides, files(sides[0]), 0

    def __call__(self):
        left, right = (files(side) for side in self.sides)
        for path in sorted(left.keys() | right.keys() | self.known.keys()):
            self._sync(path, left.get(path), right.get(path), self.known.get(path))
        self.known = files(self.sides[0])

    def _sync(self, path, left, right, known):
        if left == right:
            return
        if left != known and right != known:
            self._resolve(path, left, right)
        elif left != known:
            self._carry(self.sides[1], path, left)
        else:
            self._carry(self.sides[0], path, right)

    def _resolve(self, path, left, right):
        winner, loser = (left, right) if left is not None else (right, None)
        for side in self.sides:
            put(side, path, winner)
        if loser is None:
            return
        self.conflicts += 1
        stem, ending = os.path.splitext(path)
        name = f"{stem}.sync-conflict-20261201-{self.conflicts:06}-ABCDEFG{ending}"
        for side in self.sides:
            put(side, name, loser)

    @staticmethod
    def _carry(side, path, content):
        if content is not None:
            put(side, path, content)
        elif os.path.exists(os.path.join(side, path)):
            os.remove(os.path.join(side, path))


class Table:
    def __init__(self, program, scratch, seed):
        self.program, self.chance = program, random.Random(seed)
        self.sides = [os.path.join(scratch, name) for name in ("laptop", "desktop")]
        commands.make_notebook(program, self.sides[0])
        shutil.copytree(self.sides[0], self.sides[1])
        self.sync = Sync(self.sides)
        self.typed = [set(), set()]
        self.confirmed, self.violations, self.codes = {}, [], collections.Counter()
        self.undone = 0

    def people(self, side):
        folder = os.path.join(self.sides[side], "contacts")
        return [name[:-3] for name in os.listdir(folder) if name.endswith(".md") and ".sync-conflict-" not in name]

    def turn(self, number):
        side = self.chance.randrange(2)
        mark = f"mark-{number}-x"
        line = self.chance.choices([line for _, line in LINES], [weight for weight, _ in LINES])[0]
        line = line.format(who=self.chance.choice(self.people(side)), mark=mark)
        self.run(side, line, mark)
        if self.chance.random() < SYNCED:
            self.sync()

    def run(self, side, line, mark):
        environment = commands.environment(self.sides[side])
        running = subprocess.Popen([self.program, *shlex.split(line)], cwd=self.sides[side], env=environment,
                                   stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        try:
            if self.chance.random() < KILLED:
                running.wait(self.chance.random() * 0.02)
        except subprocess.TimeoutExpired:
            running.kill()
        out, err = running.communicate(timeout=60)
        self.codes[running.returncode] += 1
        self.typed[side].add(line)
        if running.returncode not in ALLOWED:
            self.violations.append(f"'{line}' ended with {running.returncode}: {err}")
        if running.returncode in (0, 3) and mark in line:
            self.confirmed[mark] = line
        self.check_own(side, line, out, err)

    def check_own(self, side, line, out, err):
        """Undo and recovery name the command they take back, which must have been typed on this side."""
        named = re.findall(r"took back 'confab (.*)', which", err)
        if line in ("undo", "redo"):
            found = re.findall(r"(?:before|as) 'confab (.*?)'(?: left it.*)?$", out, re.M)
            self.undone += bool(found)
            named += found
        for label in named:
            words = shlex.split(label.removeprefix("undo: "))
            known = any(shlex.split(typed) == words for typed in self.typed[side]) or label == commands.TO_UNDO
            if not known:
                self.violations.append(f"'{line}' on side {side} acted on '{label}', which was typed elsewhere")

    def check_end(self):
        self.sync()
        self.sync()
        texts = [content for side in self.sides for content in files(side).values()]
        for mark, line in self.confirmed.items():
            if not any(mark.encode() in text for text in texts):
                self.violations.append(f"'{line}' was confirmed, and its words are gone")
        for side in self.sides:
            listed = commands.run(self.program, "undo --list", side)
            if listed.returncode:
                self.violations.append(f"the history of {side} cannot be read: {listed.stderr.decode()}")
        alike = [{path: hashlib.sha256(content).digest() for path, content in files(side).items()}
                 for side in self.sides]
        if alike[0] != alike[1]:
            self.violations.append("the sync program does not come to rest")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("program", type=os.path.abspath)
    parser.add_argument("--commands", type=int, default=2000)
    parser.add_argument("--seed", type=int, default=1)
    arguments = parser.parse_args()
    scratch = tempfile.mkdtemp(prefix="confab-sync-")
    table = Table(arguments.program, scratch, arguments.seed)
    for number in range(arguments.commands):
        table.turn(number)
    table.check_end()
    codes = table.codes
    print(f"{arguments.commands} commands on two copies: {codes[0] + codes[3]} done, "
          f"{codes[2] + codes[4] + codes[5]} refused, {codes[-9]} killed, {table.undone} undone or redone; "
          f"{table.sync.conflicts} conflicts; {len(table.violations)} violations")
    for violation in table.violations:
        print(f"  {violation}")
    if table.violations:
        print(f"  what is left is in {scratch}; once more: tests/proofs/sync/run --commands {arguments.commands} "
              f"--seed {arguments.seed}")
    else:
        shutil.rmtree(scratch)
    sys.exit(bool(table.violations))


main()
