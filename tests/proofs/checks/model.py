#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""The rules of `confab check`, written a second time from docs/ alone. Shares no code with confab.

Left out: front-matter-invalid, front-matter-duplicate-key, front-matter-limit, unreadable, conflict-markers,
conflict-copy, duplicate-stem, name-collision and config-invalid, which are about files and YAML.
"""
import re
from collections import namedtuple
from datetime import date, datetime, timedelta, timezone
from zoneinfo import ZoneInfo, available_timezones

# Reading notes

Value = namedtuple("Value", "line data")  # data: None, text, a list of Values, or a dict of Values


def split_flow(text):
    """Splits 'a, "b, c", { d: e, f: g }' at the outer commas."""
    parts, depth, quote, part = [], 0, "", ""
    for c in text:
        quote = "" if c == quote else quote or (c if c in "\"'" and not part.strip() or c in "\"'" and part.rstrip().endswith(":") else "")
        depth += 0 if quote else (c in "[{") - (c in "]}")
        if c == "," and not depth and not quote:
            parts, part = parts + [part], ""
        else:
            part += c
    return [p.strip() for p in parts + [part] if p.strip()]


def scalar(text, line):
    text = text.strip()
    if text.startswith("["):
        return Value(line, [scalar(p, line) for p in split_flow(text[1:-1])])
    if text.startswith("{"):
        pairs = [p.partition(":")[::2] for p in split_flow(text[1:-1])]
        return Value(line, {k.strip(): scalar(v, line) for k, v in pairs})
    if text[:1] in ('"', "'"):
        return Value(line, text[1:-1])
    return Value(line, None if text in ("", "~", "null") else text)


def read_keys(lines, first=1):
    keys, i = {}, 0
    while i < len(lines):
        key, _, rest = lines[i].partition(":")
        line, items = first + i, []
        i += 1
        while i < len(lines) and lines[i].startswith("  - "):
            items.append(scalar(lines[i][4:], first + i))
            i += 1
        keys[key] = Value(line, items) if items else scalar(rest, line)
    return keys


class Note:
    def __init__(self, path, text):
        self.path, self.stem = path, path.rsplit("/", 1)[-1][:-3]
        lines = text.split("\n")
        end = lines.index("---", 1) if lines[0] == "---" else -1
        self.keys = read_keys(lines[1:end], 2) if end > 0 else {}
        self.body = list(enumerate(lines, 1))[end + 1:]
        self.kind = self.text("type")

    def value(self, key):
        return self.keys.get(key, Value(1, None))

    def line(self, key):
        return self.value(key).line

    def values(self, key):
        """The values of a key, a single one as a list; empty ones are none."""
        data = self.value(key).data
        return [v for v in (data if isinstance(data, list) else [self.value(key)]) if v.data not in (None, "")]

    def text(self, key):
        values = self.values(key)
        return values[0].data if values else None


# Time

STAMP = re.compile(r"(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d))?(Z|[+-]\d\d:\d\d)?)?$")
ZONES = available_timezones()
ANYWHERE = timezone(timedelta(hours=14))  # Where a day begins first.


class When:
    """A moment, or a whole day. `low` and `high` are its first and last second, `zoned` says that its zone is known."""

    def __init__(self, text, zone, zoned=False):
        y, m, d, hour, minute, second, offset = STAMP.match(text).groups()
        self.zone, self.text = zone, text
        self.exact, self.zoned = hour is not None, zoned or offset is not None
        if offset:
            zone = timezone.utc if offset == "Z" else timezone(timedelta(hours=int(offset[:3]), minutes=int(offset[0] + offset[4:])))
        at = datetime(int(y), int(m), int(d), int(hour or 0), int(minute or 0), int(second or 0))
        self.low = at.replace(tzinfo=zone).timestamp()
        self.high = self.low if self.exact else (at + timedelta(days=1)).replace(tzinfo=zone).timestamp() - 1
        self.written = date(int(y), int(m), int(d))
        self.first = self.low if self.zoned else datetime(int(y), int(m), int(d), tzinfo=ANYWHERE).timestamp()

    def day(self, zone):
        return datetime.fromtimestamp(self.low, zone).date() if self.exact else self.written


def readable(text):
    match = STAMP.match(text)
    try:
        return bool(match and datetime(*[int(g or 0) for g in match.groups()[:6]]))
    except ValueError:
        return False


def after(a, b, tie):
    """Whether a came after b; `tie` if that cannot be told."""
    return True if a.low > b.high else False if a.high < b.low else tie


def clashes(text, start, zones, sign):
    """Whether a date is before (-1) or after (1) a start. docs silent: both on your clock and on the talk's."""
    readings = [When(text, zone) for zone in zones]
    return all(r.high < start.low if sign < 0 else r.low > start.high for r in readings)


def day_end(day, zone):
    return (datetime(day.year, day.month, day.day, tzinfo=zone) + timedelta(days=1)).timestamp() - 1


# Settings

DEFAULTS = {"outreach.max-follow-ups": "2", "outreach.follow-up-after": "7bd", "outreach.min-gap": "5bd",
            "outreach.other-person-after": "3bd", "outreach.switch-channel": "true", "outreach.first-channel": "email",
            "outreach.answer-reply-within": "24h", "questions.max": "10", "questions.critical-max": "5",
            "interview.max-minutes": "30", "interview.minutes": "20", "pitch.words-per-minute": "140", "pitch.min": "30s",
            "pitch.max": "2m", "second-opinion": "14d", "referrals.record-within": "7d", "referrals.approach-within": "7d"}
SEVERITY = {"contact-no-name": "info", "dangling-text-link": "info", "only-requests": "info", "resume-unstated": "info",
            "target-unknown": "info", "unclear-heading": "info", "unused-ignore": "info"}
SEVERITY.update(dict.fromkeys("""unknown-value bad-date bad-timezone bad-email bad-url dangling-link contact-unreachable
    referrer-missing outreach-incomplete interview-no-contact interview-no-start interview-no-status placeholder-left
    event-order held-in-future thanked-not-held""".split(), "error"))


