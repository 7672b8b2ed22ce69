// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/legend/legend.h"

#include "ui/legend/legend_swatch.h"
#include "ui/legend/ring_picture.h"
#include "ui/text/legend_text.h"
#include "ui/text/text.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/page_layout.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QPainter>
#include <QScreen>
#include <QScrollArea>
#include <QShowEvent>

#include <array>
#include <functional>

namespace pomotide::ui {

namespace {

constexpr int kPictureLines = 12;

// Size of a swatch, in lines of text.
constexpr double kSwatchWidth = 3;
constexpr double kSwatchHeight = 1.25;

constexpr std::array kPhases{core::PhaseKind::Prompt, core::PhaseKind::Pomodoro,
                             core::PhaseKind::Overtime, core::PhaseKind::Break,
                             core::PhaseKind::Grace};

/// A piece of the ring beside its explanation.
class Swatch final : public QWidget {
public:
    using Paint = std::function<void(QPainter& painter, const QRect& place)>;

    Swatch(Paint paint, QWidget* parent) : QWidget(parent), m_paint(std::move(paint))
    {
        const int line = fontMetrics().height();
        setFixedSize(static_cast<int>(kSwatchWidth * line), static_cast<int>(kSwatchHeight * line));
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        m_paint(painter, rect());
    }

private:
    Paint m_paint;
};

void clear(QGridLayout& grid)
{
    while (const std::unique_ptr<QLayoutItem> item{grid.takeAt(0)}) {
        delete item->widget();
    }
}

/// Each line has two items.
void addLine(QGridLayout& grid, const Swatch::Paint& paint, const QString& text, bool isStrong)
{
    QWidget* const parent = grid.parentWidget();
    auto* label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    if (isStrong) {
        QFont font = label->font();
        font.setWeight(QFont::DemiBold);
        label->setFont(font);
    }
    const int row = grid.count() / 2;
    auto* swatch = new Swatch(paint, parent);
    grid.addWidget(swatch, row, 0, Qt::AlignVCenter);
    grid.addWidget(label, row, 1);
    swatch->show(); // at once: hidden ones have no size for the layout
    label->show();
}

QGridLayout* linesIn(QVBoxLayout* column)
{
    auto* grid = new QGridLayout;
    const int line = column->parentWidget()->fontMetrics().height();
    grid->setColumnStretch(1, 1);
    grid->setHorizontalSpacing(line);
    grid->setVerticalSpacing(line / 2);
    column->addLayout(grid);
    return grid;
}

} // namespace

Legend::Legend(SessionBridge& bridge, QWidget* parent)
    : QDialog(parent), m_bridge(bridge),
      m_capabilities(OverlayBackend::ClickThrough | OverlayBackend::AboveFullscreen |
                     OverlayBackend::Translucent),
      m_picture(new RingPicture(kPictureLines, this)), m_subject(new QLabel(this)),
      m_about(new Heading({}, Heading::Rank::Part, this)), m_pulse(new SecondaryLabel({}, this))
{
    setObjectName(QStringLiteral("legend"));
    m_subject->setObjectName(QStringLiteral("legendSubject"));
    m_subject->setTextFormat(Qt::PlainText);
    m_subject->setWordWrap(true);
    auto* whole = new QVBoxLayout(this);
    whole->addWidget(content(), 1);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    whole->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(&m_bridge, &SessionBridge::stateChanged, this, &Legend::refresh);
    connect(&m_bridge, &SessionBridge::quietReasonChanged, this, &Legend::refresh);
}

void Legend::setOverlay(OverlayBackend::Capabilities capabilities)
{
    m_capabilities = capabilities;
    refresh();
}

void Legend::refresh()
{
    if (!isVisible()) {
        return;
    }
    const core::NowModel now = m_bridge.publicModel();
    core::LegendModel legend = core::legendModel(m_bridge.state(), now);
    legend.ring = shownOn(m_capabilities, std::move(legend.ring));
    legend.parts = core::partsOf(legend.ring);
    const QString summary = text::summary(now, m_bridge.now(), m_bridge.zones().system());
    m_subject->setText(text::legendSubject(legend, summary));
    m_picture->setAccessibleName(m_subject->text());
    m_picture->setRing(legend.ring);
    m_pulse->setText(text::pulseLegend(legend.ring.appearance));
    // The lines do not depend on the time that has passed.
    legend.ring.elapsed = 0;
    if (m_shown != legend) {
        showLines(legend);
        m_shown = std::move(legend);
    }
}

void Legend::showEvent(QShowEvent* event)
{
    QDialog::showEvent(event);
    if (!event->spontaneous()) {
        refresh();
        fitScreen();
    }
}

/// The parts stand beside the picture, and below it what else it can look like.
QWidget* Legend::content()
{
    auto* page = new QWidget(this);
    QVBoxLayout* column = scrollingPage(page);
    m_area = page->findChild<QScrollArea*>();
    m_area->setFocusPolicy(Qt::StrongFocus); // the arrow keys scroll
    column->addWidget(m_subject);
    auto* columns = new QHBoxLayout;
    columns->setSpacing(2 * fontMetrics().height());
    column->addLayout(columns);
    auto* left = new QVBoxLayout;
    columns->addLayout(left, 1);
    left->setSpacing(fontMetrics().height() / 2);
    left->addWidget(m_picture);
    left->addWidget(new Heading(tr("How it looks"), Heading::Rank::Part, this));
    m_phases = linesIn(left);
    left->addStretch(1);
    auto* right = new QVBoxLayout;
    columns->addLayout(right, 1);
    right->setSpacing(fontMetrics().height() / 2);
    right->addWidget(m_about);
    m_parts = linesIn(right);
    right->addWidget(m_pulse);
    right->addStretch(1);
    m_pulse->setWordWrap(true);
    return page;
}

void Legend::showLines(const core::LegendModel& legend)
{
    const bool isRing = legend.ring.appearance.place == core::Place::Centre;
    setWindowTitle(isRing ? tr("What does the ring show?") : tr("What does the strip show?"));
    m_about->setText(isRing ? tr("On the ring") : tr("On the strip"));
    clear(*m_parts);
    clear(*m_phases);
    QStringList said;
    for (const core::LegendPart part : legend.parts) {
        said += text::legend(part, legend.ring);
        addLine(
            *m_parts,
            [part, ring = legend.ring](QPainter& painter, const QRect& place) {
                paintSwatch(painter, part, ring, place);
            },
            said.back(), false);
    }
    for (const core::PhaseKind kind : kPhases) {
        const bool isNow = !legend.isSample && kind == legend.ring.kind;
        said += isNow ? tr("%1 (now)").arg(text::legend(kind)) : text::legend(kind);
        addLine(
            *m_phases,
            [kind, palette = legend.ring.appearance.palette](QPainter& painter,
                                                             const QRect& place) {
                paintSwatch(painter, kind, palette, place);
            },
            said.back(), isNow);
    }
    setAccessibleDescription(said.join(QLatin1Char('\n')));
}

/// Makes room for all lines, as far as the screen has it.
void Legend::fitScreen()
{
    constexpr double most = 0.9; // of the screen
    QWidget* const page = m_area->widget();
    const int line = fontMetrics().height();
    const QSize hint = page->layout()->sizeHint();
    const int width = std::max(hint.width(), 2 * m_picture->width() + 22 * line) + line;
    const int height = page->layout()->heightForWidth(width) + 5 * line;
    resize(QSize(width, height).boundedTo(most * screen()->availableSize()));
}

} // namespace pomotide::ui
