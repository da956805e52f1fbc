#!/usr/bin/python3
"""Compares every figure of the overview commands with a second count, over random notebooks.

Usage: overview.py CONFAB [--notebooks N] [--seed N]
"""
import argparse
import collections
import datetime
import json
import os
import re
import subprocess
import sys
import tempfile

import made
import model


def answers(program, words, folder, now):
    environment = {"PATH": "/usr/bin:/bin", "HOME": folder, "TZ": "Europe/Berlin",
                   "CONFAB_NOW": f"{now:%Y-%m-%dT%H:%M}"}
    done = subprocess.run([program, *words, "--jsonl"], cwd=folder, env=environment, capture_output=True, text=True,
                          stdin=subprocess.DEVNULL)
    assert done.returncode == 0, f"{words}: {done.stderr}"
    return [json.loads(line) for line in done.stdout.splitlines()]


def bodies_in(folder):
    bodies = {}
    for name in os.listdir(os.path.join(folder, "interviews")):
        with open(os.path.join(folder, "interviews", name), encoding="utf-8") as note:
            bodies[name.removesuffix(".md")] = note.read().split("---\n", 2)[2]
    return bodies


def bank_in(folder):
    with open(os.path.join(folder, "questions.md"), encoding="utf-8") as note:
        return [(text, bool(mark)) for mark, text in re.findall(r"^- (! )?(.*)$", note.read(), re.M)]


def same(what, said, counted):
    if said == counted:
        return
    only = lambda a, b: {key: a[key] for key in a if b.get(key, "nothing") != a[key]} if isinstance(a, dict) else a - b
    raise AssertionError(f"{what}: confab says {only(said, counted)}, counted are {only(counted, said)}")


def compare(program, folder, now):
    ask = lambda *words: answers(program, words, folder, now)
    known = model.Model(ask("list"), ask("list", "--kind", "interview"), bodies_in(folder), bank_in(folder),
                        now.replace(tzinfo=model.HOME).astimezone(datetime.timezone.utc))
    same("stats", {(each["figure"], each["label"]): (each["count"], each["of"]) for each in ask("stats")}, known.stats())

    said = {(each["career"], model.question_key(each["question"])):
            [each["critical"], {person["who"]: person["state"] for person in each["people"]}]
            for each in ask("coverage", "--bank")}
    same("coverage", said, known.coverage())
    open_ = {(each["career"], model.question_key(each["question"])) for each in ask("coverage", "--open", "--bank")}
    same("coverage --open", open_, known.unanswered())

    edges = known.referrals()
    tree = ask("tree")
    same("tree", {(each["name"], referred) for each in tree for referred in each["referred"]}, edges)
    same("tree, upward", {(referrer, each["name"]) for each in tree for referrer in each["referrers"]}, edges)

    said = {(each["career"], each["text"], each["who"], frozenset(each["same"]))
            for each in ask("learned") if each["kind"] == "learned"}
    same("learned", said, known.learned())
    opinions = collections.Counter()
    for each in ask("learned"):
        if each["kind"] == "second-opinion":
            opinions[each["career"], each["other"], each["point"], each["who"], each["after"]] += 1
    said = collections.Counter()
    for career, first, point, second, _ in opinions:
        said[career, first, point, second] += 1
    same("learned, second opinions", said, known.opinions())


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("confab")
    parser.add_argument("--notebooks", type=int, default=25)
    parser.add_argument("--seed", type=int, default=1)
    chosen = parser.parse_args()
    program = os.path.abspath(chosen.confab)
    for seed in range(chosen.seed, chosen.seed + chosen.notebooks):
        with tempfile.TemporaryDirectory() as scratch:
            folder = os.path.join(scratch, "notebook")
            notebook = made.Made(seed)
            notebook.write(folder)
            try:
                compare(program, folder, notebook.now)
            except AssertionError as wrong:
                print(f"seed {seed}: {wrong}")
                return 1
    print(f"{chosen.notebooks} notebooks, every figure equal")
    return 0


sys.exit(main())
