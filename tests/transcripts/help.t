Help comes from the same declarations as the parser.

  $ confab --help
  confab keeps informational interviews as plain notes and shows who you owe a reply.
  New here? 'confab help start' shows the steps, with the command for each.
  
  Set up a notebook:
    init                 create a notebook, or add what is missing from one
    add-contact          write a note for a new contact
    add-organization     write a note for an organization
    import               add people from LinkedIn, address books and spreadsheets
  
  Reach, meet, thank:
    reach                record a message or call to a contact, or draft one
    schedule             record when an interview takes place, or move, confirm or cancel it
    prep                 prepare the next interview and print a prep sheet
    pitch                show how long your pitch takes to speak and what it leaves out
    log                  record an interview as held, with answers, referrals and promises
    review               look back on an interview and record what you learned
    thank                record a thank-you as sent, or draft one
  
  See what is next:
    status               count contacts by state, and show what is due and what to do next
    due                  show who you owe what, by when, and why
    agenda               show talks, in both time zones, and deadlines by day
    why                  explain a contact's state and how each due date is calculated
    list                 list contacts, organizations or interviews that match all filters
    show                 show everything about one contact, an organization with its people, or any note
    search               find text in every note, ignoring case and accents
    who                  find people by name, employer or field, in notes and imported lists
    address              print matching email addresses, as mutt and aerc expect them
    check                find what is missing, wrong or unclear in the notes
  
  See the whole search:
    coverage             show which questions have answers, by career and person
    learned              show what you learned, the advice you got, and second opinions
    tree                 show who referred you to which people, and who has not heard how it went
    stats                show what works: how many people answer and talk to you, and how soon
    report               write the whole search on one page, to read in a browser or print
  
  Change and keep:
    set                  change keys in the front matter of a note
    unset                remove keys from the front matter of a note
    snooze               hide what you owe a contact until the end of a day
    park                 leave a contact alone until they write or you meet again
    edit                 open a note in your editor
    mv                   rename a note, its interviews and all links to it
    merge                combine two notes about the same person or organization
    forget               remove a person from the notebook for good, undo history included
    export               write contacts, talks and due items for other programs
    undo                 undo the last change that confab made
    redo                 redo the last change that was undone
    config               show and change the settings of the notebook
  
  Get help:
    doctor               check the installation and the notebook's files for problems
    completion           print a script that completes commands, options, names and dates
    help                 explain a command, a rule or a topic
  
  Options for every command:
    -C DIR             run as if started in DIR; a second -C is relative to the first
    --notebook DIR     use this notebook instead of looking upward from the current folder
    -n,--dry-run       show changes as a diff, without writing them
    --json[=FIELD,…]   print JSON, with all fields or only these
    --jsonl[=FIELD,…]  print JSON Lines, one object per line
    --plain[=FIELD,…]  print tab-separated columns, one item per line
    -z                 end each line with NUL instead of a newline
    --color CHOICE     when to use color: auto, always, never
    --no-pager         do not send long answers to a pager
    --now WHEN         use WHEN as the current time
    --no-config        ignore all config files
    --no-input         never ask a question or open an editor
    -q,--quiet         print nothing on success
    -v,--verbose       explain on stderr what is read and decided
    -h,--help          explain the command
    --version          print the version
  
  More: confab help TOPIC, where TOPIC is a command, a rule, or one of
    start, config, dates, environment, exit-codes, filters, formatting
  $ confab reach --help
  confab reach WHO [OPTION\xe2\x80\xa6] (esc)
  Record a message or call to a contact, or draft one.
  
    WHO                 the contact
    --by CHANNEL        how you reached out: email, phone, linkedin, in-person, letter, text, other
    --outcome OUTCOME   the result (default: sent): sent, voicemail, no-answer, bounced, replied, declined, spoke
    --at WHEN           when it was (default: now)
    --note TEXT         one line about it
    --no-answer-needed  the message needs no answer, so no follow-up is due
    --answer-needed     the message asks for an answer, although you have met
    --kept PROMISE      tick off this promise, yours or theirs
    --text TEXT         the message, to check before it is recorded; '-' reads standard input
    --times WHEN        a time to propose in the draft, in your time zone
    --from-json FILE    take the options from the object in FILE; its keys are their names; '-' reads standard input
    --draft             print a message to send, and record nothing
    --open              open the draft in your mail program instead
    --eml[=FILE]        write the draft as a message file that mail programs open
    --for KIND          which draft to write (default: the most urgent): first-message, referral-message, introduction-reply, reconnect, recruiter-message, follow-up, last-message, linkedin-invitation, linkedin-message, phone-call, voicemail, text-message, propose-time, ask-for-phone, confirm, reschedule, no-show-theirs, no-show-mine, decline, after-no, report-back, thank-referrer, thank-for-reply, forward-me, promise-kept, nudge-promise, keep-in-touch, thank-you-email, thank-you-thin, thank-you-short, thank-you-by-hand
    --with NAME=TEXT    a value for this draft, such as memory='You taught me to read.'
  Options for every command: confab --help
  
  For example:
    $ confab reach grace --by email
    $ confab reach grace --by phone --outcome voicemail --at 'yesterday 4pm' --note 'left my number'
    $ confab reach grace --by email --outcome replied
      they wrote back
    $ confab reach grace --by email --kept 'send the paper'
      checks off the promise too
    $ confab reach grace --kept 'read the standard'
      no message was needed
    $ confab reach grace --draft
      drafts the most urgent message, for the channel to try next
    $ confab reach grace --draft --by phone
      what to say on their voicemail
    $ confab reach grace --draft --for propose-time --times 'thu 4pm' --times 'fri 9am'
      proposes two times, shown in their time zone
  $ confab help thank
  confab thank WHO [OPTION\xe2\x80\xa6] (esc)
  Record a thank-you as sent, or draft one.
  
    WHO               the contact
    --by WAY          how you sent it: email, handwritten, letter, linkedin, text, phone, in-person, other
    --at WHEN         when you sent it (default: now); for a letter, the day you posted it
    --talk WHEN       thank for the interview that began then (default: the oldest not thanked for)
    --note TEXT       one line about it
    --kept PROMISE    a promise, yours or theirs, that this keeps
    --text TEXT       the message you sent, to keep in the interview's note; '-' reads standard input
    --from-json FILE  take the options from the object in FILE; its keys are their names; '-' reads standard input
    --draft           print a message to send, and record nothing
    --open            open the draft in your mail program instead
    --eml[=FILE]      write the draft as a message file that mail programs open
    --for KIND        which draft to write (default: the most urgent): thank-you-email, thank-you-thin, thank-you-short, thank-you-by-hand
    --with NAME=TEXT  a value for this draft, such as memory='You taught me to read.'
  Options for every command: confab --help
  
  For example:
    $ confab thank grace --by email
    $ confab thank grace --by handwritten --at yesterday
    $ confab thank grace --draft
      a draft that quotes what the review says for them to read
    $ confab thank grace --by email --text - < thanks.txt
      keeps the message, from a file
  
  thank (warning)
  When: an interview took place and you have not thanked them; due 24 hours after its end, overdue after 48 hours.
  Then: send a thank-you, then record it with 'confab thank WHO'.
  From: career-center guide to informational interviews.
  $ confab help too-soon
  too-soon (warning)
  When: you tried again less than 5 business days after an unanswered attempt.
  Then: give them more time before the next attempt.
  From: the follow-up scheme known as 3B7.
  $ confab help reech
  confab: no help for 'reech'
  hint: did you mean 'reach'?
  [2]
  $ confab --version
  confab 0.1.0

