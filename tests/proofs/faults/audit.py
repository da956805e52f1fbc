"""Shows with strace that the saboteur sees every system call with which confab could change anything.

Every call of a run must either only read, or be counted, in the order in which the kernel saw it. Any other is a gap.
"""
import os
import re
import shlex
import subprocess

import commands
import tree
from program import parse_trace
from sweep import Tally

# These change no file. Opening and closing are checked more closely.
READING = set("""
    access arch_prctl brk clock_gettime clock_nanosleep execve exit_group fcntl flistxattr fgetxattr fstat futex
    getcwd getdents64 getegid geteuid getgid getpid getrandom getuid ioctl lseek mmap mprotect munmap newfstatat
    pread64 prlimit64 read readlink readlinkat rseq rt_sigaction rt_sigprocmask sched_getaffinity set_robust_list
    set_tid_address stat statx sysinfo uname""".split())
WRITES = re.compile(r"O_WRONLY|O_RDWR|O_CREAT|O_TRUNC")
LINE = re.compile(r"^(?:\d+ +)?(\w+)\((.*)\) += (-?\d+|\?)")
SHARED = re.compile(r"PROT_WRITE.*MAP_SHARED|MAP_SHARED.*PROT_WRITE")
ALIASES = {"mkdir": "mkdirat"}  # the saboteur calls all by one name


def calls_that_write(lines):
    """The names of calls that write or are in no list, in order."""
    names, written = [], set()
    for line in lines:
        match = LINE.match(line)
        if not match:
            continue
        name, words, result = match.groups()
        file = words.split("<")[0]
        if name in ("open", "openat", "openat2", "creat"):
            if WRITES.search(words) and "O_PATH" not in words:
                names.append("openat")
                written.add(result)
        elif name == "close":
            if file in written:
                names.append(name)
                written.discard(file)
        elif name not in READING or SHARED.search(words):
            names.append(ALIASES.get(name, name))
    return names


def audit(options, scratch, start, words):
    """Counts the calls that both have seen; a call that only one has is a violation."""
    folder, trace, log = (os.path.join(scratch, name) for name in ("audited", "audit-trace", "strace"))
    os.makedirs(folder)
    tree.write(folder, start)
    command = ["strace", "-f", "-y", "-s", "0", "-o", log, "-E", f"LD_PRELOAD={options.saboteur}",
               "-E", f"TRACE={trace}", options.confab, *shlex.split(words)]
    subprocess.run(command, cwd=folder, env=commands.environment(folder), stdin=subprocess.DEVNULL, capture_output=True)
    with open(log) as lines:
        seen = calls_that_write(line for line in lines if trace not in line)  # that is the saboteur's own
    counted = [call.name for call in parse_trace(trace, folder)]
    gap = [] if seen == counted else [f"audit: {words}\n    strace saw {seen}\n    counted were {counted}"]
    return Tally({"calls that strace saw too": len(counted)}, gap)
