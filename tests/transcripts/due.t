What is due, soonest first. Prints nothing if nothing is due, so cron sends no mail.

  $ confab init . > /dev/null
  $ confab due
  $ confab due --exit-code
  $ cp -R $EXAMPLE/* .
  $ confab due
  siobhan-ni-dhomhnaill  late Thu 2026-11-26 09:30 (5 days ago)  follow-up
      no answer to your email of Wed 2026-11-25 09:30 (bounced); attempt 1 of 3
      confab reach siobhan-ni-dhomhnaill --by linkedin
  priya-raghunathan  late Mon 2026-11-30 23:59 (yesterday)  follow-up
      no answer to your email of Thu 2026-11-19 19:10 (sent); attempt 1 of 3
      confab reach priya-raghunathan --by phone
  jose-ferreira  late Mon 2026-11-30 23:59 (yesterday)  review
      talk ended Mon 2026-11-30 17:24; not reviewed yet
      confab review jose-ferreira
  jose-ferreira  due Tue 2026-12-01 17:24 (in 8 hours 24 minutes)  thank
      talk ended Mon 2026-11-30 17:24; not thanked yet
      confab thank jose-ferreira --by email
  thandeka-mokoena  due Tue 2026-12-01 17:40 (in 8 hours 40 minutes)  answer-reply
      you have not answered their email of Mon 2026-11-30 17:40
      confab reach thandeka-mokoena --by email
  zoe-lindqvist  due Tue 2026-12-01 23:59 (today)  keep-in-touch
      tier A; you were last in touch on Tue 2026-10-20 21:10
      confab reach zoe-lindqvist --by email
  li-wenjing  due Wed 2026-12-02 08:30 (tomorrow)  prepare
      you talk on Thu 2026-12-03 08:30; missing: 2 research points
      confab prep li-wenjing
  li-wenjing  due Wed 2026-12-02 08:30 (tomorrow)  confirm-interview
      you talk on Thu 2026-12-03 08:30; not confirmed yet
      confab schedule li-wenjing --confirm
  fatma-yildirim  due Wed 2026-12-02 23:59 (tomorrow)  try-someone-else
      no answer at Ostkreuz Antriebe since you tried Łukasz Wójcik on Fri 2026-11-27 08:45
      confab reach fatma-yildirim --by email
  $ confab due --exit-code > /dev/null
  [1]
  $ confab due --late
  siobhan-ni-dhomhnaill  late Thu 2026-11-26 09:30 (5 days ago)  follow-up
      no answer to your email of Wed 2026-11-25 09:30 (bounced); attempt 1 of 3
      confab reach siobhan-ni-dhomhnaill --by linkedin
  priya-raghunathan  late Mon 2026-11-30 23:59 (yesterday)  follow-up
      no answer to your email of Thu 2026-11-19 19:10 (sent); attempt 1 of 3
      confab reach priya-raghunathan --by phone
  jose-ferreira  late Mon 2026-11-30 23:59 (yesterday)  review
      talk ended Mon 2026-11-30 17:24; not reviewed yet
      confab review jose-ferreira
  $ confab due --within 14d --rule follow-up
  siobhan-ni-dhomhnaill  late Thu 2026-11-26 09:30 (5 days ago)  follow-up
      no answer to your email of Wed 2026-11-25 09:30 (bounced); attempt 1 of 3
      confab reach siobhan-ni-dhomhnaill --by linkedin
  priya-raghunathan  late Mon 2026-11-30 23:59 (yesterday)  follow-up
      no answer to your email of Thu 2026-11-19 19:10 (sent); attempt 1 of 3
      confab reach priya-raghunathan --by phone
  lukasz-wojcik  due Tue 2026-12-08 23:59 (in 7 days)  follow-up
      no answer to your email of Fri 2026-11-27 08:45 (sent); attempt 2 of 3
      confab reach lukasz-wojcik --by phone
  $ confab due --who priya
  priya-raghunathan  late Mon 2026-11-30 23:59 (yesterday)  follow-up
      no answer to your email of Thu 2026-11-19 19:10 (sent); attempt 1 of 3
      confab reach priya-raghunathan --by phone
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
        "why": "no answer to your email of Wed 2026-11-25 09:30 (bounced); attempt 1 of 3",
        "command": "confab reach siobhan-ni-dhomhnaill --by linkedin"
      },
      {
        "who": "priya-raghunathan",
        "name": "Priya Raghunathan",
        "rule": "follow-up",
        "due": "2026-11-30T23:59",
        "state": "late",
        "path": "contacts/priya-raghunathan.md",
        "why": "no answer to your email of Thu 2026-11-19 19:10 (sent); attempt 1 of 3",
        "command": "confab reach priya-raghunathan --by phone"
      },
      {
        "who": "jose-ferreira",
        "name": "José Ferreira",
        "rule": "review",
        "due": "2026-11-30T23:59",
        "state": "late",
        "path": "interviews/2026-11-30-jose-ferreira.md",
        "why": "talk ended Mon 2026-11-30 17:24; not reviewed yet",
        "command": "confab review jose-ferreira"
      },
      {
        "who": "jose-ferreira",
        "name": "Jos\xc3\xa9 Ferreira", (esc)
        "rule": "thank",
        "due": "2026-12-01T17:24",
        "state": "due",
        "path": "interviews/2026-11-30-jose-ferreira.md",
        "why": "talk ended Mon 2026-11-30 17:24; not thanked yet",
        "command": "confab thank jose-ferreira --by email"
      },
      {
        "who": "thandeka-mokoena",
        "name": "Thandeka Mokoena",
        "rule": "answer-reply",
        "due": "2026-12-01T17:40",
        "state": "due",
        "path": "contacts/thandeka-mokoena.md",
        "why": "you have not answered their email of Mon 2026-11-30 17:40",
        "command": "confab reach thandeka-mokoena --by email"
      },
      {
        "who": "zoe-lindqvist",
        "name": "Zoë Lindqvist",
        "rule": "keep-in-touch",
        "due": "2026-12-01T23:59",
        "state": "due",
        "path": "contacts/zoe-lindqvist.md",
        "why": "tier A; you were last in touch on Tue 2026-10-20 21:10",
        "command": "confab reach zoe-lindqvist --by email"
      },
      {
        "who": "li-wenjing",
        "name": "李文静 Li Wenjing",
        "rule": "prepare",
        "due": "2026-12-02T08:30",
        "state": "due",
        "path": "interviews/2026-12-03-li-wenjing.md",
        "why": "you talk on Thu 2026-12-03 08:30; missing: 2 research points",
        "command": "confab prep li-wenjing"
      },
      {
        "who": "li-wenjing",
        "name": "李文静 Li Wenjing",
        "rule": "confirm-interview",
        "due": "2026-12-02T08:30",
        "state": "due",
        "path": "interviews/2026-12-03-li-wenjing.md",
        "why": "you talk on Thu 2026-12-03 08:30; not confirmed yet",
        "command": "confab schedule li-wenjing --confirm"
      },
      {
        "who": "fatma-yildirim",
        "name": "Fatma Yıldırım",
        "rule": "try-someone-else",
        "due": "2026-12-02T23:59",
        "state": "due",
        "path": "contacts/fatma-yildirim.md",
        "why": "no answer at Ostkreuz Antriebe since you tried Łukasz Wójcik on Fri 2026-11-27 08:45",
        "command": "confab reach fatma-yildirim --by email"
      }
    ]
  }

Items become later as time passes; a snooze ends with its day.

  $ confab --now 2026-12-03T09:00 due --rule thank
  jose-ferreira  overdue Tue 2026-12-01 17:24 (2 days ago)  thank
      talk ended Mon 2026-11-30 17:24; not thanked yet
      confab thank jose-ferreira --by email
  $ confab --now 2026-12-14T23:59 due --who tomas
  $ confab --now 2026-12-15T00:00 due --who tomas
  tomas-havlicek  late Wed 2026-11-25 23:59 (20 days ago)  follow-up
      no answer to your email of Mon 2026-11-16 20:00 (sent); attempt 1 of 3
      confab reach tomas-havlicek --by phone

Each setting changes the answer.

  $ confab config set thanks.due 12h -q; confab due --rule thank | head -1
  jose-ferreira  late Tue 2026-12-01 05:24 (3 hours 36 minutes ago)  thank
  $ confab config set thanks.overdue 13h -q; confab due --rule thank | head -1
  jose-ferreira  overdue Tue 2026-12-01 05:24 (3 hours 36 minutes ago)  thank
  $ confab config set outreach.follow-up-after 2bd -q; confab due --rule follow-up
  priya-raghunathan  late Mon 2026-11-23 23:59 (8 days ago)  follow-up
      no answer to your email of Thu 2026-11-19 19:10 (sent); attempt 1 of 3
      confab reach priya-raghunathan --by phone
  siobhan-ni-dhomhnaill  late Thu 2026-11-26 09:30 (5 days ago)  follow-up
      no answer to your email of Wed 2026-11-25 09:30 (bounced); attempt 1 of 3
      confab reach siobhan-ni-dhomhnaill --by linkedin
  lukasz-wojcik  due Tue 2026-12-01 23:59 (today)  follow-up
      no answer to your email of Fri 2026-11-27 08:45 (sent); attempt 2 of 3
      confab reach lukasz-wojcik --by phone
  $ confab config set outreach.switch-channel false -q; confab due --who priya | tail -1
      confab reach priya-raghunathan --by email
  $ confab config set outreach.max-follow-ups 0 -q; confab due --rule follow-up
  $ confab config set outreach.max-follow-ups 2 -q; confab config set outreach.follow-up-after 8bd -q
  $ confab config set business-days.holidays '[2026-11-30]' -q; confab due --who priya | head -1
  priya-raghunathan  due Wed 2026-12-02 23:59 (tomorrow)  follow-up
  $ confab config set business-days.weekend '[fri]' -q; confab due --within 30d --who priya | head -1
  priya-raghunathan  late Sun 2026-11-29 23:59 (2 days ago)  follow-up
  $ confab config set rules.thank off -q; confab due --rule thank
  $ confab config set rules.thank warning -q
  $ sed -i '/^ended/d' interviews/2026-11-30-jose-ferreira.md; confab due --who jose --rule thank | head -1
  jose-ferreira  overdue Tue 2026-12-01 05:20 (3 hours 40 minutes ago)  thank
  $ sed -i '/^minutes/d' interviews/2026-11-30-jose-ferreira.md; confab config set interview.max-minutes 45 -q; confab config set interview.minutes 45 -q; confab due --who jose --rule thank | head -1
  jose-ferreira  overdue Tue 2026-12-01 05:45 (3 hours 15 minutes ago)  thank

Mistakes are reported.

  $ confab due --rule follow-upp
  confab: --rule 'follow-upp' is not a due rule
  hint: did you mean 'follow-up'?
  [2]
  $ confab due --rule bad-date
  confab: --rule 'bad-date' is not a due rule
  hint: the due rules are try-someone-else, follow-up, answer-reply, prepare, confirm-interview, record-interview, thank, review, record-referral, approach-referral, report-back, keep-promise, nudge-promise, second-opinion, keep-in-touch, role-stale
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

  $ env -i PATH=/usr/bin:/bin $(readlink $(which confab)) --notebook "$PWD" --now 2026-12-20T09:00Z due --rule thank | tail -2
      talk ended Mon 2026-11-30 16:45; not thanked yet
      confab thank jose-ferreira --by email

Under cron, the output is the same as on a terminal without color; no output, and exit code 0, if nothing is due.

  $ rm -rf * .confab; confab init -q; cp -R $EXAMPLE/* .
  $ program=$(readlink $(which confab))
  $ at-terminal confab --color never due > terminal < /dev/null
  $ env -i PATH=/usr/bin:/bin HOME=$HOME TZ=$TZ $program --notebook $PWD --now $CONFAB_NOW due > cron; cmp terminal cron; wc -l < cron
  27
  $ rm -rf * .confab; confab init -q; confab add-contact Ada --email ada@example.org -q
  $ env -i PATH=/usr/bin:/bin HOME=$HOME $program --notebook $PWD due
  $ env -i PATH=/usr/bin:/bin HOME=$HOME $program --notebook $PWD due --exit-code
