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
  
  next: confab reach fatma-yildirim --by email

The first message, and no answer.

  $ confab reach łukasz --draft --by email
  first-message: 74 of 75 words
  to fill in: [two times that suit you]
  then record it: confab reach lukasz-wojcik --by email
  Subject: 20 minutes about your work?
  
  Dear Łukasz Wójcik,
  
  I am Noor Haverkamp; I keep the analysers of a hospital laboratory running and build small devices at night.
  
  I came across you through your organization. I am exploring firmware and would like to learn from your work as Motor control developer at Ostkreuz Antriebe. Could we talk for 20 minutes, [two times that suit you]? I am asking for advice, not for a job.
  
  Thank you for reading,
  Noor Haverkamp
  $ confab reach lukasz --by email
  contacts/lukasz-wojcik.md: outreach + 2026-11-02T09:00 email sent   (confab undo)
  next: if nobody answers, from Wed 2026-11-11: confab reach lukasz-wojcik --by phone
  $ on 2026-11-03T09:00
  $ confab due
  $ confab why lukasz
  Łukasz Wójcik  waiting: your email of Mon 2026-11-02 09:00 is unanswered; attempt 1 of 3
  
    Mon 2026-11-02 09:00  email sent  contacts/lukasz-wojcik.md
  
  lukasz-wojcik  due Wed 2026-11-11 23:59 (in 8 days)  follow-up
      no answer to your email of Mon 2026-11-02 09:00 (sent); attempt 1 of 3
      confab reach lukasz-wojcik --by phone
      = 7bd after Mon 2026-11-02 09:00

After three business days, another person at the same organization.

  $ on 2026-11-05T09:00
  $ confab due
  fatma-yildirim  due Thu 2026-11-05 23:59 (today)  try-someone-else
      no answer at Ostkreuz Antriebe since you tried Łukasz Wójcik on Mon 2026-11-02 09:00
      confab reach fatma-yildirim --by email
  $ confab reach fatma --by email --at 'today 8:30am'
  contacts/fatma-yildirim.md: outreach + 2026-11-05T08:30 email sent   (confab undo)
  next: if nobody answers, from Mon 2026-11-16: confab reach fatma-yildirim --by linkedin
  $ confab check
  $ on 2026-11-06T09:00
  $ confab due

After seven, another channel to the first person.

  $ on 2026-11-11T09:00
  $ confab due
  lukasz-wojcik  due Wed 2026-11-11 23:59 (today)  follow-up
      no answer to your email of Mon 2026-11-02 09:00 (sent); attempt 1 of 3
      confab reach lukasz-wojcik --by phone
  $ confab reach lukasz --draft
  voicemail: 71 of 75 words
  to fill in: [two times that suit you], [your number]
  then record it: confab reach lukasz-wojcik --by phone --outcome voicemail
  Hello Łukasz Wójcik, this is Noor Haverkamp; I keep the analysers of a hospital laboratory running and build small devices at night. I tried to reach you by email on Monday, 2 November.
  
  I am exploring firmware and would like to ask about your work for 20 minutes, [two times that suit you].
  
  My number is [your number]; again, [your number]. Thank you, and I hope to speak with you soon.
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
  fatma-yildirim  due Thu 2026-11-12 18:20 (in 10 hours 20 minutes)  answer-reply
      you have not answered their email of Wed 2026-11-11 18:20
      confab reach fatma-yildirim --by email
  $ confab why fatma
  Fatma Yıldırım  replied: they wrote last: email of Wed 2026-11-11 18:20
  
    Thu 2026-11-05 08:30  email sent                        contacts/fatma-yildirim.md
    Wed 2026-11-11 18:20  email replied: gladly, next week  contacts/fatma-yildirim.md
  
  fatma-yildirim  due Thu 2026-11-12 18:20 (in 10 hours 20 minutes)  answer-reply
      you have not answered their email of Wed 2026-11-11 18:20
      confab reach fatma-yildirim --by email
      = 24h after Wed 2026-11-11 18:20
  $ confab schedule fatma '2026-11-18 17:00' --minutes 25 --place 'Ostkreuz Antriebe, Probestr. 9'
  interviews/2026-11-18-fatma-yildirim.md: planned Wed 2026-11-18 17:00 (in 6 days)   (confab undo)
  next: confab prep fatma-yildirim (prepare, due Tue 2026-11-17 17:00)
  $ confab due
  $ confab why fatma | head -1
  Fatma Yıldırım  scheduled: an interview is planned for Wed 2026-11-18 17:00

