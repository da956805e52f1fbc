A contact is a note, and every field has an option.

  $ confab init . > /dev/null
  $ confab add-organization 'Remington Rand' --website https://rand.example --industry computing --target
  organizations/remington-rand.md: new   (confab undo)
  $ confab add-contact 'Grace Hopper' --career compilers --career 'naval computing' --organization 'Remington Rand' \
  >   --role 'Senior mathematician' --found-through alumni --email grace@example.org --phone '+1 215 555 0101' \
  >   --linkedin https://www.linkedin.com/in/grace-hopper --address '1 Navy Way, Arlington' \
  >   --timezone America/New_York --keep-in-touch A --connector --note 'Met at the alumni day.'
  contacts/grace-hopper.md: new   (confab undo)
  $ cat contacts/grace-hopper.md organizations/remington-rand.md
  ---
  type: contact
  name: Grace Hopper
  career:
    - compilers
    - naval computing
  organization: "[[remington-rand]]"
  role: Senior mathematician
  found-through: alumni
  connector: true
  email: grace@example.org
  phone: "+1 215 555 0101"
  linkedin: https://www.linkedin.com/in/grace-hopper
  address: 1 Navy Way, Arlington
  timezone: America/New_York
  keep-in-touch: A
  ---
  ## Notes
  Met at the alumni day.
  ---
  type: organization
  name: Remington Rand
  website: https://rand.example
  industry: computing
  target: true
  ---
  ## Research
  
  - [ ] what it does, for whom, and how many people work there
  - [ ] which part of it does the work I'm looking into
  - [ ] one piece of news from the past year
  - [ ] who I know, or could get to know, there
  - [ ] what I'd want to hear from someone inside
  $ confab add-contact 'Jean Sammet' --found-through referral --referred-by 'grace hopper' --organization independent \
  >   --role Consultant --career compilers --phone '+1 215 555 0102'
  contacts/jean-sammet.md: new   (confab undo)
  $ grep referred contacts/jean-sammet.md
  referred-by: "[[grace-hopper]]"
  $ confab check

The text of a note can come from standard input.

  $ printf 'first line\n- [ ] a task\n' | confab add-contact 'Ida Rhodes' --call Ida --email ida@example.org --note -
  contacts/ida-rhodes.md: new   (confab undo)
  $ cat contacts/ida-rhodes.md
  ---
  type: contact
  name: Ida Rhodes
  call: Ida
  email: ida@example.org
  ---
  ## Notes
  first line
  - [ ] a task

An existing contact is refused, however the name is spelled.

  $ confab add-contact 'GRACE HOPPER'
  confab: Grace Hopper already exists, with the same name in contacts/grace-hopper.md
  hint: see it with 'confab show grace-hopper'; if this is someone else, use 'confab add-contact … --new'
  [4]
  $ confab add-contact 'G. Hopper' --email GRACE@example.org
  confab: Grace Hopper already exists, with the same email in contacts/grace-hopper.md
  hint: see it with 'confab show grace-hopper'; if this is someone else, use 'confab add-contact … --new'
  [4]
  $ confab add-organization 'Rémington Rand'
  confab: Remington Rand already exists, with the same name in organizations/remington-rand.md
  hint: see it with 'confab show remington-rand'; if this is another one, use 'confab add-organization … --new'
  [4]

Names stay as people write them; file names use plain letters.

  $ confab add-contact 'Łukasz Wójcik' --email l@example.org
  contacts/lukasz-wojcik.md: new   (confab undo)
  $ confab add-contact 'Zoë "Zo" O'"'"'Neil: the #1' --email z@example.org
  contacts/zoe-zo-oneil-the-1.md: new   (confab undo)
  $ cat 'contacts/zoe-zo-oneil-the-1.md'
  ---
  type: contact
  name: "Zo\xc3\xab \\"Zo\\" O'Neil: the #1" (esc)
  email: z@example.org
  ---
  ## Notes
  $ confab add-contact '李文静'
  contacts/李文静.md: new   (confab undo)
  $ confab add-contact '../../etc/passwd' --email p@example.org
  contacts/etc-passwd.md: new   (confab undo)
  $ confab add-contact 'Remington Rand' --email rr@example.org
  contacts/remington-rand-2.md: new   (confab undo)

