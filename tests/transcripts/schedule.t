Times are in your time zone, or in the one you name.

  $ confab init -q
  $ confab add-contact 'Grace Hopper' --email grace@example.org --timezone America/New_York -q
  $ confab add-contact 'Ada Lovelace' --email ada@example.org -q
  $ confab schedule grace 'tuesday 3pm' --minutes 20 --place https://meet.example/abc
  interviews/2026-12-08-grace-hopper.md: planned Tue 2026-12-08 15:00 (in 7 days; Tue 2026-12-08 09:00 for them)   (confab undo)
  next: confab prep grace-hopper (prepare, due Mon 2026-12-07 15:00)
  $ head -9 interviews/2026-12-08-grace-hopper.md
  ---
  type: interview
  contact: "[[grace-hopper]]"
  starts: 2026-12-08T15:00
  timezone: Europe/Berlin
  agreed: 2026-12-01T09:00
  minutes: 20
  place: https://meet.example/abc
  status: planned
  $ confab schedule ada '2026-12-09 10:00' --timezone America/Chicago
  interviews/2026-12-09-ada-lovelace.md: planned Wed 2026-12-09 17:00 (in 8 days)   (confab undo)
  next: confab prep ada-lovelace (prepare, due Tue 2026-12-08 17:00)
  $ sed -n 4,6p interviews/2026-12-09-ada-lovelace.md
  starts: 2026-12-09T10:00
  timezone: America/Chicago
  agreed: 2026-12-01T09:00
  $ confab list --kind interview
  2026-12-08-grace-hopper  planned  Grace Hopper  2026-12-08T15:00
  2026-12-09-ada-lovelace  planned  Ada Lovelace  2026-12-09T17:00

Only one interview at a time is planned. It moves in its own time zone, and then needs a new confirmation. The name of its
note follows the new day.

  $ confab schedule ada friday
  confab: an interview with Ada Lovelace is already planned in interviews/2026-12-09-ada-lovelace.md
  hint: to move it, use 'confab schedule ada-lovelace --move WHEN'
  [4]
  $ confab schedule ada --confirm
  interviews/2026-12-09-ada-lovelace.md: confirmed   (confab undo)
  next: confab prep ada-lovelace (prepare, due Tue 2026-12-08 17:00)
  $ sed -n 4,9p interviews/2026-12-09-ada-lovelace.md
  starts: 2026-12-09T10:00
  timezone: America/Chicago
  agreed: 2026-12-01T09:00
  status: planned
  confirmed: 2026-12-01
  ---
  $ confab schedule ada --move '2026-12-10 18:00' --minutes 30
  interviews/2026-12-09-ada-lovelace.md: moved to Thu 2026-12-10 18:00 (in 9 days), 30 minutes, as interviews/2026-12-10-ada-lovelace.md   (confab undo)
  next: confab prep ada-lovelace (prepare, due Wed 2026-12-09 18:00)
  $ sed -n 4,11p interviews/2026-12-10-ada-lovelace.md
  starts: 2026-12-10T11:00
  timezone: America/Chicago
  agreed: 2026-12-01T09:00
  status: planned
  moved:
    - { from: 2026-12-09T10:00, to: 2026-12-10T11:00, "on": 2026-12-01T09:00 }
  minutes: 30
  ---
  $ confab schedule ada --place 'Main Street 1' --confirm
  interviews/2026-12-10-ada-lovelace.md: at Main Street 1, confirmed   (confab undo)
  next: confab prep ada-lovelace (prepare, due Wed 2026-12-09 18:00)
  $ confab schedule ada --move 'dec 11' -n
  diff --git a/interviews/2026-12-10-ada-lovelace.md b/interviews/2026-12-11-ada-lovelace.md
  rename from interviews/2026-12-10-ada-lovelace.md
  rename to interviews/2026-12-11-ada-lovelace.md
  --- a/interviews/2026-12-10-ada-lovelace.md
  +++ b/interviews/2026-12-11-ada-lovelace.md
  @@ -1,7 +1,7 @@
   ---
   type: interview
   contact: "[[ada-lovelace]]"
  -starts: 2026-12-10T11:00
  +starts: 2026-12-11
   timezone: America/Chicago
   agreed: 2026-12-01T09:00
   status: planned
  @@ -8,8 +8,8 @@
   moved:
     - { from: 2026-12-09T10:00, to: 2026-12-10T11:00, "on": 2026-12-01T09:00 }
  +  - { from: 2026-12-10T11:00, to: 2026-12-11, "on": 2026-12-01T09:00 }
   minutes: 30
   place: Main Street 1
  -confirmed: 2026-12-01
   ---
   ## Research
   

