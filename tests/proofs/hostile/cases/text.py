"""Bytes that control a terminal, end a line or are not text, everywhere in a notebook."""
import os
import re

from case import Case, CONTACT, notes_of, write

# YAML can read these as escapes in double quotes.
TEXTS = {
    "colours": "\x1b[2J\x1b[31m",
    "a link over text": "\x1b]8;;https://evil.example\x1b\\click\x1b]8;;\x1b\\",
    "the clipboard": "\x1b]52;c;cm0gLXJm\x07",
    "a device string": "\x1bP+q544e\x1b\\",
    "C1 controls": "\x9b31m\x9d0;x\x9c\x85",
    "bell and backspace": "a\x07\b\b\x7f",
    "bidirectional controls": "\u202egpj.exe\u2066\u200f\u061c",
    "line separators": "a\u2028b\u2029c\ufeffd",
    "zero width": "a\u200bb\u200dc\u2060d\u00ade",
    "line feed": "one\ntwo: three\n---\nfour",
    "carriage return": "one\r\x1b[Ktwo",
    "NUL": "one\0two",
}
# Not text at all.
BYTES = {
    "a bare C1 byte": b"\x9b31m",
    "an overlong slash": b"\xc0\xaf",
    "half a surrogate pair": b"\xed\xa0\x80",
    "a cut-off character": b"\xe2\x82",
    "beyond Unicode": b"\xf5\x80\x80\x80",
}
TEXT_KEYS = "name|role|career|organization|industry|address|place|note|version|aliases"
LINKED_KEYS = "contact|referred-by|email|phone|linkedin|website|timezone|keep-in-touch|found-through"
DATED_KEYS = "date|starts|ended|confirmed|reviewed|introduced|minutes|status|by|outcome|rate|copies|target"


def quoted(text):
    """Any text as a double-quoted YAML scalar."""
    escape = lambda c: c if " " <= c < "\x7f" and c not in "\"\\" else f"\\u{ord(c):04x}"
    return '"' + "".join(map(escape, text)) + '"'


def spoil_values(keys, text):
    """Adds `text` after every plain value of these keys, in all notes."""
    line = re.compile(rf"^((?:  - |    |  )?(?:{keys}): )([^\[{{\n\"].*)$", re.M)

    def spoil(folder):
        for path, content in notes_of(folder):
            front, rule, body = content.decode().rpartition("\n---\n") if content.count(b"\n---\n") == 1 else (
                "", "", content.decode())
            front = line.sub(lambda match: match[1] + quoted(match[2] + text), front)
            write(folder, path, front + rule + body)
    return spoil


def spoil_bodies(raw):
    """Adds `raw` after every heading, question, answer and promise."""
    def spoil(folder):
        for path, content in notes_of(folder):
            front, rule, body = content.partition(b"\n---\n")
            write(folder, path, front + rule + re.sub(rb"(?m)^(#|-|  \w)(.*)$",
                                                      rb"\1\2" + raw.replace(b"\\", b"\\\\"), body))
    return spoil


def spoil_config(raw):
    def spoil(folder):
        write(folder, ".confab/config.yaml", b"".join([
            raw, b": 5bd\noutreach:\n  ", raw, b": 1\n  follow-up-after: ", raw, b"\n  first-channel: [", raw, b"]\n",
            b"rules:\n  ", raw, b": error\n  too-soon: ", raw, b"\n"]))
    return spoil


def spoil_templates(raw):
    def spoil(folder):
        for name in os.listdir(folder + "/.confab/templates"):
            write(folder, ".confab/templates/" + name, b"{{name}} " + raw + b" {{" + raw + b"}} {{#" + raw + b"}}\n")
    return spoil


def spoil_names(raw):
    """Notes and folders with that name."""
    def spoil(folder):
        for path in (b"contacts/henrik-" + raw, b"contacts/" + raw, raw + b"/henrik", b"contacts/" + raw + b"/x"):
            write(folder, path + b".md", CONTACT.format(name="Nobody"))
        os.mkdir(os.fsencode(folder) + b"/interviews/" + raw + b".md")
        write(folder, b"contacts/" + raw + b"(conflicted copy).md", "")
    return spoil


def typed(text):
    """`text` as the value of everything that a user can type."""
    fields = ("role career organization found-through referred-by email phone linkedin address timezone keep-in-touch "
              "note").split()
    lines = [["add-contact", "Ida Rhodes", "--" + field, text] for field in fields]
    lines += [["add-organization", "Rand", "--" + field, text] for field in ("website", "industry", "aliases")]
    for line in ("add-contact", "show", "why", "help", "check", "list", "due --who", "due --rule", "due --within",
                 "edit",
                 "config get", "config set outreach.follow-up-after", "-C", "--notebook", "--now", "--color",
                 "reach henrik --by", "reach henrik --by email --note", "reach henrik --by email --at",
                 "reach jose --by email --kept", "schedule henrik", "schedule henrik 2026-12-10 --place",
                 "schedule henrik 2026-12-10 --timezone", "prep amara --add-question", "prep amara --from",
                 "prep amara --done", "prep amara --resume", "log li-wenjing --note", "log li-wenjing --answer",
                 "log li-wenjing --asked", "log li-wenjing --referral", "log li-wenjing --promise",
                 "review jose --learned",
                 "review jose --new-question", "thank jose --by email --text", "thank jose --by email --note", "pitch"):
        lines.append([*line.split(), text])
    return [*lines, [text], ["--" + text], ["log", "li-wenjing", "--answer", f"day={text}"], ["init", text],
            ["log", "li-wenjing", "--promise", f"me: {text}"]]


def set_everywhere(text):
    names = "TZ LANG LC_ALL TERM EDITOR VISUAL CONFAB_EDITOR COLUMNS NO_COLOR"
    return dict.fromkeys(names.split(), text)


def cases(scale):
    for name, text in TEXTS.items():
        raw = text.encode()
        yield Case(f"{name} in texts", spoil_values(TEXT_KEYS, text))
        yield Case(f"{name} in links and addresses", spoil_values(LINKED_KEYS, text))
        yield Case(f"{name} in dates and words", spoil_values(DATED_KEYS, text))
        yield Case(f"{name} in bodies", spoil_bodies(raw))
        yield Case(f"{name} in the config", spoil_config(quoted(text).encode()))
        yield Case(f"{name} in templates", spoil_templates(raw))
    for name, raw in {**{name: text.encode() for name, text in TEXTS.items()}, **BYTES}.items():
        if b"\0" not in raw:
            yield Case(f"{name} in names of files", spoil_names(raw.replace(b"/", b"_")))
            word = os.fsdecode(raw)
            yield Case(f"{name} typed", lines=tuple(typed(word)), is_alone=True)
            yield Case(f"{name} in the environment", environment=set_everywhere(word),
                       lines=(["edit", "henrik"],), programs=("vi",))
            for variable in ("CONFAB_NOW", "CONFAB_NOTEBOOK", "HOME", "XDG_CONFIG_HOME"):
                yield Case(f"{name} in {variable}", environment={variable: word}, is_alone=True,
                           lines=(["due"], ["reach", "henrik", "--by", "email"], ["-C", "/", "list"]))
        yield Case(f"{name} in standard input", typed=raw, is_alone=True, lines=(
            ["log", "li-wenjing", "--note", "-"], ["thank", "jose", "--by", "email", "--text", "-"]))
    for name, raw in BYTES.items():
        yield Case(f"{name} in a note", spoil_bodies(raw))
        yield Case(f"{name} in the config", spoil_config(raw))
        yield Case(f"{name} in templates", spoil_templates(raw))
