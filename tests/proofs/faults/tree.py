"""The bytes of a folder as a value: how to read it, and how to write it to a folder."""
import os
import stat
from dataclasses import dataclass

LOCK = ".confab/lock"


@dataclass(frozen=True)
class File:
    data: bytes
    mode: int = 0o600
    links: int = 1


def read(folder):
    """The File at each path below the folder, or None for a folder."""
    tree = {}
    pending = [""]
    while pending:
        prefix = pending.pop()
        with os.scandir(os.path.join(folder, prefix)) as entries:
            for entry in entries:
                path = prefix + entry.name
                if path == LOCK and entry.stat().st_size == 0:
                    continue  # made if the folder itself cannot be locked
                if entry.is_dir(follow_symlinks=False):
                    tree[path] = None
                    pending.append(path + "/")
                else:
                    tree[path] = _read_file(entry.path)
    return tree


def _read_file(path):
    with open(path, "rb") as file:
        status = os.fstat(file.fileno())
        return File(file.read(), stat.S_IMODE(status.st_mode), status.st_nlink)


def write(folder, tree, now=None):
    """Makes the folder's content that of `tree`; `now` is what read() would return, if known."""
    now = read(folder) if now is None else now
    for path in sorted(now.keys() - tree.keys(), reverse=True):
        if path == os.path.dirname(LOCK) and os.path.exists(os.path.join(folder, LOCK)):
            os.unlink(os.path.join(folder, LOCK))
        (os.rmdir if now[path] is None else os.unlink)(os.path.join(folder, path))
    for path in sorted(tree):
        if path not in now or now[path] != tree[path]:
            _put(os.path.join(folder, path), tree[path])


def _put(path, file):
    if file is None:
        os.mkdir(path, 0o700)
        return
    if os.path.lexists(path):
        os.unlink(path)  # it may have other links
    with open(path, "wb") as out:
        out.write(file.data)
        os.fchmod(out.fileno(), file.mode)


def renamed(tree, old, new):
    """The tree with the history of another folder, as if it had been made there."""
    def file_with(file):
        return file and File(file.data.replace(old.encode(), new.encode()), file.mode, file.links)
    return {path.replace(old, new): file_with(file) for path, file in tree.items()}


def is_own(path):
    """confab's own files: the history and temporary files."""
    return ".confab/undo" in path or is_temp(path)


def is_temp(path):
    return os.path.basename(path).startswith(".confab-tmp-")


def notes(tree):
    """The user's files: all except confab's own, with bytes and mode."""
    return {path: file for path, file in tree.items() if file is not None and not is_own(path)}


def leftovers(tree):
    """Files that no finished command may leave: temp files and unfinished records."""
    return [path for path in tree if is_temp(path) or path.endswith(".intent")]
