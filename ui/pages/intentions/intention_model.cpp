// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/intentions/intention_model.h"

#include "core/text/duration.h"
#include "core/time/resolve.h"
#include "ui/text/civil.h"
#include "ui/text/intention_text.h"
#include "ui/text/length_text.h"
#include "ui/text/text.h"
#include "ui/widgets/labels.h"

#include <QApplication>
#include <QDataStream>
#include <QFont>
#include <QIODevice>
#include <QLocale>
#include <QMimeData>

#include <algorithm>
#include <map>

namespace pomotide::ui {

namespace {

using core::Intention;
using core::IntentionChoice;
using core::IntentionId;
using core::IntentionIds;

constexpr auto kMimeType = "application/x-pomotide-intentions";

/// Rows to read at once: views usually show the rows that follow, too.
constexpr int kReadAhead = 48;

std::optional<IntentionId> runningIntention(const core::State& state)
{
    const core::Pomodoro* running = core::runningPomodoro(state);
    return running ? std::optional(running->intention) : std::nullopt;
}

std::optional<core::Duration> estimateOf(const Intention& intention)
{
    return intention.estimates.empty() ? std::nullopt
                                       : std::optional(intention.estimates.back().length);
}

QString lengthText(core::Duration length)
{
    return length == core::Duration{} ? QString() : text::length(length);
}

} // namespace

IntentionModel::IntentionModel(SessionBridge& bridge, EditLog& log, QObject* parent)
    : QAbstractTableModel(parent), m_bridge(bridge), m_log(log), m_rows(bridge.state().open),
      m_running(runningIntention(bridge.state()))
{}

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
    const bool marksRunning = m_running == at(index.row()).id && index.column() == Title;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return text(index);
    case Qt::ToolTipRole:
        return plainToolTip(toolTip(index));
    case Qt::AccessibleTextRole:
        return marksRunning ? tr("%1, running").arg(text(index)) : text(index);
    case kRunningRole:
        return marksRunning;
    case Qt::FontRole:
        if (marksRunning) {
            QFont font = QApplication::font();
            font.setBold(true);
            return font;
        }
        return {};
    case kShareRole:
        if (const auto estimate = estimateOf(at(index.row())); estimate) {
            return std::chrono::duration<double>(workedOn(index.row())) / *estimate;
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
    switch (section) {
    case Title:
        return tr("Intention");
    case Estimate:
        return tr("Estimate");
    case Worked:
        return tr("Worked");
    default:
        return tr("Closed");
    }
}

Qt::ItemFlags IntentionModel::flags(const QModelIndex& index) const
{
    if (!index.isValid()) {
        return Qt::ItemIsDropEnabled; // for drops between rows
    }
    const bool isOpen = at(index.row()).isOpen();
    auto flags = QAbstractTableModel::flags(index) | Qt::ItemNeverHasChildren;
    flags.setFlag(Qt::ItemIsEditable,
                  index.column() == Title || (index.column() == Estimate && isOpen));
    flags.setFlag(Qt::ItemIsDragEnabled, isOpen);
    return flags;
}

bool IntentionModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole) {
        return false;
    }
    if (value.toString() == text(index)) {
        emit editJudged({});
        return true;
    }
    const IntentionId id = at(index.row()).id;
    return index.column() == Title ? setTitle(id, value.toString())
                                   : setEstimate(id, value.toString());
}

Qt::DropActions IntentionModel::supportedDropActions() const
{
    return Qt::MoveAction;
}

QStringList IntentionModel::mimeTypes() const
{
    return {QLatin1String(kMimeType)};
}

QMimeData* IntentionModel::mimeData(const QModelIndexList& indexes) const
{
    QByteArray ids;
    QDataStream stream(&ids, QIODevice::WriteOnly);
    for (const QModelIndex& index : indexes) {
        if (index.column() == Title) {
            stream << static_cast<qint64>(at(index.row()).id);
        }
    }
    auto* data = new QMimeData; // owned by the caller
    data->setData(QLatin1String(kMimeType), ids);
    return data;
}

