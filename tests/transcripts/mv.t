Renames a contact: the note, its interviews and every link to them, in one step.

  $ confab init . > /dev/null; cp -R $EXAMPLE/* .; git init -q . && git add -A && git -c user.name=a -c user.email=a commit -qm 'before'
  $ printf 'See [[zoe-lindqvist]] and `[[zoe-lindqvist]]`.\n' > diary.md
  $ cat >> organizations/havelpuls-medizintechnik.md <<'EOF'
  > The talk: [[interviews/2026-10-20-zoe-lindqvist#Notes|notes]], [Zoë](../contacts/zoe-lindqvist.md#Notes), ![[zoe-lindqvist]].
  > No links: `[[zoe-lindqvist]]`, [[zoe-lindqvist-2]], https://example.org/zoe-lindqvist.md
  > ```
  > [[zoe-lindqvist]]
  > ```
  > EOF
  $ confab mv zoe 'Zoë Östberg' --name --dry-run
  warning: link not updated, because the file is not a confab note in diary.md:1:1
  diff --git a/contacts/zoe-lindqvist.md b/contacts/zoe-ostberg.md
  rename from contacts/zoe-lindqvist.md
  rename to contacts/zoe-ostberg.md
  --- a/contacts/zoe-lindqvist.md
  +++ b/contacts/zoe-ostberg.md
  @@ -1,6 +1,6 @@
   ---
   type: contact
  -name: Zoë Lindqvist
  +name: Zoë Östberg
   career: embedded firmware
   organization: "[[havelpuls-medizintechnik]]"
   role: Firmware team lead
  diff --git a/interviews/2026-10-20-zoe-lindqvist.md b/interviews/2026-10-20-zoe-ostberg.md
  rename from interviews/2026-10-20-zoe-lindqvist.md
  rename to interviews/2026-10-20-zoe-ostberg.md
  --- a/interviews/2026-10-20-zoe-lindqvist.md
  +++ b/interviews/2026-10-20-zoe-ostberg.md
  @@ -1,6 +1,6 @@
   ---
   type: interview
  -contact: "[[zoe-lindqvist]]"
  +contact: "[[zoe-ostberg]]"
   starts: 2026-10-20T17:30
   timezone: Europe/Berlin
   minutes: 25
  --- a/contacts/amara-okonkwo.md
  +++ b/contacts/amara-okonkwo.md
  @@ -4,7 +4,7 @@
   role: Verification engineer
   organization: havelpuls-medizintechnik
   career: [embedded firmware, hardware test]
  -referred-by: zoe-lindqvist
  +referred-by: zoe-ostberg
   found-through: referral
   phone: ["+49 30 23125 417", "+49 30 23125 418"]
   email: amara.okonkwo@example.org
  --- a/contacts/jose-ferreira.md
  +++ b/contacts/jose-ferreira.md
  @@ -13,7 +13,7 @@
   organization: "[[prairie-signal-works|Prairie Signal Works]]"
   role: Senior firmware engineer
   found-through: referral
  -referred-by: "[[zoe-lindqvist|Zoë]]"
  +referred-by: "[[zoe-ostberg|Zoë]]"
   email: jose.ferreira@example.com
   phone: +1 312 555 0142
   linkedin: https://www.linkedin.com/in/example-jose-ferreira
  @@ -48,7 +48,7 @@
   
   ## Notes
   
  -Shared a flat with [[zoe-lindqvist|Zoë]] when both studied in Malmö. [first-language:: Portuguese]
  +Shared a flat with [[zoe-ostberg|Zoë]] when both studied in Malmö. [first-language:: Portuguese]
   
   > [!tip] Ask him about the winter when the rails shrank.
   
  --- a/organizations/havelpuls-medizintechnik.md
  +++ b/organizations/havelpuls-medizintechnik.md
  @@ -10,11 +10,11 @@
   ## Research
   
   Potsdam, about 120 people. Infusion pumps and, since 2024, a small blood-gas analyser: the one I open
  -up twice a month. Firmware team of nine under [[zoe-lindqvist]]; the test bench belongs to
  +up twice a month. Firmware team of nine under [[zoe-ostberg]]; the test bench belongs to
   [[amara-okonkwo]].
   
   They take one career changer a year, she says, and have never regretted it.
  -The talk: [[interviews/2026-10-20-zoe-lindqvist#Notes|notes]], [Zoë](../contacts/zoe-lindqvist.md#Notes), ![[zoe-lindqvist]].
  +The talk: [[interviews/2026-10-20-zoe-ostberg#Notes|notes]], [Zoë](../contacts/zoe-ostberg.md#Notes), ![[zoe-ostberg]].
   No links: `[[zoe-lindqvist]]`, [[zoe-lindqvist-2]], https://example.org/zoe-lindqvist.md
   ```
   [[zoe-lindqvist]]
  $ git status --short
   M organizations/havelpuls-medizintechnik.md
  ?? diary.md
  $ confab mv zoe 'Zoë Östberg' --name
  warning: link not updated, because the file is not a confab note in diary.md:1:1
  contacts/zoe-lindqvist.md: moved to contacts/zoe-ostberg.md, name Zoë Östberg   (confab undo)
  interviews/2026-10-20-zoe-lindqvist.md: moved to interviews/2026-10-20-zoe-ostberg.md   (confab undo)
  contacts/amara-okonkwo.md: links updated   (confab undo)
  contacts/jose-ferreira.md: links updated   (confab undo)
  organizations/havelpuls-medizintechnik.md: links updated   (confab undo)
  $ ls contacts interviews | grep zo
  zoe-ostberg.md
  2026-10-20-zoe-ostberg.md
  $ tail -8 organizations/havelpuls-medizintechnik.md
  [[amara-okonkwo]].
  
  They take one career changer a year, she says, and have never regretted it.
  The talk: [[interviews/2026-10-20-zoe-ostberg#Notes|notes]], [Zoë](../contacts/zoe-ostberg.md#Notes), ![[zoe-ostberg]].
  No links: `[[zoe-lindqvist]]`, [[zoe-lindqvist-2]], https://example.org/zoe-lindqvist.md
  ```
  [[zoe-lindqvist]]
  ```
  $ confab check
  organizations/havelpuls-medizintechnik.md:18:32: info: no note is called 'zoe-lindqvist-2' [dangling-text-link]
  $ confab show zoe | head -9
  Zoë Östberg  in-touch  contacts/zoe-ostberg.md
    career         embedded firmware
    organization   [[havelpuls-medizintechnik]]
    role           Firmware team lead
    found-through  event
    email          zoe.lindqvist@example.org
    phone          +49 30 23125 101
    address        Am Beispielufer 12, 14467 Potsdam
    timezone       Europe/Berlin
  $ confab undo --list | cut -c19-
  contacts/zoe-lindqvist.md, contacts/zoe-ostberg.md, interviews/2026-10-20-zoe-lindqvist.md and 4 more  confab mv zoe 'Zoë Östberg' --name
  .confab/config.yaml, .confab/.gitignore, .confab/templates/after-no.md and 36 more                     confab init .
  $ confab undo
  contacts/zoe-lindqvist.md: restored to the version before 'confab mv zoe 'Zoë Östberg' --name'
  contacts/zoe-ostberg.md: removed, as before 'confab mv zoe 'Zoë Östberg' --name'
  interviews/2026-10-20-zoe-lindqvist.md: restored to the version before 'confab mv zoe 'Zoë Östberg' --name'
  interviews/2026-10-20-zoe-ostberg.md: removed, as before 'confab mv zoe 'Zoë Östberg' --name'
  contacts/amara-okonkwo.md: restored to the version before 'confab mv zoe 'Zoë Östberg' --name'
  contacts/jose-ferreira.md: restored to the version before 'confab mv zoe 'Zoë Östberg' --name'
  organizations/havelpuls-medizintechnik.md: restored to the version before 'confab mv zoe 'Zoë Östberg' --name'
  $ rm diary.md; git status --short
   M organizations/havelpuls-medizintechnik.md

The name in the note can stay.

  $ confab mv zoe-lindqvist zo --json
  {
    "schema": "confab.change/1",
    "items": [
      {
        "path": "contacts/zoe-lindqvist.md",
        "summary": "moved to contacts/zo.md",
        "changed": true,
        "diff": null
      },
      {
        "path": "contacts/zo.md",
        "summary": "",
        "changed": true,
        "diff": null
      },
      {
        "path": "interviews/2026-10-20-zoe-lindqvist.md",
        "summary": "moved to interviews/2026-10-20-zo.md",
        "changed": true,
        "diff": null
      },
      {
        "path": "interviews/2026-10-20-zo.md",
        "summary": "",
        "changed": true,
        "diff": null
      },
      {
        "path": "contacts/amara-okonkwo.md",
        "summary": "links updated",
        "changed": true,
        "diff": null
      },
      {
        "path": "contacts/jose-ferreira.md",
        "summary": "links updated",
        "changed": true,
        "diff": null
      },
      {
        "path": "organizations/havelpuls-medizintechnik.md",
        "summary": "links updated",
        "changed": true,
        "diff": null
      }
    ]
  }
  $ head -3 contacts/zo.md
  ---
  type: contact
  name: Zoë Lindqvist
  $ confab undo -q

The same for an organization; notes that refer to it by name keep the name.

  $ confab add-contact 'Ada Byron' --organization 'Werk Eins' --email ada@example.org -q
  $ confab add-organization 'Werk Eins' -q
  $ grep organization contacts/ada-byron.md
  organization: Werk Eins
  $ confab mv werk-eins 'Werk Zwei' --name
  organizations/werk-eins.md: moved to organizations/werk-zwei.md, name Werk Zwei   (confab undo)
  contacts/ada-byron.md: links updated   (confab undo)
  $ grep organization contacts/ada-byron.md
  organization: Werk Zwei
  $ confab mv 2026-12-03-li-wenjing first-talk
  interviews/2026-12-03-li-wenjing.md: moved to interviews/first-talk.md   (confab undo)
  $ confab mv first-talk first-talk
  interviews/first-talk.md: no change needed

Impossible renames are refused.

  $ confab mv zoe jose-ferreira
  confab: a note named 'jose-ferreira' already exists in contacts/jose-ferreira.md
  hint: to combine two notes about one person, use 'confab merge'
  [4]
  $ confab mv zoe 'José Ferreira' --name
  confab: a note named 'jose-ferreira' already exists in contacts/jose-ferreira.md
  hint: to combine two notes about one person, use 'confab merge'
  [4]
  $ confab mv henrik 'ZOË Lindqvist' --name
  confab: a note named 'zoe-lindqvist' already exists in contacts/zoe-lindqvist.md
  hint: to combine two notes about one person, use 'confab merge'
  [4]
  $ confab mv zoe '李'
  contacts/zoe-lindqvist.md: moved to contacts/李.md   (confab undo)
  interviews/2026-10-20-zoe-lindqvist.md: moved to interviews/2026-10-20-李.md   (confab undo)
  contacts/amara-okonkwo.md: links updated   (confab undo)
  contacts/jose-ferreira.md: links updated   (confab undo)
  organizations/havelpuls-medizintechnik.md: links updated   (confab undo)
  $ confab mv zoe archive/zoe
  confab: 'archive/zoe' is a path, but 'mv' does not move notes between folders
  hint: give only the file name
  [2]
  $ confab mv zoe "a
  > b" --name
  confab: --name: the value has more than one line
  [2]
  $ confab mv amara zoe-2 -q; confab mv amara 'Zoë  Lindqvist' --name
  confab: Zoë Lindqvist already exists, with the same name in contacts/李.md
  hint: to combine two notes about one person, use 'confab merge'
  [4]
  $ confab mv pitch elevator --name
  confab: 'pitch.md' is not about a person or an organization
  [2]
  $ confab mv nobody somebody
  confab: no note is called 'nobody'
  hint: 'confab list' shows everyone
  [5]
  $ confab mv zoe
  confab: mv needs NEW
  hint: for example: confab mv zoe grace-murray-hopper
  [2]
  $ mkdir contacts/henrik.md; confab mv henrik-sorensen henrik; rmdir contacts/henrik.md
  confab: this folder is named like a note in contacts/henrik.md:1:1
  hint: the answer leaves out this note; run 'confab check' for details
  confab: 'contacts/henrik.md' already exists
  hint: choose another name, or change that file

Links in an unreadable note stay as they are, and are reported.

  $ printf -- '---\ntype: contact\nname: "Bob\n---\nknows [[henrik-sorensen]]\n' > contacts/bob.md
  $ confab mv henrik henrik
  confab: quote is never closed in contacts/bob.md:3:7
  hint: the answer leaves out this note; run 'confab check' for details
  warning: link not updated, because the note has an error in contacts/bob.md:5:1
  contacts/henrik-sorensen.md: moved to contacts/henrik.md   (confab undo)
  [3]
  $ cat contacts/bob.md | tail -1
  knows [[henrik-sorensen]]

With --name, what still has the old name in the text is reported.

  $ cd "$(mktemp -d)"; confab init -q; confab add-contact 'Jo Berg' --email jo@a.example -q; confab add-contact 'Al Poe' --email al@a.example -q
  $ confab log al --no-referrals --note 'Jo Berg was kind.' -q; confab mv jo 'Joanna Smith' --name
  warning: this line still says 'Jo Berg' in interviews/2026-12-01-al-poe.md:23:1
  contacts/jo-berg.md: moved to contacts/joanna-smith.md, name Joanna Smith   (confab undo)
