A talk with two people is one conversation, written down once. All answers say who was there, and count it as one voice.

  $ export TZ=America/Chicago CONFAB_NOW=2026-10-12T09:00
  $ confab init -q
  $ cat > contacts/elaine-marsh.md <<'END'
  > ---
  > type: contact
  > name: Elaine Marsh
  > career: acoustics
  > organization: Acme
  > role: Engineer
  > found-through: network
  > email: elaine@acme.example
  > phone: +1 312 555 0101
  > ---
  > END
  $ sed 's/Elaine Marsh/Sam Boyd/; s/elaine/sam/; s/Engineer/Director/; /phone/d' contacts/elaine-marsh.md > contacts/sam-boyd.md
  $ sed 's/Elaine Marsh/Bob Jones/; s/elaine/bob/' contacts/elaine-marsh.md > contacts/bob-jones.md

## Before the talk

  $ confab schedule elaine 'tomorrow 3pm' --with sam -q
  $ confab
  3 contacts: 1 to-reach, 2 scheduled
  0 organizations, 1 interview
  
  TODAY
  elaine-marsh  Elaine Marsh, Acme
    prepare  Mon 2026-10-12 15:00 (in 6 hours)
        talk on Tue 2026-10-13 15:00; still missing: 5 more questions, 3 of them critical (confab prep elaine-marsh), 6 research points (confab prep elaine-marsh --done POINT), your pitch (confab edit pitch)
        confab prep elaine-marsh
  
  1 talk ahead:
  elaine-marsh  Tue 2026-10-13 15:00 (tomorrow)  Elaine Marsh and Sam Boyd
  
  next: confab prep elaine-marsh
  $ confab agenda
  Mon 2026-10-12 (today)
    until 15:00  prepare  elaine-marsh  talk on Tue 2026-10-13 15:00; still missing: 5 more questions, 3 of them critical (confab prep elaine-marsh), 6 research points (confab prep elaine-marsh --done POINT), your pitch (confab edit pitch)
  
  Tue 2026-10-13 (tomorrow)
    15:00-15:20  talk  elaine-marsh  you talk with Elaine Marsh and Sam Boyd
  $ confab prep sam | head -8
  interviews/2026-10-13-elaine-marsh.md: questions + 6   (confab undo)
  # Elaine Marsh and Sam Boyd
  
  Engineer, Acme
  Also there: Sam Boyd, Director, Acme; sam@acme.example
  
  When: Tue 2026-10-13 15:00 to 15:20
  Length: 20 minutes, not confirmed yet
  Be there by: Tue 2026-10-13 14:50
  $ confab prep elaine -q
  $ confab export ics | grep -A1 '^SUMMARY:Talk\|^DESCRIPTION:Elaine\|^DESCRIPTION:Talk'
  SUMMARY:Talk with Elaine Marsh and Sam Boyd\r (esc)
  DESCRIPTION:Elaine Marsh: +1 312 555 0101\\nSam Boyd\r (esc)
  BEGIN:VALARM\r (esc)
  --
  DESCRIPTION:Talk with Elaine Marsh and Sam Boyd\r (esc)
  END:VALARM\r (esc)
  --
  DESCRIPTION:Elaine Marsh: prepare\r (esc)
  END:VALARM\r (esc)
  $ confab reach elaine --draft --for confirm
  confirm: 28 of 85 words
  to fill in: [your name]
  hint: to fill in who you are: confab config set drafts.name 'YOUR NAME'
  after sending it: confab reach elaine-marsh --by email
  Subject: Our talk on Tuesday
  
  Dear Elaine Marsh,
  
  I'm looking forward to talking with you and Sam Boyd:
  
  Tuesday, October 13 at 3 p.m., 20 minutes
  
  Does that still suit you? If not, we'll move it.
  
  Best wishes,
  [your name]
  $ confab reach sam --draft --for confirm | head -6
  confirm: 28 of 85 words
  to fill in: [your name]
  hint: to fill in who you are: confab config set drafts.name 'YOUR NAME'
  after sending it: confab reach sam-boyd --by email
  Subject: Our talk on Tuesday
  
  Dear Sam Boyd,
  
  I'm looking forward to talking with you and Elaine Marsh:
  
  $ confab list --kind interview
  2026-10-13-elaine-marsh  planned  Elaine Marsh and Sam Boyd  2026-10-13T15:00
  $ confab search confirmed
  $ confab search planned
  interviews/2026-10-13-elaine-marsh.md:9: (Elaine Marsh and Sam Boyd) status: planned
  $ confab search planned --plain=line,who
  9\tElaine Marsh and Sam Boyd (esc)

