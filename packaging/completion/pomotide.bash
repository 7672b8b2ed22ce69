# SPDX-FileCopyrightText: 2026 The Pomotide authors
# SPDX-License-Identifier: GPL-3.0-or-later

# Completion of pomotidectl and pomotide in bash. The programs know what fits; see
# app/pomotidectl/completion.h.

_pomotidectl() {
    local cur words cword line
    _get_comp_words_by_ref -n '=:' cur words cword
    COMPREPLY=()
    while IFS= read -r line; do
        case $line in
        $'\tfiles')
            compopt -o filenames
            mapfile -t -O "${#COMPREPLY[@]}" COMPREPLY < <(compgen -f -- "$cur")
            ;;
        ?*) COMPREPLY+=("$line") ;;
        esac
    done < <(command "$1" complete --bash -- "${words[@]:1:cword}" 2>/dev/null)
}

_pomotide() {
    local cur prev
    _get_comp_words_by_ref cur prev
    if [[ $prev == --database ]]; then
        compopt -o filenames
        mapfile -t COMPREPLY < <(compgen -f -- "$cur")
    else
        mapfile -t COMPREPLY < <(compgen -W "$(command "$1" --complete 2>/dev/null | cut -f 1)" \
            -- "$cur")
    fi
}

complete -F _pomotidectl pomotidectl
complete -F _pomotide pomotide
