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
  > - Advice - write to her test manager.
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
  From first message to referral; bars: of those asked
    asked             5 of 6  ████████████████████████
    answered          4 of 5  ███████████████████▎
    agreed            3 of 5  ██████████████▍
    held              2 of 5  █████████▋
    thanked in time   1 of 2  ████▊
    led to referrals  1 of 2  ████▊
  
  Answered, by channel
    email     2 of 4  ████████████
    linkedin  1 of 1  ████████████████████████
    phone     1 of 1  ████████████████████████
  
  Answered, by how you found them
    alumni    1 of 2  ████████████
    event     1 of 1  ████████████████████████
    mentor    1 of 1  ████████████████████████
    referral  1 of 1  ████████████████████████
  
  Answered, by attempt
    attempt 1  3 of 5  ██████████████▍
    attempt 2  1 of 1  ████████████████████████
  
  Answered, by who referred you
    Ada Byron  1 of 1  ████████████████████████
  
  Days to reply
    half have answered within 3 days
    3 answered, 1 still waiting
  
  Talks per week
    2026-W46  1          ███
    2026-W47  1          ███
    2026-W48  0
    2026-W49  1 planned

The same numbers for a program.

  $ confab stats --plain | head -8
  funnel\tasked\t5\t6 (esc)
  funnel\tanswered\t4\t5 (esc)
  funnel\tagreed\t3\t5 (esc)
  funnel\theld\t2\t5 (esc)
  funnel\tthanked in time\t1\t2 (esc)
  funnel\tled to referrals\t1\t2 (esc)
  channel\temail\t2\t4 (esc)
  channel\tlinkedin\t1\t1 (esc)

Of one kind of people only: Ada and Cleo answered 1 of 2, and Fay was not asked.

  $ confab stats found-through=alumni --plain | head -3
  funnel\tasked\t2\t3 (esc)
  funnel\tanswered\t1\t2 (esc)
  funnel\tagreed\t1\t2 (esc)

An agreement without a date counts from the start.

  $ confab stats --now '2026-11-04 12:00' --plain | head -3
  funnel\tasked\t3\t6 (esc)
  funnel\tanswered\t3\t3 (esc)
  funnel\tagreed\t3\t3 (esc)

Two wordings of one question are one row.

  $ confab coverage
  compilers
    1  Ada Byron  Engineer
    2  Ben Tal    Manager
    3  Eve Lund   Engineer
  
    1  2  3
    ●  ●  ·  ! How did you get here?
    ◐  ○  ?  ! Which skills count?
    ✕  ·  ·    Is it loud?
  
    ● answered   ◐ partly   ✕ declined   ○ no answer   ? planned   · not asked   ! critical
  $ confab coverage --bank found-through=mentor
  compilers
    1  Ben Tal  Manager
  
    1
    ●  ! How did you get here?
    ○  ! Which skills count?
    ·    What do people leave out?
  
    ● answered   ◐ partly   ✕ declined   ○ no answer   ? planned   · not asked   ! critical
  $ confab coverage --open
  compilers
      Is it loud?
        eve  Eve Lund, Engineer; next talk Thu 2026-12-03
        fay  Fay Quist, Engineer; to-reach
        cleo  Cleo Nord, Technical recruiter; waiting
      Who reads the reports?
        eve  Eve Lund, Engineer; next talk Thu 2026-12-03
        fay  Fay Quist, Engineer; to-reach
        cleo  Cleo Nord, Technical recruiter; waiting

A question for recruiters is best put to a recruiter.

  $ confab coverage --open --bank --jsonl=question,could | grep 'leave out' | grep -o '"who":"[a-z]*"'
  "who":"cleo"
  "who":"eve"
  "who":"fay"

