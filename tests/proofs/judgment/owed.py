# SPDX-License-Identifier: MIT
"""What is owed, by the table "What is owed" of docs/states.md: one function a row."""

from dataclasses import dataclass

from clock import DAY, HOUR
from facts import Kind
from organizations import approach_due, comes_after_another, follow_up_due, someone_else
from preparation import prepared
from states import declined, is_let_rest, open_promises, thanked, unanswered_replies


@dataclass(frozen=True, order=True)
class Item:
    who: str
    rule: str
    due: int
    overdue_after: int | None = None

    def lateness(self, now):
        """Late after the moment it is due; a thank-you is overdue later still."""
        if self.overdue_after is not None and now > self.overdue_after:
            return "overdue"
        return "late" if now > self.due else "due"


def owed(notebook):
    rows = (follow_up, answer_reply, try_someone_else, prepare, confirm_interview, record_interview, thank,
            review, record_referral, approach_referral, report_back, keep_promise, nudge_promise,
            second_opinion, keep_in_touch, role_stale)
    items = [item for row in rows for item in row(notebook)]
    return [item for item in items if item.who in notebook.stories and not notebook.stories[item.who].snoozed]


def has_declined(story):
    """They declined a planned talk after they had agreed to it."""
    reply = reply_after_agreement(story) if story.state.name == "scheduled" else None
    return reply is not None and reply.outcome == "declined"


def known(interview, notebook):
    return [notebook.stories[person] for person in interview.people if person in notebook.stories]


def host(interview, notebook):
    """The first with a note who is not snoozed and has not declined a planned talk; else the first with a note."""
    people = known(interview, notebook)
    coming = [story for story in people if not (interview.planned and has_declined(story))] or people
    awake = [story for story in coming if not story.snoozed] or coming
    return awake[0].stem if awake else interview.first


def declined_by_all(interview, notebook):
    people = known(interview, notebook)
    return bool(people) and all(has_declined(story) for story in people)


def follow_up(notebook):
    """Due while `waiting`, unless the one to someone else there is due earlier on that day."""
    for story in notebook.stories.values():
        there = notebook.colleagues(story)
        if story.state.name == "waiting" and not comes_after_another(story, there, notebook):
            yield Item(story.stem, "follow-up", follow_up_due(story, there))


def answer_reply(notebook):
    """Due while `replied`, or for a reply after `agreed` of a planned interview."""
    for story in notebook.stories.values():
        if story.state.name == "replied":
            yield Item(story.stem, "answer-reply", story.state.due)
        elif story.state.name == "scheduled" and (reply := reply_after_agreement(story)):
            yield Item(story.stem, "answer-reply", reply.at + DAY)


def reply_after_agreement(story):
    """Without `agreed`, a reply counts as the agreement; a refusal stays until the interview is called off."""
    to_come = [i for i in story.interviews if i.to_come]
    replies = [reply for reply in unanswered_replies(story) if reply.kind == Kind.REPLY]
    if declined(story):
        replies = story.of(Kind.REPLY)
    if not replies or not all(i.agreements for i in to_come):
        return None
    agreed = max(moment.end for i in to_come for moment in [*i.agreements, *filter(None, [i.confirmed])])
    return replies[-1] if replies[-1].moment.begin > agreed else None


def try_someone_else(notebook):
    """The last attempt at an organization + 3 business days."""
    for stories in notebook.organizations():
        found = someone_else(stories, notebook)
        if found:
            yield Item(found.who, "try-someone-else", found.due)


def prepare(notebook):
    """Planned, something is missing, and the start has not passed: start - 24 h, or the start if agreed later."""
    for interview in planned(notebook):
        start = interview.starts.end
        is_short = any(moment.end >= start - DAY for moment in interview.agreements)
        if notebook.clock.now <= start and not prepared(interview, notebook.pitches) \
                and not declined_by_all(interview, notebook):
            yield Item(host(interview, notebook), "prepare", start if is_short else start - DAY)


def confirm_interview(notebook):
    """Planned and not confirmed, from start - 48 h to the start: start - 24 h."""
    for interview in planned(notebook):
        start = interview.starts.end
        agreed = any(moment.end >= start - 48 * HOUR for moment in interview.agreements)
        if not confirmed(interview) and not agreed and start - 48 * HOUR <= notebook.clock.now <= start \
                and not declined_by_all(interview, notebook):
            yield Item(host(interview, notebook), "confirm-interview", start - DAY)


def confirmed(interview):
    """Since they agreed to this time."""
    return interview.confirmed and all(moment.begin <= interview.confirmed.end for moment in interview.agreements)


def record_interview(notebook):
    """Planned, and its end has passed: the end of that day."""
    for interview in planned(notebook):
        end = interview.planned_end
        if notebook.clock.now > end:
            yield Item(host(interview, notebook), "record-interview", notebook.clock.end_of_day(end))


def thank(notebook):
    """Held, and someone was not thanked: end + 24 h, overdue after 48 h."""
    for talk in held(notebook):
        for person in talk.people:
            if person in notebook.stories and not thanked(talk, notebook.stories[person]):
                yield Item(person, "thank", talk.end + DAY, talk.end + 2 * DAY)


def review(notebook):
    """Held, no `reviewed`: the end of the day it ended."""
    for talk in held(notebook):
        if not talk.reviewed:
            yield Item(host(talk, notebook), "review", notebook.clock.end_of_day(talk.end))


