# SPDX-FileCopyrightText: 2026 The Pomotide authors
# SPDX-License-Identifier: GPL-3.0-or-later

# Completion of pomotidectl and pomotide in fish. The programs know what fits; see
# app/pomotidectl/completion.h.

function __pomotidectl_candidates
    set -l words (commandline -opc)
    set -l program $words[1]
    set -e words[1]
    for line in (command $program complete -- $words (commandline -ct) 2>/dev/null)
        if test $line = \tfiles
            __fish_complete_path (commandline -ct)
        else
            echo $line
        end
    end
end

function __pomotide_options
    set -l words (commandline -opc)
    command $words[1] --complete 2>/dev/null
end

complete -c pomotidectl -f -a '(__pomotidectl_candidates)'
complete -c pomotide -f -a '(__pomotide_options)'
complete -c pomotide -l database -r -F
