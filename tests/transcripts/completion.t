The shell's completion script asks confab for candidates.

  $ confab completion bash | bash -n
  $ confab completion tcsh
  confab: no completion script for 'tcsh'
  hint: write bash, zsh or fish
  [2]
  $ confab completion fsh
  confab: no completion script for 'fsh'
  hint: did you mean 'zsh'?
  [2]
  $ cp -r "$EXAMPLE"/. .; confab init -q
  $ ask() { confab __complete "$@" | tr '\t' '|'; }
  $ ask 'confab re'
  reach|record a message or call to a contact, or draft one
  review|look back on an interview and record what you learned
  report|write the whole search on one page, to read in a browser or print
  redo|redo the last change that was undone
  $ ask 'confab completion '
  bash|
  zsh|
  fish|
  $ ask 'confab help too'
  too-soon|you tried again less than 5 business days after an unanswered attempt

People, organizations and other notes by their file names.

  $ ask 'confab reach l'
  li-wenjing|李文静 Li Wenjing
  lukasz-wojcik|Łukasz Wójcik
  $ ask 'confab -C contacts why AMA'
  amara-okonkwo|Amara Okonkwo
  $ ask 'confab show 2026-1'
  2026-10-20-zoe-lindqvist|interview
  2026-11-30-jose-ferreira|interview
  2026-12-03-li-wenjing|interview
  2026-12-08-amara-okonkwo|interview
  $ ask 'confab show pr'
  priya-raghunathan|Priya Raghunathan
  prairie-signal-works|Prairie Signal Works
  $ ask 'confab pitch '
  pitch|pitch
  $ ask 'confab add-contact Ada --organization st'
  straits-mesh-instruments|Straits Mesh Instruments
  $ ask 'confab add-contact Ada --referred-by zo'
  zoe-lindqvist|Zoë Lindqvist
  $ ask 'confab due --who=ama'
  --who=amara-okonkwo|Amara Okonkwo

The words typed so far determine the notebook.

  $ (mkdir "$TMPDIR/other"; cd "$TMPDIR/other"; confab init -q; confab add-contact 'Ada King' --email ada@example.org -q)
  $ ask "confab --notebook '$TMPDIR/other' thank "
  ada-king|Ada King
  $ ask "confab thank --notebook=$TMPDIR/other "
  ada-king|Ada King
  $ ask "confab -C $TMPDIR/other thank "
  ada-king|Ada King
  $ HOME=$TMPDIR ask 'confab --notebook ~/other thank '
  ada-king|Ada King
  $ cd /; ask 'confab thank '; CONFAB_NOTEBOOK=$TMPDIR/other ask 'confab thank '; cd "$OLDPWD"
  ada-king|Ada King

Rules, settings and their values.

  $ ask 'confab due --rule pr'
  prepare|a planned interview lacks questions, research, a pitch or copies of your résumé; due 24 hours before it starts
  $ ask 'confab check --skip=pr'
  --skip=prepare|a planned interview lacks questions, research, a pitch or copies of your résumé; due 24 hours before it starts
  $ ask 'confab check pitch-length pitch'
  pitch-length|a pitch takes less than 30 seconds or more than 2 minutes
  pitch-part-missing|a pitch does not mention all of these: interest, skills, knowledge, education, experience, strengths, accomplishments, goals; or it still has a gap like [my goal]
  $ ask 'confab config get thanks.'
  thanks.due|when a thank-you is due after an interview
  thanks.overdue|when a missing thank-you is overdue
  $ ask 'confab config set rules.role-'
  rules.role-stale|you have not been in contact for more than 90 days, so their role may have changed; contacts who declined or are parked are left out
  $ ask 'confab config set rules.role-stale '
  error|
  warning|
  info|
  off|
  $ ask 'confab config set thanks.due '
  24h|the default
  $ ask 'confab config get ed'

