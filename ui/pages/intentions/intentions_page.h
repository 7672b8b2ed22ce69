// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/present/intention_list.h"
#include "ui/session/edit_log.h"
#include "ui/session/effort_hint.h"

#include <QWidget>

class QBoxLayout;
class QModelIndex;
class QStackedLayout;

namespace pomotide::ui {

class ChoiceBox;
class IntentionActions;
class IntentionDetails;
class IntentionModel;
class IntentionView;
class NewIntention;
class SecondaryLabel;
class InlineMessage;
class SearchField;

/// Open and closed intentions: a line for new ones, the list, and the details of what is selected,
/// beside the list where there is room, else below it.
class IntentionsPage final : public QWidget {
    Q_OBJECT

public:
    /// Both must outlive the page.
    IntentionsPage(SessionBridge& bridge, EditLog& log, QWidget* parent = nullptr);

    /// Puts the cursor into the field for a new intention.
    void beginNew();

    /// Shows changes. Does nothing while the page is hidden; showing it does the same.
    void refresh();

    /// Saves the notes that are being typed.
    void saveTyped();

signals:
    /// Something was typed that may not be saved yet.
    void typed();
    /// Emitted when a field was opened in `place`.
    void fieldOpened(QWidget& place);
    /// Emitted with a sentence for people when intentions were abandoned. That is the log's newest
    /// edit.
    void abandoned(const QString& sentence);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void build();
    void setUpChoice();
    void setUpSearch();
    void connectParts();
    void renew(bool rereads);
    void showCounts();
    void adoptSelection();
    [[nodiscard]] QString emptiness() const;
    void goToResults();
    void showEfforts(const QModelIndex& edited);
    void arrange();
    void showNew(qlonglong added);

    SessionBridge& m_bridge;
    IntentionModel* m_model;
    NewIntention* m_new;
    ChoiceBox* m_choice;
    SearchField* m_search;
    IntentionView* m_view;
    SecondaryLabel* m_empty;
    QStackedLayout* m_stack;
    EffortHint m_hint;
    SecondaryLabel* m_efforts; ///< how long others of the kind took, while an estimate is edited
    InlineMessage* m_message;
    IntentionActions* m_actions;
    IntentionDetails* m_details;
    QBoxLayout* m_body; ///< list and details
};

} // namespace pomotide::ui
