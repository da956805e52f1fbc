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
  $ grep -c '?' interviews/2026-12-03-grace-hopper.md
  0
  [1]

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

  $ { confab -q reach grace --by phone && echo 'Reached meanwhile.'; } |
  >   at-terminal confab --color never log grace --at yesterday > /dev/null
  $ grep -h Reached interviews/2026-11-30-grace-hopper.md
  Reached meanwhile.

Nor does whoever has an editor open, here one that calls confab itself:

  $ printf '#!/bin/sh\nconfab -q reach grace --by email --note "from the editor"\n' > editor; chmod +x editor
  $ confab -q prep grace; CONFAB_EDITOR=./editor confab -q prep grace --edit
  $ grep -c 'from the editor' contacts/grace-hopper.md
  1

What is done is no failure because it cannot be shown any more:

  $ CONFAB_EDITOR='sed -i s/planned/cancelled/' confab prep grace --add-question 'Who pays?' --edit
  interviews/2026-12-03-grace-hopper.md: questions + 1   (confab undo)
  interviews/2026-12-03-grace-hopper.md: edited (by your editor, so not in undo)