Values are validated as `check` does.

  $ confab add-contact A --email nobody
  confab: --email: 'nobody' is not an email address like ada@example.org
  [2]
  $ confab add-contact A --phone none
  confab: --phone: 'none' is not a phone number like +49 30 1234567
  [2]
  $ confab add-contact A --linkedin linkedin.com/in/a
  contacts/a.md: new   (confab undo)
  $ confab add-contact A --timezone Mars/Olympus
  confab: --timezone: unknown time zone 'Mars/Olympus'
  hint: write it like Europe/Berlin
  [2]
  $ confab add-contact A --found-through freind
  confab: --found-through: unknown value 'freind'; use mentor, network, organization, referral, linkedin, alumni, event, other
  [2]
  $ confab add-contact A --referred-by '[[nobody]]'
  confab: --referred-by: there is no note 'nobody'
  [2]
  $ confab add-contact A --role "two
  > lines"
  confab: --role: the value has more than one line
  [2]
  $ confab add-contact
  confab: add-contact needs NAME
  hint: for example: confab add-contact 'Grace Hopper' --career compilers --email grace@example.org --found-through alumni
  [2]

A dry run shows the note and writes nothing.

  $ confab add-contact 'Ada Lovelace' --email ada@example.org --dry-run
  --- /dev/null
  +++ b/contacts/ada-lovelace.md
  @@ -0,0 +1,6 @@
  +---
  +type: contact
  +name: Ada Lovelace
  +email: ada@example.org
  +---
  +## Notes
  $ ls contacts
  a.md
  etc-passwd.md
  grace-hopper.md
  ida-rhodes.md
  jean-sammet.md
  lukasz-wojcik.md
  remington-rand-2.md
  zoe-zo-oneil-the-1.md
  李文静.md

The body comes from the notebook's template.

  $ printf '## About {{name}}\n\n## Notes\n' > .confab/templates/contact.md
  $ confab add-contact 'Ada <Lovelace>' --email ada@example.org --note hello
  contacts/ada-lovelace.md: new   (confab undo)
  $ cat contacts/ada-lovelace.md
  ---
  type: contact
  name: Ada <Lovelace>
  email: ada@example.org
  ---
  ## About Ada <Lovelace>
  
  ## Notes
  
  hello
  $ printf '{{#name}}' > .confab/templates/contact.md
  $ confab add-contact 'Betty Holberton' --email b@example.org
  confab: section 'name' is never closed in .confab/templates/contact.md:1
  hint: end it with '{{/name}}'
  [2]

An address is one line. An organization can have aliases and text, and can be opened in an editor.

  $ rm .confab/templates/contact.md
  $ confab add-contact 'Kay McNulty' --email k@example.org --address '12 Example Street, Philadelphia'
  contacts/kay-mcnulty.md: new   (confab undo)
  $ sed -n '/^address/p' contacts/kay-mcnulty.md
  address: 12 Example Street, Philadelphia
  $ CONFAB_EDITOR='sed -i s/hello/bye/' confab add-organization Univac --aliases 'Universal Automatic Computer' --aliases EMCC --note hello --edit
  organizations/univac.md: new   (confab undo)
  organizations/univac.md: edited (by your editor, so not in undo)
  $ cat organizations/univac.md
  ---
  type: organization
  name: Univac
  aliases:
    - Universal Automatic Computer
    - EMCC
  ---
  ## Research
  
  - [ ] what it does, for whom, and how many people work there
  - [ ] which part of it does the work I'm looking into
  - [ ] one piece of news from the past year
  - [ ] who I know, or could get to know, there
  - [ ] what I'd want to hear from someone inside
  
  ## Notes
  
  bye

