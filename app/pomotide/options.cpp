// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pomotide/options.h"

#include "core/store/schema.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace pomotide::app {

namespace {

constexpr double kSlowest = 0.1;
constexpr double kFastest = 10'000;

/// Asks for the options themselves, for shells that complete them.
constexpr auto kComplete = "complete";

struct Parser {
    Q_DECLARE_TR_FUNCTIONS(Options)

public:
    QCommandLineOption help{{"h", "help"}, Parser::tr("Show this help.")};
    QCommandLineOption version{{"v", "version"}, Parser::tr("Show the version.")};
    QCommandLineOption database{
        "database", Parser::tr("Keep everything in <file> instead of the usual place."), "file"};
    QCommandLineOption window{"window", Parser::tr("Open the window at once.")};
    QCommandLineOption quick{"quick",
                             Parser::tr("Open the quick entry at once, to start something.")};
    QCommandLineOption service{
        "service", Parser::tr("Start without a window, as the message bus does for a program.")};
    QCommandLineOption demo{
        "demo", Parser::tr("Show a whole work day in about four minutes; nothing is kept.")};
    QCommandLineOption noCaptions{"no-captions",
                                  Parser::tr("With --demo: leave captions and the end out.")};
    QCommandLineOption speed{
        "speed",
        Parser::tr("Let time run <factor> times as fast (0.1 to 10000), with --demo or --clock."),
        "factor"};
    QCommandLineOption clock{
        "clock",
        Parser::tr("Pretend that it is <time> when Pomotide starts, for example "
                   "2026-03-02T08:59:50; to try things out."),
        "time"};

    [[nodiscard]] QList<QCommandLineOption> all() const
    {
        return {help, version, database, window, quick, service, demo, noCaptions, speed, clock};
    }
};

/// A line with the name and the meaning of each option.
QString forShells(const QList<QCommandLineOption>& options)
{
    QStringList lines;
    for (const auto& option : options) {
        lines += QStringLiteral("--%1\t%2").arg(option.names().constLast(), option.description());
    }
    return lines.join(QLatin1Char('\n'));
}

/// Declares options that help does not list: that for shells, and Qt's own, which QApplication
/// reads, so that they do not count as unknown.
void addHiddenOptions(QCommandLineParser& parser)
{
    for (const auto* name : {"platform", "platformtheme", "style", "stylesheet", "display",
                             "session", "qwindowgeometry", "qwindowicon", "qwindowtitle"}) {
        QCommandLineOption option(name, {}, "value");
        option.setFlags(QCommandLineOption::HiddenFromHelp);
        parser.addOption(option);
    }
    for (const auto* name : {"reverse", kComplete}) {
        QCommandLineOption option(name);
        option.setFlags(QCommandLineOption::HiddenFromHelp);
        parser.addOption(option);
    }
}

QString wrong(const QString& sentence)
{
    return Parser::tr("pomotide: %1 See pomotide --help.").arg(sentence);
}

std::variant<Options, Answer> read(const QCommandLineParser& parser, const Parser& names)
{
    Options options;
    options.demo = parser.isSet(names.demo);
    options.captions = !parser.isSet(names.noCaptions);
    options.window = parser.isSet(names.window);
    options.quick = parser.isSet(names.quick);
    options.service = parser.isSet(names.service);
    options.speed = options.demo ? kDemoSpeed : 1;
    if (parser.isSet(names.database)) {
        options.database = parser.value(names.database);
        if (options.database->isEmpty()) {
            return Answer{wrong(Parser::tr("--database needs the name of a file.")), 2};
        }
    }
    if (parser.isSet(names.clock)) {
        const auto value = parser.value(names.clock);
        options.clock = QDateTime::fromString(value, Qt::ISODate);
        if (!options.clock->isValid()) {
            return Answer{wrong(Parser::tr("--clock cannot read \"%1\" as a time like "
                                           "2026-03-02T08:59:50.")
                                    .arg(value)),
                          2};
        }
    }
    if (parser.isSet(names.speed)) {
        const auto value = parser.value(names.speed);
        bool isNumber = false;
        options.speed = value.toDouble(&isNumber);
        if (!isNumber || !(options.speed >= kSlowest && options.speed <= kFastest)) {
            return Answer{
                wrong(
                    Parser::tr("--speed takes a number from 0.1 to 10000, not \"%1\".").arg(value)),
                2};
        }
        if (!options.demo && !options.clock) {
            return Answer{wrong(Parser::tr("--speed goes with --demo or --clock.")), 2};
        }
    }
    if (!options.captions && !options.demo) {
        return Answer{wrong(Parser::tr("--no-captions goes with --demo.")), 2};
    }
    if (options.demo && options.service) {
        return Answer{wrong(Parser::tr("--demo is for a person, so it takes no --service.")), 2};
    }
    if (options.demo && options.database) {
        return Answer{wrong(Parser::tr("--demo keeps nothing, so it takes no --database.")), 2};
    }
    return options;
}

} // namespace

std::variant<Options, Answer> parseOptions(const QStringList& arguments)
{
    const Parser names;
    QCommandLineParser parser;
    parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);
    parser.setApplicationDescription(
        Parser::tr("A huge translucent ring over your desktop that lets you feel time pass."));
    parser.addOptions(names.all());
    addHiddenOptions(parser);
    if (!parser.parse(arguments)) {
        return Answer{wrong(parser.errorText()), 2};
    }
    if (parser.isSet(names.help)) {
        return Answer{parser.helpText().trimmed(), 0};
    }
    if (parser.isSet(names.version)) {
        return Answer{QString("pomotide %1\nschema %2")
                          .arg(QCoreApplication::applicationVersion())
                          .arg(store::migrations().back().version),
                      0};
    }
    if (parser.isSet(QLatin1String(kComplete))) {
        return Answer{forShells(names.all()), 0};
    }
    if (!parser.positionalArguments().isEmpty()) {
        return Answer{wrong(Parser::tr("\"%1\" is not an option.")
                                .arg(parser.positionalArguments().constFirst())),
                      2};
    }
    return read(parser, names);
}

} // namespace pomotide::app
