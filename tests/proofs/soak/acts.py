"""What is typed, and what the notes must say afterwards. Each act is chosen from the current state of the model."""
import datetime

import model as says
from model import stem_of

WAYS = ["email", "phone", "linkedin", "letter", "other"]
NOTES = ["{}", "{}: left word, twice", "{} # 'so' it goes", "- {}, \"quoted\"", "{} für 李文静"]


class Act:
    """`change` does to the model what the words do to `paths`; `replaces` is the number of old lines that may go."""

    def __init__(self, words, paths, change=lambda: None, code=0, replaces=0, is_step=True):
        self.words, self.paths, self.change, self.code = words, paths, change, code
        self.replaces, self.is_step = replaces, is_step


def about(world, path, words, paths, change, code=0, replaces=0):
    """An act about a contact; contacts whose notes have conflict markers are left out."""
    code = 5 if path == world.model.broken else code
    return Act([words[0], path, *words[1:]], paths, change, code, replaces)


def reach(world):
    path, mark = world.contact(), world.mark()
    note, by = world.chance.choice(NOTES).format(mark), world.chance.choice(WAYS)
    outcome = world.chance.choice(["sent", "voicemail", "no-answer", "replied"])

    def change():
        world.model.notes[path].says["outreach"].append((world.now(), by, outcome, note))
        world.model.notes[path].marks.append(mark)
    return about(world, path, ["reach", "--by", by, "--outcome", outcome, "--note", note], [path], change)


def keep_promise(world):
    """In two notes at once."""
    path = world.contact()
    for talk in world.model.interviews_with(stem_of(path)):
        for place, (text, is_kept) in enumerate(world.model.notes[talk].says["promises"]):
            if is_kept:
                continue

            def change():
                world.model.notes[path].says["outreach"].append((world.now(), "email", "sent", None))
                world.model.notes[talk].says["promises"][place] = text, True
            return about(world, path, ["reach", "--by", "email", "--kept", text.split(": ", 1)[1]], [path, talk], change,
                         replaces=1)
    return reach(world)


def add_contact(world):
    mark = world.mark()
    path, email = world.model.free_path("contacts", f"kim-{mark}"), f"{mark}@example.org"

    def change():
        world.model.notes[path] = says.contact(f"Kim {mark}", email)
    return Act(["add-contact", f"Kim {mark}", "--email", email], [path], change)


def add_contact_again(world):
    path = world.contact()
    email = world.model.notes[path].says["email"]
    if not email or path == world.model.broken:
        return add_contact(world)
    return Act(["add-contact", world.model.notes[path].says["name"], "--email", email], [path], code=4)


def add_organization(world):
    mark = world.mark()
    path = world.model.free_path("organizations", f"works-of-{mark}")

    def change():
        world.model.notes[path] = says.Note("organization", name=f"Works of {mark}")
    return Act(["add-organization", f"Works of {mark}"], [path], change)


def schedule(world):
    path = world.contact()
    stem, day = stem_of(path), world.day(world.chance.randint(1, 10))
    talk = world.model.free_path("interviews", f"{day}-{stem}")

    def change():
        world.model.notes[talk] = says.interview(stem, f"{day}T15:00", "planned")
    is_planned = world.model.interviews_with(stem, "planned")
    return about(world, path, ["schedule", f"{day} 15:00"], [talk], change, code=4 if is_planned else 0)


def change_plan(world):
    path = world.contact()
    planned = world.model.interviews_with(stem_of(path), "planned")
    if len(planned) != 1:
        return schedule(world)
    talk = planned[0]
    note = world.model.notes[talk]
    words, change = world.chance.choice([
        (["--confirm"], lambda: note.says.update(confirmed=world.day())),
        (["--cancel"], lambda: note.says.update(status="cancelled"))])
    return about(world, path, ["schedule", *words], [talk], change, replaces=2)


