// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QBackingStore>
#include <QWindow>

#include <functional>

class QPainter;

namespace pomotide::ui {

/// A translucent window that takes no clicks, keys or focus.
class OverlayWindow final : public QWindow {
    Q_OBJECT

public:
    using Paint = std::function<void(QPainter&)>;

    /// Makes a window on `screen` without showing it. `paint` paints all of it.
    OverlayWindow(QScreen* screen, const QRect& geometry, Qt::WindowFlags flags, Paint paint);

    /// Paints the whole window immediately.
    void repaint();

protected:
    void exposeEvent(QExposeEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QBackingStore m_store;
    Paint m_paint;
};

} // namespace pomotide::ui