Preparation. The confirmation is due two days before, everything else one day before.

  $ on 2026-11-15T20:00
  $ confab due --within 3d
  fatma-yildirim  due Tue 2026-11-17 17:00 (in 2 days)  prepare
      you talk on Wed 2026-11-18 17:00; missing: 3 more critical questions, 5 more questions, 5 research points, your pitch, copies of your résumé
      confab prep fatma-yildirim
  $ confab prep fatma --add-question 'What do you wish newcomers had built before they came?' --resume cv-2026-11.pdf --copies 2 --done 'path so far' --done 'what the organization makes' -q
  $ confab prep fatma --done 'past year' --done 'words of the trade' --done 'in common'
  interviews/2026-11-18-fatma-yildirim.md: research done: 3   (confab undo)
  # Fatma Yıldırım
  
  Engineering manager, Ostkreuz Antriebe (motor control)
  
  When: Wed 2026-11-18 17:00
  Length: 25 minutes, not confirmed yet
  Where: Ostkreuz Antriebe, Probestr. 9
  Arrive by: Wed 2026-11-18 16:50
  Email: fatma@example.com
  Résumé: cv-2026-11.pdf, 2 copies
  Pitch: not written
  
  ## So far
  
  - Thu 2026-11-05 08:30  email sent
  - Wed 2026-11-11 18:20  email replied: gladly, next week
  - Wed 2026-11-18 17:00  interview planned
  
  ## Research
  
  - [x] Fatma Yıldırım: the path so far, and anything written, built or said in public
  - [x] what the organization makes, for whom, and how many people work there
  - [x] what has happened there in the past year
  - [x] the words of the trade I could not explain yet
  - [x] what we have in common: people, places, schools, pastimes
  
  ## Questions
  
  - ! Which steps brought you to the work you do now?
  - ! What does an ordinary day or week look like for you?
  - ! What do you like best about this work?
  - ! What is the hardest or least pleasant part of it?
  - ! Which skills really count once you are in the job?
  - What do you wish newcomers had built before they came?
  - How did you come to know the person or place we have in common?
  - What made you say yes to this conversation?
  - If you had one minute for the story of your working life, how would it go?
  - What is on your desk this week?
  
  ## Promised
  
  no open promises
  
  ## Missing
  
  - your pitch
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
  next: confab pitch --rehearse
  $ confab due --within 3d
  $ on 2026-11-17T09:00
  $ confab due
  fatma-yildirim  due Tue 2026-11-17 17:00 (in 8 hours)  confirm-interview
      you talk on Wed 2026-11-18 17:00; not confirmed yet
      confab schedule fatma-yildirim --confirm
  $ confab schedule fatma --confirm
  interviews/2026-11-18-fatma-yildirim.md: confirmed   (confab undo)
  $ confab due
  $ confab check

