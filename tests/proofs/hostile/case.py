"""A hostile notebook: how the example notebook is changed, and what is then run in it."""
import dataclasses
import os
import typing


@dataclasses.dataclass(frozen=True)
class Case:
    name: str
    spoil: typing.Callable[[str], None] = lambda folder: None  # makes the notebook in `folder` hostile
    lines: tuple = ()  # command lines in addition to the usual ones
    environment: dict = dataclasses.field(default_factory=dict)
    typed: bytes = b""  # standard input
    is_alone: bool = False  # the usual command lines are not run
    programs: tuple = ()  # programs that the user, not the notebook, allows confab to start
    undoes: bool = False  # has records that make confab change files of the notebook


def write(folder, path, content):
    """Writes bytes or text to `path` below `folder`, and creates missing folders."""
    path = os.path.join(os.fsencode(folder), os.fsencode(path))
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "wb") as file:
        file.write(content.encode() if isinstance(content, str) else content)


def notes_of(folder):
    """The paths of the notes in `folder`, with their contents."""
    for where, _, names in os.walk(folder):
        for name in names:
            path = os.path.join(where, name)
            if name.endswith(".md") and "/.confab" not in path:
                with open(path, "rb") as file:
                    yield path, file.read()


CONTACT = "---\ntype: contact\nname: {name}\nemail: {name}@example.org\ncareer: firmware\n---\n"
