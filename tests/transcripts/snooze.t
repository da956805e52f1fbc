A snooze hides what you owe someone until a day is over; the facts stay.

  $ confab init . > /dev/null; cp -R $EXAMPLE/* .
  $ confab due --who jose --within 1w --plain=rule
  review
  thank
  keep-promise
  nudge-promise
  record-referral
  $ confab snooze jose 'in 2 weeks'
  warning: 'confab due' hides until then: review (due Mon 2026-11-30), thank (due Tue 2026-12-01), keep-promise (due Fri 2026-12-04), nudge-promise (due Mon 2026-12-07), record-referral (due Mon 2026-12-07)
  contacts/jose-ferreira.md: snooze-until = Tue 2026-12-15   (confab undo)
  $ confab due --who jose --within 1w
  $ confab why jose | grep snoozed
  snoozed: 'confab due' shows nothing until the end of Tue 2026-12-15
  $ confab snooze jose --end
  contacts/jose-ferreira.md: snooze-until removed   (confab undo)
  $ confab due --who jose --within 1w --plain=rule
  review
  thank
  keep-promise
  nudge-promise
  record-referral
  $ confab snooze jose --end
  contacts/jose-ferreira.md: no change needed
  $ confab snooze jose yesterday
  confab: Mon 2026-11-30 is in the past
  hint: choose a day in the future; to end a snooze, use --end
  [2]
  $ confab snooze jose 2026-11-30
  confab: Mon 2026-11-30 is in the past
  hint: choose a day in the future; to end a snooze, use --end
  [2]
  $ confab snooze jose
  confab: snooze needs WHEN
  hint: for example: confab snooze jose 'in 2 weeks'
  [2]
  $ confab snooze jose friday --end
  confab: --end and WHEN cannot be used together
  [2]
  $ confab snooze nobody friday
  confab: no contact is called 'nobody'
  hint: 'confab list' shows everyone
  [5]

A message to or from someone who is snoozed says that `due` stays silent.

  $ confab add-contact 'Ann One' --email a@x.example -q; confab snooze ann 'in 3 weeks' -q
  $ confab reach ann --by email --outcome replied
  warning: Ann One is snoozed until Tue 2026-12-22, so 'confab due' hides what you owe them; end it with 'confab snooze ann-one --end'
  contacts/ann-one.md: outreach + 2026-12-01T09:00 email replied   (confab undo)

So does a talk that fell through, and the status names everyone who is snoozed.

  $ confab schedule ann 'tomorrow 3pm' -q; export CONFAB_NOW=2026-12-02T16:00
  warning: Ann One is snoozed until Tue 2026-12-22, so 'confab due' hides what this talk needs; end it with 'confab snooze ann-one --end'
  $ confab schedule ann --no-show; confab | grep ^snoozed
  warning: Ann One is snoozed until Tue 2026-12-22, so 'confab due' hides what you owe them; end it with 'confab snooze ann-one --end'
  interviews/2026-12-02-ann-one.md: no-show (talk of Wed 2026-12-02 15:00)   (confab undo)
  snoozed: ann-one until Tue 2026-12-22, tomas-havlicek until Mon 2026-12-14
