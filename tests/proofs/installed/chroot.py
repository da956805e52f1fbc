#!/usr/bin/python3
"""Runs the program in an otherwise empty root, as on a system without a zone database, a shell or a library.

    chroot.py CONFAB

Needs root; exits with 77 without it.
"""
import os
import shutil
import subprocess
import sys
import tempfile

CONTACT = ("---\ntype: contact\nname: Ada King\ncareer: compilers\norganization: independent\nrole: Engineer\n"
           "found-through: alumni\nemail: ada@example.org\n---\n")
TALK = ("---\ntype: interview\ncontact: ada-king\nstarts: 2026-12-01T15:30\ntimezone: {}\nminutes: 20\n"
        "place: Room 4\nconfirmed: 2026-11-30\nstatus: held\n---\n")


def write(root, path, text):
    os.makedirs(os.path.dirname(f"{root}/{path}"), exist_ok=True)
    with open(f"{root}/{path}", "w", encoding="utf-8") as file:
        file.write(text)


def run(root, zone, *words):
    return subprocess.run(["chroot", root, "/confab", "--notebook", "/notes", *words], capture_output=True, text=True,
                          env={"TZ": zone, "HOME": "/", "PATH": "/usr/sbin:/usr/bin", "CONFAB_NOW": "2026-12-02T09:00"},
                          check=False)


def expect(done, code, *texts):
    assert done.returncode == code, done
    for text in texts:
        assert text in done.stdout + done.stderr, f"{text!r} is not in {done}"


def main():
    if os.geteuid() != 0:
        print("skipped: only root can run a program in a chroot")
        return 77
    with tempfile.TemporaryDirectory() as root:
        shutil.copy(sys.argv[1], root + "/confab")
        write(root, "notes/.confab/config.yaml", "")
        write(root, "notes/contacts/ada-king.md", CONTACT)
        # 15:30 in Singapore is 07:30 in UTC, and the thank-you is due a day after the end.
        write(root, "notes/interviews/talk.md", TALK.format("Asia/Singapore"))
        expect(run(root, "UTC", "due", "--rule", "thank"), 0, "Wed 2026-12-02 07:50")
        expect(run(root, "Europe/Berlin", "due", "--rule", "thank"), 0, "Wed 2026-12-02 08:50")
        expect(run(root, "US/Eastern", "due", "--rule", "thank"), 0, "Wed 2026-12-02 02:50")
        expect(run(root, "EST5EDT,M3.2.0,M11.1.0", "due", "--rule", "thank"), 0, "Wed 2026-12-02 02:50")
        expect(run(root, "UTC", "doctor"), 0, "zones     built in, version 20")
        expect(run(root, "Mars/Olympus", "due", "--rule", "thank"), 3, "'Mars/Olympus'")
        write(root, "notes/interviews/talk.md", TALK.format("Asia/Singapur"))
        # An unknown zone counts as none, and the answer as incomplete.
        expect(run(root, "UTC", "due", "--rule", "thank"), 3, "unknown time zone 'Asia/Singapur'")
    return 0


sys.exit(main())
