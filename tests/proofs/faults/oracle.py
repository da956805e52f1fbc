"""What must hold after a run that went wrong, no matter how.

Every note is old or new, byte for byte. Exit code 0 means new, 4 means old; otherwise the message says which. The next
commands behave as after a run that never began, or one that was complete: the next command works and cleans up, and
undo takes back what the history says.
"""
from dataclasses import dataclass

import tree
from commands import FOR_GOOD

# Run after every fault, on a disk that works again, after the command itself has been repeated.
FUTURE = ["add-organization 'Next One' -q", "undo --list", "undo -q", "undo -q", "undo -q"]
# The message that a change is durable although the command failed after it.
SAYS_DONE = ("the change is saved;", "the change is made", "the change is undone", "the notebook is created",
             "the change was made anyway", "the change was made again anyway", "the note is reverted anyway")
SAYS_WHOLE = "no note is half written"


@dataclass
class Case:
    """`words`, run on the tree `start`. `refused` and `done` are the trees allowed after exit codes 4 and 0."""
    words: str
    start: dict
    refused: list
    done: list
    again: str = ""  # what is run next, if not the same words
    at: str = ""     # -C and the folder, if the notebook is elsewhere

    @property
    def worlds(self):
        return self.refused + self.done

    @property
    def future(self):
        return [self.again or self.words] + [self.at + words for words in FUTURE]


class Oracle:
    def __init__(self, program):
        self.program = program
        self.known = {}

    def seen_after(self, now, future):
        """What follows from a tree. Equal trees have equal futures, because process number and clock are fixed."""
        key = tuple(future), frozenset(now.items())
        if key not in self.known:
            self.known[key] = self._live(now, future)
        return self.known[key]

    def _live(self, now, future):
        tree.write(self.program.folder, now)
        seen = []
        for words in future:
            ended = self.program.run(words)
            then = tree.read(self.program.folder)
            seen.append((words, ended.code, ended.out, tree.notes(then), tree.leftovers(then)))
        return seen

    def complaints(self, case, ended, now, allowed_codes, is_mute=False):
        """What is wrong after the run, one sentence each."""
        complaints = torn_notes(case, now)
        if ended.code not in allowed_codes:
            complaints.append(f"it ended with {ended.code}")
        if ended.code not in (0, 4) and ended.code >= 0 and not is_mute and not ended.err:
            complaints.append(f"it ended with {ended.code} and said nothing")
        if ended.code == 0 and tree.leftovers(now):
            complaints.append(f"it left {tree.leftovers(now)}")
        if ended.code == 0 and case.words.split()[0] in FOR_GOOD and any(".confab/undo/" in path for path in now):
            complaints.append("a history is left of what is gone for good")
        worlds, is_settled = admitted(case, ended, is_mute)
        if is_settled and not is_among(now, worlds):
            complaints.append(f"it ended with {ended.code}, and the notes say otherwise")
        return complaints + self.wrong_future(case, now, worlds)

    def wrong_future(self, case, now, worlds):
        seen = self.seen_after(now, case.future)
        if any(seen == self.seen_after(world, case.future) for world in worlds):
            return []
        return ["what follows is not what should: " + "; ".join(
            f"'{words}' ended with {code}{f', left {left}' if left else ''}" for words, code, _, _, left in seen)]


def is_among(now, worlds):
    return tree.notes(now) in [tree.notes(world) for world in worlds]


def torn_notes(case, now):
    known = [tree.notes(world) for world in case.worlds]
    notes = tree.notes(now)
    return [f"'{path}' is neither old nor new" for path in set().union(notes, *known)
            if notes.get(path) not in [world.get(path) for world in known]]


def admitted(case, ended, is_mute):
    """The states in which the run says that it left the notebook, and whether the next run has nothing to clean up."""
    if ended.code == 0 or any(done in ended.err for done in SAYS_DONE):
        return case.done, True
    if ended.code < 0 or SAYS_WHOLE in ended.err or (ended.code == 3 and is_mute):
        return case.worlds, False
    return case.refused, not tree.leftovers(case.start)  # otherwise some of its notes are old and some new
