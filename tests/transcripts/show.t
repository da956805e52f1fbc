Everything about one contact, in chronological order.

  $ confab init . > /dev/null; cp -R $EXAMPLE/* .
  $ confab show zoe
  Zo\xc3\xab Lindqvist  in-touch  contacts/zoe-lindqvist.md (esc)
    career         embedded firmware
    organization   [[havelpuls-medizintechnik]]
    role           Firmware team lead
    found-through  event
    email          zoe.lindqvist@example.org
    phone          +49 30 23125 101
    address        Am Beispielufer 12, 14467 Potsdam
    timezone       Europe/Berlin
    keep-in-touch  A
  
    Mon 2026-10-05 18:20  email sent: after her talk on pumps that must not stop
    Wed 2026-10-07 08:10  email replied: gladly, Tuesdays after five
    Wed 2026-10-07 12:30  email sent: proposed the 20th
    Thu 2026-10-08 09:00  email replied
    Tue 2026-10-20 17:30  interview held                                          interviews/2026-10-20-zoe-lindqvist.md
    Tue 2026-10-20 21:10  thanked (email)                                         interviews/2026-10-20-zoe-lindqvist.md
    Tue 2026-10-20        reviewed                                                interviews/2026-10-20-zoe-lindqvist.md
  
  TODAY
    keep-in-touch  Tue 2026-12-01 (today)
        tier A; last in touch on Tue 2026-10-20 21:10
        one message settles both:
        confab reach zoe-lindqvist --by email
        confab reach zoe-lindqvist --draft --for keep-in-touch
  
  SOON
    report-back  Mon 2026-12-07 (in 6 days)
        you talked with José Ferreira, as they suggested; tell them how it went
        the message above settles this too
  
  ## Notes
  
  Was a sound engineer for theatre until thirty. Laughs before she says something difficult.
  Promised her the end of the freezer story, and she wants to hear how it goes with Jos\xc3\xa9. (esc)
  $ confab show prairie
  Prairie Signal Works  organizations/prairie-signal-works.md
    website   https://prairie-signal.example.com
    industry  rail sensors
    target    false
    aliases   PSW
  
  People
    jose-ferreira  met  José Ferreira  Senior firmware engineer
  
  What happened
    Mon 2026-10-26        jose-ferreira  email sent: Zoë had introduced us the Thursday before
    Thu 2026-11-05        jose-ferreira  linkedin sent
    Mon 2026-11-09        jose-ferreira  linkedin replied: was on a night shift in a switch yard
    Tue 2026-11-10        jose-ferreira  email sent: three times to choose from
    Wed 2026-11-11        jose-ferreira  email replied
    Mon 2026-11-30 17:00  jose-ferreira  interview held
  
  ## Research
  
  Battery sensors bolted to rails: temperature, vibration, ten years without anyone coming by.
  [[jose-ferreira]] wrote most of the sleep and wake-up code.
  $ confab show interviews/2026-12-03-li-wenjing.md | head -12
  2026-12-03-li-wenjing  interviews/2026-12-03-li-wenjing.md
    contact   [[li-wenjing]]
    starts    2026-12-03T15:30+08:00
    timezone  Asia/Singapore
    minutes   20
    place     https://meet.example.org/wenjing-noor
    status    planned
    resume    version: cv-2026-11.pdf, copies: 2
  
  ## Research
  
  - [x] Li Wenjing: the mangrove talk, with notes
  $ confab show priya --json
  {
    "schema": "confab.show/1",
    "items": [
      {
        "stem": "priya-raghunathan",
        "path": "contacts/priya-raghunathan.md",
        "type": "contact",
        "state": "waiting",
        "fields": {
          "type": "contact",
          "name": "Priya Raghunathan",
          "career": [
            "embedded firmware"
          ],
          "organization": "independent",
          "role": "Firmware consultant",
          "found-through": "event",
          "email": [
            "priya@example.net",
            "priya.raghunathan@example.com"
          ],
          "phone": [
            "+49 30 23125 264"
          ],
          "outreach": [
            {
              "date": "2026-11-19T19:10",
              "by": "email",
              "outcome": "sent",
              "asks": null,
              "address": null,
              "note": null
            }
          ]
        },
        "events": [
          {
            "date": "2026-11-19T19:10",
            "what": "email sent",
            "path": "contacts/priya-raghunathan.md",
            "who": "priya-raghunathan"
          }
        ],
        "due": [
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
          }
        ],
        "body": "## Notes\n\nFixed my kettle and explained the fuse while she did it. Pays her apprentices properly.\n",
        "people": null,
        "learned": []
      }
    ]
  }
  $ confab show contacts/priya-raghunathan.md | head -1
  Priya Raghunathan  waiting  contacts/priya-raghunathan.md

  $ confab show j | grep -v '^>'
  José Ferreira  met  contacts/jose-ferreira.md
    aliases        José; José from the rail sensors
    tags           people/firmware; chicago
    cssclasses     person-card
    career         embedded firmware
    organization   [[prairie-signal-works|Prairie Signal Works]]
    role           Senior firmware engineer
    found-through  referral
    referred-by    [[zoe-lindqvist|Zoë]]
    email          jose.ferreira@example.com
    phone          +1 312 555 0142
    linkedin       https://www.linkedin.com/in/example-jose-ferreira
    timezone       America/Chicago
    keep-in-touch  B
    publish        false
    pronouns       he/him
    favourites     [[prairie-signal-works]]
  
    Mon 2026-10-26        email sent: Zoë had introduced us the Thursday before
    Thu 2026-11-05        linkedin sent
    Mon 2026-11-09        linkedin replied: was on a night shift in a switch yard
    Tue 2026-11-10        email sent: three times to choose from
    Wed 2026-11-11        email replied
    Mon 2026-11-30 17:00  interview held                                           interviews/2026-11-30-jose-ferreira.md
  
  LATE
    review  Mon 2026-11-30 (yesterday)
        talk ended Mon 2026-11-30 17:24; not reviewed yet
        confab review jose-ferreira
  
  TODAY
    thank  Tue 2026-12-01 17:24 (in 8 hours 24 minutes)
        talk ended Mon 2026-11-30 17:24; not thanked yet
        confab thank jose-ferreira --by email
        confab thank jose-ferreira --draft
  
  SOON
    keep-promise  Fri 2026-12-04 (in 3 days)
        you promised: send a photograph of the alarm with the resistor added
        confab reach jose-ferreira --by email --kept 'send a photograph of the alarm with the resistor added'
        confab reach jose-ferreira --draft --for promise-kept
    nudge-promise  Mon 2026-12-07 (in 6 days)
        they promised: Adaeze Nwosu's address
        confab reach jose-ferreira --by email
        confab reach jose-ferreira --draft --for nudge-promise
    record-referral  Mon 2026-12-07 (in 6 days)
        José Ferreira suggested Adaeze Nwosu, who has no note yet
        confab add-contact 'Adaeze Nwosu' --career 'embedded firmware' --found-through referral --referred-by jose-ferreira
  
  Coffee:: black, from a thermos older than his career
  Instrument:: an oscilloscope he bought from a closing school
  
  ## Notes
  
  Shared a flat with [[zoe-lindqvist|Zoë]] when both studied in Malmö. [first-language:: Portuguese]
  
  
  #follow-the-rails
  $ confab show havel
  Havelpuls Medizintechnik  organizations/havelpuls-medizintechnik.md
    website   https://havelpuls.example.org
    industry  medical devices
    target    true
    aliases   Havelpuls; Havelpuls Medizintechnik GmbH
  
  People
    amara-okonkwo  scheduled  Amara Okonkwo  Verification engineer
    zoe-lindqvist  in-touch   Zoë Lindqvist  Firmware team lead
  
  What happened
    Mon 2026-10-05 18:20  zoe-lindqvist  email sent: after her talk on pumps that must not stop
    Wed 2026-10-07 08:10  zoe-lindqvist  email replied: gladly, Tuesdays after five
    Wed 2026-10-07 12:30  zoe-lindqvist  email sent: proposed the 20th
    Thu 2026-10-08 09:00  zoe-lindqvist  email replied
    Tue 2026-10-20 17:30  zoe-lindqvist  interview held
    Tue 2026-10-20 21:10  zoe-lindqvist  thanked (email)
    Tue 2026-10-20        zoe-lindqvist  reviewed
    Mon 2026-10-26 12:15  amara-okonkwo  email sent
    Mon 2026-11-09 16:40  amara-okonkwo  phone voicemail: named Zoë, left my number
    Tue 2026-11-24 10:05  amara-okonkwo  phone replied: called back from the climate chamber
    Tue 2026-12-08 16:00  amara-okonkwo  interview planned
  
  Learned
    zoe-lindqvist  Testing is a door, not a waiting room. What I call tinkering she calls fault analysis.
  
  ## Research
  
  Potsdam, about 120 people. Infusion pumps and, since 2024, a small blood-gas analyser: the one I open
  up twice a month. Firmware team of nine under [[zoe-lindqvist]]; the test bench belongs to
  [[amara-okonkwo]].
  
  They take one career changer a year, she says, and have never regretted it.
  $ confab show ''
  confab: no note is called ''
  hint: 'confab list' shows everyone
  [5]

An organization without a note is explained, and paths from where you are lead to notes.

  $ confab show ./contacts/zoe-lindqvist.md | head -1; (cd contacts; confab show ../organizations/ostkreuz-antriebe.md | head -1)
  Zoë Lindqvist  in-touch  contacts/zoe-lindqvist.md
  Ostkreuz Antriebe  organizations/ostkreuz-antriebe.md
  $ confab show 'Lantern Lake Robotics'
  confab: no note is called 'Lantern Lake Robotics'
  hint: for the people there: confab list organization='Lantern Lake Robotics'; for a note of it: confab add-organization 'Lantern Lake Robotics'
  [5]

A path as the shell has it, and a link as a note has it.

  $ for note in "$PWD/contacts/zoe-lindqvist.md" contacts/zoe-lindqvist '[[zoe-lindqvist]]' '[[zoe-lindqvist|Zoë]]'; do confab show "$note" | head -1; done
  Zoë Lindqvist  in-touch  contacts/zoe-lindqvist.md
  Zoë Lindqvist  in-touch  contacts/zoe-lindqvist.md
  Zoë Lindqvist  in-touch  contacts/zoe-lindqvist.md
  Zoë Lindqvist  in-touch  contacts/zoe-lindqvist.md
