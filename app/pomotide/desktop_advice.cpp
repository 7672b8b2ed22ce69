// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pomotide/desktop_advice.h"

#include "ui/overlay/backend_text.h"

#include <QCoreApplication>
#include <QStringList>

namespace pomotide::app {

namespace {

struct DesktopAdvice {
    Q_DECLARE_TR_FUNCTIONS(DesktopAdvice)
};

} // namespace

QString desktopAdvice(ui::OverlayBackend::Capabilities can, const DesktopSenses& senses)
{
    using Backend = ui::OverlayBackend;
    QStringList lines{ui::text::overlay(can)};
    if (const QString advice = ui::text::whatToDo(can); !advice.isEmpty()) {
        lines += advice;
    }
    if (can.testFlags(Backend::ClickThrough | Backend::AboveFullscreen) &&
        !can.testFlag(Backend::TellsFullScreen)) {
        lines += DesktopAdvice::tr("This desktop does not say when a film or a game fills the "
                                   "screen: the ring stays over them.");
    }
    if (!senses.tellsSharing) {
        lines += DesktopAdvice::tr("When your screen is shared, this desktop does not say so. "
                                   "Before you share it, turn on Quiet in Pomotide: then titles "
                                   "stay hidden.");
    }
    if (!senses.tellsInput) {
        lines += DesktopAdvice::tr("This desktop does not say when you are at work. So a pomodoro "
                                   "ends when its time is up, also while you finish a thought.");
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace pomotide::app
