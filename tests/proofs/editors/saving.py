"""How editors save a file. Each way returns the texts that it destroyed: what was there when the editor overwrote it."""
import ctypes
import os
import time

WITHOUT_REPLACING, EXCHANGING = 1, 2
libc = ctypes.CDLL(None, use_errno=True)


def rename(old, new, flags):
    here = -100  # AT_FDCWD
    if libc.renameat2(here, os.fsencode(old), here, os.fsencode(new), flags):
        raise OSError(ctypes.get_errno(), os.strerror(ctypes.get_errno()), old)


def read(path):
    with open(path, "rb") as file:
        return file.read()


def write(descriptor, text, pause):
    """In two pieces, if there is a pause between them."""
    half = len(text) // 2 if pause else len(text)
    os.write(descriptor, text[:half])
    if pause:
        time.sleep(pause)
        os.write(descriptor, text[half:])


def in_place(path, text, pause=0):
    # O_TRUNC would do the same, but not show what it destroyed.
    descriptor = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
    try:
        destroyed = os.read(descriptor, 1 << 20)
        os.lseek(descriptor, 0, os.SEEK_SET)
        os.ftruncate(descriptor, 0)
        write(descriptor, text, pause)
    finally:
        os.close(descriptor)
    return [destroyed]


def rename_over(path, text, pause=0):
    """At `path` an exchange looks like a rename, but the replaced file can still be read."""
    new = os.path.join(os.path.dirname(path), ".new")
    in_place(new, text, pause)
    while True:
        try:
            rename(new, path, EXCHANGING)
            break
        except FileNotFoundError:
            try:
                rename(new, path, WITHOUT_REPLACING)
                return []
            except FileExistsError:
                continue
    destroyed = read(new)
    os.unlink(new)
    return [destroyed]


def move_away(path, to):
    try:
        os.rename(path, to)
    except FileNotFoundError:
        return []
    return [read(to)]


def backup_rename(path, text, pause=0):
    """As vim does with backupcopy=no. The previous backup is destroyed."""
    return move_away(path, path + "~") + in_place(path, text, pause)


def delete_and_create(path, text, pause=0):
    deleted = os.path.join(os.path.dirname(path), ".deleted")
    destroyed = move_away(path, deleted)
    if destroyed:
        os.unlink(deleted)
    return destroyed + in_place(path, text, pause)


WAYS = {
    "in place": in_place,
    "rename over": rename_over,
    "backup and rename": backup_rename,
    "delete and create": delete_and_create,
}
