"""Drafts as message files, read by Python's email package."""
import email
import email.header
import email.policy
import email.utils
import json
import os

HEADERS = ["X-Unsent", "X-Checksum", "Date", "To", "Subject", "MIME-Version", "Content-Type", "Content-Transfer-Encoding"]


def read(said, headers=tuple(HEADERS)):
    raw = said.encode()
    assert raw.isascii(), "a header or body is not encoded"
    assert raw.count(b"\n") == raw.count(b"\r\n"), "not every line ends with CRLF"
    assert all(len(line) <= 998 for line in raw.split(b"\r\n"))
    message = email.message_from_bytes(raw, policy=email.policy.default)
    message.raw = raw
    assert not message.defects and all(not value.defects for _, value in message.items()), message.defects
    assert message.keys() == list(headers), message.keys()
    return message


def recipient(message):
    """Who it is to, by the older reader: the newer one adds blanks between encoded words of a name."""
    old = email.message_from_bytes(message.raw, policy=email.policy.compat32)
    name, address = email.utils.parseaddr(old["To"])
    return str(email.header.make_header(email.header.decode_header(name))), address


def note(notebook, path, text):
    with open(os.path.join(notebook.folder, path), "w", encoding="utf-8") as file:
        file.write(text)


def check(notebook):
    who = ["--with", "your-name=Noor Özdemir-Ångström", "--with", "your-introduction=I am learning."]
    draft = ["--for", "first-message", "--with", "why=I read your talk.", *who]
    for number, (name, subject) in enumerate([
            ("Zoë Ångström-Łukasiewicz the Third of a House with a Very Long Name Indeed", "Émigré " * 30),
            ('Bo 5" Stone; Rey', "plain =?UTF-8?B?eA==?= text"),
            ("李文静", "问" * 80),
            ("Ann Lee", "a word " * 40)]):
        stem = f"letter-{number}"
        quoted = name.replace('"', '\\"')
        note(notebook, f"contacts/{stem}.md",
             f'---\ntype: contact\nname: "{quoted}"\nemail: ann+{number}@example.org\ncareer: soil\n---\n')
        body = f"Dear you,\nà la carte = 100%  \n{'x' * 1500}\n.\nFrom here on \t\n"
        note(notebook, f".confab/templates/first-message.md", f"Subject: {subject}\n{body}")
        message = read(notebook.run("reach", stem, "--eml", "--for", "first-message"))
        assert message["X-Unsent"] == "1"
        assert recipient(message) == (name, f"ann+{number}@example.org"), message["To"]
        assert message["Subject"] == subject.strip(), message["Subject"]
        assert message.get_content_charset() == "utf-8"
        printed = notebook.run("reach", stem, "--draft", "--for", "first-message", "--json")
        body = message.get_content().replace("\r\n", "\n").rstrip("\n")
        assert body == eval_json(printed)["body"], (body, eval_json(printed)["body"])
    headers_stay(notebook)


def eval_json(text):
    return json.loads(text)["items"][0]


def headers_stay(notebook):
    """Nothing in a note adds a header, a recipient or a part."""
    evil = "x\\r\\nBcc: evil@example.org\\r\\n\\r\\nbody"
    note(notebook, ".confab/templates/first-message.md", "Subject: About {{name}}\nDear {{name}},\nhello\n")
    note(notebook, "contacts/evil.md", f'---\ntype: contact\nname: "{evil}"\nemail: evil@example.com\n---\n')
    message = read(notebook.run("reach", "evil", "--eml", "--for", "first-message", expected=(0, 4)) or
                   "".join(f"{name}: 1\r\n" for name in HEADERS) + "\r\n")
    assert message["Bcc"] is None
    for number, address in enumerate(["a@b.example\\r\\nBcc: c@d.example", "a@b.example, c@d.example", "a b@c.example"]):
        note(notebook, f"contacts/bad-{number}.md", f'---\ntype: contact\nname: Bad {number}\nemail: "{address}"\n---\n')
        assert notebook.run("reach", f"bad-{number}", "--eml", "--for", "first-message", expected=(4,)) == ""
    gap = notebook.run("reach", "lukasz", "--eml", "--for", "propose-time", expected=(4,))
    assert gap == "", "a draft with a gap was written"
    path = os.path.join(notebook.folder, "draft.eml")
    notebook.run("reach", "letter-1", f"--eml={path}", "--for", "first-message")
    with open(path, encoding="ascii", newline="") as file:
        read(file.read())
    note(notebook, "mine.eml", "not a draft of confab\n")
    notebook.run("reach", "letter-1", f"--eml={notebook.folder}/mine.eml", "--for", "first-message", expected=(4,))
