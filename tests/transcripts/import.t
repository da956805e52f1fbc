People come from other programs' files. Each row of a spreadsheet becomes a note, is found to be known, or is reported.

  $ confab init -q .
  $ cat > people.csv <<'EOF'
  > Name,Company,Email,Phone,Notes,Last contacted
  > Ada King,Engine Works,ada@example.org,+44 20 7946 0000,Met at the fair.,2026-03-11
  > Bo Stone,"Beta, Inc.",bo@example.org,,,
  > ,Gamma Ltd,,,,
  > EOF
  $ confab import people.csv -n | head -20
  people.csv:4: skipped: an organization without a person: Gamma Ltd
  2 new, 1 skipped
  --- /dev/null
  +++ b/contacts/ada-king.md
  @@ -0,0 +1,10 @@
  +---
  +type: contact
  +name: Ada King
  +organization: Engine Works
  +email: ada@example.org
  +phone: "+44 20 7946 0000"
  +last-contacted: 2026-03-11
  +---
  +## Notes
  +Met at the fair.
  --- /dev/null
  +++ b/contacts/bo-stone.md
  @@ -0,0 +1,7 @@
  +---
  +type: contact
  +name: Bo Stone
  +organization: Beta, Inc.
  $ confab import people.csv
  contacts/ada-king.md: new, from people.csv:2   (confab undo)
  contacts/bo-stone.md: new, from people.csv:3   (confab undo)
  people.csv:4: skipped: an organization without a person: Gamma Ltd
  2 new, 1 skipped
  $ cat contacts/ada-king.md
  ---
  type: contact
  name: Ada King
  organization: Engine Works
  email: ada@example.org
  phone: "+44 20 7946 0000"
  last-contacted: 2026-03-11
  ---
  ## Notes
  Met at the fair.

Importing the file again changes nothing, and one undo takes all of it back.

  $ confab import people.csv
  people.csv:2: same as contacts/ada-king.md
  people.csv:3: same as contacts/bo-stone.md
  people.csv:4: skipped: an organization without a person: Gamma Ltd
  2 already known, 1 skipped
  $ confab undo; ls contacts
  contacts/ada-king.md: removed, as before 'confab import people.csv'
  contacts/bo-stone.md: removed, as before 'confab import people.csv'

Another delimiter and character set are recognized, and named where they are not the usual ones.

  $ printf 'Vorname;Nachname;Firma\r\nJ\xf6rg;Gro\xdf;M\xfcller & S\xf6hne\r\n' > leute.csv
  $ confab import leute.csv
  warning: leute.csv: read as windows-1252
  contacts/jorg-gross.md: new, from leute.csv:2   (confab undo)
  1 new
  $ cat contacts/jorg-gross.md | head -6
  ---
  type: contact
  name: Jörg Groß
  organization: Müller & Söhne
  ---
  ## Notes

Missing values are filled in. Values in the note stay, and the difference is shown; --update takes the file's value.

  $ cat > later.csv <<'EOF'
  > Name,Email,Company,Role
  > Jörg Groß,joerg@example.org,Neu AG,Manager
  > EOF
  $ confab import later.csv
  confab: later.csv:2: 'Jörg Groß' may be the person in contacts/jorg-gross.md
  hint: pass --adopt if they are the same person, or --new to add another one
  [2]
  $ confab import later.csv --adopt
  contacts/jorg-gross.md: added email   (confab undo)
  contacts/jorg-gross.md: kept organization: the note says 'Müller & Söhne', the file 'Neu AG' (later.csv:2)
  contacts/jorg-gross.md: kept role: the note says nothing, the file 'Manager' (later.csv:2)
  1 filled
  $ confab import later.csv --update -n
  1 updated
  --- a/contacts/jorg-gross.md
  +++ b/contacts/jorg-gross.md
  @@ -1,7 +1,10 @@
   ---
   type: contact
   name: Jörg Groß
  -organization: Müller & Söhne
  +organization: Neu AG
   email: joerg@example.org
  +role: Manager
  +was:
  +  - { organization: Müller & Söhne, until: 2026-12-01 }
   ---
   ## Notes
  $ confab import later.csv --update
  contacts/jorg-gross.md: added was, role; replaced organization 'Müller & Söhne'   (confab undo)
  1 updated
  $ confab import later.csv --new
  later.csv:2: same as contacts/jorg-gross.md
  1 already known

