Closed, full or broken streams lose no data, and files that confab opens never take their place.

  $ cp -r "$EXAMPLE" notebook; cd notebook; confab init -q
  $ confab log li-wenjing --at '2026-12-01 08:00' --note - <&-
  confab: cannot read standard input
  [2]
  $ confab log li-wenjing --at '2026-12-01 08:00' --note - < .
  confab: cannot read standard input
  [2]
  $ head -c 9000000 /dev/zero | confab add-contact 'Ida Rhodes' --note -
  confab: standard input is larger than 8 MiB
  hint: notes are text; keep attachments in separate files
  [2]
  $ ls contacts/ida* interviews/2026-12-01*
  ls: cannot access 'contacts/ida*': No such file or directory
  ls: cannot access 'interviews/2026-12-01*': No such file or directory
  [2]

Without any stream a command still works; its messages do not end up in a file.

  $ printf 'confab step 1\ntime 2026-12-01T08:00:00Z\nlabel x\nprocess 1\nend\n' > $(echo .confab/undo/*/)000009.intent
  $ confab reach zoe --by email <&- >&- 2>&-
  [3]
  $ confab undo > /dev/full
  confab: cannot write the answer: No space left on device
  hint: the change is undone
  [3]
  $ printf 'confab step 1\ntime 2026-12-01T08:00:00Z\nlabel x\nprocess 1\nend\n' > $(echo .confab/undo/*/)000099.intent
  $ confab undo --init <&- 2>&- > /dev/null

A note that is being written at this moment is not skipped.

  $ : > contacts/henrik-sorensen.md
  $ confab due --who zoe
  confab: the file is empty in contacts/henrik-sorensen.md:1:1
  hint: the answer leaves out this note; run 'confab check' for details
  TODAY
  zoe-lindqvist  Zoë Lindqvist, Havelpuls Medizintechnik
    keep-in-touch  Tue 2026-12-01 (today)
        tier A; last in touch on Tue 2026-10-20 21:10
        confab reach zoe-lindqvist --by email
        confab reach zoe-lindqvist --draft --for keep-in-touch
  [3]
  $ confab reach henrik --by email
  confab: the file is empty in contacts/henrik-sorensen.md:1:1
  hint: the answer leaves out this note; run 'confab check' for details
  confab: 'henrik' may be a note that cannot be read: the file is empty in contacts/henrik-sorensen.md:1:1
  hint: fix that note, or give the full name of the one you mean
  [5]
