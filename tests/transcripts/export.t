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
  SEQUENCE:29935200\r (esc)
  STATUS:CONFIRMED\r (esc)
  SUMMARY:Grace Hopper: prepare\r (esc)
  DESCRIPTION:talk on Thu 2026-12-10 21:00\\; still missing: 5 more questions\\\r (esc)
   , 3 of them critical (confab prep grace-hopper)\\, 6 research points (confa\r (esc)
   b prep grace-hopper --done POINT)\\, your pitch (confab edit pitch)\\nconfab\r (esc)
    prep grace-hopper\r (esc)
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
  UID:grace-hopper@confab\r (esc)
  ORG:Remington\\; Rand\\, Inc.\r (esc)
  TITLE:=cmd|1\r (esc)
  EMAIL:grace@example.org\r (esc)
  TEL:+1 555 0100\r (esc)
  TZ;VALUE=text:America/New_York\r (esc)
  END:VCARD\r (esc)
  $ confab export vcard --4.0 | sed -n 2p
  VERSION:4.0\r (esc)

A table is exact. For a spreadsheet, text that begins like a formula is disarmed, and `import` restores it.

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

A list is exact, and keys of your own are further columns. A card has those that address books know.

  $ mkdir ../own; printf -- '---\ntype: contact\nname: Bo Stone\ncareer: [one, "two; three"]\nbirthday: 1990-12-10\nwebsite: https://bo.example.org\ntags: [x, "y;z"]\nCompany: q\n---\n' > ../own/bo.md
  $ confab init -q ../own; confab -C ../own export csv > own.csv; cut -d, -f1,15,33- own.csv
  name,career,birthday,website,tags,Company\r (esc)
  Bo Stone,"one; ""two; three""",1990-12-10,https://bo.example.org,"x; ""y;z""",q\r (esc)
  $ confab init -q ../own2; confab -C ../own2 import "$PWD/own.csv" -q; cat ../own2/contacts/bo-stone.md
  ---
  type: contact
  name: Bo Stone
  career:
    - one
    - two; three
  birthday: 1990-12-10
  website: https://bo.example.org
  tags:
    - x
    - y;z
  Company: q
  ---
  ## Notes
  $ confab -C ../own2 export csv | cmp - own.csv
  $ confab -C ../own export vcard | tr -d '\r' | grep -E 'BDAY|URL|CATEG'; confab -C ../own export vcard --4.0 | tr -d '\r' | grep -E 'BDAY|UID'
  BDAY:1990-12-10
  URL:https://bo.example.org
  CATEGORIES:x,y\;z
  UID;VALUE=text:bo@confab
  BDAY:19901210

  $ confab export csv --4.0
  confab: --4.0 is for vcard, not csv
  [2]
  $ confab export xls
  confab: FORMAT: unknown value 'xls'; use ics, vcard, csv, jsonl
  [2]

Only with two words is it certain which is the family name; `independent` is not an employer.

  $ confab add-contact 'Nguyễn Thu Hà' --organization independent -q; confab export vcard | tr -d '\r' | grep -A3 'FN:N'; confab -q undo
  FN:Nguyễn Thu Hà
  N:;Nguyễn Thu Hà;;;
  UID:nguyen-thu-ha@confab
  END:VCARD

A name in the order of a list is put in parts, too, and so is one with a title.

  $ confab add-contact "O'Neil, Pat" -q; confab add-contact 'Dr. Bo Stone' -q; confab export vcard | tr -d '\r' | grep -E '^N:(O|S)'; confab -q undo; confab -q undo
  N:Stone;Bo;;Dr.;
  N:O'Neil;Pat;;;

A mail program completes addresses.

  $ confab address gra
  1 found
  grace@example.org\tGrace Hopper\tRemington; Rand, Inc. (esc)
  $ confab address remington
  1 found
  grace@example.org\tGrace Hopper\tRemington; Rand, Inc. (esc)
  $ confab address nobody
  no matches
  $ printf -- '---\ntype: contact\nname: Ed Fox\nemail: [old@example.org, new@example.org]\noutreach:\n  - { date: 2026-11-27, by: email, outcome: bounced, address: old@example.org }\n---\n' > contacts/ed-fox.md; confab address fox; rm contacts/ed-fox.md
  2 found
  new@example.org\tEd Fox\t (esc)
  old@example.org\tEd Fox\t(bounced) (esc)

