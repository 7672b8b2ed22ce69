// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pomotide/launch.h"

#include "app/platform/end_signals.h"
#include "app/platform/zone_watch.h"
#include "app/pomotide/application.h"
#include "app/pomotide/backup_controller.h"
#include "app/pomotide/core_runtime.h"
#include "app/pomotide/last_act.h"
#include "app/pomotide/single_instance.h"
#include "app/system/database_path.h"
#include "app/system/translations.h"

#include "ui/pages/settings/backup_list.h"
#include "ui/text/text.h"

#include <QApplication>
#include <QMessageBox>
#include <QTemporaryDir>

#include <cstdio>
#include <cstdlib>

namespace pomotide::app {

namespace {

struct Launch {
    Q_DECLARE_TR_FUNCTIONS(Launch)
};

/// Reports a failure on the terminal and, for starts from a menu, in a dialog.
int fail(const QString& sentence, const Options& options)
{
    std::fprintf(stderr, "pomotide: %s\n", qUtf8Printable(sentence));
    if (!options.service) {
        QMessageBox::critical(nullptr, QGuiApplication::applicationDisplayName(), sentence);
    }
    return 1;
}

/// Says that the file was damaged, and what became of it.
QString recoveryText(const store::Recovered& recovered, const core::Zone& zone)
{
    if (!recovered.backup) {
        return Launch::tr(
            "Your data could not be read: the file was damaged. Pomotide has repaired "
            "it, and nothing is lost.");
    }
    return Launch::tr("Your data could not be read: the file is damaged, and is now at %1. "
                      "Pomotide goes on with its backup of %2.")
        .arg(QString::fromStdString(recovered.setAside), ui::madeText(*recovered.backup, zone));
}

void tellOfRecovery(CoreRuntime& runtime, Application& application)
{
    const auto text = recoveryText(*runtime.recovered(), runtime.zones().system());
    emit runtime.bridge().noticed(text);
    application.showWindow();
}

void followInput(CoreRuntime& runtime, Application& application)
{
    QObject::connect(&application.desktopWatchers(), &DesktopWatchers::seen, &application,
                     [&runtime](core::Instant at) { runtime.see(at); });
}

/// Lets further starts of the program open its window.
void answerOtherStarts(SingleInstance& instance, Application& application,
                       ui::SessionBridge& bridge)
{
    QObject::connect(&instance, &SingleInstance::openWished, &application,
                     &Application::openWindow);
    QObject::connect(&instance, &SingleInstance::quickWished, &application,
                     &Application::openQuickEntry);
    if (!instance.problem().isEmpty()) {
        std::fprintf(stderr, "pomotide: %s\n", qUtf8Printable(instance.problem()));
        emit bridge.noticed(instance.problem());
    }
}

int runOn(const QString& path, const Options& options, Translations& translations,
          SingleInstance* instance)
{
    CoreRuntime runtime(path, options);
    const auto started = runtime.start();
    if (!started) {
        return fail(ui::text::failure(started.failure()), options);
    }
    ui::SessionBridge& bridge = runtime.bridge();
    ui::SaveTrouble trouble(bridge);
    // A demonstration has no backups.
    const auto backups =
        options.demo ? nullptr
                     : std::make_unique<BackupController>(path, runtime.store(), bridge, trouble);
    const auto setUpWindow = [&backups](ui::MainWindow& window, ui::EditLog& log) {
        if (backups) {
            backups->setUpWindow(window, log);
        }
    };
    Application application(bridge, trouble, runtime.clocks(), options, translations, setUpWindow);
    bridge.announce(*started);
    if (runtime.recovered()) {
        tellOfRecovery(runtime, application);
    }
    if (instance != nullptr) {
        answerOtherStarts(*instance, application, bridge);
    }
    // A session that ends may not wait for more.
    QObject::connect(
        qApp, &QGuiApplication::commitDataRequest, &application, [&] { application.saveTyped(); },
        Qt::DirectConnection);
    const LastAct lastAct([&] {
        application.saveTyped();
        runtime.fold();
    });
    const auto zone = makeZoneWatch(runtime.zones());
    QObject::connect(zone.get(), &ZoneWatch::changed, &application.desktopWatchers().presence(),
                     &PresenceTracker::changeZone);
    // The user of a demonstration is not the one at the keyboard.
    if (!options.demo) {
        followInput(runtime, application);
    }
    return QApplication::exec();
}

/// Runs the demonstration in a temporary folder.
int runDemo(const Options& options, Translations& translations)
{
    const QTemporaryDir folder;
    if (!folder.isValid()) {
        return fail(Launch::tr("Pomotide could not make a folder for the demonstration: %1.")
                        .arg(folder.errorString()),
                    options);
    }
    return runOn(folder.filePath("demo.db"), options, translations, nullptr);
}

/// Qt would abort the process.
void endWithoutDesktop(QtMsgType type, const QMessageLogContext& context, const QString& text)
{
    if (type != QtFatalMsg) {
        std::fprintf(stderr, "%s\n", qUtf8Printable(qFormatLogMessage(type, context, text)));
        return;
    }
    std::fprintf(stderr,
                 "pomotide: the desktop cannot be reached (DISPLAY is \"%s\", WAYLAND_DISPLAY is "
                 "\"%s\"). Start it from your desktop.\n",
                 qgetenv("DISPLAY").constData(), qgetenv("WAYLAND_DISPLAY").constData());
    std::_Exit(1);
}

} // namespace

std::variant<Options, Answer> askedFor(int argc, char** argv)
{
    // Help needs an application object, but must not need a desktop.
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

std::unique_ptr<QApplication> makeApplication(int& argc, char** argv)
{
    auto* const usual = qInstallMessageHandler(endWithoutDesktop);
    auto application = std::make_unique<QApplication>(argc, argv);
    qInstallMessageHandler(usual);
    return application;
}

int launch(const Options& options)
{
    QApplication::setQuitOnLastWindowClosed(false);
    // Unlike quit(), this asks no window whether it likes to close.
    const EndSignals endSignals;
    QObject::connect(&endSignals, &EndSignals::endWished, qApp, [] { QCoreApplication::exit(); });
    Translations translations;
    translations.use(core::Language::AsDesktop); // the database's language is not known yet
    if (options.demo) {
        return runDemo(options, translations);
    }
    const auto path = databasePath(options.database);
    SingleInstance instance(path);
    if (!instance.isFirst() && options.service) {
        std::fprintf(stderr, "pomotide: %s\n",
                     qUtf8Printable(Launch::tr("Pomotide is running already.")));
        // The first may be about to take its name on the bus. After a success dbus-daemon and
        // dbus-broker let the caller wait for that; after a failure they refuse the call at once.
        return 0;
    }
    if (!instance.isFirst() && instance.askFirst(options.quick ? Wish::QuickEntry : Wish::Window)) {
        return 0;
    }
    if (!instance.isFirst()) {
        return fail(Launch::tr("Pomotide is running already, but does not answer. Its database is "
                               "%1. End that process, then start Pomotide again.")
                        .arg(path),
                    options);
    }
    return runOn(path, options, translations, &instance);
}

} // namespace pomotide::app
