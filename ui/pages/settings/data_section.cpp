// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/settings/data_section.h"

#include "core/present/stored_totals.h"
#include "core/time/resolve.h"
#include "ui/pages/settings/backup_list.h"
#include "ui/pages/settings/replace_question.h"
#include "ui/session/shortcuts.h"
#include "ui/text/civil.h"
#include "ui/text/joined.h"
#include "ui/text/text.h"
#include "ui/widgets/labels.h"

#include <QDesktopServices>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLocale>
#include <QPointer>
#include <QProgressBar>
#include <QPushButton>
#include <QUrl>

#include <utility>

namespace pomotide::ui {

namespace {

constexpr int kWholeBar = 100;

QPushButton* button(const QString& label, const QString& name, QWidget* parent)
{
    auto* button = new QPushButton(label, parent);
    button->setObjectName(name);
    return button;
}

/// Returns a row of buttons as wide as their labels.
QHBoxLayout* rowOf(std::initializer_list<QPushButton*> buttons)
{
    auto* row = new QHBoxLayout;
    for (QPushButton* one : buttons) {
        row->addWidget(one);
    }
    row->addStretch(1);
    return row;
}

QString nameOf(const core::Backup& backup)
{
    return QFileInfo(QString::fromStdString(backup.path)).fileName();
}

/// The restored state can be from another time.
void bringUpToNow(SessionBridge& bridge)
{
    static_cast<void>(bridge.dispatch(core::Restart{}));
}

/// Restores the backup of what was replaced; `backup` becomes that of what it replaces. Says why if
/// it cannot.
EditLog::Exchanged bringBack(core::BackupService& backupService, SessionBridge& bridge,
                             core::Backup& backup)
{
    const auto replaced =
        backupService.restore(backup.path, core::BackupReason::BeforeRestore, bridge.now());
    if (!replaced) {
        emit bridge.failed(text::fileNotTaken(replaced.failure()));
        return EditLog::Exchanged::No;
    }
    backup = *replaced;
    bringUpToNow(bridge);
    return backup.reason == core::BackupReason::SetAside ? EditLog::Exchanged::ForGood
                                                         : EditLog::Exchanged::Forth;
}

/// Empty for none.
QString counted(std::size_t number, const QString& one, const QString& more)
{
    if (number == 0) {
        return {};
    }
    return number == 1 ? one : more.arg(QLocale().toString(static_cast<qulonglong>(number)));
}

} // namespace

DataSection::DataSection(core::BackupService& backupService, SessionBridge& bridge, EditLog& log,
                         Exchange exchange, QWidget* parent)
    : QWidget(parent), m_backupService(backupService), m_bridge(bridge), m_log(log),
      m_exchange(std::move(exchange)), m_path(new QLabel(this)),
      m_size(new SecondaryLabel({}, this)),
      m_backups(new BackupList(bridge.zones().system(), this)),
      m_restore(button(tr("Restore"), QStringLiteral("restoreBackup"), this)),
      m_bar(new QProgressBar(this))
{
    setObjectName(QStringLiteral("dataSection"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(new Heading(tr("Data"), Heading::Rank::Part, this));
    addPlace(column);
    addBackups(column);
    addExchange(column);
    addErasing(column);
    m_bar->setRange(0, kWholeBar);
    m_bar->setAccessibleName(tr("Progress"));
    m_bar->hide();
    column->addWidget(m_bar);
    connect(&log, &EditLog::changed, this, &DataSection::refresh);
}

void DataSection::refresh()
{
    if (!isVisible()) {
        return;
    }
    const auto storageInfo = m_backupService.storageInfo();
    if (!storageInfo) {
        emit failed(text::fileNotTaken(storageInfo.failure()));
        return;
    }
    m_folder = QFileInfo(QString::fromStdString(storageInfo->path)).absolutePath();
    m_path->setText(QString::fromStdString(storageInfo->path));
    m_size->setText(tr("It has %1.").arg(sizeText(storageInfo->bytes)));
    m_backups->setBackups(storageInfo->backups);
    m_restore->setEnabled(m_backups->chosen().has_value());
}

void DataSection::exportTo(const QString& path, Format format)
{
    const auto whyNot = m_exchange.exportTo(path, format, progress());
    m_bar->hide();
    if (whyNot) {
        emit failed(*whyNot);
    } else {
        emit saved(tr("Exported to %1.").arg(path), path);
    }
}

void DataSection::importFrom(const QString& path)
{
    const auto imported = m_exchange.importFrom(path, progress());
    m_bar->hide();
    if (const auto* whyNot = std::get_if<QString>(&imported)) {
        emit failed(*whyNot);
    } else {
        offerWayBack(std::get<core::Backup>(imported),
                     {tr("Everything is as in %1 now.").arg(QFileInfo(path).fileName()),
                      tr("everything imported")});
    }
}

void DataSection::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    refresh();
}

void DataSection::addPlace(QVBoxLayout* column)
{
    m_path->setObjectName(QStringLiteral("databasePath"));
    m_path->setAccessibleName(tr("Where everything is kept"));
    m_path->setTextFormat(Qt::PlainText);
    m_path->setWordWrap(true);
    m_path->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_path->setFocusPolicy(Qt::StrongFocus);
    QPushButton* show = button(tr("Show &folder"), QStringLiteral("showFolder"), this);
    column->addWidget(new SecondaryLabel(tr("Everything is kept in this file:"), this));
    column->addWidget(m_path);
    column->addWidget(m_size);
    column->addLayout(rowOf({show}));
    setTabOrder(m_path, show);
    connect(show, &QPushButton::clicked, this, &DataSection::showFolder);
}

void DataSection::addBackups(QVBoxLayout* column)
{
    QPushButton* make = button(tr("Back up now"), QStringLiteral("backUp"), this);
    column->addWidget(new Heading(tr("Backups"), Heading::Rank::Group, this));
    auto* note =
        new SecondaryLabel(tr("One is made each day; the newest seven stay. Restoring "
                              "one replaces everything, and leaves a backup of what was there."),
                           this);
    column->addWidget(note);
    column->addWidget(m_backups);
    column->addLayout(rowOf({m_restore, make}));
    connect(m_restore, &QPushButton::clicked, this, &DataSection::restoreChosen);
    connect(make, &QPushButton::clicked, this, &DataSection::backUp);
}

void DataSection::addExchange(QVBoxLayout* column)
{
    QPushButton* write = button(tr("Export…"), QStringLiteral("export"), this);
    QPushButton* read = button(tr("Import…"), QStringLiteral("import"), this);
    column->addWidget(new Heading(tr("Export and import"), Heading::Rank::Group, this));
    auto* note =
        new SecondaryLabel(tr("JSON has everything and can be imported again, here or on another "
                              "computer; CSV has the pomodoros, for spreadsheets. Importing "
                              "replaces everything, and leaves a backup."),
                           this);
    column->addWidget(note);
    column->addLayout(rowOf({write, read}));
    connect(write, &QPushButton::clicked, this, &DataSection::askWhereToExport);
    connect(read, &QPushButton::clicked, this, &DataSection::askWhatToImport);
}

void DataSection::addErasing(QVBoxLayout* column)
{
    QPushButton* all = button(tr("Erase everything"), QStringLiteral("erase"), this);
    column->addWidget(new Heading(tr("A fresh start"), Heading::Rank::Group, this));
    auto* note = new SecondaryLabel(
        tr("Erasing takes everything back to the first day. You are asked first; "
           "the backups stay, and a new one lets you undo it."),
        this);
    column->addWidget(note);
    column->addLayout(rowOf({all}));
    connect(all, &QPushButton::clicked, this, [this] {
        askBefore(tr("Erase everything?"), tr("Erase everything"), [this] { erase(); });
    });
}

void DataSection::showFolder()
{
    if (!QDesktopServices::openUrl(QUrl::fromLocalFile(m_folder))) {
        emit failed(tr("No program here shows folders. It is %1.").arg(m_folder));
    }
}

void DataSection::backUp()
{
    const auto made = m_backupService.backUp(core::BackupReason::ByHand, m_bridge.now());
    if (!made) {
        emit failed(text::fileNotTaken(made.failure()));
        return;
    }
    refresh();
    m_backups->choose(*made);
    emit saved(tr("Everything is backed up in %1.").arg(nameOf(*made)),
               QString::fromStdString(made->path));
}

void DataSection::askBefore(const QString& question, const QString& verb, std::function<void()> act)
{
    auto* ask = new ReplaceQuestion(
        {.question = question,
         .goes = whatGoes(),
         .back = tr("A backup is made first. Until you quit, %1 brings all of it back; after that, "
                    "the backup in the list does.")
                     .arg(keysFor(core::WindowAct::Undo, m_bridge.state().settings.windowKeys)
                              .toString(QKeySequence::NativeText)),
         .tick = tr("Yes, all of this may go"),
         .verb = verb},
        this);
    connect(ask, &ReplaceQuestion::agreed, this, std::move(act));
    ask->open();
}

QString DataSection::whatGoes()
{
    core::StoredTotals totals;
    m_bridge.read([&](const core::State& state, const core::History& history) {
        totals = core::storedTotals(state, history);
    });
    QStringList parts;
    if (totals.since) {
        const auto since = core::localDate(m_bridge.zones().system(), *totals.since);
        parts << tr("%1 since %2")
                     .arg(counted(totals.pomodoros, tr("1 pomodoro"), tr("%1 pomodoros")),
                          monthText(since));
    }
    parts << counted(totals.intentions, tr("1 intention"), tr("%1 intentions"))
          << counted(totals.sessions, tr("1 session that you moved, skipped or added"),
                     tr("%1 sessions that you moved, skipped or added"))
          << counted(totals.events, tr("1 event"), tr("%1 events"));
    parts.removeAll(QString());
    return parts.isEmpty() ? tr("This goes away: your work hours and your settings.")
                           : tr("This goes away: %1; also your work hours and your settings.")
                                 .arg(text::listedApart(parts));
}

void DataSection::restoreChosen()
{
    if (const auto chosen = m_backups->chosen()) {
        askBefore(tr("Replace everything by the backup of %1?")
                      .arg(madeText(*chosen, m_bridge.zones().system())),
                  tr("Replace everything"), [this, backup = *chosen] { restore(backup); });
    }
}

void DataSection::restore(const core::Backup& backup)
{
    const auto before =
        m_backupService.restore(backup.path, core::BackupReason::BeforeRestore, m_bridge.now());
    settle(before, {tr("Everything is again as it was on %1.")
                        .arg(madeText(backup, m_bridge.zones().system())),
                    tr("a backup restored")});
}

void DataSection::erase()
{
    const auto before = m_backupService.erase(m_bridge.now());
    if (before) {
        emit erased();
    }
    settle(before, {tr("Everything is erased."), tr("everything erased")});
}

void DataSection::askWhereToExport()
{
    auto* dialog = new QFileDialog(this, tr("Export"), QString(), QString());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("Everything as JSON (*.json)"), tr("Pomodoros as CSV (*.csv)"),
                            tr("Pomodoros and past work hours for calendars (*.ics)")});
    dialog->setDefaultSuffix(QStringLiteral("json"));
    dialog->selectFile(QStringLiteral("pomotide.json"));
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString& filter) {
        dialog->setDefaultSuffix(filter.section(QLatin1String("*."), 1).chopped(1));
    });
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) {
        const auto suffix = QFileInfo(path).suffix().toLower();
        exportTo(path, suffix == QLatin1String("csv")   ? Format::Csv
                       : suffix == QLatin1String("ics") ? Format::Ics
                                                        : Format::Json);
    });
    dialog->open();
}

