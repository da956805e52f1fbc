# SPDX-License-Identifier: MIT
"""One interview: when it starts and ends, and which of its dates count (docs/states.md, "Held, and when it ended")."""

import datetime as dt
import re
from zoneinfo import ZoneInfo

from clock import DAY, Moment, last_second
from notes import link


class Interview:
    """One interview's dates, each read in the zone it belongs to."""

    def __init__(self, note, contacts, clock, minutes=20):
        self.note = note
        self.status = note.get("status")
        self.people = [link(person) for person in note.all("contact")]
        # An interview's times are read in its zone, else its contact's, else yours.
        self.names = {person: contacts[person].get("name") for person in self.people if person in contacts}
        first = contacts.get(self.people[0])
        name = note.get("timezone") or (first and first.get("timezone"))
        zone = ZoneInfo(name) if name else None
        self.zone = zone or clock.zone
        self.starts = clock.read(note.get("starts"), zone)
        self.minutes = int(note.get("minutes") or minutes)
        self.ends = self._end(clock.read(note.get("ended"), zone), clock.now)
        # All other dates are read on your clock, and those after the present are ignored.
        self.agreed = clock.read_past(note.get("agreed"))
        # It is agreed at `agreed`, and again at the `on` of each entry in `moved`.
        moves = [clock.read_past(entry.get("on")) for entry in note.all("moved")]
        # Nobody agrees to a talk that has begun.
        self.cancelled = clock.read_past(note.get("cancelled"))
        self.agreements = [moment for moment in (self.agreed, *moves) if moment and self._may_be_agreed(moment)]
        self.agreed = self.agreed if self.agreed in self.agreements else None
        self.confirmed = clock.read_past(note.get("confirmed"))
        self.reviewed = clock.read_past(note.get("reviewed"))
        self.thanks = [entry for entry in map(read_thanks, note.all("thanks")) if clock.read_past(entry["date"])]
        # One that lies ahead and is marked held counts as planned, and owes nothing until it begins.
        begun = self.starts is None or self.starts.begin <= clock.now
        self.held = self.status == "held" and self.starts is not None and begun
        if self.held:  # Nobody is thanked for a talk before it begins.
            self.thanks = [entry for entry in self.thanks
                           if any(clock.read(entry["date"], of).end >= self.starts.begin for of in (None, zone))]
        self.to_come = self.status == "planned" or (self.status == "held" and not begun)
        self.planned = self.status == "planned"
        # Without `starts` it fell through only if it has `cancelled`.
        self.fell_through = self.status in ("cancelled", "no-show") and bool(self.cancelled or self.starts)
        self.dated_call_off = self._dated_call_off(clock.now) if self.fell_through else None

    def _may_be_agreed(self, moment):
        """Nor to one that was called off."""
        if self.status in ("cancelled", "no-show") and self.cancelled and moment.begin > self.cancelled.end:
            return False
        return self.starts is None or moment.begin <= self.starts.end

    def _end(self, ended, now):
        """It ends at `ended` if that is plausible, else after its length, else with its day."""
        if self.starts is None:
            return None
        if ended and self._believes(ended, now):
            return ended
        return self._end_by_length()

    def _end_by_length(self):
        if not self._has_hour():
            return self.starts
        end = self.starts.end + 60 * self.minutes
        return Moment(end, end)

    def _believes(self, ended, now):
        """Not before the start, not in the future, at most 24 h after it; without an hour, on that day or the next."""
        latest = self.starts.end + DAY
        if not self._has_hour():
            day = dt.datetime.fromtimestamp(self.starts.begin, self.zone).date()
            latest = last_second(day + dt.timedelta(days=1), self.zone)
        return self.starts.begin <= ended.end and ended.begin <= now and ended.end <= latest

    def _has_hour(self):
        return self.starts.begin == self.starts.end

    def _dated_call_off(self, now):
        """At `cancelled`, else at the agreed time once it has passed; None while it is ahead."""
        if self.cancelled:
            return self.cancelled
        return self.starts if self.starts.end <= now else None

    def call_off(self, now):
        """As dated, else now."""
        return self.dated_call_off or Moment(now, now)

    def answers(self, attempt):
        """Without `agreed` it answers every message older than its start, unless it fell through."""
        if self.agreed or not self.starts or self.fell_through:
            return False
        return attempt.moment.begin <= self.starts.end

    def stood_until(self, now):
        """Until it was called off, or its start if that is earlier."""
        return min([self.call_off(now).begin, *([self.starts.begin] if self.starts else [])])

    @property
    def planned_end(self):
        return self._end_by_length().end

    @property
    def first(self):
        return self.people[0]

    def mentioned_in(self, text):
        """The one of several people whose given or family name is in the text, with its capitals."""
        words = re.findall(r"\w+", text)
        found = [person for person, name in self.names.items()
                 if name.split()[0] in words or name.split()[-1] in words]
        return found[0] if len(found) == 1 and len(self.people) > 1 else None

    @property
    def end(self):
        return self.ends.end

    @property
    def referrals(self):
        names = [link(name) for name in self.note.all("referrals")]
        return [] if names in (["none"], ["not-asked"]) else names


def read_thanks(entry):
    return {"date": entry} if isinstance(entry, str) else entry


def thanks_for(interview, stem):
    """With `to:` it thanks that person, without it everyone who was there."""
    return [entry for entry in interview.thanks if "to" not in entry or link(entry["to"]) == stem]
