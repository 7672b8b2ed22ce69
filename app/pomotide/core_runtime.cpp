// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pomotide/core_runtime.h"

#include "app/pomotide/demo_user.h"

#include "core/engine/step.h"
#include "ui/text/joined.h"
#include "ui/text/text.h"

#include <QCoreApplication>

#include <cmath>

namespace pomotide::app {

namespace {

using namespace std::chrono_literals;

/// Without a change for so long, the log is emptied into the file.
constexpr auto kIdle = 100ms;

struct FileText {
    Q_DECLARE_TR_FUNCTIONS(FileText)
};

core::Instant startOf(const Options& options, core::Instant now, const core::Zones& zones)
{
    if (options.clock) {
        return core::Instant{core::Duration{options.clock->toMSecsSinceEpoch()}};
    }
    return options.demo ? demoMorning(now, zones.system()) : now;
}

core::Duration scaled(core::Duration length, double speed)
{
    return core::Duration{std::llround(static_cast<double>(length.count()) * speed)};
}

} // namespace

CoreRuntime::CoreRuntime(QString path, const Options& options)
    : m_path(std::move(path)), m_speed(options.speed), m_clock([this] {
          m_clocks.compare();
          keepFile();
      }),
      m_driver(m_clock, startOf(options, m_clock.now(), m_zones), options.speed),
      m_bridge(
          core::initialState(m_driver.now()), m_zones, [this] { return m_driver.now(); },
          [this](std::span<const core::Command> commands) { return dispatch(commands); },
          [this](const core::Store::ReadFn& look) { return store().read(look); })
{
    QObject::connect(&m_clocks, &ClockWatch::adjusted, &m_bridge, [this](core::Duration by) {
        static_cast<void>(m_runner->adjustClock(scaled(by, m_speed)));
    });
}

core::Result<core::Transition> CoreRuntime::start()
{
    auto opened = openStore(m_path.toStdString(), m_driver.now(), [this](core::Store& store) {
        m_runner = std::make_unique<core::Runner>(store, m_driver, m_zones, m_bridge);
        return m_runner->dispatch(core::Restart{});
    });
    if (!opened) {
        m_runner.reset();
        return opened.failure();
    }
    m_opened = *std::move(opened);
    QObject::connect(&m_bridge, &ui::SessionBridge::stateChanged, &m_bridge,
                     [this] { foldLater(); });
    watch();
    foldLater();
    catchUp();
    return m_opened.stepped;
}

/// Called after a transaction: a new database has no log to watch before its first one.
void CoreRuntime::watch()
{
    m_watcher = std::make_unique<StoreWatcher>(m_path);
    // Queued, as another file gets another watcher.
    QObject::connect(
        m_watcher.get(), &StoreWatcher::databaseChanged, &m_bridge, [this] { catchUp(); },
        Qt::QueuedConnection);
    // The watcher does not report changes that were made before it existed.
    QMetaObject::invokeMethod(
        &m_bridge, [this] { catchUp(); }, Qt::QueuedConnection);
}

core::Result<core::Transition> CoreRuntime::dispatch(std::span<const core::Command> commands)
{
    m_clocks.compare();
    if (!keepFile()) {
        return core::Failure{.kind = core::Failure::Kind::Other,
                             .subject = m_path.toStdString(),
                             .detail = "another file is there now"};
    }
    return m_runner->dispatch(commands);
}

void CoreRuntime::see(core::Instant at)
{
    m_clocks.compare();
    if (keepFile()) {
        static_cast<void>(m_runner->see(at));
    }
}

void CoreRuntime::catchUp()
{
    if (!keepFile()) {
        return;
    }
    foldLater();
    // The dispatch reports a store that cannot be read.
    if (const auto news = store().hasExternalChanges(); !news || *news) {
        static_cast<void>(m_bridge.dispatch(core::Advance{}));
    }
}

/// Returns false if another file is in the place of the one that was open: what was wished for that
/// one does not fit here.
bool CoreRuntime::keepFile()
{
    if (!m_opened.store || m_opened.store->isInPlace()) {
        return true;
    }
    const auto moved = m_opened.store->follow(m_driver.now());
    sayMoved(moved);
    if (!moved) {
        return false;
    }
    if (const auto restarted = m_runner->dispatch(core::Restart{})) {
        watch();
        m_bridge.announce(*restarted);
    }
    return moved->how != store::SqliteStore::Moved::How::Replaced;
}

void CoreRuntime::sayMoved(const core::Result<store::SqliteStore::Moved>& moved)
{
    using How = store::SqliteStore::Moved::How;
    const QString kept = QString::fromStdString(moved ? moved->kept : m_opened.store->kept());
    const QString keptText =
        kept.isEmpty() ? QString() : FileText::tr("What was there before is at %1.").arg(kept);
    if (!moved) {
        emit m_bridge.failed(ui::text::sentences({ui::text::failure(moved.failure()), keptText}));
    } else if (moved->how == How::LogGone) {
        emit m_bridge.noticed(
            ui::text::sentences({FileText::tr("A file that belongs to %1 was deleted while it was "
                                              "in use. Pomotide goes on.")
                                     .arg(m_path),
                                 keptText}));
    } else if (moved->how == How::Gone) {
        emit m_bridge.noticed(FileText::tr("The file %1 was moved or deleted. Pomotide has put it "
                                           "back, with all that was in it.")
                                  .arg(m_path));
    } else {
        emit m_bridge.noticed(FileText::tr("Another file was put in the place of %1. Pomotide goes "
                                           "on with that one; what was there before is at %2.")
                                  .arg(m_path, kept));
    }
}

/// So that the file alone is complete whenever other programs copy it.
void CoreRuntime::foldLater()
{
    m_foldTicker.callAfter(kIdle, [this] { fold(); });
}

void CoreRuntime::fold() const
{
    if (m_opened.store->isInPlace()) {
        // While another program reads, this waits for the next change.
        static_cast<void>(m_opened.store->foldLog());
    }
}

} // namespace pomotide::app
