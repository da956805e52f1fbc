# What may come next on a command line of confab, in bash 4.4 or later.

_confab() {
  mapfile -t COMPREPLY < <(command confab __complete "${COMP_LINE:0:COMP_POINT}" "$COMP_WORDBREAKS" 2> /dev/null)
  case ${COMPREPLY-} in
    files) COMPREPLY=(); compopt -o default ;;
    folders) COMPREPLY=(); compopt -o dirnames ;;
    *=$'\t'*) compopt -o nospace ;;
  esac
  # A list says what each word is; what is put into the line is the word alone.
  if ((${#COMPREPLY[@]} > 1)) && [[ $COMP_TYPE != 37 && $COMP_TYPE != 42 ]]; then
    COMPREPLY=("${COMPREPLY[@]/%$'\t'/}")
    COMPREPLY=("${COMPREPLY[@]/$'\t'/  -- }")
  else
    COMPREPLY=("${COMPREPLY[@]%%$'\t'*}")
  fi
}

complete -o nosort -F _confab confab
