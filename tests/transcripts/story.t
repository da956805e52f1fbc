A story over five weeks: Noor wonders whether to write firmware for a living. Every step happens on its own day, and
`due`, `why` and `check` advise like a careful friend.

  $ on() { export CONFAB_NOW=$1; }

Monday, November 2: the inventory.

  $ on 2026-11-02T09:00
  $ confab init -q
  $ confab config set drafts.name 'Noor Haverkamp' -q
  $ confab config set drafts.introduction 'I keep the analysers of a hospital laboratory running and build small devices at night' -q
  $ confab add-organization 'Ostkreuz Antriebe' --target --industry 'motor control' -q
  $ confab add-contact 'Łukasz Wójcik' --career firmware --organization 'Ostkreuz Antriebe' --role 'Motor control developer' --found-through organization --email lukasz@example.com --phone '+49 30 23125 533'
  contacts/lukasz-wojcik.md: new   (confab undo)
  $ confab add-contact 'Fatma Yıldırım' --career firmware --organization ostkreuz-antriebe --role 'Engineering manager' --found-through linkedin --connector --email fatma@example.com --linkedin https://www.linkedin.com/in/example-fatma
  contacts/fatma-yildirim.md: new   (confab undo)
  $ confab check
  $ confab due
  $ confab
  2 contacts: 2 to-reach
  1 organization, 0 interviews
  
  first to write to: fatma-yildirim  Fatma Yıldırım, Ostkreuz Antriebe
  
  next: confab reach fatma-yildirim --by email

The first message, and no answer.

  $ confab reach łukasz --draft --by email
  first-message: 45 of 85 words
  after sending it: confab reach lukasz-wojcik --by email
  Subject: Question about firmware
  
  Dear Łukasz Wójcik,
  
  I keep the analysers of a hospital laboratory running and build small devices at night. I'm trying to find out whether a career in firmware is right for me.
  
  Would you be willing to talk with me for 20 minutes in the next two weeks?
  
  Thank you,
  Noor Haverkamp
  $ confab reach lukasz --by email
  contacts/lukasz-wojcik.md: outreach + 2026-11-02T09:00 email sent   (confab undo)
  next: if nobody answers, from Wed 2026-11-11: confab reach lukasz-wojcik --by phone
  $ on 2026-11-03T09:00
  $ confab due
  $ confab why lukasz
  Łukasz Wójcik  waiting: your email of Mon 2026-11-02 09:00 is unanswered; attempt 1 of 3
  
    Mon 2026-11-02 09:00  email sent  contacts/lukasz-wojcik.md
  
  SOON
    follow-up  Wed 2026-11-11 (in 8 days)
        no answer to your email of Mon 2026-11-02 09:00; attempt 1 of 3
        = 7bd after Mon 2026-11-02 09:00
        confab reach lukasz-wojcik --by phone
        confab reach lukasz-wojcik --draft --for voicemail

After three business days, another person at the same organization.

  $ on 2026-11-05T09:00
  $ confab due
  TODAY
  fatma-yildirim  Fatma Yıldırım, Ostkreuz Antriebe
    try-someone-else  Thu 2026-11-05 (today)
        no answer at Ostkreuz Antriebe since you tried Łukasz Wójcik on Mon 2026-11-02 09:00
        confab reach fatma-yildirim --by email
        confab reach fatma-yildirim --draft --for first-message
  $ confab reach fatma --by email --at 'today 8:30am'
  contacts/fatma-yildirim.md: outreach + 2026-11-05T08:30 email sent   (confab undo)
  next: if nobody answers, from Mon 2026-11-16: confab reach fatma-yildirim --by linkedin
  $ confab check
  $ on 2026-11-06T09:00
  $ confab due

