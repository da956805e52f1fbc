#!/usr/bin/python3
"""Editors save a note while confab changes it: a writer that saves as editors do (race.py), and editors (at_once.py).

Usage: editors.py CONFAB [--saves N] [--rounds N] [--seed N] [--only NAME]...
"""
import argparse
import os
import shutil
import sys
import tempfile

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), ".."))
import at_once
import race
from programs import EDITORS
from saving import WAYS


def parse_arguments():
    parser = argparse.ArgumentParser()
    parser.add_argument("program", type=os.path.abspath)
    parser.add_argument("--saves", type=int, default=1500, help="of each way of saving")
    parser.add_argument("--rounds", type=int, default=100, help="of each editor; 0 needs none of them")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--only", choices=[*WAYS, *EDITORS], action="append")
    return parser.parse_args()


def main():
    arguments = parse_arguments()
    scratch = tempfile.mkdtemp(prefix="confab-editors-")
    total = 0
    for name in arguments.only or [*WAYS, *EDITORS]:
        prove, count = (race.prove, arguments.saves) if name in WAYS else (at_once.prove, arguments.rounds)
        if not count:
            continue
        folder = os.path.join(scratch, name.replace(" ", "-"))
        summary, violations = prove(arguments.program, folder, name, count, arguments.seed)
        print(f"{name}: {summary}; {len(violations)} violations", *violations, sep="\n  ", flush=True)
        if violations:
            print(f"  what is left is in {folder}; once more: tests/proofs/editors/run --only '{name}' --saves {arguments.saves} "
                  f"--rounds {arguments.rounds} --seed {arguments.seed}")
        total += len(violations)
    if not total:
        shutil.rmtree(scratch)
    sys.exit(total > 0)


main()
