# SPDX-License-Identifier: MIT
"""Reads a notebook folder: only the part of YAML and Markdown that the generator writes.

Every scalar is text. Anything that this reader does not understand raises ValueError, because silently
skipping a note would make the comparison prove less than it claims.
"""

import re
from dataclasses import dataclass, field
from pathlib import Path

KEY = re.compile(r"^([A-Za-z-]+):(?:\s+(.*))?$")
TASK = re.compile(r"^- \[(.)\] (.*)$")
HEADING = re.compile(r"^#+ (.*)$")


@dataclass
class Task:
    section: str
    mark: str
    text: str

    @property
    def open(self):
        return self.mark not in "xX-"


@dataclass
class Note:
    stem: str
    fields: dict
    body: str
    tasks: list = field(default_factory=list)

    @property
    def type(self):
        return self.fields.get("type")

    def get(self, key):
        value = self.fields.get(key)
        return value[0] if isinstance(value, list) and value else value or None

    def all(self, key):
        value = self.fields.get(key)
        if value is None or value == "":
            return []
        return value if isinstance(value, list) else [value]


def read_notebook(folder):
    notes = [read_note(path) for path in sorted(Path(folder).rglob("*.md"))]
    return [note for note in notes if note.type]


def read_note(path):
    head, body = split(path.read_text(encoding="utf-8"))
    return Note(path.stem, read_yaml(head), body, read_tasks(body))


def split(text):
    lines = text.splitlines()
    if not lines or lines[0] != "---":
        return [], text
    end = lines.index("---", 1)
    return lines[1:end], "\n".join(lines[end + 1:])


def read_yaml(lines):
    """Top-level keys with a scalar, a flow value, a block list, or one nested level."""
    fields, key = {}, None
    for line in filter(str.strip, lines):
        if line.startswith(("  - ", "- ")):
            fields[key] = (fields[key] or []) + [read_value(line.strip()[2:])]
        elif line.startswith("  "):
            name, value = KEY.match(line.strip()).groups()
            fields[key] = {**(fields[key] or {}), name: read_value(value or "")}
        else:
            key, value = KEY.match(line).groups()
            fields[key] = read_value(value or "")
    return fields


def read_value(text):
    value, rest = take_value(text.strip())
    if rest.strip():
        raise ValueError(f"text after a value: {text!r}")
    return value


def take_value(text):
    """The value that `text` begins with, and the text that follows it."""
    if text.startswith("["):
        return take_list(text[1:].lstrip())
    if text.startswith("{"):
        return take_map(text[1:].lstrip())
    if text.startswith('"'):
        end = text.index('"', 1)
        return text[1:end], text[end + 1:]
    return text, ""


def take_list(text):
    items = []
    while not text.startswith("]"):
        item, text = take_item(text)
        items.append(item)
        text = text.removeprefix(",").lstrip()
    return items, text[1:]


def take_map(text):
    pairs = {}
    while not text.startswith("}"):
        key, text = text.split(":", 1)
        pairs[key.strip()], text = take_item(text.lstrip())
        text = text.removeprefix(",").lstrip()
    return pairs, text[1:]


def take_item(text):
    """A value inside a flow list or map: a plain one ends before a comma or a bracket."""
    if text[0] in '["{':
        value, rest = take_value(text)
        return value, rest.lstrip()
    end = re.search(r"[,\]}]", text).start()
    return text[:end].strip(), text[end:]


def read_tasks(body):
    tasks, section = [], ""
    for line in body.splitlines():
        if heading := HEADING.match(line):
            section = heading.group(1).strip().lower()
        elif task := TASK.match(line):
            tasks.append(Task(section, task.group(1), task.group(2)))
    return tasks


def link(text):
    """The stem or name that a link, a bare stem or a plain name refers to."""
    inner = re.fullmatch(r"\[\[(.*)\]\]", text.strip())
    target = inner.group(1).split("|")[0] if inner else text.strip()
    return target.split("/")[-1]
