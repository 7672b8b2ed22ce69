// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/releases.h"

#include <QCoreApplication>
#include <QFile>
#include <QXmlStreamReader>

#include <algorithm>

namespace pomotide::ui::text {

namespace {

struct Releases {
    Q_DECLARE_TR_FUNCTIONS(Releases)
};

QString element(const QString& name, const QString& content)
{
    return QStringLiteral("<%1>%2</%1>\n").arg(name, content);
}

/// Reads paragraphs or the points of a list. A translation follows its original, with its language
/// in an attribute, and replaces that.
QString blocksIn(QXmlStreamReader& xml, const QString& language)
{
    std::vector<QString> blocks;
    while (xml.readNextStartElement()) {
        const QString name = xml.name().toString();
        const auto spoken = xml.attributes().value(QStringLiteral("xml:lang")).toString();
        const bool isList = name == QLatin1String("ul") || name == QLatin1String("ol");
        const QString content = isList ? blocksIn(xml, language)
                                       : xml.readElementText(QXmlStreamReader::IncludeChildElements)
                                             .simplified()
                                             .toHtmlEscaped();
        if (spoken.isEmpty()) {
            blocks.push_back(element(name, content));
        } else if (spoken == language && !blocks.empty()) {
            blocks.back() = element(name, content);
        }
    }
    QString all;
    for (const QString& block : blocks) {
        all += block;
    }
    return all;
}

Release releaseIn(QXmlStreamReader& xml, const QString& language)
{
    const auto attributes = xml.attributes();
    Release release{
        .version = attributes.value(QStringLiteral("version")).toString(),
        .date = QDate::fromString(attributes.value(QStringLiteral("date")).toString(), Qt::ISODate),
        .notes = {}};
    while (xml.readNextStartElement()) {
        if (xml.name() == QLatin1String("description")) {
            release.notes = blocksIn(xml, language);
        } else {
            xml.skipCurrentElement();
        }
    }
    return release;
}

} // namespace

std::vector<Release> releasesIn(const QByteArray& metainfo, const QString& language)
{
    std::vector<Release> releases;
    QXmlStreamReader xml(metainfo);
    static_cast<void>(xml.readNextStartElement()); // the component
    while (xml.readNextStartElement()) {
        if (xml.name() != QLatin1String("releases")) {
            xml.skipCurrentElement();
            continue;
        }
        while (xml.readNextStartElement()) {
            const Release release = releaseIn(xml, language);
            if (!xml.hasError()) {
                releases.push_back(release);
            }
        }
    }
    return releases;
}

std::vector<Release> releases()
{
    QFile file(QStringLiteral(":/org.pomotide.Pomotide.metainfo.xml"));
    static_cast<void>(file.open(QIODevice::ReadOnly));
    //: The code of the language of these texts: "de", "pt-BR", "zh-CN".
    return releasesIn(file.readAll(), Releases::tr("en"));
}

bool hasNotes(const QString& version)
{
    const auto all = releases();
    return std::any_of(all.begin(), all.end(), [&version](const Release& release) {
        return release.version == version && !release.notes.isEmpty();
    });
}

} // namespace pomotide::ui::text
