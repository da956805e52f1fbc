"""What a power cut may leave, derived from a trace.

Only the bytes of a file at its last fsync are certain to last, and only the names in a folder at its last fsync. Later
changes may or may not last. Within one folder, names change in the order of the calls, and a rename is atomic. This is
what every journal guarantees, and no more.
"""
import os
from dataclasses import dataclass, field

import tree

EXCHANGE = 2  # RENAME_EXCHANGE


@dataclass(eq=False)
class Inode:
    """A file; `lasting` are the bytes of its last fsync."""
    data: bytes = b""
    lasting: bytes | None = None
    mode: int = 0o600
    is_folder: bool = False

    def after_cut(self, share):
        if self.data == self.lasting:
            return self.data
        return self.data[:len(self.data) // share] if share else self.lasting or b""


@dataclass(eq=False)
class Change:
    """A change of names: each path gets its inode, or None if it is gone."""
    names: dict

    @property
    def folders(self):
        return {os.path.dirname(path) for path in self.names}


class Disk:
    def __init__(self, start):
        self.names = {path: self._old(file) for path, file in start.items()}
        self.lasting = dict(self.names)
        self.pending = []  # changes of names that may be lost
        self.open = {}  # by descriptor

    @staticmethod
    def _old(file):
        return Inode(is_folder=True) if file is None else Inode(file.data, file.data, file.mode)

    def carry_out(self, call):
        if call.result >= 0:
            getattr(self, "_" + call.name)(call)

    def _openat(self, call):
        if call.path not in self.names:
            self._change({call.path: Inode()})
        self.open[call.result] = self.names[call.path]

    def _close(self, call):
        self.open.pop(call.file, None)

    def _write(self, call):
        if call.file in self.open:
            self.open[call.file].data += call.data

    def _ftruncate(self, call):
        self.open[call.file].data = b""

    def _fsync(self, call):
        if call.file in self.open:
            self.open[call.file].lasting = self.open[call.file].data
        else:
            self._sync_folder(call.path)

    def _syncfs(self, call):
        pass  # some file systems do nothing then, so nothing may rely on it

    def _renameat2(self, call):
        displaced = self.names.get(call.other) if call.flags & EXCHANGE else None
        self._change({call.path: displaced, call.other: self.names[call.path]})

    def _renameat(self, call):
        self._change({call.path: None, call.other: self.names[call.path]})

    def _linkat(self, call):
        self._change({call.other: self.names[call.path]})

    def _unlinkat(self, call):
        self._change({call.path: None})

    def _mkdirat(self, call):
        self._change({call.path: Inode(is_folder=True)})

    def _fchmod(self, call):
        self.open[call.file].mode = call.flags

    def _fchmodat(self, call):
        self.names[call.path].mode = call.flags

    def _flock(self, call):
        pass

    _fchown = _fsetxattr = _fremovexattr = _flock

    def _change(self, names):
        self.pending.append(Change(names))
        apply(self.names, names)

    def _sync_folder(self, folder):
        for change in self._of_folder(folder):
            apply(self.lasting, change.names)
            self.pending.remove(change)

    def _with_what_they_need(self, changes):
        """Also every earlier change of the same folders."""
        needed, folders = [], set()
        for change in reversed(self.pending):
            if change in changes or folders & change.folders:
                needed.append(change)
                folders |= change.folders
        return needed[::-1]

    def _of_folder(self, folder):
        return self._with_what_they_need([change for change in self.pending if folder in change.folders])

    def survivors(self):
        """The trees that may be left, each once: with the first few pending names, or those of one folder, and with all,
        half or none of the bytes that were not synced."""
        kept = [self.pending[:count] for count in range(len(self.pending) + 1)]
        kept += [self._of_folder(folder) for folder in {folder for change in self.pending for folder in change.folders}]
        survivors = {}
        for changes in kept:
            names = dict(self.lasting)
            for change in changes:
                apply(names, change.names)
            for share, what in ((1, "all"), (2, "half"), (0, "none")):
                left = self._tree(names, share)
                survivors[frozenset(left.items())] = (
                    left, f"with {len(changes)} of {len(self.pending)} unsynced names and {what} of unsynced bytes")
        return survivors.values()

    @staticmethod
    def _tree(names, share):
        found = {}
        for path, inode in names.items():
            if inode is None or not is_reachable(path, names):
                continue
            links = sum(other is inode for other in names.values())
            found[path] = None if inode.is_folder else tree.File(inode.after_cut(share), inode.mode, links)
        return found


def apply(names, change):
    for path, inode in change.items():
        if inode is None:
            names.pop(path, None)
        else:
            names[path] = inode


def is_reachable(path, names):
    folder = os.path.dirname(path)
    return not folder or folder in names and is_reachable(folder, names)
