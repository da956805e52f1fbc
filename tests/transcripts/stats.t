Figures at their edges. Every number here was counted by hand.

  $ confab init -q . && rm -r .confab/undo
  $ contact() { printf -- '---\ntype: contact\nname: %s\ncareer: %s\nrole: Engineer\norganization: %s\nemail: %s@example.org\n%s---\n' "$2" compilers "$3" "$1" "$4" > contacts/$1.md; }
  $ talk() { printf -- '---\ntype: interview\ncontact: %s\nminutes: 20\nplace: https://x.example/a\nstatus: held\n%s---\n' "$2" "$3" > interviews/$1.md; }
  $ sent() { printf 'outreach:\n  - { date: %s, by: email, outcome: sent%s }\n' "$1" "$2"; }

Thanks that may still be in time count neither way: Ada's talk ended yesterday at 17:24, Bob's in October.

  $ contact ada 'Ada Lovelace' independent; talk ada ada $'starts: 2026-11-30T17:04\n'
  $ confab stats --now '2026-12-01 09:00' --plain | grep thanked
  funnel\tthanked in time\t0\t0 (esc)
  $ contact bob 'Bob Ray' independent; talk bob bob $'starts: 2026-10-20T10:00\nthanks: { date: 2026-10-20T18:00 }\n'
  $ confab stats --now '2026-12-01 09:00' --plain | grep thanked
  funnel\tthanked in time\t1\t1 (esc)
  $ confab stats --now '2026-12-01 17:25' --plain | grep thanked
  funnel\tthanked in time\t1\t2 (esc)

A talk without a date is agreed, and held on no day.

  $ rm interviews/*; contact ada 'Ada Lovelace' independent "$(sent 2026-11-02)
  > "; talk ada ada $'agreed: 2026-11-05\n'
  $ confab stats --now '2026-11-04 09:00' --plain | grep -E 'answered|agreed|held' | head -3
  funnel\tanswered\t0\t1 (esc)
  funnel\tagreed\t0\t1 (esc)
  funnel\theld\t0\t1 (esc)
  $ confab stats --now '2026-11-06 09:00' --plain | grep -E 'agreed|held' | head -2
  funnel\tagreed\t1\t1 (esc)
  funnel\theld\t0\t1 (esc)

A talk that was moved is not agreed before that day either.

  $ talk ada ada $'starts: 2026-11-20T10:00\nmoved: [{ from: 2026-11-15T10:00, to: 2026-11-20T10:00, on: 2026-11-12 }]\n'
  $ confab stats --now '2026-11-04 09:00' --plain | grep agreed
  funnel\tagreed\t0\t1 (esc)
  $ confab stats --now '2026-11-12 09:00' --plain | grep agreed
  funnel\tagreed\t1\t1 (esc)

A companion whom nobody asked does not add a week.

  $ rm interviews/*; contact fay 'Fay Quist' independent; contact ada 'Ada Lovelace' Acme; talk both '[fay, ada]' $'starts: 2026-11-03T10:00\n'
  $ confab stats organization=Acme --now '2026-11-10 09:00' --plain | grep -E 'held'
  funnel\theld\t0\t0 (esc)
  $ confab stats --now '2026-11-04 09:00' --plain | grep -E 'held'
  funnel\theld\t1\t1 (esc)
  talks-held\t2026-W45\t1\t (esc)

A message that needs no answer is not counted as waiting.

  $ rm interviews/*; contact ada 'Ada Lovelace' independent "$(sent 2026-11-02 ', asks: no')
  > "
  $ confab stats --now '2026-11-10 09:00' --plain | grep -E 'asked|email|waiting'
  funnel\tasked\t0\t3 (esc)
  days-to-reply\twaiting\t0\t0 (esc)

An old talk is not lost, and empty weeks are not listed.

  $ talk old bob $'starts: 2025-01-20T10:00\n'
  $ confab stats --now '2026-12-01 09:00' | tail -3
  Talks per week
    97 weeks before these, with 1 talk
    2026-W49  0
  $ confab report --now '2026-12-01 09:00' --markdown - | sed -n '/^| week/,/^[0-9]/p'
  | week | from | held | planned |
  |---|---|---|---|
  | 2026-W49 | 30 Nov | 0 | 0 |
  
  97 weeks before these, with 1 talk.
  $ talk new ada $'starts: 2026-11-24T10:00\n'
  $ confab stats --now '2026-12-01 09:00' | tail -4
  Talks per week
    96 weeks before these, with 1 talk
    2026-W48  1  ███
    2026-W49  0

An answer on the same day.

  $ contact ada 'Ada Lovelace' independent "$(sent 2026-11-02)
  >   - { date: 2026-11-02, by: email, outcome: replied }
  > "
  $ confab stats --now '2026-11-10 09:00' | sed -n '/^Days/,/^$/p'
  Days to reply
    half have answered on the same day
    1 answered, 0 still waiting
  

This week is always there, and so are the next ones, even if the next talk is far ahead.

  $ rm interviews/*; talk old bob $'starts: 2025-01-20T10:00\n'; talk far ada $'starts: 2027-03-01T10:00\n'; sed -i s/held/planned/ interviews/far.md
  $ confab stats --now '2026-12-01 09:00' | sed -n '/^Talks/,$p'
  Talks per week
    97 weeks before these, with 1 talk
    2026-W49  0
    2026-W50  0
    2026-W51  0
    2026-W52  0
    2026-W53  0
    2027-W01  0
    2027-W02  0
    2027-W03  0
    2027-W04  0
    2027-W09  1 planned

A long name leaves room for the bars.

  $ contact long 'Wolfeschlegelsteinhausenbergerdorff Hubert Blaine' independent
  $ contact kid 'Kid Ek' independent "$(printf 'referred-by: "[[long]]"\n'; sent 2026-11-02)
  >   - { date: 2026-11-02, by: email, outcome: replied }
  > "
  $ COLUMNS=40 at-terminal confab stats --color never --no-pager < /dev/null | grep -A1 'who referred'
  Answered, by who referred you
    Wolfeschlegelsteinhau…  1 of 1  ██████
  $ COLUMNS=40 at-terminal confab tree --color never --no-pager < /dev/null
  Wolfeschlegelsteinhausenbergerdorff
  Hubert Blaine
    to-reach
  └─ Kid Ek  replied
