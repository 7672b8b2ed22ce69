// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The words in the rows of the intention model.

#include "ui/pages/intentions/intention_model.h"

#include "core/text/check_boxes.h"
#include "core/text/tags.h"
#include "core/time/resolve.h"
#include "ui/text/intention_text.h"
#include "ui/text/shortened.h"
#include "ui/text/text.h"
#include "ui/text/title_text.h"

namespace pomotide::ui {

using core::Intention;

QVariant IntentionModel::headingData(int row, int column, int role) const
{
    const Intention& heading = at(row);
    const auto count = static_cast<int>(heading.order);
    if (role == HeadingRole) {
        return true;
    }
    if (column != Title) {
        return {};
    }
    switch (role) {
    case Qt::DisplayRole:
        return heading.isOpen() ? text::section(heading.when) : tr("Closed");
    case Qt::AccessibleTextRole:
        return tr("%1, %n intentions", nullptr, count)
            .arg(heading.isOpen() ? text::section(heading.when) : tr("Closed"));
    case CountRole:
        return count;
    default:
        return {};
    }
}

QVariant IntentionModel::titleData(const Intention& intention, int role) const
{
    switch (role) {
    case RunningRole:
        return m_running == intention.id;
    case PlainRole:
        return text::plainTitle(intention.title);
    case TagsRole:
        return text::tags(intention.title);
    case AsideRole:
        return asideOf(intention);
    case RepeatsRole:
        return intention.repeat != core::Repeat::Never;
    case ClosedRole:
        return closedText(intention);
    default:
        return {};
    }
}

QString IntentionModel::asideOf(const Intention& intention) const
{
    QStringList parts;
    if (intention.isOpen() && intention.when == core::When::Later && intention.due) {
        const core::LocalDate today = core::userDate(
            m_bridge.zones().system(), m_bridge.state().settings.dayStart, m_bridge.now());
        parts << text::fromDate(*intention.due, today);
    }
    if (const auto ticks = core::ticksIn(intention.description); ticks.all > 0) {
        parts << tr("%1 of %2 done").arg(ticks.ticked).arg(ticks.all);
    }
    if (!intention.nextStep.empty()) {
        parts << text::oneLine(intention.nextStep);
    }
    return parts.join(QStringLiteral(" · "));
}

QString IntentionModel::spokenTitle(const Intention& intention) const
{
    QStringList parts{text::titleWithTags(intention.title)};
    if (m_running == intention.id) {
        parts << tr("running");
    }
    if (intention.repeat != core::Repeat::Never) {
        parts << text::repeat(intention.repeat);
    }
    if (const QString aside = asideOf(intention); !aside.isEmpty()) {
        parts << aside;
    }
    if (!intention.isOpen()) {
        parts << closedText(intention);
    }
    return parts.join(QStringLiteral(", "));
}

QString IntentionModel::effortText(core::Duration worked, std::optional<core::Duration> estimate)
{
    if (!estimate) {
        return worked == core::Duration{} ? QString() : tr("%1 so far").arg(text::length(worked));
    }
    return worked == core::Duration{} ? tr("about %1").arg(text::length(*estimate))
                                      : text::workedOf(worked, *estimate);
}

} // namespace pomotide::ui
