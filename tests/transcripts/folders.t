A vault keeps its own folders. New notes go where its owner wants them, and are found wherever they are.

  $ confab init -q .; mkdir -p Templates People
  $ confab config set folders.contact People -q; confab config set folders.interview Work/Talks/ -q
  $ confab add-contact 'Ada King' --email ada@example.org
  People/ada-king.md: new   (confab undo)
  $ confab schedule ada '2026-12-10 15:00' --place office -q
  $ ls People Work/Talks
  People:
  ada-king.md
  
  Work/Talks:
  2026-12-10-ada-king.md
  $ confab list
  ada-king  scheduled  Ada King
  $ confab undo -q; ls Work/Talks
  $ confab config set folders.contact ../elsewhere
  confab: invalid value '../elsewhere' for folders.contact
  hint: write a folder in the notebook, like People
  [2]
  $ confab config set folders.contact .obsidian
  confab: invalid value '.obsidian' for folders.contact
  hint: write a folder in the notebook, like People
  [2]

Folders with templates or copies are left out. A path names one folder, a single name every folder with it.

  $ printf -- '---\ntype: contact\nname: A Template\nemail: x@example.org\n---\n' > Templates/person.md
  $ mkdir -p archive/old; cp Templates/person.md archive/old/copy.md
  $ confab doctor | grep 'ok    folders'
  ok    folders   Templates: if it has no notes of yours, ignore it: confab config set ignore '[Templates]'
  $ confab list --plain=stem
  ada-king
  person
  copy
  $ confab config set ignore '[Templates, archive/old]'
  .confab/config.yaml: ignore is [Templates, archive/old]   (confab undo)
  $ confab list --plain=stem
  ada-king
  $ confab doctor | grep 'ok    folders'
  [1]
  $ confab config set ignore '[old]' -q; confab list --plain=stem
  ada-king
  person
  $ confab config set ignore '[/]'
  confab: invalid value '/' for ignore
  hint: write folders in the notebook, like [Templates, archive/old]
  [2]
  $ confab config get ignore
  [old]

Some editors save a byte order mark.

  $ printf '\357\273\277outreach: { follow-up-after: 3bd }\n' > .confab/config.yaml
  $ confab config get outreach.follow-up-after
  3bd
  $ confab config set outreach.min-gap 1bd -q; od -An -c -N3 .confab/config.yaml
   357 273 277
  $ sed -i '1s/^/\xef\xbb\xbf/' .confab/templates/contact.md
  $ confab add-contact 'Bo Stone' --email bo@example.org -q; grep -c $'\xef\xbb\xbf' contacts/bo-stone.md
  0
  [1]

Templates of other programs are not contacts.

  $ mkdir tpl; n=0
  $ for name in '"${name}"' '<Name>' '"{name}"' '"%name%"' '"[Name]"' '{{name}}'; do n=$((n+1)); printf -- '---\ntype: contact\nname: %s\n---\n' "$name" > tpl/$n.md; done
  $ printf -- '---\ntype: interview\ncontact: "[[<%% x %%>]]"\nstarts: "<%% tp.date.now() %%>"\n---\n' > tpl/talk.md
  $ printf -- '---\ntype: interview\nstarts: {{date}}\n---\n' > tpl/dated.md
  $ confab list type=contact --plain=path | grep tpl; confab check tpl
  $ printf -- '---\ntype: contact\nname: "[Ann Lee]"\nemail: ann@example.org\n---\n' > tpl/ann.md; confab list --plain=path | grep tpl
  tpl/ann.md

A link to a folder of notes outside the notebook is reported, unless it is ignored.

  $ mkdir -p ../outside/sub ../pictures; touch ../pictures/a.png; printf -- '---\ntype: contact\nname: Zoe\n---\n' > ../outside/sub/zoe.md; ln -s ../outside Shared; ln -s ../pictures Pictures
  $ confab list -q > list; echo $?; confab check unreadable
  confab: link leads out of the notebook, so it is not followed in Shared:1:1
  hint: the answer leaves out this note; run 'confab check' for details
  3
  Shared:1:1: error: link leads out of the notebook, so it is not followed [unreadable]
  hint: 'confab help unreadable' explains how to fix it
  [1]
  $ confab config set ignore "[Shared, tpl]" -q; confab list > list; echo $?
  0

A link that leads nowhere, or to a file that is not read, does not hide a person silently.

  $ mkdir texts; ln -s nowhere contacts/lost.md; printf -- '---\ntype: contact\nname: Kim Roe\n---\n' > texts/kim.txt; ln -s ../texts/kim.txt contacts/kim.md
  $ confab list > list; confab check unreadable
  confab: link leads to 'texts/kim.txt', which is not read in contacts/kim.md:1:1
  confab: link leads to a file that does not exist in contacts/lost.md:1:1
  hint: the answer leaves out these notes; run 'confab check' for details
  contacts/kim.md:1:1: error: link leads to 'texts/kim.txt', which is not read [unreadable]
  contacts/lost.md:1:1: error: link leads to a file that does not exist [unreadable]
  hint: 'confab help unreadable' explains how to fix it
  [1]
  $ confab doctor | grep 'left out' | sed 's/  */ /g'; rm contacts/lost.md contacts/kim.md
  look left out Pictures: a symbolic link that points outside the notebook or nowhere; not followed
  look left out contacts/kim.md: link leads to 'texts/kim.txt', which is not read
  look left out contacts/lost.md: link leads to a file that does not exist

A notebook in a folder that anyone can write to is private.

  $ mkdir -m 1777 ../public; (cd ../public; umask 002; confab init nb -q; cd nb; confab add-contact Ada --email a@example.org -q; stat -c '%a %n' . contacts contacts/ada.md); rm -r ../public
  700 .
  700 contacts
  600 contacts/ada.md

A new note is never put where confab would not read it.

  $ confab config set folders.contact tpl -q; confab add-contact 'Bo Lee'
  confab: the new note would be in a folder that 'ignore' leaves out in tpl/bo-lee.md
  hint: set 'folders' or 'ignore' with 'confab config set'
  [4]
  $ confab config set folders.contact contacts -q; confab mv ada 'ada (conflicted copy 1).md'
  confab: 'ada (conflicted copy 1).md' is like the names that other programs give to copies, so confab would not list the note
  hint: choose another name
  [2]
