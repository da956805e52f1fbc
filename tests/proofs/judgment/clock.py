# SPDX-License-Identifier: MIT
"""Instants and days. An instant is a count of seconds since 1970 in UTC."""

import datetime as dt
import re
from dataclasses import dataclass
from zoneinfo import ZoneInfo

HOUR = 3600
DAY = 24 * HOUR

WRITTEN = re.compile(
    r"(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d)(?::(\d\d))?(Z|[+-]\d\d:?\d\d)?)?$"
)


@dataclass(frozen=True)
class Moment:
    """A date as written. Without a time it begins with its day and ends with its last second."""

    begin: int
    end: int


class Clock:
    """The reader's clock: a time zone, the current time, and the days that are not business days."""

    def __init__(self, zone, now, holidays=()):
        self.zone = ZoneInfo(zone)
        self.holidays = set(holidays)
        self.now = self.read(now).end if isinstance(now, str) else now

    def read(self, text, zone=None):
        """The moment that `text` names in `zone`, or None."""
        match = WRITTEN.match((text or "").strip())
        if not match:
            return None
        day, minute, second, offset = match.groups()
        zone = zone or self.zone
        if minute is None:
            date = dt.date.fromisoformat(day)
            return Moment(first_second(date, zone), last_second(date, zone))
        local = dt.datetime.fromisoformat(f"{day}T{minute}:{second or '00'}")
        at = exact(local, offset) if offset else instant(local, zone)
        return Moment(at, at)

    def read_past(self, text, zone=None):
        """Like `read`, but None for a date after the current time."""
        moment = self.read(text, zone)
        return moment if moment and moment.begin <= self.now else None

    def day_of(self, at):
        return dt.datetime.fromtimestamp(at, self.zone).date()

    def end_of_day(self, at):
        return last_second(self.day_of(at), self.zone)

    def plus_days(self, at, days):
        """`d` counts calendar days on the reader's clock, to the last second of the day."""
        return last_second(self.day_of(at) + dt.timedelta(days=days), self.zone)

    def plus_business_days(self, at, days):
        """`bd` starts on the next day and skips weekends and holidays."""
        day = self.day_of(at)
        while days > 0:
            day += dt.timedelta(days=1)
            if self.is_business_day(day):
                days -= 1
        return last_second(day, self.zone)

    def is_business_day(self, day):
        return day.weekday() < 5 and day not in self.holidays

    def written(self, at):
        return dt.datetime.fromtimestamp(at, self.zone).strftime("%Y-%m-%dT%H:%M")


def exact(local, offset):
    sign = {"Z": "+00:00"}.get(offset, offset)
    return int(dt.datetime.fromisoformat(local.isoformat() + sign).timestamp())


def instant(local, zone):
    """A time that occurs twice is the first; one that the clocks skip is the next valid minute."""
    while True:
        at = int(local.replace(tzinfo=zone, fold=0).timestamp())
        if dt.datetime.fromtimestamp(at, zone).replace(tzinfo=None) == local:
            return at
        local = local.replace(second=0) + dt.timedelta(minutes=1)


def first_second(day, zone):
    return instant(dt.datetime.combine(day, dt.time()), zone)


def last_second(day, zone):
    return first_second(day + dt.timedelta(days=1), zone) - 1
