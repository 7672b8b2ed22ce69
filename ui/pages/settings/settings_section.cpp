// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/settings/settings_section.h"

#include "ui/pages/settings/setting_editor.h"
#include "ui/pages/settings/setting_text.h"
#include "ui/style/measures.h"
#include "ui/text/text.h"
#include "ui/widgets/form_label.h"
#include "ui/widgets/labels.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QPushButton>

#include <algorithm>

namespace pomotide::ui {

namespace {

/// True if `ancestor` is among the parents, also across windows such as an open list.
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
    : QWidget(parent), m_bridge(bridge), m_log(log), m_texts(contents.name + '\n' + contents.about),
      m_form(new QFormLayout), m_restore(new QPushButton(contents.restore, this)),
      m_section(contents.section)
{
    m_restore->setObjectName(QStringLiteral("restoreDefaults"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    auto* top = new QHBoxLayout;
    top->addWidget(new Heading(contents.name, Heading::Rank::Part, this), 1);
    top->addWidget(m_restore);
    column->addLayout(top);
    column->addWidget(new SecondaryLabel(contents.about, this));
    m_form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->setVerticalSpacing(gap(Gap::Small, fontMetrics()));
    column->addLayout(m_form);
    for (const core::Setting& setting : core::settingTable()) {
        if (setting.section == contents.section) {
            addEditor(setting);
        }
    }
    connect(m_restore, &QPushButton::clicked, this, &SettingsSection::restoreDefaults);
    connect(qApp, &QApplication::focusChanged, this,
            [this](const QWidget*, const QWidget* focused) { followFocus(focused); });
    refresh();
}

void SettingsSection::refresh()
{
    const core::Settings settings = m_bridge.state().settings;
    bool isDefault = true;
    for (SettingEditor* editor : m_editors) {
        editor->offer(settings);
        // Showing a row lays the section out, with all fonts of its texts, even if it is hidden.
        if (const bool isShown = isFound(*editor); m_form->isRowVisible(editor) != isShown) {
            m_form->setRowVisible(editor, isShown);
        }
        const auto& setting = editor->setting();
        isDefault = isDefault && setting.format(settings) == setting.format(core::Settings{});
    }
    m_restore->setEnabled(!isDefault);
}

void SettingsSection::addBelow(QWidget* widget)
{
    m_below.push_back(widget);
    layout()->addWidget(widget);
}

bool SettingsSection::filter(const SettingsSearch& search)
{
    m_search = search;
    refresh();
    m_restore->setVisible(search.isEmpty());
    bool isAnyFound = search.finds(m_texts);
    for (const QWidget* widget : m_below) {
        isAnyFound = isAnyFound || search.finds(textsIn(*widget));
    }
    return isAnyFound || std::any_of(m_editors.begin(), m_editors.end(),
                                     [this](const auto* each) { return isFound(*each); });
}

bool SettingsSection::isFound(const SettingEditor& editor) const
{
    const core::SettingId id = editor.setting().id;
    const bool isOffered = m_bridge.state().settings.points || id != core::SettingId::ScoreRing;
    return isOffered && (m_search.finds(m_texts) ||
                         m_search.finds(text::settingName(id) + '\n' + textsIn(editor)));
}

bool SettingsSection::event(QEvent* event)
{
    // Qt tells only the outermost layout that a message needs room: the form would keep the heights
    // that its rows had.
    if (event->type() == QEvent::LayoutRequest) {
        m_form->invalidate();
    }
    return QWidget::event(event);
}

void SettingsSection::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    // Not before: measuring a choice loads the fonts of all its words.
    alignLabels();
    alignChoices();
}

void SettingsSection::alignLabels()
{
    for (SettingEditor* editor : m_editors) {
        QWidget* label = m_form->labelForField(editor);
        // The columns of the plan have names above them.
        if (label != nullptr && editor->setting().id != core::SettingId::Plan) {
            alignLabel(label, editor);
        }
    }
}

/// All choices are as wide as the widest.
void SettingsSection::alignChoices()
{
    const auto choices = findChildren<QComboBox*>();
    int widest = 0;
    for (const QComboBox* choice : choices) {
        widest = std::max(widest, choice->sizeHint().width());
    }
    for (QComboBox* choice : choices) {
        choice->setMinimumWidth(widest);
    }
}

void SettingsSection::addEditor(const core::Setting& setting)
{
    auto* editor = new SettingEditor(setting, this);
    m_editors.push_back(editor);
    const bool isTick = qobject_cast<QCheckBox*>(editor->focusProxy()) != nullptr &&
                        !std::holds_alternative<core::Setting::Like>(setting.values);
    if (setting.id == core::SettingId::WindowShortcuts) {
        m_form->addRow(editor); // it has its own label
    } else if (isTick) {
        m_form->addRow(QString(), editor); // so has this; it stands below the fields
    } else {
        auto* label = new QLabel(text::settingName(setting.id), this);
        label->setBuddy(editor->focusProxy());
        m_form->addRow(label, editor);
    }
    connect(editor, &SettingEditor::wished, this,
            [this, editor](const QString& value) { take(editor, value); });
    connect(editor, &SettingEditor::tried, this,
            [this, editor](const QString& value) { tryOn(editor, value); });
}

void SettingsSection::take(SettingEditor* editor, const QString& value)
{
    const core::Setting& setting = editor->setting();
    const auto wished = setting.parse(m_bridge.state().settings, value.toStdString());
    if (!wished) {
        editor->refuse(text::settingAdvice(setting));
    } else if (change(*wished)) {
        editor->accept();
        refresh();
        followFocus(QApplication::focusWidget());
        emit taken(setting.id);
    }
}

void SettingsSection::tryOn(const SettingEditor* editor, const QString& value)
{
    const core::Setting& setting = editor->setting();
    const auto wished = setting.parse(m_bridge.state().settings, value.toStdString());
    if (m_section == core::SettingSection::Appearance && wished) {
        m_isPreviewing = true;
        emit previewWished(Hud::Preview{.appearance = wished->appearance,
                                        .atRest = setting.id == core::SettingId::RestOpacity,
                                        .hasWords = setting.id == core::SettingId::WordsPlace});
    }
}

void SettingsSection::followFocus(const QWidget* focused)
{
    const auto editor =
        std::find_if(m_editors.begin(), m_editors.end(),
                     [focused](const SettingEditor* each) { return isWithin(focused, each); });
    if (editor != m_editors.end()) {
        const core::Settings settings = m_bridge.state().settings;
        tryOn(*editor, QString::fromStdString((*editor)->setting().format(settings)));
    } else if (std::exchange(m_isPreviewing, false)) {
        emit previewWished({});
    }
}

void SettingsSection::restoreDefaults()
{
    core::Settings wished = m_bridge.state().settings;
    for (SettingEditor* editor : m_editors) {
        wished = core::withValueFrom(editor->setting(), std::move(wished), core::Settings{});
        editor->accept();
    }
    change(wished);
    refresh();
}

bool SettingsSection::change(const core::Settings& wished)
{
    const core::Settings& shown = m_bridge.state().settings;
    return wished == shown || m_log.ask(core::SetSettings{wished, shown}).isDone();
}

} // namespace pomotide::ui
