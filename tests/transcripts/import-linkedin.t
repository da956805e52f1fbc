LinkedIn's connections become a list to look people up in, not hundreds of notes.

  $ confab init -q .
  $ cat > Connections.csv <<'EOF'
  > Notes:
  > "When exporting your connection data, you may notice that some of the email addresses are missing."
  > 
  > First Name,Last Name,URL,Email Address,Company,Position,Connected On
  > Ada,King,https://www.linkedin.com/in/ada-king-1,,"Engine Works, Inc.","Engineer, Platform",11 Mar 2024
  > Bo,Stone,https://www.linkedin.com/in/bo-stone,bo@example.org,Metal Works,Nurse,14 Nov 2019
  > ,,,,,,07 Jun 2026
  > EOF
  $ confab import Connections.csv
  lists/linkedin.csv: 2 people to look up with 'confab who'   (confab undo)
  Connections.csv:7: skipped: no name
  1 skipped
  $ cat lists/linkedin.csv
  name,organization,role,email,phone,linkedin,connected
  Ada King,"Engine Works, Inc.","Engineer, Platform",,,https://www.linkedin.com/in/ada-king-1,2024-03-11
  Bo Stone,Metal Works,Nurse,bo@example.org,,https://www.linkedin.com/in/bo-stone,2019-11-14
  $ ls contacts
  $ confab import Connections.csv
  lists/linkedin.csv: no change needed
  Connections.csv:7: skipped: no name
  1 skipped

`who` searches notes and lists. A company is compared by the words that distinguish it, never by part of a word.

  $ confab who 'Engine Works'
  -  Ada King  Engine Works, Inc.  Engineer, Platform  lists/linkedin.csv:2
  $ confab who met; confab who 'metal works ltd'
  -  Bo Stone  Metal Works  Nurse  lists/linkedin.csv:3
  $ confab who nurse
  -  Bo Stone  Metal Works  Nurse  lists/linkedin.csv:3
  $ confab who stone --json
  {
    "schema": "confab.who/1",
    "items": [
      {
        "stem": null,
        "name": "Bo Stone",
        "organization": "Metal Works",
        "role": "Nurse",
        "linkedin": "https://www.linkedin.com/in/bo-stone",
        "source": "lists/linkedin.csv:3"
      }
    ]
  }

One person becomes a contact, or all of them do.

  $ confab add-contact 'Ada King' --from-list --career engines
  contacts/ada-king.md: new   (confab undo)
  $ cat contacts/ada-king.md | head -10
  ---
  type: contact
  name: Ada King
  career: engines
  organization: Engine Works, Inc.
  role: Engineer, Platform
  linkedin: https://www.linkedin.com/in/ada-king-1
  connected: 2024-03-11
  found-through: linkedin
  ---
  $ confab who king
  ada-king  Ada King  Engine Works, Inc.  Engineer, Platform  contacts/ada-king.md

You are connected, so they get a message, not an invitation.

  $ confab reach ada --draft 2>&1 | grep -i 'linkedin'
  linkedin-message: 30 of 85 words
  after sending it: confab reach ada-king --by linkedin
  $ confab reach ada --by linkedin -q; confab --now '+3w' reach ada --draft --by linkedin 2>&1 | grep -i 'linkedin'; confab undo -q
  linkedin-message: 42 of 85 words
  after sending it: confab reach ada-king --by linkedin
  Dear Ada King, I wrote to you on LinkedIn on Tuesday, December 1 and am trying once more. I'm trying to find out whether a career in engines is right for me. Would you be open to a 20-minute call in the next two weeks?

  $ confab import Connections.csv --as contacts
  contacts/bo-stone.md: new, from Connections.csv:6   (confab undo)
  Connections.csv:5: same as contacts/ada-king.md
  Connections.csv:7: skipped: no name
  1 new, 1 already known, 1 skipped

An invalid date is reported, and your own profile is not a contact.

  $ printf 'Vorname,Nachname,URL,Verknüpft am\nCy,Day,https://www.linkedin.com/in/cy,11 Mrz 2024\nDi,Eve,https://www.linkedin.com/in/di,31 Feb 2024\n' > bad.csv
  $ confab import bad.csv --as contacts; grep -h connected contacts/cy-day.md; confab undo -q
  warning: bad.csv:3: '31 Feb 2024' is not a date; left out
  contacts/cy-day.md: new, from bad.csv:2   (confab undo)
  contacts/di-eve.md: new, from bad.csv:3   (confab undo)
  2 new
  connected: 2024-03-11
  $ printf 'First Name,Last Name,Headline,Summary\nMy,Self,Nurse,Hello\n' > Profile.csv; confab import Profile.csv
  Profile.csv: skipped: your own profile
  1 skipped

