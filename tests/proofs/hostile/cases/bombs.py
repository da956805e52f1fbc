"""Notes that could take forever, or all memory: YAML, templates, sheer size."""
import os

from case import Case, CONTACT, write

HEAD = "type: contact\nname: Bomb\nemail: bomb@example.org\n"


def front(text):
    return lambda folder: write(folder, "contacts/bomb.md", f"---\n{HEAD}{text}\n---\n")


def configured(text):
    return lambda folder: write(folder, ".confab/config.yaml", text + "\n")


def filled(text, name="thank-you-email"):
    return lambda folder: write(folder, f".confab/templates/{name}.md", text)


def many_notes(count):
    def spoil(folder):
        for number in range(count):
            write(folder, f"contacts/{number // 1000}/person-{number}.md", CONTACT.format(name=f"person {number}"))
    return spoil


def same_name(count):
    def spoil(folder):
        for number in range(count):
            write(folder, f"contacts/s-{number}.md", CONTACT.format(name="Henrik Sørensen").replace(
                "career", "referred-by: '[[henrik-sorensen]]'\norganization: '[[same]]'\ncareer"))
            write(folder, f"interviews/s-{number}.md", "---\ntype: interview\ncontact: '[[henrik-sorensen]]'\n"
                  "starts: 2026-11-29T10:00\nstatus: held\n"
                  "referrals: ['[[s-1]]', '[[henrik-sorensen]]', nobody]\n---\n")
    return spoil


def ring(folder):
    """Everyone was referred by the next person, and the last by the first."""
    for number in range(50):
        write(folder, f"contacts/r-{number}.md", CONTACT.format(name=f"r{number}").replace(
            "career", f"referred-by: '[[r-{(number + 1) % 50}]]'\norganization: '[[r-{number}]]'\ncareer"))
    write(folder, "contacts/self.md", CONTACT.format(name="self").replace("career", "referred-by: self\ncareer"))


def deep_folders(folder):
    """Deeper than the longest path."""
    where = os.open(folder, os.O_RDONLY)
    for _ in range(300):
        os.mkdir("deep-" + "x" * 20, dir_fd=where)
        below = os.open("deep-" + "x" * 20, os.O_RDONLY, dir_fd=where)
        os.close(where)
        where = below
    os.close(where)


def large(megabytes):
    def spoil(folder):
        for path in ("contacts/large.md", "interviews/large.md", ".confab/config.yaml", ".confab/templates/contact.md"):
            write(folder, path, "---\n" + HEAD + "---\n")
            os.truncate(os.path.join(folder, path), megabytes << 20)
    return spoil


