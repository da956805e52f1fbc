An organization has the same people whether their notes link to it or name it.

  $ confab init . > /dev/null; cp -R $EXAMPLE/* .
  $ confab show havelpuls
  Havelpuls Medizintechnik  organizations/havelpuls-medizintechnik.md
    website   https://havelpuls.example.org
    industry  medical devices
    target    true
    aliases   Havelpuls; Havelpuls Medizintechnik GmbH
  
  People
    amara-okonkwo  scheduled  Amara Okonkwo  Verification engineer
    zoe-lindqvist  in-touch   Zoë Lindqvist  Firmware team lead
  
  What happened
    Mon 2026-10-05 18:20  zoe-lindqvist  email sent: after her talk on pumps that must not stop
    Wed 2026-10-07 08:10  zoe-lindqvist  email replied: gladly, Tuesdays after five
    Wed 2026-10-07 12:30  zoe-lindqvist  email sent: proposed the 20th
    Thu 2026-10-08 09:00  zoe-lindqvist  email replied
    Tue 2026-10-20 17:30  zoe-lindqvist  interview held
    Tue 2026-10-20 21:10  zoe-lindqvist  thanked (email)
    Tue 2026-10-20        zoe-lindqvist  reviewed
    Mon 2026-10-26 12:15  amara-okonkwo  email sent
    Mon 2026-11-09 16:40  amara-okonkwo  phone voicemail: named Zoë, left my number
    Tue 2026-11-24 10:05  amara-okonkwo  phone replied: called back from the climate chamber
    Tue 2026-12-08 16:00  amara-okonkwo  interview planned
  
  Learned
    zoe-lindqvist  Testing is a door, not a waiting room. What I call tinkering she calls fault analysis.
  
  ## Research
  
  Potsdam, about 120 people. Infusion pumps and, since 2024, a small blood-gas analyser: the one I open
  up twice a month. Firmware team of nine under [[zoe-lindqvist]]; the test bench belongs to
  [[amara-okonkwo]].
  
  They take one career changer a year, she says, and have never regretted it.
  $ confab add-contact 'Ida Rhodes' --organization Havelpuls -q; confab add-contact 'Jean Sammet' -q
  $ printf -- '---\ntype: contact\nname: Betty Holberton\norganization: havelpuls medizintechnik gmbh\n---\n' > contacts/betty-holberton.md
  $ confab show Havelpuls | grep -A6 People
  People
    amara-okonkwo    scheduled  Amara Okonkwo    Verification engineer
    betty-holberton  to-reach   Betty Holberton
    ida-rhodes       to-reach   Ida Rhodes
    zoe-lindqvist    in-touch   Zoë Lindqvist    Firmware team lead
  
  What happened
  $ confab list organization=havelpuls --plain=stem
  amara-okonkwo
  betty-holberton
  ida-rhodes
  zoe-lindqvist
  $ confab list organization=havelpuls-medizintechnik --plain=stem
  amara-okonkwo
  betty-holberton
  ida-rhodes
  zoe-lindqvist
  $ confab list 'organization=Havelpuls Medizintechnik GmbH' --plain=stem
  amara-okonkwo
  betty-holberton
  ida-rhodes
  zoe-lindqvist
  $ confab list 'organization!=Havelpuls' --plain=stem | head -3
  fatma-yildirim
  giulia-bertolini
  henrik-sorensen
  $ confab show prairie --json=stem,people,learned,events | head -30
  {
    "schema": "confab.show/1",
    "items": [
      {
        "stem": "prairie-signal-works",
        "people": [
          {
            "who": "jose-ferreira",
            "name": "José Ferreira",
            "role": "Senior firmware engineer",
            "state": "met"
          }
        ],
        "learned": [],
        "events": [
          {
            "date": "2026-10-26",
            "what": "email sent: Zoë had introduced us the Thursday before",
            "path": "contacts/jose-ferreira.md",
            "who": "jose-ferreira"
          },
          {
            "date": "2026-11-05",
            "what": "linkedin sent",
            "path": "contacts/jose-ferreira.md",
            "who": "jose-ferreira"
          },
          {
            "date": "2026-11-09",
            "what": "linkedin replied: was on a night shift in a switch yard",

A target where you know nobody is named by 'status'.

  $ confab add-organization 'Remington Rand' --target -q
  $ confab | sed -n 2,3p
  5 organizations, 4 interviews
  you know nobody at remington-rand
  $ confab status --json=unknown-targets
  {
    "schema": "confab.status/1",
    "items": [
      {
        "unknown-targets": [
          "remington-rand"
        ]
      }
    ]
  }
  $ confab show remington
  Remington Rand  organizations/remington-rand.md
    target  true
    you know nobody there yet: confab add-contact NAME --organization remington-rand
  
  ## Research
  
  - [ ] what it does, for whom, and how many people work there
  - [ ] which part of it does the work I'm looking into
  - [ ] one piece of news from the past year
  - [ ] who I know, or could get to know, there
  - [ ] what I'd want to hear from someone inside
  $ confab add-contact 'Grace Hopper' --organization remington-rand -q
  $ confab | sed -n 2,3p
  5 organizations, 4 interviews
  snoozed: tomas-havlicek until Mon 2026-12-14

Two notes about one organization become one; everyone follows.

  $ confab add-organization Remington --website https://remington.example -q; confab add-contact 'John Mauchly' --organization Remington -q
  $ confab merge remington-rand remington -y
  organizations/remington-rand.md: gets aliases, website   (confab undo)
  organizations/remington.md: merged into organizations/remington-rand.md   (confab undo)
  contacts/john-mauchly.md: links updated   (confab undo)
  $ cat organizations/remington-rand.md
  ---
  type: organization
  name: Remington Rand
  target: true
  aliases: Remington
  website: https://remington.example
  ---
  ## Research
  
  - [ ] what it does, for whom, and how many people work there
  - [ ] which part of it does the work I'm looking into
  - [ ] one piece of news from the past year
  - [ ] who I know, or could get to know, there
  - [ ] what I'd want to hear from someone inside
  $ confab show remington | sed -n '/People/,$p'
  People
    grace-hopper  to-reach  Grace Hopper
    john-mauchly  to-reach  John Mauchly
  
  ## Research
  
  - [ ] what it does, for whom, and how many people work there
  - [ ] which part of it does the work I'm looking into
  - [ ] one piece of news from the past year
  - [ ] who I know, or could get to know, there
  - [ ] what I'd want to hear from someone inside
  $ confab list organization=remington --plain=stem,organization
  grace-hopper\t[[remington-rand]] (esc)
  john-mauchly\t[[remington-rand]] (esc)

An organization is found by its aliases:

  $ confab add-organization 'Sperry Corporation' -q
  $ confab set sperry-corporation aliases='Univac Division' -q
  $ confab show 'univac division' | head -n 1
  Sperry Corporation  organizations/sperry-corporation.md

An alias names the note, wherever a note is named.

  $ rm -rf *; cp -R $EXAMPLE/* .; confab show 'Havelpuls Medizintechnik GmbH' | head -1
  Havelpuls Medizintechnik  organizations/havelpuls-medizintechnik.md
  $ confab set 'havelpuls medizintechnik gmbh' industry=pumps
  organizations/havelpuls-medizintechnik.md: industry = pumps   (confab undo)

After a new job, what happened before stays with the old employer.

  $ confab set zoe organization=ostkreuz-antriebe role=CTO -q
  $ confab show havelpuls | grep -E 'zoe-lindqvist  |^People|amara'; confab show ostkreuz --jsonl=events,learned
  People
    amara-okonkwo  scheduled  Amara Okonkwo  Verification engineer
    Mon 2026-10-05 18:20  zoe-lindqvist  email sent: after her talk on pumps that must not stop
    Wed 2026-10-07 08:10  zoe-lindqvist  email replied: gladly, Tuesdays after five
    Wed 2026-10-07 12:30  zoe-lindqvist  email sent: proposed the 20th
    Thu 2026-10-08 09:00  zoe-lindqvist  email replied
    Tue 2026-10-20 17:30  zoe-lindqvist  interview held
    Tue 2026-10-20 21:10  zoe-lindqvist  thanked (email)
    Tue 2026-10-20        zoe-lindqvist  reviewed
    Mon 2026-10-26 12:15  amara-okonkwo  email sent
    Mon 2026-11-09 16:40  amara-okonkwo  phone voicemail: named Zoë, left my number
    Tue 2026-11-24 10:05  amara-okonkwo  phone replied: called back from the climate chamber
    Tue 2026-12-08 16:00  amara-okonkwo  interview planned
    zoe-lindqvist  Testing is a door, not a waiting room. What I call tinkering she calls fault analysis.
  [[amara-okonkwo]].
  {"events":[{"date":"2026-11-16T17:05","what":"phone no-answer","path":"contacts/lukasz-wojcik.md","who":"lukasz-wojcik"},{"date":"2026-11-27T08:45","what":"email sent: asked for twenty minutes before the open day","path":"contacts/lukasz-wojcik.md","who":"lukasz-wojcik"}],"learned":[]}
  $ confab show havelpuls --jsonl=learned,people
  {"learned":[{"who":"zoe-lindqvist","text":"Testing is a door, not a waiting room. What I call tinkering she calls fault analysis.","path":"interviews/2026-10-20-zoe-lindqvist.md"}],"people":[{"who":"amara-okonkwo","name":"Amara Okonkwo","role":"Verification engineer","state":"scheduled"}]}

A name of two organizations means neither. `check` says so, and commands ask which one is meant.

  $ cd "$(mktemp -d)"; confab init -q
  $ confab add-organization 'Big Machines' --aliases BM -q; confab add-organization 'Blue Mountain' --aliases BM --new -q
  $ confab check
  organizations/blue-mountain.md:1:1: warning: 'BM' is also a name of organizations/big-machines.md [duplicate-contact]
  $ confab add-contact 'Ann Ames' --organization BM --email ann@bm.example
  confab: --organization: 'BM' matches 2 organizations
  hint: choose one of these:
    organizations/big-machines.md  Big Machines
    organizations/blue-mountain.md  Blue Mountain
  [5]
  $ confab add-contact 'Ann Ames' --organization big-machines --email ann@bm.example -q
  $ confab set ann organization=bm
  confab: organization: 'bm' matches 2 organizations
  hint: choose one of these:
    organizations/big-machines.md  Big Machines
    organizations/blue-mountain.md  Blue Mountain
  [5]
  $ confab list organization=BM --columns name,organization
  Ann Ames  Big Machines

A legal form does not make another company.

  $ cd "$(mktemp -d)"; confab init -q; confab add-organization 'Quill Systems' -q
  $ confab add-contact 'Sam Roe' --organization 'Quill Systems, Inc.' --email sam@quill.example --found-through event -q
  $ confab add-contact 'Bea Fox' --organization 'quill systems' --email bea@quill.example --found-through event -q
  $ confab show quill-systems; confab list organization='Quill Systems' --columns name
  Quill Systems  organizations/quill-systems.md
  
  People
    bea-fox  to-reach  Bea Fox
    sam-roe  to-reach  Sam Roe
  
  ## Research
  
  - [ ] what it does, for whom, and how many people work there
  - [ ] which part of it does the work I'm looking into
  - [ ] one piece of news from the past year
  - [ ] who I know, or could get to know, there
  - [ ] what I'd want to hear from someone inside
  Bea Fox
  Sam Roe
