// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/settings/setting_text.h"

#include "core/settings/value_text.h"
#include "core/text/duration.h"
#include "ui/text/length_text.h"
#include "ui/widgets/percent_field.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace pomotide::ui::text {

namespace {

using Id = core::SettingId;

struct SettingText {
    Q_DECLARE_TR_FUNCTIONS(SettingText)
};

/// Text of a value. Values that mean different things under different keys have an entry for each.
struct Word {
    core::SettingId id;
    std::string_view word;
    const char* text;
};

constexpr std::array kWords{
    Word{Id::Palette, "standard", QT_TRANSLATE_NOOP("SettingText", "Standard")},
    Word{Id::Palette, "colour-blind", QT_TRANSLATE_NOOP("SettingText", "Colour-blind safe")},
    Word{Id::Palette, "high-contrast", QT_TRANSLATE_NOOP("SettingText", "High contrast")},
    Word{Id::Palette, "monochrome", QT_TRANSLATE_NOOP("SettingText", "Monochrome")},
    Word{Id::Place, "centre", QT_TRANSLATE_NOOP("SettingText", "A ring in the middle")},
    Word{Id::Place, "top", QT_TRANSLATE_NOOP("SettingText", "A strip along the top")},
    Word{Id::Place, "right", QT_TRANSLATE_NOOP("SettingText", "A strip along the right")},
    Word{Id::Place, "bottom", QT_TRANSLATE_NOOP("SettingText", "A strip along the bottom")},
    Word{Id::Place, "left", QT_TRANSLATE_NOOP("SettingText", "A strip along the left")},
    Word{Id::Dial, "longest", QT_TRANSLATE_NOOP("SettingText", "The longest pomodoro")},
    Word{Id::Dial, "hour", QT_TRANSLATE_NOOP("SettingText", "60 minutes")},
    Word{Id::Dial, "span", QT_TRANSLATE_NOOP("SettingText", "Whatever runs")},
    Word{Id::Motion, "as-desktop", QT_TRANSLATE_NOOP("SettingText", "As the desktop wishes")},
    Word{Id::Motion, "full", QT_TRANSLATE_NOOP("SettingText", "Gentle pulses")},
    Word{Id::OverFullScreen, "pulses", QT_TRANSLATE_NOOP("SettingText", "Only while it pulses")},
    Word{Id::OverFullScreen, "always", QT_TRANSLATE_NOOP("SettingText", "As everywhere")},
    Word{Id::OverFullScreen, "never", QT_TRANSLATE_NOOP("SettingText", "Not at all")},
    Word{Id::Words, "on", QT_TRANSLATE_NOOP("SettingText", "At each begin and near the end")},
    Word{Id::Words, "few", QT_TRANSLATE_NOOP("SettingText", "At each begin")},
    Word{Id::Words, "off", QT_TRANSLATE_NOOP("SettingText", "Only when asked for")},
    Word{Id::WordsPlace, "centre", QT_TRANSLATE_NOOP("SettingText", "In the middle")},
    Word{Id::WordsPlace, "foot", QT_TRANSLATE_NOOP("SettingText", "At the foot of the ring")},
    Word{Id::WordsPlace, "corner", QT_TRANSLATE_NOOP("SettingText", "In a corner of the screen")},
    Word{Id::Language, "as-desktop", QT_TRANSLATE_NOOP("SettingText", "As on the desktop")},
    // Each language has its own name: users must find theirs if they cannot read the current one.
    Word{Id::Language, "english", "English"},
    Word{Id::Language, "german", "Deutsch"},
    Word{Id::Language, "french", "Français"},
    Word{Id::Language, "spanish", "Español"},
    Word{Id::Language, "brazilian-portuguese", "Português (Brasil)"},
    Word{Id::Language, "simplified-chinese", "简体中文"},
    Word{Id::Theme, "as-desktop", QT_TRANSLATE_NOOP("SettingText", "As on the desktop")},
    Word{Id::Theme, "light", QT_TRANSLATE_NOOP("SettingText", "Light")},
    Word{Id::Theme, "dark", QT_TRANSLATE_NOOP("SettingText", "Dark")},
    Word{Id::Controls, "auto", QT_TRANSLATE_NOOP("SettingText", "As fits this desktop")},
    Word{Id::Controls, "pomotide", QT_TRANSLATE_NOOP("SettingText", "Pomotide's own")},
    Word{Id::Controls, "desktop", QT_TRANSLATE_NOOP("SettingText", "The desktop's")},
    Word{Id::Motion, "reduced", QT_TRANSLATE_NOOP("SettingText", "Nothing moves")},
};

/// The least or the most of a setting, as its field writes it.
QString limitText(const std::string& limit)
{
    const auto percent = core::parsePercent(limit);
    return percent ? PercentField::percentText(*percent)
                   : lengthToType(core::parseDuration(limit).value_or(core::Duration{}));
}

} // namespace