After seven, another channel to the first person.

  $ on 2026-11-11T09:00
  $ confab due
  TODAY
  lukasz-wojcik  Łukasz Wójcik, Ostkreuz Antriebe
    follow-up  Wed 2026-11-11 (today)
        no answer to your email of Mon 2026-11-02 09:00; attempt 1 of 3
        confab reach lukasz-wojcik --by phone
        confab reach lukasz-wojcik --draft --for voicemail
  $ confab reach lukasz --draft
  voicemail: 56 of 75 words
  to fill in: [your number]
  after sending it: confab reach lukasz-wojcik --by phone --outcome voicemail
  Hello Łukasz Wójcik, this is Noor Haverkamp, at [your number]. I emailed you on Monday, November 2. I keep the analysers of a hospital laboratory running and build small devices at night.
  
  Could I ask you a few questions about firmware, for 20 minutes at most? I'll try you again next week.
  
  Again, Noor Haverkamp, [your number]. Thank you.
  $ confab reach lukasz --by phone --outcome voicemail --note 'said I would write, not call again'
  contacts/lukasz-wojcik.md: outreach + 2026-11-11T09:00 phone voicemail   (confab undo)
  next: if nobody answers, from Fri 2026-11-20: confab reach lukasz-wojcik --by email
  $ confab check
  $ confab list
  fatma-yildirim  waiting  Fatma Yıldırım  Ostkreuz Antriebe  Engineering manager
  lukasz-wojcik   waiting  Łukasz Wójcik   Ostkreuz Antriebe  Motor control developer

Fatma replies, and they agree on a time.

  $ on 2026-11-12T08:00
  $ confab reach fatma --by email --outcome replied --at 'yesterday 18:20' --note 'gladly, next week'
  contacts/fatma-yildirim.md: outreach + 2026-11-11T18:20 email replied   (confab undo)
  next: confab reach fatma-yildirim --by email (answer-reply, due Thu 2026-11-12 18:20)
  $ confab due
  TODAY
  fatma-yildirim  Fatma Yıldırım, Ostkreuz Antriebe
    answer-reply  Thu 2026-11-12 18:20 (in 10 hours 20 minutes)
        you have not answered their email of Wed 2026-11-11 18:20
        confab reach fatma-yildirim --by email
        confab reach fatma-yildirim --draft --for propose-time
  $ confab why fatma
  Fatma Yıldırım  replied: they wrote last: email of Wed 2026-11-11 18:20
  
    Thu 2026-11-05 08:30  email sent                        contacts/fatma-yildirim.md
    Wed 2026-11-11 18:20  email replied: gladly, next week  contacts/fatma-yildirim.md
  
  TODAY
    answer-reply  Thu 2026-11-12 18:20 (in 10 hours 20 minutes)
        you have not answered their email of Wed 2026-11-11 18:20
        = 24h after Wed 2026-11-11 18:20
        confab reach fatma-yildirim --by email
        confab reach fatma-yildirim --draft --for propose-time
  $ confab schedule fatma '2026-11-18 17:00' --minutes 25 --place 'Ostkreuz Antriebe, Probestr. 9'
  interviews/2026-11-18-fatma-yildirim.md: planned Wed 2026-11-18 17:00 (in 6 days)   (confab undo)
  next: confab prep fatma-yildirim (prepare, due Tue 2026-11-17 17:00)
  $ confab due
  $ confab why fatma | head -1
  Fatma Yıldırım  scheduled: an interview is planned for Wed 2026-11-18 17:00

