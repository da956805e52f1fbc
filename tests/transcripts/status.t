Bare confab shows the status and the next step.

  $ confab
  confab: no notebook here or in a folder above
  hint: create one with 'confab init', or name one with --notebook
  [5]
  $ confab init . > /dev/null
  $ confab
  0 contacts
  0 organizations, 0 interviews
  
  next: confab add-contact NAME --email ADDRESS
  $ cp -R $EXAMPLE/* .
  $ confab
  13 contacts: 2 to-reach, 4 waiting, 1 replied, 2 scheduled, 1 met, 1 in-touch, 1 parked, 1 declined
  4 organizations, 4 interviews
  snoozed: tomas-havlicek until Mon 2026-12-14
  
  LATE
  siobhan-ni-dhomhnaill  Siobhán Ní Dhomhnaill, Atlantic Buoy Company
    follow-up  Thu 2026-11-26 09:30 (5 days ago)
        your email of Wed 2026-11-25 09:30 bounced
        confab reach siobhan-ni-dhomhnaill --by linkedin
  
  priya-raghunathan  Priya Raghunathan, independent
    follow-up  Mon 2026-11-30 (yesterday)
        no answer to your email of Thu 2026-11-19 19:10; attempt 1 of 3
        confab reach priya-raghunathan --by phone
  
  jose-ferreira  José Ferreira, Prairie Signal Works
    review  Mon 2026-11-30 (yesterday)
        talk ended Mon 2026-11-30 17:24; not reviewed yet
        confab review jose-ferreira
  5 more: confab due
  
  2 talks ahead:
  li-wenjing     Thu 2026-12-03 08:30 (in 2 days)  李文静 Li Wenjing
  amara-okonkwo  Tue 2026-12-08 16:00 (in 7 days)  Amara Okonkwo
  
  first to write to: nguyen-thu-ha  Nguyễn Thu Hà, Lantern Lake Robotics
  
  next: confab reach siobhan-ni-dhomhnaill --by linkedin
  $ confab status --json | sed "s|$PWD|.|"
  {
    "schema": "confab.status/1",
    "items": [
      {
        "notebook": ".",
        "contacts": {
          "to-reach": 2,
          "waiting": 4,
          "replied": 1,
          "scheduled": 2,
          "met": 1,
          "in-touch": 1,
          "parked": 1,
          "declined": 1
        },
        "organizations": 4,
        "interviews": 4,
        "due": [
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
        ],
        "talks": [
          {
            "who": "li-wenjing",
            "name": "李文静 Li Wenjing",
            "starts": "2026-12-03T08:30",
            "path": "interviews/2026-12-03-li-wenjing.md"
          },
          {
            "who": "amara-okonkwo",
            "name": "Amara Okonkwo",
            "starts": "2026-12-08T16:00",
            "path": "interviews/2026-12-08-amara-okonkwo.md"
          }
        ],
        "write-first": "nguyen-thu-ha",
        "next": "confab reach siobhan-ni-dhomhnaill --by linkedin",
        "unknown-targets": []
      }
    ]
  }
  $ confab thank jose --by email -q; confab reach priya --by phone -q; confab | tail -1
  next: confab reach siobhan-ni-dhomhnaill --by linkedin
