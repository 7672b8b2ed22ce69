// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/history/entry_model.h"

#include "core/present/clock_length.h"
#include "core/present/history_details.h"
#include "core/time/resolve.h"
#include "ui/pages/history/swatch.h"
#include "ui/text/civil.h"
#include "ui/text/intention_text.h"
#include "ui/text/text.h"
#include "ui/text/title_text.h"
#include "ui/widgets/labels.h"

#include <QFontMetrics>
#include <QGuiApplication>
#include <QLocale>
#include <QPainter>
#include <QPixmap>

#include <algorithm>

namespace pomotide::ui {

namespace {

using core::HistoryEntry;

constexpr int kNotEvaluated = -1;

/// The time worked, and how much of it was planned if it went on in overtime.
QString lengthText(const core::Pomodoro& pomodoro)
{
    const core::Span worked = core::workedSpan(pomodoro);
    const core::Span planned{worked.begin, core::plannedEnd(pomodoro)};
    const QString length = text::length(core::clockLength(worked));
    return core::clockOvertime(pomodoro) > core::Duration{}
               ? EntryModel::tr("%1 (planned: %2)")
                     .arg(length, text::length(core::clockLength(planned)))
               : length;
}

bool isText(int column)
{
    return column == EntryModel::Title || column == EntryModel::Evaluation;
}

/// Numbers end below each other.
QVariant alignmentOf(int column)
{
    return static_cast<int>(Qt::AlignVCenter | (isText(column) ? Qt::AlignLeft : Qt::AlignRight));
}

/// The extent of a sample of an evaluation's colour.
int decorationSize()
{
    return 2 * QFontMetrics(QGuiApplication::font()).height() / 3;
}

QPixmap sampleOf(const std::optional<core::Evaluation>& evaluation)
{
    const qreal ratio = qGuiApp->devicePixelRatio();
    const int size = decorationSize();
    QPixmap sample(QSize(size, size) * ratio);
    sample.setDevicePixelRatio(ratio);
    QPainter painter(&sample);
    const Series series = seriesOf(evaluation ? std::optional{evaluation->verdict} : std::nullopt);
    paintSwatch(painter, QRectF(0, 0, size, size), swatchOf(series, QGuiApplication::palette()));
    return sample;
}

bool areSame(const HistoryEntry& a, const HistoryEntry& b)
{
    return a.pomodoro.id == b.pomodoro.id;
}

} // namespace

EntryModel::EntryModel(SessionBridge& bridge, EditLog& log, QObject* parent)
    : QAbstractTableModel(parent), m_bridge(bridge), m_log(log)
{}

int EntryModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int EntryModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant EntryModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    switch (role) {
    case Qt::DisplayRole:
        return text(index);
    case Qt::ToolTipRole:
        return plainToolTip(text(index));
    case Qt::EditRole:
        return value(index);
    case Qt::TextAlignmentRole:
        return alignmentOf(index.column());
    case Qt::DecorationRole:
        return index.column() == Evaluation ? sampleOf(at(index.row()).pomodoro.evaluation)
                                            : QVariant();
    case PlainRole:
        return text::plainTitle(at(index.row()).title);
    case TagsRole:
        return text::tags(at(index.row()).title);
    default:
        return {};
    }
}

QVariant EntryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole) {
        return alignmentOf(section);
    }
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case Begin:
        return tr("From");
    case End:
        return tr("To");
    case Title:
        return tr("Intention");
    case Length:
        return tr("Worked");
    case Evaluation:
        return tr("Evaluation");
    default:
        return tr("Points");
    }
}

Qt::ItemFlags EntryModel::flags(const QModelIndex& index) const
{
    auto flags = QAbstractTableModel::flags(index);
    flags.setFlag(Qt::ItemNeverHasChildren);
    flags.setFlag(Qt::ItemIsEditable,
                  index.isValid() && index.column() != Length && index.column() != Points);
    return flags;
}

bool EntryModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole) {
        return false;
    }
    const bool isTime = index.column() == Begin || index.column() == End;
    const auto time = isTime ? parseTime(value.toString()) : std::nullopt;
    if (isTime && !time) {
        emit editJudged(timeAdvice());
        return false;
    }
    const QVariant wished = time ? QVariant(timeText(*time)) : value;
    if (!wished.isValid() || wished == this->value(index)) { // the value does not change
        emit editJudged({});
        return true;
    }
    const core::Command command =
        time ? core::Command{correction(index, *time)} : correction(index, value);
    return ask({&command, 1});
}

