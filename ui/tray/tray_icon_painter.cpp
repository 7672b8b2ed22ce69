// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tray/tray_icon_painter.h"

#include "ui/colour/palette.h"
#include "ui/overlay/track.h"

#include <QCoreApplication>
#include <QFont>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPainterPath>
#include <QPixmap>
#include <QTransform>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <vector>

namespace pomotide::ui {

namespace {

constexpr int kSizes[] = {16, 22, 24, 32, 48, 64};
constexpr int kDashes = 8;
constexpr double kDashShare = 0.60;
constexpr int kSteps = 12; // of overtime
constexpr double kStepShare = 0.5;
constexpr double kOpening = 0.13;  // of an idle ring, in turns, on both sides of 12 o'clock
constexpr double kOutline = 0.045; // of the size
constexpr double kOutlineOpacity = 0.75;
constexpr double kDiscOpacity = 0.85; // of the disc below the digits
constexpr int kMostMinutes = 99;      // more do not fit

/// Largest size of the digits, as shares of the icon.
struct DigitsRoom {
    double width;
    double height;
};
constexpr DigitsRoom kInSmall{0.8, 0.5}; // over the ring
constexpr DigitsRoom kInLarge{0.66, 0.46};
constexpr double kLarge = 32;

/// Translation context of the icon's text.
struct TrayDigits {
    Q_DECLARE_TR_FUNCTIONS(TrayDigits)
};

/// Radii relative to the outer radius. The proportions differ from those of the overlay.
struct Radii {
    double inner;
    double outer;
};

/// Returns the radii of the phase's bands: thin around digits, thick without them.
std::vector<Radii> radiiOf(core::PhaseKind kind, bool hasDigits)
{
    switch (kind) {
    case core::PhaseKind::Prompt:
    case core::PhaseKind::Pomodoro:
        return {{hasDigits ? 0.78 : 0.50, 1}};
    case core::PhaseKind::Overtime:
        return {{hasDigits ? 0.78 : 0.50, hasDigits ? 0.86 : 0.75}};
    case core::PhaseKind::Break:
    case core::PhaseKind::Idle:
        return {{hasDigits ? 0.88 : 0.70, 1}};
    case core::PhaseKind::Grace:
        break;
    }
    return hasDigits ? std::vector<Radii>{{0.90, 1}, {0.70, 0.80}}
                     : std::vector<Radii>{{0.76, 1}, {0.34, 0.58}};
}

std::vector<Stretch> dashesOf(core::PhaseKind kind)
{
    if (kind == core::PhaseKind::Idle) {
        return {{kOpening, 1 - kOpening}};
    }
    if (kind != core::PhaseKind::Prompt) {
        return {{0, 1}};
    }
    return dashes(kDashes, kDashShare);
}

/// Adds a part of the ring, clockwise from 12 o'clock.
void addSector(QPainterPath& path, const QRectF& square, Radii radii, Stretch part)
{
    if (part.end <= part.begin) {
        return;
    }
    const auto scaled = [&square](double share) {
        QRectF rect({0, 0}, square.size() * share);
        rect.moveCenter(square.center());
        return rect;
    };
    const double begin = 90 - 360 * part.begin;
    const double length = -360 * (part.end - part.begin);
    path.arcMoveTo(scaled(radii.outer), begin);
    path.arcTo(scaled(radii.outer), begin, length);
    path.arcTo(scaled(radii.inner), begin + length, -length);
    path.closeSubpath();
}

/// Adds the overtime up to `end`: high and low steps by turns, the first one high. All of that one
/// is there from the begin on.
void addSteps(QPainterPath& path, const QRectF& square, bool hasDigits, double end)
{
    const Radii high{hasDigits ? 0.78 : 0.50, 1};
    const Radii low{high.inner, std::midpoint(high.inner, high.outer)};
    end = std::max(end, kStepShare / kSteps);
    for (const Stretch step : dashes(kSteps, kStepShare)) {
        addSector(path, square, high, overlap(step, {0, end}));
        addSector(path, square, low, overlap({step.end, step.begin + 1.0 / kSteps}, {0, end}));
    }
}

struct RingPaths {
    QPainterPath filled;
    QPainterPath faint;
};

/// What is left is filled; in overtime, what has grown.
RingPaths pathsOf(const TrayRing& ring, const QRectF& square)
{
    const double boundary = static_cast<double>(ring.elapsed) / TrayRing::kSteps;
    const Stretch past{0, boundary};
    const Stretch ahead{boundary, 1};
    const bool hasDigits = ring.minutes.has_value();
    const bool grows = ring.kind == core::PhaseKind::Overtime;
    RingPaths paths;
    for (const Radii radii : radiiOf(ring.kind, hasDigits)) {
        for (const Stretch dash : dashesOf(ring.kind)) {
            addSector(paths.faint, square, radii, overlap(dash, grows ? ahead : past));
            if (!grows) {
                addSector(paths.filled, square, radii, overlap(dash, ahead));
            }
        }
    }
    if (grows) {
        addSteps(paths.filled, square, hasDigits, boundary);
    }
    return paths;
}

QColor dark(double opacity)
{
    QColor colour(Qt::black);
    colour.setAlphaF(static_cast<float>(opacity));
    return colour;
}

/// Returns the digits as large as possible in any font, on whole pixels if possible.
QPainterPath digitsIn(const QRectF& square, const QString& digits)
{
    QFont font = QGuiApplication::font();
    font.setPixelSize(100);
    font.setWeight(QFont::Bold);
    QPainterPath path;
    path.addText(0, 0, font, digits);
    const QRectF bounds = path.boundingRect();
    const DigitsRoom room = square.height() < kLarge ? kInSmall : kInLarge;
    const double scale = std::min(std::round(room.height * square.height()) / bounds.height(),
                                  room.width * square.width() / bounds.width());
    const QPointF corner = square.center() - scale * (bounds.center() - bounds.topLeft());
    const QPointF at = QPointF(corner.toPoint()) - scale * bounds.topLeft();
    return QTransform(scale, 0, 0, scale, at.x(), at.y()).map(path);
}

void paintDigits(QPainter& painter, const QRectF& square, double outline, const QString& digits)
{
    const QPainterPath path = digitsIn(square, digits);
    painter.strokePath(
        path, QPen(dark(kDiscOpacity), 2 * outline, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.fillPath(path, Qt::white);
}

/// Paints only the size that is requested: the icon changes with nearly every pulse.
class IconOfRing final : public QIconEngine {
public:
    explicit IconOfRing(const TrayRing& ring) : m_ring(ring) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode, QIcon::State) override
    {
        ui::paint(*painter, m_ring, rect);
    }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, pixmap.rect(), mode, state);
        return pixmap;
    }
    QList<QSize> availableSizes(QIcon::Mode, QIcon::State) override
    {
        QList<QSize> sizes;
        for (const int side : kSizes) {
            sizes += QSize(side, side);
        }
        return sizes;
    }
    [[nodiscard]] QIconEngine* clone() const override { return new IconOfRing(m_ring); }

private:
    TrayRing m_ring;
};

/// Returns the minutes to the end of the phase; of overtime, those it lasts, as elsewhere; of a
/// prompt, those to the time that is told for its next loss. Nothing counts down where nothing
/// urges.
std::optional<int> minutesOf(const core::NowModel& now)
{
    if (now.kind == core::PhaseKind::Idle || now.mayLapse) {
        return std::nullopt;
    }
    if (now.overtime) {
        const int minutes = core::overtimeMinutes(*now.overtime);
        return minutes > 0 ? std::optional(minutes) : std::nullopt;
    }
    if (now.kind != core::PhaseKind::Prompt) {
        return core::minutesLeft(now);
    }
    if (!now.until || !now.loss) {
        return std::nullopt;
    }
    const core::Instant at = *now.until - now.left;
    const auto before = core::toldTime(*now.loss, at);
    return before ? std::optional(core::minutesBetween(at, *before)) : std::nullopt;
}

} // namespace

