// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/settings/settings_section.h"

#include "ui/pages/settings/setting_editor.h"
#include "ui/pages/settings/setting_text.h"
#include "ui/text/text.h"
#include "ui/widgets/labels.h"

#include <QApplication>
#include <QCheckBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QPushButton>

#include <algorithm>

namespace pomotide::ui {

namespace {

/// Also where a window, such as a list that has opened, lies between the two.
bool isWithin(const QObject* object, const QObject* ancestor)
{
    while (object != nullptr && object != ancestor) {
        object = object->parent();
    }
    return object != nullptr;
}

} // namespace

SettingsSection::SettingsSection(const Contents& contents, SessionBridge& bridge, EditLog& log,
                                 QWidget* parent)
    : QWidget(parent), m_bridge(bridge), m_log(log),
      m_restore(new QPushButton(contents.restore, this)), m_isLook(contents.isLook)
{
    m_restore->setObjectName(QStringLiteral("restoreDefaults"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    auto* top = new QHBoxLayout;
    top->addWidget(new Heading(contents.name, Heading::Rank::Part, this), 1);
    top->addWidget(m_restore);
    column->addLayout(top);
    column->addWidget(new SecondaryLabel(contents.about, this));
    auto* form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    column->addLayout(form);
    for (const auto key : contents.keys) {
        addEditor(form, *core::findSetting(key));
    }
    connect(m_restore, &QPushButton::clicked, this, &SettingsSection::restoreDefaults);
    connect(qApp, &QApplication::focusChanged, this,
            [this](const QWidget*, const QWidget* focused) { followFocus(focused); });
    refresh();
}

void SettingsSection::refresh()
{
    const core::Settings settings = core::settingsOf(m_bridge.state());
    bool isDefault = true;
    for (SettingEditor* editor : m_editors) {
        editor->offer(settings);
        const auto& setting = editor->setting();
        isDefault = isDefault && setting.format(settings) == setting.format(core::Settings{});
    }
    m_restore->setEnabled(!isDefault);
}

void SettingsSection::addEditor(QFormLayout* form, const core::Setting& setting)
{
    auto* editor = new SettingEditor(setting, this);
    m_editors.push_back(editor);
    if (qobject_cast<QCheckBox*>(editor->focusProxy()) != nullptr &&
        !std::holds_alternative<core::Setting::Like>(setting.values)) {
        form->addRow(editor); // a tick has its name beside itself
    } else {
        auto* label = new QLabel(text::settingName(setting.key), this);
        label->setBuddy(editor->focusProxy());
        form->addRow(label, editor);
    }
    connect(editor, &SettingEditor::wished, this,
            [this, editor](const QString& value) { take(editor, value); });
    connect(editor, &SettingEditor::tried, this,
            [this, editor](const QString& value) { tryOn(editor, value); });
}

void SettingsSection::take(SettingEditor* editor, const QString& value)
{
    const core::Setting& setting = editor->setting();
    const auto wished = setting.parse(core::settingsOf(m_bridge.state()), value.toStdString());
    if (!wished) {
        editor->refuse(text::settingAdvice(setting));
    } else if (change(*wished)) {
        editor->accept();
        refresh();
        followFocus(QApplication::focusWidget());
        emit taken(editor->objectName());
    }
}

void SettingsSection::tryOn(const SettingEditor* editor, const QString& value)
{
    const core::Setting& setting = editor->setting();
    const auto wished = setting.parse(core::settingsOf(m_bridge.state()), value.toStdString());
    if (m_isLook && wished) {
        m_isPreviewing = true;
        emit previewWished(Hud::Preview{wished->appearance, setting.key == "rest-opacity"});
    }
}

void SettingsSection::followFocus(const QWidget* focused)
{
    const auto editor =
        std::find_if(m_editors.begin(), m_editors.end(),
                     [focused](const SettingEditor* each) { return isWithin(focused, each); });
    if (editor != m_editors.end()) {
        const core::Settings settings = core::settingsOf(m_bridge.state());
        tryOn(*editor, QString::fromStdString((*editor)->setting().format(settings)));
    } else if (std::exchange(m_isPreviewing, false)) {
        emit previewWished({});
    }
}

void SettingsSection::restoreDefaults()
{
    core::Settings wished = core::settingsOf(m_bridge.state());
    for (SettingEditor* editor : m_editors) {
        const core::Setting& setting = editor->setting();
        wished = setting.parse(wished, setting.format(core::Settings{})).value_or(wished);
        editor->accept();
    }
    change(wished);
    refresh();
}

bool SettingsSection::change(const core::Settings& wished)
{
    for (const core::Command& command :
         core::commandsFor(core::settingsOf(m_bridge.state()), wished)) {
        if (!m_log.dispatch(command)) {
            return false;
        }
    }
    return true;
}

} // namespace pomotide::ui
