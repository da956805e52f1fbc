Questions and what was learned, in the forms that people write.

  $ confab init -q . && rm -r .confab/undo
  $ contact() { printf -- '---\ntype: contact\nname: %s\ncareer: %s\nrole: Engineer\norganization: independent\nemail: %s@example.org\n---\n' "$2" "$3" "$1" > contacts/$1.md; }
  $ talk() { printf -- '---\ntype: interview\ncontact: %s\nstarts: %s\nminutes: 20\nstatus: %s\n%s---\n' "$2" "$3" "$4" "$5" > interviews/$1.md; cat >> interviews/$1.md; }

Without questions and talks, there is nothing to list.

  $ contact ada 'Ada Lovelace' compilers; rm questions.md
  $ confab coverage; confab coverage --open
  compilers
    you have not talked with anyone yet
    no questions yet; write some into questions.md
  compilers
    no questions yet; write some into questions.md

Every form of `also:` is another wording. `check` reports a question that nobody would ever ask.

  $ cat > questions.md <<'END2'
  > ---
  > type: questions
  > ---
  > ## Work
  > - ! Canon one?
  >   also:
  >   - Wording 1?
  >   - Wording 2?
  > - Canon two? also: Wording 3?
  > - Canon three?
  >   **also:** “Wording 4?”, *Wording 5?* / Wording 6?
  >   (also: ! Wording
  >   that wraps?) also: [Wording 7?; Wording 8?]
  > - Canon four?
  >   also: wording 9
  >   (for seniors only)
  >   alos: Wording 10?
  >   - And why?
  > - also:
  >   Wording 11?
  > END2
  $ talk a ada 2026-11-02T10:00 held <<'END2'
  > ## Questions
  > - [x] Wording 1?
  >   One.
  > - [x] wording 2
  >   Two.
  > - [x] Wording 3?
  >   Three.
  > - [x] Wording 4?
  >   Four.
  > - [x] Wording 6?
  >   Six.
  > - [x] Wording that wraps?
  >   Wraps.
  > - [x] Wording 8?
  >   Eight.
  > - [x] Wording 9؟
  >   Nine.
  > - [x] Wording 11?
  >   Eleven.
  > END2
  $ confab coverage --plain=question,answered
  Canon one?\t1 (esc)
  Canon two?\t1 (esc)
  Canon three?\t1 (esc)
  Canon four?\t1 (esc)
  $ confab check unread-text
  questions.md:17:1: warning: 'alos: Wording 10?' is below a question, so it is never asked; write 'also: …' for another wording of it, or make it an item [unread-text]
  questions.md:18:1: warning: '- And why?' is below a question, so it is never asked; write 'also: …' for another wording of it, or make it an item [unread-text]
  $ confab schedule ada 2026-12-09T10:00 -q; confab prep ada -q; grep -c also interviews/2026-12-09-ada*.md
  0
  [1]

One word is enough, if it is not a key.

  $ contact bob 'Bob Ray' compilers; contact cy 'Cy Oak' hardware
  $ talk b bob 2026-11-03T10:00 held <<'END2'
  > ## Questions
  > - [x] What does your pager do?
  >   It rings.
  > - [x] Which role suits me?
  >   Mine.
  > ## Review
  > ### New questions
  > - ! Brand new?
  > - canon ONE
  > END2
  $ confab coverage pager
  What does your pager do?
  
    Bob Ray, Engineer, independent  Tue 2026-11-03
      It rings.
  $ confab coverage role --plain=question | head -1
  hint: 'role' chooses contacts that have this key; to search the questions, write 'role?'
  Canon one?
  $ confab coverage 'role?'
  Which role suits me?
  
    Bob Ray, Engineer, independent  Tue 2026-11-03
      Mine.
  $ confab coverage pagers
  confab: no question contains 'pagers'
  hint: 'confab coverage --bank' lists all questions
  [2]
  $ confab coverage carer
  confab: no question contains 'carer'
  hint: did you mean 'career'?
  [2]
  $ confab coverage 'carer?'
  confab: no question contains 'carer?'
  hint: 'confab coverage --bank' lists all questions
  [2]

