What people write under our headings is used as they meant it, or `check` reports it with its line.

  $ confab init -q
  $ mkdir -p contacts interviews
  $ cat > contacts/rosa.md <<END
  > ---
  > type: "[[Contact]]"
  > name: Rosa O’Neill
  > career: [compilers]
  > organization: []
  > role: ""
  > found-through: event
  > email: Rosa <rosa@example.org>
  > linkedin: linkedin.com/in/rosa
  > phone: tel:+49 30 1234567,,89
  > connector: True
  > ---
  > END
  $ cat > interviews/2026-11-30-rosa.md <<END
  > ---
  > Type: Interview
  > contact: ["[[rosa]]"]
  > starts: 2026-11-30T14:00
  > timezone: Europe/Berlin
  > minutes: 20
  > place: office
  > status: held
  > referrals: None
  > resume: { version: cv.pdf, copies: 1, asked-for: No }
  > thanks: 2026-11-30
  > reviewed: 2026-11-30
  > second-opinion: False
  > ---
  > ## 1. Questions:
  > - [x] ! What is it about the lab that people who
  >   only visit it never see?
  >   How quiet it is. ^a1
  > - [x] **What’s hard?** #core
  >   <!-- she laughed -->
  > - [x] What do you read
  >   Old papers.
  > - [ ] me: send the list (friday)
  > ## 🤝 Promises
  > > [!todo]
  > > - [ ] me: lend her the book that
  > >   [[kurt|Kurt]] wrote (by 4 dec). %% ask first %%
  > - [/] **them:** introduce me to *Jo* 📅 2026-12-09 ⏫
  > - me: call again (next friday)
  > - [-] me: return the keys
  > - write to the office
  > ## What I learned
  > - Patience.
  > ## Notes
  > Quiet, but friendly.
  > END

A name is found however it is typed, and a promise with its date.

  $ confab due --all --fields due,rule,why
  $ confab check
  $ confab show o\'neill | head -3

What is kept is ticked in the callout, and nothing else changes.

  $ cp interviews/2026-11-30-rosa.md before
  $ confab reach rosa --by email --kept 'lend her the book' -q
  $ diff before interviews/2026-11-30-rosa.md
  $ confab log rosa --at 2026-11-30 --answer "What's hard?=Waiting." -q
  $ diff before interviews/2026-11-30-rosa.md

A setting declares a heading of one's own.

  $ confab config set sections.learned '[What I learned]' -q
  $ confab review rosa --json | grep -A3 '"learned"'
  $ confab config set types.person contact -q
  $ confab config set types.person contract
  $ confab config set sections.lerned '[x]'

A date at the prompt is written as it was understood, or refused with what it may mean.

  $ confab log rosa --at 2026-11-30 --promise 'me: send the slides (by fri, 4 dec)'
  $ confab log rosa --at 2026-11-30 --promise 'me: send the slides (next friday)'
  $ confab log rosa --at 2026-11-30 --promise 'me: send the slides (3 pages)' -q
  $ tail -4 interviews/2026-11-30-rosa.md
  $ confab schedule rosa 03/04/26
  $ confab schedule rosa 'fri, 4 dec 3pm' --timezone IST

People share a mailbox.

  $ confab add-contact 'Kurt  Gödel' --email rosa@example.org -q
  $ grep name: contacts/kurt-godel.md
  $ confab check duplicate-contact
