At a prompt, '<' goes back to the one before. Nothing is written until all are answered.

  $ confab init . > /dev/null; cp -R $EXAMPLE/* .
  $ export CONFAB_NOW=2026-12-08T17:00
  $ printf '<\nTypo.\n<\nAsk early.\nA note.\n<\nA better note.\n\n<\nMax Muster\nme: call\n<\n<\nIda Rhodes\n\n' | at-terminal confab --color never log amara
  Enter skips a question; '<' goes back to the one before.
  How are newcomers received, and who looks after them?
    Their answer (empty: not asked): How are newcomers received, and who looks after them?
    Their answer (empty: not asked): Anything else to note? (one line) How are newcomers received, and who looks after them?
    Their answer (empty: not asked): (Enter keeps 'Typo.', - leaves it out) Anything else to note? (one line) Who did they suggest? (names, separated by commas; 'none' if they named nobody; 'not-asked' if you did not ask) Anything else to note? (one line) (Enter keeps 'A note.', - leaves it out) Who did they suggest? (names, separated by commas; 'none' if they named nobody; 'not-asked' if you did not ask) Any promises? ('me: …' or 'them: …'; empty if none) Who did they suggest? (names, separated by commas; 'none' if they named nobody; 'not-asked' if you did not ask) Any promises? ('me: …' or 'them: …'; empty if none) Any promises? ('me: …' or 'them: …'; empty if none) Any promises? ('me: …' or 'them: …'; empty if none) (Enter keeps 'me: call', - leaves it out) Who did they suggest? (names, separated by commas; 'none' if they named nobody; 'not-asked' if you did not ask) (Enter keeps 'Max Muster', - leaves it out) Any promises? ('me: …' or 'them: …'; empty if none) (Enter keeps 'me: call', - leaves it out) Any promises? ('me: …' or 'them: …'; empty if none) 
  No more questions; your answers so far are used.
  interviews/2026-12-08-amara-okonkwo.md: held Tue 2026-12-08 16:00, 30 minutes; answered 'How are newcomers received, and who looks after them?', promise 'me: call', notes, referrals + ida-rhodes   (confab undo)
  contacts/ida-rhodes.md: new   (confab undo)
  next: confab review amara-okonkwo (review, due Tue 2026-12-08)
  $ sed -n '/^referrals/,/^---/p; /^## Questions/,/^## Review/p' interviews/2026-12-08-amara-okonkwo.md
  referrals:
    - "[[ida-rhodes]]"
  ended: 2026-12-08T16:30
  ---
  ## Questions
  
  - [x] How are newcomers received, and who looks after them?
    Ask early.
  
  ## Notes
  
  Train at 15:04 from Ostkreuz. Bring the alarm, she wants to try to break it.
  
  A better note.
  
  ## Promises
  
  - [ ] me: call
  
  ## Review

A refused answer is asked for again, and going back skips it.

  $ printf 'One.\nTwo.\n<\n-\nshowing me the chamber\nto build one more\nthe budget\n\nperhaps\n<\n\nyes\nWho else tests like this?\n' | at-terminal confab --color never review amara
  Amara Okonkwo  Tue 2026-12-08 16:00  interviews/2026-12-08-amara-okonkwo.md
    answered  How are newcomers received, and who looks after them?
  not reviewed yet: learned, to thank them for, next, left out, new questions, second opinion
  Enter skips a question; '<' goes back to the one before.
  What I didn't know before: Anything else? (Enter to continue) Anything else? (Enter to continue) Anything else? (Enter to continue) (Enter keeps 'Two.', - leaves it out) ✉ Thank you especially for … (they will read this): ✉ Because of this talk I'm going to … (they will read this): What I didn't get to ask, or thought of later: Anything else? (Enter to continue) Would you like to hear someone else on this? (y/n) confab: 'perhaps' is neither y nor n
  Would you like to hear someone else on this? (y/n) Anything else? (Enter to continue) Would you like to hear someone else on this? (y/n) On which question? interviews/2026-12-08-amara-okonkwo.md: reviewed: learned + 1, to thank them for + 1, next + 1, left out + 1, new questions + 1, second opinion on 'Who else tests like this?'   (confab undo)
  next: confab thank amara-okonkwo --by email (thank, due Wed 2026-12-09 16:30)
  $ sed -n '/^## Review/,$p' interviews/2026-12-08-amara-okonkwo.md
  ## Review
  
  ### Learned
  
  - One.
  
  ### Left out
  
  - the budget
  
  ### New questions
  
  - nothing
  - ! Who else tests like this?
  
  ### To thank them for
  
  - showing me the chamber
  
  ### Next
  
  - build one more

What was typed before going back is offered again; Enter keeps it, and '-' leaves it out.

  $ confab undo -q
  $ printf 'One.\n\nthe chamber\n<\n\nto build one more\n<\n<\n-\n\nnothing\n\nno\n' | at-terminal confab --color never review amara
  Amara Okonkwo  Tue 2026-12-08 16:00  interviews/2026-12-08-amara-okonkwo.md
    answered  How are newcomers received, and who looks after them?
  not reviewed yet: learned, to thank them for, next, left out, new questions, second opinion
  Enter skips a question; '<' goes back to the one before.
  What I didn't know before: Anything else? (Enter to continue) ✉ Thank you especially for … (they will read this): ✉ Because of this talk I'm going to … (they will read this): ✉ Thank you especially for … (they will read this): (Enter keeps 'the chamber', - leaves it out) ✉ Because of this talk I'm going to … (they will read this): What I didn't get to ask, or thought of later: ✉ Because of this talk I'm going to … (they will read this): (Enter keeps 'to build one more', - leaves it out) ✉ Thank you especially for … (they will read this): (Enter keeps 'the chamber', - leaves it out) ✉ Because of this talk I'm going to … (they will read this): (Enter keeps 'to build one more', - leaves it out) What I didn't get to ask, or thought of later: Would you like to hear someone else on this? (y/n) interviews/2026-12-08-amara-okonkwo.md: reviewed: learned + 1, next + 1, left out + 1, new questions + 1   (confab undo)
  next: confab thank amara-okonkwo --by email (thank, due Wed 2026-12-09 16:30)
  next: still open in the review: second opinion: confab review amara-okonkwo
  $ sed -n '/^### Learned/,$p' interviews/2026-12-08-amara-okonkwo.md
  ### Learned
  
  - One.
  
  ### Left out
  
  - nothing
  
  ### New questions
  
  - nothing
  
  ### Next
  
  - build one more

Lines that are pasted are one answer, in a terminal that marks them.

  $ printf '\033[200~line one\nline two\nme: x\n\033[201~\n\n\n' | at-terminal confab --color never log priya --at 'today 8am' --minutes 20 | tail -2
  Anything else to note? (one line) Who did they suggest? (names, separated by commas; 'none' if they named nobody; 'not-asked' if you did not ask) Any promises? ('me: …' or 'them: …'; empty if none) interviews/2026-12-08-priya-raghunathan.md: held Tue 2026-12-08 08:00, 20 minutes; notes   (confab undo)
  next: confab review priya-raghunathan (review, due Tue 2026-12-08)
  $ cat interviews/2026-12-08-priya-raghunathan.md | grep line; ls contacts | grep line
  line one line two me: x
  [1]
