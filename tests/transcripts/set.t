Any key of any note can be changed, several in one step, and no other byte changes.

  $ confab init . > /dev/null; cp -R $EXAMPLE/* .
  $ cat > contacts/grace.md <<END
  > ---
  > type: contact     # a comment
  > name: 'Grace Hopper'
  > career:
  >   - compilers     # since 1952
  >   - standards     # later
  > email: [grace@example.org, hopper@example.com]
  > phone: "+1 215 555 0101"
  > Role: Senior mathematician
  > organization: Remington Rand
  > favourite: moth
  > ---
  > ## Notes
  > END
  $ confab set grace phone='+1 215 555 0199' address='1 Navy Way, Arlington' connector=yes
  contacts/grace.md: phone = +1 215 555 0199, address = 1 Navy Way, Arlington, connector = true   (confab undo)
  $ confab set grace career-=compilers career+='program libraries' email-=grace@example.org
  contacts/grace.md: career - compilers, career + program libraries, email - grace@example.org   (confab undo)
  $ confab set grace address= keep-in-touch=A
  contacts/grace.md: address removed, keep-in-touch = A   (confab undo)
  $ cat contacts/grace.md
  ---
  type: contact     # a comment
  name: 'Grace Hopper'
  career:
    - standards     # later
    - program libraries
  email: [hopper@example.com]
  phone: "+1 215 555 0199"
  Role: Senior mathematician
  organization: Remington Rand
  favourite: moth
  connector: true
  keep-in-touch: A
  ---
  ## Notes
  $ confab undo -q; confab set grace address= --dry-run
  --- a/contacts/grace.md
  +++ b/contacts/grace.md
  @@ -9,7 +9,6 @@
   Role: Senior mathematician
   organization: Remington Rand
   favourite: moth
  -address: 1 Navy Way, Arlington
   connector: true
   ---
   ## Notes

What the note already says is no change; a link may be typed as any WHO.

  $ confab set grace connector=true career+=STANDARDS
  contacts/grace.md: no change needed
  $ confab set grace referred-by=zoe introduced='3 days ago'
  contacts/grace.md: referred-by = zoe-lindqvist, introduced = Sat 2026-11-28   (confab undo)
  $ grep -e referred -e introduced contacts/grace.md
  referred-by: "[[zoe-lindqvist]]"
  introduced: 2026-11-28
  $ confab set grace referred-by=ko
  confab: referred-by: 'ko' matches 2 contacts
  hint: choose one of these:
    contacts/amara-okonkwo.md  Amara Okonkwo
    contacts/thandeka-mokoena.md  Thandeka Mokoena
  [5]
  $ confab set grace referred-by=nobody
  contacts/grace.md: referred-by = nobody   (confab undo)

A new job keeps the old one, with the date; a correction does not.

  $ confab set grace role='Director of Automatic Programming' organization=havelpuls
  contacts/grace.md: Role = Director of Automatic Programming, organization = havelpuls-medizintechnik, was + Senior mathematician   (confab undo)
  $ confab set grace role='Director of Programming' --correct
  contacts/grace.md: Role = Director of Programming   (confab undo)
  $ grep -A2 -i -e ^role -e ^organization -e ^was contacts/grace.md
  Role: Director of Programming
  organization: "[[havelpuls-medizintechnik]]"
  favourite: moth
  address: 1 Navy Way, Arlington
  --
  was:
    - { role: Senior mathematician, organization: Remington Rand, until: 2026-12-01 }
  ---
  $ confab set grace role='Rear Admiral' -q --now 2027-03-01T09:00; grep -A3 ^was contacts/grace.md
  was:
    - { role: Senior mathematician, organization: Remington Rand, until: 2026-12-01 }
    - { role: Director of Programming, organization: "[[havelpuls-medizintechnik]]", until: 2027-03-01 }
  ---
  $ confab unset grace role --correct; confab unset grace organization
  contacts/grace.md: Role removed   (confab undo)
  contacts/grace.md: organization removed, was + havelpuls-medizintechnik   (confab undo)

The values are checked like those of a note.

  $ confab set grace email=grace
  confab: email: 'grace' is not an email address like ada@example.org
  [2]
  $ confab set grace keep-in-touch=D
  confab: keep-in-touch: unknown value 'D'; use A, B, C, off
  [2]
  $ confab set grace timezone=Europe/Berlim
  confab: timezone: unknown time zone 'Europe/Berlim'
  hint: did you mean 'Europe/Berlin'?
  [2]
  $ confab set grace snooze-until=tomorow
  confab: cannot read date 'tomorow'
  hint: did you mean 'tomorrow'? write it as 2026-11-23, 'tomorrow', 'tuesday', '6 mar', 'in 3 days', '3 days ago' or '+2w', and a time as '15:00' or '3pm'
  [2]
  $ confab set grace role+=Admiral
  confab: 'role' holds one value
  hint: set it with role=VALUE, or remove it with role=
  [2]
  $ confab set grace email+=a@example.org email=b@example.org email=c@example.org
  confab: 'email' is given twice
  hint: add further values with email+=VALUE
  [2]
  $ confab set grace phone-=12345
  confab: 'phone' has no '12345' in contacts/grace.md:8:1
  hint: it has +1 215 555 0199
  [2]
  $ confab set grace career-=
  confab: 'career-=' has no value
  hint: 'career=' removes the key
  [2]
  $ confab set grace email
  confab: cannot read the change 'email'
  hint: write it like role=Director, career+=law, email-=old@example.org or phone=
  [2]
  $ confab set grace
  confab: set needs CHANGE
  hint: for example: confab set grace phone='+1 215 555 0101' email+=hopper@example.com
  [2]
  $ confab set grace outreach=x
  confab: 'outreach' cannot be changed this way
  hint: record attempts with 'confab reach', or correct them with 'confab edit'
  [2]
  $ confab set grace type=organization
  confab: 'type' cannot be changed this way
  hint: a note cannot become one of another kind
  [2]
  $ confab unset grace name
  confab: this note needs 'name'
  hint: give it another value
  [2]
  $ confab set grace name=
  confab: this note needs 'name'
  hint: give it another value
  [2]
  $ confab set grace "role=two
  > lines"
  confab: role: the value has more than one line
  [2]

A key that is neither confab's nor in the note needs --any-key.

  $ confab set grace emial=grace@example.org
  confab: unknown key 'emial' for a note of type contact
  hint: did you mean 'email'? --any-key allows keys of your own
  [2]
  $ confab set grace company=Navy
  confab: unknown key 'company' for a note of type contact
  hint: did you mean 'organization'? --any-key allows keys of your own
  [2]
  $ confab set grace tag=cobol
  confab: unknown key 'tag' for a note of type contact
  hint: --any-key allows keys of your own
  [2]
  $ confab set grace tag=cobol tag+=navy rank=8 'motto=dare: and do' --any-key
  contacts/grace.md: tag = cobol, tag + navy, rank = 8, motto = dare: and do   (confab undo)
  $ confab set grace favourite='two moths' tag-=cobol
  contacts/grace.md: favourite = two moths, tag - cobol   (confab undo)
  $ tail -9 contacts/grace.md
  was:
    - { role: Senior mathematician, organization: Remington Rand, until: 2026-12-01 }
    - { role: Director of Programming, organization: "[[havelpuls-medizintechnik]]", until: 2027-03-01 }
    - { organization: "[[havelpuls-medizintechnik]]", until: 2026-12-01 }
  tag: [navy]
  rank: 8
  motto: "dare: and do"
  ---
  ## Notes
  $ confab set grace 'a b=c' --any-key
  confab: 'a b' cannot be a key
  hint: use letters, digits and dashes
  [2]
  $ confab list tag=navy
  grace  to-reach  Grace Hopper
  $ confab unset grace tag rank motto
  contacts/grace.md: tag removed, rank removed, motto removed   (confab undo)

All kinds of notes have keys.

  $ confab set 2026-12-08-amara-okonkwo place='Room 4' minutes=30 resume.copies=3 starts='2026-12-08 17:00'
  interviews/2026-12-08-amara-okonkwo.md: place = Room 4, resume.copies = 3, starts = Tue 2026-12-08 17:00   (confab undo)
  $ confab set 2026-12-08-amara-okonkwo minutes=long
  confab: minutes: 'long' is not a number from 1 to 1440
  [2]
  $ confab set 2026-12-08-amara-okonkwo status=
  confab: this note needs 'status'
  hint: give it another value
  [2]
  $ confab set 2026-12-08-amara-okonkwo resume=cv-2026-12.pdf resume.asked-for=no; grep ^resume interviews/2026-12-08-amara-okonkwo.md
  interviews/2026-12-08-amara-okonkwo.md: resume.version = cv-2026-12.pdf, resume.asked-for = false   (confab undo)
  resume: { copies: 3, version: cv-2026-12.pdf, asked-for: false }
  $ confab unset 2026-12-08-amara-okonkwo resume.copies; grep ^resume interviews/2026-12-08-amara-okonkwo.md
  interviews/2026-12-08-amara-okonkwo.md: resume.copies removed   (confab undo)
  resume: { version: cv-2026-12.pdf, asked-for: false }
  $ confab set havelpuls aliases+=HP target=no
  organizations/havelpuls-medizintechnik.md: aliases + HP, target = false   (confab undo)
  $ confab set pitch rate=150
  pitch.md: rate = 150   (confab undo)

A program gives its changes as JSON: many notes in one step, or none.

  $ confab list name='Grace Hopper' --jsonl | sed 's/"phone":\[[^]]*\]/"phone":[]/' > people.json
  $ confab set --from-json people.json
  contacts/grace.md: phone removed   (confab undo)
  $ echo '{"email+": "rear.admiral@example.org", "career": ["compilers", "navy"], "rank": 9}' | confab set grace --any-key --from-json -
  contacts/grace.md: email + rear.admiral@example.org, career = compilers; navy, rank = 9   (confab undo)
  $ printf '{"who": "grace", "role": "Consultant"}\n{"who": "zoe", "keep-in-touch": "weekly"}\n' | confab set --from-json -
  confab: line 2: keep-in-touch: unknown value 'weekly'; use A, B, C, off
  [2]
  $ printf '{"who": "grace", "role": "Consultant"}\n{"who": "zoe", "keep-in-touch": null}\n' | confab set --from-json -
  contacts/grace.md: role = Consultant   (confab undo)
  contacts/zoe-lindqvist.md: keep-in-touch removed   (confab undo)
  $ echo '{"role": "Consultant"}' | confab set --from-json -
  confab: line 1: an object does not name a note
  hint: give it the key 'who', or give NOTE
  [2]
  $ echo '{"who": "grace"}' | confab set grace role=x --from-json -
  confab: --from-json and CHANGE cannot be used together
  hint: put the change into the object
  [2]
  $ printf '{"who": "grace", "role": "x"}{"who": "Grace Hopper", "role": "y"}' | confab set --from-json -
  confab: line 1: two objects change contacts/grace.md
  hint: combine their keys in one object
  [2]
  $ echo '{"phone": {"home": "1"}}' | confab set grace --from-json -
  confab: line 1: unknown key 'phone.home' for a note of type contact
  hint: --any-key allows keys of your own
  [2]
  $ confab set grace role=x --json=summary,changed
  {
    "schema": "confab.change/1",
    "items": [
      {
        "summary": "role = x, was + Consultant",
        "changed": true
      }
    ]
  }
  $ confab set grac3 role=x
  confab: no note is called 'grac3'
  hint: did you mean 'grace'?
  [5]
  $ confab check unknown-key unknown-value bad-date dangling-link

A comment belongs to the value on its line: it stays, moves and goes with it.

  $ cd "$(mktemp -d)"; confab init -q --example .
  $ printf -- '---\ntype: contact\nname: Ann\nemail:\n  - ann@a.example # work\n  # since May\n  - ann@b.example # home\n---\n' > ann.md; cp ann.md before
  $ for email in ann@a.example ann@b.example c@c.example; do cp before ann.md; confab set ann email=$email -q; sed -n '4,/---/p' ann.md; done
  email: ann@a.example # work
  ---
  email: ann@b.example # home
  ---
  email: c@c.example
  ---
  $ cp before ann.md; echo '{"who": "ann", "email": ["ann@b.example", "x@x.example", "ann@a.example"]}' | confab set --from-json - -q; sed -n '4,/---/p' ann.md
  email:
    # since May
    - ann@b.example # home
    - x@x.example
    - ann@a.example # work
  ---
  $ cp before ann.md; echo '{"who": "ann", "email": ["x@x.example", "ann@a.example"]}' | confab set --from-json - -q; sed -n '4,/---/p' ann.md
  email:
    # since May
    - x@x.example
    - ann@a.example # work
  ---

Words for a time are in your time zone, and a talk elsewhere gets its own. A time in the form of the note is taken as it is. A
time alone ends a talk on its day.

  $ confab set 2026-12-03-li-wenjing starts='thu 3pm'
  interviews/2026-12-03-li-wenjing.md: starts = Thu 2026-12-03 22:00, in the time zone Asia/Singapore   (confab undo)
  $ confab set 2026-12-03-li-wenjing starts=2026-12-03T15:00
  interviews/2026-12-03-li-wenjing.md: starts = Thu 2026-12-03 15:00, in the time zone Asia/Singapore   (confab undo)
  $ confab set 2026-10-20-zoe-lindqvist ended=18:10; confab set 2026-10-20-zoe-lindqvist ended='6:20 pm'
  interviews/2026-10-20-zoe-lindqvist.md: ended = Tue 2026-10-20 18:10, now 40 minutes long   (confab undo)
  interviews/2026-10-20-zoe-lindqvist.md: ended = Tue 2026-10-20 18:20, now 50 minutes long   (confab undo)

Past events cannot be in the future, and a talk needs a contact. Removing finds people in the same way as adding.

  $ for change in introduced=2026-12-24 checked=tomorrow parked=2026-12-04; do confab set zoe "$change"; done
  confab: introduced: Thu 2026-12-24 is in the future
  hint: record it once it has happened
  confab: checked: Wed 2026-12-02 is in the future
  hint: record it once it has happened
  confab: parked: Fri 2026-12-04 is in the future
  hint: record it once it has happened
  [2]
  $ confab set 2026-12-03-li-wenjing contact-=li-wenjing
  confab: this note needs 'contact'
  hint: give it another value
  [2]
  $ confab set 2026-12-03-li-wenjing contact+=jose; confab set 2026-12-03-li-wenjing contact-=jose
  interviews/2026-12-03-li-wenjing.md: contact + jose-ferreira   (confab undo)
  interviews/2026-12-03-li-wenjing.md: contact - jose-ferreira   (confab undo)
  $ confab set 2026-12-03-li-wenjing referrals=none; confab set 2026-12-03-li-wenjing referrals+='New Person'; grep referrals interviews/2026-12-03-li-wenjing.md
  interviews/2026-12-03-li-wenjing.md: referrals = none   (confab undo)
  interviews/2026-12-03-li-wenjing.md: referrals + New Person   (confab undo)
  referrals: New Person

Only what the note has can be removed.

  $ confab unset zoe emial; confab unset zoe email email
  confab: this note has no 'emial'
  hint: did you mean 'email'?
  confab: 'email' is given twice
  hint: once is enough
  [2]

Several changes of one list are one step, as long as it keeps what it needs.

  $ rm -rf *; cp -R $EXAMPLE/* .
  $ confab set 2026-12-03-li-wenjing contact-=li contact+=zoe; grep contact interviews/2026-12-03-li-wenjing.md
  interviews/2026-12-03-li-wenjing.md: contact - li-wenjing, contact + zoe-lindqvist   (confab undo)
  contact:
  $ confab set 2026-12-03-li-wenjing contact+=li contact-=zoe; grep contact interviews/2026-12-03-li-wenjing.md
  interviews/2026-12-03-li-wenjing.md: contact + li-wenjing, contact - zoe-lindqvist   (confab undo)
  contact:
  $ confab set 2026-12-03-li-wenjing contact-=li
  confab: this note needs 'contact'
  hint: give it another value
  [2]
  $ confab set zoe career+=x career-=x
  confab: career: 'x' is both added and removed
  [2]

A value that makes no sense in a note is refused.

  $ confab set zoe state=met --any-key
  confab: 'state' follows from the notes and cannot be set
  hint: 'confab why' explains it
  [2]
  $ confab set 2026-12-03-li-wenjing state=held --any-key
  confab: 'state' follows from the notes and cannot be set
  hint: did you mean 'status'?
  [2]
  $ confab set zoe check-ignore=contact-no-rol
  confab: unknown rule 'contact-no-rol'
  hint: did you mean 'contact-no-role'?
  [2]
  $ confab set zoe referred-by=zoe
  confab: referred-by: a contact cannot refer themselves
  [2]
  $ confab set zoe a.b=3 --any-key
  confab: 'a.b' cannot be a key
  hint: a dot reaches only into confab's own maps, such as resume.copies
  [2]
  $ confab set 2026-11-30-jose-ferreira referrals+=zoe
  confab: 'zoe' may be Zoë Lindqvist, who is already a contact
  hint: write 'zoe-lindqvist', or the full name of a new contact
  [5]

JSON is as strict as for 'add-contact', and a list says nothing twice.

  $ echo '{"who": "zoe", "phone": 49301234567}' | confab set --from-json -
  confab: line 1: phone: expected a string in quotes
  [2]
  $ echo '{"who": "zoe", "role": "a\u0000b"}' | confab set --from-json -
  confab: line 1: role: control byte 0x00
  [2]
  $ echo '{"who": "zoe", "email": ["a@x.example", "A@x.example"], "tags": ["x"]}' | confab set --from-json - --any-key
  contacts/zoe-lindqvist.md: email = a@x.example, tags = x   (confab undo)

A change that would have no effect, or not the intended one, is refused or explained.

  $ confab set 2026-11-30-jose-ferreira minutes=60
  confab: minutes: this talk has 'ended', which counts instead
  hint: set the end: ended=17:30
  [2]
  $ confab set 2026-12-03-li-wenjing minutes=40
  interviews/2026-12-03-li-wenjing.md: minutes = 40   (confab undo)
  $ confab set zoe email='a@x.example, b@x.example'
  confab: email: 'a@x.example, b@x.example' is not a single value
  hint: give each value separately
  [2]
  $ confab set zoe career='[x, y]'
  confab: career: '[x, y]' is not a single value
  hint: give each value separately
  [2]
  $ confab set nguyen referred-by=none
  contacts/nguyen-thu-ha.md: referred-by = none   (confab undo)
  $ confab set zoe organization=ostkreuz
  warning: 'ostkreuz' stays text; it is not the name of organizations/ostkreuz-antriebe.md
  hint: to link to that note: confab set zoe-lindqvist organization=ostkreuz-antriebe --correct
  contacts/zoe-lindqvist.md: organization = ostkreuz, was + Firmware team lead   (confab undo)
  $ confab add-contact 'Jo Berg' --organization Ostkreuz -q
  warning: 'Ostkreuz' stays text; it is not the name of organizations/ostkreuz-antriebe.md
  hint: to link to that note: confab set 'Jo Berg' organization=ostkreuz-antriebe --correct
  $ confab set zoe organization='Rand Works'
  contacts/zoe-lindqvist.md: organization = Rand Works, was + Firmware team lead   (confab undo)
  $ confab add-organization independent; confab show independent
  confab: 'independent' means that there is no organization
  hint: write it in the note of the contact: organization=independent
  confab: no note is called 'independent'
  hint: 'confab list' shows everyone
  [5]

A value that `check` would call an error is refused.

  $ cd "$(mktemp -d)"; confab init -q --example .; export CONFAB_NOW=2026-12-01T09:00
  $ for change in check-ignore+=role-stale organization='[[fatma-yildirim]]' referred-by='[[havelpuls-medizintechnik]]'; do confab set zoe "$change"; done
  confab: check-ignore: 'role-stale' is a rule of due; hide it with 'snooze-until:' or turn it off in the config
  confab: organization: 'fatma-yildirim' is a contact, not an organization
  confab: referred-by: 'havelpuls-medizintechnik' is an organization, not a contact
  [2]
  $ for change in aliases+='Ostkreuz Antriebe' aliases+='Zoë Lindqvist'; do confab set havelpuls "$change"; done
  confab: aliases: 'Ostkreuz Antriebe' is already the name of another note in organizations/ostkreuz-antriebe.md
  hint: if both are one, use 'confab merge'
  confab: aliases: 'Zoë Lindqvist' is already the name of another note in contacts/zoe-lindqvist.md
  hint: if both are one, use 'confab merge'
  [2]
  $ confab set 2026-12-08-amara-okonkwo status=held
  confab: status: the talk is marked as held but starts on 2026-12-08T16:00, which is in the future
  hint: for a new time, use 'confab schedule WHO --move WHEN'
  [2]
  $ confab set 2026-12-08-amara-okonkwo status=held starts='yesterday 3pm'
  interviews/2026-12-08-amara-okonkwo.md: status = held, starts = Mon 2026-11-30 15:00   (confab undo)

Your own map is not replaced by a value, and a job with two employers keeps both.

  $ printf -- '---\ntype: contact\nname: Hal Hub\norganization: [Acme, Beta]\nrole: Lead\ncustom: { a: 1, b: 2 }\n---\n' > contacts/hal.md
  $ confab set hal custom=3
  confab: 'custom' holds entries
  hint: change them with 'confab edit', or remove them first: custom=
  [2]
  $ confab set hal role=Head; grep -A1 ^was contacts/hal.md
  contacts/hal.md: role = Head, was + Lead   (confab undo)
  was:
    - { role: Lead, organization: "Acme, Beta", until: 2026-12-01 }

A talk ends after it starts, within a day. To correct the start alone would change the length.

  $ cd "$(mktemp -d)"; confab init -q; confab add-contact 'Jo Berg' --email jo@a.example -q; confab log jo --at '2026-11-30 10:00' --minutes 20 --no-referrals -q
  $ confab set 2026-11-30-jo-berg starts=2026-11-28T10:00
  confab: ended: 2026-11-30T10:20 is more than a day after the start, 2026-11-28T10:00
  hint: set both: starts=WHEN ended=WHEN
  [2]
  $ confab set 2026-11-30-jo-berg ended=2026-11-30T09:00
  confab: ended: 2026-11-30T09:00 is before the start, 2026-11-30T10:00
  hint: set both: starts=WHEN ended=WHEN
  [2]
  $ confab set 2026-11-30-jo-berg starts=2026-11-28T10:00 ended=2026-11-28T10:20
  interviews/2026-11-30-jo-berg.md: starts = Sat 2026-11-28 10:00, ended = Sat 2026-11-28 10:20, now 20 minutes long   (confab undo)
  $ confab set 2026-11-30-jo-berg starts=2026-11-28T09:30
  interviews/2026-11-30-jo-berg.md: starts = Sat 2026-11-28 09:30, now 50 minutes long   (confab undo)
