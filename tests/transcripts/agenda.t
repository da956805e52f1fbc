Talks and deadlines by day; late items come first.

  $ confab init . > /dev/null; cp -R $EXAMPLE/* .
  $ confab agenda
  late
    since Thu 2026-11-26 09:30  follow-up  siobhan-ni-dhomhnaill  your email of Wed 2026-11-25 09:30 bounced
    since Mon 2026-11-30        follow-up  priya-raghunathan      no answer to your email of Thu 2026-11-19 19:10; attempt 1 of 3
    since Mon 2026-11-30        review     jose-ferreira          talk ended Mon 2026-11-30 17:24; not reviewed yet
  
  Tue 2026-12-01 (today)
    until 17:24  thank          jose-ferreira     talk ended Mon 2026-11-30 17:24; not thanked yet
    until 17:40  answer-reply   thandeka-mokoena  you have not answered their email of Mon 2026-11-30 17:40
                 keep-in-touch  zoe-lindqvist     tier A; last in touch on Tue 2026-10-20 21:10
  
  Wed 2026-12-02 (tomorrow)
    until 08:30  prepare            li-wenjing      talk on Thu 2026-12-03 08:30; still missing: 2 research points (confab prep li-wenjing --done POINT)
    until 08:30  confirm-interview  li-wenjing      talk on Thu 2026-12-03 08:30 is not confirmed yet; ask: confab reach li-wenjing --draft --for confirm
                 try-someone-else   fatma-yildirim  no answer at Ostkreuz Antriebe since you tried Łukasz Wójcik on Fri 2026-11-27 08:45
  
  Thu 2026-12-03
    08:30-08:50  talk  li-wenjing  you talk with 李文静 Li Wenjing, 15:30 Asia/Singapore, https://meet.example.org/wenjing-noor
  
  Fri 2026-12-04
      keep-promise  jose-ferreira  you promised: send a photograph of the alarm with the resistor added
  
  Mon 2026-12-07
    until 16:00  prepare            amara-okonkwo  talk on Tue 2026-12-08 16:00; still missing: 4 more questions, 3 of them critical (confab prep amara-okonkwo), 4 research points (confab prep amara-okonkwo --done POINT), copies of your résumé (confab prep amara-okonkwo --resume FILE --copies 2)
                 nudge-promise      jose-ferreira  they promised: Adaeze Nwosu's address
                 record-referral    jose-ferreira  José Ferreira suggested Adaeze Nwosu, who has no note yet
                 approach-referral  nguyen-thu-ha  José Ferreira suggested them; you have not written yet
                 report-back        zoe-lindqvist  you talked with José Ferreira, as they suggested; tell them how it went
  
  later: 2 more until Tue 2026-12-08 (confab agenda --days 8)
  $ confab agenda --days 1
  late
    since Thu 2026-11-26 09:30  follow-up  siobhan-ni-dhomhnaill  your email of Wed 2026-11-25 09:30 bounced
    since Mon 2026-11-30        follow-up  priya-raghunathan      no answer to your email of Thu 2026-11-19 19:10; attempt 1 of 3
    since Mon 2026-11-30        review     jose-ferreira          talk ended Mon 2026-11-30 17:24; not reviewed yet
  
  Tue 2026-12-01 (today)
    until 17:24  thank          jose-ferreira     talk ended Mon 2026-11-30 17:24; not thanked yet
    until 17:40  answer-reply   thandeka-mokoena  you have not answered their email of Mon 2026-11-30 17:40
                 keep-in-touch  zoe-lindqvist     tier A; last in touch on Tue 2026-10-20 21:10
  
  later: 12 more until Tue 2026-12-08 (confab agenda --days 8)
  $ confab agenda --days 8 --json=date,kind,who,ends,their-time,their-timezone,place,command | tail -24
        "command": "confab reach zoe-lindqvist --by email"
      },
      {
        "date": "2026-12-08T16:00",
        "kind": "talk",
        "who": "amara-okonkwo",
        "ends": "2026-12-08T16:30",
        "their-time": null,
        "their-timezone": null,
        "place": "Havelpuls, Am Beispielufer 12, Potsdam (ask for Amara at the desk)",
        "command": null
      },
      {
        "date": "2026-12-08",
        "kind": "follow-up",
        "who": "lukasz-wojcik",
        "ends": null,
        "their-time": null,
        "their-timezone": null,
        "place": null,
        "command": "confab reach lukasz-wojcik --by phone"
      }
    ]
  }
  $ confab agenda --days 1 --plain=date,kind,who
  2026-11-26T09:30\tfollow-up\tsiobhan-ni-dhomhnaill (esc)
  2026-11-30\tfollow-up\tpriya-raghunathan (esc)
  2026-11-30\treview\tjose-ferreira (esc)
  2026-12-01T17:24\tthank\tjose-ferreira (esc)
  2026-12-01T17:40\tanswer-reply\tthandeka-mokoena (esc)
  2026-12-01\tkeep-in-touch\tzoe-lindqvist (esc)
  $ confab agenda --days none
  confab: --days must be a whole number from 1 to 3660, not 'none'
  hint: write it like 14
  [2]
  $ confab agenda --days 0
  confab: --days must be a whole number from 1 to 3660, not '0'
  hint: write it like 14
  [2]
  $ confab init -q $TMPDIR/empty; confab -C $TMPDIR/empty agenda

A talk on another day of their calendar says so.

  $ confab set henrik timezone=America/Chicago -q; confab schedule henrik '2026-12-04 20:00' --timezone America/Chicago -q
  warning: it is Sat 2026-12-05 03:00 for you, outside waking hours
  $ confab agenda --days 6 | tail -3
    03:00-03:20  talk  henrik-sorensen  you talk with Henrik Sørensen, Fri 2026-12-04 20:00 America/Chicago
  
  later: 7 more until Tue 2026-12-08 (confab agenda --days 8)
