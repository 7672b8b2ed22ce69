// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/alerts/notifier.h"

#include <map>

namespace pomotide {

/// Keeps the shown notifications, and acts like a user.
class RecordingNotifier final : public ui::Notifier {
public:
    explicit RecordingNotifier(bool takesReplies = true) : m_takesReplies(takesReplies) {}

    [[nodiscard]] bool takesReplies() const override { return m_takesReplies; }
    void show(ui::NoticeKind kind, const ui::Notice& notice) override
    {
        m_up[kind] = notice;
        ++m_shown;
    }
    void withdraw(ui::NoticeKind kind) override { m_up.erase(kind); }

    [[nodiscard]] const std::map<ui::NoticeKind, ui::Notice>& up() const { return m_up; }

    /// The number of notifications shown so far.
    [[nodiscard]] int shown() const { return m_shown; }

    void choose(ui::NoticeKind kind, const QString& action)
    {
        if (m_up.erase(kind) > 0) {
            emit chosen(kind, action);
        }
    }
    void reply(ui::NoticeKind kind, const QString& text)
    {
        if (m_up.erase(kind) > 0) {
            emit replied(kind, text);
        }
    }
    void dismiss(ui::NoticeKind kind)
    {
        if (m_up.erase(kind) > 0) {
            emit dismissed(kind);
        }
    }

private:
    bool m_takesReplies;
    std::map<ui::NoticeKind, ui::Notice> m_up;
    int m_shown = 0;
};

} // namespace pomotide
