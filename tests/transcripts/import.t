People come from other programs' files. Each row of a spreadsheet becomes a note, is found to be known, or is reported.

  $ confab init -q .
  $ cat > people.csv <<'EOF'
  > Name,Company,Email,Phone,Notes,Last contacted
  > Ada King,Engine Works,ada@example.org,+44 20 7946 0000,Met at the fair.,2026-03-11
  > Bo Stone,"Beta, Inc.",bo@example.org,,,
  > ,Gamma Ltd,,,,
  > EOF
  $ confab import people.csv -n | head -20
  $ confab import people.csv
  $ cat contacts/ada-king.md

Importing the file again changes nothing, and one undo takes all of it back.

  $ confab import people.csv
  $ confab undo; ls contacts

Another delimiter and character set are recognized, and named where they are not the usual ones.

  $ printf 'Vorname;Nachname;Firma\r\nJ\xf6rg;Gro\xdf;M\xfcller & S\xf6hne\r\n' > leute.csv
  $ confab import leute.csv
  $ cat contacts/jorg-gross.md | head -6

A blank is filled. What the note says stays, and the difference is shown; --update takes it.

  $ cat > later.csv <<'EOF'
  > Name,Email,Company,Role
  > Jörg Groß,joerg@example.org,Neu AG,Manager
  > EOF
  $ confab import later.csv
  $ confab import later.csv --adopt
  $ confab import later.csv --update -n
  $ confab import later.csv --update
  $ confab import later.csv --new

A date that has two meanings is asked about, and refused where nobody can be asked. The column settles it where it can.

  $ printf 'Name,Last contacted\nCy Dent,03/04/2026\n' > dates.csv
  $ confab import dates.csv
  $ confab import dates.csv --dates dmy
  $ grep last-contacted contacts/cy-dent.md
  $ printf 'Name,Last contacted\nEd Fox,03/04/2026\nFay Gray,31/03/2026\n' > settled.csv
  $ confab import settled.csv -q; grep last-contacted contacts/ed-fox.md contacts/fay-gray.md

Columns that confab does not know are mapped.

  $ printf 'Nom complet,Courriel\nGia Hall,gia@example.org\n' > noms.csv
  $ confab import noms.csv
  $ confab import noms.csv --map name='Nom complet' --map email=Courriel --from csv
  $ confab import noms.csv --map name=Nom
  $ confab import noms.csv --map name

A row that cannot be read stops the import, unless the others are wanted.

  $ printf 'Name,Email\nHal Ives,hal@example.org\nIna Jay,ina@example.org,extra\n' > ragged.csv
  $ confab import ragged.csv
  $ confab import ragged.csv --keep-going

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
  $ sed -n '/## Notes/,$p' contacts/etc-passwd.md
  $ confab due --rule keep-promise; confab check contacts/etc-passwd.md contacts/jo-kay.md

A note of your own with that name is offered to become the contact.

  $ mkdir People; printf '# Lou May\n\nMet 2019.\n' > 'People/Lou May.md'
  $ printf 'Name,Email\nLou May,lou@example.org\n' > lou.csv
  $ confab import lou.csv
  $ confab import lou.csv --adopt; cat 'People/Lou May.md'

Files that are something else say so.

  $ printf '%%PDF-1.7\n' > cv.pdf; confab import cv.pdf
  $ printf 'BEGIN:VCALENDAR\n' > talks.ics; confab import talks.ics
  $ confab import nothing.csv
  $ printf 'Name,Email\n' > empty.csv; confab import empty.csv
  $ confab import empty.csv --choose
  $ printf 'Name\nMo Ney\n' | confab import - --json