## After it

  $ export CONFAB_NOW=2026-10-14T09:00
  $ confab log elaine --with sam --referral 'Ingrid S <i@x.example>' --answer 'Is it loud?=Yes.' -q
  $ confab review elaine --learned 'Reports are half of it.' --thank-for 'the lab tour' --next 'read it' --left-out nothing --second-opinion-on 'What is hard or dull about it that outsiders don'"'"'t see?' -q
  $ confab thank elaine --by email -q
  $ confab learned
  acoustics
    Learned
      Reports are half of it.
        Elaine Marsh and Sam Boyd, Tue 2026-10-13
    Second opinions
      wanted after Elaine Marsh and Sam Boyd, Tue 2026-10-13: What is hard or dull about it that outsiders don't see?
        nobody else has answered this yet
  $ confab coverage 'Is it loud?'
  Is it loud?
  
    Elaine Marsh and Sam Boyd  Tue 2026-10-13
      Yes.
  $ confab coverage
  acoustics
    1  Elaine Marsh and Sam Boyd  Engineer; Director
  
    1
    ·  ! How did you get from where you started to the work you do now?
    ·  ! What did you actually do last week, day by day?
    ·  ! What is hard or dull about it that outsiders don't see?
    ·  ! Knowing what I've told you about myself, what should I do next?
    ●  ! Which one or two people should I talk to next, and may I mention your name?
    ·    How do you explain your job to someone outside the field?
    ●    Is it loud?
  
    ● answered   ◐ partly   ✕ declined   ○ no answer   ? planned   · not asked   ! critical
  $ confab stats
  From first message to referral; bars: of those asked
    asked             1 of 4  ████████████████████████
    answered          1 of 1  ████████████████████████
    agreed            1 of 1  ████████████████████████
    held              1 of 1  ████████████████████████
    thanked in time   1 of 1  ████████████████████████
    led to referrals  1 of 1  ████████████████████████
  
  Answered, by how you found them
    network  1 of 1  ████████████████████████
  
  Talks per week
    2026-W42  1  ███

Thanks are for the person they name.

  $ confab report --markdown - | sed -n '/^## Every thread/,/^## Who/p'
  ## Every thread
  
  | person | what passed |
  |---|---|
  | [Elaine Marsh](contacts/elaine-marsh.md) | talk 13 Oct, thanks 14 Oct |
  | [Sam Boyd](contacts/sam-boyd.md) | talk 13 Oct |
  
  ## Who referred you

## Another opinion

Bob answers something else first, and then the question that was wanted.

  $ confab log bob --at '2026-10-13 16:00' --answer 'Is it loud?=No.' --referral none -q
  $ confab learned | sed -n '/Second/,$p'
    Second opinions
      wanted after Elaine Marsh and Sam Boyd, Tue 2026-10-13
        Bob Jones, Tue 2026-10-13: both answered
          Is it loud?
            Elaine Marsh and Sam Boyd: Yes.
            Bob Jones: No.
      wanted after Elaine Marsh and Sam Boyd, Tue 2026-10-13: What is hard or dull about it that outsiders don't see?
        nobody else has answered this yet
  $ confab log bob --at '2026-10-14 08:00' --answer 'What is hard or dull about it that outsiders don'"'"'t see?=The waiting.' --answer 'Does Bob Jones at NASA hire?=Yes.' --referral none -q
  $ confab learned | sed -n '/Second/,$p'
    Second opinions
      wanted after Elaine Marsh and Sam Boyd, Tue 2026-10-13
        Bob Jones, Tue 2026-10-13: both answered
          Is it loud?
            Elaine Marsh and Sam Boyd: Yes.
            Bob Jones: No.
      wanted after Elaine Marsh and Sam Boyd, Tue 2026-10-13: What is hard or dull about it that outsiders don't see?
        Bob Jones, Wed 2026-10-14: The waiting.
  $ confab learned --jsonl=kind,other,who,point,answers | tail -1
  {"kind":"second-opinion","other":"elaine-marsh","who":"bob-jones","point":"What is hard or dull about it that outsiders don't see?","answers":["","The waiting."]}

## For a mentor

Only the questions that come with confab appear in words.

  $ confab report --redact --markdown - | sed -n '/^## Questions/,/^## What/p'
  ## Questions
  
  ### acoustics: 4 of 8 still without an answer
  
  | question | Person 1 and Person 2 | Person 3 |
  |---|---|---|
  | **critical** How did you get from where you started to the work you do now? | not asked | not asked |
  | **critical** What did you actually do last week, day by day? | not asked | not asked |
  | **critical** What is hard or dull about it that outsiders don't see? | not asked | answered |
  | **critical** Knowing what I've told you about myself, what should I do next? | not asked | not asked |
  | **critical** Which one or two people should I talk to next, and may I mention your name? | answered | not asked |
  | How do you explain your job to someone outside the field? | not asked | not asked |
  | question 1 | answered | answered |
  | question 2 | not asked | answered |
  
  ## What you learned

## A promise to one of them

