confab suggests corrections for misspelled words: commands, options, topics, rules.

  $ confab init -q --example .
  $ confab shwo zoe
  confab: unknown command 'shwo'
  hint: did you mean 'show'?
  [2]
  $ confab due --rule folow-up
  confab: --rule: unknown due rule 'folow-up'
  hint: did you mean 'follow-up'?
  [2]
  $ confab due --wihin 7d
  confab: unknown option '--wihin' for due
  hint: did you mean '--within'?
  [2]
  $ confab help filtrs
  confab: no help for 'filtrs'
  hint: did you mean 'filters'?
  [2]
  $ confab help folow-up
  confab: no help for 'folow-up'
  hint: did you mean 'follow-up'?
  [2]
  $ confab check bad-emial
  confab: unknown rule 'bad-emial'
  hint: did you mean 'bad-email'?
  [2]
  $ confab check --skip role-stal
  confab: unknown rule 'role-stal'
  hint: did you mean 'role-stale'?
  [2]

People, notes and links.

  $ confab show lindqvst
  confab: no note is called 'lindqvst'
  hint: did you mean 'lindqvist'?
  [5]
  $ confab why zoe-lindqist
  confab: no contact is called 'zoe-lindqist'
  hint: did you mean 'zoe-lindqvist'?
  [5]
  $ confab pitch ptch
  confab: no note is called 'ptch'
  hint: did you mean 'pitch'?
  [5]
  $ printf -- '---\ntype: contact\nname: Odd\nemial: odd@example.org\nemail: odd@example.org\nfound-through: alumnni\ncareer: x\nrol: y\norganization: "[[ostkreuz-antribe]]"\n---\n' > contacts/odd.md
  $ confab check; rm contacts/odd.md
  contacts/odd.md:4:1: warning: unknown key 'emial'; did you mean 'email', which is there too? [unknown-key]
  contacts/odd.md:6:16: error: unknown value 'alumnni'; did you mean 'alumni'? [unknown-value]
  contacts/odd.md:8:1: warning: unknown key 'rol'; did you mean 'role'? [unknown-key]
  contacts/odd.md:9:15: error: no note is called 'ostkreuz-antribe'; did you mean 'ostkreuz-antriebe'? [dangling-link]

