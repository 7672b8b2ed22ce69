// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/simulate/simulate.h"
#include "app/pomotidectl/command_builder.h"
#include "app/pomotidectl/refusals.h"
#include "app/system/qt_zones.h"

#include <filesystem>
#include <fstream>
#include <iostream>
#include <sstream>

namespace pomotide::cli {

namespace {

struct SimulateOptions {
    std::string file;
};

/// The whole content of a stream; nothing if reading fails.
std::optional<std::string> contentOf(std::istream& stream)
{
    std::ostringstream content;
    content << stream.rdbuf();
    return content.bad() ? std::nullopt : std::optional{content.str()};
}

/// The whole content of a file, or of standard input if the name is empty.
std::optional<std::string> contentOf(const std::string& file)
{
    if (file.empty()) {
        return contentOf(std::cin);
    }
    std::error_code unknown;
    std::ifstream stream{file, std::ios::binary};
    return stream.is_open() && !std::filesystem::is_directory(file, unknown) ? contentOf(stream)
                                                                             : std::nullopt;
}

Report played(const std::string& file)
{
    const auto name = file.empty() ? say(Ctl::tr("standard input")) : file;
    const auto text = contentOf(file);
    if (!text) {
        return {.exit = Exit::WrongUsage, .text = messages::notReadable(name)};
    }
    const auto result = simulate::simulate(*text, app::QtZones{});
    if (const auto* fault = std::get_if<json::Fault>(&result)) {
        return {.exit = Exit::WrongUsage, .text = messages::noScenario(name, *fault)};
    }
    return {.exit = Exit::Done, .text = std::get<std::string>(result)};
}

Action simulateFile(const SimulateOptions& typed)
{
    return [file = typed.file](const DatabaseName&) { return played(file); };
}

} // namespace

void addSimulate(const CommandBuilder& builder)
{
    const auto [command, typed] = builder.add<SimulateOptions>(
        builder.app, "simulate", Ctl::tr("Play a scenario through, from JSON to JSON"),
        "  pomotidectl simulate scenario.json\n  pomotidectl simulate < scenario.json",
        simulateFile);
    command->add_option("FILE", typed.file, say(Ctl::tr("the scenario; otherwise standard input")));
}

} // namespace pomotide::cli