Wednesday, November 18: they talk. The evening after.

  $ on 2026-11-18T18:30
  $ confab due
  fatma-yildirim  due Wed 2026-11-18 23:59 (today)  record-interview
      the talk of Wed 2026-11-18 17:00 is over; not recorded yet
      confab log fatma-yildirim
  $ confab log fatma --minutes 35 --answer 'steps brought you=From washing machines to motors to people.' --answer 'ordinary day=Half of it is reading what others wrote.' --answer 'like best=declined' --answer 'hardest=partly: the quarter ends, she laughed.' --answer 'wish newcomers=Anything with a power supply that survives a winter.' --referral 'Zoë Lindqvist' --promise 'me: send the alarm schematic (friday)' --promise 'them: introduce me to the test bench' --note 'She drew the whole drive on a napkin.' --resume-given
  interviews/2026-11-18-fatma-yildirim.md: held Wed 2026-11-18 17:00, 35 minutes   (confab undo)
  contacts/zoe-lindqvist.md: new   (confab undo)
  next: confab review fatma-yildirim (review, due Wed 2026-11-18)
  $ cat interviews/2026-11-18-fatma-yildirim.md
  ---
  type: interview
  contact: "[[fatma-yildirim]]"
  starts: 2026-11-18T17:00
  timezone: Europe/Berlin
  minutes: 25
  place: Ostkreuz Antriebe, Probestr. 9
  status: held
  resume: { version: cv-2026-11.pdf, copies: 2, asked-for: true }
  confirmed: 2026-11-17
  referrals:
    - "[[zoe-lindqvist]]"
  ended: 2026-11-18T17:35
  ---
  ## Research
  
  - [x] Fatma Yıldırım: the path so far, and anything written, built or said in public
  - [x] what the organization makes, for whom, and how many people work there
  - [x] what has happened there in the past year
  - [x] the words of the trade I could not explain yet
  - [x] what we have in common: people, places, schools, pastimes
  
  ## Questions
  
  - [x] ! Which steps brought you to the work you do now?
    From washing machines to motors to people.
  - [x] ! What does an ordinary day or week look like for you?
    Half of it is reading what others wrote.
  - [x] ! What do you like best about this work?
    declined
  - [x] ! What is the hardest or least pleasant part of it?
    partly: the quarter ends, she laughed.
  - [ ] ! Which skills really count once you are in the job?
  - [x] What do you wish newcomers had built before they came?
    Anything with a power supply that survives a winter.
  - [ ] How did you come to know the person or place we have in common?
  - [ ] What made you say yes to this conversation?
  - [ ] If you had one minute for the story of your working life, how would it go?
  - [ ] What is on your desk this week?
  
  ## Notes
  
  She drew the whole drive on a napkin.
  
  ## Promises
  
  - [ ] me: send the alarm schematic (2026-11-20)
  - [ ] them: introduce me to the test bench
  
  ## Review
  
  ### Learned
  
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
  fatma-yildirim  due Wed 2026-11-18 23:59 (today)  review
      talk ended Wed 2026-11-18 17:35; not reviewed yet
      confab review fatma-yildirim
  fatma-yildirim  due Thu 2026-11-19 17:35 (tomorrow)  thank
      talk ended Wed 2026-11-18 17:35; not thanked yet
      confab thank fatma-yildirim --by email