Objections to a time are warnings; the time is recorded anyway.

  $ confab schedule grace --move '2026-12-10 18:15' --minutes 45
  warning: 45 minutes is long; 30 is the usual limit
  warning: it clashes with ada-lovelace, Thu 2026-12-10 18:00 (interviews/2026-12-10-ada-lovelace.md)
  interviews/2026-12-08-grace-hopper.md: moved to Thu 2026-12-10 18:15 (in 9 days; Thu 2026-12-10 12:15 for them), 45 minutes, as interviews/2026-12-10-grace-hopper.md   (confab undo)
  next: confab prep grace-hopper (prepare, due Wed 2026-12-09 18:15)
  $ confab schedule grace --move 'dec 11 3am'
  warning: it is Fri 2026-12-11 03:00 for you, outside waking hours
  interviews/2026-12-10-grace-hopper.md: moved to Fri 2026-12-11 03:00 (in 10 days; Thu 2026-12-10 21:00 for them), as interviews/2026-12-11-grace-hopper.md   (confab undo)
  next: confab prep grace-hopper (prepare, due Thu 2026-12-10 03:00)
  $ confab schedule grace --move 'dec 11 5:30am' --timezone Asia/Tokyo
  interviews/2026-12-11-grace-hopper.md: moved to Thu 2026-12-10 21:30 (in 9 days; Thu 2026-12-10 15:30 for them), as interviews/2026-12-10-grace-hopper.md   (confab undo)
  next: confab prep grace-hopper (prepare, due Wed 2026-12-09 21:30)

The interview falls through, and the next message is yours.

  $ confab schedule ada --no-show
  confab: Thu 2026-12-10 11:00 is in the future
  hint: to call it off, use --cancel
  [2]
  $ confab schedule ada --cancel
  interviews/2026-12-10-ada-lovelace.md: cancelled (talk of Thu 2026-12-10 18:00)   (confab undo)
  next: confab reach ada-lovelace --by email (answer-reply, due Wed 2026-12-02 09:00)
  $ confab why ada | head -1
  Ada Lovelace  replied: the interview of Thu 2026-12-10 18:00 was cancelled, and you have not written since
  $ confab --now 2026-12-11T16:00 schedule grace --no-show
  interviews/2026-12-10-grace-hopper.md: no-show (talk of Thu 2026-12-10 21:30)   (confab undo)
  next: confab reach grace-hopper --by email (answer-reply, due Fri 2026-12-11 21:30)
  $ confab --now 2026-12-11T16:00 due --within 2d --who grace
  TODAY
  grace-hopper  Grace Hopper
    answer-reply  Fri 2026-12-11 21:30 (in 5 hours 30 minutes)
        the interview of Thu 2026-12-10 21:30 did not take place; agree on another time
        confab reach grace-hopper --by email
        confab reach grace-hopper --draft --for no-show-theirs
  $ confab --now 2026-12-11T16:00 schedule grace 'monday 15:00' -q