A talk without a time lasts all day. One in an unknown time zone has no place in a calendar.

  $ mkdir ../days; printf -- '---\ntype: contact\nname: Ed Fox\n---\n' > ../days/ed.md; printf -- '---\ntype: interview\ncontact: "[[ed]]"\nstatus: planned\nstarts: 2026-12-08\n---\n' > ../days/day.md; printf -- '---\ntype: interview\ncontact: "[[ed]]"\nstatus: planned\nstarts: 2026-12-13T10:00\ntimezone: Mars/Phobos\n---\n' > ../days/mars.md
  $ confab init -q ../days; cd ../days; confab export ics > days.ics; grep -A4 'UID:2026-12-08-ed@' days.ics; grep -c mars days.ics; confab list --kind interview --columns starts 2> /dev/null; cd - > /dev/null
  confab: unknown time zone 'Mars/Phobos' in mars.md
  hint: unreadable values are ignored; run 'confab check' for details
  UID:2026-12-08-ed@confab\r (esc)
  DTSTAMP:20261201T080000Z\r (esc)
  DTSTART;VALUE=DATE:20261208\r (esc)
  DTEND;VALUE=DATE:20261209\r (esc)
  SEQUENCE:0\r (esc)
  0
  2026-12-08
  2026-12-13T10:00

A talk keeps its UID when it is moved or its note renamed. A promise has one of its own; a reminder without an hour comes in the morning.

  $ mkdir ../moves; cd ../moves; confab init -q .; confab add-contact 'Ada King' --email ada@example.org -q
  $ uids() { confab export ics | tr -d '\r' | grep -E "^(UID|DTSTART|SEQUENCE)"; }
  $ confab schedule ada '2026-12-03 15:00' -q; uids
  UID:2026-12-03-ada-king@confab
  DTSTART:20261203T140000Z
  SEQUENCE:0
  UID:due-prepare-2026-12-03-ada-king-ada-king@confab
  DTSTART:20261202T134500Z
  SEQUENCE:29935200
  $ confab schedule ada --move '2026-12-02 15:00' -q; confab mv 2026-12-02-ada-king other -q; uids
  UID:2026-12-03-ada-king@confab
  DTSTART:20261202T140000Z
  SEQUENCE:1
  UID:due-prepare-2026-12-03-ada-king-ada-king@confab
  DTSTART:20261201T134500Z
  SEQUENCE:29935200
  $ confab undo -q; confab undo -q; confab undo -q
  $ confab log ada --at '2026-11-27 10:00' --minutes 20 --no-referrals --promise 'me: send paper (2026-12-10)' --promise 'me: send book (2026-12-11)' -q; uids | grep -A1 keep-promise
  UID:due-keep-promise-2026-11-27-ada-king-ada-king-41a7e4101789@confab
  DTSTART:20261210T080000Z
  --
  UID:due-keep-promise-2026-11-27-ada-king-ada-king-ce998318c304@confab
  DTSTART:20261211T080000Z
  $ sed -i 's/\[ \] me: send paper/[x] me: send paper/' interviews/*.md; uids | grep -A2 keep-promise; cd - > /dev/null
  UID:due-keep-promise-2026-11-27-ada-king-ada-king-ce998318c304@confab
  DTSTART:20261211T080000Z
  SEQUENCE:29935200

JSON Lines hold everything, each value with one type. Imported into another notebook, they give the same notes.

  $ confab export jsonl > mine.jsonl; cut -d, -f1 mine.jsonl | sort | uniq -c
        1 {"type":"contact"
        1 {"type":"due"
        1 {"type":"notebook"
        1 {"type":"pitch"
        1 {"type":"questions"
        1 {"type":"talk"
  $ grep '"type":"contact"' mine.jsonl
  {"type":"contact","notebook":"export.t","who":"grace-hopper","path":"contacts/grace-hopper.md","state":"scheduled","last":null,"same-person":["name:grace hopper","email:grace@example.org"],"name":"Grace Hopper","call":null,"say-name":null,"formality":null,"why":null,"in-common":null,"topic":null,"known-from":null,"kind":null,"language":null,"because":null,"may-name-you":true,"relation":null,"how":null,"career":[],"organization":"Remington; Rand, Inc.","role":"=cmd|1","checked":null,"found-through":null,"referred-by":null,"introduced":null,"connector":false,"email":["grace@example.org"],"phone":["+1 555 0100"],"linkedin":[],"address":null,"timezone":"America/New_York","keep-in-touch":null,"snooze-until":null,"parked":null,"parked-because":null,"was":[],"check-ignore":[],"front-matter":"---\ntype: contact\nname: Grace Hopper\norganization: Remington; Rand, Inc.\nrole: =cmd|1\nemail: grace@example.org\nphone: \"+1 555 0100\"\ntimezone: America/New_York\n---\n","body":"## Notes\n"}
  $ grep '"type":"due"' mine.jsonl | cut -c -110
  {"type":"due","notebook":"export.t","who":"grace-hopper","rule":"prepare","due":"2026-12-09T21:00","state":"du
  $ confab init -q ../same; confab -C ../same import "$PWD/mine.jsonl"
  contacts/grace-hopper.md: new, from mine.jsonl:2   (confab undo)
  interviews/2026-12-10-grace-hopper.md: new, from mine.jsonl:3   (confab undo)
  mine.jsonl:4: same as pitch.md
  mine.jsonl:5: same as questions.md
  2 new, 2 already known
  $ for note in */*.md *.md; do cmp "$note" "../same/$note"; done
  $ confab -C ../same export jsonl --called "$(basename "$PWD")" | cmp - mine.jsonl
  $ confab -C ../same import "$PWD/mine.jsonl"
  mine.jsonl:2: same as contacts/grace-hopper.md
  mine.jsonl:3: same as interviews/2026-12-10-grace-hopper.md
  mine.jsonl:4: same as pitch.md
  mine.jsonl:5: same as questions.md
  4 already known
  $ confab -C ../same undo -q; ls ../same/contacts