The thank-you is due within hours, then late.

  $ on 2026-11-19T09:00
  $ confab due --rule thank
  fatma-yildirim  due Thu 2026-11-19 17:35 (in 8 hours 35 minutes)  thank
      talk ended Wed 2026-11-18 17:35; not thanked yet
      confab thank fatma-yildirim --by email
  $ confab thank fatma --draft
  thank-you-email: 62 words
  then record it: confab thank fatma-yildirim --by email
  Subject: Thank you for our talk
  
  Dear Fatma Yıldırım,
  
  Thank you for the time you gave me on Wednesday, 18 November. One thing has stayed with me: From washing machines to motors to people.
  
  I will send the alarm schematic. Thank you for pointing me to Zoë Lindqvist; I will let you know how it goes. My résumé is attached, as you asked.
  
  With warm wishes,
  Noor Haverkamp
  $ confab thank fatma --by email
  interviews/2026-11-18-fatma-yildirim.md: thanks + 2026-11-19T09:00 email   (confab undo)
  next: confab review fatma-yildirim (review, late since Wed 2026-11-18)
  $ confab review fatma
  Fatma Yıldırım  Wed 2026-11-18 17:00  interviews/2026-11-18-fatma-yildirim.md
    !  answered   Which steps brought you to the work you do now?
    !  answered   What does an ordinary day or week look like for you?
    !  declined   What do you like best about this work?
    !  partly     What is the hardest or least pleasant part of it?
    !  not asked  Which skills really count once you are in the job?
       answered   What do you wish newcomers had built before they came?
       not asked  How did you come to know the person or place we have in common?
       not asked  What made you say yes to this conversation?
       not asked  If you had one minute for the story of your working life, how would it go?
       not asked  What is on your desk this week?
  not reviewed yet: learned, left out, new questions, second opinion
  $ confab review fatma --learned 'Reading is half the work.' --left-out 'How newcomers are received' --new-question 'Who pays for a failed field test?' --second-opinion yes
  interviews/2026-11-18-fatma-yildirim.md: reviewed: learned + 1, left out + 1, new questions + 1, second opinion yes   (confab undo)
  next: confab reach fatma-yildirim --by email --kept 'send the alarm schematic' (keep-promise, due Fri 2026-11-20)
  $ confab check
  interviews/2026-11-18-fatma-yildirim.md:37:1: warning: critical question 'Which skills really count once you are in the job?' was not asked [critical-question-open]
  $ confab due --within 14d
  lukasz-wojcik  due Fri 2026-11-20 23:59 (tomorrow)  follow-up
      no answer to your call of Wed 2026-11-11 09:00 (voicemail); attempt 2 of 3
      confab reach lukasz-wojcik --by email
  fatma-yildirim  due Fri 2026-11-20 23:59 (tomorrow)  keep-promise
      you promised: send the alarm schematic
      confab reach fatma-yildirim --by email --kept 'send the alarm schematic'
  zoe-lindqvist  due Wed 2026-11-25 23:59 (in 6 days)  approach-referral
      Fatma Yıldırım suggested them; you have not written yet
      confab edit zoe-lindqvist
  fatma-yildirim  due Wed 2026-11-25 23:59 (in 6 days)  nudge-promise
      they promised: introduce me to the test bench
      confab reach fatma-yildirim --by email
  fatma-yildirim  due Thu 2026-12-03 23:59 (in 14 days)  second-opinion
      you wanted a second opinion on firmware; Łukasz Wójcik could give it
      confab reach lukasz-wojcik --by email
  $ confab why fatma
  Fatma Yıldırım  met: you have talked; still open: 2 promises
  
    Thu 2026-11-05 08:30  email sent                        contacts/fatma-yildirim.md
    Wed 2026-11-11 18:20  email replied: gladly, next week  contacts/fatma-yildirim.md
    Wed 2026-11-18 17:00  interview held                    interviews/2026-11-18-fatma-yildirim.md
    Thu 2026-11-19 09:00  thanked (email)                   interviews/2026-11-18-fatma-yildirim.md
    Thu 2026-11-19        reviewed                          interviews/2026-11-18-fatma-yildirim.md
  
  fatma-yildirim  due Fri 2026-11-20 23:59 (tomorrow)  keep-promise
      you promised: send the alarm schematic
      confab reach fatma-yildirim --by email --kept 'send the alarm schematic'
      = the date in the promise
  fatma-yildirim  due Wed 2026-11-25 23:59 (in 6 days)  nudge-promise
      they promised: introduce me to the test bench
      confab reach fatma-yildirim --by email
      = 7d after Wed 2026-11-18 17:35
  fatma-yildirim  due Thu 2026-12-03 23:59 (in 14 days)  second-opinion
      you wanted a second opinion on firmware; Łukasz Wójcik could give it
      confab reach lukasz-wojcik --by email
      = 14d after Thu 2026-11-19