Of two people with one name, one is chosen by employer, profile or place. Chinese names are found in either order.

  $ printf 'First Name,Last Name,URL,Company,Position,Connected On\nAna,Silva,https://www.linkedin.com/in/ana-1,Acme,C++ developer,11 Mar 2024\nAna,Silva,https://www.linkedin.com/in/ana-2,Beta,,11 Mar 2024\n文静,李,https://www.linkedin.com/in/li,,Cook,11 Mar 2024\n' > three.csv
  $ confab import three.csv -q
  $ confab add-contact 'Ana Silva' --from-list
  confab: 'Ana Silva' matches 2 people
  hint: name one by place, or add --organization or --linkedin; they are:
    Ana Silva (Acme, lists/linkedin.csv:2)
    Ana Silva (Beta, lists/linkedin.csv:3)
  [5]
  $ confab add-contact 'Ana Silva' --from-list --organization Beta; confab undo -q
  contacts/ana-silva.md: new   (confab undo)
  $ confab add-contact lists/linkedin.csv:3 --from-list; confab undo -q
  contacts/ana-silva.md: new   (confab undo)
  $ confab add-contact linkedin.com/in/ana-1 --from-list; confab undo -q
  contacts/ana-silva.md: new   (confab undo)
  $ confab who 李文静; confab who 'C++'
  -  文静 李    Cook  lists/linkedin.csv:4
  -  Ana Silva  Acme  C++ developer  lists/linkedin.csv:2
  $ confab add-organization 'Acme' --aliases ACM -q; confab who ACM
  -  Ana Silva  Acme  C++ developer  lists/linkedin.csv:2
  $ confab import Connections.csv -q

Messages and invitations become outreach of people who are contacts, without their text unless it is asked for.

  $ cat > messages.csv <<'EOF'
  > CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER
  > c1,,My Self,https://www.linkedin.com/in/my-self,Ada King,https://www.linkedin.com/in/ada-king-1,2024-03-12 09:30:00 UTC,,Thank you for connecting,INBOX
  > c1,,Ada King,https://www.linkedin.com/in/ada-king-1,My Self,https://www.linkedin.com/in/my-self,2024-03-13 08:00:05 UTC,,Tuesday?,INBOX
  > c2,,My Self,https://www.linkedin.com/in/my-self,"Ada King, Bo Stone",,2024-03-14 08:00:05 UTC,,Hello,INBOX
  > c3,Sponsored,Seller,,My Self,,2024-03-15 08:00:05 UTC,,Buy,INBOX
  > c4,,Cold Caller,https://www.linkedin.com/in/cold,My Self,https://www.linkedin.com/in/my-self,2024-03-15 08:00:05 UTC,,Hi,INBOX
  > EOF
  $ confab import messages.csv --owner 'My Self'
  contacts/ada-king.md: added outreach (2)   (confab undo)
  messages.csv:4: skipped: a group conversation
  messages.csv:5: skipped: an advertisement
  messages.csv:6: skipped: Cold Caller is not a contact
  2 filled, 3 skipped
  $ sed -n '/outreach/,/^---/p' contacts/ada-king.md
  outreach:
    - { date: 2024-03-12T09:30Z, by: linkedin, outcome: sent }
    - { date: 2024-03-13T08:00Z, by: linkedin, outcome: replied }
  ---
  $ confab undo -q; confab import messages.csv --owner 'My Self' --with-text -q
  $ grep -c note: contacts/ada-king.md
  2
  $ confab import messages.csv --owner 'My Self'
  messages.csv:2: same as contacts/ada-king.md
  messages.csv:3: same as contacts/ada-king.md
  messages.csv:4: skipped: a group conversation
  messages.csv:5: skipped: an advertisement
  messages.csv:6: skipped: Cold Caller is not a contact
  2 already known, 3 skipped

