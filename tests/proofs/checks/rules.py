# SPDX-License-Identifier: MIT
"""The rules of `check` that take more than a look at one value, written a second time from docs/rules.md and states.md.

    rules.py DIR --now WHEN --zone ZONE     prints each finding as RULE PATH
"""

import argparse
import datetime as dt
import re
import sys
from pathlib import Path
from zoneinfo import ZoneInfo

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "judgment"))
import conduct  # noqa: E402
import talks  # noqa: E402
from clock import first_second  # noqa: E402
from model import Notebook as Judged  # noqa: E402

EARLIEST = dt.timezone(dt.timedelta(hours=14))


class Notebook(Judged):
    """As judged, and what `check` asks of the dates in it."""

    def __init__(self, folder, now, zone):
        super().__init__(folder, now, zone)
        self.folder = Path(folder)

    def is_ahead(self, date, zone=None):
        """On whichever clock it is read: exact with an offset or in a zone that the note names, else its day."""
        if zone or re.search(r"(Z|[+-]\d\d:?\d\d)$", date[10:]):
            return self.clock.read(date, zone).begin > self.clock.now
        day = dt.date.fromisoformat(date[:10])
        return int(dt.datetime.combine(day, dt.time(), EARLIEST).timestamp()) > self.clock.now

    def named_zone(self, interview):
        """The zone of an interview's times, if its note or its first contact's gives one."""
        first = self.stories.get(interview.first)
        name = interview.note.get("timezone") or (first and first.contact.get("timezone"))
        return ZoneInfo(name) if name else None

    def took_place(self, interview):
        starts = interview.note.get("starts")
        return interview.status == "held" and not (starts and self.is_ahead(starts, self.named_zone(interview)))


def check(folder, now, zone):
    """Every finding as (rule, path), sorted."""
    notebook = Notebook(folder, now, zone)
    paths = {path.stem: str(path.relative_to(folder)) for path in Path(folder).rglob("*.md")}
    found = [*of_contacts(notebook), *talks.findings(notebook), *conduct.findings(notebook)]
    return sorted((rule, paths[stem]) for rule, stem in found)


def of_contacts(notebook):
    for story in notebook.stories.values():
        contact, stem = story.contact, story.stem
        fresh = is_fresh(story, notebook)
        for key in ("organization", "role", "career"):
            if not contact.get(key) and not fresh:
                yield f"contact-no-{key}", stem
        if not any(map(contact.get, ("email", "phone", "linkedin", "address"))) and not fresh:
            yield "contact-unreachable", stem
        if contact.get("found-through") == "referral" and not contact.get("referred-by") and not named(story, notebook):
            yield "referrer-missing", stem
        dates = [entry["date"] for entry in contact.all("outreach")]
        dates += [contact.get(key) for key in ("introduced", "checked", "parked") if contact.get(key)]
        for date in dates:
            if notebook.is_ahead(date):
                yield "event-order", stem


def named(story, notebook):
    """A talk with someone else names them."""
    return any(story.stem in map(notebook.referrals.find, interview.referrals)
               for interview in notebook.interviews if interview.first != story.stem)


def is_fresh(story, notebook):
    """Until 7 days after the last talk in which the referrer named them, or after a look at them since."""
    referrer = referrer_of(story, notebook)
    naming = [talk for talk in notebook.referrals.talks_naming(story.stem) if referrer in talk.people]
    if not naming:
        return False
    talk = max(naming, key=lambda each: each.end)
    since, clock = talk.end, notebook.clock
    if any(clock.read(entry["date"]).end < talk.starts.begin for entry in story.contact.all("outreach")):
        return False
    looks = [story.contact.get("checked"), *(entry.get("until") for entry in story.contact.all("was"))]
    look = clock.read_past(max(filter(None, looks), key=lambda date: date[:10], default=None))
    return clock.now <= clock.plus_days(max(since, look.end) if look else since, 7)


def referrer_of(story, notebook):
    """`referred-by`; else the first to name them in a held talk, unless you were in touch before that day."""
    if story.contact.get("referred-by"):
        return notebook.referrals.written(story.stem)
    naming = [i for i in notebook.interviews if i.status == "held" and i.starts and i.first != story.stem
              and i.first in notebook.stories and story.stem in map(notebook.referrals.find, i.referrals)
              and was_unknown_before(i.note.get("starts")[:10], story)]
    first = min(naming, key=lambda i: i.note.get("starts").ljust(16, "T")[:16].replace("TTTTTT", "T00:00"), default=None)
    return first and first.first


def was_unknown_before(day, story):
    dates = [entry["date"] for entry in story.contact.all("outreach")]
    dates += [i.note.get("starts") for i in story.interviews if i.starts]
    return not any(date[:10] < day for date in dates)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder")
    parser.add_argument("--now", required=True)
    parser.add_argument("--zone", default="UTC")
    options = parser.parse_args()
    for finding in check(options.folder, options.now, options.zone):
        print(*finding)


if __name__ == "__main__":
    main()