The promise is kept; the referral is approached.

  $ on 2026-11-20T16:00
  $ confab due
  lukasz-wojcik  due Fri 2026-11-20 23:59 (today)  follow-up
      no answer to your call of Wed 2026-11-11 09:00 (voicemail); attempt 2 of 3
      confab reach lukasz-wojcik --by email
  fatma-yildirim  due Fri 2026-11-20 23:59 (today)  keep-promise
      you promised: send the alarm schematic
      confab reach fatma-yildirim --by email --kept 'send the alarm schematic'
  $ confab reach fatma --by email --kept schematic
  contacts/fatma-yildirim.md: outreach + 2026-11-20T16:00 email sent   (confab undo)
  interviews/2026-11-18-fatma-yildirim.md: kept: send the alarm schematic   (confab undo)
  next: confab reach fatma-yildirim --by email (nudge-promise, due Wed 2026-11-25)
  $ sed -i 's/^found-through/organization: Havelpuls\nrole: Firmware team lead\nemail: zoe@example.org\n&/' contacts/zoe-lindqvist.md
  $ on 2026-11-25T09:00
  $ confab due
  lukasz-wojcik  late Fri 2026-11-20 23:59 (5 days ago)  follow-up
      no answer to your call of Wed 2026-11-11 09:00 (voicemail); attempt 2 of 3
      confab reach lukasz-wojcik --by email
  zoe-lindqvist  due Wed 2026-11-25 23:59 (today)  approach-referral
      Fatma Yıldırım suggested them; you have not written yet
      confab reach zoe-lindqvist --by email
  fatma-yildirim  due Wed 2026-11-25 23:59 (today)  nudge-promise
      they promised: introduce me to the test bench
      confab reach fatma-yildirim --by email
  $ confab reach lukasz --by email --note 'last try'
  contacts/lukasz-wojcik.md: outreach + 2026-11-25T09:00 email sent   (confab undo)
  next: nothing more to do; the contact is parked until they reply
  $ confab why lukasz | head -1
  Łukasz Wójcik  parked: 3 attempts went unanswered, the last one your email of Wed 2026-11-25 09:00; nothing is due until they answer
  $ confab reach zoe --draft
  first-message: 74 of 75 words
  to fill in: [two times that suit you]
  then record it: confab reach zoe-lindqvist --by email
  Subject: 20 minutes about your work?
  
  Dear Zoë Lindqvist,
  
  Fatma Yıldırım suggested that I write to you. I am Noor Haverkamp; I keep the analysers of a hospital laboratory running and build small devices at night.
  
  I am exploring firmware and would like to learn from your work as Firmware team lead at Havelpuls. Could we talk for 20 minutes, [two times that suit you]? I am asking for advice, not for a job.
  
  Thank you for reading,
  Noor Haverkamp
  $ confab reach zoe --by email
  contacts/zoe-lindqvist.md: outreach + 2026-11-25T09:00 email sent   (confab undo)
  next: if nobody answers, from Fri 2026-12-04: confab reach zoe-lindqvist --by email
  $ on 2026-11-26T12:00
  $ confab reach zoe --by email --outcome replied -q
  $ confab schedule zoe '2026-12-01 17:30' --place 'Havelpuls, Potsdam' -q
  $ confab prep zoe -q; grep -A12 '^## Questions' interviews/2026-12-01-zoe-lindqvist.md
  ## Questions
  
  - [ ] ! What do you like best about this work?
  - [ ] ! Which skills really count once you are in the job?
  - [ ] ! How does my background look to you, and what would you make of it?
  - [ ] ! Which changes do you expect in this field over the next five years?
  - [ ] ! Which two or three people should I talk to next, and may I use your name?
  - [ ] Who pays for a failed field test?
  - [ ] How did you come to know the person or place we have in common?
  - [ ] What made you say yes to this conversation?
  - [ ] If you had one minute for the story of your working life, how would it go?
  - [ ] What is on your desk this week?
  