class Config:
    def __init__(self, text):
        self.rules, self.values, self.weekend, self.holidays = {}, dict(DEFAULTS), {5, 6}, set()
        for line in text.split("\n"):
            key, _, value = line.partition(": ")
            if line.startswith("  "):
                self.rules[key.strip()] = value
            elif key == "business-days.weekend":
                self.weekend = {"mon tue wed thu fri sat sun".split().index(d) for d in value.strip("[]").split(", ")}
            elif key == "business-days.holidays":
                self.holidays = {date.fromisoformat(d) for d in value.strip("[]").split(", ")}
            elif value:
                self.values[key] = value

    def number(self, key):
        return int(self.values[key])

    def seconds(self, key):
        count, unit = re.match(r"(\d+)(\w+)", self.values[key]).groups()
        return int(count) * {"s": 1, "m": 60, "h": 3600, "d": 86400}[unit]

    def later(self, day, key):
        """The day that a length in days or business days reaches."""
        count, unit = re.match(r"(\d+)(\w+)", self.values[key]).groups()
        if unit == "d":
            return day + timedelta(days=int(count))
        for _ in range(int(count)):
            day += timedelta(days=1)
            while day.weekday() in self.weekend or day in self.holidays:
                day += timedelta(days=1)
        return day


# What the keys hold

YES_NO = "true false yes no True False Yes No".split()
OUTREACH = {"date": "date", "by": "email phone linkedin in-person letter text other".split(),
            "outcome": "sent voicemail no-answer bounced replied declined spoke".split(), "asks": YES_NO}
SHAPES = {
    "contact": {
        "found-through": "mentor network organization referral linkedin alumni event other".split(),
        "keep-in-touch": "A B C off".split(), "connector": YES_NO, "formality": ["formal", "casual"],
        "kind": "peer senior hires recruiter academic freelance".split(), "referred-by": "link", "organization": "link",
        "introduced": "date", "snooze-until": "date", "checked": "date", "parked": "date", "email": "email", "phone": "phone",
        "linkedin": "url", "timezone": "timezone", "outreach": OUTREACH, "was": {"until": "date", "organization": "link"}},
    "organization": {"website": "url", "target": YES_NO},
    "interview": {
        "contact": "link", "starts": "date", "timezone": "timezone", "minutes": "number", "agreed": "date",
        "confirmed": "date", "moved": {"from": "date", "to": "date", "on": "date"}, "cancelled": "date",
        "status": "planned held cancelled no-show".split(), "ended": "date", "reviewed": "date",
        "resume": {"copies": "number", "asked-for": YES_NO, "handed-over": YES_NO}, "referrals": "link",
        "thanks": {"date": "date", "to": "link", "by": "email handwritten letter linkedin text phone in-person other".split()},
        "second-opinion": YES_NO},
    "pitch": {"rate": "rate", "short": YES_NO},
    "questions": {},
}
TYPOS = "keep-in-tuch emial refered-by timezon outreech conector snooze-untill".split()
BAD = {
    "date": ("bad-date", lambda t: readable(t)),
    "timezone": ("bad-timezone", lambda t: t in ZONES),
    "email": ("bad-email", lambda t: t == "nothing" or re.fullmatch(r"[^@ ]+@[^@ ]+\.[a-z]+", t)),
    "phone": ("bad-phone", lambda t: not re.search("[a-z]", t) and len(re.findall(r"\d", t)) > 2),
    "url": ("bad-url", lambda t: re.match(r"(https?://|(www\.)?linkedin\.com/)", t)),
    "number": ("unknown-value", lambda t: t.isdigit()),
    "rate": ("unknown-value", lambda t: t.isdigit() and 30 <= int(t) <= 400),
}

# The body of an interview

Item = namedtuple("Item", "line mark text below")  # mark: None without a box
SECTIONS = ["research", "questions", "notes", "promises", "review", "learned", "to thank them for", "next", "left out",
            "new questions", "thank-you"]


def sections(body):
    """Yields (name, line of its heading, items, paragraphs); both lists hold Items."""
    name, line, items, paragraphs, last = None, 0, [], [], None
    for number, text in body + [(0, "# ")]:
        heading = re.match("#+ (.*)", text)
        item = re.match(r"- (?:\[(.)\] )?(.*)", text)
        if heading:
            yield name, line, items, paragraphs
            title = heading[1].lower()
            name, line, items, paragraphs, last = title if title in SECTIONS else None, number, [], [], None
        elif item:
            items.append(Item(number, item[1], item[2], []))
            last = items[-1]
        elif text.startswith("  ") and last:
            last.below.append(text.strip())
        elif text.strip():
            paragraphs.append(Item(number, None, text, []))
        else:
            last = None


Question = namedtuple("Question", "line mark critical text answer clear below")


def question(item):
    critical = item.text.startswith("! ")
    lines = [item.text[2:] if critical else item.text] + item.below
    ends = [i for i, line in enumerate(lines) if line.endswith("?")]
    split = ends[0] + 1 if ends else 1
    below = " ".join(lines[split:])
    answer = below if item.mark in ("x", "X", None) else ""  # docs silent: what is below a question not asked is no answer
    return Question(item.line, item.mark, critical, " ".join(lines[:split]), answer, bool(ends), below)


def is_stray(item, items):
    """Among questions with boxes, a bullet without one is more likely an answer."""
    plain = item.mark is None and not item.below and not item.text.startswith("!") and not item.text.endswith("?")
    return plain and any(i.mark for i in items)


def is_word(text):
    """A new question of one or two words needs its question mark."""
    return len(text.split()) < 3 and not text.endswith("?") and text != "nothing"


def same(text):
    return text.lower().rstrip("?.!").strip()


class Body:
    def __init__(self, note):
        self.questions, self.promises, self.text, self.heads = [], [], {name: [] for name in SECTIONS}, {}
        self.unread, self.entries = [], {name: [] for name in SECTIONS}
        self.loose = []  # Text under no heading, or one of your own; docs silent: it counts as notes
        for name, line, items, paragraphs in sections(note.body):
            self.heads.setdefault(name, line)
            self.loose += items + paragraphs if not name else []
            if name:
                self.text[name] += items + paragraphs
                self.entries[name] += [i.text for i in items + paragraphs]
            if name == "questions":
                strays = [i for i in items if is_stray(i, items)]
                self.unread += [i.line for i in strays]
                self.questions += [question(i) for i in items if i not in strays]
            for item in [i for i in items if i.mark != "-"]:  # docs silent: what is called off is not read
                promised = re.match("(me|them): ", item.text)
                if promised and (name == "promises" or item.mark):
                    self.promises.append(item)
                elif name == "promises":
                    self.unread.append(item.line)
            if name == "new questions":
                self.unread += [i.line for i in items + paragraphs if is_word(i.text)]
            if name in ("questions", "promises", "research", "review"):
                self.unread += [p.line for p in paragraphs + (items if name == "review" else [])]