Preparation. The confirmation is due two days before, everything else one day before.

  $ on 2026-11-15T20:00
  $ confab due --within 3d
  SOON
  fatma-yildirim  Fatma Yıldırım, Ostkreuz Antriebe
    prepare  Tue 2026-11-17 17:00 (in 2 days)
        talk on Wed 2026-11-18 17:00; still missing: 5 more questions, 3 of them critical (confab prep fatma-yildirim), 6 research points (confab prep fatma-yildirim --done POINT), your pitch (confab edit pitch), copies of your résumé (confab prep fatma-yildirim --resume FILE --copies 2)
        confab prep fatma-yildirim
  $ confab prep fatma --add-question 'What do you wish newcomers had built before they came?' --resume cv-2026-11.pdf --copies 2 --done 'how they got here' --done 'for whom' -q
  $ confab prep fatma --done 'past year' --done 'three words' --done 'in common' --done 'without them'
  confab: 'three words' matches no research point
  hint: choose one of these:
    Fatma Yıldırım: how they got here, and anything they have written, made or said in public
    Ostkreuz Antriebe: what it does, and for whom
    one piece of news from the past year that affects their work
    three terms from the field that I can't explain yet
    one thing we have in common: a person, a place, a school, an interest
    what I can find out without them, so that I don't ask it
  [2]
  $ cat > pitch.md <<END
  > ---
  > type: pitch
  > ---
  > ## Interest
  > I would like to write the firmware inside instruments that people depend on.
  > ## Skills
  > I write C for microcontrollers, read schematics, solder, and follow a fault until it has nowhere left to hide.
  > ## Knowledge
  > I know what instruments go through at night.
  > ## Education
  > I trained as a laboratory technician and study embedded systems in the evening.
  > ## Experience
  > For nine years I have repaired analysers in a hospital.
  > ## Strengths
  > I am patient with faults that come and go.
  > ## Accomplishments
  > Last winter I built a freezer alarm that saved nine hundred samples.
  > ## Goals
  > Within two years I want to be a junior firmware engineer.
  > END
  $ confab pitch
  pitch.md
    Interest         13 words    6 s
    Skills           19 words    8 s
    Knowledge         8 words    3 s
    Education        13 words    6 s
    Experience       10 words    4 s
    Strengths         9 words    4 s
    Accomplishments  12 words    5 s
    Goals            11 words    5 s
    95 words, 41 s of 30 to 120, at 140 words per minute
    no question at the end: finish with one, like 'How did you …?'
  next: confab pitch --rehearse
  $ confab due --within 3d
  SOON
  fatma-yildirim  Fatma Yıldırım, Ostkreuz Antriebe
    prepare  Tue 2026-11-17 17:00 (in 2 days)
        talk on Wed 2026-11-18 17:00; still missing: 4 research points (confab prep fatma-yildirim --done POINT)
        confab prep fatma-yildirim
  $ on 2026-11-17T09:00
  $ confab due
  TODAY
  fatma-yildirim  Fatma Yıldırım, Ostkreuz Antriebe
    prepare  Tue 2026-11-17 17:00 (in 8 hours)
        talk on Wed 2026-11-18 17:00; still missing: 4 research points (confab prep fatma-yildirim --done POINT)
        confab prep fatma-yildirim
    confirm-interview  Tue 2026-11-17 17:00 (in 8 hours)
        talk on Wed 2026-11-18 17:00 is not confirmed yet; ask: confab reach fatma-yildirim --draft --for confirm
        confab schedule fatma-yildirim --confirm
        confab reach fatma-yildirim --draft --for confirm
  $ confab schedule fatma --confirm
  interviews/2026-11-18-fatma-yildirim.md: confirmed   (confab undo)
  next: confab prep fatma-yildirim (prepare, due Tue 2026-11-17 17:00)
  $ confab due
  TODAY
  fatma-yildirim  Fatma Yıldırım, Ostkreuz Antriebe
    prepare  Tue 2026-11-17 17:00 (in 8 hours)
        talk on Wed 2026-11-18 17:00; still missing: 4 research points (confab prep fatma-yildirim --done POINT)
        confab prep fatma-yildirim
  $ confab check

