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
  $ on 2026-11-15T20:00; kept prep fatma --resume cv-2026-11.pdf --copies 2 --done 'path so far'
  confab: 'path so far' matches no research point
  hint: choose one of these:
    Fatma Yıldırım: how they got here, and anything they have written, made or said in public
    Ostkreuz Antriebe: what it does, and for whom
    one piece of news from the past year that touches their work
    three words of the field that I can't explain yet
    one thing we have in common: a person, a place, a school, an interest
    what I can find out without them, so that I don't ask it
  $ cp "$EXAMPLE/pitch.md" .; confab check --strict
  $ on 2026-11-17T09:00; kept schedule fatma --confirm
  $ on 2026-11-18T18:30
  $ kept log fatma --minutes 35 --answer 'steps brought you=From washing machines to people.' --answer 'ordinary day=Half of it is reading.' --answer 'like best=declined' --answer 'hardest=partly: the quarter ends.' --answer 'skills really count=Patience.' --referral 'Zoë Lindqvist' --promise 'me: send the schematic (friday)' --note 'She drew the drive on a napkin.' --resume-given
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
  $ kept log zoe --answer 'skills really count=C without fear.' --answer 'like best=declined' --answer 'background look=Good.' --note 'We laughed.' --no-referrals
  interviews/2026-12-01-zoe-lindqvist.md:1:1: info: interview does not say whether they asked for your résumé [resume-unstated]
  $ on 2026-12-02T09:00; kept thank zoe --by handwritten
  interviews/2026-12-01-zoe-lindqvist.md:1:1: info: interview does not say whether they asked for your résumé [resume-unstated]
  interviews/2026-12-01-zoe-lindqvist.md:25:1: warning: critical question 'How did you get from where you started to the work you do now?' was not asked [critical-question-open]
  interviews/2026-12-01-zoe-lindqvist.md:26:1: warning: critical question 'What did you actually do last week, day by day?' was not asked [critical-question-open]
  interviews/2026-12-01-zoe-lindqvist.md:27:1: warning: critical question 'What is hard or dull about it that outsiders don't see?' was not asked [critical-question-open]
  interviews/2026-12-01-zoe-lindqvist.md:28:1: warning: critical question 'Knowing what I've told you about myself, what should I do next?' was not asked [critical-question-open]
  interviews/2026-12-01-zoe-lindqvist.md:30:1: warning: critical question 'Which one or two people should I talk to next, and may I mention your name?' was not asked [critical-question-open]
  [1]
  $ kept review zoe --learned 'Testing is a door.' --left-out 'Which changes do you expect in this field over the next five years?' --left-out 'Which two or three people should I talk to next, and may I use your name?' --left-out 'Which steps brought you to the work you do now?' --new-question none --second-opinion no
  interviews/2026-12-01-zoe-lindqvist.md:1:1: info: interview does not say whether they asked for your résumé [resume-unstated]
  interviews/2026-12-01-zoe-lindqvist.md:27:1: warning: critical question 'How did you get from where you started to the work you do now?' was not asked [critical-question-open]
  interviews/2026-12-01-zoe-lindqvist.md:28:1: warning: critical question 'What did you actually do last week, day by day?' was not asked [critical-question-open]
  interviews/2026-12-01-zoe-lindqvist.md:29:1: warning: critical question 'What is hard or dull about it that outsiders don't see?' was not asked [critical-question-open]
  interviews/2026-12-01-zoe-lindqvist.md:30:1: warning: critical question 'Knowing what I've told you about myself, what should I do next?' was not asked [critical-question-open]
  interviews/2026-12-01-zoe-lindqvist.md:32:1: warning: critical question 'Which one or two people should I talk to next, and may I mention your name?' was not asked [critical-question-open]
  [1]
  $ on 2026-12-08T09:00; kept reach fatma --by email --note 'told her about Zoë'
  interviews/2026-12-01-zoe-lindqvist.md:1:1: info: interview does not say whether they asked for your résumé [resume-unstated]
  interviews/2026-12-01-zoe-lindqvist.md:27:1: warning: critical question 'How did you get from where you started to the work you do now?' was not asked [critical-question-open]
  interviews/2026-12-01-zoe-lindqvist.md:28:1: warning: critical question 'What did you actually do last week, day by day?' was not asked [critical-question-open]
  interviews/2026-12-01-zoe-lindqvist.md:29:1: warning: critical question 'What is hard or dull about it that outsiders don't see?' was not asked [critical-question-open]
  interviews/2026-12-01-zoe-lindqvist.md:30:1: warning: critical question 'Knowing what I've told you about myself, what should I do next?' was not asked [critical-question-open]
  interviews/2026-12-01-zoe-lindqvist.md:32:1: warning: critical question 'Which one or two people should I talk to next, and may I mention your name?' was not asked [critical-question-open]
  [1]

A refusal, and half a year in which nobody touched a note.

  $ kept reach lukasz --by email --outcome declined
  interviews/2026-12-01-zoe-lindqvist.md:1:1: info: interview does not say whether they asked for your résumé [resume-unstated]
  interviews/2026-12-01-zoe-lindqvist.md:27:1: warning: critical question 'How did you get from where you started to the work you do now?' was not asked [critical-question-open]
  interviews/2026-12-01-zoe-lindqvist.md:28:1: warning: critical question 'What did you actually do last week, day by day?' was not asked [critical-question-open]
  interviews/2026-12-01-zoe-lindqvist.md:29:1: warning: critical question 'What is hard or dull about it that outsiders don't see?' was not asked [critical-question-open]
  interviews/2026-12-01-zoe-lindqvist.md:30:1: warning: critical question 'Knowing what I've told you about myself, what should I do next?' was not asked [critical-question-open]
  interviews/2026-12-01-zoe-lindqvist.md:32:1: warning: critical question 'Which one or two people should I talk to next, and may I mention your name?' was not asked [critical-question-open]
  [1]
  $ on 2027-07-01T09:00; confab check --strict
  interviews/2026-12-01-zoe-lindqvist.md:1:1: info: interview does not say whether they asked for your résumé [resume-unstated]
  interviews/2026-12-01-zoe-lindqvist.md:27:1: warning: critical question 'How did you get from where you started to the work you do now?' was not asked [critical-question-open]
  interviews/2026-12-01-zoe-lindqvist.md:28:1: warning: critical question 'What did you actually do last week, day by day?' was not asked [critical-question-open]
  interviews/2026-12-01-zoe-lindqvist.md:29:1: warning: critical question 'What is hard or dull about it that outsiders don't see?' was not asked [critical-question-open]
  interviews/2026-12-01-zoe-lindqvist.md:30:1: warning: critical question 'Knowing what I've told you about myself, what should I do next?' was not asked [critical-question-open]
  interviews/2026-12-01-zoe-lindqvist.md:32:1: warning: critical question 'Which one or two people should I talk to next, and may I mention your name?' was not asked [critical-question-open]
  [1]
