An unplanned interview gets its own note, and the thank-you is recorded in it.

  $ confab init . > /dev/null
  $ confab add-contact 'Grace Hopper' --email grace@example.org --timezone America/New_York -q
  $ confab log grace --at 'yesterday 3pm' --minutes 25 --note 'Compilers are people work.'
  interviews/2026-11-30-grace-hopper.md: held Mon 2026-11-30 15:00, 25 minutes; notes   (confab undo)
  next: confab review grace-hopper (review, late since Mon 2026-11-30)
  $ head -20 interviews/2026-11-30-grace-hopper.md
  ---
  type: interview
  contact: "[[grace-hopper]]"
  starts: 2026-11-30T15:00
  timezone: Europe/Berlin
  status: held
  ended: 2026-11-30T15:25
  ---
  ## Research
  
  - [ ] Grace Hopper: how they got here, and anything they have written, made or said in public
  - [ ] the kind of place they work in: what it does, and for whom
  - [ ] one piece of news from the past year that affects their work
  - [ ] three terms from the field that I can't explain yet
  - [ ] one thing we have in common: a person, a place, a school, an interest
  - [ ] what I can find out without them, so that I don't ask it
  
  ## Questions
  
  ## Notes
  $ sed -n '/^## Notes/,/^## Promises/p' interviews/2026-11-30-grace-hopper.md
  ## Notes
  
  Compilers are people work.
  
  ## Promises
  $ confab due
  LATE
  grace-hopper  Grace Hopper
    review  Mon 2026-11-30 (yesterday)
        talk ended Mon 2026-11-30 15:25; not reviewed yet
        confab review grace-hopper
  
  TODAY
  grace-hopper  Grace Hopper
    thank  Tue 2026-12-01 15:25 (in 6 hours 25 minutes)
        talk ended Mon 2026-11-30 15:25; not thanked yet
        confab thank grace-hopper --by email
        confab thank grace-hopper --draft
  $ confab thank grace --by handwritten --at 'today 8am'
  interviews/2026-11-30-grace-hopper.md: thanks + 2026-12-01T08:00 handwritten   (confab undo)
  next: confab review grace-hopper (review, late since Mon 2026-11-30)
  $ head -10 interviews/2026-11-30-grace-hopper.md
  ---
  type: interview
  contact: "[[grace-hopper]]"
  starts: 2026-11-30T15:00
  timezone: Europe/Berlin
  status: held
  ended: 2026-11-30T15:25
  thanks:
    - { date: 2026-12-01T08:00, by: handwritten }
  ---
  $ confab due
  LATE
  grace-hopper  Grace Hopper
    review  Mon 2026-11-30 (yesterday)
        talk ended Mon 2026-11-30 15:25; not reviewed yet
        confab review grace-hopper
  $ confab check
  contacts/grace-hopper.md:1:1: warning: contact has no organization [contact-no-organization]
  contacts/grace-hopper.md:1:1: warning: contact has no role [contact-no-role]
  contacts/grace-hopper.md:1:1: warning: contact has no found-through [contact-no-source]
  contacts/grace-hopper.md:1:1: warning: contact has no career [contact-no-career]
  interviews/2026-11-30-grace-hopper.md:1:1: warning: interview has no referrals; write their names, none or not-asked [referrals-unstated]
  interviews/2026-11-30-grace-hopper.md:1:1: info: interview does not say whether they asked for your résumé; write 'resume: { asked-for: false }', or true [resume-unstated]
  $ confab show grace
  Grace Hopper  met  contacts/grace-hopper.md
    email     grace@example.org
    timezone  America/New_York
  
    Mon 2026-11-30 15:00  interview held         interviews/2026-11-30-grace-hopper.md
    Tue 2026-12-01 08:00  thanked (handwritten)  interviews/2026-11-30-grace-hopper.md
  
  LATE
    review  Mon 2026-11-30 (yesterday)
        talk ended Mon 2026-11-30 15:25; not reviewed yet
        confab review grace-hopper
  
  ## Notes

The same interview is not recorded twice.

  $ confab log grace --at 'yesterday 3:30pm'
  confab: the talk recorded on that day began Mon 2026-11-30 15:00, not Mon 2026-11-30 15:30 in interviews/2026-11-30-grace-hopper.md
  hint: if it is that talk, use --at '2026-11-30T15:00', or correct its start first: confab set 2026-11-30-grace-hopper starts=2026-11-30T15:30 ended=2026-11-30T15:55
  if it is another talk on the same day, add --another
  [2]

Without a time, it has just ended.

  $ confab add-contact 'Jean Sammet' --email jean@example.org -q
  $ confab log jean --minutes 15
  interviews/2026-12-01-jean-sammet.md: held Tue 2026-12-01 08:45, 15 minutes   (confab undo)
  next: confab review jean-sammet (review, due Tue 2026-12-01)
  $ sed -n 1,9p interviews/2026-12-01-jean-sammet.md
  ---
  type: interview
  contact: "[[jean-sammet]]"
  starts: 2026-12-01T08:45
  timezone: Europe/Berlin
  status: held
  ended: 2026-12-01T09:00
  ---
  ## Research
  $ confab thank jean --by email -q && tail -18 interviews/2026-12-01-jean-sammet.md | head -3
  
  ## Questions
  

