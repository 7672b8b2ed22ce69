// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/present/day_summary.h"
#include "ui/text/summary_text.h"

#include <QWidget>

class QPushButton;

namespace pomotide::ui {

class Heading;
class SecondaryLabel;
class TitledCard;
class WorkedBar;

/// What was done on a day, to read at its end. It can be copied or saved, as a text or a picture;
/// nothing is sent.
class SummaryCard final : public QWidget {
    Q_OBJECT

public:
    explicit SummaryCard(QWidget* parent = nullptr);

    /// `summary` has some work.
    void offer(const core::DaySummary& summary, bool hasPoints);

    /// The name of a file for the summary, without its ending: "pomotide-2026-03-09".
    [[nodiscard]] QString fileName() const;

signals:
    /// Emitted with a sentence for people about what was just done.
    void said(const QString& sentence);
    /// Emitted when that content should be written to the file with that path.
    void saveWished(const QString& path, const QByteArray& content);

private:
    void build();
    void showKey();
    void copyText();
    void copyPicture();
    void askWhereToSave();
    void saveAs(const QString& path);

    core::DaySummary m_summary;
    text::SummaryText m_words;
    TitledCard* m_card;
    Heading* m_lead;
    WorkedBar* m_bar;
    QWidget* m_key; ///< what its colours mean
    SecondaryLabel* m_remarks;
    QWidget* m_works;
    QPushButton* m_copy;
    QPushButton* m_copyPicture;
    QPushButton* m_save;
};

} // namespace pomotide::ui
