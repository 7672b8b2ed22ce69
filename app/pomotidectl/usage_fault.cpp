// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pomotidectl/usage_fault.h"

#include "app/pomotidectl/say.h"

#include <CLI/CLI.hpp>

#include <QRegularExpression>
#include <QStringList>

#include <array>

namespace pomotide::cli {

namespace {

/// A sentence of CLI11, and how it is said here: %1 is the first group of the expression.
struct Known {
    const char* expression;
    const char* sentence;
};

constexpr std::array kKnown{
    Known{R"(^(\S+) is required$)", QT_TRANSLATE_NOOP("Ctl", "%1 is required")},
    Known{R"(^The following argument was not expected: (.*)$)",
          QT_TRANSLATE_NOOP("Ctl", "The following argument was not expected: %1")},
    Known{R"(^The following arguments were not expected: (.*)$)",
          QT_TRANSLATE_NOOP("Ctl", "The following arguments were not expected: %1")},
    Known{R"(^(\S+): 1 required (.+) missing$)",
          QT_TRANSLATE_NOOP("Ctl", "%1: 1 required %2 missing")},
    Known{R"(^(\S+): At Most 1 required but received (\d+)$)",
          QT_TRANSLATE_NOOP("Ctl", "%1: At Most 1 required but received %2")},
    Known{R"(^(\S+): Value (.*) not in range (\S+) to (\S+)$)",
          QT_TRANSLATE_NOOP("Ctl", "%1: Value %2 not in range %3 to %4")},
    Known{R"(^(\S+): Value (.*) could not be converted$)",
          QT_TRANSLATE_NOOP("Ctl", "%1: Value %2 could not be converted")},
    Known{R"(^Could not convert: (\S+) = (.*)$)",
          QT_TRANSLATE_NOOP("Ctl", "Could not convert: %1 = %2")},
    Known{R"(^(\S+): Should be true/false or a number$)",
          QT_TRANSLATE_NOOP("Ctl", "%1: Should be true/false or a number")},
};

/// `found` has what the expression and each of its groups matched.
std::string filledIn(const QString& sentence, const QStringList& found)
{
    switch (found.size()) {
    case 2:
        return say(sentence, found[1]);
    case 3:
        return say(sentence, found[1], found[2]);
    default:
        return say(sentence, found[1], found[2], found[3], found[4]);
    }
}

} // namespace

std::string usageFault(const CLI::Error& error)
{
    const auto original = valueText(error.what());
    for (const auto& known : kKnown) {
        const auto match = QRegularExpression{QString::fromLatin1(known.expression),
                                              QRegularExpression::DotMatchesEverythingOption}
                               .match(original);
        if (match.hasMatch()) {
            return filledIn(Ctl::tr(known.sentence), match.capturedTexts());
        }
    }
    return error.what();
}

} // namespace pomotide::cli
