# SPDX-License-Identifier: MIT
"""A second implementation of states and due items, written from docs/states.md without looking at the program.

    model.py DIR --now WHEN --zone ZONE     prints each state and what is due
"""

import argparse
import datetime as dt
import re
from pathlib import Path

import notes
from clock import Clock
from facts import facts_of
from interviews import Interview
from owed import owed
from referrals import Referrals
from states import Story


class Notebook:
    def __init__(self, folder, now, zone):
        self.clock = Clock(zone, now, read_holidays(Path(folder)))
        all_notes = notes.read_notebook(folder)
        contacts = {note.stem: note for note in all_notes if note.type == "contact"}
        self.pitches = [note for note in all_notes if note.type == "pitch"]
        self.interviews = [Interview(note, contacts, self.clock) for note in all_notes if note.type == "interview"]
        self.referrals = Referrals(contacts, self.interviews)
        self.stories = {stem: self._story(contact) for stem, contact in contacts.items()}

    def _story(self, contact):
        theirs = [i for i in self.interviews if contact.stem in i.people]
        return Story(contact, theirs, facts_of(contact, theirs, self.clock), self.clock)

    def organizations(self):
        """The contacts of each organization; an independent person belongs to none."""
        groups = {}
        for story in self.stories.values():
            name = story.contact.get("organization")
            if name and name != "independent":
                groups.setdefault(notes.link(name), []).append(story)
        return groups.values()

    def colleagues(self, story):
        """Everyone at the same organization, or the person alone."""
        return next((stories for stories in self.organizations() if story in stories), [story])

    def careers(self, stem):
        story = self.stories.get(stem)
        return {career.lower() for career in story.contact.all("career")} if story else set()


def read_holidays(folder):
    config = folder / ".confab" / "config.yaml"
    text = config.read_text(encoding="utf-8") if config.exists() else ""
    days = re.search(r"^  holidays: \[(.*)\]$", text, re.MULTILINE)
    return [dt.date.fromisoformat(day.strip()) for day in days.group(1).split(",")] if days and days.group(1) else []


def judge(folder, now, zone):
    """The state of each contact, and every item as (who, rule, due, lateness), sorted."""
    notebook = Notebook(folder, now, zone)
    states = {stem: story.state.name for stem, story in notebook.stories.items()}
    clock = notebook.clock
    items = [(i.who, i.rule, clock.written(i.due), i.lateness(clock.now)) for i in owed(notebook)]
    return states, sorted(items)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder")
    parser.add_argument("--now", required=True)
    parser.add_argument("--zone", default="UTC")
    options = parser.parse_args()
    states, items = judge(options.folder, options.now, options.zone)
    for stem, state in sorted(states.items()):
        print(f"{stem}  {state}")
    for item in items:
        print("  ".join(item))


if __name__ == "__main__":
    main()
