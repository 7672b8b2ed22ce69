// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Checks every frame of every animation, region by region, on black, white and grey.

#include "tests/support/app_fixture.h"
#include "tests/support/flashes.h"
#include "tests/support/manual_input.h"
#include "tests/support/manual_ticker.h"
#include "tests/support/overlay_pictures.h"
#include "tests/support/suite.h"
#include "ui/overlay/hud.h"
#include "ui/overlay/overlay_painter.h"

#include "core/engine/prompt_backoff.h"

#include <QPainter>
#include <QTest>

#include <algorithm>
#include <utility>

using namespace pomotide;
using namespace std::chrono_literals;

namespace {

constexpr QSize kScreen(480, 270);

/// Size of a region. Much smaller than in WCAG (a quarter of 10 degrees of the visual field), which
/// is stricter; but larger than the tick, which moves and does not flash.
constexpr QSize kRegions(kScreen.width() / 6, kScreen.height() / 6);

constexpr std::array kPages{qRgb(0, 0, 0), qRgb(255, 255, 255), qRgb(128, 128, 128)};

constexpr core::Duration kStep = 10ms;

/// Time for which a display shows a picture.
constexpr core::Duration kDisplay = 16ms;

/// A speed at which the overlay pulses as often as it ever does.
constexpr double kFastest = 1000;

/// Returns a premultiplied colour blended over an opaque one.
QRgb over(QRgb top, QRgb page)
{
    const int through = 255 - qAlpha(top);
    return qRgb(qRed(top) + qRed(page) * through / 255, qGreen(top) + qGreen(page) * through / 255,
                qBlue(top) + qBlue(page) * through / 255);
}

/// Counts flashes in the frames that it receives.
class Watcher final : public ui::OverlayBackend {
public:
    explicit Watcher(const ui::Ticker& ticker)
        : m_ticker(ticker),
          m_regions(static_cast<std::size_t>(kRegions.width() * kRegions.height()))
    {}

    [[nodiscard]] QString name() const override { return QStringLiteral("watcher"); }
    [[nodiscard]] Capabilities capabilities() const override { return Translucent; }
    void show(const ui::OverlayFrame& frame) override { await(frame); }
    void raise() override {}
    void hide() override { await(std::nullopt); }

    /// Returns the highest number of flashes, general or red, of one region within a second.
    [[nodiscard]] int most()
    {
        look();
        int found = 0;
        for (const Region& region : m_regions) {
            for (const Flashes& flashes : region.onPages) {
                found = std::max({found, flashes.general(), flashes.red()});
            }
        }
        return found;
    }

    void lookAway() { m_isLooking = false; }
    void lookAgain()
    {
        for (Region& region : m_regions) {
            region.cut();
        }
        m_isLooking = true;
    }

    int frames = 0;

private:
    struct Region {
        QRgb shown = 1; ///< 1 is no valid colour: it has no alpha
        std::array<Flashes, kPages.size()> onPages;

        void show(core::Duration time, QRgb picture)
        {
            if (std::exchange(shown, picture) != picture) {
                for (std::size_t page = 0; page < kPages.size(); ++page) {
                    onPages[page].show(time, over(picture, kPages[page]));
                }
            }
        }
        void cut()
        {
            shown = 1;
            for (Flashes& flashes : onPages) {
                flashes.cut();
            }
        }
    };

    /// Counts the latest frame only if a display would have shown it before this one.
    void await(const std::optional<ui::OverlayFrame>& frame)
    {
        const core::Duration now = m_ticker.elapsed();
        if (now >= m_since + kDisplay) {
            look();
            m_since = now;
        }
        m_latest = frame;
    }

    void look()
    {
        if (m_isLooking) {
            ++frames;
            look(m_latest ? pictureOf(*m_latest) : plainScreen(kScreen, Qt::transparent));
        }
    }

    QImage pictureOf(const ui::OverlayFrame& frame)
    {
        paintRing(frame.ring);
        if (frame.text && m_spoken != frame.text) {
            m_text = textPicture(*frame.text, kScreen, frame.ring.appearance);
            m_spoken = frame.text;
        }
        QImage screen = plainScreen(kScreen, Qt::transparent);
        QPainter painter(&screen);
        painter.setOpacity(frame.opacity);
        painter.drawImage(ui::overlayArea(kScreen, frame.ring.appearance).topLeft(), m_picture);
        if (frame.text) {
            painter.setOpacity(frame.textOpacity);
            painter.drawImage(
                ui::overlayTextArea(*frame.text, kScreen, frame.ring.appearance).topLeft(), m_text);
        }
        return screen;
    }

