// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/platform/linux/dbus/portal_trigger.h"

#include "app/platform/global_shortcut.h"
#include "app/platform/linux/common/shortcut_parts.h"

#include <QKeySequence>
#include <QRegularExpression>
#include <QStringList>

#include <array>
#include <utility>

namespace pomotide::app {

namespace {

/// GNOME's names of modifiers, and Qt's.
constexpr std::array<std::pair<QLatin1String, QLatin1String>, 5> kModifiers{
    {{QLatin1String("<Control>"), QLatin1String("Ctrl+")},
     {QLatin1String("<Primary>"), QLatin1String("Ctrl+")},
     {QLatin1String("<Alt>"), QLatin1String("Alt+")},
     {QLatin1String("<Shift>"), QLatin1String("Shift+")},
     {QLatin1String("<Super>"), QLatin1String("Meta+")}}};

/// GNOME describes a key by a sentence, for example "Press <Control><Alt>p". Returns Qt's form of
/// that key, or the description itself if it is none of GNOME's.
QString fromGnome(const QString& description)
{
    static const QRegularExpression kKey(QStringLiteral("(?:<\\w+>)+\\w+"));
    QString key = kKey.match(description).captured();
    for (const auto& [theirs, ours] : kModifiers) {
        key.replace(theirs, ours);
    }
    const QKeySequence sequence(key, QKeySequence::PortableText);
    return key.isEmpty() || key.contains(QLatin1Char('<')) || sequence.isEmpty()
               ? description
               : sequence.toString(QKeySequence::NativeText);
}

} // namespace

QString triggerOf(const std::string& shortcut)
{
    const auto parts = partsOf(shortcut);
    if (!parts) {
        return {};
    }
    QStringList keys;
    for (const auto& [isHeld, name] :
         {std::pair{parts->control, "CTRL"}, std::pair{parts->alt, "ALT"},
          std::pair{parts->shift, "SHIFT"}, std::pair{parts->meta, "LOGO"}}) {
        if (isHeld) {
            keys += QString::fromLatin1(name);
        }
    }
    return (keys << QString::fromStdString(parts->key)).join(QLatin1Char('+'));
}

QString keysIn(const QString& description, const std::string& wished)
{
    const QString keys = fromGnome(description);
    const QKeySequence sequence(QString::fromStdString(wished), QKeySequence::PortableText);
    return QKeySequence(keys, QKeySequence::PortableText) == sequence
               ? GlobalShortcut::keysOf(wished)
               : keys;
}

} // namespace pomotide::app
