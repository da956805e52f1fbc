"""Random notebooks about a search, made in Python, together with their contents as values."""
import datetime
import os
import random

GIVEN = ["Ada", "Ben", "Cleo", "Dan", "Eve", "Fay", "Gus", "Hal", "Ida", "Jo", "Kim", "Lee"]
CAREERS = ["compilers", "Law", "medicine"]
ZONES = ["Europe/Berlin", "America/New_York", "Asia/Tokyo"]
SOURCES = ["alumni", "mentor", "network", "event", "referral"]
CHANNELS = ["email", "phone", "linkedin", "letter"]
OUTCOMES = ["sent", "sent", "voicemail", "no-answer", "bounced", "replied", "declined", "spoke"]
STATUSES = ["held", "held", "planned", "cancelled", "no-show"]
BANK = [("What is an ordinary day like?", True), ("Which skills count?", True), ("What do you read?", False),
        ("Who pays for it?", False)]
OWN = ["Where do you eat?", "Is it loud?"]
ANSWERS = {"answered": "Mostly reading.", "partly": "partly: some of it", "declined": "declined", "no answer": ""}
LESSONS = ["Write things down.", "Ask early.", "Nobody knows."]


class Made:
    """A notebook: contacts and talks as plain dictionaries, with functions to write them."""

    def __init__(self, seed):
        self.chance = random.Random(seed)
        pick = self.chance
        self.now = datetime.datetime(2026, 11, pick.randint(1, 28), pick.randint(0, 23), pick.choice([0, 30]))
        self.contacts = [self.contact(name) for name in GIVEN[:pick.randint(1, len(GIVEN))]]
        self.talks = [self.talk(number) for number in range(pick.randint(0, 2 * len(self.contacts)))]

    def moment(self, may_be_day=True):
        """A time around `now` as text, sometimes only its day."""
        time = self.now + datetime.timedelta(days=self.chance.randint(-40, 6), minutes=self.chance.randint(0, 1439))
        return f"{time:%Y-%m-%d}" if may_be_day and self.chance.random() < 0.3 else f"{time:%Y-%m-%dT%H:%M}"

    def contact(self, name):
        pick = self.chance
        contact = {"stem": name.lower(), "name": f"{name} Example", "career": pick.sample(CAREERS, pick.choice([0, 1, 1, 2]))}
        if pick.random() < 0.7:
            contact["found-through"] = pick.choice(SOURCES)
        if pick.random() < 0.3:
            contact["timezone"] = pick.choice(ZONES)
        if pick.random() < 0.5:
            contact["referred-by"] = pick.choice([f"[[{each.lower()}]]" for each in GIVEN[:6]] + ["Someone Else"])
        days = sorted(self.moment() for _ in range(pick.randint(0, 5)))
        contact["outreach"] = [{"date": day, "by": pick.choice(CHANNELS), "outcome": pick.choice(OUTCOMES)} for day in days]
        return contact

    def talk(self, number):
        pick = self.chance
        talk = {"stem": f"talk-{number:02}", "contact": pick.choice(self.contacts)["stem"], "status": pick.choice(STATUSES)}
        # Sometimes several people are there at once.
        others = [each["stem"] for each in self.contacts if each["stem"] != talk["contact"]]
        talk["others"] = pick.sample(others, min(len(others), pick.choice([0, 0, 0, 1, 2])))
        if pick.random() < 0.95:
            talk["starts"] = self.moment()
        if pick.random() < 0.4:
            talk["timezone"] = pick.choice(ZONES)
        if pick.random() < 0.5:
            talk["minutes"] = pick.choice([15, 20, 45])
        if pick.random() < 0.5:
            talk["agreed"] = self.moment()
        if pick.random() < 0.2:
            talk["moved"] = [{"from": self.moment(), "to": self.moment(), "on": self.moment()}]
        talk["thanks"] = [self.thanks(talk) for _ in range(pick.choice([0, 0, 1, 1, 2]))]
        talk["referrals"] = pick.sample([f"[[{each.lower()}]]" for each in GIVEN[:6]] + ["Zed Nobody", "Yan Nobody"],
                                        pick.choice([0, 0, 1, 2]))
        talk["second-opinion"] = pick.random() < 0.3
        talk["learned"] = pick.sample(LESSONS, pick.choice([0, 1, 2]))
        # A point on which someone else is to be heard.
        talk["new-questions"] = [f"! {text}" for text in pick.sample(OWN, pick.choice([0, 0, 1]))]
        talk["questions"] = [self.question(text) for text in
                             pick.sample([text for text, _ in BANK] + OWN, pick.randint(0, 5))]
        return talk

    def thanks(self, talk):
        thanks = {"date": self.moment(), "by": "email"}
        if talk["others"] and self.chance.random() < 0.5:
            thanks["to"] = f'"[[{self.chance.choice([talk["contact"], *talk["others"]])}]]"'
        return thanks

    def question(self, text):
        pick = self.chance
        spelled = pick.choice([text, text.upper(), text.rstrip("?") + " ?"])
        state = pick.choice(["not asked", *ANSWERS])
        return {"text": spelled, "state": state, "critical": pick.random() < 0.2}

    def write(self, folder):
        for room in (".confab", "contacts", "interviews"):
            os.makedirs(os.path.join(folder, room))
        save(folder, ".confab/config.yaml", "")
        save(folder, "questions.md", "---\ntype: questions\n---\n## All\n"
             + "".join(f"- {'! ' if critical else ''}{text}\n" for text, critical in BANK))
        for contact in self.contacts:
            save(folder, f"contacts/{contact['stem']}.md", contact_note(contact))
        for talk in self.talks:
            save(folder, f"interviews/{talk['stem']}.md", talk_note(talk))


