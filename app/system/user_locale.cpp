// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/system/user_locale.h"

#include <algorithm>
#include <array>

namespace pomotide::app {

namespace {

/// The language that is set; nothing if it is the desktop's.
std::optional<QLocale> localeOf(core::Language language)
{
    switch (language) {
    case core::Language::AsDesktop:
        break;
    case core::Language::English:
        return QLocale{QLocale::English};
    case core::Language::German:
        return QLocale{QLocale::German};
    case core::Language::French:
        return QLocale{QLocale::French};
    case core::Language::Spanish:
        return QLocale{QLocale::Spanish};
    case core::Language::BrazilianPortuguese:
        return QLocale{QLocale::Portuguese, QLocale::Brazil};
    case core::Language::SimplifiedChinese:
        return QLocale{QLocale::Chinese, QLocale::SimplifiedHanScript, QLocale::China};
    }
    return std::nullopt;
}

/// True in the C locale, in which scripts expect texts as they are in the sources. As in other
/// programs, LANGUAGE changes nothing then.
bool isUntranslated()
{
    constexpr std::array kVariables{"LC_ALL", "LC_MESSAGES", "LANG"};
    const auto* const found =
        std::find_if(kVariables.begin(), kVariables.end(),
                     [](const char* name) { return !qEnvironmentVariableIsEmpty(name); });
    return found == kVariables.end() ||
           QLocale{qEnvironmentVariable(*found)}.language() == QLocale::C;
}

} // namespace

QLocale userLocale(core::Language language)
{
    const auto desktop = QLocale::system();
    const auto wished = localeOf(language);
    if (!wished || isSameLanguage(desktop, *wished)) {
        return desktop;
    }
    // Keeps the desktop's country: German in Austria has Austria's dates, and English in Germany
    // has 24 hours.
    return {wished->language(), wished->script(), desktop.territory()};
}

QStringList wishedLanguages(core::Language language)
{
    if (const auto wished = localeOf(language)) {
        return {wished->bcp47Name()};
    }
    return isUntranslated() ? QStringList{} : QLocale::system().uiLanguages();
}

bool isSameLanguage(const QLocale& one, const QLocale& other)
{
    return one.language() == other.language() && one.script() == other.script();
}

std::chrono::weekday firstOfWeek(core::Language language)
{
    return std::chrono::weekday{static_cast<unsigned>(userLocale(language).firstDayOfWeek())};
}

} // namespace pomotide::app