Wednesday, November 18: they talk. The evening after.

  $ on 2026-11-18T18:30
  $ confab due
  TODAY
  fatma-yildirim  Fatma Yıldırım, Ostkreuz Antriebe
    record-interview  Wed 2026-11-18 (today)
        talk of Wed 2026-11-18 17:00 is over; not recorded yet (if it fell through: confab schedule fatma-yildirim --no-show)
        confab log fatma-yildirim
  $ confab log fatma --minutes 35 --answer 'get from where=From washing machines to motors to people.' --answer 'actually do last week=Half of it is reading what others wrote.' --answer 'do next=declined' --answer 'hard or dull=partly: the quarter ends, she laughed.' --answer 'wish newcomers=Anything with a power supply that survives a winter.' --referral 'Zoë Lindqvist' --promise 'me: send the alarm schematic (friday)' --promise 'them: introduce me to the test bench' --note 'She drew the whole drive on a napkin.' --resume-given
  interviews/2026-11-18-fatma-yildirim.md: held Wed 2026-11-18 17:00, 35 minutes; answered 'How did you get from where you started to the work you do now?', answered 'What did you actually do last week, day by day?', answered 'Knowing what I've told you about myself, what should I do next?', answered 'What is hard or dull about it that outsiders don't see?', answered 'What do you wish newcomers had built before they came?', answered 'Which one or two people should I talk to next, and may I mention your name?', promise 'me: send the alarm schematic' by Fri 2026-11-20, promise 'them: introduce me to the test bench', notes, resume.asked-for = true, resume.handed-over = true, referrals + zoe-lindqvist   (confab undo)
  contacts/zoe-lindqvist.md: new   (confab undo)
  next: confab review fatma-yildirim (review, due Wed 2026-11-18)
  $ cat interviews/2026-11-18-fatma-yildirim.md
  ---
  type: interview
  contact: "[[fatma-yildirim]]"
  starts: 2026-11-18T17:00
  timezone: Europe/Berlin
  agreed: 2026-11-12T08:00
  minutes: 25
  place: Ostkreuz Antriebe, Probestr. 9
  status: held
  resume: { version: cv-2026-11.pdf, copies: 2, asked-for: true, handed-over: true }
  confirmed: 2026-11-17
  referrals:
    - "[[zoe-lindqvist]]"
  ended: 2026-11-18T17:35
  ---
  ## Research
  
  - [x] Fatma Yıldırım: how they got here, and anything they have written, made or said in public
  - [x] Ostkreuz Antriebe: what it does, and for whom
  - [ ] one piece of news from the past year that affects their work
  - [ ] three terms from the field that I can't explain yet
  - [ ] one thing we have in common: a person, a place, a school, an interest
  - [ ] what I can find out without them, so that I don't ask it
  
  ## Questions
  
  - [ ] How do you explain your job to someone outside the field?
  - [ ] What would you like to know about me before I ask anything?
  - [x] ! How did you get from where you started to the work you do now?
    From washing machines to motors to people.
  - [x] ! What did you actually do last week, day by day?
    Half of it is reading what others wrote.
  - [x] ! What is hard or dull about it that outsiders don't see?
    partly: the quarter ends, she laughed.
  - [x] ! Knowing what I've told you about myself, what should I do next?
    declined
  - [x] What do you wish newcomers had built before they came?
    Anything with a power supply that survives a winter.
  - [x] ! Which one or two people should I talk to next, and may I mention your name?
    Zoë Lindqvist
  
  ## Notes
  
  She drew the whole drive on a napkin.
  
  ## Promises
  
  - [ ] me: send the alarm schematic (2026-11-20)
  - [ ] them: introduce me to the test bench
  
  ## Review
  
  ### Learned
  
  ### To thank them for
  
  ### Next
  
  ### Left out
  
  ### New questions
  $ cat contacts/zoe-lindqvist.md
  ---
  type: contact
  name: Zoë Lindqvist
  career: firmware
  found-through: referral
  referred-by: "[[fatma-yildirim]]"
  ---
  ## Notes
  $ confab due
  TODAY
  fatma-yildirim  Fatma Yıldırım, Ostkreuz Antriebe
    review  Wed 2026-11-18 (today)
        talk ended Wed 2026-11-18 17:35; not reviewed yet
        confab review fatma-yildirim
  
  SOON
  fatma-yildirim  Fatma Yıldırım, Ostkreuz Antriebe
    thank  Thu 2026-11-19 17:35 (tomorrow)
        talk ended Wed 2026-11-18 17:35; not thanked yet
        confab thank fatma-yildirim --by email
        confab thank fatma-yildirim --draft

