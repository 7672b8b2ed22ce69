// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/app_fixture.h"
#include "tests/support/manual_input.h"
#include "tests/support/manual_ticker.h"
#include "ui/overlay/hud.h"

#include <QLoggingCategory>
#include <QTest>

#include <algorithm>

namespace pomotide {

/// The log of the HUD.
inline QStringList& logged()
{
    static QStringList lines;
    return lines;
}

inline void keepLine(QtMsgType, const QMessageLogContext& context, const QString& line)
{
    if (qstrcmp(context.category, "pomotide.hud") == 0) {
        logged() += line;
    }
}

inline void keepLog()
{
    QLoggingCategory::setFilterRules(QStringLiteral("pomotide.hud.info=true"));
    qInstallMessageHandler(keepLine);
}

/// Records the calls with their times.
class NotingBackend final : public ui::OverlayBackend {
public:
    struct Shown {
        core::Duration at;
        ui::OverlayFrame frame;
    };

    NotingBackend(const ui::Ticker& ticker, Capabilities capabilities)
        : m_ticker(ticker), m_capabilities(capabilities)
    {}

    [[nodiscard]] QString name() const override { return QStringLiteral("noting"); }
    [[nodiscard]] Capabilities capabilities() const override { return m_capabilities; }
    void show(const ui::OverlayFrame& frame) override
    {
        shown.push_back({m_ticker.elapsed(), frame});
        isVisible = true;
    }
    void raise() override { raised.push_back(m_ticker.elapsed()); }
    void hide() override { isVisible = false; }

    [[nodiscard]] long shownBetween(core::Duration begin, core::Duration end) const
    {
        return std::count_if(shown.begin(), shown.end(), [begin, end](const Shown& one) {
            return begin <= one.at && one.at < end;
        });
    }

    /// Returns all texts in the order of appearance.
    [[nodiscard]] QStringList spoken() const
    {
        QStringList all;
        std::optional<ui::OverlayText> latest;
        for (const Shown& one : shown) {
            if (one.frame.text && one.frame.text != latest) {
                all += one.frame.text->headline + QStringLiteral(" · ") + one.frame.text->subline;
            }
            latest = one.frame.text;
        }
        return all;
    }

    std::vector<Shown> shown;
    std::vector<core::Duration> raised; ///< one per pulse
    bool isVisible = false;

private:
    const ui::Ticker& m_ticker;
    Capabilities m_capabilities;
};

/// An app with the overlay. No session is planned. The user pauses unless `isTyping`.
struct Scene {
    explicit Scene(ui::OverlayBackend::Capabilities capabilities = ui::OverlayBackend::Translucent,
                   double speed = 1)
        : backend(ticker, capabilities), hud(backend, app.bridge, input, ticker, speed)
    {
        QVERIFY(app.run(core::AddIntention{.title = "Letter"}));
    }

    void run(const core::Command& command)
    {
        QVERIFY(app.run(command));
        pause();
    }

    /// Advances the clock and the ticker together, from one event to the next.
    void passTo(core::Duration end)
    {
        while (ticker.due() && *ticker.due() < end) {
            step(*ticker.due());
        }
        step(end);
    }

    void beginSession()
    {
        const core::Instant now = app.driver.now();
        run(core::AddSession{.begin = now, .end = now + std::chrono::hours(8)});
    }

    AppFixture app;
    ManualTicker ticker;
    NotingBackend backend;
    ManualInput input;
    bool isTyping = false;
    ui::Hud hud;

private:
    void step(core::Duration to)
    {
        app.passTo(AppFixture::nine() + to);
        ticker.advanceTo(to);
        pause();
    }
    void pause()
    {
        if (!isTyping) {
            input.pause();
        }
    }
};

inline std::vector<core::Duration> seconds(std::initializer_list<int> values)
{
    std::vector<core::Duration> result;
    for (const int value : values) {
        result.push_back(std::chrono::seconds{value});
    }
    return result;
}

} // namespace pomotide
