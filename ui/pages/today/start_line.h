// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/command.h"
#include "core/present/quick_entry_model.h"
#include "ui/session/effort_hint.h"

#include <QWidget>

#include <vector>

class QPushButton;

namespace pomotide::ui {

class IntentionField;
class QuickSuggestions;
class SecondaryLabel;
class TimeEntry;

/// A line for what to start: an open intention of the list, or a line as in the quick entry. Who
/// has begun already can type when.
class StartLine final : public QWidget {
    Q_OBJECT

public:
    /// The bridge must outlive it.
    explicit StartLine(SessionBridge& bridge, QWidget* parent = nullptr);

    /// Shows what is open now. Typed text stays.
    void offer();

    /// Says if to start is the main act.
    void setMain(bool isMain);

    /// Call this when what was wished for was carried out. The next offer replaces the text.
    void accept();

signals:
    void startWished(const std::vector<core::Command>& commands);
    /// Emitted with a sentence for people about why there is nothing to start.
    void refused(const QString& sentence);
    /// Emitted when the text was changed by the user.
    void edited();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    void connectAll();
    void read();
    void follow();
    void start();
    void announceEnter();
    void buildBegin();
    [[nodiscard]] bool hasBegin() const;
    [[nodiscard]] QString enterDoes();
    [[nodiscard]] core::TimeOfDay timeOfNow() const;

    SessionBridge& m_bridge;
    EffortHint m_hint;
    core::QuickEntryModel m_model;
    IntentionField* m_field;
    QPushButton* m_start;
    QPushButton* m_earlier; ///< asks for the begin
    TimeEntry* m_begin;
    SecondaryLabel* m_enter;      ///< what Enter does with the typed text
    QuickSuggestions* m_readings; ///< other readings of the typed text
};

} // namespace pomotide::ui
