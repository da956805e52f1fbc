"""Runs confab with a fault, fast: a server that is already linked forks for each run (saboteur/start.cc)."""
import os
import shlex
import struct
import subprocess
from dataclasses import dataclass

import commands


@dataclass(frozen=True)
class Ended:
    code: int  # -9 if signal 9 ended it
    out: str
    err: str

    def shown(self):
        return [*self.out.splitlines(), *self.err.splitlines(), f"[{self.code}]"]


@dataclass(frozen=True)
class Call:
    """One line of a trace."""
    name: str
    result: int
    file: int
    path: str
    other: str
    flags: int
    data: bytes

    def __str__(self):
        what = {1: "stdout", 2: "stderr"}.get(self.file, self.path)
        return " ".join(filter(None, [self.name, what, self.other, "failed" * (self.result < 0)]))


def parse_trace(path, folder):
    calls = []
    with open(path) as trace:
        for line in trace:
            name, result, file, where, other, flags, data = line.rstrip("\n").split("\t")
            where, other = (text.removeprefix(folder + "/") if text != folder else "" for text in (where, other))
            calls.append(Call(name, int(result), int(file), where, other, int(flags), bytes.fromhex(data)))
    return calls


class Program:
    """`confab` in the folder `notebook` below `scratch`."""

    def __init__(self, confab, saboteur, scratch):
        self.scratch, self.folder = scratch, os.path.join(scratch, "notebook")
        os.makedirs(self.folder, exist_ok=True)
        self.trace_file, self.out, self.err = (os.path.join(scratch, name) for name in ("trace", "out", "err"))
        environment = commands.environment(self.folder) | {"LD_PRELOAD": saboteur, "LD_BIND_NOW": "1", "SERVE": "1"}
        self.server = subprocess.Popen([confab], cwd=self.folder, env=environment, bufsize=0,
                                       stdin=subprocess.PIPE, stdout=subprocess.PIPE)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.server.stdin.close()
        self.server.wait()

    def run(self, words, fault="", trace=""):
        request = [fault, trace, self.out, self.err, "confab", *shlex.split(words)]
        self.server.stdin.write(b"".join(word.encode() + b"\0" for word in request))
        status = struct.unpack("i", self.server.stdout.read(4))[0]
        return Ended(os.waitstatus_to_exitcode(status), self._said(self.out), self._said(self.err))

    def trace(self, words, fault=""):
        """The run, and every writing call it made."""
        ended = self.run(words, fault, self.trace_file)
        return ended, parse_trace(self.trace_file, self.folder)

    @staticmethod
    def _said(path):
        with open(path, encoding="utf-8", errors="replace") as said:
            return said.read()
