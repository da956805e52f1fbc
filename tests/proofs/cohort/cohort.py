#!/usr/bin/python3
"""Compares the answers of the queries in docs/cohort.md with a second count, over generated notebooks.

Usage: cohort.py CONFAB [--notebooks N]
"""
import argparse
import collections
import datetime
import json
import os
import random
import re
import subprocess
import sys
import tempfile

ROOT = os.path.abspath(os.path.join(os.path.dirname(__file__), "../../.."))
NOW = datetime.datetime(2026, 12, 1, 9)
KEY = "a key that everyone in the cohort has"
SOURCES = ["alumni", "mentor", "network", "event", "linkedin", None]
CHANNELS = ["email", "phone", "linkedin", "letter"]
OUTCOMES = ["sent", "sent", "sent", "voicemail", "bounced", "replied", "declined", "spoke"]
SMALLEST = 10

# Alumni whom many people know, and strangers; each with an address of their own.
ALUMNI = [f"Alum{number} Querwitz{number}" for number in range(40)]


def cell(count):
    return count if count >= SMALLEST else None


def part(count, whole):
    return count if count >= SMALLEST and whole - count >= SMALLEST else None


class Person:
    def __init__(self, pick, number):
        self.is_alum = pick.random() < 0.3
        self.name = pick.choice(ALUMNI) if self.is_alum else f"Vorname{number} Zuname{pick.randrange(10**6)}"
        self.email = f"{self.name.replace(' ', '.').lower()}@postfach.example"
        self.stem = self.name.replace(" ", "-").lower()
        self.source = "alumni" if self.is_alum else pick.choice(SOURCES)
        days = sorted(pick.sample(range(1, 60), pick.choice([0, 1, 1, 2, 3])), reverse=True)
        self.attempts = [((NOW - datetime.timedelta(days=day)).strftime("%Y-%m-%dT%H:%M"), pick.choice(CHANNELS),
                          pick.choice(OUTCOMES)) for day in days]
        self.talk = pick.choice([None, None, "held", "held", "planned", "cancelled"]) if self.attempts else None
        self.is_thanked = pick.random() < 0.6
        self.phone = f"+49 30 {pick.randrange(10**6, 10**7)}"

    def note(self):
        lines = ["---", "type: contact", f"name: {self.name}", f"email: {self.email}", f"phone: '{self.phone}'"]
        if self.source:
            lines.append(f"found-through: {self.source}")
        if self.attempts:
            lines.append("outreach:")
            lines += [f"  - {{ date: {date}, by: {by}, outcome: {outcome}, note: geheimnis mit {self.name} }}"
                      for date, by, outcome in self.attempts]
        return "\n".join(lines + ["---", f"Sehr verschwiegen: {self.name}.", ""])

    def talk_note(self):
        thanks = "thanks: [{ date: 2026-11-29, by: email }]\n" if self.is_thanked else ""
        return (f'---\ntype: interview\ncontact: "[[{self.stem}]]"\nstarts: 2026-11-28T10:00\nstatus: {self.talk}\n{thanks}---\n'
                f"## Notes\n{self.name} erzählte von Kleinkram.\n")


class Cohort:
    """What the notebooks say, as they were made."""

    def __init__(self, count):
        self.notebooks = []
        for number in range(count):
            pick = random.Random(number)
            people = {}
            for each in range(pick.choice([0, 0, 1, 3, 8, 15])):
                person = Person(pick, each)
                people.setdefault(person.stem, person)
            if pick.random() < 0.15:
                for person in people.values():
                    person.attempts, person.talk = [], None
            self.notebooks.append(list(people.values()))

    def people(self):
        return [(number, person) for number, people in enumerate(self.notebooks) for person in people]

    def not_begun(self):
        none = sum(not any(person.attempts for person in people) for people in self.notebooks)
        return [{"notebooks": cell(len(self.notebooks)), "not_begun": part(none, len(self.notebooks))}]

    def never_thanked(self):
        held = [(number, person) for number, person in self.people() if person.talk == "held"]
        notebooks = len({number for number, _ in held})
        never = sum(not person.is_thanked for _, person in held)
        answer = {"held": cell(len(held)), "never_thanked": part(never, len(held))}
        return [answer] if notebooks >= SMALLEST else []

    def sources(self):
        rows = collections.defaultdict(lambda: [0, 0, set()])
        for number, person in self.people():
            if person.attempts:
                row = rows[person.source or "not noted"]
                row[0] += 1
                row[1] += any(outcome in ("replied", "spoke") for _, _, outcome in person.attempts)
                row[2].add(number)
        return [{"source": source, "people": cell(people), "answered": part(answered, people)}
                for source, (people, answered, notebooks) in sorted(rows.items()) if len(notebooks) >= SMALLEST]

    def asked_by_many(self):
        asked = collections.defaultdict(set)
        for number, person in self.people():
            if person.source == "alumni" and person.attempts:
                asked[person.email].add(number)
        return sorted((len(numbers) for numbers in asked.values() if len(numbers) >= SMALLEST), reverse=True)

    def words(self):
        """Every name, address and number, and the words of the notes."""
        words = {"geheimnis", "verschwiegen", "erzählte", "Kleinkram", "postfach"}
        for _, person in self.people():
            words |= {person.email, *person.name.split(), person.phone, re.sub(r"\D", "", person.phone)}
        return words


