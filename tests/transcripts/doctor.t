The state of the notebook and everything confab depends on.

  $ confab init . > /dev/null; cp -R $EXAMPLE/* .
  $ unset VISUAL EDITOR
  $ confab doctor | sed "s|$PWD|.|; s|$HOME|~|"
  ok    confab    0.1.0
  ok    time      Tue 2026-12-01 09:00 (Europe/Berlin)
  ok    zones     /usr/share/zoneinfo
  ok    editor    vi
  ok    pager     less
  ok    notebook  .
  ok    notes     13 contacts, 4 organizations, 4 interviews
  ok    undo      1 change can be undone
  $ ln -s contacts/zoe-lindqvist.md link.md; ln -s /etc/hostname out.md; mkfifo pipe.md; touch contacts/x.md~
  $ touch 'contacts/a (conflicted copy 2026-11-30).md'
  $ printf -- '---\ntype: contact\nname: "x\n---\n' > contacts/broken.md
  $ confab doctor | grep -v ^ok
  look  not read  contacts/broken.md:3: quote is never closed
  look  left out  contacts/a (conflicted copy 2026-11-30).md: a sync program's conflict copy; merge it by hand, then delete it
  look  left out  out.md: link leads out of the notebook, so it is not followed
  look  left out  pipe.md: not a regular file, so never opened
  $ TZ=Mars/Olympus confab doctor | sed -n 2p
  warning: TZ names an unknown time zone 'Mars/Olympus'; times are in UTC
  look  time      Tue 2026-12-01 09:00 (UTC)
  $ confab doctor --json | grep -c fine
  14

An interrupted change, and folders that cannot be written.

  $ (cd .confab/undo/*/ && touch 000900.intent)
  $ confab doctor | grep ^look | sed 's|undo/[0-9a-f]*/|undo/MACHINE/|'
  look  not read     contacts/broken.md:3: quote is never closed
  look  left out     contacts/a (conflicted copy 2026-11-30).md: a sync program's conflict copy; merge it by hand, then delete it
  look  left out     out.md: link leads out of the notebook, so it is not followed
  look  left out     pipe.md: not a regular file, so never opened
  look  interrupted  .confab/undo/MACHINE/000900.intent: an unfinished change; the next command that writes undoes it
  $ rm .confab/undo/*/000900.intent

A change that was interrupted on another machine, or before the folder moved, and its temporary files are left to it.

  $ other=.confab/undo/0123456789abcdef; mkdir $other; touch contacts/.confab-tmp-01234567-7-1-0 contacts/.confab-tmp-x
  $ printf 'confab step 2\nmachine 0123456789abcdef\ntime 2026-11-30T18:00:00Z\nlabel mv a b\nprocess 7\nfile contacts/a.md\nbefore none\nafter none\nend\n' > $other/000001.intent
  $ confab doctor | grep 'confab-tmp\|undo/0'
  look  left out     contacts/.confab-tmp-x: one of confab's temporary files, without a record; look at it, then delete it
  ok    undo         .confab/undo/0123456789abcdef: made on another machine or in another folder, or damaged; not used here
  look  interrupted  .confab/undo/0123456789abcdef/000001.intent: an unfinished change of another machine, or of this folder under another path; the next command that writes there undoes it. Until then, leave its temporary files (.confab-tmp-…) alone
  $ rm -r $other contacts/.confab-tmp-*

One command ignores all folders of templates.

  $ mkdir ../vault; cd ../vault; confab init -q; mkdir -p Templates logseq/bak
  $ confab doctor | grep folders
  ok    folders   Templates, logseq/bak: if they have no notes of yours, ignore them: confab config set ignore '[Templates, logseq/bak]'
  $ eval "$(confab doctor | sed -n 's/.*ignore them: //p')" -q; confab doctor | grep folders
  [1]
