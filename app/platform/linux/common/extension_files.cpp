// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/platform/linux/common/extension_files.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>

namespace pomotide::app {

namespace {

const QString kForms = QStringLiteral(":/gnome-shell"); // packaging/gnome-shell

struct ExtensionText {
    Q_DECLARE_TR_FUNCTIONS(ExtensionFiles)
};

QString folderIn(const QString& data)
{
    return data + "/gnome-shell/extensions/" + ExtensionFiles::uuid();
}

/// The folder of the files for that version; empty if there is none. Folders are named 42-44.
QString formFor(int shell)
{
    for (const QString& form : QDir(kForms).entryList(QDir::Dirs)) {
        if (form.section('-', 0, 0).toInt() <= shell && shell <= form.section('-', 1).toInt()) {
            return kForms + '/' + form + '/' + ExtensionFiles::uuid();
        }
    }
    return {};
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Returns a message for the user if that failed, otherwise an empty text.
QString write(const QString& path, const QByteArray& content)
{
    if (contentOf(path) == content) {
        return {};
    }
    QSaveFile file(path);
    const bool isWritten =
        file.open(QIODevice::WriteOnly) && file.write(content) == content.size() && file.commit();
    return isWritten
               ? QString()
               : ExtensionText::tr("The top bar stays as it was: %1 could not be written (%2).")
                     .arg(QDir::toNativeSeparators(path), file.errorString());
}

} // namespace

ExtensionFiles::ExtensionFiles(const QString& userData, const QStringList& sharedData)
    : m_folder(folderIn(userData)),
      m_areShared(std::any_of(sharedData.begin(), sharedData.end(),
                              [](const QString& data) { return QDir(folderIn(data)).exists(); }))
{}

QString ExtensionFiles::uuid()
{
    return QStringLiteral("pomotide@pomotide.org");
}

bool ExtensionFiles::fit(int shell)
{
    return !formFor(shell).isEmpty();
}

bool ExtensionFiles::areShared() const
{
    return m_areShared || QFileInfo(m_folder).isSymLink();
}

bool ExtensionFiles::exist() const
{
    return QDir(m_folder).exists();
}

QString ExtensionFiles::write(int shell) const
{
    if (areShared()) {
        return {};
    }
    if (!QDir().mkpath(m_folder)) {
        return ExtensionText::tr("The top bar stays as it was: the folder %1 could not be created.")
            .arg(QDir::toNativeSeparators(m_folder));
    }
    const QDir form(formFor(shell));
    for (const QString& name : form.entryList(QDir::Files)) {
        QString problem = app::write(m_folder + '/' + name, contentOf(form.filePath(name)));
        if (!problem.isEmpty()) {
            return problem;
        }
    }
    return {};
}

QString ExtensionFiles::remove() const
{
    if (areShared() || !exist()) {
        return {};
    }
    QDir folder(m_folder);
    for (const QString& form : QDir(kForms).entryList(QDir::Dirs)) {
        const QDir files(kForms + '/' + form + '/' + uuid());
        for (const QString& name : files.entryList(QDir::Files)) {
            if (folder.exists(name) && !folder.remove(name)) {
                return ExtensionText::tr("Pomotide is no longer in the top bar, but its file %1 "
                                         "could not be removed.")
                    .arg(QDir::toNativeSeparators(folder.filePath(name)));
            }
        }
    }
    folder.rmdir(m_folder); // stays if the user has put something there
    return {};
}

} // namespace pomotide::app