    /// Paints only the changed area, as surfaces do.
    void paintRing(const core::OverlayModel& ring)
    {
        if (!m_ring || m_ring->appearance != ring.appearance) {
            m_picture = overlayPicture(ring, kScreen);
        } else {
            const QRect area = ui::changedArea(*m_ring, ring, m_picture.size());
            repaint(m_picture, area, ring);
        }
        m_ring = ring;
    }

    void look(const QImage& screen)
    {
        const QImage all = screen.scaled(kRegions, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
        std::size_t index = 0;
        for (int y = 0; y < all.height(); ++y) {
            const auto* const line = reinterpret_cast<const QRgb*>(all.constScanLine(y));
            for (int x = 0; x < all.width(); ++x) {
                m_regions[index++].show(m_since, line[x]);
            }
        }
    }

    const ui::Ticker& m_ticker;
    std::vector<Region> m_regions;
    bool m_isLooking = true;
    core::Duration m_since{};
    std::optional<ui::OverlayFrame> m_latest;
    std::optional<core::OverlayModel> m_ring;
    QImage m_picture;
    std::optional<ui::OverlayText> m_spoken;
    QImage m_text;
};

/// An app with the overlay, in a session.
struct Scene {
    Scene(const core::Appearance& look, double speed)
        : hud(watcher, app.bridge, input, ticker, speed)
    {
        run(core::SetSettings{{.appearance = look}});
        run(core::AddIntention{.title = "Letter"});
        run(core::AddSession{.begin = AppFixture::nine(), .end = AppFixture::nine() + 8h});
    }

    void run(const core::Command& command) { QVERIFY(app.run(command)); }

    /// Advances the clock and the ticker together in steps of at most kStep, because both have
    /// events.
    void pass(core::Duration time)
    {
        const core::Duration end = ticker.elapsed() + time;
        while (ticker.elapsed() < end) {
            const core::Duration due = ticker.due().value_or(end);
            step(std::min({due, end, ticker.elapsed() + kStep}));
        }
    }

    /// Advances to `left` before the end of the phase without counting.
    void skipTo(core::Duration left)
    {
        watcher.lookAway();
        pass(app.bridge.nowModel().left - left);
        watcher.lookAgain();
    }

