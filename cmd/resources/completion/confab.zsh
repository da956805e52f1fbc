#compdef confab
# Completion for confab, in zsh.

_confab() {
  local -a answer offered shown ending
  answer=("${(@f)$(command confab __complete "${(j: :)words[1,CURRENT-1]} $QIPREFIX$PREFIX" 2> /dev/null)}")
  case $answer[1] in
    '') return 1 ;;
    files) compset -P '--*='; _files; return ;;
    folders) compset -P '--*='; _files -/; return ;;
  esac
  offered=("${(@)answer%%$'\t'*}")
  shown=("${(@)answer/%$'\t'/}")
  shown=("${(@)shown/$'\t'/  -- }")
  [[ $offered[1] == *= ]] && ending=(-S '')
  # confab already chose the words that match; zsh must not filter them again.
  compadd -U -V confab -l -d shown "${ending[@]}" -a offered
}

if [[ $funcstack[1] == _confab ]]; then
  _confab "$@"
else
  compdef _confab confab
fi