bool IntentionModel::canDropMimeData(const QMimeData* data, Qt::DropAction action, int row, int,
                                     const QModelIndex& parent) const
{
    return action == Qt::MoveAction && !parent.isValid() && row <= openRows() &&
           data->hasFormat(QLatin1String(kMimeType));
}

bool IntentionModel::dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
                                  const QModelIndex& parent)
{
    if (!canDropMimeData(data, action, row, column, parent)) {
        return false;
    }
    IntentionIds moved;
    QDataStream stream(data->data(QLatin1String(kMimeType)));
    while (!stream.atEnd()) {
        qint64 id = 0;
        stream >> id;
        moved.insert(IntentionId{id});
    }
    moveBefore(row < 0 ? openRows() : row, moved);
    return true;
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

void IntentionModel::moveBefore(int row, const IntentionIds& moved)
{
    const auto& open = m_bridge.state().open;
    const auto placeOf = [&](IntentionId id) {
        const auto found = std::find_if(open.begin(), open.end(),
                                        [id](const Intention& each) { return each.id == id; });
        return static_cast<std::size_t>(found - open.begin());
    };
    const int rows = openRows();
    std::size_t place = open.size();
    if (row < rows) {
        place = placeOf(at(row).id);
    } else if (rows > 0) {
        place = placeOf(at(rows - 1).id) + 1; // intentions after it may be hidden by the search
    }
    const core::When when = place < open.size() ? open[place].when
                            : open.empty()      ? core::When::Next
                                                : open.back().when;
    const auto order =
        std::count_if(open.begin(), open.begin() + static_cast<std::ptrdiff_t>(place),
                      [when](const Intention& each) { return each.when == when; });
    const auto moves = core::movesTo(open, moved, when, static_cast<std::size_t>(order));
    ask(std::vector<core::Command>(moves.begin(), moves.end()));
}

QStringList IntentionModel::knownTags() const
{
    struct Known {
        QString tag;
        int count = 0;
    };
    std::map<QString, Known> known; // by the tag without its case
    for (const auto* intentions : {&m_bridge.state().open, &m_closed.newestFirst()}) {
        for (const Intention& each : *intentions) {
            for (const QString& tag : text::tags(each.title)) {
                Known& entry = known[tag.toCaseFolded()];
                entry = {.tag = entry.count == 0 ? tag : entry.tag, .count = entry.count + 1};
            }
        }
    }
    std::vector<Known> sorted;
    for (const auto& [folded, each] : known) {
        sorted.push_back(each);
    }
    std::stable_sort(sorted.begin(), sorted.end(),
                     [](const Known& a, const Known& b) { return a.count > b.count; });
    QStringList tags;
    for (const Known& each : sorted) {
        tags << each.tag;
    }
    return tags;
}

QString IntentionModel::text(const QModelIndex& index) const
{
    const Intention& intention = at(index.row());
    switch (index.column()) {
    case Title:
        return QString::fromStdString(intention.title);
    case Estimate:
        return lengthText(estimateOf(intention).value_or(core::Duration{}));
    case Worked:
        return lengthText(workedOn(index.row()));
    default:
        return closedText(intention);
    }
}

QString IntentionModel::toolTip(const QModelIndex& index) const
{
    const auto estimate = estimateOf(at(index.row()));
    if (index.column() == Worked && estimate) {
        return tr("Worked %1 of about %2")
            .arg(text::length(workedOn(index.row())), text::length(*estimate));
    }
    return text(index);
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
    const auto length = core::parseDuration(typed.toStdString());
    if (!length) {
        emit editJudged(estimateAdvice());
        return false;
    }
    return ask({core::EstimateIntention{id, *length}}, estimateLimits());
}

bool IntentionModel::ask(const std::vector<core::Command>& commands, const QString& invalid)
{
    const Answer answer = m_log.ask(commands, invalid);
    emit editJudged(answer.refusal);
    return answer.isDone();
}

} // namespace pomotide::ui
