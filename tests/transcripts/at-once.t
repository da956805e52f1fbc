Two commands at once. The second waits until the first is done, and only then decides. In this test, another program
holds the lock, and the changes it makes meanwhile count.

  $ confab init -q
  $ confab -q add-contact 'Grace Hopper' --email grace@example.org
  $ confab -q schedule grace '2026-12-03 14:00'
  $ begin() { exec 9<.confab; flock 9; "$@" 9>&- >answer 2>&1 & until ls -l /proc/$!/fd 2>&1 | grep -q '/[.]confab$\|cannot'; do :; done; }
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

No person gets two notes, and no interview is planned twice:

  $ begin confab add-contact 'GRACE  Hopper' --email hopper@example.org
  $ end
  confab: Grace Hopper already exists, with the same name in contacts/grace-hopper.md
  hint: see it with 'confab show grace-hopper'; if this is someone else, use 'confab add-contact … --new'
  [4]

  $ begin confab schedule grace '2026-12-04 14:00'
  $ sed -i 's/cancelled/planned/' interviews/2026-12-03-grace-hopper.md
  $ end
  confab: an interview with Grace Hopper is already planned in interviews/2026-12-03-grace-hopper.md
  hint: to move it, use 'confab schedule grace-hopper --move WHEN'
  [4]

A command that is waiting for an answer does not block others:

  $ { confab -q reach grace --by phone && echo 'Reached meanwhile.'; } |
  >   at-terminal confab --color never log grace --at yesterday > /dev/null
  warning: no address on file to reach Grace Hopper by phone
  hint: add one with 'confab set grace-hopper phone=NUMBER'
  $ grep -h Reached interviews/2026-11-30-grace-hopper.md
  Reached meanwhile.

Neither does an open editor, in this test one that calls confab itself:

  $ printf '#!/bin/sh\nconfab -q reach grace --by email --note "from the editor"\n' > editor; chmod +x editor
  $ confab -q prep grace; CONFAB_EDITOR=./editor confab -q prep grace --edit
  $ grep -c 'from the editor' contacts/grace-hopper.md
  1

A change that is saved is not reported as failed if it cannot be displayed:

  $ CONFAB_EDITOR='sed -i s/planned/cancelled/' confab prep grace --add-question 'Who pays?' --edit
  interviews/2026-12-03-grace-hopper.md: questions + 1   (confab undo)
  interviews/2026-12-03-grace-hopper.md: edited (by your editor, so not in undo)
