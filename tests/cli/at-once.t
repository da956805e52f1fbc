Two commands at once. The second waits until the first is done, and decides only then: here the other program holds
the lock by hand, and what it changes meanwhile counts.

  $ confab init -q
  $ confab -q add-contact 'Grace Hopper' --email grace@example.org
  $ confab -q schedule grace '2026-12-03 14:00'
  $ begin() { exec 9>>.confab/lock; flock 9; "$@" 9>&- >answer 2>&1 & until ls -l /proc/$!/fd 2>&1 | grep -q '/lock$\|cannot'; do :; done; }
  $ end() { exec 9>&-; wait $!; local status=$?; cat answer; return $status; }

An interview that was called off in the meantime is not prepared:

  $ begin confab prep grace
  $ sed -i 's/planned/cancelled/' interviews/2026-12-03-grace-hopper.md
  $ end
  confab: no interview with Grace Hopper is planned
  hint: plan one with 'confab schedule grace-hopper WHEN'
  [4]
  $ grep -c '^- \[' interviews/2026-12-03-grace-hopper.md
  5

Of one person there are no two notes, and of one interview no two plans:

  $ begin confab add-contact 'Grace M. Hopper' --email grace@example.org
  $ end
  confab: Grace Hopper is there already, with the same email in contacts/grace-hopper.md
  hint: 'confab show grace-hopper' shows the note
  [4]

  $ begin confab schedule grace '2026-12-04 14:00'
  $ sed -i 's/cancelled/planned/' interviews/2026-12-03-grace-hopper.md
  $ end
  confab: an interview with Grace Hopper is planned already in interviews/2026-12-03-grace-hopper.md
  hint: 'confab schedule grace-hopper --move WHEN' moves it
  [4]

Whoever is being asked keeps nobody waiting:

  $ { confab -q reach grace --by phone && echo 'Reached meanwhile.'; } | at-terminal confab log grace --at yesterday
  \x1b[36mAnything else to note? (a line)\x1b[0m \x1b[36mWhom did they name? (names, with commas; 'none' if you asked in vain)\x1b[0m \x1b[36mA promise? ('me: \xe2\x80\xa6' or 'them: \xe2\x80\xa6'; empty when there is none)\x1b[0m \x1b[1minterviews/2026-11-30-grace-hopper.md\x1b[0m: held Mon 2026-11-30   \x1b[2m(confab undo)\x1b[0m (esc)
  \x1b[36mnext: \x1b[0mconfab review grace-hopper (review, late since Mon 2026-11-30) (esc)

What was done stays done and said when it cannot be shown any more:

  $ CONFAB_EDITOR='sed -i s/planned/cancelled/' confab prep grace --edit
  interviews/2026-12-03-grace-hopper.md: questions + 10   (confab undo)
  interviews/2026-12-03-grace-hopper.md: edited (by your editor, so not in undo)
