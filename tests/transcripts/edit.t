The editor is a command line of words, run without a shell on the real file.

  $ confab init . > /dev/null; confab add-contact 'Grace Hopper' --email grace@example.org -q
  $ confab edit grace
  confab: an editor needs a terminal
  hint: edit the file yourself, or set CONFAB_EDITOR to an editor that needs no terminal
  [2]
  $ cat > my-editor <<'END'
  > #!/bin/sh
  > echo "editor got: $1"
  > echo "a line" >> "$2"
  > END
  $ chmod +x my-editor; mkdir 'with blank'; mv my-editor 'with blank'
  $ export CONFAB_EDITOR="'$PWD/with blank/my-editor' --wait;true"
  $ confab edit grace
  editor got: --wait;true
  contacts/grace-hopper.md: edited (by your editor, so not in undo)
  $ tail -1 contacts/grace-hopper.md
  a line
  $ confab add-contact 'Ada Lovelace' --email ada@example.org --edit
  contacts/ada-lovelace.md: new   (confab undo)
  editor got: --wait;true
  contacts/ada-lovelace.md: edited (by your editor, so not in undo)
  $ CONFAB_EDITOR=true confab edit grace
  contacts/grace-hopper.md: not changed

A note that the editor broke is reported, and kept.

  $ printf '#!/bin/sh\nsed -i "s/^name:.*/name: \\"x/" "$1"\n' > breaker; chmod +x breaker
  $ CONFAB_EDITOR=./breaker confab edit ada
  confab: quote is never closed in contacts/ada-lovelace.md:3:7
  hint: correct that line; quote text that contains ': ' or ' #', or that starts with one of [ ] { } & * ! | > ' " % @
  confab: the note is saved but cannot be read in contacts/ada-lovelace.md
  hint: fix it in an editor
  [3]
  $ head -3 contacts/ada-lovelace.md
  ---
  type: contact
  name: "x
  $ CONFAB_EDITOR="sed -i s/^name:.*/name:\x20x/" confab edit ada-lovelace
  contacts/ada-lovelace.md: edited (by your editor, so not in undo)
  $ printf '#!/bin/sh\n: > "$1"\n' > breaker; cp contacts/ada-lovelace.md saved
  $ CONFAB_EDITOR=./breaker confab edit ada-lovelace
  confab: the front matter is gone in contacts/ada-lovelace.md
  hint: the first line must be '---'
  confab: the note is saved but cannot be read in contacts/ada-lovelace.md
  hint: fix it in an editor
  [3]
  $ cp saved contacts/ada-lovelace.md
  $ CONFAB_EDITOR=false confab edit grace
  confab: editor 'false' failed
  hint: the note is as the editor left it
  [4]
  $ CONFAB_EDITOR=/no/such/editor confab edit grace
  confab: cannot start editor '/no/such/editor': No such file or directory
  hint: set EDITOR
  [4]
  $ CONFAB_EDITOR=false confab add-contact 'Ed Four' --email ed@example.org --edit
  contacts/ed-four.md: new   (confab undo)
  confab: editor 'false' failed
  hint: the change was made; to edit the note: confab edit ed-four
  [3]
  $ confab edit nobody
  confab: no note is called 'nobody'
  hint: 'confab list' shows everyone
  [5]

On a terminal, the user can edit again, keep it, or revert.

  $ unset CONFAB_EDITOR; export EDITOR=./breaker
  $ ask() { printf "$1\n" | script -qec 'confab --color never edit grace' /dev/null | tr -d '\r' | grep -v "^[erk]$"; }
  $ cp contacts/grace-hopper.md saved
  $ ask r
  confab: the front matter is gone in contacts/grace-hopper.md
  hint: the first line must be '---'
  e to edit again, k to keep it, r to revert it
  contacts/grace-hopper.md: restored
  $ cmp contacts/grace-hopper.md saved
  $ ask k
  confab: the front matter is gone in contacts/grace-hopper.md
  hint: the first line must be '---'
  e to edit again, k to keep it, r to revert it
  $ wc -c < contacts/grace-hopper.md
  0