A few words, dates, stages, zones.

  $ ask 'confab reach amara --by '
  email|
  phone|
  linkedin|
  in-person|
  letter|
  text|
  other|
  $ ask 'confab reach amara --outcome=no'
  --outcome=no-answer|
  $ ask 'confab thank amara --by hand'
  handwritten|
  $ ask 'confab review amara --second-opinion '
  yes|
  no|
  $ ask 'confab check --fail-on '
  error|
  warning|
  info|
  $ ask 'confab list --kind '
  contact|
  organization|
  interview|
  $ ask 'confab --color '
  auto|
  always|
  never|
  $ ask 'confab config '
  list|
  get|
  set|
  $ ask 'confab add-contact Ada --keep-in-touch '
  A|
  B|
  C|
  off|
  $ ask 'confab schedule amara t'
  today|Tue 2026-12-01
  tomorrow|Wed 2026-12-02
  tuesday|
  thursday|
  $ ask 'confab log amara --now 2026-11-23 --at to'
  today|Mon 2026-11-23
  tomorrow|Tue 2026-11-24
  $ ask 'confab add-contact Ada --introduced '
  2026-12-01|today
  2026-11-30|yesterday
  2026-12-02|tomorrow
  $ ask 'confab prep amara --from d'
  Daily work|
  $ ask 'confab schedule amara tomorrow --timezone a'
  America/Chicago|
  Asia/Singapore|

Filters: keys, then values.

  $ ask 'confab list re'
  relation=|who they are to you, like 'my nurse manager'
  referred-by=|the contact who referred you
  $ ask 'confab list !em'
  !email|email address
  $ ask 'confab list --kind interview st'
  starts=|when it begins, local to timezone
  status=|planned, or how it turned out
  stem=|the file name without .md
  $ ask 'confab list --kind interview status='
  status=cancelled|
  status=held|
  status=no-show|
  status=planned|
  $ ask 'confab list state!=w'
  state!=waiting|
  $ ask 'confab list state=waiting career='
  career=embedded firmware|
  career=hardware test|

The shell completes files and folders itself.

  $ ask 'confab prep amara --resume '
  files
  $ ask 'confab -C '
  folders
  $ ask 'confab init --example '
  folders

Options: those of the command, then the global ones; each once, unless it takes a list.

  $ ask 'confab undo --'
  --list|list the changes that can be undone, newest first
  --init|undo even the creation of the notebook
  --notebook|use this notebook instead of looking upward from the current folder
  --dry-run|show changes as a diff, without writing them
  --json|print JSON, with all fields or only these
  --jsonl|print JSON Lines, one object per line
  --plain|print tab-separated columns, one item per line
  --color|when to use color: auto, always, never
  --no-pager|do not send long answers to a pager
  --now|use WHEN as the current time
  --no-config|ignore all config files
  --no-input|never ask a question or open an editor
  --quiet|print nothing on success
  --verbose|explain on stderr what is read and decided
  --help|explain the command
  --version|print the version
  $ ask 'confab undo --list -n --l'
  $ ask 'confab undo --list -n --d'
  $ ask 'confab list ' | tail -1
  tags=|
  $ ask 'confab add-contact Ada --email a@example.org --em'
  --email|email address
  $ ask 'confab status ' | head -1
  -C|run as if started in DIR; a second -C is relative to the first

Free text, unknown words and wrong command lines complete to nothing.

  $ ask 'confab add-contact '
  $ ask 'confab reach amara --note '
  $ ask 'confab reach amara jo'
  $ ask 'confab lst '
  $ ask 'confab reach --frobnicate z'
  zoe-lindqvist|Zoë Lindqvist
  $ ask 'confab undo --list='
  $ ask 'confab list -- --'
  $ ask 'confab -C /nowhere show '
  $ ask 'confab --now someday reach '
  $ confab __complete 'confab re' > /dev/full
  $ confab __complete | head -1 | cut -f 1
  init

Quotes are read as a shell reads them; bash gets the text to insert.

  $ ask "confab prep amara --from 'Get"
  Getting in|
  $ ask 'confab prep amara --from "Daily w'
  Daily work|
  $ ask 'confab prep amara --from Daily\ w'
  Daily work|
  $ ask 'confab prep amara --from Daily\ w' ' =:'
  Daily\ work|
  $ ask 'confab prep amara --from=Daily\ w' ' =:'
  Daily\ work|
  $ ask 'confab prep amara --from="Daily w' ' =:'
  Daily work|
  $ ask "confab list organization=Off" ' =:'
  Officina\ dell\'Orso|
  $ ask "confab list organization='Off" ' =:'
  Officina dell'\''Orso|
  $ ask 'confab list "organization=Off' ' =:'
  organization=Officina dell'Orso|

