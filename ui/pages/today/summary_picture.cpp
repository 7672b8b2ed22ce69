// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/today/summary_picture.h"

#include "ui/colour/roles.h"
#include "ui/widgets/verdict_tones.h"
#include "ui/widgets/verdicts.h"

#include <QFontMetrics>
#include <QPainter>
#include <QPainterPath>
#include <QPalette>

#include <array>

namespace pomotide::ui {

namespace {

constexpr int kWidth = 640;
constexpr int kMargin = 40;
constexpr double kRatio = 2; // pixels to a pixel, for sharp texts anywhere
constexpr int kBar = 12;
constexpr double kTitleScale = 1.5;
constexpr double kLeadScale = 1.15;

core::Duration workedAs(const core::WorkedTime& worked, core::Verdict verdict)
{
    switch (verdict) {
    case core::Verdict::Achieved:
        return worked.achieved;
    case core::Verdict::Focused:
        return worked.focused;
    case core::Verdict::Interrupted:
        return worked.interrupted;
    case core::Verdict::Distracted:
        return worked.distracted;
    }
    return {};
}

/// Writes lines one below the other; without a painter, it only measures them.
class Column final {
public:
    Column(QPainter* painter, const QPalette& palette, const QFont& font)
        : m_painter(painter), m_palette(palette), m_font(font)
    {}

    void write(const QString& words, double scale, bool isBold, const QColor& colour)
    {
        QFont font = m_font;
        font.setPointSizeF(m_font.pointSizeF() * scale);
        font.setWeight(isBold ? QFont::DemiBold : QFont::Normal);
        const QRect room(kMargin, m_y, kWidth - 2 * kMargin, 10000);
        const QRect place = QFontMetrics(font).boundingRect(room, Qt::TextWordWrap, words);
        if (m_painter != nullptr) {
            m_painter->setFont(font);
            m_painter->setPen(colour);
            m_painter->drawText(room, Qt::TextWordWrap, words);
        }
        m_y += place.height() + kMargin / 8;
    }

    void bar(const core::WorkedTime& worked)
    {
        m_y += kMargin / 4;
        if (m_painter != nullptr) {
            paintWorked(*m_painter, worked, QRectF(kMargin, m_y, kWidth - 2 * kMargin, kBar),
                        m_palette);
        }
        m_y += kBar + kMargin / 4;
    }

    /// The meaning of the colours of the bar, in as many lines as that needs.
    void key(const std::vector<text::WorkedPart>& parts, const QColor& colour)
    {
        const QFontMetrics metrics(m_font);
        const int sample = 3 * metrics.height() / 4;
        int x = kMargin;
        for (const text::WorkedPart& part : parts) {
            const int before = sample + metrics.height() / 2;
            const int width = before + metrics.horizontalAdvance(part.text);
            if (x > kMargin && x + width > kWidth - kMargin) {
                x = kMargin;
                m_y += metrics.height() + kMargin / 8;
            }
            if (m_painter != nullptr) {
                const int above = (metrics.height() - sample) / 2;
                paintSample(*m_painter, part.verdict, QRect(x, m_y + above, sample, sample),
                            m_palette);
                m_painter->setFont(m_font);
                m_painter->setPen(colour);
                m_painter->drawText(x + before, m_y + metrics.ascent(), part.text);
            }
            x += width + kMargin / 2;
        }
        m_y += metrics.height() + kMargin / 2;
    }

    void gap() { m_y += kMargin / 3; }

    [[nodiscard]] int height() const { return m_y + kMargin; }

private:
    QPainter* m_painter;
    const QPalette& m_palette;
    QFont m_font;
    int m_y = kMargin;
};

int layOut(QPainter* painter, const core::DaySummary& summary, const text::SummaryText& words,
           const QPalette& palette, const QFont& font)
{
    const QColor ink = palette.color(QPalette::Active, QPalette::Text);
    const QColor secondary = colourOf(ColourRole::Secondary, palette);
    Column column(painter, palette, font);
    column.write(words.title, kTitleScale, true, ink);
    column.write(words.lead, kLeadScale, false, ink);
    column.bar(summary.worked);
    column.key(words.parts, secondary);
    for (const QString& work : words.works) {
        column.write(work, 1, false, ink);
    }
    column.gap();
    for (const QString& remark : words.remarks) {
        column.write(remark, 1, false, secondary);
    }
    return column.height();
}

} // namespace

void paintSample(QPainter& painter, const std::optional<core::Verdict>& verdict, const QRectF& rect,
                 const QPalette& palette)
{
    if (verdict) {
        paintVerdict(painter, *verdict, rect);
    } else {
        painter.fillRect(rect, toneOfUnevaluated(palette));
    }
}

void paintWorked(QPainter& painter, const core::WorkedTime& worked, const QRectF& rect,
                 const QPalette& palette)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath frame;
    frame.addRoundedRect(rect, rect.height() / 2, rect.height() / 2);
    painter.setClipPath(frame, Qt::IntersectClip);
    painter.fillRect(rect, toneOfUnevaluated(palette));
    const double total = std::chrono::duration<double>(worked.total()).count();
    double left = rect.left();
    for (const core::Verdict verdict : kVerdicts) {
        const std::chrono::duration<double> part = workedAs(worked, verdict);
        const double width = total > 0 ? rect.width() * part.count() / total : 0;
        if (width > 0) {
            paintVerdict(painter, verdict, {left, rect.top(), width, rect.height()});
        }
        left += width;
    }
    painter.restore();
}

QImage summaryPicture(const core::DaySummary& summary, const text::SummaryText& words,
                      const QPalette& palette, const QFont& font)
{
    const int height = layOut(nullptr, summary, words, palette, font);
    QImage picture(QSize(kWidth, height) * kRatio, QImage::Format_RGB32);
    picture.setDevicePixelRatio(kRatio);
    picture.fill(palette.color(QPalette::Active, QPalette::Base));
    QPainter painter(&picture);
    layOut(&painter, summary, words, palette, font);
    return picture;
}

} // namespace pomotide::ui