--referred-by is matched like every WHO.

  $ confab add-contact 'Ida Tarbell' -q
  $ confab add-contact 'Gertrude Blanch' --found-through referral --referred-by rhodes; grep referred contacts/gertrude-blanch.md
  contacts/gertrude-blanch.md: new   (confab undo)
  referred-by: "[[ida-rhodes]]"
  $ confab add-contact 'Someone Else' --referred-by ida
  confab: --referred-by: 'ida' matches 2 contacts
  hint: choose one of these:
    contacts/ida-rhodes.md  Ida Rhodes
    contacts/ida-tarbell.md  Ida Tarbell
  [5]
  $ confab add-contact 'Someone Else' --referred-by Rhods
  confab: --referred-by: no contact is called 'Rhods'
  hint: did you mean 'rhodes'?
  [5]

Facts that make a letter personal.

  $ confab add-contact 'Siobhán Daly' --email s@example.org --career looms --found-through referral --referred-by ida-rhodes --say-name shi-VAWN --formality casual --in-common 'Purdue alum' --topic 'dyeing with indigo' --known-from 'the weaving fair' --kind senior --language en --because 'you dye with indigo' --may-name-you --checked 2026-11-30 --relation 'my neighbor' --how 'by phone' --why 'You wrote that dye is slow on purpose.'
  contacts/siobhan-daly.md: new   (confab undo)
  $ sed -n '/^name/,/^role/p' contacts/siobhan-daly.md
  name: Siobhán Daly
  say-name: shi-VAWN
  formality: casual
  why: You wrote that dye is slow on purpose.
  in-common: Purdue alum
  topic: dyeing with indigo
  known-from: the weaving fair
  kind: senior
  language: en
  because: you dye with indigo
  may-name-you: true
  relation: my neighbor
  how: by phone
  career: looms
  checked: 2026-11-30
  found-through: referral
  referred-by: "[[ida-rhodes]]"
  email: s@example.org
  ---
  ## Notes

A page that becomes a contact keeps its values; those that you gave are named.

  $ mkdir -p People; printf -- '---\nemail: old@example.org\nrole: "Chief" # c\n---\n' > 'People/Ada Stone.md'
  $ confab add-contact 'Ada Stone' --email ada.stone@example.org --role Boss --career physics
  warning: kept role Chief, not Boss in People/Ada Stone.md
  hint: use 'confab set' to change it
  warning: kept email old@example.org, not ada.stone@example.org in People/Ada Stone.md
  hint: use 'confab set' to change it
  People/Ada Stone.md: now a contact   (confab undo)
  $ cat 'People/Ada Stone.md'
  ---
  email: old@example.org
  role: "Chief" # c
  type: contact
  name: Ada Stone
  career: physics
  ---

An address on file belongs to someone already, and a note without a name is called by its file name.

  $ mkdir "$CRAMTMP/again"; cd "$CRAMTMP/again"; confab init -q; export CONFAB_NOW=2026-12-01T09:00
  $ confab add-contact 'Grace Hopper' --email g@x.example -q
  $ confab add-contact Other --email G@X.example
  confab: Grace Hopper already exists, with the same email in contacts/grace-hopper.md
  hint: see it with 'confab show grace-hopper'; if this is someone else, use 'confab add-contact … --new'
  [4]
  $ confab add-contact Other --email G@X.example --new -q; confab undo -q
  $ mkdir People; printf -- '---\ntype: contact\n---\n' > 'People/Jo Doe.md'; confab add-contact 'Jo Doe' --email jo@x.example
  confab: Jo Doe already exists, with the same name in People/Jo Doe.md
  hint: see it with 'confab show 'Jo Doe''; if this is someone else, use 'confab add-contact … --new'
  [4]
  $ confab add-contact '!!!'
  confab: name: '!!!' is not a name
  hint: write it as they do, like 'Grace Hopper'
  [2]

