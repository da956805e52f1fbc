#!/usr/bin/python3
"""Runs confab in every hostile notebook, and checks its output, its changes, and the time and memory it takes.

prove.py CONFAB                a few of the usual command lines in each notebook, with smaller sizes
prove.py CONFAB --all          every command line in each, large ones as large as confab allows
prove.py CONFAB --all --trace  also checks with strace what each run does outside the notebook
--only TEXT                    the cases whose names contain TEXT; --from TEXT starts with the first of them
--keep                         leaves the notebook of each violation
"""
import argparse
import itertools
import os
import resource
import shlex
import shutil
import signal
import subprocess
import sys
import tempfile
import threading

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path[:0] = [os.path.dirname(HERE), HERE, HERE + "/cases"]

import bombs
import commands
import files
import markdown
import oracle
import records
import text
import trace

MODULES = (text, files, bombs, records, markdown)
READING = [
    "check", "due --within 400d", "list --json", "show henrik", "why jose --json", "thank jose --draft", "pitch",
    "doctor --json",
    "reach tomas --draft --json", "status", "undo --list", "prep amara -n", "review", "config list --show-origin",
    "show jose --json",
    "check --json", "due --within 400d --json", "list --kind interview", "list career=firmware", "why henrik",
    "doctor", "pitch --json",
    "config list --json", "undo --list --json", "reach tomas --draft", "thank jose --draft --json",
    "-v status --json", "help due", "__complete 'confab show '", "__complete 'confab list career='",
    "thank jose --draft --by handwritten", "log li-wenjing --at '2026-12-01 08:00' --note x -n",
    "config set review 2d -n", "undo -n", "list --plain", "show jose --plain", "show henrik --jsonl", "why jose --plain",
    "check --format github", "check --plain",
    "search a", "search jose --json", "search a --kind contact", "mv jose other -n", "merge jose henrik -n",
    "forget jose -n", "list @talks"]
WRITING = [line for lines in commands.WRITERS.values() for line in lines]
OPENING = ["reach tomas --open", "thank jose --open"]
PRINTER = "printf"  # in place of the mail program: prints the link


def words_of(line):
    return shlex.split(line) if isinstance(line, str) else list(line)


def command_of(words, known):
    return next((word for word in words if word in known), "status")


