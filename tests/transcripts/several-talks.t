With several talks, a command acts on the oldest one that is owed, or on the one that --at names. What `due` proposes says
which one where that is necessary.

  $ confab init -q
  $ confab add-contact 'Grace Hopper' --email grace@example.org -q; confab add-contact 'Ada Lovelace' --phone '+49 30 23125 264' -q
  $ talk() { printf -- '---\ntype: interview\ncontact: "[[grace-hopper]]"\nstarts: %s\ntimezone: Europe/Berlin\nstatus: planned\n---\n' $1 > interviews/${1%T*}.md; }
  $ talk 2026-11-25T10:00; talk 2026-11-27T10:00; talk 2026-12-02T10:00; talk 2026-12-03T10:00
  $ confab due --plain=rule,command --within 7d
  record-interview\tconfab log grace-hopper (esc)
  record-interview\tconfab log grace-hopper --at 2026-11-27T10:00 (esc)
  prepare\tconfab prep grace-hopper (esc)
  confirm-interview\tconfab schedule grace-hopper --confirm (esc)
  prepare\tconfab prep grace-hopper --at 2026-12-03T10:00 (esc)
  $ confab log grace --at 2026-11-27T10:00 --no-referrals
  interviews/2026-11-27.md: held Fri 2026-11-27 10:00, 20 minutes; referrals = none   (confab undo)
  next: confab log grace-hopper (record-interview, late since Wed 2026-11-25)
  $ confab schedule grace --no-show
  interviews/2026-11-25.md: no-show (talk of Wed 2026-11-25 10:00)   (confab undo)
  next: confab thank grace-hopper --by email (thank, late since Sat 2026-11-28 10:20)
  $ confab schedule grace --confirm
  interviews/2026-12-02.md: confirmed   (confab undo)
  next: confab thank grace-hopper --by email (thank, late since Sat 2026-11-28 10:20)
  $ confab schedule grace --confirm --at 2026-12-03
  interviews/2026-12-03.md: confirmed   (confab undo)
  next: confab thank grace-hopper --by email (thank, late since Sat 2026-11-28 10:20)
  $ confab prep grace --at 2026-12-03 | head -3
  interviews/2026-12-03.md: questions + 6, research + 6   (confab undo)
  # Grace Hopper
  
  When: Thu 2026-12-03 10:00 to 10:20
  $ confab schedule grace --cancel --at 2026-12-04
  confab: no such talk with Grace Hopper starts on Fri 2026-12-04
  hint: it could be 2026-12-02T10:00 or 2026-12-03T10:00
  [2]
  $ confab schedule grace friday --at 2026-12-03
  confab: WHEN and --at cannot be used together
  [2]

