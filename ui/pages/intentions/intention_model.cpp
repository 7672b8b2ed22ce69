// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/intentions/intention_model.h"

#include "ui/text.h"
#include "ui/widgets/length_text.h"

#include <QApplication>
#include <QFont>
#include <QStyle>

#include <algorithm>

namespace pomotide::ui {

namespace {

std::optional<core::IntentionId> runningIntention(const core::State& state)
{
    const core::Pomodoro* running = core::runningPomodoro(state);
    return running ? std::optional(running->intention) : std::nullopt;
}

QString estimateText(const core::Intention& intention)
{
    return intention.estimates.empty() ? QString()
                                       : text::length(intention.estimates.back().length);
}

std::unordered_set<core::IntentionId> idsOf(const std::vector<core::Intention>& intentions)
{
    std::unordered_set<core::IntentionId> ids;
    for (const core::Intention& each : intentions) {
        ids.insert(each.id);
    }
    return ids;
}

std::size_t placeOf(core::IntentionId id, const std::vector<core::Intention>& intentions)
{
    const auto found = std::find_if(intentions.begin(), intentions.end(),
                                    [id](const auto& each) { return each.id == id; });
    return static_cast<std::size_t>(found - intentions.begin());
}

} // namespace

IntentionModel::IntentionModel(SessionBridge& bridge, EditLog& log, QObject* parent)
    : QAbstractTableModel(parent), m_bridge(bridge), m_log(log), m_intentions(bridge.state().open),
      m_running(runningIntention(bridge.state()))
{
    connect(&bridge, &SessionBridge::stateChanged, this, &IntentionModel::refresh);
}

int IntentionModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_intentions.size());
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
    const core::Intention& intention = at(index.row());
    const bool isRunning = m_running == intention.id;
    const QString text =
        index.column() == Title ? QString::fromStdString(intention.title) : estimateText(intention);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return text;
    case Qt::ToolTipRole:
        return index.column() == Title ? text.toHtmlEscaped() : QVariant();
    case Qt::AccessibleTextRole:
        return isRunning && index.column() == Title ? tr("%1, running").arg(text) : text;
    case Qt::DecorationRole:
        return isRunning && index.column() == Title
                   ? QApplication::style()->standardIcon(QStyle::SP_MediaPlay)
                   : QVariant();
    case Qt::FontRole:
        if (isRunning) {
            QFont font = QApplication::font();
            font.setBold(true);
            return font;
        }
        return {};
    default:
        return {};
    }
}

QVariant IntentionModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    return section == Title ? tr("Intention") : tr("Estimate");
}

Qt::ItemFlags IntentionModel::flags(const QModelIndex& index) const
{
    if (!index.isValid()) {
        return Qt::NoItemFlags;
    }
    return QAbstractTableModel::flags(index) | Qt::ItemIsEditable | Qt::ItemNeverHasChildren;
}

bool IntentionModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole) {
        return false;
    }
    if (value.toString() == data(index, Qt::EditRole).toString()) {
        emit editJudged({});
        return true;
    }
    const core::IntentionId id = at(index.row()).id;
    return index.column() == Title ? setTitle(id, value.toString())
                                   : setEstimate(id, value.toString());
}

const core::Intention& IntentionModel::at(int row) const
{
    return m_intentions[static_cast<std::size_t>(row)];
}

void IntentionModel::refresh()
{
    const auto running = runningIntention(m_bridge.state());
    const auto& wanted = m_bridge.state().open;
    if (wanted == m_intentions && running == m_running) {
        return;
    }
    adoptOrder(wanted);
    std::size_t first = wanted.size();
    std::size_t last = 0;
    for (std::size_t i = 0; i < wanted.size(); ++i) {
        const bool marked = wanted[i].id == running || wanted[i].id == m_running;
        if (m_intentions[i] != wanted[i] || (marked && running != m_running)) {
            first = std::min(first, i);
            last = i;
        }
    }
    m_intentions = wanted;
    m_running = running;
    if (first < wanted.size()) {
        emit dataChanged(index(static_cast<int>(first), 0),
                         index(static_cast<int>(last), ColumnCount - 1));
    }
}

/// Comes to the wanted rows in single steps, so that views keep selection, place and editor.
void IntentionModel::adoptOrder(const std::vector<core::Intention>& wanted)
{
    const IdSet known = removeOthers(idsOf(wanted));
    for (std::size_t i = 0; i < wanted.size(); ++i) {
        if (known.count(wanted[i].id) == 0) {
            beginInsertRows({}, static_cast<int>(i), static_cast<int>(i));
            m_intentions.insert(m_intentions.begin() + static_cast<std::ptrdiff_t>(i), wanted[i]);
            endInsertRows();
        }
        while (m_intentions[i].id != wanted[i].id) {
            // One that went down leaves those behind it one place up: then it is the one to move.
            const bool wentDown =
                i + 1 < m_intentions.size() && m_intentions[i + 1].id == wanted[i].id;
            const core::IntentionId id = wentDown ? m_intentions[i].id : wanted[i].id;
            moveRow(placeOf(id, m_intentions),
                    std::min(placeOf(id, wanted), m_intentions.size() - 1));
        }
    }
}

IntentionModel::IdSet IntentionModel::removeOthers(const IdSet& stay)
{
    for (std::size_t i = m_intentions.size(); i-- > 0;) {
        if (stay.count(m_intentions[i].id) == 0) {
            beginRemoveRows({}, static_cast<int>(i), static_cast<int>(i));
            m_intentions.erase(m_intentions.begin() + static_cast<std::ptrdiff_t>(i));
            endRemoveRows();
        }
    }
    return idsOf(m_intentions);
}

void IntentionModel::moveRow(std::size_t from, std::size_t to)
{
    const auto begin = m_intentions.begin();
    const auto at = [begin](std::size_t row) { return begin + static_cast<std::ptrdiff_t>(row); };
    // Qt counts the place before the move is made.
    beginMoveRows({}, static_cast<int>(from), static_cast<int>(from), {},
                  static_cast<int>(to > from ? to + 1 : to));
    if (from < to) {
        std::rotate(at(from), at(from + 1), at(to + 1));
    } else {
        std::rotate(at(to), at(from), at(from + 1));
    }
    endMoveRows();
}

bool IntentionModel::setTitle(core::IntentionId id, const QString& title)
{
    return judge(m_log.dispatch(core::EditIntention{id, title.toStdString(), {}}), {});
}

bool IntentionModel::setEstimate(core::IntentionId id, const QString& typed)
{
    const auto length = parseLength(typed);
    if (!length) {
        emit editJudged(estimateAdvice());
        return false;
    }
    return judge(m_log.dispatch(core::EstimateIntention{id, *length}), estimateLimits());
}

bool IntentionModel::judge(const core::Result<core::Transition>& result, const QString& invalid)
{
    if (!result) {
        return false;
    }
    const bool isAccepted = core::isAccepted(result->outcome);
    if (isAccepted) {
        emit editJudged({});
    } else {
        emit editJudged(result->outcome == core::Outcome::Invalid ? invalid
                                                                  : text::refusal(result->outcome));
    }
    return isAccepted;
}

QString estimateAdvice()
{
    return IntentionModel::tr("An estimate reads like 25m or 1h 30m.");
}

QString estimateLimits()
{
    return IntentionModel::tr("An estimate can be from 1 minute to 1000 hours.");
}

} // namespace pomotide::ui
