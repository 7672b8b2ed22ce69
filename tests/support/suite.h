// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTest>

namespace pomotide::tests {

/// What the executable of a folder's tests can run: the main function in suite.cpp runs the one
/// that its first argument names.
class Suite final {
public:
    using Run = int (*)(int argc, char** argv);

    /// Known by the name of its source: "ladder" if that is tst_ladder.cpp. The arguments that
    /// `run` gets are those of the executable, without that name.
    Suite(const char* source, Run run);
};

} // namespace pomotide::tests

/// In place of Qt's QTEST_MAIN, once in a source: a suite that `run` runs.
#define POMOTIDE_SUITE_RUN(run) static const pomotide::tests::Suite theSuite(__FILE__, run);

/// The same for a suite whose tests are in one class, and need an application of that type.
#define POMOTIDE_SUITE(Tests, Application)               \
    POMOTIDE_SUITE_RUN([](int argc, char** argv) {       \
        Application application(argc, argv);             \
        application.setAttribute(Qt::AA_Use96Dpi, true); \
        Tests tests;                                     \
        QTEST_SET_MAIN_SOURCE_PATH                       \
        return QTest::qExec(&tests, argc, argv);         \
    })
