Every command answers programs in three forms, from the same items. docs/json.md lists every field.

  $ confab init -q --example .
  $ confab due --late --plain
  siobhan-ni-dhomhnaill\tSiobh\xc3\xa1n N\xc3\xad Dhomhnaill\tfollow-up\t2026-11-26T09:30\tlate\tcontacts/siobhan-ni-dhomhnaill.md\tyour email of Wed 2026-11-25 09:30 bounced\tconfab reach siobhan-ni-dhomhnaill --by linkedin\tlinkedin-invitation\t[]\twarning (esc)
  priya-raghunathan\tPriya Raghunathan\tfollow-up\t2026-11-30T23:59\tlate\tcontacts/priya-raghunathan.md\tno answer to your email of Thu 2026-11-19 19:10; attempt 1 of 3\tconfab reach priya-raghunathan --by phone\tvoicemail\t[]\twarning (esc)
  jose-ferreira\tJos\xc3\xa9 Ferreira\treview\t2026-11-30T23:59\tlate\tinterviews/2026-11-30-jose-ferreira.md\ttalk ended Mon 2026-11-30 17:24; not reviewed yet\tconfab review jose-ferreira\t\t[]\twarning (esc)
  $ confab due --late --jsonl=rule,who
  {"rule":"follow-up","who":"siobhan-ni-dhomhnaill"}
  {"rule":"follow-up","who":"priya-raghunathan"}
  {"rule":"review","who":"jose-ferreira"}
  $ confab list state=scheduled --plain=stem,phone,timezone
  amara-okonkwo\t["+49 30 23125 417","+49 30 23125 418"]\t (esc)
  li-wenjing\t[]\tAsia/Singapore (esc)
  $ confab list state=scheduled --plain=path -z | xargs -0 ls
  contacts/amara-okonkwo.md
  contacts/li-wenjing.md
  $ confab list state=scheduled --jsonl=stem -z | tr '\0' '!'
  {"stem":"amara-okonkwo"}!{"stem":"li-wenjing"}! (no-eol)
  $ confab config get resume-copies --plain
  resume-copies\t2\tbuilt in (esc)
  $ confab undo --list --jsonl=number,command
  {"number":1,"command":"init -q --example ."}
  $ confab review --plain=contact,starts
  jose-ferreira\t2026-11-30T10:00 (esc)
  $ confab list state=no-such --json 2>&1 | tail -1; confab list name=nobody --json
  hint: the values are to-reach, waiting, replied, scheduled, met, in-touch, parked, declined
  {
    "schema": "confab.list/1",
    "items": []
  }

No text in a note can add a column or a line.

  $ printf -- '---\ntype: contact\nname: "A\\tB\\nC\\e[31m"\n---\nOne\tline\nand another\n' > contacts/odd.md
  $ confab list stem=odd --plain=name,stem | cat -v
  A\\x09B\\x0aC\\x1b[31m\todd (esc)
  $ confab show odd --plain=body
  One\x09line\x0aand another\x0a
  $ confab list stem=odd --jsonl=name
  {"name":"A\tB\nC\u001b[31m"}

An unknown field is refused before anything changes, even if the answer would be empty.

  $ confab due --json=who,deu
  confab: unknown field 'deu' for confab.due/1
  hint: did you mean 'due'?
  the fields are who, name, rule, due, state, path, why, command, draft, settles, severity
  [2]
  $ confab due --who henrik --late --plain=nothing-like-it
  confab: unknown field 'nothing-like-it' for confab.due/1
  hint: the fields are who, name, rule, due, state, path, why, command, draft, settles, severity
  [2]
  $ confab reach zoe --by email --json=pth
  confab: unknown field 'pth' for confab.change/1
  hint: did you mean 'path'?
  the fields are path, summary, changed, diff
  [2]
  $ confab prep amara --plain=nam 2>&1 | head -2
  confab: unknown field 'nam' for confab.prep/1
  hint: did you mean 'name'?
  $ confab undo --jsonl=tim
  confab: unknown field 'tim' for confab.undo/1
  hint: did you mean 'time'?
  the fields are number, time, command, files
  [2]
  $ confab undo --list
  2026-12-01T09:00  .confab/config.yaml, .confab/.gitignore, .confab/templates/after-no.md and 58 more  confab init -q --example .
  $ mkdir ../empty; confab init ../empty --json=file; ls -A ../empty
  confab: unknown field 'file' for confab.change/1
  hint: the fields are path, summary, changed, diff

Some options exclude each other.

  $ confab due --json --plain
  confab: use only one of --json, --jsonl and --plain
  [2]
  $ confab due -z
  confab: -z needs --plain or --jsonl
  hint: use it with --plain or --jsonl
  [2]
  $ confab due --json -z
  confab: -z needs --plain or --jsonl
  hint: use it with --plain or --jsonl
  [2]
  $ confab pitch --rehearse --plain
  confab: --rehearse cannot be used with --json, --jsonl or --plain
  hint: leave out --rehearse, or --json, --jsonl and --plain
  [2]

A command that has no answer for programs reports that.

  $ confab help due --json
  confab: help cannot be printed as JSON or as plain columns
  hint: leave out --json, --jsonl and --plain
  [2]
  $ CONFAB_EDITOR=true confab edit zoe --plain
  confab: edit cannot print JSON or plain columns
  hint: leave out --json, --jsonl and --plain
  [2]

Commands that write report the change.

  $ confab reach zoe --by email --plain
  contacts/zoe-lindqvist.md\toutreach + 2026-12-01T09:00 email sent\ttrue\t (esc)
  $ confab reach zoe --by phone -n --jsonl=path,changed
  {"path":"contacts/zoe-lindqvist.md","changed":true}
  $ confab undo --plain=number,files
  2\t["contacts/zoe-lindqvist.md"] (esc)
