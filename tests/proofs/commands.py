"""Command lines for every command, with changes and JSON answers, for the tests and proofs that try them all."""
import os
import re
import shlex
import shutil
import subprocess

ROOT = os.path.abspath(os.path.join(os.path.dirname(__file__), "../.."))

PEOPLE = "people.csv"  # of make_notebook(): a new contact, a known one, and nobody

# Lines to type, by command; each changes something in a notebook of make_notebook().
WRITERS = {
    "init": ["init -q"],  # in an empty folder
    "add-contact": ["add-contact 'Grace Hopper' --email grace@example.org --found-through alumni",
                    "add-contact 'Ada Byron' --referred-by zoe-lindqvist --note 'met at a talk'"],
    "add-organization": ["add-organization 'Remington Rand' --website https://rand.example"],
    "import": [f"import {PEOPLE} --keep-going", f"import {PEOPLE} --as list"],
    "reach": ["reach henrik --by phone --outcome voicemail --note 'left my number'",
              "reach jose --by email --kept photograph"],
    "schedule": ["schedule henrik '2026-12-10 15:00' --minutes 20 --timezone Europe/Copenhagen",
                 "schedule li-wenjing --move '2026-12-09 10:00'",
                 "schedule li-wenjing --confirm",
                 "schedule li-wenjing --cancel"],
    "prep": ["prep amara", "prep li-wenjing --add-question 'What would you do again?' --critical"],
    "log": ["log li-wenjing --at '2026-12-01 08:00' --note 'short and kind' --referral 'Jean Sammet'"
            " --referral 'Ida Rhodes' --promise 'me: send the paper (2026-12-05)' --asked 'What would you do again?'"],
    "review": ["review jose --learned 'read data sheets first' --second-opinion yes"],
    "thank": ["thank jose --by email --text 'Dear José, thank you.'"],
    "config": ["config set outreach.follow-up-after 5bd"],
    "set": ["set zoe phone='+49 30 23125 199' career+=sound role='Head of firmware' keep-in-touch="],
    "unset": ["unset zoe address"],
    "snooze": ["snooze jose 'in 2 weeks'"],
    "mv": ["mv jose 'José Antunes' --name"],
    "merge": ["merge zoe-lindqvist jose-ferreira -y"],
    "forget": ["forget jose-ferreira -y"],
    "undo": ["undo"],
    "redo": ["redo"],
}
FOR_GOOD = {"forget"}  # cannot be undone
# These change nothing by themselves: an editor writes for `edit`, a person at a terminal answers `pitch --rehearse`.
READERS = {"status", "agenda", "completion", "pitch", "due", "why", "list", "show", "search", "who", "address", "export", "check",
           "edit", "doctor", "help", "coverage", "learned", "tree", "stats", "report"}

