The output is the same with and without a terminal; only color, width and paging differ.

  $ confab init -q --example .; export NO_COLOR=1
  $ confab list > plain; at-terminal confab list < /dev/null > terminal; cmp plain terminal
  $ COLUMNS=200 at-terminal confab list < /dev/null > terminal; cmp plain terminal

Columns that are too wide are cut by display width, never within a character; the first one stays whole.

  $ COLUMNS=70 at-terminal confab list < /dev/null
  amara-okonkwo          scheduled  Amara Oko…  Havelpuls…   Verificati…
  fatma-yildirim         to-reach   Fatma Yıl…  Ostkreuz A…  Engineerin…
  giulia-bertolini       parked     Giulia Be…  Officina d…  Instrument…
  henrik-sorensen        declined   Henrik Sø…  Aarhus Vin…  Principal…
  jose-ferreira          met        José Ferr…  Prairie Si…  Senior fir…
  li-wenjing             scheduled  李文静 Li…  Straits Me…  Embedded e…
  lukasz-wojcik          waiting    Łukasz Wó…  Ostkreuz A…  Motor cont…
  nguyen-thu-ha          to-reach   Nguyễn Th…  Lantern La…  Board brin…
  priya-raghunathan      waiting    Priya Rag…  independent  Firmware c…
  siobhan-ni-dhomhnaill  waiting    Siobhán N…  Atlantic B…  Firmware e…
  thandeka-mokoena       replied    Thandeka…   Abendschul…  Teaches em…
  tomas-havlicek         waiting    Tomáš Hav…  Werkhof Ki…  Runs the m…
  zoe-lindqvist          in-touch   Zoë Lindq…  Havelpuls…   Firmware t…

Where that is not enough, and on narrow terminals, nothing is cut: what does not fit goes below.

  $ COLUMNS=58 at-terminal confab list state=met < /dev/null
  jose-ferreira  met  José Ferreira  Prairie Signal Works
      Senior firmware engineer
  $ COLUMNS=40 at-terminal confab list --kind interview < /dev/null
  2026-10-20-zoe-lindqvist  held
      Zoë Lindqvist  2026-10-20T17:30
  2026-11-30-jose-ferreira  held
      José Ferreira  2026-11-30T17:00
  2026-12-03-li-wenjing  planned
      李文静 Li Wenjing  2026-12-03T08:30
  2026-12-08-amara-okonkwo  planned
      Amara Okonkwo  2026-12-08T16:00
  $ COLUMNS=40 at-terminal confab agenda --days 1 < /dev/null
  late
    since Thu 2026-11-26 09:30  follow-up
        siobhan-ni-dhomhnaill
        your email of Wed 2026-11-25 09:30
        bounced
    since Mon 2026-11-30  follow-up
        priya-raghunathan
        no answer to your email of Thu
        2026-11-19 19:10; attempt 1 of 3
    since Mon 2026-11-30  review
        jose-ferreira
        talk ended Mon 2026-11-30 17:24;
        not reviewed yet
  
  Tue 2026-12-01 (today)
    until 17:24  thank  jose-ferreira
        talk ended Mon 2026-11-30 17:24;
        not thanked yet
    until 17:40  answer-reply
        thandeka-mokoena
        you have not answered their email
        of Mon 2026-11-30 17:40
    keep-in-touch  zoe-lindqvist
        tier A; last in touch on Tue
        2026-10-20 21:10
  
  later: 12 more until Tue 2026-12-08
    (confab agenda --days 8)
  $ COLUMNS=40 at-terminal confab why amara < /dev/null
  Amara Okonkwo scheduled: an interview is
    planned for Tue 2026-12-08 16:00
  
    Mon 2026-10-26 12:15  email sent
        contacts/amara-okonkwo.md
    Mon 2026-11-09 16:40
        phone voicemail: named Zoë, left
        my number
        contacts/amara-okonkwo.md
    Tue 2026-11-24 10:05
        phone replied: called back from
        the climate chamber
        contacts/amara-okonkwo.md
    Tue 2026-12-08 16:00
        interview planned
    interviews/2026-12-08-amara-okonkwo.md
  
  SOON
    prepare
        Mon 2026-12-07 16:00 (in 6 days)
        talk on Tue 2026-12-08 16:00;
        still missing: 4 more questions, 3
        of them critical (confab prep
        amara-okonkwo), 4 research points
        (confab prep amara-okonkwo --done
        POINT), copies of your résumé
        (confab prep amara-okonkwo
        --resume FILE --copies 2)
        = 24h before Tue 2026-12-08 16:00
        confab prep amara-okonkwo
  $ COLUMNS=40 at-terminal confab < /dev/null | tail -9
      Tue 2026-12-08 16:00 (in 7 days)
      Amara Okonkwo
  
  first to write to: nguyen-thu-ha Nguyễn
    Thu Hà, Lantern Lake Robotics
  
  next: confab reach \
          siobhan-ni-dhomhnaill --by \
          linkedin
  $ for command in status agenda list 'list --kind interview' 'why amara' stats coverage tree learned; do COLUMNS=40 at-terminal confab --no-pager $command < /dev/null | LC_ALL=C.UTF-8 wc -L; done | sort -nu | tail -1
  40
  $ COLUMNS=20 at-terminal confab list state=met < /dev/null
  jose-ferreira  met
      José Ferreira
      Prairie Signal
      Works
      Senior firmware
      engineer
  $ COLUMNS=60 at-terminal confab undo --list < /dev/null
  2026-12-01T09:00  .confab/config.yaml…  confab init -q --ex…

