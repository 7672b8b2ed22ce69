// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/settings/setting_editor.h"

#include "core/settings/value_text.h"
#include "core/settings/window_keys.h"
#include "core/text/duration.h"
#include "core/text/time_of_day.h"
#include "ui/pages/settings/plan_editor.h"
#include "ui/pages/settings/screens_editor.h"
#include "ui/pages/settings/setting_text.h"
#include "ui/pages/settings/shortcut_edit.h"
#include "ui/pages/settings/window_keys_editor.h"
#include "ui/text/civil.h"
#include "ui/widgets/choice_box.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/length_field.h"
#include "ui/widgets/percent_field.h"
#include "ui/widgets/time_field.h"

#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QSlider>
#include <QWheelEvent>

#include <cassert>

namespace pomotide::ui {

namespace {

constexpr auto kOn = "on";
constexpr auto kOff = "off";
constexpr int kSliderStep = 5;
constexpr core::Duration kUsualStep = std::chrono::minutes{5};
constexpr core::Duration kShortStep = std::chrono::seconds{5};

/// Width of a control in letters.
constexpr int kLineLetters = 16;

/// Stretch factor of a control that takes nearly all the room of its row.
constexpr int kMostRoom = 100;

QString qString(const std::string& text)
{
    return QString::fromStdString(text);
}

QString percentText(int percent)
{
    return qString(core::formatPercent(percent));
}

/// True for percentages. Only these have a slider.
bool isPercentage(const core::Setting::Between& values)
{
    return core::parsePercent(values.least) && core::parsePercent(values.most);
}

} // namespace

SettingEditor::SettingEditor(const core::Setting& setting, QWidget* parent)
    : QWidget(parent), m_setting(setting), m_message(new InlineMessage(this))
{
    setObjectName(QString::fromUtf8(setting.key.data(), qsizetype(setting.key.size())));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    auto* row = new QHBoxLayout;
    column->addLayout(row);
    column->addWidget(m_message);

    const auto* oneOf = std::get_if<core::Setting::OneOf>(&setting.values);
    const auto* between = std::get_if<core::Setting::Between>(&setting.values);
    if (setting.id == core::SettingId::DayStart) {
        buildTime(row);
    } else if (setting.id == core::SettingId::Plan) {
        buildPlan(row);
    } else if (setting.id == core::SettingId::Screens) {
        buildScreens(row);
    } else if (setting.id == core::SettingId::Shortcut) {
        buildShortcut(row);
    } else if (setting.id == core::SettingId::WindowShortcuts) {
        buildWindowKeys(row);
    } else if (oneOf != nullptr && oneOf->words == std::vector<std::string>{kOn, kOff}) {
        buildTick(row);
    } else if (oneOf != nullptr) {
        buildChoice(row, *oneOf);
    } else if (between != nullptr && isPercentage(*between)) {
        buildSlider(row, *between);
    } else {
        assert(between != nullptr);
        buildLength(row, *between);
    }
    row->addStretch(1);
    if (const QString help = text::settingHelp(setting.id); !help.isEmpty()) {
        column->insertWidget(1, new SecondaryLabel(help, this));
    }
}

void SettingEditor::offer(const core::Settings& settings)
{
    if (!m_isTouched) {
        m_show(qString(m_setting.format(settings)));
    }
}

void SettingEditor::accept()
{
    m_isTouched = false;
    m_message->clear();
}

void SettingEditor::refuse(const QString& sentence)
{
    m_isTouched = true;
    m_message->say(sentence);
}

bool SettingEditor::eventFilter(QObject* object, QEvent* event)
{
    // Scrolling the page must not change the control under the pointer.
    const auto* widget = qobject_cast<QWidget*>(object);
    if (event->type() == QEvent::Wheel && widget != nullptr && !widget->hasFocus()) {
        event->ignore();
        return true;
    }
    return QWidget::eventFilter(object, event);
}

void SettingEditor::buildTick(QBoxLayout* row)
{
    auto* tick = new QCheckBox(text::settingName(m_setting.id), this);
    adopt(tick);
    row->addWidget(tick);
    connect(tick, &QCheckBox::clicked, this,
            [this](bool isOn) { emit wished(QLatin1String(isOn ? kOn : kOff)); });
    m_show = [tick](const QString& value) { tick->setChecked(value == QLatin1String(kOn)); };
}

void SettingEditor::buildChoice(QBoxLayout* row, const core::Setting::OneOf& values)
{
    auto* choice = new ChoiceBox(this);
    choice->setMinimumContentsLength(kLineLetters);
    for (const std::string& word : values.words) {
        choice->addItem(text::settingWord(m_setting.id, word), qString(word));
    }
    adopt(choice);
    row->addWidget(choice);
    connect(choice, &QComboBox::activated, this,
            [this, choice] { emit wished(choice->currentData().toString()); });
    connect(choice, &QComboBox::highlighted, this,
            [this, choice](int index) { emit tried(choice->itemData(index).toString()); });
    m_show = [choice](const QString& value) { choice->setCurrentIndex(choice->findData(value)); };
}

void SettingEditor::buildSlider(QBoxLayout* row, const core::Setting::Between& values)
{
    const int least = *core::parsePercent(values.least);
    const int most = *core::parsePercent(values.most);
    auto* slider = new QSlider(Qt::Horizontal, this);
    slider->setRange(least, most);
    slider->setPageStep(kSliderStep);
    slider->setMinimumWidth(fontMetrics().averageCharWidth() * kLineLetters);
    auto* number = new PercentField({.least = least, .most = most}, this);
    auto* reading = new SecondaryLabel({}, this);
    adopt(slider);
    adopt(number);
    row->addWidget(slider, 1);
    row->addWidget(number);
    layout()->addWidget(reading);
    connect(slider, &QSlider::valueChanged, this, [this, slider, number](int percent) {
        number->offer(percent);
        slider->isSliderDown() ? emit tried(percentText(percent))
                               : emit wished(percentText(percent));
    });
    connect(slider, &QSlider::sliderPressed, this, [this] { m_isTouched = true; });
    connect(slider, &QSlider::sliderReleased, this,
            [this, slider] { emit wished(percentText(slider->value())); });
    const auto slide = [slider](int percent) {
        const QSignalBlocker quiet(slider);
        slider->setValue(percent);
    };
    watch(number, reading, [number] { return percentText(number->percent()); });
    connect(number, &TypedField::touched, this, [number, slide] { slide(number->percent()); });
    m_show = [number, slide](const QString& value) {
        const int percent = core::parsePercent(value.toStdString()).value_or(0);
        slide(percent);
        number->offer(percent);
    };
}

void SettingEditor::buildTime(QBoxLayout* row)
{
    auto* field = new TimeField(this);
    adopt(field);
    row->addWidget(field);
    auto* reading = new SecondaryLabel({}, this);
    row->addWidget(reading);
    watch(field, reading, [field] { return qString(core::formatTimeOfDay(field->timeOfDay())); });
    m_show = [field](const QString& value) {
        if (const auto time = core::parseTimeOfDay(value.toStdString())) {
            field->offer(*time);
        }
    };
}

void SettingEditor::buildLength(QBoxLayout* row, const core::Setting::Between& values)
{
    const auto least = core::parseDuration(values.least).value_or(core::Duration{});
    const auto most = core::parseDuration(values.most).value_or(core::Duration{});
    const bool isShort = least % std::chrono::minutes{1} != core::Duration{};
    auto* field = new LengthField(
        {.least = least, .most = most, .step = isShort ? kShortStep : kUsualStep}, this);
    adopt(field);
    row->addWidget(field);
    auto* reading = new SecondaryLabel({}, this);
    row->addWidget(reading);
    watch(field, reading, [field] {
        return qString(core::formatDuration(field->length().value_or(core::Duration{})));
    });
    m_show = [field](const QString& value) {
        if (const auto length = core::parseDuration(value.toStdString())) {
            field->offer(*length);
        }
    };
}

void SettingEditor::watch(TypedField* field, SecondaryLabel* reading,
                          const std::function<QString()>& typed)
{
    reading->hide();
    const auto read = [field, reading] {
        reading->setText(field->reading());
        reading->setVisible(!reading->text().isEmpty());
    };
    const auto finish = [this, field, reading, typed] {
        if (!field->isReadable()) {
            reading->hide(); // the message says the same
            refuse(m_setting.id == core::SettingId::DayStart ? timeAdvice()
                                                             : text::settingAdvice(m_setting));
        } else if (field->isTouched()) {
            field->accept();
            emit wished(typed());
        }
    };
    const auto show = [this, field, read] {
        if (field->isReadable()) {
            accept();
        }
        read();
    };
    connect(field, &TypedField::touched, this, [this, field, typed, show] {
        show();
        if (field->isReadable()) {
            emit tried(typed());
        }
    });
    connect(field, &TypedField::reverted, this, show);
    connect(field, &TypedField::editingFinished, this, finish);
    connect(field, &TypedField::left, this, finish);
    connect(field, &QLineEdit::textChanged, reading, read);
}

void SettingEditor::buildPlan(QBoxLayout* row)
{
    auto* plan = new PlanEditor(this);
    setFocusProxy(plan);
    row->addWidget(plan);
    connect(plan, &PlanEditor::edited, this, [this](const core::StreakPlan& edited) {
        emit wished(qString(core::formatStreakPlan(edited)));
    });
    m_show = [plan](const QString& value) {
        if (const auto offered = core::parseStreakPlan(value.toStdString())) {
            plan->offer(*offered);
        }
    };
}

void SettingEditor::buildScreens(QBoxLayout* row)
{
    auto* screens = new ScreensEditor(this);
    setFocusProxy(screens);
    row->addWidget(screens);
    connect(screens, &ScreensEditor::edited, this, [this](const std::vector<std::string>& names) {
        emit wished(qString(core::formatScreens(names)));
    });
    m_show = [screens](const QString& value) {
        if (const auto names = core::parseScreens(value.toStdString())) {
            screens->offer(*names);
        }
    };
}

void SettingEditor::buildShortcut(QBoxLayout* row)
{
    auto* field = new ShortcutEdit(this);
    field->setMinimumWidth(fontMetrics().averageCharWidth() * kLineLetters);
    adopt(field);
    row->addWidget(field);
    connect(field, &ShortcutEdit::pressed, this, &SettingEditor::wished);
    connect(field, &ShortcutEdit::left, this, &SettingEditor::accept);
    m_show = [field](const QString& value) { field->offer(value); };
}

void SettingEditor::buildWindowKeys(QBoxLayout* row)
{
    auto* editor = new WindowKeysEditor(this);
    setFocusProxy(editor);
    row->addWidget(editor, kMostRoom);
    connect(editor, &WindowKeysEditor::edited, this, [this](const core::WindowKeys& keys) {
        emit wished(qString(core::formatWindowKeys(keys)));
    });
    m_show = [editor](const QString& value) {
        if (const auto keys = core::parseWindowKeys(value.toStdString())) {
            editor->offer(*keys);
        }
    };
}

void SettingEditor::adopt(QWidget* control)
{
    control->setAccessibleName(text::settingName(m_setting.id));
    control->setFocusPolicy(Qt::StrongFocus);
    control->installEventFilter(this);
    if (focusProxy() == nullptr) {
        setFocusProxy(control);
    }
}

} // namespace pomotide::ui