Unreadable notes are skipped, another command's lock does not matter, and nothing is written: an interrupted change is not
undone either.

  $ confab reach henrik --by email -q; (cd .confab/undo/*/ && mv 000002.step 000002.intent)
  $ printf -- '---\ntype: contact\nname: "broken\n---\n' > contacts/amiss.md
  $ find . | sort | xargs stat -c '%n %Y' > "$TMPDIR/before"
  $ flock .confab confab __complete 'confab why am' | cut -f 1
  amara-okonkwo
  $ find . | sort | xargs stat -c '%n %Y' | diff "$TMPDIR/before" -
  $ printf 'editor: [\n' > .confab/config.yaml; ask 'confab reach am'
  amara-okonkwo|Amara Okonkwo

Changes offer the keys of that kind of note and their values; removals what the note has.

  $ ask 'confab set zoe keep' | sed 's/|.*//'
  keep-in-touch=
  $ ask 'confab set zoe keep-in-touch='
  keep-in-touch=A|
  keep-in-touch=B|
  keep-in-touch=C|
  keep-in-touch=off|
  $ ask 'confab set zoe career+=hard'
  career+=hardware test|
  $ ask 'confab set 2026-12-08-amara-okonkwo mi' | sed 's/|.*//'
  minutes=
  $ ask 'confab unset zoe ad'
  address|
  $ ask 'confab unset nobody '
  $ ask 'confab list --sort l'
  language|the language of their drafts, like es
  linkedin|address of their profile
  last|the date of your last message, talk or thank-you
  $ ask 'confab due --within 2'
  2w|2 weeks
  24h|24 hours
  $ ask 'confab reach jose --kept '
  send a photograph of the alarm with the resistor added|2026-11-30-jose-ferreira
  Adaeze Nwosu's address|2026-11-30-jose-ferreira
  $ ask 'confab reach zoe --kept '
  $ ask 'confab due --json=who,r'
  --json=who,rule|
  $ ask 'confab reach --json=' | head -2
  --json=path|
  --json=summary|
  $ ask 'confab due --json=' | head -2
  --json=who|
  --json=name|
  $ ask 'confab list --columns stem,st'
  stem,state|derived from the dated facts

Every profile is offered, and everyone except the contact as their own referrer.

  $ cd "$(mktemp -d)"; confab init -q --example .; confab __complete 'confab config set profile '
  career-centre\t (esc)
  phone-first\t (esc)
  gentle\t (esc)
  $ confab __complete 'confab set zoe referred-by=' | grep -c -e zoe -e jose
  1

Views, keys of the user's own, and what the talks with that person ask.

  $ ask() { confab __complete "$@" | tr '\t' '|'; }
  $ confab config set views.silent 'state=waiting !phone' -q; confab set zoe pet=cat --any-key -q
  $ ask 'confab list @'
  @silent|state=waiting !phone
  $ ask 'confab list pe'; ask 'confab list --sort pe'; ask 'confab set zoe pe'; ask 'confab set jose pe'
  pet=|
  pet|
  pet=|
  $ ask 'confab log amara --answer ' | head -2; ask 'confab log fatma --asked ' | head -2
  How are newcomers received, and who looks after them?=|2026-12-08-amara-okonkwo
  How did you come to know the person or place we have in common?|Opening
  What made you say yes to this conversation?|Opening
  $ ask 'confab prep amara --done ' | head -2
  Amara Okonkwo: the path so far, and anything written, built or said in public|2026-12-08-amara-okonkwo
  what has happened there in the past year|2026-12-08-amara-okonkwo
  $ sed -i 's/^contact: .*/contact: ["[[jose-ferreira]]", "[[zoe-lindqvist]]"]/' interviews/2026-11-30-*.md; ask 'confab reach zoe --kept '
  send a photograph of the alarm with the resistor added|2026-11-30-jose-ferreira
  Adaeze Nwosu's address|2026-11-30-jose-ferreira

An alias is completed like the words that it is short for.

  $ mkdir -p ~/.config/confab; echo 'aliases: { late: due --late }' > ~/.config/confab/config.yaml
  $ ask 'confab late --who zo'; ask 'confab -C contacts late --ru'; ask 'confab unknown --who zo'
  zoe-lindqvist|Zoë Lindqvist
  --rule|only this rule
