// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/present/tray_model.h"
#include "ui/pages/edit_log.h"

#include <QFrame>

#include <array>

class QHBoxLayout;
class QLayout;
class QPushButton;

namespace pomotide::ui {

class ElidedLabel;
class Note;

/// What is going on, in a line, and the buttons that work now.
class NowStrip final : public QFrame {
    Q_OBJECT

public:
    /// Both must outlive the strip.
    NowStrip(SessionBridge& bridge, EditLog& log, QWidget* parent = nullptr);

    /// Shows what the passing of time has changed.
    void refresh();

signals:
    /// There is nothing to start on yet.
    void newIntentionWished();
    void refused(const QString& sentence);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QHBoxLayout* firstLine();
    QLayout* questionLine();
    void showQuestion();
    void startOrStop();
    void evaluate(core::Verdict verdict);
    void ask(const core::Command& command);

    SessionBridge& m_bridge;
    EditLog& m_log;
    core::TrayModel m_model;
    ElidedLabel* m_summary;
    Note* m_figures;
    QPushButton* m_button;
    QWidget* m_question;
    ElidedLabel* m_words;
    std::array<QPushButton*, 4> m_verdicts{};
};

} // namespace pomotide::ui
