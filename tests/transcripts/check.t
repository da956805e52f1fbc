No output, and exit code 0, if all is well.

  $ confab init . > /dev/null; cp -R $EXAMPLE/* .
  $ confab check

Every problem is one line in compiler style, ordered by file and line.

  $ cat > contacts/bad.md <<'END'
  > ---
  > type: contact
  > name: Bad
  > emial: a@example.org
  > email: [fine@example.org, nobody]
  > phone: call me
  > linkedin: linkedin.com/in/bad
  > timezone: Mars/Olympus
  > keep-in-touch: D
  > found-through: referral
  > organization: "[[havelpuls-medizintechnk]]"
  > snooze-until: tomorrow
  > outreach:
  >   - { date: 2026-11-02, by: email, outcome: sent }
  >   - { date: 2026-11-04, by: email, outcome: sent }
  >   - { date: 2026-11-32, by: pigeon, outcome: snet }
  >   - { date: 2027-01-01, by: phone }
  >   - sent a card
  > ---
  > END
  $ cat > contacts/empty.md <<'END'
  > ---
  > type: contact
  > ---
  > END
  $ cat > interviews/odd.md <<'END'
  > ---
  > type: interview
  > contact: "[[bad]]"
  > starts: 2026-11-30T14:00
  > ended: 2026-11-30T13:00
  > status: planned
  > thanks: [2026-11-29]
  > timezone: UTC
  > ---
  > END
  $ printf -- '---\ntype: interview\n---\n' > interviews/none.md
  $ printf -- '---\ntype: interview\nstarts: 2026-12-24\ntimezone: UTC\nstatus: held\ncontact: bad\n---\n' > interviews/future.md
  $ confab check
  contacts/bad.md:1:1: warning: contact has no role [contact-no-role]
  contacts/bad.md:1:1: warning: contact has no career [contact-no-career]
  contacts/bad.md:4:1: warning: unknown key 'emial'; did you mean 'email', which is there too? [unknown-key]
  contacts/bad.md:5:27: error: 'nobody' is not an email address like ada@example.org [bad-email]
  contacts/bad.md:6:8: warning: 'call me' is not a phone number like +49 30 1234567 [bad-phone]
  contacts/bad.md:8:11: error: unknown time zone 'Mars/Olympus'; write it like Europe/Berlin [bad-timezone]
  contacts/bad.md:9:16: error: unknown value 'D'; use A, B, C, off [unknown-value]
  contacts/bad.md:10:1: error: found through a referral, but the note does not say whose [referrer-missing]
  contacts/bad.md:11:15: error: no note is called 'havelpuls-medizintechnk'; did you mean 'havelpuls-medizintechnik'? [dangling-link]
  contacts/bad.md:12:15: error: 'tomorrow' is not a date like 2026-11-23 or 2026-11-23T15:00 [bad-date]
  contacts/bad.md:16:13: error: '2026-11-32' is not a date: November 2026 has no day 32 [bad-date]
  contacts/bad.md:16:29: error: unknown value 'pigeon'; use email, phone, linkedin, in-person, letter, text, other [unknown-value]
  contacts/bad.md:16:46: error: unknown value 'snet'; did you mean 'sent'? [unknown-value]
  contacts/bad.md:17:5: error: outreach entry has no outcome [outreach-incomplete]
  contacts/bad.md:18:5: error: 'sent a card' is not an entry of outreach; write { date: 2026-11-23, by: email, outcome: sent } [unknown-value]
  contacts/empty.md:1:1: info: contact has no name, so it is called 'empty' [contact-no-name]
  contacts/empty.md:1:1: warning: contact has no organization [contact-no-organization]
  contacts/empty.md:1:1: warning: contact has no role [contact-no-role]
  contacts/empty.md:1:1: warning: contact has no found-through [contact-no-source]
  contacts/empty.md:1:1: warning: contact has no career [contact-no-career]
  contacts/empty.md:1:1: error: contact has no email, phone, linkedin or address [contact-unreachable]
  interviews/future.md:3:1: error: interview is marked as held but starts on 2026-12-24, which is in the future [held-in-future]
  interviews/none.md:1:1: error: interview has no contact [interview-no-contact]
  interviews/none.md:1:1: error: interview has no 'starts:' [interview-no-start]
  interviews/none.md:1:1: error: interview has no status [interview-no-status]
  interviews/odd.md:1:1: warning: interview has no place [interview-no-place]
  interviews/odd.md:5:1: error: ended on 2026-11-30T13:00, which is before the start, 2026-11-30T14:00 UTC [event-order]
  interviews/odd.md:7:10: error: thanks for an interview that is marked as planned [thanked-not-held]
  [1]

A record written in a hurry has gaps. A question left out on purpose, or asked in a later interview, is not a gap.

  $ rm contacts/bad.md contacts/empty.md interviews/odd.md interviews/none.md interviews/future.md
  $ sed -i 's/^career: .*/career: [embedded firmware, teaching]/' contacts/thandeka-mokoena.md
  $ cat > interviews/2026-11-26-thandeka-mokoena.md <<'END'
  > ---
  > type: interview
  > contact: "[[thandeka-mokoena]]"
  > starts: 2026-11-26T19:30
  > minutes: 60
  > status: held
  > confirmed: 2026-11-27
  > resume: { version: cv-2026-11.pdf, copies: 2, askd-for: true }
  > thanks: 2026-11-27
  > reviewed: 2026-11-25
  > ---
  > 
  > ## Questions
  > 
  > - [x] ! What did you do before you taught?
  > - [x] ! Which skills really count once you are in the job?
  > - [ ] ! What do you like best about this work?
  > 
  > ## Promises
  > 
  > - [ ] me: bring the logic analyser back (2026/12/14)
  > - [ ] me: send her the fault report (3 pages)
  > 
  > ## Review
  > 
  > ### Learned
  > 
  > She asks until I answer myself.
  > 
  > ### Left out
  > 
  > - What do you like best about this work? Ask Zoë.
  > END
  $ confab check
  interviews/2026-11-26-thandeka-mokoena.md:1:1: warning: neither the interview nor its contact has a timezone [interview-no-timezone]
  interviews/2026-11-26-thandeka-mokoena.md:1:1: warning: interview has no referrals; write their names, none or not-asked [referrals-unstated]
  interviews/2026-11-26-thandeka-mokoena.md:6:1: warning: interview was held, but has neither notes nor answers [interview-no-notes]
  interviews/2026-11-26-thandeka-mokoena.md:7:1: error: confirmed on 2026-11-27, which is after the start, 2026-11-26T19:30 [event-order]
  interviews/2026-11-26-thandeka-mokoena.md:8:47: warning: unknown key 'askd-for'; did you mean 'asked-for'? [unknown-key]
  interviews/2026-11-26-thandeka-mokoena.md:10:1: warning: review has no answer to New questions, second-opinion [review-incomplete]
  interviews/2026-11-26-thandeka-mokoena.md:10:1: warning: what you learned about teaching comes only from this conversation [one-voice]
  interviews/2026-11-26-thandeka-mokoena.md:10:1: error: reviewed on 2026-11-25, which is before the start, 2026-11-26T19:30 [event-order]
  interviews/2026-11-26-thandeka-mokoena.md:15:1: warning: critical question 'What did you do before you taught?' has no answer [critical-question-open]
  interviews/2026-11-26-thandeka-mokoena.md:21:1: error: in a promise, '2026/12/14' is not a date; did you mean 2026-12-14? [bad-date]
  [1]

