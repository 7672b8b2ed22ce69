// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace pomotide {

/// Another program's window, as it were: all of one colour, and it notes what is done to it.
class ForeignWindow final : public QWidget {
public:
    /// Shown when this returns, and the active window.
    ForeignWindow(const QRect& geometry, QColor colour);

    void setColour(QColor colour);

    [[nodiscard]] const QList<QPoint>& clicks() const { return m_clicks; } ///< on the desktop
    [[nodiscard]] const QString& typed() const { return m_typed; }

protected:
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QList<QPoint> m_clicks;
    QString m_typed;
};

} // namespace pomotide
