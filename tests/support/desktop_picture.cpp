// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/desktop_picture.h"

#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>
#include <random>

namespace pomotide {

namespace {

/// Sizes refer to a screen with 1080 lines.
constexpr int kLines = 1080;

struct Tint {
    QColor desktop;
    QColor window;
    QColor bar;
    QColor text;
    std::array<QColor, 4> accents;
};

Tint tintOf(bool isDark)
{
    if (isDark) {
        return {0x22303f,
                0x171b22,
                0x2a303a,
                0xaab2bd,
                {QColor(0x79c0ff), QColor(0xff7b72), QColor(0xd2a8ff), QColor(0x7ee787)}};
    }
    return {0x9db4c0,
            0xffffff,
            0xe4e7ec,
            0x57606a,
            {QColor(0x0550ae), QColor(0xcf222e), QColor(0x8250df), QColor(0x116329)}};
}

class DesktopPainter final {
public:
    DesktopPainter(QPainter& painter, const Tint& tint) : m_painter(painter), m_tint(tint) {}

    void window(const QRect& place)
    {
        m_painter.fillRect(place, m_tint.window);
        m_painter.fillRect(QRect(place.topLeft(), QSize(place.width(), 34)), m_tint.bar);
        for (int y = place.top() + 58; y < place.bottom() - 20; y += 24) {
            line(place.left() + 24 + 28 * upTo(3), y, place.right() - 24);
        }
    }

private:
    void line(int x, int y, int end)
    {
        for (int words = upTo(9); words > 0; --words) {
            const int width = 18 + upTo(110);
            if (x + width > end) {
                return;
            }
            const int accent = upTo(11);
            m_painter.fillRect(x, y, width, 10,
                               accent < 4 ? m_tint.accents[static_cast<std::size_t>(accent)]
                                          : m_tint.text);
            x += width + 10;
        }
    }
    int upTo(int most) { return static_cast<int>(m_random() % static_cast<unsigned>(most + 1)); }

    QPainter& m_painter;
    const Tint& m_tint;
    std::minstd_rand m_random{4};
};

} // namespace

QImage desktopPicture(const QSize& size, bool isDark)
{
    const Tint tint = tintOf(isDark);
    QImage picture(size, QImage::Format_ARGB32_Premultiplied);
    picture.fill(tint.desktop);
    QPainter painter(&picture);
    const double scale = double(size.height()) / kLines;
    painter.scale(scale, scale);
    DesktopPainter desktop(painter, tint);
    desktop.window({70, 60, 940, 900});
    desktop.window({1050, 110, 800, 440});
    desktop.window({1120, 600, 700, 420});
    return picture;
}

QImage photoPicture(const QSize& size)
{
    QImage picture(size, QImage::Format_ARGB32_Premultiplied);
    for (int y = 0; y < size.height(); ++y) {
        auto* const line = reinterpret_cast<QRgb*>(picture.scanLine(y));
        for (int x = 0; x < size.width(); ++x) {
            const double across = 3.0 * x / size.width();
            const double down = double(y) / size.height();
            const double ridge = 0.45 + 0.12 * std::sin(2.1 * across) + 0.05 * std::sin(7 * across);
            const double depth = std::clamp(down - ridge, 0.0, 1.0);
            const double wood = 0.5 + 0.5 * std::sin(4 * across + 9 * down);
            const int sky = static_cast<int>(120 + 130 * down);
            const int land = static_cast<int>(40 + 150 * depth * wood);
            line[x] = down < ridge ? qRgb(sky - 20, sky, std::min(255, sky + 60))
                                   : qRgb(land, land + 20, land / 2);
        }
    }
    return picture;
}

} // namespace pomotide
