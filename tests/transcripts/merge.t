Combines two notes about one person: the first one wins, and nothing from the second is lost.

  $ confab init -q
  $ mkdir -p contacts interviews
  $ cat > contacts/grace-hopper.md <<'EOF'
  > ---
  > type: contact
  > name: Grace Hopper
  > career: compilers
  > role: Senior mathematician   # as she said
  > referred-by: "[[g-hopper]]"
  > email: [grace@example.org]
  > outreach:
  >   - { date: 2026-11-18T09:30, by: email, outcome: sent }
  >   # she was away
  >   - { date: 2026-11-25T10:00, by: email, outcome: replied }
  > ---
  > ## Notes
  > Met at the fair.
  > EOF
  $ cat > contacts/g-hopper.md <<'EOF'
  > ---
  > type: contact
  > name: G. Hopper
  > career: [Compilers, navy]
  > role: Consultant
  > organization: "[[remington-rand]]"
  > phone: "+1 215 555 0101"   # mobile
  > email: hopper@example.com
  > tags: [wise]
  > outreach:
  >   - { date: 2026-11-18T09:30, by: email, outcome: sent }
  >   - { date: 2026-11-20, by: phone, outcome: voicemail }
  >   - { date: 2026-11-30, by: phone, outcome: no-answer, note: "tried again" }
  > ---
  > ## Notes
  > Knows [[jean-sammet]], and [[grace-hopper]] is her as well.
  > 
  > - [ ] ask her
  > EOF
  $ cat > contacts/jean-sammet.md <<'EOF'
  > ---
  > type: contact
  > name: Jean Sammet
  > referred-by: G. Hopper
  > ---
  > Sent by [[g-hopper|Grace]].
  > EOF
  $ confab add-organization 'Remington Rand' -q
  $ printf -- '---\ntype: interview\ncontact: "[[g-hopper]]"\nstarts: 2026-11-30T14:00\nstatus: held\n---\n' > interviews/2026-11-30-g-hopper.md
  $ printf -- '---\ntype: interview\ncontact: G. Hopper\nstarts: 2026-12-20\nstatus: planned\n---\n' > interviews/next-talk.md

