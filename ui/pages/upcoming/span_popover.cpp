// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/upcoming/span_popover.h"

#include "ui/colour/roles.h"
#include "ui/pages/upcoming/calendar_text.h"
#include "ui/style/measures.h"
#include "ui/text/civil.h"
#include "ui/text/hours_text.h"
#include "ui/widgets/flow_row.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/span_field.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace pomotide::ui {

namespace {

/// Width in line heights.
constexpr int kWidth = 17;

} // namespace

SpanPopover::SpanPopover(QWidget* parent)
    : QFrame(parent), m_title(new Heading({}, Heading::Rank::Group, this)),
      m_field(new SpanField(this)), m_details(new SecondaryLabel({}, this)),
      m_message(new InlineMessage(this)), m_restore(new QPushButton(this)),
      m_remove(new QPushButton(this))
{
    setObjectName(QStringLiteral("spanPopover"));
    m_restore->setObjectName(QStringLiteral("restore"));
    m_remove->setObjectName(QStringLiteral("remove"));
    setAutoFillBackground(false);
    build();
    connect(m_field, &SpanField::edited, this, &SpanPopover::showDetails);
    connect(m_field, &SpanField::unreadable, this, [this] { refuse(hoursAdvice()); });
    connect(m_field, &SpanField::finished, this, &SpanPopover::finishTyping);
    connect(m_field, &SpanField::reverted, this, [this] {
        m_message->clear();
        showDetails();
    });
    for (TimeField* const field : {m_field->first(), m_field->last()}) {
        field->installEventFilter(this);
    }
    connect(m_restore, &QPushButton::clicked, this, &SpanPopover::restoreWished);
    connect(m_remove, &QPushButton::clicked, this, &SpanPopover::removeWished);
    connect(qApp, &QApplication::focusChanged, this, &SpanPopover::followFocus);
    hide();
}

void SpanPopover::open(const Content& content, const QRect& place)
{
    m_field->revert();
    m_message->clear();
    offer(content);
    placeBeside(place);
    show();
    raise();
    if (content.canEdit) {
        m_field->beginTyping();
    } else if (m_restore->isVisible() || m_remove->isVisible()) {
        (m_restore->isVisible() ? m_restore : m_remove)->setFocus(Qt::OtherFocusReason);
    } else {
        setFocus(Qt::OtherFocusReason);
    }
}

void SpanPopover::offer(const Content& content)
{
    m_content = content;
    const QString day = asHeading(dayText(content.model, content.column));
    m_title->setText(day);
    setAccessibleName(day);
    m_field->setSubject(day);
    m_field->offer(core::timeOfDay(content.at.from), core::timeOfDay(content.at.to));
    m_field->setEnabled(content.canEdit);
    m_restore->setText(content.restore);
    m_remove->setText(content.remove);
    // The focus would leave the card with the button that has it.
    if (m_remove->hasFocus() && content.remove.isEmpty()) {
        m_restore->show();
        m_restore->setFocus();
    } else if (m_restore->hasFocus() && content.restore.isEmpty()) {
        m_remove->show();
        m_remove->setFocus();
    }
    m_restore->setVisible(!content.restore.isEmpty());
    m_remove->setVisible(!content.remove.isEmpty());
    showDetails();
}

void SpanPopover::placeBeside(const QRect& place)
{
    m_beside = place;
    fit();
}

void SpanPopover::accept()
{
    m_field->accept();
    m_message->clear();
    showDetails();
}

void SpanPopover::refuse(const QString& sentence)
{
    m_message->say(sentence);
}

void SpanPopover::dismiss()
{
    if (isVisible()) {
        const bool hadFocus = isAncestorOf(QApplication::focusWidget()) || hasFocus();
        hide();
        emit closed(hadFocus);
    }
}

