// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/session/edit_log.h"

#include <QWidget>

class QBoxLayout;

namespace pomotide::ui {

class Card;
class OpenIntentions;
class SecondaryLabel;
class SlotList;

/// The slots of this session, and beside or below them the open intentions, which can be dragged
/// into slots.
class SlotBoard final : public QWidget {
    Q_OBJECT

public:
    /// Both must outlive it.
    SlotBoard(SessionBridge& bridge, EditLog& log, QWidget* parent = nullptr);

    void refresh();

signals:
    /// Emitted when there is a new field in `place`.
    void fieldOpened(QWidget& place);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    SessionBridge& m_bridge;
    SlotList* m_slots;
    Card* m_side;
    OpenIntentions* m_open;
    QBoxLayout* m_both;
};

} // namespace pomotide::ui