Thanks and reviews too.

  $ confab log grace --at '2026-11-30 10:00' --no-referrals -q
  $ confab due --plain=rule,command --rule thank
  thank\tconfab thank grace-hopper --by email (esc)
  thank\tconfab thank grace-hopper --by email --talk 2026-11-30T10:00 (esc)
  $ confab thank grace --by email --talk 2026-11-30
  interviews/2026-11-30-grace-hopper.md: thanks + 2026-12-01T09:00 email   (confab undo)
  next: confab thank grace-hopper --by email (thank, late since Sat 2026-11-28 10:20)
  $ confab review grace --at 2026-11-30 --learned 'Testing is a door.' | head -1
  interviews/2026-11-30-grace-hopper.md: reviewed: learned + 1   (confab undo)
  $ grep -l reviewed interviews/*
  interviews/2026-11-30-grace-hopper.md
  $ confab thank grace --by email --talk 2026-11-29
  confab: no such talk with Grace Hopper starts on Sun 2026-11-29
  hint: it could be 2026-11-27T10:00 or 2026-11-30T10:00
  [2]

A talk can be with several people, in one note. Each of them is thanked.

  $ confab schedule ada '2026-12-10 15:00' --with grace --with ada
  interviews/2026-12-10-ada-lovelace.md: planned Thu 2026-12-10 15:00 (in 9 days)   (confab undo)
  next: confab prep ada-lovelace (prepare, due Wed 2026-12-09 15:00)
  $ grep -A2 contact: interviews/2026-12-10-ada-lovelace.md
  contact:
    - "[[ada-lovelace]]"
    - "[[grace-hopper]]"
  $ confab log ada --at 2026-11-20 --with nobody
  confab: no contact is called 'nobody'
  hint: 'confab list' shows everyone
  [5]
  $ confab log ada --at '2026-11-20 10:00' --no-referrals -q; confab log ada --at 2026-11-20 --with grace
  interviews/2026-11-20-ada-lovelace.md: added to the talk of Fri 2026-11-20 10:00; contact + grace-hopper   (confab undo)
  next: confab thank ada-lovelace --by phone (thank, late since Sat 2026-11-21 10:20)
  $ confab due --late --rule thank
  LATE
  ada-lovelace  Ada Lovelace
    thank  Sat 2026-11-21 10:20 (overdue, 10 days ago)
        talk ended Fri 2026-11-20 10:20; not thanked yet
        confab thank ada-lovelace --by phone
        confab thank ada-lovelace --draft
  
  grace-hopper  Grace Hopper
    thank  Sat 2026-11-21 10:20 (overdue, 10 days ago)
        talk ended Fri 2026-11-20 10:20; not thanked yet
        confab thank grace-hopper --by email
        confab thank grace-hopper --draft
    thank  Sat 2026-11-28 10:20 (overdue, 3 days ago)
        talk ended Fri 2026-11-27 10:20; not thanked yet
        confab thank grace-hopper --by email --talk 2026-11-27T10:00
        confab thank grace-hopper --draft
  $ confab thank grace --by email -q --talk 2026-11-20
  $ grep -A3 thanks: interviews/2026-11-20-ada-lovelace.md
  thanks:
    - { date: 2026-12-01T09:00, by: email, to: "[[grace-hopper]]" }
  ---
  ## Research
  $ confab due --late --rule thank --plain=who,command
  ada-lovelace\tconfab thank ada-lovelace --by phone (esc)
  grace-hopper\tconfab thank grace-hopper --by email (esc)

A message that asks for nothing needs no answer, and after a live exchange neither side owes one.

  $ confab add-contact 'Jean Sammet' --email jean@example.org -q
  $ confab reach jean --by email --no-answer-needed
  contacts/jean-sammet.md: outreach + 2026-12-01T09:00 email sent   (confab undo)
  $ tail -3 contacts/jean-sammet.md
    - { date: 2026-12-01T09:00, by: email, outcome: sent, asks: no }
  ---
  ## Notes
  $ confab why jean | head -1
  Jean Sammet  to-reach: nothing you have sent so far needs an answer
  $ confab reach jean --by email --outcome spoke -q; confab why jean | head -1
  Jean Sammet  in-touch: everything is settled; last contact Tue 2026-12-01 09:00; no keep-in-touch tier is set

A thank-you can keep promises, and so can any message.

  $ confab log jean --at '2026-11-30 17:00' --no-referrals --promise 'me: send the paper (2026-12-01)' --promise 'me: send the talk (2026-12-01)' -q
  $ confab due --who jean
  LATE
  jean-sammet  Jean Sammet
    review  Mon 2026-11-30 (yesterday)
        talk ended Mon 2026-11-30 17:20; not reviewed yet
        confab review jean-sammet
  
  TODAY
  jean-sammet  Jean Sammet
    thank  Tue 2026-12-01 17:20 (in 8 hours 20 minutes)
        talk ended Mon 2026-11-30 17:20; not thanked yet
    keep-promise  Tue 2026-12-01 (today)
        you promised: send the paper
    keep-promise  Tue 2026-12-01 (today)
        you promised: send the talk
        one message settles three:
        confab thank jean-sammet --by email --kept 'send the paper' --kept 'send the talk'
        confab thank jean-sammet --draft
  $ confab thank jean --by email --kept paper
  interviews/2026-11-30-jean-sammet.md: thanks + 2026-12-01T09:00 email; kept: send the paper   (confab undo)
  next: confab review jean-sammet (review, late since Mon 2026-11-30)
