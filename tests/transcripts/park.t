Parking leaves someone alone; the facts stay, and anything that happens later ends it.

  $ confab init . > /dev/null; cp -R $EXAMPLE/* .
  $ confab park priya --because 'moved to sales; not the work I am after'
  contacts/priya-raghunathan.md: parked = Tue 2026-12-01 09:00, parked-because = moved to sales; not the work I am after   (confab undo)
  $ confab due --who priya --within 8w
  $ confab list state=parked
  giulia-bertolini   parked  Giulia Bertolini   Officina dell'Orso  Instrument maker
  priya-raghunathan  parked  Priya Raghunathan  independent         Firmware consultant
  $ confab why priya | head -1
  Priya Raghunathan  parked: parked on Tue 2026-12-01 09:00 (moved to sales; not the work I am after), until they write or you meet
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
  contacts/priya-raghunathan.md: parked = Tue 2026-12-01 09:00   (confab undo)
  Priya Raghunathan  parked: parked on Tue 2026-12-01 09:00, until they write or you meet
  $ confab park priya --end
  contacts/priya-raghunathan.md: parked removed   (confab undo)
  next: if nobody answers, from Mon 2026-11-30: confab reach priya-raghunathan --by phone
  $ confab park priya --end
  contacts/priya-raghunathan.md: no change needed
  next: if nobody answers, from Mon 2026-11-30: confab reach priya-raghunathan --by phone
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

Dates alone cannot tell whether something came before or after a park on the same day or in the same minute. What is recorded last
came last, so anything from them ends the park; a message of yours that asks for nothing does not.

  $ confab park lukasz --because quiet -q; confab reach lukasz --by email --outcome bounced -q; confab list stem=lukasz-wojcik --columns state
  parked
  $ confab reach lukasz --by email --outcome replied
  contacts/lukasz-wojcik.md: outreach + 2026-12-01T09:00 email replied; no longer parked   (confab undo)
  next: confab reach lukasz-wojcik --by email (answer-reply, due Wed 2026-12-02 09:00)
  $ confab park nguyen -q; confab schedule nguyen 'today 3pm' -q; confab --now 2026-12-01T16:00 log nguyen --no-referrals -q; confab --now 2026-12-01T16:00 list stem=nguyen-thu-ha --columns state
  met
  $ confab park thandeka -q; confab reach thandeka --by email --outcome spoke --at yesterday; confab list stem=thandeka-mokoena --columns state
  contacts/thandeka-mokoena.md: outreach + 2026-11-30 email spoke   (confab undo)
  next: Thandeka Mokoena stays parked since Tue 2026-12-01 09:00; to end that: confab park thandeka-mokoena --end
  parked
  $ confab reach thandeka --by email --outcome spoke
  contacts/thandeka-mokoena.md: outreach + 2026-12-01T09:00 email spoke; no longer parked   (confab undo)
  $ printf -- '---\ntype: contact\nname: Ned\nParked: 2026-12-01\n---\n' > ned.md; confab reach ned --by in-person --no-answer-needed -q; grep -i parked ned.md; confab reach ned --by in-person; grep -i parked ned.md
  Parked: 2026-12-01
  ned.md: outreach + 2026-12-01T09:00 in-person sent; no longer parked   (confab undo)
  next: if nobody answers, from Thu 2026-12-10: confab set ned email=ADDRESS
  [1]

A park changes nothing about a talk that is planned, or about someone whose attempts are used up; what is owed is still owed.

  $ confab park amara
  warning: they stay 'scheduled', because a talk is planned
  contacts/amara-okonkwo.md: parked = Tue 2026-12-01 09:00   (confab undo)
  next: confab prep amara-okonkwo (prepare, due Mon 2026-12-07 16:00)
  $ confab park jose
  contacts/jose-ferreira.md: parked = Tue 2026-12-01 09:00   (confab undo)
  next: confab review jose-ferreira (review, late since Mon 2026-11-30)
  $ confab park giulia --end
  warning: they stay parked, because they have not answered your last attempt; a reply ends that
  contacts/giulia-bertolini.md: no change needed

The reason of an earlier park does not come back.

  $ confab park fatma --because 'on leave' -q; confab set fatma parked= -q; confab park fatma; grep park contacts/fatma-yildirim.md
  contacts/fatma-yildirim.md: parked = Tue 2026-12-01 09:00, parked-because removed   (confab undo)
  parked: 2026-12-01T09:00
  $ confab park fatma --because 'on leave' -q; confab park fatma -q; grep park contacts/fatma-yildirim.md
  parked: 2026-12-01T09:00
  parked-because: on leave
