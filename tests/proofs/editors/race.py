"""An editor saves a note again and again while confab changes it as fast as it can. Afterwards every save must be found.

The editor never checks what it overwrites, so a save survives only if nothing else destroys it. A save is found in the
note, in what the editor itself overwrote later, or in .confab/undo. It may be there only if confab said so with exit
code 4, or if the editor wrote into the old file after confab was done.
"""
import collections
import os
import random
import re
import threading
import time

import commands
import saving

NOTE = "contacts/ada.md"
PATIENCE = 30  # seconds until a run counts as hung; confab waits 5 for the lock
CLOCK_STEP = 10_000_000  # nanoseconds; file times are that coarse
REFUSALS = {3: "not readable", 4: "refused", 5: "not there"}


def text_of(number):
    """A note whose first half is a readable note too; the mark of the save is at the end."""
    filling = "".join(f"Line {line} of what they said.\n" for line in range(80))
    return (f"---\ntype: contact\nname: Ada Byron\nemail: ada@example.org\n---\n## Notes\n{filling}"
            f"save-{number:05}\n").encode()


def marks(kind, *texts):
    return {int(number) for text in texts for number in re.findall(kind.encode() + rb"-(\d{5})", text)}


class Editor(threading.Thread):
    def __init__(self, way, note, saves, pace, chance):
        super().__init__()
        self.way, self.note, self.saves, self.pace, self.chance = way, note, saves, pace, chance
        self.destroyed = []
        self.failure = None

    def run(self):
        try:
            for number in range(1, self.saves + 1):
                time.sleep(self.chance.uniform(0, self.pace))
                pause = self.chance.choice([0, self.chance.uniform(0, self.pace / 2)])
                self.destroyed += saving.WAYS[self.way](self.note, text_of(number), pause)
        except BaseException as failure:
            self.failure = failure
            raise


class UndoArchive:
    """Everything that was ever in .confab/undo, which keeps only a hundred steps."""

    def __init__(self, folder):
        self.folder = folder
        self.seen = set()
        self.kept = {}   # by step: the text and when it was last written
        self.steps = {}  # by step: which change, and when it was done

    def entries(self):
        for machine in os.scandir(self.folder):
            yield from os.scandir(machine.path)

    def look(self):
        for entry in self.entries():
            state = entry.stat()
            number, ending = entry.name.split(".", 1)
            if (entry.name, state.st_mtime_ns) in self.seen:
                continue
            self.seen.add((entry.name, state.st_mtime_ns))
            text = saving.read(entry.path)
            if ending == "0":
                self.kept[number] = text, state.st_mtime_ns
            elif ending == "step":
                self.steps[number] = max(marks("change", text), default=0), state.st_ctime_ns


class Race:
    def __init__(self, program, folder, way, saves, seed):
        commands.make_notebook(program, folder)
        self.program, self.folder, self.way, self.saves = program, folder, way, saves
        self.note = os.path.join(folder, NOTE)
        saving.in_place(self.note, text_of(0))
        self.archive = UndoArchive(os.path.join(folder, ".confab/undo"))
        self.runs = {}
        self.violations = []
        self.change()
        began = time.monotonic()
        self.change()
        self.editor = Editor(way, self.note, saves, time.monotonic() - began, random.Random(seed))

    def change(self):
        number = len(self.runs) + 1
        self.runs[number] = commands.run(self.program, ["reach", "ada", "--by", "phone", "--note",
                                                        f"change-{number:05}"], self.folder, timeout=PATIENCE)
        self.archive.look()
        return self.runs[number].returncode

    def hold(self):
        self.editor.start()
        while self.editor.is_alive():
            self.change()
        self.editor.join()
        if self.editor.failure:
            self.violations.append(f"the editor itself failed: {self.editor.failure}")
        if self.change() != 0:
            self.violations.append("a change is refused although nobody else writes any more")
        self.look_for_saves()
        self.look_for_changes()
        left = [name for name in os.listdir(os.path.dirname(self.note)) if name.startswith(".")]
        self.violations += [f"'{name}' is left behind" for name in left]

    def look_for_saves(self):
        standing = marks("save", saving.read(self.note), *self.editor.destroyed)
        self.standing = standing
        self.kept = {}
        for step, (text, written) in self.archive.kept.items():
            for save in marks("save", text) - standing:
                self.kept[save] = self.how_kept(step, written)
                if self.kept[save] == "silently":
                    self.violations.append(f"save {save} is in undo step {step} only, and nobody was told")
        for save in set(range(1, self.saves + 1)) - standing - self.kept.keys():
            self.violations.append(f"save {save} is lost")

    def how_kept(self, step, written):
        if step not in self.archive.steps:  # not in the history
            return "silently"
        change, done = self.archive.steps[step]
        if self.runs[change].returncode == 4 and f"{step}.0'".encode() in self.runs[change].stderr:
            return "told"
        return "late" if written > done - CLOCK_STEP else "silently"

    def look_for_changes(self):
        note = saving.read(self.note)
        there = marks("change", note)
        standing = there | marks("change", *self.editor.destroyed)
        for number, run in self.runs.items():
            if run.returncode == 0 and number not in standing:
                self.violations.append(f"change {number} was made, and is gone")
            if run.returncode != 0 and number in there:
                self.violations.append(f"change {number} was refused, and is made")
            if run.returncode not in {0, *REFUSALS} or (run.returncode and b"ada" not in run.stderr):
                self.violations.append(f"change {number} ended with {run.returncode}: {run.stderr.decode()}")
            if note.count(b"change-%05d" % number) > 1:
                self.violations.append(f"change {number} is there twice")

    def summary(self):
        codes = collections.Counter(run.returncode for run in self.runs.values())
        refused = ", ".join(f"{codes[code]} {name}" for code, name in REFUSALS.items())
        kept = collections.Counter(self.kept.values())
        return (f"{self.saves} saves, {len(self.runs)} changes ({codes[0]} made, {refused}), "
                f"{kept['told'] + kept['late']} saves in undo only")


def prove(program, folder, way, saves, seed):
    """Counts of what happened, and the violations."""
    race = Race(program, folder, way, saves, seed)
    race.hold()
    return race.summary(), race.violations
