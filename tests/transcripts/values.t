What the keys of a note say reaches other people without Markdown and without private comments.

  $ confab init -q
  $ confab config set drafts.name 'Mira Patel' -q
  $ mkdir -p contacts interviews
  $ cat > contacts/ada.md <<'END'
  > ---
  > type: contact
  > name: "[[Ada King]] %%met at the party%%"
  > career: "#compilers"
  > organization: independent
  > role: "**Head** of [Research](https://example.org)"
  > found-through: referral
  > referred-by: none (cold)
  > email: ada@example.org
  > timezone: Europe/Berlin
  > outreach:
  >   - { date: 2026-11-20, by: email, outcome: sent, note: "asked [[jo|Jo]] first" }
  >   - { date: 2026-11-21, by: email, outcome: replied }
  > ---
  > END
  $ cat > interviews/talk.md <<'END'
  > ---
  > type: interview
  > contact: Ada King
  > starts: 2026-12-03T14:00
  > minutes: 20
  > place: "[Zoom](https://zoom.example/a_b_c) %%she hates Zoom%%"
  > status: planned
  > ---
  > ## Questions
  > - [ ] ! Which skills count? ❗
  > END
  $ confab list
  ada  scheduled  Ada King  independent  Head of Research
  $ confab reach ada --draft --for confirm 2> /dev/null | head -7
  Subject: Our talk on Thursday
  
  Dear Ada King,
  
  I'm looking forward to our talk:
  
  Thursday, December 3 at 2 p.m., 20 minutes
  $ confab reach ada --draft --for confirm --eml 2> /dev/null | grep To:
  To: "Ada King" <ada@example.org>\r (esc)
  $ confab prep ada 2> /dev/null | grep -E '^(#|Head|Where|- Fri)'
  # Ada King
  Head of Research, independent
  Where: Zoom, https://zoom.example/a_b_c
  ## Say first
  ## Questions
  ## Five minutes before the end
  ## Promises and history
  - Fri 2026-11-20  email sent: asked Jo first
  ## Research
  ## Still to do
  $ confab why ada | grep Jo
    Fri 2026-11-20        email sent: asked Jo first  contacts/ada.md
  $ confab check referrer-missing
  contacts/ada.md:8:1: error: 'none (cold)' names nobody, but 'found-through' is referral; write who referred you, or how else you found them [referrer-missing]
  [1]

A word for "no name" is not a name.

  $ printf -- '---\ntype: contact\nname: n/a\nemail: b@example.org\ncareer: art\n---\n' > contacts/bea.md
  $ confab check contact-no-name
  contacts/bea.md:3:1: info: contact has no name, so it is called 'bea' [contact-no-name]
  $ confab reach bea --draft 2> /dev/null | grep Dear
  Dear [their name],

A promise keeps its date, or is refused.

  $ sed -i 's/2026-12-03/2026-11-30/' interviews/talk.md
  $ confab log ada --at 2026-11-30 --promise 'me: send it, due friday' --answer '- [ ] ! Which skills count? ❗=std::vector'
  interviews/talk.md: held Mon 2026-11-30 14:00, 20 minutes; answered 'Which skills count?', promise 'me: send it' by Fri 2026-12-04   (confab undo)
  next: confab review ada (review, late since Mon 2026-11-30)
  $ confab log ada --at 2026-11-30 --promise 'me: (friday)'
  confab: --promise 'me: (friday)' does not say what was promised
  [2]
  $ confab log ada --at 2026-11-30 --promise 'me: call (friday) at noon'
  confab: --promise: 'friday' is not read as its date
  hint: write the date at the end, as '(friday)'
  [2]
  $ confab log ada --at 2026-11-30 --promise 'me: call (the 5th)'
  confab: --promise: cannot read date 'the 5th'
  hint: write it as 2026-11-23, 'tomorrow', 'tuesday', '6 mar', 'in 3 days', '3 days ago' or '+2w', and a time as '15:00' or '3pm'
  [2]
  $ confab log ada --at 2026-11-30 --asked 'Which skills count?=none'
  confab: --asked 'Which skills count?=none' has an answer
  hint: to write down an answer, use --answer
  [2]
  $ confab log ada --at 2026-11-30 --answer 'skills=a' --answer 'skills=b' -q
  $ sed -n '/## Questions/,$p' interviews/talk.md
  ## Questions
  - [x] ! Which skills count? ❗
    std::vector
    a
    b
  - [ ] How do you explain your job to someone outside the field?
  - [ ] ! How did you get from where you started to the work you do now?
  - [ ] ! What did you actually do last week, day by day?
  - [ ] ! What is hard or dull about it that outsiders don't see?
  - [ ] ! Which one or two people should I talk to next, and may I mention your name?
  
  ## Research
  - [ ] Ada King: how they got here, and anything they have written, made or said in public
  - [ ] the kind of place they work in: what it does, and for whom
  - [ ] one piece of news from the past year that affects their work
  - [ ] three terms from the field that I can't explain yet
  - [ ] one thing we have in common: a person, a place, a school, an interest
  - [ ] what I can find out without them, so that I don't ask it
  
  ## Promises
  - [ ] me: send it (2026-12-04)