A planned interview needs a place, and no more questions than fit. Whether it has enough is a matter for `due`.

  $ rm interviews/2026-11-26-thandeka-mokoena.md
  $ sed -i '/^place/d; s/^minutes: .*/minutes: 45/' interviews/2026-12-08-amara-okonkwo.md
  $ for i in 1 2 3 4 5 6 7 8 9 10; do sed -i "s/^## Questions/&\n- [ ] Question $i?/" interviews/2026-12-08-amara-okonkwo.md; done
  $ confab check
  interviews/2026-12-08-amara-okonkwo.md:1:1: warning: interview has no place [interview-no-place]
  interviews/2026-12-08-amara-okonkwo.md:6:1: warning: 45 minutes is long; ask for 30 at most [interview-too-long]
  interviews/2026-12-08-amara-okonkwo.md:18:1: warning: questions prepared: 11; bring at most 10 [questions-too-many]
  $ confab help questions-too-many
  questions-too-many (warning)
  When: a planned interview has more questions than your maximum of 10.
  Then: keep those that only this person can answer.
  From: career-center guide to informational interviews.
  $ confab check questions-too-few
  confab: there is no rule 'questions-too-few' any more
  hint: it is part of 'prepare' now; run 'confab due --rule prepare'
  [2]
  $ cp $EXAMPLE/contacts/thandeka-mokoena.md contacts/; cp $EXAMPLE/interviews/2026-12-08* interviews/

