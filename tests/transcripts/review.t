Interviews not reviewed yet; then which questions were answered, partly answered, declined or left out.

  $ confab init -q
  $ cp -R $EXAMPLE/* .
  $ confab review
  jose-ferreira  Mon 2026-11-30 17:00  José Ferreira  interviews/2026-11-30-jose-ferreira.md
  $ confab review jose
  José Ferreira  Mon 2026-11-30 17:00  interviews/2026-11-30-jose-ferreira.md
    !  answered   What does an ordinary day or week look like for you?
    !  answered   What do you like best about this work?
    !  answered   What is the hardest or least pleasant part of it?
    !  answered   How does my background look to you, and what would you make of it?
    !  answered   Which two or three people should I talk to next, and may I use your name?
       answered   Who carries the pager when a device in the field misbehaves at night?
       partly     Is it better to specialise early or to stay broad?
       not asked  Which changes do you expect in this field over the next five years?
  not reviewed yet: learned, to thank them for, next, left out, new questions, second opinion
  next: to record it, use --learned, --thank-for, --next, --left-out, --new-question or --second-opinion
  $ confab review jose --answer 'changes do you expect=partly: fewer boards, more radios' --learned 'Nine years of logs are nine years of field reports.' --left-out nothing --new-question 'How does one get a first device to test?' --second-opinion yes
  interviews/2026-11-30-jose-ferreira.md: reviewed: learned + 1, left out + 1, new questions + 1, second opinion yes; answered 'Which changes do you expect in this field over the next five years?'   (confab undo)
  next: confab thank jose-ferreira --by email (thank, due Tue 2026-12-01 17:24)
  $ sed -n '/five years/,$p' interviews/2026-11-30-jose-ferreira.md
  - [x] Which changes do you expect in this field over the next five years?
    partly: fewer boards, more radios
  
  ## Notes
  
  He had the schematic of the freezer alarm on his second screen and had found the missing pull-up
  resistor before I said hello. Snow behind him; the thermos is real.
  
  ## Promises
  
  - [ ] me: send a photograph of the alarm with the resistor added (2026-12-04)
  - [ ] them: Adaeze Nwosu's address
  
  ## Review
  
  ### Learned
  
  - Nine years of logs are nine years of field reports.
  
  ### Left out
  
  - nothing
  
  ### New questions
  
  - How does one get a first device to test?
  $ grep -E 'reviewed|second' interviews/2026-11-30-jose-ferreira.md
  second-opinion: true
  reviewed: 2026-12-01
    partly: broad until the second job. He ran out of time for the rest.
  He had the schematic of the freezer alarm on his second screen and had found the missing pull-up
  $ confab review jose
  José Ferreira  Mon 2026-11-30 17:00  interviews/2026-11-30-jose-ferreira.md
    !  answered  What does an ordinary day or week look like for you?
    !  answered  What do you like best about this work?
    !  answered  What is the hardest or least pleasant part of it?
    !  answered  How does my background look to you, and what would you make of it?
    !  answered  Which two or three people should I talk to next, and may I use your name?
       answered  Who carries the pager when a device in the field misbehaves at night?
       partly    Is it better to specialise early or to stay broad?
       partly    Which changes do you expect in this field over the next five years?
    Learned: Nine years of logs are nine years of field reports.
    New questions: How does one get a first device to test?
  $ confab review
  $ confab check review-incomplete

A missing Review section is added, in the style of the note.

  $ printf -- '---\ntype: interview\ncontact: thandeka-mokoena\nstarts: 2026-11-28T19:00\nstatus: held\n---\n# Notes\ntalked\n' > t.md
  $ confab review thandeka --learned 'Start with brakes.' -q; cat t.md
  ---
  type: interview
  contact: thandeka-mokoena
  starts: 2026-11-28T19:00
  status: held
  reviewed: 2026-12-01
  ---
  # Notes
  talked
  
  ## Review
  ### Learned
  - Start with brakes.
  $ confab review thandeka --left-out 'the pay' -n | grep '^[+-]'
  --- a/t.md
  +++ b/t.md
  +
  +### Left out
  +- the pay

JSON for programs.

  $ confab review jose --json | head -20
  {
    "schema": "confab.review/1",
    "items": [
      {
        "contact": "jose-ferreira",
        "path": "interviews/2026-11-30-jose-ferreira.md",
        "starts": "2026-11-30T10:00",
        "reviewed": "2026-12-01",
        "questions": [
          {
            "question": "What does an ordinary day or week look like for you?",
            "critical": true,
            "state": "answered",
            "answer": "Mondays the field reports, then one long piece of work until Thursday. Fridays he measures current:\n\"the week's truth, in microamperes\"."
          },
          {
            "question": "What do you like best about this work?",
            "critical": true,
            "state": "answered",
            "answer": "A box he closed in 2019 still answers every morning."

Mistakes are refused.

  $ confab review priya
  confab: no interview with Priya Raghunathan is recorded as held
  hint: record one with 'confab log priya-raghunathan'
  [4]
  $ confab review --learned something
  confab: review needs WHO to record anything
  hint: for example: confab review grace --learned 'Testing is a door.'
  [2]
  $ confab review jose --second-opinion maybe
  confab: --second-opinion must be yes or no, not 'maybe'
  [2]
  $ confab review jose --learned ' '
  confab: --learned: the value is empty
  [2]
  $ confab review jose --answer nonsense
  confab: --answer 'nonsense' is not QUESTION=TEXT
  hint: write it as --answer 'ordinary day=Mostly reading.'
  [2]
  $ confab review jose --answer 'what=x'
  confab: 'what' matches 4 questions
  hint: it could be:
    What does an ordinary day or week look like for you?
    What do you like best about this work?
    What is the hardest or least pleasant part of it?
    How does my background look to you, and what would you make of it?
  [2]

Questions that were asked spontaneously, without an answer, go into the note too.

  $ grep -n 'read first' interviews/2026-10-20-zoe-lindqvist.md
  [1]
  $ confab review zoe --asked 'read first'
  interviews/2026-10-20-zoe-lindqvist.md: new question 'read first'   (confab undo)
  next: confab reach zoe-lindqvist --by email (keep-in-touch, due Tue 2026-12-01)
  $ grep -n 'read first' interviews/2026-10-20-zoe-lindqvist.md
  45:- [x] read first

What they may read, and what to ask someone else about.

  $ confab review jose --thank-for 'the afternoon in the lab' --next 'read the data sheet you named' --second-opinion-on 'Is it worth a second degree?'
  interviews/2026-11-30-jose-ferreira.md: reviewed: to thank them for + 1, next + 1, second opinion on 'Is it worth a second degree?'   (confab undo)
  next: confab thank jose-ferreira --by email (thank, due Tue 2026-12-01 17:24)

  $ confab review jose --second-opinion-on 'Is it worth it?' --second-opinion no
  confab: --second-opinion-on and --second-opinion no contradict each other
  [2]

"Nothing" next to another entry is left out.

  $ rm -rf *; cp -R $EXAMPLE/* .; confab review jose --left-out salary --left-out nothing -q; confab review jose --left-out nothing --new-question nothing
  interviews/2026-11-30-jose-ferreira.md: reviewed: new questions + 1   (confab undo)
  next: confab thank jose-ferreira --by email (thank, due Tue 2026-12-01 17:24)
  next: still open in the review: learned, second opinion: confab review jose-ferreira
  $ grep -A3 'Left out' interviews/2026-11-30-jose-ferreira.md
  ### Left out
  
  - salary
  

On a terminal, each question of the review can be answered, and one prompt can answer two.

  $ rm -rf *; cp -R $EXAMPLE/* .; confab review jose --learned l --left-out nothing --second-opinion no --thank-for x --next nothing -q
  $ printf '\nWhat of tests?\n\n' | at-terminal confab --color never review jose | tail -2
    Their answer (empty: not asked): Questions I thought of later ('nothing' is an answer): Anything else? (Enter to continue) interviews/2026-11-30-jose-ferreira.md: reviewed: new questions + 1   (confab undo)
  next: confab thank jose-ferreira --by email (thank, due Tue 2026-12-01 17:24)
  $ confab check review-incomplete
  $ rm -rf *; cp -R $EXAMPLE/* .; printf '\nl\n\nx\ny\nthe salary\n\nn\n' | at-terminal confab --color never review jose | tail -2
  interviews/2026-11-30-jose-ferreira.md: reviewed: learned + 1, to thank them for + 1, next + 1, left out + 1, new questions + 1, second opinion no   (confab undo)
  next: confab thank jose-ferreira --by email (thank, due Tue 2026-12-01 17:24)
  $ sed -n '/### Left out/,$p' interviews/2026-11-30-jose-ferreira.md
  ### Left out
  
  - the salary
  
  ### New questions
  
  - nothing
  
  ### To thank them for
  
  - x
  
  ### Next
  
  - y

A point for someone else may be part of a question, as with --answer. confab says which question that is.

  $ cd "$(mktemp -d)"; confab init -q --example .
  $ confab review jose --second-opinion-on 'early or'; confab review jose --second-opinion-on 'the pay' -q
  interviews/2026-11-30-jose-ferreira.md: reviewed: second opinion on 'Is it better to specialise early or to stay broad?'   (confab undo)
  next: confab thank jose-ferreira --by email (thank, due Tue 2026-12-01 17:24)
  next: still open in the review: learned, left out: confab review jose-ferreira
  $ sed -n '/^### New/,$p' interviews/2026-11-30-jose-ferreira.md
  ### New questions
  
  - ! Is it better to specialise early or to stay broad?
  - ! the pay
