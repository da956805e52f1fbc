"""Runs two programs alternately, and reports what each took."""
import dataclasses
import os
import statistics
import time


@dataclasses.dataclass
class Program:
    """A command, its folder, and its whole environment; its output is discarded."""
    words: list
    folder: str = "/"
    variables: dict = dataclasses.field(default_factory=dict)
    before: object = None  # called before each run, unmeasured


@dataclasses.dataclass
class Measured:
    seconds: list
    megabytes: float = 0

    @property
    def median_ms(self):
        low, high = (self.quantile(share) * 1000 for share in (0.25, 0.75))
        return f"{statistics.median(self.seconds) * 1000:.1f} ({low:.1f}–{high:.1f})"

    def quantile(self, share):
        ordered = sorted(self.seconds)
        return ordered[round(share * (len(ordered) - 1))]


def run_once(program):
    if program.before:
        program.before()
    os.chdir(program.folder)
    null = os.open(os.devnull, os.O_RDWR)
    actions = [(os.POSIX_SPAWN_DUP2, null, number) for number in (0, 1, 2)]
    variables = {"PATH": "/usr/bin:/bin", "HOME": program.folder, **program.variables}
    begin = time.perf_counter()
    child = os.posix_spawnp(program.words[0], program.words, variables, file_actions=actions)
    _, status, used = os.wait4(child, 0)
    seconds = time.perf_counter() - begin
    os.close(null)
    code = os.waitstatus_to_exitcode(status)
    assert code in (0, 1), f"{program.words} ended with {code}"
    return seconds, used.ru_maxrss / 1024


def measure_by_turns(ours, theirs, rounds):
    results = [Measured([]), Measured([])]
    for turn in range(rounds + 1):
        for program, result in zip((ours, theirs), results):
            seconds, megabytes = run_once(program)
            if turn > 0:  # the first is a warm-up
                result.seconds.append(seconds)
                result.megabytes = max(result.megabytes, megabytes)
    return results
