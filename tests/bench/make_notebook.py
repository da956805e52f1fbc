#!/usr/bin/python3
"""Makes a notebook of COUNT notes in FOLDER, always the same: a quarter contacts, the rest their interviews.

    make_notebook.py FOLDER COUNT [--hard]

--hard writes every note in the way that takes longest to read: block scalars, comments and CRLF.
"""
import datetime
import os
import random
import sys

PRESENT = datetime.datetime(2026, 12, 1, 9, 0)  # the benchmarks' CONFAB_NOW
GIVEN = "Ada Amara Boris Chiara Dorota Élodie Fatma Goran Hanna Imre José Kateřina Łukasz Mette Nguyễn Olga".split()
FAMILY = "Abe Bauer Costa Dvořák Evans Ferrari Götz Horváth Ito Jensen Kovač Lindqvist Moreau Novák Okonkwo".split()
CAREERS = ["embedded firmware", "compilers", "technical writing", "data engineering"]
ROLES = ["Engineer", "Senior engineer", "Test engineer", "Editor", "Head of development"]
WAYS = ["email", "phone", "linkedin", "in-person", "letter"]
OUTCOMES = ["sent", "sent", "sent", "voicemail", "no-answer", "replied"]
QUESTIONS = [
    "Which steps brought you to the work you do now?", "What does an ordinary day look like for you?",
    "Which skills really count once you are in the job?", "What do you like best about this work?",
    "How are newcomers received?", "Which changes do you expect over the next five years?",
    "How does my background look to you?", "Whom should I talk to next, and may I use your name?"]
ANSWERS = [
    "Half reading: data sheets and other people's code.\n  The rest at the bench.", "partly: it depends on the team",
    "declined", "Patience, and writing down what you saw.", "Theatre sound first, then repairing mixing desks."]


class Maker:
    def __init__(self, folder, is_hard):
        self.folder, self.is_hard, self.random = folder, is_hard, random.Random(1)

    def ago(self, days):
        return PRESENT - datetime.timedelta(days=self.random.randint(*days), minutes=self.random.randint(0, 600))

    def write(self, path, keys, body):
        lines = ["---", *keys, "---", *body]
        if self.is_hard:
            lines[1:1] = ["# found by hand, checked twice", "about: |-", "  several lines", "    of which one is indented",
                          "", "  and a last one"]
            lines = [line + "\r" for line in lines]
        with open(os.path.join(self.folder, path), "w", encoding="utf-8", newline="") as file:
            file.write("\n".join(lines) + "\n")

    def stem(self, number):
        given, family = GIVEN[number % len(GIVEN)], FAMILY[number // len(GIVEN) % len(FAMILY)]
        return f"{given} {family} {number}", f"person-{number:06}"

    def contact(self, number):
        name, stem = self.stem(number)
        keys = ["type: contact", f"name: {name}", f"career: {self.random.choice(CAREERS)}",
                f"organization: Works {number % 97}" if number % 3 else "organization: independent",
                f"role: {self.random.choice(ROLES)}", "found-through: alumni", f"email: {stem}@example.org",
                f"phone: \"+49 30 5550 {number:04}\""]
        if number % 5 == 0:
            keys.append(f"keep-in-touch: {'ABC'[number % 3]}")
        if number % 7 == 0:
            keys.append("timezone: America/New_York")
        days = sorted((self.ago((1, 200)) for _ in range(self.random.randint(1, 4))))
        keys.append("outreach:")
        keys += [f"  - {{ date: {day:%Y-%m-%dT%H:%M}, by: {self.random.choice(WAYS)}, "
                 f"outcome: {self.random.choice(OUTCOMES)} }}" for day in days]
        body = ["", "## Notes", "", "Met at the electronics table; fixed my kettle and explained the fuse meanwhile."]
        self.write(f"contacts/{stem}.md", keys, body)

    def interview(self, number, contact):
        starts = self.ago((-10, 300))
        is_held = starts < PRESENT
        keys = ["type: interview", f"contact: \"[[{self.stem(contact)[1]}]]\"", f"starts: {starts:%Y-%m-%dT%H:%M}",
                "timezone: Europe/Berlin", "minutes: 20", f"place: https://meet.example.org/{number}",
                f"status: {'held' if is_held else 'planned'}"]
        if is_held:
            keys.append(f"ended: {starts + datetime.timedelta(minutes=24):%Y-%m-%dT%H:%M}")
            keys.append("resume: { version: cv-2026-11.pdf, copies: 2, asked-for: false }")
            keys.append(f"referrals: [\"[[{self.stem(contact // 2)[1]}]]\"]")
        if is_held and number % 10:
            thanked = starts + datetime.timedelta(hours=5)
            keys += ["thanks:", f"  - {{ date: {thanked:%Y-%m-%dT%H:%M}, by: email }}", f"reviewed: {starts:%Y-%m-%d}"]
        if is_held and number % 20 == 0:
            keys.append("second-opinion: true")
        self.write(f"interviews/{number:06}-{self.stem(contact)[1]}.md", keys, self.body(is_held, starts))

    def body(self, is_held, starts):
        box = "x" if is_held else " "
        lines = ["", "## Research", "", f"- [{box}] what they make and for whom", f"- [{box}] their last talk", "",
                 "## Questions", ""]
        for question in self.random.sample(QUESTIONS, 6):
            is_asked = is_held and self.random.random() < 0.8
            lines.append(f"- [{'x' if is_asked else ' '}] {'! ' if self.random.random() < 0.5 else ''}{question}")
            if is_asked:
                lines += ("  " + self.random.choice(ANSWERS)).split("\n")
        lines += ["", "## Notes", "", "A quiet room, and rain. \"The week's truth, in microamperes\", he said.", "",
                  "## Promises", ""]
        due = starts + datetime.timedelta(days=5)
        if is_held:
            kept = "x" if self.random.random() < 0.9 else " "
            lines += [f"- [{kept}] me: send the paper on subroutines ({due:%Y-%m-%d})",
                      "- [x] them: introduce me to the bench"]
        lines += ["", "## Review", "", "### Learned", "", "Testing is a door, not a waiting room." if is_held else "",
                  "", "### Left out", "", "### New questions", ""]
        return lines


def make_notebook(folder, count, is_hard=False):
    for room in (".confab", "contacts", "interviews", "organizations"):
        os.makedirs(os.path.join(folder, room))
    open(os.path.join(folder, ".confab/config.yaml"), "w").close()
    maker = Maker(folder, is_hard)
    contacts = count // 4
    for number in range(contacts):
        maker.contact(number)
    for number in range(count - contacts):
        maker.interview(number, number % contacts)


if __name__ == "__main__":
    make_notebook(sys.argv[1], int(sys.argv[2]), "--hard" in sys.argv[3:])