A time cannot have a zone abbreviation, and a range is not an offset.

  $ confab schedule bea '2026-12-04 15:00 CST'
  confab: cannot read date '2026-12-04 15:00 CST'
  hint: leave out 'CST', and add --timezone: it could mean America/Chicago, Asia/Shanghai or America/Havana
  [2]
  $ confab schedule bea 2026-12-04T15:00-15:30
  confab: cannot read date '2026-12-04T15:00-15:30'
  hint: write only the start; --minutes says how long it lasts
  [2]
  $ confab log bea --at 'this friday'
  confab: cannot read date 'this friday'
  hint: it could mean 2026-11-27 or 2026-12-04; write the date
  [2]
  $ confab schedule bea 2026‑12‑04 -q --minutes 20; ls interviews
  2026-12-04-bea.md
  talk.md

Thanks name one of the people at the talk, in the words that people use.

  $ for to in Ada ADA@example.org everyone Jo '"[[bea]]"'; do sed -i "/^thanks/d; s|^status: .*|&\nthanks: { date: 2026-11-30T18:00, by: email, to: $to }|" interviews/talk.md; echo "$to: $(confab due --rule thank --plain=rule | head -1)"; confab check unknown-value; done
  Ada: 
  ADA@example.org: 
  everyone: 
  Jo: thank
  interviews/talk.md:8:50: error: 'Jo' was not at this talk; name someone from 'contact' [unknown-value]
  "[[bea]]": thank
  interviews/talk.md:8:50: error: '[[bea]]' was not at this talk; name someone from 'contact' [unknown-value]
  [1]

A referral is a person, however the name is typed.

  $ confab log ada --at 2026-11-30 --referral '"Sammet, Jean" <jean@example.org>' --referral '[[betty-holberton]]' -q
  $ head -6 contacts/jean-sammet.md contacts/betty-holberton.md 2>&1 | grep -E 'name|email'; ls contacts
  name: Jean Sammet
  email: jean@example.org
  name: betty-holberton
  ada.md
  bea.md
  betty-holberton.md
  jean-sammet.md

Keys of other programs are reported.

  $ printf -- '---\ntype: contact\nname: Cem\nJob Title: Baker\nPhone Number: 123456\nsnooze: 2026-12-09\nintroduced-by: bea\n---\n' > contacts/cem.md
  $ confab check unknown-key
  contacts/cem.md:4:1: warning: unknown key 'Job Title'; did you mean 'role'? [unknown-key]
  contacts/cem.md:5:1: warning: unknown key 'Phone Number'; did you mean 'phone'? [unknown-key]
  contacts/cem.md:6:1: warning: unknown key 'snooze'; did you mean 'snooze-until'? [unknown-key]
  contacts/cem.md:7:1: warning: unknown key 'introduced-by'; did you mean 'referred-by'? [unknown-key]
