Parking leaves someone alone; the facts stay, and anything that happens later ends it.

  $ confab init . > /dev/null; cp -R $EXAMPLE/* .
  $ confab park priya --because 'moved to sales; not the work I am after'
  contacts/priya-raghunathan.md: parked = Tue 2026-12-01, parked-because = moved to sales; not the work I am after   (confab undo)
  $ confab due --who priya --within 8w
  $ confab list state=parked
  giulia-bertolini   parked  Giulia Bertolini   Officina dell'Orso  Instrument maker
  priya-raghunathan  parked  Priya Raghunathan  independent         Firmware consultant
  $ confab why priya | head -1
  Priya Raghunathan  parked: parked on Tue 2026-12-01 (moved to sales; not the work I am after), until they write or you meet
  $ confab park priya
  contacts/priya-raghunathan.md: no change needed
  $ confab --now 2026-12-03 reach priya --by email --outcome replied
  contacts/priya-raghunathan.md: outreach + 2026-12-03T00:00 email replied   (confab undo)
  next: confab reach priya-raghunathan --by email (answer-reply, due Fri 2026-12-04 00:00)
  $ confab --now 2026-12-03 why priya | head -1
  Priya Raghunathan  replied: they wrote last: email of Thu 2026-12-03 00:00

Take it back at any time.

  $ confab undo -q; confab undo -q; confab why priya | head -1
  Priya Raghunathan  waiting: your email of Thu 2026-11-19 19:10 is unanswered; attempt 1 of 3
  $ confab park priya; confab why priya | head -1
  contacts/priya-raghunathan.md: parked = Tue 2026-12-01   (confab undo)
  Priya Raghunathan  parked: parked on Tue 2026-12-01, until they write or you meet
  $ confab park priya --end
  contacts/priya-raghunathan.md: parked removed   (confab undo)
  $ confab park priya --end
  contacts/priya-raghunathan.md: no change needed
  $ printf -- '---\ntype: contact\nname: Jean\nParked: 2026-11-02\nparked-because: retired\n---\n' > jean.md
  $ confab park jean --end; cat jean.md
  jean.md: Parked removed, parked-because removed   (confab undo)
  ---
  type: contact
  name: Jean
  ---
  $ confab park priya --end --because x
  confab: --end and --because cannot be used together
  [2]
  $ confab park priya --because ''
  confab: --because: the value is empty
  hint: give it a value, or leave the option out
  [2]
  $ confab park nobody
  confab: no contact is called 'nobody'
  hint: 'confab list' shows everyone
  [5]
