"""The comparisons: which programs, on which data. Makes equivalent data for other programs."""
import dataclasses
import os
import shutil
import subprocess
import uuid

from make_notebook import make_notebook
from measure import Program

PACKAGES = ["ripgrep", "git", "taskwarrior", "khard", "hledger", "libbenchmark-dev"]
ROOT = os.path.abspath(os.path.join(os.path.dirname(__file__), "../.."))
NOW = {"TZ": "Europe/Berlin", "CONFAB_NOW": "2026-12-01T09:00"}


@dataclasses.dataclass
class Comparison:
    name: str
    ours: Program
    beside: str
    theirs: Program
    at_most: float = None
    rounds: int = 21


class Data:
    """Notebooks and files of the other programs, made once and kept in `folder`."""

    def __init__(self, build):
        self.build, self.folder = build, os.path.join(build, "data")
        os.makedirs(self.folder, exist_ok=True)

    def made(self, name, make):
        path = os.path.join(self.folder, name)
        if not os.path.exists(path):
            shutil.rmtree(path + ".part", ignore_errors=True)
            make(path + ".part")
            os.rename(path + ".part", path)
        return path

    def notebook(self, count, is_hard=False):
        return self.made(f"{'hard-' if is_hard else ''}{count}", lambda path: make_notebook(path, count, is_hard))

    def vault(self, count):
        """A notebook of 100 notes in a folder with that many notes of another program."""
        def make(path):
            make_notebook(path, 100)
            for number in range(count):
                write(path, f"vault/{number % 100}/page {number}.md",
                      f"# Page {number}\n\nAbout [[page {number + 1}]], and more.\n" * 5)
        return self.made(f"vault-{count}", make)

    def example(self):
        """The example notebook, in git."""
        def make(path):
            shutil.copytree(os.path.join(ROOT, "examples/notebook"), path)
            os.makedirs(os.path.join(path, ".confab"))
            for words in (["init", "-q"], ["add", "."],
                          ["-c", "user.name=a", "-c", "user.email=a@b", "commit", "-qm", "all"]):
                subprocess.run(["git", *words], cwd=path, check=True)
        return self.made("example", make)

    def tasks(self, count):
        def make(path):
            write(path, "pending.data", "".join(
                f'[description:"write to person {number}" due:"{1796000000 + number * 60}" entry:"1795000000" '
                f'project:"search" status:"pending" uuid:"{uuid.UUID(int=number + 1)}"]\n' for number in range(count)))
            write(path, "taskrc", "confirmation=off\ngc=off\nverbose=nothing\n")
        return self.made(f"tasks-{count}", make)

    def cards(self, count):
        def make(path):
            for number in range(count):
                write(path, f"cards/{number}.vcf",
                      f"BEGIN:VCARD\nVERSION:3.0\nUID:{number}\nFN:Ada Abe {number}\nN:Abe;Ada;;;\n"
                      f"ORG:Works\nTITLE:Engineer\nEMAIL:person-{number}@example.org\nTEL:+4930555{number}\n"
                      "END:VCARD\n")
            folder = os.path.join(self.folder, f"cards-{count}", "cards")
            write(path, "khard.conf", f"[addressbooks]\n[[all]]\npath = {folder}\n")
        return self.made(f"cards-{count}", make)

    def journal(self, count):
        return self.made(f"journal-{count}", lambda path: write(path, "all.journal", "".join(
            f"2026-{number % 11 + 1:02}-{number % 28 + 1:02} talk {number}\n"
            f"    people:p{number % 97}  1 h\n    time  -1 h\n\n" for number in range(count))))


def write(folder, path, text):
    """Writes the file, and creates missing folders."""
    path = os.path.join(folder, path)
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "w", encoding="utf-8") as file:
        file.write(text)


