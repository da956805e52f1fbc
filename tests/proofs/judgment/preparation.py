# SPDX-License-Identifier: MIT
"""What `prepare` requires (docs/states.md)."""

import re

WORDS = """phone telephone telefon telefonisch anruf mobile call video online remote virtual zoom teams skype facetime webex
    whatsapp discord jitsi signal slack telegram viber whereby hangout hangouts bigbluebutton""".split()
NO_PLACE = re.compile(r"://|@|(\d[+ ()./-]*){7}|^\+?[\d ()-]+$")
REMOTE = re.compile(rf"\b({'|'.join(WORDS)})\b|\b(tel|meet)\b(?! *[a-z])", re.IGNORECASE)
STREET = re.compile(r",.*([A-Z][^ ]* \d|\d[^ :]* [A-Z])")


def prepared(interview, pitches):
    return (enough_questions(interview) and research_done(interview)
            and any(map(fits, pitches)) and enough_copies(interview))


def enough_questions(interview):
    """At least five questions, three of them critical."""
    questions = section(interview, "questions")
    return len(questions) >= 5 and sum(task.text.startswith("!") for task in questions) >= 3


def research_done(interview):
    """A research list with every point ticked; cancelled points do not count."""
    points = [point for point in section(interview, "research") if point.mark != "-"]
    return bool(points) and not any(point.open for point in points)


def section(interview, name):
    return [task for task in interview.note.tasks if task.section == name]


def fits(pitch):
    """A pitch of 30 s to 2 min. The generator writes plain words, so words are separated by blanks."""
    rate = int(pitch.get("rate") or 140)
    lines = [line for line in pitch.body.splitlines() if not line.startswith("#")]
    words = sum(len(line.split()) for line in lines)
    return 30 * rate <= 60 * words <= 120 * rate


def enough_copies(interview):
    """Two copies of the résumé if you meet in person."""
    resume = interview.note.fields.get("resume")
    copies = int(resume.get("copies") or 0) if isinstance(resume, dict) else 0
    return copies >= 2 or not in_person(interview.note.get("place"))


def in_person(place):
    """If there is a place that is not a link, phone number or email address, and mentions no distance, or has a street."""
    return bool(place) and not NO_PLACE.search(place) and not (REMOTE.search(place) and not STREET.search(place))
