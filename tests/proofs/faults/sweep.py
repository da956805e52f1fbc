"""Tries and judges every point at which one command can go wrong. Each kind uses every `step`-th point."""
from dataclasses import dataclass, field

import points
import tree
from commands import FOR_GOOD
from lasting import Disk
from oracle import Case, Oracle, is_among, torn_notes

OTHER = "add-organization 'Other One' -q"  # finds what an interrupted command left


@dataclass
class Tally:
    points: dict = field(default_factory=dict)  # by kind
    violations: list = field(default_factory=list)

    def count(self, kind, complaints, story):
        self.points[kind] = self.points.get(kind, 0) + 1
        self.violations += [f"{kind}: {story}\n    {complaint}" for complaint in complaints]

    def add(self, other):
        for kind, count in other.points.items():
            self.points[kind] = self.points.get(kind, 0) + count
        self.violations += other.violations


class Sweep:
    def __init__(self, program, start, words):
        self.program, self.start, self.words = program, start, words
        self.oracle, self.tally = Oracle(program), Tally()
        self.clean, self.calls = self._trace(start, words)
        at = f"-C {words.split()[-1]} " if words.startswith("init -q ") else ""
        self.case = Case(words, start, [start], [tree.read(program.folder)], at=at)

    def _trace(self, start, words, fault=""):
        tree.write(self.program.folder, start)
        return self.program.trace(words, fault)

    def _tree_after(self, start, words, fault=""):
        self._trace(start, words, fault)
        return tree.read(self.program.folder)

    def attempt(self, kind, case, fault, calls, story=""):
        """One point: the run with the fault, and everything that must hold afterwards. `calls` are the calls it makes."""
        tree.write(self.program.folder, case.start)
        ended = self.program.run(case.words, fault)
        now = tree.read(self.program.folder)
        codes = points.allowed_codes(fault) | {self.clean.code}
        complaints = self.oracle.complaints(case, ended, now, codes, points.is_mute(fault, calls))
        self.tally.count(kind, complaints, f"{story}{case.words}, with FAULT='{fault}', {ended}")

    def undo(self, _):
        """Without any fault, as the reference for all others."""
        undone = self._tree_after(self.case.done[0], self.case.at + "undo -q")
        wrong = [] if self.clean.code == 0 else [f"it ended with {self.clean}"]
        after = self.case.done[0] if self.words.split()[0] in FOR_GOOD else self.start
        if self.words != "undo" and not is_among(undone, [after]):
            wrong.append("undo does not bring the notes back, or those that are gone for good")
        self.tally.count("undo", wrong, self.words)

    def single_faults(self, step):
        faults = [fault for number, call in enumerate(self.calls, 1) for fault in points.faults_at(number, call)]
        for fault in faults[::step]:
            self.attempt("one fault", self.case, fault, self.calls)

    def faults_while_taking_back(self, step):
        """A call fails, and then one of the calls that take the change back."""
        for number in range(1, len(self.calls) + 1, step):
            first = f"{number} error 5"
            _, calls = self._trace(self.start, self.words, first)
            for then in range(number + 1, len(calls) + 1, step):
                for second in points.second_faults(then):
                    self.attempt("another fault while taking back", self.case, f"{first};{second}", calls)

    def faults_in_recovery(self, step):
        """The command is killed, and the next one has a fault while it cleans up."""
        for case, calls, story in self._recoveries(step):
            for then in range(1, len(calls) + 1, step):
                for second in points.second_faults(then):
                    self.attempt("another fault in recovery", case, second, calls, story)

    def _recoveries(self, step):
        """Each case of a command that finds what a killed one left, with the calls it makes."""
        other = OTHER if self.start else self.words  # no other command works before there is a notebook
        after = [self._tree_after(world, other) for world in self.case.worlds]
        for number in range(1, len(self.calls) + 1, step):
            killed = f"{number} signal 9"
            left = self._tree_after(self.start, self.words, killed)
            if tree.leftovers(left):
                _, calls = self._trace(left, other)
                yield (Case(other, left, self.case.worlds, after, self.words, self.case.at), calls,
                       f"after {self.words}, with FAULT='{killed}', ")

    def power_cuts(self, step):
        self._cut_power("power cut", self.case, self.calls, step)

    def power_cuts_in_recovery(self, step):
        for case, calls, story in self._recoveries(step):
            self._cut_power("power cut in recovery", case, calls, step, story)

    def _cut_power(self, kind, case, calls, step, story=""):
        """The power fails after each call. Once the answer has been printed, the change must last."""
        disk, is_said, tried = Disk(case.start), False, 0
        for number, call in enumerate(calls, 1):
            disk.carry_out(call)
            is_said = is_said or number == len(calls) or call.file == 1
            for survivor, how in disk.survivors():
                tried += 1
                if tried % step == 0:
                    what = f"{story}{case.words}, cut after call {number}, {call}: {how}"
                    self._judge(kind, case, survivor, is_said, what)

    def _judge(self, kind, case, survivor, is_said, story):
        worlds = case.done if is_said else case.worlds
        complaints = torn_notes(case, survivor) + self.oracle.wrong_future(case, survivor, worlds)
        if is_said and not is_among(survivor, worlds):
            complaints.append("what was said to be done is gone")
        self.tally.count(kind, complaints, story)

    def real_power_cuts(self, images):
        images.make(self.start)
        for number in range(1, len(self.calls) + 2):
            for is_committed in (False, True):
                is_said, survivor = images.cut(self.words, number, is_committed)
                self._judge("real power cut", self.case, survivor, is_said, f"{self.words}, cut before call {number}" +
                            ", with the journal committed" * is_committed)

    def no_memory(self, step):
        for number in range(1, self._allocations() + 1, step):
            for lasting in ("", " on"):
                self.attempt("no memory", self.case, f"{number} memory{lasting}", self.calls)

    def _allocations(self):
        """How many a run makes: one less than the first number at which none fails."""
        fewest, most = 0, 1 << 20
        while most - fewest > 1:
            middle = (fewest + most) // 2
            ended, _ = self._trace(self.start, self.words, f"{middle} memory on")
            fewest, most = (fewest, middle) if ended == self.clean else (middle, most)
        return fewest