A promise that names one of several people is between you and that person. Any other moves on while the first is snoozed.

  $ cd "$(mktemp -d)" && confab init -q .
  $ for who in Elaine Sam; do confab add-contact "$who Boyd" --email $who@acme.example --organization Acme -q; done
  $ confab log elaine --with sam --at 2026-10-05T09:00 --note x --promise 'me: send Sam the tape' --promise 'them: Elaine shows me the chamber' --promise 'me: send the photos' --no-referrals -q
  $ confab thank elaine --by email --at 2026-10-05 -q; confab review elaine --learned x --no-input -q
  $ confab due --rule keep-promise
  LATE
  sam-boyd  Sam Boyd, Acme
    keep-promise  Mon 2026-10-12 (2 days ago)
        you promised: send Sam the tape
        confab reach sam-boyd --by email --kept 'send Sam the tape'
        confab reach sam-boyd --draft --for promise-kept
  
  elaine-boyd  Elaine Boyd, Acme
    keep-promise  Mon 2026-10-12 (2 days ago)
        you promised: send the photos
        confab reach elaine-boyd --by email --kept 'send the photos'
        confab reach elaine-boyd --draft --for promise-kept
  $ confab due --rule nudge-promise
  LATE
  elaine-boyd  Elaine Boyd, Acme
    nudge-promise  Mon 2026-10-12 (2 days ago)
        they promised: Elaine shows me the chamber
        confab reach elaine-boyd --by email
        confab reach elaine-boyd --draft --for nudge-promise
  $ confab snooze elaine 2026-11-30 -q
  warning: 'confab due' hides until then: nudge-promise (due Mon 2026-10-12)
  $ confab due
  LATE
  sam-boyd  Sam Boyd, Acme
    thank  Tue 2026-10-06 09:20 (overdue, 8 days ago)
        talk ended Mon 2026-10-05 09:20; not thanked yet
    keep-promise  Mon 2026-10-12 (2 days ago)
        you promised: send Sam the tape
    keep-promise  Mon 2026-10-12 (2 days ago)
        you promised: send the photos
        one message settles three:
        confab thank sam-boyd --by email --kept 'send Sam the tape' --kept 'send the photos'
        confab thank sam-boyd --draft
  $ confab __complete 'confab reach sam --kept ' | cut -f 1
  send Sam the tape
  Elaine shows me the chamber
  send the photos

## They may compare what they got

  $ mkdir "$CRAMTMP/same"; cd "$CRAMTMP/same"; confab init -q; export CONFAB_NOW=2026-12-01T17:00
  $ confab add-contact 'Ada King' --email ada@example.org -q; confab add-contact 'Bob Lee' --email bob@example.org -q
  $ confab log ada --with bob --at '2026-12-01 10:00' --no-referrals -q
  $ confab thank ada --by email --text 'Dear Ada King, thank you for showing me the pipeline.' -q
  $ confab thank bob --by email --text 'Dear Bob Lee, thank you for showing me the pipeline.' -q
  warning: you have already sent this text [draft-same-as-last]

## Two people of one organization

  $ mkdir "$CRAMTMP/one"; cd "$CRAMTMP/one"; confab init -q; confab add-organization Acme -q
  $ confab add-contact 'Zed Ash' --organization Acme --email z@a.example -q; confab add-contact 'Ann Roe' --organization Acme --email a@a.example -q
  $ confab log zed --with ann --at '2026-12-01 10:00' --no-referrals -q; confab review zed --learned 'SQL matters.' -q
  $ confab thank ann --by email -q; confab show acme
  Acme  organizations/acme.md
  
  People
    ann-roe  in-touch  Ann Roe
    zed-ash  met       Zed Ash
  
  What happened
    Tue 2026-12-01 10:00  zed-ash, ann-roe  interview held
    Tue 2026-12-01 17:00  ann-roe           thanked (email)
    Tue 2026-12-01        zed-ash, ann-roe  reviewed
  
  Learned
    zed-ash, ann-roe  SQL matters.
  
  ## Research
  
  - [ ] what it does, for whom, and how many people work there
  - [ ] which part of it does the work I'm looking into
  - [ ] one piece of news from the past year
  - [ ] who I know, or could get to know, there
  - [ ] what I'd want to hear from someone inside
  $ confab show acme --json=events,learned | grep -o '"who": *"[a-z-]*"'
  "who": "zed-ash"
  "who": "ann-roe"
  "who": "zed-ash"
  "who": "zed-ash"

## Their clocks

  $ confab set zed timezone=Europe/Berlin -q; confab set ann timezone=Asia/Tokyo -q
  $ confab schedule zed '2027-01-12 9am' --with ann; confab prep zed | grep '^Also there'
  warning: it is Wed 2027-01-13 00:00 for Ann Roe, outside waking hours
  interviews/2027-01-12-zed-ash.md: planned Tue 2027-01-12 09:00 (in 42 days; Tue 2027-01-12 16:00 for them)   (confab undo)
  next: confab thank zed-ash --by email (thank, due Wed 2026-12-02 10:20)
  interviews/2027-01-12-zed-ash.md: questions + 6   (confab undo)
  Also there: Ann Roe, Acme; a@a.example; for them Wed 2027-01-13 00:00 (Asia/Tokyo)

A day that is a working day only here is no time to propose.

  $ confab reach ann --draft --for propose-time --times 'friday 6pm' --times 'friday 4pm' -q > /dev/null
  warning: --times 'friday 6pm': it is Sat 2026-12-05 09:00 for them, a day off
  warning: --times 'friday 4pm': it is Sat 2026-12-05 07:00 for them, a day off
