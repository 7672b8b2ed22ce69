// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCompleter>

#include <functional>

class QKeyEvent;
class QLineEdit;

namespace pomotide::ui {

/// Completes tags such as #tax while they are typed into a line. Keys choose one of those that are
/// offered, and Enter or Tab takes it; while none is chosen, these keys go to the line. Escape only
/// hides the offer.
class TagCompleter final : public QCompleter {
    Q_OBJECT

public:
    using Tags = std::function<QStringList()>; ///< without their #

    /// The completer belongs to the line. `known` is called while a tag is typed.
    TagCompleter(QLineEdit* line, Tags known);

protected:
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    void finish(QKeyEvent& key);
    void offer();
    void insert(const QString& tag);
    [[nodiscard]] int typedBegin() const;

    QLineEdit* m_line;
    Tags m_known;
    QAbstractItemView* m_popup = nullptr; ///< null until the first offer: popup() makes one
};

} // namespace pomotide::ui
