Two people are never merged into one. If it may be another person, confab asks.

  $ confab init -q .
  $ table() { printf '%s\n' "$@" > p.csv; confab import p.csv; }

A number belongs to one country and one extension; without either it may be any of them.

  $ confab add-contact 'Ada King' --phone '+49 30 23125000' -q; confab add-contact 'Bo Stone' --phone '+1 555 010 0123 x12' -q
  $ table Name,Phone,Email 'Ada Stone,+44 30 23125000,s@example.org' 'Bo Kay,+1 555 010 0123 ext. 13,b@example.org'
  contacts/ada-stone.md: new, from p.csv:2   (confab undo)
  contacts/bo-kay.md: new, from p.csv:3   (confab undo)
  2 new
  $ table Name,Phone,Role 'Ada King,030 23125000,Pilot' 'Bo Stone,(555) 010-0123,Cook'
  contacts/ada-king.md: added role   (confab undo)
  contacts/bo-stone.md: added role   (confab undo)
  2 filled

Only the address of a person's LinkedIn profile identifies them, in any country and language.

  $ table Name,LinkedIn 'Cy Dale,https://www.linkedin.com/company/foo' 'Di Eve,https://www.linkedin.com/company/foo' 'Ed Fox,linkedin.com/in/' 'Flo Gray,https://www.linkedin.com/in/flo'
  contacts/cy-dale.md: new, from p.csv:2   (confab undo)
  contacts/di-eve.md: new, from p.csv:3   (confab undo)
  contacts/ed-fox.md: new, from p.csv:4   (confab undo)
  contacts/flo-gray.md: new, from p.csv:5   (confab undo)
  4 new
  $ table Name,LinkedIn 'Flo Ash,https://de.linkedin.com/in/Flo/en?x=1' 'Ed Fox,linkedin.com/in/'
  contacts/flo-gray.md: kept name: the note says 'Flo Gray', the file 'Flo Ash' (p.csv:2)
  p.csv:2: same as contacts/flo-gray.md
  p.csv:3: same as contacts/ed-fox.md
  2 already known

A different family name together with a separate address or number means another person, as at a switchboard or in a team mailbox.

  $ table Name,Phone,Email 'Gia Hall,+44 20 7946 0000,hall@example.org' 'Gia Ives,+44 20 7946 0000,ives@example.org'
  confab: p.csv:3: 'Gia Ives' may be the person in p.csv:2
  hint: pass --adopt if they are the same person, or --new to add another one
  [2]
  $ table Name,Phone,Email 'Hal Jay,+44 20 7946 0001,info@example.org' 'Hal May,,info@example.org'
  confab: p.csv:3: 'Hal May' may be the person in p.csv:2
  hint: pass --adopt if they are the same person, or --new to add another one
  [2]

A name may have titles, degrees, initials and another order.

  $ confab add-contact 'Ina Kay' -q
  $ table Name,Email '"Ina Kay, PhD",1@example.org' 'Dr. Ina Kay,2@example.org' 'Ina B. Kay,3@example.org' '"Kay, Ina",4@example.org' 'Ina Kay MBA,5@example.org' 'Ina Kayser,6@example.org'
  confab: p.csv:2: 'Ina Kay, PhD' may be the person in contacts/ina-kay.md
  hint: pass --adopt if they are the same person, or --new to add another one
  confab: p.csv:3: 'Dr. Ina Kay' may be the person in contacts/ina-kay.md
  hint: pass --adopt if they are the same person, or --new to add another one
  confab: p.csv:4: 'Ina B. Kay' may be the person in contacts/ina-kay.md
  hint: pass --adopt if they are the same person, or --new to add another one
  confab: p.csv:5: 'Kay, Ina' may be the person in contacts/ina-kay.md
  hint: pass --adopt if they are the same person, or --new to add another one
  confab: p.csv:6: 'Ina Kay MBA' may be the person in contacts/ina-kay.md
  hint: pass --adopt if they are the same person, or --new to add another one
  [2]

A note of your own may have the file name that confab would give it, or say whose it is.

  $ mkdir People; echo '# Jo Lee' > People/jo-lee.md; table Name,Email 'Jo Lee,jo@example.org'
  confab: p.csv:2: 'Jo Lee' may be the person in People/jo-lee.md
  hint: pass --adopt if they are the same person, or --new to add another one
  [2]
  $ printf -- '---\naliases: [Kit Mo]\nlinkedin: linkedin.com/in/lou-1\n---\n' > People/km.md; table Name,LinkedIn 'Kit Mo,' 'Lou Noh,https://www.linkedin.com/in/lou-1/'
  confab: p.csv:2: 'Kit Mo' may be the person in People/km.md
  hint: pass --adopt if they are the same person, or --new to add another one
  confab: p.csv:3: 'Lou Noh' may be the person in People/km.md
  hint: pass --adopt if they are the same person, or --new to add another one
  [2]