TrayRing trayRing(const core::NowModel& now, core::Palette palette)
{
    return {now.kind, static_cast<int>(std::lround(core::passedShare(now) * TrayRing::kSteps)),
            palette, minutesOf(now)};
}

QString trayDigits(int minutes)
{
    if (minutes <= kMostMinutes) {
        return QString::number(minutes);
    }
    constexpr double hour = 60;
    return TrayDigits::tr("%1h").arg(std::lround(minutes / hour));
}

void paint(QPainter& painter, const TrayRing& ring, const QRectF& square)
{
    const double size = std::min(square.width(), square.height());
    const double outline = std::max(1.0, size * kOutline);
    QRectF around({0, 0}, QSizeF(size - 2 * outline, size - 2 * outline));
    around.moveCenter(square.center());
    const auto [filled, faint] = pathsOf(ring, around);
    const Tones tones = tonesOf(ring.kind, ring.palette);

    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (ring.minutes) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(dark(kDiscOpacity));
        painter.drawEllipse(around.adjusted(-outline, -outline, outline, outline));
    } else {
        painter.strokePath(filled + faint, QPen(dark(kOutlineOpacity), 2 * outline));
        if (qGray(tones.elapsed) == 0) { // else lost on a dark panel
            painter.strokePath(faint, QPen(Qt::white, outline));
        }
    }
    painter.fillPath(faint, QColor(tones.elapsed));
    painter.fillPath(filled, QColor(tones.remaining));
    if (ring.minutes) {
        paintDigits(painter, square, outline, trayDigits(*ring.minutes));
    }
    painter.restore();
}

QIcon trayIcon(const TrayRing& ring)
{
    return QIcon(new IconOfRing(ring)); // owned by the icon
}

} // namespace pomotide::ui
