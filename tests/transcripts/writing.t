A change is only written where it is allowed, and refused with a reason otherwise.

  $ confab init . > /dev/null; cp -R $EXAMPLE/* .
  $ chmod a-w contacts/priya-raghunathan.md
  $ confab reach priya --by phone
  confab: 'contacts/priya-raghunathan.md' is read-only
  hint: allow writing first: chmod u+w contacts/priya-raghunathan.md
  [4]
  $ chmod u+w contacts/priya-raghunathan.md
  $ ln contacts/priya-raghunathan.md twin
  $ confab reach priya --by phone
  confab: 'contacts/priya-raghunathan.md' has 2 hard links, and one of them would change
  hint: make it a separate file: copy it with `cp`, then `mv` the copy over it
  [4]
  $ rm twin

A symbolic link is not a note; its target is found under its own name.

  $ mkdir elsewhere; mv contacts/priya-raghunathan.md elsewhere/; ln -s ../elsewhere/priya-raghunathan.md contacts/
  $ confab reach priya --by phone
  elsewhere/priya-raghunathan.md: outreach + 2026-12-01T09:00 phone sent   (confab undo)
  next: if nobody answers, from Thu 2026-12-10: confab reach priya-raghunathan --by email
  $ test -L contacts/priya-raghunathan.md && tail -8 elsewhere/priya-raghunathan.md | head -3
    - { date: 2026-11-19T19:10, by: email, outcome: sent }  # to the first address
    - { date: 2026-12-01T09:00, by: phone, outcome: sent }
  # nothing below this line but the end

A folder or file in the way of a new note is not overwritten.

  $ mkdir contacts/ada-lovelace.md
  $ confab add-contact 'Ada Lovelace' --email ada@example.org
  confab: this folder is named like a note in contacts/ada-lovelace.md:1:1
  hint: the answer leaves out this note; run 'confab check' for details
  confab: 'contacts/ada-lovelace.md' already exists
  hint: choose another name, or change that file
  [4]
  $ echo mine > contacts/ida-rhodes.md
  $ confab add-contact 'Ida Rhodes' --email ida@example.org
  confab: this folder is named like a note in contacts/ada-lovelace.md:1:1
  hint: the answer leaves out this note; run 'confab check' for details
  contacts/ida-rhodes-2.md: new   (confab undo)
  $ cat contacts/ida-rhodes.md
  mine
  $ rm -r contacts/ada-lovelace.md contacts/ida-rhodes.md

A folder of notes that points outside the notebook is refused.

  $ mkdir ../outside; mv contacts ../outside/; ln -s ../outside/contacts contacts
  $ confab add-contact 'Ada Lovelace' --email ada@example.org
  confab: link leads out of the notebook, so it is not followed in contacts:1:1
  hint: the answer leaves out this note; run 'confab check' for details
  confab: 'contacts/ada-lovelace.md' is a link to outside the notebook
  hint: move the file itself into the notebook
  [4]
  $ ls ../outside/contacts | grep -c ada
  0
  [1]
  $ rm contacts; mv ../outside/contacts .

Setting the same value again writes nothing.

  $ confab config set thanks.due 24h -q; confab config set thanks.due 24h
  .confab/config.yaml: no change needed
  $ confab undo --list | wc -l
  4

An answer that cannot be written is reported; a reader that closes the pipe is fine.

  $ confab list > /dev/full
  confab: cannot write the answer: No space left on device
  [3]
  $ confab list >&-
  confab: cannot write the answer: Bad file descriptor
  [3]
  $ confab list | true
  $ confab reach zoe --by email > /dev/full
  confab: cannot write the answer: No space left on device
  hint: the change is saved; 'confab undo' reverts it
  [3]
  $ confab show zoe | grep -c 'email sent'
  3
  $ confab undo > /dev/full
  confab: cannot write the answer: No space left on device
  hint: the change is undone
  [3]
  $ confab init ../other > /dev/full
  confab: cannot write the answer: No space left on device
  hint: the notebook is created
  [3]

While another confab holds the lock, a change waits and then gives up; reading still works.

  $ flock .confab sleep 8 & sleep 0.5
  $ confab reach zoe --by phone 2>&1 | sed 's/process [0-9]*/process N/'
  confab: another confab (process N) is writing to this notebook in .confab
  hint: wait until it is done, or end it; then try again
  $ confab list state=parked
  giulia-bertolini  parked  Giulia Bertolini  Officina dell'Orso  Instrument maker
  $ wait

A name that is too long for the disk is refused before anything is written.

  $ printf -- '---\ntype: contact\nname: Long\n---\n' > contacts/$(printf 'n%.0s' {1..242}).md
  $ confab schedule long 'friday 15:00' 2>&1 | sed 's/n\{99,\}/n…/'
  confab: the name of 'interviews/2026-12-04-n….md' is longer than 255 bytes
  hint: 'confab mv' gives the contact a shorter one
  $ ls .confab/undo | grep intent
  [1]
  $ rm contacts/nnn*.md

A template or an undo history that cannot be read: nothing is changed.

  $ mkdir ../unreadable; cd ../unreadable; confab init -q; confab add-contact 'Bo Ng' --email bo@example.org -q
  $ rm .confab/templates/contact.md; mkdir .confab/templates/contact.md; confab add-contact 'Cy Fox' --email cy@example.org
  confab: '.confab/templates/contact.md' is not a regular file
  hint: confab reads regular files only
  [4]
  $ rm -r .confab/undo; touch .confab/undo; confab forget 'Bo Ng' -y 2> /dev/null
  [4]
  $ ls contacts
  bo-ng.md
