A script gives the options of a command as an object; the keys are the names of the options.

  $ confab init . > /dev/null; cp -R $EXAMPLE/* .
  $ echo '{"who": "henrik", "by": "phone", "outcome": "voicemail", "note": "it'"'"'s \"quoted\"", "at": "yesterday 4pm"}' | confab reach --from-json -
  warning: no address on file to reach Henrik Sørensen by phone
  hint: add one with 'confab set henrik-sorensen phone=NUMBER'
  contacts/henrik-sorensen.md: outreach + 2026-11-30T16:00 phone voicemail   (confab undo)
  $ grep quoted contacts/henrik-sorensen.md
  outreach: [{ date: 2026-11-10, by: linkedin, outcome: sent }, { date: 2026-11-13, by: linkedin, outcome: declined, note: "two newborns, no evenings; wished me luck" }, { date: 2026-11-30T16:00, by: phone, outcome: voicemail, note: it's "quoted" }]
  $ echo '{"who": "henrik", "when": "2026-12-10 15:00", "minutes": 20, "timezone": "Europe/Copenhagen"}' > talk.json; confab schedule --from-json talk.json
  interviews/2026-12-10-henrik-sorensen.md: planned Thu 2026-12-10 15:00 (in 9 days)   (confab undo)
  next: confab prep henrik-sorensen (prepare, due Wed 2026-12-09 15:00)
  $ cat > log.json <<'END'
  > {"at": "2026-12-01 08:00", "minutes": 25, "no-referrals": true, "resume-given": false, "note": null,
  >  "answer": ["surprised=The silence.", "steps=One at a time."], "promise": ["me: send the log (friday)"]}
  > END
  $ confab log li-wenjing --from-json log.json
  interviews/2026-12-01-li-wenjing.md: held Tue 2026-12-01 08:00, 25 minutes; answered 'What surprised you once you were doing it?', answered 'Which steps brought you to the work you do now?', promise 'me: send the log' by Fri 2026-12-04, referrals = none   (confab undo)
  next: confab review li-wenjing (review, due Tue 2026-12-01)
  $ echo '{"who": "li", "learned": ["Radios are shy."], "second-opinion": "no"}' | confab review --from-json - | head -1
  interviews/2026-12-01-li-wenjing.md: reviewed: learned + 1, second opinion no   (confab undo)
  $ echo '{"who": "li", "by": "email", "text": "Dear Wenjing,\nthank you."}' | confab thank --from-json -
  interviews/2026-12-01-li-wenjing.md: thanks + 2026-12-01T09:00 email, with its text   (confab undo)
  next: confab prep li-wenjing (prepare, due Wed 2026-12-02 08:30)
  $ sed -n '/^## Thank/,$p' interviews/2026-12-01-li-wenjing.md | head -4
  ## Thank-you
  
  Dear Wenjing,
  thank you.

Anything else is refused, and nothing is changed.

  $ echo '{"who": "zoe", "bye": "email"}' | confab reach --from-json -
  confab: line 1: unknown key 'bye'
  hint: did you mean 'by'?
  [2]
  $ echo '{"who": "zoe"}' | confab reach --from-json -
  confab: reach needs --by
  hint: for example: confab reach zoe --by email
  [2]
  $ echo '{"by": "email"}' | confab reach --from-json -
  confab: reach needs WHO
  hint: for example: confab reach grace --by email
  [2]
  $ echo '{"by": ["email", "phone"]}' | confab reach zoe --from-json -
  confab: line 1: by: expected one string, not a list
  [2]
  $ echo '{"by": "email"}' | confab reach zoe --by phone --from-json -
  confab: line 1: 'by' is also given on the command line
  [2]
  $ echo '{"who": "zoe", "by": "email", "note": {"a": "b"}}' | confab reach --from-json -
  confab: line 1: note: expected a string
  [2]
  $ echo '{"who": "zoe", "confirm": "perhaps"}' | confab schedule --from-json -
  confab: line 1: confirm: expected true or false
  [2]
  $ echo '[{"who": "zoe", "by": "email"}, {"who": "jose", "by": "email"}]' | confab reach --from-json -
  confab: --from-json has 2 objects
  hint: put exactly one object in the file
  [2]
  $ echo 'who: zoe' | confab reach --from-json -
  confab: line 1: not valid JSON
  hint: write one object after another, like {"KEY": "VALUE"}, as 'confab list --jsonl' does
  [2]
  $ confab reach --from-json nowhere.json
  confab: cannot read 'nowhere.json'
  [2]

Yes and no may be JSON's own words.

  $ cd "$(mktemp -d)"; confab init -q --example .; echo '{"who":"jose","second-opinion":true}' | confab review --from-json - -q; grep second-opinion interviews/2026-11-30-jose-ferreira.md
  second-opinion: true