confab asks about a date with two meanings, and refuses it if it cannot ask. If the column makes it clear, there is no question.

  $ printf 'Name,Last contacted\nCy Dent,03/04/2026\n' > dates.csv
  $ confab import dates.csv
  confab: 03/04/2026 may be in March or April in dates.csv:2:2
  hint: pass --dates dmy or --dates mdy
  [2]
  $ confab import dates.csv --dates dmy
  contacts/cy-dent.md: new, from dates.csv:2   (confab undo)
  1 new
  $ grep last-contacted contacts/cy-dent.md
  last-contacted: 2026-04-03
  $ printf 'Name,Last contacted\nEd Fox,03/04/2026\nFay Gray,31/03/2026\n' > settled.csv
  $ confab import settled.csv -q; grep last-contacted contacts/ed-fox.md contacts/fay-gray.md
  contacts/ed-fox.md:last-contacted: 2026-04-03
  contacts/fay-gray.md:last-contacted: 2026-03-31

Columns that confab does not know are mapped.

  $ printf 'Nom complet,Courriel\nGia Hall,gia@example.org\n' > noms.csv
  $ confab import noms.csv
  confab: no column holds names; found 'Nom complet', 'Courriel' in noms.csv
  hint: pass --map name='Nom complet' if that column has them
  [2]
  $ confab import noms.csv --map name='Nom complet' --map email=Courriel --from csv
  contacts/gia-hall.md: new, from noms.csv:2   (confab undo)
  1 new
  $ confab import noms.csv --map name=Nom
  confab: no column is called 'Nom' in noms.csv
  hint: the columns are 'Nom complet', 'Courriel'
  [2]
  $ confab import noms.csv --map name
  confab: --map name: no '='
  hint: for example: --map name='Nom complet'
  [2]

A row that cannot be read stops the import, unless the others are wanted.

  $ printf 'Name,Email\nHal Ives,hal@example.org\nIna Jay,ina@example.org,extra\n' > ragged.csv
  $ confab import ragged.csv
  confab: 3 values for 2 columns: 'extra' in ragged.csv:3
  confab: 1 row cannot be imported
  hint: correct the file, or pass --keep-going to import the others
  [2]
  $ confab import ragged.csv --keep-going
  contacts/hal-ives.md: new, from ragged.csv:2   (confab undo)
  ragged.csv:3: refused: 3 values for 2 columns: 'extra'
  1 new, 1 refused
  [3]

Text from a file stays text: it makes no promise, link, section or front matter.

  $ cat > hostile.csv <<'EOF'
  > Name,Company,Notes
  > ../../etc/passwd,[[nobody]],"---
  > type: interview
  > ---
  > ## Promises
  > - [ ] me: never (2024-01-01)
  > [[nobody]] {{name}}"
  > EOF
  $ printf '"\033[31mJo\033[0m Kay",Acme,"bell\a"\n' >> hostile.csv
  $ confab import hostile.csv
  warning: hostile.csv:8: control characters removed
  warning: hostile.csv:2: brackets of links and templates removed
  contacts/etc-passwd.md: new, from hostile.csv:2   (confab undo)
  contacts/jo-kay.md: new, from hostile.csv:8   (confab undo)
  2 new
  $ sed -n '/## Notes/,$p' contacts/etc-passwd.md
  ## Notes
  ```text
  ---
  type: interview
  ---
  ## Promises
  - [ ] me: never (2024-01-01)
  [[nobody]] {{name}}
  ```
  $ confab due --rule keep-promise; printf '%s\n' contacts/etc-passwd.md contacts/jo-kay.md | confab check --files-from - unread-text unclear-question dangling-link

A note of your own with that name is offered to become the contact.

  $ mkdir People; printf '# Lou May\n\nMet 2019.\n' > 'People/Lou May.md'
  $ printf 'Name,Email\nLou May,lou@example.org\n' > lou.csv
  $ confab import lou.csv
  confab: lou.csv:2: 'Lou May' may be the person in People/Lou May.md
  hint: pass --adopt if they are the same person, or --new to add another one
  [2]
  $ confab import lou.csv --adopt; cat 'People/Lou May.md'
  People/Lou May.md: adopted   (confab undo)
  1 filled
  ---
  type: contact
  name: Lou May
  email: lou@example.org
  ---
  # Lou May
  
  Met 2019.

Files that are something else say so.

  $ printf '%%PDF-1.7\n' > cv.pdf; confab import cv.pdf
  confab: 'cv.pdf' is a PDF file
  hint: save it as CSV UTF-8 and import that
  [2]
  $ printf 'BEGIN:VCALENDAR\n' > talks.ics; confab import talks.ics
  confab: 'talks.ics' is a calendar
  hint: export the contacts instead, as vCard or CSV
  [2]
  $ confab import nothing.csv
  confab: cannot read 'nothing.csv': no such file
  [2]
  $ printf 'Name,Email\n' > empty.csv; confab import empty.csv
  nothing to import
  $ confab import empty.csv --choose
  confab: --choose needs a terminal
  hint: import with --as list, then 'confab add-contact --from-list NAME'
  [2]
  $ printf 'Name\nMo Ney\n' | confab import - --json
  contacts/mo-ney.md: new, from standard input:2   (confab undo)
  {
    "schema": "confab.import/1",
    "items": [
      {
        "place": "standard input:2",
        "state": "new",
        "path": "contacts/mo-ney.md",
        "detail": null,
        "differences": []
      }
    ]
  }

