What `due` proposes can be run as it is: it settles the item, and `check` reports nothing.

  $ export CONFAB_NOW=2026-12-01T09:00
  $ mkdir -p .confab contacts interviews organizations; touch .confab/config.yaml
  $ person() { printf -- '---\ntype: contact\nname: %s\ncareer: optics\nrole: Engineer\nfound-through: event\nemail: %s@example.org\n%s\n---\n' "$1" "$1" "$2" > "contacts/$1.md"; }
  $ talk() { printf -- '---\ntype: interview\ncontact: "[[%s]]"\n%s\n---\n' "$2" "$3" > "interviews/$1.md"; }

A talk was called off, and the note dates neither that nor the agreement. The answer dates it, so that one message is enough.

  $ person Ada 'organization: Rand'
  $ talk off Ada 'starts: 2026-12-08T10:00
  > timezone: Europe/Berlin
  > status: cancelled'
  $ confab due --who ada --json=command | grep command
        "command": "confab reach Ada --by email"
  $ confab reach Ada --by email
  contacts/Ada.md: outreach + 2026-12-01T09:00 email sent   (confab undo)
  interviews/off.md: called off by 2026-12-01T09:00   (confab undo)
  next: if nobody answers, from Thu 2026-12-10: confab reach Ada --by email
  $ confab due --who ada; confab check --strict

News for someone you have never met asks for nothing.

  $ person Bob 'organization: Works'
  $ person Cem 'organization: Mill
  > referred-by: "[[Bob]]"'
  $ talk held Cem 'starts: 2026-11-24T10:00
  > timezone: Europe/Berlin
  > agreed: 2026-11-20
  > status: held
  > referrals: none
  > resume: { asked-for: false }
  > thanks: 2026-11-24
  > reviewed: 2026-11-24
  > second-opinion: false
  > ---
  > ## Notes
  > Kind.
  > ## Review
  > ### Learned
  > nothing
  > ### Left out
  > nothing
  > ### New questions
  > nothing
  > '
  $ confab due --who bob
  TODAY
  Bob  Bob, Works
    report-back  Tue 2026-12-01 (today)
        you talked with Cem, as they suggested; tell them how it went
        confab reach Bob --by email --no-answer-needed
        confab reach Bob --draft --for report-back
  $ confab reach Bob --by email --no-answer-needed -q
  $ confab due --who bob; confab list stem=Bob --columns state; confab check --strict
  to-reach

After a talk, a message asks for something only if it says so, and so does every later message.

  $ person Gus 'organization: Mine
  > outreach: [{ date: 2026-11-20, by: linkedin, outcome: sent, asks: yes }]'
  $ talk gus Gus 'starts: 2026-11-12T10:00
  > timezone: Europe/Berlin
  > status: held
  > thanks: 2026-11-12
  > reviewed: 2026-11-12'
  $ confab due --who gus --json=command | grep command
        "command": "confab reach Gus --by email --answer-needed"
  $ confab reach Gus --by email --answer-needed --no-answer-needed
  confab: --answer-needed and --no-answer-needed cannot be used together
  [2]
  $ confab reach Gus --by email --answer-needed
  contacts/Gus.md: outreach + 2026-12-01T09:00 email sent   (confab undo)
  next: if nobody answers, from Thu 2026-12-10: confab reach Gus --by email --answer-needed
  $ confab due --who gus

