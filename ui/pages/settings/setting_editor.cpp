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
#include "ui/widgets/labels.h"
#include "ui/widgets/length_field.h"
#include "ui/widgets/time_field.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QSlider>
#include <QSpinBox>
#include <QWheelEvent>

namespace pomotide::ui {

namespace {

constexpr auto kOn = "on";
constexpr auto kOff = "off";
constexpr int kSliderStep = 5;
constexpr int kWhole = 100;
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
    } else if (between != nullptr) {
        buildLength(row, *between);
    } else {
        buildLine(row);
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
    auto* choice = new QComboBox(this);
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
    auto* number = new QSpinBox(this);
    number->setSuffix(tr(" %"));
    number->setRange(0, kWhole);
    number->setMinimumWidth(number->sizeHint().width()); // all sliders are equally wide then
    number->setRange(least, most);
    number->setKeyboardTracking(false);
    adopt(slider);
    adopt(number);
    row->addWidget(slider, 1);
    row->addWidget(number);
    connect(slider, &QSlider::valueChanged, this, [this, slider, number](int percent) {
        const QSignalBlocker quiet(number);
        number->setValue(percent);
        slider->isSliderDown() ? emit tried(percentText(percent))
                               : emit wished(percentText(percent));
    });
    connect(slider, &QSlider::sliderPressed, this, [this] { m_isTouched = true; });
    connect(slider, &QSlider::sliderReleased, this,
            [this, slider] { emit wished(percentText(slider->value())); });
    connect(number, &QSpinBox::valueChanged, this,
            [this](int percent) { emit wished(percentText(percent)); });
    m_show = [slider, number](const QString& value) {
        const QSignalBlocker quietSlider(slider);
        const QSignalBlocker quietNumber(number);
        const int percent = core::parsePercent(value.toStdString()).value_or(0);
        slider->setValue(percent);
        number->setValue(percent);
    };
}

void SettingEditor::buildTime(QBoxLayout* row)
{
    auto* field = new TimeField(this);
    adopt(field);
    row->addWidget(field);
    watch(row, field, timeAdvice(),
          [field] { return qString(core::formatTimeOfDay(field->timeOfDay())); });
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
    const auto typed = [field] {
        return qString(core::formatDuration(field->length().value_or(core::Duration{})));
    };
    watch(row, field, text::settingAdvice(m_setting), typed);
    connect(field, &TypedField::touched, this, [this, field, typed] {
        if (field->isReadable()) {
            emit tried(typed());
        }
    });
    m_show = [field](const QString& value) {
        if (const auto length = core::parseDuration(value.toStdString())) {
            field->offer(*length);
        }
    };
}

void SettingEditor::watch(QBoxLayout* row, TypedField* field, const QString& advice,
                          const std::function<QString()>& typed)
{
    auto* reading = new SecondaryLabel({}, this);
    row->addWidget(reading);
    const auto finish = [this, field, advice, typed] {
        if (!field->isReadable()) {
            refuse(advice);
        } else if (field->isTouched()) {
            field->accept();
            emit wished(typed());
        }
    };
    const auto show = [this, field, reading] {
        if (field->isReadable()) {
            accept();
        }
        reading->setText(field->reading());
    };
    connect(field, &TypedField::touched, this, show);
    connect(field, &TypedField::reverted, this, show);
    connect(field, &TypedField::editingFinished, this, finish);
    connect(field, &TypedField::left, this, finish);
    connect(field, &QLineEdit::textChanged, reading,
            [field, reading] { reading->setText(field->reading()); });
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

void SettingEditor::buildLine(QBoxLayout* row)
{
    auto* line = new QLineEdit(this);
    line->setMinimumWidth(fontMetrics().averageCharWidth() * kLineLetters);
    adopt(line);
    row->addWidget(line);
    connect(line, &QLineEdit::textEdited, this, [this](const QString& typed) {
        m_isTouched = true;
        m_message->clear();
        emit tried(typed);
    });
    connect(line, &QLineEdit::editingFinished, this, [this, line] {
        if (m_isTouched) {
            emit wished(line->text());
        }
    });
    m_show = [line](const QString& value) {
        if (line->text() != value) {
            line->setText(value); // which forgets what undo would bring back
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
