"""Counts the instructions of a command. They are the same on every run, and times are not. $CONFAB is the program."""
import os
import re
import subprocess


def count(folder, words):
    """Instructions of `confab WORDS` in the folder, all threads together."""
    environment = {"PATH": "/usr/bin:/bin", "HOME": folder, "TZ": "Europe/Berlin", "CONFAB_NOW": "2026-12-01T09:00"}
    done = subprocess.run(["valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null", os.environ["CONFAB"],
                           *words.split()], cwd=folder, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode in (0, 1, 3), f"confab {words}: {done.stderr}"
    return int(re.search(r"Collected : (\d+)", done.stderr)[1])