Who to write to first: someone at an employer you would like, but not while a colleague has not had the time to answer.

  $ rm contacts/* interviews/*
  $ printf -- '---\ntype: organization\nname: Wanted\ntarget: true\n---\n' > organizations/wanted.md
  $ person Dov 'organization: Anywhere'
  $ person Eli 'organization: "[[wanted]]"'
  $ confab | grep -e write -e next
  first to write to: Eli  Eli, Wanted
  next: confab reach Eli --by email
  $ person Fay 'organization: "[[wanted]]"
  > outreach: [{ date: 2026-11-30, by: email, outcome: sent }]'
  $ confab | grep -e write -e next
  first to write to: Dov  Dov, Anywhere
  next: confab reach Dov --by email

A review that is dated in the future does not count, and is made now.

  $ talk later Dov 'starts: 2026-11-30T10:00
  > timezone: Europe/Berlin
  > status: held
  > reviewed: 2026-12-24'
  $ confab review Dov --learned x --left-out nothing --new-question none --second-opinion no -q
  $ grep reviewed interviews/later.md
  reviewed: 2026-12-01

The people of a referral, however they are written.

  $ rm contacts/* interviews/* organizations/*
  $ person Ada
  $ talk i Ada 'starts: 2026-11-20T10:00
  > timezone: Europe/Berlin
  > status: held
  > referrals: ["Zed Doe <zed@example.org>", "**Yan Lu**"]'
  $ confab due --rule record-referral --jsonl=command
  {"command":"confab add-contact 'Zed Doe' --email zed@example.org --career optics --found-through referral --referred-by Ada --checked 2026-12-01"}
  {"command":"confab add-contact 'Yan Lu' --career optics --found-through referral --referred-by Ada --checked 2026-12-01"}
  $ confab due --rule record-referral --plain=command > commands; sh commands > /dev/null; confab due --rule record-referral
  $ confab check contacts/zed-doe.md contacts/yan-lu.md

One message keeps any number of promises.

  $ rm contacts/* interviews/*; person Bob
  $ talk j Bob 'starts: 2026-11-20T10:00
  > timezone: Europe/Berlin
  > status: held
  > ---
  > - [ ] me: p1
  > - [ ] me: p2
  > - [ ] me: p3
  > - [ ] me: p4
  > - [ ] me: p5
  > - [ ] me: p6'
  $ confab due --rule keep-promise --jsonl=command | sort -u
  {"command":"confab reach Bob --by email --kept p1 --kept p2 --kept p3 --kept p4 --kept p5 --kept p6"}

Someone who agreed but did not come is not parked: messages from before the talk fell through are not attempts.

  $ rm contacts/* interviews/*
  $ person Ada 'organization: independent'
  $ confab --now 2026-11-20T09:00 reach Ada --by email -q
  $ confab --now 2026-11-21T09:00 reach Ada --by email --outcome replied -q
  $ confab --now 2026-11-21T09:00 schedule Ada 2026-11-30T14:00 --place Zoom -q
  $ confab --now 2026-11-25T09:00 reach Ada --by email -q
  $ confab --now 2026-11-29T09:00 reach Ada --by email -q
  $ confab schedule Ada --no-show -q
  $ confab reach Ada --by email -q
  $ confab why Ada | head -1
  Ada  waiting: your email of Tue 2026-12-01 09:00 is unanswered; attempt 1 of 3

One message settles three items; the draft is for the main one.

  $ person Bob 'organization: Works'
  $ talk t Bob 'starts: 2026-11-10T10:00
  > status: held
  > reviewed: 2026-11-10
  > ---
  > ## Promises
  > - [ ] me: send x (2026-11-20)
  > - [ ] them: do y (2026-11-20)
  > '
  $ confab why Bob | tail -3
        one message settles three:
        confab thank Bob --by email --kept 'send x'
        confab thank Bob --draft
  $ confab due --who bob --json=rule,draft | grep draft
        "draft": "thank-you"
        "draft": "thank-you"
        "draft": "thank-you"

A follow-up that waits for a follow-up to a colleague says so.

  $ person Cy 'organization: Acme
  > outreach: [{ date: 2026-11-18, by: email, outcome: sent }]'
  $ person Di 'organization: Acme
  > outreach: [{ date: 2026-11-18, by: email, outcome: sent }]'
  $ confab why Di
  Di  waiting: your email of Wed 2026-11-18 is unanswered; attempt 1 of 3; Cy at the same organization comes first
  
    Wed 2026-11-18  email sent  contacts/Di.md
  
  nothing is due

A note that cannot be read is the one to correct, not the talk with that person.

  $ printf -- '---\ntype: contact\nname: "Eve\n---\n' > contacts/eve.md
  $ talk u eve 'starts: 2026-11-30T10:00
  > status: held'
  $ confab due --rule review --json=who,command
  confab: quote is never closed in contacts/eve.md:3:7
  hint: the answer leaves out this note; run 'confab check' for details
  {
    "schema": "confab.due/1",
    "items": [
      {
        "who": "u",
        "command": "confab edit eve"
      }
    ]
  }
  [3]

Someone who has declined is not at the top of the prep sheet for the talk with the other person.

  $ rm contacts/* interviews/*
  $ person Fay 'organization: Works
  > outreach: [{ date: 2026-11-30, by: email, outcome: declined }]'
  $ person Gil 'organization: Works'
  $ printf -- '---\ntype: interview\ncontact: [Fay, Gil]\nagreed: 2026-11-20\nstarts: 2026-12-02T10:00\nstatus: planned\n---\n' > interviews/v.md
  $ confab prep gil 2> /dev/null | head -4
  # Gil
  
  Engineer, Works
  Also there: Fay, Engineer, Works; Fay@example.org (declined)

Several settings that cannot be used, each with how to correct it.

  $ printf 'profile: [gentle]\nthanks: { due: [12h] }\nreview: { a: b }\n' > .confab/config.yaml
  $ confab check config-invalid
  .confab/config.yaml:1:1: error: 'profile' holds a list; write one value: career-centre, phone-first or gentle [config-invalid]
  .confab/config.yaml:2:11: error: 'thanks.due' holds a list; write one value: a length of time like 24h, 7d or 7bd [config-invalid]
  .confab/config.yaml:3:11: error: 'review' is one setting, not a group; write one value; 'confab config get review' shows it [config-invalid]
  hint: 'confab help config-invalid' explains how to fix it
  [1]
  $ printf 'thanks:\n\tdue: 24h\n' > .confab/config.yaml
  $ confab check config-invalid
  .confab/config.yaml:2:5: error: a tab cannot indent a line; use spaces; until it is fixed, all settings in that file are ignored [config-invalid]
  hint: 'confab help config-invalid' explains how to fix it
  [1]

A reply is answered the way it came: on LinkedIn, or by a text message to the number on file.

  $ rm -r contacts interviews; mkdir contacts interviews; printf 'drafts: { name: Noor }\n' > .confab/config.yaml; export CONFAB_NOW=2026-12-01T09:00
  $ person Ada 'organization: Rand
  > linkedin: https://www.linkedin.com/in/ada
  > phone: +49 30 1234567'
  $ confab reach ada --by email --at '2026-11-27 9:00' -q; confab reach ada --by linkedin --outcome replied --at '2026-11-30 18:00' -q
  $ confab due; confab reach ada --draft | head -3
  TODAY
  Ada  Ada, Rand
    answer-reply  Tue 2026-12-01 18:00 (in 9 hours)
        you have not answered their LinkedIn message of Mon 2026-11-30 18:00
        confab reach Ada --by linkedin
        confab reach Ada --draft --for propose-time
  propose-time: 37 of 85 words
  to fill in: [a time], [another time]
  after sending it: confab reach Ada --by linkedin
  Dear Ada,
  
  Thank you for your reply. Would one of these times suit you?
  $ confab reach ada --by text --outcome replied --at '2026-11-30 19:00' -q
  $ confab due | grep reach; confab reach ada --draft | head -3
        confab reach Ada --by text
        confab reach Ada --draft --for propose-time
  propose-time: 39 of 45 words
  to fill in: [a time], [another time]
  after sending it: confab reach Ada --by text
  Hello Ada, it's Noor. Thank you for your reply. Would one of these times suit you?
  
  - [a time]
  $ confab reach ada --by text -q; confab due; confab check --strict

After two reminders, `due` proposes to let a promise go.

  $ talk held Ada 'starts: 2026-12-01T10:00
  > timezone: Europe/Berlin
  > agreed: 2026-12-01
  > status: held
  > resume: { asked-for: false }
  > referrals: none
  > reviewed: 2026-12-01
  > thanks: 2026-12-01
  > second-opinion: false'
  $ printf '## Notes\nOptics.\n## Promises\n- [ ] them: send the slides\n## Review\n### Learned\n- nothing\n### Left out\n- nothing\n### New questions\n- none\n' >> interviews/held.md
  $ export CONFAB_NOW=2026-12-08T09:00; confab due; confab reach ada --by email -q
  TODAY
  Ada  Ada, Rand
    nudge-promise  Tue 2026-12-08 (today)
        they promised: send the slides
        confab reach Ada --by email
        confab reach Ada --draft --for nudge-promise
  $ export CONFAB_NOW=2026-12-15T09:00; confab due; confab reach ada --by email -q
  TODAY
  Ada  Ada, Rand
    nudge-promise  Tue 2026-12-15 (today)
        they promised: send the slides
        confab reach Ada --by email
        confab reach Ada --draft --for nudge-promise
  $ export CONFAB_NOW=2026-12-22T09:00; confab due; confab why ada | tail -3
  TODAY
  Ada  Ada, Rand
    nudge-promise  Tue 2026-12-22 (today)
        they promised: send the slides; you have been in touch 2 times since (to let it go, mark it '[-]')
        confab edit held
        they promised: send the slides; you have been in touch 2 times since (to let it go, mark it '[-]')
        = 7d after you wrote to them on Tue 2026-12-15 09:00
        confab edit held
  $ sed -i 's/- \[ \] them/- [-] them/' interviews/held.md; confab due; confab check --strict

A follow-up that waits because you tried someone else there says so.

  $ rm -r contacts interviews; mkdir contacts; person Ada 'organization: Rand'; person Bo 'organization: Rand'
  $ export CONFAB_NOW=2026-12-01T09:00; confab reach ada --by email -q
  $ export CONFAB_NOW=2026-12-09T09:00; confab reach bo --by email -q; confab why ada | grep =
        = 3bd after Wed 2026-12-09 09:00, when you tried Bo