The thank-you is due within hours, then late.

  $ on 2026-11-19T09:00
  $ confab due --rule thank
  TODAY
  fatma-yildirim  Fatma Yıldırım, Ostkreuz Antriebe
    thank  Thu 2026-11-19 17:35 (in 8 hours 35 minutes)
        talk ended Wed 2026-11-18 17:35; not thanked yet
        confab thank fatma-yildirim --by email
        confab thank fatma-yildirim --draft
  $ confab thank fatma --draft --with thanks-for='the drive you drew on a napkin'
  thank-you-email: 34 of 110 words
  from your notes, not in the draft; add what fits:
    answer: How did you get from where you started to the work you do now? From washing machines to motors to people.
    answer: What did you actually do last week, day by day? Half of it is reading what others wrote.
    answer: What is hard or dull about it that outsiders don't see? partly: the quarter ends, she laughed.
    answer: Which one or two people should I talk to next, and may I mention your name? Zoë Lindqvist
    answer: What do you wish newcomers had built before they came? Anything with a power supply that survives a winter.
    promise by you: send the alarm schematic
    promise by them: introduce me to the test bench
  after sending it: confab thank fatma-yildirim --by email
  Subject: Thank you for talking with me
  
  Dear Fatma Yıldırım,
  
  Thank you for talking with me yesterday, and especially for the drive you drew on a napkin.
  
  Thank you for suggesting Zoë Lindqvist, too. I'll write soon and let you know how it goes.
  
  Best wishes,
  Noor Haverkamp
  $ confab thank fatma --by email
  interviews/2026-11-18-fatma-yildirim.md: thanks + 2026-11-19T09:00 email   (confab undo)
  next: confab review fatma-yildirim (review, late since Wed 2026-11-18)
  $ confab review fatma
  Fatma Yıldırım  Wed 2026-11-18 17:00  interviews/2026-11-18-fatma-yildirim.md
    !  answered   How did you get from where you started to the work you do now?
    !  answered   What did you actually do last week, day by day?
    !  partly     What is hard or dull about it that outsiders don't see?
    !  declined   Knowing what I've told you about myself, what should I do next?
    !  answered   Which one or two people should I talk to next, and may I mention your name?
       answered   What do you wish newcomers had built before they came?
       not asked  How do you explain your job to someone outside the field?
       not asked  What would you like to know about me before I ask anything?
  not reviewed yet: learned, left out, new questions, second opinion
  next: to record it, use --learned, --thank-for, --next, --left-out, --new-question or --second-opinion
  $ confab review fatma --learned 'Reading is half the work.' --left-out 'How newcomers are received' --new-question 'Who pays for a failed field test?' --second-opinion yes
  interviews/2026-11-18-fatma-yildirim.md: reviewed: learned + 1, left out + 1, new questions + 1, second opinion yes   (confab undo)
  next: confab reach fatma-yildirim --by email --kept 'send the alarm schematic' (keep-promise, due Fri 2026-11-20)
  $ confab check
  $ confab due --within 14d
  SOON
  lukasz-wojcik  Łukasz Wójcik, Ostkreuz Antriebe
    follow-up  Fri 2026-11-20 (tomorrow)
        no answer to your call of Wed 2026-11-11 09:00; attempt 2 of 3
        confab reach lukasz-wojcik --by email
        confab reach lukasz-wojcik --draft --for last-message
  
  fatma-yildirim  Fatma Yıldırım, Ostkreuz Antriebe
    keep-promise  Fri 2026-11-20 (tomorrow)
        you promised: send the alarm schematic
        confab reach fatma-yildirim --by email --kept 'send the alarm schematic'
        confab reach fatma-yildirim --draft --for promise-kept
    nudge-promise  Wed 2026-11-25 (in 6 days)
        they promised: introduce me to the test bench
        confab reach fatma-yildirim --by email
        confab reach fatma-yildirim --draft --for nudge-promise
    second-opinion  Thu 2026-12-03 (in 14 days)
        you wanted a second opinion on firmware; Łukasz Wójcik has been asked already
        confab why fatma-yildirim
  
  zoe-lindqvist  Zoë Lindqvist
    approach-referral  Wed 2026-11-25 (in 6 days)
        Fatma Yıldırım suggested them; ask Fatma Yıldırım for an address
        confab set zoe-lindqvist email=ADDRESS
  $ confab why fatma
  Fatma Yıldırım  met: you have talked; still open: 2 promises
  
    Thu 2026-11-05 08:30  email sent                        contacts/fatma-yildirim.md
    Wed 2026-11-11 18:20  email replied: gladly, next week  contacts/fatma-yildirim.md
    Thu 2026-11-12 08:00  agreed on a time                  interviews/2026-11-18-fatma-yildirim.md
    Wed 2026-11-18 17:00  interview held                    interviews/2026-11-18-fatma-yildirim.md
    Thu 2026-11-19 09:00  thanked (email)                   interviews/2026-11-18-fatma-yildirim.md
    Thu 2026-11-19        reviewed                          interviews/2026-11-18-fatma-yildirim.md
  
  SOON
    keep-promise  Fri 2026-11-20 (tomorrow)
        you promised: send the alarm schematic
        = the date in the promise
        confab reach fatma-yildirim --by email --kept 'send the alarm schematic'
        confab reach fatma-yildirim --draft --for promise-kept
    nudge-promise  Wed 2026-11-25 (in 6 days)
        they promised: introduce me to the test bench
        = 7d after Wed 2026-11-18 17:35
        confab reach fatma-yildirim --by email
        confab reach fatma-yildirim --draft --for nudge-promise
    second-opinion  Thu 2026-12-03 (in 14 days)
        you wanted a second opinion on firmware; Łukasz Wójcik has been asked already
        = 14d after Thu 2026-11-19
        confab why fatma-yildirim

