Contacts with their state; any key of the front matter can be a filter.

  $ confab init . > /dev/null; cp -R $EXAMPLE/* .
  $ confab list
  amara-okonkwo          scheduled  Amara Okonkwo          Havelpuls Medizintechnik  Verification engineer
  fatma-yildirim         to-reach   Fatma Y\xc4\xb1ld\xc4\xb1r\xc4\xb1m         Ostkreuz Antriebe         Engineering manager (esc)
  giulia-bertolini       parked     Giulia Bertolini       Officina dell'Orso        Instrument maker
  henrik-sorensen        declined   Henrik S\xc3\xb8rensen        Aarhus Vindstyring        Principal engineer (esc)
  jose-ferreira          met        Jos\xc3\xa9 Ferreira          Prairie Signal Works      Senior firmware engineer (esc)
  li-wenjing             scheduled  \xe6\x9d\x8e\xe6\x96\x87\xe9\x9d\x99 Li Wenjing      Straits Mesh Instruments  Embedded engineer, "the radio person" (esc)
  lukasz-wojcik          waiting    \xc5\x81ukasz W\xc3\xb3jcik          Ostkreuz Antriebe         Motor control developer (esc)
  nguyen-thu-ha          to-reach   Nguy\xe1\xbb\x85n Thu H\xc3\xa0          Lantern Lake Robotics     Board bring-up engineer (esc)
  priya-raghunathan      waiting    Priya Raghunathan      independent               Firmware consultant
  siobhan-ni-dhomhnaill  waiting    Siobh\xc3\xa1n N\xc3\xad Dhomhnaill  Atlantic Buoy Company     Firmware engineer, drifting things (esc)
  thandeka-mokoena       replied    Thandeka Mokoena       Abendschule am Kanal      Teaches embedded systems in the evening
  tomas-havlicek         waiting    Tom\xc3\xa1\xc5\xa1 Havl\xc3\xad\xc4\x8dek         Werkhof Kiefernstra\xc3\x9fe     Runs the makerspace (esc)
  zoe-lindqvist          in-touch   Zo\xc3\xab Lindqvist          Havelpuls Medizintechnik  Firmware team lead (esc)
  $ confab list state=waiting
  lukasz-wojcik          waiting  \xc5\x81ukasz W\xc3\xb3jcik          Ostkreuz Antriebe      Motor control developer (esc)
  priya-raghunathan      waiting  Priya Raghunathan      independent            Firmware consultant
  siobhan-ni-dhomhnaill  waiting  Siobh\xc3\xa1n N\xc3\xad Dhomhnaill  Atlantic Buoy Company  Firmware engineer, drifting things (esc)
  tomas-havlicek         waiting  Tom\xc3\xa1\xc5\xa1 Havl\xc3\xad\xc4\x8dek         Werkhof Kiefernstra\xc3\x9fe  Runs the makerspace (esc)
  $ confab list state!=waiting !email
  nguyen-thu-ha  to-reach  Nguy\xe1\xbb\x85n Thu H\xc3\xa0  Lantern Lake Robotics  Board bring-up engineer (esc)
  $ confab list organization=havelpuls-medizintechnik
  amara-okonkwo  scheduled  Amara Okonkwo  Havelpuls Medizintechnik  Verification engineer
  zoe-lindqvist  in-touch   Zo\xc3\xab Lindqvist  Havelpuls Medizintechnik  Firmware team lead (esc)
  $ confab list 'organization=ostkreuz antriebe'
  fatma-yildirim  to-reach  Fatma Yıldırım  Ostkreuz Antriebe  Engineering manager
  lukasz-wojcik   waiting   Łukasz Wójcik   Ostkreuz Antriebe  Motor control developer
  $ confab list 'last>2026-11-20'
  amara-okonkwo     scheduled  Amara Okonkwo      Havelpuls Medizintechnik  Verification engineer
  jose-ferreira     met        José Ferreira      Prairie Signal Works      Senior firmware engineer
  li-wenjing        scheduled  李文静 Li Wenjing  Straits Mesh Instruments  Embedded engineer, "the radio person"
  lukasz-wojcik     waiting    Łukasz Wójcik      Ostkreuz Antriebe         Motor control developer
  thandeka-mokoena  replied    Thandeka Mokoena   Abendschule am Kanal      Teaches embedded systems in the evening
  $ confab list 'career=EMBEDDED FIRMWARE' connector
  fatma-yildirim  to-reach  Fatma Y\xc4\xb1ld\xc4\xb1r\xc4\xb1m  Ostkreuz Antriebe      Engineering manager (esc)
  tomas-havlicek  waiting   Tom\xc3\xa1\xc5\xa1 Havl\xc3\xad\xc4\x8dek  Werkhof Kiefernstra\xc3\x9fe  Runs the makerspace (esc)
  $ confab list tags=chicago
  jose-ferreira  met  Jos\xc3\xa9 Ferreira  Prairie Signal Works  Senior firmware engineer (esc)
  $ confab list keep-in-touch=off
  henrik-sorensen  declined  Henrik S\xc3\xb8rensen  Aarhus Vindstyring  Principal engineer (esc)
  $ confab list --kind organization
  havelpuls-medizintechnik  Havelpuls Medizintechnik  medical devices
  ostkreuz-antriebe         Ostkreuz Antriebe         electric bicycles
  prairie-signal-works      Prairie Signal Works      rail sensors
  straits-mesh-instruments  Straits Mesh Instruments  water quality
  $ confab list --kind interview 'starts>=2026-12-01'
  2026-12-03-li-wenjing     planned  李文静 Li Wenjing  2026-12-03T08:30
  2026-12-08-amara-okonkwo  planned  Amara Okonkwo      2026-12-08T16:00
  $ confab list state=parked --json
  {
    "schema": "confab.list/1",
    "items": [
      {
        "stem": "giulia-bertolini",
        "path": "contacts/giulia-bertolini.md",
        "state": "parked",
        "last": "2026-11-02",
        "type": "contact",
        "name": "Giulia Bertolini",
        "call": null,
        "say-name": null,
        "formality": null,
        "why": null,
        "in-common": null,
        "topic": null,
        "known-from": null,
        "kind": null,
        "language": null,
        "because": null,
        "may-name-you": null,
        "relation": null,
        "how": null,
        "career": [
          "embedded firmware"
        ],
        "organization": "Officina dell'Orso",
        "role": "Instrument maker",
        "checked": null,
        "found-through": "network",
        "referred-by": null,
        "introduced": null,
        "connector": null,
        "email": [
          "giulia.bertolini@example.net"
        ],
        "phone": [
          "+49 30 23125 672"
        ],
        "linkedin": [
          "https://www.linkedin.com/in/example-giulia-bertolini"
        ],
        "address": "Probestraße 9, 10999 Berlin",
        "timezone": null,
        "keep-in-touch": null,
        "snooze-until": null,
        "parked": null,
        "parked-because": null,
        "outreach": [
          {
            "date": "2026-10-06",
            "by": "email",
            "outcome": "sent",
            "asks": null,
            "address": null,
            "note": null
          },
          {
            "date": "2026-10-19",
            "by": "phone",
            "outcome": "no-answer",
            "asks": null,
            "address": null,
            "note": null
          },
          {
            "date": "2026-11-02",
            "by": "linkedin",
            "outcome": "sent",
            "asks": null,
            "address": null,
            "note": "last try; said I won't mind silence"
          }
        ],
        "was": [],
        "check-ignore": []
      }
    ]
  }
  $ confab list state=nothing
  confab: state cannot be 'nothing'
  hint: the values are to-reach, waiting, replied, scheduled, met, in-touch, parked, declined
  [2]

  $ confab list 'last>5 days ago'
  jose-ferreira     met      José Ferreira     Prairie Signal Works  Senior firmware engineer
  lukasz-wojcik     waiting  Łukasz Wójcik     Ostkreuz Antriebe     Motor control developer
  thandeka-mokoena  replied  Thandeka Mokoena  Abendschule am Kanal  Teaches embedded systems in the evening
  $ confab list 'last>yesterdai'
  confab: cannot read date 'yesterdai'
  hint: did you mean 'yesterday'? write it as 2026-11-23, 'tomorrow', 'tuesday', '6 mar', 'in 3 days', '3 days ago' or '+2w', and a time as '15:00' or '3pm'
  [2]
  $ confab list stat=waiting
  confab: no contact has the key 'stat'
  hint: did you mean 'state'?
  [2]
  $ confab list =x
  confab: cannot read filter '=x'
  hint: write it like state=waiting, career!=law, starts>2026-11-01, email or !email
  [2]
  $ confab list --kind persons
  confab: --kind: unknown value 'persons'; use contact, organization, interview
  [2]

The order, the number and the columns are yours to choose. Notes without the key come last.

  $ confab list --sort last --limit 3 --columns stem,last,phone
  zoe-lindqvist     2026-10-20T21:10  +49 30 23125 101
  giulia-bertolini  2026-11-02        +49 30 23125 672
  henrik-sorensen   2026-11-13
  $ confab list --sort last --reverse --limit 2 --columns name,last
  Thandeka Mokoena  2026-11-30T17:40
  José Ferreira     2026-11-30T17:24
  $ confab list --sort state --sort name --columns state,name,career | head -4
  to-reach   Fatma Yıldırım         embedded firmware
  to-reach   Nguyễn Thu Hà          embedded firmware
  waiting    Łukasz Wójcik          embedded firmware
  waiting    Priya Raghunathan      embedded firmware
  $ confab list --sort organization --columns organization,stem | head -3
  Aarhus Vindstyring        henrik-sorensen
  Abendschule am Kanal      thandeka-mokoena
  Atlantic Buoy Company     siobhan-ni-dhomhnaill
  $ confab list --reverse --columns stem | head -2
  zoe-lindqvist
  tomas-havlicek
  $ confab list --kind interview
  2026-10-20-zoe-lindqvist  held     Zoë Lindqvist      2026-10-20T17:30
  2026-11-30-jose-ferreira  held     José Ferreira      2026-11-30T17:00
  2026-12-03-li-wenjing     planned  李文静 Li Wenjing  2026-12-03T08:30
  2026-12-08-amara-okonkwo  planned  Amara Okonkwo      2026-12-08T16:00
  $ confab list --kind interview --sort minutes --columns stem,minutes,contact
  2026-11-30-jose-ferreira  20  José Ferreira
  2026-12-03-li-wenjing     20  李文静 Li Wenjing
  2026-10-20-zoe-lindqvist  25  Zoë Lindqvist
  2026-12-08-amara-okonkwo  30  Amara Okonkwo
  $ confab list --sort nmae
  confab: --sort: no contact has the key 'nmae'
  hint: did you mean 'name'?
  [2]
  $ confab list --columns stem,mail
  confab: --columns: no contact has the key 'mail'
  hint: did you mean 'email'?
  [2]
  $ confab list --columns stem --json
  confab: --columns cannot be used with --json, --jsonl or --plain
  hint: name the fields in the option itself, like --json=stem,email
  [2]
  $ confab list --limit many
  confab: --limit must be a whole number, not 'many'
  hint: write it like 10
  [2]
  $ confab list --limit 0

A talk counts as contact, as it does for 'due'.

  $ confab list name='José Ferreira' --columns stem,last
  jose-ferreira  2026-11-30T17:24

A value that no note has may be a typo.

  $ confab list 'career=embedded firmwear'
  no contact has career 'embedded firmwear'; did you mean 'embedded firmware'?
  $ confab list tags=chicgo -q
  $ confab list tags=chicgo
  no contact has tags 'chicgo'; did you mean 'chicago'?
  $ confab list organization=Havelpus
  no contact has organization 'Havelpus'; did you mean 'Havelpuls'?
  $ confab list tags=boston

A day includes its times, and a flag can be typed in any of its words.

  $ confab list --kind interview starts=2026-12-03 --columns stem; confab list --kind interview 'starts!=2026-12-03' --columns stem | grep -c 12-03
  2026-12-03-li-wenjing
  0
  [1]
  $ confab list connector=yes --columns stem; confab list connector=true --columns stem | wc -l
  fatma-yildirim
  tomas-havlicek
  2

Dates in words work with every operator, and spaces around the operator do not matter.

  $ confab list last=yesterday --plain=stem; confab list 'state = replied' --plain=stem; confab list 'last!=yesterday' --plain=stem | grep jose
  jose-ferreira
  thandeka-mokoena
  thandeka-mokoena
  [1]
  $ confab list --kind interview starts=yesterday --plain=stem
  2026-11-30-jose-ferreira

Bounces and unanswered calls do not count as contact.

  $ confab list stem=siobhan-ni-dhomhnaill last; confab reach lukasz --by phone --outcome no-answer -q; confab list stem=lukasz-wojcik --columns last
  warning: less than 5 business days after the unanswered email of Fri 2026-11-27 08:45
  2026-11-27T08:45

A link matches whatever leads to its note.

  $ confab list 'organization=[[havelpuls-medizintechnik]]' --plain=stem
  amara-okonkwo
  zoe-lindqvist
  $ confab list 'referred-by=[[zoe-lindqvist]]' --plain=stem; confab list --kind interview 'contact=[[zoe-lindqvist]]' --plain=stem
  amara-okonkwo
  jose-ferreira
  2026-10-20-zoe-lindqvist

A value that the key can never have, or an order that it does not have, is refused.

  $ confab list 'state>met'
  confab: state cannot be compared with < or >
  hint: write state=VALUE or state!=VALUE
  [2]
  $ confab list connector=maybe
  confab: connector cannot be 'maybe'
  hint: the values are true, false
  [2]
  $ confab list outreach=email
  confab: outreach is a list of entries and has no single value
  hint: write outreach for notes that have some, !outreach for the others, or use 'confab search'
  [2]
  $ confab list 'last='
  confab: cannot read date ''
  hint: write it as 2026-11-23, 'tomorrow', 'tuesday', '6 mar', 'in 3 days', '3 days ago' or '+2w', and a time as '15:00' or '3pm'
  [2]
  $ confab list --kind interview 'minutes>abc'
  confab: minutes cannot be 'abc'
  hint: give it a whole number
  [2]
  $ confab list --kind organization state=met
  confab: no organization has the key 'state'
  hint: use any key of the front matter, or stem or path
  [2]
  $ confab list waiting
  confab: no contact has the key 'waiting'
  hint: did you mean 'state=waiting'?
  [2]
  $ confab list --kind interview planned
  confab: no interview has the key 'planned'
  hint: did you mean 'state=planned'?
  [2]

A part of a value suggests the whole.

  $ for filter in career=firmware career=embeded name=zoe 'organization=Prairie Signal'; do confab list "$filter"; done
  no contact has career 'firmware'; did you mean 'embedded firmware'?
  no contact has career 'embeded'; did you mean 'embedded firmware'?
  no contact has name 'zoe'; did you mean 'Zoë Lindqvist'?
  no contact has organization 'Prairie Signal'; did you mean 'Prairie Signal Works'?
  $ confab search the career=embeded
  no contact has career 'embeded'; did you mean 'embedded firmware'?

An employer is sorted by its name, whether it is a link or text.

  $ confab list --sort organization --sort name --columns organization,name | grep Havelpuls
  Havelpuls Medizintechnik  Amara Okonkwo
  Havelpuls Medizintechnik  Zoë Lindqvist

An error in a view names it.

  $ sed -i '/^views:/d' .confab/config.yaml; printf 'views:\n  bad: state=foo\n' >> .confab/config.yaml; confab list @bad
  confab: @bad: state cannot be 'foo'
  hint: the values are to-reach, waiting, replied, scheduled, met, in-touch, parked, declined
  [2]

Comparisons put text in the order of --sort: case and accents do not count, and a link is the name of its note.

  $ cd "$(mktemp -d)"; confab init -q --example .
  $ confab list 'name>s' --columns name --sort name
  Siobhán Ní Dhomhnaill
  Thandeka Mokoena
  Tomáš Havlíček
  Zoë Lindqvist
  李文静 Li Wenjing
  $ confab list 'name<F' --columns name
  Amara Okonkwo
  $ confab list 'organization>=p' --columns organization --sort organization
  Prairie Signal Works
  Straits Mesh Instruments
  Werkhof Kiefernstraße