Messages of one minute are one entry, with all texts. HTML is read as text. Texts can be added later.

  $ cat > chat.csv <<'EOF'
  > CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER
  > c1,,My Self,,Ada King,https://www.linkedin.com/in/ada-king-1,2025-03-17 09:31:00 UTC,,<p>hello &amp; bye</p>,INBOX
  > c1,,My Self,,Ada King,https://www.linkedin.com/in/ada-king-1,2025-03-17 09:31:30 UTC,,second,INBOX
  > c1,,My Self,,Ada King,https://www.linkedin.com/in/ada-king-1,2027-03-17 09:31:30 UTC,,later,INBOX
  > c2,,LinkedIn Member,,My Self,,2025-03-15 08:00:05 UTC,,Hi,INBOX
  > c3,,My Self,,My Self,,2025-03-15 08:00:05 UTC,,Hi,INBOX
  > EOF
  $ confab import chat.csv --owner 'My Self'
  contacts/ada-king.md: added outreach (1)   (confab undo)
  chat.csv:3: same as contacts/ada-king.md
  chat.csv:4: skipped: dated in the future
  chat.csv:5: skipped: with a deleted account
  chat.csv:6: skipped: to yourself
  1 filled, 1 already known, 3 skipped
  $ confab import chat.csv --owner 'My Self' --with-text; grep 2025-03-17 contacts/ada-king.md
  contacts/ada-king.md: added text of messages   (confab undo)
  chat.csv:4: skipped: dated in the future
  chat.csv:5: skipped: with a deleted account
  chat.csv:6: skipped: to yourself
  2 filled, 3 skipped
    - { date: 2025-03-17T09:31Z, by: linkedin, outcome: sent, note: hello & bye / second }
  $ confab import chat.csv --owner 'My Self' --with-text -q; grep -c 2025-03-17 contacts/ada-king.md
  1
  $ sed -i 's|hello & bye / second|hello|' contacts/ada-king.md; confab import chat.csv --owner 'My Self' --with-text
  contacts/ada-king.md: kept outreach 2025-03-17T09:31Z: the note says 'hello', the file 'hello & bye' (chat.csv:2)
  chat.csv:2: same as contacts/ada-king.md
  contacts/ada-king.md: kept outreach 2025-03-17T09:31Z: the note says 'hello', the file 'second' (chat.csv:3)
  chat.csv:3: same as contacts/ada-king.md
  chat.csv:4: skipped: dated in the future
  chat.csv:5: skipped: with a deleted account
  chat.csv:6: skipped: to yourself
  2 already known, 3 skipped

Connections are known by their shape in any language.

  $ printf 'Fornavn,Etternavn,URL,E-post,Firma,Stilling,Koblet til\nFay,Ives,https://www.linkedin.com/in/fay,,E,CTO,2 nov. 2025\n' > norsk.csv; confab import norsk.csv -n -q
  --- a/lists/linkedin.csv
  +++ b/lists/linkedin.csv
  @@ -1,3 +1,2 @@
   name,organization,role,email,phone,linkedin,connected
  -Ada King,"Engine Works, Inc.","Engineer, Platform",,,https://www.linkedin.com/in/ada-king-1,2024-03-11
  -Bo Stone,Metal Works,Nurse,bo@example.org,,https://www.linkedin.com/in/bo-stone,2019-11-14
  +Fay Ives,E,CTO,,,https://www.linkedin.com/in/fay,2025-11-02

Connections become a list and other people notes, so one import has one kind. In a folder, what is not LinkedIn's is named.

  $ mkdir ../mixed; printf 'First Name,Last Name,URL,Email Address,Company,Position,Connected On\nFay,Ives,https://www.linkedin.com/in/fay,,E,CTO,02 Nov 2026\n' > ../mixed/Connections.csv
  $ printf 'Name,Email\nBo Stone,b@example.org\n' > ../mixed/people.csv; printf 'BEGIN:VCARD\nVERSION:3.0\nFN:Cy Dale\nEND:VCARD\n' > ../mixed/a.vcf
  $ confab import ../mixed/people.csv ../mixed/Connections.csv
  confab: '../mixed/Connections.csv' has LinkedIn connections, unlike the files before it
  hint: import connections separately: they become a list, other people become notes
  [2]
  $ confab import ../mixed -n 2>&1 | grep -v '^[-+@]'
  1 person to look up with 'confab who'; replaces a list of 2
  a.vcf: skipped: not connections, messages or invitations; import it separately
  people.csv: skipped: not connections, messages or invitations; import it separately
  2 skipped
   name,organization,role,email,phone,linkedin,connected

With --adopt, a contact with the name of someone on the list gets that person's profile.

  $ confab init -q ../adopt; cd ../adopt; confab add-contact 'Bo Stone' --email b@example.org -q; cp ../mixed/Connections.csv .
  $ printf 'Bo,Stone,https://www.linkedin.com/in/bo-stone,,Beta,Cook,02 Nov 2026\n' >> Connections.csv; confab import Connections.csv
  lists/linkedin.csv: 2 people to look up with 'confab who'   (confab undo)
  $ confab import Connections.csv --adopt; sed -n '4,$p' contacts/bo-stone.md
  contacts/bo-stone.md: added linkedin, organization, role, connected, found-through   (confab undo)
  lists/linkedin.csv: no change needed
  1 filled
  email: b@example.org
  linkedin: https://www.linkedin.com/in/bo-stone
  organization: Beta
  role: Cook
  connected: 2026-11-02
  found-through: linkedin
  ---
  ## Notes
