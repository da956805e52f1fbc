Tab completion in real shells; `|` marks the end of the line.

  $ cp -r "$EXAMPLE"/. .; confab init -q
  $ in_each() { for shell in bash zsh fish; do echo "$shell: $(at-shell $shell "$1")"; done; }
  $ in_each $'confab rea\tam\t--by=em\t'
  bash: confab reach amara-okonkwo --by=email |
  zsh: confab reach amara-okonkwo --by=email |
  fish: confab reach amara-okonkwo --by=email |
  $ in_each $'confab list sta\t'
  bash: confab list state=|
  zsh: confab list state=|
  fish: confab list state=|
  $ in_each $'confab list state=wai\t'
  bash: confab list state=waiting |
  zsh: confab list state=waiting |
  fish: confab list state=waiting |
  $ in_each $'confab prep am\t--from Get\t'
  bash: confab prep amara-okonkwo --from Getting\ in |
  zsh: confab prep amara-okonkwo --from Getting\ in |
  fish: confab prep amara-okonkwo --from Getting\ in |
  $ in_each $'confab prep am\t--from \'Get\t'
  bash: confab prep amara-okonkwo --from 'Getting in' |
  zsh: confab prep amara-okonkwo --from 'Getting in' |
  fish: confab prep amara-okonkwo --from 'Getting in' |
  $ in_each $'confab prep am\t--from "Get\t'
  bash: confab prep amara-okonkwo --from "Getting in" |
  zsh: confab prep amara-okonkwo --from "Getting in" |
  fish: confab prep amara-okonkwo --from "Getting in" |
  $ in_each $'confab list organization=Off\t'
  bash: confab list organization=Officina\ dell\'Orso |
  zsh: confab list organization=Officina\ dell\'Orso |
  fish: confab list organization=Officina\ dell\'Orso |
  $ in_each $'confab prep am\t--resume pi\t'
  bash: confab prep amara-okonkwo --resume pitch.md |
  zsh: confab prep amara-okonkwo --resume pitch.md |
  fish: confab prep amara-okonkwo --resume pitch.md |
  $ in_each $'confab prep am\t--resume=pi\t'
  bash: confab prep amara-okonkwo --resume=pitch.md |
  zsh: confab prep amara-okonkwo --resume=pitch.md |
  fish: confab prep amara-okonkwo --resume=pitch.md |
  $ in_each $'confab init con\t'
  bash: confab init contacts/|
  zsh: confab init contacts/|
  fish: confab init contacts/|
  $ in_each $'true | confab due --who zo\t'
  bash: true | confab due --who zoe-lindqvist |
  zsh: true | confab due --who zoe-lindqvist |
  fish: true | confab due --who zoe-lindqvist |

No name runs a program or controls the terminal; each arrives as a single word.

  $ rm contacts/*
  $ note() { printf -- '---\ntype: contact\nname: "%s"\n---\n' "$2" > "contacts/$1.md"; }
  $ note 'b $(touch ran) `touch ran`;touch ran' 'x\\u001b[31m $(touch ran)'
  $ note "c'd\"e:f=g\\h" 'y'
  $ note "$(printf 'escape\033[31m')" 'z'; note $'line\nend' 'z'; note '-rf' 'z'
  $ confab __complete 'confab show '
  b $(touch ran) `touch ran`;touch ran\tx\\u001b[31m $(touch ran) (esc)
  c'd"e:f=g\\h\ty (esc)
  2026-10-20-zoe-lindqvist\tinterview (esc)
  2026-11-30-jose-ferreira\tinterview (esc)
  2026-12-03-li-wenjing\tinterview (esc)
  2026-12-08-amara-okonkwo\tinterview (esc)
  havelpuls-medizintechnik\tHavelpuls Medizintechnik (esc)
  ostkreuz-antriebe\tOstkreuz Antriebe (esc)
  prairie-signal-works\tPrairie Signal Works (esc)
  straits-mesh-instruments\tStraits Mesh Instruments (esc)
  pitch\tpitch (esc)
  questions\tquestions (esc)
  $ in_each $'confab why b\t'
  bash: confab why b\ \$\(touch\ ran\)\ \`touch\ ran\`\;touch\ ran |
  zsh: confab why b\ \$\(touch\ ran\)\ \`touch\ ran\`\;touch\ ran |
  fish: confab why b\ \$\(touch\ ran\)\ `touch\ ran`\;touch\ ran |
  $ in_each $'confab why \'b\t'
  bash: confab why 'b $(touch ran) `touch ran`;touch ran' |
  zsh: confab why 'b $(touch ran) `touch ran`;touch ran' |
  fish: confab why 'b $(touch ran) `touch ran`;touch ran' |
  $ in_each $'confab why "b\t'
  bash: confab why "b \$(touch ran) \`touch ran\`;touch ran" |
  zsh: confab why "b \$(touch ran) \`touch ran\`;touch ran" |
  fish: confab why "b \$(touch ran) `touch ran`;touch ran" |
  $ in_each $'confab why c\t'
  bash: confab why c\'d\"e:f=g\\h |
  zsh: confab why c\'d\"e:f=g\\h |
  fish: confab why c\'d\"e:f=g\\h |
  $ in_each $'confab why "c\t'
  bash: confab why "c'd\"e:f=g\\h" |
  zsh: confab why "c'd\"e:f=g\\h" |
  fish: confab why "c'd\"e:f=g\\h" |
  $ in_each $'confab why esc\t'
  bash: confab why esc|
  zsh: confab why esc|
  fish: confab why esc|
  $ for shell in bash zsh fish; do
  >   line=$(at-shell $shell $'confab why c\t'); $shell -c "printf '%s\n' ${line%|}" | tail -1
  > done
  c'd"e:f=g\h
  c'd"e:f=g\h
  c'd"e:f=g\h
  $ ls ran
  ls: cannot access 'ran': No such file or directory
  [2]

bash lists the words with descriptions.

  $ source <(confab completion bash)
  $ COMP_LINE='confab completion ' COMP_POINT=18 COMP_TYPE=63; _confab; printf '%s\n' "${COMPREPLY[@]}"
  bash
  zsh
  fish
  $ COMP_LINE='confab re' COMP_POINT=9 COMP_TYPE=63; _confab; printf '%s\n' "${COMPREPLY[@]}"
  reach  -- record a message or call to a contact, or draft one
  review  -- look back on an interview and record what you learned
  report  -- write the whole search on one page, to read in a browser or print
  redo  -- redo the last change that was undone
  $ COMP_TYPE=37; _confab; printf '%s\n' "${COMPREPLY[@]}"
  reach
  review
  report
  redo
