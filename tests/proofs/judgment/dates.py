# SPDX-License-Identifier: MIT
"""Random dates around a random current time: days when clocks change, holidays, midnights, offsets, and boundaries."""

import datetime as dt
from zoneinfo import ZoneInfo

from clock import Clock

# A day on which clocks change, or the day before if they change at midnight (Santiago, Havana); elsewhere any day.
CHANGES = {
    "Europe/Berlin": ["2026-03-29", "2026-10-25"], "America/New_York": ["2026-03-08", "2026-11-01"],
    "America/Santiago": ["2026-04-04", "2026-09-05"], "America/Havana": ["2026-03-07", "2026-11-01"],
    "Australia/Lord_Howe": ["2026-04-05", "2026-10-04"], "Asia/Kolkata": ["2026-12-24"], "UTC": ["2027-01-01"],
}
ZONES = list(CHANGES)
OFFSETS = ["Z", "+00:00", "+05:30", "-08:00", "+14:00", "-11:00"]
HOURS = ["00:00", "00:30", "01:45", "02:30", "09:00", "10:05", "14:00", "17:40", "23:30", "23:59"]
MINUTE = 60
HOUR = 60 * MINUTE
DAY = 24 * HOUR
EDGES = [0, 20 * MINUTE, DAY, 2 * DAY, DAY + 20 * MINUTE, 2 * DAY + 20 * MINUTE, 7 * DAY]


class Dates:
    def __init__(self, random, seconds=True):
        self.random = random
        self.seconds = seconds
        self.zone = random.choice(ZONES)
        self.change = dt.date.fromisoformat(random.choice(CHANGES[self.zone]))
        self.present = self._present()
        # Much happens on a few days, so that facts of one instant are common.
        self.busy_days = [self.change]
        self.busy_days += [self.day(-30, 5) for _ in range(3)]
        self.holidays = sorted({self.day(-20, 20) for _ in range(random.randrange(4))})
        self.clock = Clock(self.zone, self.present, self.holidays)

    def _present(self):
        day = self.change + dt.timedelta(days=self.random.randrange(-4, 12))
        if self._chance(0.3):
            return f"{day}T{self.random.choice(['23:59:59' if self.seconds else '23:59', '00:00:00'])}"
        return f"{day}T{self.random.choice(HOURS)}"

    def day(self, earliest, latest):
        today = dt.date.fromisoformat(self.present[:10])
        busy = [day for day in self.busy_days if earliest <= (day - today).days <= latest]
        if busy and self._chance(0.35):
            return self.random.choice(busy)
        return today + dt.timedelta(days=self.random.randint(earliest, latest))

    def when(self, earliest, latest, edges=0.15):
        """A date between two days from now: at a boundary, without a time, with one, or in another offset."""
        if self._chance(edges) and (edge := self._edge(earliest, latest)):
            return edge
        day, hour, offset = self.day(earliest, latest), self.random.choice(HOURS), self.random.choice(OFFSETS)
        forms = {str(day): 6, f"{day}T{hour}": 8, f"{day}T{hour}:59": int(self.seconds), f"{day}T{hour}{offset}": 2}
        return self.random.choices(list(forms), weights=forms.values())[0]

    def _edge(self, earliest, latest):
        """A whole number of hours or days from the current time, plus or minus a minute."""
        sign = 1 if latest > 0 and self._chance(latest / (latest - earliest)) else -1
        at = self.clock.now + sign * self.random.choice(EDGES) + self.random.choice([-MINUTE, 0, 0, MINUTE])
        if not earliest <= (at - self.clock.now) / DAY <= latest:
            return None
        return dt.datetime.fromtimestamp(at, ZoneInfo("UTC")).strftime("%Y-%m-%dT%H:%M:%SZ")

    def _chance(self, share):
        return self.random.random() < share

    def in_order(self, texts):
        """By date; a date without a time comes before or after the others of its day."""
        first = self._chance(0.5)
        return sorted(texts, key=lambda text: self.clock.read(text).begin if first else self.clock.read(text).end)

    def before(self, starts):
        days = min(self.days_to(starts), 0)
        return self.when(days - 12, days)

    def after(self, starts):
        """In the days after a talk, or sometimes around the current time whenever the talk was."""
        days = min(self.days_to(starts), 0)
        return self.when(-15, 1) if self._chance(0.15) else self.when(days, min(days + 8, 1))

    def days_to(self, date):
        return (self.clock.read(date).end - self.clock.now) // DAY

    def ended(self, starts):
        """Mostly a while after the start; sometimes before it, much later, or in the future."""
        start = self.clock.read(starts)
        after = self.random.choice([25 * MINUTE, 25 * MINUTE, 0, -MINUTE, DAY, DAY + MINUTE, 3 * DAY])
        if self._chance(0.2):
            return starts[:10]
        return dt.datetime.fromtimestamp(start.begin + after, ZoneInfo("UTC")).strftime("%Y-%m-%dT%H:%M:%SZ")
