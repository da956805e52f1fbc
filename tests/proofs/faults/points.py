"""Where and how a run can go wrong: the values of $FAULT."""
import errno
import signal

ERRORS = [errno.ENOSPC, errno.EIO, errno.EDQUOT, errno.EACCES, errno.EROFS]
SIGNALS = [signal.SIGKILL, signal.SIGTERM, signal.SIGINT]


def faults_at(number, call):
    """Everything that can happen to the n-th call."""
    for error in ERRORS:
        yield f"{number} error {error}"
        yield f"{number} error {error} on"
    yield f"{number} error {errno.EINTR}"
    if call.name == "write":
        yield from (f"{number} short", f"{number} short on", f"{number} torn")
    else:
        yield f"{number} late {errno.EIO}"
    for each in SIGNALS:
        yield f"{number} signal {int(each)}"


def second_faults(number):
    """A few, for a call that is made because another failed."""
    yield f"{number} error {errno.EIO}"
    yield f"{number} error {errno.ENOSPC} on"
    yield f"{number} signal {int(signal.SIGKILL)}"


def allowed_codes(fault):
    """The ways in which a run with this fault may end."""
    killers = {-int(part.split()[2]) for part in fault.split(";") if "signal" in part}
    return {0, 3, 4} | killers | ({-9} if "torn" in fault else set())


def is_mute(fault, calls):
    """Whether stderr itself fails. Short or interrupted writes to it must still get through."""
    for part in fault.split(";"):
        number, how, *code = part.split()
        call = calls[int(number) - 1] if int(number) <= len(calls) else None
        if how == "error" and code[0] != str(errno.EINTR) and call and call.name == "write" and call.file == 2:
            return True
    return False
