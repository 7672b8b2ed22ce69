// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/settings/data_section.h"

#include "ui/pages/settings/backup_list.h"
#include "ui/text/text.h"
#include "ui/widgets/labels.h"

#include <QDesktopServices>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QMessageBox>
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

} // namespace

DataSection::DataSection(core::BackupService& backupService, SessionBridge& bridge,
                         Exchange exchange, QWidget* parent)
    : QWidget(parent), m_backupService(backupService), m_bridge(bridge),
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
        emit done(tr("Exported to %1.").arg(path));
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
                     tr("Everything is as in %1 now.").arg(QFileInfo(path).fileName()));
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
    QPushButton* make = button(tr("&Back up now"), QStringLiteral("backUp"), this);
    column->addWidget(new Heading(tr("Backups"), Heading::Rank::Group, this));
    auto* note =
        new SecondaryLabel(tr("One is made each day; the newest seven stay. Restoring "
                              "one replaces everything, and leaves a backup of what was there."),
                           this);
    column->addWidget(note);
    column->addWidget(m_backups);
    column->addLayout(rowOf({m_restore, make}));
    const auto restoreChosen = [this] {
        if (const auto chosen = m_backups->chosen()) {
            askBefore(tr("Restore the backup of %1? Everything here is replaced by it. A new "
                         "backup keeps what is here now.")
                          .arg(madeText(*chosen, m_bridge.zones().system())),
                      tr("Restore"), [this, backup = *chosen] { restore(backup); });
        }
    };
    connect(m_restore, &QPushButton::clicked, this, restoreChosen);
    connect(make, &QPushButton::clicked, this, &DataSection::backUp);
}

void DataSection::addExchange(QVBoxLayout* column)
{
    QPushButton* write = button(tr("E&xport…"), QStringLiteral("export"), this);
    QPushButton* read = button(tr("I&mport…"), QStringLiteral("import"), this);
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
    auto* note =
        new SecondaryLabel(tr("Erasing takes everything back to the first day. The backups stay, "
                              "and a new one lets you undo it."),
                           this);
    column->addWidget(note);
    column->addLayout(rowOf({all}));
    connect(all, &QPushButton::clicked, this, [this] {
        askBefore(tr("Erase everything? A new backup keeps what is here now."), tr("Erase"),
                  [this] { erase(); });
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
    emit done(tr("Everything is backed up in %1.").arg(nameOf(*made)));
}

void DataSection::askBefore(const QString& question, const QString& verb, std::function<void()> act)
{
    auto* box = new QMessageBox(QMessageBox::Question, verb, question, QMessageBox::Cancel, this);
    box->setObjectName(QStringLiteral("askBefore"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    QPushButton* yes = box->addButton(verb, QMessageBox::AcceptRole);
    yes->setObjectName(QStringLiteral("yes"));
    box->setDefaultButton(QMessageBox::Cancel);
    connect(yes, &QPushButton::clicked, this, std::move(act));
    box->open();
}

void DataSection::restore(const core::Backup& backup)
{
    const auto before =
        m_backupService.restore(backup.path, core::BackupReason::BeforeRestore, m_bridge.now());
    settle(before, tr("Everything is again as it was on %1.")
                       .arg(madeText(backup, m_bridge.zones().system())));
}

void DataSection::erase()
{
    const auto before = m_backupService.erase(m_bridge.now());
    settle(before, tr("Everything is erased."));
}

void DataSection::askWhereToExport()
{
    auto* dialog = new QFileDialog(this, tr("Export"), QString(), QString());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    const QString csv = tr("Pomodoros as CSV (*.csv)");
    dialog->setNameFilters({tr("Everything as JSON (*.json)"), csv});
    dialog->setDefaultSuffix(QStringLiteral("json"));
    dialog->selectFile(QStringLiteral("pomotide.json"));
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog, csv](const QString& filter) {
        dialog->setDefaultSuffix(filter == csv ? QStringLiteral("csv") : QStringLiteral("json"));
    });
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) {
        const bool isCsv = path.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive);
        exportTo(path, isCsv ? Format::Csv : Format::Json);
    });
    dialog->open();
}

void DataSection::askWhatToImport()
{
    auto* dialog = new QFileDialog(this, tr("Import"), QString(), QString());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Everything as JSON (*.json)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &DataSection::importFrom);
    dialog->open();
}

void DataSection::settle(const core::Result<core::Backup>& before, const QString& sentence)
{
    if (before) {
        offerWayBack(*before, sentence);
    } else {
        emit failed(text::fileNotTaken(before.failure()));
    }
}

void DataSection::offerWayBack(const core::Backup& before, const QString& sentence)
{
    // The restored state can be from another time: bring it up to now.
    static_cast<void>(m_bridge.dispatch(core::Restart{}));
    refresh();
    if (before.reason == core::BackupReason::SetAside) {
        emit done(tr("%1 What was there was damaged, and is now at %2.")
                      .arg(sentence, QString::fromStdString(before.path)));
        return;
    }
    emit offered(tr("%1 What was there is in the backup %2.").arg(sentence, nameOf(before)),
                 tr("Undo"), [this, before] { restore(before); });
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
