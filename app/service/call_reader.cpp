// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/service/call_reader.h"

#include "core/model/command.h"
#include "core/model/limits.h"
#include "core/text/enum_names.h"
#include "core/text/unicode.h"
#include "ui/text/refusal_text.h"
#include "ui/text/text.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace pomotide::app {

namespace {

constexpr qsizetype kLongestToken = 1000;

bool isControl(QChar letter)
{
    return letter.category() == QChar::Other_Control ||
           letter.category() == QChar::Separator_Line ||
           letter.category() == QChar::Separator_Paragraph;
}

bool isWholeNumber(const QVariant& value)
{
    switch (value.typeId()) {
    case QMetaType::Short:
    case QMetaType::UShort:
    case QMetaType::Int:
    case QMetaType::UInt:
    case QMetaType::LongLong:
    case QMetaType::ULongLong:
        return true;
    default:
        return false;
    }
}

} // namespace

CallReader::CallReader(const QVariantList& arguments) : m_arguments(arguments)
{
    if (!arguments.isEmpty() && arguments.constLast().typeId() == QMetaType::QVariantMap) {
        m_options = arguments.constLast().toMap();
    }
}

std::string CallReader::title(qsizetype at, Blank blank)
{
    const QString title = text(at).trimmed();
    std::string utf8 = title.toStdString();
    requireOneLine(title);
    if (core::isBlank(utf8) && (blank == Blank::Wrong || !text(at).isEmpty())) {
        complain(ui::text::refusal(core::Outcome::BlankTitle));
    }
    if (core::codePointCount(utf8) > core::kLongestTitle) {
        complain(ui::text::refusal(core::Outcome::TooLong));
    }
    return utf8;
}

std::string CallReader::nextStep(qsizetype at)
{
    const QString step = text(at).trimmed();
    requireOneLine(step);
    if (core::codePointCount(step.toStdString()) > core::kLongestNextStep) {
        complain(ui::text::refusal(core::Outcome::TooLong, core::SetNextStep{}));
    }
    return step.toStdString();
}

core::Verdict CallReader::verdict(qsizetype at)
{
    const auto verdict = core::valueFor(text(at).toStdString(), core::kVerdictNames);
    if (!verdict) {
        complain(
            tr("“%1” is none of focused, achieved, interrupted and distracted.").arg(text(at)));
    }
    return verdict.value_or(core::Verdict::Focused);
}

core::Instant CallReader::instant(qsizetype at)
{
    return instantOf(m_arguments.value(at).toLongLong());
}

std::optional<core::Instant> CallReader::instantIfAny(qsizetype at)
{
    return m_arguments.value(at).toLongLong() == 0 ? std::nullopt : std::optional(instant(at));
}

core::Duration CallReader::minutes(qsizetype at, core::Duration shortest, core::Duration longest)
{
    return minutesOf(number(at), shortest, longest);
}

QString CallReader::token(qsizetype at)
{
    QString token = text(at);
    requireOneLine(token);
    if (token.size() > kLongestToken) {
        complain(tr("An activation token has %1 letters at most.").arg(kLongestToken));
    }
    return token;
}

QString CallReader::text(qsizetype at) const
{
    return m_arguments.value(at).toString();
}

uint CallReader::number(qsizetype at) const
{
    return m_arguments.value(at).toUInt();
}

std::optional<core::Instant> CallReader::instantOption(const QString& name)
{
    const auto milliseconds = numberOption(name);
    return milliseconds ? std::optional(instantOf(*milliseconds)) : std::nullopt;
}

std::optional<core::Duration>
CallReader::minutesOption(const QString& name, core::Duration shortest, core::Duration longest)
{
    const auto count = numberOption(name);
    return count ? std::optional(minutesOf(*count, shortest, longest)) : std::nullopt;
}

std::string CallReader::descriptionOption(const QString& name)
{
    const QVariant value = takeOption(name);
    if (value.isValid() && value.typeId() != QMetaType::QString) {
        complain(tr("The option “%1” is a text.").arg(name));
        return {};
    }
    std::string description = value.toString().toStdString();
    if (core::codePointCount(description) > core::kLongestDescription) {
        complain(tr("That is too long: a description has room for %1 letters.")
                     .arg(core::kLongestDescription));
    }
    return description;
}

const std::optional<CallFault>& CallReader::fault()
{
    if (!m_options.isEmpty()) {
        complain(tr("There is no option “%1” here.").arg(m_options.firstKey()));
    }
    return m_fault;
}

void CallReader::complain(const QString& sentence)
{
    if (!m_fault) {
        m_fault = wrongArguments(sentence);
    }
}

core::Instant CallReader::instantOf(qlonglong milliseconds)
{
    const core::Instant instant{core::Duration{milliseconds}};
    if (core::kInstantRange.contains(instant)) {
        return instant;
    }
    complain(tr("%1 is no time of these days: times are milliseconds since 1970, in UTC.")
                 .arg(milliseconds));
    return core::kInstantRange.begin; // can be reckoned with
}

core::Duration CallReader::minutesOf(qlonglong count, core::Duration shortest,
                                     core::Duration longest)
{
    using std::chrono::minutes;
    const auto least = std::chrono::floor<minutes>(shortest).count();
    const auto most = std::chrono::floor<minutes>(longest).count();
    if (count < least || count > most) {
        complain(tr("That length is a number of minutes from %1 to %2.").arg(least).arg(most));
    }
    return minutes{std::clamp<qlonglong>(count, least, most)};
}

QVariant CallReader::takeOption(const QString& name)
{
    return m_options.take(name);
}

std::optional<qlonglong> CallReader::numberOption(const QString& name)
{
    const QVariant value = takeOption(name);
    if (value.isValid() && !isWholeNumber(value)) {
        complain(tr("The option “%1” is a whole number.").arg(name));
        return std::nullopt;
    }
    if (value.typeId() == QMetaType::ULongLong) {
        constexpr qulonglong largest = std::numeric_limits<qlonglong>::max();
        return static_cast<qlonglong>(std::min(value.toULongLong(), largest));
    }
    return value.isValid() ? std::optional(value.toLongLong()) : std::nullopt;
}

void CallReader::requireOneLine(const QString& text)
{
    if (std::any_of(text.begin(), text.end(), isControl)) {
        complain(tr("That is one line, without control characters."));
    }
}

} // namespace pomotide::app
