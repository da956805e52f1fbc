#!/usr/bin/python3
"""Reads calendars, cards and tables of confab with other people's programs, over hostile and generated notebooks.

Usage: readers.py CONFAB [--notebooks N]
"""
import argparse
import csv
import datetime
import io
import json
import os
import subprocess
import sys
import tempfile

import icalendar
import vobject

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.append(os.path.join(HERE, "../overview"))
import made  # noqa: E402

# Text that ends a value, a line, a component or a row where it is not escaped.
ODD = ["Ada; King, née \\\\Byron\\n", 'Bo "B"\\r\\nEND:VCARD', "END:VEVENT\\nBEGIN:VEVENT", "=1+1", "a:b=c;d", "\\\\", "'", ",",
       "Zoë 李文静 " * 12, "x" * 400, "\\tTab\\x0b", "🙂\u2028"]


def write(folder):
    for room in (".confab", "contacts", "interviews"):
        os.makedirs(os.path.join(folder, room))
    for number, text in enumerate(ODD):
        quoted = text.replace('"', '\\"')
        lines = [f'{key}: "{quoted}"' for key in ("organization", "role", "address", "why", "topic")]
        name = f'Name {number} {quoted}'
        save(folder, f"contacts/c{number}.md", "\n".join(
            ["---", "type: contact", f'name: "{name}"', *lines, f"email: [c{number}@example.org, d{number}@example.org]",
             'phone: "+49 30 123456"', "timezone: Europe/Berlin", "outreach: [{ date: 2026-11-02, by: email, outcome: sent }]",
             "---", "text", ""]))
        save(folder, f"interviews/t{number}.md",
             f'---\ntype: interview\ncontact: "[[c{number}]]"\nstarts: 2026-12-{number + 2:02}T10:00\nminutes: 25\n'
             f'status: planned\nplace: "{quoted}"\n---\n')


def save(folder, path, text):
    with open(os.path.join(folder, path), "w", encoding="utf-8") as file:
        file.write(text)


def run(program, folder, *words):
    environment = {"PATH": "/usr/bin:/bin", "HOME": folder, "TZ": "Europe/Berlin", "CONFAB_NOW": "2026-12-01T09:00"}
    done = subprocess.run([program, *words], cwd=folder, env=environment, capture_output=True, stdin=subprocess.DEVNULL)
    assert done.returncode in (0, 3), f"{words}: {done.stderr.decode()}"
    return done.stdout.decode()


def items(program, folder, *words):
    return [json.loads(line) for line in run(program, folder, *words, "--jsonl").splitlines()]


def one_line(text):
    return " ".join((text or "").split())


def read_calendar(program, folder):
    talks = [each for each in items(program, folder, "list", "--kind", "interview") if each["starts"] and "T" in each["starts"]]
    due = items(program, folder, "due", "--within", "2000d")
    text = run(program, folder, "export", "ics")
    assert all(len(line.encode()) <= 75 for line in text.split("\r\n")), "a line is longer than 75 bytes"
    calendar = icalendar.Calendar.from_ical(text)
    events = calendar.walk("VEVENT")
    assert len(events) >= len(talks) + len(due), f"{len(events)} events for {len(talks)} talks and {len(due)} due items"
    assert len({str(event["UID"]) for event in events}) == len(events), "a UID occurs twice"
    assert not [event for event in events if event.errors], "an event has errors"
    timed = [event for event in events if isinstance(event.decoded("DTSTART"), datetime.datetime)]
    assert all(event.decoded("DTEND") > event.decoded("DTSTART") for event in timed)
    places = [one_line(str(event.get("LOCATION", ""))) for event in timed if not event["UID"].startswith("due-")]
    assert sorted(places) == sorted(one_line(talk["place"]) for talk in talks), places
    for component in vobject.readComponents(text):
        assert len(component.vevent_list) == len(events) if events else True


def read_cards(program, folder, version):
    people = items(program, folder, "list")
    cards = list(vobject.readComponents(run(program, folder, "export", "vcard", *version)))
    assert len(cards) == len(people), f"{len(cards)} cards for {len(people)} people"
    for card, person in zip(cards, people):
        assert one_line(card.fn.value) == one_line(person["name"]), (card.fn.value, person["name"])
        emails = [each.value for each in card.contents.get("email", [])]
        assert emails == person["email"], (emails, person["email"])
        assert len(card.contents.get("tel", [])) == len(person["phone"])


def read_table(program, folder, *options):
    people = items(program, folder, "list")
    rows = list(csv.DictReader(io.StringIO(run(program, folder, "export", "csv", *options), newline="")))
    assert len(rows) == len(people)
    for row, person in zip(rows, people):
        assert None not in row and None not in row.values(), "a row has more or fewer cells than the header"
        if not options:
            assert row["name"] == person["name"] and row["role"] == (person["role"] or ""), (row, person)
            assert row["email"].split("; ") == (person["email"] or [""])
        assert not options or not any(cell.startswith(("=", "+", "-", "@")) for cell in row.values()), row


def check(program, folder):
    read_calendar(program, folder)
    read_cards(program, folder, [])
    read_cards(program, folder, ["--4.0"])
    read_table(program, folder)
    read_table(program, folder, "--spreadsheet")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("confab")
    parser.add_argument("--notebooks", type=int, default=10)
    chosen = parser.parse_args()
    program = os.path.abspath(chosen.confab)
    with tempfile.TemporaryDirectory() as folder:
        write(folder)
        check(program, folder)
    for seed in range(chosen.notebooks):
        with tempfile.TemporaryDirectory() as folder:
            made.Made(seed).write(os.path.join(folder, "notebook"))
            check(program, os.path.join(folder, "notebook"))
    print(f"{chosen.notebooks + 1} notebooks, read alike")


sys.exit(main())
