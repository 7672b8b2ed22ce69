// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/weekday_row.h"

#include "ui/style/icons.h"
#include "ui/style/measures.h"
#include "ui/text/civil.h"
#include "ui/text/hours_text.h"
#include "ui/text/overlap_text.h"
#include "ui/text/week.h"
#include "ui/text/zone_text.h"
#include "ui/widgets/day_spans.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/reading_bubble.h"
#include "ui/widgets/span_field.h"

#include <QGridLayout>
#include <QGuiApplication>
#include <QMenu>
#include <QToolButton>

#include <algorithm>
#include <utility>

namespace pomotide::ui {

namespace {

constexpr std::size_t kWeekdays = 7;
constexpr core::TimeOfDay kUsualFrom{std::chrono::hours{9}};
constexpr core::TimeOfDay kUsualTo{std::chrono::hours{17}};
constexpr std::chrono::minutes kUsualPause{60};
constexpr std::chrono::minutes kUsualLength{60};

/// Columns behind the name of the day.
constexpr int kField = 1;
constexpr int kRemove = 2;
constexpr int kAdd = 3;
constexpr int kCopy = 4;
constexpr int kRest = 5;

const QString kBetween = QStringLiteral(" · ");

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

int widestWeekday(const QFontMetrics& metrics)
{
    int widest = 0;
    for (std::size_t day = 0; day < kWeekdays; ++day) {
        widest = std::max(widest, metrics.horizontalAdvance(asHeading(weekdayText(day))));
    }
    return widest + metrics.height() / 2;
}

} // namespace

WeekdayRow::WeekdayRow(std::size_t weekday, QWidget* parent)
    : QWidget(parent), m_weekday(weekday), m_grid(new QGridLayout(this)),
      m_name(new QLabel(asHeading(weekdayText(weekday)), this)),
      m_free(new SecondaryLabel(tr("Free"), this)), m_message(new InlineMessage(this)),
      m_add(toolButton(Symbol::Add, tr("%1: add hours").arg(m_name->text()), this)),
      m_copy(toolButton(Symbol::Copy, tr("%1: copy to other weekdays").arg(m_name->text()), this))
{
    setObjectName(QStringLiteral("weekday%1").arg(weekday));
    m_add->setObjectName(QStringLiteral("add"));
    m_copy->setObjectName(QStringLiteral("copy"));

    m_grid->setContentsMargins(0, 0, 0, 0);
    // As wide as a line, so that buttons are in columns on free days, too.
    const QSize field = SpanField().sizeHint();
    m_free->setMinimumWidth(field.width() + m_grid->horizontalSpacing() +
                            std::max(m_add->minimumWidth(), m_add->sizeHint().width()));
    m_grid->setColumnStretch(kRest, 1);
    m_grid->setRowMinimumHeight(0, field.height());
    arrange();

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
        const auto typed = isReplaced(line) ? std::vector<core::Hours>() : line.field->hours();
        for (const core::Hours& hours : typed) {
            spans.push_back({hours.from, hours.to, line.zone});
        }
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
    showNotes();
}

void WeekdayRow::refuse(const QString& sentence)
{
    m_isRefused = true;
    m_message->say(sentence);
    showReadings(); // the sentence says more
}

void WeekdayRow::showFault()
{
    const auto fault = std::find_if(m_lines.begin(), m_lines.end(),
                                    [](const Line& line) { return !line.field->isReadable(); });
    if (fault != m_lines.end()) {
        refuse(hoursAdvice());
        fault->field->beginMending();
    }
}

QSize WeekdayRow::minimumSizeHint() const
{
    const QSize hint = QWidget::minimumSizeHint();
    const int name = m_isNarrow ? 0 : m_grid->columnMinimumWidth(0) + m_grid->horizontalSpacing();
    return {hint.width() - name, hint.height()};
}

void WeekdayRow::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const int name = widestWeekday(m_name->fontMetrics()) + m_grid->horizontalSpacing();
    const bool isNarrow = width() < minimumSizeHint().width() + name;
    if (std::exchange(m_isNarrow, isNarrow) != isNarrow) {
        arrange();
    }
}

void WeekdayRow::insertLine(std::size_t place, const core::DaySpan& span)
{
    auto* field = new SpanField(this);
    const Line line{
        field, toolButton(Symbol::Remove, tr("%1: remove these hours").arg(m_name->text()), this),
        new SecondaryLabel({}, this), new ReadingBubble(field, parentWidget()), span.zone};
    field->setSubject(m_name->text());
    field->offer(span.from, span.to);
    line.remove->setObjectName(QStringLiteral("remove"));
    connect(field, &SpanField::edited, this, &WeekdayRow::onTyped);
    connect(field, &SpanField::unreadable, this, [this] { refuse(hoursAdvice()); });
    connect(field, &SpanField::finished, this, [this, field] { finishLine(field); });
    connect(field, &SpanField::reverted, this, &WeekdayRow::forgetEntered);
    connect(line.remove, &QToolButton::clicked, this, [this, field] { removeLine(field); });
    m_lines.insert(m_lines.begin() + static_cast<std::ptrdiff_t>(place), line);
    setTabOrder(field->last(), line.remove);
    setTabOrder(line.remove, m_add);
    field->show();
    line.remove->show();
    arrange();
}

void WeekdayRow::dropLine(std::size_t place)
{
    const Line line = m_lines[place];
    m_lines.erase(m_lines.begin() + static_cast<std::ptrdiff_t>(place));
    for (QWidget* widget : std::initializer_list<QWidget*>{line.field, line.remove, line.notes}) {
        widget->hide();
        widget->deleteLater(); // its key may be the one being handled
    }
    line.bubble->hide();
    arrange();
}

