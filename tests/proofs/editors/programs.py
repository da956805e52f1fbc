"""Editors of Debian: vim, nano, ed and sed. Each replaces the line that begins with `save-` and saves the note."""
import os
import subprocess
import time

from terminal import Terminal


class OnTerminal:
    """Asks before saving if the note has changed since it was read."""

    def is_asking(self):
        return self.terminal.wait_for_text(self.warning)

    def refuse(self):
        self.terminal.type("n")

    def has_saved(self):
        """Saves anyway if the editor asks, and again if it reports that it did not save."""
        until = time.monotonic() + 30
        while time.monotonic() < until:
            if self.terminal.wait_for_text(self.warning, 0.005):
                self.terminal.type("y")
            if self.failure and self.terminal.wait_for_text(self.failure, 0):
                self.begin(self.mark)
            if self.tells_saved():
                return True
        return False

    def close(self):
        self.terminal.close()


class Vim(OnTerminal):
    warning = "The file has been changed since reading it"
    failure = "E949: File changed while writing"

    def __init__(self, note, backup_copy):
        self.note = note
        self.terminal = Terminal(["vim", "-N", "-u", "NONE", "-i", "NONE", note], os.path.dirname(note))
        self.terminal.type(f":set backupcopy={backup_copy}\r")

    def begin(self, mark):
        self.mark = mark
        self.told = f"{self.note}.{mark}~"  # made by vim after it saved or was refused
        self.terminal.type(f":\r:$s/.*/{mark}/\r:w|call writefile([], '{self.told}')\r")

    def tells_saved(self):
        return os.path.exists(self.told)


class Nano(OnTerminal):
    warning = "File was modified since you opened it"
    failure = None

    def __init__(self, note):
        with open(note, encoding="utf-8") as file:
            line = next(number for number, text in enumerate(file, 1) if text.startswith("save-"))
        self.terminal = Terminal(["nano", "--ignorercfiles", f"+{line}", note], os.path.dirname(note))

    def begin(self, mark):
        cut_line, write_out, up = "\x0b", "\x0f\r", "\x1b[A"
        self.terminal.type(cut_line + mark + "\r" + up + write_out)

    def tells_saved(self):
        return self.terminal.wait_for_text("Wrote", 0)


class OneShot:
    """Reads the note, changes it and ends."""

    def __init__(self, words, script=""):
        self.words, self.script = words, script

    def begin(self, mark):
        self.running = subprocess.Popen([word.format(mark=mark) for word in self.words], stdin=subprocess.PIPE)
        self.running.stdin.write(self.script.format(mark=mark).encode())
        self.running.stdin.close()

    def has_saved(self):
        return self.running.wait() == 0

    def close(self):
        pass


EDITORS = {
    "vim, backupcopy=auto": lambda note: Vim(note, "auto"),
    "vim, backupcopy=yes": lambda note: Vim(note, "yes"),
    "vim, backupcopy=no": lambda note: Vim(note, "no"),
    "nano": Nano,
    "ed": lambda note: OneShot(["ed", "-s", note], "/^save-/c\n{mark}\n.\nw\nq\n"),
    "sed": lambda note: OneShot(["sed", "-i", "s/^save-.*/{mark}/", note]),
}
