Settings, where they come from, and how they change.

  $ confab init . > /dev/null
  $ confab config get thanks.due
  24h
  $ confab config set thanks.due 12h
  .confab/config.yaml: thanks.due is 12h   (confab undo)
  $ confab config get thanks.due --show-origin
  thanks.due  12h  .confab/config.yaml:59
  $ confab config set rules.too-soon off -q
  $ confab config set rules.role-stale warning -q
  $ sed -n '/^rules/,$p' .confab/config.yaml
  rules:
    too-soon: off
    role-stale: warning
    # too-soon: off  # or error, warning, info; 'confab check --list' lists the rules
  
  views:
    # silent: state=waiting last<2026-11-01  # what '@silent' means in list and search
  $ confab config set business-days.holidays '[2026-12-25, 2027-01-01]' -q
  $ grep holidays .confab/config.yaml
    holidays: [2026-12-25, 2027-01-01]
    # holidays: []  # dates that are not business days, like [2026-12-25, 2027-01-01]
  $ confab config list --show-origin | grep -v 'rules\.'
  profile                           career-centre             built in
  business-days.weekend             [sat, sun]                built in
  business-days.holidays            [2026-12-25, 2027-01-01]  .confab/config.yaml:6
  outreach.other-person-after       3bd                       built in
  outreach.follow-up-after          7bd                       built in
  outreach.min-gap                  5bd                       built in
  outreach.max-follow-ups           2                         built in
  outreach.switch-channel           true                      built in
  outreach.answer-reply-within      24h                       built in
  outreach.first-channel            email                     built in
  drafts.name                                                 built in
  drafts.introduction                                         built in
  drafts.headline                                             built in
  drafts.aim                                                  built in
  drafts.phone                                                built in
  drafts.how                                                  built in
  drafts.note                                                 built in
  drafts.dates                      us                        built in
  drafts.referral-when              soon                      built in
  drafts.outreach-words             85                        built in
  drafts.follow-up-words            85                        built in
  drafts.voicemail-words            75                        built in
  drafts.text-words                 45                        built in
  drafts.thanks-words               110                       built in
  drafts.card-words                 70                        built in
  drafts.sentence-words             25                        built in
  drafts.linkedin-note-characters   200                       built in
  interview.minutes                 20                        built in
  interview.max-minutes             30                        built in
  interview.confirm-before          [48h, 24h]                built in
  interview.prepare-before          24h                       built in
  interview.arrive-early            10m                       built in
  interview.waking-hours            [7h, 22h]                 built in
  questions.min                     5                         built in
  questions.max                     10                        built in
  questions.critical-min            3                         built in
  questions.critical-max            5                         built in
  pitch.words-per-minute            140                       built in
  pitch.min                         30s                       built in
  pitch.max                         120s                      built in
  resume-copies                     2                         built in
  thanks.due                        12h                       .confab/config.yaml:60
  thanks.overdue                    48h                       built in
  review                            same-day                  built in
  referrals.record-within           7d                        built in
  referrals.approach-within         7d                        built in
  referrals.report-back-after       7d                        built in
  promises.keep-yours-within        7d                        built in
  promises.nudge-theirs-after       7d                        built in
  second-opinion                    14d                       built in
  keep-in-touch.A                   6w                        built in
  keep-in-touch.B                   13w                       built in
  keep-in-touch.C                   26w                       built in
  freshness.role                    90d                       built in
  ignore                            []                        built in
  folders.contact                   contacts                  built in
  folders.organization              organizations             built in
  folders.interview                 interviews                built in
  editor                                                      built in
  pager                                                       built in
  opener                            xdg-open                  built in
  notebook                                                    built in
  $ confab config get rules.too-soon --json
  {
    "schema": "confab.config/1",
    "items": [
      {
        "key": "rules.too-soon",
        "value": "off",
        "origin": ".confab/config.yaml:93"
      }
    ]
  }
  $ confab undo -q; grep holidays .confab/config.yaml
    # holidays: []  # dates that are not business days, like [2026-12-25, 2027-01-01]