void EntryModel::setEntries(const std::vector<HistoryEntry>& entries, bool withDates)
{
    m_withDates = withDates;
    const auto [head, wantedHead] =
        std::mismatch(m_entries.begin(), m_entries.end(), entries.begin(), entries.end(), areSame);
    const auto begin = static_cast<int>(wantedHead - entries.begin());
    const auto [tail, wantedTail] =
        std::mismatch(m_entries.rbegin(), std::make_reverse_iterator(head), entries.rbegin(),
                      std::make_reverse_iterator(wantedHead), areSame);
    if (head != tail.base()) {
        beginRemoveRows({}, begin, static_cast<int>(tail.base() - m_entries.begin()) - 1);
        m_entries.erase(head, tail.base());
        endRemoveRows();
    }
    if (wantedHead != wantedTail.base()) {
        const auto end = static_cast<int>(wantedTail.base() - entries.begin());
        beginInsertRows({}, begin, end - 1);
        m_entries.insert(m_entries.begin() + begin, wantedHead, wantedTail.base());
        endInsertRows();
    }
    if (!entries.empty()) {
        m_entries = entries;
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    }
}

const HistoryEntry& EntryModel::at(int row) const
{
    return m_entries[static_cast<std::size_t>(row)];
}

bool EntryModel::ask(std::span<const core::Command> commands)
{
    const Answer answer = m_log.ask(commands);
    emit editJudged(answer.refusal);
    return answer.isDone();
}

QString EntryModel::text(const QModelIndex& index) const
{
    const HistoryEntry& entry = at(index.row());
    const core::Span span = core::workedSpan(entry.pomodoro);
    const QLocale locale;
    switch (index.column()) {
    case Begin: {
        const QDate date = toQDate(core::localDate(m_bridge.zones().system(), span.begin));
        const QString time = timeText(timeAt(span.begin));
        return m_withDates ? tr("%1 %2").arg(locale.toString(date, QLocale::ShortFormat), time)
                           : time;
    }
    case End:
        return timeText(timeAt(span.end));
    case Title:
        return text::titleWithTags(entry.title);
    case Length:
        return lengthText(entry.pomodoro);
    case Evaluation:
        return entry.pomodoro.evaluation ? text::verdict(entry.pomodoro.evaluation->verdict)
                                         : tr("Not evaluated");
    default:
        return text::points(entry.points);
    }
}

QVariant EntryModel::value(const QModelIndex& index) const
{
    const core::Pomodoro& pomodoro = at(index.row()).pomodoro;
    switch (index.column()) {
    case Begin:
        return timeText(timeAt(core::workedFrom(pomodoro)));
    case End:
        return timeText(timeAt(pomodoro.span.end));
    case Title:
        return static_cast<qlonglong>(pomodoro.intention);
    case Evaluation:
        return pomodoro.evaluation ? static_cast<int>(pomodoro.evaluation->verdict) : kNotEvaluated;
    default:
        return text(index);
    }
}

core::TimeOfDay EntryModel::timeAt(core::Instant instant) const
{
    return timeOfDay(core::localTime(m_bridge.zones().system(), instant));
}

core::Command EntryModel::correction(const QModelIndex& index, core::TimeOfDay time) const
{
    const core::Pomodoro& pomodoro = at(index.row()).pomodoro;
    const core::Zone& zone = m_bridge.zones().system();
    core::CorrectPomodoro correction{
        .pomodoro = pomodoro.id, .begin = {}, .end = {}, .intention = {}};
    if (index.column() == Begin) {
        correction.begin = core::correctedBegin(zone, core::workedSpan(pomodoro), time);
    } else {
        correction.end = core::correctedEnd(zone, core::workedSpan(pomodoro), time);
    }
    return correction;
}

core::Command EntryModel::correction(const QModelIndex& index, const QVariant& value) const
{
    const core::PomodoroId pomodoro = at(index.row()).pomodoro.id;
    if (index.column() == Evaluation) {
        return core::Evaluate{pomodoro, static_cast<core::Verdict>(value.toInt())};
    }
    return core::CorrectPomodoro{.pomodoro = pomodoro,
                                 .begin = {},
                                 .end = {},
                                 .intention = core::IntentionId{value.toLongLong()}};
}

} // namespace pomotide::ui