A planned interview becomes a held one, in its own time zone and in the style of the note.

  $ confab add-contact 'Ida Rhodes' --email ida@example.org -q
  $ printf -- '---\ntype: interview\ncontact: ida-rhodes\nstarts: "2026-11-30 10:00" # their time\ntimezone: America/Chicago\nstatus: planned\n---\n# Notes\n\n- before\n' > interviews/ida.md
  $ confab log ida --minutes 30 --note '- it went well'
  interviews/ida.md: held Mon 2026-11-30 17:00, 30 minutes; notes   (confab undo)
  next: confab review ida-rhodes (review, late since Mon 2026-11-30)
  $ cat interviews/ida.md
  ---
  type: interview
  contact: ida-rhodes
  starts: "2026-11-30 10:00" # their time
  timezone: America/Chicago
  status: held
  ended: 2026-11-30T10:30
  ---
  # Notes
  
  - before
  - it went well

The agreed length counts, a day without a time stays one, and notes may have headings.

  $ plan() { printf -- '---\ntype: interview\ncontact: "[[betty]]"\nstarts: %s\n%bstatus: %s\n---\n' "$1" "$2" "$3"; }
  $ confab add-contact Betty --phone '+1 555 0100' -q
  $ plan 2026-11-30T14:00 'minutes: 45\n' planned > interviews/b.md
  $ confab log betty --at yesterday
  interviews/b.md: held Mon 2026-11-30 14:00, 45 minutes   (confab undo)
  next: confab review betty (review, late since Mon 2026-11-30)
  $ grep ended interviews/b.md
  ended: 2026-11-30T14:45
  $ plan 2026-11-27 '' planned > interviews/b.md
  $ printf '### Work\n- [x] one thing\n' | confab log betty --note -
  interviews/b.md: held Fri 2026-11-27; notes   (confab undo)
  next: confab thank betty --by phone (thank, late since Sat 2026-11-28)
  $ cat interviews/b.md
  ---
  type: interview
  contact: "[[betty]]"
  starts: 2026-11-27
  status: held
  ---
  ## Notes
  ### Work
  - [x] one thing
  $ plan 2026-11-26T20:00 '' planned > interviews/b.md
  $ confab log betty --at '2026-11-27 07:30' -q; ls interviews | grep betty
  2026-11-27-betty.md
  $ plan 2026-11-25 '' cancelled > interviews/2026-11-25-betty.md
  $ confab log betty --at 2026-11-25 -q; ls interviews | grep 11-25
  2026-11-25-betty-2.md
  2026-11-25-betty.md

24 hours and 20 minutes are real time, even when clocks change.

  $ confab add-contact Cem --phone '+1 555 0100' -q
  $ confab log cem --at '2026-10-25 02:50' -q; grep -E 'starts|ended' interviews/2026-10-25-cem.md
  starts: 2026-10-25T02:50
  ended: 2026-10-25T02:10+01:00
  $ confab log cem --at '2026-03-29 01:50' -q; grep -E 'starts|ended' interviews/2026-03-29-cem.md
  starts: 2026-03-29T01:50
  ended: 2026-03-29T03:10

Impossible changes are refused.

  $ confab thank grace --by handwritten
  confab: thanks on 2026-12-01 (handwritten) are already recorded in interviews/2026-11-30-grace-hopper.md
  [4]
  $ confab log grace --at tomorrow
  confab: Wed 2026-12-02 is in the future
  hint: log an interview once it has started
  [2]
  $ confab log grace --minutes many
  confab: --minutes must be a whole number from 1 to 1440, not 'many'
  hint: write it like 25
  [2]
  $ confab thank grace
  confab: thank needs --by
  hint: for example: confab thank grace --by email
  [2]
  $ confab thank grace --by pigeon
  confab: --by: unknown value 'pigeon'; use email, handwritten, letter, linkedin, text, phone, in-person, other
  [2]
  $ confab thank grace --by email --at 2026-11-01
  confab: Sun 2026-11-01 is before the interview
  hint: it began Mon 2026-11-30 15:00
  [2]
  $ confab thank grace --by email --at 'in 2 days'
  confab: Thu 2026-12-03 is in the future
  hint: record thanks once you have sent them
  [2]
  $ confab add-contact 'Betty Holberton' --email b@example.org -q
  $ confab thank betty --by email
  interviews/2026-11-25-betty-2.md: thanks + 2026-12-01T09:00 email   (confab undo)
  next: confab log betty (record-interview, late since Thu 2026-11-26)

Nobody is thanked again by mistake; a card after an email is meant.

  $ cd "$(mktemp -d)"; confab init -q --example .; export CONFAB_NOW=2026-12-01T09:00
  $ confab thank zoe --by email
  confab: Zoë Lindqvist has been thanked for the talk of Tue 2026-10-20 17:30 in interviews/2026-10-20-zoe-lindqvist.md
  hint: for another message: confab reach zoe-lindqvist --by CHANNEL --no-answer-needed
  to thank them for it once more, add --talk 2026-10-20T17:30
  [4]
  $ confab thank zoe --by handwritten --talk 2026-10-20
  interviews/2026-10-20-zoe-lindqvist.md: thanks + 2026-12-01T09:00 handwritten   (confab undo)
  next: once they have your résumé: confab set 2026-10-20-zoe-lindqvist resume.handed-over=true
  next: confab reach zoe-lindqvist --by email (keep-in-touch, due Tue 2027-01-12)
