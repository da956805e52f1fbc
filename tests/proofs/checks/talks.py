# SPDX-License-Identifier: MIT
"""What `check` says of interviews (docs/rules.md)."""

import datetime as dt
import re
from collections import defaultdict

from clock import DAY, last_second

QUESTION = re.compile(r"^- \[(.)\] (! )?(.*)\n((?:  .+\n)*)", re.MULTILINE)


def findings(notebook):
    for interview in notebook.interviews:
        for rule in of_one(interview, notebook):
            yield rule, interview.note.stem
    yield from one_voice(notebook)


def of_one(interview, notebook):
    note = interview.note
    planned = interview.status == "planned"
    if planned and not note.get("place"):
        yield "interview-no-place"
    if planned and int(note.get("minutes") or 0) > 30:
        yield "interview-too-long"
    if not notebook.named_zone(interview) and any(map(needs_zone, (note.get("starts"), note.get("ended")))):
        yield "interview-no-timezone"
    if planned and len(questions(note)) > 10:
        yield "questions-too-many"
    if planned and sum(critical for critical, _, _, _ in questions(note)) > 5:
        yield "critical-too-many"
    if interview.status == "held" and not notebook.took_place(interview):
        yield "held-in-future"
    if note.all("thanks") and interview.status != "held":
        yield from ["thanked-not-held"] * len(note.all("thanks"))
    yield from out_of_order(interview, notebook)
    if notebook.took_place(interview):
        yield from after(interview, notebook)
    if note.get("reviewed") and not notebook.is_ahead(note.get("reviewed")) and not review_is_complete(note):
        yield "review-incomplete"


def needs_zone(date):
    return bool(date) and len(date) > 10 and not re.search(r"(Z|[+-]\d\d:?\d\d)$", date[10:])


def after(interview, notebook):
    """What a talk that took place still lacks."""
    note = interview.note
    if not note.get("referrals"):
        yield "referrals-unstated"
    if not section(note, "Notes").strip() and not any(answer for *_, answer in questions(note)):
        yield "interview-no-notes"
    if not awaits_review(interview, notebook):
        for critical, box, text, answer in questions(note):
            is_open = critical and (box == " " or not answer)
            if is_open and not is_left_out(text, note) and not asked_later(text, interview, notebook):
                yield "critical-question-open"


def awaits_review(interview, notebook):
    return (not interview.note.get("reviewed") and interview.ends is not None
            and notebook.clock.now <= notebook.clock.end_of_day(interview.end))


def is_left_out(text, note):
    """Other words may follow the question."""
    entries = re.findall(r"^- (?:! )?(.*)$", section(note, "Left out"), re.MULTILINE)
    return any(key(entry).startswith(key(text)) for entry in entries)


def asked_later(text, interview, notebook):
    if not interview.starts:
        return False
    return any(key(text) in {key(each) for _, _, each, _ in questions(other.note)}
               for other in notebook.interviews
               if other.status in ("held", "planned") and other.starts and other.starts.end > interview.starts.end)


def key(text):
    return text.strip().lower().rstrip(" ?!.")


def questions(note):
    """Each as (is it critical, its box, its text, its answer)."""
    found = QUESTION.findall(section(note, "Questions"))
    return [(bool(mark), box, text, answer.strip()) for box, mark, text, answer in found]


def section(note, heading):
    match = re.search(rf"^(#+) {heading}\n(.*?)(?=^#|\Z)", note.body + "\n", re.MULTILINE | re.DOTALL)
    return match.group(2) if match else ""


def review_is_complete(note):
    sections = [section(note, heading).strip() for heading in ("Learned", "Left out", "New questions")]
    return all(sections) and bool(note.get("second-opinion"))


def out_of_order(interview, notebook):
    """A date in the future, or before what it follows from, whichever clock it is read on."""
    note = interview.note
    for date in [*map(note.get, ("agreed", "cancelled")), *(entry["on"] for entry in note.all("moved"))]:
        if date and notebook.is_ahead(date):
            yield "event-order"
    confirmed = note.get("confirmed")
    if confirmed and (notebook.is_ahead(confirmed) or starts_before(confirmed, interview, notebook)):
        yield "event-order"
    if interview.status == "held" and not notebook.took_place(interview):
        return
    if note.get("ended") and not may_end(note.get("ended"), interview, notebook):
        yield "event-order"
    dates = [entry if isinstance(entry, str) else entry["date"] for entry in note.all("thanks")]
    for date in (dates if interview.status == "held" else []) + [note.get("reviewed")]:
        if date and (notebook.is_ahead(date) or starts_after(date, interview, notebook)):
            yield "event-order"


def readings(date, interview, notebook):
    return [notebook.clock.read(date), notebook.clock.read(date, interview.zone)]


def starts_before(date, interview, notebook):
    return bool(interview.starts) and min(m.begin for m in readings(date, interview, notebook)) > interview.starts.end


def starts_after(date, interview, notebook):
    return bool(interview.starts) and max(m.end for m in readings(date, interview, notebook)) < interview.starts.begin


def may_end(date, interview, notebook):
    """Not in the future, not before the start, at most a day after it."""
    if notebook.is_ahead(date, notebook.named_zone(interview)):
        return False
    if not interview.starts:
        return True
    ended, starts = notebook.clock.read(date, interview.zone), interview.starts
    latest = starts.begin + DAY
    if starts.begin != starts.end:
        latest = last_second(dt.date.fromisoformat(interview.note.get("starts")) + dt.timedelta(days=1), interview.zone)
    return starts.begin <= ended.end <= latest


def one_voice(notebook):
    """What you learned about a career rests on one talk, which does not settle that itself."""
    talks = defaultdict(list)
    for interview in notebook.interviews:
        if interview.status in ("held", "planned"):
            for career in {career for person in interview.people for career in notebook.careers(person)}:
                talks[career].append(interview)
    for only in (each[0] for each in talks.values() if len(each) == 1):
        note = only.note
        if only.status != "held" or not note.get("reviewed") or not has_conclusions(note):
            continue
        if note.get("second-opinion") == "false":
            continue
        wanted = note.get("second-opinion") == "true"
        if wanted and notebook.clock.now <= notebook.clock.plus_days(notebook.clock.read(note.get("reviewed")).end, 14):
            continue
        yield "one-voice", note.stem


def has_conclusions(note):
    entries = re.findall(r"^- (.*)$", section(note, "Learned"), re.MULTILINE)
    return any(entry.strip() not in ("nothing", "none") for entry in entries)
