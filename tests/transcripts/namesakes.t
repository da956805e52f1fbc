Two people may share a name or a mailbox; a note in the vault may be about the person you add.

  $ confab init . -q
  $ export CONFAB_NOW=2026-12-08T10:00
  $ confab add-contact 'Jean Sammet' --organization IBM --email jean@example.org -q
  $ confab add-contact 'Jean Sammet' --organization Univac --email js@example.com
  confab: Jean Sammet already exists, with the same name in contacts/jean-sammet.md
  hint: see it with 'confab show jean-sammet'; if this is someone else, use 'confab add-contact … --new'
  [4]

--new adds another person.

  $ confab add-contact 'Jean Sammet' --organization Univac --email js@example.com --new
  contacts/jean-sammet-2.md: new   (confab undo)
  $ confab show 'jean sammet'
  confab: 'jean sammet' matches 2 notes
  hint: choose one of these:
    contacts/jean-sammet-2.md  Jean Sammet
    contacts/jean-sammet.md  Jean Sammet
  [5]
  $ confab show jean-sammet | head -1
  Jean Sammet  to-reach  contacts/jean-sammet.md
  $ confab show jean-sammet-2 | head -1
  Jean Sammet  to-reach  contacts/jean-sammet-2.md
  $ confab reach jean-sammet-2 --by email -q && grep -c sent contacts/jean-sammet-2.md
  1
  $ confab check --skip contact-no-role --skip contact-no-career --skip contact-no-source
  $ confab add-organization Univac -q; confab add-organization Univac --new
  organizations/univac-2.md: new   (confab undo)

On a terminal, confab asks.

  $ echo n | at-terminal confab --color never add-contact 'Jean Sammet'
  Jean Sammet in contacts/jean-sammet-2.md has the same name. Add another contact? (y/n) confab: Jean Sammet already exists, with the same name in contacts/jean-sammet-2.md
  hint: see it with 'confab show jean-sammet-2'
  [4]
  $ echo y | at-terminal confab --color never add-contact 'Jean Sammet' --email j3@example.org
  Jean Sammet in contacts/jean-sammet-2.md has the same name. Add another contact? (y/n) contacts/jean-sammet-3.md: new   (confab undo)
  $ echo n | at-terminal confab --color never add-contact 'Ida Rhodes' --email jean@example.org
  Jean Sammet in contacts/jean-sammet.md has the same email. Add another contact? (y/n) confab: Jean Sammet already exists, with the same email in contacts/jean-sammet.md
  hint: see it with 'confab show jean-sammet'
  [4]
  $ echo y | at-terminal confab --color never add-contact 'Ida Rhodes' --email jean@example.org
  Jean Sammet in contacts/jean-sammet.md has the same email. Add another contact? (y/n) contacts/ida-rhodes.md: new   (confab undo)
  $ confab check duplicate-contact
  contacts/jean-sammet.md:1:1: warning: 'jean@example.org' is also in contacts/ida-rhodes.md [duplicate-contact]
  organizations/univac.md:1:1: warning: 'Univac' is also a name of organizations/univac-2.md [duplicate-contact]

A note of the vault that has the name becomes the contact's. What it says stays.

  $ mkdir People; printf '# Kathleen Booth\n\nMet in Bristol.\n' > 'People/Kathleen Booth.md'
  $ printf -- '---\ntags: [met]\nrole: Librarian\n---\nAdele once lent me a book.\n' > People/adele-goldstine.md
  $ printf -- '---\ntype: company\n---\n' > Havelpuls.md
  $ confab add-contact 'Kathleen Booth' --email kb@example.org --note 'Wrote an assembler.' --dry-run
  --- a/People/Kathleen Booth.md
  +++ b/People/Kathleen Booth.md
  @@ -1,3 +1,12 @@
  +---
  +type: contact
  +name: Kathleen Booth
  +email: kb@example.org
  +---
   # Kathleen Booth
   
   Met in Bristol.
  +
  +## Notes
  +
  +Wrote an assembler.
  $ confab add-contact 'Kathleen Booth' --email kb@example.org --note 'Wrote an assembler.'
  People/Kathleen Booth.md: now a contact   (confab undo)
  $ cat 'People/Kathleen Booth.md'
  ---
  type: contact
  name: Kathleen Booth
  email: kb@example.org
  ---
  # Kathleen Booth
  
  Met in Bristol.
  
  ## Notes
  
  Wrote an assembler.
  $ confab reach 'kathleen booth' --by email -q && confab undo -q && confab undo && cat 'People/Kathleen Booth.md'
  People/Kathleen Booth.md: restored to the version before 'confab add-contact 'Kathleen Booth' --email kb@example.org --note 'Wrote an assembler.''
  # Kathleen Booth
  
  Met in Bristol.
  $ confab log jean-sammet --at 2026-12-07T10:00 --note 'Good.' --referral 'Adele Goldstine, Programmer'
  interviews/2026-12-07-jean-sammet.md: held Mon 2026-12-07 10:00, 20 minutes; notes, referrals + adele-goldstine   (confab undo)
  People/adele-goldstine.md: now a contact   (confab undo)
  next: confab review jean-sammet (review, late since Mon 2026-12-07)
  $ cat People/adele-goldstine.md
  ---
  tags: [met]
  role: Librarian
  type: contact
  name: Adele Goldstine
  found-through: referral
  referred-by: "[[jean-sammet]]"
  ---
  Adele once lent me a book.
  $ confab add-organization Havelpuls
  confab: the note has the type 'company' in Havelpuls.md
  hint: if all notes of that type are organizations, run 'confab config set types.company organization'; otherwise pass --new to add-organization or import
  [4]
  $ confab add-organization Havelpuls --new
  organizations/havelpuls.md: new   (confab undo)
  $ confab add-contact 'Kathleen Booth' --new --email kb@example.org
  contacts/kathleen-booth.md: new   (confab undo)

Views of all talks tell two people of one name apart:

  $ confab log jean-sammet-2 --at 2026-12-06T10:00 --answer 'Why?=Because.' --referral 'Grace Murray' -q
  $ confab review jean-sammet-2 --learned 'Ask early.' -q
  $ confab tree
  Jean Sammet (jean-sammet-2)  met, talked Sun 2026-12-06
  └─ Grace Murray  to-reach
  
  Jean Sammet (jean-sammet)  met, talked Mon 2026-12-07
  └─ Adele Goldstine  to-reach
  $ confab coverage | head -n 3
  no career noted
    1  Jean Sammet (jean-sammet-2)
    2  Jean Sammet (jean-sammet)
  $ confab coverage 'Why?'
  Was there a point when you changed direction, and why?
  
    Jean Sammet (jean-sammet-2), Univac  Sun 2026-12-06
      Because.
  $ confab learned
  no career noted
    Learned
      Ask early.
        Jean Sammet (jean-sammet-2), Sun 2026-12-06