class Prover:
    def __init__(self, program, arguments):
        self.program, self.arguments = os.path.abspath(program), arguments
        memory = "/dev/shm" if os.access("/dev/shm", os.W_OK) else None  # no disk is needed here, and memory is fast
        self.scratch = os.path.realpath(tempfile.mkdtemp(prefix="hostile-", dir=memory))
        self.known = commands.command_names(program) | {"__complete"}
        self.base = self.scratch + "/base"
        commands.make_notebook(self.program, self.base)
        self.cases = self.runs = self.traced = 0
        self.violations = []

    def fresh(self, case):
        """Makes a hostile notebook, next to files that no notebook may reach. Returns the folder that contains both."""
        world = tempfile.mkdtemp(dir=self.scratch)
        for path in ("beside/secret.md", "beside/.confab/config.yaml", "home/.config/confab/config.yaml"):
            os.makedirs(os.path.dirname(f"{world}/{path}"), exist_ok=True)
        for path in ("beside/secret.md", "beside/.confab/config.yaml"):
            with open(f"{world}/{path}", "w") as file:
                file.write(f"---\ntype: contact\nname: {oracle.CANARY}\nemail: a@example.org\n---\n{oracle.CANARY}\n")
        with open(world + "/home/.config/confab/config.yaml", "w") as file:
            file.write(f"opener: {PRINTER} '%s\\n'\n")
        shutil.copytree(self.base, world + "/notebook", symlinks=True)
        case.spoil(world + "/notebook")
        return world

    def lines(self, case, number):
        """(words, does it change anything?). The short proof uses one or two, different ones in each case."""
        lines = [(words_of(line), True) for line in case.lines]
        if not case.is_alone:
            lines += [(words_of(line), False) for line in READING] + [(words_of(line),
                                                                       True) for line in WRITING + OPENING]
        return lines if self.arguments.all else lines[number % len(lines)::40]

    def environment(self, world, case):
        return {**commands.environment(world + "/home"), **case.environment}

    def run(self, words, world, case, command):
        """Returns (exit code, stdout, stderr, time and memory used)."""
        with tempfile.TemporaryFile() as typed, tempfile.TemporaryFile() as answer, tempfile.TemporaryFile() as message:
            typed.write(case.typed)
            typed.seek(0)
            child = subprocess.Popen(command or [self.program, *words], cwd=world + "/notebook",
                                     env=self.environment(world, case),
                                     stdin=typed, stdout=answer, stderr=message)
            resource.prlimit(child.pid, resource.RLIMIT_CPU, (60, 60))
            if self.arguments.all:  # the address sanitizer, which only the short proof runs under, needs more
                resource.prlimit(child.pid, resource.RLIMIT_AS, (4 << 30, 4 << 30))
            hang = threading.Timer(120, os.kill, (child.pid, signal.SIGKILL))  # child.kill would wait for it too
            hang.start()
            _, status, used = os.wait4(child.pid, 0)
            hang.cancel()
            child.returncode = os.waitstatus_to_exitcode(status)
            answer.seek(0)
            message.seek(0)
            return child.returncode, answer.read(), message.read(), used

    def prove(self, case, number):
        world = None
        self.cases += 1
        for words, is_writing in self.lines(case, number):
            world = world or self.fresh(case)
            problems = list(self.check(words, is_writing, world, case))
            if self.arguments.trace:
                world = self.replaced(world, case) if is_writing else world
                problems += self.audit(words, world, case)
            for problem in problems:
                self.report(case, words, world, problem)
            if problems or not self.is_as_made:
                world = self.dropped(world, keep=problems and self.arguments.keep)
        if world:
            self.dropped(world)

    def check(self, words, is_writing, world, case):
        command = command_of(words, self.known)
        before, around = oracle.tree(world + "/notebook"), self.around(world)
        code, answer, message, used = self.run(words, world, case, None)
        self.runs += 1
        after = oracle.tree(world + "/notebook")
        self.is_as_made = not oracle.changes(before, after)
        form = next((each for each in ("json", "jsonl", "plain") if f"--{each}" in words), "")
        yield from oracle.text_problems(command, form, answer, message)
        yield from oracle.code_problems(command, words, code, message)
        if around != self.around(world):
            yield "something beside the notebook was changed"
        if is_writing and command != "init":
            yield from oracle.write_problems(case, code, world + "/notebook", before, after, answer + message)
        for path in [] if is_writing else oracle.changes(before, after):
            yield f"a reading command changed {oracle.shown(path)}"
        if self.arguments.all and used.ru_utime + used.ru_stime > oracle.CPU_SECONDS:
            yield f"took {used.ru_utime + used.ru_stime:.1f} s"
        if self.arguments.all and used.ru_maxrss > oracle.resident_limit(before):
            yield f"took {used.ru_maxrss >> 10} MiB"
        if "--open" in words and code == 0:
            yield from oracle.link_problems(answer)

    def audit(self, words, world, case):
        report = world + "/trace"
        code, *_ = self.run(words, world, case, trace.command(report, [self.program, *words]))
        self.traced += 1
        if code < 0:
            yield f"strace ended with {code}"
        readable = {world + "/home/.config/confab/config.yaml"}
        is_started = case.programs or "--open" in words
        yield from trace.problems(report, world + "/notebook", readable, is_started)
        os.remove(report)

    def around(self, world):
        return {path: oracle.print_of(status, True) for place in ("beside", "home") for path,
                status in oracle.tree(f"{world}/{place}").items()}

    def replaced(self, world, case):
        self.dropped(world)
        return self.fresh(case)

    def dropped(self, world, keep=False):
        if keep:
            return
        try:
            shutil.rmtree(world)
        except PermissionError:
            subprocess.run(["chmod", "-R", "u+rwX", world], check=False)
            shutil.rmtree(world)

    def report(self, case, words, world, problem):
        self.violations.append((case.name, words, problem))
        print(f"violation: {case.name}: confab {shlex.join(words)!a}: {problem}", flush=True)
        print(f"  again: {' '.join(map(shlex.quote, sys.argv[:2]))} --all --keep --only {shlex.quote(case.name)}",
              flush=True)
        if self.arguments.keep:
            print(f"  the notebook: {world}/notebook", flush=True)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("program")
    for flag in ("--all", "--trace", "--keep"):
        parser.add_argument(flag, action="store_true")
    for option in ("--only", "--from"):
        parser.add_argument(option, default="")
    arguments = parser.parse_args()
    commands.check_complete(arguments.program)
    prover = Prover(arguments.program, arguments)
    cases = enumerate(case for module in MODULES for case in module.cases(120 if arguments.all else 1))
    for number, case in itertools.dropwhile(lambda each: vars(arguments)["from"] not in each[1].name, cases):
        if arguments.only in case.name:
            prover.prove(case, number)
    if not arguments.keep:
        shutil.rmtree(prover.scratch)
    print(f"hostile: {prover.cases} cases, {prover.runs} runs, {prover.traced} traced, "
          f"{len(prover.violations)} violations")
    sys.exit(bool(prover.violations))


main()
