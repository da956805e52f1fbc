Findings as GitHub annotations, with special characters escaped as GitHub requires.

  $ confab init -q --example .
  $ printf -- '---\ntype: contact\nname: Odd\nemail: nobody\nkeep-in-touch: "D: 100%%"\n---\n' > 'contacts/a, b: 5%.md'
  $ printf -- '---\ntype: contact\nname: Ada\nemail: ada@example.org\nrole: "x\n---\n' > contacts/broken.md
  $ confab check --format github
  ::warning file=contacts/a%2C b%3A 5%25.md,line=1,col=1,endColumn=4,title=contact-no-organization::contact has no organization
  ::warning file=contacts/a%2C b%3A 5%25.md,line=1,col=1,endColumn=4,title=contact-no-role::contact has no role
  ::warning file=contacts/a%2C b%3A 5%25.md,line=1,col=1,endColumn=4,title=contact-no-source::contact has no found-through
  ::warning file=contacts/a%2C b%3A 5%25.md,line=1,col=1,endColumn=4,title=contact-no-career::contact has no career
  ::error file=contacts/a%2C b%3A 5%25.md,line=4,col=8,endColumn=14,title=bad-email::'nobody' is not an email address like ada@example.org
  ::error file=contacts/a%2C b%3A 5%25.md,line=5,col=16,endColumn=25,title=unknown-value::unknown value 'D: 100%25'; use A, B, C, off
  ::error file=contacts/broken.md,line=5,col=7,endColumn=9,title=front-matter-invalid::quote is never closed
  hint: 'confab help front-matter-invalid' explains how to fix it
  [1]
  $ confab check --format github -q contact-no-role | head -1
  confab: quote is never closed in contacts/broken.md:5:7
  hint: this file was not checked
  ::warning file=contacts/a%2C b%3A 5%25.md,line=1,col=1,endColumn=4,title=contact-no-role::contact has no role
  $ confab check --format gnu bad-email
  confab: quote is never closed in contacts/broken.md:5:7
  hint: this file was not checked
  contacts/a, b: 5%.md:4:8: error: 'nobody' is not an email address like ada@example.org [bad-email]
  [3]
  $ GITHUB_WORKSPACE=$(dirname "$PWD") confab check --format github bad-email -q | sed "s|$(basename "$PWD")|FOLDER|"
  confab: quote is never closed in contacts/broken.md:5:7
  hint: this file was not checked
  ::error file=FOLDER/contacts/a%2C b%3A 5%25.md,line=4,col=8,endColumn=14,title=bad-email::'nobody' is not an email address like ada@example.org
  $ GITHUB_WORKSPACE=/elsewhere confab check --format github bad-email -q
  confab: quote is never closed in contacts/broken.md:5:7
  hint: this file was not checked
  ::error file=contacts/a%2C b%3A 5%25.md,line=4,col=8,endColumn=14,title=bad-email::'nobody' is not an email address like ada@example.org
  [3]
  $ confab check --format githb
  confab: --format: unknown value 'githb'; use gnu, github
  hint: did you mean 'github'?
  [2]
  $ confab check --format github --json
  confab: --format cannot be combined with --json, --jsonl or --plain
  hint: leave out one of them
  [2]

Only findings in the listed files count, but every rule sees the whole notebook.

  $ printf -- '---\ntype: contact\nname: Copy\nemail: zoe.lindqvist@example.org\n---\n' > contacts/copy.md
  $ confab check duplicate-contact
  confab: quote is never closed in contacts/broken.md:5:7
  hint: this file was not checked
  contacts/zoe-lindqvist.md:1:1: warning: 'zoe.lindqvist@example.org' is also in contacts/copy.md [duplicate-contact]
  [3]
  $ printf 'contacts/copy.md\n' > list; confab check --files-from list duplicate-contact
  $ printf 'contacts/zoe-lindqvist.md\n' | confab check --files-from -; echo $?
  contacts/zoe-lindqvist.md:1:1: warning: 'zoe.lindqvist@example.org' is also in contacts/copy.md [duplicate-contact]
  0
  $ printf 'contacts/none.md\n../elsewhere.md\n/etc/passwd\n\n' | confab check --files-from -
  confab: no listed file is in this notebook
  hint: names are relative to the current folder, even with -C
  [2]
  $ printf '' | confab check --files-from -
  $ printf 'contacts/broken.md\n' | confab check --files-from -
  contacts/broken.md:5:7: error: quote is never closed [front-matter-invalid]
  hint: 'confab help front-matter-invalid' explains how to fix it
  [1]
  $ printf 'contacts/broken.md\n' | confab check --files-from - -q bad-email
  confab: quote is never closed in contacts/broken.md:5:7
  hint: this file was not checked
  [3]

