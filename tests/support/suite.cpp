// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/suite.h"

#include <cstdlib>
#include <iostream>
#include <map>
#include <string>
#include <string_view>

namespace pomotide::tests {

namespace {

using Suites = std::map<std::string, Suite::Run, std::less<>>;

/// Filled by static initialization, before main().
Suites& suites()
{
    static Suites all;
    return all;
}

std::string nameIn(std::string_view source)
{
    constexpr std::string_view kPrefix = "tst_";
    source.remove_prefix(source.find_last_of("/\\") + 1);
    source = source.substr(0, source.rfind('.'));
    if (source.substr(0, kPrefix.size()) == kPrefix) {
        source.remove_prefix(kPrefix.size());
    }
    return std::string(source);
}

int list(const char* program)
{
    std::cerr << "Usage: " << program << " SUITE [QT TEST'S ARGUMENTS]\n\nSuites:\n";
    for (const auto& [name, run] : suites()) {
        std::cerr << "  " << name << '\n';
    }
    return EXIT_FAILURE;
}

} // namespace

Suite::Suite(const char* source, Run run)
{
    const auto [place, isNew] = suites().emplace(nameIn(source), run);
    if (!isNew) {
        std::cerr << "Two suites have the name " << place->first << '\n';
        std::abort();
    }
}

} // namespace pomotide::tests

int main(int argc, char** argv)
{
    using pomotide::tests::suites;
    const auto suite = argc > 1 ? suites().find(std::string_view(argv[1])) : suites().end();
    if (suite == suites().end()) {
        return pomotide::tests::list(argv[0]);
    }
    argv[1] = argv[0];
    return suite->second(argc - 1, argv + 1);
}