# The notebook

class Entry:
    """An entry of `outreach`."""

    def __init__(self, value, number, book):
        data = value.data if isinstance(value.data, dict) else {}
        self.line = value.line
        get = lambda key: data.get(key, Value(0, None)).data or None
        self.when = book.when(get("date"))
        self.by = get("by")
        self.outcome = get("outcome") if get("outcome") in OUTREACH["outcome"] else None
        self.asks = get("asks") if get("asks") in YES_NO else None
        self.missing = [key for key in ("date", "by", "outcome") if not get(key)]
        self.day = self.when and self.when.day(book.zone)
        self.order = (self.day, number)


class Talk:
    def __init__(self, note, book):
        self.note, self.body, self.status = note, Body(note), note.text("status")
        self.links = [book.find(v.data, "contact") for v in note.values("contact")]
        self.people = [n.stem for n in self.links if n]
        zones = [name for name in [note.text("timezone"), *(n.text("timezone") for n in self.links[:1] if n)] if name]
        self.zone_named = bool(zones)
        zone = next((name for name in zones if name in ZONES), None)  # an unknown one counts as none
        own = ZoneInfo(zone) if zone else book.zone
        local = lambda key: book.when(note.text(key), own, zone in ZONES)
        self.start, self.end_written = local("starts"), local("ended")
        self.minutes = int(note.text("minutes")) if str(note.text("minutes")).isdigit() else book.config.number("interview.minutes")
        self.agreed, self.cancelled, self.reviewed = (book.when(note.text(k)) for k in ("agreed", "cancelled", "reviewed"))
        self.moved = [w for w in (book.when(book.inner(v, "on")) for v in note.values("moved")) if w]
        self.thanks = []
        for v in note.values("thanks"):
            when = book.when(v.data if isinstance(v.data, str) else book.inner(v, "date"))
            to = book.inner(v, "to")
            self.thanks.append((v.line, when, book.find(to, "contact") if to else None))
        self.end = self.believed_end(book)

    def counted_thanks(self, contact, now):
        """Those that were sent by now, and not before the talk."""
        return [w for _, w, to in self.thanks if w and w.low <= now and to in (None, contact)
                and not (self.held(now) and w.high < self.start.low)]

    def believed_end(self, book):
        start, ended = self.start, self.end_written
        if not start:
            return None
        if ended and ended.low <= book.now and self.fits(ended):
            return ended
        if not start.exact:
            return start
        end = When.__new__(When)
        end.__dict__.update(start.__dict__, low=start.low + 60 * self.minutes, high=start.low + 60 * self.minutes)
        return end

    def fits(self, ended):
        if not self.start.exact:
            return 0 <= (ended.day(self.start.zone) - self.start.written).days <= 1
        return ended.high >= self.start.low and ended.high <= self.start.low + 86400

    def agreements(self, now):
        # Nobody agrees to a talk that has begun, or that was called off.
        off = self.cancelled if self.status in ("cancelled", "no-show") else None
        return [w for w in [self.agreed] + self.moved
                if w and w.low <= now and (not self.start or w.low <= self.start.high) and (not off or w.low <= off.high)]

    def held(self, now):
        return self.status == "held" and self.start is not None and self.start.low <= now

    def took_place(self, now):
        # docs silent: a held talk without a start is over.
        begun = self.start is None or self.start.low <= now
        return self.status == "held" and begun and (self.start is None or self.start.first <= now)

    def planned(self, now):
        return self.status == "planned" or self.status == "held" and self.start is not None and self.start.low > now


class Book:
    def __init__(self, files, zone, now):
        self.zone, self.config = ZoneInfo(zone), Config(files.get(".confab/config.yaml", ""))
        self.now = datetime.fromisoformat(now).replace(tzinfo=self.zone).timestamp()
        notes = [Note(path, text) for path, text in sorted(files.items()) if path.endswith(".md")]
        self.notes = [n for n in notes if n.kind in SHAPES]
        self.strange = [n for n in notes if n.kind not in SHAPES and "/" in n.path]
        self.all = {n.stem: n for n in notes}
        self.any_case = {n.stem.lower(): n for n in notes}
        self.aliases = {v.data for n in self.notes for v in n.values("aliases")}
        self.paths = {n.path[:-3]: n for n in notes}
        self.names = {n.text("name"): n for n in self.of("contact") if n.text("name")}
        self.entries = {c.stem: self.outreach(c) for c in self.of("contact")}
        self.talks = [Talk(n, self) for n in self.of("interview")]

    def of(self, kind):
        return [n for n in self.notes if n.kind == kind]

    def when(self, text, zone=None, zoned=False):
        return When(text, zone or self.zone, zoned) if text and readable(text) else None

    @staticmethod
    def inner(value, key):
        return value.data.get(key, Value(0, None)).data or None if isinstance(value.data, dict) else None

    def target(self, text):
        """The note that a link or a bare name leads to."""
        link = re.fullmatch(r"\[\[([^|\]]*)(?:\|.*)?\]\]", text)
        name = link[1] if link else text
        return self.paths.get(name) if "/" in name else self.all.get(name) or self.in_any_case(name)

    def in_any_case(self, name):
        return None if name in self.aliases else self.any_case.get(name.lower())

    def find(self, text, kind):
        note = self.target(text) or self.names.get(text)
        return note if note and note.kind == kind else None

    def outreach(self, contact):
        return [Entry(v, i, self) for i, v in enumerate(contact.values("outreach"))]

    def firm(self, contact):
        """What identifies a contact's organization; None for none, or for themselves."""
        text = contact.text("organization")
        if not text or text == "independent":
            return None
        note = self.find(text, "organization")
        for other in self.of("organization"):
            names = [other.text("name") or other.stem] + [v.data for v in other.values("aliases")]
            if text.lower() in map(str.lower, names):  # docs silent: case does not matter
                note = note or other
        return note.path if note else text.lower()

    def named_by(self, contact):
        """Talks that name a contact in `referrals`."""
        return [t for t in self.talks if any(self.find(v.data, "contact") is contact for v in t.note.values("referrals"))]


