A whole search kept by confab's own commands passes `check --strict` after each of them: nothing is reported that the next
command does not settle, and nothing that `due` proposed.

  $ on() { export CONFAB_NOW=$1; }
  $ kept() { confab "$@" -q > said 2>&1 || cat said; confab check --strict; }
  $ on 2026-11-02T09:00
  $ confab init -q; confab check --strict
  $ kept config set drafts.name 'Noor Haverkamp'
  $ kept add-organization 'Ostkreuz Antriebe' --target --industry 'motor control'
  organizations/ostkreuz-antriebe.md:5:1: info: you know nobody at Ostkreuz Antriebe yet [target-unknown]
  $ kept add-contact 'Łukasz Wójcik' --career firmware --organization 'Ostkreuz Antriebe' --role 'Motor control developer' --found-through organization --email lukasz@example.com --phone '+49 30 23125 533'
  $ kept add-contact 'Fatma Yıldırım' --career firmware --organization ostkreuz-antriebe --role 'Engineering manager' --found-through linkedin --connector --email fatma@example.com --linkedin https://www.linkedin.com/in/example-fatma

A message without an answer, someone else there, and another channel, each on the day that `due` proposes.

  $ kept reach lukasz --by email
  $ on 2026-11-05T09:00; kept reach fatma --by email
  $ on 2026-11-11T09:00; kept reach lukasz --by phone --outcome voicemail --note 'said I would write'
  $ on 2026-11-12T08:00; kept reach fatma --by email --outcome replied --at 'yesterday 18:20'

A talk: planned, prepared, confirmed, held, thanked for and reviewed.

  $ kept schedule fatma '2026-11-18 17:00' --minutes 25 --place 'Ostkreuz Antriebe, Probestr. 9'
  $ on 2026-11-15T20:00; kept prep fatma --resume cv-2026-11.pdf --copies 2 --done 'how they got here'
  $ cp "$EXAMPLE/pitch.md" .; confab check --strict
  $ on 2026-11-17T09:00; kept schedule fatma --confirm
  $ on 2026-11-18T18:30
  $ kept log fatma --minutes 35 --answer 'get from where=From washing machines to people.' --answer 'actually do last week=Half of it is reading.' --answer 'do next=declined' --answer 'hard or dull=partly: the quarter ends.' --answer 'one or two people=Zoë.' --referral 'Zoë Lindqvist' --promise 'me: send the schematic (friday)' --note 'She drew the drive on a napkin.' --resume-given
  $ on 2026-11-19T09:00; kept thank fatma --by email
  $ kept review fatma --learned 'Reading is half the work.' --left-out nothing --new-question 'Who pays for a failed test?' --second-opinion yes
  $ on 2026-11-20T16:00; kept reach fatma --by email --kept schematic

The person she named, a second view, and a report to her.

  $ on 2026-11-25T09:00; kept reach lukasz --by email
  $ kept set zoe organization=Havelpuls role=Tester email=zoe@example.com timezone=Europe/Berlin
  $ kept reach zoe --by email
  $ on 2026-11-26T12:00; kept reach zoe --by email --outcome replied
  $ kept schedule zoe '2026-12-01 17:30' --place 'Havelpuls, Potsdam'
  $ kept prep zoe
  $ on 2026-12-01T18:00
  $ kept log zoe --answer 'get from where=By bicycle.' --answer 'actually do last week=C without fear.' --answer 'hard or dull=declined' --answer 'do next=Good.' --answer 'one or two people=none' --resume-not-asked --note 'We laughed.' --no-referrals
  $ on 2026-12-02T09:00; kept thank zoe --by handwritten
  $ kept review zoe --learned 'Testing is a door.' --left-out nothing --new-question none --second-opinion no
  $ on 2026-12-08T09:00; kept reach fatma --by email --note 'told her about Zoë'

A second employer: an address that bounces, two people at one table, a move, and someone who does not come.

  $ on 2026-12-09T09:00; kept add-organization Nordlicht --target
  organizations/nordlicht.md:4:1: info: you know nobody at Nordlicht yet [target-unknown]
  $ kept add-contact 'Ines Abreu' --career firmware --organization nordlicht --role 'Lead developer' --found-through event --email ines@exmaple.com --phone '+49 421 23125 99' --timezone Europe/Berlin
  $ kept add-contact 'Jonas Kalu' --career firmware --organization nordlicht --role Developer --found-through event --email jonas@example.com --timezone Europe/Berlin
  $ kept reach ines --by email
  $ on 2026-12-09T09:30; kept reach ines --by email --outcome bounced
  $ kept reach ines --by phone --outcome voicemail
  $ kept set ines email=ines@example.com
  $ on 2026-12-10T11:00; kept reach ines --by phone --outcome spoke --note 'Jonas joins us'
  $ kept schedule ines '2026-12-15 16:00' --with jonas --place 'Nordlicht, Bremen'
  $ kept prep ines --resume cv-2026-12.pdf --copies 2
  $ on 2026-12-11T10:00; kept schedule ines --move '2026-12-16 16:00'
  $ on 2026-12-15T18:00; kept schedule ines --confirm
  $ on 2026-12-16T17:30; kept schedule ines --no-show
  $ confab due --who ines --json=command | grep command
        "command": "confab reach ines-abreu --by email"
  $ kept reach ines --by email
  $ on 2026-12-17T10:00; kept reach ines --by email --outcome replied
  $ kept schedule ines '2026-12-18 09:00' --with jonas --place 'Nordlicht, Bremen'
  $ kept prep ines --resume cv-2026-12.pdf --copies 2
  $ on 2026-12-18T10:00; kept log ines --answer 'get from where=By train.' --answer 'actually do last week=Tests.' --answer 'hard or dull=Winter.' --answer 'do next=Wait.' --answer 'one or two people=none' --no-referrals --note 'They finish each other’s sentences.' --promise 'them: send the slides' --resume-not-asked
  $ confab due --who jonas --json=command | grep command
        "command": "confab thank jonas-kalu --by email"
  $ kept thank ines --by email
  $ kept thank jonas --by email
  $ kept review ines --learned 'Trains are slow.' --left-out nothing --new-question none --second-opinion no
  $ on 2026-12-25T09:00; confab due --who ines --json=command | grep command
        "command": "confab reach ines-abreu --by email"
  $ kept reach ines --by email --note 'asked about the slides'
  $ on 2026-12-28T09:00; kept reach ines --by email --outcome replied --note 'here they are'
  $ kept reach ines --by email --kept slides --note thanks

Someone is left alone, and someone has a new job.

  $ on 2027-01-11T09:00; kept add-contact 'Nuno Prado' --career firmware --organization Rhein --role Tester --found-through alumni --email nuno@example.com
  $ kept reach nuno --by email
  $ on 2027-01-20T09:00; kept park nuno --because 'met his boss'
  $ kept set jonas role='Team lead' organization=Havelpuls
  $ confab due --rule role-stale --within 30d --json=who | grep who
  [1]

A refusal, and half a year in which nobody touched a note.

  $ kept reach lukasz --by email --outcome declined
  $ on 2027-07-01T09:00; confab check --strict
