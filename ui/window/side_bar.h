// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/session/edit_log.h"

#include <QWidget>

class QToolButton;

namespace pomotide::ui {

class PlainList;

/// The names of the pages, and below them undo, redo and a button for the compact form.
class SideBar final : public QWidget {
    Q_OBJECT

public:
    /// Both must outlive it.
    SideBar(SessionBridge& bridge, EditLog& log, QWidget* parent = nullptr);

    [[nodiscard]] int count() const;
    [[nodiscard]] int current() const;
    void setCurrent(int page);

    /// Shows how many things wait on that page, if any do.
    void setWaiting(int page, int count);

    /// A narrow bar has pictograms alone.
    void setNarrow(bool isNarrow);

signals:
    void chosen(int page);
    void compactWished();

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void addPages();
    void setUpButtons();
    void adoptSize();
    void showEdits();
    void showKeys();
    [[nodiscard]] QKeySequence keysOf(core::WindowAct act) const;

    SessionBridge& m_bridge;
    EditLog& m_log;
    PlainList* m_pages;
    QToolButton* m_undo;
    QToolButton* m_redo;
    QToolButton* m_compact;
    bool m_isNarrow = false;
};

} // namespace pomotide::ui