def record_referral(notebook):
    """Held or called off, and it names a person without a note: its end, or the call-off, + 7 d."""
    for talk in notebook.interviews:
        named = talk.ends if talk.held else talk.dated_call_off
        for _ in notebook.referrals.unrecorded(talk) if named else []:
            yield Item(host(talk, notebook), "record-referral", notebook.clock.plus_days(named.end, 7))


def approach_referral(notebook):
    """A contact someone referred you to is `to-reach`."""
    for story in notebook.stories.values():
        due = approach_due(story, notebook)
        if due is not None:
            yield Item(story.stem, "approach-referral", due)


def report_back(notebook):
    """You met people, and their referrer has had no message or talk since: the end of the first such talk + 7 d."""
    untold = {}
    for story in notebook.stories.values():
        for stem in notebook.referrals.of(story.stem) if story.talks else []:
            if not is_let_rest(notebook.stories[stem]) and not notebook.stories[stem].heard_since(story.talks[0].ends):
                untold.setdefault(stem, []).append(story.talks[0].end)
    for stem, ends in untold.items():
        yield Item(stem, "report-back", notebook.clock.plus_days(min(ends), 7))


def keep_promise(notebook):
    """An open promise of yours: its date, else end + 7 d."""
    for interview, person, date in promises(notebook, "me:"):
        due = date.end if date else notebook.clock.plus_days(interview.end, 7)
        yield Item(person, "keep-promise", due)


def nudge_promise(notebook):
    """An open promise of theirs: the day after its date, else end + 7 d."""
    clock = notebook.clock
    for interview, person, date in promises(notebook, "them:"):
        due = clock.plus_days(date.end, 1) if date else clock.plus_days(interview.end, 7)
        story = notebook.stories.get(person)
        if story and story.state.name != "declined" and not is_let_rest(story):
            yield Item(person, "nudge-promise", put_off(due, story))


def put_off(due, story):
    """A message of yours or a live exchange on or after that day postpones it by 7 d."""
    clock = story.clock
    begins = clock.plus_days(due, -1) + 1
    reminders = [fact.at for fact in story.heard if fact.at >= begins]
    return clock.plus_days(max(reminders), 7) if reminders else due


def promises(notebook, whose):
    """Open promises of held interviews, and dated ones of those planned or called off, with whom they are."""
    for interview in notebook.interviews:
        for task in open_promises(interview):
            date = notebook.clock.read(task.text.rstrip(")").rpartition("(")[2])
            may_be_dated = interview.planned or interview.status in ("cancelled", "no-show")
            counts = interview.held or (may_be_dated and date)
            if task.text.lower().startswith(whose) and counts:
                yield interview, interview.mentioned_in(task.text) or host(interview, notebook), date


def second_opinion(notebook):
    """Wanted, and no later interview with another person in one of their careers: `reviewed`, else the end, + 14 d."""
    for talk in held(notebook):
        careers = [{career} for career in notebook.careers(talk.first)] or [set()]
        if talk.note.get("second-opinion") != "true":
            continue
        if not all(any(gives_another_view(later, talk, career, notebook) for later in notebook.interviews)
                   for career in careers):
            since = talk.reviewed.end if talk.reviewed else talk.end
            yield Item(talk.first, "second-opinion", notebook.clock.plus_days(since, 14))


def gives_another_view(later, talk, careers, notebook):
    """Held or planned, later, with someone else in that career; without a career, with anyone else."""
    if not (later.held or later.to_come) or not later.starts or later.starts.end <= talk.starts.end:
        return False
    others = [person for person in later.people if person not in talk.people]
    return any(not careers or careers & notebook.careers(person) for person in others)


def keep_in_touch(notebook):
    """`in-touch` with a tier: the last contact + tier."""
    for story in notebook.stories.values():
        if story.state.name == "in-touch" and story.state.due is not None:
            yield Item(story.stem, "keep-in-touch", story.state.due)


def role_stale(notebook):
    """A role, and 90 days since the last look or news; owed only once it is late."""
    for story in notebook.stories.values():
        contact = story.contact
        if not contact.get("role") or contact.get("keep-in-touch") == "off":
            continue
        news = last_news(story)
        due = notebook.clock.plus_days(news, 90) if news is not None else None
        if due is not None and notebook.clock.now > due and story.state.name not in ("declined", "parked"):
            yield Item(story.stem, "role-stale", due)


def last_news(story):
    """Any entry of `outreach`, the end of a talk, or when it was called off, and the last look: `checked`, or the end of an earlier job."""
    clock = story.clock
    looks = [story.contact.get("checked"), *(entry.get("until") for entry in story.contact.all("was"))]
    look = max(filter(None, looks), key=lambda date: date[:10], default=None)
    moments = [clock.read_past(date) for date in (look, *(entry["date"] for entry in story.contact.all("outreach")))]
    ends = [interview.end for interview in story.interviews if interview.ends and not interview.fell_through]
    ends += [interview.dated_call_off.end for interview in story.interviews if interview.dated_call_off]
    return max([moment.end for moment in moments if moment] + ends, default=None)


def planned(notebook):
    """An interview without `starts` has no items."""
    return [i for i in notebook.interviews if i.planned and i.starts]


def held(notebook):
    return [i for i in notebook.interviews if i.held]