void DataSection::askWhatToImport()
{
    auto* dialog = new QFileDialog(this, tr("Import"), QString(), QString());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Everything as JSON (*.json)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) {
        askBefore(tr("Replace everything by %1?").arg(QFileInfo(path).fileName()),
                  tr("Replace everything"), [this, path] { importFrom(path); });
    });
    dialog->open();
}

void DataSection::settle(const core::Result<core::Backup>& before, const Done& done)
{
    if (before) {
        offerWayBack(*before, done);
    } else {
        emit failed(text::fileNotTaken(before.failure()));
    }
}

void DataSection::offerWayBack(const core::Backup& before, const Done& done)
{
    bringUpToNow(m_bridge);
    if (before.reason == core::BackupReason::SetAside) {
        emit this->done(tr("%1 What was there was damaged, and is now at %2.")
                            .arg(done.sentence, QString::fromStdString(before.path)));
        return;
    }
    m_log.setWayBack(done.name,
                     [section = QPointer(this), name = done.name, &backupService = m_backupService,
                      &bridge = m_bridge, backup = before, isBack = false]() mutable {
                         if (isBack && (section == nullptr || !section->m_mayReplaceAgain)) {
                             if (section != nullptr) {
                                 section->askAgain(name);
                             }
                             return EditLog::Exchanged::No;
                         }
                         const auto exchanged = bringBack(backupService, bridge, backup);
                         isBack = isBack != (exchanged == EditLog::Exchanged::Forth);
                         return exchanged;
                     });
    refresh();
    emit undoOffered(tr("%1 What was there is kept as the newest backup.").arg(done.sentence));
}

void DataSection::askAgain(const QString& name)
{
    askBefore(tr("Do again: %1?").arg(name), tr("Do it again"), [this] {
        m_mayReplaceAgain = true;
        m_log.redo();
        m_mayReplaceAgain = false;
    });
}

DataSection::Progress DataSection::progress()
{
    m_bar->setValue(0);
    m_bar->show();
    return [this](double share) {
        m_bar->setValue(static_cast<int>(share * kWholeBar));
        // The event loop does not run before the work is done.
        m_bar->repaint();
    };
}

} // namespace pomotide::ui
