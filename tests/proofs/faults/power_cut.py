"""Real power cuts: confab works on an ext4 image, is stopped before a call, and the image is copied as it is then.

Data still in the page cache is not in the image, so it is lost. The file system is mounted so that it does not help
programs that rename before they sync (noauto_da_alloc), and so that only an fsync writes its journal (commit=300). In
half of the cuts, another program's fsync commits the journal first: names that were not synced then last, and bytes
that were not synced do not. Needs root and a loop device.
"""
import contextlib
import os
import shlex
import shutil
import signal
import subprocess

import commands
import tree

OPTIONS = "loop,noauto_da_alloc,commit=300"


def shell(*words):
    subprocess.run(words, check=True, capture_output=True)


class Images:
    """Images below `scratch`, one mounted at a time."""

    def __init__(self, confab, saboteur, scratch):
        self.confab, self.saboteur = confab, saboteur
        self.folder = os.path.join(scratch, "mounted")
        self.first, self.used, self.survivor = (
            os.path.join(scratch, name) for name in ("first.ext4", "used.ext4", "survivor.ext4"))
        os.makedirs(self.folder)

    def make(self, start):
        """The image from which every run begins, with `start` in its folder `notebook`."""
        with open(self.first, "wb") as image:
            image.truncate(16 << 20)
        shell("mkfs.ext4", "-q", "-F", self.first)
        with self.mounted(self.first) as notebook:
            os.mkdir(notebook)
            tree.write(notebook, start)

    @contextlib.contextmanager
    def mounted(self, image):
        shell("mount", "-o", OPTIONS, image, self.folder)
        try:
            yield os.path.join(self.folder, "notebook")
        finally:
            shell("umount", self.folder)

    def cut(self, words, number, is_committed):
        """The power fails before the n-th call. Returns whether confab had already reported success, and what is there."""
        shutil.copyfile(self.first, self.used)
        with self.mounted(self.used) as notebook:
            environment = commands.environment(notebook) | {
                "LD_PRELOAD": self.saboteur, "FAULT": f"{number} signal {int(signal.SIGSTOP)}"}
            run = subprocess.Popen([self.confab, *shlex.split(words)], cwd=notebook, env=environment,
                                   stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
            _, status = os.waitpid(run.pid, os.WUNTRACED)
            if is_committed:
                commit_journal(self.folder)
            copy_at_rest(self.used, self.survivor)
            is_done = end(run, status) == 0
        with self.mounted(self.survivor) as notebook:
            return is_done, tree.read(notebook)


def commit_journal(folder):
    with open(os.path.join(folder, "another program's"), "w") as file:
        os.fsync(file.fileno())


def copy_at_rest(image, into):
    """No program writes now, but the kernel might, and a disk would never have half of one of its writes."""
    while True:
        shutil.copyfile(image, into)
        if subprocess.run(["cmp", "-s", image, into]).returncode == 0:
            return


def end(run, status):
    """The exit code of a run that was not stopped."""
    if not os.WIFSTOPPED(status):
        run.returncode = os.waitstatus_to_exitcode(status)
        return run.returncode
    run.kill()
    run.wait()
    return None