# States

class Person:
    """A contact as of a moment, perhaps before an attempt."""

    WAYS = [("email", "email"), ("phone", "phone"), ("linkedin", "linkedin"), ("letter", "address")]

    def __init__(self, book, contact, now, before=None):
        self.book, self.contact, self.now = book, contact, now
        happened = [e for e in book.entries[contact.stem] if e.when and e.outcome and e.when.low <= now]
        self.entries = sorted(happened, key=lambda e: e.order)
        if before:
            self.entries = [e for e in self.entries if e.order < before.order]
        # docs silent: "directly above" means before it in this order.
        self.bounced_ones = [a for a, b in zip(self.entries, self.entries[1:])
                             if a.outcome == "sent" and b.outcome == "bounced" and a.by == b.by]
        self.talks = [t for t in book.talks if contact.stem in t.people]
        self.ends = [t.end for t in self.talks if t.held(now)]  # docs silent: also of a talk that is not over yet
        self.thanks = [w for t in self.talks for w in t.counted_thanks(contact, now)]
        self.agreements = [w for t in self.talks for w in t.agreements(now)]

    def arrived(self, e):
        return e.outcome != "bounced" and e not in self.bounced_ones

    def attempt(self, e):
        return e.outcome in ("sent", "voicemail", "no-answer") and self.arrived(e)

    def message(self, e):
        return e.outcome in ("sent", "voicemail") and self.arrived(e)

    def needs_answer(self, e):
        if e.asks:
            return e.asks.lower() in ("yes", "true")
        return not any(after(e.when, end, False) for end in self.ends)

    def undated(self, talk):
        """Until when a talk without `agreed`, or one that fell through, answers messages."""
        if talk.status in ("cancelled", "no-show"):
            return self.stood_until(talk)
        if talk.agreed and talk.agreed in talk.agreements(self.now):
            return None
        # A talk that took place came after a message on its day. docs silent: without a start, it answers nothing.
        return min(talk.start.high, self.now) if talk.start else 0

    def stood_until(self, talk):
        """Until it was called off or its start; then what last settled it early is the first attempt."""
        case = self.case(talk)
        if not case:
            return 0
        off = talk.cancelled.low if case == 1 else talk.start.low if case == 2 else self.now
        until = min([off, *([talk.start.low] if talk.start else [])])
        if self.settled_from(talk, case) or not self.settled_early(talk, case):
            return until
        return min([until, *([max(w.low for w in self.heard())] if self.heard() else [])])

    def case(self, talk):
        """The line of the page that says when it was called off; nothing if it did not fall through."""
        if talk.cancelled and talk.cancelled.low <= self.now:
            return 1
        return (2 if talk.start.high <= self.now else 3) if talk.start else None

    def answered(self, e):
        if any(x.order > e.order and x.outcome in ("replied", "declined", "spoke") for x in self.entries):
            return True
        if any(after(a, e.when, True) for a in self.agreements) or any(after(end, e.when, True) for end in self.ends):
            return True
        fell = [t for t in self.talks if t.status in ("cancelled", "no-show")]
        return any(e.when.high < self.undated(t) if t in fell else e.when.low <= self.undated(t)
                   for t in self.talks if self.undated(t))

    def open_attempts(self):
        """The last entries, as far back as each needs an answer and has none; oldest first."""
        found = []
        for e in reversed(self.entries):
            if not self.arrived(e):
                continue
            if not self.attempt(e) or not self.needs_answer(e) or self.answered(e):
                break
            found.insert(0, e)
        return found

    def came_back(self):
        return any(e.outcome in ("replied", "declined", "spoke") for e in self.entries) or bool(self.talks)

    def state(self):
        if any(t.planned(self.now) for t in self.talks):
            return "scheduled"
        if self.declined():
            return "declined"
        if self.parked():
            return "parked"
        if self.owed_reply() or self.fell_through():
            return "replied"
        if any(t.held(self.now) and self.unsettled(t) for t in self.talks):
            return "met"
        return self.waiting() or ("in-touch" if self.agreed_ever() else "to-reach")

    def declined(self):
        words = [e for e in self.entries if e.outcome in ("replied", "declined")]
        if not words or words[-1].outcome != "declined":
            return False
        no = words[-1]
        spoke = any(e.outcome == "spoke" and e.order > no.order for e in self.entries)
        return not (spoke or any(after(a, no.when, True) for a in self.agreements)
                    or any(after(end, no.when, True) for end in self.ends))  # docs silent: a refusal came before a talk, too

    def parked(self):
        day = self.book.when(self.contact.text("parked"))
        if not day or day.low > self.now:
            return False
        back = [e.when for e in self.entries if e.outcome in ("replied", "declined", "spoke")]
        asked = [e.when for e in self.entries if self.attempt(e) and self.needs_answer(e)]
        facts = back + asked + self.agreements + self.ends
        return not any(w.low > day.high for w in facts)

    def owed_reply(self):
        """Whether their last word is newer than any message of yours, and than any live exchange."""
        mine = [e for e in self.entries if self.message(e) or e.outcome == "spoke"]
        others = self.thanks + self.ends
        for e in self.entries:
            if e.outcome in ("replied", "declined") and (e.asks or "").lower() not in ("no", "false") and not any(m.order > e.order for m in mine) \
                    and not any(after(w, e.when, True) for w in others):
                return True
        return any(not any(after(w, a, True) for w in [m.when for m in mine] + others) for a in self.agreements)

    def fell_through(self):
        fallen = []
        for talk in self.talks:
            if talk.status in ("cancelled", "no-show"):
                case = self.case(talk)
                if case:
                    moment = {1: talk.cancelled, 2: talk.start, 3: None}[case]
                    fallen.append((moment.high if moment else self.now, talk.note.path, case, talk))
        if not fallen:
            return False
        _, _, case, talk = max(fallen, key=lambda f: f[0])
        return not self.settled(talk, case)

    def settled(self, talk, case):
        if self.settled_from(talk, case) or self.settled_early(talk, case):
            return True
        agreed = talk.agreements(self.now)
        for other in self.talks:
            if other is not talk and (other.planned(self.now) or other.held(self.now)):
                if talk.start and other.start and after(other.start, talk.start, False):
                    return True
                if agreed and any(all(after(o, a, False) for a in agreed) for o in other.agreements(self.now)):
                    return True
        return False

    def heard(self):
        lives = [e.when for e in self.entries if e.outcome == "spoke"] + self.ends
        return [e.when for e in self.entries if self.message(e)] + self.thanks + lives

    def settled_from(self, talk, case):
        moment = {1: talk.cancelled, 2: talk.start, 3: None}[case]
        return moment is not None and any(after(m, moment, True) for m in self.heard())

    def settled_early(self, talk, case):
        """By what may have answered the cancellation before the hour."""
        agreed, mine = talk.agreements(self.now), self.heard()
        if case == 3 or case == 2 and talk.status == "cancelled":
            if agreed:
                return any(all(after(m, a, True) for a in agreed) for m in mine)
            last = max([e.order for e in self.entries if e.outcome in ("replied", "declined", "spoke")], default=(date.min, 0))
            since = [e.when for e in self.entries if self.message(e) and e.order > last] + self.thanks
            words = self.ends + [e.when for e in self.entries if e.outcome in ("replied", "declined", "spoke")]
            return sum(not any(after(w, m, False) for w in words) for m in since) > 1
        return False

    def unsettled(self, talk):
        thanked = talk.counted_thanks(self.contact, self.now)
        first = talk.links[0] is self.contact
        reviewed = talk.reviewed and talk.reviewed.low <= self.now
        return not thanked or first and (not reviewed or any(p.mark not in ("x", "X", "-") for p in talk.body.promises))

    def waiting(self):
        if self.bounced():
            return "waiting"
        tries = [e for e in self.entries if self.attempt(e) and self.needs_answer(e) and not self.answered(e)]
        # A call that nobody answered and the attempt next to it on that day are one.
        count = len(tries) - sum("no-answer" in (a.outcome, b.outcome) and a.when.day(self.book.zone) == b.when.day(self.book.zone)
                                 for a, b in zip(tries, tries[1:]))
        if not count:
            return None
        return "waiting" if count <= self.book.config.number("outreach.max-follow-ups") else "parked"

    def bounced(self):
        last = self.entries[-1] if self.entries else None
        # docs silent: a bounce needed an answer if what it takes back did.
        back = self.entries[-2] if self.entries[-2:-1] and self.entries[-2] in self.bounced_ones else last
        return bool(last and last.outcome == "bounced" and self.needs_answer(back) and not self.answered(back)
                    and not any(after(w, last.when, True) for w in self.thanks))

    def agreed_ever(self):
        return bool(any(e.outcome in ("replied", "declined", "spoke") for e in self.entries) or self.agreements or self.ends
                    or self.talks)

    def due_by(self, moment):
        """Whether a next step is due by a moment, for someone you wait for."""
        config, zone = self.book.config, self.book.zone
        last, opened = self.entries[-1], self.open_attempts()
        if self.bounced():
            soon = last.when.high + config.seconds("outreach.answer-reply-within") <= moment  # docs silent: which setting
            return soon and (not opened or day_end(config.later(opened[-1].day, "outreach.min-gap"), zone) <= moment)
        return day_end(config.later(opened[-1].day, "outreach.follow-up-after"), zone) <= moment if opened else False

    def way(self):
        """The way that `due` would propose."""
        ways = sorted(self.WAYS, key=lambda w: w[0] != self.book.config.values["outreach.first-channel"])
        good = [way for way, key in ways if self.is_left(way, key)]
        opened = [e.by for e in self.open_attempts()]
        for used in (opened, opened[-1:]):
            if [w for w in good if w not in used]:
                return next(w for w in good if w not in used)
        final = self.entries[-1] if self.entries else None
        return final.by if final and final.outcome != "bounced" else (good or [None])[0]

    def is_left(self, way, key):
        """Is an address for this way on file that has not bounced?"""
        entries = [e.outcome for e in self.entries if e.by == way]
        if entries[-1:] != ["bounced"]:
            return self.on_file(key)
        since = max([n for n, outcome in enumerate(entries) if outcome in ("replied", "declined", "spoke")], default=-1)
        several = len(self.addresses(key)) if key in ("email", "phone") else 0
        return entries[since + 1:].count("bounced") < several

    def on_file(self, key):
        # docs silent: an address that cannot be read is not on file.
        return bool(self.addresses(key))

    def addresses(self, key):
        return [v.data for v in self.contact.values(key)
                if key == "address" or v.data != "nothing" and BAD[SHAPES["contact"][key]][1](v.data)]


