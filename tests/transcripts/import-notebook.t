The lines of another notebook, and those that another program makes.

  $ confab init -q theirs; confab init -q mine
  $ note() { printf -- '---\ntype: contact\n%s\n---\n%s\n' "$2" "$3" > $1.md; }
  $ lines() { (cd theirs; confab export jsonl > ../p.jsonl); cd mine; confab import ../p.jsonl "$@"; local status=$?; cd ..; return $status; }

A file name is not a person. A talk with someone who has another person's file name is not imported to that person.

  $ note theirs/contacts/ada-king 'name: Adele Kingsley' ''; note mine/contacts/ada-king $'name: Ada King\nemail: a@example.org' ''
  $ printf -- '---\ntype: interview\ncontact: "[[ada-king]]"\nstarts: 2026-11-20T10:00\nstatus: held\n---\n' > theirs/interviews/talk.md
  $ lines
  confab: p.jsonl:2: 'Adele Kingsley' may be the person in contacts/ada-king.md
  hint: pass --adopt if they are the same person, or --new to add another one
  [2]
  $ lines --new
  confab: 'contacts/ada-king.md' is about another person; rename that note with 'confab mv' and import again in p.jsonl:2
  confab: 1 row cannot be imported
  hint: correct the file, or pass --keep-going to import the others
  [2]
  $ lines --new --keep-going; ls mine/interviews
  p.jsonl:2: refused: 'contacts/ada-king.md' is about another person; rename that note with 'confab mv' and import again
  p.jsonl:3: skipped: it links to 'ada-king', who is another person here; rename that note with 'confab mv ada-king NEW' and import again
  p.jsonl:4: same as pitch.md
  p.jsonl:5: same as questions.md
  2 already known, 1 skipped, 1 refused
  $ rm theirs/interviews/* theirs/contacts/*

Keys and text of a note about someone you know are not lost.

  $ note theirs/contacts/ada-king $'name: Ada King\nemail: a@example.org\nrole: CTO\nx-own: mine' $'## Notes\nTheirs.'; note mine/contacts/ada-king $'name: Ada King\nemail: a@example.org' $'## Notes\nMine.'
  $ lines
  contacts/ada-king.md: added role, x-own   (confab undo)
  contacts/ada-king.md: notes unchanged; the file adds 'Theirs.' (p.jsonl:2)
  p.jsonl:3: same as pitch.md
  p.jsonl:4: same as questions.md
  1 filled, 2 already known
  $ lines --update; cat mine/contacts/ada-king.md
  contacts/ada-king.md: added notes   (confab undo)
  p.jsonl:3: same as pitch.md
  p.jsonl:4: same as questions.md
  1 updated, 2 already known
  ---
  type: contact
  name: Ada King
  email: a@example.org
  role: CTO
  x-own: mine
  ---
  ## Notes
  Mine.
  
  Theirs.
  $ lines
  p.jsonl:2: same as contacts/ada-king.md
  p.jsonl:3: same as pitch.md
  p.jsonl:4: same as questions.md
  3 already known

An attempt that cannot be used is refused, and so is a newer export.

  $ cd mine
  $ cat > made.jsonl <<'END'
  > {"type":"contact","notebook":"n","who":"bo","name":"Bo Stone"}
  > {"type":"attempt","notebook":"n","who":"bo","number":1,"date":"yesterday","by":"email","outcome":"sent"}
  > {"type":"attempt","notebook":"n","who":"bo","number":2,"date":"2026-11-02","by":"fax","outcome":"sent"}
  > {"type":"attempt","notebook":"n","who":"bo","number":3,"date":"2026-11-02","by":"email","outcome":"foo"}
  > {"type":"attempt","notebook":"n","who":"nobody","number":1,"date":"2026-11-02","by":"email","outcome":"sent"}
  > {"type":"attempt","notebook":"n","who":"bo","number":4,"date":"2026-11-03","by":"email","outcome":"sent"}
  > END
  $ confab import made.jsonl --keep-going; grep date contacts/bo-stone.md
  contacts/bo-stone.md: new, from made.jsonl:1   (confab undo)
  made.jsonl:2: refused: an attempt without a date: 'yesterday'
  made.jsonl:3: refused: 'fax' is not a way to reach someone
  made.jsonl:4: refused: 'foo' is not an outcome
  made.jsonl:5: refused: an attempt with 'nobody', who is not in this file
  1 new, 4 refused
    - { date: 2026-11-03, by: email, outcome: sent }
  $ echo '{"type":"notebook","notebook":"n","schema":"confab.export/2","redacted":false}' > newer.jsonl; confab import newer.jsonl
  confab: this export is 'confab.export/2'; this confab reads 'confab.export/1' in newer.jsonl:1
  hint: import it with the version of confab that wrote it, or update confab
  [2]

A person in a vault is asked about, wherever the note is.

  $ mkdir Vault; echo Mine. > Vault/cy-dale.md; echo '{"type":"contact","notebook":"n","who":"cy-dale","path":"contacts/cy-dale.md","name":"Cy Dale","front-matter":"---\ntype: contact\nname: Cy Dale\n---\n","body":""}' > vault.jsonl; confab import vault.jsonl
  confab: vault.jsonl:1: 'Cy Dale' may be the person in Vault/cy-dale.md
  hint: pass --adopt if they are the same person, or --new to add another one
  [2]

Lines of two notebooks would give one person's messages to another.

  $ printf '%s\n' '{"type":"contact","notebook":"n","who":"ada","name":"Ada King"}' '{"type":"contact","notebook":"m","who":"ada","name":"Ada Love"}' > both.jsonl; confab import both.jsonl
  confab: lines of two notebooks, 'n' and 'm' in both.jsonl:2
  hint: put the lines of each notebook in a separate file
  [2]
