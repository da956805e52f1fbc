"""Tries everything that can go wrong under confab, and counts. Called by tests/proofs/faults/run, which has the usage."""
import argparse
import functools
import multiprocessing
import os
import sys
import tempfile

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), ".."))

import audit
import commands
import power_cut
import tree
from oracle import FUTURE
from program import Program
from sweep import Sweep, Tally

WRITING = [words for lines in commands.WRITERS.values() for words in lines] + ["init -q career/notes"]
READING = ["status", "due --within 30d", "why henrik", "list", "show jose", "search pump", "check", "pitch", "doctor",
           "undo --list"]
# Every n-th point of each kind.
WHOLE = {"undo": 1, "single_faults": 1, "faults_while_taking_back": 4, "faults_in_recovery": 4,
         "power_cuts": 1, "power_cuts_in_recovery": 8, "no_memory": 25}
# For the ordinary tests: a command that changes two notes, one that creates some, and one that undoes.
SLICE = {"undo": 1, "single_faults": 1, "faults_while_taking_back": 7, "faults_in_recovery": 7,
         "power_cuts": 4, "no_memory": 600}
IN_SLICE = [*commands.WRITERS["reach"][1:], *commands.WRITERS["log"]]

HERE = "0" * 16  # placeholder for the history of the folder that a tree is written to


def notebook(confab):
    """The example without notes that no command here names, so there is less to read and compare after every run."""
    with tempfile.TemporaryDirectory() as scratch:
        folder = os.path.join(scratch, "notebook")
        commands.make_notebook(confab, folder)
        named = {path: file for path, file in tree.read(folder).items() if is_named(path)}
        return tree.renamed(named, commands.history_id(folder), HERE)


def is_named(path):
    name = os.path.basename(path).removesuffix(".md").split("-")[0]
    is_spare = path.startswith(("contacts/", "organizations/", ".confab/templates/")) or path == "README.md"
    return not is_spare or any(name in words for words in [*WRITING, commands.TO_UNDO])


def prove(options, first, words):
    """Everything about one command."""
    start = {} if words.startswith("init") else first
    with tempfile.TemporaryDirectory(prefix="confab-faults-", dir=options.scratch) as scratch:
        with Program(options.confab, options.saboteur, scratch) as program:
            sweep = Sweep(program, tree.renamed(start, HERE, commands.history_id(program.folder)), words)
            if options.power:
                sweep.real_power_cuts(power_cut.Images(options.confab, options.saboteur, scratch))
            else:
                prove_by_kind(options, sweep)
        if not options.power and not options.slice:
            sweep.tally.add(audit.audit(options, scratch, start, words))
    return sweep.tally


def prove_by_kind(options, sweep):
    for kind, step in (SLICE if options.slice else WHOLE).items():
        if sweep.words in WRITING or kind == "no_memory":
            getattr(sweep, kind)(step)


def show(options, first):
    """Runs the points of --again in order, and then what follows."""
    faults_and_words = list(zip(options.again[::2], options.again[1::2]))
    with tempfile.TemporaryDirectory(dir=options.scratch) as scratch:
        with Program(options.confab, options.saboteur, scratch) as program:
            here = tree.renamed(first, HERE, commands.history_id(program.folder))
            tree.write(program.folder, {} if faults_and_words[0][1].startswith("init") else here)
            for fault, words in faults_and_words + [("", faults_and_words[0][1])] + [("", words) for words in FUTURE]:
                ended, calls = program.trace(words, fault)
                print(f"$ {words}" + f"   FAULT='{fault}'" * bool(fault), *ended.shown(), sep="\n  ")
                print(*[f"  {number:3} {call}" for number, call in enumerate(calls, 1) if fault], sep="\n")


def parse_options():
    parser = argparse.ArgumentParser(prog="tests/proofs/faults/run")
    parser.add_argument("--confab", required=True, type=os.path.abspath)
    parser.add_argument("--saboteur", required=True, type=os.path.abspath)
    parser.add_argument("--slice", action="store_true")
    parser.add_argument("--power", action="store_true")
    parser.add_argument("--only", default="", metavar="TEXT")
    parser.add_argument("--again", nargs="+", metavar="FAULT WORDS")
    parser.add_argument("-j", "--jobs", type=int, default=2)
    options = parser.parse_args()
    if options.power and os.geteuid() != 0:
        parser.error("--power mounts an image, and that needs root")
    options.scratch = "/dev/shm" if os.access("/dev/shm", os.W_OK) else None  # in memory if possible
    return options


def report(total):
    print(*total.violations, sep="\n", end="\n" * bool(total.violations))
    for kind, count in sorted(total.points.items()):
        print(f"{count:8,}  {kind}")
    print(f"{sum(total.points.values()):8,}  points, {len(total.violations)} violations")
    return 1 if total.violations else 0


def main():
    options = parse_options()
    commands.check_complete(options.confab)
    first = notebook(options.confab)
    if options.again:
        return show(options, first)
    total = Tally()
    with multiprocessing.Pool(options.jobs) as pool:
        every = IN_SLICE if options.slice else WRITING + READING * (not options.power)
        chosen = [words for words in every if options.only in words]
        for count, tally in enumerate(pool.imap_unordered(functools.partial(prove, options, first), chosen), 1):
            total.add(tally)
            print(f"{count} of {len(chosen)} commands", end="\r", file=sys.stderr, flush=True)
    return report(total)


if __name__ == "__main__":
    sys.exit(main())
