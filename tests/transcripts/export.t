Calendars, address books and mail programs read what the notes say.

  $ confab init -q .
  $ confab add-contact 'Grace Hopper' --email grace@example.org --phone '+1 555 0100' --organization 'Remington; Rand, Inc.' --role '=cmd|1' --timezone America/New_York -q
  $ confab schedule grace '2026-12-10 15:00' --timezone America/New_York --minutes 30 --place 'https://meet.example/a,b' -q 2> /dev/null
  $ confab export ics
  BEGIN:VCALENDAR\r (esc)
  VERSION:2.0\r (esc)
  PRODID:-//confab//EN\r (esc)
  METHOD:PUBLISH\r (esc)
  X-WR-CALNAME:confab\r (esc)
  REFRESH-INTERVAL;VALUE=DURATION:PT6H\r (esc)
  X-PUBLISHED-TTL:PT6H\r (esc)
  BEGIN:VEVENT\r (esc)
  UID:2026-12-10-grace-hopper@confab\r (esc)
  DTSTAMP:20261201T080000Z\r (esc)
  DTSTART:20261210T200000Z\r (esc)
  DTEND:20261210T203000Z\r (esc)
  SEQUENCE:0\r (esc)
  STATUS:TENTATIVE\r (esc)
  SUMMARY:Talk with Grace Hopper\r (esc)
  DESCRIPTION:+1 555 0100\r (esc)
  LOCATION:https://meet.example/a\\,b\r (esc)
  BEGIN:VALARM\r (esc)
  ACTION:DISPLAY\r (esc)
  TRIGGER:-PT30M\r (esc)
  DESCRIPTION:Talk with Grace Hopper\r (esc)
  END:VALARM\r (esc)
  END:VEVENT\r (esc)
  BEGIN:VEVENT\r (esc)
  UID:due-prepare-2026-12-10-grace-hopper-grace-hopper@confab\r (esc)
  DTSTAMP:20261201T080000Z\r (esc)
  DTSTART:20261209T194500Z\r (esc)
  DTEND:20261209T200000Z\r (esc)
  SEQUENCE:20796\r (esc)
  STATUS:CONFIRMED\r (esc)
  SUMMARY:Grace Hopper: prepare\r (esc)
  DESCRIPTION:you talk on Thu 2026-12-10 21:00\\; missing: 3 more critical que\r (esc)
   stions (confab prep grace-hopper)\\, 5 more questions (confab prep grace-ho\r (esc)
   pper)\\, 6 research points (confab prep grace-hopper --done POINT)\\, your p\r (esc)
   itch (confab edit pitch)\\nconfab prep grace-hopper\r (esc)
  BEGIN:VALARM\r (esc)
  ACTION:DISPLAY\r (esc)
  TRIGGER:PT0S\r (esc)
  DESCRIPTION:Grace Hopper: prepare\r (esc)
  END:VALARM\r (esc)
  END:VEVENT\r (esc)
  END:VCALENDAR\r (esc)
  $ confab export vcard
  BEGIN:VCARD\r (esc)
  VERSION:3.0\r (esc)
  FN:Grace Hopper\r (esc)
  N:Hopper;Grace;;;\r (esc)
  ORG:Remington\\; Rand\\, Inc.\r (esc)
  TITLE:=cmd|1\r (esc)
  EMAIL:grace@example.org\r (esc)
  TEL:+1 555 0100\r (esc)
  TZ:America/New_York\r (esc)
  END:VCARD\r (esc)
  $ confab export vcard --4.0 | sed -n 2p
  VERSION:4.0\r (esc)

A table is exact. For a spreadsheet, what begins like a formula is disarmed, and `import` takes that away again.

  $ confab export csv
  name,call,say-name,formality,why,in-common,topic,known-from,kind,language,because,may-name-you,relation,how,career,organization,role,checked,found-through,referred-by,introduced,connector,email,phone,linkedin,address,timezone,keep-in-touch,snooze-until,parked,parked-because,check-ignore\r (esc)
  Grace Hopper,,,,,,,,,,,,,,,"Remington; Rand, Inc.","=cmd|1",,,,,,grace@example.org,+1 555 0100,,,America/New_York,,,,,\r (esc)
  $ confab export csv --spreadsheet > contacts.csv; grep -c "'=cmd" contacts.csv
  1
  $ confab init -q ../other; confab -C ../other import "$PWD/contacts.csv"; grep role ../other/contacts/grace-hopper.md
  contacts/grace-hopper.md: new, from contacts.csv:2   (confab undo)
  1 new
  role: =cmd|1
  $ confab -C ../other export csv | cmp - <(confab export csv)

  $ confab export csv --4.0
  confab: --4.0 is for vcard, not csv
  [2]
  $ confab export xls
  confab: FORMAT 'xls' is not one of ics, vcard, csv
  [2]

A mail program completes addresses.

  $ confab address gra
  1 found
  grace@example.org\tGrace Hopper\tRemington; Rand, Inc. (esc)
  $ confab address remington
  1 found
  grace@example.org\tGrace Hopper\tRemington; Rand, Inc. (esc)
  $ confab address nobody
  no matches
