// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pomotidectl/run.h"
#include "app/pomotidectl/say.h"

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <memory>

namespace {

/// Qt needs it for translations. In a locale without UTF-8, as in scripts, it would complain.
std::unique_ptr<QCoreApplication> makeApplication(int& argc, char** argv)
{
    auto* const usual =
        qInstallMessageHandler([](QtMsgType, const QMessageLogContext&, const QString&) {});
    auto application = std::make_unique<QCoreApplication>(argc, argv);
    qInstallMessageHandler(usual);
    return application;
}

} // namespace

int main(int argc, char** argv)
{
    using namespace pomotide;
    using namespace pomotide::cli;

    const std::vector<std::string> arguments{argv + 1, argv + argc};
    const auto application = makeApplication(argc, argv);
    app::Translations translations;
    const auto report = run(arguments, translations);
    if (!report.notice.empty()) {
        std::fprintf(stderr, "pomotidectl: %s\n", report.notice.c_str());
    }
    if (report.exit != Exit::Done) {
        std::fprintf(stderr, "pomotidectl: %s\n", report.text.c_str());
        return static_cast<int>(report.exit);
    }
    if (std::printf("%s\n", report.text.c_str()) < 0 || std::fflush(stdout) != 0) {
        const auto text =
            say(Ctl::tr("It is done, but could not be told: %1"), std::strerror(errno));
        std::fprintf(stderr, "pomotidectl: %s\n", text.c_str());
        return static_cast<int>(Exit::OutputFailed);
    }
    return 0;
}