Unreadable notes are findings; the others are still checked, and nothing is rewritten.

  $ printf -- '---\ntype: contact\nname: "Unclosed\nrole: x\n---\n' > contacts/a.md
  $ printf -- '---\ntype: contact\nname: A\nname: B\n---\n' > contacts/b.md
  $ printf -- '---\ntype: contact\n' > contacts/c.md
  $ printf -- '---\ntype: contact\nname: \xff\n---\n' > contacts/d.md
  $ printf -- '---\ntype: contact\nname: a\x1b[31m\n---\n' > contacts/e.md
  $ printf -- '---\ntype: contact\n<<<<<<< HEAD\nname: A\n=======\nname: B\n>>>>>>> other\n---\n' > contacts/f.md
  $ printf -- '---\ntype: contact\nname: *alias\n---\n' > contacts/g.md
  $ printf -- '---\ntype: contct\nname: G\n---\n' > contacts/h.md
  $ mkdir contacts/folder.md
  $ printf -- '---\ntype: contact\nname: X\n---\n' > 'contacts/zoe-lindqvist.sync-conflict-20261130-101500-ABCDEFG.md'
  $ md5sum contacts/?.md > before
  $ confab check
  contacts/a.md:3:7: error: quote is never closed [front-matter-invalid]
  contacts/b.md:4:1: error: key 'name' appears twice [front-matter-duplicate-key]
  contacts/c.md:1:1: error: front matter is never closed [front-matter-invalid]
  contacts/d.md:3:7: error: not valid UTF-8 [unreadable]
  contacts/e.md:3:8: error: control byte 0x1b [unreadable]
  contacts/f.md:3:1: error: merge conflict is not resolved [conflict-markers]
  contacts/folder.md:1:1: error: this folder is named like a note [unreadable]
  contacts/g.md:3:7: error: '*' begins an alias, which confab does not follow [front-matter-invalid]
  contacts/h.md:2:1: warning: type 'contct' is not known; did you mean 'contact'? [unknown-type]
  contacts/zoe-lindqvist.sync-conflict-20261130-101500-ABCDEFG.md:1:1: warning: conflict copy made by a sync program; it is not read [conflict-copy]
  hint: 'confab help front-matter-invalid' explains how to fix it
  [1]
  $ md5sum -c --quiet before
  $ confab list state=parked
  confab: quote is never closed in contacts/a.md:3:7
  confab: key 'name' appears twice in contacts/b.md:4:1
  confab: front matter is never closed in contacts/c.md:1:1
  confab: not valid UTF-8 in contacts/d.md:3:7
  confab: control byte 0x1b in contacts/e.md:3:8
  confab: merge conflict is not resolved in contacts/f.md:3:1
  confab: this folder is named like a note in contacts/folder.md:1:1
  confab: '*' begins an alias, which confab does not follow in contacts/g.md:3:7
  hint: the answer leaves out these notes; run 'confab check' for details
  giulia-bertolini  parked  Giulia Bertolini  Officina dell'Orso  Instrument maker
  [3]
  $ confab reach a --by email
  confab: quote is never closed in contacts/a.md:3:7
  confab: key 'name' appears twice in contacts/b.md:4:1
  confab: front matter is never closed in contacts/c.md:1:1
  confab: not valid UTF-8 in contacts/d.md:3:7
  confab: control byte 0x1b in contacts/e.md:3:8
  confab: merge conflict is not resolved in contacts/f.md:3:1
  confab: this folder is named like a note in contacts/folder.md:1:1
  confab: '*' begins an alias, which confab does not follow in contacts/g.md:3:7
  hint: the answer leaves out these notes; run 'confab check' for details
  confab: 'a' may be a note that cannot be read: quote is never closed in contacts/a.md:3:7
  hint: fix that note, or give the full name of the one you mean
  [5]