Text about someone who is known is shown; --update adds it to the note, once.

  $ printf 'Name,Email,Notes\nMo Ney,mo@example.org,"Met at the fair.\n# Likes trains"\n' > more.csv
  $ confab set mo-ney email=mo@example.org -q
  $ confab import more.csv
  contacts/mo-ney.md: notes unchanged; the file adds 'Met at the fair. # Likes trains' (more.csv:2)
  more.csv:2: same as contacts/mo-ney.md
  1 already known
  $ confab import more.csv --update
  contacts/mo-ney.md: added notes   (confab undo)
  1 updated
  $ cat contacts/mo-ney.md
  ---
  type: contact
  name: Mo Ney
  email: mo@example.org
  ---
  ## Notes
  ```text
  Met at the fair.
  # Likes trains
  ```
  $ confab import more.csv --update
  more.csv:2: same as contacts/mo-ney.md
  1 already known

A note says only whole lines: Rust is not in Trusted, and not in the front matter.

  $ printf -- '---\ntype: contact\nname: Pia Quist\nemail: pia@example.org\nrole: Rust engineer\n---\n## Notes\nTrusted.\n' > contacts/pia-quist.md
  $ printf 'Name,Email,Notes\nPia Quist,pia@example.org,Rust\n' > rust.csv; confab import rust.csv; confab import rust.csv --update; confab import rust.csv
  contacts/pia-quist.md: notes unchanged; the file adds 'Rust' (rust.csv:2)
  rust.csv:2: same as contacts/pia-quist.md
  1 already known
  contacts/pia-quist.md: added notes   (confab undo)
  1 updated
  rust.csv:2: same as contacts/pia-quist.md
  1 already known
  $ sed -n '/## Notes/,$p' contacts/pia-quist.md
  ## Notes
  Trusted.
  
  Rust

A note of your own may say in its heading or front matter who it is about.

  $ printf -- '---\ntype: person\nemail: rob@example.org\n---\n# Sam Toe\n' > People/s.md; printf 'Name,Email\nSam Toe,sam@example.org\nR. Urs,rob@example.org\n' > own.csv; confab import own.csv
  confab: own.csv:2: 'Sam Toe' may be the person in People/s.md
  hint: pass --adopt if they are the same person, or --new to add another one
  confab: own.csv:3: 'R. Urs' may be the person in People/s.md
  hint: pass --adopt if they are the same person, or --new to add another one
  [2]

A title above the header is left out; other files say what they are.

  $ printf 'Contacts 2026\n\nName,Company\nVic Wu,Engine\n' > title.csv; confab import title.csv -q; grep organization contacts/vic-wu.md
  organization: Engine
  $ printf -- '---\ntype: pitch\n---\nHello\n' > hello.md; confab import hello.md
  confab: 'hello.md' is a note, not a table
  hint: if it is in the notebook, add the person with 'confab add-contact'
  [2]
  $ printf 'dn: cn=Ada\n' > a.ldif; confab import a.ldif
  confab: 'a.ldif' is an LDIF file
  hint: export the contacts as vCard or CSV instead
  [2]

In a table in Markdown, emphasis is left out, and a profile is the person's.

  $ printf '| Name | Company |\n|---|---|\n| [Xi Yu](https://www.linkedin.com/in/xi-yu) | **Beta** |\n' > table.md; confab import table.md -q; sed -n 3,5p contacts/xi-yu.md
  name: Xi Yu
  linkedin: https://www.linkedin.com/in/xi-yu
  organization: Beta

What begins like a task in imported text stays in its block of code.

  $ printf -- 'Name,Notes\nZoe Ash,"```\n- [ ] me: never (2020-01-01)\n```"\nZed Bay,"~~~\n- [ ] me: never (2020-01-01)\n# Review"\n' > blocks.csv; confab import blocks.csv -q; confab check unread-text

A mapping to a key that confab does not have is refused.

  $ printf 'Nom complet,Telefon\nAda Byron,+49 30 23125 100\n' > odd.csv
  $ confab import odd.csv --map nme='Nom complet'; confab import odd.csv --map name='Nom complet' --map fone=Telefon
  confab: --map: unknown key 'nme'
  hint: did you mean 'name'?
  confab: --map: unknown key 'fone'
  hint: use one of confab's keys, such as name, email or phone; all other columns are kept under their own names
  [2]
