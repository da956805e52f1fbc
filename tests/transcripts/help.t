Help comes from the same declarations as the parser.

  $ confab --help
  confab keeps informational interviews as plain notes and shows who you owe a reply.
  
  Set up a notebook:
    init               create a notebook, or add what is missing from one
    add-contact        write a note for a new contact
    add-organization   write a note for an organization
  
  Reach, meet, thank:
    reach              record a message or call to a contact, or draft one
    schedule           record when an interview takes place, or move, confirm or cancel it
    prep               prepare the next interview and print everything to know before it
    pitch              show how long your pitch takes to speak and what it leaves out
    log                record an interview as held, with answers, referrals and promises
    review             look back on an interview and record what you learned
    thank              record a thank-you as sent, or draft one
  
  See what is next:
    status             count contacts by state, and show what is due and what to do next
    due                show what you owe, to which person, by when, and why
    why                explain a contact's state and how each due date is calculated
    list               list contacts, organizations or interviews that match all filters
    show               show everything about one contact in chronological order, or any one note
    search             find text in every note, ignoring case and accents
    check              find what is missing, wrong or unclear in the notes
  
  Change and keep:
    edit               open a note in your editor
    mv                 rename a note, its interviews and all links to it
    merge              combine two notes about the same person or organization
    forget             remove a person from the notebook for good, undo history included
    undo               undo the last change that confab made
    config             show and change the settings of the notebook
  
  Get help:
    doctor             check the installation and the notebook's files for problems
    completion         print a script that completes commands, options, names and dates
    help               explain a command, a rule or a topic
  
  Options for every command:
    -C DIR             run as if started in DIR
    --notebook DIR     use this notebook instead of looking upward from the current folder
    -n,--dry-run       show the change as a diff, write nothing
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
    config, dates, environment, exit-codes, filters, formatting
  $ confab reach --help
  confab reach WHO [OPTION\xe2\x80\xa6] (esc)
  Record a message or call to a contact, or draft one.
  
    WHO                the contact
    --by CHANNEL       how you reached out: email, phone, linkedin, in-person, letter, text, other
    --outcome OUTCOME  the result (default: sent): sent, voicemail, no-answer, bounced, replied, declined
    --at WHEN          when it was (default: now)
    --note TEXT        one line about it
    --kept PROMISE     a promise, yours or theirs, that this keeps
    --draft            print a message to send, and record nothing
    --open             open the draft in your mail program instead
  Options for every command: confab --help
  
  For example:
    $ confab reach grace --by email
    $ confab reach grace --by phone --outcome voicemail --at 'yesterday 4pm' --note 'left my number'
    $ confab reach grace --by email --outcome replied
      they wrote back
    $ confab reach grace --by email --kept 'send the paper'
      checks off the promise too
    $ confab reach grace --draft
      the next message to send, by the next channel to try
    $ confab reach grace --draft --by phone
      what to say on their voicemail
  $ confab help thank
  confab thank WHO [OPTION\xe2\x80\xa6] (esc)
  Record a thank-you as sent, or draft one.
  
    WHO          the contact
    --by WAY     how you sent it: email, handwritten, letter, linkedin, text, phone, in-person, other
    --at WHEN    when you sent it (default: now); for a letter, the day you posted it
    --note TEXT  one line about it
    --text TEXT  the message you sent, to keep in the interview's note; '-' reads standard input
    --draft      print a message to send, and record nothing
    --open       open the draft in your mail program instead
  Options for every command: confab --help
  
  For example:
    $ confab thank grace --by email
    $ confab thank grace --by handwritten --at yesterday
    $ confab thank grace --draft
      a draft based on your notes of the interview
    $ confab thank grace --by email --text - < thanks.txt
      keeps the message, from a file
  
  thank (warning)
  When: an interview was held and nobody has been thanked; due 24 hours after its end.
  Then: send a thank-you and record it with 'confab thank'.
  From: career-centre guide to informational interviews.
  $ confab help too-soon
  too-soon (warning)
  When: an attempt follows an unanswered one before they had time to answer.
  Then: leave more business days between attempts.
  From: the follow-up scheme known as 3B7.
  $ confab help reech
  confab: there is no help on 'reech'
  hint: did you mean 'reach'?
  [2]
  $ confab --version
  confab 0.1.0

