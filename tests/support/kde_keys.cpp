// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/kde_keys.h"

#include "tests/support/gdbus.h"

#include <QKeySequence>
#include <QRegularExpression>
#include <QTest>

namespace pomotide::kde_keys {

namespace {

constexpr auto kAction =
    "['org.pomotide.Pomotide', 'quick-entry', 'org.pomotide.Pomotide', 'Quick entry']";

QString ask(const QString& path, const QString& method, const QStringList& arguments)
{
    return firstLine("gdbus", QStringList{"call", "--session", "--dest", "org.kde.kglobalaccel",
                                          "--object-path", path, "--method", method} +
                                  arguments);
}

QString askService(const QString& method, const QStringList& arguments)
{
    return ask("/kglobalaccel", "org.kde.KGlobalAccel." + method, arguments);
}

} // namespace

QString key()
{
    const auto isActive =
        ask("/component/org_pomotide_Pomotide", "org.kde.kglobalaccel.Component.isActive", {});
    const QString keys = askService("shortcutKeys", {kAction}); // "([([201326672, 0, 0, 0],)],)"
    static const QRegularExpression number("[0-9]+");
    const int code = number.match(keys).captured().toInt();
    return isActive == "(true,)" ? QKeySequence(code).toString(QKeySequence::PortableText)
                                 : QString();
}

void change(const QString& key)
{
    const auto code = QKeySequence(key, QKeySequence::PortableText)[0].toCombined();
    QCOMPARE(
        askService("setForeignShortcutKeys", {kAction, QString("[([%1, 0, 0, 0],)]").arg(code)}),
        "()");
}

} // namespace pomotide::kde_keys
