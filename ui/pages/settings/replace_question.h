// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

class QCheckBox;
class QPushButton;

namespace pomotide::ui {

/// The question before everything is replaced. It says what goes and how it comes back. Yes takes
/// two acts: a tick, then a button. Neither has a mnemonic, and Enter does nothing.
class ReplaceQuestion final : public QDialog {
    Q_OBJECT

public:
    struct Contents {
        QString question; ///< "Erase everything?"
        QString goes;     ///< what goes, with numbers
        QString back;     ///< how it comes back
        QString tick;     ///< "Yes, all of this may go"
        QString verb;     ///< "Erase everything"
    };

    explicit ReplaceQuestion(const Contents& contents, QWidget* parent);

signals:
    void agreed();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QCheckBox* m_sure;
    QPushButton* m_yes;
};

} // namespace pomotide::ui
