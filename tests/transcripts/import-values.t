No value in a file is lost: values without a key are kept as text.

  $ confab init -q .
  $ table() { printf '%s\n' "$@" > p.csv; confab import p.csv -q; sed -n '4,$p' contacts/*; confab undo -q; }

Columns with one key or none, two columns of one meaning, and a column that is mapped.

  $ table Name,Foo,foo,👍,,Role,Role 'Ada King,1,2,3,4,Cook,Pilot'
  foo: "1"
  foo-2: "2"
  column-4: "3"
  column-5: "4"
  role: Cook
  ---
  ## Notes
  Role: Pilot
  $ printf 'Name,Real name\nNick,Ada King\n' > p.csv; confab import p.csv --map 'name=Real name' -q; sed -n '3,$p' contacts/*; confab undo -q
  name: Ada King
  ---
  ## Notes
  Name: Nick

Column names as programs join them.

  $ table first_name,last_name,email_address,job_title,company_name,phone_number,linkedin_url 'Ada,King,a@example.org,CTO,Acme,020 7946 0000,linkedin.com/in/ada'
  email: a@example.org
  role: CTO
  organization: Acme
  phone: "020 7946 0000"
  linkedin: https://www.linkedin.com/in/ada
  ---
  ## Notes
  $ table Name,emails,phoneNumbers,LinkedIn,Website 'Ada King,A@example.org; a@example.org,020 7946 0000,@ada-1,n/a'
  warning: p.csv:2: 'n/a' is not a web address; kept in the note
  email: A@example.org
  phone: "020 7946 0000"
  linkedin: https://www.linkedin.com/in/ada-1
  ---
  ## Notes
  Website: n/a
  $ table Name,Birthday,Language,LinkedIn 'Ada King,31/12/1990,English (United States),yes'
  warning: p.csv:2: 'yes' is not a web address; kept in the note
  birthday: 1990-12-31
  language: en
  ---
  ## Notes
  LinkedIn: yes

A column of dates may have gaps; an address that is not on the web is text.

  $ table 'Name,Met on,Website' 'Ada King,5 Nov 2026,javascript:a.b()' 'Bo Ek,n/a,'
  met-on: 2026-11-05
  ---
  ## Notes
  Website: javascript:a.b()
  ---
  type: contact
  name: Bo Ek
  met-on: n/a
  ---
  ## Notes

A Markdown table, relations of Notion, and what confab exports.

  $ table '| Name | Company | Email |' '|---|---|---|' '| Ada King | A \| B | a@example.org |'
  organization: A | B
  email: a@example.org
  ---
  ## Notes
  $ printf '| Name | Email |\n|---|---|\n| Ada King | a@example.org | more |\n' > surplus.md; confab import surplus.md 2>&1 | head -1
  confab: 5 values for 3 columns: 'more' in surplus.md:3
  $ table Name,Company,Friends '"Bo","A (https://www.notion.so/A-22222222222222222222222222222222?pvs=21), B (https://www.notion.so/B-2?pvs=21)","C (https://www.notion.so/C-2), D (x/D%20333.md)"'
  organization: A
  friends: C, D
  ---
  ## Notes
  Also at B
  $ table name,linkedin 'Ada King,https://www.linkedin.com/in/ada; linkedin.com/in/ada2'
  linkedin:
    - https://www.linkedin.com/in/ada
    - https://www.linkedin.com/in/ada2
  ---
  ## Notes

A street and a town in columns of their own are one address; a town alone is not. A whole address is not repeated.

  $ table Name,Address,City,State,Zip,Firm 'Ada King,1 Way,Boston,MA,02101,Acme'
  organization: Acme
  address: 1 Way, Boston, MA, 02101
  ---
  ## Notes
  $ table 'Name,Mailing Street,Mailing City,Mailing Zip/Postal Code' 'Ada King,1 Way,Leeds,LS1 1AA'
  address: 1 Way, Leeds, LS1 1AA
  ---
  ## Notes
  $ table Name,City 'Ada King,Boston'
  city: Boston
  ---
  ## Notes
  $ table Name,Address,City,Zip 'Ada King,"1 Way, Boston, MA 02101",Boston,02101'
  address: 1 Way, Boston, MA 02101
  ---
  ## Notes

Where someone was found, in the owner's words.

  $ table 'Name,How we met' 'Ada King,Alumni event'
  how-we-met: Alumni event
  found-through: alumni
  ---
  ## Notes
  $ table Name,Source 'Ada King,Cold email'
  source: Cold email
  ---
  ## Notes
  $ table 'Name,Found through' 'Ada King,Career fair'
  found-through: event
  ---
  ## Notes
  Found through: Career fair
  $ table 'Name,How we met,Referred by' 'Ada King,At a conference,Bo Stone'
  how-we-met: At a conference
  referred-by: Bo Stone
  found-through: referral
  ---
  ## Notes

A name with an address, names that are none, a column that counts the rows, and TRUE in German.

  $ table Name,Company 'Ada King <ada@example.org>,Acme'
  email: ada@example.org
  organization: Acme
  ---
  ## Notes
  $ printf 'Name,Phone\n+49 170 1234567,+49 170 1234567\n' > p.csv; confab import p.csv
  p.csv:2: skipped: no name
  1 skipped
  $ table '#,Name' 1,Ada 2,Bo
  ---
  ## Notes
  ---
  type: contact
  name: Bo
  ---
  ## Notes
  $ table ',Name' 0,Ada 7,Bo
  column-1: "0"
  ---
  ## Notes
  ---
  type: contact
  name: Bo
  column-1: "7"
  ---
  ## Notes
  $ table Name,Connector 'Ada King,WAHR'
  connector: true
  ---
  ## Notes

Contact details in one column; columns about the person whose name is in the table, and what is asked as a question.

  $ table 'Name,Contact info' '"Ada King","ada@example.org, +44 20 7946 0000; ask at the desk"'
  email: ada@example.org
  phone: "+44 20 7946 0000"
  ---
  ## Notes
  Contact info: ask at the desk
  $ table 'Mentor name,Mentor email,Mentor employer,Mentor title,Mentor since,How did you find them?' 'Ada King,ada@example.org,Acme,CTO,2020,LinkedIn'
  email: ada@example.org
  organization: Acme
  role: CTO
  mentor-since: "2020"
  how-did-you-find-them: LinkedIn
  found-through: linkedin
  ---
  ## Notes

A column with the days of your messages becomes outreach if you map it.

  $ printf 'Name,Last contacted,First contacted\nAda King,11/15/2026,10/30/2026\nBo Ek,never,\n' > p.csv
  $ confab import p.csv --map 'outreach=Last contacted' --map 'outreach=First contacted' -q; sed -n '4,$p' contacts/*
  outreach:
    - { date: 2026-10-30, by: other, outcome: sent }
    - { date: 2026-11-15, by: other, outcome: sent }
  ---
  ## Notes
  ---
  type: contact
  name: Bo Ek
  ---
  ## Notes
  $ confab import p.csv --map 'outreach=Last contacted' --map 'outreach=First contacted'; confab undo -q
  p.csv:2: same as contacts/ada-king.md
  p.csv:3: same as contacts/bo-ek.md
  2 already known

Google, Outlook and vCard.

  $ table 'First Name,Last Name,Nickname,Organization Name,Organization Department,E-mail 1 - Label,E-mail 1 - Value,Phone 1 - Label,Phone 1 - Value,Phone 2 - Label,Phone 2 - Value,Address 1 - Formatted,Address 1 - Street,Address 1 - City,Address 2 - Country,Address 2 - Street,Address 2 - Postal Code,Address 2 - City,Custom Field 1 - Label,Custom Field 1 - Value' 'Ada,King,Addie,Acme,Sales,Work,a@example.org,Work Fax,020 1,Mobile,020 7946 0000,"1 Way
  > London",1 Way,London,UK,2 Way,N1,Leeds,Likes,tea'
  organization: Acme
  email: a@example.org
  phone: "020 7946 0000"
  address: 1 Way, London
  ---
  ## Notes
  Another address: 2 Way, Leeds, N1, UK
  
  Nickname: Addie
  Organization Department: Sales
  Work Fax: 020 1
  Likes: tea
  $ table 'First Name,Last Name,E-mail Address,E-mail Type,E-mail Display Name,Business Fax,Department,User 1,Priority,Private,Initials,Anniversary' 'Ada,King,a@example.org,SMTP,Ada King (a@example.org),020 1,Sales,mine,Normal,False,A.K.,0/0/00'
  email: a@example.org
  ---
  ## Notes
  Business Fax: 020 1
  Department: Sales
  User 1: mine
  $ table "First Name,Last Name,E-mail Address,E-mail Type,Business Phone,Assistant's Phone" 'Ada,King,a@example.org,SMTP,+44 20 7946 0000,+44 20 7946 0001'
  email: a@example.org
  phone: "+44 20 7946 0000"
  ---
  ## Notes
  Assistant's Phone: +44 20 7946 0001
  $ table 'Vorname,Nachname,E-Mail-Adresse,E-Mail-Typ,Telefon geschäftlich,Telefon Assistent,Télécopie' 'Ada,King,a@example.org,SMTP,+49 30 1234567,+49 30 1234568,+49 30 1234569'
  email: a@example.org
  phone: "+49 30 1234567"
  ---
  ## Notes
  Telefon Assistent: +49 30 1234568
  Télécopie: +49 30 1234569
  $ card() { printf '%s\n' BEGIN:VCARD VERSION:3.0 "$@" END:VCARD > p.vcf; confab import p.vcf -q; sed -n '4,$p' contacts/*; confab undo -q; }
  $ card 'FN:Ada King' NICKNAME:Addie 'ORG:Acme;Sales' ORG:Beta TITLE:CTO ROLE:Founder IMPP:xmpp:a@example.org X-SPOUSE:Bo 'X-SOCIALPROFILE;type=linkedin;x-user=ada-1:x-apple:ada-1' URL:http://www.linkedin.com/in/ada-1 EMAIL:a@example.org EMAIL:A@example.org URL:https://a.example.org URL:https://b.example.org
  organization: Acme
  role: CTO
  email: a@example.org
  linkedin: https://www.linkedin.com/in/ada-1
  website: https://a.example.org
  ---
  ## Notes
  Website: https://b.example.org
  
  Nickname: Addie
  Department: Sales
  Also at: Beta
  Chat: xmpp:a@example.org
  Spouse: Bo
  Role: Founder
  $ printf 'BEGIN:VCARD\nN:Gro\xdf;J\xf6rg\nEND:VCARD\n' > p.vcf; confab import p.vcf
  warning: p.vcf: read as windows-1252
  contacts/jorg-gross.md: new, from p.vcf: card 1   (confab undo)
  1 new

A workspace of Notion has tables that are not of people.

  $ id=22222222222222222222222222222222; mkdir ws; printf 'Name,Email\nBo,b@example.org\n' > "ws/Contacts $id.csv"; printf 'Name,Status\nWrite letter,Done\n' > "ws/Tasks $id.csv"; printf '# Home\n\nHello.\n' > "ws/Home $id.md"; confab import ws
  contacts/bo.md: new, from Contacts 22222222222222222222222222222222.csv:2   (confab undo)
  Tasks 22222222222222222222222222222222.csv: skipped: not a table of people: it has no email, phone, company or role
  1 page: skipped: not about a person in these tables
  1 new, 2 skipped

A job that --update replaces becomes an earlier job, and a job that is over does not come back.

  $ printf -- '---\ntype: contact\nname: Ada King\nemail: a@example.org\norganization: New Ltd\nrole: CTO\nwas:\n  - { role: Cook, organization: Old Inc, until: 2025-01-01 }\n---\n' > contacts/ada-king.md
  $ printf 'Name,Email,Company,Role\nAda King,a@example.org,Old,Cook\n' > p.csv; confab import p.csv --update
  contacts/ada-king.md: kept organization: the note says 'New Ltd', the file 'Old' (p.csv:2)
  contacts/ada-king.md: kept role: the note says 'CTO', the file 'Cook' (p.csv:2)
  p.csv:2: same as contacts/ada-king.md
  1 already known
  $ printf 'Name,Email,Company,Role\nAda King,a@example.org,Newer Ltd,CEO\n' > p.csv; confab import p.csv --update; cat contacts/ada-king.md
  contacts/ada-king.md: added was; replaced organization 'New Ltd'; replaced role 'CTO'   (confab undo)
  1 updated
  ---
  type: contact
  name: Ada King
  email: a@example.org
  organization: Newer Ltd
  role: CEO
  was:
    - { role: Cook, organization: Old Inc, until: 2025-01-01 }
    - { role: CTO, organization: New Ltd, until: 2026-12-01 }
  ---

Monica: a name of another service is not an email address, and what you wrote about a call is text.

  $ cat > monica.json <<'END'
  > {"account": {"data": [{"type": "contact", "values": [{"uuid": "1", "properties": {"first_name": "Fay"},
  >  "data": [{"type": "contact_field", "values": [{"properties": {"data": "@fay", "type": "t"}}]},
  >   {"type": "call", "values": [{"properties": {"called_at": "2024-03-11T09:30:00Z", "content": "About tea."}}]}]}]}],
  >  "instance": [{"type": "contact_field_type", "values": [{"uuid": "t", "properties": {"name": "Telegram"}}]}]}}
  > END
  $ confab import monica.json -q; sed -n '4,$p' contacts/fay.md
  outreach:
    - { date: 2024-03-11T09:30Z, by: phone, outcome: sent }
  ---
  ## Notes
  telegram: @fay
  
  2024-03-11, by phone: About tea.

A file that is something else says so.

  $ head -c 100 /dev/zero > zero.csv; confab import zero.csv
  confab: 'zero.csv' is damaged: it has no text
  hint: export the file again
  [2]
  $ printf 'BEGIN:VCALENDAR\n' > a.ics; confab import a.ics
  confab: 'a.ics' is a calendar
  hint: export the contacts instead, as vCard or CSV
  [2]
  $ python3 -c 'import zipfile; zipfile.ZipFile("a.zip", "w", zipfile.ZIP_LZMA).writestr("a.csv", "Name\nAda\n")'; confab import a.zip
  confab: the zip archive is compressed in a way that confab does not read; zip it again with 'deflate' in a.zip
  [4]
  $ printf 'Company,Who,Contact email\nAcme,Ada King,a@example.org\n' > p.csv; confab import p.csv
  confab: no column holds names; found 'Company', 'Who', 'Contact email' in p.csv
  hint: pass --map name=Who if that column has them
  [2]
