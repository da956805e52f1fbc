# SPDX-License-Identifier: MIT
"""The dated facts of one contact, in the order they happened (docs/states.md, "Facts")."""

from dataclasses import dataclass
from enum import IntEnum

from clock import Moment
from interviews import thanks_for


class Kind(IntEnum):
    MESSAGE = 1
    CALL = 2
    BOUNCE = 3
    REPLY = 4
    AGREEMENT = 5
    EXCHANGE = 6
    CALLED_OFF = 7


OUTCOMES = {
    "sent": Kind.MESSAGE, "voicemail": Kind.MESSAGE, "no-answer": Kind.CALL, "bounced": Kind.BOUNCE,
    "replied": Kind.REPLY, "declined": Kind.REPLY, "spoke": Kind.EXCHANGE,
}


@dataclass(eq=False)
class Fact:
    """`place` is the entry's position in `outreach`; `talk` is the interview held, or thanked for."""

    moment: Moment
    kind: Kind
    place: int | None = None
    by: str = ""
    outcome: str = ""
    asks: bool | None = None
    talk: object = None
    taken_back: bool = False
    took_back: object = None

    @property
    def at(self):
        return self.moment.end

    @property
    def is_message(self):
        return self.kind == Kind.MESSAGE and not self.taken_back

    @property
    def is_attempt(self):
        return self.is_message or self.kind == Kind.CALL

    @property
    def is_thanks(self):
        return self.kind == Kind.MESSAGE and self.talk is not None

    @property
    def is_held_talk(self):
        return self.kind == Kind.EXCHANGE and self.talk is not None


def surely_after(later, earlier):
    """Outreach happened in the order written, everything else by date; a fact without a time, at some time that day."""
    if later.place is not None and earlier.place is not None:
        return later.place > earlier.place
    return later.moment.begin > earlier.moment.end


def perhaps_after(later, earlier):
    """Also if the order is unknown."""
    return not surely_after(earlier, later)


def facts_of(contact, interviews, clock):
    facts = outreach_facts(contact, clock)
    for interview in interviews:
        facts += interview_facts(interview, contact.stem, clock)
    return facts


def entries_of(contact, clock):
    """In the order of their days, and within a day as they are written."""
    return sorted(contact.all("outreach"), key=lambda entry: clock.day_of(clock.read(entry["date"]).begin))


def outreach_facts(contact, clock):
    facts = []
    for place, entry in enumerate(entries_of(contact, clock)):
        asks = {"yes": True, "no": False}.get(entry.get("asks"))
        kind = OUTCOMES[entry["outcome"]]
        fact = Fact(clock.read(entry["date"]), kind, place, entry["by"], entry["outcome"], asks)
        if fact.moment.begin > clock.now:
            continue
        if kind == Kind.BOUNCE and facts:
            take_back(facts[-1], fact)
        facts.append(fact)
    return facts


def take_back(entry, bounce):
    """A bounce takes back the entry directly above it if that one was `sent` the same way."""
    if entry.outcome == "sent" and entry.by == bounce.by:
        entry.taken_back = True
        bounce.took_back = entry


def interview_facts(interview, stem, clock):
    for entry in thanks_for(interview, stem):
        yield Fact(clock.read_past(entry["date"]), Kind.MESSAGE, by=entry.get("by", ""), talk=interview)
    for moment in interview.agreements:
        yield Fact(moment, Kind.AGREEMENT)
    if interview.held:
        yield Fact(interview.ends, Kind.EXCHANGE, talk=interview)
    if interview.dated_call_off:
        yield Fact(interview.dated_call_off, Kind.CALLED_OFF)
