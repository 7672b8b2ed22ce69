// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QList>
#include <QPoint>
#include <QScreen>
#include <QString>
#include <QWidget>

namespace pomotide {

class Seat;

/// A window of one colour that fills a screen of a Wayland desktop, as another program's may, and
/// records its input.
class FullScreenPage final : public QWidget {
public:
    /// Returns once it fills the screen. The test fails if the desktop does not let it.
    FullScreenPage(Seat& seat, QScreen& screen, QColor colour);

    /// The screen that it fills. Qt's own may not be known yet.
    [[nodiscard]] const QScreen& output() const { return m_output; }

    [[nodiscard]] const QList<QPoint>& clicks() const { return m_clicks; } ///< on the desktop
    [[nodiscard]] const QString& typed() const { return m_typed; }

protected:
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    const QScreen& m_output;
    QList<QPoint> m_clicks;
    QString m_typed;
};

} // namespace pomotide