A question that was noted as critical is critical.

  $ confab coverage --open --plain=question,critical,origin
  Brand new?\ttrue\tnoted (esc)
  Canon one?\ttrue\tbank (esc)

If there are more people than fit, only numbers are shown.

  $ for i in 1 2 3 4 5 6 7; do contact p$i "Person $i" hardware; talk p$i p$i 2026-11-0${i}T10:00 held <<< $'## Questions\n- [x] Is it loud?\n  declined\n- [x] Donaudampfschifffahrtsgesellschaft?'; done
  $ COLUMNS=40 at-terminal confab coverage career=hardware --color never --no-pager < /dev/null
  hardware
    7 people
  
    ●  ◐  ✕  ○  ?  ·
    0  0  0  0  0  7  ! Canon one?
    0  0  7  0  0  0    Is it loud?
    0  0  0  7  0  0    Donaudampfschifffa
                        hrtsgesellschaft?
  
    ● answered   ◐ partly   ✕ declined
    ○ no answer   ? planned   · not asked
    ! critical
  $ for i in 08 09 10; do contact p$i "Person $i" hardware; talk p$i p$i 2026-11-${i}T10:00 planned <<< '## Questions'; done
  $ COLUMNS=40 at-terminal confab coverage career=hardware --color never --no-pager < /dev/null | sed -n '4,8p'
    ●  ◐  ✕  ○  ?  ·
    0  0  0  0  0 10  ! Canon one?
    0  0  7  0  0  3    Is it loud?
    0  0  0  7  0  3    Donaudampfschifffa
                        hrtsgesellschaft?

A long open question continues below its first word.

  $ COLUMNS=32 at-terminal confab coverage career=hardware --open --color never --no-pager < /dev/null | grep -A1 Donau
      Donaudampfschifffahrtsgesell
      schaft?

A column has the names of those who were there every time.

  $ talk c1 '[cy, bob]' 2026-11-04T10:00 held <<< $'## Questions\n- [x] Is it loud?\n  Yes.'
  $ talk c2 'cy' 2026-11-05T10:00 held <<< $'## Questions\n- [x] Is it far?\n  No.'
  $ confab coverage career=hardware --jsonl=question,people | grep -o '"name":"[^"]*Oak[^"]*"'
  "name":"Cy Oak and Bob Ray"
  "name":"Cy Oak"

A talk with someone who has no note is named.

  $ talk ghost ghost 2026-11-06T10:00 held <<< $'## Questions\n- [x] Pay?\n  60k\n## Review\n### Learned\n- Ask early.'
  $ confab coverage 'Pay?'
  confab: 'ghost' has no contact note in interviews/ghost.md:3:1
  hint: the answer leaves out this talk; run 'confab check' for details
  Pay?
    nobody has been asked yet
  [3]
  $ confab learned --plain=text
  confab: 'ghost' has no contact note in interviews/ghost.md:3:1
  hint: the answer leaves out this talk; run 'confab check' for details
  [3]
  $ confab report --markdown - 2>/dev/null | sed -n '/^Left out/p'
  Left out: 1 talk with someone who has no note.
  $ rm interviews/ghost.md

A talk without a status is named, whatever its note says, unless it is with someone whom the filter leaves out.

  $ printf -- '---\ntype: interview\ncontact: p1\nstarts: 2026-11-06T10:00\n---\n' > interviews/unsaid.md
  $ confab stats > /dev/null
  confab: no 'status' in interviews/unsaid.md
  hint: the answer leaves out this talk; run 'confab check' for details
  [3]
  $ confab stats career=hardware > /dev/null
  confab: no 'status' in interviews/unsaid.md
  hint: the answer leaves out this talk; run 'confab check' for details
  [3]
  $ confab stats career=compilers > /dev/null
  $ confab report --markdown - 2>/dev/null | sed -n '/^Left out/p'
  Left out: 1 talk without a status.
  $ confab tree
  $ sed -i 's/^contact/referrals: [Gus Hill]\n&/' interviews/unsaid.md; confab tree
  confab: no 'status' in interviews/unsaid.md
  hint: the answer leaves out this talk; run 'confab check' for details
  [3]
  $ rm interviews/unsaid.md

