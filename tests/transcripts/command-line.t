Mistakes on the command line are reported with a suggestion.

  $ confab init . > /dev/null; confab add-contact 'Grace Hopper' --email grace@example.org -q
  $ confab lst
  confab: unknown command 'lst'
  hint: did you mean 'list'?
  [2]
  $ confab xyzzy
  confab: unknown command 'xyzzy'
  hint: 'confab help' lists all commands
  [2]
  $ confab list --jsn
  confab: unknown option '--jsn' for list
  hint: did you mean '--json'?
  [2]
  $ confab list --frobnicate
  confab: unknown option '--frobnicate' for list
  hint: 'confab list --help' lists them
  [2]
  $ confab due --with 7d
  confab: unknown option '--with' for due
  hint: did you mean '--within'?
  [2]
  $ confab show grace hopper
  confab: unexpected argument 'hopper' for show
  hint: put text that has spaces in quotes
  [2]
  $ confab reach grace --by
  confab: --by needs a value
  hint: 'confab reach --help' explains it
  [2]
  $ confab list --color sometimes
  confab: --color: unknown value 'sometimes'; use auto, always, never
  [2]
  $ confab --now someday list
  confab: cannot read date 'someday'
  hint: write it as 2026-11-23, 'tomorrow', 'tuesday', '6 mar', 'in 3 days', '3 days ago' or '+2w', and a time as '15:00' or '3pm'
  [2]

Options may appear anywhere; `--` ends them; values may look like commands.

  $ confab -C / --notebook "$PWD" list
  grace-hopper  to-reach  Grace Hopper
  $ confab list --json --color never | head -2
  {
    "schema": "confab.list/1",
  $ confab --notebook=. list state=to-reach
  grace-hopper  to-reach  Grace Hopper
  $ confab add-contact -- --list
  contacts/list.md: new   (confab undo)
  $ ls contacts
  grace-hopper.md
  list.md
  $ confab -C contacts list
  grace-hopper  to-reach  Grace Hopper
  list          to-reach  --list

The notebook: the nearest folder upward, then the variable.

  $ mkdir deep; cd deep; confab list; cd ..
  grace-hopper  to-reach  Grace Hopper
  list          to-reach  --list
  $ cd /; confab list
  confab: no notebook here or in a folder above
  hint: create one with 'confab init', or name one with --notebook
  [5]
  $ CONFAB_NOTEBOOK=$OLDPWD confab list
  grace-hopper  to-reach  Grace Hopper
  list          to-reach  --list
  $ CONFAB_NOTEBOOK=/tmp/none confab list
  confab: '/tmp/none' is not a notebook
  hint: make it one with 'confab init /tmp/none'
  [5]
  $ cd "$OLDPWD"; confab --notebook nowhere list 2>&1 | sed "s|$PWD|.|"
  confab: 'nowhere' is not a notebook
  hint: it is inside one: '.'

Color only on request.

  $ confab list --color always | cat -v
  ^[[1mgrace-hopper^[[0m  to-reach  Grace Hopper
  ^[[1mlist^[[0m          to-reach  --list
  $ NO_COLOR=1 confab list --color always | cat -v | head -1
  ^[[1mgrace-hopper^[[0m  to-reach  Grace Hopper
  $ CLICOLOR_FORCE=1 confab list | cat -v
  ^[[1mgrace-hopper^[[0m  to-reach  Grace Hopper
  ^[[1mlist^[[0m          to-reach  --list
  $ NO_COLOR=1 CLICOLOR_FORCE=1 confab list | cat -v
  grace-hopper  to-reach  Grace Hopper
  list          to-reach  --list

-v explains what is read and decided; -q prints nothing.

  $ confab -v due 2>&1 | sed "s|$PWD|.|"
  confab: notebook .
  confab: read 2 contacts, 0 organizations, 0 interviews; 0 notes unreadable
  $ confab -v list 2>&1 | sed "s|$PWD|.|"
  confab: notebook .
  confab: read 2 contacts, 0 organizations, 0 interviews; 0 notes unreadable
  grace-hopper  to-reach  Grace Hopper
  list          to-reach  --list
  $ confab reach grace --by email -q

An empty value is refused, however it is written: a script whose variable is unset must not record the next option.

  $ confab reach grace --by email --note="$unset" --dry-run
  confab: --note: the value is empty
  hint: give it a value, or leave the option out
  [2]
  $ confab reach grace --by email --note "$unset" --dry-run
  confab: --note: the value is empty
  hint: give it a value, or leave the option out
  [2]
  $ confab list --json=
  confab: --json: the value is empty
  hint: give it a value, or leave the option out
  [2]
  $ confab reach grace --by email --dry-run=false
  confab: --dry-run takes no value
  hint: 'confab reach --help' explains it
  [2]

A second -C starts from the first, as in git.

  $ mkdir -p deep/er; confab -C deep -C er list --limit 1 --plain=stem
  grace-hopper
  $ confab -C deep list -C er --limit 1 --plain=stem
  grace-hopper
  $ confab -C deep -C "$PWD" -C contacts list --limit 1 --plain=stem
  grace-hopper
  $ confab -C deep -C no list
  confab: -C: no such folder 'deep/no'
  [2]

An option that takes one value is not given twice, so that no words are lost. Of a global option, and after an alias, the last one
counts.

  $ cd "$(mktemp -d)"; confab init -q .; confab add-contact 'Ann Lee' -q
  $ confab reach ann --by email --by phone; confab reach ann --by email --note a --note b; confab list --columns name --columns state
  confab: --by is given twice
  hint: it takes one value; combine them, or leave one out
  confab: --note is given twice
  hint: it takes one value; combine them, or leave one out
  confab: --columns is given twice
  hint: it takes one value; combine them, or leave one out
  [2]
  $ mkdir -p ~/.config/confab; printf 'aliases: { few: list --limit 1 }\n' > ~/.config/confab/config.yaml; confab few --limit 3; confab --now yesterday --now today list; rm ~/.config/confab/config.yaml
  ann-lee  to-reach  Ann Lee
  ann-lee  to-reach  Ann Lee

A name typed without its option.

  $ confab due zoe
  confab: unexpected argument 'zoe' for due
  hint: due takes no arguments, only options; for a contact: --who zoe
  [2]

A note whose name begins with a hyphen is written as a path, so that it is not an option.

  $ mkdir "$CRAMTMP/hyphen"; cd "$CRAMTMP/hyphen"; confab init -q
  $ printf -- '---\ntype: contact\nname: Ada King\nemail: ada@example.org\n---\n' > contacts/-ada.md
  $ confab reach ./-ada --by email --outcome replied; confab why ada | grep 'confab '
  contacts/-ada.md: outreach + 2026-12-01T09:00 email replied   (confab undo)
  next: confab reach ./-ada --by email (answer-reply, due Wed 2026-12-02 09:00)
        confab reach ./-ada --by email
        confab reach ./-ada --draft --for propose-time
