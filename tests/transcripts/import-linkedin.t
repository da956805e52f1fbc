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
  $ cat lists/linkedin.csv
  $ ls contacts
  $ confab import Connections.csv

`who` searches notes and lists. A company is compared by the words that tell it from others, never by a part of a word.

  $ confab who 'Engine Works'
  $ confab who met; confab who 'metal works ltd'
  $ confab who nurse
  $ confab who stone --json

One person becomes a contact, or all of them do.

  $ confab add-contact 'Ada King' --from-list --career engines
  $ cat contacts/ada-king.md | head -10
  $ confab who king
  $ confab import Connections.csv --as contacts

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
  $ sed -n '/outreach/,/^---/p' contacts/ada-king.md
  $ confab undo -q; confab import messages.csv --owner 'My Self' --with-text -q
  $ grep -c note: contacts/ada-king.md
  $ confab import messages.csv --owner 'My Self'
