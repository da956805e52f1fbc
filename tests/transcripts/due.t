What is due, soonest first. Prints nothing if nothing is due, so cron sends no mail.

  $ confab init . > /dev/null
  $ confab due
  $ confab due --exit-code
  $ cp -R $EXAMPLE/* .
  $ confab due
  LATE
  siobhan-ni-dhomhnaill  Siobhán Ní Dhomhnaill, Atlantic Buoy Company
    follow-up  Thu 2026-11-26 09:30 (5 days ago)
        your email of Wed 2026-11-25 09:30 bounced
        confab reach siobhan-ni-dhomhnaill --by linkedin
        confab reach siobhan-ni-dhomhnaill --draft --for linkedin-invitation
  
  priya-raghunathan  Priya Raghunathan, independent
    follow-up  Mon 2026-11-30 (yesterday)
        no answer to your email of Thu 2026-11-19 19:10; attempt 1 of 3
        confab reach priya-raghunathan --by phone
        confab reach priya-raghunathan --draft --for voicemail
  
  jose-ferreira  José Ferreira, Prairie Signal Works
    review  Mon 2026-11-30 (yesterday)
        talk ended Mon 2026-11-30 17:24; not reviewed yet
        confab review jose-ferreira
  
  TODAY
  jose-ferreira  José Ferreira, Prairie Signal Works
    thank  Tue 2026-12-01 17:24 (in 8 hours 24 minutes)
        talk ended Mon 2026-11-30 17:24; not thanked yet
        confab thank jose-ferreira --by email
        confab thank jose-ferreira --draft
  
  thandeka-mokoena  Thandeka Mokoena, Abendschule am Kanal
    answer-reply  Tue 2026-12-01 17:40 (in 8 hours 40 minutes)
        you have not answered their email of Mon 2026-11-30 17:40
        confab reach thandeka-mokoena --by email
        confab reach thandeka-mokoena --draft --for propose-time
  
  zoe-lindqvist  Zoë Lindqvist, Havelpuls Medizintechnik
    keep-in-touch  Tue 2026-12-01 (today)
        tier A; last in touch on Tue 2026-10-20 21:10
        confab reach zoe-lindqvist --by email
        confab reach zoe-lindqvist --draft --for keep-in-touch
  
  SOON
  li-wenjing  李文静 Li Wenjing, Straits Mesh Instruments
    prepare  Wed 2026-12-02 08:30 (tomorrow)
        talk on Thu 2026-12-03 08:30; still missing: 2 research points (confab prep li-wenjing --done POINT)
        confab prep li-wenjing
    confirm-interview  Wed 2026-12-02 08:30 (tomorrow)
        talk on Thu 2026-12-03 08:30 is not confirmed yet; ask: confab reach li-wenjing --draft --for confirm
        confab schedule li-wenjing --confirm
        confab reach li-wenjing --draft --for confirm
  $ confab due --exit-code > /dev/null
  [1]
  $ confab due --late
  LATE
  siobhan-ni-dhomhnaill  Siobhán Ní Dhomhnaill, Atlantic Buoy Company
    follow-up  Thu 2026-11-26 09:30 (5 days ago)
        your email of Wed 2026-11-25 09:30 bounced
        confab reach siobhan-ni-dhomhnaill --by linkedin
        confab reach siobhan-ni-dhomhnaill --draft --for linkedin-invitation
  
  priya-raghunathan  Priya Raghunathan, independent
    follow-up  Mon 2026-11-30 (yesterday)
        no answer to your email of Thu 2026-11-19 19:10; attempt 1 of 3
        confab reach priya-raghunathan --by phone
        confab reach priya-raghunathan --draft --for voicemail
  
  jose-ferreira  José Ferreira, Prairie Signal Works
    review  Mon 2026-11-30 (yesterday)
        talk ended Mon 2026-11-30 17:24; not reviewed yet
        confab review jose-ferreira
  $ confab due --within 14d --rule follow-up
  LATE
  siobhan-ni-dhomhnaill  Siobhán Ní Dhomhnaill, Atlantic Buoy Company
    follow-up  Thu 2026-11-26 09:30 (5 days ago)
        your email of Wed 2026-11-25 09:30 bounced
        confab reach siobhan-ni-dhomhnaill --by linkedin
        confab reach siobhan-ni-dhomhnaill --draft --for linkedin-invitation
  
  priya-raghunathan  Priya Raghunathan, independent
    follow-up  Mon 2026-11-30 (yesterday)
        no answer to your email of Thu 2026-11-19 19:10; attempt 1 of 3
        confab reach priya-raghunathan --by phone
        confab reach priya-raghunathan --draft --for voicemail
  
  SOON
  lukasz-wojcik  Łukasz Wójcik, Ostkreuz Antriebe
    follow-up  Tue 2026-12-08 (in 7 days)
        no answer to your email of Fri 2026-11-27 08:45; attempt 2 of 3
        confab reach lukasz-wojcik --by phone
        confab reach lukasz-wojcik --draft --for voicemail
  $ confab due --who priya
  LATE
  priya-raghunathan  Priya Raghunathan, independent
    follow-up  Mon 2026-11-30 (yesterday)
        no answer to your email of Thu 2026-11-19 19:10; attempt 1 of 3
        confab reach priya-raghunathan --by phone
        confab reach priya-raghunathan --draft --for voicemail
  $ confab due --json
  {
    "schema": "confab.due/1",
    "items": [
      {
        "who": "siobhan-ni-dhomhnaill",
        "name": "Siobhán Ní Dhomhnaill",
        "rule": "follow-up",
        "due": "2026-11-26T09:30",
        "state": "late",
        "path": "contacts/siobhan-ni-dhomhnaill.md",
        "why": "your email of Wed 2026-11-25 09:30 bounced",
        "command": "confab reach siobhan-ni-dhomhnaill --by linkedin",
        "draft": "linkedin-invitation",
        "settles": [],
        "severity": "warning"
      },
      {
        "who": "priya-raghunathan",
        "name": "Priya Raghunathan",
        "rule": "follow-up",
        "due": "2026-11-30T23:59",
        "state": "late",
        "path": "contacts/priya-raghunathan.md",
        "why": "no answer to your email of Thu 2026-11-19 19:10; attempt 1 of 3",
        "command": "confab reach priya-raghunathan --by phone",
        "draft": "voicemail",
        "settles": [],
        "severity": "warning"
      },
      {
        "who": "jose-ferreira",
        "name": "José Ferreira",
        "rule": "review",
        "due": "2026-11-30T23:59",
        "state": "late",
        "path": "interviews/2026-11-30-jose-ferreira.md",
        "why": "talk ended Mon 2026-11-30 17:24; not reviewed yet",
        "command": "confab review jose-ferreira",
        "draft": null,
        "settles": [],
        "severity": "warning"
      },
      {
        "who": "jose-ferreira",
        "name": "Jos\xc3\xa9 Ferreira", (esc)
        "rule": "thank",
        "due": "2026-12-01T17:24",
        "state": "due",
        "path": "interviews/2026-11-30-jose-ferreira.md",
        "why": "talk ended Mon 2026-11-30 17:24; not thanked yet",
        "command": "confab thank jose-ferreira --by email",
        "draft": "thank-you",
        "settles": [],
        "severity": "warning"
      },
      {
        "who": "thandeka-mokoena",
        "name": "Thandeka Mokoena",
        "rule": "answer-reply",
        "due": "2026-12-01T17:40",
        "state": "due",
        "path": "contacts/thandeka-mokoena.md",
        "why": "you have not answered their email of Mon 2026-11-30 17:40",
        "command": "confab reach thandeka-mokoena --by email",
        "draft": "propose-time",
        "settles": [],
        "severity": "warning"
      },
      {
        "who": "zoe-lindqvist",
        "name": "Zoë Lindqvist",
        "rule": "keep-in-touch",
        "due": "2026-12-01T23:59",
        "state": "due",
        "path": "contacts/zoe-lindqvist.md",
        "why": "tier A; last in touch on Tue 2026-10-20 21:10",
        "command": "confab reach zoe-lindqvist --by email",
        "draft": "keep-in-touch",
        "settles": [],
        "severity": "warning"
      },
      {
        "who": "li-wenjing",
        "name": "李文静 Li Wenjing",
        "rule": "prepare",
        "due": "2026-12-02T08:30",
        "state": "due",
        "path": "interviews/2026-12-03-li-wenjing.md",
        "why": "talk on Thu 2026-12-03 08:30; still missing: 2 research points (confab prep li-wenjing --done POINT)",
        "command": "confab prep li-wenjing",
        "draft": null,
        "settles": [],
        "severity": "warning"
      },
      {
        "who": "li-wenjing",
        "name": "李文静 Li Wenjing",
        "rule": "confirm-interview",
        "due": "2026-12-02T08:30",
        "state": "due",
        "path": "interviews/2026-12-03-li-wenjing.md",
        "why": "talk on Thu 2026-12-03 08:30 is not confirmed yet; ask: confab reach li-wenjing --draft --for confirm",
        "command": "confab schedule li-wenjing --confirm",
        "draft": "confirm",
        "settles": [],
        "severity": "warning"
      }
    ]
  }

Items become later as time passes; a snooze ends with its day.

  $ confab --now 2026-12-03T09:00 due --rule thank
  LATE
  jose-ferreira  José Ferreira, Prairie Signal Works
    thank  Tue 2026-12-01 17:24 (overdue, 2 days ago)
        talk ended Mon 2026-11-30 17:24; not thanked yet
        confab thank jose-ferreira --by email
        confab thank jose-ferreira --draft
  $ confab --now 2026-12-14T23:59 due --who tomas
  $ confab --now 2026-12-15T00:00 due --who tomas
  LATE
  tomas-havlicek  Tomáš Havlíček, Werkhof Kiefernstraße
    follow-up  Wed 2026-11-25 (20 days ago)
        no answer to your email of Mon 2026-11-16 20:00; attempt 1 of 3
        confab reach tomas-havlicek --by phone
        confab reach tomas-havlicek --draft --for voicemail

Each setting changes the answer.

  $ confab config set thanks.due 12h -q; confab due --rule thank | sed -n 3p
    thank  Tue 2026-12-01 05:24 (3 hours 36 minutes ago)
  $ confab config set thanks.overdue 13h -q; confab due --rule thank | sed -n 3p
    thank  Tue 2026-12-01 05:24 (overdue, 3 hours 36 minutes ago)
  $ confab config set outreach.follow-up-after 2bd -q; confab due --rule follow-up
  LATE
  siobhan-ni-dhomhnaill  Siobhán Ní Dhomhnaill, Atlantic Buoy Company
    follow-up  Thu 2026-11-26 09:30 (5 days ago)
        your email of Wed 2026-11-25 09:30 bounced
        confab reach siobhan-ni-dhomhnaill --by linkedin
        confab reach siobhan-ni-dhomhnaill --draft --for linkedin-invitation
  
  priya-raghunathan  Priya Raghunathan, independent
    follow-up  Thu 2026-11-26 (5 days ago)
        no answer to your email of Thu 2026-11-19 19:10; attempt 1 of 3
        confab reach priya-raghunathan --by phone
        confab reach priya-raghunathan --draft --for voicemail
  $ confab config set outreach.switch-channel false -q; confab due --who priya | tail -2
        confab reach priya-raghunathan --by email
        confab reach priya-raghunathan --draft --for follow-up
  $ confab config set outreach.max-follow-ups 0 -q; confab due --rule follow-up
  LATE
  siobhan-ni-dhomhnaill  Siobhán Ní Dhomhnaill, Atlantic Buoy Company
    follow-up  Thu 2026-11-26 09:30 (5 days ago)
        your email of Wed 2026-11-25 09:30 bounced
        confab reach siobhan-ni-dhomhnaill --by linkedin
        confab reach siobhan-ni-dhomhnaill --draft --for linkedin-invitation
  $ confab config set outreach.max-follow-ups 2 -q; confab config set outreach.follow-up-after 8bd -q
  $ confab config set business-days.holidays '[2026-11-30]' -q; confab due --who priya | sed -n 3p
    follow-up  Wed 2026-12-02 (tomorrow)
  $ confab config set business-days.weekend '[fri]' -q; confab due --within 30d --who priya | sed -n 3p
    follow-up  Sun 2026-11-29 (2 days ago)
  $ confab config set rules.thank off -q; confab due --rule thank
  $ confab config set rules.thank warning -q
  $ sed -i '/^ended/d' interviews/2026-11-30-jose-ferreira.md; confab due --who jose --rule thank | sed -n 3p
    thank  Tue 2026-12-01 05:20 (overdue, 3 hours 40 minutes ago)
  $ sed -i '/^minutes/d' interviews/2026-11-30-jose-ferreira.md; confab config set interview.minutes 45 -q; confab due --who jose --rule thank | sed -n 3p
  confab: interview.minutes is 45, but interview.max-minutes is 30
  hint: write at most 30 for interview.minutes, or at least 45 for interview.max-minutes
    thank  Tue 2026-12-01 05:20 (overdue, 3 hours 40 minutes ago)

Mistakes are reported.

  $ confab due --rule follow-upp
  confab: --rule: unknown due rule 'follow-upp'
  hint: did you mean 'follow-up'?
  [2]
  $ confab due --rule bad-date
  confab: --rule: 'bad-date' is a rule of check, not of due
  hint: run 'confab check bad-date'
  [2]
  $ confab due --within soon
  confab: --within: cannot read duration 'soon'
  hint: write a number up to 9999 and a unit: 30s, 10m, 24h, 3d, 6w or 7bd (business days)
  [2]
  $ confab due --who nobody
  confab: no contact is called 'nobody'
  hint: 'confab list' shows everyone
  [5]

In cron's bare environment it is the same.

  $ env -i PATH=/usr/bin:/bin $(readlink $(which confab)) --notebook "$PWD" --now 2026-12-20T09:00Z due --rule thank | tail -3
        talk ended Mon 2026-11-30 16:20; not thanked yet
        confab thank jose-ferreira --by email
        confab thank jose-ferreira --draft

Under cron, the output is the same as on a terminal without color; no output, and exit code 0, if nothing is due.

  $ rm -rf * .confab; confab init -q; cp -R $EXAMPLE/* .
  $ program=$(readlink $(which confab))
  $ at-terminal confab --color never due > terminal < /dev/null
  $ env -i PATH=/usr/bin:/bin HOME=$HOME TZ=$TZ $program --notebook $PWD --now $CONFAB_NOW due > cron; cmp terminal cron; wc -l < cron
  46
  $ rm -rf * .confab; confab init -q; confab add-contact Ada --email ada@example.org -q
  $ env -i PATH=/usr/bin:/bin HOME=$HOME $program --notebook $PWD due
  $ env -i PATH=/usr/bin:/bin HOME=$HOME $program --notebook $PWD due --exit-code

A rule that is an error comes first; one that is an info comes last, and does not count for --exit-code.

  $ rm -rf * .confab; confab init -q; cp -R $EXAMPLE/* .
  $ confab config set rules.keep-in-touch error -q; confab due --plain=rule,severity | sed -n 4p
  keep-in-touch\terror (esc)
  $ confab config set rules.keep-in-touch info -q; confab due --plain=rule,severity | sed -n 6p
  keep-in-touch\tinfo (esc)
  $ confab due --rule keep-in-touch --exit-code > /dev/null

Lines wrap with their indent, and commands can still be pasted.

  $ COLUMNS=40 at-terminal confab due --who jose --within 7d < /dev/null
  \x1b[31mLATE\x1b[0m (esc)
  \x1b[1mjose-ferreira\x1b[0m (esc)
    José Ferreira, Prairie Signal Works
    \x1b[36mreview\x1b[0m  \x1b[31mMon 2026-11-30 (yesterday)\x1b[0m (esc)
        talk ended Mon 2026-11-30 17:24;
        not reviewed yet
        \x1b[2mconfab review jose-ferreira\x1b[0m (esc)
  
  \x1b[33mTODAY\x1b[0m (esc)
  \x1b[1mjose-ferreira\x1b[0m (esc)
    José Ferreira, Prairie Signal Works
    \x1b[36mthank\x1b[0m (esc)
        \x1b[33mTue 2026-12-01 17:24 (in 8 hours\x1b[0m (esc)
        \x1b[33m24 minutes)\x1b[0m (esc)
        talk ended Mon 2026-11-30 17:24;
        not thanked yet
        \x1b[2mconfab thank jose-ferreira --by \\\x1b[0m (esc)
        \x1b[2m  email\x1b[0m (esc)
        \x1b[2mconfab thank jose-ferreira --draft\x1b[0m (esc)
  
  \x1b[1mSOON\x1b[0m (esc)
  \x1b[1mjose-ferreira\x1b[0m (esc)
    José Ferreira, Prairie Signal Works
    \x1b[36mkeep-promise\x1b[0m (esc)
        \x1b[33mFri 2026-12-04 (in 3 days)\x1b[0m (esc)
        you promised: send a photograph of
        the alarm with the resistor added
        \x1b[2mconfab reach jose-ferreira --by \\\x1b[0m (esc)
        \x1b[2m  email --kept \\\x1b[0m (esc)
        \x1b[2m  'send a photograph of the alarm with the resistor added'\x1b[0m (esc)
        \x1b[2mconfab reach jose-ferreira \\\x1b[0m (esc)
        \x1b[2m  --draft --for promise-kept\x1b[0m (esc)
    \x1b[36mnudge-promise\x1b[0m (esc)
        \x1b[33mMon 2026-12-07 (in 6 days)\x1b[0m (esc)
        they promised: Adaeze Nwosu's
        address
        \x1b[2mconfab reach jose-ferreira --by \\\x1b[0m (esc)
        \x1b[2m  email\x1b[0m (esc)
        \x1b[2mconfab reach jose-ferreira \\\x1b[0m (esc)
        \x1b[2m  --draft --for nudge-promise\x1b[0m (esc)
    \x1b[36mrecord-referral\x1b[0m (esc)
        \x1b[33mMon 2026-12-07 (in 6 days)\x1b[0m (esc)
        José Ferreira suggested Adaeze
        Nwosu, who has no note yet
        \x1b[2mconfab add-contact \\\x1b[0m (esc)
        \x1b[2m  'Adaeze Nwosu' --career \\\x1b[0m (esc)
        \x1b[2m  'embedded firmware' \\\x1b[0m (esc)
        \x1b[2m  --found-through referral \\\x1b[0m (esc)
        \x1b[2m  --referred-by jose-ferreira\x1b[0m (esc)
