// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/simulate/simulate.h"

#include "app/system/qt_zones.h"
#include "tests/support/suite.h"

#include <QDir>
#include <QTest>

#include <nlohmann/json.hpp>

#include <cmath>
#include <set>

namespace pomotide {

using Json = nlohmann::json;

namespace {

constexpr double kTolerance = 1e-9;

bool isPoints(const std::string& key)
{
    static const std::set<std::string> keys{"points",       "total",    "before",  "after",
                                            "earned",       "possible", "perfect", "at_risk",
                                            "out_of_reach", "worth"};
    return keys.count(key) != 0;
}

/// True if two values without members or elements agree.
bool agree(const std::string& key, const Json& expected, const Json& actual)
{
    if (!isPoints(key)) {
        return expected.type() == actual.type() && expected == actual;
    }
    return expected.is_number() && actual.is_number() &&
           std::abs(expected.get<double>() - actual.get<double>()) <= kTolerance;
}

/// Collects the differences between two JSON values.
struct Comparison {
    std::vector<std::string> differences;

    void compare(const std::string& path, const std::string& key, const Json& expected,
                 const Json& actual)
    {
        if (expected.is_object() && actual.is_object()) {
            compareObjects(path, expected, actual);
        } else if (expected.is_array() && actual.is_array()) {
            compareLists(path, key, expected, actual);
        } else if (!agree(key, expected, actual)) {
            differences.push_back(path + ": expected " + expected.dump() + ", got " +
                                  actual.dump());
        }
    }

private:
    void compareObjects(const std::string& path, const Json& expected, const Json& actual)
    {
        for (const auto& [key, value] : expected.items()) {
            if (actual.contains(key)) {
                compare(path + '.' + key, key, value, actual.at(key));
            } else {
                differences.push_back(path + '.' + key + ": expected " + value.dump() +
                                      ", got nothing");
            }
        }
        for (const auto& [key, value] : actual.items()) {
            if (!expected.contains(key)) {
                differences.push_back(path + '.' + key + ": expected nothing, got " + value.dump());
            }
        }
    }

    void compareLists(const std::string& path, const std::string& key, const Json& expected,
                      const Json& actual)
    {
        if (expected.size() != actual.size()) {
            differences.push_back(path + ": expected " + std::to_string(expected.size()) +
                                  " items, got " + std::to_string(actual.size()));
        }
        for (std::size_t n = 0; n < std::min(expected.size(), actual.size()); ++n) {
            compare(path + '[' + std::to_string(n) + ']', key, expected[n], actual[n]);
        }
    }
};

/// The first few differences, one per line; empty if there are none.
QString differencesOf(const Json& expected, const Json& actual)
{
    constexpr std::size_t kShown = 8;
    Comparison comparison;
    comparison.compare("", "", expected, actual);
    const auto& all = comparison.differences;
    QString text;
    for (std::size_t n = 0; n < std::min(all.size(), kShown); ++n) {
        text += '\n' + QString::fromStdString(all[n]);
    }
    return all.size() > kShown ? text + QString("\nand %1 more").arg(all.size() - kShown) : text;
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

std::string_view view(const QByteArray& bytes)
{
    return {bytes.data(), static_cast<std::size_t>(bytes.size())};
}

} // namespace

/// Whole days, with the results that the rules prescribe.
class SimulateCasesTest final : public QObject {
    Q_OBJECT

private slots:
    void everyStepHasTheExpectedResult_data() const;
    void everyStepHasTheExpectedResult() const;
};

void SimulateCasesTest::everyStepHasTheExpectedResult_data() const
{
    QTest::addColumn<QString>("path");
    const QDir folder(POMOTIDE_CASES);
    const auto files = folder.entryList({"*.json"}, QDir::Files, QDir::Name);
    QVERIFY2(!files.isEmpty(), POMOTIDE_CASES " holds no cases");
    for (const auto& file : files) {
        QTest::newRow(qPrintable(QFileInfo(file).completeBaseName())) << folder.filePath(file);
    }
}

void SimulateCasesTest::everyStepHasTheExpectedResult() const
{
    QFETCH(QString, path);
    const auto text = contentOf(path);
    const auto answer = simulate::simulate(view(text), app::QtZones("UTC"));
    if (const auto* const fault = std::get_if<simulate::Fault>(&answer)) {
        QFAIL(textOf(*fault).c_str());
    }
    const auto expected = Json::parse(view(text)).at("expected");
    const auto differences = differencesOf(expected, Json::parse(std::get<std::string>(answer)));
    QVERIFY2(differences.isEmpty(), qPrintable(differences));
}

} // namespace pomotide

POMOTIDE_SUITE(pomotide::SimulateCasesTest, QCoreApplication)
#include "tst_simulate_cases.moc"