An interview on the day clocks change.

  $ confab schedule ada '2027-03-28 02:30'
  warning: it is Sun 2027-03-28 03:00 for you, outside waking hours
  interviews/2027-03-28-ada-lovelace.md: planned Sun 2027-03-28 03:00 (in 117 days)   (confab undo)
  next: confab prep ada-lovelace (prepare, due Sat 2027-03-27 02:00)
  $ grep starts interviews/2027-03-28-ada-lovelace.md
  starts: 2027-03-28T03:00

Mistakes are refused.

  $ confab schedule grace
  confab: schedule needs WHEN
  hint: for example: confab schedule grace 'tuesday 3pm'; or --move, --confirm, --cancel, --no-show
  [2]
  $ confab schedule grace yesterday
  confab: Mon 2026-11-30 has passed
  hint: to record an interview that took place, use 'confab log'
  [2]
  $ confab schedule grace 'next tuesday'
  confab: cannot read date 'next tuesday'
  hint: it could mean 2026-12-08 or 2026-12-15; write the date
  [2]
  $ confab schedule grace tuesday --cancel
  confab: WHEN and --cancel cannot be used together
  [2]
  $ confab schedule grace --cancel --confirm
  confab: --cancel and --confirm cannot be used together
  [2]
  $ confab schedule ada --move tuesday --minutes none
  confab: --minutes must be a whole number from 1 to 1440, not 'none'
  hint: write it like 25
  [2]
  $ confab schedule ada --move tuesday --timezone Mars/Olympus
  confab: --timezone: unknown time zone 'Mars/Olympus'
  hint: write it like Europe/Berlin
  [2]
  $ confab schedule ada --confirm --place "two
  > lines"
  confab: --place: the value has more than one line
  [2]
  $ confab add-contact 'Ida Rhodes' --email ida@example.org -q
  $ confab schedule ida --confirm
  confab: no interview with Ida Rhodes is planned
  hint: plan one with 'confab schedule ida-rhodes WHEN'
  [4]
  $ confab schedule ida tuesday --json
  {
    "schema": "confab.change/1",
    "items": [
      {
        "path": "interviews/2026-12-08-ida-rhodes.md",
        "summary": "planned Tue 2026-12-08 (in 7 days)",
        "changed": true,
        "diff": null
      }
    ]
  }

If the zone has no name, the offset is written.

  $ TZ='<+03>-3' confab schedule ida --cancel -q
  $ TZ='<+03>-3' confab schedule ida '2026-12-20 15:00' -q; sed -n 4,6p interviews/2026-12-20-ida-rhodes.md
  starts: 2026-12-20T15:00+03:00
  agreed: 2026-12-01T09:00
  status: planned

A time zone file may contain a rule instead of a list of changes; for the far future all do.

  $ printf '%s\n' 'R E 1981 ma - Mar lastSu 1u 1 S' 'R E 1996 ma - O lastSu 1u 0 -' \
  >   'Z Europe/Berlin 1 E CE%sT' 'Z UTC 0 - UTC' > zones
  $ /usr/sbin/zic -b slim -d slim zones
  $ TZDIR=$PWD/slim confab schedule ada --move '2027-07-01T12:00' --timezone UTC
  interviews/2027-03-28-ada-lovelace.md: moved to Thu 2027-07-01 14:00 (in 212 days), as interviews/2027-07-01-ada-lovelace.md   (confab undo)
  next: confab prep ada-lovelace (prepare, due Wed 2027-06-30 14:00)
  $ confab schedule ada --move '2087-07-01T12:00' --timezone UTC
  interviews/2027-07-01-ada-lovelace.md: moved to Tue 2087-07-01 14:00 (in 22127 days), as interviews/2087-07-01-ada-lovelace.md   (confab undo)
  next: confab prep ada-lovelace (prepare, due Mon 2087-06-30 14:00)
  $ confab schedule ada --move '2087-12-01T12:00' --timezone UTC
  interviews/2087-07-01-ada-lovelace.md: moved to Mon 2087-12-01 13:00 (in 22280 days), as interviews/2087-12-01-ada-lovelace.md   (confab undo)
  next: confab prep ada-lovelace (prepare, due Sun 2087-11-30 13:00)

