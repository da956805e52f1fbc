"""A notebook with words of its own in every place where a person may write, and whether a redacted export says any."""
import json
import os
import re

# Everything that confab itself may say in a redacted export: words of the format, not of a person.
OWN_WORDS = set("""
    confab export notebook contact attempt organization talk question promise referral due questions pitch person who
    interview
    waiting replied scheduled met touch parked declined reach cohort keep
    email phone linkedin letter text other handwritten sent voicemail answer bounced spoke held planned cancelled show
    formal casual peer senior hires recruiter academic freelance mentor network alumni event off
    asked answered partly unstated none people them late overdue
    Europe Berlin America New York Asia Tokyo UTC
    follow up prepare confirm record thank review approach report back try someone else nudge theirs mine overdue
    second opinion stay relation research career same first
""".split())

KEYS = ["name", "call", "say-name", "why", "in-common", "topic", "known-from", "because", "relation", "how", "career",
        "role", "address", "parked-because", "zz-own-key", "organization", "referred-by", "formality", "kind",
        "found-through", "timezone", "keep-in-touch", "connector", "checked", "introduced", "snooze-until", "parked",
        "language", "check-ignore"]
HOSTILE = ["[[{}]]", '"{}\\nBcc: {}@{}.example"', '"\\e[31m{}"', "'={}|{}'", "\"{{{{{}}}}} <{}@{}.example>\"", "[{}, {}]",
           "\"+49 30 5550{0}\"", "https://{}.example/{}"]


class Words:
    """Invented words, all different."""

    def __init__(self, seed):
        self.count = seed

    def __call__(self):
        self.count += 1
        digits, word = self.count * 7919, ""
        while digits or len(word) < 6:
            word += "bcdfghjklmnpqrstvwxyz"[digits % 21] + "aeiou"[digits % 5]
            digits //= 21
        return "Q" + word


def fill(pattern, word):
    return re.sub(r"\{\d?\}", lambda _: word(), pattern)


def contact(number, word):
    lines = ["---", "type: contact"]
    for place, key in enumerate(KEYS):
        pattern = HOSTILE[(number + place) % len(HOSTILE)] if (number + place) % 3 else "{} {}"
        lines.append(f"{key}: {fill(pattern, word)}")
    lines += [f"email: [{word()}@{word()}.example, '{word()} <{word()}@{word()}.example>']",
              f"phone: '+1 5550 {number}{word()}'", f"linkedin: https://www.linkedin.com/in/{word()}",
              "outreach:", f"  - {{ date: 2026-11-0{number + 1}, by: {word()}, outcome: sent, note: {word()} {word()} }}",
              "  - { date: 2026-11-12, by: email, outcome: replied, note: \"" + word() + '" }',
              f"was: [{{ role: {word()}, organization: {word()}, until: 2026-01-01 }}]",
              "---", f"# {word()}", f"{word()} {word()}", ""]
    return "\n".join(lines)


def talk(number, who, word):
    return f"""---
type: interview
contact: ["[[{who}]]", "{word()} {word()}"]
starts: 2026-11-1{number}T10:00
status: held
place: {word()} {word()}
resume: {{ version: {word()}.pdf, copies: 2, asked-for: yes, advice: {word()} }}
referrals: ["[[{who}]]", {word()} {word()}]
thanks: [{{ date: 2026-11-20, by: {word()}, note: {word()}, to: {word()} }}]
second-opinion: {word()}
---
## Questions
- [x] ! What about {word()}?
  {word()} {word()}
- [-] Is {word()}?
## Notes
{word()}
## Promises
- [ ] me: send {word()} to {word()} (2026-12-05)
- [x] them: {word()}
## Review
### Learned
- {word()}
### Next
- {word()}
### {word()}
- {word()}
"""


