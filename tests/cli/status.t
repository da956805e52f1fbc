Bare confab says where things stand and what comes next.

  $ confab
  confab: there is no notebook here
  hint: 'confab init' makes one; --notebook names one elsewhere
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
  
  priya-raghunathan  late Mon 2026-11-30 23:59 (yesterday)  follow-up
      no answer to your email of 2026-11-19T19:10 (sent), attempt 1 of 3
      confab reach priya-raghunathan --by phone
  jose-ferreira  due Tue 2026-12-01 17:24 (in 8 hours 24 minutes)  thank
      you talked until Mon 2026-11-30 17:24 and have not thanked them
      confab thank jose-ferreira --by email
  
  next: confab reach priya-raghunathan --by phone
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
        ],
        "next": "confab reach priya-raghunathan --by phone"
      }
    ]
  }
  $ confab thank jose --by email -q; confab reach priya --by phone -q; confab | tail -1
  next: confab reach fatma-yildirim --by email
