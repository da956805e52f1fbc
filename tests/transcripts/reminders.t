Each item is reported once; what was reported is remembered outside the notebook.

  $ confab init -q notebook; cp -R $EXAMPLE/* notebook; cd notebook; find . | sort > ../before
  $ export XDG_STATE_HOME="$TMPDIR/state"
  $ confab due --since-last --late --plain=who,rule -n
  siobhan-ni-dhomhnaill\tfollow-up (esc)
  priya-raghunathan\tfollow-up (esc)
  jose-ferreira\treview (esc)
  $ confab due --since-last --late --plain=who,rule
  siobhan-ni-dhomhnaill\tfollow-up (esc)
  priya-raghunathan\tfollow-up (esc)
  jose-ferreira\treview (esc)
  $ confab due --since-last --late --plain=who,rule
  $ confab due --since-last --exit-code --count
  5
  [1]
  $ confab due --since-last --exit-code --plain=who | wc -l; confab due --since-last --exit-code --count
  5
  0
  $ find . | sort | diff ../before -
  $ ls $XDG_STATE_HOME/confab | sed 's/-.*/-…/'; head -2 $XDG_STATE_HOME/confab/due-*
  due-…
  # confab: due items that were reported
  answer-reply contacts/thandeka-mokoena.md thandeka-mokoena 1796143200 1
  $ stat -c %a $XDG_STATE_HOME/confab
  700

An item that comes back with another date is a new one, and one that is settled is forgotten.

  $ confab reach priya --by phone -q; confab due --since-last --within 3w --who priya --plain=rule,due
  follow-up\t2026-12-10T23:59 (esc)
  $ confab undo -q; confab due --since-last --late --plain=who,rule
  priya-raghunathan\tfollow-up (esc)

If the output could not be written, the item does not count as reported.

  $ rm -r $XDG_STATE_HOME; confab due --since-last --late --plain=who > /dev/full
  confab: cannot write the answer: No space left on device
  [3]
  $ confab due --since-last --late --plain=who
  siobhan-ni-dhomhnaill
  priya-raghunathan
  jose-ferreira
  $ rm $XDG_STATE_HOME/confab/due-*; confab due --since-last > /dev/null; echo mine > $XDG_STATE_HOME/confab/due-*
  $ confab due --since-last 2>&1 | sed "s|$XDG_STATE_HOME|STATE|; s/due-[0-9a-f]*/due-…/"
  confab: 'STATE/confab/due-…' was not written by 'confab due'
  hint: name another file, or remove this one
  $ env -u HOME -u XDG_STATE_HOME confab due --since-last
  confab: --since-last has no folder to remember what it showed
  hint: set HOME or XDG_STATE_HOME
  [2]
  $ XDG_STATE_HOME=relative HOME=$TMPDIR/home confab due --since-last --late --plain=rule | wc -l; find $TMPDIR/home -type d | sed "s|$TMPDIR/||"
  3
  home
  home/.local
  home/.local/state
  home/.local/state/confab

A number for a prompt.

  $ confab due --count
  8
  $ confab due --late --count
  3
  $ confab due --rule second-opinion --count
  0
  $ confab due --count --json
  confab: --count cannot be combined with --json, --jsonl or --plain
  hint: leave out --json, --jsonl and --plain
  [2]