# Command lines that print an answer, by its heading in docs/json.md, tried in order.
ANSWERS = {
    "confab.list/1": ["list", "list --kind contact name=nobody"],
    "confab.list/1 of organizations": ["list --kind organization"],
    "confab.list/1 of interviews": ["list --kind interview"],
    "confab.who/1": ["who jose", "who firmware"],
    "confab.address/1": ["address jose"],
    "confab.import/1": ["import people.csv -n"],
    "confab.due/1": ["due --within 30d", "due --late"],
    "confab.agenda/1": ["agenda --days 30", "agenda"],
    "confab.why/1": ["why jose", "why tomas", "why giulia"],
    "confab.show/1": ["show jose", "show ostkreuz-antriebe", "show 2026-11-30-jose-ferreira", "show pitch"],
    "confab.status/1": ["", "status"],
    "confab.check/1": ["check"],
    "confab.check-summary/1": ["check --summary"],
    "confab.rules/1": ["check --list"],
    "confab.review/1": ["review jose", "review zoe", "review"],
    "confab.pitch/1": ["pitch", "pitch --rate 160"],
    "confab.prep/1": ["prep amara", "prep li-wenjing"],
    "confab.draft/1": ["reach lukasz --draft", "reach fatma --draft --by linkedin", "thank jose --draft",
                       "thank jose --open -n --with thanks-for=it --with your-name=Noor"],
    "confab.search/1": ["search firmware", "search firmware --kind interview"],
    "confab.coverage/1": ["coverage", "coverage --bank career='embedded firmware'"],
    "confab.open/1": ["coverage --open"],
    "confab.answers/1": ["coverage 'ordinary day'", "coverage 'range does this field pay'"],
    "confab.learned/1": ["learned"],
    "confab.tree/1": ["tree", "tree zoe"],
    "confab.stats/1": ["stats", "stats state=met"],
    "confab.report/1": ["report --html ../report.html -n", "report --redact --markdown ../report.md -n"],
    "confab.change/1": ["reach tomas --by phone -n", "reach tomas --by email", "init -n ../another",
                        "config set resume-copies 3", "mv giulia giulia-b -n",
                        "merge zoe jose -n", "forget fatma -n"],
    "confab.undo/1": ["undo --list", "undo"],
    "confab.redo/1": ["redo"],
    "confab.config/1": ["config list", "config get review"],
    "confab.doctor/1": ["doctor"],
}


def environment(home):
    """Nothing from the caller, and a fixed time."""
    return {"PATH": "/usr/bin:/bin", "HOME": home, "TZ": "Europe/Berlin", "CONFAB_NOW": "2026-12-01T09:00"}


def run(program, words, folder, **more):
    """Runs confab in `folder`; `words` as a list, or as they are typed."""
    if isinstance(words, str):
        words = shlex.split(words)
    return subprocess.run([program, *words], cwd=folder, env=environment(folder), stdin=subprocess.DEVNULL,
                          capture_output=True, **more)


TO_UNDO = "reach tomas --by email"
TO_REDO = "reach tomas --by phone"


def make_notebook(program, folder):
    """The example notebook, with one change to undo and one to redo."""
    os.makedirs(folder)
    run(program, "init -q", folder, check=True)
    shutil.copytree(os.path.join(ROOT, "examples/notebook"), folder, dirs_exist_ok=True)
    with open(os.path.join(folder, PEOPLE), "w", encoding="utf-8") as file:
        file.write("Name,LinkedIn,Address\nGrace Hopper,linkedin.com/in/example-grace-hopper,\n"
                   "José Ferreira,linkedin.com/in/example-jose-ferreira,1 Example Way\n"
                   ",linkedin.com/in/example-nobody,\n")
    run(program, TO_UNDO, folder, check=True)
    run(program, TO_REDO, folder, check=True)
    run(program, "undo", folder, check=True)


def fingerprint(content):
    """FNV-1a with 64 bits, as in store/files/fingerprint.h."""
    value = 0xcbf29ce484222325
    for byte in content:
        value = (value ^ byte) * 0x100000001b3 & (1 << 64) - 1
    return value


def history_id(folder):
    """The name of this machine's history of the notebook, as in store/history/undo_folder.cc."""
    machine = ""
    for path in ("/etc/machine-id", "/var/lib/dbus/machine-id"):
        if not machine and os.path.exists(path):
            with open(path, encoding="ascii") as file:
                machine = file.readline().rstrip("\n")
    machine = machine or os.uname().nodename
    both = machine + "\n" + os.path.realpath(folder)
    return f"{fingerprint(both.encode()):016x}"


def command_names(program):
    """The commands in `confab help`; a proof that does not know them all fails."""
    said = subprocess.run([program, "help"], capture_output=True, text=True, check=True).stdout
    return set(re.findall(r"^  ([a-z-]+)  ", said.partition("\nOptions ")[0], re.M))


def check_complete(program):
    unknown = command_names(program) ^ (WRITERS.keys() | READERS)
    assert not unknown, f"tests/proofs/commands.py and 'confab help' disagree on {sorted(unknown)}"