def all_comparisons(build, is_quick):
    data = Data(build)
    confab = os.path.join(build, "confab")

    def ours(folder, *words):
        return Program([confab, *words], folder, NOW)

    def grep(folder):
        return Program(["rg", "-c", "^name:"], folder)

    def beside_grep(words, count, at_most, rounds=21, is_hard=False):
        folder = data.notebook(count, is_hard)
        name = f"`{words}`, {count:,}{' hard' if is_hard else ''} notes"
        return Comparison(name, ours(folder, *words.split()), "`rg -c '^name:'`", grep(folder), at_most, rounds)

    yield Comparison("`--version`", ours("/", "--version"), "`git --version`", Program(["git", "--version"]), 0.75, 101)
    yield Comparison("`help`", Program([confab, "help"], "/"), "`git --version`", Program(["git", "--version"]), 0.85, 101)
    for words in ("status", "due"):
        yield Comparison(f"`{words}`, the example", ours(data.example(), words), "`git status`",
                         Program(["git", "status"], data.example()), 0.95, 101)
    yield Comparison("`reach`, 100 notes", reach(data, confab), "write, sync, rename, sync",
                     Program([os.path.join(build, "tests/bench/plain_write"), os.path.join(data.folder, "plain")]),
                     2.0, 101)
    yield beside_grep("due", 100, 0.40, 101)
    yield beside_grep("due", 1000, 0.80, 51)
    if is_quick:
        return
    yield beside_grep("due", 10_000, 1.4)
    yield Comparison("list, open, read, close, 10,000 notes",
                     Program([os.path.join(build, "tests/bench/plain_read")], data.notebook(10_000)),
                     "`rg -c '^name:'`", grep(data.notebook(10_000)))
    yield beside_grep("due", 10_000, None, is_hard=True)
    yield beside_grep("check", 10_000, 3.5)
    yield beside_grep("list --json", 10_000, 2.2)
    yield Comparison("`search subroutines`, 10,000 notes", ours(data.notebook(10_000), "search", "subroutines"),
                     "`rg subroutines`", Program(["rg", "subroutines"], data.notebook(10_000)), 1.8)
    yield beside_grep("due", 100_000, 1.9, 7)
    vault = data.vault(100_000)
    yield Comparison("`due`, 100 notes among 100,000 others", ours(vault, "due"), "`rg -c '^name:'`", grep(vault), 0.75, 7)
    people = data.notebook(5000)
    yield Comparison("a name completed, 5,000 notes", ours(people, "__complete", "confab reach "), "`rg -c '^name:'`",
                     grep(people), 1.5, 51)
    due = ours(data.notebook(10_000), "due")
    yield Comparison("`due`, 10,000 notes", due, "`task next`, 10,000 tasks", task(data.tasks(10_000)), 1 / 7, 7)
    yield Comparison("`due`, 10,000 notes", due, "`khard list`, 2,500 cards", khard(data.cards(2500)), 1 / 30, 5)
    yield Comparison("`due`, 10,000 notes", due, "`hledger check`, 10,000 transactions",
                     hledger(data.journal(10_000)), 1 / 12, 7)
    yield Comparison("`due`, 100,000 notes", ours(data.notebook(100_000), "due"), "the same, 10,000 notes", due, 12, 7)


def task(folder):
    return Program(["task", "next"], folder, {"TASKRC": os.path.join(folder, "taskrc"), "TASKDATA": folder})


def khard(folder):
    return Program(["khard", "-c", os.path.join(folder, "khard.conf"), "list"], folder, {"LC_ALL": "C.UTF-8"})


def hledger(folder):
    return Program(["hledger", "-f", "all.journal", "check"], folder, {"LC_ALL": "C.UTF-8"})


def reach(data, confab):
    """Records a message in a note that is the same before each run."""
    folder = data.made("reach", lambda path: make_notebook(path, 100))
    path = os.path.join(folder, "contacts/person-000001.md")
    with open(path, "rb") as file:
        before = file.read()

    def restore():
        with open(path, "wb") as file:
            file.write(before)
    return Program([confab, "reach", "person-000001", "--by", "email"], folder, NOW, restore)
