// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pomotide/save_file.h"

#include "ui/window/main_window.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QFileInfo>
#include <QSaveFile>
#include <QUrl>

namespace pomotide::app {

namespace {

/// Translation context of these texts.
struct SaveFile {
    Q_DECLARE_TR_FUNCTIONS(SaveFile)
};

} // namespace

void saveFile(ui::MainWindow& window, const QString& path, const QByteArray& content)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(content) == content.size() && file.commit()) {
        tellSaved(window, SaveFile::tr("Saved to %1.").arg(path), path);
    } else {
        window.say(SaveFile::tr("Pomotide could not write %1 (%2). Nothing was saved.")
                       .arg(path, file.errorString()));
    }
}

void tellSaved(ui::MainWindow& window, const QString& sentence, const QString& path)
{
    const QString folder = QFileInfo(path).absolutePath();
    window.say(sentence, SaveFile::tr("Show folder"), [&window, folder] {
        if (!QDesktopServices::openUrl(QUrl::fromLocalFile(folder))) {
            window.say(SaveFile::tr("No program here shows folders. It is %1.").arg(folder));
        }
    });
}

} // namespace pomotide::app
