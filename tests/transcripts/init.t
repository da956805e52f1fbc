Creates a notebook in the current folder; running `init` again changes nothing.

  $ mkdir search; cd search
  $ confab init
  .: notebook created, 39 files written
  next: confab add-contact NAME --email ADDRESS --career CAREER
  $ find . -type f -o -type d | grep -v undo/ | sort
  .
  ./.confab
  ./.confab/.gitignore
  ./.confab/config.yaml
  ./.confab/templates
  ./.confab/templates/after-no.md
  ./.confab/templates/ask-for-phone.md
  ./.confab/templates/confirm.md
  ./.confab/templates/contact.md
  ./.confab/templates/decline.md
  ./.confab/templates/first-message.md
  ./.confab/templates/follow-up.md
  ./.confab/templates/forward-me.md
  ./.confab/templates/interview.md
  ./.confab/templates/introduction-reply.md
  ./.confab/templates/keep-in-touch.md
  ./.confab/templates/last-message.md
  ./.confab/templates/linkedin-invitation.md
  ./.confab/templates/linkedin-message.md
  ./.confab/templates/no-show-mine.md
  ./.confab/templates/no-show-theirs.md
  ./.confab/templates/nudge-promise.md
  ./.confab/templates/organization.md
  ./.confab/templates/phone-call.md
  ./.confab/templates/prep-sheet.md
  ./.confab/templates/promise-kept.md
  ./.confab/templates/propose-time.md
  ./.confab/templates/reconnect.md
  ./.confab/templates/recruiter-message.md
  ./.confab/templates/referral-message.md
  ./.confab/templates/report-back.md
  ./.confab/templates/reschedule.md
  ./.confab/templates/text-message.md
  ./.confab/templates/thank-for-reply.md
  ./.confab/templates/thank-referrer.md
  ./.confab/templates/thank-you-by-hand.md
  ./.confab/templates/thank-you-email.md
  ./.confab/templates/thank-you-short.md
  ./.confab/templates/thank-you-thin.md
  ./.confab/templates/voicemail.md
  ./.confab/undo
  ./contacts
  ./interviews
  ./organizations
  ./pitch.md
  ./questions.md
  $ cat .confab/config.yaml
  # The settings of this notebook. The values below are the defaults; to change one, remove the '#' and edit it.
  
  # profile: career-centre  # the profile to start from: career-centre, phone-first or gentle
  
  business-days:
    # weekend: [sat, sun]  # days that are not business days
    # holidays: []  # dates that are not business days, like [2026-12-25, 2027-01-01]
  
  outreach:
    # other-person-after: 3bd  # when to try someone else at the same organization
    # follow-up-after: 7bd  # when to write again after no answer
    # min-gap: 5bd  # the shortest time between an unanswered attempt and the next
    # max-follow-ups: 2  # messages after the first, before a contact is parked
    # switch-channel: true  # suggest another channel, and report one that is used twice
    # answer-reply-within: 24h  # when a reply, or someone you were introduced to, needs an answer
    # first-channel: email  # the channel you prefer if several are on file, like phone
  
  drafts:
    # name:   # your name, as you sign messages
    # introduction:   # who you are, as a sentence without its period: I repair laboratory instruments
    # headline:   # who you are in a few words, after I'm: a cardiac nurse
    # aim:   # what you are trying to find out or decide, as a sentence; drafts.aim.CAREER for one career
    # phone:   # your phone number, as you would say it
    # how:   # how you would like to talk: by phone or video
    # note:   # a sentence above the sign-off of a first message
    # dates: us  # how drafts write dates: us (March 26 at 4 p.m.) or international (26 March at 16:00)
    # referral-when: soon  # when you will write to people they suggest, as a thank-you says it
    # outreach-words: 85  # the most words in a first message, from greeting to sign-off
    # follow-up-words: 85  # the most words in a follow-up
    # voicemail-words: 75  # the most words to leave on a voicemail
    # text-words: 45  # the most words in a text message
    # thanks-words: 110  # the most words in a thank-you
    # card-words: 70  # the most words in a thank-you by hand
    # sentence-words: 25  # the most words in one sentence of a draft
    # linkedin-note-characters: 200  # the most characters in a LinkedIn invitation
  
  interview:
    # minutes: 20  # length of an interview if its note does not say
    # max-minutes: 30  # the longest interview to ask for
    # confirm-before: [48h, 24h]  # when to start asking for a confirmation, and when it is due
    # prepare-before: 24h  # how long before the start you should be prepared
    # arrive-early: 10m  # how long before the start you should be there
    # waking-hours: [7h, 22h]  # the hours between which an interview may take place, counted from midnight
  
  questions:
    # min: 5  # the fewest questions to bring
    # max: 10  # the most questions to bring
    # critical-min: 3  # the fewest critical questions
    # critical-max: 5  # the most critical questions
  
  pitch:
    # words-per-minute: 140  # how fast you speak, if the pitch does not say
    # min: 30s  # the shortest pitch
    # max: 120s  # the longest pitch
  
  # resume-copies: 2  # how many copies of your résumé to bring
  
  thanks:
    # due: 24h  # when a thank-you is due after an interview
    # overdue: 48h  # when a missing thank-you is overdue
  
  # review: same-day  # when to review an interview after it ends: same-day, or a time like 2d
  
  referrals:
    # record-within: 7d  # when someone they suggested needs a note
    # approach-within: 7d  # when to write to someone they suggested
    # report-back-after: 7d  # when to tell the person who referred you how it went
  
  promises:
    # keep-yours-within: 7d  # when a promise of yours is due if it has no date
    # nudge-theirs-after: 7d  # when to remind them of a promise that has no date
  
  # second-opinion: 14d  # when a second opinion you want is due after the review
  
  keep-in-touch:
    # A: 6w  # how often to write to contacts of tier A
    # B: 13w  # how often to write to contacts of tier B
    # C: 26w  # how often to write to contacts of tier C
  
  freshness:
    # role: 90d  # how long after your last contact a role counts as out of date
  
  # ignore: []  # folders to leave out, like [Templates, logseq/bak]
  
  folders:
    # contact: contacts  # where new notes about people go
    # organization: organizations  # where new notes about organizations go
    # interview: interviews  # where new notes of interviews go
  
  rules:
    # too-soon: off  # or error, warning, info; 'confab check --list' lists the rules
  
  views:
    # silent: state=waiting last<2026-11-01  # what '@silent' means in list and search
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
  60

The folder can be named; a dry run creates nothing.

  $ cd ..
  $ confab init --dry-run other | head -4
  --- /dev/null
  +++ b/.confab/config.yaml
  @@ -0,0 +1,94 @@
  +# The settings of this notebook. The values below are the defaults; to change one, remove the '#' and edit it.
  $ ls
  search
  $ confab init other/deep
  other/deep: notebook created, 39 files written
  next: confab -C other/deep add-contact NAME --email ADDRESS --career CAREER

The example's dates are moved around the current date, on the same weekdays.

  $ confab --now 2027-03-16T09:00 init --example play
  play: notebook created, 61 files written
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

A folder that Syncthing shares gets a `.stignore`, unless it has one.

  $ mkdir -p shared/.stfolder; confab init -q shared; cat shared/.stignore
  // confab's own bookkeeping on this machine; everything else here is yours to sync
  (?d).confab/undo
  (?d).confab-tmp-*
  $ echo mine > shared/.stignore; confab init shared; cat shared/.stignore
  shared: already a notebook; nothing is missing
  mine
  $ mkdir -p third/.stfolder; confab init -q third; cd third; confab undo --init -q; ls -A; cd ..
  .confab
  .stfolder
  contacts
  interviews
  organizations
