No byte of a note can control the terminal, on either stream, in text or JSON.

  $ confab init . > /dev/null
  $ printf -- '---\ntype: contact\nname: "a\\u001b[31m\\u009b\\u202ecod.exe\\u0007"\nrole: "x\\ny"\nemail: a@example.org\n---\nbody \xc2\x9b31m \xe2\x80\xae\n' > contacts/a.md
  $ confab list
  a  to-reach  a\x1b[31m\u009b\u202ecod.exe\x07    x\x0ay
  $ confab show a
  a\x1b[31m\u009b\u202ecod.exe\x07  to-reach  contacts/a.md
    role   x\x0ay
    email  a@example.org
  
  body \u009b31m \u202e
  $ confab show a --json
  {
    "schema": "confab.show/1",
    "items": [
      {
        "stem": "a",
        "path": "contacts/a.md",
        "type": "contact",
        "state": "to-reach",
        "fields": {
          "type": "contact",
          "name": "a\u001b[31m\u009b\u202ecod.exe\u0007",
          "role": "x\ny",
          "email": [
            "a@example.org"
          ]
        },
        "events": [],
        "due": [],
        "body": "body \u009b31m \u202e\n",
        "people": null,
        "learned": []
      }
    ]
  }
  $ confab check
  contacts/a.md:1:1: warning: contact has no organization [contact-no-organization]
  contacts/a.md:1:1: warning: contact has no found-through [contact-no-source]
  contacts/a.md:1:1: warning: contact has no career [contact-no-career]
  $ confab show "$(printf 'b\033[2J')"
  confab: no note is called 'b\x1b[2J'
  hint: 'confab list' shows everyone
  [5]
  $ printf -- '---\ntype: contact\nname: "q\n---\n' > "contacts/$(printf 'z\033]0;x\007').md"
  $ confab check front-matter-invalid
  contacts/z\x1b]0;x\x07.md:3:7: error: quote is never closed [front-matter-invalid]
  hint: 'confab help front-matter-invalid' explains how to fix it
  [1]
  $ confab list --jsn="$(printf '\233')" 2>&1 | LC_ALL=C grep -c "$(printf '\233')"
  0
  [1]

Endless and huge inputs are refused quickly.

  $ { echo ---; echo 'type: contact'; printf 'x: '; printf '[%.0s' $(seq 5000); echo; echo ---; } > contacts/deep.md
  $ { echo ---; echo 'type: contact'; seq -f 'k%.0f: v' 2000; echo ---; } > contacts/keys.md
  $ { echo ---; echo 'type: contact'; printf 'x: '; head -c 100000 /dev/zero | tr '\0' x; echo; echo ---; } > contacts/long.md
  $ { printf -- '---\ntype: contact\n---\n'; head -c 9000000 /dev/zero | tr '\0' x; } > contacts/huge.md
  $ printf -- '---\ntype: contact\na: &a [*a]\n---\n' > contacts/self.md
  $ printf -- '---\ntype: contact\n,\n---\n' > contacts/comma.md
  $ timeout 10 confab check front-matter-limit front-matter-invalid unreadable
  contacts/comma.md:3:1: error: a bracket or quote is never closed, or text follows it [front-matter-invalid]
  contacts/deep.md:3:5: error: a bracket is never closed, or a key is not plain text [front-matter-invalid]
  contacts/huge.md:1:1: error: 'contacts/huge.md' is larger than 8 MiB [unreadable]
  contacts/keys.md:1002:1: error: front matter has more than 1000 keys [front-matter-limit]
  contacts/long.md:2:1: error: front matter is larger than 64 KiB [front-matter-limit]
  contacts/self.md:3:4: error: '&' begins an anchor, which confab does not read [front-matter-invalid]
  contacts/z\x1b]0;x\x07.md:3:7: error: quote is never closed [front-matter-invalid]
  hint: 'confab help front-matter-invalid' explains how to fix it
  [1]