TZ may be a file of the zone database; the zone's name is written.

  $ confab schedule ada --cancel -q
  $ TZ=:/usr/share/zoneinfo/America/New_York confab schedule ada '2026-12-10 15:00' -q
  $ grep -h timezone interviews/2026-12-10-ada-lovelace-2.md
  timezone: America/New_York

A talk that fell through keeps its preparation when it gets another time.

  $ mkdir ../again; cd ../again; confab init . -q; export CONFAB_NOW=2026-12-08T10:00 TZ=Europe/Berlin
  $ confab add-contact 'Ida Rhodes' --email i@example.org -q; confab schedule ida 'thu 10:00' --minutes 20 --place 'by phone' -q
  $ confab prep ida --done 'three words' -q; confab schedule ida --cancel -q
  confab: 'three words' matches no research point
  hint: choose one of these:
    Ida Rhodes: how they got here, and anything they have written, made or said in public
    the kind of place they work in: what it does, and for whom
    one piece of news from the past year that affects their work
    three terms from the field that I can't explain yet
    one thing we have in common: a person, a place, a school, an interest
    what I can find out without them, so that I don't ask it
  $ confab schedule ida --move 'fri 10:00'
  interviews/2026-12-10-ida-rhodes.md: moved to Fri 2026-12-11 10:00 (in 3 days), as interviews/2026-12-11-ida-rhodes.md   (confab undo)
  next: confab prep ida-rhodes (prepare, due Thu 2026-12-10 10:00)
  $ grep -E '^(starts|place|status|cancelled)|three words' interviews/*.md
  starts: 2026-12-11T10:00
  place: by phone
  status: planned
  $ confab schedule ida --move 'fri 10:00'
  interviews/2026-12-11-ida-rhodes.md: no change needed
  next: confab prep ida-rhodes (prepare, due Thu 2026-12-10 10:00)

They decline while a talk is planned: call it off.

  $ confab reach ida --by email --outcome declined --at 2026-12-08T11:00 --now 2026-12-08T12:00
  contacts/ida-rhodes.md: outreach + 2026-12-08T11:00 email declined   (confab undo)
  next: confab schedule ida-rhodes --cancel (answer-reply, due Wed 2026-12-09 11:00)
  $ confab due --rule answer-reply --now 2026-12-08T12:00
  SOON
  ida-rhodes  Ida Rhodes
    answer-reply  Wed 2026-12-09 11:00 (tomorrow)
        they declined on Tue 2026-12-08 11:00, but the talk of Fri 2026-12-11 10:00 is still planned
        confab schedule ida-rhodes --cancel
        confab reach ida-rhodes --draft --for after-no
  $ confab schedule ida --cancel --now 2026-12-08T12:00 -q; confab list state=declined --columns name,state --now 2026-12-08T13:00
  Ida Rhodes  declined

An interview that is planned without a time gets one; a snooze that hides it is mentioned.

  $ confab add-contact 'Bo Beta' --email b@example.org -q; printf -- '---\ntype: interview\ncontact: "[[bo-beta]]"\nstatus: planned\n---\n' > interviews/bo.md
  $ confab snooze bo 'in 2 weeks' -q; confab schedule bo 'thu 15:00'
  warning: Bo Beta is snoozed until Tue 2026-12-22, so 'confab due' hides what this talk needs; end it with 'confab snooze bo-beta --end'
  interviews/bo.md: moved to Thu 2026-12-10 15:00 (in 2 days)   (confab undo)

The people who come along count too.

  $ rm -rf *; cp -R $EXAMPLE/* .; confab snooze tomas 'in 2 weeks' -q; confab park lukasz --because 'busy' -q
  $ confab schedule priya 'fri 3pm' --with tomas --with lukasz; grep -c parked contacts/lukasz-wojcik.md
  warning: Tomáš Havlíček is snoozed until Tue 2026-12-22, so 'confab due' hides what this talk needs; end it with 'confab snooze tomas-havlicek --end'
  interviews/2026-12-11-priya-raghunathan.md: planned Fri 2026-12-11 15:00 (in 3 days)   (confab undo)
  contacts/lukasz-wojcik.md: no longer parked   (confab undo)
  next: confab prep priya-raghunathan (prepare, due Thu 2026-12-10 15:00)
  0
  [1]
  $ confab schedule priya --cancel
  interviews/2026-12-11-priya-raghunathan.md: cancelled (talk of Fri 2026-12-11 15:00)   (confab undo)
  next: confab reach priya-raghunathan --by email (answer-reply, due Wed 2026-12-09 10:00)
  $ confab snooze priya 'in 2 weeks' -q; confab schedule priya 'fri 4pm' -q; confab schedule priya --cancel
  warning: 'confab due' hides until then: answer-reply (due Wed 2026-12-09)
  warning: Priya Raghunathan is snoozed until Tue 2026-12-22, so 'confab due' hides what this talk needs; end it with 'confab snooze priya-raghunathan --end'
  warning: Priya Raghunathan is snoozed until Tue 2026-12-22, so 'confab due' hides what you owe them; end it with 'confab snooze priya-raghunathan --end'
  interviews/2026-12-11-priya-raghunathan-2.md: cancelled (talk of Fri 2026-12-11 16:00)   (confab undo)

What you prepared for a talk that fell through is ready for the one that replaces it.

  $ rm -rf *; cp -R $EXAMPLE/* .; export CONFAB_NOW=2026-12-01T09:00
  $ confab schedule priya 'thu 3pm' --place 'Café Kranzler, Berlin' -q; confab prep priya --resume cv.pdf --copies 2 --done 'how they got here' -q
  $ sed -i -e '/^- \[ \] three terms/i - [x] what her pumps move' -e '/^## Questions/a - [ ] Which pump would you buy?' interviews/2026-12-03-priya-raghunathan.md
  $ export CONFAB_NOW=2026-12-03T16:00; confab schedule priya --no-show -q; confab reach priya --by phone -q
  $ export CONFAB_NOW=2026-12-04T09:00; confab reach priya --by email --outcome replied -q
  $ confab schedule priya 'mon 3pm' --place 'Café Kranzler, Berlin'
  interviews/2026-12-07-priya-raghunathan.md: planned Mon 2026-12-07 15:00 (in 3 days), with what you prepared for Thu 2026-12-03 15:00   (confab undo)
  next: confab prep priya-raghunathan (prepare, due Sun 2026-12-06 15:00)
  $ diff -U0 interviews/2026-12-0[37]-priya-raghunathan.md | grep '^[-+][^-+]'
  -starts: 2026-12-03T15:00
  +starts: 2026-12-07T15:00
  -agreed: 2026-12-01T09:00
  +agreed: 2026-12-04T09:00
  -status: no-show
  +status: planned
  $ grep -e pump -e 'how they got here' interviews/2026-12-07-priya-raghunathan.md
  - [x] Priya Raghunathan: how they got here, and anything they have written, made or said in public
  - [x] what her pumps move
  - [ ] Which pump would you buy?

A talk in which they only came along is not copied.

  $ confab schedule priya --move 'mon 3pm' --with tomas -q; confab schedule priya --cancel -q
  warning: Tomáš Havlíček is snoozed until Mon 2026-12-14, so 'confab due' hides what this talk needs; end it with 'confab snooze tomas-havlicek --end'
  $ confab schedule tomas 'tue 3pm' --place 'Café Kranzler, Berlin'
  warning: Tomáš Havlíček is snoozed until Mon 2026-12-14, so 'confab due' hides what this talk needs; end it with 'confab snooze tomas-havlicek --end'
  interviews/2026-12-08-tomas-havlicek.md: planned Tue 2026-12-08 15:00 (in 4 days)   (confab undo)