Every command has a help with an example that names it.

  $ for command in $(confab --help | sed -n '/^Options/q; s/^  \([a-z-]*\)  .*/\1/p'); do
  >   confab $command --help > out || echo "no help: $command"
  >   grep -q "^  \$ confab.*" out || echo "no example: $command"
  > done

Some pages say how something is written. Their examples are understood, and every variable that is read is explained.

  $ for topic in dates exit-codes filters formatting; do confab help $topic; echo; done
  dates: how a time is written where WHEN or a date is asked for.
  
    2026-12-01, 2026-12-01T15:00    as it stands in a note
    today, tomorrow, yesterday
    tuesday, tue                    the nearest one, never today
    6 mar, mar 6, mar 6 2027        without a year the nearest one
    in 3 days, 3 days ago, +2w      also hours, business days, weeks, months
    -30min, now
    3pm, 15:00, noon, midnight      alone, or behind a day: tomorrow at 3pm
  
  What is recorded looks back, what is agreed looks forward: 'tuesday' is the last
  one for 'confab log' and the next one for 'confab schedule'. What was understood
  is said. What can be read in two ways, as 03/04/26, is refused.
  
  A date without a time lasts to the end of that day. Times are on your clock
  (TZ), those of an interview on the clock of the person who agreed it
  (--timezone). Where clocks are put forward the next valid minute is meant, where
  they are put back the first.
  
  Lengths of time, in options and settings: 30s, 10m, 24h, 7d, 6w, and 3bd for
  business days, which are Monday to Friday without the holidays of the config.
  
    $ confab log grace --at 'yesterday 4pm'
    $ confab schedule grace 'tue 15:00' --timezone America/New_York
    $ confab due --within 7bd
  
  exit-codes: what a script learns from confab.
  
     0  done, also when the answer is empty
     1  'check' found something from --fail-on on, or 'doctor' something to look
        at; with --exit-code, 'due' has something to say
     2  the command line cannot be understood, a date cannot be read, or a
        question would have to be asked
     3  the answer is not whole: a note could not be read, or the answer could not
        be written
     4  a change was refused; nothing was changed
     5  not exactly one contact is meant, or there is no notebook
    70  a bug in confab
  
  The code counts for the whole run, whatever of it is shown.
  
    $ confab check --strict || echo 'look at your notes'
    $ confab due --exit-code > /dev/null || echo 'something is owed'
  
  filters: which notes 'confab list' shows and 'confab search' reads. All filters given must be passed.
  
    KEY=VALUE     it is that; of a list one item suffices
    KEY!=VALUE    it is not that, or there is nothing
    KEY>VALUE     later or more; also < >= <=; dates as in 'confab help dates'
    KEY           something is there
    !KEY          nothing is there
    @NAME         the filters that the config calls so: views.NAME
  
  KEY is any key of the front matter, or one of these:
  
    state   of a contact: to-reach, waiting, replied, scheduled, met, in-touch,
            parked or declined; of an interview its status
    last    the date of the last message or call
    stem    the file's name without .md
    path    the file, from the notebook's folder on
  
  Case and accents do not count, and a link is found by the file it leads to and
  by the name that stands there. The shell takes <, > and ! for itself: put quotes
  around them.
  
    $ confab list state=waiting career=compilers
    $ confab list '!email' '!phone'
    $ confab list 'last<3 weeks ago' state!=parked
    $ confab list --kind interview 'starts>=2026-12-01'
  
  formatting: in which form the answer is printed.
  
  For people, a table or sentences. What is said is the same with and without a
  terminal; on one, long cells of a table are cut to its width, and a long answer
  goes to a pager.
  
  For programs, every command that answers takes one of these:
  
    --json     one object: {"schema": "confab.due/1", "items": [...]}
    --jsonl    each item on a line of its own
    --plain    each item on a line, its fields parted by tabs, without a heading
    -z         end these lines with NUL instead, for xargs -0
  
  With =FIELD,... behind the option only those fields are printed, in that order;
  a name that is none says which there are. Fields are added at the end, and never
  removed while the number of the schema stays. In --plain text stands as it is,
  with tabs, line ends and control characters as \x09; what is not there is
  nothing; lists are JSON.
  
    $ confab due --json
    $ confab list state=parked --plain=stem,last
    $ confab check --jsonl=path,rule
    $ confab list --plain=path -z | xargs -0 grep -l compilers
  
  Colour: --color always or never, else NO_COLOR, else CLICOLOR_FORCE or
  FORCE_COLOR, else on a terminal unless TERM is dumb. Nothing is told by colour
  alone.
  
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
  
  config: your own numbers instead of the usual ones.
  
    ~/.config/confab/config.yaml    your own settings, for all notebooks
    .confab/config.yaml             those of one notebook, which count more
  
  What names a command or a folder is read from your own file only: editor, pager,
  opener, notebook, aliases. Flags and variables count over both files.
  
    $ confab config list --show-origin
    $ confab config get outreach.follow-up-after
    $ confab config set outreach.follow-up-after 5bd
    $ confab config set rules.role-stale off
  
  'views: { silent: state=waiting !phone }' are filters with a name, for 'confab
  list @silent'. 'aliases: { l: list state=waiting }', in your own file only, are
  commands of your own; so is every program confab-NAME in PATH, as 'confab NAME',
  with CONFAB_NOTEBOOK set; what it runs, it gives that: 'confab --notebook
  "$CONFAB_NOTEBOOK" …', for the folder it stands in may be another notebook.
  
  'profile' is a set of numbers to start from: career-centre, phone-first or
  gentle. 'rules.RULE' is the severity of a rule: error, warning, info or off.
  
  A setting that is misspelt or out of range is named with its file and line;
  commands that only read go on without it, those that write refuse.
  $ confab help environment
  environment: the variables that confab reads.
  
    CONFAB_NOTEBOOK   the notebook, where no folder from here upward is one
    CONFAB_NOW        take this for the present, like --now
    CONFAB_EDITOR     the editor's command line; then 'editor' in the config,
                      VISUAL, EDITOR, and vi
    CONFAB_PAGER      the pager's command line; then 'pager' in the config,
                      PAGER, and less; 'cat' is none
    LESS, LV          given to the pager as they are; where not set, as FRX and -c
    NO_COLOR          no colour, whatever the terminal
    CLICOLOR_FORCE    colour, whatever the terminal; FORCE_COLOR is the same
    TERM              'dumb' is a terminal without colour and pager
    TZ                your time zone
    XDG_CONFIG_HOME   where confab/config.yaml is, else in .config of HOME
    GITHUB_WORKSPACE  the folder from which 'check --format github' names files
  
  Editor and pager are lists of words, in which quotes hold a word together; no
  shell reads them. A notebook can never name a command.
  $ confab init -q --example play; cd play
  $ for topic in config dates environment exit-codes filters formatting; do
  >   confab help $topic | sed -n 's/grace/henrik/; s/^  \$ //p'
  > done > examples; wc -l < examples
  21
  $ while read -r line; do
  >   bash -c "$line" > out 2>&1 < /dev/null; grep -A1 '^confab: ' out && echo "$line"
  > done < examples
  [1]
  $ for name in $(grep -rhoE '(variable|emplace)\("[A-Z_]+"|"(CLICOLOR_FORCE|FORCE_COLOR)"' "$TESTDIR/../../cmd" | cut -d'"' -f2 | sort -u); do
  >   confab help environment | grep -qw "$name" || echo "$name is not explained"
  > done
  PATH is not explained
