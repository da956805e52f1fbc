Calendars, address books and mail programs read what the notes say.

  $ confab init -q .
  $ confab add-contact 'Grace Hopper' --email grace@example.org --phone '+1 555 0100' --organization 'Remington; Rand, Inc.' --role '=cmd|1' --timezone America/New_York -q
  $ confab schedule grace '2026-12-10 15:00' --timezone America/New_York --minutes 30 --place 'https://meet.example/a,b' -q 2> /dev/null
  $ confab export ics
  $ confab export vcard
  $ confab export vcard --4.0 | sed -n 2p

A table is exact. For a spreadsheet, what begins like a formula is disarmed, and `import` takes that away again.

  $ confab export csv
  $ confab export csv --spreadsheet > contacts.csv; grep -c "'=cmd" contacts.csv
  $ confab init -q other; confab -C other import ../contacts.csv; grep role other/contacts/grace-hopper.md
  $ confab -C other export csv | cmp - <(confab export csv)

  $ confab export csv --4.0
  $ confab export xls

A mail program completes addresses.

  $ confab address gra
  $ confab address remington
  $ confab address nobody