A note that is there already stays. A person with a note elsewhere is recognized by an address, and missing values are filled in.

  $ printf -- '---\ntype: contact\nname: G. Hopper\nemail: grace@example.org\n---\n' > ../same/contacts/gh.md
  $ printf 'mine\n' >> ../same/questions.md
  $ confab -C ../same import "$PWD/mine.jsonl"
  interviews/2026-12-10-grace-hopper.md: new, from mine.jsonl:3   (confab undo)
  contacts/gh.md: added organization, role, phone, timezone   (confab undo)
  contacts/gh.md: kept name: the note says 'G. Hopper', the file 'Grace Hopper' (mine.jsonl:2)
  mine.jsonl:4: same as pitch.md
  mine.jsonl:5: skipped: there is a different 'questions.md' already; it was left unchanged
  1 new, 1 filled, 1 already known, 1 skipped

Lines from another program may lack the bytes. Lines that are not facts are refused, and so are paths that lead outside the notes.

  $ cat > lines.jsonl << 'END'
  > {"type":"contact","notebook":"x","who":"bo","path":"contacts/bo.md","name":"Bo Stone","career":["soil"],"connector":true}
  > {"type":"attempt","notebook":"x","who":"bo","number":1,"date":"2026-11-03","by":"email","outcome":"sent","asks":true,"note":"[[x]]"}
  > {"type":"talk","notebook":"x","path":"interviews/bo.md"}
  > {"type":"contact","notebook":"x","who":"e","path":"../evil.md","front-matter":"---\ntype: contact\n---\n","body":""}
  > {"type":"contact","notebook":"x","who":"e","path":".confab/config.md","front-matter":"---\ntype: contact\n---\n","body":""}
  > {"type":"contact","notebook":"x","who":"e","path":"e.md","front-matter":"---\na: 1\na: 2\n---\n","body":""}
  > nonsense
  > END
  $ confab init -q ../third; confab -C ../third import "$PWD/lines.jsonl"
  confab: '../evil.md' is not a path for a note in lines.jsonl:4
  confab: '.confab/config.md' is not a path for a note in lines.jsonl:5
  confab: key 'a' appears twice in lines.jsonl:6
  confab: not a line of 'export jsonl' in lines.jsonl:7
  confab: 4 rows cannot be imported
  hint: correct the file, or pass --keep-going to import the others
  [2]
  $ confab -C ../third import "$PWD/lines.jsonl" --keep-going
  contacts/bo-stone.md: new, from lines.jsonl:1   (confab undo)
  lines.jsonl:3: skipped: a talk without its text
  lines.jsonl:4: refused: '../evil.md' is not a path for a note
  lines.jsonl:5: refused: '.confab/config.md' is not a path for a note
  lines.jsonl:6: refused: key 'a' appears twice
  lines.jsonl:7: refused: not a line of 'export jsonl'
  1 new, 1 skipped, 4 refused
  [3]
  $ cat ../third/contacts/bo-stone.md
  ---
  type: contact
  name: Bo Stone
  career: soil
  connector: true
  outreach:
    - { date: 2026-11-03, by: email, outcome: sent, note: x }
  ---
  ## Notes

