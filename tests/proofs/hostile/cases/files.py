"""Things in a folder other than plain files: links, pipes, devices, malicious names."""
import os
import shutil
import socket

from case import Case, CONTACT, write

HENRIK = "contacts/henrik-sorensen.md"


def replaced(path, target):
    """`path` becomes a link to `target`."""
    def spoil(folder):
        place = os.path.join(folder, path)
        if os.path.isdir(place) and not os.path.islink(place):
            shutil.rmtree(place)
        elif os.path.lexists(place):
            os.remove(place)
        os.symlink(target, place)
    return spoil


def made(make):
    """`make` puts something in the place of a contact, and of confab's own files."""
    def spoil(folder):
        for path in (HENRIK, ".confab/config.yaml", ".confab/lock", ".confab/templates/thank-you-email.md"):
            if os.path.lexists(f"{folder}/{path}"):
                os.remove(f"{folder}/{path}")
            make(f"{folder}/{path}")
    return spoil


def listen(path):
    with socket.socket(socket.AF_UNIX) as end:
        where = os.getcwd()
        os.chdir(os.path.dirname(path))  # a socket's path has 108 bytes
        end.bind(os.path.basename(path))
        os.chdir(where)


def make_device(path):
    try:
        os.mknod(path, 0o20666, os.makedev(1, 5))  # /dev/zero
    except PermissionError:  # only root can
        os.symlink("/dev/zero", path)


def loop(folder):
    os.symlink("b.md", folder + "/contacts/a.md")
    os.symlink("a.md", folder + "/contacts/b.md")
    os.symlink(".", folder + "/contacts/again")
    os.symlink("../..", folder + "/interviews/up")


def chain(folder):
    """Links that stay inside, 60 long: more than the kernel follows."""
    for number in range(60):
        os.symlink(f"{number + 1}.md", f"{folder}/contacts/{number}.md")
    write(folder, "contacts/60.md", CONTACT.format(name="last"))


def hard_links(folder):
    os.link(f"{folder}/{HENRIK}", folder + "/contacts/twin.md")


def unreadable(folder):
    os.chmod(f"{folder}/{HENRIK}", 0)
    os.chmod(folder + "/organizations", 0)


def read_only(folder):
    for where, _, names in os.walk(folder, topdown=False):
        for name in names:
            os.chmod(os.path.join(where, name), 0o400)
        os.chmod(where, 0o500)


def twins(folder):
    for name in ("Henrik-Sorensen", "HENRIK-SORENSEN", "henrik-sørensen", "henrik-sørensen"):
        write(folder, f"contacts/{name}.md", CONTACT.format(name="Henrik Sørensen"))
    write(folder, "organizations/henrik-sorensen.md", "---\ntype: organization\nname: x\n---\n")


def left_by_others(folder):
    for name in ("a.sync-conflict-20261130-101112-ABCDEFG.md", "a (Ann's conflicted copy 2026-11-30).md", "a.md~",
                 ".a.md.swp", "4913", "#a.md#", ".#a.md", ".~lock.a.md#", ".a.md.icloud", ".confab-tmp-1-1-0", ".md",
                 "a.MD"):
        write(folder, "contacts/" + name, CONTACT.format(name="Nobody"))


def conflicts(folder):
    for path, content in ((HENRIK, CONTACT.format(name="x")), (".confab/config.yaml", ""),
                          ("questions.md", "---\ntype: questions\n---\n")):
        write(folder, path, f"<<<<<<< ours\n{content}=======\n{content}>>>>>>> theirs\n")


def long_names(folder):
    for name in ("x" * 252, "é" * 126, "李" * 84, "\U0001f469" * 63):
        write(folder, f"contacts/{name}.md", CONTACT.format(name="Nobody"))


def strange_stems(folder):
    """Names that a shell would read as more than a name in a command that confab suggests."""
    for stem in ("--notebook=%2Ftmp", "-C", "-rf", "--", "$(touch pwned)", "`touch pwned`", "a;touch pwned", "a'b\"c",
                 "a b", "a|b",
                 "~", "*", "!x", "=ls", "a\nb", "{a,b}", "..", "con", "a\\b", "%n", "&", "#"):
        write(folder, f"contacts/{stem}.md", CONTACT.format(name=f"x{stem}y".replace("\n", "")).replace("name: ",
                                                                                                        "name: '", 1)
              if "'" not in stem and "\n" not in stem else CONTACT.format(name="y"))


TARGETS = {
    "inside": "contacts/li-wenjing.md", "outside": "../../beside/secret.md", "dangling": "../../beside/new.md",
    "/etc/passwd": "/etc/passwd", "itself": "henrik-sorensen.md", "a folder": "..", "/dev/zero": "/dev/zero",
    "/proc/self/environ": "/proc/self/environ", "its own folder": ".", "a name of 4,000 bytes": "a/" * 2000 + "b",
}
OUT = "../beside"
LINKED = {
    ".confab": OUT + "/.confab", ".confab/undo": "../" + OUT, ".confab/templates": "../" + OUT, "contacts": OUT,
    "interviews": OUT,
    ".confab/lock": "../" + OUT + "/secret.md", ".confab/config.yaml": "../" + OUT + "/secret.md",
    "pitch.md": OUT + "/secret.md",
    ".confab/templates/thank-you-email.md": "../../" + OUT + "/secret.md", "questions.md": "/dev/zero",
    ".confab/.gitignore": "/dev/zero",
}


def cases(scale):
    for name, target in TARGETS.items():
        yield Case(f"a note links to {name}", replaced(HENRIK, target), lines=(["edit", HENRIK], ["show", HENRIK]))
    for path, target in LINKED.items():
        yield Case(f"{path} links outside", replaced(path, target))
        yield Case(f"{path} links nowhere", replaced(path, "nowhere/at/all"))
    for name, make in (("pipes", os.mkfifo), ("folders", os.mkdir), ("sockets", listen), ("devices", make_device)):
        yield Case(f"{name} instead of files", made(make))
    yield Case("links that loop", loop)
    yield Case("a chain of links", chain)
    yield Case("two names of one file", hard_links)
    yield Case("files that may not be read", unreadable)
    yield Case("a notebook that may not be written", read_only)
    yield Case("names that differ in case or spelling only", twins)
    yield Case("what editors and sync programs leave", left_by_others)
    yield Case("conflicts that git could not merge", conflicts)
    yield Case("names of 255 bytes", long_names)
    yield Case("stems that a shell would read", strange_stems)
    names = ("../../beside/new", "/tmp/new", "..", ".", "con", "nul.md", "", " ", "---", "李小龍", "a" * 5000, "x/y",
             "\u202e", "-rf", "[[x]]")
    yield Case("names that make no file name", is_alone=True, lines=tuple(
        words for name in names for words in (
            ["add-contact", name, "--email", "n@example.org"], ["add-organization", name], ["add-contact", "--", name],
            ["add-contact", "Ida", "--referred-by", f"[[{name}]]"], ["log", "li-wenjing", "--referral", name],
            ["show", name], ["add-contact", "Ida", "--organization", name])))
