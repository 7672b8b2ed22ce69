// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/weekday_row.h"

#include "ui/style/icons.h"
#include "ui/style/measures.h"
#include "ui/text/civil.h"
#include "ui/text/overlap_text.h"
#include "ui/text/zone_text.h"
#include "ui/widgets/flow_row.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/span_field.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>
#include <QToolButton>

#include <algorithm>

namespace pomotide::ui {

namespace {

constexpr std::size_t kWeekdays = 7;
constexpr core::TimeOfDay kUsualFrom{std::chrono::hours{9}};
constexpr core::TimeOfDay kUsualTo{std::chrono::hours{17}};
constexpr std::chrono::minutes kUsualPause{60};
constexpr std::chrono::minutes kUsualLength{60};

core::TimeOfDay later(core::TimeOfDay time, std::chrono::minutes by)
{
    return {(time.sinceMidnight + by) % std::chrono::days(1)};
}

std::vector<core::DaySpan> sorted(std::vector<core::DaySpan> spans)
{
    std::sort(spans.begin(), spans.end(), [](const auto& a, const auto& b) {
        return std::tie(a.from, a.to, a.zone) < std::tie(b.from, b.to, b.zone);
    });
    return spans;
}

QToolButton* toolButton(Symbol symbol, const QString& name, QWidget* parent)
{
    auto* button = new QToolButton(parent);
    setSymbol(button, symbol);
    const int least = std::max(kLeastTarget, scaled(kLeastTarget + 4, button->fontMetrics()));
    button->setMinimumSize(least, least);
    button->setAccessibleName(name);
    button->setToolTip(name);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

/// The end of the span in minutes of the day on which it begins.
std::chrono::minutes endOf(const core::DaySpan& span)
{
    const auto to = span.to.sinceMidnight;
    return to <= span.from.sinceMidnight ? to + std::chrono::days(1) : to;
}

bool overlap(const core::DaySpan& one, const core::DaySpan& other)
{
    return one.zone == other.zone && one.from.sinceMidnight < endOf(other) &&
           other.from.sinceMidnight < endOf(one);
}

std::vector<std::size_t> workingDays()
{
    std::vector<std::size_t> days;
    for (const Qt::DayOfWeek day : QLocale().weekdays()) {
        days.push_back(static_cast<std::size_t>(day) % kWeekdays);
    }
    return days;
}

} // namespace

WeekdayRow::WeekdayRow(std::size_t weekday, QWidget* parent)
    : QWidget(parent), m_weekday(weekday), m_column(new QVBoxLayout),
      m_free(new SecondaryLabel(tr("Free"), this)), m_message(new InlineMessage(this)),
      m_add(
          toolButton(Symbol::Add, tr("%1: add hours").arg(asHeading(weekdayText(weekday))), this)),
      m_copy(toolButton(Symbol::Copy,
                        tr("%1: copy to other weekdays").arg(asHeading(weekdayText(weekday))),
                        this))
{
    setObjectName(QStringLiteral("weekday%1").arg(weekday));
    m_add->setObjectName(QStringLiteral("add"));
    m_copy->setObjectName(QStringLiteral("copy"));
    m_free->setMinimumHeight(m_add->sizeHint().height());

    auto* lines = new QWidget(this);
    lines->setLayout(m_column);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->addWidget(m_free);
    m_column->addWidget(m_message);
    setLayout(new FlowRow(lines, beside({m_add, m_copy})));

    auto* menu = new QMenu(m_copy);
    fillCopyMenu(menu);
    m_copy->setMenu(menu);
    m_copy->setPopupMode(QToolButton::InstantPopup);
    connect(m_add, &QToolButton::clicked, this, &WeekdayRow::proposeLine);
}

std::vector<core::DaySpan> WeekdayRow::spans() const
{
    std::vector<core::DaySpan> spans;
    for (const Line& line : m_lines) {
        spans.push_back({line.field->from(), line.field->to(), line.zone});
    }
    return spans;
}

bool WeekdayRow::isReadable() const
{
    return std::all_of(m_lines.begin(), m_lines.end(),
                       [](const Line& line) { return line.field->isReadable(); });
}

void WeekdayRow::offer(const std::vector<core::DaySpan>& spans)
{
    m_offered = spans;
    // Keep the order in which the user entered the spans: lines must not move during typing.
    if (!isTouched() && !m_isRefused && sorted(this->spans()) != sorted(spans)) {
        rebuild(spans);
    }
}

void WeekdayRow::enter(const std::vector<core::DaySpan>& spans)
{
    rebuild(spans);
}

void WeekdayRow::accept()
{
    // Text that cannot be read is not applied: it stays, with the reason.
    m_isRefused = !isReadable();
    if (!m_isRefused) {
        m_message->clear();
    }
    for (const Line& line : m_lines) {
        line.field->accept();
    }
    showHints();
}

void WeekdayRow::refuse(const QString& sentence)
{
    m_isRefused = true;
    m_message->say(sentence);
}

void WeekdayRow::showFault()
{
    const auto fault = std::find_if(m_lines.begin(), m_lines.end(),
                                    [](const Line& line) { return !line.field->isReadable(); });
    if (fault != m_lines.end()) {
        refuse(timeAdvice());
        fault->field->beginMending();
    }
}

void WeekdayRow::addLine(const core::DaySpan& span)
{
    auto* row = new QWidget(this);
    const Line line{row, new SpanField(row), new SecondaryLabel({}, row), span.zone};
    line.field->setSubject(asHeading(weekdayText(m_weekday)));
    line.field->offer(span.from, span.to);
    auto* remove = toolButton(
        Symbol::Remove, tr("%1: remove these hours").arg(asHeading(weekdayText(m_weekday))), row);
    remove->setObjectName(QStringLiteral("remove"));

    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(line.field);
    layout->addWidget(remove);
    layout->addWidget(line.hint, 1);
    m_column->insertWidget(m_column->indexOf(m_message), row);

    connect(line.field, &SpanField::edited, this, &WeekdayRow::onTyped);
    connect(line.field, &SpanField::unreadable, this, [this] { refuse(timeAdvice()); });
    connect(line.field, &SpanField::finished, this, &WeekdayRow::edited);
    connect(line.field, &SpanField::reverted, this, &WeekdayRow::forgetEntered);
    connect(remove, &QToolButton::clicked, this, [this, row] { removeLine(row); });
    m_lines.push_back(line);
    setTabOrder(line.field->last(), remove);
    setTabOrder(remove, m_add);
    showHints();
    row->show();
}

void WeekdayRow::removeLine(const QWidget* row)
{
    const auto line = std::find_if(m_lines.begin(), m_lines.end(),
                                   [row](const Line& each) { return each.row == row; });
    m_add->setFocus();
    line->row->hide();
    line->row->deleteLater();
    m_lines.erase(line);
    showHints();
    emit edited();
}

void WeekdayRow::proposeLine()
{
    if (m_lines.empty()) {
        addLine({kUsualFrom, kUsualTo, {}});
    } else {
        const core::TimeOfDay from = later(m_lines.back().field->to(), kUsualPause);
        addLine({from, later(from, kUsualLength), {}});
    }
    SpanField* const field = m_lines.back().field;
    emit edited(); // which shows the times anew
    field->beginTyping();
}

void WeekdayRow::rebuild(const std::vector<core::DaySpan>& spans)
{
    while (m_lines.size() > spans.size()) {
        m_lines.back().row->hide();
        m_lines.back().row->deleteLater();
        m_lines.pop_back();
    }
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        m_lines[i].field->accept();
        m_lines[i].field->offer(spans[i].from, spans[i].to);
        m_lines[i].zone = spans[i].zone;
    }
    for (std::size_t i = m_lines.size(); i < spans.size(); ++i) {
        addLine(spans[i]);
    }
    showHints();
}

/// A reason goes as soon as the mistake is mended.
void WeekdayRow::onTyped()
{
    if (isReadable()) {
        m_message->clear();
    }
    showHints();
}

void WeekdayRow::forgetEntered()
{
    if (!isTouched()) {
        m_isRefused = false;
        m_message->clear();
        offer(m_offered);
    }
    showHints();
}

void WeekdayRow::showHints()
{
    m_free->setVisible(m_lines.empty());
    const std::vector<core::DaySpan> spans = this->spans();
    for (auto span = spans.begin(); span != spans.end(); ++span) {
        const Line& line = m_lines[static_cast<std::size_t>(span - spans.begin())];
        QStringList others;
        for (auto other = spans.begin(); other != span; ++other) {
            if (overlap(*other, *span)) {
                others << SpanField::tr("%1 – %2").arg(timeText(other->from), timeText(other->to));
            }
        }
        QStringList hints;
        if (const QString reading = line.field->reading(); !reading.isEmpty()) {
            hints << reading;
        }
        if (line.field->to() <= line.field->from()) {
            hints << tr("ends %1 %2")
                         .arg(shortWeekdayText((m_weekday + 1) % kWeekdays),
                              timeText(line.field->to()));
        }
        if (!others.isEmpty()) {
            hints << overlapText(others);
        }
        if (line.zone) {
            hints << tr("%1 time").arg(placeText(*line.zone));
        }
        line.hint->setText(hints.join(QStringLiteral(" · ")));
    }
}

void WeekdayRow::fillCopyMenu(QMenu* menu)
{
    std::vector<std::size_t> all;
    for (std::size_t day = 0; day < kWeekdays; ++day) {
        all.push_back(day);
    }
    menu->addAction(tr("&Working days"), this, [this] { emit copyWished(workingDays()); });
    menu->addAction(tr("&All days"), this, [this, all] { emit copyWished(all); });
    menu->addSeparator();
    const auto first = static_cast<std::size_t>(QLocale().firstDayOfWeek());
    for (std::size_t i = 0; i < kWeekdays; ++i) {
        const std::size_t day = (first + i) % kWeekdays;
        if (day != m_weekday) {
            menu->addAction(asHeading(weekdayText(day)), this,
                            [this, day] { emit copyWished({day}); });
        }
    }
}

bool WeekdayRow::isTouched() const
{
    return std::any_of(m_lines.begin(), m_lines.end(),
                       [](const Line& line) { return line.field->isTouched(); });
}

} // namespace pomotide::ui
