A view is a set of filters with a name, in the notebook's config or the user's.

  $ confab init . > /dev/null; cp -R $EXAMPLE/* .
  $ confab config set views.silent 'state=waiting career="embedded firmware"'
  .confab/config.yaml: views.silent is state=waiting career="embedded firmware"   (confab undo)
  $ confab config set views.talks '[status=planned, "starts>2026-12-05"]'
  .confab/config.yaml: views.talks is [status=planned, "starts>2026-12-05"]   (confab undo)
  $ tail -5 .confab/config.yaml
  
  views:
    silent: state=waiting career="embedded firmware"
    talks: [status=planned, "starts>2026-12-05"]
    # silent: state=waiting last<2026-11-01  # what '@silent' means in list and search
  $ confab list @silent
  lukasz-wojcik          waiting  Łukasz Wójcik          Ostkreuz Antriebe      Motor control developer
  priya-raghunathan      waiting  Priya Raghunathan      independent            Firmware consultant
  siobhan-ni-dhomhnaill  waiting  Siobhán Ní Dhomhnaill  Atlantic Buoy Company  Firmware engineer, drifting things
  tomas-havlicek         waiting  Tomáš Havlíček         Werkhof Kiefernstraße  Runs the makerspace
  $ confab list @silent keep-in-touch=A
  $ confab list @talks --kind interview
  2026-12-08-amara-okonkwo  planned  Amara Okonkwo  2026-12-08T16:00
  $ confab search pumps @silent
  contacts/priya-raghunathan.md:7: # freelance since 2024, three clients, all of them in pumps
  $ confab config get views.silent
  state=waiting career="embedded firmware"
  $ confab config list --show-origin | tail -2
  views.silent                      state=waiting career="embedded firmware"  .confab/config.yaml:94
  views.talks                       [status=planned, starts>2026-12-05]       .confab/config.yaml:95
  $ confab list @silnt
  confab: unknown view 'silnt'
  hint: did you mean '@silent'?
  [2]
  $ confab list @nothing
  confab: unknown view 'nothing'
  hint: create it with 'confab config set views.nothing FILTERS'
  [2]
  $ confab config set views.bad '=x'
  confab: cannot read filter '=x'
  hint: write it like state=waiting, career!=law, starts>2026-11-01, email or !email
  [2]
  $ confab config set views.Bad 'state=waiting'
  confab: 'Bad' cannot name a shortcut
  hint: use a to z, digits and dashes
  [2]
  $ confab config set views.bad ''
  confab: 'views.bad' is empty
  hint: write what you would type
  [2]

An alias is a short name for a command line; only the user's own config can define one.

  $ mkdir -p ~/.config/confab
  $ cat > ~/.config/confab/config.yaml <<'EOF'
  > aliases:
  >   l: list state=waiting
  >   firmware: [list, "career=embedded firmware", connector]
  >   list: status
  >   again: l
  >   odd: nothing
  > EOF
  $ confab l
  lukasz-wojcik          waiting  Łukasz Wójcik          Ostkreuz Antriebe      Motor control developer
  priya-raghunathan      waiting  Priya Raghunathan      independent            Firmware consultant
  siobhan-ni-dhomhnaill  waiting  Siobhán Ní Dhomhnaill  Atlantic Buoy Company  Firmware engineer, drifting things
  tomas-havlicek         waiting  Tomáš Havlíček         Werkhof Kiefernstraße  Runs the makerspace
  $ confab l keep-in-touch=A --json | head -3
  {
    "schema": "confab.list/1",
    "items": []
  $ confab firmware
  fatma-yildirim  to-reach  Fatma Yıldırım  Ostkreuz Antriebe      Engineering manager
  tomas-havlicek  waiting   Tomáš Havlíček  Werkhof Kiefernstraße  Runs the makerspace
  $ confab --no-config l
  confab: unknown command 'l'
  hint: 'confab help' lists all commands
  [2]
  $ confab list state=parked
  giulia-bertolini  parked  Giulia Bertolini  Officina dell'Orso  Instrument maker
  $ confab again
  confab: unknown command 'l'
  hint: 'confab help' lists all commands
  [2]
  $ confab odd
  confab: unknown command 'nothing'
  hint: 'confab help' lists all commands
  [2]
  $ confab firmwear
  confab: unknown command 'firmwear'
  hint: did you mean 'firmware'?
  [2]
  $ confab help firmware
  'firmware' is short for 'confab list career=embedded firmware connector'.
  $ confab help firmwear
  confab: no help for 'firmwear'
  hint: did you mean 'firmware'?
  [2]
  $ confab l --help | head -1
  confab list [FILTER…] [OPTION…]
  $ confab undo --list | tail -1
  2026-12-01T09:00  .confab/config.yaml, .confab/.gitignore, .confab/templates/after-no.md and 36 more  confab init .
  $ confab config set aliases.x list
  confab: a notebook cannot set 'aliases.x'
  hint: set it in your own config file, ~/.config/confab/config.yaml
  [2]
  $ printf 'aliases: { x: "forget jose -y" }\n' > .confab/config.yaml
  $ confab x
  confab: unknown command 'x'
  hint: 'confab help' lists all commands
  [2]
  $ confab list state=parked
  warning: a notebook cannot set 'aliases.x' in .confab/config.yaml:1:12
  hint: set it in your own config file, ~/.config/confab/config.yaml
  giulia-bertolini  parked  Giulia Bertolini  Officina dell'Orso  Instrument maker
  $ echo 'aliases: { x: "!rm -r /" }' > ~/.config/confab/config.yaml; rm .confab/config.yaml
  $ confab x
  confab: unknown command 'x'
  hint: 'confab help' lists all commands
  [2]
  $ confab list state=parked 2>&1 | sed "s|$HOME|~|"
  warning: alias 'x' names a program in ~/.config/confab/config.yaml:1:12
  hint: install it in PATH as 'confab-x'
  giulia-bertolini  parked  Giulia Bertolini  Officina dell'Orso  Instrument maker

A program called confab-NAME in PATH is a command too.

  $ echo 'aliases: { l: list state=parked }' > ~/.config/confab/config.yaml
  $ program() { printf '#!/bin/sh\n%s\n' "$2" > ~/confab-$1; chmod +x ~/confab-$1; }
  $ program hello 'echo "hello, $# words: $1, in ${CONFAB_NOTEBOOK##*/} at $CONFAB_NOW, from ${PWD##*/}"; exit 7'
  $ confab hello 'two words' --json
  hello, 2 words: two words, in own-commands.t at 2026-12-01T09:00, from own-commands.t
  [7]
  $ cd contacts; confab hello; cd ..
  hello, 0 words: , in own-commands.t at 2026-12-01T09:00, from contacts
  $ confab -C contacts --now 2026-01-01 hello
  hello, 0 words: , in own-commands.t at 2026-01-01, from contacts
  [7]
  $ cd /; confab hello; cd "$OLDPWD"
  hello, 0 words: , in  at 2026-12-01T09:00, from 
  $ cd /; confab --notebook "$OLDPWD" hello a; cd "$OLDPWD"
  hello, 1 words: a, in own-commands.t at 2026-12-01T09:00, from 
  $ program pipe 'kill -s PIPE $$; echo ignored'; confab pipe
  [141]
  $ confab --json hello
  confab: --json has no effect on 'confab-hello'
  hint: put its own options after 'confab hello'
  [2]
  $ program list 'echo never'; program l 'echo never'
  $ confab list state=parked
  giulia-bertolini  parked  Giulia Bertolini  Officina dell'Orso  Instrument maker
  $ confab l
  giulia-bertolini  parked  Giulia Bertolini  Officina dell'Orso  Instrument maker
  $ confab ../hello
  confab: unknown command '../hello'
  hint: 'confab help' lists all commands
  [2]
  $ printf 'no script' > ~/confab-bad; chmod +x ~/confab-bad; confab bad
  confab: cannot start 'confab-bad': Exec format error
  hint: if it is a script, begin it with a line like '#!/bin/sh'
  [4]
  $ printf '#!/bin/sh' > ~/confab-not; confab not
  confab: unknown command 'not'
  hint: 'confab help' lists all commands
  [2]

Programs in relative folders of PATH are never run.

  $ printf '#!/bin/sh\necho never\n' > confab-here; chmod +x confab-here
  $ PATH=".::$PATH" confab here
  confab: unknown command 'here'
  hint: 'confab help' lists all commands
  [2]

A wrong --notebook is an error for such programs too.

  $ CONFAB_NOTEBOOK=$PWD confab --notebook /tmp/none hello
  confab: '/tmp/none' is not a notebook
  hint: make it one with 'confab init /tmp/none'
  [5]

They are listed by 'help' and offered by completion.

  $ mkdir -p $HOME/.config/confab more; printf 'aliases:\n  owed: [due, --late]\n' > $HOME/.config/confab/config.yaml
  $ printf '#!/bin/sh\necho hello\n' > more/confab-greet; chmod +x more/confab-greet; touch more/confab-not-a-program
  $ PATH="$PWD/more:$PATH" confab help | grep -e ^Your -e owed -e greet | sed "s|$PWD|.|"
  Your own:
    owed                 short for 'confab due --late'
    greet                the program ./more/confab-greet
  $ PATH="$PWD/more:$PATH" confab --help | grep -e ^Your -e owed -e greet | sed "s|$PWD|.|"
  Your own:
    owed                 short for 'confab due --late'
    greet                the program ./more/confab-greet
  $ PATH="$PWD/more:$PATH" confab help greet | sed "s|$PWD|.|"
  'greet' is the program ./more/confab-greet.
  $ confab help owed
  'owed' is short for 'confab due --late'.
  $ PATH="$PWD/more:$PATH" confab __complete 'confab ' 2>&1 | grep -e ^owed -e ^greet | sed "s|$PWD|.|"
  owed\tshort for 'confab due --late' (esc)
  greet\tthe program ./more/confab-greet (esc)
