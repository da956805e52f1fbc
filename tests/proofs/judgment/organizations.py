# SPDX-License-Identifier: MIT
"""`try-someone-else` (docs/states.md): who to ask if nobody at an organization answers."""

from dataclasses import dataclass

from clock import DAY
from facts import Kind
from states import is_let_rest, needs_answer, unanswered



@dataclass(frozen=True)
class Proposal:
    who: str
    due: int


def someone_else(stories, notebook):
    """Nobody there is talking to you, the last attempt got nowhere, and someone else can be reached."""
    if any(story.state.name in ("replied", "scheduled") for story in stories):
        return None
    last = last_attempt(stories)
    if not last or last[1].state.name not in ("waiting", "declined", "parked"):
        return None
    if last[1].state.name == "waiting" and has_come_back(last[1]):
        return None
    others = [story for story in stories if can_be_tried(story)]
    due = max([notebook.clock.plus_business_days(last[0], 3), *gave_up(last[1])])
    if not others or crowds(stories, due, notebook.clock):
        return None
    met = met_there(stories)
    if any(fact.at >= last[0] for story in met for fact in story.heard):
        return None
    choice = first_choice(met or others, notebook)
    return None if referral_is_due(choice, stories, due, notebook) else Proposal(choice.stem, due)


def gave_up(story):
    """The end of the day on which they declined, or on which you parked them."""
    clock = story.clock
    if is_let_rest(story):
        yield clock.end_of_day(clock.read(story.contact.get("parked")).end)
    if story.state.name == "declined":
        yield clock.end_of_day(max(fact.at for fact in story.facts if fact.outcome == "declined"))


def last_attempt(stories):
    """The latest attempt at the organization that asked for an answer, and the contact it was to."""
    attempts = [(asked[-1].at, story) for story in stories if (asked := asking(story))]
    return max(attempts, key=lambda attempt: attempt[0], default=None)


def has_come_back(story):
    """They have replied, agreed or spoken with you."""
    return bool(story.interviews or story.of(Kind.REPLY, Kind.AGREEMENT, Kind.EXCHANGE))


def asking(story):
    return [fact for fact in story.facts
            if fact.is_attempt and needs_answer(fact, story)]


def can_be_tried(story):
    """`to-reach`, with a way on file, and not snoozed (a parked contact is not `to-reach`)."""
    ways = ("email", "phone", "linkedin", "address")
    return story.state.name == "to-reach" and any(map(story.contact.get, ways)) and not story.snoozed


def crowds(stories, due, clock):
    """Never two people on one day: a follow-up there comes first if it is due by the day of this one."""
    day = clock.end_of_day(max(due, clock.now))
    return any(story.state.name == "waiting" and not story.snoozed and follow_up_due(story, stories) <= day
               for story in stories)


def approach_due(story, notebook):
    """While `to-reach`: `introduced` + 24 h; else the first talk that named them, else the referrer's first talk,
    else the last time the referrer wrote or spoke with you, + 7 d."""
    referred = notebook.referrals.of(story.stem) or story.contact.get("introduced")
    if story.state.name != "to-reach" or not referred:
        return None
    introduced = notebook.clock.read_past(story.contact.get("introduced"))
    if introduced:
        return introduced.end + DAY
    referrer = notebook.stories.get(notebook.referrals.written(story.stem))
    talks = notebook.referrals.talks_naming(story.stem) or (referrer.talks if referrer else [])
    if talks:
        return notebook.clock.plus_days(talks[0].end, 7)
    words = [fact.moment.end for fact in referrer.facts if fact.outcome in ("replied", "declined", "spoke")] if referrer else []
    return notebook.clock.plus_days(words[-1], 7) if words else None


def referral_is_due(story, stories, due, notebook):
    """A first message to someone else there, to whom you were referred, is due by the day of this."""
    day = notebook.clock.end_of_day(max(due, notebook.clock.now))
    for other in stories:
        if other is not story and not other.snoozed and ways_left(other):
            first = approach_due(other, notebook)
            if first is not None and first <= day:
                return True
    return False


def follow_up_due(story, stories):
    """Never less than 5 business days after the attempt, nor 3 after an unanswered one with someone else there."""
    clock = story.clock
    own = [clock.plus_business_days(fact.at, 5) for fact in unanswered(story)]
    others = [clock.plus_business_days(fact.at, 3)
              for other in stories if other is not story for fact in unanswered(other)]
    return max([story.state.due, *own, *others])


def comes_after_another(story, stories, notebook):
    """Never two people on one day: a referral comes first, then the follow-up due earliest, of those who can be reached."""
    clock = story.clock
    if referral_is_due(story, stories, follow_up_due(story, stories), notebook):
        return True
    mine = (follow_up_due(story, stories), story.contact.get("name"), story.stem)
    day = clock.end_of_day(max(mine[0], clock.now))  # what is late counts as due today
    others = [(follow_up_due(other, stories), other.contact.get("name"), other.stem)
              for other in stories
              if other is not story and other.state.name == "waiting" and not other.snoozed and ways_left(other)]
    return any(clock.end_of_day(max(other[0], clock.now)) == day and other < mine for other in others)


def ways_left(story):
    """The ways on file by which the last entry did not bounce."""
    last = {entry.get("by"): entry.get("outcome") for entry in sorted(story.contact.all("outreach"), key=day_of)}
    ways = {"email": "email", "phone": "phone", "linkedin": "linkedin", "letter": "address"}
    return [way for way, key in ways.items() if story.contact.get(key) and last.get(way) != "bounced"]


def day_of(entry):
    return entry["date"][:10]


def met_there(stories):
    """If you have met someone at that organization, ask that person instead."""
    return [story for story in stories if story.state.name in ("met", "in-touch") and story.talks and not story.snoozed]


def first_choice(stories, notebook):
    """Those you were referred to, then connectors, then mentors, then the others, each by name."""
    return min(stories, key=lambda story: (rank(story, notebook), story.contact.get("name")))


def rank(story, notebook):
    if notebook.referrals.of(story.stem) or story.contact.get("referred-by"):
        return 0
    if story.contact.get("connector") == "true":
        return 1
    return 2 if story.contact.get("found-through") == "mentor" else 3
