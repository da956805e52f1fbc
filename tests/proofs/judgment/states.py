# SPDX-License-Identifier: MIT
"""The state of a contact and when the next step is due (docs/states.md, "The states")."""

from dataclasses import dataclass

from clock import DAY
from facts import Kind, perhaps_after, surely_after

ATTEMPTS = 3
TIER_WEEKS = {"A": 6, "B": 13, "C": 26}


@dataclass(frozen=True)
class State:
    name: str
    due: int | None = None


class Story:
    """What is known about one contact: the note, its interviews and its facts in order."""

    def __init__(self, contact, interviews, facts, clock):
        self.contact = contact
        self.stem = contact.stem
        self.interviews = interviews
        self.facts = facts
        self.clock = clock
        self.state = state_of(self)

    @property
    def talks(self):
        """Talks that were held, the earliest end first."""
        return sorted((i for i in self.interviews if i.held), key=lambda i: i.end)

    def of(self, *kinds):
        return [fact for fact in self.facts if fact.kind in kinds]

    @property
    def messages(self):
        return [fact for fact in self.facts if fact.is_message]

    @property
    def heard(self):
        """What reaches them: messages of yours and live exchanges."""
        return self.messages + self.of(Kind.EXCHANGE)

    def heard_since(self, moment):
        """If the order is unknown, the reading that leaves less open counts."""
        return [fact for fact in self.heard if fact.moment.end >= moment.begin]

    @property
    def snoozed(self):
        """`snooze-until` hides a contact's items to the end of that day."""
        until = self.clock.read(self.contact.get("snooze-until"))
        return until is not None and self.clock.now <= self.clock.end_of_day(until.end)


def state_of(story):
    """The first line of the table that applies is the state."""
    lines = (scheduled, declined, let_rest, replied, met, waiting, used_up, in_touch)
    return next(filter(None, (line(story) for line in lines)), State("to-reach"))


def scheduled(story):
    """An interview with them is planned."""
    return State("scheduled") if any(i.to_come for i in story.interviews) else None


def declined(story):
    """Their last reply said no, and since then you have neither spoken nor agreed to talk."""
    replies = story.of(Kind.REPLY)
    if not replies or replies[-1].outcome != "declined":
        return None
    since = story.of(Kind.EXCHANGE, Kind.AGREEMENT)
    return None if any(perhaps_after(fact, replies[-1]) for fact in since) else State("declined")


def let_rest(story):
    """`parked:` is set, and since that day they have not come back and you have asked nothing."""
    parked = story.clock.read_past(story.contact.get("parked"))
    if not parked:
        return None
    end = parked.end
    back = (Kind.REPLY, Kind.AGREEMENT, Kind.EXCHANGE)
    later = [fact for fact in story.facts if fact.moment.begin > end]
    ended = any(fact.kind in back or (fact.is_attempt and needs_answer(fact, story)) for fact in later)
    return None if ended else State("parked")


def is_let_rest(story):
    return story.state.name == "parked" and let_rest(story) is not None


def replied(story):
    """Their reply is newer than any message of yours, or a talk fell through and you have not written since."""
    replies = unanswered_replies(story)
    last_entry = max((reply.place for reply in replies if reply.place is not None), default=None)
    owed = [reply.at for reply in replies if reply.place in (None, last_entry)] + unsettled_call_off(story)
    return State("replied", max(owed) + DAY) if owed else None


def unanswered_replies(story):
    """Any message answers a reply, a thank-you too; after a live exchange neither side owes one."""
    replies = [reply for reply in story.of(Kind.REPLY, Kind.AGREEMENT) if reply.asks is not False]
    return [reply for reply in replies if not any(perhaps_after(fact, reply) for fact in story.heard)]


def unsettled_call_off(story):
    """If several talks fell through, only the one called off last counts."""
    now = story.clock.now
    fallen = [i for i in story.interviews if i.fell_through]
    if not fallen:
        return []
    last = max(fallen, key=lambda i: i.call_off(now).end)
    return [] if settled(last, story) else [last.call_off(now).end]


def settled(fallen, story):
    """By another interview, or by a message or exchange from that moment on, even before the agreed time."""
    if any(takes_its_place(other, fallen) for other in story.interviews):
        return True
    return settled_from_its_hour(fallen, story) or settled_early(fallen, story)


def settled_from_its_hour(fallen, story):
    return bool(fallen.dated_call_off and story.heard_since(fallen.dated_call_off))


def settled_early(fallen, story):
    """What settled a cancelled talk before its time still does; a no-show is known only then."""
    may_be_earlier = fallen.status == "cancelled" and not fallen.cancelled
    return (may_be_earlier or not fallen.dated_call_off) and settled_before_its_hour(fallen, story)


