// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/pomotidectl/arguments.h"
#include "app/system/translations.h"

#include "core/engine/step.h"
#include "core/ports/memory_store.h"
#include "tests/support/builders.h"

#include <QString>

namespace pomotide {

/// Runs command lines on an empty store, on a Monday at nine.
struct Terminal {
    cli::Report type(const QString& line)
    {
        std::vector<std::string> arguments;
        for (const auto& word : line.split(' ')) {
            arguments.push_back(word.toStdString());
        }
        const auto read = cli::readArguments(arguments);
        if (const auto* wrong = std::get_if<cli::Report>(&read)) {
            return *wrong;
        }
        const auto& invocation = std::get<cli::Invocation>(read);
        cli::CommandExecutor executor{
            store, zones, [this] { return now; }, invocation.json,
            [&](core::Language wished) { translations.use(invocation.language.value_or(wished)); }};
        return std::get<cli::StateAction>(invocation.action)(executor);
    }

    /// The text of a successful command.
    QString done(const QString& line)
    {
        const auto report = type(line);
        return (report.exit == cli::Exit::Done ? "" : "(refused) ") +
               QString::fromStdString(report.text);
    }

    /// The text of a refused command.
    QString refused(const QString& line)
    {
        const auto report = type(line);
        return (report.exit == cli::Exit::Refused ? "" : "(done) ") +
               QString::fromStdString(report.text);
    }

    /// Carries out a command directly; true if it was accepted.
    bool act(const core::Command& command)
    {
        const auto after =
            store.transact([&](const core::State& state, const core::History& history) {
                return core::step(state, command, now, zones, history);
            });
        return core::isAccepted(after->outcome);
    }

    [[nodiscard]] core::State state()
    {
        core::State state;
        static_cast<void>(
            store.read([&](const core::State& newest, const core::History&) { state = newest; }));
        return state;
    }

    /// The stored history of today.
    [[nodiscard]] core::Chronicle chronicle()
    {
        core::Chronicle chronicle;
        static_cast<void>(store.read([&](const core::State&, const core::History& history) {
            chronicle = history.chronicle({build::kMonday, build::kMonday + std::chrono::days{1}});
        }));
        return chronicle;
    }

    core::Instant now = build::kNine;
    core::ScriptedZones zones{};
    core::MemoryStore store{core::initialState(build::kNine)};
    app::Translations translations{};
};

} // namespace pomotide