The help of every command has an example.

  $ for command in $(confab --help | sed -n '/^Options/q; s/^  \([a-z-]*\)  .*/\1/p'); do
  >   confab $command --help > out || echo "no help: $command"
  >   grep -q "^  \$ confab.*" out || echo "no example: $command"
  > done

Topics explain how to write things. Their examples work, and every variable that confab reads is explained.

  $ for topic in dates exit-codes filters formatting; do confab help $topic; echo; done
  dates: how to write a time where WHEN or a date is expected.
  
    2026-12-01, 2026-12-01T15:00    as in a note
    today, tomorrow, yesterday
    tuesday, tue                    the nearest one, never today
    6 mar, mar 6, mar 6 2027        without a year, the nearest one
    in 3 days, 3 days ago, +2w      also hours, business days, weeks, months
    -30min, now
    3pm, 15:00, noon, midnight      alone, or after a day: tomorrow at 3pm
  
  The nearest day is in the past for commands that record something, and in the
  future for commands that plan something: 'tuesday' is the past Tuesday for
  'confab log' and the coming Tuesday for 'confab schedule'. confab prints the date it
  understood. It refuses ambiguous dates such as 03/04/26.
  
  A date without a time lasts until the end of that day. Times are in your time
  zone (TZ); interview times may be in the other person's (--timezone). When
  clocks go forward, a skipped time means the next valid minute; when they go
  back, a repeated time means the first one.
  
  Lengths of time, in options and settings: 30s, 10m, 24h, 7d, 6w, and 3bd for
  business days, which are Monday to Friday except the holidays in the config.
  
    $ confab log grace --at 'yesterday 4pm'
    $ confab schedule grace 'tue 15:00' --timezone America/New_York
    $ confab due --within 7bd
  
  exit-codes: what each exit code means to a script.
  
     0  done, even if the answer is empty
     1  'check' found something at or above --fail-on, 'doctor' found a problem,
        or 'due --exit-code' has something to show
     2  the command line is wrong, a date cannot be read, or a prompt would be
        needed
     3  the answer is incomplete: a note could not be read, or the answer could not
        be written
     4  a change was refused; nothing was changed
     5  WHO does not match exactly one contact, or there is no notebook
    70  a bug in confab
  
  The code covers the whole run, even the parts that are not displayed.
  
    $ confab check --strict || echo 'look at your notes'
    $ confab due --exit-code > /dev/null || echo 'something is due'
  
  filters: which notes 'list' shows and 'search' reads; a note must match all.
  
    KEY=VALUE     has that value; for lists, any item may match
    KEY!=VALUE    has another value, or none
    KEY>VALUE     later or more; also < >= <=; dates as in 'confab help dates'
    KEY           has a value
    !KEY          has no value
    @NAME         the filters saved in the config as views.NAME
  
  KEY is any key of the front matter, or one of these:
  
    state   of a contact: to-reach, waiting, replied, scheduled, met, in-touch,
            parked or declined; of an interview, its status
    last    the date of the last message of either side, talk or thank-you
    stem    the file name without .md
    path    the file's path in the notebook
  
  Case and accents are ignored, and a link matches both by the file it points to
  and by its text. The shell interprets <, > and !, so put quotes around them.
  
    $ confab list state=waiting career=compilers
    $ confab list '!email' '!phone'
    $ confab list 'last<3 weeks ago' state!=parked
    $ confab list --kind interview 'starts>=2026-12-01'
  
  formatting: how answers are printed.
  
  For people, a table or sentences. The text is the same with and without a
  terminal; on one, long cells of a table are cut to its width, and a long answer
  goes to a pager.
  
  For programs, every command that answers takes one of these:
  
    --json     one object: {"schema": "confab.due/1", "items": [...]}
    --jsonl    one JSON object per line for each item
    --plain    one line per item, with tab-separated fields and no heading
    -z         end each line with NUL, for xargs -0
  
  With =FIELD,... after the option, only those fields are printed, in that order;
  an unknown field prints the list of fields. New fields are added at the end, and
  none is removed while the schema's number stays the same. In --plain, text is
  printed as is, except that tabs, line ends and control characters look like
  \x09; missing values are empty; lists are JSON.
  
    $ confab due --json
    $ confab list state=parked --plain=stem,last
    $ confab check --jsonl=path,rule
    $ confab list --plain=path -z | xargs -0 grep -l compilers
  
  Color: --color always or never, else NO_COLOR, else CLICOLOR_FORCE or
  FORCE_COLOR, else on a terminal unless TERM is dumb. Nothing is shown by
  color alone.
  
  $ confab help config | sed '1,/^$/d'
    ACTION         what to do: list, get, set
    KEY            a setting, such as thanks.due, rules.too-soon or views.NAME
    VALUE          the new value; write a list as [a, b]
    --show-origin  show the file and line that each value comes from
  Options for every command: confab --help
  
  For example:
    $ confab config list --show-origin
    $ confab config set outreach.follow-up-after 5bd
    $ confab config set rules.role-stale off
    $ confab config set views.silent 'state=waiting !phone'
      then 'confab list @silent' uses it
  
  config: settings that replace the defaults.
  
    ~/.config/confab/config.yaml    your own settings, for all notebooks
    .confab/config.yaml             the settings of one notebook, which take
                                    precedence
  
  Only your own file may name a program or a folder: editor, pager, opener,
  notebook, aliases. Options and environment variables override both files.
  
    $ confab config list --show-origin
    $ confab config get outreach.follow-up-after
    $ confab config set outreach.follow-up-after 5bd
    $ confab config set rules.role-stale off
  
  'views: { silent: state=waiting !phone }' names filters for 'confab list
  @silent'. 'aliases: { l: list state=waiting }', in your own file only, defines
  your own commands. Every program confab-NAME in PATH is a command too: 'confab
  NAME' runs it with CONFAB_NOTEBOOK set. In such a program, run 'confab
  --notebook "$CONFAB_NOTEBOOK" …', because its working folder may be in another
  notebook.
  
  'profile' is a set of values to start from: career-centre, phone-first or
  gentle. 'rules.RULE' is the severity of a rule: error, warning, info or off.
  
  A misspelled setting, or one out of range, is reported with its file and line.
  Commands that only read ignore it; commands that write refuse.
  $ confab help environment
  environment: the variables that confab reads.
  
    CONFAB_NOTEBOOK   the notebook, unless the current folder is in one
    CONFAB_NOW        the current time, like --now
    CONFAB_EDITOR     the editor's command line; next come 'editor' in the config,
                      VISUAL, EDITOR, and vi
    CONFAB_PAGER      the pager's command line; next come 'pager' in the config,
                      PAGER, and less; 'cat' means no pager
    LESS, LV          passed to the pager; FRX and -c if not set
    NO_COLOR          if set, never use color
    CLICOLOR_FORCE    if set, always use color; so does FORCE_COLOR
    FORCE_HYPERLINK   0 means no links to notes in a terminal, 1 means links;
                      otherwise confab decides by TERM, TERM_PROGRAM, VTE_VERSION
                      and the like. With SSH_CONNECTION, the notes are on another
                      computer, so there are no links
    TERM              'dumb' means no color and no pager
    TZ                your time zone
    XDG_CONFIG_HOME   the folder of confab/config.yaml (default: ~/.config)
    XDG_STATE_HOME    the folder for confab/due-…, where 'due --since-last'
                      remembers what it showed
                      (default: ~/.local/state)
    GITHUB_WORKSPACE  the folder that the paths of 'check --format github' start
                      from
  
  confab splits the editor and pager commands into words itself, and quotes group
  words; no shell is involved. A notebook can never name a command.
  $ confab init -q --example play; cd play
  $ for topic in config dates environment exit-codes filters formatting start; do
  >   confab help $topic | sed -n 's/grace/henrik/; s/^  \$ //p'
  > done > examples; wc -l < examples
  42
  $ while read -r line; do
  >   bash -c "$line" > out 2>&1 < /dev/null; grep -A1 '^confab: ' out && echo "$line"
  > done < examples
  [1]
  $ for name in $(grep -rhoE '(variable|emplace)\("[A-Z_]+"|"(CLICOLOR_FORCE|FORCE_COLOR)"' "$TESTDIR/../../cmd" | cut -d'"' -f2 | sort -u); do
  >   confab help environment | grep -qw "$name" || echo "$name is not explained"
  > done
  HOME is not explained
  PATH is not explained

