// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/joined.h"

#include <QCoreApplication>

namespace pomotide::ui::text {

namespace {

/// Translation context of what is between texts.
struct Joined {
    Q_DECLARE_TR_FUNCTIONS(Joined)
};

} // namespace

QString listed(const QStringList& parts)
{
    return parts.join(Joined::tr(", ", "between parts of a list"));
}

QString listedApart(const QStringList& parts)
{
    return parts.join(Joined::tr("; ", "between parts of a list that have commas"));
}

QString sentences(QStringList parts)
{
    parts.removeAll(QString());
    //: A blank, or nothing in languages without blanks between sentences: then write %1%2.
    const QString both = Joined::tr("%1 %2", "two sentences");
    QString text = parts.value(0);
    for (qsizetype i = 1; i < parts.size(); ++i) {
        text = both.arg(text, parts[i]);
    }
    return text;
}

} // namespace pomotide::ui::text