Who agrees and who differs, in every form of a link; and a name that nobody has.

  $ talk l1 ada 2026-11-07T10:00 held <<< $'## Review\n### Learned\n- Test early.'
  $ talk l2 bob 2026-11-08T10:00 held <<'END2'
  > ## Review
  > ### Learned
  > - test early
  > - differs from [[ada|Ada]]: wikilink with a text
  > - AGREES WITH [Ada](../contacts/ada.md): Markdown link
  > - agrees with [[contacts/ada|Ada L.]] - with a dash
  > - disagrees with Ada Lovelace: other words
  > - agrees with Ghost: nobody
  > - advice: differs from Lovelace: only a part of the name
  > - agrees with [[ada]]:
  > END2
  $ talk l3 p1 2026-11-09T10:00 held <<< $'## Review\n### Learned\n- TEST EARLY!'
  $ contact p2 'Person 2' compilers; talk l4 p2 2026-11-10T10:00 held <<< $'## Review\n### Learned\n- Test early'
  $ COLUMNS=40 at-terminal confab learned career=compilers --color never --no-pager < /dev/null
  compilers
    Learned
      Test early.
        Ada Lovelace, Sat 2026-11-07; Bob
        Ray and Person 2 said the same
      wikilink with a text
        Bob Ray, Sun 2026-11-08; differs
        from Ada Lovelace
      Markdown link
        Bob Ray, Sun 2026-11-08; agrees
        with Ada Lovelace
      with a dash
        Bob Ray, Sun 2026-11-08; agrees
        with Ada Lovelace
      other words
        Bob Ray, Sun 2026-11-08; differs
        from Ada Lovelace
      agrees with Ghost: nobody
        Bob Ray, Sun 2026-11-08
      agrees with ada:
        Bob Ray, Sun 2026-11-08
    Advice
      differs from Lovelace: only a part
      of the name
        Bob Ray, Sun 2026-11-08
  $ confab check unread-text -q interviews/l2.md
  interviews/l2.md:15:1: warning: 'agrees with Ghost: nobody' names nobody from another talk; write 'agrees with [[FILE]]: …' [unread-text]
  interviews/l2.md:16:1: warning: 'advice: differs from Lovelace: only a part of the name' names nobody from another talk; write 'differs from [[FILE]]: …' [unread-text]
  interviews/l2.md:17:1: warning: 'agrees with ada:' names nobody from another talk; write 'agrees with [[FILE]]: …' [unread-text]

Someone who was in the first talk cannot give the second opinion, nor can a companion from another career.

  $ rm interviews/*; contact zed 'Zed Poe' compilers
  $ talk first ada 2026-11-11T10:00 held $'reviewed: 2026-11-11\nsecond-opinion: true\n' <<< $'## Questions\n- [x] Pay?\n  60k'
  $ talk second '[ada, cy]' 2026-11-12T10:00 held <<< $'## Questions\n- [x] Pay?\n  60k'
  $ talk third zed 2026-12-10T10:00 planned < /dev/null
  $ confab learned
  compilers
    Second opinions
      wanted after Ada Lovelace, Wed 2026-11-11
        nobody else has given you theirs yet; Zed Poe, Thu 2026-12-10, is planned

A critical question that came up afterwards is open, and the questions that both answered are still shown.

  $ talk fourth zed 2026-11-13T10:00 held <<< $'## Questions\n- [x] Pay?\n  70k'
  $ printf '## Review\n### New questions\n- ! Night shifts?\n' >> interviews/first.md; confab learned
  compilers
    Second opinions
      wanted after Ada Lovelace, Wed 2026-11-11
        Zed Poe, Fri 2026-11-13: both answered
          Pay?
            Ada Lovelace: 60k
            Zed Poe: 70k
      wanted after Ada Lovelace, Wed 2026-11-11: Night shifts?
        nobody else has answered this yet; Zed Poe, Thu 2026-12-10, is planned
