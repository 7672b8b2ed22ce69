// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/settings/file_text.h"

#include <QCoreApplication>

namespace pomotide::ui::text {

namespace {

/// The context of these texts in a translation.
struct FileText {
    Q_DECLARE_TR_FUNCTIONS(FileText)
};

} // namespace

QString fileNotTaken(const core::Failure& failure)
{
    using Kind = core::Failure::Kind;
    const auto subject = QString::fromStdString(failure.subject);
    const auto detail = QString::fromStdString(failure.detail);
    switch (failure.kind) {
    case Kind::IsDirectory:
        return FileText::tr("%1 is a folder. Nothing was changed.").arg(subject);
    case Kind::NotReadable:
        return FileText::tr("Pomotide may not read or write %1 (%2). Nothing was changed.")
            .arg(subject, detail);
    case Kind::NotADatabase:
        return FileText::tr("%1 is no backup. Nothing was changed.").arg(subject);
    case Kind::NotOurs:
        return FileText::tr("%1 is another program's. Nothing was changed.").arg(subject);
    case Kind::Newer:
        return FileText::tr("A newer version of Pomotide wrote %1. Nothing was changed.")
            .arg(subject);
    case Kind::Damaged:
        return FileText::tr("%1 is damaged (%2). Nothing was changed.").arg(subject, detail);
    case Kind::Busy:
        return FileText::tr("Another program is using %1. Nothing was changed; please try again.")
            .arg(subject);
    case Kind::Full:
        return FileText::tr("There is no room left to write %1. Nothing was changed; make some "
                            "room, then try again.")
            .arg(subject);
    case Kind::Other:
        break;
    }
    return FileText::tr("%1 cannot be used (%2). Nothing was changed.").arg(subject, detail);
}

} // namespace pomotide::ui::text