CONFIG_LINES = ("check", "due", "reach henrik --by email", "config set review 2d", "config list --json")
FRONT_MATTER = {
    "anchors that multiply": "a: &a [x, x]\n" + "".join(
        f"{after}: &{after} [*{c}, *{c}, *{c}, *{c}]\n" for c, after in zip("abcdefghij", "bcdefghijk")),
    "an alias of itself": "a: &a [*a]", "a merge key": "<<: {a: b}", "a tag": "a: !!python/object/apply:os.system [id]",
    "a lone comma": ",", "an unclosed quote": 'a: "b', "an unclosed bracket": "a: [b", "a tab": "a:\n\tb: c",
    "a key twice": "name: twice", "no key": ": x", "a document more": "a: b\n... \n--- \nc: d",
    "a complex key": "? [a, b]\n: c",
    "a directive": "%YAML 1.2", "text after a list": "- a\nb: 1", "a null byte escaped": 'a: "\\0\\x1b\\u0000"',
    "surrogates escaped": 'a: "\\ud800\\udc00"', "beyond Unicode escaped": 'a: "\\UFFFFFFFF"',
    "bad numbers": "minutes: 99999999999999999999",
    "lists of lists": "outreach: " + "[" * 31 + "]" * 31,
    "wrong kinds": "outreach: {a: [b]}\nemail: {x: y}\nname2: [[], {}]",
    "dates of no calendar": "snooze-until: 99999-99-99\nintroduced: 0000-00-00T99:99+99:99\noutreach: [{date: -1}]",
    "the end of time": "outreach: [{date: 9999-12-31T23:59-14:00, by: email, outcome: sent}]\nsnooze-until: 9999-12-31",
    "zones of no map": "timezone: ../../../etc/passwd", "a zone by path": "timezone: /etc/passwd",
    "a zone by scheme": "timezone: file:/etc/passwd",
    "a zone that is a folder": "timezone: America", "a zone that is a list": "timezone: zone1970.tab",
    "a POSIX zone": "timezone: <x>-99:99:99",
}
CONFIG = {
    "programs": "editor: touch pwned\nopener: touch pwned\npager: touch pwned\nVISUAL: touch pwned\nnotebook: /\n"
                "aliases: {x: '!touch pwned'}\nhooks: {after: touch pwned}",
    "numbers without end": "outreach:\n  follow-up-after: 99999999999999999999d\n  max-follow-ups: 999999999\n"
                           "thanks: {due: -1d, overdue: 1e9h}\nresume-copies: 99999999999\n"
                           "questions: {min: 100, max: 0}",
    "the longest times": "outreach: {follow-up-after: 9999d, other-person-after: 9999bd}\nthanks: {due: 9999bd}\n"
                         "keep-in-touch: {A: 9999w, B: 9999w}",
    "no day to work": "weekend: [mon, tue, wed, thu, fri, sat, sun]\nholidays: [2026-12-25, 99999-01-01, x]",
    "no time at all": "thanks: {due: 0m, overdue: 0m}\nkeep-in-touch: {A: 0d}\n"
                      "interview: {arrive-early: 0m, waking-hours: [22h, 7h]}",
    "a profile of no name": "profile: ../../x\nprofile2: {}",
}
TEMPLATES = {
    "includes": "{{>/etc/passwd}}{{>name}}{{> ../../../etc/passwd }}", "itself": "{{>thank-you-email}}",
    "other delimiters": "{{=<% %>=}}<%name%>",
    "open sections": "{{#name}}" * 150, "nested sections": "{{#name}}" * 90 + "x" + "{{/name}}" * 90, "no end": "{{",
    "triple": "{{{name}}}{{&name}}",
    "lists in lists": "{{#questions}}{{#questions}}{{#promises}}{{.}}{{/promises}}{{/questions}}{{/questions}}" * 30,
    "lambdas": "{{#wrap}}{{name}}{{/wrap}}{{!--}}",
    "headers": "Subject: a\nBcc: all@example.org\n\nSubject: b\n{{name}}\n",
    "long lines": "Subject: " + "x" * 60000 + "\n\n{{name}}\n", "empty": "",
    "front matter": "---\ntype: contact\n---\n---\n{{name}}\n",
}


def cases(scale):
    for name, text in FRONT_MATTER.items():
        yield Case(f"front matter: {name}", front(text))
        yield Case(f"front matter in the config: {name}", configured(text), CONFIG_LINES, is_alone=True)
    yield Case("front matter: too many keys", front("".join(f"k{i}: v\n" for i in range(4000))))
    yield Case("front matter: 60 KiB of entries", front("outreach: [" + "{}, " * 15000 + "]"))
    yield Case("front matter: 60 KiB of dates", front("outreach:\n" + "- {date: 2026-11-01, by: email}\n" * 1900))
    yield Case("front matter: 60 KiB of blocks", front("a: |\n" + "  x\n" * 15000))
    yield Case("front matter: 60 KiB of one key", front("x" * 60000 + ": y"))
    yield Case("front matter: 60 KiB of brackets", front("a: " + "[" * 30000))
    yield Case("front matter: 60 KiB of quotes", front("a: " + "'" * 60000))
    yield Case("front matter: 60 KiB of comments", front("#\n" * 30000))
    for name, text in CONFIG.items():
        yield Case(f"config: {name}", configured(text), ("edit henrik",))
    for name, text in TEMPLATES.items():
        yield Case(f"template: {name}", lambda folder, text=text: [
            write(folder, f".confab/templates/{each}", text) for each in os.listdir(folder + "/.confab/templates")])
    yield Case("people who refer one another in a ring", ring)
    yield Case("folders deeper than a path is long", deep_folders)
    yield Case("files of 9 MiB of NUL", large(9))
    yield Case("files of 8 MiB of NUL", large(8))
    yield Case("one person many times", same_name(60 * scale))
    yield Case("many notes", many_notes(100 * scale))