The list may come from git, in any folder; with -z, both the list and the output use NUL.

  $ git init -q . && git add . && git -c user.name=x -c user.email=x commit -qm x && echo >> contacts/copy.md && git add .
  $ git diff --cached --name-only -z | confab check --files-from - -z --strict
  contacts/copy.md:1:1: warning: contact has no organization [contact-no-organization]
  contacts/copy.md:1:1: warning: contact has no role [contact-no-role]
  contacts/copy.md:1:1: warning: contact has no found-through [contact-no-source]
  contacts/copy.md:1:1: warning: contact has no career [contact-no-career]
  [1]
  $ printf 'contacts/a, b: 5%%.md\0contacts/zoe-lindqvist.md\0' | confab check --files-from - -z --plain=path,rule | tr '\0' '!'
  contacts/a, b: 5%.md\tcontact-no-organization!contacts/a, b: 5%.md\tcontact-no-role!contacts/a, b: 5%.md\tcontact-no-source!contacts/a, b: 5%.md\tcontact-no-career!contacts/a, b: 5%.md\tbad-email!contacts/a, b: 5%.md\tunknown-value!contacts/zoe-lindqvist.md\tduplicate-contact! (no-eol) (esc)
  $ cd contacts; printf 'copy.md\n./copy.md\n../contacts/copy.md\n' | confab check --files-from - duplicate-contact; cd ..
  $ cd /; printf 'contacts/copy.md' | confab -C "$OLDPWD" check --files-from - duplicate-contact; cd "$OLDPWD"
  confab: no listed file is in this notebook
  hint: names are relative to the current folder, even with -C
  $ cd contacts; printf 'contacts/copy.md\n' | confab -C .. check --files-from - duplicate-contact; cd ..
  confab: no listed file is in this notebook
  hint: names are relative to the current folder, even with -C
  $ cd contacts; printf 'copy.md\n' | confab -C .. check --files-from - duplicate-contact; cd ..
  $ printf 'contacts/copy.md\na\nb\nc\nd\n' | confab check --files-from - duplicate-contact
  warning: 'a' is not a file in this notebook
  warning: 'b' is not a file in this notebook
  warning: 'c' is not a file in this notebook
  warning: 1 more is not a file in this notebook
  $ printf 'contacts\n' | confab check --files-from - contact-no-role
  confab: quote is never closed in contacts/broken.md:5:7
  hint: this file was not checked
  contacts/a, b: 5%.md:1:1: warning: contact has no role [contact-no-role]
  contacts/copy.md:1:1: warning: contact has no role [contact-no-role]
  [3]
  $ ln -s "$PWD" ../linked; printf 'contacts/copy.md' | confab --notebook ../linked check --files-from - contact-no-role; rm ../linked
  contacts/copy.md:1:1: warning: contact has no role [contact-no-role]
  $ confab check --files-from none
  confab: cannot read 'none'
  [2]
  $ confab check --files-from contacts
  confab: cannot read 'contacts'
  [2]

A list whose names are separated or quoted in another way is refused, because checking only some of them must not look like
success. So is a rule that would find nothing.

  $ printf 'contacts/copy.md\0contacts/zoe-lindqvist.md\0' | confab check --files-from -
  confab: the list of files is NUL-separated
  hint: add -z
  [2]
  $ printf '"contacts/zo\\303\\253.md"\n' | confab check --files-from -
  confab: no listed file is in this notebook
  hint: git quotes such names; use 'git … -z' and 'confab check -z'
  [2]
  $ confab check draft-gap
  confab: 'draft-gap' is a rule for messages, not for notes
  hint: check a message with 'confab reach' or 'confab thank' and --text
  [2]
  $ confab check --skip thank
  confab: 'thank' is a rule of due, not of check
  hint: leave it out; 'confab check' does not report it
  [2]

