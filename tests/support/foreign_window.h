// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace pomotide {

/// A window of one colour that stands for another program's, and records its input.
class ForeignWindow final : public QWidget {
public:
    /// Returns once the window is shown and active.
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