def write(folder, seed):
    word = Words(seed)
    for room in (".confab", "contacts", "interviews", "organizations"):
        os.makedirs(os.path.join(folder, room))

    def save(path, text):
        with open(os.path.join(folder, path), "w", encoding="utf-8") as note:
            note.write(text)

    save(".confab/config.yaml", "")
    for number in range(8):
        stem = word().lower()
        save(f"contacts/{stem}.md", contact(number, word))
        save(f"interviews/{word().lower()}.md", talk(number, stem, word))
        save(f"organizations/{word().lower()}.md",
             f"---\ntype: organization\nname: {word()} {word()}\nwebsite: https://{word()}.example\nindustry: {word()}\n"
             f"aliases: [{word()}]\n---\n{word()}\n")
    save("questions.md", f"---\ntype: questions\n---\n## {word()}\n- {word()}?\n")
    save("pitch.md", f"---\ntype: pitch\nlanguage: {word()}\n---\n## Goals\n{word()}\n")


def texts_in(value):
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for each in value.values():
            yield from texts_in(each)
    elif isinstance(value, list):
        for each in value:
            yield from texts_in(each)


def words_of(text):
    return {word.casefold() for word in re.findall(r"[^\W\d_]{3,}", text)} | set(re.findall(r"\d{5,}", text))


def untold(notebook, key_file):
    """No word of any note, folder or file is in a redacted export."""
    said = notebook.export("--redact", "--key-file", key_file)
    lines = [json.loads(line) for line in said.splitlines()]
    corpus = {word for path, text in notebook.notes().items()
              for word in words_of(path.removesuffix(".md")) | words_of(text.decode())}
    own = {word.casefold() for word in OWN_WORDS}
    pseudonym = re.compile(r"^[a-z-]+-[0-9a-f]{20}$")
    for line in lines:
        for text in texts_in(line):
            if pseudonym.match(text):
                text = text[:-21]
            told = words_of(text) & (corpus - own)
            assert not told, f"a redacted export says {told} in {line}"
    assert not (words_of(said) & (corpus - own) - {word for line in lines for key in line for word in words_of(key)}
                - words_of(" ".join(re.findall(r"-[0-9a-f]{20}", said))) - keys_in(lines)), "in a key"
    return lines


def keys_in(value):
    if isinstance(value, dict):
        return {word for key in value for word in words_of(key)} | {word for each in value.values() for word in keys_in(each)}
    if isinstance(value, list):
        return {word for each in value for word in keys_in(each)}
    return set()


def check(program, notebook_class, comes_back, scratch):
    key_file = os.path.join(scratch, "key")
    with open(key_file, "w", encoding="ascii") as file:
        file.write("correct horse battery staple\n")
    for seed in (0, 10_000):
        folder = os.path.join(scratch, f"hostile-{seed}")
        write(folder, seed)
        notebook = notebook_class(program, folder)
        lines = untold(notebook, key_file)
        kinds = {line["type"] for line in lines}
        assert {"contact", "attempt", "talk", "question", "promise", "referral", "organization", "due"} <= kinds, kinds
        comes_back(notebook, scratch)
    same_person(program, notebook_class, scratch, key_file)


def same_person(program, notebook_class, scratch, key_file):
    """With the same key a person has the same pseudonym in every notebook; with another key, another one."""
    pseudonyms = []
    for name, stem in (("Ada King", "ada-king"), ("Ada Byron King", "a-king")):
        folder = os.path.join(scratch, stem)
        os.makedirs(os.path.join(folder, ".confab"))
        with open(os.path.join(folder, f"{stem}.md"), "w", encoding="utf-8") as note:
            note.write(f"---\ntype: contact\nname: {name}\nemail: Ada@example.org\n---\n")
        notebook = notebook_class(program, folder)
        pseudonyms.append([line["who"] for line in map(json.loads, notebook.export(
            "--redact", "--key-file", key_file).splitlines()) if line["type"] == "contact"])
    assert pseudonyms[0] == pseudonyms[1], pseudonyms
    notebook.environment["CONFAB_REDACT_KEY"] = "another key than before"
    other = notebook.export("--redact")
    assert pseudonyms[0][0] not in other
    notebook.environment["CONFAB_REDACT_KEY"] = "correct horse battery staple"
    assert pseudonyms[0][0] in notebook.export("--redact"), "a key is the same from a file and from the environment"
