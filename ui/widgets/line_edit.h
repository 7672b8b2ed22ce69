// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLineEdit>

namespace pomotide::ui {

/// A line edit that passes keys for undo and redo to its window if it has no typing to undo or
/// redo. With a draft name, what is typed is kept until it is used, also over a restart.
class LineEdit : public QLineEdit {
    Q_OBJECT

public:
    using QLineEdit::QLineEdit;

    /// A name of a file; empty, as it is at first, if what is typed is saved in another way.
    void setDraftName(const QString& name) { m_draftName = name; }
    [[nodiscard]] const QString& draftName() const { return m_draftName; }

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QString m_draftName;
};

} // namespace pomotide::ui
