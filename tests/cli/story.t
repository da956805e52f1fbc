A whole story over five weeks: Noor wonders whether to write firmware for a living. Every step is played on its own day, and
`due`, `why` and `check` say what a careful friend would say.

  $ on() { export CONFAB_NOW=$1; }

Monday, 2 November: the inventory.

  $ on 2026-11-02T09:00
  $ confab init -q
  $ confab config set drafts.name 'Noor Haverkamp' -q
  $ confab config set drafts.introduction 'I keep the analysers of a hospital laboratory running and build small devices at night' -q
  $ confab add-organization 'Ostkreuz Antriebe' --target --industry 'motor control' -q
  $ confab add-contact 'Łukasz Wójcik' --career firmware --organization 'Ostkreuz Antriebe' --role 'Motor control developer' --found-through organization --email lukasz@example.com --phone '+49 30 23125 533'
  $ confab add-contact 'Fatma Yıldırım' --career firmware --organization ostkreuz-antriebe --role 'Engineering manager' --found-through linkedin --connector --email fatma@example.com --linkedin https://www.linkedin.com/in/example-fatma
  $ confab check
  $ confab due
  $ confab

The first message, and no answer.

  $ confab reach łukasz --draft --by email
  $ confab reach lukasz --by email
  $ on 2026-11-03T09:00
  $ confab due
  $ confab why lukasz

After three business days, another person at the same organization.

  $ on 2026-11-05T09:00
  $ confab due
  $ confab reach fatma --by email --at 'today 8:30am'
  $ confab check
  $ on 2026-11-06T09:00
  $ confab due

After seven, the other way to the first.

  $ on 2026-11-11T09:00
  $ confab due
  $ confab reach lukasz --draft
  $ confab reach lukasz --by phone --outcome voicemail --note 'said I would write, not call again'
  $ confab check
  $ confab list

Fatma replies, and the interview is agreed.

  $ on 2026-11-12T08:00
  $ confab reach fatma --by email --outcome replied --at 'yesterday 18:20' --note 'gladly, next week'
  $ confab due
  $ confab why fatma
  $ confab schedule fatma '2026-11-18 17:00' --minutes 25 --place 'Ostkreuz Antriebe, Probestr. 9'
  $ confab due
  $ confab why fatma | head -1

Preparing. Two days before, the confirmation; one day before, all is to be ready.

  $ on 2026-11-15T20:00
  $ confab due --within 3d
  $ confab prep fatma --add-question 'What do you wish newcomers had built before they came?' --resume cv-2026-11.pdf --copies 2 --done 'path so far' --done 'what the organization makes' -q
  $ confab prep fatma --done 'past year' --done 'words of the trade' --done 'in common'
  $ cat > pitch.md <<END
  > ---
  > type: pitch
  > ---
  > ## Interest
  > I would like to write the firmware inside instruments that people depend on.
  > ## Skills
  > I write C for microcontrollers, read schematics, solder, and follow a fault until it has nowhere left to hide.
  > ## Knowledge
  > I know what instruments go through at night.
  > ## Education
  > I trained as a laboratory technician and study embedded systems in the evening.
  > ## Experience
  > For nine years I have repaired analysers in a hospital.
  > ## Strengths
  > I am patient with faults that come and go.
  > ## Accomplishments
  > Last winter I built a freezer alarm that saved nine hundred samples.
  > ## Goals
  > Within two years I want to be a junior firmware engineer.
  > END
  $ confab pitch
  $ confab due --within 3d
  $ on 2026-11-17T09:00
  $ confab due
  $ confab schedule fatma --confirm
  $ confab due
  $ confab check

Wednesday, 18 November: they talk. The evening.

  $ on 2026-11-18T18:30
  $ confab due
  $ confab log fatma --minutes 35 --answer 'steps brought you=From washing machines to motors to people.' --answer 'ordinary day=Half of it is reading what others wrote.' --answer 'like best=declined' --answer 'hardest=partly: the quarter ends, she laughed.' --answer 'wish newcomers=Anything with a power supply that survives a winter.' --referral 'Zoë Lindqvist' --promise 'me: send the alarm schematic (friday)' --promise 'them: introduce me to the test bench' --note 'She drew the whole drive on a napkin.' --resume-given
  $ cat interviews/2026-11-18-fatma-yildirim.md
  $ cat contacts/zoe-lindqvist.md
  $ confab due

The thanks have hours left, then they are late.

  $ on 2026-11-19T09:00
  $ confab due --rule thank
  $ confab thank fatma --draft
  $ confab thank fatma --by email
  $ confab review fatma
  $ confab review fatma --learned 'Reading is half the work.' --left-out 'How newcomers are received' --new-question 'Who pays for a failed field test?' --second-opinion yes
  $ confab check
  $ confab due --within 14d
  $ confab why fatma

The promise is kept; the referral is approached.

  $ on 2026-11-20T16:00
  $ confab due
  $ confab reach fatma --by email --kept schematic
  $ confab edit zoe
  $ sed -i 's/^found-through/organization: Havelpuls\nrole: Firmware team lead\nemail: zoe@example.org\n&/' contacts/zoe-lindqvist.md
  $ on 2026-11-25T09:00
  $ confab due
  $ confab reach zoe --draft
  $ confab reach zoe --by email
  $ on 2026-11-26T12:00
  $ confab reach zoe --by email --outcome replied -q
  $ confab schedule zoe '2026-12-01 17:30' --place 'Havelpuls, Potsdam' -q
  $ confab prep zoe -q; grep -A12 '^## Questions' interviews/2026-12-01-zoe-lindqvist.md

The second conversation is the second opinion; then Fatma hears how it went.

  $ on 2026-12-02T09:00
  $ confab due
  $ confab log zoe --answer 'skills really count=C without fear, and writing down what you saw.' --no-referrals
  $ confab thank zoe --by handwritten
  $ confab review zoe --learned 'Testing is a door.' --left-out nothing --new-question none --second-opinion no
  $ on 2026-12-08T09:00
  $ confab due
  $ confab reach fatma --by email --note 'told her about Zoë' --kept 'test bench'
  $ confab due --within 7d
  $ confab

In touch, by tier.

  $ sed -i 's/^found-through/keep-in-touch: A\n&/' contacts/fatma-yildirim.md
  $ confab why fatma
  $ on 2027-01-19T09:00
  $ confab due
  $ confab check
  $ confab list
