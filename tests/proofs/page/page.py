#!/usr/bin/python3
"""What `confab report` may never do, over notebooks full of hostile text.

Usage: page.py CONFAB [--notebooks N]

With hostile text in every field, the page has the same elements and attributes. It has no script and loads nothing. A
redacted page has no name, no address and no six words in a row from any note. The same notes and the same time give
the same bytes, in any locale and folder.
"""
import argparse
import collections
import html.parser
import os
import re
import subprocess
import sys
import tempfile

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "../overview"))
import made  # noqa: E402

HOSTILE = ['<script>alert(1)</script>', '"><img src=x onerror=alert(1)>', "'; DROP", "{{{title}}} {{#people}}", "-->]]>",
           "\u202eevil\u202c", "</style></title></svg>", "a &amp; b &lt;", "javascript:alert(1)", "|x|\\`*_[a](http://b)"]
WORDS = ("amber birch cedar delta ember fjord grove haven islet jetty knoll larch marsh north ocean pine quay ridge "
         "shore tarn upland vale willow").split()


class Elements(html.parser.HTMLParser):
    """Counts elements with the names of their attributes, and keeps everything that could load or run something."""

    def __init__(self):
        super().__init__()
        self.counts, self.text, self.hrefs = collections.Counter(), [], []

    def handle_starttag(self, tag, attributes):
        names = ",".join(sorted(name for name, _ in attributes))
        self.counts[f"{tag}[{names}]"] += 1
        for name, value in attributes:
            assert not name.startswith("on") and name not in ("src", "srcset", "action"), (tag, name)
            if name == "href":
                self.hrefs.append(value)

    def handle_data(self, data):
        self.text.append(data)


def elements(page):
    parsed = Elements()
    parsed.feed(page)
    parsed.close()
    return parsed


def report(program, folder, now, *options, locale="C.UTF-8"):
    environment = {"PATH": "/usr/bin:/bin", "HOME": folder, "TZ": "Europe/Berlin", "LC_ALL": locale,
                   "CONFAB_NOW": f"{now:%Y-%m-%dT%H:%M}"}
    done = subprocess.run([program, "report", *options], cwd=folder, env=environment, capture_output=True,
                          stdin=subprocess.DEVNULL)
    assert done.returncode in (0, 3), done.stderr.decode()
    return done.stdout.decode()


def text_of(pick, is_hostile, number):
    """Words that no other field has, with markup around them in a hostile notebook."""
    words = " ".join(f"{pick.choice(WORDS)}{number}" for _ in range(7))
    return f"{pick.choice(HOSTILE)} {words} {pick.choice(HOSTILE)}" if is_hostile else words


def quoted(text):
    return "'" + text.replace("'", "''") + "'"


def write(seed, is_hostile, folder):
    """The notebook of `seed`, with a distinct text in every field, and its private words."""
    notebook = made.Made(seed)
    pick, texts = notebook.chance, []

    def text():
        texts.append(text_of(pick, is_hostile, len(texts)))
        return texts[-1]

    notebook.write(folder)
    for contact in notebook.contacts:
        path = os.path.join(folder, f"contacts/{contact['stem']}.md")
        with open(path, encoding="utf-8") as note:
            kept = note.read()
        added = "".join(f"{key}: {quoted(text())}\n" for key in ("organization", "role", "address"))
        # A promise that has someone's given name is about them, so hostile text must not be one.
        kept = re.sub(r"^name: .*$", lambda _: "name: " + quoted(f"given{len(texts)} {text()}"), kept, flags=re.M)
        kept = re.sub(r"^found-through: .*$", lambda _: "found-through: " + quoted(text()), kept, flags=re.M)
        # A career stays in a redacted page.
        kept = re.sub(r"^career: .*$", lambda _: "career: " + quoted(text_of(pick, is_hostile, 9999)), kept, flags=re.M)
        made.save(folder, f"contacts/{contact['stem']}.md",
                  kept.replace("---\n", f"---\n{added}email: private{len(texts)}@example.org\n", 1))
    for talk in notebook.talks:
        path = os.path.join(folder, f"interviews/{talk['stem']}.md")
        with open(path, encoding="utf-8") as note:
            kept = note.read()
        kept = re.sub(r"^  (Mostly|partly).*$", lambda found: f"  {found[1]} {text()}", kept, flags=re.M)
        # Text that begins with marks or small words may be no name at all.
        kept = kept.replace('"Zed Nobody"', quoted(f"Zed{len(texts)} {text()}"))
        kept = kept.replace("## Questions\n", f"## Questions\n- [x] {text()}\n  {text()}\n- [ ] ! {text()}\n")
        kept = kept.replace("## Review\n", f"## Promises\n- [ ] me: {text()}\n- [ ] them: {text()}\n## Review\n")
        kept = kept.replace("### Learned\n", f"### Learned\n- {text()}\n")
        made.save(folder, f"interviews/{talk['stem']}.md", kept.replace("---\n", f"---\nplace: {quoted(text())}\n", 1))
    return notebook.now, texts


