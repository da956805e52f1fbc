Puts questions into the note: critical ones first, then those left open last time, then those nobody has answered.

  $ confab init -q
  $ cp -R $EXAMPLE/* .
  $ confab prep amara
  interviews/2026-12-08-amara-okonkwo.md: questions + 8   (confab undo)
  # Amara Okonkwo
  
  Verification engineer, Havelpuls Medizintechnik (medical devices)
  https://havelpuls.example.org
  Referred by Zoë Lindqvist.
  
  When: Tue 2026-12-08 16:00 to 16:30
  Length: 30 minutes, not confirmed yet
  Where: Havelpuls, Am Beispielufer 12, Potsdam (ask for Amara at the desk)
  Be there by: Tue 2026-12-08 15:50
  If something goes wrong, call: +49 30 23125 417, +49 30 23125 418
  Email: amara.okonkwo@example.org
  Résumé, only if they ask: none noted yet
  
  ## Say first
  
  - Thank you for making time. I have 30 minutes in my calendar; is that still right?
  - Zoë Lindqvist suggested that we talk.
  - your pitch, if they ask about you: pitch.md, 83 s
  
  ## Questions
  
  - How did you come to know the person or place we have in common?
  - What made you say yes to this conversation?
  - ! Which steps brought you to the work you do now?
  - ! What does an ordinary day or week look like for you?
  - ! What do you like best about this work?
  - How are newcomers received, and who looks after them?
  - ! Which changes do you expect in this field over the next five years?
  - ! Which two or three people should I talk to next, and may I use your name?
  - How much of your week is paperwork for the regulator?
  
  ## Five minutes before the end
  
  - I said 30 minutes, so one last question.
  - Ask who to talk to next, and whether you may mention their name.
  - May I write to you again, to let you know how it worked out?
  - Thank you.
  
  ## Promises and history
  
  no open promises
  
  - Mon 2026-10-26 12:15  email sent
  - Mon 2026-11-09 16:40  phone voicemail: named Zoë, left my number
  - Tue 2026-11-24 10:05  phone replied: called back from the climate chamber
  - Tue 2026-12-08 16:00  interview planned
  
  ## Havelpuls Medizintechnik
  
  Potsdam, about 120 people. Infusion pumps and, since 2024, a small blood-gas analyser: the one I open
  up twice a month. Firmware team of nine under [[zoe-lindqvist]]; the test bench belongs to
  [[amara-okonkwo]].
  
  They take one career changer a year, she says, and have never regretted it.
  
  ## Research
  
  - [ ] Amara Okonkwo: the path so far, and anything written, built or said in public
  - [x] what the organization makes, for whom, and how many people work there
  - [ ] what has happened there in the past year
  - [ ] the words of the trade I could not explain yet
  - [ ] what we have in common: people, places, schools, pastimes
  
  ## Still to do
  
  - 4 research points (confab prep amara-okonkwo --done POINT)
  - copies of your résumé (confab prep amara-okonkwo --resume FILE --copies 2)
  $ sed -n '/^## Questions/,/^## Notes/p' interviews/2026-12-08-amara-okonkwo.md
  ## Questions
  
  - [ ] How are newcomers received, and who looks after them?
  - [ ] How did you come to know the person or place we have in common?
  - [ ] What made you say yes to this conversation?
  - [ ] ! Which steps brought you to the work you do now?
  - [ ] ! What does an ordinary day or week look like for you?
  - [ ] ! What do you like best about this work?
  - [ ] ! Which changes do you expect in this field over the next five years?
  - [ ] ! Which two or three people should I talk to next, and may I use your name?
  - [ ] How much of your week is paperwork for the regulator?
  
  ## Notes

A second run adds nothing; a list that is long enough stays as it is.

  $ confab prep amara -q; confab prep li -q; confab undo --list
  2026-12-01T09:00  interviews/2026-12-08-amara-okonkwo.md                                              confab prep amara
  2026-12-01T09:00  .confab/config.yaml, .confab/.gitignore, .confab/templates/after-no.md and 36 more  confab init -q
  $ confab prep li | tail -3
  ## Still to do
  
  - 2 research points (confab prep li-wenjing --done POINT)

The user's own questions, one part of the question bank, and a number.

  $ confab prep li --add-question 'Who repairs the buoys?' --add-question 'what surprised you once you were doing it' --critical -q
  $ confab prep li --from field --questions 10 -q
  $ confab prep li --questions 11 -n | grep '^[+-]'
  --- a/interviews/2026-12-03-li-wenjing.md
  +++ b/interviews/2026-12-03-li-wenjing.md
  +- [ ] How much of your week is paperwork for the regulator?
  $ sed -n '/^## Questions/,/^## Notes/p' interviews/2026-12-03-li-wenjing.md
  ## Questions
  
  - [ ] ! Which steps brought you to the work you do now?
  - [ ] ! Which skills really count once you are in the job?
  - [ ] ! Which changes do you expect in this field over the next five years?
  - [ ] ! Which two or three people should I talk to next, and may I use your name?
  - [ ] Does coming from the users' side help, or must I first unlearn it?
  - [ ] What surprised you once you were doing it?
  - [ ] Which gaps should I close first?
  - [ ] ! Who repairs the buoys?
  - [ ] What could make this work shrink or disappear?
  - [ ] Which neighbouring jobs draw on the same skills?
  
  ## Notes

Finished research, and the résumé.

  $ confab prep li --done 'past year' --done 'link budget' --resume cv-2026-12.pdf --copies 1 | tail -2
  interviews/2026-12-03-li-wenjing.md: research done: 2, résumé cv-2026-12.pdf, copies 1   (confab undo)
  
  nothing: you're ready
  $ grep -E 'resume|past year' interviews/2026-12-03-li-wenjing.md
  resume: { version: cv-2026-12.pdf, copies: 1 }
  - [x] what has happened there in the past year
  $ confab prep li --copies 2 | tail -2
  interviews/2026-12-03-li-wenjing.md: copies 2   (confab undo)
  
  nothing: you're ready
  $ confab due --rule prepare --within 30d
  SOON
  amara-okonkwo  Amara Okonkwo, Havelpuls Medizintechnik
    prepare  Mon 2026-12-07 16:00 (in 6 days)
        talk on Tue 2026-12-08 16:00; still missing: 4 research points (confab prep amara-okonkwo --done POINT), copies of your résumé (confab prep amara-okonkwo --resume FILE --copies 2)
        confab prep amara-okonkwo

A note written by hand can be prepared too.

  $ printf -- '---\ntype: interview\ncontact: Priya Raghunathan\nstarts: 2026-12-05\nstatus: planned\nresume: cv.pdf\n---\n# Questions\n* [ ] Which steps brought you to the work you do now\n' > by-hand.md
  $ confab prep priya --questions 3 --copies 2 -q; cat by-hand.md
  ---
  type: interview
  contact: Priya Raghunathan
  starts: 2026-12-05
  status: planned
  resume: { version: cv.pdf, copies: 2 }
  ---
  # Questions
  * [ ] Which steps brought you to the work you do now
  * [ ] ! Which changes do you expect in this field over the next five years?
  * [ ] ! Which two or three people should I talk to next, and may I use your name?
  
  ## Research
  - [ ] Priya Raghunathan: how they got here, and anything they have written, made or said in public
  - [ ] the kind of place they work in: what it does, and for whom
  - [ ] one piece of news from the past year that affects their work
  - [ ] three terms from the field that I can't explain yet
  - [ ] one thing we have in common: a person, a place, a school, an interest
  - [ ] what I can find out without them, so that I don't ask it

The sheet comes from a template of the notebook; in JSON it is an object.

  $ echo '{{name}}: {{when}}{{#missing}}, {{.}} missing{{/missing}}' > .confab/templates/prep-sheet.md
  $ confab prep amara
  Amara Okonkwo: Tue 2026-12-08 16:00, 4 research points (confab prep amara-okonkwo --done POINT) missing, copies of your résumé (confab prep amara-okonkwo --resume FILE --copies 2) missing
  $ confab prep li --json | grep -E '"(schema|when|their-time|pitch|resume)"'
    "schema": "confab.prep/1",
        "pitch": "pitch.md, 83 s",
        "resume": "cv-2026-12.pdf, 2 copies",
        "their-time": "Thu 2026-12-03 15:30 (Asia/Singapore)",
        "when": "Thu 2026-12-03 08:30",

Mistakes are refused, on a terminal or not.

  $ confab prep zoe
  confab: no interview with Zoë Lindqvist is planned
  hint: plan one with 'confab schedule zoe-lindqvist WHEN'
  [4]
  $ confab prep li --from opning
  confab: the question bank has no stage 'opning'
  hint: did you mean 'Opening'?
  [2]
  $ confab prep li --done everything
  confab: 'everything' matches no research point
  hint: choose one of these:
    Li Wenjing: the mangrove talk, with notes
    what Straits Mesh makes, for whom, and how many people work there
    what has happened there in the past year
    the words of the trade I could not explain yet: link budget, duty cycle
    what we have in common: a laboratory bench, chlorine
  [2]
  $ confab prep li --critical
  confab: --critical needs --add-question
  [2]
  $ confab prep li --questions many
  confab: --questions must be a number up to 100, not 'many'
  [2]
  $ confab prep li --add-question "two
  > lines"
  confab: --add-question: the value has more than one line
  [2]
