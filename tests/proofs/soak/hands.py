"""What others do to the notes without confab: the user with an editor, sync programs, git."""
import copy
import os
import sys

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "../editors"))
import saving
from model import stem_of

COPY_NAMES = ["{}.sync-conflict-20261203-101112-ABCDEFG", "{} (Ann's conflicted copy 2026-12-03)", "{}-kopia"]


def save(world, path, text):
    way = world.chance.choice([saving.in_place, saving.rename_over])
    way(os.path.join(world.folder, path), text.encode())
    world.model.texts[path] = text


def remove(world, path):
    os.unlink(os.path.join(world.folder, path))
    world.model.texts.pop(path)
    world.model.notes.pop(path, None)


def some(world, kind):
    paths = [path for path, note in world.model.notes.items() if note.kind == kind and path != world.model.broken]
    return world.chance.choice(paths)


def line_end(text):
    return "\r\n" if "\r\n" in text else "\n"


def add_outreach(world):
    path = some(world, "contact")
    lines, mark = world.model.texts[path].split("\n"), world.mark()
    end = next(number for number, line in enumerate(lines) if number and line.rstrip("\r") == "---")
    entries = [number for number in range(end) if lines[number].startswith("  - {")]
    ending = "\r" if lines[0].endswith("\r") else ""
    line = f"  - {{ by: other, outcome: replied, date: {world.now()}, note: {mark} by hand }}  # by hand{ending}"
    place = max(entries) + 1 if entries else end
    lines[place:place] = [line] if entries else [f"outreach:{ending}", line]
    world.model.notes[path].says["outreach"].append((world.now(), "other", "replied", f"{mark} by hand"))
    save(world, path, "\n".join(lines))


def add_text(world):
    path, mark = some(world, world.chance.choice(["contact", "interview"])), world.mark()
    text = world.model.texts[path]
    end = line_end(text)
    world.model.notes[path].marks.append(f"{mark} by hand")
    save(world, path, text + ("" if text.endswith("\n") else end) + f"{end}{mark} by hand." + world.chance.choice([end, ""]))


def tick_promise(world):
    path = some(world, "interview")
    promises = world.model.notes[path].says["promises"]
    for place, (text, is_kept) in enumerate(promises):
        if not is_kept:
            promises[place] = text, True
            return save(world, path, world.model.texts[path].replace(f"- [ ] {text}", f"- [X] {text}"))


def call_off(world):
    path = some(world, "interview")
    if world.model.notes[path].says["status"] == "planned":
        world.model.notes[path].says["status"] = "cancelled"
        save(world, path, world.model.texts[path].replace("status: planned", "status: cancelled"))


def use_windows(world):
    path = some(world, "contact")
    if "\r" not in world.model.texts[path]:
        save(world, path, world.model.texts[path].replace("\n", "\r\n"))


def rename(world):
    """As Obsidian does it, with links updated."""
    path = some(world, "contact")
    old, new = stem_of(path), f"renamed-{world.mark()}"
    renamed = f"contacts/{new}.md"
    os.rename(os.path.join(world.folder, path), os.path.join(world.folder, renamed))
    world.model.notes[renamed], world.model.texts[renamed] = world.model.notes.pop(path), world.model.texts.pop(path)
    for other, note in world.model.notes.items():
        if f"[[{old}]]" in world.model.texts[other]:
            save(world, other, world.model.texts[other].replace(f"[[{old}]]", f"[[{new}]]"))
            note.marks = [mark.replace(f"[[{old}]]", f"[[{new}]]") for mark in note.marks]
            if note.says.get("contact") == old:
                note.says["contact"] = new


def remove_contact(world):
    """Sometimes their interviews stay."""
    path = some(world, "contact")
    if world.chance.random() < 0.5:
        for talk in world.model.interviews_with(stem_of(path)):
            remove(world, talk)
    remove(world, path)


def copy_in_conflict(world):
    """Copies by Syncthing, Dropbox and OneDrive; the last has an ordinary name, so it is a contact too."""
    path, name = some(world, "contact"), world.chance.choice(COPY_NAMES)
    twin = f"contacts/{name.format(stem_of(path))}.md"
    if twin in world.model.texts:
        return
    if name == COPY_NAMES[2]:
        world.model.notes[twin] = copy.deepcopy(world.model.notes[path])
    world.copies.append(twin)
    save(world, twin, world.model.texts[path])


def settle_copy(world):
    world.copies = [twin for twin in world.copies if twin in world.model.texts and twin != world.model.broken]
    if world.copies:
        remove(world, world.copies.pop(world.chance.randrange(len(world.copies))))


def leave_markers(world):
    """A merge that git could not finish; finished some time later."""
    if world.model.broken:
        return settle_markers(world)
    path = some(world, "contact")
    world.model.broken, world.whole_text = path, world.model.texts[path]
    head, tail = world.whole_text.split("\n", 1)
    end = line_end(world.whole_text)
    save(world, path, f"{head}\n<<<<<<< HEAD{end}{tail.rstrip()}{end}======={end}{tail.rstrip()}{end}>>>>>>> theirs{end}")


def settle_markers(world):
    if world.model.broken:
        save(world, world.model.broken, world.whole_text)
        world.model.broken = None


ALL = {add_outreach: 30, add_text: 30, tick_promise: 8, call_off: 4, use_windows: 4, rename: 3, remove_contact: 3,
       copy_in_conflict: 8, settle_copy: 8, leave_markers: 6}


def draw(world):
    world.chance.choices(list(ALL), list(ALL.values()))[0](world)