Templates have limits too, and the lock file cannot be used to reach a note.

  $ python3 -c "print('{{#name}}' * 20000 + 'x' + '{{/name}}' * 20000)" > .confab/templates/contact.md
  $ timeout 10 confab add-contact T --email t@example.org
  confab: a bracket or quote is never closed, or text follows it in contacts/comma.md:3:1
  confab: a bracket is never closed, or a key is not plain text in contacts/deep.md:3:5
  confab: 'contacts/huge.md' is larger than 8 MiB in contacts/huge.md:1:1
  confab: front matter has more than 1000 keys in contacts/keys.md:1002:1
  confab: front matter is larger than 64 KiB in contacts/long.md:2:1
  confab: '&' begins an anchor, which confab does not read in contacts/self.md:3:4
  confab: quote is never closed in contacts/z\x1b]0;x\x07.md:3:7
  hint: the answer leaves out these notes; run 'confab check' for details
  confab: template is larger than 64 KiB or has more than 200 tags in .confab/templates/contact.md
  hint: make it shorter
  [2]
  $ printf 'a\033[2J\n' > .confab/templates/contact.md
  $ confab add-contact T --email t@example.org
  confab: a bracket or quote is never closed, or text follows it in contacts/comma.md:3:1
  confab: a bracket is never closed, or a key is not plain text in contacts/deep.md:3:5
  confab: 'contacts/huge.md' is larger than 8 MiB in contacts/huge.md:1:1
  confab: front matter has more than 1000 keys in contacts/keys.md:1002:1
  confab: front matter is larger than 64 KiB in contacts/long.md:2:1
  confab: '&' begins an anchor, which confab does not read in contacts/self.md:3:4
  confab: quote is never closed in contacts/z\x1b]0;x\x07.md:3:7
  hint: the answer leaves out these notes; run 'confab check' for details
  confab: control byte 0x1b in .confab/templates/contact.md:1:2
  hint: remove it with an editor
  [2]

A template cannot include another one or itself, and cannot change its delimiters.

  $ rm contacts/*
  $ printf 'root:{{>/etc/passwd}}' > .confab/templates/contact.md
  $ confab add-contact T --email t@example.org
  confab: '{{>/etc/passwd}}' is not a tag that confab reads in .confab/templates/contact.md:1
  hint: a template has {{name}}, {{#name}}…{{/name}} and {{^name}}…{{/name}}
  [2]
  $ printf '{{>name}}' > .confab/templates/contact.md
  $ confab add-contact '{{>name}}' --email t@example.org
  confab: '{{>name}}' is not a tag that confab reads in .confab/templates/contact.md:1
  hint: a template has {{name}}, {{#name}}…{{/name}} and {{^name}}…{{/name}}
  [2]
  $ python3 -c "print('{{=< >=}}' + '<#name>' * 2000 + 'x' + '</name>' * 2000)" > .confab/templates/contact.md
  $ confab add-contact T --email t@example.org
  confab: '{{=< >=}}' is not a tag that confab reads in .confab/templates/contact.md:1
  hint: a template has {{name}}, {{#name}}…{{/name}} and {{^name}}…{{/name}}
  [2]
  $ rm .confab/templates/contact.md; ln -s /etc/passwd .confab/templates/contact.md
  $ confab add-contact T --email t@example.org
  confab: '.confab/templates/contact.md' is a link to outside the notebook
  hint: move the file itself into the notebook
  [4]
  $ rm .confab/templates/contact.md; confab add-contact T --email t@example.org -q
  $ touch $(echo .confab/undo/*/)999999999.x; confab undo --list | wc -l
  2

Deeply indented lists are read quickly.

  $ printf -- '---\ntype: interview\ncontact: t\nstarts: 2026-11-30\nstatus: planned\n---\n' > interviews/deep.md
  $ python3 -c "for i in range(2800): print(' ' * (2 * i) + '- [ ] x')" >> interviews/deep.md
  $ timeout 10 confab log t --note hello
  confab: body is longer, deeper or has more links than confab reads in interviews/deep.md:7:1
  hint: the answer leaves out this note; run 'confab check' for details
  interviews/2026-12-01-t.md: held Tue 2026-12-01 08:40, 20 minutes; notes   (confab undo)
  next: confab review t (review, due Tue 2026-12-01)