def save(folder, path, text):
    with open(os.path.join(folder, path), "w", encoding="utf-8") as file:
        file.write(text)


def front_matter(pairs):
    return "".join(f"{key}: {value}\n" for key, value in pairs if value not in (None, "", "[]"))


def entries(items):
    return "".join("\n  - { " + ", ".join(f"{key}: {value}" for key, value in each.items()) + " }" for each in items)


def contact_note(contact):
    pairs = [("type", "contact"), ("name", contact["name"]), ("career", f"[{', '.join(contact['career'])}]")]
    pairs += [(key, contact.get(key)) for key in ("found-through", "timezone")]
    if "referred-by" in contact:
        pairs.append(("referred-by", f'"{contact["referred-by"]}"'))
    pairs.append(("outreach", entries(contact["outreach"])))
    return f"---\n{front_matter(pairs)}---\n"


def talk_note(talk):
    there = [f'"[[{who}]]"' for who in (talk["contact"], *talk["others"])]
    pairs = [("type", "interview"), ("contact", there[0] if len(there) == 1 else f"[{', '.join(there)}]")]
    pairs += [(key, talk.get(key)) for key in ("starts", "timezone", "minutes", "status")]
    pairs += [("agreed", talk.get("agreed")), ("moved", entries(talk.get("moved", [])))]
    named = ", ".join(f'"{each}"' for each in talk["referrals"])
    pairs += [("referrals", f"[{named}]"), ("thanks", entries(talk["thanks"]))]
    if talk["second-opinion"]:
        pairs.append(("second-opinion", "true"))
    body = "## Questions\n"
    for question in talk["questions"]:
        box = " " if question["state"] == "not asked" else "x"
        body += f"- [{box}] {'! ' if question['critical'] else ''}{question['text']}\n"
        answer = ANSWERS.get(question["state"], "")
        body += f"  {answer}\n" if answer else ""
    body += "## Review\n### Learned\n" + "".join(f"- {text}\n" for text in talk["learned"])
    body += "### New questions\n" + "".join(f"- {text}\n" for text in talk["new-questions"])
    return f"---\n{front_matter(pairs)}---\n{body}"
