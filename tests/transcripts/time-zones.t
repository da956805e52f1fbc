A talk in an unknown time zone is read in the contact's zone, or in yours. It may be hours off, so the answer is incomplete;
left out, it would be forgotten.

  $ confab init -q; confab add-contact 'Ada King' --email ada@example.org -q
  $ note() { printf -- '---\ntype: interview\ncontact: ada-king\nstarts: %s\n%sminutes: 20\nstatus: held\n---\n' "$@"; }
  $ note 2026-11-30T15:30 $'timezone: Asia/Singapore\n' > interviews/talk.md; confab due --rule thank
  LATE
  ada-king  Ada King
    thank  Tue 2026-12-01 08:50 (10 minutes ago)
        talk ended Mon 2026-11-30 08:50; not thanked yet
        confab thank ada-king --by email
        confab thank ada-king --draft
  $ note 2026-11-30T15:30 $'timezone: Asia/Singapur\n' > interviews/talk.md; confab due --rule thank
  confab: unknown time zone 'Asia/Singapur' in interviews/talk.md
  hint: unreadable values are ignored; run 'confab check' for details
  TODAY
  ada-king  Ada King
    thank  Tue 2026-12-01 15:50 (in 6 hours 50 minutes)
        talk ended Mon 2026-11-30 15:50; not thanked yet
        confab thank ada-king --by email
        confab thank ada-king --draft
  [3]
  $ confab why ada | tail -2
  confab: unknown time zone 'Asia/Singapur' in interviews/talk.md
  hint: what is unreadable or missing is ignored; run 'confab check' for details
        confab thank ada-king --by email
        confab thank ada-king --draft
  $ confab list
  confab: unknown time zone 'Asia/Singapur' in interviews/talk.md
  hint: unreadable values are ignored; run 'confab check' for details
  ada-king  met  Ada King
  [3]
  $ confab status | tail -1
  confab: unknown time zone 'Asia/Singapur' in interviews/talk.md
  hint: unreadable values are ignored; run 'confab check' for details
  next: confab review ada-king
  $ sed 's/2026-11-30/2026-12-03/; s/held/planned/' interviews/talk.md > interviews/ahead.md; confab agenda 2> /dev/null | grep ' talk '
    since Mon 2026-11-30  review  ada-king  talk ended Mon 2026-11-30 15:50; not reviewed yet
    until 15:50  thank  ada-king  talk ended Mon 2026-11-30 15:50; not thanked yet
    until 15:30  prepare  ada-king  talk on Thu 2026-12-03 15:30; still missing: 5 more questions, 3 of them critical (confab prep ada-king), research (confab prep ada-king), your pitch (confab edit pitch)
    15:30-15:50  talk  ada-king  you talk with Ada King
  $ confab export ics 2> /dev/null | grep DTSTART
  DTSTART:20261203T143000Z\r (esc)
  DTSTART:20261130T143000Z\r (esc)
  DTSTART:20261130T080000Z\r (esc)
  DTSTART:20261201T143500Z\r (esc)
  DTSTART:20261202T141500Z\r (esc)
  $ rm interviews/ahead.md; confab check bad-timezone
  interviews/talk.md:5:11: error: unknown time zone 'Asia/Singapur'; write it like Europe/Berlin [bad-timezone]
  [1]

It is not the zone that counts if the time has an offset.

  $ note 2026-11-30T15:30+08:00 $'timezone: Asia/Singapur\n' > interviews/talk.md; confab due --rule thank
  LATE
  ada-king  Ada King
    thank  Tue 2026-12-01 08:50 (10 minutes ago)
        talk ended Mon 2026-11-30 08:50; not thanked yet
        confab thank ada-king --by email
        confab thank ada-king --draft

