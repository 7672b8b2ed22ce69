// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overlay/backend_text.h"

#include <QCoreApplication>

namespace pomotide::ui::text {

namespace {

/// Translation context of these texts.
struct Text {
    Q_DECLARE_TR_FUNCTIONS(Text)
};

} // namespace

QString overlay(OverlayBackend::Capabilities capabilities)
{
    if (!capabilities.testFlag(OverlayBackend::AboveFullscreen)) {
        return Text::tr("This desktop lets nothing stay over all other windows: the ring is "
                        "small, in a corner.");
    }
    if (!capabilities.testFlag(OverlayBackend::ClickThrough)) {
        return Text::tr("On this desktop a window over others takes their clicks: "
                        "instead of the ring there is a thin strip along an edge of each "
                        "screen.");
    }
    if (!capabilities.testFlag(OverlayBackend::Translucent)) {
        return Text::tr("No compositor runs here: the ring is woven of fine lines instead of "
                        "translucent, and does not fade.");
    }
    return Text::tr("The ring is over everything, on every screen, and lets clicks and keys "
                    "through.");
}

QString welcome(OverlayBackend::Capabilities capabilities)
{
    if (!capabilities.testFlag(OverlayBackend::AboveFullscreen)) {
        return Text::tr("During the hours you choose, a small ring in a corner of the screen lets "
                        "you feel time passing. When you are ready, start with five minutes, and "
                        "let them grow.");
    }
    if (!capabilities.testFlag(OverlayBackend::ClickThrough)) {
        return Text::tr("During the hours you choose, a thin strip along an edge of the screen "
                        "lets you feel time passing. When you are ready, start with five minutes, "
                        "and let them grow.");
    }
    return Text::tr("During the hours you choose, a faint ring over the screen lets you feel "
                    "time passing; you click and type through it as if it were not there. When "
                    "you are ready, start with five minutes, and let them grow.");
}

QString whatToDo(OverlayBackend::Capabilities capabilities)
{
    if (!capabilities.testFlag(OverlayBackend::AboveFullscreen) ||
        !capabilities.testFlag(OverlayBackend::ClickThrough)) {
        return Text::tr("What you can do: choose an X11 session when you log in, or a desktop such "
                        "as KDE Plasma or Sway. On GNOME, turn Pomotide on in the top bar.");
    }
    if (!capabilities.testFlag(OverlayBackend::Translucent)) {
        return Text::tr("What you can do: start a compositor, for example picom.");
    }
    return {};
}

} // namespace pomotide::ui::text
