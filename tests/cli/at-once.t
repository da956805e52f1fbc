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
  $ grep -c '^- \[' interviews/2026-12-03-grace-hopper.md

Of one person there are no two notes, and of one interview no two plans:

  $ begin confab add-contact 'Grace M. Hopper' --email grace@example.org
  $ end

  $ begin confab schedule grace '2026-12-04 14:00'
  $ sed -i 's/cancelled/planned/' interviews/2026-12-03-grace-hopper.md
  $ end

Whoever is being asked keeps nobody waiting:

  $ { confab -q reach grace --by phone && echo 'Reached meanwhile.'; } | at-terminal confab log grace --at yesterday

What was done stays done and said when it cannot be shown any more:

  $ CONFAB_EDITOR='sed -i s/planned/cancelled/' confab prep grace --edit
