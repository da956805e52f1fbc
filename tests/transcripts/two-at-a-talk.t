After a talk with two people, each message says what is true of its reader.

  $ export CONFAB_NOW=2026-11-16T11:00 TZ=America/New_York
  $ confab init -q
  $ confab config set drafts.name 'Dana Reyes' -q
  $ confab add-contact 'Eva Moss' --organization Quill --role PM --career UX --found-through linkedin --email eva@moss.example -q
  $ confab add-contact 'Chen Wei' --organization Quill --role Researcher --career UX --found-through linkedin --linkedin chenwei -q
  $ confab --now 2026-11-12T09:00 schedule eva '2026-11-16 10:00' --with chen --minutes 20 --place 'Room 5' -q
  $ confab prep eva -q

The question about who to talk to next is answered by the names they gave, and a question without an answer was only asked.

  $ confab log eva --promise 'me: send A (2026-11-17)' --promise 'me: lend B (2026-11-30)' --referral 'Kim Roe <kim@r.example>' --resume-asked cv.pdf --asked 'last week'
  interviews/2026-11-16-eva-moss.md: held Mon 2026-11-16 10:00, 20 minutes; asked 'What did you actually do last week, day by day?', answered 'Which one or two people should I talk to next, and may I mention your name?', promise 'me: send A' by Tue 2026-11-17, promise 'me: lend B' by Mon 2026-11-30, resume.version = cv.pdf, resume.asked-for = true, resume.handed-over = false, referrals + kim-roe   (confab undo)
  contacts/kim-roe.md: new   (confab undo)
  next: confab review eva-moss (review, due Mon 2026-11-16)
  $ grep -A1 'talk to next' interviews/*.md
  - [x] ! Which one or two people should I talk to next, and may I mention your name?
    Kim Roe

The first was asked for a résumé to be sent, and gets it. Each is thanked where they can be reached.

  $ confab thank eva --draft 2>&1 | grep -i 'résumé\|attach\|after sending'
  attach: cv.pdf
  after sending it: confab thank eva-moss --by email
  and once they have your résumé: confab set 2026-11-16-eva-moss resume.handed-over=true
  Thank you for suggesting Kim Roe, too. I'll write soon and let you know how it goes. My résumé is attached, as you asked.
  $ confab thank chen --draft 2>&1 | grep -i 'résumé\|attach\|after sending'
  after sending it: confab thank chen-wei --by linkedin
  $ confab thank eva --by email
  interviews/2026-11-16-eva-moss.md: thanks + 2026-11-16T11:00 email   (confab undo)
  next: once they have your résumé: confab set 2026-11-16-eva-moss resume.handed-over=true
  next: confab review eva-moss (review, due Mon 2026-11-16)
  $ confab thank chen --by linkedin -q

A review says what it leaves open.

  $ confab review eva --learned 'Good designers write.'
  interviews/2026-11-16-eva-moss.md: reviewed: learned + 1   (confab undo)
  next: confab reach eva-moss --by email --kept 'send A' (keep-promise, due Tue 2026-11-17)
  next: still open in the review: left out, new questions, second opinion: confab review eva-moss

Only a promise that is due is ticked off.

  $ confab --now 2026-11-17T09:00 due --rule keep-promise
  TODAY
  eva-moss  Eva Moss, Quill
    keep-promise  Tue 2026-11-17 (today)
        you promised: send A
        confab reach eva-moss --by email --kept 'send A'
        confab reach eva-moss --draft --for promise-kept
  $ confab --now 2026-11-17T09:00 reach eva --draft --for promise-kept 2>&1 | grep 'after sending'
  after sending it: confab reach eva-moss --by email --kept 'send A'

Both hear how it went with the person they suggested.

  $ confab --now 2026-11-18T09:00 reach kim --by email -q
  $ confab --now 2026-11-18T12:00 reach kim --by email --outcome replied -q
  $ confab --now 2026-11-18T12:30 schedule kim '2026-11-19 10:00' --place 'Room 6' -q
  $ confab --now 2026-11-19T11:00 log kim -q
  $ confab --now 2026-11-26T09:00 reach chen --draft --for report-back --by email 2>&1 | grep Kim
  Subject: I talked with Kim Roe
  Thank you for pointing me to Kim Roe. We talked on Thursday, November 19. [how the talk helped you]
