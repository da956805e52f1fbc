Tables as they come: cut off, in other character sets, with columns of other programs.

  $ confab init -q .

A quote that is never closed would swallow the rows after it.

  $ printf 'Name,Company\nAda King,"Engine Works\nBo Stone,Beta\n' > people.csv; confab import people.csv
  confab: quote opened at people.csv:2 is never closed
  hint: close it, or double it if it is part of the text
  [2]

Tables without column names, and files that are not tables.

  $ printf 'Ada King,ada@example.org\n' > bare.csv; confab import bare.csv
  confab: the first line seems to be data: 'Ada King', 'ada@example.org' in bare.csv
  hint: add a first line with the names of the columns, like name,email
  [2]
  $ printf 'Surname,City\nKing,Paris\n' > surnames.csv; confab import surnames.csv
  confab: no column holds names; found 'Surname', 'City' in surnames.csv
  hint: pass --map name=Surname if that column has them
  [2]
  $ printf '[{"name": "Ada"}]' > people.json; confab import people.json
  confab: 'people.json' is not JSON that confab knows
  hint: save it as CSV UTF-8 and import that
  [2]
  $ printf '{"account": {' > monica.json; confab import monica.json
  confab: 'monica.json' is not valid JSON
  hint: export the file again
  [2]
  $ printf '<HTML><table>' > people.html; confab import people.html
  confab: 'people.html' is a web page
  hint: save it as CSV UTF-8 and import that
  [2]

A character set that is not recognized makes no names. One that is stated does.

  $ printf 'Name,Email\n\xa3ukasz \xaf\xf3\xb3\xe6,l@example.org\n' > polish.csv
  $ confab import polish.csv
  confab: 'polish.csv' is not in UTF-8, and makes no sense as windows-1252
  hint: save it as CSV UTF-8, or pass --charset with its name, like windows-1250
  [2]
  $ confab import polish.csv --charset windows-1250; grep name contacts/lukasz-zolc.md
  contacts/lukasz-zolc.md: new, from polish.csv:2   (confab undo)
  1 new
  name: Łukasz Żółć
  $ printf 'Name,Company\nZoë Ångström,Süd\nBo Stone,M\xfcller\n' > mixed.csv; confab import mixed.csv
  confab: mixed.csv:3 is not valid UTF-8, but the rest of the file is
  hint: correct the line, or pass --charset if the whole file is in another character set
  [2]
  $ printf 'Name,Company\nJos\x8e Garc\x92a,Acme\n' > mac.csv; confab import mac.csv --charset macintosh -q; grep name contacts/jose-garcia.md
  name: José García

Only LinkedIn's own table is its list. Another list is named for its file.

  $ printf 'Name,Email,Connected\nCy Day,cy@example.org,yes\n' > team.csv
  $ confab import team.csv --as list
  lists/team.csv: 1 person to look up with 'confab who'   (confab undo)
  $ confab import team.csv -q; grep connected contacts/cy-day.md
  connected: "yes"

Outlook and Thunderbird: a form of address is not a role, a birthday may be in three columns, and no address is lost.

  $ printf '"Titre","Prénom","Nom","Société","Titre","Téléphone (bureau)","Rue (bureau)","Rue (domicile)","Adresse de courrier","Autre contact"\n"M.","Étienne","Roux","Crédit","Chef","","1 rue X","2 rue Y","e@example.org","e2@example.org"\n' > outlook.csv
  $ confab import outlook.csv -q; sed -n '/name/,$p' contacts/etienne-roux.md
  name: Étienne Roux
  organization: Crédit
  role: Chef
  email:
    - e@example.org
    - e2@example.org
  address: 1 rue X
  ---
  ## Notes
  Another address: 2 rue Y
  $ printf 'First Name,Last Name,Display Name,Primary Email,Birth Year,Birth Month,Birth Day\nBob,King,"King, Bob",bob@example.org,1970,5,4\nEd,Fox,,ed@example.org,,12,24\n' > thunderbird.csv
  $ confab import thunderbird.csv; grep -h birthday contacts/bob-king.md contacts/ed-fox.md
  contacts/bob-king.md: new, from thunderbird.csv:2   (confab undo)
  contacts/ed-fox.md: new, from thunderbird.csv:3   (confab undo)
  2 new
  birthday: 1970-05-04
  birthday: "--12-24"
  $ printf 'First Name,Last Name,E-mail Type,Birthday,Home Street,Home City\nGia,Hall,SMTP,0/0/00,1 St,Leeds\n' > home.csv
  $ confab import home.csv -q; sed -n '/name/,/^---/p' contacts/gia-hall.md
  name: Gia Hall
  address: 1 St, Leeds
  ---