// A setting without a name does not compile.
// clang-format off
QString settingName(core::SettingId id)
{
    switch (id) {
    case Id::Plan: return SettingText::tr("Streak plan");
    case Id::DayStart: return SettingText::tr("Your day begins at");
    case Id::OvertimeLimit: return SettingText::tr("Longest overtime");
    case Id::Points: return SettingText::tr("Show points");
    case Id::Palette: return SettingText::tr("Colours");
    case Id::Place: return SettingText::tr("Place");
    case Id::Dial: return SettingText::tr("A full circle is");
    case Id::Size: return SettingText::tr("Size");
    case Id::Thickness: return SettingText::tr("Thickness");
    case Id::RestOpacity: return SettingText::tr("Opacity at rest");
    case Id::PeakOpacity: return SettingText::tr("Opacity in a pulse");
    case Id::PulsePeriod: return SettingText::tr("Time between pulses");
    case Id::Approach: return SettingText::tr("Closer pulses before a change");
    case Id::Motion: return SettingText::tr("Motion");
    case Id::Screens: return SettingText::tr("Screens");
    case Id::OverFullScreen: return SettingText::tr("Over full-screen films and games");
    case Id::ScoreRing: return SettingText::tr("Show the score");
    case Id::StreakRing: return SettingText::tr("Show the streak");
    case Id::Words: return SettingText::tr("Words come");
    case Id::WordsPlace: return SettingText::tr("Place of the words");
    case Id::Language: return SettingText::tr("Language");
    case Id::Theme: return SettingText::tr("Light or dark");
    case Id::Controls: return SettingText::tr("Buttons and fields");
    case Id::NotifyPrompt: return SettingText::tr("When it is time to begin");
    case Id::NotifyEvaluation: return SettingText::tr("When a pomodoro ends");
    case Id::NotifyGrace: return SettingText::tr("A minute before a streak would end");
    case Id::NotifyBreakOver: return SettingText::tr("When a break ends");
    case Id::NotifyAbsence: return SettingText::tr("What passed while you were away");
    case Id::RingWhenQuiet: return SettingText::tr("Keep the ring visible while quiet");
    case Id::SoundPrompt: return SettingText::tr("When it is time to begin");
    case Id::SoundPomodoroOver: return SettingText::tr("When a pomodoro is over");
    case Id::SoundBreakOver: return SettingText::tr("When a break is over");
    case Id::Volume: return SettingText::tr("Volume");
    case Id::SoundsAtNight: return SettingText::tr("Also at night, from 22:00 to 7:00");
    case Id::Shortcut: return SettingText::tr("Shortcut");
    case Id::WindowShortcuts: return SettingText::tr("In this window");
    }
    return {};
}
// clang-format on

QString settingHelp(core::SettingId id)
{
    switch (id) {
    case Id::DayStart:
        return SettingText::tr("What you do before it counts for the day before.");
    case Id::OvertimeLimit:
        return SettingText::tr("While you work on past the end, the break waits, at most this "
                               "long.");
    case Id::Points:
        return SettingText::tr("For starting, working, resting and finishing. Nothing is taken "
                               "away.");
    case Id::Dial:
        return SettingText::tr("With one length all day, equal minutes look equal.");
    case Id::RestOpacity:
        return SettingText::tr("How strong the ring is most of the time.");
    case Id::Approach:
        return SettingText::tr("In the last five minutes of a pomodoro, a break or a session, and "
                               "before an appointment.");
    case Id::Screens:
        return SettingText::tr("On which the ring is.");
    case Id::ScoreRing:
        return SettingText::tr("What can still be won, outside the ring.");
    case Id::StreakRing:
        return SettingText::tr("The pomodoros of the streak, inside the ring.");
    case Id::RingWhenQuiet:
        return SettingText::tr("Quiet is a call, a film or do-not-disturb.");
    default:
        return {};
    }
}

QString settingWord(core::SettingId id, std::string_view word)
{
    const auto* const found = std::find_if(kWords.begin(), kWords.end(), [&](const Word& each) {
        return each.id == id && each.word == word;
    });
    return found != kWords.end() ? SettingText::tr(found->text)
                                 : QString::fromUtf8(word.data(), qsizetype(word.size()));
}

QString settingAdvice(const core::Setting& setting)
{
    if (setting.id == Id::Shortcut) {
        return SettingText::tr("A shortcut is Ctrl, Alt or Meta together with another key.");
    }
    if (const auto* between = std::get_if<core::Setting::Between>(&setting.values)) {
        return SettingText::tr("Anything from %1 to %2.")
            .arg(limitText(between->least), limitText(between->most));
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
