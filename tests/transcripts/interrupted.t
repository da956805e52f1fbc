A command that was killed is taken back by the next that writes, before that decides what to write. Its record tells: it
was not yet renamed when it was killed.

  $ confab init -q
  $ mv .confab/undo/000001.step .confab/undo/000001.intent
  $ confab init
  warning: took back 'confab init -q', which was interrupted
  .: a notebook, 14 files made
  next: confab add-contact NAME --email ADDRESS --career CAREER
  $ ls questions.md .confab/config.yaml
  .confab/config.yaml
  questions.md
  $ confab undo --list
  2026-12-01T09:00  .confab/config.yaml, .confab/.gitignore, .confab/templates/contact.md and 11 more  confab init
  $ cp -R $EXAMPLE/* .
  $ confab schedule henrik '2026-12-10 15:00' --timezone Europe/Copenhagen -q
  $ mv .confab/undo/000002.step .confab/undo/000002.intent

Reading changes nothing, and a dry run neither.

  $ confab list state=scheduled
  amara-okonkwo    scheduled  Amara Okonkwo      Havelpuls Medizintechnik  Verification engineer
  henrik-sorensen  scheduled  Henrik Sørensen    Aarhus Vindstyring        Principal engineer
  li-wenjing       scheduled  李文静 Li Wenjing  Straits Mesh Instruments  Embedded engineer, "the radio person"
  $ confab schedule henrik '2026-12-10 15:00' --timezone Europe/Copenhagen --dry-run
  confab: an interview with Henrik Sørensen is planned already in interviews/2026-12-10-henrik-sorensen.md
  hint: 'confab schedule henrik-sorensen --move WHEN' moves it
  [4]
  $ ls .confab/undo
  000001.step
  000002.intent

Typed again it does what it would have done.

  $ confab schedule henrik '2026-12-10 15:00' --timezone Europe/Copenhagen
  warning: took back 'confab schedule henrik '2026-12-10 15:00' --timezone Europe/Copenhagen -q', which was interrupted
  interviews/2026-12-10-henrik-sorensen.md: planned Thu 2026-12-10 15:00 (in 9 days)   (confab undo)
  next: confab prep henrik-sorensen (prepare, due Wed 2026-12-09 15:00)
  $ confab undo --list
  2026-12-01T09:00  interviews/2026-12-10-henrik-sorensen.md                                           confab schedule henrik '2026-12-10 15:00' --timezone Europe/Copenhagen
  2026-12-01T09:00  .confab/config.yaml, .confab/.gitignore, .confab/templates/contact.md and 11 more  confab init
  $ confab check
  interviews/2026-12-10-henrik-sorensen.md:1:1: warning: interview has no place [interview-no-place]