bool SpanPopover::event(QEvent* event)
{
    // Handle Escape here instead of in the window.
    if (event->type() == QEvent::ShortcutOverride &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    if (event->type() == QEvent::LayoutRequest) {
        fit(); // its texts may have become longer
    }
    return QFrame::event(event);
}

bool SpanPopover::eventFilter(QObject* watched, QEvent* event)
{
    const bool isForBlock = event->type() == QEvent::KeyPress &&
                            static_cast<QKeyEvent*>(event)->key() == Qt::Key_Delete &&
                            !m_field->isTouched() && !m_remove->isHidden();
    if (isForBlock) {
        emit removeWished();
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

void SpanPopover::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape) {
        m_field->revert();
        dismiss();
    } else if (isEnter && m_message->text().isEmpty() && !m_field->isTouched()) {
        dismiss();
    } else if (!isEnter) {
        event->ignore();
    }
}

void SpanPopover::mousePressEvent(QMouseEvent* event)
{
    event->accept(); // it is not for what is below
}

void SpanPopover::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double pen = std::max(1.0, fontMetrics().height() / 16.0);
    const int round = radius(Radius::Card, fontMetrics());
    painter.setPen(QPen(colourOf(ColourRole::Edge, palette()), pen));
    painter.setBrush(palette().window());
    painter.drawRoundedRect(QRectF(rect()).adjusted(pen / 2, pen / 2, -pen / 2, -pen / 2), round,
                            round);
}

void SpanPopover::build()
{
    const int margin = gap(Gap::Usual, fontMetrics());
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(margin, margin, margin, margin);
    column->addWidget(m_title);
    column->addWidget(m_field, 0, Qt::AlignLeft);
    column->addWidget(m_details);
    column->addWidget(m_message);
    auto* buttons = new FlowRow;
    buttons->addWidget(m_restore);
    buttons->addWidget(m_remove);
    column->addLayout(buttons);
    m_title->setContentsMargins(0, 0, 0, 0);
    m_message->setWordWrap(true);
    m_restore->setAutoDefault(true);
    m_remove->setAutoDefault(true);
}

void SpanPopover::finishTyping()
{
    if (typed() == m_content.at && typedMore().empty()) {
        accept();
        return;
    }
    emit changeWished(typed(), typedMore());
}

/// A typed end is the first such time after the begin; an end that is not typed stays, even before
/// a typed begin, so that this is refused.
core::WallSpan SpanPopover::typed() const
{
    if (m_field->isToTouched()) {
        return core::wallSpan(m_field->from(), m_field->to());
    }
    return {.from =
                m_field->first()->isTouched() ? m_field->from().sinceMidnight : m_content.at.from,
            .to = m_content.at.to};
}

/// Hours behind the first ones.
std::vector<core::WallSpan> SpanPopover::typedMore() const
{
    std::vector<core::WallSpan> more;
    for (const core::Hours& hours : m_field->hours()) {
        more.push_back(core::wallSpan(hours.from, hours.to));
    }
    more.erase(more.begin());
    return more;
}

void SpanPopover::showDetails()
{
    const core::WallSpan at = typed();
    QStringList texts = m_content.details;
    if (!typedMore().empty()) {
        texts.prepend(tr("each becomes a session of its own"));
    } else if (at.from < at.to) {
        texts = lengthTexts(m_content.model, m_content.column, at) + texts;
    }
    if (const QString reading = m_field->reading(); !reading.isEmpty()) {
        texts.prepend(reading);
    }
    m_details->setText(texts.join(QStringLiteral(" · ")));
}

/// As high as its texts, at the side with more room, or below or above if there is too little of
/// it.
void SpanPopover::fit()
{
    // Of a page that scrolls, only a part may be visible.
    const QRect visible = parentWidget()->visibleRegion().boundingRect();
    const QRect room = visible.isEmpty() ? parentWidget()->rect() : visible;
    const int space = gap(Gap::Small, fontMetrics());
    const int width = std::min(room.width(), kWidth * fontMetrics().height());
    const int height = heightForWidth(width) > 0 ? heightForWidth(width) : sizeHint().height();
    QRect card(m_beside.right() + space, m_beside.top(), width, height);
    if (card.right() > room.right()) {
        card.moveRight(m_beside.left() - space);
    }
    if (card.left() < room.left()) {
        card.moveLeft(std::clamp(m_beside.center().x() - width / 2, room.left(),
                                 std::max(room.left(), room.right() - width)));
        card.moveTop(m_beside.bottom() + space);
    }
    card.moveTop(std::clamp(card.top(), room.top(), std::max(room.top(), room.bottom() - height)));
    setGeometry(card);
}

void SpanPopover::followFocus(const QWidget* before, const QWidget* now)
{
    const auto isMine = [this](const QWidget* widget) {
        return widget == this || isAncestorOf(widget);
    };
    // Without a widget, another window has the focus: what is typed here waits.
    if (isVisible() && now != nullptr && isMine(before) && !isMine(now) &&
        m_message->text().isEmpty()) {
        dismiss();
    }
}

} // namespace pomotide::ui
