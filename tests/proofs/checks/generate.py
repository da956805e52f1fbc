#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Makes a random notebook from a seed. The YAML is plain; the values are valid, invalid, or at the edge."""
import random
from datetime import date, timedelta

TODAY = date(2026, 12, 8)
ZONES = ["Europe/Berlin", "America/New_York", "Asia/Tokyo", "Pacific/Auckland", "Pacific/Honolulu", "UTC"]
PEOPLE = ["ada", "ben", "cleo", "dora", "emil", "fay", "gus", "hana"]
FIRMS = ["acme", "bolt", "cogs"]
CAREERS = ["compilers", "looms", "rail"]
SOURCES = ["mentor", "network", "organization", "referral", "linkedin", "alumni", "event", "other"]
CHANNELS = ["email", "email", "email", "phone", "phone", "linkedin", "in-person", "letter", "text", "other"]
OUTCOMES = ["sent"] * 8 + ["voicemail"] * 2 + ["no-answer"] * 2 + ["bounced"] * 2 + ["replied", "declined", "spoke"]
THANKED_BY = ["email", "handwritten", "letter", "linkedin", "text", "phone", "in-person", "other"]
QUESTIONS = ["What do you like best?", "Which skills really count?", "How did you begin?", "Who decides?",
             "What should I read?", "Why do people leave?", "What is hard?", "How is work divided?",
             "Where do newcomers fail?", "What surprised you?", "Which tools do you use?", "Who else should I ask?"]
PARTS = ["Interest", "Skills", "Knowledge", "Education", "Experience", "Strengths", "Accomplishments", "Goals"]
RULES = ["unknown-type", "unknown-key", "unknown-value", "bad-date", "bad-timezone", "bad-email", "bad-phone", "bad-url",
         "unread-text", "unclear-question", "unclear-heading", "dangling-link", "dangling-text-link",
         "duplicate-contact", "unused-ignore", "contact-no-name", "contact-no-organization", "contact-no-role",
         "contact-no-source", "contact-no-career", "contact-unreachable", "referrer-missing", "outreach-incomplete",
         "interview-no-contact", "interview-no-start", "interview-no-status", "pitch-length", "pitch-part-missing",
         "placeholder-left", "interview-no-timezone", "interview-no-place", "interview-too-long", "interview-no-notes",
         "referrals-unstated", "resume-unstated", "review-incomplete", "critical-question-open", "questions-too-many",
         "critical-too-many", "one-voice", "event-order", "held-in-future", "thanked-not-held", "same-channel-twice",
         "too-soon", "only-requests", "organization-crowded"]


