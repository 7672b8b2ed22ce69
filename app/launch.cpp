// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/launch.h"

#include "app/application.h"
#include "app/data_care.h"
#include "app/database_path.h"
#include "app/open_store.h"
#include "app/qt_time_driver.h"
#include "app/qt_zones.h"
#include "app/single_instance.h"
#include "app/store_watcher.h"
#include "app/translations.h"

#include "core/ports/scaled_time_driver.h"
#include "core/session/runner.h"
#include "core/session/step.h"
#include "ui/pages/settings/backup_list.h"
#include "ui/text.h"

#include <QApplication>
#include <QMessageBox>
#include <QTemporaryDir>

#include <cstdio>

namespace pomotide::app {

namespace {

struct Launch {
    Q_DECLARE_TR_FUNCTIONS(Launch)
};

/// On the terminal, and for those who started it from a menu in a dialog.
int fail(const QString& sentence)
{
    std::fprintf(stderr, "pomotide: %s\n", qUtf8Printable(sentence));
    QMessageBox::critical(nullptr, QGuiApplication::applicationDisplayName(), sentence);
    return 1;
}

core::Instant startOf(const Options& options, core::Instant now, const core::Zones& zones)
{
    if (options.clock) {
        return core::Instant{core::Duration{options.clock->toMSecsSinceEpoch()}};
    }
    return options.demo ? demoMorning(now, zones.system()) : now;
}

/// That the file was damaged, and what became of it.
QString recoveryText(const store::Recovered& recovered, const core::Zone& zone)
{
    return Launch::tr("Your data could not be read: the file is damaged, and now lies at %1. "
                      "Pomotide goes on with its backup of %2.")
        .arg(QString::fromStdString(recovered.setAside), ui::madeText(recovered.backup, zone));
}

int runOn(const QString& path, const Options& options, Translations& translations,
          SingleInstance* instance)
{
    const QtZones zones;
    QtTimeDriver clock;
    core::ScaledTimeDriver driver(clock, startOf(options, clock.now(), zones), options.speed);
    const auto opened = openStore(path.toStdString(), driver.now());
    if (!opened) {
        return fail(ui::text::failure(opened.failure()));
    }
    core::Store& store = *opened->store;
    std::unique_ptr<core::Runner> runner;
    ui::SessionBridge bridge(
        core::initialState(driver.now()), zones, [&driver] { return driver.now(); },
        [&runner](const core::Command& command) { return runner->dispatch(command); },
        [&store](const core::Store::Look& look) { return store.read(look); });
    runner = std::make_unique<core::Runner>(store, driver, zones, bridge);
    const auto restarted = runner->dispatch(core::Restart{});
    if (!restarted) {
        return fail(ui::text::failure(restarted.failure()));
    }
    const auto catchUp = [&] {
        // That the store cannot be read is for the dispatch to say.
        if (const auto news = store.hasNews(); !news || *news) {
            static_cast<void>(bridge.dispatch(core::Advance{}));
        }
    };
    // Not before something has been kept: until then a new database has no log to watch.
    const StoreWatcher watcher(path);
    QObject::connect(&watcher, &StoreWatcher::visited, &bridge, catchUp);
    catchUp();
    // Of a demonstration nothing is kept.
    const auto care = options.demo ? nullptr : std::make_unique<DataCare>(path, store, bridge);
    Application application(bridge, options, translations, [&care](ui::MainWindow& window) {
        if (care) {
            care->furnish(window);
        }
    });
    bridge.announce(*restarted);
    if (opened->recovered) {
        emit bridge.noticed(recoveryText(*opened->recovered, zones.system()));
        application.openWindow();
    }
    if (instance != nullptr) {
        QObject::connect(instance, &SingleInstance::openWished, &application,
                         &Application::openWindow);
    }
    return QApplication::exec();
}

/// In a folder of its own that goes with it.
int runDemo(const Options& options, Translations& translations)
{
    const QTemporaryDir folder;
    if (!folder.isValid()) {
        return fail(Launch::tr("Pomotide could not make a folder for the demonstration: %1.")
                        .arg(folder.errorString()));
    }
    return runOn(folder.filePath("demo.db"), options, translations, nullptr);
}

} // namespace

std::variant<Options, Answer> askedFor(int argc, char** argv)
{
    // Help needs an application, but must not need a desktop.
    const QCoreApplication application(argc, argv);
    Translations translations;
    translations.use(core::Language::AsDesktop);
    return parseOptions(QCoreApplication::arguments());
}

QString reasonNotToRun()
{
    const bool hasPlatform = qEnvironmentVariableIsSet("QT_QPA_PLATFORM");
    const bool hasDisplay =
        !qEnvironmentVariableIsEmpty("DISPLAY") || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY");
    if (hasPlatform || hasDisplay) {
        return {};
    }
    return Launch::tr("pomotide: there is no desktop to show the ring on (neither DISPLAY nor "
                      "WAYLAND_DISPLAY is set). Start it from your desktop.");
}

int launch(const Options& options)
{
    QApplication::setQuitOnLastWindowClosed(false);
    Translations translations;
    translations.use(core::Language::AsDesktop); // until the database says otherwise
    if (options.demo) {
        return runDemo(options, translations);
    }
    const auto path = databasePath(options.database);
    SingleInstance instance(path);
    if (instance.isFirst()) {
        return runOn(path, options, translations, &instance);
    }
    if (!instance.askFirstToOpen()) {
        return fail(Launch::tr("Pomotide is running already, but does not answer. Its database is "
                               "%1. End that process, then start Pomotide again.")
                        .arg(path));
    }
    return 0;
}

} // namespace pomotide::app
