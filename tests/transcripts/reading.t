What people write under confab's headings is used as they meant it, or `check` reports it with its line.

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

  $ confab due --plain=due,rule,why
  $ confab check
  contacts/rosa.md:5:1: warning: contact has no organization [contact-no-organization]
  contacts/rosa.md:6:1: warning: contact has no role [contact-no-role]
  interviews/2026-11-30-rosa.md:12:1: warning: review has no answer to Learned, Left out, New questions [review-incomplete]
  interviews/2026-11-30-rosa.md:21:1: warning: question 'What do you read' has no question mark, so all text below its first line counts as the answer [unclear-question]
  interviews/2026-11-30-rosa.md:27:5: info: no note is called 'kurt' [dangling-text-link]
  interviews/2026-11-30-rosa.md:29:1: error: in a promise, cannot read date 'next friday': it could mean 2026-12-04 or 2026-12-11; write the date [bad-date]
  interviews/2026-11-30-rosa.md:31:1: warning: 'write to the office' does not say whose promise it is; begin it with 'me:' or 'them:' [unread-text]
  interviews/2026-11-30-rosa.md:32:1: info: heading 'What I learned' is not one that confab reads; write 'Learned', or set sections.learned to [What I learned] [unclear-heading]
  [1]
  $ confab show o\'neill | head -3
  Rosa O’Neill  met  contacts/rosa.md
    career         compilers
    found-through  event

A kept promise is ticked in the callout, and nothing else changes.

  $ cp interviews/2026-11-30-rosa.md before
  $ confab reach rosa --by email --kept 'lend her the book' -q
  $ diff before interviews/2026-11-30-rosa.md | sed 's/^/| /'
  | 26c26
  | < > - [ ] me: lend her the book that
  | ---
  | > > - [x] me: lend her the book that
  $ confab log rosa --at 2026-11-30 --answer "What's hard?=Waiting." -q
  $ diff before interviews/2026-11-30-rosa.md | sed 's/^/| /'
  | 20a21
  | >   Waiting.
  | 26c27
  | < > - [ ] me: lend her the book that
  | ---
  | > > - [x] me: lend her the book that

A setting declares a heading of your own.

  $ confab config set sections.learned '[What I learned]' -q
  $ confab review rosa --json | grep -A3 '"learned"'
        "learned": [
          "Patience."
        ],
        "to-thank-for": [],
  $ confab config set types.person contact -q
  $ confab config set types.person contract
  confab: 'contract' is not a type of note
  hint: did you mean 'contact'?
  [2]
  $ confab config set sections.lerned '[x]'
  confab: no section is called 'lerned'
  hint: did you mean 'learned'?
  [2]

A heading belongs to one section only.

  $ confab config set sections.promises '[What I learned]'
  confab: 'What I learned' cannot be a heading of both sections.learned and sections.promises
  hint: take it out of sections.promises
  [2]
  $ (cd "$(mktemp -d)"; confab init -q; printf 'sections:\n  questions: [Fragen]\n  promises: [Fragen]\n  learned: [Notes]\n' >> .confab/config.yaml; confab check)
  .confab/config.yaml:97:3: error: 'Fragen' cannot be a heading of both sections.questions and sections.promises; take it out of sections.promises [config-invalid]
  .confab/config.yaml:98:3: error: 'Notes' cannot be a heading of both sections.notes and sections.learned; take it out of sections.learned [config-invalid]
  hint: 'confab help config-invalid' explains how to fix it
  [1]

A date at the prompt is written as it was understood, or refused with what it may mean.

  $ confab log rosa --at 2026-11-30 --promise 'me: send the slides (by fri, 4 dec)'
  interviews/2026-11-30-rosa.md: added to the talk of Mon 2026-11-30 14:00; promise 'me: send the slides' by Fri 2026-12-04   (confab undo)
  next: confab reach rosa --by email --kept 'send the list' (keep-promise, due Fri 2026-12-04)
  $ confab log rosa --at 2026-11-30 --promise 'me: send the slides (next friday)'
  confab: --promise: cannot read date 'next friday'
  hint: it could mean 2026-12-04 or 2026-12-11; write the date
  [2]
  $ confab log rosa --at 2026-11-30 --promise 'me: send the slides (3 pages)' -q
  $ tail -4 interviews/2026-11-30-rosa.md
  ## What I learned
  - Patience.
  ## Notes
  Quiet, but friendly.
  $ confab schedule rosa 03/04/26
  confab: cannot read date '03/04/26'
  hint: it could mean 2026-04-03 or 2026-03-04; write the date
  [2]
  $ confab schedule rosa 'fri, 4 dec 3pm' --timezone IST
  confab: --timezone: unknown time zone 'IST'
  hint: it could mean Asia/Kolkata, Europe/Dublin or Asia/Jerusalem
  [2]

People share a mailbox.

  $ confab add-contact 'Kurt  Gödel' --email rosa@example.org --new -q
  $ grep name: contacts/kurt-godel.md
  name: Kurt Gödel
  $ confab check duplicate-contact
  contacts/rosa.md:1:1: warning: 'rosa@example.org' is also in contacts/kurt-godel.md [duplicate-contact]
