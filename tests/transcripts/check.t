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
  contacts/bad.md:5:27: error: 'nobody' is not an email address like ada@example.org [bad-email]
  contacts/bad.md:6:8: warning: 'call me' is not a phone number like +49 30 1234567 [bad-phone]
  contacts/bad.md:8:11: error: unknown time zone 'Mars/Olympus' [bad-timezone]
  contacts/bad.md:9:16: error: 'D' is not known; did you mean 'A'? [unknown-value]
  contacts/bad.md:10:1: error: found through a referral, but the note does not say whose [referrer-missing]
  contacts/bad.md:11:15: error: no note is called 'havelpuls-medizintechnk'; did you mean 'havelpuls-medizintechnik'? [dangling-link]
  contacts/bad.md:12:15: error: cannot read date 'tomorrow' [bad-date]
  contacts/bad.md:15:5: warning: second unanswered email in a row; another channel is on file [same-channel-twice]
  contacts/bad.md:15:5: warning: less than 5 business days after the unanswered attempt of 2026-11-02 [too-soon]
  contacts/bad.md:16:13: error: cannot read date '2026-11-32' [bad-date]
  contacts/bad.md:16:29: error: 'pigeon' is not known; write email, phone, linkedin, in-person, letter, text, other [unknown-value]
  contacts/bad.md:16:46: error: 'snet' is not known; did you mean 'sent'? [unknown-value]
  contacts/bad.md:17:5: error: outreach entry has no outcome [outreach-incomplete]
  contacts/bad.md:18:5: error: write an entry of outreach as { date: …, by: … } [unknown-value]
  contacts/empty.md:1:1: info: contact has no name, and is called 'empty' [contact-no-name]
  contacts/empty.md:1:1: warning: contact has no organization [contact-no-organization]
  contacts/empty.md:1:1: warning: contact has no role [contact-no-role]
  contacts/empty.md:1:1: warning: contact has no found-through [contact-no-source]
  contacts/empty.md:1:1: warning: contact has no career [contact-no-career]
  contacts/empty.md:1:1: error: contact has no email, phone, linkedin or address [contact-unreachable]
  interviews/future.md:1:1: warning: interview has no referrals; write their names, none or not-asked [referrals-unstated]
  interviews/future.md:3:1: error: interview is marked as held but starts in the future [held-in-future]
  interviews/future.md:5:1: warning: interview was held, but has neither notes nor answers [interview-no-notes]
  interviews/none.md:1:1: error: interview has no contact [interview-no-contact]
  interviews/none.md:1:1: error: interview has no starts [interview-no-start]
  interviews/none.md:1:1: error: interview has no status [interview-no-status]
  interviews/odd.md:1:1: warning: interview has no place [interview-no-place]
  interviews/odd.md:5:1: error: interview ended before it started [event-order]
  interviews/odd.md:7:10: error: thanked before the interview [event-order]
  interviews/odd.md:7:10: error: thanks for an interview that was not held [thanked-not-held]
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
  interviews/2026-11-26-thandeka-mokoena.md:7:1: error: confirmed after the interview began [event-order]
  interviews/2026-11-26-thandeka-mokoena.md:8:1: info: resume does not say whether it was asked for [resume-unstated]
  interviews/2026-11-26-thandeka-mokoena.md:8:47: warning: unknown key 'askd-for'; did you mean 'asked-for'? [unknown-key]
  interviews/2026-11-26-thandeka-mokoena.md:10:1: warning: review has no answer to New questions, second-opinion [review-incomplete]
  interviews/2026-11-26-thandeka-mokoena.md:10:1: warning: what you learned about teaching comes only from this conversation [one-voice]
  interviews/2026-11-26-thandeka-mokoena.md:10:1: error: reviewed before the interview [event-order]
  interviews/2026-11-26-thandeka-mokoena.md:15:1: warning: critical question 'What did you do before you taught?' has no answer [critical-question-open]
  interviews/2026-11-26-thandeka-mokoena.md:21:1: error: cannot read date '2026/12/14' of a promise [bad-date]
  [1]