Keys and values.

  $ confab list sate=waiting
  confab: no contact has the key 'sate'
  hint: did you mean 'state'?
  [2]
  $ confab list state=waitng
  confab: state cannot be 'waitng'
  hint: did you mean 'waiting'?
  [2]
  $ confab list keep-in-touch=of
  confab: keep-in-touch cannot be 'of'
  hint: did you mean 'off'?
  [2]
  $ confab list found-through=alumi
  confab: found-through cannot be 'alumi'
  hint: did you mean 'alumni'?
  [2]
  $ confab list --kind contct
  confab: --kind: unknown value 'contct'; use contact, organization, interview
  hint: did you mean 'contact'?
  [2]
  $ confab list --json=nmae
  confab: unknown field 'nmae' for confab.list/1
  hint: did you mean 'name'?
  the fields are stem, path, state, last, type, name, call, say-name, formality, why, in-common, topic, known-from, kind, language, because, may-name-you, relation, how, career, organization, role, checked, found-through, referred-by, introduced, connector, email, phone, linkedin, address, timezone, keep-in-touch, snooze-until, parked, parked-because, outreach, was, check-ignore
  [2]
  $ confab config get thanks.du
  confab: unknown setting 'thanks.du'
  hint: did you mean 'thanks.due'?
  [2]
  $ confab config set rules.to-soon off
  confab: unknown setting 'rules.to-soon'
  hint: did you mean 'rules.too-soon'?
  [2]
  $ confab config lst
  confab: config: unknown value 'lst'; use list, get, set
  hint: did you mean 'list'?
  [2]
  $ confab config set profile gentel
  confab: invalid value 'gentel' for profile
  hint: did you mean 'gentle'?
  [2]
  $ confab config set rules.too-soon eror
  confab: invalid value 'eror' for rules.too-soon
  hint: did you mean 'error'?
  [2]
  $ echo 'thank: { due: 24h }' > .confab/config.yaml; confab due --late -q; rm .confab/config.yaml
  warning: unknown setting 'thank.due' in .confab/config.yaml:1:10
  hint: did you mean 'thanks.due'?
  LATE
  siobhan-ni-dhomhnaill  Siobhán Ní Dhomhnaill, Atlantic Buoy Company
    follow-up  Thu 2026-11-26 09:30 (5 days ago)
        your email of Wed 2026-11-25 09:30 bounced
        confab reach siobhan-ni-dhomhnaill --by linkedin
        confab reach siobhan-ni-dhomhnaill --draft --for linkedin-invitation
  
  priya-raghunathan  Priya Raghunathan, independent
    follow-up  Mon 2026-11-30 (yesterday)
        no answer to your email of Thu 2026-11-19 19:10; attempt 1 of 3
        confab reach priya-raghunathan --by phone
        confab reach priya-raghunathan --draft --for voicemail
  
  jose-ferreira  José Ferreira, Prairie Signal Works
    review  Mon 2026-11-30 (yesterday)
        talk ended Mon 2026-11-30 17:24; not reviewed yet
        confab review jose-ferreira
  $ confab reach zoe --by emial
  confab: --by: unknown value 'emial'; did you mean 'email'?
  [2]
  $ confab reach zoe --by email --outcome repleid
  confab: --outcome: unknown value 'repleid'; did you mean 'replied'?
  [2]
  $ confab thank jose --by handwriten
  confab: --by: unknown value 'handwriten'; did you mean 'handwritten'?
  [2]
  $ confab add-contact New --email new@example.org --found-through mentr
  confab: --found-through: unknown value 'mentr'; did you mean 'mentor'?
  [2]
  $ confab schedule henrik tomorow
  confab: cannot read date 'tomorow'
  hint: did you mean 'tomorrow'? write it as 2026-11-23, 'tomorrow', 'tuesday', '6 mar', 'in 3 days', '3 days ago' or '+2w', and a time as '15:00' or '3pm'
  [2]
  $ confab schedule henrik '2026-12-10 15:00' --timezone Europe/Belrin
  confab: --timezone: unknown time zone 'Europe/Belrin'
  hint: did you mean 'Europe/Berlin'?
  [2]
  $ confab check --fail-on eror
  confab: --fail-on: unknown value 'eror'; use error, warning, info
  hint: did you mean 'error'?
  [2]
  $ confab check --format githb
  confab: --format: unknown value 'githb'; use gnu, github
  hint: did you mean 'github'?
  [2]
  $ confab list --color nevr
  confab: --color: unknown value 'nevr'; use auto, always, never
  hint: did you mean 'never'?
  [2]
  $ confab review jose --second-opinion yess
  confab: --second-opinion must be yes or no, not 'yess'
  [2]
  $ confab prep amara --from 'Getting inn'
  confab: the question bank has no stage 'Getting inn'
  hint: did you mean 'Getting in'?
  [2]
  $ confab prep amara --done 'their tlak'
  confab: 'their tlak' matches no research point
  hint: choose one of these:
    Amara Okonkwo: the path so far, and anything written, built or said in public
    what the organization makes, for whom, and how many people work there
    what has happened there in the past year
    the words of the trade I could not explain yet
    what we have in common: people, places, schools, pastimes
  [2]

There is no suggestion if nothing is similar.

  $ confab frobnicate
  confab: unknown command 'frobnicate'
  hint: 'confab help' lists all commands
  [2]
  $ confab help xyzzy
  confab: no help for 'xyzzy'
  hint: 'confab help' lists commands and topics, 'confab check --list' lists rules
  [2]
  $ confab config get xyzzy
  confab: unknown setting 'xyzzy'
  hint: 'confab config list' shows all settings
  [2]
  $ confab list xyzzy=1
  confab: no contact has the key 'xyzzy'
  hint: use any key of the front matter, or state, last, stem or path
  [2]

