#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Compares confab with model.py on random notebooks: compare.py --seed S --cases N [--confab PROGRAM]."""
import argparse
import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections import Counter

import generate
import model

NOW = "2026-12-08T10:00"


def write(folder, files):
    shutil.rmtree(folder, ignore_errors=True)
    os.makedirs(folder + "/.confab")
    for path, text in files.items():
        os.makedirs(os.path.dirname(os.path.join(folder, path)), exist_ok=True)
        with open(os.path.join(folder, path), "w", encoding="utf-8") as out:
            out.write(text)


def run(folder, zone, *command):
    call = [options.confab, "-C", folder, "--now", NOW] + list(command)
    done = subprocess.run(call, env={"HOME": "/nonexistent", "TZ": zone}, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    try:
        return done.returncode, json.loads(done.stdout)["items"]
    except (ValueError, KeyError):
        return done.returncode, [{"path": "?", "line": 0, "rule": done.stderr.decode()[:300], "severity": "?",
                                  "stem": "?", "state": done.stderr.decode()[:300]}]


def differences(files, zone, folder):
    """Returns what only the program (+) or only the model (-) says."""
    write(folder, files)
    code, items = run(folder, zone, "check", "--json")
    said = [(i["path"], i["line"], i["rule"], i["severity"]) for i in items]
    expected, extra = model.findings(files, zone, NOW), []
    for finding in sorted(expected, key=lambda f: f[1] is None):
        match = next((s for s in said if s[0] == finding[0] and s[2:] == finding[2:] and finding[1] in (None, s[1])), None)
        said.remove(match) if match else extra.append(finding)
    found = [("+",) + s for s in said] + [("-",) + e for e in extra]
    if code != any(i["severity"] == "error" for i in items):
        found.append(("+", "", 0, "exit code %d" % code, ""))
    if options.states:
        items = run(folder, zone, "list", "--json=stem,state")[1]
        said, expected = {i["stem"]: i["state"] for i in items}, model.states(files, zone, NOW)
        for who in sorted(set(said) | set(expected)):
            if said.get(who) != expected.get(who):
                found.append(("+", who, 0, "state %s, not %s" % (said.get(who), expected.get(who)), ""))
    return found


def kinds(found):
    return {(f[0], f[3]) for f in found}


def shrink(files, zone, folder, kind):
    """Drops notes, and then lines, as long as the difference remains."""
    def fails(candidate):
        try:
            return kind in kinds(differences(candidate, zone, folder))
        except Exception:  # The model cannot read every half of a note.
            return False
    for path in list(files):
        smaller = {p: t for p, t in files.items() if p != path}
        files = smaller if fails(smaller) else files
    for path in files:
        lines, i = files[path].split("\n"), 0
        while i < len(lines):
            smaller = dict(files, **{path: "\n".join(lines[:i] + lines[i + 1:])})
            if lines[i] not in ("---", "", "rules:") and not lines[i].startswith("type:") and fails(smaller):
                files, lines = smaller, lines[:i] + lines[i + 1:]
            else:
                i += 1
    return files


def main():
    counts = Counter()
    for seed in range(options.seed, options.seed + options.cases):
        files, zone = generate.generate(seed)
        found = differences(files, zone, options.folder)
        for kind in sorted(kinds(found)):
            counts[kind] += 1
            if counts[kind] > options.examples or options.only and options.only not in kind[1]:
                continue
            small = shrink(files, zone, options.folder + "-small", kind)
            print("\n#### seed %d, TZ=%s: %s %s" % (seed, zone, *kind))
            for f in differences(small, zone, options.folder + "-small"):
                print("  %s %s:%s %s %s" % f)
            for path, text in small.items():
                if text:
                    print("==> %s\n%s" % (path, text), end="")
            sys.stdout.flush()
    for folder in (options.folder, options.folder + "-small"):
        shutil.rmtree(folder, ignore_errors=True)
    print("\n%d cases, %d differences" % (options.cases, sum(counts.values())))
    for kind, count in counts.most_common():
        print("%6d %s %s" % (count, *kind))
    return 1 if counts else 0


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--cases", type=int, default=100)
    parser.add_argument("--examples", type=int, default=1, help="how many differences of each kind are shrunk and printed")
    parser.add_argument("--only", help="shrink only differences whose rule contains this")
    parser.add_argument("--states", action="store_true", help="compare the contacts' states, too")
    parser.add_argument("--confab", default="build/confab")
    parser.add_argument("--folder", default=os.path.join(tempfile.gettempdir(), f"confab-model-{os.getpid()}"))
    options = parser.parse_args()
    sys.exit(main())