Links and devices are not opened.

  $ rm contacts/*; mkfifo contacts/pipe.md; ln -s /etc/passwd contacts/passwd.md; ln -s /dev/zero contacts/zero.md
  $ timeout 10 confab list
  confab: link leads out of the notebook, so it is not followed in contacts/passwd.md:1:1
  confab: this is a device, pipe or socket, not a note in contacts/pipe.md:1:1
  confab: link leads out of the notebook, so it is not followed in contacts/zero.md:1:1
  confab: body is longer, deeper or has more links than confab reads in interviews/deep.md:7:1
  hint: the answer leaves out these notes; run 'confab check' for details
  [3]
  $ confab show passwd
  confab: link leads out of the notebook, so it is not followed in contacts/passwd.md:1:1
  confab: this is a device, pipe or socket, not a note in contacts/pipe.md:1:1
  confab: link leads out of the notebook, so it is not followed in contacts/zero.md:1:1
  confab: body is longer, deeper or has more links than confab reads in interviews/deep.md:7:1
  hint: the answer leaves out these notes; run 'confab check' for details
  confab: 'passwd' may be a note that cannot be read: link leads out of the notebook, so it is not followed in contacts/passwd.md:1:1
  hint: fix that note, or give the full name of the one you mean
  [5]

A broken template is reported before the note changes.

  $ rm -rf contacts interviews .confab; cp -r "$EXAMPLE"/* .; confab init -q
  $ printf '{{#nobody}}x{{/nobody}}' > .confab/templates/prep-sheet.md
  $ confab prep amara 2>&1 | head -1
  confab: '{{#nobody}}' is not a known name here in .confab/templates/prep-sheet.md:1
  $ diff -r "$EXAMPLE/interviews" interviews

Forged undo records are handled quickly and do not hide real steps.

  $ { printf 'confab step 1\ntime 2026-12-01T08:00:00Z\nlabel x\nprocess 1\n'
  >   seq -f $'file a/%.0f.md\nbefore none\nafter 1 0' 2000; echo end; } > $(echo .confab/undo/*/)000009.step
  $ timeout 10 confab undo -q
  $ touch $(echo .confab/undo/*/)999999999.step
  $ confab reach amara --by email 2>&1 | sed 's|undo/[0-9a-f]*|undo/MACHINE|'
  confab: record number 999999999 in '.confab/undo/MACHINE' is too large
  hint: confab never uses a number that large; move the file elsewhere
  $ diff -r "$EXAMPLE/contacts" contacts

A relative path is not a program; a name with a line break cannot add a line.

  $ printf '#!/bin/sh\necho ran\n' > vi; chmod +x vi
  $ PATH=: CONFAB_EDITOR=vi $(type -P confab) edit amara
  confab: cannot start editor 'vi': No such file or directory
  hint: set EDITOR
  [4]
  $ printf -- '---\ntype: contact\nname: Evil\n---\n' > $'contacts/evil\'; touch pwned\nconfab: so it says.md'
  $ chmod a-w contacts/evil*; confab reach evil --by email
  warning: no address on file to reach Evil by email
  hint: add one with 'confab set $'evil\'; touch pwned\012confab: so it says' email=ADDRESS'
  confab: 'contacts/evil'; touch pwned\x0aconfab: so it says.md' is read-only
  hint: allow writing first: chmod u+w $'contacts/evil\'; touch pwned\012confab: so it says.md'
  [4]
  $ printf -- '---\ntype: contact\nname: Evil\n---\n' > contacts/evil-2.md; confab reach evil --by email
  confab: 'evil' matches 2 contacts
  hint: choose one of these:
    $'contacts/evil\'; touch pwned\012confab: so it says.md'  Evil
    contacts/evil-2.md  Evil
  [5]