Commands by the names that other programs give them, and rules by the command that knows them.

  $ for word in rm ls add grep version; do confab $word; done 2>&1 | grep hint
  hint: did you mean 'forget'?
  hint: did you mean 'list'?
  hint: did you mean 'add-contact'?
  hint: did you mean 'search'?
  hint: did you mean '--version'?
  $ for word in cancel confirm no-show email bounced note remind history next people draft; do confab $word ada; done 2>&1 | grep hint
  hint: did you mean 'schedule ada --cancel'?
  hint: did you mean 'schedule ada --confirm'?
  hint: did you mean 'schedule ada --no-show'?
  hint: did you mean 'reach ada --by email'?
  hint: did you mean 'reach ada --by email --outcome bounced'?
  hint: did you mean 'edit ada'?
  hint: did you mean 'snooze ada WHEN'?
  hint: did you mean 'show ada' or 'undo --list'?
  hint: did you mean 'due'?
  hint: did you mean 'list'?
  hint: did you mean 'reach ada --draft'?
  $ for topic in add cancel tutorial rules; do confab help $topic; done 2>&1 | grep hint
  hint: did you mean 'add-contact'?
  hint: did you mean 'schedule'?
  hint: did you mean 'start'?
  hint: did you mean 'check'?
  $ confab due --rule too-soon
  confab: --rule: 'too-soon' is a rule of check, not of due
  hint: run 'confab check too-soon'
  [2]
  $ confab check --skip too-soon,one-voice
  confab: 'too-soon,one-voice' is not a single rule
  hint: name each rule separately
  [2]

An option of another command, a value in the place of an option, and a filter or change with dashes.

  $ confab log zoe --no-show
  confab: unknown option '--no-show' for log
  hint: --no-show is an option of schedule
  [2]
  $ confab review zoe --note 'Ask about the pager.'
  confab: unknown option '--note' for review
  hint: --note is an option of add-contact, add-organization, reach, log and thank
  [2]
  $ confab log zoe --resume
  confab: unknown option '--resume' for log
  hint: did you mean '--resume-given'?
  [2]
  $ confab reach zoe --email
  confab: unknown option '--email' for reach
  hint: did you mean '--by email'?
  [2]
  $ confab reach zoe --replied
  confab: unknown option '--replied' for reach
  hint: did you mean '--outcome replied'?
  [2]
  $ confab list --state waiting
  confab: unknown option '--state' for list
  hint: did you mean 'state=VALUE'?
  [2]
  $ confab list --state=waiting
  confab: unknown option '--state' for list
  hint: did you mean 'state=waiting'?
  [2]
  $ confab set zoe --email zoe@example.org
  confab: unknown option '--email' for set
  hint: did you mean 'email=VALUE'?
  [2]
  $ confab list interviews
  confab: no contact has the key 'interviews'
  hint: did you mean '--kind interview'?
  [2]
  $ confab add-contact Ada --company Analytical
  confab: unknown option '--company' for add-contact
  hint: did you mean '--organization'?
  [2]
  $ confab snooze zoe --until friday
  confab: unknown option '--until' for snooze
  hint: write the value without --until
  [2]

What is missing is shown with what was typed.

  $ confab reach 'zoe l' --outcome replied --note 'She can talk.'
  confab: reach needs --by
  hint: for example: confab reach 'zoe l' --by email --outcome replied --note 'She can talk.'
  [2]
  $ confab thank zoe
  confab: thank needs --by
  hint: for example: confab thank zoe --by email
  [2]
  $ confab set zoe
  confab: set needs CHANGE
  hint: for example: confab set zoe phone='+1 215 555 0101' email+=hopper@example.com
  [2]