Two settings that contradict each other are refused, and ignored where a file has them.

  $ confab config set questions.min 12
  confab: questions.min is 12, but questions.max is 10
  hint: write at most 10 for questions.min, or at least 12 for questions.max
  [2]
  $ cp .confab/config.yaml kept; printf 'questions: { min: 12, max: 11 }\npitch: { min: 3m }\n' > .confab/config.yaml
  $ confab check
  .confab/config.yaml:1:23: error: questions.min is 12, but questions.max is 11; did you mean 11 for questions.min and 12 for questions.max? [config-invalid]
  .confab/config.yaml:2:10: error: pitch.min is 3m, but pitch.max is 120s; write at most 120s for pitch.min, or at least 3m for pitch.max [config-invalid]
  hint: 'confab help config-invalid' explains how to fix it
  [1]
  $ confab config get questions.min 2> /dev/null
  5
  $ printf 'questions: { min: 12, max: 15 }\n' > .confab/config.yaml; confab check
  $ printf 'rules: { critical-too-few: off }\n' > .confab/config.yaml; confab check
  .confab/config.yaml:1:10: error: there is no rule 'critical-too-few' any more; it is part of 'prepare' now, so delete this setting [config-invalid]
  hint: 'confab help config-invalid' explains how to fix it
  [1]
  $ mv kept .confab/config.yaml

A config without a file, a group or a final newline is completed.

  $ printf 'thanks:\n  due: 24h' > .confab/config.yaml
  $ confab config set interview.minutes 30 -q; cat .confab/config.yaml
  thanks:
    due: 24h
  interview: { minutes: 30 }
  $ confab config set thanks.overdue 72h -q; cat .confab/config.yaml
  thanks:
    due: 24h
    overdue: 72h
  interview: { minutes: 30 }
  $ rm .confab/config.yaml; confab config set interview.max-minutes 45 -q; cat .confab/config.yaml
  interview: { max-minutes: 45 }

Text may be empty.

  $ confab config set drafts.name ''
  .confab/config.yaml: drafts.name is empty   (confab undo)
  $ confab undo -q

A setting written in another style is changed in place.

  $ printf 'thanks.due: 12h\n' > .confab/config.yaml
  $ confab config set thanks.due 6h -q; cat .confab/config.yaml
  thanks.due: 6h
  $ printf 'thanks: { due: 24h }\n' >> .confab/config.yaml
  $ confab config set thanks.due 8h -q; cat .confab/config.yaml
  thanks.due: 8h
  thanks: { due: 8h }
  $ rm .confab/config.yaml

An unreadable note is always an error; its severity cannot be changed.

  $ confab config set rules.unreadable off
  confab: the severity of 'unreadable' is fixed
  hint: a note that cannot be read is always an error
  [2]

Wrong values are refused, with the correct form.

  $ confab config set thanks.due soon
  confab: invalid value 'soon' for thanks.due
  hint: write a length of time like 24h, 7d or 7bd
  [2]
  $ confab config set thanks.deu 12h
  confab: unknown setting 'thanks.deu'
  hint: did you mean 'thanks.due'?
  [2]
  $ confab config set rules.too-soon loud
  confab: invalid value 'loud' for rules.too-soon
  hint: write error, warning, info or off
  [2]
  $ confab config set interview.minutes 0
  confab: invalid value '0' for interview.minutes
  hint: write a number from 1 to 600
  [2]
  $ confab config set business-days.weekend '[mon, sunday]'
  confab: invalid value 'mon, sunday' for business-days.weekend
  hint: write a list of days like [sat, sun]
  [2]
  $ confab config set editor vim
  confab: a notebook cannot set 'editor'
  hint: set it in your own config file, ~/.config/confab/config.yaml
  [2]
  $ confab config get nothing
  confab: unknown setting 'nothing'
  hint: 'confab config list' shows all settings
  [2]
  $ confab config frobnicate
  confab: config: unknown value 'frobnicate'; use list, get, set
  [2]

