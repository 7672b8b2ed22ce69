# SPDX-FileCopyrightText: 2026 The Pomotide authors
# SPDX-License-Identifier: GPL-3.0-or-later

# The background of pictures: somebody's desk at work, on two monitors of 1920x1080 or on one.
# The script that sources this has a folder $scratch.

# terminal TITLE COLOURS GEOMETRY; the text comes from standard input.
terminal() {
    local text
    # shellcheck disable=SC2154
    text=$(mktemp -p "$scratch")
    cat >"$text"
    # shellcheck disable=SC2016,SC2086 # $1 is for the inner shell; the colours are several words
    xterm -xrm "*iconHint: none" -T "$1" $2 -geometry "$3" -fa "DejaVu Sans Mono" -fs 11 -b 12 +sb \
        -e sh -c 'cat "$1"; printf "\033[?25l"; exec sleep 3600' sh "$text" &
}

# set_the_desk LEFT...: the left edges of the monitors.
set_the_desk() {
    hsetroot -add '#39506b' -add '#6f8a97' -add '#a9b8ae' -gradient 180 >/dev/null

    local paper="-bg #fbfaf7 -fg #2e3440" night="-bg #1f2430 -fg #cbccc6"
    local left
    for left in "$@"; do
        terminal "report.md" "$paper" "86x36+$((left + 110))+90" <<'TEXT'

 # How we spend the second half of the year

 ## What we learned

 People do not lose time because they are lazy. They lose it
 because they do not feel it pass. Three weeks of diaries say
 the same thing in forty different ways:

   * the first twenty minutes of the day decide the rest of it;
   * an interruption costs its own length, and then once more;
   * nobody remembers when the break was supposed to end.

 ## What follows

 1. Start small. Five minutes are enough to be under way.
 2. Make the remaining time visible, without asking for it.
 3. Do not punish. Whoever comes back late starts from there.

 ## Open

   - figures for the northern office (ask Ines)
   - one page, not four
   - a picture for the cover
TEXT
        terminal "Terminal" "$night" "84x17+$((left + 960))+130" <<'TEXT'
$ make report
[1/3] collecting the diaries        42 files
[2/3] drawing the figures            7 figures
[3/3] setting the pages             11 pages

report.pdf is ready.

$ git log --oneline -5
e41c0f2 Say what the diaries do not show
9b7d310 Draw the hours as a strip, not as a pie
77aa5c8 Cut the introduction by half
1d0e6b4 Add the figures of the southern office
c5f2a90 Start with what we learned
$
TEXT
        terminal "today.txt" "$paper" "60x15+$((left + 1110))+610" <<'TEXT'

 Today

   [x] read the comments of Monday
   [ ] finish the chapter "What follows"
   [ ] call Ines about the figures
   [ ] 15:00 rehearsal, room 4

 Not today

   the cover. Really not.
TEXT
    done
    sleep 1.5 # xterm does not report when it has drawn its text
}