    AppFixture app;
    ManualTicker ticker;
    Watcher watcher{ticker};
    ManualInput input;
    ui::Hud hud;

private:
    void step(core::Duration to)
    {
        app.passTo(AppFixture::nine() + to);
        ticker.advanceTo(to);
        input.pause();
    }
};

/// Plays a prompt of each form: during a pulse, right after one, and at rest.
void playPrompts(Scene& scene)
{
    for (const core::Duration wait : {400ms, 1200ms, 3000ms, 2000ms, 8100ms}) {
        scene.pass(wait);
        scene.run(core::RecordPrompt{});
        scene.hud.prompt(core::latestForm(scene.app.bridge.state()).value());
        scene.pass(7s); // until the text is gone
    }
}

/// Plays pulses that come closer.
void playApproach(Scene& scene)
{
    for (const core::Duration left : {5min, 3min, 1min}) {
        scene.skipTo(left + 1500ms);
        scene.pass(23s);
    }
}

/// Plays a pomodoro that goes on in overtime until it is stopped.
void playOvertime(Scene& scene)
{
    scene.run(core::Start{});
    scene.skipTo(1500ms);
    scene.app.see();
    scene.pass(70s); // past its first minute
    QCOMPARE(scene.app.bridge.nowModel().kind, core::PhaseKind::Overtime);
    scene.run(core::Stop{});
    scene.pass(7s);
}

/// Plays everything that moves without input: text and pulses of each phase, and changes of phase.
void playRun(Scene& scene)
{
    playPrompts(scene);
    scene.skipTo(62s);
    scene.pass(11500ms); // into a prompt's last minute
    scene.run(core::Start{});
    scene.pass(7s);
    scene.skipTo(1500ms);
    scene.pass(9s); // of a break
    scene.skipTo(1500ms);
    scene.pass(9s); // of a grace period
    scene.run(core::Start{});
    playApproach(scene);
    for (int phase = 0; phase < 3; ++phase) {
        scene.skipTo(1500ms);
        scene.pass(9s);
    }
    playOvertime(scene);
}

/// Plays many commands within a short time.
void playRestless(Scene& scene)
{
    scene.pass(500ms);
    scene.run(core::Start{});
    scene.pass(2500ms);
    scene.run(core::Stop{});
    scene.pass(400ms);
    scene.run(core::SkipBreak{});
    scene.pass(200ms);
    scene.run(core::Start{});
    scene.pass(300ms);
    scene.run(core::Cancel{});
    scene.pass(7s);
}

core::Appearance strongest()
{
    return {.size = core::Appearance::kLargestSize,
            .thickness = core::Appearance::kLargestThickness,
            .restOpacity = core::Appearance::kLeastOpacity,
            .peakOpacity = 100,
            .pulsePeriod = 10s};
}

core::Appearance solid()
{
    core::Appearance look = strongest();
    look.restOpacity = 100;
    return look;
}

void addRows()
{
    QTest::addColumn<core::Appearance>("look");
    const std::vector<std::pair<const char*, core::Appearance>> looks{
        {"default", {}},
        {"strip", {.place = core::Place::Top}},
        {"strongest", strongest()},
        {"solid", solid()}};
    for (const core::Palette palette : kPalettes) {
        for (auto [name, look] : looks) {
            look.palette = palette;
            QTest::addRow("%s-%s", qPrintable(nameOf(palette)), name) << look;
        }
    }
}

void addPalettes()
{
    QTest::addColumn<core::Palette>("palette");
    for (const core::Palette palette : kPalettes) {
        QTest::newRow(qPrintable(nameOf(palette))) << palette;
    }
}

} // namespace

class TestFlashSafety final : public QObject {
    Q_OBJECT

private slots:
    void flashesAreCountedAsPairsOfOpposingChanges();
    void noAppearanceFlashesMoreThanThreeTimesASecond_data() { addRows(); }
    void noAppearanceFlashesMoreThanThreeTimesASecond();
    void defaultAppearanceFlashesAtMostOnceASecond_data() { addPalettes(); }
    void defaultAppearanceFlashesAtMostOnceASecond();
    void reducedMotionNeverFlashesWithoutInput_data() { addRows(); }
    void reducedMotionNeverFlashesWithoutInput();
};

void TestFlashSafety::flashesAreCountedAsPairsOfOpposingChanges()
{
    const auto count = [](std::initializer_list<double> values, core::Duration step) {
        Swings swings(0.1);
        core::Duration time{};
        for (const double value : values) {
            swings.add(time, value, value < 0.8);
            time += step;
        }
        return swings.pairsInASecond();
    };
    QCOMPARE(count({0, 1, 0, 1, 0, 1, 0}, 100ms), 3);
    QCOMPARE(count({0, 1, 0, 1, 0, 1, 0}, 600ms), 1);
    QCOMPARE(count({0, 1, 0, 1, 0, 1, 0}, 1100ms), 0);
    QCOMPARE(count({0.5, 0.58, 0.5, 0.58, 0.5}, 100ms), 0);         // too small
    QCOMPARE(count({0.85, 1, 0.85, 1, 0.85}, 100ms), 0);            // too bright
    QCOMPARE(count({0, 0.06, 0.12, 0.18, 0.12, 0.06, 0}, 10ms), 1); // slopes count once
}

void TestFlashSafety::noAppearanceFlashesMoreThanThreeTimesASecond()
{
    QFETCH(core::Appearance, look);
    for (const core::MotionWish motion : {core::MotionWish::Full, core::MotionWish::Reduced}) {
        look.motion = motion;
        Scene scene(look, kFastest);
        playRun(scene);
        playRestless(scene);
        const int most = scene.watcher.most();
        QVERIFY2(most <= 3, qPrintable(QString::number(most)));
        QVERIFY(scene.watcher.frames > (motion == core::MotionWish::Full ? 300 : 50));
    }
}

void TestFlashSafety::defaultAppearanceFlashesAtMostOnceASecond()
{
    QFETCH(const core::Palette, palette);
    Scene scene({.palette = palette, .motion = core::MotionWish::Full}, 1);
    playRun(scene);
    const int most = scene.watcher.most();
    QVERIFY2(most <= 1, qPrintable(QString::number(most)));
    QVERIFY(scene.watcher.frames > 150);
}

void TestFlashSafety::reducedMotionNeverFlashesWithoutInput()
{
    QFETCH(core::Appearance, look);
    look.motion = core::MotionWish::Reduced;
    Scene scene(look, 1);
    playRun(scene);
    QCOMPARE(scene.watcher.most(), 0);
    QVERIFY(scene.watcher.frames > 15);
}

POMOTIDE_SUITE(TestFlashSafety, QApplication)
#include "tst_flash_safety.moc"
