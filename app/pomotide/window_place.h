// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QString>

class QWidget;

namespace pomotide::app {

/// The place and size of a window when it was last closed, and if it was to stay on top. It is not
/// in the database, as a backup can be restored on a computer with other screens.
class WindowPlace final : public QObject {
    Q_OBJECT

public:
    /// `file` need not exist. Unreadable content counts as no place.
    explicit WindowPlace(QString file, QObject* parent = nullptr);

    /// Lets the window stay on top if it did. Restores the place whenever the window opens, moved
    /// onto a screen if needed, and stores it when the window closes. Without a place, the window
    /// is at most as large as the screen. A failure to write it is not reported.
    void follow(QWidget& window);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] QByteArray content() const;
    void restore(QWidget& window) const;
    void keep(const QWidget& window) const;

    QString m_file;
};

} // namespace pomotide::app