The promise is kept; the referral is approached.

  $ on 2026-11-20T16:00
  $ confab due
  TODAY
  lukasz-wojcik  Łukasz Wójcik, Ostkreuz Antriebe
    follow-up  Fri 2026-11-20 (today)
        no answer to your call of Wed 2026-11-11 09:00; attempt 2 of 3
        confab reach lukasz-wojcik --by email
        confab reach lukasz-wojcik --draft --for last-message
  
  fatma-yildirim  Fatma Yıldırım, Ostkreuz Antriebe
    keep-promise  Fri 2026-11-20 (today)
        you promised: send the alarm schematic
        confab reach fatma-yildirim --by email --kept 'send the alarm schematic'
        confab reach fatma-yildirim --draft --for promise-kept
  $ confab reach fatma --by email --kept schematic
  contacts/fatma-yildirim.md: outreach + 2026-11-20T16:00 email sent   (confab undo)
  interviews/2026-11-18-fatma-yildirim.md: kept: send the alarm schematic   (confab undo)
  next: confab reach fatma-yildirim --by email (nudge-promise, due Wed 2026-11-25)
  $ sed -i 's/^found-through/organization: Havelpuls\nrole: Firmware team lead\nemail: zoe@example.org\n&/' contacts/zoe-lindqvist.md
  $ on 2026-11-25T09:00
  $ confab due
  LATE
  lukasz-wojcik  Łukasz Wójcik, Ostkreuz Antriebe
    follow-up  Fri 2026-11-20 (5 days ago)
        no answer to your call of Wed 2026-11-11 09:00; attempt 2 of 3
        confab reach lukasz-wojcik --by email
        confab reach lukasz-wojcik --draft --for last-message
  
  TODAY
  zoe-lindqvist  Zoë Lindqvist, Havelpuls
    approach-referral  Wed 2026-11-25 (today)
        Fatma Yıldırım suggested them; you have not written yet
        confab reach zoe-lindqvist --by email
        confab reach zoe-lindqvist --draft --for referral-message
  
  fatma-yildirim  Fatma Yıldırım, Ostkreuz Antriebe
    nudge-promise  Wed 2026-11-25 (today)
        they promised: introduce me to the test bench
        confab reach fatma-yildirim --by email
        confab reach fatma-yildirim --draft --for nudge-promise
  $ confab reach lukasz --by email --note 'last try'
  contacts/lukasz-wojcik.md: outreach + 2026-11-25T09:00 email sent   (confab undo)
  next: nothing more to do; the contact is parked until they reply
  $ confab why lukasz | head -1
  Łukasz Wójcik  parked: 3 attempts without an answer, the last one your email of Wed 2026-11-25 09:00; no more follow-ups unless they answer
  $ confab reach zoe --draft
  referral-message: 52 of 85 words
  after sending it: confab reach zoe-lindqvist --by email
  Subject: Fatma Yıldırım suggested I write to you
  
  Dear Zoë Lindqvist,
  
  Fatma Yıldırım suggested I write to you. I keep the analysers of a hospital laboratory running and build small devices at night. I'm trying to find out whether a career in firmware is right for me.
  
  Would you be willing to talk with me for 20 minutes in the next two weeks?
  
  Thank you,
  Noor Haverkamp
  $ confab reach zoe --by email
  contacts/zoe-lindqvist.md: outreach + 2026-11-25T09:00 email sent   (confab undo)
  next: if nobody answers, from Fri 2026-12-04: confab reach zoe-lindqvist --by email
  $ on 2026-11-26T12:00
  $ confab reach zoe --by email --outcome replied -q
  $ confab schedule zoe '2026-12-01 17:30' --place 'Havelpuls, Potsdam' -q
  $ confab prep zoe -q; grep -A12 '^## Questions' interviews/2026-12-01-zoe-lindqvist.md
  ## Questions
  
  - [ ] ! How did you get from where you started to the work you do now?
  - [ ] ! What did you actually do last week, day by day?
  - [ ] ! What is hard or dull about it that outsiders don't see?
  - [ ] ! Knowing what I've told you about myself, what should I do next?
  - [ ] Who pays for a failed field test?
  - [ ] ! Which one or two people should I talk to next, and may I mention your name?
  
  ## Notes
  
  ## Promises
  

