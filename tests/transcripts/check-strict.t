A whole search kept by confab's own commands passes `check --strict` after each of them: nothing is reported that the next
command does not settle, and nothing that `due` proposed.

  $ on() { export CONFAB_NOW=$1; }
  $ kept() { confab "$@" -q > said 2>&1 || cat said; confab check --strict; }
  $ on 2026-11-02T09:00
  $ confab init -q; confab check --strict
  $ kept config set drafts.name 'Noor Haverkamp'
  $ kept add-organization 'Ostkreuz Antriebe' --target --industry 'motor control'
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

A refusal, and half a year in which nobody touched a note.

  $ kept reach lukasz --by email --outcome declined
  $ on 2027-07-01T09:00; confab check --strict
