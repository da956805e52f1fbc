What is owed, soonest first. Nothing is printed when nothing is owed, for cron's sake.

  $ confab init . > /dev/null
  $ confab due
  $ confab due --exit-code
  $ cp -R $EXAMPLE/* .
  $ confab due
  priya-raghunathan  late Mon 2026-11-30 23:59 (yesterday)  follow-up
      no answer to your email of 2026-11-19T19:10 (sent), attempt 1 of 3
      confab reach priya-raghunathan --by phone
  jose-ferreira  due Tue 2026-12-01 17:24 (in 8 hours 24 minutes)  thank
      you talked until Mon 2026-11-30 17:24 and have not thanked them
      confab thank jose-ferreira --by email
  $ confab due --exit-code > /dev/null
  [1]
  $ confab due --late
  priya-raghunathan  late Mon 2026-11-30 23:59 (yesterday)  follow-up
      no answer to your email of 2026-11-19T19:10 (sent), attempt 1 of 3
      confab reach priya-raghunathan --by phone
  $ confab due --within 14d --rule follow-up
  priya-raghunathan  late Mon 2026-11-30 23:59 (yesterday)  follow-up
      no answer to your email of 2026-11-19T19:10 (sent), attempt 1 of 3
      confab reach priya-raghunathan --by phone
  siobhan-ni-dhomhnaill  due Fri 2026-12-04 23:59 (in 3 days)  follow-up
      no answer to your email of 2026-11-25T09:30 (bounced), attempt 1 of 3
      confab reach siobhan-ni-dhomhnaill --by linkedin
  lukasz-wojcik  due Tue 2026-12-08 23:59 (in 7 days)  follow-up
      no answer to your email of 2026-11-27T08:45 (sent), attempt 2 of 3
      confab reach lukasz-wojcik --by phone
  $ confab due --who priya
  priya-raghunathan  late Mon 2026-11-30 23:59 (yesterday)  follow-up
      no answer to your email of 2026-11-19T19:10 (sent), attempt 1 of 3
      confab reach priya-raghunathan --by phone
  $ confab due --json
  {
    "schema": "confab.due/1",
    "items": [
      {
        "who": "priya-raghunathan",
        "name": "Priya Raghunathan",
        "rule": "follow-up",
        "due": "2026-11-30T23:59",
        "state": "late",
        "path": "contacts/priya-raghunathan.md",
        "why": "no answer to your email of 2026-11-19T19:10 (sent), attempt 1 of 3",
        "command": "confab reach priya-raghunathan --by phone"
      },
      {
        "who": "jose-ferreira",
        "name": "Jos\xc3\xa9 Ferreira", (esc)
        "rule": "thank",
        "due": "2026-12-01T17:24",
        "state": "due",
        "path": "interviews/2026-11-30-jose-ferreira.md",
        "why": "you talked until Mon 2026-11-30 17:24 and have not thanked them",
        "command": "confab thank jose-ferreira --by email"
      }
    ]
  }

Later, lateness grows; a snooze ends with its day.

  $ confab --now 2026-12-03T09:00 due --rule thank
  jose-ferreira  overdue Tue 2026-12-01 17:24 (2 days ago)  thank
      you talked until Mon 2026-11-30 17:24 and have not thanked them
      confab thank jose-ferreira --by email
  $ confab --now 2026-12-14T23:59 due --who tomas
  $ confab --now 2026-12-15T00:00 due --who tomas
  tomas-havlicek  late Wed 2026-11-25 23:59 (20 days ago)  follow-up
      no answer to your email of 2026-11-16T20:00 (sent), attempt 1 of 3
      confab reach tomas-havlicek --by phone

Each setting changes the answer.

  $ confab config set thanks.due 12h -q; confab due --rule thank | head -1
  jose-ferreira  late Tue 2026-12-01 05:24 (3 hours 36 minutes ago)  thank
  $ confab config set thanks.overdue 13h -q; confab due --rule thank | head -1
  jose-ferreira  overdue Tue 2026-12-01 05:24 (3 hours 36 minutes ago)  thank
  $ confab config set outreach.follow-up-after 2bd -q; confab due --rule follow-up
  priya-raghunathan  late Mon 2026-11-23 23:59 (8 days ago)  follow-up
      no answer to your email of 2026-11-19T19:10 (sent), attempt 1 of 3
      confab reach priya-raghunathan --by phone
  siobhan-ni-dhomhnaill  late Fri 2026-11-27 23:59 (4 days ago)  follow-up
      no answer to your email of 2026-11-25T09:30 (bounced), attempt 1 of 3
      confab reach siobhan-ni-dhomhnaill --by linkedin
  lukasz-wojcik  due Tue 2026-12-01 23:59 (today)  follow-up
      no answer to your email of 2026-11-27T08:45 (sent), attempt 2 of 3
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
  $ sed -i '/^ended/d' interviews/2026-11-30-jose-ferreira.md; confab due --who jose | head -1
  jose-ferreira  overdue Tue 2026-12-01 05:20 (3 hours 40 minutes ago)  thank
  $ sed -i '/^minutes/d' interviews/2026-11-30-jose-ferreira.md; confab config set interview.minutes 45 -q; confab due --who jose | head -1
  jose-ferreira  overdue Tue 2026-12-01 05:45 (3 hours 15 minutes ago)  thank

What is typed wrong is named.

  $ confab due --rule follow-upp
  confab: --rule 'follow-upp' is no rule of due
  hint: did you mean 'follow-up'?
  [2]
  $ confab due --rule bad-date
  confab: --rule 'bad-date' is no rule of due
  hint: due knows follow-up and thank
  [2]
  $ confab due --within soon
  confab: --within: cannot read duration 'soon'
  hint: write a number up to 9999 and a unit: 30s, 10m, 24h, 3d, 6w or 7bd (business days)
  [2]
  $ confab due --who nobody
  confab: no contact is called 'nobody'
  hint: 'confab list' shows everybody
  [5]

In cron's bare environment it is the same.

  $ env -i PATH=/usr/bin:/bin $(readlink $(which confab)) --notebook "$PWD" --now 2026-12-20T09:00Z due --rule thank | tail -2
      you talked until Mon 2026-11-30 16:45 and have not thanked them
      confab thank jose-ferreira --by email
