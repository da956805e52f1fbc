Searches every line of every note, front matter and body, ignoring case and accents.

  $ confab init . > /dev/null; cp -R $EXAMPLE/* .
  $ confab search malmo
  contacts/jose-ferreira.md:51: Shared a flat with [[zoe-lindqvist|Zoë]] when both studied in Malmö. [first-language:: Portuguese]
  $ confab search 'DATA SHEETS'
  interviews/2026-10-20-zoe-lindqvist.md:33: Half reading: data sheets, other people's code, fault reports. A quarter writing, a quarter at the bench.
  $ confab search 'lukasz'
  contacts/fatma-yildirim.md:21: If Łukasz stays silent she is the one to ask; and even if he does not.
  contacts/lukasz-wojcik.md:3: name: Łukasz Wójcik
  contacts/lukasz-wojcik.md:8: email: lukasz.wojcik@example.com
  $ confab search 'nobody ever said this'

Only notes of one kind, or those that `list` would show.

  $ confab search josé --kind interview
  interviews/2026-10-20-zoe-lindqvist.md:12: referrals: ["[[jose-ferreira]]", "[[amara-okonkwo]]"]
  interviews/2026-10-20-zoe-lindqvist.md:43: José Ferreira, who knows low power better than anyone, and Amara Okonkwo from her own test bench.
  interviews/2026-10-20-zoe-lindqvist.md:55: - [x] them: introduce me to José by e-mail
  interviews/2026-11-30-jose-ferreira.md:3: contact: "[[jose-ferreira]]"
  interviews/2026-11-30-jose-ferreira.md:7: place: https://meet.example.org/jose-noor
  interviews/2026-11-30-jose-ferreira.md:22: - [x] José: the article on sleeping sensors
  $ confab search josé --kind organization
  organizations/prairie-signal-works.md:15: [[jose-ferreira]] wrote most of the sleep and wake-up code.
  $ confab search pumps state=in-touch
  contacts/zoe-lindqvist.md:14: - { date: 2026-10-05T18:20, by: email, outcome: sent, note: after her talk on pumps that must not stop }
  $ confab search pumps state!=in-touch
  contacts/priya-raghunathan.md:7: # freelance since 2024, three clients, all of them in pumps
  $ confab search pump --kind interview 'starts<2026-11-01'
  interviews/2026-10-20-zoe-lindqvist.md:21: - [x] Zoë: her talk on pumps, twice
  interviews/2026-10-20-zoe-lindqvist.md:50: "Nobody gets a pump wrong on purpose. They get it wrong at four o'clock on a Friday."
  $ confab search a --kind persons
  confab: --kind: unknown value 'persons'; use contact, organization, interview
  [2]
  $ confab search a stat=waiting
  confab: no contact has the key 'stat'
  hint: did you mean 'state'?
  [2]
  $ confab search '  '
  confab: TEXT is blank
  [2]
  $ confab search
  confab: search needs TEXT
  hint: for example: confab search 'data sheet'
  [2]
  $ confab search two words
  confab: no contact has the key 'words'
  hint: use any key of the front matter, or state, last, stem or path
  [2]

The name of the person is shown if an interview's file name does not include it.

  $ mv interviews/2026-10-20-zoe-lindqvist.md interviews/first-talk.md
  $ confab search 'mixing desks'
  interviews/first-talk.md:30: (Zoë Lindqvist) Theatre sound, then repairing mixing desks, then the small processors in them. An evening course,

  $ confab search malmö --json
  {
    "schema": "confab.search/1",
    "items": [
      {
        "path": "contacts/jose-ferreira.md",
        "line": 51,
        "text": "Shared a flat with [[zoe-lindqvist|Zoë]] when both studied in Malmö. [first-language:: Portuguese]",
        "type": "contact",
        "who": "José Ferreira"
      }
    ]
  }

Other notes in the folder are not searched. Unreadable notes are, because their text is still there.

  $ echo 'a diary of Malmö' > diary.md
  $ printf -- '---\ntype: contact\nname: "Bob\n---\nlives in Malmö\n' > contacts/bob.md
  $ confab search malmö
  confab: quote is never closed in contacts/bob.md:3:7
  hint: their text was searched anyway, as far as it can be read
  contacts/bob.md:5: lives in Malmö
  contacts/jose-ferreira.md:51: Shared a flat with [[zoe-lindqvist|Zoë]] when both studied in Malmö. [first-language:: Portuguese]
  [3]
  $ confab search malmö --kind contact
  confab: quote is never closed in contacts/bob.md:3:7
  hint: notes that cannot be read were not searched; 'confab check' explains
  contacts/jose-ferreira.md:51: Shared a flat with [[zoe-lindqvist|Zoë]] when both studied in Malmö. [first-language:: Portuguese]
  [3]
  $ confab search malmö --json | grep -A4 bob
  confab: quote is never closed in contacts/bob.md:3:7
  hint: their text was searched anyway, as far as it can be read
        "path": "contacts/bob.md",
        "line": 5,
        "text": "lives in Malmö",
        "type": null,
        "who": null

A word that no note has may be a typo.

  $ confab search firmwear
  confab: quote is never closed in contacts/bob.md:3:7
  hint: their text was searched anyway, as far as it can be read
  no note has 'firmwear'; did you mean 'Firmware'?
  [3]
  $ confab search firmwear -q
  confab: quote is never closed in contacts/bob.md:3:7
  hint: their text was searched anyway, as far as it can be read
  [3]
  $ confab search 'two words that are nowhere'
  confab: quote is never closed in contacts/bob.md:3:7
  hint: their text was searched anyway, as far as it can be read
  [3]

If no note passes the filter, the typo is in the filter.

  $ cd "$(mktemp -d)"; confab init -q --example .
  $ confab search e career='embeded firmware'
  no contact has career 'embeded firmware'; did you mean 'embedded firmware'?