A setting that cannot be read may change any finding, so the commit does not pass silently.

  $ printf 'questions: { min: 20 }\n' > .confab/config.yaml
  $ printf 'contacts/zoe-lindqvist.md\n' | confab check --files-from -
  confab: questions.min is 20, but questions.max is 10 in .confab/config.yaml:1:14
  hint: all notes were checked, without this setting
  contacts/zoe-lindqvist.md:1:1: warning: 'zoe.lindqvist@example.org' is also in contacts/copy.md [duplicate-contact]
  [3]
  $ confab check contacts/zoe-lindqvist.md -q
  confab: questions.min is 20, but questions.max is 10 in .confab/config.yaml:1:14
  hint: all notes were checked, without this setting
  contacts/zoe-lindqvist.md:1:1: warning: 'zoe.lindqvist@example.org' is also in contacts/copy.md [duplicate-contact]
  [3]
  $ printf 'rules: off\nkeep-in-touch: { D: 6w }\ntypes: { contact: [person, person] }\n' > .confab/config.yaml
  $ confab check config-invalid
  confab: quote is never closed in contacts/broken.md:5:7
  hint: this file was not checked
  .confab/config.yaml:1:1: error: 'rules' is a group of settings; write rules: { RULE: off }, or a severity [config-invalid]
  .confab/config.yaml:2:18: error: unknown setting 'keep-in-touch.D'; use keep-in-touch.A, keep-in-touch.B, keep-in-touch.C [config-invalid]
  .confab/config.yaml:3:10: error: 'types.contact' is not one word; write your word, then confab's: types: { person: contact } [config-invalid]
  hint: 'confab help config-invalid' explains how to fix it
  [3]

  $ printf -- '- a\n' > .confab/config.yaml; confab check config-invalid -q
  confab: quote is never closed in contacts/broken.md:5:7
  hint: this file was not checked
  .confab/config.yaml:1:1: error: this file is not a list of keys; until it is fixed, all settings in that file are ignored [config-invalid]
  [3]
  $ printf -- '\n---\ntype: contact\nname: Late\n---\n' > contacts/late.md; confab check unknown-type -q; rm contacts/late.md
  confab: this file is not a list of keys in .confab/config.yaml:1:1
  hint: all notes were checked, without this setting
  confab: quote is never closed in contacts/broken.md:5:7
  hint: this file was not checked
  contacts/late.md:1:1: warning: front matter must begin on the first line [unknown-type]

Other texts are not copies. `reach` warns of what `check` will say, and not of what the note ignores.

  $ rm .confab/config.yaml contacts/broken.md; cp pitch.md 'pitch 2.md'; cp pitch.md pitch-LONG.md; echo More. >> pitch-LONG.md
  $ confab check conflict-copy -q
  pitch 2.md:1:1: warning: looks like a copy of pitch.md, but counts as a separate note [conflict-copy]
  $ printf -- '---\ntype: contact\nname: Bo\nemail: [b@example.org, bo@example.org]\ncheck-ignore: [too-soon]\n---\n' > contacts/bo.md
  $ confab reach bo --by email --at '2026-11-30 10:00' -q; confab reach bo --by email
  contacts/bo.md: outreach + 2026-12-01T09:00 email sent   (confab undo)
  next: if nobody answers, from Thu 2026-12-10: confab reach bo --by email
  $ confab unset bo check-ignore -q; confab reach bo --by email --at '2026-11-28 10:00'
  warning: your last 3 messages are all unanswered
  contacts/bo.md: outreach + 2026-11-28T10:00 email sent   (confab undo)
  next: nothing more to do; the contact is parked until they reply

The address that bounced is noted, and the other one is tried.

  $ confab reach bo --by email --outcome bounced
  warning: less than 5 business days after the unanswered email of Sat 2026-11-28 10:00
  contacts/bo.md: outreach + 2026-12-01T09:00 email bounced   (confab undo)
  next: it never arrived; try bo@example.org: confab reach bo --by email
  next: and correct the address: confab set bo email-=b@example.org email+=ADDRESS
  $ grep bounced contacts/bo.md
    - { date: 2026-12-01T09:00, by: email, outcome: bounced, address: b@example.org }
  $ confab reach bo --by email --outcome bounced
  contacts/bo.md: outreach + 2026-12-01T09:00 email bounced   (confab undo)
  next: it never arrived, and no other address is on file; they may have moved on. Look them up: confab set bo email-=bo@example.org email+=ADDRESS
