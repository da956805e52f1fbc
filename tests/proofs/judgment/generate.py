# SPDX-License-Identifier: MIT
"""Writes a random notebook with many cases in which rules about dates go wrong.

    generate.py SEED DIR      writes the notebook of that seed and prints its current time and zone
"""

import argparse
import random
from pathlib import Path

from dates import ZONES, Dates

FIRST = "Ada Ben Cleo Dan Eva Finn Gina Hugo Ida Jan Kim Lea Max Nina Olaf Pia Quinn Rosa Sam Tom".split()
LAST = "Abel Baker Cole Drew Engel Frost Gray Hale Ivers Jones Klein Lang Moore North Owens Price".split()
STRANGERS = ["Ulla Unknown", "Victor Vague", "Wanda Void"]
CAREERS = ["compilers", "databases", "test engineering", "archives", "bridges", "optics", "soil", "tides", "type"]
CHANNELS = ["email", "phone", "linkedin", "in-person", "letter", "text", "other"]
SILENCE = {"sent": 6, "voicemail": 2, "no-answer": 1}
OUTCOMES = {"sent": 9, "voicemail": 3, "no-answer": 3, "bounced": 3, "replied": 4, "declined": 1, "spoke": 1}
STATUSES = {"held": 10, "planned": 4, "cancelled": 4, "no-show": 2}
PLACES = ["https://meet.example/abc", '"+1 215 555 0102"', "ada@example.org", "phone", "Zoom", "video", "Cafe Rex"]
PLAIN_WORD = "word"
BANK = "## All\n" + "".join(f"- {mark}Question {n}?\n" for n, mark in enumerate(["! ", "! ", "! ", "", "", ""]))


