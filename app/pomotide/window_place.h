// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QString>

class QWidget;

namespace pomotide::app {

/// Where a window was when it was closed last, and how large. Not in the database: a backup may be
/// restored where the screens are others.
class WindowPlace final : public QObject {
    Q_OBJECT

public:
    /// `file` need not exist; what else is in it than a place counts as none.
    explicit WindowPlace(QString file, QObject* parent = nullptr);

    /// From now on the window opens where it was closed last, as far as that is on a screen. A
    /// place that cannot be kept is not worth a word.
    void follow(QWidget& window);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void restore(QWidget& window) const;
    void keep(const QWidget& window) const;

    QString m_file;
};

} // namespace pomotide::app
