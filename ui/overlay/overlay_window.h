// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QBackingStore>
#include <QWindow>

#include <functional>

class QPainter;

namespace pomotide::ui {

/// A translucent surface that nothing can be done to: it takes no clicks, no keys, no focus.
class OverlayWindow final : public QWindow {
    Q_OBJECT

public:
    using Paint = std::function<void(QPainter&)>;

    /// `paint` fills a window of that geometry, which lies on `screen`. Not visible yet.
    OverlayWindow(QScreen* screen, const QRect& geometry, Qt::WindowFlags flags, Paint paint);

    /// Paints all of it at once.
    void repaint();

protected:
    void exposeEvent(QExposeEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QBackingStore m_store;
    Paint m_paint;
};

} // namespace pomotide::ui