class Generator:
    def __init__(self, seed, contacts=40, left_out=()):
        self.random = random.Random(seed)
        self.left_out = set(left_out)
        self.dates = Dates(self.random, "seconds" not in self.left_out)
        names = [f"{first} {last}" for first in FIRST for last in LAST]
        self.names = self.random.sample(names, contacts)
        # Some people never answer and are rarely met; without them, an organization would hardly ever be silent.
        self.silent = set(self.names[: contacts // 3])
        self.organizations = [f"Works {number}" for number in range(contacts // 4)]
        self.linked = self.chance(0.5)
        self.starts_of = set()

    def chance(self, share):
        return self.random.random() < share

    def weighted(self, table):
        return self.random.choices(list(table), weights=table.values())[0]

    def write(self, folder):
        folder = Path(folder)
        for name in (".confab", "contacts", "interviews", "organizations"):
            (folder / name).mkdir(parents=True)
        holidays = ", ".join(map(str, self.dates.holidays))
        (folder / ".confab" / "config.yaml").write_text(f"business-days:\n  holidays: [{holidays}]\n")
        for name in self.names:
            (folder / "contacts" / f"{stem(name)}.md").write_text(self.contact(name))
        for name in self.organizations if self.linked else []:
            text = self.note([("type", "organization"), ("name", name)])
            (folder / "organizations" / f"{stem(name)}.md").write_text(text)
        for number in range(len(self.names) // 2):
            (folder / "interviews" / f"talk-{number:03}.md").write_text(self.interview())
        for number in range(self.random.choice([0, 1, 1, 2])):
            (folder / f"pitch-{number}.md").write_text(self.pitch())
        (folder / "questions.md").write_text(self.note([("type", "questions")], BANK))

    def note(self, keys, body=""):
        lines = [f"{key}: {value}" for key, value in keys if value is not None and key not in self.left_out]
        return "\n".join(["---", *lines, "---", body])

    def sometimes(self, share, value):
        """`value()` in that share of cases, else None."""
        return value() if self.chance(share) else None

    def contact(self, name):
        referred = self.chance(0.25)
        return self.note([
            ("type", "contact"),
            ("name", name),
            ("career", self.sometimes(0.9, self.career)),
            ("organization", self.sometimes(0.7, self.organization)),
            ("role", self.sometimes(0.4, lambda: "Engineer")),
            ("checked", self.sometimes(0.2, lambda: self.dates.when(-120, 2))),
            ("was", self.sometimes(0.1, lambda: f"[{{ role: Clerk, until: {self.dates.day(-120, 0)} }}]")),
            ("found-through", "referral" if referred else self.random.choice(["mentor", "network", "other"])),
            ("referred-by", f'"[[{stem(self.someone_but(name))}]]"' if referred else None),
            ("introduced", self.sometimes(0.3, lambda: self.dates.when(-20, 3)) if referred else None),
            ("connector", self.sometimes(0.3, lambda: "true")),
            ("email", self.sometimes(0.7, lambda: f"{stem(name)}@example.org")),
            ("phone", self.sometimes(0.5, lambda: '"+1 215 555 0101"')),
            ("address", self.sometimes(0.1, lambda: "1 Navy Way")),
            ("timezone", self.sometimes(0.2, lambda: self.random.choice(ZONES))),
            ("keep-in-touch", self.sometimes(0.6, lambda: self.random.choice(["A", "A", "B", "C", "off"]))),
            ("snooze-until", self.sometimes(0.08, lambda: self.dates.day(-3, 3))),
            ("parked", self.sometimes(0.1, lambda: self.dates.day(-25, 2))),
            ("outreach", self.outreach(SILENCE if name in self.silent else OUTCOMES)),
        ])

    def career(self):
        two = ", ".join(self.random.sample(CAREERS, 2))
        return self.random.choice([*CAREERS, f"[{two}]"])

    def organization(self):
        name = self.random.choice([*self.organizations, "independent"])
        return links([name]) if self.linked and name != "independent" else name

    def someone_but(self, *names):
        return self.random.choice([name for name in self.names if name not in names])

    def outreach(self, outcomes):
        count = self.random.choice([0, 0, 1, 1, 2, 2, 3, 4, 6])
        dates = self.dates.in_order(self.dates.when(-35, 2) for _ in range(count))
        channels = self.random.sample(CHANNELS, 2)
        entries = [self.entry(date, self.random.choice(channels), outcomes) for date in dates]
        return "".join(f"\n  - {entry}" for entry in entries) or None

    def entry(self, date, channel, outcomes):
        outcome = self.weighted({key: n for key, n in outcomes.items() if key not in self.left_out})
        asks = ""
        if outcome in ("sent", "voicemail") and self.chance(0.3) and "asks" not in self.left_out:
            asks = f", asks: {self.random.choice(['no', 'no', 'yes'])}"
        return f"{{ date: {date}, by: {channel}, outcome: {outcome}{asks} }}"

    def interview(self):
        several = [] if "several" in self.left_out else [2, 3]
        people = self.random.sample(self.talkers(), self.random.choice([1, 1, 1, 1, *several]))
        status = self.weighted(STATUSES)
        starts = self.starts_alone(people, status)
        off = status in ("cancelled", "no-show")
        return self.note([
            ("type", "interview"),
            ("contact", links(people)),
            ("agreed", self.sometimes(0.6, lambda: self.dates.before(starts))),
            ("moved", self.sometimes(0.1, lambda: self.moved(starts))),
            ("cancelled", self.sometimes(0.5, lambda: self.dates.when(-15, 1)) if off else None),
            ("starts", starts if self.chance(0.97) else None),
            ("timezone", self.sometimes(0.3, lambda: self.random.choice(ZONES))),
            ("minutes", self.sometimes(0.5, lambda: self.random.choice([20, 30, 90]))),
            ("place", self.sometimes(0.7, lambda: self.random.choice(PLACES))),
            ("confirmed", self.sometimes(0.4, lambda: self.dates.when(-5, 1))),
            ("resume", self.sometimes(0.7, self.resume)),
            ("status", status),
            *(self.held(people, starts) if status == "held" else []),
        ], self.body(people))

    def starts_alone(self, people, status):
        """Nobody has two talks that start at the same time: no command could tell them apart."""
        while True:
            starts = self.starts(status)
            begin = self.dates.clock.read(starts).begin
            if not self.starts_of.intersection((name, begin) for name in people):
                self.starts_of.update((name, begin) for name in people)
                return starts

    def talkers(self):
        """Half of the talks are with a few people, so that some have several."""
        known = [name for name in self.names if name not in self.silent or self.chance(0.1)]
        return known[-8:] if self.chance(0.5) else known

    def held(self, people, starts):
        return [
            ("ended", self.sometimes(0.4, lambda: self.dates.ended(starts))),
            ("referrals", self.sometimes(0.6, lambda: self.referrals(people))),
            ("thanks", self.sometimes(0.6, lambda: self.thanks(people, starts))),
            ("reviewed", self.sometimes(0.6, lambda: self.dates.after(starts))),
            ("second-opinion", self.sometimes(0.5, lambda: self.random.choice(["true", "true", "false"]))),
        ]

    def moved(self, starts):
        return f"[{{ from: {self.dates.when(-20, 9)}, to: {starts}, on: {self.dates.day(-20, 0)} }}]"

    def starts(self, status):
        spans = {"held": (-60, 1), "planned": (-3, 6), "cancelled": (-12, 12), "no-show": (-15, 1)}
        long_ago = status == "held" and self.chance(0.2)
        return self.dates.when(*((-230, -30) if long_ago else spans[status]), edges=0.3)

    def resume(self):
        return self.random.choice(["cv.pdf", "{ version: cv.pdf, copies: 2 }", "{ version: cv.pdf, copies: 1 }"])

    def referrals(self, people):
        form = self.random.randrange(6)
        if form == 0:
            return self.random.choice(["none", "not-asked"])
        others = [self.someone_but(*people) for _ in range(self.random.randint(1, 2))]
        names = [f'"[[{stem(name)}]]"' if self.chance(0.7) else name for name in dict.fromkeys(others)]
        if form == 1:
            names += self.random.sample(STRANGERS, self.random.randint(1, 2))
        return f"[{', '.join(names)}]"

    def thanks(self, people, starts):
        near = self.dates.before if self.chance(0.15) else self.dates.after
        if self.chance(0.2):
            return near(starts)
        entries = []
        for date in self.dates.in_order(near(starts) for _ in range(self.random.randint(1, 2))):
            to = f', to: "[[{stem(self.random.choice(people))}]]"' if len(people) > 1 and self.chance(0.7) else ""
            entries.append(f"{{ date: {date}, by: {self.random.choice(['email', 'handwritten', 'phone'])}{to} }}")
        return "".join(f"\n  - {entry}" for entry in entries)

    def body(self, people):
        ready = self.chance(0.5)
        research = ["- [x] their organization"] if ready else self.tasks("point", 2)
        questions = 3 * ["- [ ] ! critical"] + 2 * ["- [x] plain"] if ready else self.questions()
        return "\n".join(["## Research", *research, "## Questions", *numbered(questions),
                          "## Promises", *self.promises(people), ""])

    def tasks(self, text, most):
        return [f"- [{self.random.choice(' xX-')}] {text} {n}" for n in range(self.random.randint(0, most))]

    def questions(self):
        return [f"- [{self.random.choice(' x')}] {self.random.choice(['! ', ''])}what"
                for _ in range(self.random.randint(2, 7))]

    def promises(self, people):
        return [self.promise(n, people) for n in range(self.random.choice([0, 0, 0, 1, 1, 2]))]

    def promise(self, number, people):
        date = f" ({self.dates.day(-12, 12)})" if self.chance(0.6) else ""
        names = [name for whole in people for name in (whole, *whole.split(), whole.lower())]
        about = f" with {self.random.choice(names)}" if self.chance(0.4) else ""
        return f"- [{self.random.choice('  xX-')}] {self.random.choice(['me', 'them'])}: promise {number}{about}{date}"

    def pitch(self):
        words = self.random.choice([69, 70, 71, 150, 280, 281])
        rate = self.sometimes(0.3, lambda: self.random.choice([120, 150]))
        return self.note([("type", "pitch"), ("rate", rate)], " ".join([PLAIN_WORD] * words) + "\n")


def stem(name):
    return name.lower().replace(" ", "-")


def links(names):
    quoted = [f'"[[{stem(name)}]]"' for name in names]
    return quoted[0] if len(quoted) == 1 else f"[{', '.join(quoted)}]"


def numbered(tasks):
    return [f"{task} {number}" for number, task in enumerate(tasks)]


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("seed")
    parser.add_argument("folder")
    parser.add_argument("--contacts", type=int, default=40)
    options = parser.parse_args()
    generator = Generator(int(options.seed), options.contacts)
    generator.write(options.folder)
    print(f"--now {generator.dates.present} --zone {generator.dates.zone}")


if __name__ == "__main__":
    main()