The contact's zone is used if the interview has none.

  $ note 2026-11-30T15:30 '' > interviews/talk.md; confab due --rule thank
  TODAY
  ada-king  Ada King
    thank  Tue 2026-12-01 15:50 (in 6 hours 50 minutes)
        talk ended Mon 2026-11-30 15:50; not thanked yet
        confab thank ada-king --by email
        confab thank ada-king --draft
  $ sed -i 's/^email/timezone: Asia\/Singapur\nemail/' contacts/ada-king.md; confab due --rule thank
  confab: unknown time zone 'Asia/Singapur' in contacts/ada-king.md
  hint: unreadable values are ignored; run 'confab check' for details
  TODAY
  ada-king  Ada King
    thank  Tue 2026-12-01 15:50 (in 6 hours 50 minutes)
        talk ended Mon 2026-11-30 15:50; not thanked yet
        confab thank ada-king --by email
        confab thank ada-king --draft
  [3]
  $ sed -i '/^timezone/d' contacts/ada-king.md

TZ may be a name, an old name, the path of a zone file, or a POSIX rule.

  $ note 2026-11-30T15:30 $'timezone: Asia/Singapore\n' > interviews/talk.md
  $ for zone in Asia/Singapore :US/Eastern /usr/share/zoneinfo/Asia/Tokyo UTC0 '<+0530>-5:30' EST5EDT,M3.2.0,M11.1.0; do
  >   TZ=$zone confab due --rule thank | sed -n 3p
  > done
    thank  Tue 2026-12-01 15:50 (in 6 hours 50 minutes)
    thank  Tue 2026-12-01 02:50 (6 hours 10 minutes ago)
    thank  Tue 2026-12-01 16:50 (in 7 hours 50 minutes)
    thank  Tue 2026-12-01 07:50 (1 hour 10 minutes ago)
    thank  Tue 2026-12-01 13:20 (in 4 hours 20 minutes)
    thank  Tue 2026-12-01 02:50 (6 hours 10 minutes ago)
  $ TZ=EST5EDT,M3.2.0,M11.1.0 confab doctor | sed -n 2p
  ok    time      Tue 2026-12-01 09:00 (TZ=EST5EDT,M3.2.0,M11.1.0)

An unknown one makes every answer incomplete, and nothing can be changed.

  $ TZ=Mars/Olympus confab due --rule thank | sed -n 3p
  warning: TZ names an unknown time zone 'Mars/Olympus'; times are in UTC
    thank  Tue 2026-12-01 07:50 (1 hour 10 minutes ago)
  $ TZ=Mars/Olympus confab due --rule thank > /dev/null
  warning: TZ names an unknown time zone 'Mars/Olympus'; times are in UTC
  [3]
  $ TZ=Mars/Olympus confab reach ada --by email
  warning: TZ names an unknown time zone 'Mars/Olympus'; times are in UTC
  confab: no changes are made while TZ is not a valid time zone
  hint: set it to a name such as Europe/Berlin, or unset it
  [2]
  $ TZ=Mars/Olympus confab due --rule thank --json 2> /dev/null | head -2
  {
    "schema": "confab.due/1",

A talk of which only the day is known is on that day everywhere.

  $ printf -- '---\ntype: interview\ncontact: ada-king\nstarts: 2026-12-02\ntimezone: America/New_York\nstatus: planned\n---\n' > interviews/day.md
  $ confab status | grep -A1 ahead
  1 talk ahead:
  ada-king  Wed 2026-12-02 (tomorrow)  Ada King
  $ rm interviews/*; confab schedule ada 2026-12-02 --timezone America/New_York
  interviews/2026-12-02-ada-king.md: planned Wed 2026-12-02 (tomorrow)   (confab undo)
  next: confab prep ada-king (prepare, due Wed 2026-12-02 05:59)

Hours are exact, so a deadline across a clock change is at another time of day, and says so.

  $ rm interviews/*; note 2026-10-24T14:00 $'timezone: Europe/Berlin\n' > interviews/talk.md
  $ TZ=Europe/Berlin confab --now 2026-10-24T18:00 why ada | grep '= 24h'
        = 24h after Sat 2026-10-24 14:20, across the clock change
