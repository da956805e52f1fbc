The next command that writes first undoes a killed one. The record of the killed command shows this: it was not yet
renamed.

  $ confab init -q
  $ (cd .confab/undo/*/ && mv 000001.step 000001.intent)
  $ confab init
  warning: undid 'confab init -q', which was interrupted
  .: notebook created, 39 files written
  next: confab add-contact NAME --email ADDRESS --career CAREER
  $ ls questions.md .confab/config.yaml
  .confab/config.yaml
  questions.md
  $ confab undo --list
  2026-12-01T09:00  .confab/config.yaml, .confab/.gitignore, .confab/templates/after-no.md and 36 more  confab init
  $ cp -R $EXAMPLE/* .
  $ confab schedule henrik '2026-12-10 15:00' --timezone Europe/Copenhagen -q
  $ (cd .confab/undo/*/ && mv 000003.step 000003.intent)

Commands that read, and dry runs, change nothing.

  $ confab list state=scheduled
  amara-okonkwo    scheduled  Amara Okonkwo      Havelpuls Medizintechnik  Verification engineer
  henrik-sorensen  scheduled  Henrik Sørensen    Aarhus Vindstyring        Principal engineer
  li-wenjing       scheduled  李文静 Li Wenjing  Straits Mesh Instruments  Embedded engineer, "the radio person"
  $ confab schedule henrik '2026-12-10 15:00' --timezone Europe/Copenhagen --dry-run
  confab: an interview with Henrik Sørensen is already planned in interviews/2026-12-10-henrik-sorensen.md
  hint: to move it, use 'confab schedule henrik-sorensen --move WHEN'
  [4]
  $ ls .confab/undo/*
  000001.0.new
  000001.1.new
  000001.10.new
  000001.11.new
  000001.12.new
  000001.13.new
  000001.14.new
  000001.15.new
  000001.16.new
  000001.17.new
  000001.18.new
  000001.19.new
  000001.2.new
  000001.20.new
  000001.21.new
  000001.22.new
  000001.23.new
  000001.24.new
  000001.25.new
  000001.26.new
  000001.27.new
  000001.28.new
  000001.29.new
  000001.3.new
  000001.30.new
  000001.31.new
  000001.32.new
  000001.33.new
  000001.34.new
  000001.35.new
  000001.36.new
  000001.37.new
  000001.38.new
  000001.4.new
  000001.5.new
  000001.6.new
  000001.7.new
  000001.8.new
  000001.9.new
  000002.step
  000003.intent

Running the command again completes it.

  $ confab schedule henrik '2026-12-10 15:00' --timezone Europe/Copenhagen
  warning: undid 'confab schedule henrik '2026-12-10 15:00' --timezone Europe/Copenhagen -q', which was interrupted
  interviews/2026-12-10-henrik-sorensen.md: planned Thu 2026-12-10 15:00 (in 9 days)   (confab undo)
  next: confab prep henrik-sorensen (prepare, due Wed 2026-12-09 15:00)
  $ confab undo --list
  2026-12-01T09:00  interviews/2026-12-10-henrik-sorensen.md                                            confab schedule henrik '2026-12-10 15:00' --timezone Europe/Copenhagen
  2026-12-01T09:00  .confab/config.yaml, .confab/.gitignore, .confab/templates/after-no.md and 36 more  confab init
  $ confab check
  interviews/2026-12-10-henrik-sorensen.md:1:1: warning: interview has no place [interview-no-place]
