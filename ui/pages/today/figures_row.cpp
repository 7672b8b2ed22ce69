// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/today/figures_row.h"

#include "core/scoring/points.h"
#include "core/time/resolve.h"
#include "core/time/zones.h"
#include "ui/text/civil.h"
#include "ui/text/text.h"
#include "ui/widgets/labels.h"

#include <QApplication>
#include <QEvent>
#include <QGridLayout>

namespace pomotide::ui {

namespace {

constexpr double kNumberScale = 1.5;

/// Returns the sentence about the points that the next loss costs, below its time, "now", or "at
/// once" if no start is possible yet.
QString lossText(const core::Loss& loss, bool hasTime, bool canStart)
{
    if (!hasTime && !canStart) {
        return loss.points == 1
                   ? FiguresRow::tr("after this, a start keeps 1 point more")
                   : FiguresRow::tr("after this, a start keeps %1 points more").arg(loss.points);
    }
    if (loss.points == 1) {
        return hasTime ? FiguresRow::tr("start before then and keep 1 point more")
                       : FiguresRow::tr("a start keeps 1 point more");
    }
    return (hasTime ? FiguresRow::tr("start before then and keep %1 points more")
                    : FiguresRow::tr("a start keeps %1 points more"))
        .arg(loss.points);
}

} // namespace

FiguresRow::FiguresRow(QWidget* parent) : QWidget(parent), m_nothing(new SecondaryLabel({}, this))
{
    setObjectName(QStringLiteral("figuresRow"));
    static constexpr std::array kNames = {"earned", "possible", "nextLoss"};
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    for (std::size_t i = 0; i < m_figures.size(); ++i) {
        const int column = static_cast<int>(i);
        Figure& figure = m_figures[i];
        figure.number = new QLabel(this);
        figure.caption = new SecondaryLabel({}, this);
        figure.number->setObjectName(QLatin1String(kNames[i]));
        grid->addWidget(figure.number, 0, column);
        grid->addWidget(figure.caption, 1, column, Qt::AlignTop);
        grid->setColumnStretch(column, 1);
    }
    grid->addWidget(m_nothing, 2, 0, 1, static_cast<int>(m_figures.size()));
    adoptFont();
}

void FiguresRow::offer(const core::NowModel& now, core::Instant at, const core::Zone& zone)
{
    const bool hasFigures = now.score && !now.isFirst;
    m_nothing->setVisible(!hasFigures);
    for (Figure& figure : m_figures) {
        figure.number->setVisible(hasFigures);
        figure.caption->setVisible(hasFigures);
    }
    if (!hasFigures) {
        m_nothing->setText(now.isFirst ? tr("Points come with your first start.")
                                       : tr("No session now; this time is yours."));
        return;
    }
    const core::Score& score = *now.score;
    show(m_figures[0], text::points(score.earned), tr("points earned"));
    show(m_figures[1], text::points(score.possible), tr("still possible"));
    if (!now.loss) {
        show(m_figures[2], QStringLiteral("–"), tr("waiting costs nothing"));
    } else {
        const auto before = core::toldTime(*now.loss, at);
        show(m_figures[2],
             before     ? timeText(timeOfDay(core::localTime(zone, *before)))
             : now.next ? tr("now")
                        : tr("at once"),
             lossText(*now.loss, before.has_value(), now.next.has_value()));
    }
}

void FiguresRow::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange) {
        adoptFont();
    }
}

void FiguresRow::show(Figure& figure, const QString& number, const QString& caption)
{
    figure.number->setText(number);
    figure.caption->setText(caption);
    figure.number->setAccessibleName(tr("%1 %2").arg(number, caption));
}

void FiguresRow::adoptFont()
{
    QFont large = QApplication::font();
    if (large.pointSizeF() > 0) {
        large.setPointSizeF(large.pointSizeF() * kNumberScale);
    }
    for (Figure& figure : m_figures) {
        figure.number->setFont(large);
    }
}

} // namespace pomotide::ui
