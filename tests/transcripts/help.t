Help comes from the same declarations as the parser.

  $ confab --help
  confab keeps informational interviews as plain notes and tells what is owed.
  
    status            counts contacts by state and says what is due and what comes next
    init              makes a notebook, or adds what one lacks
    add-contact       writes a note for a new contact
    add-organization  writes a note for an organization
    reach             records a message or a call to a contact, or drafts one
    schedule          agrees an interview, moves it, confirms it or calls it off
    prep              readies the next interview, and prints all there is to know before it
    pitch             says how long your pitch takes when spoken, and what it leaves out
    log               records an interview as held, and what came of it
    review            looks back on an interview, and records what you make of it
    thank             records a thank-you as sent, or drafts one
    due               says what you owe, to whom, by when, and why
    why               explains where a contact stands, and how each date comes about
    list              lists contacts, or other notes, that pass every filter
    show              shows a contact's messages and interviews in order of time, or any one note
    search            finds text in every note, case and accents not counted
    check             finds what is missing, wrong or unclear in the notes
    edit              opens a note in your editor
    mv                gives a note another name; its interviews and all links follow
    merge             makes one note of two of the same person or organization
    forget            takes a person out of the notebook for good, with all that undo keeps
    undo              takes back the last change that confab made
    config            shows and changes the settings of the notebook
    doctor            says what confab finds around it, and what looks wrong
    completion        prints a script that lets a shell complete commands, options, names and dates
    help              explains a command, a rule, or how something is written
  
  Options of every command:
    -C DIR             run as if started in DIR
    --notebook DIR     the notebook, instead of the one found from here upward
    -n,--dry-run       show what would change, as a diff, and write nothing
    --json[=FIELD,…]   answer in JSON, all fields or these
    --jsonl[=FIELD,…]  answer in JSON, one object a line
    --plain[=FIELD,…]  answer in columns parted by tabs, one item a line
    -z                 end these lines with NUL
    --color CHOICE     whether in colour: auto, always, never
    --no-pager         never hand a long answer to a pager
    --now WHEN         take WHEN for the present
    --no-config        read no config file
    --no-input         never ask and never open an editor
    -q,--quiet         say nothing when all went well
    -v,--verbose       say on stderr what is read and decided
    -h,--help          explain the command
    --version          print the version
  
  More: confab help TOPIC, where TOPIC is a command, the id of a rule, or one of
    config, dates, environment, exit-codes, filters, formatting
  $ confab reach --help
  confab reach WHO [OPTION\xe2\x80\xa6] (esc)
  Records a message or a call to a contact, or drafts one.
  
    WHO                the contact
    --by CHANNEL       by which way: email, phone, linkedin, in-person, letter, text, other
    --outcome OUTCOME  what came of it, sent unless said: sent, voicemail, no-answer, bounced, replied, declined
    --at WHEN          when it was, unless now
    --note TEXT        one line about it
    --kept PROMISE     a promise, yours or theirs, that is kept with it
    --draft            print a message to send, and record nothing
    --open             hand the draft to your mail program instead
  Options of every command: confab --help
  
  For example:
    $ confab reach grace --by email
    $ confab reach grace --by phone --outcome voicemail --at 'yesterday 4pm' --note 'left my number'
    $ confab reach grace --by email --outcome replied
      they wrote back
    $ confab reach grace --by email --kept 'send the paper'
      ticks the promise as well
    $ confab reach grace --draft
      what to write next, by the way that comes next
    $ confab reach grace --draft --by phone
      what to say when nobody takes the call
  $ confab help thank
  confab thank WHO [OPTION\xe2\x80\xa6] (esc)
  Records a thank-you as sent, or drafts one.
  
    WHO          the contact
    --by WAY     by which way: email, handwritten, letter, linkedin, text, phone, in-person, other
    --at WHEN    when it was sent, unless now; a letter counts from the day it was posted
    --note TEXT  one line about it
    --text TEXT  what was sent, kept in the interview's note; '-' reads standard input
    --draft      print a message to send, and record nothing
    --open       hand the draft to your mail program instead
  Options of every command: confab --help
  
  For example:
    $ confab thank grace --by email
    $ confab thank grace --by handwritten --at yesterday
    $ confab thank grace --draft
      what to write, from the notes of the talk
    $ confab thank grace --by email --text - < thanks.txt
      what was sent, from a file
  
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
    KEY            a setting, as thanks.due, rules.too-soon or views.NAME
    VALUE          what to set it to; a list is written [a, b]
    --show-origin  say which file and line a value comes from
  Options of every command: confab --help
  
  For example:
    $ confab config list --show-origin
    $ confab config set outreach.follow-up-after 5bd
    $ confab config set rules.role-stale off
    $ confab config set views.silent 'state=waiting !phone'
      for 'confab list @silent'
  
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
