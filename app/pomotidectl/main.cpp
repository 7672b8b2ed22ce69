// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pomotidectl/run.h"

#include <cerrno>
#include <cstdio>
#include <cstring>

int main(int argc, char** argv)
{
    using namespace pomotide::cli;

    const auto report = run({argv + 1, argv + argc});
    if (!report.notice.empty()) {
        std::fprintf(stderr, "pomotidectl: %s\n", report.notice.c_str());
    }
    if (report.exit != Exit::Done) {
        std::fprintf(stderr, "pomotidectl: %s\n", report.text.c_str());
        return static_cast<int>(report.exit);
    }
    if (std::printf("%s\n", report.text.c_str()) < 0 || std::fflush(stdout) != 0) {
        std::fprintf(stderr, "pomotidectl: It is done, but could not be told: %s\n",
                     std::strerror(errno));
        return static_cast<int>(Exit::OutputFailed);
    }
    return 0;
}
