// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/failure_detail.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <string_view>

namespace pomotide::ui::text {

namespace {

/// Reasons that store and export give themselves, and reasons that people can mend.
constexpr std::array kKnown{
    QT_TRANSLATE_NOOP("FailureDetail", "there is no such file"),
    QT_TRANSLATE_NOOP("FailureDetail", "there is a file of that name"),
    QT_TRANSLATE_NOOP("FailureDetail", "the file may not be written"),
    QT_TRANSLATE_NOOP("FailureDetail", "its folder may not be written"),
    QT_TRANSLATE_NOOP("FailureDetail", "the file that was open is not there any more"),
    QT_TRANSLATE_NOOP("FailureDetail", "another file is there now"),
    QT_TRANSLATE_NOOP("FailureDetail", "it is in use, but its log was deleted"),
    QT_TRANSLATE_NOOP("FailureDetail", "the computer's clock shows no year from 1900 to 2199"),
    QT_TRANSLATE_NOOP("FailureDetail", "it is a database, which an export does not replace"),
    QT_TRANSLATE_NOOP("FailureDetail", "it is a device or a pipe; \"-\" is the standard output"),
};

/// Begins a detail of the store that the path of a file ends.
constexpr std::string_view kWayBack =
    "to go back, put its copy from before the update in its place: ";

} // namespace

QString detail(const core::Failure& failure)
{
    if (failure.detail.starts_with(kWayBack)) {
        return QCoreApplication::translate(
                   "FailureDetail",
                   "to go back, put its copy from before the update in its place: %1")
            .arg(QString::fromStdString(failure.detail.substr(kWayBack.size())));
    }
    const auto* const known = std::find(kKnown.begin(), kKnown.end(), failure.detail);
    return known == kKnown.end() ? QString::fromStdString(failure.detail)
                                 : QCoreApplication::translate("FailureDetail", *known);
}

} // namespace pomotide::ui::text
