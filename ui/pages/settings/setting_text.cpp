// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/settings/setting_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace pomotide::ui::text {

namespace {

struct SettingText {
    Q_DECLARE_TR_FUNCTIONS(SettingText)
};

struct Name {
    std::string_view key;
    const char* text;
};

constexpr std::array kNames{
    Name{"day-start", QT_TRANSLATE_NOOP("SettingText", "Your day begins at")},
    Name{"streak-plan", QT_TRANSLATE_NOOP("SettingText", "Streak plan")},
    Name{"palette", QT_TRANSLATE_NOOP("SettingText", "Colours")},
    Name{"place", QT_TRANSLATE_NOOP("SettingText", "Place")},
    Name{"size", QT_TRANSLATE_NOOP("SettingText", "Size")},
    Name{"thickness", QT_TRANSLATE_NOOP("SettingText", "Thickness")},
    Name{"rest-opacity", QT_TRANSLATE_NOOP("SettingText", "Opacity at rest")},
    Name{"peak-opacity", QT_TRANSLATE_NOOP("SettingText", "Opacity in a pulse")},
    Name{"pulse-period", QT_TRANSLATE_NOOP("SettingText", "Time between pulses")},
    Name{"screens", QT_TRANSLATE_NOOP("SettingText", "Screens")},
    Name{"score-ring", QT_TRANSLATE_NOOP("SettingText", "Show the score")},
    Name{"streak-ring", QT_TRANSLATE_NOOP("SettingText", "Show the streak")},
    Name{"words", QT_TRANSLATE_NOOP("SettingText", "Show words now and then")},
    Name{"language", QT_TRANSLATE_NOOP("SettingText", "Language")},
    Name{"motion", QT_TRANSLATE_NOOP("SettingText", "Motion")},
    Name{"notify-prompt", QT_TRANSLATE_NOOP("SettingText", "When it is time to begin")},
    Name{"notify-evaluation", QT_TRANSLATE_NOOP("SettingText", "To ask how a pomodoro went")},
    Name{"notify-grace", QT_TRANSLATE_NOOP("SettingText", "A minute before a streak would end")},
    Name{"notify-break-over", QT_TRANSLATE_NOOP("SettingText", "When a break is over")},
    Name{"notify-absence", QT_TRANSLATE_NOOP("SettingText", "What passed while you were away")},
    Name{"sound-prompt", QT_TRANSLATE_NOOP("SettingText", "When it is time to begin")},
    Name{"sound-pomodoro-over", QT_TRANSLATE_NOOP("SettingText", "When a pomodoro is over")},
    Name{"sound-break-over", QT_TRANSLATE_NOOP("SettingText", "When a break is over")},
    Name{"volume", QT_TRANSLATE_NOOP("SettingText", "Volume")},
    Name{"sounds-at-night", QT_TRANSLATE_NOOP("SettingText", "Also at night, from 22:00 to 7:00")},
    Name{"ring-when-quiet", QT_TRANSLATE_NOOP("SettingText", "Leave the ring in quiet times")},
    Name{"shortcut", QT_TRANSLATE_NOOP("SettingText", "Shortcut")},
};

/// A word that means different things under different keys is there once for each.
struct Word {
    std::string_view key;
    std::string_view word;
    const char* text;
};

constexpr std::array kWords{
    Word{"palette", "standard", QT_TRANSLATE_NOOP("SettingText", "Standard")},
    Word{"palette", "colour-blind", QT_TRANSLATE_NOOP("SettingText", "Colour-blind safe")},
    Word{"palette", "high-contrast", QT_TRANSLATE_NOOP("SettingText", "High contrast")},
    Word{"palette", "monochrome", QT_TRANSLATE_NOOP("SettingText", "Monochrome")},
    Word{"place", "centre", QT_TRANSLATE_NOOP("SettingText", "A ring in the middle")},
    Word{"place", "top", QT_TRANSLATE_NOOP("SettingText", "A strip along the top")},
    Word{"place", "right", QT_TRANSLATE_NOOP("SettingText", "A strip along the right")},
    Word{"place", "bottom", QT_TRANSLATE_NOOP("SettingText", "A strip along the bottom")},
    Word{"place", "left", QT_TRANSLATE_NOOP("SettingText", "A strip along the left")},
    Word{"motion", "as-desktop", QT_TRANSLATE_NOOP("SettingText", "As the desktop wishes")},
    Word{"motion", "full", QT_TRANSLATE_NOOP("SettingText", "Gentle pulses")},
    Word{"language", "as-desktop", QT_TRANSLATE_NOOP("SettingText", "As on the desktop")},
    // Each in itself: who cannot read this one must find their own.
    Word{"language", "english", "English"},
    Word{"language", "german", "Deutsch"},
    Word{"motion", "reduced", QT_TRANSLATE_NOOP("SettingText", "Nothing moves")},
};

} // namespace

QString settingName(std::string_view key)
{
    const auto* const found = std::find_if(kNames.begin(), kNames.end(),
                                           [key](const Name& name) { return name.key == key; });
    return found != kNames.end() ? SettingText::tr(found->text)
                                 : QString::fromUtf8(key.data(), qsizetype(key.size()));
}

QString settingWord(std::string_view key, std::string_view word)
{
    const auto* const found = std::find_if(kWords.begin(), kWords.end(), [&](const Word& each) {
        return each.key == key && each.word == word;
    });
    return found != kWords.end() ? SettingText::tr(found->text)
                                 : QString::fromUtf8(word.data(), qsizetype(word.size()));
}

QString settingAdvice(const core::Setting& setting)
{
    if (setting.key == "shortcut") {
        return SettingText::tr("A shortcut is Ctrl, Alt or Meta together with another key.");
    }
    if (const auto* between = std::get_if<core::Setting::Between>(&setting.values)) {
        return SettingText::tr("Anything from %1 to %2.")
            .arg(QString::fromStdString(between->least), QString::fromStdString(between->most));
    }
    QStringList examples;
    if (const auto* like = std::get_if<core::Setting::Like>(&setting.values)) {
        for (const std::string& example : like->examples) {
            examples << QString::fromStdString(example);
        }
    }
    return SettingText::tr("It is written like this: %1.")
        .arg(examples.join(SettingText::tr(" or ")));
}

} // namespace pomotide::ui::text
