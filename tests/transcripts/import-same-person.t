Matching people in a file to people in the notes. If confab is unsure, it asks; if it cannot ask, it refuses.

  $ confab init -q .
  $ printf 'Name,Email\nAda King,king@example.org\n' > ada.csv; confab import ada.csv
  contacts/ada-king.md: new, from ada.csv:2   (confab undo)
  1 new

People who share an address and a family name may be two. `--new` keeps both, and the next import knows them apart.

  $ printf 'Name,Email,Role\nAda King,king@example.org,Engineer\nBob King,king@example.org,Pilot\n' > kings.csv
  $ confab import kings.csv
  confab: kings.csv:3: 'Bob King' may be the person in contacts/ada-king.md
  hint: pass --adopt if they are the same person, or --new to add another one
  [2]
  $ confab import kings.csv --new; grep role contacts/*
  contacts/ada-king.md: added role   (confab undo)
  contacts/bob-king.md: new, from kings.csv:3   (confab undo)
  1 new, 1 filled
  contacts/ada-king.md:role: Engineer
  contacts/bob-king.md:role: Pilot
  $ confab import kings.csv
  kings.csv:2: same as contacts/ada-king.md
  kings.csv:3: same as contacts/bob-king.md
  2 already known

Both may be in the file only.

  $ printf 'Name,Email\nCy Day,day@example.org\nDi Day,day@example.org\nCy Day,other@example.org\n' > days.csv
  $ confab import days.csv
  confab: days.csv:3: 'Di Day' may be the person in days.csv:2
  hint: pass --adopt if they are the same person, or --new to add another one
  confab: days.csv:4: 'Cy Day' is also in days.csv:2
  hint: pass --adopt if they are the same person, or --new to add another one
  [2]

A name may change; the note keeps the old one, and confab says so.

  $ printf 'Name,Email\nEd Fox,fox@example.org\nE. Fox,ed@example.org\n' > fox.csv
  $ confab add-contact 'Ed Ash' --email fox@example.org --email ed@example.org -q; confab import fox.csv
  contacts/ed-ash.md: kept name: the note says 'Ed Ash', the file 'Ed Fox' (fox.csv:2)
  fox.csv:2: same as contacts/ed-ash.md
  contacts/ed-ash.md: kept name: the note says 'Ed Ash', the file 'E. Fox' (fox.csv:3)
  fox.csv:3: same as contacts/ed-ash.md
  2 already known

The address of one person with the number of another does not decide who it is.

  $ confab add-contact 'Gia Hall' --phone '030 1234567' -q; confab add-contact 'Bo Stone' --email bo@example.org -q
  $ printf 'Name,Email,Phone\nGia Hall,bo@example.org,030 1234567\n' > both.csv
  $ confab import both.csv
  confab: both.csv:2: 'Gia Hall' may be the person in contacts/bo-stone.md or contacts/gia-hall.md
  hint: pass --adopt if they are the same person, or --new to add another one
  [2]
  $ confab import both.csv --adopt
  confab: 'Gia Hall' matches 2 contacts in both.csv:2
  confab: 1 row cannot be imported
  hint: correct the file, or pass --keep-going to import the others
  [2]

A profile is the same with and without percent signs, and a link the same with and without brackets.

  $ printf -- '---\ntype: contact\nname: Jörg Groß\nlinkedin: https://www.linkedin.com/in/jörg-groß-1/\nreferred-by: "[[ada-king]]"\n---\n' > contacts/joerg.md
  $ printf 'Name,LinkedIn,Referred-by\nJörg Groß,https://www.linkedin.com/in/j%%C3%%B6rg-gro%%C3%%9F-1,ada-king\n' > joerg.csv
  $ confab import joerg.csv
  contacts/joerg.md: added found-through   (confab undo)
  1 filled

A note that cannot be read may be about that person: the same answer with and without -n.

  $ printf -- '---\ntype: contact\nname: "Hal Ives\n---\n' > contacts/hal-ives.md; printf 'Name\nHal Ives\n' > hal.csv
  $ confab import hal.csv -n 2>&1 | grep -v hint
  confab: quote is never closed in contacts/hal-ives.md:3:7
  confab: cannot read 'contacts/hal-ives.md', which may be about the same person in hal.csv:2
  confab: 1 row cannot be imported
  $ confab import hal.csv 2>&1 | grep -v hint
  confab: quote is never closed in contacts/hal-ives.md:3:7
  confab: cannot read 'contacts/hal-ives.md', which may be about the same person in hal.csv:2
  confab: 1 row cannot be imported

Two cities have different numbers, and an address that two contacts share does not decide who it is.

  $ mkdir ../cities; cd ../cities; confab init -q; mkdir -p contacts
  $ printf -- '---\ntype: contact\nname: Ada King\nphone: 030 23125000\n---\n' > contacts/ada-king.md
  $ printf 'Name,Phone\nAda Stone,040 23125000\nAda King,+49 30 23125000\n' > p.csv; confab import p.csv -n 2>&1 | grep -E '^p|new'
  p.csv:3: same as contacts/ada-king.md
  1 new, 1 already known
  $ printf -- '---\ntype: contact\nname: Bo Ek\nemail: both@example.org\n---\n' > contacts/bo-ek.md
  $ printf -- '---\ntype: contact\nname: Bo Roe\nemail: both@example.org\n---\n' > contacts/bo-roe.md
  $ printf 'Name,Email,Role\nBo,both@example.org,CEO\n' > q.csv; confab import q.csv
  confab: q.csv:2: 'Bo' may be the person in contacts/bo-ek.md or contacts/bo-roe.md
  hint: pass --adopt if they are the same person, or --new to add another one
  [2]

Pronouns, emoji and what follows a bar are not part of a name; a number in it is.

  $ printf 'Name,Email\nAda King (she/her),n@example.org\nAda King 🚀,o@example.org\nAda King | Engineer,q@example.org\n' > r.csv; confab import r.csv 2>&1 | grep -c may
  3
  $ printf 'Name,Email\nAgent 1,r@example.org\nAgent 2,s@example.org\n' > s.csv; confab import s.csv -q

A role belongs to its employer: one at another employer does not fill in the note's.

  $ printf -- '---\ntype: contact\nname: Gia Hall\nemail: gia@example.org\norganization: Old Ltd\n---\n' > contacts/gia-hall.md
  $ printf 'Name,Email,Company,Role\nGia Hall,gia@example.org,New Ltd,CTO\n' > gia.csv; confab import gia.csv
  contacts/gia-hall.md: kept organization: the note says 'Old Ltd', the file 'New Ltd' (gia.csv:2)
  contacts/gia-hall.md: kept role: the note says nothing, the file 'CTO' (gia.csv:2)
  gia.csv:2: same as contacts/gia-hall.md
  1 already known
  $ confab import gia.csv --update; sed -n '5,$p' contacts/gia-hall.md
  contacts/gia-hall.md: added was, role; replaced organization 'Old Ltd'   (confab undo)
  1 updated
  organization: New Ltd
  role: CTO
  was:
    - { organization: Old Ltd, until: 2026-12-01 }
  ---
