// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/legend/callouts.h"

#include "ui/legend/ring_picture.h"
#include "ui/overlay/overlay_layout.h"
#include "ui/text/legend_text.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

namespace pomotide::ui {

namespace {

constexpr int kPictureLines = 9;

// Places along the track, in turns.
constexpr double kTop = 0.07;        // of the first name's part
constexpr double kSecond = 0.19;     // of a second one that is on the whole circle
constexpr double kPastTheHand = 0.1; // of what is left

/// Returns a small patch in the middle of what the name is about.
Patch patchOf(core::LegendPart part, bool isFirst, const core::OverlayModel& ring,
              const Layout& layout)
{
    const auto at = [](double along, Band band) {
        return Patch{{along - 0.001, along + 0.001}, band};
    };
    const double along = isFirst ? kTop : kSecond;
    switch (part) {
    case core::LegendPart::Score:
    case core::LegendPart::RiskMark:
        return at(along, layout.score);
    case core::LegendPart::Streak:
        return at(along, layout.streak);
    case core::LegendPart::Left:
    case core::LegendPart::Grown:
        return at(std::min(ring.elapsed + kPastTheHand, ring.dial.end), layout.time);
    case core::LegendPart::Hand:
        return at(ring.elapsed, layout.time);
    case core::LegendPart::Elapsed:
    case core::LegendPart::Tick:
    case core::LegendPart::Event:
        break;
    }
    return at(along, layout.time);
}

} // namespace

Callouts::Callouts(QWidget* parent)
    : QWidget(parent), m_picture(new RingPicture(kPictureLines, this)), m_lines(new QWidget(this))
{
    setObjectName(QStringLiteral("callouts"));
    m_picture->setAccessibleName(tr("A sample of what you will see"));
    const int line = fontMetrics().height();
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2 * line);
    row->addWidget(m_picture);
    auto* column = new QVBoxLayout;
    row->addLayout(column, 1);
    for (QLabel*& name : m_names) {
        name = new QLabel(this);
        name->setTextFormat(Qt::PlainText);
        name->setWordWrap(true);
        column->addWidget(name, 1);
    }
    m_lines->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_lines->raise();
    m_lines->installEventFilter(this);
    installEventFilter(this);
}

void Callouts::setRing(const core::OverlayModel& ring)
{
    m_picture->setRing(ring);
    m_parts = core::calloutsOf(ring);
    for (std::size_t i = 0; i < m_names.size(); ++i) {
        m_names[i]->setText(text::legend(m_parts[i], ring));
    }
    m_lines->update();
}

QPointF Callouts::targetOf(std::size_t name) const
{
    const QRect area = m_picture->overlayPlace();
    const Layout layout = layoutOf(m_picture->ring(), area.size());
    const Patch patch = patchOf(m_parts[name], name == 0, m_picture->ring(), layout);
    return layout.boundsOf(patch).center() + area.topLeft() + m_picture->pos();
}

bool Callouts::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == this && event->type() == QEvent::Resize) {
        m_lines->setGeometry(rect());
    } else if (watched == m_lines && event->type() == QEvent::Paint) {
        paintLines();
    }
    return QWidget::eventFilter(watched, event);
}

/// Returns a point beside the name, towards the picture.
QPointF Callouts::beginOf(std::size_t name) const
{
    const QRectF place = m_names[name]->geometry();
    const double gap = fontMetrics().height() / 3.0;
    return {isRightToLeft() ? place.right() + gap : place.left() - gap, place.center().y()};
}

void Callouts::paintLines()
{
    QPainter painter(m_lines);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor ink = palette().color(QPalette::WindowText);
    const double dot = fontMetrics().height() / 7.0;
    // A line of the background's colour around each keeps it apart from the ring.
    for (const auto& [colour, width] :
         {std::pair{palette().color(QPalette::Window), 4.0}, std::pair{ink, 1.5}}) {
        painter.setPen(QPen(colour, width));
        painter.setBrush(ink);
        for (std::size_t i = 0; i < m_names.size(); ++i) {
            painter.drawLine(beginOf(i), targetOf(i));
            painter.drawEllipse(targetOf(i), dot, dot);
        }
    }
}

} // namespace pomotide::ui
