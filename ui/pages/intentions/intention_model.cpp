// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/intentions/intention_model.h"

#include "core/present/tag_counts.h"
#include "core/time/resolve.h"
#include "ui/text/civil.h"
#include "ui/text/folded.h"
#include "ui/text/intention_text.h"
#include "ui/text/length_text.h"
#include "ui/text/text.h"
#include "ui/text/title_text.h"
#include "ui/widgets/labels.h"

#include <QLocale>

#include <algorithm>

namespace pomotide::ui {

namespace {

using core::Intention;
using core::IntentionChoice;
using core::IntentionId;
using core::IntentionIds;

/// Rows to read at once: views usually show the rows that follow, too.
constexpr int kReadAhead = 48;

std::optional<IntentionId> runningIntention(const core::State& state)
{
    const core::Pomodoro* running = core::runningPomodoro(state);
    return running ? std::optional(running->intention) : std::nullopt;
}

QString estimateToType(const Intention& intention)
{
    const auto estimate = estimateOf(intention);
    return estimate ? lengthToType(*estimate) : QString();
}

} // namespace

IntentionModel::IntentionModel(SessionBridge& bridge, EditLog& log, QObject* parent)
    : QAbstractTableModel(parent), m_bridge(bridge), m_log(log),
      m_running(runningIntention(bridge.state()))
{
    makeHeadings();
    for (const Intention* each : wanted()) {
        m_rows.push_back(*each);
    }
}

int IntentionModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int IntentionModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant IntentionModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    if (isHeading(index.row())) {
        return headingData(index.row(), index.column(), role);
    }
    const Intention& intention = at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(index);
    case Qt::EditRole:
        return index.column() == Effort ? estimateToType(intention) : text(index);
    case Qt::ToolTipRole:
        return plainToolTip(toolTip(index));
    case Qt::AccessibleTextRole:
        return index.column() == Title ? spokenTitle(intention) : text(index);
    case ShareRole:
        if (const auto estimate = estimateOf(intention); estimate && index.column() == Effort) {
            return std::chrono::duration<double>(workedOn(index.row())) / *estimate;
        }
        return {};
    default:
        return index.column() == Title ? titleData(intention, role) : QVariant();
    }
}

QVariant IntentionModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    return section == Title ? tr("Intention") : tr("Worked of the estimate");
}

Qt::ItemFlags IntentionModel::flags(const QModelIndex& index) const
{
    if (!index.isValid()) {
        return Qt::ItemIsDropEnabled; // for drops between rows
    }
    const bool isOpen = at(index.row()).isOpen();
    if (isHeading(index.row())) {
        return isOpen ? Qt::ItemIsDropEnabled | Qt::ItemNeverHasChildren
                      : Qt::ItemFlags(Qt::ItemNeverHasChildren);
    }
    auto flags = QAbstractTableModel::flags(index) | Qt::ItemNeverHasChildren;
    flags.setFlag(Qt::ItemIsEditable,
                  index.column() == Title || (index.column() == Effort && isOpen));
    flags.setFlag(Qt::ItemIsDragEnabled, isOpen);
    return flags;
}

bool IntentionModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole) {
        return false;
    }
    if (value.toString() == index.data(Qt::EditRole).toString()) {
        emit editJudged({});
        return true;
    }
    const IntentionId id = at(index.row()).id;
    return index.column() == Title ? setTitle(id, value.toString())
                                   : setEstimate(id, value.toString());
}

const Intention& IntentionModel::at(int row) const
{
    return m_rows[static_cast<std::size_t>(row)];
}