Names in several columns, a table of Markdown, and what a cell may hold.

  $ printf 'Surname,Forename\nvan der Berg,Jean-Luc\n' > two.csv; confab import two.csv
  contacts/jean-luc-van-der-berg.md: new, from two.csv:2   (confab undo)
  1 new
  $ printf 'A,B\nGray,Fay\n' > ab.csv; confab import ab.csv --map name=B --map name=A
  contacts/fay-gray.md: new, from ab.csv:2   (confab undo)
  1 new
  $ printf '| Name | Email |\n|---|:--|\n| Ina Jay | ina@example.org |\n' > table.md; confab import table.md
  contacts/ina-jay.md: new, from table.md:3   (confab undo)
  1 new
  $ printf 'Name,Phone,Company\nJo Kay,"=""+49170123456""","@acme, ""Süd"""\nLou May,+44 20 7946 0001 / 07700 900001,Contoso (../Companies/Contoso%%20333.md)\nMo Ney,030 / 1234567,\n' > cells.csv
  $ confab import cells.csv -q; grep -hA2 -e organization -e phone contacts/jo-kay.md contacts/lou-may.md contacts/mo-ney.md
  phone: "+49170123456"
  organization: "@acme, \"Süd\""
  ---
  ## Notes
  --
  phone:
    - "+44 20 7946 0001"
    - "07700 900001"
  organization: Contoso
  ---
  ## Notes
  --
  phone: 030 / 1234567
  ---
  ## Notes

Columns such as `Call` and `Why` in another program's table are kept as text, not used in drafts, unless you map them.

  $ printf 'Name,Email,Call,Why\nUma Roe,uma@example.org,Yes,rich\n' > tracker.csv; confab import tracker.csv
  warning: tracker.csv: column 'Call' is kept as text; to use it in drafts, pass --map call='Call'
  warning: tracker.csv: column 'Why' is kept as text; to use it in drafts, pass --map why='Why'
  contacts/uma-roe.md: new, from tracker.csv:2   (confab undo)
  1 new
  $ tail -n +2 contacts/uma-roe.md
  type: contact
  name: Uma Roe
  email: uma@example.org
  ---
  ## Notes
  Call: Yes
  Why: rich
  $ confab undo -q; confab import tracker.csv --map call=Call -q && grep call contacts/uma-roe.md
  warning: tracker.csv: column 'Why' is kept as text; to use it in drafts, pass --map why='Why'
  call: "Yes"

A cell with several names is refused, and a second table in Markdown is named.

  $ printf 'Name,Email\nVi Ek; Wu Li,vi@example.org\n' > couple.csv; confab import couple.csv
  confab: 'Vi Ek; Wu Li' is more than one person in couple.csv:2
  confab: 1 row cannot be imported
  hint: correct the file, or pass --keep-going to import the others
  [2]
  $ printf '| Name | Email |\n|---|---|\n| Xi Ro | xi@example.org |\n\n| Item | Price |\n|---|---|\n| Oil | 1 |\n' > two.md; confab import two.md
  contacts/xi-ro.md: new, from two.md:3   (confab undo)
  two.md:5: skipped: another table
  1 new, 1 skipped

Names of columns as people write them; a date keeps the zone of its time.

  $ printf 'Contact person,Current employer,Role/Title,Email (work),Phone #,Added\nYa Bo,Acme,CTO,ya@example.org,+1 555 0100,"March 3, 2026 10:00 AM (GMT+1)"\n' > typed.csv
  $ confab import typed.csv -q; sed -n '3,/^---/p' contacts/ya-bo.md
  name: Ya Bo
  organization: Acme
  role: CTO
  email: ya@example.org
  phone: "+1 555 0100"
  added: 2026-03-03T10:00+01:00
  ---
