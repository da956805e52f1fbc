# SPDX-License-Identifier: MIT
"""What `check` says of the last attempt with someone (docs/states.md, "What `check` says of your last attempt")."""

from clock import Clock, last_second
from facts import Kind, entries_of, facts_of
from interviews import Interview
from states import Story, came_back_after, needs_answer

UNANSWERED = ("sent", "voicemail", "no-answer", "bounced")
WAYS = {"email": "email", "phone": "phone", "linkedin": "linkedin", "letter": "address"}


def findings(notebook):
    for story in notebook.stories.values():
        open_ = arrived(story)
        if not open_:
            continue
        if len(open_) > 1:
            last, before = open_[-1], open_[-2]
            earlier = story_before(last, story, notebook)
            if day(last, story) < story.clock.day_of(story.clock.plus_business_days(before.moment.begin, 5)):
                if not was_due(earlier, last):
                    yield "too-soon", story.stem
            if last.by == before.by and any(map(story.contact.get, WAYS.values())) and way_due(earlier) != last.by:
                yield "same-channel-twice", story.stem
    for stories in notebook.organizations():
        yield from crowding(stories, notebook)


def crowding(stories, notebook):
    """The latest of the last open attempts, sooner than three business days after the latest but one."""
    approaches = [(arrived(story)[-1], story) for story in stories if arrived(story) and not has_come_back(story)]
    approaches.sort(key=lambda each: each[0].moment.begin)
    if len(approaches) < 2:
        return
    (before, other), (last, story) = approaches[-2:]
    free = story.clock.day_of(story.clock.plus_business_days(before.moment.begin, 3))
    referred = notebook.referrals.of(story.stem) or story.contact.get("referred-by") or story.contact.get("introduced")
    if day(last, story) < free and not (referred and len(arrived(story)) == 1):
        yield "organization-crowded", story.stem


def day(fact, story):
    return story.clock.day_of(fact.moment.begin)


def has_come_back(story):
    return bool(story.of(Kind.REPLY, Kind.AGREEMENT, Kind.EXCHANGE) or story.interviews)


def pending(story):
    """The last entries, as far back as each needs an answer and has none; those that bounced, too."""
    entries = [fact for fact in story.facts if fact.place is not None]
    result = []
    for fact in reversed(entries):
        if fact.outcome not in UNANSWERED or not needs_answer(fact, story) or came_back_after(fact, story):
            break
        result.insert(0, fact)
    return result


def arrived(story):
    """The open attempts, without what bounced."""
    if story.state.name not in ("waiting", "parked"):
        return []
    return [fact for fact in pending(story) if fact.is_attempt]


def story_before(last, story, notebook):
    """The contact without that attempt and what follows it, at the end of its day."""
    end = last.moment.end if last.moment.begin == last.moment.end else last_second(day(last, story), story.clock.zone)
    clock = Clock(story.clock.zone.key, min(end, story.clock.now), story.clock.holidays)
    contacts = {stem: each.contact for stem, each in notebook.stories.items()}
    interviews = [Interview(i.note, contacts, clock) for i in story.interviews]
    contact = Earlier(story.contact, entries_of(story.contact, story.clock)[:last.place])
    return Story(contact, interviews, facts_of(contact, interviews, clock), clock)


class Earlier:
    """A contact with only some of its entries."""

    def __init__(self, contact, entries):
        self.contact, self.entries, self.stem = contact, entries, contact.stem

    def get(self, key):
        return self.contact.get(key)

    def all(self, key):
        return self.entries if key == "outreach" else self.contact.all(key)


def was_due(earlier, last):
    """An answer was due, or the next step by the end of that day."""
    if earlier.state.name == "replied":
        return True
    if earlier.state.name != "waiting":
        return False
    due, clock = earlier.state.due, earlier.clock
    open_ = arrived(earlier)
    if earlier.facts and pending(earlier) and pending(earlier)[-1].kind == Kind.BOUNCE and open_:
        due = max(due, clock.plus_business_days(open_[-1].at, 5))
    return clock.day_of(due) <= day(last, earlier)


def way_due(story):
    """A way on file that has not bounced: one that was not used, else not the last one, else the last one."""
    entries = story.contact.all("outreach")
    ways = [way for way, key in WAYS.items() if story.contact.get(key) and not has_bounced(way, entries)]
    used = [fact.by for fact in pending(story)]
    for recent in (used, used[-1:]):
        for way in ways:
            if way not in recent:
                return way
    last = entries[-1]["by"] if entries else None
    if last and not has_bounced(last, entries):
        return last
    return ways[0] if ways else "email"


def has_bounced(way, entries):
    outcomes = [entry["outcome"] for entry in entries if entry["by"] == way]
    return bool(outcomes) and outcomes[-1] == "bounced"