An interview that is near needs questions and a place.

  $ rm interviews/2026-11-26-thandeka-mokoena.md
  $ sed -i '/^place/d; s/^minutes: .*/minutes: 45/' interviews/2026-12-08-amara-okonkwo.md
  $ confab --now 2026-12-07T15:59 check
  interviews/2026-12-08-amara-okonkwo.md:1:1: warning: interview has no place [interview-no-place]
  interviews/2026-12-08-amara-okonkwo.md:6:1: warning: 45 minutes is long; ask for 30 at most [interview-too-long]
  $ confab --now 2026-12-07T16:00 check
  interviews/2026-12-08-amara-okonkwo.md:1:1: warning: interview has no place [interview-no-place]
  interviews/2026-12-08-amara-okonkwo.md:6:1: warning: 45 minutes is long; ask for 30 at most [interview-too-long]
  interviews/2026-12-08-amara-okonkwo.md:18:1: warning: questions prepared: 1; bring at least 5 [questions-too-few]
  interviews/2026-12-08-amara-okonkwo.md:18:1: warning: critical questions prepared: 0; bring at least 3 [critical-too-few]
  $ confab help critical-too-few
  critical-too-few (warning)
  When: an interview starts soon and has fewer critical questions than your minimum of 3.
  Then: mark questions you need an answer to with '!'.
  From: career-centre guide to informational interviews.
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
  contacts/folder.md:1:1: error: folder has the name of a note [unreadable]
  contacts/g.md:3:7: error: '*' begins an alias, which confab does not follow [front-matter-invalid]
  contacts/h.md:2:1: warning: type 'contct' is not known; did you mean 'contact'? [unknown-type]
  contacts/zoe-lindqvist.sync-conflict-20261130-101500-ABCDEFG.md:1:1: warning: conflict copy made by a sync program; its text is in no answer [conflict-copy]
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
  confab: folder has the name of a note in contacts/folder.md:1:1
  confab: '*' begins an alias, which confab does not follow in contacts/g.md:3:7
  hint: the answer leaves out these notes; 'confab check' explains
  giulia-bertolini  parked  Giulia Bertolini  Officina dell'Orso  Instrument maker
  [3]
  $ confab reach a --by email
  confab: quote is never closed in contacts/a.md:3:7
  confab: key 'name' appears twice in contacts/b.md:4:1
  confab: front matter is never closed in contacts/c.md:1:1
  confab: not valid UTF-8 in contacts/d.md:3:7
  confab: control byte 0x1b in contacts/e.md:3:8
  confab: merge conflict is not resolved in contacts/f.md:3:1
  confab: folder has the name of a note in contacts/folder.md:1:1
  confab: '*' begins an alias, which confab does not follow in contacts/g.md:3:7
  hint: the answer leaves out these notes; 'confab check' explains
  confab: 'a' may mean a note that cannot be read: quote is never closed in contacts/a.md:3:7
  hint: fix that note, or give the full name of the other
  [5]

No file in our folders is skipped silently, and a broken note of ours is recognized in any spelling.

  $ printf '\n---\ntype: contact\n---\n' > contacts/i.md; : > contacts/j.md; echo mine > contacts/README.md
  $ mkdir -p else; printf -- '---\n"type" : "contact"\nname: A\nname: B\n---\n' > else/k.md
  $ confab check | grep -E '/[ijk]\.md|README'
  hint: 'confab help front-matter-invalid' explains how to fix it
  contacts/i.md:1:1: warning: no front matter, so confab ignores the note [unknown-type]
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
  contacts/prya.md:1:1: warning: shares an email address or a profile with contacts/priya-raghunathan.md [duplicate-contact]
  organizations/ostkreuz-antriebe.md:1:1: error: differs only in case, or in how accents are encoded, from organizations/Ostkreuz-Antriebe.md [name-collision]
  other/zoe-lindqvist.md:1:1: error: has the same name as contacts/zoe-lindqvist.md [duplicate-stem]
  other/zoe-lindqvist.md:1:1: warning: shares an email address or a profile with contacts/zoe-lindqvist.md [duplicate-contact]
  [1]
  $ confab check name-collision
  organizations/ostkreuz-antriebe.md:1:1: error: differs only in case, or in how accents are encoded, from organizations/Ostkreuz-Antriebe.md [name-collision]
  [1]
  $ confab check --skip duplicate-stem --skip duplicate-contact --skip name-collision
  contacts/notes.md:1:1: warning: no front matter, so confab ignores the note [unknown-type]
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
  $ confab check
  contacts/fatma-yildirim.md:18:5: warning: Łukasz Wójcik at the same organization had until 2026-12-02 to answer [organization-crowded]
  contacts/notes.md:1:1: warning: no front matter, so confab ignores the note [unknown-type]
  $ confab config set outreach.other-person-after 0bd -q
  $ confab check
  contacts/notes.md:1:1: warning: no front matter, so confab ignores the note [unknown-type]
  $ confab --now 2027-06-01 check role-stale | head -2
  contacts/amara-okonkwo.md:4:1: info: last contact on 2026-12-08; the role may have changed [role-stale]
  contacts/fatma-yildirim.md:7:1: info: last contact on 2026-11-28; the role may have changed [role-stale]
  $ confab config set freshness.role 900d -q
  $ confab --now 2027-06-01 check role-stale
  $ confab config set outreach.min-gap 30bd -q
  $ confab check too-soon | head -2
  contacts/amara-okonkwo.md:13:3: warning: less than 30 business days after the unanswered attempt of 2026-10-26T12:15 [too-soon]
  contacts/giulia-bertolini.md:15:3: warning: less than 30 business days after the unanswered attempt of 2026-10-06 [too-soon]

  $ confab check --json --skip too-soon
  {
    "schema": "confab.check/1",
    "items": [
      {
        "path": "contacts/notes.md",
        "line": 1,
        "column": 1,
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
  confab: --fail-on 'never' is not one of error, warning, info
  [2]
  $ confab check --list | head -4
  try-someone-else            warning  no one at an organization has answered; due 0 business days after your last attempt there
  follow-up                   warning  your last message is unanswered and you have follow-ups left (limit: 2); due 7 business days after it
  answer-reply                warning  they wrote last, or a talk you agreed on fell through; due within 24 hours
  prepare                     warning  a planned interview lacks questions, research, a pitch or copies of your résumé; due 24 hours before it starts
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
        "source": "the follow-up scheme known as 3B7"
      },
