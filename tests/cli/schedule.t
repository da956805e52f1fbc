An interview is agreed on your clock, or on the one that is named.

  $ confab init -q
  $ confab add-contact 'Grace Hopper' --email grace@example.org --timezone America/New_York -q
  $ confab add-contact 'Ada Lovelace' --email ada@example.org -q
  $ confab schedule grace 'tuesday 3pm' --minutes 20 --place https://meet.example/abc
  $ head -9 interviews/2026-12-08-grace-hopper.md
  $ confab schedule ada '2026-12-09 10:00' --timezone America/Chicago
  $ sed -n 4,6p interviews/2026-12-09-ada-lovelace.md
  $ confab list --kind interview

There is one at a time; it moves, in its own zone, and wants a new confirmation then.

  $ confab schedule ada friday
  $ confab schedule ada --confirm
  $ sed -n 4,9p interviews/2026-12-09-ada-lovelace.md
  $ confab schedule ada --move '2026-12-10 18:00' --minutes 30
  $ sed -n 4,9p interviews/2026-12-09-ada-lovelace.md
  $ confab schedule ada --place 'Main Street 1' --confirm
  $ confab schedule ada --move 'dec 11' -n

What speaks against a time is said, and the time is taken all the same.

  $ confab schedule grace --move '2026-12-10 18:15' --minutes 45
  $ confab schedule grace --move 'dec 11 3am'
  $ confab schedule grace --move 'dec 11 5:30am' --timezone Asia/Tokyo

It comes to nothing, and the next word is yours.

  $ confab schedule ada --no-show
  $ confab schedule ada --cancel
  $ confab why ada | head -1
  $ confab --now 2026-12-11T16:00 schedule grace --no-show
  $ confab --now 2026-12-11T16:00 due --within 2d --who grace
  $ confab --now 2026-12-11T16:00 schedule grace 'monday 15:00' -q

An interview on the day that the clock is changed.

  $ confab schedule ada '2027-03-28 02:30'
  $ grep starts interviews/2027-03-28-ada-lovelace.md

What cannot be is refused.

  $ confab schedule grace
  $ confab schedule grace yesterday
  $ confab schedule grace 'next tuesday'
  $ confab schedule grace tuesday --cancel
  $ confab schedule grace --cancel --confirm
  $ confab schedule ada --move tuesday --minutes none
  $ confab schedule ada --move tuesday --timezone Mars/Olympus
  $ confab schedule ada --confirm --place "two
  > lines"
  $ confab add-contact 'Ida Rhodes' --email ida@example.org -q
  $ confab schedule ida --confirm
  $ confab schedule ida tuesday --json

Without a zone that has a name the offset is written.

  $ TZ='<+03>-3' confab schedule ida --cancel -q
  $ TZ='<+03>-3' confab schedule ida '2026-12-20 15:00' -q; sed -n 4,6p interviews/2026-12-20-ida-rhodes.md
