Several people in one step; the keys are those of the front matter.

  $ confab init . > /dev/null
  $ confab add-organization 'Remington Rand' -q
  $ cat > people.json <<'EOF'
  > {"name": "Grace Hopper", "career": ["compilers", "naval computing"], "organization": "Remington Rand",
  >  "connector": true, "email": "grace@example.org", "found-through": "alumni", "role": null}
  > {"type": "contact", "name": "Jean Sammet", "referred-by": "Grace Hopper", "phone": "+1 555 0102", "introduced": "2026-11-30",
  >  "outreach": [{"date": "2026-11-18T09:30", "by": "email", "outcome": "sent", "note": "why?"}, {"date": "2026-11-20", "by": "email", "outcome": "replied"}]}
  > EOF
  $ confab add-contact --from-json people.json
  contacts/grace-hopper.md: new   (confab undo)
  contacts/jean-sammet.md: new   (confab undo)
  $ cat contacts/*
  ---
  type: contact
  name: Grace Hopper
  career:
    - compilers
    - naval computing
  organization: "[[remington-rand]]"
  found-through: alumni
  connector: true
  email: grace@example.org
  ---
  ## Notes
  ---
  type: contact
  name: Jean Sammet
  referred-by: Grace Hopper
  introduced: 2026-11-30
  phone: "+1 555 0102"
  outreach:
    - { date: 2026-11-18T09:30, by: email, outcome: sent, note: "why?" }
    - { date: 2026-11-20, by: email, outcome: replied }
  ---
  ## Notes
  $ confab undo -q; ls contacts
  $ confab add-contact --from-json - < people.json -q; ls contacts
  grace-hopper.md
  jean-sammet.md
  $ confab check
  contacts/grace-hopper.md:1:1: warning: contact has no role [contact-no-role]
  contacts/jean-sammet.md:1:1: warning: contact has no organization [contact-no-organization]
  contacts/jean-sammet.md:1:1: warning: contact has no role [contact-no-role]
  contacts/jean-sammet.md:1:1: warning: contact has no found-through [contact-no-source]
  contacts/jean-sammet.md:1:1: warning: contact has no career [contact-no-career]

A list of objects works too, and so does the output of `list` from another notebook.

  $ confab init ../other -q
  $ copy() { confab list --kind $1 --json | python3 -c 'import json, sys; print(json.dumps(json.load(sys.stdin)["items"]))' |
  >   confab -C ../other add-$1 --from-json -; }
  $ copy organization && copy contact
  organizations/remington-rand.md: new   (confab undo)
  contacts/grace-hopper.md: new   (confab undo)
  contacts/jean-sammet.md: new   (confab undo)
  $ diff contacts/jean-sammet.md ../other/contacts/jean-sammet.md
  $ confab add-organization --from-json - --dry-run <<'EOF'
  > [{"name": "Univac", "target": false, "website": "https://univac.example"}, {"name": "Harvard"}]
  > EOF
  --- /dev/null
  +++ b/organizations/univac.md
  @@ -0,0 +1,13 @@
  +---
  +type: organization
  +name: Univac
  +website: https://univac.example
  +target: false
  +---
  +## Research
  +
  +- [ ] what it does, for whom, and how many people work there
  +- [ ] which part of it does the work I'm looking into
  +- [ ] one piece of news from the past year
  +- [ ] who I know, or could get to know, there
  +- [ ] what I'd want to hear from someone inside
  --- /dev/null
  +++ b/organizations/harvard.md
  @@ -0,0 +1,11 @@
  +---
  +type: organization
  +name: Harvard
  +---
  +## Research
  +
  +- [ ] what it does, for whom, and how many people work there
  +- [ ] which part of it does the work I'm looking into
  +- [ ] one piece of news from the past year
  +- [ ] who I know, or could get to know, there
  +- [ ] what I'd want to hear from someone inside

An existing contact is refused, and so are all others in the same file.

  $ echo '{"name": "Ada Lovelace"} {"name": "GRACE  Hopper", "phone": "+1 215 555 0101"}' | confab add-contact --from-json -
  confab: Grace Hopper already exists, with the same name in contacts/grace-hopper.md
  hint: see it with 'confab show grace-hopper'; if this is someone else, use 'confab add-contact … --new'
  [4]
  $ echo '{"name": "Ada Lovelace"} {"name": "ada lovelace"}' | confab add-contact --from-json -
  confab: 'Ada Lovelace' and 'ada lovelace' would be two notes with the same name
  hint: leave one of them out
  [4]
  $ echo '{"name": "Univac", "aliases": ["Univac"]}' | confab add-organization --from-json - -q
  $ echo '{"name": "Eckert", "aliases": "univac"}' | confab add-organization --from-json -
  confab: Univac already exists, with the same name in organizations/univac.md
  hint: see it with 'confab show univac'; if this is another one, use 'confab add-organization … --new'
  [4]
  $ ls contacts organizations
  contacts:
  grace-hopper.md
  jean-sammet.md
  
  organizations:
  remington-rand.md
  univac.md

Mistakes are reported, and nothing is written.

  $ try() { printf "$1" | confab add-contact --from-json -; }
  $ try '{"name": "A",\n "emial": "a@example.org"}'
  confab: line 1: unknown key 'emial'
  hint: did you mean 'email'?
  [2]
  $ try '\n\n{"name": "A", "email": "nobody"}'
  confab: line 3: email: 'nobody' is not an email address like ada@example.org
  [2]
  $ try '{"name": "A", "email": ["a@example.org", 1]}'
  confab: line 1: email: expected a string in quotes
  [2]
  $ try '{"name": "A", "phone": 4930123}'
  confab: line 1: phone: expected a string in quotes
  [2]
  $ try '{"name": "A", "role": ["a", "b"]}'
  confab: line 1: role: expected one string, not a list
  [2]
  $ try '{"name": "A", "role": {"a": "b"}}'
  confab: line 1: role: expected a string
  [2]
  $ try '{"name": "A", "connector": "maybe"}'
  confab: line 1: connector: 'maybe' is neither true nor false
  [2]
  $ try '{"name": "A", "timezone": "Mars/Olympus"}'
  confab: line 1: timezone: unknown time zone 'Mars/Olympus'
  hint: write it like Europe/Berlin
  [2]
  $ try '{"name": "A", "role": "two\\nlines"}'
  confab: line 1: role: the value has more than one line
  [2]
  $ try '{"name": "A", "outreach": [{"date": "2026-11-18", "by": "pigeon", "outcome": "sent"}]}'
  confab: line 1: by: unknown value 'pigeon'; use email, phone, linkedin, in-person, letter, text, other
  [2]
  $ try '{"name": "A", "outreach": [{"date": "2026-11-18", "by": "email"}]}'
  confab: line 1: outreach: an entry has no 'outcome'
  [2]
  $ try '{"name": "A", "outreach": ["2026-11-18"]}'
  confab: line 1: outreach: expected a list of objects
  [2]
  $ try '{"name": "A", "outreach": [{"date": "2026-11-18", "to": "A"}]}'
  confab: line 1: unknown key 'to'
  hint: docs/format.md lists the keys of the front matter
  [2]
  $ try '{"name": "A", "type": "organization"}'
  confab: line 1: type: expected 'contact', not 'organization'
  [2]
  $ try '{"name": "A", "name": "B"}'
  confab: line 1: duplicate key 'name'
  hint: write one object after another, like {"KEY": "VALUE"}, as 'confab list --jsonl' does
  [2]
  $ try '{"email": "a@example.org"}'
  confab: line 1: name: missing
  [2]
  $ try '{"name": ""}'
  confab: line 1: name: the value is empty
  [2]
  $ try '[[[[[{"name": "A"}]]]]]'
  confab: line 1: nested too deeply
  hint: write one object after another, like {"KEY": "VALUE"}, as 'confab list --jsonl' does
  [2]
  $ try '{"name": "A"}\n{"name": '
  confab: line 2: not valid JSON
  hint: write one object after another, like {"KEY": "VALUE"}, as 'confab list --jsonl' does
  [2]
  $ try '"A"'
  confab: line 1: expected an object
  hint: write one object after another, like {"KEY": "VALUE"}, as 'confab list --jsonl' does
  [2]
  $ try '[\n{"name": "A"},\n["B"]]'
  confab: line 1: expected an object
  hint: write one object after another, like {"KEY": "VALUE"}, as 'confab list --jsonl' does
  [2]
  $ try ''
  confab: line 1: expected an object
  hint: write one object after another, like {"KEY": "VALUE"}, as 'confab list --jsonl' does
  [2]
  $ ls contacts
  grace-hopper.md
  jean-sammet.md

  $ confab add-contact --from-json nowhere.json
  confab: cannot read 'nowhere.json': no such file
  [2]
  $ confab add-contact --from-json contacts
  confab: cannot read 'contacts': it is not a regular file
  [2]
  $ confab add-contact 'Ada' --from-json people.json
  confab: --from-json and NAME cannot be used together
  hint: put the value into the objects
  [2]
  $ confab add-contact --from-json people.json --email a@example.org
  confab: --from-json and --email cannot be used together
  hint: put the value into the objects
  [2]
  $ confab add-organization
  confab: add-organization needs NAME
  hint: for example: confab add-organization 'Remington Rand' --website https://rand.example --target
  [2]

Dates may be typed in everyday words, as in flags.

  $ export CONFAB_NOW=2026-12-01T09:00; cd "$(mktemp -d)"; confab init -q
  $ echo '{"name": "Ann Ames", "introduced": "yesterday", "snooze-until": "friday", "outreach": [{"date": "monday 3pm", "by": "email", "outcome": "sent"}]}' | confab add-contact --from-json - -q
  $ sed -n '/introduced/,/^---/p' contacts/ann-ames.md
  introduced: 2026-11-30
  snooze-until: 2026-12-04
  outreach:
    - { date: 2026-11-30T15:00, by: email, outcome: sent }
  ---
  $ echo '{"name": "Bob Bell", "introduced": "tomorrow"}' | confab add-contact --from-json -
  confab: line 1: introduced: Wed 2026-12-02 is in the future
  hint: record it once it has happened
  [2]
  $ echo '{"name": "Bob Bell", "introduced": "soonish"}' | confab add-contact --from-json -
  confab: line 1: introduced: cannot read date 'soonish'
  hint: write it as 2026-11-23, 'tomorrow', 'tuesday', '6 mar', 'in 3 days', '3 days ago' or '+2w', and a time as '15:00' or '3pm'
  [2]
