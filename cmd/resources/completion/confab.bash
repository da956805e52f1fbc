# Completion for confab, in bash 4.4 or later.

_confab() {
  mapfile -t COMPREPLY < <(command confab __complete "${COMP_LINE:0:COMP_POINT}" "$COMP_WORDBREAKS" 2> /dev/null)
  case ${COMPREPLY-} in
    files) COMPREPLY=(); compopt -o default ;;
    folders) COMPREPLY=(); compopt -o dirnames ;;
    *=$'\t'*) compopt -o nospace ;;
  esac
  # A list describes each word; only the word itself goes into the line.
  if ((${#COMPREPLY[@]} > 1)) && [[ $COMP_TYPE != 37 && $COMP_TYPE != 42 ]]; then
    COMPREPLY=("${COMPREPLY[@]/%$'\t'/}")
    COMPREPLY=("${COMPREPLY[@]/$'\t'/  -- }")
  else
    COMPREPLY=("${COMPREPLY[@]%%$'\t'*}")
  fi
}

complete -o nosort -F _confab confab