All answers to one question, with a few of its words.

  $ confab coverage 'get here'
  How did you get here?
  
    Ada Byron, Engineer  Mon 2026-11-09
      By way of the theatre.
  
    Ben Tal, Manager  Wed 2026-11-18
      Nobody else wanted the job.
  $ confab coverage 'Is it loud?' --plain=who,state,answer
  ada\tdeclined\tdeclined (esc)
  $ confab coverage 'o u'
  confab: no question contains 'o u'
  hint: 'confab coverage --bank' lists all questions
  [2]
  $ confab coverage '? ?' --open
  confab: --open and --bank cannot be used with a question
  hint: leave out the question, or the option
  [2]
  $ confab coverage carer=x
  confab: no contact has the key 'carer'
  hint: did you mean 'career'?
  [2]

  $ confab learned
  compilers
    Learned
      Write down what you saw.
        Ada Byron, Mon 2026-11-09; Ben Tal said the same
      talk first, read code later.
        Ben Tal, Wed 2026-11-18; differs from Ada Byron
    Advice
      write to her test manager.
        Ben Tal, Wed 2026-11-18
    Second opinions
      wanted after Ada Byron, Mon 2026-11-09
        Ben Tal, Wed 2026-11-18: both answered
          How did you get here?
            Ada Byron: By way of the theatre.
            Ben Tal: Nobody else wanted the job.
  $ confab learned --jsonl=text,name,same,relation | head -3
  {"text":"Write down what you saw.","name":"Ada Byron","same":["ben"],"relation":null}
  {"text":"talk first, read code later.","name":"Ben Tal","same":[],"relation":"differs"}
  {"text":"write to her test manager.","name":"Ben Tal","same":[],"relation":null}

  $ confab tree
  Ada Byron  in-touch, talked Mon 2026-11-09
  ├─ Eve Lund  scheduled
  └─ Gus Hill  no note yet
  $ confab tree eve
  Eve Lund  scheduled
  $ confab tree --mermaid
  graph LR
    p0["Ada Byron<br/>in-touch, talked Mon 2026-11-09"]
    p4["Eve Lund<br/>scheduled"]
    p6["Gus Hill<br/>no note yet"]
    p0 --> p4
    p0 --> p6
  $ confab tree --dot
  digraph referrals {
    rankdir=LR;
    node [shape=box, fontname="sans-serif"];
    p0 [label="Ada Byron\nin-touch, talked Mon 2026-11-09"];
    p4 [label="Eve Lund\nscheduled"];
    p6 [label="Gus Hill\nno note yet"];
    p0 -> p4;
    p0 -> p6;
  }
  $ confab tree --dot --mermaid
  confab: use either --mermaid or --dot
  [2]

Two people who named each other do not lead round in circles.

  $ sed -i 's/^role/referred-by: "[[eve]]"\nrole/' contacts/ada.md
  $ confab tree
  Ada Byron  in-touch, talked Mon 2026-11-09
  ├─ Eve Lund  scheduled
  │  └─ Ada Byron  see above
  └─ Gus Hill  no note yet

On narrow terminals, and on one without UTF-8.

  $ COLUMNS=40 at-terminal confab stats --color never --no-pager < /dev/null
  From first message to referral; bars: of
    those asked
    asked             5 of 6  ██████
    answered          4 of 5  ████▊
    agreed            3 of 5  ███▋
    held              2 of 5  ██▍
    thanked in time   1 of 2  █▎
    led to referrals  1 of 2  █▎
  
  Answered, by channel
    email     2 of 4  ███
    linkedin  1 of 1  ██████
    phone     1 of 1  ██████
  
  Answered, by how you found them
    alumni    1 of 2  ███
    event     1 of 1  ██████
    mentor    1 of 1  ██████
    referral  1 of 1  ██████
  
  Answered, by attempt
    attempt 1  3 of 5  ███▋
    attempt 2  1 of 1  ██████
  
  Answered, by who referred you
    Ada Byron  1 of 1  ██████
    Eve Lund   1 of 1  ██████
  
  Days to reply
    half have answered within 3 days
    3 answered, 1 still waiting
  
  Talks per week
    2026-W46  1          ███
    2026-W47  1          ███
    2026-W48  0
    2026-W49  1 planned
  $ COLUMNS=40 at-terminal confab coverage --color never --no-pager < /dev/null
  compilers
    1  Ada Byron  Engineer
    2  Ben Tal    Manager
    3  Eve Lund   Engineer
  
    1  2  3
    ●  ●  ·  ! How did you get here?
    ◐  ○  ?  ! Which skills count?
    ✕  ·  ·    Is it loud?
  
    ● answered   ◐ partly   ✕ declined
    ○ no answer   ? planned   · not asked
    ! critical
  $ COLUMNS=40 at-terminal confab coverage --open --color never --no-pager < /dev/null
  compilers
      Is it loud?
        eve  Eve Lund, Engineer; next talk
             Thu 2026-12-03
        fay  Fay Quist, Engineer; to-reach
        cleo  Cleo Nord, Technical
              recruiter; waiting
      Who reads the reports?
        eve  Eve Lund, Engineer; next talk
             Thu 2026-12-03
        fay  Fay Quist, Engineer; to-reach
        cleo  Cleo Nord, Technical
              recruiter; waiting
  $ COLUMNS=40 at-terminal confab learned --color never --no-pager < /dev/null
  compilers
    Learned
      Write down what you saw.
        Ada Byron, Mon 2026-11-09; Ben Tal
        said the same
      talk first, read code later.
        Ben Tal, Wed 2026-11-18; differs
        from Ada Byron
    Advice
      write to her test manager.
        Ben Tal, Wed 2026-11-18
    Second opinions
      wanted after Ada Byron, Mon
      2026-11-09
        Ben Tal, Wed 2026-11-18: both
        answered
          How did you get here?
            Ada Byron: By way of the
            theatre.
            Ben Tal: Nobody else wanted
            the job.
  $ COLUMNS=40 at-terminal confab tree --color never --no-pager < /dev/null
  Ada Byron
    in-touch, talked Mon 2026-11-09
  ├─ Eve Lund  scheduled
  │  └─ Ada Byron  see above
  └─ Gus Hill  no note yet
  $ COLUMNS=80 LC_ALL=C at-terminal confab coverage --color never --no-pager < /dev/null
  compilers
    1  Ada Byron  Engineer
    2  Ben Tal    Manager
    3  Eve Lund   Engineer
  
    1  2  3
    +  +  .  ! How did you get here?
    ~  o  ?  ! Which skills count?
    x  .  .    Is it loud?
  
    + answered   ~ partly   x declined   o no answer   ? planned   . not asked
    ! critical
  $ COLUMNS=80 LC_ALL=C at-terminal confab tree --color never --no-pager < /dev/null
  Ada Byron  in-touch, talked Mon 2026-11-09
  |- Eve Lund  scheduled
  |  `- Ada Byron  see above
  `- Gus Hill  no note yet
  $ COLUMNS=120 LC_ALL=de_DE.ISO-8859-1 at-terminal confab stats --color never --no-pager < /dev/null
  From first message to referral; bars: of those asked
    asked             5 of 6  ########################
    answered          4 of 5  ###################
    agreed            3 of 5  ##############
    held              2 of 5  ##########
    thanked in time   1 of 2  #####
    led to referrals  1 of 2  #####
  
  Answered, by channel
    email     2 of 4  ############
    linkedin  1 of 1  ########################
    phone     1 of 1  ########################
  
  Answered, by how you found them
    alumni    1 of 2  ############
    event     1 of 1  ########################
    mentor    1 of 1  ########################
    referral  1 of 1  ########################
  
  Answered, by attempt
    attempt 1  3 of 5  ##############
    attempt 2  1 of 1  ########################
  
  Answered, by who referred you
    Ada Byron  1 of 1  ########################
    Eve Lund   1 of 1  ########################
  
  Days to reply
    half have answered within 3 days
    3 answered, 1 still waiting
  
  Talks per week
    2026-W46  1          ###
    2026-W47  1          ###
    2026-W48  0
    2026-W49  1 planned

