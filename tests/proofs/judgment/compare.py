# SPDX-License-Identifier: MIT
"""Compares the states and due items of the program with those of the model on random notebooks.

    compare.py PROGRAM [--cases N] [--seed S] [--contacts N] [--leave-out KEYS] [--keep DIR]

A case is one contact. Exits with 1 on any difference; each is shown with the seed that repeats it.
"""

import argparse
import json
import os
import subprocess
import sys
import tempfile
from collections import Counter
from pathlib import Path

from generate import Generator
from model import judge
from order import disorder


def main():
    options = parse_arguments()
    seeds = [options.seed + n for n in range(max(1, -(-options.cases // options.contacts)))]
    differences = sum(compare(seed, options) for seed in seeds)
    print(f"{len(seeds) * options.contacts} contacts in {len(seeds)} notebooks: {differences} differences")
    return 1 if differences else 0


def parse_arguments():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("program")
    parser.add_argument("--cases", type=int, default=4000, help="how many contacts")
    parser.add_argument("--seed", type=int, default=1, help="the first notebook's seed; each next one is one more")
    parser.add_argument("--contacts", type=int, default=40, help="contacts in a notebook")
    parser.add_argument("--leave-out", default="",
                        help="keys, outcomes, `several` (people in a talk) or `seconds`, to do without")
    parser.add_argument("--keep", type=Path, help="writes the notebooks here and keeps them")
    return parser.parse_args()


def compare(seed, options):
    """The number of differences on the notebook of one seed."""
    generator = Generator(seed, options.contacts, options.leave_out.split(","))
    with tempfile.TemporaryDirectory() as scratch:
        folder = (options.keep or Path(scratch)) / f"notebook-{seed}"
        generator.write(folder)
        wanted = judge(folder, generator.dates.present, generator.dates.zone)
        found = ask(options.program, folder, generator)
        return report(seed, generator, wanted, found)


def ask(program, folder, generator):
    """What the program says: a state for each contact, and the due items, without the offset of a repeated hour."""
    states = run(program, folder, generator, "list", "--json=stem,state")
    items = run(program, folder, generator, "due", "--json=who,rule,due,state,severity", "--within", "3650d")
    return ({item["stem"]: item["state"] for item in states},
            [(item["who"], item["rule"], item["due"][:16], item["state"]) for item in items],
            [item["severity"] for item in items])


def run(program, folder, generator, *command):
    arguments = [program, "--notebook", folder, "--now", generator.dates.present, *command]
    zone = generator.dates.zone
    environment = {"PATH": os.environ["PATH"], "HOME": str(folder), "TZ": zone, "LC_ALL": "C.UTF-8"}
    done = subprocess.run(arguments, env=environment, capture_output=True, text=True, check=False)
    if done.returncode != 0 or done.stderr:
        sys.exit(f"{' '.join(map(str, arguments))}: exit {done.returncode}\n{done.stderr}")
    return json.loads(done.stdout)["items"]


def report(seed, generator, wanted, found):
    """Prints the differences by contact, and returns their number."""
    lines = {}
    for who, state in wanted[0].items():
        if state != found[0].get(who):
            add(lines, who, f"state: model {state}, program {found[0].get(who)}")
    for who, *item in missing(wanted[1], found[1]):
        add(lines, who, f"model only: {' '.join(item)}")
    for who, *item in missing(found[1], wanted[1]):
        add(lines, who, f"program only: {' '.join(item)}")
    for who, fault in disorder(zip(found[1], found[2]), generator.dates.present[:10]):
        add(lines, who, fault)
    if lines:
        print(f"seed {seed}, now {generator.dates.present}, zone {generator.dates.zone}")
    for who, differences in sorted(lines.items()):
        print(f"  {who}", *differences, sep="\n    ")
    return sum(map(len, lines.values()))


def missing(items, others):
    """The items missing from the others, each as often as it is missing."""
    return sorted((Counter(items) - Counter(others)).elements())


def add(lines, who, line):
    lines.setdefault(who, []).append(line)


if __name__ == "__main__":
    sys.exit(main())
