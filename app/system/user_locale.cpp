// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/system/user_locale.h"

namespace pomotide::app {

QLocale userLocale(core::Language language)
{
    const auto desktop = QLocale::system();
    // Keeps the desktop's country: German in Austria has Austria's dates, and English in Germany
    // has 24 hours.
    const auto in = [&desktop](QLocale::Language wished) {
        return desktop.language() == wished ? desktop : QLocale(wished, desktop.territory());
    };
    switch (language) {
    case core::Language::AsDesktop:
        break;
    case core::Language::English:
        return in(QLocale::English);
    case core::Language::German:
        return in(QLocale::German);
    }
    return desktop;
}

std::chrono::weekday firstOfWeek(core::Language language)
{
    return std::chrono::weekday{static_cast<unsigned>(userLocale(language).firstDayOfWeek())};
}

} // namespace pomotide::app
