#!/usr/bin/python3
"""Compares the manual with the program's help, and formats every page.

    manual.py CONFAB FOLDER      where the build has put man1, man5 and man7
"""
import glob
import gzip
import os
import re
import subprocess
import sys


def said(program, *words):
    return subprocess.run([program, *words], capture_output=True, text=True, check=True).stdout


def block_below(text, heading):
    return text.split(heading + "\n")[1].split("\n\n")[0].splitlines()


def options_in_help(lines):
    """`  -n,--dry-run    what it is`, by the words that can be typed; `--json[=FIELD,…]` too."""
    return {name for line in lines for name in re.findall(r"^  ([-A-Z=]\S*)", line)[0].split("[=")[0].split(",")}


def options_in_page(roff):
    section = re.split(r"^\.SH\n", roff, flags=re.M)
    text = next((part for part in section if part.startswith("OPTIONS")), "")
    terms = re.findall(r"^\\f\[[BI]\].*$", text, flags=re.M)
    bold = [re.findall(r"\\f\[B\](.*?)\\f\[\]", term) or re.findall(r"\\f\[I\](.*?)\\f\[\]", term)[:1] for term in terms]
    return {name.replace("\\-", "-") for names in bold for name in names}


def complaints(page, roff):
    """groff's complaints, and the formatted page, which must not be empty."""
    done = subprocess.run(["groff", "-k", "-man", "-ww", "-Tutf8", "-P-cbou"], input=roff, capture_output=True,
                          text=True, check=True)
    if done.stderr:
        yield f"{page}: groff says {done.stderr!r}"
    for section in ("NAME", "DESCRIPTION", "SEE ALSO"):
        if section not in done.stdout.splitlines():
            yield f"{page} has no section {section}"


def problems(program, folder):
    pages = {os.path.basename(path)[:-3]: gzip.open(path, "rt", encoding="utf-8").read()
             for path in glob.glob(folder + "/man?/*.gz")}
    overview = said(program, "help")
    commands = re.findall(r"^  ([a-z-]+)  ", overview.partition("\nOptions ")[0], re.M)
    wanted = {"confab.1", "confab-notes.5", "confab-config.5", "confab-dates.7", *(f"confab-{name}.1" for name in commands)}
    for page in sorted(wanted ^ pages.keys()):
        yield f"{page} is {'missing' if page in wanted else 'about nothing'}"
    options = {"confab.1": options_in_help(block_below(overview, "Options for every command:"))}
    for name in commands:
        said_of_it = said(program, name, "--help").split("Options for every command")[0]
        lines = said_of_it.split("\n\n")[1].splitlines() if "\n\n" in said_of_it else []
        options[f"confab-{name}.1"] = options_in_help(lines)
    for page, known in options.items():
        for option in sorted(known ^ options_in_page(pages.get(page, ""))):
            yield f"{page} and --help disagree on {option}"
    settings = {line.split()[0] for line in said(program, "--no-config", "config", "list").splitlines()}
    text = pages["confab-config.5"].replace("\\-", "-")
    for key in sorted(settings):
        if not key.startswith("rules.") and f"\\f[B]{key}\\f[]" not in text:
            yield f"confab-config.5 does not name {key}"
    for page, roff in pages.items():
        yield from complaints(page, roff)


found = list(problems(os.path.abspath(sys.argv[1]), sys.argv[2]))
print("\n".join(found) or "the manual is as the program says")
sys.exit(bool(found))
