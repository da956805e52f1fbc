# SPDX-License-Identifier: MIT
"""Compares what `check` finds with what the model finds, on random notebooks.

    compare.py PROGRAM [--notebooks N] [--seed S] [--contacts N]

Exits with 1 on any difference; each is shown with the seed that repeats it.
"""

import argparse
import json
import os
import subprocess
import sys
import tempfile
from collections import Counter
from pathlib import Path

import rules  # noqa: F401 (finds the modules of ../judgment)
from untidy import Generator
from rules import check

COMPARED = """
contact-no-organization contact-no-role contact-no-career contact-unreachable referrer-missing interview-no-timezone
interview-no-place interview-too-long interview-no-notes referrals-unstated review-incomplete critical-question-open
questions-too-many critical-too-many one-voice event-order held-in-future thanked-not-held same-channel-twice too-soon
organization-crowded
""".split()


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("program")
    parser.add_argument("--notebooks", type=int, default=200)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--contacts", type=int, default=12)
    options = parser.parse_args()
    seen, differences = Counter(), 0
    for seed in range(options.seed, options.seed + options.notebooks):
        differences += compare(seed, options, seen)
    never = [rule for rule in COMPARED if not seen[rule]]
    print(f"{options.notebooks} notebooks, {seen.total()} findings: {differences} differences")
    if never and options.notebooks >= 100:
        print(f"never found: {', '.join(never)}")
    return 1 if differences or (never and options.notebooks >= 100) else 0


def compare(seed, options, seen):
    """The number of differences on the notebook of one seed."""
    generator = Generator(seed, options.contacts)
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch) / "notebook"
        generator.write(folder)
        wanted = Counter(check(folder, generator.dates.present, generator.dates.zone))
        found = Counter(ask(options.program, folder, generator))
    seen.update(rule for rule, _ in found.elements())
    lines = [f"    model only: {rule} {path}" for rule, path in (wanted - found).elements()]
    lines += [f"    program only: {rule} {path}" for rule, path in (found - wanted).elements()]
    if lines:
        print(f"seed {seed}, now {generator.dates.present}, zone {generator.dates.zone}", *lines, sep="\n")
    return len(lines)


def ask(program, folder, generator):
    arguments = [program, "--notebook", folder, "--now", generator.dates.present, "check", "--json"]
    environment = {"PATH": os.environ["PATH"], "HOME": str(folder), "TZ": generator.dates.zone, "LC_ALL": "C.UTF-8"}
    done = subprocess.run(arguments, env=environment, capture_output=True, text=True, check=False)
    if done.returncode not in (0, 1):
        sys.exit(f"{' '.join(map(str, arguments))}: exit {done.returncode}\n{done.stderr}")
    items = json.loads(done.stdout)["items"]
    return [(item["rule"], item["path"]) for item in items if item["rule"] in COMPARED]


if __name__ == "__main__":
    sys.exit(main())