The second interview gives a second opinion; then Fatma hears how it went.

  $ on 2026-12-02T09:00
  $ confab due
  fatma-yildirim  late Wed 2026-11-25 23:59 (7 days ago)  nudge-promise
      they promised: introduce me to the test bench
      confab reach fatma-yildirim --by email
  zoe-lindqvist  late Tue 2026-12-01 23:59 (yesterday)  record-interview
      the talk of Tue 2026-12-01 17:30 is over; not recorded yet
      confab log zoe-lindqvist
  $ confab log zoe --answer 'skills really count=C without fear, and writing down what you saw.' --no-referrals
  interviews/2026-12-01-zoe-lindqvist.md: held Tue 2026-12-01 17:30, 20 minutes   (confab undo)
  next: confab review zoe-lindqvist (review, late since Tue 2026-12-01)
  $ confab thank zoe --by handwritten
  interviews/2026-12-01-zoe-lindqvist.md: thanks + 2026-12-02T09:00 handwritten   (confab undo)
  next: confab review zoe-lindqvist (review, late since Tue 2026-12-01)
  $ confab review zoe --learned 'Testing is a door.' --left-out nothing --new-question none --second-opinion no
  interviews/2026-12-01-zoe-lindqvist.md: reviewed: learned + 1, left out + 1, new questions + 1, second opinion no   (confab undo)
  $ on 2026-12-08T09:00
  $ confab due
  fatma-yildirim  late Wed 2026-11-25 23:59 (13 days ago)  nudge-promise
      they promised: introduce me to the test bench
      confab reach fatma-yildirim --by email
  fatma-yildirim  due Tue 2026-12-08 23:59 (today)  report-back
      they suggested Zoë Lindqvist, and you have talked; tell them how it went
      confab reach fatma-yildirim --by email
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
    Wed 2026-11-18 17:00  interview held                    interviews/2026-11-18-fatma-yildirim.md
    Thu 2026-11-19 09:00  thanked (email)                   interviews/2026-11-18-fatma-yildirim.md
    Thu 2026-11-19        reviewed                          interviews/2026-11-18-fatma-yildirim.md
    Fri 2026-11-20 16:00  email sent                        contacts/fatma-yildirim.md
    Tue 2026-12-08 09:00  email sent: told her about Zoë    contacts/fatma-yildirim.md
  
  fatma-yildirim  due Tue 2027-01-19 23:59 (in 42 days)  keep-in-touch
      tier A; you were last in touch on Tue 2026-12-08 09:00
      confab reach fatma-yildirim --by email
      = 6w after Tue 2026-12-08 09:00
  $ on 2027-01-19T09:00
  $ confab due
  fatma-yildirim  due Tue 2027-01-19 23:59 (today)  keep-in-touch
      tier A; you were last in touch on Tue 2026-12-08 09:00
      confab reach fatma-yildirim --by email
  $ confab check
  interviews/2026-12-01-zoe-lindqvist.md:1:1: info: interview does not say whether they asked for your résumé [resume-unstated]
  interviews/2026-12-01-zoe-lindqvist.md:25:1: warning: critical question 'What do you like best about this work?' was not asked [critical-question-open]
  interviews/2026-12-01-zoe-lindqvist.md:28:1: warning: critical question 'How does my background look to you, and what would you make of it?' was not asked [critical-question-open]
  interviews/2026-12-01-zoe-lindqvist.md:29:1: warning: critical question 'Which changes do you expect in this field over the next five years?' was not asked [critical-question-open]
  interviews/2026-12-01-zoe-lindqvist.md:30:1: warning: critical question 'Which two or three people should I talk to next, and may I use your name?' was not asked [critical-question-open]
  $ confab list
  fatma-yildirim  in-touch  Fatma Yıldırım  Ostkreuz Antriebe  Engineering manager
  lukasz-wojcik   parked    Łukasz Wójcik   Ostkreuz Antriebe  Motor control developer
  zoe-lindqvist   in-touch  Zoë Lindqvist   Havelpuls          Firmware team lead
