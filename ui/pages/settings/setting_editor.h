// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/settings/setting_table.h"

#include <QWidget>

#include <functional>

class QBoxLayout;

namespace pomotide::ui {

class InlineMessage;

/// The editor of one setting, as the table describes it: a tick, a choice, a slider, a line; or one
/// made for it.
class SettingEditor final : public QWidget {
    Q_OBJECT

public:
    /// `setting` must outlive it: it is a row of the table.
    explicit SettingEditor(const core::Setting& setting, QWidget* parent = nullptr);

    [[nodiscard]] const core::Setting& setting() const { return m_setting; }

    /// Shows the setting's value, unless another one is being put in.
    void offer(const core::Settings& settings);

    /// What was put in has been taken over.
    void accept();

    /// What was put in stays, with the reason beneath.
    void refuse(const QString& sentence);

signals:
    /// It would become that: a slider is held.
    void tried(const QString& value);
    /// It is to be that.
    void wished(const QString& value);

protected:
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    void buildTick(QBoxLayout* row);
    void buildChoice(QBoxLayout* row, const core::Setting::OneOf& values);
    void buildSlider(QBoxLayout* row, const core::Setting::Between& values);
    void buildTime(QBoxLayout* row);
    void buildPlan(QBoxLayout* row);
    void buildScreens(QBoxLayout* row);
    void buildShortcut(QBoxLayout* row);
    void buildLine(QBoxLayout* row);
    void adopt(QWidget* control);

    const core::Setting& m_setting;
    InlineMessage* m_message;
    std::function<void(const QString&)> m_show;
    bool m_isTouched = false; ///< what it shows has not been taken over yet
};

} // namespace pomotide::ui
