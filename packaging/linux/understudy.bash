# bash completion for understudy                            -*- shell-script -*-

_understudy()
{
    local line word=${COMP_WORDS[COMP_CWORD]}
    COMPREPLY=()
    if [[ $word == -* ]]; then
        COMPREPLY=($(compgen -W "--help --help-all --version" -- "$word"))
        return
    fi
    compopt -o filenames 2>/dev/null
    while IFS= read -r line; do
        COMPREPLY+=("$line")
    done < <(compgen -f -- "$word")
}

complete -F _understudy understudy