Prose wraps to the next line.

  $ COLUMNS=80 at-terminal confab check --list < /dev/null | head -6
  try-someone-else            due      no one at an organization has answered; due
                                       3 business days after your last attempt
                                       there
  follow-up                   due      your last message is unanswered and you
                                       have follow-ups left (limit: 2); due 7
                                       business days after it
  $ COLUMNS=60 at-terminal confab show lukasz < /dev/null | head -20
  Łukasz Wójcik  waiting  contacts/lukasz-wojcik.md
    career         embedded firmware
    organization   [[ostkreuz-antriebe]]
    role           Motor control developer
    found-through  organization
    email          lukasz.wojcik@example.com
    phone          +49 30 23125 533
    timezone       Europe/Berlin
  
    Mon 2026-11-16 17:05  phone no-answer
    Fri 2026-11-27 08:45  email sent: asked for twenty
                          minutes before the open day
  
  SOON
    follow-up  Tue 2026-12-08 (in 7 days)
        no answer to your email of Fri 2026-11-27 08:45;
        attempt 2 of 3
        confab reach lukasz-wojcik --by phone
        confab reach lukasz-wojcik --draft --for voicemail
  
  $ COLUMNS=60 at-terminal confab due --help < /dev/null | head -12
  confab due [OPTION…]
  Show who you owe what, by when, and why.
  
    --within TIME  how far to look ahead, such as 7d or 48h
                   (default: the end of tomorrow)
    --late         only what is late
    --who WHO      only what you owe this contact
    --rule RULE    only this rule
    --since-last   only items that --since-last has not shown
                   before
    --count        print only how many items there are
    --exit-code    exit with 1 if anything is due, apart from

Answers for programs are never cut.

  $ COLUMNS=60 at-terminal confab list --plain=stem,name,role state=met < /dev/null
  jose-ferreira\tJos\xc3\xa9 Ferreira\tSenior firmware engineer (esc)

A long answer goes to a pager: a list of words, run without a shell.

  $ export ROWS=6 COLUMNS=100 CONFAB_PAGER='sed "s/^/| /; 3q"'
  $ at-terminal confab list < /dev/null
  | amara-okonkwo          scheduled  Amara Okonkwo         Havelpuls Medizintec…  Verification engineer
  | fatma-yildirim         to-reach   Fatma Yıldırım        Ostkreuz Antriebe      Engineering manager
  | giulia-bertolini       parked     Giulia Bertolini      Officina dell'Orso     Instrument maker
  $ at-terminal confab list state=met < /dev/null
  jose-ferreira  met  José Ferreira  Prairie Signal Works  Senior firmware engineer
  $ confab list | wc -l
  13
  $ at-terminal confab list --no-pager < /dev/null | wc -l
  13
  $ CONFAB_PAGER=cat at-terminal confab list < /dev/null | wc -l
  13
  $ CONFAB_PAGER=/no/such/pager at-terminal confab list < /dev/null | wc -l
  13
  $ TERM=dumb at-terminal confab list < /dev/null | wc -l
  13

The exit code is that of the command, with or without a pager.

  $ printf -- '---\ntype: contact\nname: Odd\n---\n' > contacts/odd.md
  $ ROWS=4 CONFAB_PAGER='sh -c "cat > seen; exit 7"' at-terminal confab check --strict < /dev/null; wc -l < seen
  1 error, 4 warnings in 1 note
  5
  $ CONFAB_PAGER=true at-terminal confab check --list < /dev/null

The pager comes from the user's own config, then PAGER; a notebook cannot set it.

  $ unset CONFAB_PAGER; export XDG_CONFIG_HOME=$PWD/own; mkdir -p own/confab; echo 'pager: sed 1q' > own/confab/config.yaml
  $ PAGER='sed 2q' at-terminal confab list < /dev/null
  amara-okonkwo          scheduled  Amara Okonkwo         Havelpuls Medizintec…  Verification engineer
  $ rm -r own; PAGER='sed 2q' at-terminal confab list < /dev/null
  amara-okonkwo          scheduled  Amara Okonkwo         Havelpuls Medizintec…  Verification engineer
  fatma-yildirim         to-reach   Fatma Yıldırım        Ostkreuz Antriebe      Engineering manager
  $ echo 'pager: sed 1q' > .confab/config.yaml; PAGER=cat at-terminal confab list state=met < /dev/null
  warning: a notebook cannot set 'pager' in .confab/config.yaml:1:1
  hint: set it in your own config file, ~/.config/confab/config.yaml
  jose-ferreira  met  José Ferreira  Prairie Signal Works  Senior firmware engineer
  $ PAGER="less -S" confab doctor --no-config | grep pager
  ok    pager     less -S
  $ echo > .confab/config.yaml