A bad line in the file: commands that read warn and go on, commands that write refuse, `check` reports it.

  $ printf 'thanks:\n  deu: 12h\neditor: rm -rf /\ninterview: { minutes: many }\n' > .confab/config.yaml
  $ confab list
  warning: unknown setting 'thanks.deu' in .confab/config.yaml:2:3
  hint: did you mean 'thanks.due'?
  warning: a notebook cannot set 'editor' in .confab/config.yaml:3:1
  hint: set it in your own config file, ~/.config/confab/config.yaml
  warning: invalid value 'many' for interview.minutes in .confab/config.yaml:4:14
  hint: write a number from 1 to 600
  $ confab add-contact A --email a@example.org
  warning: unknown setting 'thanks.deu' in .confab/config.yaml:2:3
  hint: did you mean 'thanks.due'?
  warning: a notebook cannot set 'editor' in .confab/config.yaml:3:1
  hint: set it in your own config file, ~/.config/confab/config.yaml
  warning: invalid value 'many' for interview.minutes in .confab/config.yaml:4:14
  hint: write a number from 1 to 600
  confab: no changes are made while the config has errors
  hint: fix it, or pass --no-config
  [2]
  $ confab check
  .confab/config.yaml:2:3: error: unknown setting 'thanks.deu'; did you mean 'thanks.due'? [config-invalid]
  .confab/config.yaml:3:1: error: a notebook cannot set 'editor'; set it in your own config file, ~/.config/confab/config.yaml [config-invalid]
  .confab/config.yaml:4:14: error: invalid value 'many' for interview.minutes; write a number from 1 to 600 [config-invalid]
  hint: 'confab help config-invalid' explains how to fix it
  [1]
  $ confab --no-config add-contact A --email a@example.org -q
  $ confab config set interview.minutes 25 -q; sed -n 4p .confab/config.yaml
  warning: unknown setting 'thanks.deu' in .confab/config.yaml:2:3
  hint: did you mean 'thanks.due'?
  warning: a notebook cannot set 'editor' in .confab/config.yaml:3:1
  hint: set it in your own config file, ~/.config/confab/config.yaml
  warning: invalid value 'many' for interview.minutes in .confab/config.yaml:4:14
  hint: write a number from 1 to 600
  interview: { minutes: 25 }
  $ printf 'thanks: [\n' > .confab/config.yaml
  $ confab list
  warning: a bracket or quote is never closed, or text follows it in .confab/config.yaml:2:1
  hint: until it is fixed, all settings in that file are ignored
  a  to-reach  A

The user's own file is read before the notebook's.

  $ rm .confab/config.yaml; export XDG_CONFIG_HOME=$PWD/.config; mkdir -p .config/confab
  $ printf 'thanks: { due: 6h, overdue: 9h }\nnotebook: %s\n' "$PWD" > .config/confab/config.yaml
  $ confab config set thanks.due 8h -q
  $ confab config list --show-origin | grep -E 'thanks|notebook' | sed "s|$PWD|.|g; s/   */  /g"
  drafts.thanks-words  110  built in
  thanks.due  8h  .confab/config.yaml:1
  thanks.overdue  9h  ./.config/confab/config.yaml:1
  notebook  .  ./.config/confab/config.yaml:2
  $ mv .config/confab/config.yaml dots.yaml; ln -s ../../dots.yaml .config/confab/config.yaml
  $ confab config get thanks.overdue
  9h
  $ cd /; confab list
  a  to-reach  A

A view is checked like the filters of `list`.

  $ cd "$(mktemp -d)"; confab init -q --example .
  $ confab config set views.silent 'state=wating'
  confab: views.silent: state cannot be 'wating'
  hint: did you mean 'waiting'?
  [2]
  $ confab config set views.silent 'list state=waiting'
  confab: views.silent: no contact has the key 'list'
  hint: did you mean 'last'?
  [2]
  $ confab config set views.ahead 'status=planned' -q; confab list --kind interview @ahead --columns contact
  李文静 Li Wenjing
  Amara Okonkwo
  $ confab config set views.silent '[state=waiting, "!phone"]' -q; confab list @silent --columns name
  Siobhán Ní Dhomhnaill