def log(world):
    """The planned interview that has begun, else one of an hour ago."""
    path, mark = world.contact(), world.mark()
    stem = stem_of(path)
    begun = [talk for talk in world.model.interviews_with(stem, "planned")
             if world.model.notes[talk].says["starts"] <= world.now()]
    at = world.model.notes[begun[0]].says["starts"] if begun else world.now(-60)
    that_day = [talk for talk in world.model.interviews_with(stem, "planned", "held")
                if world.model.notes[talk].says["starts"][:10] == at[:10]]
    if len(begun) > 1 or that_day != begun[:1]:
        return reach(world)
    talk = begun[0] if begun else world.model.free_path("interviews", f"{at[:10]}-{stem}")
    named = world.model.free_path("contacts", f"jean-{mark}")

    def change():
        if not begun:
            world.model.notes[talk] = says.interview(stem, at, "held")
        note = world.model.notes[talk]
        note.says.update(status="held", ended=world.later(at, 25))
        note.says["promises"].append((f"me: send what {mark} needs", False))
        note.marks += [f"they said {mark}", f"[[{stem_of(named)}]]"]
        world.model.notes[named] = says.contact(f"Jean {mark}", None)
    return about(world, path, ["log", "--at", at.replace("T", " "), "--minutes", "25", "--note", f"they said {mark}",
                               "--promise", f"me: send what {mark} needs", "--referral", f"Jean {mark}"],
                 [talk, named], change, replaces=1)


def target(world, stem, key):
    """The interview that confab chooses for thanks and review: the first held one without it, else the last."""
    held = world.model.interviews_with(stem, "held")
    missing = [talk for talk in held if not world.model.notes[talk].says[key]]
    return (missing or held[-1:] or [None])[0]


def thank(world):
    path, by = world.contact(), world.chance.choice(["email", "letter"])
    talk = target(world, stem_of(path), "thanks")
    if not talk:
        return log(world)
    note = world.model.notes[talk]
    is_double = (world.day(), by) in [(date[:10], way) for date, way in note.says["thanks"]]
    code = 2 if world.now() < note.says["starts"] else 4 if is_double else 0
    return about(world, path, ["thank", "--by", by], [talk],
                 lambda: note.says["thanks"].append((world.now(), by)), code)


def review(world):
    path, mark = world.contact(), world.mark()
    talk = target(world, stem_of(path), "reviewed")
    if not talk:
        return log(world)

    def change():
        note = world.model.notes[talk]
        note.says["reviewed"] = note.says["reviewed"] or world.day()
        note.marks.append(f"learned {mark}")
    return about(world, path, ["review", "--learned", f"learned {mark}"], [talk], change)


def prepare(world):
    path, mark = world.contact(), world.mark()
    planned = world.model.interviews_with(stem_of(path), "planned")
    if len(planned) != 1:
        return schedule(world)
    return about(world, path, ["prep", "--add-question", f"Why {mark}?"], planned,
                 lambda: world.model.notes[planned[0]].marks.append(f"Why {mark}?"))


def configure(world):
    days = f"{world.chance.randint(3, 9)}bd"
    return Act(["config", "set", "outreach.follow-up-after", days], [".confab/config.yaml"], replaces=1)


def undo(world):
    step = world.model.next_undo()
    if not step:
        return Act(["undo"], [], code=4)
    texts = {path: world.model.texts.get(path) for path in step.before}
    is_changed = any(texts[path] not in (step.before[path][0], step.after[path]) for path in texts)

    def change():
        world.model.restore(step.before)
        step.is_undone = True
    return Act(["undo"], list(step.before), change, code=4 if is_changed else 0, replaces=10_000, is_step=False)


ALL = {reach: 30, keep_promise: 8, add_contact: 6, add_contact_again: 2, add_organization: 1, schedule: 10,
       change_plan: 8, log: 8, thank: 8, review: 6, prepare: 6, configure: 1, undo: 6}


def draw(world):
    return world.chance.choices(list(ALL), list(ALL.values()))[0](world)
