// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

#include <string>
#include <vector>

class QCheckBox;
class QVBoxLayout;

namespace pomotide::ui {

/// Chooses all screens, or some by name. The list also has chosen screens that are not connected.
class ScreensEditor final : public QWidget {
    Q_OBJECT

public:
    explicit ScreensEditor(QWidget* parent = nullptr);

    /// Shows which screens are chosen. An empty list means all.
    void offer(const std::vector<std::string>& names);

signals:
    void edited(const std::vector<std::string>& names);

private:
    void rebuild();
    void choose();

    QVBoxLayout* m_column;
    QCheckBox* m_all;
    std::vector<QCheckBox*> m_screens; ///< their texts are the names
    std::vector<std::string> m_chosen;
};

} // namespace pomotide::ui
