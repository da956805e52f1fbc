Creates a notebook in the current folder; running `init` again changes nothing.

  $ mkdir search; cd search
  $ confab init
  .: notebook created, 14 files written
  next: confab add-contact NAME --email ADDRESS --career CAREER
  $ find . -type f -o -type d | grep -v undo/ | sort
  .
  ./.confab
  ./.confab/.gitignore
  ./.confab/config.yaml
  ./.confab/lock
  ./.confab/templates
  ./.confab/templates/contact.md
  ./.confab/templates/first-message.md
  ./.confab/templates/follow-up.md
  ./.confab/templates/interview.md
  ./.confab/templates/linkedin-invitation.md
  ./.confab/templates/organization.md
  ./.confab/templates/prep-sheet.md
  ./.confab/templates/thank-you-by-hand.md
  ./.confab/templates/thank-you-email.md
  ./.confab/templates/voicemail.md
  ./.confab/undo
  ./contacts
  ./interviews
  ./organizations
  ./pitch.md
  ./questions.md
  $ cat .confab/config.yaml
  # The numbers of this notebook. What follows is built in; take away a '#' to change it here.
  
  # profile: career-centre  # a set of numbers to start from: career-centre, phone-first or gentle
  
  business-days:
    # weekend: [sat, sun]  # days that are no business days
    # holidays: []  # dates that are no business days, as [2026-12-25, 2027-01-01]
  
  outreach:
    # other-person-after: 3bd  # when to turn to somebody else at the same organization
    # follow-up-after: 7bd  # when to write again after no answer
    # min-gap: 5bd  # an attempt sooner than this after an unanswered one is too soon
    # max-follow-ups: 2  # messages after the first, before a contact is parked
    # switch-channel: true  # propose another way, and report the same one used twice
    # answer-reply-within: 24h  # when an answer to a reply, or a word to somebody you were introduced to, is due
    # first-channel: email  # the way you prefer where several are on file: email, phone, linkedin or letter
  
  drafts:
    # name:   # your name, as it stands below a draft
    # introduction:   # who you are, as a clause: I repair laboratory instruments
    # outreach-words: 75  # the most words of a first message
    # follow-up-words: 120  # the most words of a follow-up
    # linkedin-note-characters: 200  # the most characters of an invitation on LinkedIn
  
  interview:
    # minutes: 20  # length of an interview where the note does not say
    # max-minutes: 30  # an interview agreed for longer is too long
    # confirm-before: [48h, 24h]  # when to begin to ask for a confirmation, and by when
    # prepare-before: 24h  # how long before the start you are ready
    # arrive-early: 10m  # how long before the start you are there
    # waking-hours: [7h, 22h]  # the hours of the day in which one may talk, from midnight
  
  questions:
    # min: 5  # the fewest questions one brings
    # max: 10  # the most questions one brings
    # critical-min: 3  # the fewest critical ones
    # critical-max: 5  # the most critical ones
  
  pitch:
    # words-per-minute: 140  # how fast one speaks, where the pitch has no rate of its own
    # min: 30s  # the shortest pitch
    # max: 120s  # the longest pitch
  
  # resume-copies: 2  # how many copies of the résumé one brings
  
  thanks:
    # due: 24h  # when a thank-you is due after the end of an interview
    # overdue: 48h  # when a missing thank-you is called overdue
  
  # review: same-day  # when an interview is to be reviewed after its end: same-day, or like 2d
  
  referrals:
    # record-within: 7d  # when somebody you were sent to needs a note
    # approach-within: 7d  # when somebody you were sent to is to be reached
    # report-back-after: 7d  # when whoever sent you hears how it went
  
  promises:
    # keep-yours-within: 7d  # when a promise of yours without a date is due
    # nudge-theirs-after: 7d  # when to remind them of a promise of theirs
  
  # second-opinion: 14d  # when a second opinion you want is due after the review
  
  keep-in-touch:
    # A: 6w  # how long contacts of tier A wait for a word from you
    # B: 13w  # those of tier B
    # C: 26w  # those of tier C
  
  freshness:
    # role: 90d  # after how long without contact a role may have changed
  
  rules:
    # too-soon: off  # or error, warning, info; 'confab check --list' names the rules
  
  views:
    # silent: state=waiting last<2026-11-01  # what '@silent' stands for in list and search
  $ cat .confab/.gitignore
  # confab's own bookkeeping on this machine; everything else here is yours to commit
  /undo/
  /lock
  $ stat -c '%a %n' .confab/config.yaml contacts
  600 .confab/config.yaml
  700 contacts
  $ confab init
  .: already a notebook; nothing is missing
  $ confab check

Deleted files are added again; changed ones are kept.

  $ echo "thanks: { due: 12h }" > .confab/config.yaml
  $ rm questions.md
  $ confab init
  .: notebook created, 1 file written
  next: confab add-contact NAME --email ADDRESS --career CAREER
  $ cat .confab/config.yaml
  thanks: { due: 12h }
  $ grep -c '^- ' questions.md
  48

The folder can be named; a dry run creates nothing.

  $ cd ..
  $ confab init --dry-run other | head -4
  --- /dev/null
  +++ b/.confab/config.yaml
  @@ -0,0 +1,75 @@
  +# The numbers of this notebook. What follows is built in; take away a '#' to change it here.
  $ ls
  search
  $ confab init other/deep
  other/deep: notebook created, 14 files written
  next: confab -C other/deep add-contact NAME --email ADDRESS --career CAREER

The example's dates are moved around the current date, on the same weekdays.

  $ confab --now 2027-03-16T09:00 init --example play
  play: notebook created, 36 files written
  next: confab -C play due --within 7d
  $ ls play/interviews
  2027-02-02-zoe-lindqvist.md
  2027-03-15-jose-ferreira.md
  2027-03-18-li-wenjing.md
  2027-03-23-amara-okonkwo.md
  $ confab --notebook play --now 2027-03-16T09:00 check
  $ diff -r --exclude=.confab play $EXAMPLE > /dev/null
  [1]
  $ confab init --example now > /dev/null
  $ diff -r --exclude=.confab now $EXAMPLE

A path that cannot be a folder is refused.

  $ touch file
  $ confab init file
  confab: cannot create folder 'file': a file is in the way
  hint: choose another name
  [4]

A notebook inside another is refused too.

  $ confab init search/contacts 2>&1 | sed "s|$PWD|.|"
  confab: 'search/contacts' is already inside a notebook
  hint: the notebook is './search'
  $ confab -C nowhere list
  confab: -C: no such folder 'nowhere'
  [2]