Without a terminal and without -y, nothing changes.

  $ confab merge grace-hopper g-hopper
  confab: this needs confirmation, but there is no terminal to ask on
  hint: pass -y to go ahead, or -n to see what it would do
  [2]
  $ confab merge grace-hopper g-hopper --no-input
  confab: this needs confirmation, but there is no terminal to ask on
  hint: pass -y to go ahead, or -n to see what it would do
  [2]
  $ printf 'n\n' | at-terminal confab merge grace-hopper g-hopper
  This will change:
    contacts/grace-hopper.md: gets career + 2, organization, phone, email + 1, tags, outreach + 2; below 'From g-hopper': name, role, referred-by, its comments, its text
    contacts/g-hopper.md: merged into contacts/grace-hopper.md
    interviews/2026-11-30-g-hopper.md: moved to interviews/2026-11-30-grace-hopper.md
    contacts/jean-sammet.md: links updated
    interviews/next-talk.md: links updated
  \x1b[36mMerge them? (y/n)\x1b[0m \x1b[31mconfab: \x1b[0mnothing was changed (esc)
  [4]
  $ ls contacts interviews
  contacts:
  g-hopper.md
  grace-hopper.md
  jean-sammet.md
  
  interviews:
  2026-11-30-g-hopper.md
  next-talk.md
  $ confab merge grace-hopper g-hopper --dry-run
  --- a/contacts/grace-hopper.md
  +++ b/contacts/grace-hopper.md
  @@ -1,14 +1,29 @@
   ---
   type: contact
   name: Grace Hopper
  -career: compilers
  +career: [compilers, Compilers, navy]
   role: Senior mathematician   # as she said
  -referred-by: "[[g-hopper]]"
  -email: [grace@example.org]
  +email: [grace@example.org, hopper@example.com]
   outreach:
     - { date: 2026-11-18T09:30, by: email, outcome: sent }
     # she was away
  +  - { date: 2026-11-20, by: phone, outcome: voicemail }
     - { date: 2026-11-25T10:00, by: email, outcome: replied }
  +  - { date: 2026-11-30, by: phone, outcome: no-answer, note: "tried again" }
  +organization: "[[remington-rand]]"
  +phone: "+1 215 555 0101"
  +tags: [wise]
   ---
   ## Notes
   Met at the fair.
  +
  +## From g-hopper
  +- name: G. Hopper
  +- role: Consultant
  +- referred-by: [[grace-hopper]]
  +- `phone: "+1 215 555 0101" # mobile`
  +
  +## Notes
  +Knows [[jean-sammet]], and [[grace-hopper]] is her as well.
  +
  +- [ ] ask her
  --- a/contacts/g-hopper.md
  +++ /dev/null
  @@ -1,18 +0,0 @@
  ----
  -type: contact
  -name: G. Hopper
  -career: [Compilers, navy]
  -role: Consultant
  -organization: "[[remington-rand]]"
  -phone: "+1 215 555 0101"   # mobile
  -email: hopper@example.com
  -tags: [wise]
  -outreach:
  -  - { date: 2026-11-18T09:30, by: email, outcome: sent }
  -  - { date: 2026-11-20, by: phone, outcome: voicemail }
  -  - { date: 2026-11-30, by: phone, outcome: no-answer, note: "tried again" }
  ----
  -## Notes
  -Knows [[jean-sammet]], and [[grace-hopper]] is her as well.
  -
  -- [ ] ask her
  diff --git a/interviews/2026-11-30-g-hopper.md b/interviews/2026-11-30-grace-hopper.md
  rename from interviews/2026-11-30-g-hopper.md
  rename to interviews/2026-11-30-grace-hopper.md
  --- a/interviews/2026-11-30-g-hopper.md
  +++ b/interviews/2026-11-30-grace-hopper.md
  @@ -1,6 +1,6 @@
   ---
   type: interview
  -contact: "[[g-hopper]]"
  +contact: "[[grace-hopper]]"
   starts: 2026-11-30T14:00
   status: held
   ---
  --- a/contacts/jean-sammet.md
  +++ b/contacts/jean-sammet.md
  @@ -1,6 +1,6 @@
   ---
   type: contact
   name: Jean Sammet
  -referred-by: G. Hopper
  +referred-by: Grace Hopper
   ---
  -Sent by [[g-hopper|Grace]].
  +Sent by [[grace-hopper|Grace]].
  --- a/interviews/next-talk.md
  +++ b/interviews/next-talk.md
  @@ -1,6 +1,6 @@
   ---
   type: interview
  -contact: G. Hopper
  +contact: Grace Hopper
   starts: 2026-12-20
   status: planned
   ---
  $ printf 'y\n' | at-terminal confab merge grace-hopper g-hopper
  This will change:
    contacts/grace-hopper.md: gets career + 2, organization, phone, email + 1, tags, outreach + 2; below 'From g-hopper': name, role, referred-by, its comments, its text
    contacts/g-hopper.md: merged into contacts/grace-hopper.md
    interviews/2026-11-30-g-hopper.md: moved to interviews/2026-11-30-grace-hopper.md
    contacts/jean-sammet.md: links updated
    interviews/next-talk.md: links updated
  \x1b[36mMerge them? (y/n)\x1b[0m \x1b[1mcontacts/grace-hopper.md\x1b[0m: gets career + 2, organization, phone, email + 1, tags, outreach + 2; below 'From g-hopper': name, role, referred-by, its comments, its text\x1b[2m   (confab undo)\x1b[0m (esc)
  \x1b[1mcontacts/g-hopper.md\x1b[0m: merged into contacts/grace-hopper.md\x1b[2m   (confab undo)\x1b[0m (esc)
  \x1b[1minterviews/2026-11-30-g-hopper.md\x1b[0m: moved to interviews/2026-11-30-grace-hopper.md\x1b[2m   (confab undo)\x1b[0m (esc)
  \x1b[1mcontacts/jean-sammet.md\x1b[0m: links updated\x1b[2m   (confab undo)\x1b[0m (esc)
  \x1b[1minterviews/next-talk.md\x1b[0m: links updated\x1b[2m   (confab undo)\x1b[0m (esc)
  $ cat contacts/grace-hopper.md
  ---
  type: contact
  name: Grace Hopper
  career: [compilers, Compilers, navy]
  role: Senior mathematician   # as she said
  email: [grace@example.org, hopper@example.com]
  outreach:
    - { date: 2026-11-18T09:30, by: email, outcome: sent }
    # she was away
    - { date: 2026-11-20, by: phone, outcome: voicemail }
    - { date: 2026-11-25T10:00, by: email, outcome: replied }
    - { date: 2026-11-30, by: phone, outcome: no-answer, note: "tried again" }
  organization: "[[remington-rand]]"
  phone: "+1 215 555 0101"
  tags: [wise]
  ---
  ## Notes
  Met at the fair.
  
  ## From g-hopper
  - name: G. Hopper
  - role: Consultant
  - referred-by: [[grace-hopper]]
  - `phone: "+1 215 555 0101" # mobile`
  
  ## Notes
  Knows [[jean-sammet]], and [[grace-hopper]] is her as well.
  
  - [ ] ask her
  $ tail -4 contacts/jean-sammet.md
  name: Jean Sammet
  referred-by: Grace Hopper
  ---
  Sent by [[grace-hopper|Grace]].
  $ ls contacts interviews; grep contact: interviews/*
  contacts:
  grace-hopper.md
  jean-sammet.md
  
  interviews:
  2026-11-30-grace-hopper.md
  next-talk.md
  interviews/2026-11-30-grace-hopper.md:contact: "[[grace-hopper]]"
  interviews/next-talk.md:contact: Grace Hopper
  $ confab undo -q; ls contacts interviews
  contacts:
  g-hopper.md
  grace-hopper.md
  jean-sammet.md
  
  interviews:
  2026-11-30-g-hopper.md
  next-talk.md
  $ confab merge g-hopper grace-hopper -y
  contacts/g-hopper.md: gets career + 1, email + 1, outreach + 1; below 'From grace-hopper': name, role, referred-by, its comments, its text   (confab undo)
  contacts/grace-hopper.md: merged into contacts/g-hopper.md   (confab undo)
  $ cat contacts/g-hopper.md
  ---
  type: contact
  name: G. Hopper
  career: [Compilers, navy, compilers]
  role: Consultant
  organization: "[[remington-rand]]"
  phone: "+1 215 555 0101"   # mobile
  email: [hopper@example.com, grace@example.org]
  tags: [wise]
  outreach:
    - { date: 2026-11-18T09:30, by: email, outcome: sent }
    - { date: 2026-11-20, by: phone, outcome: voicemail }
    - { date: 2026-11-25T10:00, by: email, outcome: replied }
    - { date: 2026-11-30, by: phone, outcome: no-answer, note: "tried again" }
  ---
  ## Notes
  Knows [[jean-sammet]], and [[g-hopper]] is her as well.
  
  - [ ] ask her
  
  ## From grace-hopper
  - name: Grace Hopper
  - role: Senior mathematician
  - referred-by: [[g-hopper]]
  - `role: Senior mathematician # as she said`
  - `# she was away`
  
  ## Notes
  Met at the fair.
  $ confab undo -q

The same for organizations.

  $ confab add-organization Univac --target --industry computing -q
  $ confab merge remington-rand univac --yes --json
  {
    "schema": "confab.change/1",
    "items": [
      {
        "path": "organizations/remington-rand.md",
        "summary": "gets aliases, industry, target",
        "changed": true,
        "diff": null
      },
      {
        "path": "organizations/univac.md",
        "summary": "merged into organizations/remington-rand.md",
        "changed": true,
        "diff": null
      }
    ]
  }
  $ cat organizations/remington-rand.md
  ---
  type: organization
  name: Remington Rand
  aliases: Univac
  industry: computing
  target: true
  ---
  ## Research
  
  - [ ] what it does, for whom, and how many people work there
  - [ ] which part of it does the work I'm looking into
  - [ ] one piece of news from the past year
  - [ ] who I know, or could get to know, there
  - [ ] what I'd want to hear from someone inside

Impossible merges are refused before the question.

  $ confab merge grace-hopper grace-hopper -y
  confab: cannot merge 'contacts/grace-hopper.md' with itself
  [2]
  $ confab merge grace-hopper remington-rand -y
  confab: cannot merge 'contacts/grace-hopper.md' and 'organizations/remington-rand.md': both must be contacts, or both organizations
  [2]
  $ confab merge grace-hopper nobody -y
  confab: no note is called 'nobody'
  hint: 'confab list' shows everyone
  [5]
  $ printf 'y\n' | at-terminal confab merge hopper jean
  'hopper' matches 2 notes:
    1  contacts/g-hopper.md  G. Hopper
    2  contacts/grace-hopper.md  Grace Hopper
  \x1b[36mWhich one? (a number; Enter for none)\x1b[0m \x1b[36mWhich one? (a number; Enter for none)\x1b[0m \x1b[31mconfab: \x1b[0m'hopper' matches 2 notes (esc)
  \x1b[36mhint: \x1b[0mchoose one of these: (esc)
    contacts/g-hopper.md  G. Hopper
    contacts/grace-hopper.md  Grace Hopper
  [5]
  $ confab merge grace-hopper
  confab: merge needs B
  hint: for example: confab merge grace-hopper grace-hopper-2
  [2]
  $ sed -i 's/^phone.*/phone: [/' contacts/g-hopper.md
  $ confab merge grace-hopper g-hopper -y
  confab: bracket is never closed in contacts/g-hopper.md:9:5
  hint: the answer leaves out this note; run 'confab check' for details
  confab: 'g-hopper' may be a note that cannot be read: bracket is never closed in contacts/g-hopper.md:9:5
  hint: fix that note, or give the full name of the one you mean
  [5]

The text of the second note is left out only if it is in the first one, line by line.

  $ mkdir ../texts; cd ../texts; confab init -q; mkdir -p contacts people interviews
  $ note() { printf -- '---\ntype: contact\nname: %s\n---\n%b\n' "$2" "$3" > "$1"; }
  $ while IFS='|' read -r a b; do
  >   note contacts/a.md Ada "$a"; note contacts/b.md Ada "$b"
  >   echo "== $a | $b"; confab merge a b -y -q; sed 1,4d contacts/a.md
  > done <<'EOF'
  > ## Trust\n- yes\n## Money\n- no|## Trust\n- no\n## Money\n- yes
  > - called|- called\n- called\n- called
  > - a\n- b|- a\n  - b
  > x\n100\n5|x\n5\n100
  > ## Notes\n\nx\n- y\n\n## More|\n- y\n
  > ## Notes\n\nx\n\n## More\n|## Notes\n\n## More\n\n
  > EOF
  == ## Trust\n- yes\n## Money\n- no | ## Trust\n- no\n## Money\n- yes
  ## Trust
  - yes
  ## Money
  - no
  
  ## From b
  ## Trust
  - no
  ## Money
  - yes
  == - called | - called\n- called\n- called
  - called
  
  ## From b
  - called
  - called
  - called
  == - a\n- b | - a\n  - b
  - a
  - b
  
  ## From b
  - a
    - b
  == x\n100\n5 | x\n5\n100
  x
  100
  5
  
  ## From b
  x
  5
  100
  == ## Notes\n\nx\n- y\n\n## More | \n- y\n
  ## Notes
  
  x
  - y
  
  ## More
  == ## Notes\n\nx\n\n## More\n | ## Notes\n\n## More\n\n
  ## Notes
  
  x
  
  ## More
  

A label that means something else in each note is named, and nothing changes.

  $ for text in '[r]: http://%s.example' '[^1]: foot %s' 'text %s ^id1'; do
  >   note contacts/a.md Ada "see [r] [^1]\n\n$(printf "$text" a)"; note contacts/b.md Ada "see [r] [^1]\n\n$(printf "$text" b)"
  >   confab merge a b -y
  > done
  confab: both notes define '[r]', so links to it would be ambiguous in one note in contacts/b.md
  hint: rename it in one of them, then merge
  confab: both notes define '[^1]', so links to it would be ambiguous in one note in contacts/b.md
  hint: rename it in one of them, then merge
  confab: both notes define '^id1', so links to it would be ambiguous in one note in contacts/b.md
  hint: rename it in one of them, then merge
  [4]

Between folders, links are updated to the other folder, and the links in the moved text still lead to the same files.

  $ rm contacts/b.md; note people/b.md 'Ada' 'B: [q](other.md) ![](pic%%20x.png) [p](../people/b.md) [w](https://x.example) [a](#here) <sub/x.md>'
  $ note contacts/a.md 'Ada' 'A: [o](../people/other.md)'; echo other > people/other.md
  $ printf -- '---\ntype: interview\ncontact: ["[[a]]", "[[b]]"]\nreferrals: ["[[b]]", "[[bob]]"]\nstarts: 2026-11-30\nstatus: held\n---\n[x](../people/b.md) [[people/b]] [[people/b#h|z]] <a href="../people/b.md">x</a> [[b]] [y](/people/b.md)\n\n[r]: ../people/b.md\n' > interviews/i.md
  $ note people/c.md 'Cem' '[x](b.md) [[b]] [[../people/b]]'
  $ confab merge a people/b.md -y; sed 1,4d contacts/a.md; tail -n +5 people/c.md; cat interviews/i.md
  contacts/a.md: gets below 'From b': its text   (confab undo)
  people/b.md: merged into contacts/a.md   (confab undo)
  interviews/i.md: links updated   (confab undo)
  people/c.md: links updated   (confab undo)
  A: [o](../people/other.md)
  
  ## From b
  B: [q](../people/other.md) ![](../people/pic%%20x.png) [p](a.md) [w](https://x.example) [a](#here) <sub/x.md>
  [x](../contacts/a.md) [[a]] [[../contacts/a]]
  ---
  type: interview
  contact: ["[[a]]"]
  referrals: ["[[a]]", "[[bob]]"]
  starts: 2026-11-30
  status: held
  ---
  [x](../contacts/a.md) [[contacts/a]] [[contacts/a#h|z]] <a href="../contacts/a.md">x</a> [[a]] [y](/contacts/a.md)
  
  [r]: ../contacts/a.md

Text is never put into code or a comment that is not closed, and line ends do not matter.

  $ mkdir -p ../ends/.confab ../ends/contacts; cd ../ends; printf -- '---\ntype: contact\nname: Ada\n---\ntext\n```\nopen' > contacts/a.md; printf -- '---\r\ntype: contact\r\nname: Ada\r\n---\r\none\r\n\r\ntwo\r\n' > contacts/b.md
  $ confab merge a b -y
  confab: the note ends inside a code block or comment that is never closed in contacts/a.md:7:5
  hint: close it: '```' ends a code block, '-->' a comment
  [4]
  $ sed -i 's/```/<!--/' contacts/a.md; confab merge a b -y
  confab: the note ends inside a code block or comment that is never closed in contacts/a.md:7:5
  hint: close it: '```' ends a code block, '-->' a comment
  [4]
  $ printf -- '---\ntype: contact\nname: Ada\n---\nx\n' > contacts/a.md; confab merge a b -y; tail -n +5 contacts/a.md
  contacts/a.md: gets below 'From b': its text   (confab undo)
  contacts/b.md: merged into contacts/a.md   (confab undo)
  x
  
  ## From b
  one
  
  two

A text of several lines keeps them, and a map its braces.

  $ mkdir -p ../lines/.confab ../lines/contacts; cd ../lines; printf -- '---\ntype: contact\nname: Ada\naddress: Old\nnote: x\nmore: y\n---\n' > contacts/a.md
  $ printf -- '---\ntype: contact\nname: Ada\naddress: |\n  1 Navy Way\n\n  Arlington\nnote: |\n  one\n  ## Notes\nmore: { x: 1, z: [3, 4] }\n---\n' > contacts/b.md
  $ confab merge a b -y; tail -n +8 contacts/a.md
  contacts/a.md: gets below 'From b': address, note, more, its comments   (confab undo)
  contacts/b.md: merged into contacts/a.md   (confab undo)
  ## From b
  - address:
    1 Navy Way
  
    Arlington
  - note:
    ```text
    one
    ## Notes
    ```
  - more: { x: 1, z: [3, 4] }
  - `## Notes`
