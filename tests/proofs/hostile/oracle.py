"""What must hold after every run, whatever is in the notebook."""
import json
import os
import re
import stat

CANARY = "canary-of-the-folder-beside"  # is in every file that no notebook may reach
CPU_SECONDS = 5
RESIDENT_KIB = 256 << 10
RESIDENT_PER_BYTE = 12  # for notes that add up to more: in a list of short items, each takes ten times its size

# Everything that controls a terminal: control bytes, bidirectional controls, line separators, a byte order mark.
DRIVES_TERMINAL = re.compile("[\0-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]")
FINDINGS = {"check", "doctor"}
KEEPS_TABS = {"show", "prep", "reach", "thank", "log", "review", "undo", "schedule",  # text as it is in a note
              "__complete"}  # between a word and its description


def tree(folder):
    """Everything below `folder`, with the attributes that the kernel updates on a change."""
    entries = {}
    folders = [os.fsencode(folder)]
    while folders:
        where = folders.pop()
        try:
            listed = list(os.scandir(where))
        except OSError:  # may not be listed, or is deeper than the longest path
            continue
        for entry in listed:
            if len(entry.path) < 4096:
                entries[entry.path] = status = entry.stat(follow_symlinks=False)
                if stat.S_ISDIR(status.st_mode):
                    folders.append(entry.path)
    return entries


def resident_limit(entries):
    """In KiB, for a notebook with these notes."""
    size = sum(status.st_size for status in entries.values())
    return max(RESIDENT_KIB, RESIDENT_PER_BYTE * size >> 10)


def print_of(status, is_read_only):
    """For a writer, only what a person would see, because putting a file back changes its ctime."""
    if is_read_only:
        return status.st_mode, status.st_ino, status.st_size, status.st_mtime_ns, status.st_ctime_ns
    if stat.S_ISDIR(status.st_mode):
        return status.st_mode
    return status.st_mode, status.st_ino, status.st_size, status.st_mtime_ns


def changes(before, after, is_read_only=True):
    """The paths that were added, removed or changed."""
    return sorted(path for path in before.keys() | after.keys()
                  if path not in before or path not in after
                  or print_of(before[path], is_read_only) != print_of(after[path], is_read_only))


def shown(path):
    """As confab prints a file's name."""
    text = path.decode(errors="surrogateescape")
    is_byte = lambda c: c < " " or "\udc80" <= c <= "\udcff"
    escape = lambda c: f"\\x{ord(c) & 0xff:02x}" if is_byte(c) else f"\\u{ord(c):04x}"
    return re.sub(DRIVES_TERMINAL.pattern[:-1] + "\t\n\udc80-\udcff]", lambda match: escape(match[0]), text)


def text_problems(command, form, answer, message):
    """`form` is the requested form for programs: json, jsonl, plain, or nothing."""
    for stream, said in (("stdout", answer), ("stderr", message)):
        try:
            text = said.decode()
        except UnicodeDecodeError as error:
            yield f"{stream} is no UTF-8: {error}"
            continue
        if driven := DRIVES_TERMINAL.search(text):
            yield f"{stream} holds {driven[0]!r}: {text[max(0, driven.start() - 40):driven.end() + 20]!r}"
        has_columns = form == "plain" and stream == "stdout"
        if "\t" in text and not has_columns and (command not in KEEPS_TABS or form):
            yield f"{stream} holds a tab"
        if CANARY in text:
            yield f"{stream} tells what stands outside the notebook"
    if form == "json" and answer:
        try:
            assert json.loads(answer)["schema"].startswith("confab.")
        except (ValueError, KeyError, AssertionError):
            yield f"stdout is no JSON of a schema: {answer[:80]!r}"
    lines = answer.split(b"\n")[:-1]
    if form == "plain" and len({line.count(b"\t") for line in lines}) > 1:
        yield "the lines differ in their columns"
    if form == "jsonl":
        try:
            assert all(isinstance(json.loads(line), dict) for line in lines)
        except (ValueError, AssertionError):
            yield "a line is no JSON object"


def code_problems(command, words, code, message):
    documented = {0, 2, 3, 4, 5} | ({1} if command in FINDINGS or "--exit-code" in words else set())
    if code not in documented:
        yield f"exit code {code}"
    if code in {2, 4, 5} and not message.startswith(b"confab: ") and b"\nconfab: " not in message:
        yield f"exit code {code} without a message"


def is_named(name, folder, said):
    """Does a line begin with the name of the file, or of a link to it?"""
    target = os.path.realpath(os.path.join(os.fsencode(folder), name))
    first_words = (line.split(b": ")[0] for line in said.splitlines())
    return shown(name).encode() in said or any(
        os.path.realpath(os.path.join(os.fsencode(folder), word)) == target for word in first_words)


def write_problems(case, code, folder, before, after, said):
    """A writer changes only what it names, and nothing if it fails."""
    own = os.fsencode(folder) + b"/.confab/"
    for path in changes(before, after, is_read_only=False):
        if path.startswith((own + b"undo", own + b"lock")) or stat.S_ISDIR((after.get(path) or before[path]).st_mode):
            continue
        name = os.path.relpath(path, os.fsencode(folder))
        is_ours = name.endswith(b".md") or name in (b".confab/config.yaml", b".confab/.gitignore")
        is_ours = is_ours or (name.startswith(b"lists/") and name.endswith((b".csv", b".tsv")))
        if not is_ours and not os.path.basename(name).startswith(b".confab-tmp-"):
            yield f"{shown(name)}, which is no note, was changed"
        if path in before and not stat.S_ISREG(before[path].st_mode) and not case.undoes:
            yield f"{shown(name)}, which is no file, was changed"
        elif code != 0 and not case.undoes:
            yield f"exit code {code}, and yet {shown(name)} was changed"
        elif code == 0 and not case.undoes and not is_named(name, folder, said):
            yield f"{shown(name)} was changed without a word"


def link_problems(answer):
    """What the mail program got: one link, with a subject, a body and no other header."""
    links = [line for line in answer.decode(errors="replace").splitlines() if line.startswith("mailto:")]
    if not links or not re.fullmatch(r"mailto:[\w.%+~-]+@[\w.%-]+\?subject=[\w.%~-]*&body=[\w.%~-]*", links[-1], re.A):
        yield f"the link is {links!r}"
    elif re.search("%0[AD]", links[-1].split("&body=")[0]):
        yield f"a line ends in a header: {links!r}"