void WeekdayRow::removeLine(const SpanField* field)
{
    m_add->setFocus();
    dropLine(placeOf(field));
    emit edited();
}

/// Gives each of several typed hours a line; later, if a button is being pressed, which must not
/// move from under the pointer.
void WeekdayRow::finishLine(SpanField* field)
{
    if (QGuiApplication::mouseButtons() == Qt::NoButton) {
        for (std::size_t each = m_lines.size(); each-- > 0;) {
            if (isReplaced(m_lines[each])) {
                dropLine(each);
            }
        }
        const auto typed = field->hours();
        const std::size_t place = placeOf(field);
        field->keepFirst();
        for (std::size_t i = 1; i < typed.size(); ++i) {
            insertLine(place + i, {typed[i].from, typed[i].to, m_lines[place].zone});
        }
    }
    showNotes();
    emit edited();
}

void WeekdayRow::proposeLine()
{
    core::DaySpan span{kUsualFrom, kUsualTo, {}};
    if (!m_lines.empty()) {
        span.from = later(m_lines.back().field->to(), kUsualPause);
        span.to = later(span.from, kUsualLength);
    }
    insertLine(m_lines.size(), span);
    SpanField* const field = m_lines.back().field;
    emit edited(); // which shows the times anew
    field->beginTyping();
}

void WeekdayRow::rebuild(const std::vector<core::DaySpan>& spans)
{
    while (m_lines.size() > spans.size()) {
        dropLine(m_lines.size() - 1);
    }
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        m_lines[i].field->accept();
        m_lines[i].field->offer(spans[i].from, spans[i].to);
        m_lines[i].zone = spans[i].zone;
    }
    for (std::size_t i = m_lines.size(); i < spans.size(); ++i) {
        insertLine(i, spans[i]);
    }
    showNotes();
}

/// Fields and buttons in their columns; below them what is said of them.
void WeekdayRow::arrange()
{
    int row = m_isNarrow ? 1 : 0;
    m_grid->setColumnMinimumWidth(0, m_isNarrow ? 0 : widestWeekday(m_name->fontMetrics()));
    m_grid->addWidget(m_name, 0, m_isNarrow ? kField : 0);
    m_grid->addWidget(m_free, row, kField, 1, 2);
    for (const Line& line : m_lines) {
        m_grid->addWidget(line.field, row, kField);
        m_grid->addWidget(line.remove, row, kRemove);
        m_grid->addWidget(line.notes, row + 1, kField, 1, kRest);
        row += 2;
    }
    m_grid->addWidget(m_add, 0, kAdd); // after the fields, as the Tab key goes
    m_grid->addWidget(m_copy, 0, kCopy);
    m_grid->addWidget(m_message, row + 1, kField, 1, kRest);
    m_free->setVisible(m_lines.empty());
}

/// A reason goes as soon as the mistake is mended.
void WeekdayRow::onTyped()
{
    if (isReadable()) {
        m_message->clear();
    }
    showReadings();
}

void WeekdayRow::forgetEntered()
{
    if (!isTouched()) {
        m_isRefused = false;
        m_message->clear();
        offer(m_offered);
    }
    showNotes();
}

/// Of hours that are being typed, the notes are in the bubble: nothing moves meanwhile.
void WeekdayRow::showReadings()
{
    for (std::size_t place = 0; place < m_lines.size(); ++place) {
        const Line& line = m_lines[place];
        QStringList texts{line.field->reading()};
        if (line.field->isReadable()) {
            texts << notesOf(place);
        }
        const bool isRefused = !line.field->isReadable() && !m_message->text().isEmpty();
        line.bubble->say(texts.first().isEmpty() || isRefused ? QString() : texts.join(kBetween));
    }
}

void WeekdayRow::showNotes()
{
    for (std::size_t place = 0; place < m_lines.size(); ++place) {
        const Line& line = m_lines[place];
        line.notes->setText(notesOf(place).join(kBetween));
        line.notes->setVisible(!line.notes->text().isEmpty());
    }
    showReadings();
}

QStringList WeekdayRow::notesOf(std::size_t place) const
{
    const core::DaySpan span = firstSpanOf(m_lines[place]);
    QStringList others;
    for (std::size_t before = 0; before < place; ++before) {
        if (const core::DaySpan other = firstSpanOf(m_lines[before]); overlap(other, span)) {
            others << hoursText({other.from, other.to});
        }
    }
    QStringList notes;
    if (span.to <= span.from) {
        notes << tr("ends %1 %2")
                     .arg(shortWeekdayText((m_weekday + 1) % kWeekdays), timeText(span.to));
    }
    if (!others.isEmpty()) {
        notes << overlapText(others);
    }
    if (span.zone) {
        notes << tr("%1 time").arg(placeText(*span.zone));
    }
    return notes;
}

/// Several hours typed in one field are meant to be those of that time of the day.
bool WeekdayRow::isReplaced(const Line& line) const
{
    return std::any_of(m_lines.begin(), m_lines.end(), [&](const Line& other) {
        const auto typed = other.field->hours();
        return typed.size() > 1 && other.field != line.field && !line.field->isTouched() &&
               std::any_of(typed.begin(), typed.end(), [&](const core::Hours& each) {
                   return overlap({each.from, each.to, other.zone}, firstSpanOf(line));
               });
    });
}

core::DaySpan WeekdayRow::firstSpanOf(const Line& line)
{
    return {line.field->from(), line.field->to(), line.zone};
}

std::size_t WeekdayRow::placeOf(const SpanField* field) const
{
    const auto line = std::find_if(m_lines.begin(), m_lines.end(),
                                   [field](const Line& each) { return each.field == field; });
    return static_cast<std::size_t>(line - m_lines.begin());
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
    const std::size_t first = firstOfWeek().c_encoding();
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