A rule says what the settings say now, in its help and in the list of rules.

  $ confab config set outreach.follow-up-after 3bd -q
  $ confab config set outreach.max-follow-ups 1 -q
  $ confab help follow-up | head -2
  follow-up (warning)
  When: your last message is unanswered and you have follow-ups left (limit: 1); due 3 business days after it.
  $ confab check --list | grep follow-up
  follow-up                   due      your last message is unanswered and you have follow-ups left (limit: 1); due 3 business days after it
  draft-too-long              warning  a message has too many words between its greeting and its sign-off: more than 85 in a first message, 85 in a follow-up, 75 on voicemail, 45 in a text, 110 in a thank-you, 70 on a card
  draft-job-words             warning  a first message or a follow-up mentions a job, a position, hiring or a résumé
  $ confab check --list --json | grep -o '"sentence": *"your last message[^"]*'
  "sentence": "your last message is unanswered and you have follow-ups left (limit: 1); due 3 business days after it

The steps of the practice, in order.

  $ confab help start
  start: the steps of an informational interview, with the command for each.
  
  1. Choose a career to explore, and the employers worth a look.
  
    $ confab init
    $ confab add-organization 'Remington Rand' --target
  
  2. List everyone you know: mentors, people with a large network, people at those
     employers, and people they suggest. 'confab import' reads address books.
  
    $ confab add-contact 'Ida Rhodes' --career tables --email ida@example.org
    $ confab set ida organization='Remington Rand' found-through=mentor role=Editor
    $ confab who 'Remington Rand'
  
  3. Write briefly and say why. If nobody answers, try another way, then another
     person.
  
    $ confab reach ida --draft
    $ confab reach ida --by email
    $ confab due
  
  4. Agree on a time, a place and a length.
  
    $ confab reach ida --by email --outcome replied
    $ confab schedule ida 'friday 3pm' --minutes 20 --place 'by phone'
  
  5. Prepare: questions, research, your pitch, several copies of your résumé. Hand
     one over only if they ask.
  
    $ confab prep ida
    $ confab pitch
  
  6. Talk, and write down the same day what was said.
  
    $ confab log ida --promise 'me: send the paper (friday)'
    $ confab log ida --answer 'last week=Sums.' --referral 'Jean Sammet'
  
  7. Look back: what was answered, what was left out, what you learned.
  
    $ confab review ida --learned 'Every table has an error.'
  
  8. Say thank you within 24 hours, always.
  
    $ confab thank ida --draft
    $ confab thank ida --by email
  
  9. Keep promises, tell people how it went, and stay in touch, or let it rest.
  
    $ confab agenda
    $ confab set ida keep-in-touch=B
    $ confab snooze ida 'in 2 weeks'
    $ confab park ida --because 'she retired'
  
  At any time, 'confab' shows what comes next, 'confab why ida' explains it, and
  'confab undo' undoes the last change. 'confab init --example /tmp/play' makes
  a notebook with a story to try all this on.

On a narrow terminal, only commands to copy and single words are wider than the terminal.

  $ too_wide() { ROWS=999 COLUMNS=40 at-terminal confab --color never help "$1" < /dev/null | grep -vE '^ *([$]|[^ ]*$)' | awk -v page="$1" 'length($0) > 40 { print page ": " $0 }'; }
  $ for page in start config dates environment exit-codes filters formatting thank due too-soon review-incomplete export; do too_wide $page; done
  environment:       the folder for confab/due-…, where
  $ ROWS=999 COLUMNS=40 at-terminal confab --color never help filters < /dev/null | sed -n 1,12p
  filters: which notes 'list' shows and
  'search' reads; a note must match all.
  
    KEY=VALUE
        has that value; for lists, any
        item may match
    KEY!=VALUE
        has another value, or none
    KEY>VALUE
        later or more; also < >= <=; dates
        as in 'confab help dates'
    KEY           has a value
