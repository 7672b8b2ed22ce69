// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Measures painting the overlay: the whole, as for a new phase, and one of a pulse's thirty steps.
// "pixels" is the number of repainted pixels, "share" their part of the whole.

#include "tests/bench/bench_program.h"
#include "ui/overlay/overlay_painter.h"
#include "ui/overlay/text_painter.h"

#include <QImage>
#include <QPainter>

namespace pomotide::bench {

namespace {

using core::PhaseKind;
using core::Place;

/// One of thirty steps of a pulse, in a pomodoro of that many minutes with pulses 30 s apart; the
/// widest step is half as wide again.
constexpr double stepIn(double minutes)
{
    return 0.5 / minutes / 30;
}

core::OverlayModel model(PhaseKind kind, double elapsed, Place place)
{
    using enum core::StreakSegment::State;
    return {.kind = kind,
            .elapsed = elapsed,
            .streak = {{0.1, Done}, {0.15, Running}, {0.3, ToCome}, {0.45, ToCome}},
            .score = core::ScoreRing{.earnedEnd = 0.3, .safeEnd = 0.7, .possibleEnd = 0.8},
            .appearance = {.place = place}};
}

QSize screenOf(const benchmark::State& run)
{
    const int lines = static_cast<int>(run.range(0));
    return {lines * 16 / 9, lines};
}

/// Repaints the change in the picture, as a surface does.
void repaint(QImage& image, const QRect& area, const core::OverlayModel& after)
{
    QPainter painter(&image);
    painter.setClipRect(area);
    painter.setCompositionMode(QPainter::CompositionMode_Source);
    painter.fillRect(area, Qt::transparent);
    painter.setCompositionMode(QPainter::CompositionMode_SourceOver);
    ui::paint(painter, after, image.size());
}

void count(benchmark::State& run, const QImage& image, double pixels)
{
    run.counters["pixels"] = pixels;
    run.counters["share"] = pixels / (double(image.width()) * image.height());
}

void whole(benchmark::State& run, PhaseKind kind, Place place)
{
    const core::OverlayModel shown = model(kind, 0.3, place);
    QImage image(ui::overlayArea(screenOf(run), shown.appearance).size(),
                 QImage::Format_ARGB32_Premultiplied);
    for (auto _ : run) {
        repaint(image, image.rect(), shown);
    }
    count(run, image, double(image.width()) * image.height());
}

/// Goes round the whole ring, so that no direction is preferred.
void moves(benchmark::State& run, PhaseKind kind, Place place, double minutes)
{
    core::OverlayModel before = model(kind, 0, place);
    QImage image(ui::overlayArea(screenOf(run), before.appearance).size(),
                 QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    double pixels = 0;
    for (auto _ : run) {
        core::OverlayModel after = before;
        after.elapsed += stepIn(minutes);
        after.elapsed -= after.elapsed > 1 ? 1 : 0;
        if (after.elapsed > before.elapsed) {
            const QRect area = ui::changedArea(before, after, image.size());
            repaint(image, area, after);
            pixels += double(area.width()) * area.height();
        }
        before = after;
    }
    count(run, image, pixels / static_cast<double>(run.iterations()));
}

void words(benchmark::State& run)
{
    const ui::OverlayText shown{QStringLiteral("13 min left"), QStringLiteral("Write the report")};
    const QSize screen = screenOf(run);
    QImage image(ui::overlayTextArea(shown, screen, {}).size(),
                 QImage::Format_ARGB32_Premultiplied);
    for (auto _ : run) {
        image.fill(Qt::transparent);
        QPainter painter(&image);
        ui::paint(painter, shown, screen, {});
    }
    count(run, image, double(image.width()) * image.height());
}

void screens(benchmark::internal::Benchmark* benchmark)
{
    benchmark->ArgName("lines")->Arg(1080)->Arg(2160)->Unit(benchmark::kMicrosecond);
}

BENCHMARK_CAPTURE(whole, pomodoro, PhaseKind::Pomodoro, Place::Centre)->Apply(screens);
BENCHMARK_CAPTURE(whole, prompt, PhaseKind::Prompt, Place::Centre)->Apply(screens);
BENCHMARK_CAPTURE(whole, grace, PhaseKind::Grace, Place::Centre)->Apply(screens);
BENCHMARK_CAPTURE(whole, strip, PhaseKind::Pomodoro, Place::Top)->Apply(screens);
BENCHMARK_CAPTURE(moves, pomodoro of 5 min, PhaseKind::Pomodoro, Place::Centre, 5)->Apply(screens);
BENCHMARK_CAPTURE(moves, pomodoro of 30 min, PhaseKind::Pomodoro, Place::Centre, 30)
    ->Apply(screens);
BENCHMARK_CAPTURE(moves, prompt of 5 min, PhaseKind::Prompt, Place::Centre, 5)->Apply(screens);
BENCHMARK_CAPTURE(moves, grace of 5 min, PhaseKind::Grace, Place::Centre, 5)->Apply(screens);
BENCHMARK_CAPTURE(moves, strip of 5 min, PhaseKind::Pomodoro, Place::Top, 5)->Apply(screens);
BENCHMARK(words)->Apply(screens);

} // namespace

} // namespace pomotide::bench

int main(int argc, char** argv)
{
    return pomotide::bench::runBenchmarks(argc, argv, [] { return 0; }); // on nothing
}