Other programs may leave out the path, but not the notebook.

  $ printf '{"type":"contact","name":"Jo Kay"}\n{"type":"contact","notebook":"x","name":"Ida Rhodes"}\n{"type":"organization","notebook":"x","path":"a.md"}\n' > bare.jsonl
  $ confab -C ../third import "$PWD/bare.jsonl" --keep-going
  contacts/ida-rhodes.md: new, from bare.jsonl:2   (confab undo)
  bare.jsonl:1: refused: this line has no 'notebook'
  bare.jsonl:3: skipped: an organization without its text
  1 new, 1 skipped, 1 refused
  [3]

Keys of their own are kept, and other lines are reported.

  $ printf '{"type":"contact","notebook":"x","name":"Kim Roe","status":"open","tags":["a","b"]}\n{"type":"talk","notebook":"x","talk":"t"}\n{"type":"meal","notebook":"x"}\n' > own.jsonl
  $ confab -C ../third import "$PWD/own.jsonl"; sed -n '/status/,$p' ../third/contacts/kim-roe.md
  contacts/kim-roe.md: new, from own.jsonl:1   (confab undo)
  own.jsonl:2: skipped: a talk without its text
  own.jsonl:3: skipped: 'meal' is not a type of line
  1 new, 2 skipped
  status: open
  tags:
    - a
    - b
  ---
  ## Notes

With --redact nothing that a person wrote is left. The key is from a file outside the notebook, or from the environment.

  $ printf 'a key of more than 16 bytes\n' > ../key
  $ confab export jsonl --redact --key-file ../key | grep '"type":"contact"'
  {"type":"contact","notebook":"notebook-dc932ed160cb0f5a3422","who":"person-a82ba813f26a2525093b","path":"","state":"scheduled","last":null,"same-person":["same-person-1ea9de776576eb1d4571","same-person-c7ed0ec137d39dfdf0d2"],"name":null,"call":null,"say-name":null,"formality":null,"why":null,"in-common":null,"topic":null,"known-from":null,"kind":null,"language":null,"because":null,"may-name-you":true,"relation":null,"how":null,"career":[],"organization":"organization-1d9955966b17c61db7d0","role":null,"checked":null,"found-through":null,"referred-by":null,"introduced":null,"connector":false,"email":[],"phone":[],"linkedin":[],"address":null,"timezone":"America/New_York","keep-in-touch":null,"snooze-until":null,"parked":null,"parked-because":null,"was":[],"check-ignore":[],"front-matter":null,"body":null}
  $ CONFAB_REDACT_KEY='a key of more than 16 bytes' confab export jsonl --redact | cmp - <(confab export jsonl --redact --key-file ../key)
  $ confab export jsonl --redact --called mine --key-file ../key > redacted.jsonl; confab -C ../third import "$PWD/redacted.jsonl"
  confab: this export is redacted, so there are no notes in it in redacted.jsonl:1
  hint: import what 'confab export jsonl' writes without --redact
  [2]
  $ confab export jsonl --redact
  confab: --redact needs a key for the pseudonyms
  hint: pass --key-file FILE, or set CONFAB_REDACT_KEY; the same key gives a person the same pseudonym in every notebook
  [2]
  $ echo short | confab export jsonl --redact --key-file -
  confab: standard input: a key has 16 to 4096 bytes, not 5
  hint: make one with: head -c 32 /dev/urandom | base64 > FILE
  [2]
  $ cp ../key key; confab export jsonl --redact --key-file key
  confab: --key-file: 'key' is in the notebook
  hint: keep the key somewhere else, where only you can read it
  [2]
  $ confab export jsonl --key-file ../key
  confab: --key-file needs --redact
  [2]
  $ confab export csv --redact
  confab: --redact is for jsonl, not csv
  [2]
  $ confab export jsonl --called ' '
  confab: --called: the value is empty
  [2]
