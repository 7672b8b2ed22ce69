// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>
#include <QTimer>

namespace pomotide::app {

/// The end of the demonstration: says what next. Accepted to begin a day of one's own. After a
/// minute without an answer it closes.
class DemoEnd final : public QDialog {
    Q_OBJECT

public:
    explicit DemoEnd(QWidget* parent = nullptr);

private:
    QTimer m_patience;
};

} // namespace pomotide::app
