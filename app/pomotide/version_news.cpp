// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pomotide/version_news.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <QVersionNumber>

#include <utility>

namespace pomotide::app {

namespace {

constexpr qint64 kLongest = 100; ///< bytes of a version

} // namespace

bool isNewer(const QString& version, const QString& other)
{
    qsizetype end = 0;
    qsizetype otherEnd = 0;
    const auto numbers = QVersionNumber::fromString(version, &end);
    const auto otherNumbers = QVersionNumber::fromString(other, &otherEnd);
    if (numbers != otherNumbers) {
        return numbers > otherNumbers;
    }
    const QString candidate = version.mid(end);
    const QString otherCandidate = other.mid(otherEnd);
    if (candidate.isEmpty() || otherCandidate.isEmpty()) {
        return candidate.isEmpty() && !otherCandidate.isEmpty();
    }
    return std::pair(candidate.size(), candidate) >
           std::pair(otherCandidate.size(), otherCandidate);
}

VersionNews::VersionNews(QString path) : m_path(std::move(path))
{
    if (!m_path.isEmpty() && !QFile::exists(m_path)) {
        keep();
    }
}

bool VersionNews::take() const
{
    QFile file(m_path);
    const bool isNew =
        file.open(QIODevice::ReadOnly) && isNewer(QCoreApplication::applicationVersion(),
                                                  QString::fromUtf8(file.read(kLongest)).trimmed());
    if (isNew) {
        keep();
    }
    return isNew;
}

void VersionNews::keep() const
{
    QSaveFile file(m_path);
    if (QDir().mkpath(QFileInfo(m_path).path()) && file.open(QIODevice::WriteOnly)) {
        file.write(QCoreApplication::applicationVersion().toUtf8() + '\n');
        file.commit();
    }
}

} // namespace pomotide::app