A note of the vault is used only if it is one note, of no other type.

  $ printf -- '---\ntype: [person, friend]\n---\n' > 'People/Ty Pe.md'; confab add-contact 'Ty Pe' --email t@x.example
  confab: the note has the types 'person, friend' in People/Ty Pe.md
  hint: give it one type; otherwise pass --new to add-contact or import
  [4]
  $ printf -- '---\ntype: "[[Person]]"\n---\n' > 'People/Lin Ker.md'; confab add-contact 'Lin Ker' --email l@x.example
  confab: the note has the type '[[Person]]' in People/Lin Ker.md
  hint: if all notes of that type are contacts, run 'confab config set types.person contact'; otherwise pass --new to add-contact or import
  [4]
  $ confab config set types.person contact -q; confab add-contact 'Lin Ker' --email l@x.example
  confab: Lin Ker already exists, with the same name in People/Lin Ker.md
  hint: see it with 'confab show 'Lin Ker''; if this is someone else, use 'confab add-contact … --new'
  [4]
  $ mkdir a b; echo 1 > 'a/Two Same.md'; echo 2 > 'b/Two Same.md'; confab add-contact 'Two Same' --email w@x.example
  confab: 2 notes are named 'Two Same': a/Two Same.md, b/Two Same.md
  hint: to use one of them, rename the others; for a new note, use 'confab add-contact … --new'
  [4]

Dates may be in words, and a link leads to the right kind of note.

  $ confab add-contact 'Ann X' --checked yesterday --introduced friday; grep -e checked -e introduced contacts/ann-x.md
  contacts/ann-x.md: new   (confab undo)
  checked: 2026-11-30
  introduced: 2026-11-27
  $ confab add-contact 'Bob X' --checked tomorrow
  confab: --checked: Wed 2026-12-02 is in the future
  hint: record it once it has happened
  [2]
  $ confab add-contact 'Bob X' --checked yester
  confab: --checked: cannot read date 'yester'
  hint: write it as 2026-11-23, 'tomorrow', 'tuesday', '6 mar', 'in 3 days', '3 days ago' or '+2w', and a time as '15:00' or '3pm'
  [2]
  $ confab add-contact 'Bob X' --organization '[[ann-x]]'
  confab: --organization: 'ann-x' is a contact, not an organization
  [2]
  $ echo '{"name":"New S","referred-by":"nobodyy"}' | confab add-contact --from-json -
  confab: line 1: referred-by: no contact is called 'nobodyy'
  hint: 'confab list' shows everyone
  [5]
  $ echo '{"name":"New S","referred-by":"ann x"} {"name":"New T","referred-by":"New S"}' | confab add-contact --from-json - -q; grep -h referred contacts/new-*.md
  referred-by: "[[ann-x]]"
  referred-by: New S

Companies whose names differ only by their legal form are one.

  $ confab add-organization 'Remington Rand' -q; confab add-organization 'Remington Rand GmbH'
  confab: Remington Rand already exists, with the same name in organizations/remington-rand.md
  hint: see it with 'confab show remington-rand'; if this is another one, use 'confab add-organization … --new'
  [4]
  $ confab add-organization 'Remington Rand GmbH' --new
  organizations/remington-rand-gmbh.md: new   (confab undo)

Two numbers or addresses in one value are two.

  $ confab add-contact 'Two Ways' --phone '555 0101 / 555 0102'
  confab: --phone: '555 0101 / 555 0102' is not a single value
  hint: give each value separately
  [2]
  $ confab add-contact 'Two Ways' --email 'two@example.org / ways@example.org'
  confab: --email: 'two@example.org / ways@example.org' is not a single value
  hint: give each value separately
  [2]
  $ printf -- '---\ntype: contact\nname: Two Ways\nphone: 555 0101 / 555 0102\nemail: two@example.org / ways@example.org\n---\n' > contacts/two-ways.md
  $ confab check bad-phone bad-email | grep two-ways; rm contacts/two-ways.md
  contacts/two-ways.md:4:8: warning: '555 0101 / 555 0102' is 2 numbers; write them as a list: [555 0101, 555 0102] [bad-phone]
  contacts/two-ways.md:5:8: error: 'two@example.org / ways@example.org' is 2 addresses; write them as a list: [two@example.org, ways@example.org] [bad-email]
