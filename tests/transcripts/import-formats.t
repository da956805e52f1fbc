Address books of other programs, and archives.

  $ confab init -q .
  $ zip_of() { python3 -c 'import sys, zipfile
  > with zipfile.ZipFile(sys.argv[1], "w", zipfile.ZIP_DEFLATED) as archive:
  >     for name, text in zip(sys.argv[2::2], sys.argv[3::2]):
  >         archive.writestr(zipfile.ZipInfo(name, (2026, 1, 1, 0, 0, 0)), text, zipfile.ZIP_DEFLATED)' "$@"; }

vCard 2.1, 3.0 and 4.0: cards of organizations and groups are skipped.

  $ cat > all.vcf <<'EOF'
  > BEGIN:VCARD
  > VERSION:2.1
  > N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=C3=96stberg;Zo=C3=AB;;;
  > TEL;CELL;PREF:+46 70 174 06 00
  > PHOTO;ENCODING=BASE64;JPEG:/9j/4AAQSkZJRgABAQ
  >  AwMDBAYEBAQEBAgGBgUG
  > 
  > END:VCARD
  > BEGIN:VCARD
  > VERSION:4.0
  > FN;PREF=1:Ada King
  > EMAIL;PREF=2:second@example.org
  > EMAIL;PREF=1:first@example.org
  > ORG:Engine Works\; Ltd
  > TZ:Europe/London
  > END:VCARD
  > BEGIN:VCARD
  > VERSION:4.0
  > KIND:group
  > FN:Friends
  > END:VCARD
  > EOF
  $ confab import all.vcf
  contacts/zoe-ostberg.md: new, from all.vcf: card 1   (confab undo)
  contacts/ada-king.md: new, from all.vcf: card 2   (confab undo)
  all.vcf: card 3: skipped: a group
  2 new, 1 skipped
  $ sed -n '/name/,/timezone/p' contacts/ada-king.md
  name: Ada King
  organization: Engine Works; Ltd
  email:
    - first@example.org
    - second@example.org
  timezone: Europe/London

A card with no end is refused, fax numbers are kept as text, and names and birthdays are put in order.

  $ printf 'BEGIN:VCARD\nVERSION:3.0\nN:Hopper;Jos\\,é;Mar\\,ía,Luis;;\nFN:Hopper\\, Grace\nTEL;TYPE=WORK,FAX:030 1234567\nTEL;TYPE=CELL:0170 1234567\nBDAY;X-APPLE-OMIT-YEAR=1604:1604-03-04\nEND:VCARD\nBEGIN:VCARD\nFN:Pat Lee\nBDAY:19800304\nEND:VCARD\nBEGIN:VCARD\nFN:Cut O' > cut.vcf
  $ confab import cut.vcf
  confab: the card has no END:VCARD in cut.vcf: card 3
  confab: 1 row cannot be imported
  hint: correct the file, or pass --keep-going to import the others
  [2]
  $ confab import cut.vcf --keep-going -q; sed -n '/name/,$p' contacts/*hopper.md; grep birthday contacts/pat-lee.md; confab undo -q
  name: Jos,é Mar,ía Luis Hopper
  phone: "0170 1234567"
  birthday: "--03-04"
  ---
  ## Notes
  fax: 030 1234567
  birthday: 1980-03-04

Google, Outlook and Thunderbird.

  $ cat > google.csv <<'EOF'
  > Name,Given Name,Family Name,Group Membership,E-mail 1 - Type,E-mail 1 - Value,Phone 1 - Value,Organization 1 - Name,Organization 1 - Title
  > Bo Stone,Bo,Stone,* My Contacts ::: Friends,* ,bo@example.org ::: bo2@example.org,020 7946 0001,Beta,Nurse
  > ,,,,,info@example.org,,Gamma,
  > EOF
  $ confab import google.csv; sed -n '/name/,/^---/p' contacts/bo-stone.md
  contacts/bo-stone.md: new, from google.csv:2   (confab undo)
  google.csv:3: skipped: an organization without a person: Gamma
  1 new, 1 skipped
  name: Bo Stone
  tags: Friends
  email:
    - bo@example.org
    - bo2@example.org
  phone: "020 7946 0001"
  organization: Beta
  role: Nurse
  ---
  $ printf '"Titre","Prénom","Nom","Société","Fonction","Adresse de messagerie"\n"M.","Cy","Dent","Delta","Pilote","cy@example.org"\n' > outlook.csv
  $ confab import outlook.csv; sed -n '/name/,/^---/p' contacts/cy-dent.md
  contacts/cy-dent.md: new, from outlook.csv:2   (confab undo)
  1 new
  name: Cy Dent
  organization: Delta
  role: Pilote
  email: cy@example.org
  ---

Notion has each row three times: in two tables and as a page.

  $ id=0123456789abcdef0123456789abcdef
  $ zip_of notion.zip "People $id.csv" $'Name,Company\nEd Fox,Acme\n' "People ${id}_all.csv" $'Name,Company\nEd Fox,Acme\n' "People $id/Ed Fox $id.md" $'# Ed Fox\n\nCompany: Acme\n\nMet at the fair.\n'
  $ confab import notion.zip; tail -4 contacts/ed-fox.md
  contacts/ed-fox.md: new, from People 0123456789abcdef0123456789abcdef_all.csv:2   (confab undo)
  1 new
  organization: Acme
  ---
  ## Notes
  Met at the fair.

Monica and friends.

  $ cat > monica.json <<'EOF'
  > {"account": {"data": [{"type": "contact", "values": [
  >   {"uuid": "1", "properties": {"first_name": "Fay", "last_name": "Gray", "job": "Pilot", "is_partial": false},
  >    "data": [{"type": "contact_field", "values": [{"properties": {"data": "fay@example.org", "type": "e"}}]},
  >             {"type": "call", "values": [{"properties": {"called_at": "2024-03-11T09:30:00Z"}}]}]},
  >   {"uuid": "3", "properties": {"first_name": "Gus", "last_name": "Hale", "nickname": "Gussie", "food_preferences": "tea", "is_starred": true,
  >     "birthdate": {"uuid": "d", "date": "1990-12-10T00:00:00Z", "is_year_unknown": true}, "first_met_through": "1", "number_of_views": 7},
  >    "data": [{"type": "activity", "values": ["a1"]},
  >             {"type": "conversation", "values": [{"properties": {"happened_at": "2024-05-01", "messages": [{"properties": {"content": "Hi", "written_by_me": true}}]}}]},
  >             {"type": "task", "values": [{"properties": {"title": "Send paper", "completed": true}}]},
  >             {"type": "gift", "values": [{"properties": {"name": "Book", "date": "2024-06-01T00:00:00Z"}}]}]},
  >   {"uuid": "2", "properties": {"first_name": "Kid", "is_partial": true}, "data": []}]},
  >   {"type": "activity", "values": [{"uuid": "a1", "properties": {"summary": "Lunch", "description": "long", "happened_at": "2024-04-01"}}]},
  >   {"type": "photo", "values": [{"uuid": "p"}]}],
  >  "instance": [{"type": "contact_field_type", "values": [{"uuid": "e", "properties": {"type": "email"}}]}]}}
  > EOF
  $ confab import monica.json; sed -n '/name/,/^---/p' contacts/fay-gray.md; sed -n '/name/,$p' contacts/gus-hale.md
  warning: monica.json: photos and documents left out: 1
  contacts/fay-gray.md: new, from monica.json: contact 1   (confab undo)
  contacts/gus-hale.md: new, from monica.json: contact 3   (confab undo)
  monica.json: contact 2: skipped: a partial contact, known only through another one
  2 new, 1 skipped
  name: Fay Gray
  role: Pilot
  email: fay@example.org
  outreach:
    - { date: 2024-03-11T09:30Z, by: phone, outcome: sent }
  ---
  name: Gus Hale
  nickname: Gussie
  birthday: "--12-10"
  ---
  ## Notes
  Activity 2024-04-01: Lunch
  Conversation 2024-05-01: me: Hi
  Task: Send paper; done
  Gift 2024-06-01: Book
  Food preferences: tea
  First met through: Fay Gray
  $ printf '### Activities:\n- 2024-01-02: **Gia Hall** and I met in _Paris_.\n\n### Friends:\n- Gia Hall (a.k.a. The Count) [Paris] @navy\n' > friends.md
  $ confab import friends.md; sed -n '/name/,/^---/p' contacts/gia-hall.md
  contacts/gia-hall.md: new, from friends.md:5   (confab undo)
  1 new
  name: Gia Hall
  tags: navy
  location: Paris
  aliases: The Count
  ---

Notes of another program in the notebook become contacts where they are.

  $ mkdir People; printf -- '---\nN.GN: Hal\nN.FN: Ives\nFN: Hal Ives\nEMAIL[HOME]: hal@example.org\nVERSION: "4.0"\n---\nMine.\n' > People/hal.md
  $ confab import .; cat People/hal.md
  People/hal.md: adopted   (confab undo)
  1 filled
  ---
  N.GN: Hal
  N.FN: Ives
  FN: Hal Ives
  EMAIL[HOME]: hal@example.org
  VERSION: "4.0"
  type: contact
  name: Hal Ives
  email: hal@example.org
  ---
  Mine.
  $ confab import .
  People/hal.md: same as People/hal.md
  1 already known

Those from elsewhere bring their text along.

  $ mkdir ../vault; printf -- '---\nFN: Ike Noon\nROLE: Boss\nTITLE: Chef\nVERSION: "4.0"\n---\nMet at the fair.\n' > ../vault/ike.md
  $ confab import ../vault/ike.md -q; tail -2 contacts/ike-noon.md
  
  Met at the fair.
  $ cp ../vault/ike.md People/other.md; confab import . -q; confab import .
  People/hal.md: same as People/hal.md
  People/other.md: same as People/other.md
  2 already known

Archives that would do harm are refused, and so is a workbook.

  $ zip_of outside.zip ../people.csv $'Name\nIna\n'; confab import outside.zip
  confab: names a file outside the archive: '../people.csv' in outside.zip
  [4]
  $ python3 -c 'import zipfile; zipfile.ZipFile("bomb.zip", "w", zipfile.ZIP_DEFLATED).writestr("Connections.csv", "a" * (64 << 20))'
  $ confab import bomb.zip
  confab: larger than 48 MiB when unpacked in bomb.zip
  [4]
  $ head -c 100 notion.zip > cut.zip; confab import cut.zip
  confab: the zip archive is damaged in cut.zip
  [4]
  $ zip_of book.csv xl/workbook.xml '<x/>'; confab import book.csv
  confab: 'book.csv' is an Excel workbook
  hint: save it as CSV UTF-8 and import that
  [2]
