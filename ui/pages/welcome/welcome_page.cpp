// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/welcome/welcome_page.h"

#include "core/schedule/week.h"
#include "ui/legend/callouts.h"
#include "ui/legend/ring_picture.h"
#include "ui/overlay/backend_text.h"
#include "ui/style/weight.h"
#include "ui/text/text.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/page_layout.h"
#include "ui/widgets/tab_order.h"
#include "ui/widgets/week_editor.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QShowEvent>

namespace pomotide::ui {

namespace {

/// Width in line heights: short lines are easier to read.
constexpr int kWidest = 40;

/// Stretch factor of what takes room first.
constexpr int kFirst = 1000;

} // namespace

WelcomePage::WelcomePage(SessionBridge& bridge, QWidget* parent)
    : QWidget(parent), m_bridge(bridge), m_content(nullptr), m_explanation(new QLabel(this)),
      m_callouts(new Callouts(this)), m_parts(new QVBoxLayout), m_week(new WeekEditor(this)),
      m_shortcut(new SecondaryLabel({}, this)), m_message(new InlineMessage(this)),
      m_begin(new QPushButton(tr("Begin"), this)), m_notNow(new QPushButton(tr("Not now"), this))
{
    setObjectName(QStringLiteral("welcomePage"));
    QVBoxLayout* column = scrollingPage(this);
    setOverlay(OverlayBackend::ClickThrough | OverlayBackend::AboveFullscreen);
    m_explanation->setObjectName(QStringLiteral("explanation"));
    m_explanation->setWordWrap(true);
    m_shortcut->setObjectName(QStringLiteral("shortcut"));
    setShortcut({});

    m_content = column->parentWidget();
    m_content->setMaximumWidth(kWidest * fontMetrics().height());
    column->addSpacing(fontMetrics().height());
    column->addWidget(new Heading(tr("Welcome to Pomotide"), Heading::Rank::Page, this));
    column->addWidget(m_explanation);
    column->addSpacing(fontMetrics().height() / 2);
    column->addWidget(m_callouts);
    column->addSpacing(fontMetrics().height() / 2);
    column->addWidget(new Heading(tr("When would you like to be kept aware of time?"),
                                  Heading::Rank::Part, this));
    column->addWidget(m_week);
    column->addWidget(new SecondaryLabel(tr("You can change this at any time."), this));
    column->addWidget(m_message);
    column->addSpacing(fontMetrics().height() / 2);
    column->addWidget(m_shortcut);
    column->addLayout(m_parts);
    column->addStretch(1); // only below: a message moves nothing that is above it
    auto* whole = static_cast<QVBoxLayout*>(layout());
    whole->setStretch(0, kFirst);
    whole->addWidget(buttonLine());
    whole->addStretch(1);
    m_content->installEventFilter(this);

    followHours();
    orderTabs(this);
    connect(m_week, &WeekEditor::edited, this, [this] {
        m_message->clear();
        orderTabs(this);
    });
    connect(&m_bridge, &SessionBridge::stateChanged, this, &WelcomePage::followHours);
    connect(m_begin, &QPushButton::clicked, this, &WelcomePage::begin);
    connect(m_notNow, &QPushButton::clicked, this, &WelcomePage::answered);
}

void WelcomePage::setOverlay(OverlayBackend::Capabilities capabilities)
{
    m_explanation->setText(text::welcome(capabilities));
    m_callouts->setRing(shownOn(capabilities, core::previewModel(m_bridge.state().settings)));
}

void WelcomePage::setShortcut(const QString& keys)
{
    m_shortcut->setText(
        tr("%1, in any program, opens a line: type what you want to do, and Enter begins it.")
            .arg(keys));
    m_shortcut->setVisible(!keys.isEmpty());
}

void WelcomePage::addPart(QWidget* part)
{
    m_parts->addWidget(part);
    orderTabs(this);
}

/// The scrolled part is no higher than its content, so that the buttons are just below it, and in
/// the same column beside a scroll bar.
bool WelcomePage::eventFilter(QObject* watched, QEvent* event)
{
    const bool isPlaced = event->type() == QEvent::Resize || event->type() == QEvent::Move;
    if (event->type() == QEvent::LayoutRequest || isPlaced) {
        QWidget* const area = layout()->itemAt(0)->widget();
        area->setMaximumHeight(m_content->layout()->totalHeightForWidth(m_content->width()));
        const int bar = area->width() - m_content->parentWidget()->width();
        m_buttonLine->setContentsMargins(isRightToLeft() ? bar : 0, 0, isRightToLeft() ? 0 : bar,
                                         0);
        layout()->activate(); // before a scroll bar comes for a moment
    }
    return QWidget::eventFilter(watched, event);
}

void WelcomePage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (!event->spontaneous()) {
        m_begin->setFocus();
        emit previewWished(true);
    }
}

void WelcomePage::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    if (!event->spontaneous()) {
        emit previewWished(false);
    }
}

/// Hours that were set elsewhere meanwhile are not replaced by the proposal. Other changes leave
/// alone what has been chosen here.
void WelcomePage::followHours()
{
    const auto& rules = m_bridge.state().hours.rules;
    if (m_rules == rules) {
        return;
    }
    m_rules = rules;
    m_week->offer(rules.empty() ? core::proposedWeek() : core::weekOf(rules));
}

QWidget* WelcomePage::buttonLine()
{
    m_begin->setObjectName(QStringLiteral("begin"));
    m_notNow->setObjectName(QStringLiteral("notNow"));
    m_begin->setAutoDefault(true);
    setWeight(m_begin, Weight::Main);
    m_notNow->setAutoDefault(true);
    auto* buttons = new QWidget(this); // below the column, in the middle of the page
    buttons->setMaximumWidth(m_content->maximumWidth());
    auto* row = new QHBoxLayout(buttons);
    const int margin = gap(Gap::Wide, fontMetrics());
    row->setContentsMargins(margin, 0, margin, margin);
    row->addWidget(m_begin);
    row->addWidget(m_notNow);
    row->addStretch(1);
    m_buttonLine = new QWidget(this);
    auto* sides = new QHBoxLayout(m_buttonLine);
    sides->setContentsMargins(0, 0, 0, 0);
    sides->addStretch(1);
    sides->addWidget(buttons, kFirst);
    sides->addStretch(1);
    return m_buttonLine;
}

void WelcomePage::begin()
{
    if (!m_week->isReadable()) {
        m_week->showFault();
        return;
    }
    const auto rules = core::rulesOf(m_week->week(), m_bridge.state().hours.rules);
    const Answer answer = m_bridge.ask(core::SetWorkHours{rules});
    if (answer.isDone()) {
        emit answered();
    } else {
        m_message->say(answer.refusal);
    }
}

} // namespace pomotide::ui
