"""Real editors save a note while confab changes it.

If an editor has the note open and confab changes it, the editor must warn before it saves (vim's W12).
Then, in every round, the editor saves without checking, and confab changes the note at the same moment. Afterwards the
save must be in the note. So must the change, if it was made, unless the editor came last and overwrote it.
"""
import collections
import os
import random
import subprocess
import time

import commands
from programs import EDITORS

NOTE = "contacts/ada.md"
TEXT = "---\ntype: contact\nname: Ada Byron\nemail: ada@example.org\n---\n## Notes\nOf a few lines.\nsave-00000\n"


class Desk:
    """A notebook with one note to change, and an editor that has it open."""

    def __init__(self, program, folder, editor):
        commands.make_notebook(program, folder)
        self.program, self.folder = program, folder
        self.note = os.path.join(folder, NOTE)
        self.violations = []
        with open(self.note, "w", encoding="utf-8") as file:
            file.write(TEXT)
        self.editor = EDITORS[editor](self.note)

    def text(self):
        with open(self.note, encoding="utf-8") as file:
            return file.read()

    def begin_change(self, mark):
        words = ["reach", "ada", "--by", "phone", "--note", mark]
        return subprocess.Popen([self.program, *words], cwd=self.folder, stdin=subprocess.DEVNULL,
                                stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                                env=commands.environment(self.folder))

    def expect(self, is_so, what):
        if not is_so:
            self.violations.append(what)

    def check_warning(self):
        self.expect(self.begin_change("change-unseen").wait() == 0, "a change beside an open editor is refused")
        self.editor.begin("save-refused")
        self.expect(self.editor.is_asking(), "the editor does not warn")
        self.editor.refuse()
        self.expect("change-unseen" in self.text(), "a change is lost although the editor saved nothing")
        self.expect("save-refused" not in self.text(), "a save is there that was not made")

    def change_and_save(self, number, delay):
        """Returns confab's exit code."""
        save, change = f"save-{number:05}", f"change-{number:05}"
        running = self.begin_change(change)
        time.sleep(delay)
        self.editor.begin(save)
        said = running.communicate()[1].decode()
        self.expect(self.editor.has_saved(), f"the editor could not save {save}")
        self.expect(save in self.text(), f"{save} is not in the note")
        if running.returncode:
            self.expect(running.returncode in (3, 4, 5) and "ada" in said, f"{change}: {running.returncode} {said}")
            self.expect(change not in self.text(), f"{change} was refused, and is made")
        return running.returncode


def prove(program, folder, editor, rounds, seed):
    """Counts of what happened, and the violations."""
    desk = Desk(program, folder, editor)
    chance = random.Random(seed)
    began = time.monotonic()
    desk.begin_change("change-first").wait()
    pace = time.monotonic() - began
    if hasattr(desk.editor, "warning"):
        desk.check_warning()
    codes = collections.Counter(desk.change_and_save(number, chance.uniform(0, pace))
                                for number in range(1, rounds + 1))
    desk.editor.close()
    return f"{rounds} saves at the moment of a change ({codes[0]} made, {rounds - codes[0]} refused)", desk.violations
