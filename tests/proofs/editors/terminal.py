"""A program on its own terminal: types to it, and waits for what it shows."""
import fcntl
import os
import pty
import re
import select
import struct
import subprocess
import termios
import time

ESCAPES = re.compile(rb"\x1b(\[[0-9;?>!]*[a-zA-Z]|\][^\x07]*\x07|[()][A-Z0-9]|[=>78])")


class Terminal:
    def __init__(self, words, folder):
        self.end, inside = pty.openpty()
        fcntl.ioctl(inside, termios.TIOCSWINSZ, struct.pack("HHHH", 24, 200, 0, 0))
        environment = {"PATH": "/usr/bin:/bin", "HOME": folder, "TERM": "xterm"}
        self.program = subprocess.Popen(words, cwd=folder, env=environment, stdin=inside, stdout=inside,
                                        stderr=inside, start_new_session=True)
        os.close(inside)
        self.shown = b""

    def type(self, text):
        os.write(self.end, text.encode())

    def wait_for_text(self, text, patience=30):
        """Waits until it is shown, then forgets everything shown so far. False if it never is."""
        until = time.monotonic() + patience
        while text not in self.plain():
            if time.monotonic() > until:
                return False
            if select.select([self.end], [], [], 0.005)[0]:
                self.shown += os.read(self.end, 1 << 16)
        self.shown = b""
        return True

    def plain(self):
        return ESCAPES.sub(b"", self.shown).decode(errors="replace")

    def close(self):
        self.program.kill()
        self.program.wait()
        os.close(self.end)