def stood_until(fallen, story):
    """Messages until then are no attempts; what last settled it early is taken to be about the cancellation."""
    until = fallen.stood_until(story.clock.now)
    if settled_from_its_hour(fallen, story) or not settled_early(fallen, story):
        return until
    return min([until, *([max(fact.moment.begin for fact in story.heard)] if story.heard else [])])


def takes_its_place(other, fallen):
    """Planned or held, and it starts later or was agreed later."""
    if not (other.to_come or other.held):
        return False
    starts_later = other.starts and fallen.starts and other.starts.begin > fallen.starts.end
    agreed_later = fallen.agreements and any(
        moment.begin > max(m.end for m in fallen.agreements) for moment in other.agreements)
    return bool(starts_later or agreed_later)


def settled_before_its_hour(fallen, story):
    """With the time ahead and no date: by a message newer than the agreement; without `agreed`, by a second one."""
    if fallen.agreements:
        return bool(story.heard_since(max(fallen.agreements, key=lambda moment: moment.end)))
    words = story.of(Kind.REPLY, Kind.EXCHANGE)
    since = [message for message in story.messages if all(perhaps_after(message, word) for word in words)]
    return len(since) > 1


def met(story):
    """An interview was held, and a thank-you, a review or a promise is open."""
    return State("met") if any(is_open(talk, story) for talk in story.talks) else None


def is_open(talk, story):
    """Each is thanked; the review belongs to the first person named, and so do promises that mention nobody."""
    if not thanked(talk, story) or (talk.first == story.stem and not talk.reviewed):
        return True
    return any((talk.mentioned_in(task.text) or talk.first) == story.stem for task in open_promises(talk))


def thanked(talk, story):
    return any(fact.is_thanks and fact.talk is talk for fact in story.facts)


def open_promises(interview):
    tasks = (task for task in interview.note.tasks if task.open)
    return [task for task in tasks if task.text.split(maxsplit=1)[0].lower() in ("me:", "them:")]


def in_touch(story):
    """They replied, agreed or spoke with you at some time, and nothing is open."""
    if not story.interviews and not story.of(Kind.REPLY, Kind.AGREEMENT, Kind.EXCHANGE):
        return None
    weeks = TIER_WEEKS.get(story.contact.get("keep-in-touch"))
    contact = last_contact(story)
    if not weeks or contact is None:
        return State("in-touch")
    return State("in-touch", story.clock.plus_days(contact, 7 * weeks))


def last_contact(story):
    """The latest message of either side, live exchange, talk or thank-you; not a bounce or an unanswered call."""
    kinds = (Kind.REPLY, Kind.EXCHANGE)
    return max((fact.at for fact in story.facts if fact.is_message or fact.kind in kinds), default=None)


def waiting(story):
    """The last attempt needs an answer, has none, and attempts are left; or it bounced."""
    bounce = pending_bounce(story)
    if bounce:
        return State("waiting", bounce.at + DAY)
    attempts = unanswered(story)
    if not attempts or tries(attempts, story.clock) >= ATTEMPTS:
        return None
    return State("waiting", story.clock.plus_business_days(attempts[-1].at, 7))


def used_up(story):
    """The last attempt needs an answer, has none, and was the last: the first message and two follow-ups."""
    return State("parked") if tries(unanswered(story), story.clock) >= ATTEMPTS else None


def tries(attempts, clock):
    """A call that nobody answered and the attempt next to it on that day are one."""
    return len(attempts) - sum(
        Kind.CALL in (first.kind, second.kind) and clock.day_of(first.moment.begin) == clock.day_of(second.moment.begin)
        for first, second in zip(attempts, attempts[1:]))


def came_back_after(fact, story):
    """A reply, an agreement or a live exchange: attempts count from the last."""
    back = story.of(Kind.REPLY, Kind.AGREEMENT, Kind.EXCHANGE)
    return (any(perhaps_after(reply, fact) for reply in back)
            or any(i.answers(fact) for i in story.interviews)
            or any(fact.moment.end < stood_until(i, story) for i in story.interviews if i.fell_through))


def unanswered(story):
    """Attempts since anything came back, without those that need no answer."""
    return [fact for fact in story.facts
            if fact.is_attempt and needs_answer(fact, story) and not came_back_after(fact, story)]


def needs_answer(fact, story):
    """Not with `asks: no`, not a thank-you, and not after a talk that was held unless it says `asks: yes`."""
    if fact.is_thanks or fact.asks is not None:
        return bool(fact.asks)
    return not any(surely_after(fact, other) for other in story.facts if other.is_held_talk)


def pending_bounce(story):
    """The last bounce, if the bounced message needed an answer, nothing came back and you have not tried since."""
    bounces = story.of(Kind.BOUNCE)
    if not bounces or any(fact.is_attempt and perhaps_after(fact, bounces[-1]) for fact in story.facts):
        return None
    bounced = bounces[-1].took_back or bounces[-1]
    return bounces[-1] if needs_answer(bounced, story) and not came_back_after(bounced, story) else None