# The rules

class Check:
    def __init__(self, book):
        self.book, self.found = book, []  # (path, line or None, rule)
        for note in book.notes:
            self.shape(note)
            self.text_links(note)
        for note in book.strange:
            self.add(note, note.line("type"), "unknown-type")
        for contact in book.of("contact"):
            self.contact(contact)
            self.last_attempt(contact)
        self.crowded()
        self.duplicates()
        for talk in book.talks:
            self.talk(talk)
            self.talk_order(talk)
            self.talk_body(talk)
        for pitch in book.of("pitch"):
            self.pitch(pitch)
        self.targets()
        self.same_starts()

    def same_starts(self):
        """Two talks, planned or held, with one person at one time."""
        seen = set()
        for talk in self.book.talks:
            start = self.book.when(talk.note.text("starts"))
            if not talk.start or not start or not start.exact or talk.status not in ("planned", "held"):
                continue
            keys = {(talk.start.low, link.path) for link in talk.links if link}
            if keys & seen:
                self.add(talk.note, talk.note.line("starts"), "event-order")
            seen |= keys

    def targets(self):
        """Organizations that you want to get to know, where you know nobody, as far as the notes can be read."""
        lost = [value for contact in self.book.of("contact") for value in contact.values("organization")
                if value.data.startswith("[[") and not self.book.target(value.data)]
        if lost or any(note.text("type") for note in self.book.strange):
            return
        known = [self.book.firm(contact) for contact in self.book.of("contact")]
        for note in self.book.of("organization"):
            if (note.text("target") or "").lower() in ("true", "yes") and note.path not in known:
                self.add(note, note.line("target"), "target-unknown")

    def add(self, note, line, rule):
        self.found.append((note.path, line, rule))

    # Keys

    def shape(self, note):
        shape = SHAPES[note.kind]
        for key, value in note.keys.items():
            if key in TYPOS:
                self.add(note, value.line, "unknown-key")
            for item in note.values(key) if key in shape else []:
                self.item(note, shape[key], item, key)

    def item(self, note, shape, item, key):
        if isinstance(item.data, dict):
            for inner, value in item.data.items():
                if isinstance(shape, dict) and inner in shape and value.data not in (None, ""):
                    self.item(note, shape[inner], value, inner)
        elif isinstance(shape, list):
            if item.data not in shape:
                self.add(note, item.line, "unknown-value")
        elif key == "thanks":
            self.item(note, "date", item, "date")
        elif shape == "link":
            if item.data.startswith("[[") and not self.book.target(item.data):
                self.add(note, item.line, "dangling-link")
        elif isinstance(shape, str) and not BAD[shape][1](item.data):
            self.add(note, item.line, BAD[shape][0])

    def text_links(self, note):
        for number, text in note.body:
            for link in re.findall(r"\[\[.*?\]\]", text):
                if not self.book.target(link):
                    self.add(note, number, "dangling-text-link")
            for name in re.findall(r"\[[^][]*\]\((?:[^()\s]*/)?([^()/\s]+)\.md\)", text):
                if name not in self.book.all:
                    self.add(note, number, "dangling-text-link")

    # Contacts

    def contact(self, note):
        gaps = [] if self.just_referred(note) else ["organization", "role", "career"]
        for key in ["name"] + gaps:
            if not note.text(key):
                self.add(note, None if key in note.keys else 1, "contact-no-" + key)
        if not self.just_referred(note) and all(value.data == "nothing" for key in ("email", "emial", "phone", "linkedin", "address") for value in note.values(key)):
            person = Person(self.book, note, self.book.now)
            if not (person.state() == "parked" and person.parked()):
                self.add(note, 1, "contact-unreachable")
        if not note.text("found-through"):
            self.add(note, 1, "contact-no-source")
        # docs silent: they did not refer themselves.
        referrer, others = note.text("referred-by"), [t for t in self.book.named_by(note) if t.links[:1] != [note]]
        unknown = self.book.find(referrer, "contact") is note if referrer else not others and "refered-by" not in note.keys
        if unknown and (referrer or note.text("found-through") == "referral"):
            self.add(note, note.line("referred-by" if referrer else "found-through"), "referrer-missing")
        for entry in self.book.entries[note.stem]:
            if entry.missing:
                self.add(note, entry.line, "outreach-incomplete")
            if self.future(entry.when) and entry.outcome:
                self.add(note, entry.line, "event-order")
        for key in ("introduced", "checked", "parked"):
            if self.future(self.book.when(note.text(key))):
                self.add(note, note.line(key), "event-order")
        for value in note.values("was"):
            if self.future(self.book.when(self.book.inner(value, "until"))):
                self.add(note, value.line, "event-order")

    def just_referred(self, note):
        # docs silent: the referrer is `referred-by`, else the first person of the first talk that named them.
        talks, named = [t for t in self.book.named_by(note) if t.held(self.book.now)], note.text("referred-by")
        if named:
            talks = [t for t in talks if self.book.find(named, "contact") in filter(None, t.links)]
        else:
            talks = sorted((t for t in talks if t.links and t.links[0] not in (None, note)), key=lambda t: t.start.low)
            talks = [t for t in talks if t.links[0] is talks[0].links[0]]
        if not talks:
            return False
        last = max(talks, key=lambda t: t.end.high)
        person = Person(self.book, note, self.book.now)
        # docs silent: any entry counts, not only a message.
        talked = [t.start for t in person.talks if t.start and not named]
        zone, first = self.book.zone, min(talks, key=lambda t: t.start.low)
        if any(after(last.start, e.when, e.day < last.start.day(zone)) for e in person.entries) \
                or any(w.written < first.start.written for w in talked):
            return False
        looks = [self.book.when(note.text("checked"))] + [self.book.when(self.book.inner(v, "until")) for v in note.values("was")]
        days = [w.day(self.book.zone) for w in looks if w and w.low <= self.book.now] + [datetime.fromtimestamp(last.end.high, self.book.zone).date()]
        return self.book.now <= day_end(self.book.config.later(max(days), "referrals.approach-within"), self.book.zone)

    def future(self, when):
        return when is not None and when.first > self.book.now

    def duplicates(self):
        seen = {}
        for note in self.book.of("contact"):
            emails = [value for value in note.values("email") if BAD["email"][1](value.data.lower())]
            profiles = [value for value in note.values("linkedin") if BAD["url"][1](value.data.lower())]
            for value in emails + profiles:
                # docs silent: a note with several duplicates is reported once.
                if seen.setdefault(value.data.lower(), note) is not note and (note.path, 1, "duplicate-contact") not in self.found:
                    self.add(note, 1, "duplicate-contact")
        named = {}
        for note in self.book.of("organization"):
            for value in note.values("name") + note.values("aliases"):
                if named.setdefault(value.data.lower(), note) is not note and (note.path, 1, "duplicate-contact") not in self.found:
                    self.add(note, 1, "duplicate-contact")

    # The last attempt

    def judged(self, contact):
        """The open attempts of someone whose last attempt is judged."""
        person = Person(self.book, contact, self.book.now)
        opened = person.open_attempts()
        return opened if person.state() in ("waiting", "parked") else []

    def last_attempt(self, contact):
        opened = self.judged(contact)
        if len(opened) < 2:
            return
        last, before = opened[-1], opened[-2]
        earlier = Person(self.book, contact, min(last.when.high, self.book.now), last)
        state = earlier.state()
        proposed = state == "replied" or state == "waiting" and earlier.due_by(day_end(last.day, self.book.zone))
        if last.day < self.book.config.later(before.day, "outreach.min-gap") and not proposed:
            self.add(contact, last.line, "too-soon")
        if last.outcome in ("sent", "voicemail") and sum(e.outcome in ("sent", "voicemail") for e in opened) > 2 and not proposed:
            self.add(contact, last.line, "only-requests")
        person = Person(self.book, contact, self.book.now)
        filed = any(person.is_left(way, key) for way, key in Person.WAYS)
        filed = filed and last.by in OUTREACH["by"]
        way = earlier.way() or "email"
        if self.book.config.values["outreach.switch-channel"] == "true" and last.by == before.by and filed and way != last.by:
            self.add(contact, last.line, "same-channel-twice")

    def crowded(self):
        firms = {}
        for contact in self.book.of("contact"):
            person = Person(self.book, contact, self.book.now)
            opened = self.judged(contact)
            if opened and self.book.firm(contact) and not person.came_back():
                firms.setdefault(self.book.firm(contact), []).append((opened[-1], contact, person))
        for people in firms.values():
            people.sort(key=lambda p: (p[0].day, p[0].when.low))  # docs silent: which of two on one day is the later
            if len(people) < 2:
                continue
            (before, _, _), (last, contact, person) = people[-2:]
            referred = contact.text("referred-by") or self.book.when(contact.text("introduced")) or [t for t in self.book.named_by(contact) if t.held(self.book.now)]
            first = len(self.judged(contact)) == 1
            if last.day < self.book.config.later(before.day, "outreach.other-person-after") and not (first and referred):
                self.add(contact, last.line, "organization-crowded")

    # Interviews

    def talk(self, talk):
        note, status = talk.note, talk.status
        if not note.values("contact"):
            self.add(note, note.line("contact"), "interview-no-contact")
        for value, found in zip(note.values("contact"), talk.links):
            if not found and not value.data.startswith("[["):
                self.add(note, value.line, "interview-no-contact")
        for key, rule in (("starts", "interview-no-start"), ("status", "interview-no-status")):
            if not note.text(key):
                self.add(note, note.line(key), rule)
        times = [self.book.when(note.text(key)) for key in ("starts", "ended")]
        is_known = bool(talk.links) and talk.links[0] is not None  # The zone may be in a note that is not found.
        if is_known and any(t and t.exact and not t.zoned for t in times) and not talk.zone_named:
            self.add(note, 1, "interview-no-timezone")
        if status == "planned":
            if not note.text("place"):
                self.add(note, note.line("place"), "interview-no-place")
            if str(note.text("minutes")).isdigit() and int(note.text("minutes")) > self.book.config.number("interview.max-minutes"):
                self.add(note, note.line("minutes"), "interview-too-long")
        for value in note.values("referrals"):
            named = self.book.find(value.data, "contact")
            if named and talk.links == [named]:
                self.add(note, value.line, "referrals-unstated")
        if talk.took_place(self.book.now):
            if not note.values("referrals"):
                self.add(note, note.line("referrals"), "referrals-unstated")
            resume = note.value("resume").data
            if not (isinstance(resume, dict) and "asked-for" in resume):
                self.add(note, note.line("resume"), "resume-unstated")
            elif "handed-over" in resume and (resume["asked-for"].data, resume["handed-over"].data) == ("true", "false"):
                self.add(note, note.line("resume"), "resume-unstated")
        if note.values("thanks") and status in ("planned", "cancelled", "no-show"):
            for line in [line for line, when, _ in talk.thanks if when]:
                self.add(note, line, "thanked-not-held")
        elif talk.reviewed and status in ("planned", "cancelled", "no-show"):
            self.add(note, note.line("reviewed"), "thanked-not-held")

    def talk_order(self, talk):
        note, start = talk.note, talk.start
        if talk.status in ("held", "no-show") and self.future(talk.start):
            self.add(note, note.line("starts"), "held-in-future")
        ended, clashing = talk.end_written, []
        if talk.status == "held" and self.future(talk.start):
            pass
        elif self.future(ended):
            self.add(note, note.line("ended"), "event-order")
        elif start and ended and not talk.fits(ended):
            clashing.append((note.line("ended"), ended.high < start.low))
        zones = (self.book.zone, start.zone if start else self.book.zone)
        ahead = talk.status == "held" and self.future(talk.start)  # One mistake is reported once.
        may_be_reviewed = not ahead and talk.status not in ("planned", "cancelled", "no-show")
        for key in ("agreed", "confirmed", "cancelled") + (("reviewed",) if may_be_reviewed else ()):
            when = self.book.when(note.text(key))
            sign = {"reviewed": -1, "confirmed": 1, "agreed": 1}.get(key)
            contradicts = key == "cancelled" and when and talk.status in ("planned", "held")
            late = key == "agreed" and self.after_call_off(when, talk, zones)
            if self.future(when) or contradicts or late:
                self.add(note, note.line(key), "event-order")
            elif sign and when and start and clashes(note.text(key), start, zones, sign):
                clashing.append((note.line(key), sign < 0))
        for value in note.values("moved"):
            when = self.book.when(self.book.inner(value, "on"))
            late = self.after_call_off(when, talk, zones)
            if self.future(when) or late:
                self.add(note, value.line, "event-order")
            elif when and start and clashes(when.text, start, zones, 1):
                clashing.append((value.line, False))
        self.last_move(talk)
        self.thanked(talk)
        for line, when, _ in talk.thanks:
            if talk.status == "held" and not ahead and self.future(when):
                self.add(note, line, "event-order")
            elif talk.status == "held" and not ahead and when and start and clashes(when.text, start, zones, -1):
                clashing.append((line, True))
        if len(clashing) > 1 and len({before for _, before in clashing}) == 1:  # The start is wrong, not all of them.
            clashing = [(note.line("starts"), True)]
        for line, _ in clashing:
            self.add(note, line, "event-order")

    def after_call_off(self, when, talk, zones):
        """Nobody agrees to a talk that has been called off."""
        off = self.book.when(talk.note.text("cancelled")) if talk.status in ("cancelled", "no-show") else None
        return bool(when and off) and all(When(when.text, zone).low > When(off.text, other).high for zone in zones for other in zones)

    def thanked(self, talk):
        """Thanks to someone who was not there."""
        for line, _, to in talk.thanks:
            if to and talk.people and to.stem not in talk.people:
                self.add(talk.note, line, "unknown-value")

    def last_move(self, talk):
        """`starts` was left at the time from which the talk was moved, or the plan says something else."""
        moves, starts = talk.note.values("moved"), talk.note.text("starts")
        start = talk.start
        if not moves or not start:
            return
        source = self.book.inner(moves[-1], "from")
        target = self.book.when(self.book.inner(moves[-1], "to"), start.zone)
        if target is None:
            return
        same = target.low == start.low if target.exact and start.exact else target.written == start.written
        if not same and (source == starts or talk.status == "planned"):
            self.add(talk.note, moves[-1].line, "event-order")

    def talk_body(self, talk):
        note, body, status = talk.note, talk.body, talk.status
        for line in body.unread:
            self.add(note, line, "unread-text")
        for number, text in note.body:
            if re.match("#+ What I learned", text):
                self.add(note, number, "unclear-heading")
        for item in body.promises:
            if "(next friday)" in item.text or "(by friday)" in item.text and not readable(note.text("starts") or ""):
                self.add(note, item.line, "bad-date")
        for q in body.questions:
            # docs silent: a question of one line without a question mark is clear.
            if q.below and not q.clear or q.below and q.mark not in ("x", "X", "-", None) and status == "held":
                self.add(note, q.line, "unclear-question")
        if talk.held(self.book.now) and body.text["thank-you"] and not note.values("thanks"):
            self.add(note, body.heads["thank-you"], "unread-text")
        for item in body.text["thank-you"] if note.values("thanks") else []:
            for _ in re.findall(r"\{\{.*?\}\}|(?<!\[)\[[^]\[]{2,}\](?![(\]])", item.text):
                self.add(note, item.line, "placeholder-left")
        asked = [q for q in body.questions if q.mark != "-"]
        if status == "planned" and len(asked) > self.book.config.number("questions.max"):
            self.add(note, body.heads["questions"], "questions-too-many")
        if status == "planned" and sum(q.critical for q in asked) > self.book.config.number("questions.critical-max"):
            self.add(note, body.heads["questions"], "critical-too-many")
        if talk.took_place(self.book.now) and not body.text["notes"] + body.loose \
                and not any(q.below and q.mark != "-" for q in body.questions):
            self.add(note, note.line("status"), "interview-no-notes")
        over = status not in ("planned", "cancelled", "no-show") and (status != "held" or talk.took_place(self.book.now))
        if talk.reviewed and not self.future(talk.reviewed) and over:
            parts = [body.text[p] for p in ("learned", "left out", "new questions")]
            if not all(parts) or not note.text("second-opinion"):
                self.add(note, note.line("reviewed"), "review-incomplete")
        self.open_questions(talk)
        self.one_voice(talk)

    def open_questions(self, talk):
        now, zone = self.book.now, self.book.zone
        over = not talk.end or now > day_end(datetime.fromtimestamp(talk.end.high, zone).date(), zone)
        if not talk.took_place(now) or not (talk.reviewed or over):
            return
        # docs silent: a later talk that fell through does not ask; a start without an hour is the end of that day.
        later = [t for t in self.book.talks if t is not talk and t.start and talk.start and t.start.high > talk.start.high
                 and t.status not in ("cancelled", "no-show")]
        known = {same(text) for text in talk.body.entries["left out"]}
        known |= {same(q.text) for t in later for q in t.body.questions if q.mark != "-"}
        for q in talk.body.questions:
            if (talk.note.path, q.line, "unclear-question") in self.found:
                continue
            if q.critical and q.mark != "-" and not q.answer and same(q.text) not in known:
                self.add(talk.note, q.line, "critical-question-open")

    def one_voice(self, talk):
        note, now = talk.note, self.book.now
        second = (note.text("second-opinion") or "").lower()
        first = next(filter(None, talk.links), None)
        if talk.status != "held" or not talk.reviewed or not first or second in ("false", "no"):
            return
        if second not in ("", "true", "yes"):  # One mistake is reported once.
            return
        if not [e for e in talk.body.entries["learned"] if same(e) != "nothing"]:
            return
        wait = self.book.config.later(talk.reviewed.day(self.book.zone), "second-opinion")
        if second in ("true", "yes") and now <= day_end(wait, self.book.zone):
            return
        # docs silent: another talk with the same person is another conversation.
        others = [link for t in self.book.talks for link in t.links
                  if t is not talk and t.status in ("planned", "held")]
        for career in {v.data for link in talk.links if link for v in link.values("career")}:
            if not any(o and career in [v.data for v in o.values("career")] for o in others):
                self.add(note, note.line("reviewed"), "one-voice")

    # Pitches

    def pitch(self, note):
        words, filled, part = 0, set(), None
        for _, text in note.body:
            if text.startswith("#"):
                part = text.strip("# ")
            elif text.strip():
                words += len(re.findall(r"[\w']+", text))
                filled.add(part)
        if not words:
            return
        rate = note.text("rate") or ""
        rate = int(rate) if rate.isdigit() and 30 <= int(rate) <= 400 else self.book.config.number("pitch.words-per-minute")
        seconds = words * 60 / rate
        if not self.book.config.seconds("pitch.min") <= seconds <= self.book.config.seconds("pitch.max"):
            self.add(note, 1, "pitch-length")
        short = (note.text("short") or "").lower() in ("true", "yes")
        wanted = ["Interest", "Experience", "Accomplishments", "Goals"] if short else \
            "Interest Skills Knowledge Education Experience Strengths Accomplishments Goals".split()
        if not set(wanted) <= filled:
            self.add(note, 1, "pitch-part-missing")
        if any("[my goal]" in text for _, text in note.body):
            self.add(note, 1, "pitch-part-missing")


def findings(files, zone, now):
    """Returns (path, line or None, rule, severity) of each finding."""
    book = Book(files, zone, now)
    found = Check(book).found
    kept = []
    for note in book.notes + book.strange:
        here = [f for f in found if f[0] == note.path]
        ignored = note.values("check-ignore")
        names = [v.data for v in ignored]
        for value in ignored:
            off = book.config.rules.get(value.data) == "off"  # docs silent: a rule that is off is not reported as unused
            off = off or value.data.startswith("draft-")
            if not off and "unused-ignore" not in names and value.data not in [f[2] for f in here]:
                here.append((note.path, value.line, "unused-ignore"))
        kept += [f for f in here if f[2] not in names]
    severity = lambda rule: book.config.rules.get(rule, SEVERITY.get(rule, "warning"))
    return [f + (severity(f[2]),) for f in kept if severity(f[2]) != "off"]


def states(files, zone, now):
    book = Book(files, zone, now)
    return {c.stem: Person(book, c, book.now).state() for c in book.of("contact")}
