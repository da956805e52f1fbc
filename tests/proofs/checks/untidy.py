# SPDX-License-Identifier: MIT
"""Random notebooks for `check`: those of ../judgment, with gaps, reviews, answers, and dates in the wrong order.

    untidy.py SEED DIR      writes the notebook of that seed and prints its present and its zone
"""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "judgment"))
import generate  # noqa: E402

KEPT = {"type", "name", "contact", "status"}
QUESTIONS = [f"Question {n}?" for n in range(12)]


class Generator(generate.Generator):
    def note(self, keys, body=""):
        """Now and then a key is missing."""
        kept = [(key, value) for key, value in keys if key in KEPT or not self.chance(0.06)]
        return super().note(kept, body)

    def interview(self):
        """Now and then a talk that did not take place has thanks, or was reviewed."""
        text = super().interview()
        if self.chance(0.1) and "\nthanks:" not in text:
            text = text.replace("\nstatus:", f"\nthanks: {self.dates.when(-10, 3)}\nstatus:", 1)
        if self.chance(0.1) and "\nreviewed:" not in text:
            text = text.replace("\nstatus:", f"\nreviewed: {self.dates.when(-10, 3)}\nstatus:", 1)
        return text

    def body(self):
        count = self.random.choice([0, 1, 3, 5, 8, 11])
        questions = [self.question(text) for text in self.random.sample(QUESTIONS, count)]
        return "\n".join(["## Questions", *questions, "## Notes", *self.sometimes_list(0.5, "Kind."),
                          "## Promises", *self.promises(), "## Review", *self.review(), ""])

    def question(self, text):
        answer = self.random.choice(["", "", "\n  Yes.", "\n  partly: a little", "\n  declined"])
        return f"- [{self.random.choice(' xx')}] {self.random.choice(['! ', ''])}{text}{answer}"

    def review(self):
        lines = []
        for heading in ("Learned", "Left out", "New questions"):
            answers = ["- nothing", *(f"- {text}" for text in self.random.sample(QUESTIONS, 2)), "- ! Question 3? No time."]
            if self.chance(0.8):
                lines += [f"### {heading}", *self.sometimes_list(0.8, self.random.choice(answers))]
        return lines

    def sometimes_list(self, share, text):
        return [text] if self.chance(share) else []


if __name__ == "__main__":
    maker = Generator(int(sys.argv[1]), int(sys.argv[3]) if len(sys.argv) > 3 else 12)
    maker.write(sys.argv[2])
    print(f"--now {maker.dates.present} --zone {maker.dates.zone}")
