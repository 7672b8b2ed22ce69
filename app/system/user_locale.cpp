// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/system/user_locale.h"

#include "app/system/translations.h"
#include "ui/text/week.h"

#include <algorithm>
#include <array>
#include <tuple>

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

/// The locale that the environment names for a category such as LC_TIME; C if it names none.
QLocale localeFor(const char* category)
{
    const std::array variables{"LC_ALL", category, "LANG"};
    const auto* const found =
        std::find_if(variables.begin(), variables.end(),
                     [](const char* name) { return !qEnvironmentVariableIsEmpty(name); });
    return found == variables.end() ? QLocale::c() : QLocale{qEnvironmentVariable(*found)};
}

bool isC(const QLocale& locale)
{
    return locale.language() == QLocale::C;
}

bool hasTwelveHours(const QLocale& locale)
{
    return locale.timeFormat(QLocale::ShortFormat).contains(u'a', Qt::CaseInsensitive);
}

/// The language in that region. Where it has none of the region, its locale whose clocks, weeks
/// and dates are most like those there: English in France has 24 hours. C is English with 24 hours.
QLocale localeIn(const QLocale& region, const QLocale& language)
{
    if (isC(region)) {
        return language.language() == QLocale::English ? region : language;
    }
    const auto likeness = [&region](const QLocale& locale) {
        const auto shortDate = [](const QLocale& each) {
            return each.dateFormat(QLocale::ShortFormat);
        };
        return std::tuple{locale.territory() == region.territory(),
                          hasTwelveHours(locale) == hasTwelveHours(region),
                          ui::firstOfWeek(locale) == ui::firstOfWeek(region),
                          shortDate(locale) == shortDate(region)};
    };
    QLocale likest = language;
    for (const QLocale& each :
         QLocale::matchingLocales(language.language(), language.script(), QLocale::AnyTerritory)) {
        if (likeness(each) > likeness(likest)) {
            likest = each;
        }
    }
    return likest;
}

} // namespace

QLocale userLocale(core::Language language)
{
    const auto desktop = QLocale::system();
    const auto region = localeFor("LC_TIME");
    const auto wished = localeOf(language);
    const QLocale texts = wished.value_or(QLocale{catalogueFor(wishedLanguages(language))});
    const bool isDesktops =
        isSameLanguage(region, texts) && (!wished || isSameLanguage(desktop, texts));
    return isDesktops ? desktop : localeIn(region, texts);
}

QStringList wishedLanguages(core::Language language)
{
    if (const auto wished = localeOf(language)) {
        return {wished->bcp47Name()};
    }
    // In the C locale scripts expect texts as they are in the sources. As in other programs,
    // LANGUAGE changes nothing then.
    return isC(localeFor("LC_MESSAGES")) ? QStringList{} : QLocale::system().uiLanguages();
}

bool isSameLanguage(const QLocale& one, const QLocale& other)
{
    return one.language() == other.language() && one.script() == other.script();
}

std::chrono::weekday firstOfWeek(core::Language language)
{
    return ui::firstOfWeek(userLocale(language));
}

} // namespace pomotide::app
