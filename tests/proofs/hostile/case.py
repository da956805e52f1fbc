"""A hostile notebook: what is done to the example notebook, and what is then run in it."""
import dataclasses
import os
import typing


@dataclasses.dataclass(frozen=True)
class Case:
    name: str
    spoil: typing.Callable[[str], None] = lambda folder: None  # makes the notebook in `folder` hostile
    lines: tuple = ()  # command lines of its own, beside the usual ones
    environment: dict = dataclasses.field(default_factory=dict)
    typed: bytes = b""  # standard input
    is_alone: bool = False  # the usual command lines are not run
    programs: tuple = ()  # what the user, not the notebook, lets confab start
    undoes: bool = False  # holds records that tell confab to change files of the notebook


def write(folder, path, content):
    """Writes bytes or text to `path` below `folder`, and makes the folders on the way."""
    path = os.path.join(os.fsencode(folder), os.fsencode(path))
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "wb") as file:
        file.write(content.encode() if isinstance(content, str) else content)


def notes_of(folder):
    """The paths of the notes in `folder`, with what is in them."""
    for where, _, names in os.walk(folder):
        for name in names:
            path = os.path.join(where, name)
            if name.endswith(".md") and "/.confab" not in path:
                with open(path, "rb") as file:
                    yield path, file.read()


CONTACT = "---\ntype: contact\nname: {name}\nemail: {name}@example.org\ncareer: firmware\n---\n"
