Who waits to be looked back on; what was answered, partly, declined, left out.

  $ confab init -q
  $ cp -R $EXAMPLE/* .
  $ confab review
  $ confab review jose
  $ confab review jose --answer 'changes do you expect=partly: fewer boards, more radios' --learned 'Nine years of logs are nine years of field reports.' --left-out nothing --new-question 'How does one get a first device to test?' --second-opinion yes
  $ sed -n '/five years/,$p' interviews/2026-11-30-jose-ferreira.md
  $ grep -E 'reviewed|second' interviews/2026-11-30-jose-ferreira.md
  $ confab review jose
  $ confab review
  $ confab check review-incomplete

Without a Review section one is made, in the style of the note.

  $ printf -- '---\ntype: interview\ncontact: thandeka-mokoena\nstarts: 2026-11-28T19:00\nstatus: held\n---\n# Notes\ntalked\n' > t.md
  $ confab review thandeka --learned 'Start with brakes.' -q; cat t.md
  $ confab review thandeka --left-out 'the pay' -n | grep '^[+-]'

For programs.

  $ confab review jose --json | head -20

What cannot be is refused.

  $ confab review priya
  $ confab review --learned something
  $ confab review jose --second-opinion maybe
  $ confab review jose --learned ' '
  $ confab review jose --answer nonsense
  $ confab review jose --answer 'what=x'
