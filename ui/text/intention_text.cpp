// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/intention_text.h"

#include "core/text/tags.h"
#include "ui/text/civil.h"
#include "ui/text/text.h"

#include <QCoreApplication>
#include <QLocale>

namespace pomotide::ui::text {

namespace {

struct IntentionText {
    Q_DECLARE_TR_FUNCTIONS(IntentionText)
};

QStringList listOf(const std::vector<std::string>& tags)
{
    QStringList list;
    for (const std::string& tag : tags) {
        list << QString::fromStdString(tag);
    }
    return list;
}

} // namespace

QString section(core::When when)
{
    switch (when) {
    case core::When::Today:
        return IntentionText::tr("Today");
    case core::When::Next:
        return IntentionText::tr("Next");
    case core::When::Later:
        break;
    }
    return IntentionText::tr("Later");
}

QStringList tags(const std::string& title)
{
    return listOf(core::tagsOf(title));
}

QStringList tagsByUse(const core::TagCounts& counts)
{
    return listOf(counts.byUse());
}

QString repeat(core::Repeat repeat)
{
    switch (repeat) {
    case core::Repeat::Never:
        break;
    case core::Repeat::Daily:
        return IntentionText::tr("every day");
    case core::Repeat::Weekdays:
        return IntentionText::tr("Monday to Friday");
    case core::Repeat::Weekly:
        return IntentionText::tr("every week");
    }
    return IntentionText::tr("never");
}

QString fromDate(core::LocalDate date, core::LocalDate today)
{
    const auto days = (date - today).count();
    if (days == 1) {
        return IntentionText::tr("from tomorrow");
    }
    const bool isNear = days > 1 && days < 7;
    return IntentionText::tr("from %1").arg(
        isNear ? QLocale().standaloneDayName(toQDate(date).dayOfWeek()) : dateText(date));
}

QString workedOf(core::Duration worked, core::Duration estimate)
{
    constexpr std::chrono::hours kLong{2};
    if (worked >= kLong || estimate >= kLong) {
        constexpr std::chrono::minutes kMinute{1};
        return IntentionText::tr("%1 of %2")
            .arg(worked < kMinute ? text::minutes(0) : length(worked), length(estimate));
    }
    const auto minutes = [](core::Duration of) {
        return QLocale().toString(
            static_cast<qlonglong>(std::chrono::floor<std::chrono::minutes>(of).count()));
    };
    return IntentionText::tr("%1 of %2 min").arg(minutes(worked), minutes(estimate));
}

} // namespace pomotide::ui::text