def check_harmless(page):
    found = elements(page)
    assert "script" not in {each.split("[")[0] for each in found.counts}, "a script"
    assert "default-src 'none'; style-src 'unsafe-inline'" in page, "no policy"
    for href in found.hrefs:
        assert re.match(r"#[a-z]+$|([\w.~/-]|%[0-9A-F]{2})+\.md$|https?://", href), href
    style = re.search(r"<style>(.*?)</style>", page, re.S)[1]
    assert "url(" not in style and "@import" not in style
    assert not re.search("[\u202a-\u202e\u2066-\u2069\x00-\x08]", page), "a control character"
    return found


def check_redacted(page, texts):
    said = " ".join(elements(page).text) if page.startswith("<!DOCTYPE") else page
    for question in [text for text, _ in made.BANK] + made.OWN:
        assert question.rstrip("?").lower() not in said.lower(), question
    for name in made.GIVEN:
        assert not re.search(rf"\b{name}\b", said), name
    assert "@" not in said.replace("@page", "").replace("@media", ""), "an address"
    for text in texts:
        words = re.findall(r"[a-z]+\d+", text)
        for i in range(len(words) - 5):
            assert " ".join(words[i:i + 6]) not in said, words
        assert not any(re.search(rf"\b{word}\b", said) for word in words), "a word of a note"


def check(program, seed):
    with tempfile.TemporaryDirectory() as scratch:
        plain, hostile = os.path.join(scratch, "plain"), os.path.join(scratch, "hostile")
        now, _ = write(seed, False, plain)
        _, texts = write(seed, True, hostile)
        pages = {}
        for options in (["--html", "-"], ["--html", "-", "--redact"]):
            pages[len(options)] = page = report(program, hostile, now, *options)
            counts = check_harmless(page).counts
            expected = check_harmless(report(program, plain, now, *options)).counts
            assert counts == expected, f"elements differ: {counts - expected} {expected - counts}"
        check_redacted(pages[3], texts)
        check_redacted(report(program, hostile, now, "--markdown", "-", "--redact"), texts)
        assert report(program, hostile, now, "--html", "-", locale="C") == pages[2], "not the same bytes"
        markdown = report(program, hostile, now, "--markdown", "-")
        assert "<script" not in markdown.replace("\\<script", ""), "markup in Markdown"


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("confab")
    parser.add_argument("--notebooks", type=int, default=6)
    chosen = parser.parse_args()
    for seed in range(1, chosen.notebooks + 1):
        try:
            check(os.path.abspath(chosen.confab), seed)
        except AssertionError as wrong:
            print(f"seed {seed}: {wrong}")
            return 1
    print(f"{chosen.notebooks} notebooks: hostile text stays text, and a redacted page tells nothing")
    return 0


sys.exit(main())