class Maker:
    def __init__(self, seed):
        self.r = random.Random(seed)
        self.people = self.r.sample(PEOPLE, self.r.randint(2, 8))
        self.firms = self.r.sample(FIRMS, self.r.randint(0, 3))
        self.talks = []
        self.wild = self.r.random() < 0.5  # Half of the notebooks have no invalid values, so that states matter more.

    def maybe(self, chance):
        return self.r.random() < chance

    def odd(self, chance=0.03):
        return self.wild and self.maybe(chance)

    def pick(self, *values):
        return self.r.choice(values)

    # Dates

    def day(self, low, high):
        return TODAY + timedelta(days=self.r.randint(low, high))

    def stamp(self, day, hour_chance=0.4, offset_chance=0.15):
        if self.odd(0.02):
            return self.pick("23.11.2026", "yesterday", "2026-13-01", "2026-11-31", "2026-11-23T25:00", "soon", "2026/11/23")
        text = day.isoformat()
        if not self.maybe(hour_chance):
            return text
        text += self.pick("T", "T", "T", " ") + "%02d:%02d" % (self.r.choice([0, 8, 9, 10, 11, 14, 17, 23]), self.pick(0, 0, 30))
        if self.maybe(0.1):
            text += ":%02d" % self.pick(0, 30)
        if self.maybe(offset_chance):
            text += self.pick("Z", "+01:00", "-05:00", "+09:00", "+14:00", "-10:00")
        return text

    # YAML

    def scalar(self, text):
        if text.startswith(("[", "+", "{")) or ": " in text:
            return '"%s"' % text
        return self.pick(text, text, '"%s"' % text) if "," not in text else '"%s"' % text

    def texts(self, key, values):
        if len(values) == 1 and self.maybe(0.6):
            return ["%s: %s" % (key, self.scalar(values[0]))]
        if self.maybe(0.5):
            return ["%s: [%s]" % (key, ", ".join(self.scalar(v) for v in values))]
        return [key + ":"] + ["  - " + self.scalar(v) for v in values]

    def maps(self, key, entries):
        lines = ["  - { %s }" % ", ".join("%s: %s" % (k, v if v in ("", "null") else self.scalar(v)) for k, v in entry) for entry in entries]
        return [key + ":"] + lines

    def note(self, kind, keys, body):
        """Joins keys (a list of groups of lines) and the body; the order of keys is random."""
        keys = [["type: " + kind]] + [k for k in keys if k]
        if self.maybe(0.3):
            self.r.shuffle(keys)
        lines = ["---"] + [line for group in keys for line in group] + ["---"] + body
        return "\n".join(lines) + "\n"

    def ignore(self):
        if not self.maybe(0.1):
            return []
        return self.texts("check-ignore", self.r.sample(RULES, self.pick(1, 1, 2)))

    def own_key(self):
        if self.odd(0.08):
            return [self.pick("tags: [a, b]", "pronouns: she", "x: 1", "favourite-colour: red")]
        return []

    # Links

    def link(self, stem, folder="contacts"):
        form = self.r.randint(0, 3)
        return ["[[%s]]" % stem, stem, "[[%s/%s]]" % (folder, stem), "[[%s|Someone]]" % stem][form]

    def person(self):
        if self.odd(0.05):
            return "[[%s]]" % self.pick("nobody", "no-one-here")
        return self.link(self.r.choice(self.people))

    # Notes

    def contact(self, stem):
        keys = []
        if not self.maybe(0.05):
            keys.append(["name: " + self.pick(stem.capitalize() + " Example")])
        if self.maybe(0.85):
            keys.append(self.texts("career", self.r.sample(CAREERS, self.pick(1, 1, 2))))
        if self.maybe(0.85):
            keys.append(["organization: " + self.scalar(self.organization())])
        if self.maybe(0.85):
            keys.append(["role: " + ("Engineer" if not self.odd() else '""')])
        if self.maybe(0.85):
            source = self.r.choice(SOURCES) if not self.odd() else self.pick("friend", "twitter")
            keys.append(["found-through: " + source])
        if self.maybe(0.3):
            who = self.link(self.r.choice([p for p in self.people if p != stem])) if not self.odd(0.05) else "[[nobody]]"
            keys.append(["referred-by: " + self.scalar(self.pick(who, who, "Someone from class"))])
        if self.maybe(0.1):
            keys.append(["introduced: " + self.stamp(self.day(-20, 1))])
        keys += self.ways(stem) + self.small_keys()
        if self.maybe(0.8):
            keys.append(self.outreach())
        if self.maybe(0.08):
            keys.append(self.maps("was", [[("role", "Clerk"), ("until", self.stamp(self.day(-60, 1), 0))]]))
        if self.odd(0.06):
            keys.append([self.pick("keep-in-tuch: A", "emial: x@example.org", "refered-by: ada", "timezon: UTC", "outreech: x",
                                   "conector: yes", "snooze-untill: 2026-12-10")])
        return self.note("contact", keys + [self.own_key(), self.ignore()], self.contact_body())

    def organization(self):
        if self.firms and self.maybe(0.5):
            firm = self.pick(self.firms[0], self.r.choice(self.firms))
            return self.pick(self.link(firm, "organizations"), firm.capitalize() + " Works", firm.upper())
        if self.odd(0.05):
            return "[[no-firm]]"
        return self.pick("independent", "Plain Firm", "Plain Firm", "Other Firm")

    def ways(self, stem):
        keys = []
        if self.maybe(0.75):
            email = stem + "@example.org" if not self.odd() else self.pick("ada at example.org", "nothing", "a@b@c")
            if self.odd(0.08):
                email = self.pick("shared@example.org", "Shared@example.org")
            keys.append(self.texts("email", [email] + ([stem + "@example.com"] if self.maybe(0.1) else [])))
        if self.maybe(0.5):
            keys.append(self.texts("phone", ["+49 30 1234567"] if not self.odd() else [self.pick("on her card", "12")]))
        if self.maybe(0.4):
            url = "https://www.linkedin.com/in/" + stem if not self.odd() else self.pick("on her card", "ftp://example.org/x")
            keys.append(["linkedin: " + url])
        if self.maybe(0.15):
            keys.append(["address: Main Street 1"])
        return keys

    def small_keys(self):
        keys = []
        if self.maybe(0.4):
            keys.append(["timezone: " + (self.r.choice(ZONES) if not self.odd() else self.pick("Chicago", "Mars/Base"))])
        if self.maybe(0.25):
            keys.append(["keep-in-touch: " + (self.pick("A", "B", "C", "off") if not self.odd(0.1) else self.pick("D", "often"))])
        if self.maybe(0.1):
            keys.append(["connector: " + (self.pick("true", "false", "yes", "no") if not self.odd(0.1) else "perhaps")])
        if self.maybe(0.08):
            keys.append(["snooze-until: " + self.stamp(self.day(-5, 10), 0)])
        if self.maybe(0.08):
            keys.append(["checked: " + self.stamp(self.day(-20, 1), 0)])
        if self.maybe(0.1):
            keys.append(["parked: " + self.stamp(self.day(-40, 1), 0)])
        if self.odd(0.05):
            keys.append([self.pick("formality: formal", "formality: rude", "kind: senior", "kind: alien", "may-name-you: false",
                                   "may-name-you: maybe", "language: es", "call: Ms. X")])
        return keys

    def outreach(self):
        entries, days = [], set()  # Of several entries on one day, the first may have an hour, so that their order is clear.
        day = self.day(-self.pick(10, 20, 40, 40, 90), 0)
        for _ in range(self.r.randint(1, 5)):
            entries.append(self.entry(day, 0 if day in days else 0.4))
            days.add(day)
            day += timedelta(days=self.pick(-1, 0, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 14, 20) if self.maybe(0.9) else 40)
            if day > TODAY + timedelta(days=2):
                break
        return self.maps("outreach", entries)

    def entry(self, day, hour_chance):
        entry = [("date", self.stamp(day, hour_chance, 0.03)), ("by", self.r.choice(CHANNELS)), ("outcome", self.r.choice(OUTCOMES))]
        if self.odd(0.04):
            entry.pop(self.r.randint(0, 2))
        if self.odd(0.03):
            entry = [(k, self.pick("pigeon", "") if k == "by" else v) for k, v in entry]
        if self.odd(0.03):
            entry = [(k, self.pick("lost", "", "null") if k == "outcome" else v) for k, v in entry]
        if self.maybe(0.1):
            entry.append(("asks", self.pick("no", "yes", "false", "true") if not self.odd(0.1) else "perhaps"))
        if self.maybe(0.1):
            entry.append(("note", "left my number"))
        if self.maybe(0.2):
            self.r.shuffle(entry)
        return entry

    def contact_body(self):
        body = []
        if self.maybe(0.15):
            body += ["## Notes", "Likes looms. See [[%s]]." % (self.r.choice(self.people) if not self.odd(0.3) else "nowhere")]
        return body

    def firm(self, stem):
        keys = [["name: %s Works" % stem.capitalize()]] if self.maybe(0.9) else []
        if self.maybe(0.4):
            keys.append(["website: " + ("https://example.org" if not self.odd(0.1) else "on paper")])
        if self.maybe(0.4):
            keys.append(["target: " + (self.pick("true", "false") if not self.odd(0.1) else "some day")])
        if self.maybe(0.4):
            keys.append(["aliases: [%s]" % (stem if not self.odd(0.2) else self.r.choice(self.firms)).upper()])
        return self.note("organization", keys + [self.ignore()], ["## Research"] if self.maybe(0.5) else [])

    def interview(self):
        status = self.pick("planned", "held", "held", "held", "cancelled", "no-show")
        low, high = {"planned": (-3, 12), "held": (-50, 0), "cancelled": (-25, 10), "no-show": (-25, 1)}[status]
        if self.maybe(0.15):
            low, high = -2, 2
        day = self.day(low, high)
        keys, who = [], self.r.sample(self.people, self.pick(1, 1, 1, 2, 3) if len(self.people) > 2 else 1)
        links = [self.link(stem) if not self.odd(0.03) else self.pick("[[nobody]]", "nobody") for stem in who]
        if not self.odd(0.04):
            keys.append(self.texts("contact", links))
        if not self.odd(0.06):
            keys.append(["starts: " + self.stamp(day, 0.75)])
        if not self.odd(0.04):
            keys.append(["status: " + (status if not self.odd(0.03) else "done")])
        keys += self.talk_dates(status, day) + self.talk_facts(status)
        if status == "held" and self.maybe(0.7) or self.odd(0.05):
            keys.append(self.thanks(day, who))
        body = self.talk_body(status)
        return self.note("interview", keys + [self.own_key(), self.ignore()], body)

    def talk_dates(self, status, day):
        keys = []
        agreed = day - timedelta(days=self.r.randint(0, 20))
        if self.maybe(0.5):
            keys.append(["agreed: " + self.stamp(min(agreed, TODAY) if self.maybe(0.9) else agreed)])
        if self.maybe(0.15):
            keys.append(self.maps("moved", [[("from", self.stamp(day - timedelta(days=3))), ("to", self.stamp(day)),
                                             ("on", self.stamp(min(day, TODAY) - timedelta(days=self.r.randint(0, 6))))]]))
        if status in ("cancelled", "no-show") and self.maybe(0.4) or self.odd(0.03):
            keys.append(["cancelled: " + self.stamp(min(TODAY, day - timedelta(days=self.r.randint(-2, 8))))])
        if self.maybe(0.25):
            keys.append(["confirmed: " + self.stamp(min(TODAY, day - timedelta(days=1)), 0.1)])
        if status == "held" and self.maybe(0.3):
            keys.append(["ended: " + self.stamp(day + timedelta(days=self.pick(0, 0, 0, 0, 1, 2, -1)), 0.9)])
        if self.maybe(0.4) and status == "held" or self.odd(0.03):
            keys.append(["reviewed: " + self.stamp(day + timedelta(days=self.pick(0, 0, 1, 2, 5, -1)), 0.2)])
        if self.maybe(0.3):
            keys.append(["timezone: " + (self.r.choice(ZONES) if not self.odd() else "Chicago")])
        return keys

    def talk_facts(self, status):
        keys = []
        if self.maybe(0.4):
            keys.append(["minutes: " + (str(self.pick(15, 20, 30, 31, 45, 60)) if not self.odd(0.05) else "an hour")])
        if self.maybe(0.5):
            keys.append(["place: " + self.pick("office", "https://meet.example/abc", '""')])
        if self.maybe(0.5):
            keys.append(self.pick(["resume: cv.pdf"], ["resume: { version: cv.pdf, copies: 2 }"], ["resume: { asked-for: false }"],
                                  ["resume: { version: cv.pdf, asked-for: true, handed-over: %s }" % self.pick("true", "false")],
                                  ["resume: { version: cv.pdf, copies: two, asked-for: yes }"] if self.odd(0.3) else
                                  ["resume: { version: cv.pdf, copies: 2, asked-for: true, handed-over: true }"]))
        if self.maybe(0.6):
            who = [self.person() for _ in range(self.pick(1, 1, 2))]
            keys.append(self.texts("referrals", self.pick(["none"], ["not-asked"], who, who, ["Nora Unknown"])))
        if self.maybe(0.5):
            keys.append(["second-opinion: " + (self.pick("true", "false") if not self.odd(0.05) else "maybe")])
        return keys

    def thanks(self, day, who):
        days = [day + timedelta(days=self.pick(0, 0, 1, 1, 2, 3, -1 if self.odd(0.3) else 1)) for _ in range(self.pick(1, 1, 2))]
        if len(days) == 1 and self.maybe(0.4):
            return ["thanks: " + self.stamp(days[0], 0.3)]
        entries = []
        for d in days:
            entry = [("date", self.stamp(d, 0.3)), ("by", self.r.choice(THANKED_BY) if not self.odd() else "pigeon")]
            if self.maybe(0.4):
                entry.append(("to", self.link(self.r.choice(who))))
            entries.append(entry)
        return self.maps("thanks", entries)

    def talk_body(self, status):
        body = []
        if self.maybe(0.15):
            body += ["## Research", self.pick("- [x] their firm", "- [ ] their firm", "- their firm")]
            if self.odd(0.2):
                body += ["", "Read it twice."]
        if self.maybe(0.6):
            body += ["## Questions"] + self.questions()
        if self.maybe(0.4):
            body += ["## Notes"] + (["She starts at six."] if self.maybe(0.7) else [])
            if self.maybe(0.1):
                body += ["", "- [%s] me: send the list" % self.pick(" ", "x")]
        if self.maybe(0.3):
            body += ["## Promises"] + self.promises()
        if self.maybe(0.1):
            body += ["## My own heading", "Nothing of note here."]
        if self.maybe(0.1 + 0.1 * (status == "held")):
            body += ["## Thank-you", "Dear you, thank you for " + self.pick("the time.", "[one thing].", "{{thing}} and [another].",
                                                                          "[this](https://example.org).", "[[%s]]." % self.people[0])]
        if self.maybe(0.4 if status == "held" else 0.05):
            body += ["## Review"] + self.review()
        if self.odd(0.05):
            body += ["## What I learned", "- Engines need oil."]
        return body

    def questions(self):
        lines = []
        for text in self.r.sample(QUESTIONS, self.pick(0, 1, 1, 2, 3, 6, 11, 12)):
            text = text[:-1] if self.odd(0.05) else text
            box = self.pick("[ ] ", "[ ] ", "[x] ", "[x] ", "[x] ", "[X] ", "", "[-] ", "[/] ")
            lines.append("- " + box + self.pick("! ", "! ", "") + text)
            if (box in ("[x] ", "[X] ") and self.maybe(0.7)) or self.odd(0.05):
                lines.append("  " + self.pick("Mostly oil.", "partly: she ran out of time", "declined", "Nobody knows."))
                if self.maybe(0.2):
                    lines.append("  And more of it.")
        if self.odd(0.03):
            lines += ["", "A paragraph of my own."]
        return lines

    def promises(self):
        lines = []
        for _ in range(self.r.randint(0, 3)):
            box = self.pick("[ ] ", "[x] ", "[-] ", "")
            who = self.pick("me: ", "them: ", "me: ", "" if self.odd(0.3) else "them: ")
            when = self.pick("", "", " (2026-12-05)", " (by friday)", " (next friday)" if self.odd(0.2) else "")
            lines.append("- " + box + who + self.pick("send the paper", "lend the book", "call Rosa") + when)
        if self.odd(0.05):
            lines += ["", "I will call."]
        return lines

    def review(self):
        lines = []
        for part in ["Learned", "Left out", "New questions", "To thank them for", "Next"]:
            if self.maybe(0.7):
                lines.append("### " + part)
                if self.maybe(0.75):
                    lines.append(self.pick("- nothing", "- Oil matters.", "Oil matters.", "- " + self.r.choice(QUESTIONS),
                                           "- " + self.r.choice(QUESTIONS)[:-1]))
        return lines

    def pitch(self):
        keys = [["rate: " + self.pick("100", "150", "200")]] if self.maybe(0.3) else []
        if self.odd(0.05):
            keys = [["rate: " + self.pick("20", "500", "fast")]]
        if self.maybe(0.2):
            keys.append(["short: true"])
        body = []
        for part in PARTS if self.maybe(0.8) else []:
            if self.maybe(0.9):
                body += ["## " + part] + (["I like looms and oil here.", "I mend them every day."][:self.r.randint(1, 2)] * self.pick(1, 2, 2, 3, 5)
                                          if self.maybe(0.9) else [])
        if body and self.maybe(0.2):
            body.append("I want [my goal] soon.")
        return self.note("pitch", keys + [self.ignore()], body)

    def bank(self):
        return self.note("questions", [self.ignore()], ["## Opening"] + ["- " + q for q in self.r.sample(QUESTIONS, 3)])

    def config(self):
        lines = []
        if self.maybe(0.35):
            rules = self.r.sample(RULES, self.r.randint(1, 8))
            lines += ["rules:"] + ["  %s: %s" % (rule, self.pick("error", "warning", "info", "off")) for rule in rules]
        lines += self.settings()
        return "\n".join(lines) + "\n" if lines else ""

    def settings(self):
        lines = []
        for key, values in SETTINGS.items():
            if self.maybe(0.1):
                lines.append("%s: %s" % (key, self.r.choice(values)))
        return lines

    def notebook(self):
        files = {".confab/config.yaml": self.config()}
        for stem in self.people:
            files["contacts/%s.md" % stem] = self.contact(stem)
        for stem in self.firms:
            files["organizations/%s.md" % stem] = self.firm(stem)
        for number in range(self.r.randint(0, 5)):
            files["interviews/talk-%d.md" % number] = self.interview()
        if self.maybe(0.2):
            files["pitch.md"] = self.pitch()
        if self.maybe(0.2):
            files["questions.md"] = self.bank()
        if self.odd(0.05):
            files["contacts/zed.md"] = "---\n%s\nname: Zed\n---\n" % self.pick("type: contct", "role: none", "type: persn")
        return files


