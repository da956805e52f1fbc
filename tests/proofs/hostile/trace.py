"""What a run did, by strace: each file opened, each change, each process, each connection."""
import os
import re

# By family. Calls that are not listed can neither read, write, start nor connect.
SYSTEM_CALLS = ("open,openat,openat2,creat,"
                "mkdir,mkdirat,mknod,mknodat,rmdir,unlink,unlinkat,rename,renameat,renameat2,"
                "link,linkat,symlink,symlinkat,"
                "truncate,chmod,fchmodat,chown,lchown,fchownat,utime,utimes,utimensat,futimesat,setxattr,lsetxattr,"
                "removexattr,lremovexattr,mount,chroot,"
                "clone,clone3,fork,vfork,execve,execveat,kill,ptrace,"
                "socket,connect,bind,sendto,sendmsg")
OPENING = {"open", "openat", "openat2", "creat"}
STARTING = {"clone", "clone3", "fork", "vfork", "execve", "execveat"}

# Files that any program reads: the loader, libraries, time zones, itself.
HARMLESS = re.compile(r"/etc/(ld\.so\.(cache|preload)|localtime|timezone|locale\.alias)|/(usr/)?lib(32|64|x32)?/.*|"
                      r"/usr/share/zoneinfo(/.*)?|/usr/share/locale/.*|/proc/self/.*|/dev/(null|full|tty)")
CALL = re.compile(r"^(?:\d+ +)?(\w+)\((.*)\) += (-?\d+)(?:<(.*?)>)?")


def command(report, words):
    return ["strace", "-f", "-y", "-qq", "-s", "4096", "-e", "signal=none", "--seccomp-bpf", "-e",
            f"trace={SYSTEM_CALLS}", "-o", report, *words]


def problems(report, notebook, readable, programs):
    """What was done without permission. `readable`: other files of the user that confab may read."""
    with open(report, errors="surrogateescape") as lines:
        calls = [match.groups() for match in map(CALL.match, lines) if match]
    for name, arguments, result, opened in calls[1:]:  # the first is the execve of confab itself
        if int(result) < 0:
            continue
        if name in OPENING:
            yield from open_problems(arguments, opened, notebook, readable)
        elif name in STARTING:
            if not programs and "CLONE_THREAD" not in arguments:
                yield f"started a process: {name}({arguments})"
        elif not programs and not is_inside_notebook(arguments, notebook):
            yield f"{name}({arguments})"


def open_problems(arguments, opened, notebook, readable):
    if not opened and not arguments.startswith("AT_FDCWD"):
        return  # deeper than the longest path: below a folder that was opened before
    path = os.fsencode(opened).decode("unicode_escape", errors="replace") if opened else ""
    is_inside = path == notebook or path.startswith(notebook + "/")
    is_written = re.search(r"O_(WRONLY|RDWR|CREAT|TRUNC|APPEND)", arguments)
    if is_inside or path in readable and not is_written:
        return
    if is_written and not path.startswith("/dev/"):
        yield f"opened {path} for writing"
    elif not HARMLESS.fullmatch(path):
        yield f"opened {path}"


def is_inside_notebook(arguments, notebook):
    """Are all names of a call in folders of the notebook? With -y, strace shows the path of each descriptor."""
    folders = re.findall(r"(?:\d+|AT_FDCWD)<([^>]*)>, \"([^\"]*)\"", arguments)
    return folders and all((folder == notebook or folder.startswith(notebook + "/")) and "/" not in name
                           for folder, name in folders)