int IntentionModel::rowOf(IntentionId id) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(),
                                    [id](const Intention& each) { return each.id == id; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int IntentionModel::openRows() const
{
    const auto end = std::partition_point(m_rows.begin(), m_rows.end(),
                                          [](const Intention& each) { return each.isOpen(); });
    return static_cast<int>(end - m_rows.begin());
}

std::size_t IntentionModel::count(IntentionChoice choice) const
{
    const bool withOpen = choice == IntentionChoice::Open || choice == IntentionChoice::All;
    return m_closed.count(choice) + (withOpen ? m_bridge.state().open.size() : 0);
}

void IntentionModel::choose(IntentionChoice choice)
{
    m_choice = choice;
    reset();
}

void IntentionModel::search(const QString& typed)
{
    m_search.setTyped(typed, typed.contains(QLatin1Char('#')) ? knownTags() : QStringList());
    reset();
}

void IntentionModel::refresh(bool rereads)
{
    followClosed(rereads);
    m_worked.clear();
    adopt(wanted());
}

QStringList IntentionModel::knownTags() const
{
    core::TagCounts counts(folded);
    for (const auto* intentions : {&m_bridge.state().open, &m_closed.newestFirst()}) {
        for (const Intention& each : *intentions) {
            counts.add(each);
        }
    }
    return text::tagsByUse(counts);
}

QString IntentionModel::text(const QModelIndex& index) const
{
    const Intention& intention = at(index.row());
    return index.column() == Title ? QString::fromStdString(intention.title)
                                   : effortText(workedOn(index.row()), core::estimateOf(intention));
}

QString IntentionModel::toolTip(const QModelIndex& index) const
{
    const Intention& intention = at(index.row());
    if (const auto estimate = estimateOf(intention); estimate && index.column() == Effort) {
        return tr("Worked %1 of about %2")
            .arg(text::length(workedOn(index.row())), text::length(*estimate));
    }
    QString tip = index.column() == Title ? text::titleWithTags(intention.title) : text(index);
    if (index.column() == Title && intention.repeat != core::Repeat::Never) {
        tip += QLatin1Char('\n') + text::repeat(intention.repeat);
    }
    if (const QString aside = asideOf(intention); index.column() == Title && !aside.isEmpty()) {
        tip += QLatin1Char('\n') + aside;
    }
    return tip;
}

QString IntentionModel::closedText(const Intention& intention) const
{
    const auto at = core::closedAt(intention);
    if (!at) {
        return {};
    }
    const QDate date = toQDate(core::localDate(m_bridge.zones().system(), *at));
    const QString written = QLocale().toString(date, QLocale::ShortFormat);
    return std::holds_alternative<core::Achieved>(intention.state)
               ? tr("Achieved %1").arg(written)
               : tr("Abandoned %1").arg(written);
}

core::Duration IntentionModel::workedOn(int row) const
{
    const auto known = m_worked.find(at(row).id);
    if (known != m_worked.end()) {
        return known->second;
    }
    const int end = std::min(row + kReadAhead, rowCount());
    for (int each = row; each < end; ++each) {
        m_worked.try_emplace(at(each).id); // do not retry if it cannot be read
    }
    m_bridge.read([&](const core::State&, const core::History& history) {
        for (int each = row; each < end; ++each) {
            m_worked[at(each).id] = core::workedOn(history, at(each).id, m_bridge.now());
        }
    });
    return m_worked[at(row).id];
}

bool IntentionModel::setTitle(IntentionId id, const QString& title)
{
    return ask({core::EditIntention{id, title.toStdString(), {}}});
}

bool IntentionModel::setEstimate(IntentionId id, const QString& typed)
{
    const auto length = parseLength(typed);
    if (!length && !typed.trimmed().isEmpty()) {
        emit editJudged(estimateAdvice());
        return false;
    }
    return ask({core::EstimateIntention{id, length}}, estimateLimits());
}

bool IntentionModel::ask(const std::vector<core::Command>& commands, const QString& invalid)
{
    if (commands.empty()) {
        return true;
    }
    const Answer answer = m_log.ask(commands, invalid);
    emit editJudged(answer.refusal);
    return answer.isDone();
}

} // namespace pomotide::ui
