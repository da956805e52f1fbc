Questions go into the note: critical ones first, then what an earlier talk left open, then what nobody has answered.

  $ confab init -q
  $ cp -R $EXAMPLE/* .
  $ confab prep amara
  $ sed -n '/^## Questions/,/^## Notes/p' interviews/2026-12-08-amara-okonkwo.md

A second run adds nothing; a list that is long enough is left as it is.

  $ confab prep amara -q; confab prep li -q; confab undo --list
  $ confab prep li | tail -3

One's own questions, one part of the bank, and a number.

  $ confab prep li --add-question 'Who repairs the buoys?' --add-question 'what surprised you once you were doing it' --critical -q
  $ confab prep li --from field --questions 10 -q
  $ confab prep li --questions 11 -n | grep '^[+-]'
  $ sed -n '/^## Questions/,/^## Notes/p' interviews/2026-12-03-li-wenjing.md

Research that is done, and the résumé.

  $ confab prep li --done 'past year' --done 'link budget' --resume cv-2026-12.pdf --copies 1 | tail -2
  $ grep -E 'resume|past year' interviews/2026-12-03-li-wenjing.md
  $ confab prep li --copies 2 | tail -2
  $ confab due --rule prepare --within 30d

A note made by hand is readied as well.

  $ printf -- '---\ntype: interview\ncontact: Priya Raghunathan\nstarts: 2026-12-05\nstatus: planned\nresume: cv.pdf\n---\n# Questions\n* [ ] Which steps brought you to the work you do now\n' > by-hand.md
  $ confab prep priya --questions 3 --copies 2 -q; cat by-hand.md

The sheet is a template of the notebook's, and an object in JSON.

  $ echo '{{name}}: {{when}}{{#missing}}, {{.}} missing{{/missing}}' > .confab/templates/prep-sheet.md
  $ confab prep amara
  $ confab prep li --json | grep -E '"(schema|when|their-time|pitch|resume)"'

On a terminal or not, what is wrong is refused.

  $ confab prep zoe
  $ confab prep li --from opning
  $ confab prep li --done everything
  $ confab prep li --critical
  $ confab prep li --questions many
  $ confab prep li --add-question "two
  > lines"
