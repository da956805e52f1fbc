# SPDX-License-Identifier: MIT
"""Tries the model on the examples of docs/rules.md: items shown as due are due, and settled ones are not.

    examples.py RULES.MD
"""

import re
import sys
import tempfile
from pathlib import Path

from model import judge

NOW, ZONE = "2026-12-01T09:00", "Europe/Berlin"
END_OF_TOMORROW = "2026-12-02T23:59"
NOTE = re.compile(r"`([a-z0-9/-]+\.md)`\n\n```markdown\n(.*?)```", re.DOTALL)
OWED = re.compile(r"^(LATE|TODAY|SOON)\n(\S+)  .*\n  [a-z-]+  \w+ ([\d-]+) ?(\S*) \((overdue)?", re.MULTILINE)


def main():
    page = Path(sys.argv[1]).read_text(encoding="utf-8")
    due_rules = page[page.index("# What is due"):page.index("# Can the notes be read")]
    sections = re.split(r"^## `([a-z-]+)`$", due_rules, flags=re.MULTILINE)[1:]
    wrong = sum(not holds(rule, text) for rule, text in zip(sections[::2], sections[1::2]))
    print(f"{len(sections) // 2} rules of {sys.argv[1]}: {wrong} wrong")
    return 1 if wrong or not sections else 0


def holds(rule, text):
    common, rest = text.split("**Owed**")
    owed, settled = rest.split("**Settled**")
    wanted = [(who, rule, f"{day}T{hour or '23:59'}", overdue or ("late" if section == "LATE" else "due"))
              for section, who, day, hour, overdue in OWED.findall(owed)]
    found, left = items(rule, common + owed), items(rule, common + settled)
    if wanted and found == wanted and not left:
        return True
    print(f"{rule}: the page says {wanted}, the model {found}, and {left} once settled")
    return False


def items(rule, text):
    """The model's items of this rule until the end of tomorrow."""
    with tempfile.TemporaryDirectory() as folder:
        for path, note in NOTE.findall(text):
            file = Path(folder) / path
            file.parent.mkdir(exist_ok=True)
            file.write_text(note, encoding="utf-8")
        return [item for item in judge(folder, NOW, ZONE)[1] if item[1] == rule and item[2] <= END_OF_TOMORROW]


if __name__ == "__main__":
    sys.exit(main())