The second interview gives a second opinion; then Fatma hears how it went.

  $ on 2026-12-02T09:00
  $ confab due
  LATE
  zoe-lindqvist  Zoë Lindqvist, Havelpuls
    record-interview  Tue 2026-12-01 (yesterday)
        talk of Tue 2026-12-01 17:30 is over; not recorded yet (if it fell through: confab schedule zoe-lindqvist --no-show)
        confab log zoe-lindqvist
  
  fatma-yildirim  Fatma Yıldırım, Ostkreuz Antriebe
    nudge-promise  Wed 2026-11-25 (7 days ago)
        they promised: introduce me to the test bench
        confab reach fatma-yildirim --by email
        confab reach fatma-yildirim --draft --for nudge-promise
  $ confab log zoe --answer 'look for in a beginner=C without fear, and writing down what you saw.' --no-referrals
  interviews/2026-12-01-zoe-lindqvist.md: held Tue 2026-12-01 17:30, 20 minutes; answered 'What would you look for in a beginner, apart from a degree?', answered 'Which one or two people should I talk to next, and may I mention your name?', referrals = none   (confab undo)
  next: confab review zoe-lindqvist (review, late since Tue 2026-12-01)
  $ confab thank zoe --by handwritten
  interviews/2026-12-01-zoe-lindqvist.md: thanks + 2026-12-02T09:00 handwritten   (confab undo)
  next: confab review zoe-lindqvist (review, late since Tue 2026-12-01)
  $ confab review zoe --learned 'Testing is a door.' --left-out nothing --new-question none --second-opinion no
  interviews/2026-12-01-zoe-lindqvist.md: reviewed: learned + 1, left out + 1, new questions + 1, second opinion no   (confab undo)
  $ on 2026-12-08T09:00
  $ confab due
  LATE
  fatma-yildirim  Fatma Yıldırım, Ostkreuz Antriebe
    nudge-promise  Wed 2026-11-25 (13 days ago)
        they promised: introduce me to the test bench
        one message settles both:
        confab reach fatma-yildirim --by email
        confab reach fatma-yildirim --draft --for nudge-promise
  
  TODAY
  fatma-yildirim  Fatma Yıldırım, Ostkreuz Antriebe
    report-back  Tue 2026-12-08 (today)
        you talked with Zoë Lindqvist, as they suggested; tell them how it went
        the message above settles this too
  $ confab reach fatma --by email --note 'told her about Zoë' --kept 'test bench'
  contacts/fatma-yildirim.md: outreach + 2026-12-08T09:00 email sent   (confab undo)
  interviews/2026-11-18-fatma-yildirim.md: kept: introduce me to the test bench   (confab undo)
  $ confab due --within 7d
  $ confab
  3 contacts: 2 in-touch, 1 parked
  1 organization, 2 interviews
  
  next: confab due --within 14d