def export(program, people, number, target):
    """The notebook on disk, its redacted export, and what `list` and `due` say of it."""
    with tempfile.TemporaryDirectory() as folder:
        for room in (".confab", "contacts", "interviews"):
            os.makedirs(os.path.join(folder, room))
        for person in people:
            save(folder, f"contacts/{person.stem}.md", person.note())
            if person.talk:
                save(folder, f"interviews/talk-{person.stem}.md", person.talk_note())
        said = run(program, folder, "export", "jsonl", "--redact", "--called", f"{number:04}")
        save(target, f"{number:04}.jsonl", said)
        states = [json.loads(line)["state"] for line in run(program, folder, "list", "--jsonl=state").splitlines()]
        late = [json.loads(line)["rule"] for line in run(program, folder, "due", "--late", "--jsonl=rule").splitlines()]
    return said, states, late


def save(folder, path, text):
    with open(os.path.join(folder, path), "w", encoding="utf-8") as file:
        file.write(text)


def run(program, folder, *words):
    environment = {"PATH": "/usr/bin:/bin", "HOME": folder, "TZ": "Europe/Berlin", "CONFAB_NOW": f"{NOW:%Y-%m-%dT%H:%M}",
                   "CONFAB_REDACT_KEY": KEY}
    done = subprocess.run([program, *words], cwd=folder, env=environment, capture_output=True, text=True,
                          stdin=subprocess.DEVNULL)
    assert done.returncode == 0, f"{words}: {done.stderr}"
    return done.stdout


def same(what, said, counted):
    said = [{key: int(value) if str(value).isdigit() else value for key, value in row.items()} for row in said]
    assert said == counted, f"{what}: DuckDB says {said}, counted are {counted}"


def stuck(all_states):
    shares = [sum(state in ("waiting", "parked") for state in states) / len(states) for states in all_states if states]
    return [{"notebooks": cell(len(shares)), "stuck": part(sum(share >= 0.5 for share in shares), len(shares))}]


def late_rules(all_late):
    rows = collections.defaultdict(lambda: [set(), 0])
    for number, rules in enumerate(all_late):
        for rule in rules:
            rows[rule][0].add(number)
            rows[rule][1] += 1
    counted = [{"rule": rule, "notebooks": len(numbers), "items": items} for rule, (numbers, items) in rows.items()
               if len(numbers) >= SMALLEST]
    return sorted(counted, key=lambda row: (-row["notebooks"], row["rule"]))


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("confab")
    parser.add_argument("--notebooks", type=int, default=40)
    chosen = parser.parse_args()
    cohort = Cohort(chosen.notebooks)
    with tempfile.TemporaryDirectory() as target:
        told = [export(os.path.abspath(chosen.confab), people, number, target)
                for number, people in enumerate(cohort.notebooks)]
        words = cohort.words()
        for said, _, _ in told:
            found = [word for word in words if word in said]
            assert not found, f"a redacted export says {found}"
        script = os.path.join(os.path.dirname(os.path.abspath(__file__)), "query.cjs")
        done = subprocess.run(["node", script, os.path.join(ROOT, "docs/cohort.md"), target], capture_output=True, text=True)
        assert done.returncode == 0, done.stderr
    answers = json.loads(done.stdout)
    same("not-begun", answers["not-begun"], cohort.not_begun())
    same("stuck", answers["stuck"], stuck([states for _, states, _ in told]))
    same("late", answers["late"], late_rules([late for _, _, late in told]))
    same("never-thanked", answers["never-thanked"], cohort.never_thanked())
    same("sources", answers["sources"], cohort.sources())
    counted = [int(row["notebooks"]) for row in answers["asked-by-many"]]
    assert counted == cohort.asked_by_many(), f"asked-by-many: {counted}, counted are {cohort.asked_by_many()}"
    if chosen.notebooks >= 300:
        shown = [value for rows in answers.values() for row in rows for value in row.values()]
        assert None not in shown and all(answers.values()), f"an answer is empty: {answers}"
    print(f"{chosen.notebooks} notebooks, {len(cohort.people())} people: every total equal, no word told")


sys.exit(main())
