# SPDX-License-Identifier: MIT
"""The order in which `due` lists its items (docs/states.md, "Order"), checked on the program's answers."""

from itertools import groupby, pairwise

EXPIRING = {"thank", "answer-reply", "confirm-interview", "prepare", "record-interview"}


def disorder(items, today):
    """The items ((who, rule, due, lateness), severity) that are out of order, as (who, what is wrong)."""
    items = [(*item, severity) for item, severity in items]
    sections = [section(item, today) for item in items]
    for before, after in pairwise(range(len(items))):
        if sections[before] > sections[after]:
            yield items[after][0], "order: an earlier section ended above"
    for _, part in groupby(zip(sections, items), key=lambda pair: pair[0]):
        yield from section_disorder([item for _, item in part])


def section(item, today):
    """0 is late, 1 is today, 2 is soon."""
    if item[3] != "due":
        return 0
    return 1 if item[2][:10] <= today else 2


def section_disorder(items):
    """One person's items stay together; people are ordered by their first item."""
    people = [(who, list(theirs)) for who, theirs in groupby(items, key=lambda item: item[0])]
    names = [who for who, _ in people]
    for who in {name for name in names if names.count(name) > 1}:
        yield who, "order: the items are not together"
    for _, theirs in people:
        yield from falling(theirs)
    yield from falling([theirs[0] for _, theirs in people])


def falling(items):
    """Items that expire come first, then by due date, information last; compared by day because clocks may be set back."""
    for before, after in pairwise(items):
        if rank(before) > rank(after):
            yield after[0], f"order: {after[1]} comes after {before[1]} of {before[0]}"


def rank(item):
    if item[4] == "info":
        return (2, item[2][:10])
    return (0, "") if item[1] in EXPIRING else (1, item[2][:10])
