// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/style/pomotide_style.h"

#include <benchmark/benchmark.h>

#include <QApplication>

namespace pomotide::bench {

/// The main function of a program that measures the window or the overlay. `prepare` registers
/// benchmarks and returns what they work on.
template<typename Prepare>
int runBenchmarks(int argc, char** argv, const Prepare& prepare)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    QApplication::setStyle(new ui::PomotideStyle);
    [[maybe_unused]] const auto fixture = prepare(); // empty if a benchmark makes its own
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}

} // namespace pomotide::bench
