// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTest>

namespace pomotide::tests {

/// A suite of tests in the executable of its folder. main() in suite.cpp runs the suite named by
/// its first argument.
class Suite final {
public:
    using Run = int (*)(int argc, char** argv);

    /// The name follows from the source: tst_week.cpp is "week". `run` gets the arguments of the
    /// executable without that name.
    Suite(const char* source, Run run);
};

} // namespace pomotide::tests

/// Replaces QTEST_MAIN, once in a source: defines a suite that is run by `run`.
#define POMOTIDE_SUITE_RUN(run) static const pomotide::tests::Suite theSuite(__FILE__, run);

/// The same for a suite with one test class and an application of that type.
#define POMOTIDE_SUITE(Tests, Application)               \
    POMOTIDE_SUITE_RUN([](int argc, char** argv) {       \
        Application application(argc, argv);             \
        application.setAttribute(Qt::AA_Use96Dpi, true); \
        Tests tests;                                     \
        QTEST_SET_MAIN_SOURCE_PATH                       \
        return QTest::qExec(&tests, argc, argv);         \
    })
