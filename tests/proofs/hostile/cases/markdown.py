"""Bodies on which a Markdown parser takes quadratic time, or far more memory than their size.

Most come from bug reports about cmark and cmark-gfm, which confab uses.
"""
from case import Case, write

INTERVIEW = "---\ntype: interview\ncontact: amara-okonkwo\nstarts: 2026-12-08T10:00\nstatus: planned\n---\n"
ORGANIZATION = "---\ntype: organization\nname: Havelpuls Medizintechnik\n---\n"
LINES = ("check", "pitch", "list", "prep amara", "log li-wenjing --note x", "show amara-okonkwo", "reach tomas --draft")

PATTERNS = {
    "delimiters": "*a ", "mixed delimiters": "*_", "strong delimiters": "*a **a ", "backticks": "`a",
    "many openers": "<",
    "CDATA": "a <![CDATA[", "processing instructions": "a <? ", "declarations": "a <!A ", "open comments": "<!--",
    "comments": "<!-- -->\n",
    "short comments": "<!---->", "links": "[a](b", "links in angles": "[a](<b", "images": "![[]()",
    "image openers": "![l", "brackets": "](", "closers": "a]",
    "quotes": "> ", "quote marks": ">", "quote lines": "> a\n", "empty quotes": ">\n\n", "list items": "- x\n",
    "empty items": "- \n\n", "items in items": "- - a\n",
    "rules": "- - -\n\n", "numbered items": "1. x\n", "tasks": "- [ ] x\n", "ticked tasks": "- [x] ! x\n",
    "lines": "a\n", "paragraphs": "a\n\n",
    "headings": "# a\n", "underlined headings": "a\n=\n", "entities": "&amp;", "escapes": "\\a",
    "hard breaks": "a  \n", "fences": "```\n\n", "tildes": "~",
    "HTML blocks": "<a>\n\n", "attributes": '<a b="', "autolinks": "<http://a> ", "blanks": " \n", "tabs": "\t",
    "references": "[a]: b\n", "hashes": "#",
    "table rows": "|a\n", "footnotes": "[^a]: b\n[^a]", "at signs": "a@", "addresses": "www.a.",
    "stages": "# x\n- ! y\n", "promises": "- [ ] me: x (2026-12-01)\n",
    "nothing": "\n", "returns": "\r\n", "wide characters": "李", "combining marks": "\u0301",
    "emoji": "\U0001f469\u200d",
}


def shapes(size):
    """Bodies that do not repeat a single text."""
    yield "underscores around a dot", "_" * (size // 2) + "." + "_" * (size // 2)
    yield "three-fold delimiters", "a**b" + "c* " * (size // 3)
    yield "runs of backticks", "".join("e" + "`" * count for count in range(int((2 * size) ** .5)))
    yield "blanks before dashes", " " * (size // 2) + "-" * (size // 2)
    yield "many continued lines", "> > > > a\n" + "a\n" * (size // 2)
    yield "one long item", "- a\n" + "\n  b\n" * (size // 5)
    yield "many blank lines in an item", "- a\n" + "\n" * size + "  b\n"
    yield "fifty lists at once", "- " * 50 + "a\n" + "\n" * size
    yield "a wide table", "|a" * 1000 + "|\n" + "|-" * 1000 + "|\n" + "|a\n" * (size // 3)
    yield "a staircase", "".join(" " * 2 * (depth % 40) + "- x\n" for depth in range(size // 45))
    yield "a heading that ends late", "# a" + " " * size + "b #"
    yield "an underlined page", "a\n" * (size // 2) + "==\n"
    yield "references that collide", "".join(f"[x{number}]: /url\n\n[x0]\n\n" for number in range(size // 20))


def body(text, times=1):
    """`text` in each kind of note whose body is read, below the headings that confab reads."""
    def spoil(folder):
        for path, front in (("interviews/2026-12-08-amara-okonkwo.md", INTERVIEW),
                            ("questions.md", "---\ntype: questions\n---\n"),
                            ("pitch.md", "---\ntype: pitch\n---\n"),
                            ("organizations/havelpuls-medizintechnik.md", ORGANIZATION)):
            write(folder, path, f"{front}## Questions\n{text * times}\n## Promises\n{text * times}\n")
    return spoil


def cases(scale):
    size = 1000 * scale  # twice in a note; confab reads 512 KiB of it
    for name, pattern in PATTERNS.items():
        yield Case(f"Markdown: {name}", body(pattern, size // len(pattern.encode())), LINES, is_alone=True)
    for name, text in shapes(size):
        yield Case(f"Markdown: {name}", body(text), LINES, is_alone=True)
    yield Case("Markdown: a page as long as a note may be", body("- [ ] x\n" * 32, scale * 128), LINES, is_alone=True)