SETTINGS = {
    "outreach.max-follow-ups": ["0", "1", "2", "3"],
    "outreach.follow-up-after": ["5bd", "7bd", "10bd"],
    "outreach.min-gap": ["2bd", "3bd", "5bd", "5d"],
    "outreach.other-person-after": ["1bd", "3bd", "5bd", "3d"],
    "outreach.switch-channel": ["true", "false"],
    "outreach.first-channel": ["email", "phone", "linkedin"],
    "questions.max": ["8", "10", "12"],
    "questions.critical-max": ["4", "5", "6"],
    "interview.max-minutes": ["25", "30", "45"],
    "interview.minutes": ["15", "20", "25"],
    "pitch.words-per-minute": ["120", "150", "180"],
    "pitch.min": ["20s", "30s"],
    "pitch.max": ["60s", "90s", "2m"],
    "second-opinion": ["7d", "14d", "21d"],
    "business-days.holidays": ["[2026-11-26, 2026-12-02]", "[2026-12-04]"],
    "business-days.weekend": ["[fri, sat]", "[sun]"],
    "referrals.record-within": ["3d", "7d", "14d"],
    "referrals.approach-within": ["3d", "7d", "14d"],
    "outreach.answer-reply-within": ["12h", "24h", "48h"],
}


def generate(seed):
    """Returns the notebook's files, by path, and the user's time zone."""
    maker = Maker(seed)
    return maker.notebook(), maker.r.choice(ZONES)


if __name__ == "__main__":
    import sys
    notes, zone = generate(int(sys.argv[1]))
    print("TZ=" + zone)
    for path, text in notes.items():
        print("==> %s\n%s" % (path, text), end="")