An empty notebook has nothing to show, and says so.

  $ mkdir ../empty && cd ../empty && confab init -q .
  $ confab stats
  From first message to referral; bars: of those asked
    asked             0 of 0
    answered          0 of 0
    agreed            0 of 0
    held              0 of 0
    thanked in time   0 of 0
    led to referrals  0 of 0
  $ confab tree
  $ confab learned

A talk without a status, and a planned one with someone who has no note, are named. `!` under Left out is critical. A talk far ahead does not hide the past, an agreement after the start is ignored, and a redacted page hides names in other spellings.

  $ mkdir ../left; cd ../left; confab init -q; mkdir -p contacts interviews
  $ printf -- '---\ntype: contact\nname: Eve Müller\ncareer: [Mueller tools, работа с Ивановой]\noutreach: [{ date: 2026-10-12, by: email, outcome: sent }]\n---\n' > contacts/eve.md
  $ printf -- '---\ntype: contact\nname: Анна Иванова\n---\n' > contacts/anna.md
  $ printf -- '---\ntype: interview\ncontact: eve\nstarts: 2026-11-23T10:00\n---\n## Questions\n- [x] Pay?\n  60k\n' > interviews/h.md
  $ printf -- '---\ntype: interview\ncontact: ghost\nstarts: 2027-12-02T15:00\nstatus: planned\n---\n' > interviews/g.md
  $ printf -- '---\ntype: interview\ncontact: eve\nstarts: 2026-11-10T10:00\nagreed: 2026-11-15\nstatus: held\n---\n## Review\n### Left out\n- ! Who pays?\n' > interviews/n.md
  $ printf -- '---\ntype: interview\ncontact: eve\nstarts: 2028-07-05T10:00\nstatus: planned\n---\n' > interviews/far.md
  $ confab coverage --open | grep pays
  confab: no 'status' in interviews/h.md
  confab: 'ghost' has no contact note in interviews/g.md:3:1
  hint: the answer leaves out these talks; run 'confab check' for details
    ! Who pays?
    ! Who pays?
  $ confab stats --now 2026-12-01T09:00 | grep -E 'W46|planned|within'
  confab: no 'status' in interviews/h.md
  confab: 'ghost' has no contact note in interviews/g.md:3:1
  hint: the answer leaves out these talks; run 'confab check' for details
    2026-W46  1          ███
    2028-W27  1 planned
  $ confab report --redact --markdown - 2>&1 | grep -E '^# |^confab'
  confab: no 'status' in interviews/h.md
  confab: 'ghost' has no contact note in interviews/g.md:3:1
  # Career 1 and career 2: status of the search

A redacted page is not replaced by one with names.

  $ confab report --redact --markdown shared.md -q 2>/dev/null; confab report --markdown shared.md 2>&1 | grep -A1 redacted
  confab: 'shared.md' is a redacted copy, and this page has names
  hint: pass --redact, or write the page to another file