No file in confab's folders is skipped silently, and a broken note is recognized in any spelling.

  $ printf '\n---\ntype: contact\n---\n' > contacts/i.md; : > contacts/j.md; echo mine > contacts/README.md
  $ mkdir -p else; printf -- '---\n"type" : "contact"\nname: A\nname: B\n---\n' > else/k.md
  $ confab check | grep -E '/[ijk]\.md|README'
  hint: 'confab help front-matter-invalid' explains how to fix it
  contacts/i.md:1:1: warning: front matter must begin on the first line [unknown-type]
  contacts/j.md:1:1: error: the file is empty [unreadable]
  else/k.md:4:1: error: key 'name' appears twice [front-matter-duplicate-key]
  $ rm -r contacts/README.md else

A link to an unreadable note is not dangling.

  $ printf -- '---\ntype: contact\nname: L\nemail: l@example.org\nreferred-by: "[[a]]"\n---\n' > contacts/l.md
  $ confab check dangling-link 2>/dev/null
  [3]
  $ rm contacts/l.md

Other notes in a larger vault are left alone.

  $ rm -r contacts/?.md contacts/folder.md contacts/*conflict*
  $ mkdir recipes
  $ printf -- '---\ntags: [a\n---\n' > recipes/soup.md
  $ printf -- 'no front matter\n' > contacts/notes.md
  $ confab check
  contacts/notes.md:1:1: warning: no front matter, so confab ignores the note [unknown-type]

Two notes about one person, and two with the same name.

  $ sed 's/Priya/Prya/' contacts/priya-raghunathan.md > contacts/prya.md
  $ mkdir other; cp contacts/zoe-lindqvist.md other/
  $ cp organizations/ostkreuz-antriebe.md organizations/Ostkreuz-Antriebe.md
  $ confab check
  contacts/notes.md:1:1: warning: no front matter, so confab ignores the note [unknown-type]
  contacts/prya.md:1:1: warning: 'priya@example.net' is also in contacts/priya-raghunathan.md [duplicate-contact]
  organizations/Ostkreuz-Antriebe.md:6:1: info: you know nobody at Ostkreuz Antriebe yet [target-unknown]
  organizations/ostkreuz-antriebe.md:1:1: error: differs only in case, or in how accents are encoded, from organizations/Ostkreuz-Antriebe.md [name-collision]
  other/zoe-lindqvist.md:1:1: error: has the same name as contacts/zoe-lindqvist.md [duplicate-stem]
  [1]
  $ confab check name-collision
  organizations/ostkreuz-antriebe.md:1:1: error: differs only in case, or in how accents are encoded, from organizations/Ostkreuz-Antriebe.md [name-collision]
  [1]
  $ confab check --skip duplicate-stem --skip duplicate-contact --skip name-collision
  contacts/notes.md:1:1: warning: no front matter, so confab ignores the note [unknown-type]
  organizations/Ostkreuz-Antriebe.md:6:1: info: you know nobody at Ostkreuz Antriebe yet [target-unknown]
  $ rm -r contacts/prya.md other organizations/Ostkreuz-Antriebe.md

Users choose the severities.

  $ printf -- '---\ntype: contact\nname: N\nemail: n@example.org\nrole: r\norganization: O\ncareer: c\n---\n' > contacts/n.md
  $ confab check
  contacts/n.md:1:1: warning: contact has no found-through [contact-no-source]
  contacts/notes.md:1:1: warning: no front matter, so confab ignores the note [unknown-type]
  $ confab check --strict
  contacts/n.md:1:1: warning: contact has no found-through [contact-no-source]
  contacts/notes.md:1:1: warning: no front matter, so confab ignores the note [unknown-type]
  [1]
  $ confab config set rules.contact-no-source error -q
  $ confab check
  contacts/n.md:1:1: error: contact has no found-through [contact-no-source]
  contacts/notes.md:1:1: warning: no front matter, so confab ignores the note [unknown-type]
  [1]
  $ confab config set rules.contact-no-source off -q
  $ confab check
  contacts/notes.md:1:1: warning: no front matter, so confab ignores the note [unknown-type]
  $ rm contacts/n.md

A crowded organization, a stale role, nothing but requests.

  $ confab reach fatma --by email --at 2026-11-28 -q
  warning: Łukasz Wójcik at the same organization has until Wed 2026-12-02 to answer
  $ confab check
  contacts/fatma-yildirim.md:18:5: warning: Łukasz Wójcik at the same organization has until Wed 2026-12-02 to answer [organization-crowded]
  contacts/notes.md:1:1: warning: no front matter, so confab ignores the note [unknown-type]
  $ confab config set outreach.other-person-after 0bd -q
  $ confab check
  contacts/notes.md:1:1: warning: no front matter, so confab ignores the note [unknown-type]
  $ confab --now 2027-06-01 due --rule role-stale | head -3
  LATE
  jose-ferreira  José Ferreira, Prairie Signal Works
    role-stale  Sun 2027-02-28 (93 days ago)
  $ sed -i 's/^role: .*/&\nchecked: 2027-05-31/' contacts/fatma-yildirim.md; confab --now 2027-06-01 due --rule role-stale --plain=who | grep -c fatma
  0
  [1]
  $ sed -i '/^checked/d' contacts/fatma-yildirim.md
  $ confab config set freshness.role 900d -q
  $ confab --now 2027-06-01 due --rule role-stale
  $ confab reach lukasz --by email -q
  warning: less than 5 business days after the unanswered email of Fri 2026-11-27 08:45
  warning: second unanswered email in a row; also on file: phone
  $ confab reach lukasz --by email -q
  warning: less than 5 business days after the unanswered email of Tue 2026-12-01 09:00
  warning: second unanswered email in a row; also on file: phone
  warning: your last 3 messages are all unanswered
  $ confab check
  contacts/lukasz-wojcik.md:15:5: warning: second unanswered email in a row; also on file: phone [same-channel-twice]
  contacts/lukasz-wojcik.md:15:5: warning: less than 5 business days after the unanswered email of Tue 2026-12-01 09:00 [too-soon]
  contacts/lukasz-wojcik.md:15:5: info: your last 3 messages are all unanswered [only-requests]
  contacts/notes.md:1:1: warning: no front matter, so confab ignores the note [unknown-type]
  $ confab undo -q; confab undo -q

  $ confab check --json --skip too-soon
  {
    "schema": "confab.check/1",
    "items": [
      {
        "path": "contacts/notes.md",
        "line": 1,
        "column": 1,
        "end-column": 16,
        "byte-column": 1,
        "end-byte-column": 16,
        "utf16-column": 1,
        "end-utf16-column": 16,
        "severity": "warning",
        "rule": "unknown-type",
        "message": "no front matter, so confab ignores the note",
        "fix": "set 'type:' to contact, organization, interview, questions or pitch, or move the note elsewhere"
      }
    ]
  }
  $ confab check no-such-rule
  confab: unknown rule 'no-such-rule'
  hint: 'confab check --list' lists all rules
  [2]
  $ confab check --fail-on never
  confab: --fail-on: unknown value 'never'; use error, warning, info
  [2]
  $ confab check --list | head -4
  try-someone-else            due      no one at an organization has answered; due 0 business days after your last attempt there
  follow-up                   due      your last message is unanswered and you have follow-ups left (limit: 2); due 7 business days after it
  answer-reply                due      they wrote last, or a talk you agreed on fell through; due within 24 hours
  prepare                     due      a planned interview lacks questions, research, a pitch or copies of your résumé; due 24 hours before it starts
  $ confab check --list --json | head -11
  {
    "schema": "confab.rules/1",
    "items": [
      {
        "rule": "try-someone-else",
        "kind": "due",
        "severity": "warning",
        "sentence": "no one at an organization has answered; due 0 business days after your last attempt there",
        "fix": "write to another person there",
        "source": "the follow-up scheme known as 3B7",
        "settings": [

One note, or a folder, as linters check files; the names are relative to where you are, also with -C.

  $ printf -- '---\ntype: contact\nname: Zoë Ä\nemail: { é: x }\nphone: "ruf mich än"\nrole: r\n---\n' > contacts/zoe-a.md
  $ confab check contacts/zoe-a.md
  contacts/zoe-a.md:1:1: warning: contact has no organization [contact-no-organization]
  contacts/zoe-a.md:1:1: warning: contact has no career [contact-no-career]
  contacts/zoe-a.md:4:8: error: email holds keys of its own (é); write a list [unknown-value]
  contacts/zoe-a.md:5:8: warning: 'ruf mich än' is not a phone number like +49 30 1234567 [bad-phone]
  [1]
  $ (cd contacts; confab check zoe-a.md bad-phone)
  contacts/zoe-a.md:5:8: warning: 'ruf mich än' is not a phone number like +49 30 1234567 [bad-phone]
  $ (cd /; confab -C "$OLDPWD" check contacts/zoe-a.md)
  confab: 'contacts/zoe-a.md' is not a file in this notebook
  hint: names are relative to the current folder, even with -C
  [2]
  $ confab check interviews
  $ confab check contacts/none.md
  confab: 'contacts/none.md' is not a file in this notebook
  hint: names are relative to the current folder, even with -C
  [2]
  $ confab check contacts/zoe-a.md bad-phone --json
  {
    "schema": "confab.check/1",
    "items": [
      {
        "path": "contacts/zoe-a.md",
        "line": 5,
        "column": 8,
        "end-column": 21,
        "byte-column": 8,
        "end-byte-column": 22,
        "utf16-column": 8,
        "end-utf16-column": 21,
        "severity": "warning",
        "rule": "bad-phone",
        "message": "'ruf mich än' is not a phone number like +49 30 1234567",
        "fix": "write it like \"+49 30 1234567\""
      }
    ]
  }

Columns count characters; JSON also has bytes and the units of UTF-16.

  $ printf -- '---\ntype: contact\nname: Zoë\nemail: [zoë@example.org, "🙂", nobody]\n---\n' > contacts/zoe-a.md
  $ confab check bad-email
  contacts/zoe-a.md:4:26: error: '🙂' is not an email address like ada@example.org [bad-email]
  contacts/zoe-a.md:4:31: error: 'nobody' is not an email address like ada@example.org [bad-email]
  [1]
  $ confab check bad-email --plain=column,end-column,byte-column,end-byte-column,utf16-column,end-utf16-column
  26\t29\t27\t33\t26\t30 (esc)
  31\t37\t35\t41\t32\t38 (esc)
  [1]

A check that could find nothing is refused, with what to do instead.

  $ confab check thank
  confab: 'thank' is a rule of due, not of check
  hint: run 'confab due --rule thank'
  [2]
  $ confab check --skip thank
  confab: 'thank' is a rule of due, not of check
  hint: leave it out; 'confab check' does not report it
  [2]
  $ confab config set rules.too-soon off -q; confab check too-soon
  confab: 'too-soon' is turned off in the config
  hint: 'confab config set rules.too-soon warning' turns it on
  [2]
  $ confab check --skip bad-date bad-date
  confab: 'bad-date' is both named and skipped
  hint: leave out one of the two
  [2]
  $ confab check --strict --fail-on error
  confab: --strict and --fail-on error contradict each other
  hint: leave out one of them
  [2]
  $ confab check --list too-soon thank
  too-soon  off  you tried again less than 5 business days after an unanswered attempt
  thank     due  an interview took place and you have not thanked them; due 24 hours after its end, overdue after 48 hours

The number of findings of each rule. On a terminal, the last line has the total.

  $ confab check --summary
  2  error    bad-email
  1  warning  unknown-type
  1  warning  contact-no-organization
  1  warning  contact-no-role
  1  warning  contact-no-career
  [1]
  $ confab check --summary --json bad-email
  {
    "schema": "confab.check-summary/1",
    "items": [
      {
        "rule": "bad-email",
        "severity": "error",
        "count": 2
      }
    ]
  }
  [1]
  $ NO_COLOR=1 at-terminal confab check contacts/zoe-a.md < /dev/null
  contacts/zoe-a.md:1:1: warning: contact has no organization [contact-no-organization]
  contacts/zoe-a.md:1:1: warning: contact has no role [contact-no-role]
  contacts/zoe-a.md:1:1: warning: contact has no career [contact-no-career]
  contacts/zoe-a.md:4:26: error: '🙂' is not an email address like ada@example.org [bad-email]
  contacts/zoe-a.md:4:31: error: 'nobody' is not an email address like ada@example.org [bad-email]
  2 errors, 3 warnings in 1 note
  [1]
  $ NO_COLOR=1 at-terminal confab check interviews < /dev/null

A note may ignore a rule, and `check` says when that is no longer necessary.

  $ sed -i 's/^name:/check-ignore: [bad-email, bad-phone, contact-no-rol, thank, unreadable]\n&/' contacts/zoe-a.md
  $ confab check contacts/zoe-a.md
  contacts/zoe-a.md:1:1: warning: contact has no organization [contact-no-organization]
  contacts/zoe-a.md:1:1: warning: contact has no role [contact-no-role]
  contacts/zoe-a.md:1:1: warning: contact has no career [contact-no-career]
  contacts/zoe-a.md:3:27: info: 'bad-phone' finds nothing in this note, so there is nothing to ignore [unused-ignore]
  contacts/zoe-a.md:3:38: error: unknown rule 'contact-no-rol'; did you mean 'contact-no-role'? [unknown-value]
  contacts/zoe-a.md:3:54: error: 'thank' is a rule of due; hide it with 'snooze-until:' or turn it off in the config [unknown-value]
  contacts/zoe-a.md:3:61: error: 'unreadable' cannot be ignored [unknown-value]
  [1]

A copy that a program left next to a note is reported; the note itself is fine.

  $ rm contacts/zoe-a.md; cp contacts/zoe-lindqvist.md 'contacts/zoe-lindqvist (1).md'
  $ confab check contacts; rm contacts/*1*
  contacts/notes.md:1:1: warning: no front matter, so confab ignores the note [unknown-type]
  contacts/zoe-lindqvist (1).md:1:1: warning: looks like a copy of contacts/zoe-lindqvist.md, but counts as a separate note [conflict-copy]

One mistake is one finding.

  $ cat > contacts/slips.md <<'END'
  > ---
  > type: contact
  > name: Slips
  > career: c
  > organisation: Acme
  > rol: r
  > emial: a@example.org
  > found-through: referral
  > introduced: 2027-01-01
  > linkedin: {}
  > outreach:
  >   - {}
  >   - { date: 23.11.2026, by: email, outcome: sent }
  >   - { date: 2026-11-23, by: email, outcom: sent }
  > ---
  > END
  $ printf -- '---\ntype: organization\nname: Acme\n---\n' > organizations/acme.md
  $ printf -- '---\ntype: interview\ncontact: "[[acme]]"\nstarts: 2026-11-24T10:00\nended: 2026-12-24\nstatus: held\nthanks: [{}]\nsecond-opinion: maybe\nreferals: none\nresume: { asked-for: perhaps }\n---\n## Notes\nKind.\n' > interviews/slips.md
  $ printf -- '---\ntpye: contact\n---\n' > contacts/typed.md
  $ confab check contacts/slips.md contacts/typed.md interviews/slips.md
  contacts/slips.md:5:1: warning: unknown key 'organisation'; did you mean 'organization'? [unknown-key]
  contacts/slips.md:6:1: warning: unknown key 'rol'; did you mean 'role'? [unknown-key]
  contacts/slips.md:7:1: warning: unknown key 'emial'; did you mean 'email'? [unknown-key]
  contacts/slips.md:8:1: error: found through a referral, but the note does not say whose [referrer-missing]
  contacts/slips.md:9:1: error: introduced on 2027-01-01, which is in the future [event-order]
  contacts/slips.md:10:11: error: linkedin is '{}'; write a value, or nothing [unknown-value]
  contacts/slips.md:12:5: error: outreach entry is empty [outreach-incomplete]
  contacts/slips.md:13:13: error: '23.11.2026' is not a date; did you mean 2026-11-23? [bad-date]
  contacts/slips.md:14:36: warning: unknown key 'outcom'; did you mean 'outcome'? [unknown-key]
  contacts/typed.md:2:1: warning: unknown key 'tpye'; did you mean 'type'? confab ignores the note [unknown-type]
  interviews/slips.md:1:1: error: has the same name as contacts/slips.md [duplicate-stem]
  interviews/slips.md:3:10: error: 'acme' is an organization, not a contact [interview-no-contact]
  interviews/slips.md:5:1: error: ended on 2026-12-24, which is in the future [event-order]
  interviews/slips.md:7:10: error: thanks entry has no date; write { date: 2026-11-23, by: email } [unknown-value]
  interviews/slips.md:8:17: error: 'maybe' is neither true nor false [unknown-value]
  interviews/slips.md:9:1: warning: unknown key 'referals'; did you mean 'referrals'? [unknown-key]
  interviews/slips.md:10:22: error: 'perhaps' is neither true nor false [unknown-value]
  [1]

A list that cannot be read is not a note, but is reported.

  $ rm -rf *; cp -R $EXAMPLE/* .; mkdir lists; printf 'name,email\n"Ida' > lists/ids.csv
  $ confab check
  warning: quote opened at lists/ids.csv:2 is never closed
  hint: close it, or double it if it is part of the text
  [3]
  $ rm -r lists; confab add-organization 'Fresh Co' --target -q; confab check
  organizations/fresh-co.md:4:1: info: you know nobody at Fresh Co yet [target-unknown]
