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
    check             finds what is missing, wrong or unclear in the notes
    edit              opens a note in your editor
    undo              takes back the last change that confab made
    config            shows and changes the settings of the notebook
    doctor            says what confab finds around it, and what looks wrong
    completion        prints a script that lets a shell complete commands, options, names and dates
    help              explains a command or a rule
  
  Options of every command:
    -C DIR          run as if started in DIR
    --notebook DIR  the notebook, instead of the one found from here upward
    -n,--dry-run    show what would change, as a diff, and write nothing
    --json          answer in JSON
    --color CHOICE  whether in colour: auto, always, never
    --now WHEN      take WHEN for the present
    --no-config     read no config file
    --no-input      never ask and never open an editor
    -q,--quiet      say nothing when all went well
    -v,--verbose    say on stderr what is read and decided
    -h,--help       explain the command
    --version       print the version
  
  Environment:
    CONFAB_NOTEBOOK  the notebook where no folder above is one
    CONFAB_NOW       like --now
    CONFAB_EDITOR    the editor's command line, before VISUAL and EDITOR
    NO_COLOR         no colour, whatever the terminal
  
  Your own settings (editor, notebook, and any of 'confab config list'):
    ~/.config/confab/config.yaml
  
  Exit codes:
    0   done, also when the answer is empty
    1   check or doctor found something; due --exit-code, and something is owed
    2   the command line is wrong, a date cannot be read, or a prompt would be needed
    3   the answer is not whole: a note could not be read, or stdout could not be written
    4   a change was refused; nothing was changed
    5   not exactly one contact is meant, or there is no notebook
    70  a bug in confab
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