The default is less, with options that show colors and exit if everything fits.

  $ mkdir bin; printf '#!/bin/sh\necho "less: $LESS, lv: $LV, $(wc -l) lines"\n' > bin/less; chmod +x bin/less; export PATH=$PWD/bin:$PATH
  $ at-terminal confab list < /dev/null
  less: FRX, lv: -c, 14 lines
  $ LESS=-S LV=-l at-terminal confab list < /dev/null
  less: -S, lv: -l, 14 lines

Leaving the pager early is not an error; Ctrl-C goes to the pager.

  $ printf '#!/bin/sh\ntrap "echo heard; exit" INT\nkill -INT 0\nsleep 5\n' > bin/less
  $ at-terminal confab check --list < /dev/null
  heard

On terminals that are known to show links (OSC 8), the path of a note is one.

  $ confab show zoe --color never | head -1 | cat -v
  ZoM-CM-+ Lindqvist  in-touch  contacts/zoe-lindqvist.md
  $ TERM_PROGRAM=WezTerm at-terminal confab show zoe --no-pager < /dev/null | head -1 | cat -v | sed "s|$PWD|.|"
  ZoM-CM-+ Lindqvist  in-touch  ^[]8;;file://./contacts/zoe-lindqvist.md^[\contacts/zoe-lindqvist.md^[]8;;^[\
  $ FORCE_HYPERLINK=1 confab list state=parked | cat -v | sed "s|$PWD|.|"
  ^[]8;;file://./contacts/giulia-bertolini.md^[\giulia-bertolini^[]8;;^[\  parked  Giulia Bertolini  Officina dell'Orso  Instrument maker
  $ FORCE_HYPERLINK=0 TERM_PROGRAM=WezTerm at-terminal confab list state=parked < /dev/null | cat -v
  giulia-bertolini  parked  Giulia Bertolini  Officina dell'Orso  Instrument maker
  $ TERM_PROGRAM=WezTerm SSH_CONNECTION=x at-terminal confab list state=parked < /dev/null | cat -v
  giulia-bertolini  parked  Giulia Bertolini  Officina dell'Orso  Instrument maker
  $ cp contacts/zoe-lindqvist.md 'contacts/a b%é.md'; FORCE_HYPERLINK=1 confab show 'contacts/a b%é.md' | head -1 | cat -v | sed "s|$PWD|.|"
  ZoM-CM-+ Lindqvist  replied  ^[]8;;file://./contacts/a%20b%25%C3%A9.md^[\contacts/a b%M-CM-).md^[]8;;^[\

If a name matches several notes, confab asks before it does anything.

  $ printf '9\n2\n' | at-terminal confab --color never why ra | head -5
  'ra' matches 2 contacts:
    1  contacts/jose-ferreira.md  José Ferreira
    2  contacts/priya-raghunathan.md  Priya Raghunathan
  Which one? (a number; Enter for none) Which one? (a number; Enter for none) heard
  $ printf '\n' | at-terminal confab --color never snooze ra friday
  'ra' matches 2 contacts:
    1  contacts/jose-ferreira.md  José Ferreira
    2  contacts/priya-raghunathan.md  Priya Raghunathan
  Which one? (a number; Enter for none) confab: 'ra' matches 2 contacts
  hint: choose one of these:
    contacts/jose-ferreira.md  José Ferreira
    contacts/priya-raghunathan.md  Priya Raghunathan
  [5]
  $ printf '1\n' | at-terminal confab --color never set ra role=Chief
  'ra' matches 2 notes:
    1  contacts/jose-ferreira.md  José Ferreira
    2  contacts/priya-raghunathan.md  Priya Raghunathan
  Which one? (a number; Enter for none) contacts/jose-ferreira.md: role = Chief, was + Senior firmware engineer   (confab undo)
  $ confab why ra --no-input
  confab: 'ra' matches 2 contacts
  hint: choose one of these:
    contacts/jose-ferreira.md  José Ferreira
    contacts/priya-raghunathan.md  Priya Raghunathan
  [5]

--color counts even on a command line that cannot be read.

  $ for option in --color=never '--color never' --color=always; do at-terminal confab park $option --frob < /dev/null | cat -v | head -1; done
  confab: unknown option '--frob' for park
  confab: unknown option '--frob' for park
  ^[[31mconfab: ^[[0munknown option '--frob' for park
