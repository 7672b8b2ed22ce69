// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/settings/setting_table.h"

#include <QWidget>

#include <functional>

class QBoxLayout;

namespace pomotide::ui {

class InlineMessage;
class SecondaryLabel;
class TypedField;

/// Edits one setting. The values in the setting's table row decide about the control: a check box,
/// a list, a slider, a field or a special one.
class SettingEditor final : public QWidget {
    Q_OBJECT

public:
    /// `setting` is a row of the table and must outlive the editor.
    explicit SettingEditor(const core::Setting& setting, QWidget* parent = nullptr);

    [[nodiscard]] const core::Setting& setting() const { return m_setting; }

    /// Shows the setting's value, unless the user is entering another one.
    void offer(const core::Settings& settings);

    /// Call this when the entered value was applied.
    void accept();

    /// Keeps the entered value and shows the reason below it.
    void refuse(const QString& sentence);

signals:
    /// Emitted for a value that is not final, for example while a slider is held.
    void tried(const QString& value);
    /// Emitted when the user has entered a value.
    void wished(const QString& value);

protected:
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    void buildTick(QBoxLayout* row);
    void buildChoice(QBoxLayout* row, const core::Setting::OneOf& values);
    void buildSlider(QBoxLayout* row, const core::Setting::Between& values);
    void buildTime(QBoxLayout* row);
    void buildLength(QBoxLayout* row, const core::Setting::Between& values);
    void buildPlan(QBoxLayout* row);
    void buildScreens(QBoxLayout* row);
    void buildShortcut(QBoxLayout* row);
    void buildWindowKeys(QBoxLayout* row);
    /// Shows the field's reading, tries what is typed, and wishes for it when that is finished.
    void watch(TypedField* field, SecondaryLabel* reading, const std::function<QString()>& typed);
    void adopt(QWidget* control);

    const core::Setting& m_setting;
    InlineMessage* m_message;
    std::function<void(const QString&)> m_show;
    bool m_isTouched = false; ///< the entered value is not applied yet
};

} // namespace pomotide::ui
