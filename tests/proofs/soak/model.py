"""What the notes must say, tracked without confab."""
import copy
import re

import note_text

LINK = re.compile(r"\[\[([^]]+)\]\]")
STEPS_KEPT = 100  # the number that confab keeps


class Violation(Exception):
    """Something is not as it should be."""


def expect(is_so, what):
    if not is_so:
        raise Violation(what)


def stem_of(path):
    return path.rpartition("/")[2].removesuffix(".md")


class Note:
    def __init__(self, kind, **says):
        self.kind, self.says = kind, says
        self.marks = []  # words that must be in it, each once


def contact(name, email):
    return Note("contact", name=name, email=email, outreach=[])


def interview(stem, starts, status, ended=None):
    return Note("interview", contact=stem, starts=starts, status=status, ended=ended, reviewed=None, confirmed=None,
                thanks=[], promises=[])


class Step:
    """A change by confab that can be undone: by path, the text and the note before, and the text after."""

    def __init__(self, before, after):
        self.before, self.after = before, after
        self.is_undone = False


class Model:
    def __init__(self):
        self.notes = {}     # by path
        self.texts = {}     # by path, the exact bytes; copies and config too
        self.broken = None  # the path of a note with conflict markers
        self.steps = []     # None for an undo

    def contacts(self):
        return [path for path, note in self.notes.items() if note.kind == "contact"]

    def interviews_with(self, stem, *statuses):
        """In the order in which confab reads them."""
        return sorted(path for path, note in self.notes.items() if note.kind == "interview"
                      and note.says["contact"] == stem and (not statuses or note.says["status"] in statuses))

    def free_path(self, folder, stem):
        taken = {stem_of(path) for path in self.notes}
        number, free = 1, stem
        while free in taken:
            number += 1
            free = f"{stem}-{number}"
        return f"{folder}/{free}.md"

    def check_note(self, path):
        note, text = self.notes[path], self.texts[path]
        said = note_text.says(text)
        expect(said == note.says, f"{path} says {said} instead of {note.says}")
        for mark in note.marks:
            expect(text.count(mark) == 1, f"{path} says '{mark}' {text.count(mark)} times")

    def snapshot(self, paths):
        return {path: (self.texts.get(path), copy.deepcopy(self.notes.get(path))) for path in paths}

    def restore(self, snapshot):
        for path, (text, note) in snapshot.items():
            for part, value in (self.texts, text), (self.notes, note):
                part[path] = copy.deepcopy(value)
                if value is None:
                    del part[path]

    def record(self, step):
        """An undo does not push out older steps."""
        self.steps = [*self.steps, step][-STEPS_KEPT if step else 0:]

    def next_undo(self):
        return next((step for step in reversed(self.steps) if step and not step.is_undone), None)

    def dangling(self):
        """The notes that name a missing one."""
        stems = {stem_of(path) for path in self.notes}
        return {path for path in self.notes
                if not stems.issuperset(LINK.findall(self.texts[path].replace("\r", "").split("\n---", 1)[0]))}

    def duplicates(self):
        """The contacts with an address that another has too."""
        by_address = {}
        for path in self.contacts():
            by_address.setdefault(self.notes[path].says["email"], set()).add(path)
        return [paths for email, paths in by_address.items() if email and len(paths) > 1]
