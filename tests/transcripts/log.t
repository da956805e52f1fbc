The results of an interview go where the user would write them.

  $ confab init -q
  $ cp -R $EXAMPLE/* .
  $ export CONFAB_NOW=2026-12-03T09:15
  $ confab log li --minutes 25 --answer 'steps=From a bench in chemistry.' --answer 'five years=partly: radios get cheaper.' --answer 'gaps=declined' --asked surprised --answer 'Does it rain there?=Always.' --referral 'Ana Ruiz' --referral 'ana ruiz' --referral fatma-yildirim --promise 'me: send the freezer log (next friday?)' --promise 'me: send a card (in 2 weeks)' --promise 'THEM: call back (2026-12-20)' --note 'The line was clear.' --resume-given
  confab: --promise: cannot read date 'next friday?'
  hint: it could mean 2026-12-04 or 2026-12-11; write the date
  [2]
  $ git diff --no-index -U0 $EXAMPLE/interviews/2026-12-03-li-wenjing.md interviews/2026-12-03-li-wenjing.md | grep '^[-+]' | tail -n +3
  $ cat contacts/ana-ruiz.md; grep referred contacts/fatma-yildirim.md
  cat: contacts/ana-ruiz.md: No such file or directory
  [1]
  $ confab undo -q; git diff --no-index --stat $EXAMPLE/interviews interviews; ls contacts | grep ana
  confab: the last change is 'confab init -q'
  hint: 'confab undo --init' removes the files that it created
  [1]

Within a day, later details are added to the same interview; after that, the command names the day.

  $ confab log li -q
  $ confab log li --answer 'Which gaps=Radio.' --no-referrals
  interviews/2026-12-03-li-wenjing.md: added to the talk of Thu 2026-12-03 08:30; answered 'Which gaps should I close first?', answered 'Which two or three people should I talk to next, and may I use your name?', referrals = none   (confab undo)
  next: confab review li-wenjing (review, due Thu 2026-12-03)
  $ CONFAB_NOW=2026-12-05T09:00 confab log li --at '2 days ago' --note 'She laughs easily.'
  interviews/2026-12-03-li-wenjing.md: added to the talk of Thu 2026-12-03 08:30; notes   (confab undo)
  next: confab thank li-wenjing --by email (thank, late since Fri 2026-12-04 08:50)
  $ CONFAB_NOW=2026-12-05T09:00 confab log li --at '2 days ago'
  confab: an interview with 李文静 Li Wenjing on that day is already recorded in interviews/2026-12-03-li-wenjing.md
  hint: to change it, use 'confab edit 2026-12-03-li-wenjing'
  [4]
  $ sed -n '/Which gaps/,/^## Promises/p' interviews/2026-12-03-li-wenjing.md
  - [x] Which gaps should I close first?
    Radio.
  
  ## Notes
  
  Half past eight in the morning here. I am on the late shift, so there is time for breakfast.
  
  She laughs easily.
  
  ## Promises
  $ grep -E 'referrals|status|ended' interviews/2026-12-03-li-wenjing.md
  status: held
  ended: 2026-12-03T15:50+08:00
  referrals: none

Without a planned interview, a new note gets everything.

  $ confab log henrik --at 'today 8am' --answer 'Why wind?=Because it is there.
  > And because it is paid.' --asked 'Why not sun?' --promise 'them: send the course' --referral 張 --referral 王 -q
  $ sed -n '/^---/,/^---/p; /^## Questions/,/^## Review/p' interviews/2026-12-03-henrik-sorensen.md
  ---
  type: interview
  contact: "[[henrik-sorensen]]"
  starts: 2026-12-03T08:00
  timezone: Europe/Berlin
  status: held
  ended: 2026-12-03T08:20
  referrals:
    - "[[張]]"
    - "[[王]]"
  ---
  ## Questions
  
  - [x] Why wind?
    Because it is there.
    And because it is paid.
  - [x] Why not sun?
  
  ## Notes
  
  ## Promises
  
  - [ ] them: send the course
  
  ## Review
  $ ls contacts | grep contact
  [1]

A plain résumé becomes a map.

  $ printf -- '---\ntype: interview\ncontact: priya-raghunathan\nstarts: 2026-12-03T08:00\nstatus: planned\nresume: cv.pdf\n---\n' > p.md
  $ confab log priya --resume-given -q; cat p.md
  ---
  type: interview
  contact: priya-raghunathan
  starts: 2026-12-03T08:00
  status: held
  resume: { version: cv.pdf, asked-for: true, handed-over: true }
  ended: 2026-12-03T08:20
  ---

On a terminal, log asks for what is missing.

  $ export CONFAB_NOW=2026-12-08T17:00
  $ printf 'Ask early, ask often.\nShe breaks things.\nMax Muster, Zoë Lindqvist\nnobody said\nme: bring the alarm (friday)\n\n' | at-terminal confab --color never log amara
  Enter skips a question; '<' goes back to the one before.
  How are newcomers received, and who looks after them?
    Their answer (empty: not asked): Anything else to note? (one line) Who did they suggest? (names, separated by commas; 'none' if they named nobody; 'not-asked' if you did not ask) Any promises? ('me: …' or 'them: …'; empty if none) confab: promise 'nobody said' does not say who promised
  hint: write it as 'me: send the paper (friday)' or 'them: introduce me to Jean'
  Any promises? ('me: …' or 'them: …'; empty if none) Any promises? ('me: …' or 'them: …'; empty if none) interviews/2026-12-08-amara-okonkwo.md: held Tue 2026-12-08 16:00, 30 minutes; answered 'How are newcomers received, and who looks after them?', promise 'me: bring the alarm' by Fri 2026-12-11, notes, referrals + max-muster, referrals + zoe-lindqvist   (confab undo)
  contacts/max-muster.md: new   (confab undo)
  next: confab review amara-okonkwo (review, due Tue 2026-12-08)
  $ sed -n '/^referrals/,/^---/p; /^## Questions/,/^## Review/p' interviews/2026-12-08-amara-okonkwo.md
  referrals:
    - "[[max-muster]]"
    - "[[zoe-lindqvist]]"
  ended: 2026-12-08T16:30
  ---
  ## Questions
  
  - [x] How are newcomers received, and who looks after them?
    Ask early, ask often.
  
  ## Notes
  
  Train at 15:04 from Ostkreuz. Bring the alarm, she wants to try to break it.
  
  She breaks things.
  
  ## Promises
  
  - [ ] me: bring the alarm (2026-12-11)
  
  ## Review
  $ confab log amara --no-input
  confab: an interview with Amara Okonkwo on that day is already recorded in interviews/2026-12-08-amara-okonkwo.md
  hint: to change it, use 'confab edit 2026-12-08-amara-okonkwo'
  [4]
  $ printf 'What I came for.\n\nshowing me the chamber\nto build one more\nthe budget\nWho pays?\n\nperhaps\nyes\nWho else tests like this?\n' | at-terminal confab --color never review amara
  Amara Okonkwo  Tue 2026-12-08 16:00  interviews/2026-12-08-amara-okonkwo.md
    answered  How are newcomers received, and who looks after them?
  not reviewed yet: learned, to thank them for, next, left out, new questions, second opinion
  Enter skips a question; '<' goes back to the one before.
  What I didn't know before: Anything else? (Enter to continue) ✉ Thank you especially for … (they will read this): ✉ Because of this talk I'm going to … (they will read this): What I didn't get to ask, or thought of later: Anything else? (Enter to continue) Anything else? (Enter to continue) Would you like to hear someone else on this? (y/n) confab: 'perhaps' is neither y nor n
  Would you like to hear someone else on this? (y/n) On which question? interviews/2026-12-08-amara-okonkwo.md: reviewed: learned + 1, to thank them for + 1, next + 1, left out + 1, new questions + 1, second opinion on 'Who else tests like this?'   (confab undo)
  next: confab thank amara-okonkwo --by email (thank, due Wed 2026-12-09 16:30)
  $ sed -n '/^second/,/^---/p; /^## Review/,$p' interviews/2026-12-08-amara-okonkwo.md
  second-opinion: true
  reviewed: 2026-12-08
  ---
  ## Review
  
  ### Learned
  
  - What I came for.
  
  ### Left out
  
  - the budget
  
  ### New questions
  
  - Who pays?
  - ! Who else tests like this?
  
  ### To thank them for
  
  - showing me the chamber
  
  ### Next
  
  - build one more

Questions are asked once, and not after the input ends.

  $ printf '' | at-terminal confab --color never review jose | tail -2
    Their answer (empty: not asked): 
  No more questions; your answers so far are used.
  $ confab review jose --json | grep -E 'reviewed|second'
        "reviewed": null,
            "answer": "partly: broad until the second job. He ran out of time for the rest."
        "second-opinion": null,
          "second opinion"

Mistakes are refused, and nothing changes.

  $ confab log zoe --promise 'send the paper'
  confab: --promise 'send the paper' does not say who promised
  hint: write it as 'me: send the paper (friday)' or 'them: introduce me to Jean'
  [2]
  $ confab log zoe --promise 'me: call in January'
  confab: --promise: cannot read date 'in January'
  hint: it could mean 2027-01-01 or 2027-01-31; write the date
  [2]
  $ confab log zoe --promise 'me: call (fri/sat)'
  confab: --promise: cannot read date 'fri/sat'
  hint: write it as 2026-11-23, 'tomorrow', 'tuesday', '6 mar', 'in 3 days', '3 days ago' or '+2w', and a time as '15:00' or '3pm'
  [2]
  $ confab log zoe --promise 'me: call by the end of the week'
  confab: --promise: 'the end of the week' is not read as its date
  hint: write the date at the end, as '(YYYY-MM-DD)'
  [2]
  $ confab log zoe --answer 'no text='
  confab: --answer 'no text=' is not QUESTION=TEXT
  hint: write it as --answer 'ordinary day=Mostly reading.'
  [2]
  $ confab log zoe --referral x --no-referrals
  confab: --referral and --no-referrals cannot be used together
  [2]
  $ confab log zoe --referral "two
  > lines"
  confab: --referral: the value has more than one line
  [2]
  $ confab log zoe --asked ''
  confab: --asked: the value is empty
  hint: give it a value, or leave the option out
  [2]

The editor opens the interview's note after everything is recorded.

  $ confab add-contact 'Kim Example' --email kim@example.org -q
  $ CONFAB_EDITOR='sed -i s/short/long/' confab log kim --at '2026-11-28 10:00' --note short --no-referrals --edit
  interviews/2026-11-28-kim-example.md: held Sat 2026-11-28 10:00, 20 minutes; notes, referrals = none   (confab undo)
  interviews/2026-11-28-kim-example.md: edited (by your editor, so not in undo)
  next: confab thank kim-example --by email (thank, late since Sun 2026-11-29 10:20)
  $ grep -h long interviews/2026-11-28-kim*.md
  long

Days later, confab asks which interview is meant. A promise with an invalid date is refused.

  $ confab add-contact 'Uma Rao' --email uma@example.org -q
  $ confab log uma --at '2026-11-30 10:00' -q
  $ CONFAB_NOW=2026-12-06T09:00 confab log uma --answer 'Late?=yes'
  confab: unclear whether this belongs to the talk of 2026-11-30 or to another one in interviews/2026-11-30-uma-rao.md
  hint: use --at 2026-11-30 to add to that talk, or --at now to record another
  [2]
  $ CONFAB_NOW=2026-12-06T09:00 confab log uma --answer 'Late?=yes' --at 2026-11-30 | head -1
  interviews/2026-11-30-uma-rao.md: added to the talk of Mon 2026-11-30 10:00; new question 'Late?'   (confab undo)
  $ for day in '31 feb' 'tomorow' 'next tuesday' 2026-13-01 'the usual'; do
  >   confab log uma --at 2026-11-30 --promise "me: call ($day)" 2>&1 | head -1; done
  confab: --promise: cannot read date '31 feb'
  confab: --promise: cannot read date 'tomorow'
  confab: --promise: cannot read date 'next tuesday'
  confab: --promise: cannot read date '2026-13-01'
  interviews/2026-11-30-uma-rao.md: added to the talk of Mon 2026-11-30 10:00; promise 'me: call (the usual)'   (confab undo)

People they suggest come with what was said of them, or are contacts already.

  $ confab log zoe --at '2026-11-29 10:00' --referral 'Ida Rhodes <ida@example.org>' --referral 'Gertrude Blanch, Mathematician, Havelpuls' --referral henrik-sorensen --referral 'Thandeka Mokoena <thandeka@example.org>, Teacher'
  warning: the note of Thandeka Mokoena says something else, and was left as it is
  hint: to change it: confab set thandeka-mokoena role=Teacher email+=thandeka@example.org
  interviews/2026-11-29-zoe-lindqvist.md: held Sun 2026-11-29 10:00, 20 minutes; referrals + ida-rhodes, referrals + gertrude-blanch, referrals + henrik-sorensen, referrals + thandeka-mokoena   (confab undo)
  contacts/ida-rhodes.md: new   (confab undo)
  contacts/gertrude-blanch.md: new   (confab undo)
  next: confab thank zoe-lindqvist --by email (thank, late since Mon 2026-11-30 10:20)
  $ cat contacts/ida-rhodes.md contacts/gertrude-blanch.md | grep -v '^$'
  ---
  type: contact
  name: Ida Rhodes
  career: embedded firmware
  email: ida@example.org
  found-through: referral
  referred-by: "[[zoe-lindqvist]]"
  ---
  ## Notes
  ---
  type: contact
  name: Gertrude Blanch
  career: embedded firmware
  organization: "[[havelpuls-medizintechnik]]"
  role: Mathematician
  found-through: referral
  referred-by: "[[zoe-lindqvist]]"
  ---
  ## Notes
  $ confab log zoe --referral 'Ida Rhodes <not an address>'
  confab: --referral: email: 'not an address' is not an email address like ada@example.org
  [2]
  $ confab log zoe --referral '<ida@example.org>'
  confab: --referral: '<ida@example.org>' has no name
  hint: write 'NAME <ADDRESS>'; a phone number or profile follows after a comma
  [2]
  $ confab log zoe --referral ' , Teacher'
  confab: --referral: ' , Teacher' has no name
  hint: write 'NAME <ADDRESS>'; a phone number or profile follows after a comma
  [2]

What was typed of the time is never dropped: of a talk that is recorded already, a length sets its end, and another hour asks
which talk is meant.

  $ confab log thandeka --at '2026-11-30 10:00' --no-referrals -q
  $ confab log thandeka --at '2026-11-30 10:00' --minutes 35
  interviews/2026-11-30-thandeka-mokoena.md: added to the talk of Mon 2026-11-30 10:00, 35 minutes   (confab undo)
  next: confab thank thandeka-mokoena --by email (thank, late since Tue 2026-12-01 10:35)
  $ confab log thandeka --at '2026-11-30 16:00' --note 'A second call.'
  confab: the talk recorded on that day began Mon 2026-11-30 10:00, not Mon 2026-11-30 16:00 in interviews/2026-11-30-thandeka-mokoena.md
  hint: if it is that talk, use --at '2026-11-30T10:00', or correct its start first: confab set 2026-11-30-thandeka-mokoena starts=2026-11-30T16:00 ended=2026-11-30T16:35
  if it is another talk on the same day, add --another
  [2]
  $ confab log thandeka --at '2026-11-30 16:00' --note 'A second call.' --minutes 10 --another
  interviews/2026-11-30-thandeka-mokoena-2.md: held Mon 2026-11-30 16:00, 10 minutes; notes   (confab undo)
  next: confab thank thandeka-mokoena --by email (thank, late since Tue 2026-12-01 10:35)
  $ grep -h -e starts -e ended interviews/2026-11-30-thandeka-mokoena*.md
  starts: 2026-11-30T16:00
  ended: 2026-11-30T16:10
  starts: 2026-11-30T10:00
  ended: 2026-11-30T10:35
  $ confab log tomas --at 2026-11-29 --minutes 40; grep -e minutes -e ended interviews/2026-11-29-tomas-havlicek.md
  warning: Tomáš Havlíček is snoozed until Mon 2026-12-14, so 'confab due' hides what this talk needs; end it with 'confab snooze tomas-havlicek --end'
  interviews/2026-11-29-tomas-havlicek.md: held Sun 2026-11-29   (confab undo)
  minutes: 40
  $ confab log tomas --at '2026-11-29 11:00' --minutes 45; grep -e starts -e ended interviews/2026-11-29-tomas-havlicek.md
  warning: Tomáš Havlíček is snoozed until Mon 2026-12-14, so 'confab due' hides what this talk needs; end it with 'confab snooze tomas-havlicek --end'
  interviews/2026-11-29-tomas-havlicek.md: added to the talk of Sun 2026-11-29, which began Sun 2026-11-29 11:00, 45 minutes   (confab undo)
  starts: 2026-11-29T11:00
  ended: 2026-11-29T11:45

Whether they asked for the résumé, which one they got, and what they said about it.

  $ confab log tomas --at 2026-11-29 --resume-asked cv-2026-11.pdf --resume-advice 'Put the bench work first.'
  warning: Tomáš Havlíček is snoozed until Mon 2026-12-14, so 'confab due' hides what this talk needs; end it with 'confab snooze tomas-havlicek --end'
  interviews/2026-11-29-tomas-havlicek.md: added to the talk of Sun 2026-11-29 11:00; resume.version = cv-2026-11.pdf, resume.asked-for = true, resume.handed-over = false, resume.advice = Put the bench work first.   (confab undo)
  $ confab log thandeka --at '2026-11-30 10:00' --resume-not-asked
  interviews/2026-11-30-thandeka-mokoena.md: added to the talk of Mon 2026-11-30 10:00; resume.asked-for = false   (confab undo)
  next: confab thank thandeka-mokoena --by email (thank, late since Tue 2026-12-01 10:35)
  $ grep -h ^resume interviews/2026-11-29-tomas-havlicek.md interviews/2026-11-30-thandeka-mokoena.md
  resume: { version: cv-2026-11.pdf, asked-for: true, handed-over: false, advice: Put the bench work first. }
  resume: { asked-for: false }
  $ confab check resume-unstated | grep -e tomas -e thandeka
  interviews/2026-11-29-tomas-havlicek.md:9:1: info: they asked for your résumé and do not have it yet [resume-unstated]
  interviews/2026-11-30-thandeka-mokoena-2.md:1:1: info: interview does not say whether they asked for your résumé; write 'resume: { asked-for: false }', or true [resume-unstated]
  $ confab set 2026-11-29-tomas-havlicek resume.handed-over=true -q; confab check resume-unstated | grep -e tomas
  [1]
  $ confab log tomas --resume-given --resume-not-asked
  confab: --resume-given and --resume-not-asked cannot be used together
  [2]
  $ confab log tomas --resume-asked x --resume-not-asked
  confab: --resume-asked and --resume-not-asked cannot be used together
  [2]

The answer says which question it belongs to, and what date a promise has. Typing it again adds nothing twice.

  $ mkdir "$CRAMTMP/echo"; cd "$CRAMTMP/echo"; confab init -q; export CONFAB_NOW=2026-12-01T09:00
  $ for who in 'Bob Beta' "Kate O'Neil" 'Kate Onder'; do confab add-contact "$who" --email "$(echo $who | tr -dc a-zA-Z)@example.org" -q; done
  $ confab log bob --at 'today 8am' --answer 'ordinary day=Reading.' --answer 'Why sand?=It was there.' --promise 'me: call Jo tomorrow' --promise 'them: send the book by Dec 20' --promise 'me: read The Waves'
  interviews/2026-12-01-bob-beta.md: held Tue 2026-12-01 08:00, 20 minutes; new question 'ordinary day', new question 'Why sand?', promise 'me: call Jo' by Wed 2026-12-02, promise 'them: send the book' by Sun 2026-12-20, promise 'me: read The Waves'   (confab undo)
  next: confab review bob-beta (review, due Tue 2026-12-01)
  $ confab log bob --answer 'ordinary day=Much reading.' --promise 'me: call Jo tomorrow' --promise 'me: read The Waves'
  interviews/2026-12-01-bob-beta.md: added to the talk of Tue 2026-12-01 08:00; answered 'ordinary day'   (confab undo)
  next: confab review bob-beta (review, due Tue 2026-12-01)
  $ sed -n '/^## Questions/,/^## Notes/p; /^## Promises/,/^## Review/p' interviews/*
  ## Questions
  
  - [x] ordinary day
  
    Reading.
    Much reading.
  - [x] Why sand?
    It was there.
  
  ## Notes
  ## Promises
  
  - [ ] me: call Jo (2026-12-02)
  - [ ] them: send the book (2026-12-20)
  - [ ] me: read The Waves
  
  ## Review
  $ confab log bob --answer 'how did you=Via a PhD.'
  confab: 'how did you' matches 4 questions
  hint: it could be:
    How did you get from where you started to the work you do now?
    How did you find your first job in this field?
    How did you get ready for the job, and what helped?
    How did you find your first three clients?
  [2]
  $ confab log bob --answer 'last time=Yesterday.' --answer 'the last time=No, on Monday.'
  interviews/2026-12-01-bob-beta.md: added to the talk of Tue 2026-12-01 08:00; new question 'last time', new question 'the last time'   (confab undo)
  next: confab review bob-beta (review, due Tue 2026-12-01)
  $ confab log bob --promise 'me:'
  confab: --promise 'me:' does not say what was promised
  [2]

Someone who may be known already is not added again.

  $ confab log bob --referral 'Kate ONeil'
  confab: Kate O'Neil already exists, with the same name in contacts/kate-oneil.md
  hint: see it with 'confab show kate-oneil'; if this is someone else, use 'confab add-contact … --new'
  [4]
  $ confab log bob --referral kate
  confab: 'kate' may be one of 2 contacts
  hint: write kate-onder or kate-oneil, or the full name of a new contact
  [5]
  $ confab log bob --referral 'Bob Beta'
  confab: Bob Beta cannot suggest themselves; name someone else
  [2]
  $ echo 'my notes' > notes.txt; confab log bob --note notes.txt
  confab: expected text, but 'notes.txt' is a file
  hint: to read the file, pass '-' and add '< notes.txt'
  [2]
  $ confab reach bob --kept 'call Jo'
  interviews/2026-12-01-bob-beta.md: kept: call Jo   (confab undo)
  next: confab review bob-beta (review, due Tue 2026-12-01)
  $ confab reach bob --kept 'The Waves' --outcome sent
  confab: reach needs --by
  hint: for example: confab reach bob --by email --outcome sent --kept 'The Waves'
  [2]

What was said about someone with a note is not lost silently, and two descriptions of one new person become one.

  $ cd "$(mktemp -d)"; confab init -q --example .
  $ confab log thandeka --at 'today 7am' --referral 'Jose Ferreira <other@x.example>' --referral 'Zoë Lindqvist, CTO, Acme' --referral 'Ann Lee <ann@lee.example>' --referral 'Ann Lee, CTO, Acme' -q
  warning: the note of José Ferreira says something else, and was left as it is
  hint: to change it: confab set jose-ferreira email+=other@x.example
  warning: the note of Zoë Lindqvist says something else, and was left as it is
  hint: to change it: confab set zoe-lindqvist organization=Acme role=CTO
  $ sed -n 3,7p contacts/ann-lee.md
  name: Ann Lee
  career: embedded firmware
  email: ann@lee.example
  organization: Acme
  role: CTO
  $ confab log thandeka --at 'today 7am' --referral 'Bea Ray <a@x.example>' --referral 'Bea Ray <b@x.example>'
  confab: 'Bea Ray' is named twice, with a different email
  hint: if they are one person, leave one out
  [2]

Nobody is called none, and an address or a number is not a name.

  $ confab log fatma --at 'today 8am' --referral Nobody -q; grep referrals interviews/2026-12-01-fatma-yildirim.md
  referrals: none
  $ for who in bare@mail.example '+49 30 12345' 'Cy <cy@x.example>; Di <di@x.example>'; do confab log fatma --referral "$who"; done
  confab: --referral: 'bare@mail.example' has no name
  hint: write 'NAME <ADDRESS>'; a phone number or profile follows after a comma
  confab: --referral: '+49 30 12345' has no name
  hint: write 'NAME <ADDRESS>'; a phone number or profile follows after a comma
  confab: --referral: 'Cy <cy@x.example>; Di <di@x.example>' has more than one address
  hint: name each person on their own: --referral 'NAME <ADDRESS>'
  [2]
  $ confab log fatma --referral 'Fay Weldon (CTO at Acme)' --note 'She laughed.' --resume-advice 'one page'; sed -n 4,6p contacts/fay-weldon.md
  interviews/2026-12-01-fatma-yildirim.md: added to the talk of Tue 2026-12-01 08:00; notes, resume.advice = one page, referrals + fay-weldon   (confab undo)
  contacts/fay-weldon.md: new   (confab undo)
  next: confab review fatma-yildirim (review, due Tue 2026-12-01)
  career: embedded firmware
  organization: Acme
  role: CTO

At a terminal, it asks which talk is meant, before any other question.

  $ printf 'n\n\n\n\n' | at-terminal confab --color never log jose --at '2026-11-30 18:00'
  You said Mon 2026-11-30 18:00. Is this about the talk of Mon 2026-11-30 17:00? (y/n) Enter skips a question; '<' goes back to the one before.
  Anything else to note? (one line) Who did they suggest? (names, separated by commas; 'none' if they named nobody; 'not-asked' if you did not ask) Any promises? ('me: …' or 'them: …'; empty if none) interviews/2026-11-30-jose-ferreira-2.md: held Mon 2026-11-30 18:00, 20 minutes   (confab undo)
  next: confab review jose-ferreira --at 2026-11-30T18:00 (review, late since Mon 2026-11-30)
  $ confab undo -q; printf 'y\n' | at-terminal confab --color never log jose --at '2026-11-30 18:00' --note 'Snow.'
  You said Mon 2026-11-30 18:00. Is this about the talk of Mon 2026-11-30 17:00? (y/n) interviews/2026-11-30-jose-ferreira.md: added to the talk of Mon 2026-11-30 17:00, whose start stays as it is; notes   (confab undo)
  next: confab review jose-ferreira (review, late since Mon 2026-11-30)
  $ printf 'An answer.\n' | at-terminal confab --color never log jose --at '2026-11-30 18:00'
  You said Mon 2026-11-30 18:00. Is this about the talk of Mon 2026-11-30 17:00? (y/n) You said Mon 2026-11-30 18:00. Is this about the talk of Mon 2026-11-30 17:00? (y/n) confab: unclear which talk is meant
  hint: use --at with its day and time, or --another
  [2]
  $ printf 'y\n' | CONFAB_NOW=2026-12-03T09:00 at-terminal confab --color never log jose --note 'Snow.'
  Is this about the talk of Mon 2026-11-30 17:00? (y/n) interviews/2026-11-30-jose-ferreira.md: added to the talk of Mon 2026-11-30 17:00; notes   (confab undo)
  next: confab thank jose-ferreira --by email (thank, late since Tue 2026-12-01 17:24)
  $ printf 'y\n\nMore snow.\n\n\n' | CONFAB_NOW=2026-12-01T12:00 at-terminal confab --color never log jose
  Is this about the talk of Mon 2026-11-30 17:00? (y/n) Enter skips a question; '<' goes back to the one before.
  Which changes do you expect in this field over the next five years?
    Their answer (empty: not asked): Anything else to note? (one line) Who did they suggest? (names, separated by commas; 'none' if they named nobody; 'not-asked' if you did not ask) Any promises? ('me: …' or 'them: …'; empty if none) interviews/2026-11-30-jose-ferreira.md: added to the talk of Mon 2026-11-30 17:00; notes   (confab undo)
  next: confab review jose-ferreira (review, late since Mon 2026-11-30)

A length or a companion that is remembered the next morning may belong to that talk.

  $ confab log jose --minutes 40
  confab: unclear whether this belongs to the talk of 2026-11-30 or to another one in interviews/2026-11-30-jose-ferreira.md
  hint: use --at 2026-11-30 to add to that talk, or --at now to record another
  [2]
  $ confab log jose --with zoe --at 2026-11-30
  interviews/2026-11-30-jose-ferreira.md: added to the talk of Mon 2026-11-30 17:00; contact + zoe-lindqvist   (confab undo)
  next: confab review jose-ferreira (review, late since Mon 2026-11-30)

"Nobody" does not remove the people who were named.

  $ confab log jose --no-referrals
  confab: this talk already has referrals: nguyen-thu-ha, Adaeze Nwosu in interviews/2026-11-30-jose-ferreira.md
  hint: if they named nobody: confab set 2026-11-30-jose-ferreira referrals=none
  [2]

A snooze of a companion is mentioned, and so is who was added.

  $ confab snooze lukasz 'in 2 weeks' -q
  $ confab log jose --with tomas --with lukasz --at 2026-11-30
  warning: Tomáš Havlíček is snoozed until Mon 2026-12-14, so 'confab due' hides what this talk needs; end it with 'confab snooze tomas-havlicek --end'
  warning: Łukasz Wójcik is snoozed until Tue 2026-12-15, so 'confab due' hides what this talk needs; end it with 'confab snooze lukasz-wojcik --end'
  interviews/2026-11-30-jose-ferreira.md: added to the talk of Mon 2026-11-30 17:00; contact + tomas-havlicek, contact + lukasz-wojcik   (confab undo)
  next: confab review jose-ferreira (review, late since Mon 2026-11-30)

A promise typed twice is one.

  $ confab log jose --at 2026-11-30 --promise 'me: write' --promise 'me: write'; grep -c 'me: write' interviews/2026-11-30-jose-ferreira.md
  interviews/2026-11-30-jose-ferreira.md: added to the talk of Mon 2026-11-30 17:00; promise 'me: write'   (confab undo)
  next: confab review jose-ferreira (review, late since Mon 2026-11-30)
  1

A part that is clearly an address, a number, a profile, a degree or an employer is not a role, and an address may be in brackets.

  $ cd "$(mktemp -d)"; confab init -q --example .
  $ confab log fatma --at 'today 8am' --referral 'Moe Poe, moe@x.example' --referral 'Ned Ode, Welder, +49 30 23125 100' --referral 'Pam Qui, https://www.linkedin.com/in/pam' --referral 'Ola Pal, Havelpuls' --referral 'Dr. Nora Ny, PhD' --referral 'Kim Lee (kim@x.example)' --referral 'Lu Ma - lu@x.example' -q
  $ for who in moe-poe ned-ode pam-qui ola-pal dr-nora-ny-phd kim-lee lu-ma; do grep -h -e ^name -e ^role -e ^email -e ^phone -e ^linkedin -e ^organ contacts/$who.md; done
  name: Moe Poe
  email: moe@x.example
  name: Ned Ode
  role: Welder
  phone: "+49 30 23125 100"
  name: Pam Qui
  linkedin: https://www.linkedin.com/in/pam
  name: Ola Pal
  organization: "[[havelpuls-medizintechnik]]"
  name: Dr. Nora Ny, PhD
  name: Kim Lee
  email: kim@x.example
  name: Lu Ma
  email: lu@x.example
  $ confab log fatma --referral https://www.linkedin.com/in/rae
  confab: --referral: 'https://www.linkedin.com/in/rae' has no name
  hint: write 'NAME <ADDRESS>'; a phone number or profile follows after a comma
  [2]

People are recognized by their address too, and an organization is not a person.

  $ confab log fatma --at 'today 8am' --referral 'Z. Lindqvist <zoe.lindqvist@example.org>'
  interviews/2026-12-01-fatma-yildirim.md: added to the talk of Tue 2026-12-01 08:00; referrals + zoe-lindqvist   (confab undo)
  next: confab review fatma-yildirim (review, due Tue 2026-12-01)
  $ confab log fatma --at 'today 8am' --referral 'Zoe Lindqvist' --referral 'Dr. Nora Ny, PhD'
  interviews/2026-12-01-fatma-yildirim.md: no change needed
  next: confab review fatma-yildirim (review, due Tue 2026-12-01)
  $ confab log fatma --referral 'Other Person <zoe.lindqvist@example.org>'
  confab: --referral: zoe.lindqvist@example.org is the address of Zoë Lindqvist in contacts/zoe-lindqvist.md
  hint: if it is that person, write zoe-lindqvist; if two people share the address, first add Other Person with 'confab add-contact … --new'
  [2]
  $ for name in 'Havelpuls Medizintechnik' Havelpuls 'Lantern Lake Robotics'; do confab log fatma --referral "$name"; done
  confab: --referral: 'Havelpuls Medizintechnik' is an organization, not a person
  hint: name someone who works there: 'NAME, ROLE, Havelpuls Medizintechnik'
  confab: --referral: 'Havelpuls' is an organization, not a person
  hint: name someone who works there: 'NAME, ROLE, Havelpuls'
  confab: --referral: 'Lantern Lake Robotics' is an organization, not a person
  hint: name someone who works there: 'NAME, ROLE, Lantern Lake Robotics'
  [2]

If you did not ask, you can say so.

  $ for words in not-asked 'I did not ask'; do confab log thandeka --at 'today 8am' --referral "$words" -q; grep ^referrals interviews/2026-12-01-thandeka*; confab undo -q; done; ls contacts | grep -c -e not-asked -e did-not
  referrals: not-asked
  referrals: not-asked
  0
  [1]
  $ printf '\nnot-asked\n\n' | at-terminal confab --color never log amara
  Enter skips a question; '<' goes back to the one before.
  Anything else to note? (one line) Who did they suggest? (names, separated by commas; 'none' if they named nobody; 'not-asked' if you did not ask) Any promises? ('me: …' or 'them: …'; empty if none) interviews/2026-12-01-amara-okonkwo.md: held Tue 2026-12-01 08:40, 20 minutes; referrals = not-asked   (confab undo)
  next: confab review amara-okonkwo (review, due Tue 2026-12-01)

A talk that is planned for that day stays planned if its hour is still to come, or is more than an hour away.

  $ confab schedule thandeka '2026-12-04 15:00' --minutes 30 --place Zoom -q; export CONFAB_NOW=2026-12-04T12:00
  $ confab log thandeka --at 11:00 --minutes 10 --note 'The agenda.'
  confab: the talk planned for that day begins Fri 2026-12-04 15:00, not Fri 2026-12-04 11:00 in interviews/2026-12-04-thandeka-mokoena.md
  hint: if it is that talk, correct its start first: confab set 2026-12-04-thandeka-mokoena starts=2026-12-04T11:00
  if it is another talk on the same day, add --another
  [2]
  $ printf 'n\n' | at-terminal confab --color never log thandeka --at 11:00 --minutes 10 --note 'The agenda.'
  You said Fri 2026-12-04 11:00. Is this about the talk of Fri 2026-12-04 15:00? (y/n) interviews/2026-12-04-thandeka-mokoena-2.md: held Fri 2026-12-04 11:00, 10 minutes; notes   (confab undo)
  next: confab prep thandeka-mokoena (prepare, late since Thu 2026-12-03 15:00)
  $ confab list --kind interview contact=thandeka-mokoena --columns starts,status
  2026-12-04T11:00  held
  2026-12-04T15:00  planned
  $ export CONFAB_NOW=2026-12-04T18:00; confab log thandeka --at 17:00 --no-input
  confab: the talk planned for that day begins Fri 2026-12-04 15:00, not Fri 2026-12-04 17:00 in interviews/2026-12-04-thandeka-mokoena.md
  hint: if it is that talk, correct its start first: confab set 2026-12-04-thandeka-mokoena starts=2026-12-04T17:00
  if it is another talk on the same day, add --another
  [2]
  $ confab log thandeka --at 15:20
  interviews/2026-12-04-thandeka-mokoena.md: held Fri 2026-12-04 15:20, 30 minutes (planned for Fri 2026-12-04 15:00)   (confab undo)
  next: confab review thandeka-mokoena (review, due Fri 2026-12-04)

Of several talks on one day, one must be named, and none begins in the minute of another.

  $ confab log thandeka --note 'Which one?'
  confab: 2 talks with Thandeka Mokoena may be meant
  hint: use --at 2026-12-04T11:00 or --at 2026-12-04T15:20; for yet another talk, add --another
  [2]
  $ confab log thandeka --at today --note 'Which one?'
  confab: 2 talks with Thandeka Mokoena may be meant
  hint: use --at 2026-12-04T11:00 or --at 2026-12-04T15:20; for yet another talk, add --another
  [2]
  $ confab log thandeka --at 15:20 --note 'The second.' -q
  $ confab log thandeka --at 15:20 --another
  confab: a talk with Thandeka Mokoena at Fri 2026-12-04 15:20 is already recorded in interviews/2026-12-04-thandeka-mokoena.md
  hint: leave out --another to add to it, or give the other talk its own time with --at
  [4]

Someone on file is named in the answer, not their file. A command that is run again adds nothing.

  $ cd "$(mktemp -d)"; confab init -q; confab add-contact 'Jo Berg' --email jo@a.example -q; confab add-contact 'Priya Raman' -q
  $ export CONFAB_NOW=2026-12-01T08:00; confab schedule jo 'today 9am' -q; confab prep jo -q; export CONFAB_NOW=2026-12-01T09:30
  $ for i in 1 2; do confab log jo --referral priya-raman --answer 'ordinary day=Mostly reading.' --promise 'me: call'; done
  interviews/2026-12-01-jo-berg.md: held Tue 2026-12-01 09:00, 20 minutes; new question 'ordinary day', answered 'Which one or two people should I talk to next, and may I mention your name?', promise 'me: call', referrals + priya-raman   (confab undo)
  contacts/priya-raman.md: referred-by jo-berg   (confab undo)
  next: confab review jo-berg (review, due Tue 2026-12-01)
  interviews/2026-12-01-jo-berg.md: no change needed
  next: confab review jo-berg (review, due Tue 2026-12-01)
  $ grep -A2 -e 'talk to next' -e 'ordinary day' interviews/*.md
  - [x] ! Which one or two people should I talk to next, and may I mention your name?
    Priya Raman
  - [x] ordinary day
  
    Mostly reading.
