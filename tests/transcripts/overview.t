The whole search: a notebook small enough to count by hand.

  $ confab init -q . && rm -r .confab/undo
  $ cat > questions.md <<'END'
  > ---
  > type: questions
  > ---
  > ## Path
  > - ! How did you get here?
  > - ! Which skills count?
  > ## If they are a recruiter
  > - What do people leave out?
  > END
  $ contact() { printf -- '---\ntype: contact\nname: %s\ncareer: compilers\nrole: %s\nfound-through: %s\nemail: %s@example.org\noutreach:\n' "$2" "$3" "$4" "$1" > contacts/$1.md; cat >> contacts/$1.md; echo --- >> contacts/$1.md; }

Ada answers after three days, and Ben the call after nine.

  $ contact ada 'Ada Byron' Engineer alumni <<'END'
  >   - { date: 2026-11-02T10:00, by: email, outcome: sent }
  >   - { date: 2026-11-05T09:00, by: email, outcome: replied }
  > END
  $ contact ben 'Ben Tal' Manager mentor <<'END'
  >   - { date: 2026-11-03, by: email, outcome: sent }
  >   - { date: 2026-11-10T11:00, by: phone, outcome: voicemail }
  >   - { date: 2026-11-12T12:00, by: phone, outcome: replied }
  > END

Cleo has been silent for eleven days. Dan's address was wrong; he declined the next day by the other way.

  $ contact cleo 'Cleo Nord' 'Technical recruiter' alumni <<'END'
  >   - { date: 2026-11-20T08:00, by: email, outcome: sent }
  > END
  $ contact dan 'Dan Roth' Engineer event <<'END'
  >   - { date: 2026-11-04T08:00, by: email, outcome: sent }
  >   - { date: 2026-11-04T08:01, by: email, outcome: bounced }
  >   - { date: 2026-11-06T08:00, by: linkedin, outcome: sent }
  >   - { date: 2026-11-07T08:00, by: linkedin, outcome: declined }
  > END

Eve agreed to a talk; no reply of hers is noted. Nobody has written to Fay yet.

  $ contact eve 'Eve Lund' Engineer referral <<'END'
  >   - { date: 2026-11-16T08:00, by: email, outcome: sent }
  > END
  $ sed -i 's/^role/referred-by: "[[ada]]"\nrole/' contacts/eve.md
  $ contact fay 'Fay Quist' Engineer alumni < /dev/null

Ada was thanked within a day, and Ben after three.

  $ cat > interviews/2026-11-09-ada.md <<'END'
  > ---
  > type: interview
  > contact: "[[ada]]"
  > starts: 2026-11-09T15:00
  > minutes: 20
  > status: held
  > referrals: ["[[eve]]", "Gus Hill"]
  > thanks: { date: 2026-11-09T20:00, by: email }
  > reviewed: 2026-11-09
  > second-opinion: true
  > ---
  > ## Questions
  > - [x] ! How did you get here?
  >   By way of the theatre.
  > - [x] ! Which skills count?
  >   partly: reading code. She ran out of time.
  > - [x] Is it loud?
  >   declined
  > ## Review
  > ### Learned
  > - Write down what you saw.
  > ### New questions
  > - Who reads the reports?
  > END
  $ cat > interviews/2026-11-18-ben.md <<'END'
  > ---
  > type: interview
  > contact: "[[ben]]"
  > starts: 2026-11-18T15:00
  > minutes: 20
  > status: held
  > referrals: none
  > thanks: { date: 2026-11-21T20:00, by: email }
  > ---
  > ## Questions
  > - [x] how did you get here
  >   Nobody else wanted the job.
  > - [x] Which skills count?
  > ## Review
  > ### Learned
  > - write down what you saw.
  > - differs from Ada Byron: talk first, read code later.
  > END
  $ cat > interviews/2026-12-03-eve.md <<'END'
  > ---
  > type: interview
  > contact: "[[eve]]"
  > starts: 2026-12-03T10:00
  > status: planned
  > ---
  > ## Questions
  > - [ ] ! Which skills count?
  > END

Asked are all but Fay: five of six. Four answered: Ada, Ben, Dan, and Eve by agreeing. Three agreed, two talked; Ada was
thanked in time, and Ada named people.

  $ confab stats

The same numbers for a program.

  $ confab stats --plain | head -8

Of one kind of people only: Ada and Cleo answered 1 of 2, and Fay was not asked.

  $ confab stats found-through=alumni --plain | head -3

Before Ada answered, nobody had.

  $ confab stats --now '2026-11-04 12:00' --plain | head -3

Two wordings of one question are one row.

  $ confab coverage
  $ confab coverage --bank found-through=mentor
  $ confab coverage --open

All answers to one question, with a few of its words.

  $ confab coverage 'get here'
  $ confab coverage 'Is it loud?' --plain=who,state,answer
  $ confab coverage 'o u'
  confab: no question contains 'o u'
  hint: 'confab coverage --bank' lists all questions
  [2]
  $ confab coverage '? ?' --open
  $ confab coverage carer=x

  $ confab learned
  $ confab learned --jsonl=text,name,same,relation | head -3

  $ confab tree
  $ confab tree eve
  $ confab tree --mermaid
  $ confab tree --dot
  $ confab tree --dot --mermaid

Two people who named each other do not lead round in circles.

  $ sed -i 's/^role/referred-by: "[[eve]]"\nrole/' contacts/ada.md
  $ confab tree

On narrow terminals, and on one without UTF-8.

  $ COLUMNS=40 at-terminal confab stats --color never --no-pager < /dev/null
  $ COLUMNS=40 at-terminal confab coverage --color never --no-pager < /dev/null
  $ COLUMNS=40 at-terminal confab coverage --open --color never --no-pager < /dev/null
  $ COLUMNS=40 at-terminal confab learned --color never --no-pager < /dev/null
  $ COLUMNS=40 at-terminal confab tree --color never --no-pager < /dev/null
  $ COLUMNS=80 LC_ALL=C at-terminal confab coverage --color never --no-pager < /dev/null
  $ COLUMNS=80 LC_ALL=C at-terminal confab tree --color never --no-pager < /dev/null
  $ COLUMNS=120 LANG=de_DE.ISO-8859-1 at-terminal confab stats --color never --no-pager < /dev/null

An empty notebook has nothing to show, and says so.

  $ mkdir empty && cd empty && confab init -q .
  $ confab stats
  $ confab tree
  $ confab learned
