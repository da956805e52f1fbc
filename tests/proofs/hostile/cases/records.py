"""Forged undo records and intents, in the old layout, in our history, and in another machine's."""
import os

import commands
from case import Case, write

NOTE = "contacts/henrik-sorensen.md"


def step(path=NOTE, before="1 0000000000000000", after="2 0000000000000000", label="reach x", process="1",
         time="2026-12-01T08:00:00Z", more=""):
    head = f"confab step 1\ntime {time}\nlabel {label}\nprocess {process}\n{more}"
    return f"{head}file {path}\nbefore {before}\nafter {after}\nend\n"


def fingerprint(content):
    return f"{len(content)} {commands.fingerprint(content):016x}"


def history(folder, whose):
    """Where records are: in the layout without machines, in this machine's folder, or in another machine's."""
    return ".confab/undo/" + {"old": "", "ours": commands.history_id(folder) + "/", "other": "0123456789abcdef/"}[whose]


def recorded(name, record, kept=b"was", whose="old"):
    def spoil(folder):
        with open(f"{folder}/{NOTE}", "rb") as note:
            now = fingerprint(note.read())
        where = history(folder, whose)
        made_by = commands.history_id(folder) if whose == "ours" else "0123456789abcdef"
        text = record.replace("NOW", now)
        if whose != "old":
            text = text.replace("confab step 1\n", f"confab step 2\nmachine {made_by}\n")
        write(folder, where + name, text)
        write(folder, where + f"{name.split('.')[0]}.0", kept)
    return spoil


def linked_kept(folder):
    recorded("000009.step", step(before=fingerprint(b"x"), after="NOW"))(folder)
    os.remove(folder + "/.confab/undo/000009.0")
    os.symlink("../../../beside/secret.md", folder + "/.confab/undo/000009.0")


def for_git(name, path):
    """A record that would make confab write a file that git runs or reads as settings."""
    def spoil(folder):
        os.makedirs(folder + "/.git/hooks")
        write(folder, ".git/config", "[core]\n")
        recorded(name, step(path, before=fingerprint(b"was"), after="none"))(folder)
    return spoil


def linked_temp(folder):
    recorded("000009.intent", step(after="NOW"))(folder)
    os.symlink("../../beside/secret.md", folder + "/contacts/.confab-tmp-1-9-0")


def many(folder):
    for number in range(10, 3000):
        write(folder, f".confab/undo/{number:06}.step", step())


RECORDS = {
    "a path that climbs": step("../beside/secret.md", after="none"), "an absolute path": step("/etc/passwd"),
    "an empty path": step(""),
    "a path of the lock": step(".confab/lock"), "a path of the record": step(".confab/undo/000009.step"),
    "the config": step(".confab/config.yaml"),
    "a path through a file": step(NOTE + "/x"), "a path with NUL": step("contacts/a\\x00b.md"),
    "a path that is a folder": step("contacts"),
    "a path of 5,000 bytes": step("a/" * 2500 + "b"), "an escaped label": step(label="\\x1b[2J\\x0aconfab: lie\\x9b"),
    "a label in bidi": step(label="\u202ex"),
    "what is there now": step(after="NOW"), "a note made": step(before="none", after="NOW"),
    "a note removed": step(before="NOW", after="none"),
    "numbers too large": step(process="99999999999", before="99999999999999999999999 1"),
    "a negative number": step(process="-1", before="-1 -1"),
    "a step that undoes itself": step(more="undoes 9\n"), "a step that undoes 0": step(more="undoes 0\n"),
    "the end of time": step(time="9999999-12-31T00:00:00Z"),
    "before all time": step(time="-292277022656-01-01T00:00:00Z"), "no end": step()[:-4], "no bytes": "",
    "NUL": "\0" * 4096, "an unknown line": step(more="run touch pwned\n"),
    "a broken escape": step("a\\x"),
    "many files": step(more="".join(f"file a/{n}\nbefore none\nafter none\n" for n in range(2000))),
}


def cases(scale):
    for name, record in RECORDS.items():
        for kind in ("intent", "step"):
            yield Case(f"{kind}: {name}", recorded(f"000009.{kind}", record), lines=("undo -n", "undo"), undoes=True)
    for whose in ("ours", "other"):
        for name, record in RECORDS.items():
            for kind in ("intent", "step", "undo", "erasing"):
                yield Case(f"{kind} in the history of {whose}: {name}",
                           recorded(f"000009.{kind}", record, whose=whose), lines=("undo", "redo"), undoes=True)
        for listed in ("", "erases 1\n", "erases 9\n", "".join(f"erases {n}\n" for n in range(1, 2000))):
            yield Case(f"an erasing record of {whose} that lists {len(listed)} bytes",
                       recorded("000009.erasing", step(more=listed), whose=whose), lines=("undo",), undoes=True)
    for number in ("999999999", "4294967295", "99999999999999999999", "0", "000000", "-1"):
        yield Case(f"a step of number {number}", recorded(f"{number}.step", step()), lines=("undo",), undoes=True)
        yield Case(f"an intent of number {number}", recorded(f"{number}.intent", step()), lines=("undo",), undoes=True)
    for kind in ("intent", "step"):
        for path in (".git/hooks/post-commit", ".git/config2", ".git/hooks/a.md", "x/../.git/a.md", "Makefile", ".envrc"):
            yield Case(f"{kind}: {path}", for_git(f"000009.{kind}", path), lines=("undo -n", "undo"), undoes=True)
    yield Case("a kept file that links outside", linked_kept, undoes=True)
    yield Case("a temporary file that links outside", linked_temp, undoes=True)
    yield Case("records without number", many, undoes=True)
    yield Case("a folder in the undo folder", lambda folder: os.makedirs(folder + "/.confab/undo/000009.step"),
               undoes=True)
    yield Case("a lock that lies", lambda folder: write(folder, ".confab/lock", "\x1b[2J1\n" * 1000))
