// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/verdict_buttons.h"

#include "ui/colour/ink.h"
#include "ui/style/icons.h"
#include "ui/style/weight.h"
#include "ui/text/refusal_text.h"
#include "ui/text/text.h"
#include "ui/text/title_text.h"
#include "ui/widgets/flow_row.h"
#include "ui/widgets/spoken.h"
#include "ui/widgets/verdict_tones.h"
#include "ui/widgets/verdicts.h"

#include <QEvent>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>

namespace pomotide::ui {

namespace {

std::size_t placeOf(core::Verdict verdict)
{
    return static_cast<std::size_t>(verdict);
}

/// Returns the evaluation's sign in that ink, on the ground.
QPixmap signOf(core::Verdict verdict, const QColor& ink, const QColor& ground, int size,
               qreal ratio)
{
    QPixmap picture(QSize(size, size) * ratio);
    picture.setDevicePixelRatio(ratio);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF whole(0, 0, size, size);
    painter.fillRect(whole, ground);
    painter.setPen(QPen(ink, size / 8.0));
    const double margin = size / 4.0;
    paintSign(painter, verdict, whole.adjusted(margin, margin, -margin, -margin));
    return picture;
}

QIcon iconOf(core::Verdict verdict, int size, qreal ratio)
{
    const QColor ground = toneOf(verdict).fill;
    return signOf(verdict, inkOn(ground), ground, size, ratio);
}

/// On the accent, the evaluation's own colour would hardly be seen: the sign is in the text's.
QIcon mainIconOf(core::Verdict verdict, const QPalette& palette, int size, qreal ratio)
{
    QIcon icon;
    const auto add = [&](QIcon::Mode mode, QPalette::ColorGroup group, QPalette::ColorRole role) {
        icon.addPixmap(signOf(verdict, palette.color(group, role), Qt::transparent, size, ratio),
                       mode);
    };
    add(QIcon::Normal, QPalette::Active, QPalette::ButtonText);
    add(QIcon::Disabled, QPalette::Disabled, QPalette::ButtonText);
    add(QIcon::Selected, QPalette::Active, QPalette::HighlightedText);
    return icon;
}

int leastWidthOf(const QWidget& widget)
{
    return std::max(widget.sizeHint().width(), widget.minimumWidth());
}

} // namespace

VerdictButtons::VerdictButtons(QWidget* parent, Form form) : QWidget(parent)
{
    QHBoxLayout* row = nullptr;
    if (form == Form::Flowing) {
        row = new FlowRow(this);
    } else {
        row = new QHBoxLayout(this);
        row->setContentsMargins(0, 0, 0, 0);
    }
    for (const core::Verdict verdict : kVerdicts) {
        auto* button = new QPushButton(text::verdict(verdict), this);
        button->setObjectName(QStringLiteral("verdict%1").arg(placeOf(verdict)));
        button->setCheckable(true);
        setSpokenRole(button, QAccessible::RadioButton);
        button->setAutoDefault(true);
        row->addWidget(button);
        m_buttons[placeOf(verdict)] = button;
        connect(button, &QPushButton::clicked, this, [this, verdict] {
            showVerdict();
            emit chosen(verdict);
        });
    }
    if (form == Form::Folding) {
        addMore();
        row->addWidget(m_more);
        row->addStretch(1);
    }
    drawSigns();
}

void VerdictButtons::offer(const core::EvaluablePomodoro& pomodoro)
{
    const QString title = text::plainTitle(pomodoro.title);
    for (const core::Verdict verdict : kVerdicts) {
        QString name = button(verdict)->text().remove(QLatin1Char('&'));
        button(verdict)->setAccessibleName(tr("%1: %2").arg(std::move(name), title));
    }
    if (m_more != nullptr) {
        m_more->setAccessibleName(tr("%1: %2").arg(tr("More"), title));
    }
    const bool isWithheld = pomodoro.notAchievable && pomodoro.verdict != core::Verdict::Achieved;
    const QString reason = isWithheld ? text::refusal(*pomodoro.notAchievable) : QString();
    QPushButton* const achieved = button(core::Verdict::Achieved);
    achieved->setEnabled(!isWithheld);
    achieved->setToolTip(reason);
    achieved->setAccessibleDescription(reason);
    setFocusProxy(isWithheld ? button(core::Verdict::Focused) : achieved);
    m_verdict = pomodoro.verdict;
    showVerdict();
}

void VerdictButtons::setMain(core::Verdict verdict)
{
    setWeight(button(verdict), Weight::Main);
    drawSigns();
}

QPushButton* VerdictButtons::button(core::Verdict verdict) const
{
    return m_buttons[placeOf(verdict)];
}

QSize VerdictButtons::minimumSizeHint() const
{
    if (m_more == nullptr) {
        return QWidget::minimumSizeHint();
    }
    const QSize first = m_buttons.front()->sizeHint();
    return {first.width() + layout()->spacing() + leastWidthOf(*m_more), first.height()};
}

void VerdictButtons::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange) {
        drawSigns();
        fold();
    }
}

void VerdictButtons::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fold();
}

void VerdictButtons::addMore()
{
    m_more = new QToolButton(this);
    m_more->setObjectName(QStringLiteral("moreVerdicts"));
    setSymbol(m_more, Symbol::More);
    m_more->setAccessibleName(tr("More"));
    m_more->setToolTip(tr("More"));
    m_more->setFocusPolicy(Qt::StrongFocus);
    m_more->setPopupMode(QToolButton::InstantPopup);
    auto* menu = new QMenu(m_more);
    m_more->setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        menu->clear();
        for (const core::Verdict verdict : kVerdicts) {
            QPushButton* const folded = button(verdict);
            if (folded->isHidden()) {
                QAction* const action = menu->addAction(folded->icon(), folded->text());
                action->setEnabled(folded->isEnabled());
                connect(action, &QAction::triggered, folded, &QPushButton::click);
            }
        }
    });
}

/// Shows as many as fit; at least the first.
void VerdictButtons::fold()
{
    if (m_more == nullptr) {
        return;
    }
    const auto widthOf = [this](std::size_t count) {
        int width = count < m_buttons.size() ? leastWidthOf(*m_more) + layout()->spacing() : 0;
        for (std::size_t i = 0; i < count; ++i) {
            width += m_buttons[i]->sizeHint().width() + (i > 0 ? layout()->spacing() : 0);
        }
        return width;
    };
    std::size_t count = m_buttons.size();
    while (count > 1 && widthOf(count) > width()) {
        --count;
    }
    for (std::size_t i = 0; i < m_buttons.size(); ++i) {
        m_buttons[i]->setVisible(i < count);
    }
    m_more->setVisible(count < m_buttons.size());
}

void VerdictButtons::showVerdict()
{
    for (const core::Verdict verdict : kVerdicts) {
        button(verdict)->setChecked(m_verdict == verdict);
    }
}

void VerdictButtons::drawSigns()
{
    const int size = fontMetrics().height();
    for (const core::Verdict verdict : kVerdicts) {
        button(verdict)->setIconSize({size, size});
        const bool isMain = weightOf(button(verdict)) == Weight::Main;
        button(verdict)->setIcon(isMain ? mainIconOf(verdict, palette(), size, devicePixelRatioF())
                                        : iconOf(verdict, size, devicePixelRatioF()));
    }
    if (m_more != nullptr) {
        const int side = m_buttons.front()->sizeHint().height();
        m_more->setMinimumSize(side, side);
    }
}

} // namespace pomotide::ui