In touch, by tier.

  $ sed -i 's/^found-through/keep-in-touch: A\n&/' contacts/fatma-yildirim.md
  $ confab why fatma
  Fatma Yıldırım  in-touch: everything is settled; last contact Tue 2026-12-08 09:00
  
    Thu 2026-11-05 08:30  email sent                        contacts/fatma-yildirim.md
    Wed 2026-11-11 18:20  email replied: gladly, next week  contacts/fatma-yildirim.md
    Thu 2026-11-12 08:00  agreed on a time                  interviews/2026-11-18-fatma-yildirim.md
    Wed 2026-11-18 17:00  interview held                    interviews/2026-11-18-fatma-yildirim.md
    Thu 2026-11-19 09:00  thanked (email)                   interviews/2026-11-18-fatma-yildirim.md
    Thu 2026-11-19        reviewed                          interviews/2026-11-18-fatma-yildirim.md
    Fri 2026-11-20 16:00  email sent                        contacts/fatma-yildirim.md
    Tue 2026-12-08 09:00  email sent: told her about Zoë    contacts/fatma-yildirim.md
  
  SOON
    keep-in-touch  Tue 2027-01-19 (in 42 days)
        tier A; last in touch on Tue 2026-12-08 09:00
        = 6w after Tue 2026-12-08 09:00
        confab reach fatma-yildirim --by email
        confab reach fatma-yildirim --draft --for keep-in-touch
  $ on 2027-01-19T09:00
  $ confab due
  TODAY
  fatma-yildirim  Fatma Yıldırım, Ostkreuz Antriebe
    keep-in-touch  Tue 2027-01-19 (today)
        tier A; last in touch on Tue 2026-12-08 09:00
        confab reach fatma-yildirim --by email
        confab reach fatma-yildirim --draft --for keep-in-touch
  $ confab check
  interviews/2026-12-01-zoe-lindqvist.md:1:1: info: interview does not say whether they asked for your résumé; write 'resume: { asked-for: false }', or true [resume-unstated]
  interviews/2026-12-01-zoe-lindqvist.md:27:1: warning: critical question 'How did you get from where you started to the work you do now?' was not asked [critical-question-open]
  interviews/2026-12-01-zoe-lindqvist.md:28:1: warning: critical question 'What did you actually do last week, day by day?' was not asked [critical-question-open]
  interviews/2026-12-01-zoe-lindqvist.md:29:1: warning: critical question 'What is hard or dull about it that outsiders don't see?' was not asked [critical-question-open]
  interviews/2026-12-01-zoe-lindqvist.md:30:1: warning: critical question 'Knowing what I've told you about myself, what should I do next?' was not asked [critical-question-open]
  $ confab list
  fatma-yildirim  in-touch  Fatma Yıldırım  Ostkreuz Antriebe  Engineering manager
  lukasz-wojcik   parked    Łukasz Wójcik   Ostkreuz Antriebe  Motor control developer
  zoe-lindqvist   in-touch  Zoë Lindqvist   Havelpuls          Firmware team lead
