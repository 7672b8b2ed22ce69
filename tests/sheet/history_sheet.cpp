// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Writes pictures of the page History in all periods, for review: history_sheet FOLDER

#include "tests/sheet/sheet_program.h"
#include "tests/sheet/window_states.h"
#include "ui/colour/roles.h"
#include "ui/window/main_window.h"

#include <QApplication>
#include <QDir>
#include <QLineEdit>
#include <QPushButton>
#include <QTextStream>
#include <QTranslator>

namespace pomotide {

namespace {

constexpr QSize kUsual(1100, 760);
constexpr QSize kTall(1100, 2000);
constexpr int kPeriods = 4;

bool write(WindowState& state, int period, const QSize& size, const QString& path,
           const QString& words = {})
{
    ui::EditLog log(state.bridge());
    ui::MainWindow window(state.bridge(), log);
    window.resize(size);
    window.show();
    window.showPage(ui::MainWindow::Page::History);
    window.findChild<QPushButton*>(QStringLiteral("period%1").arg(period))->click();
    window.findChild<QLineEdit*>(QStringLiteral("searchHistory"))->setText(words);
    settle();
    QTextStream(stdout) << path << '\n';
    return window.grab().save(path);
}

bool writeThemes(const QDir& folder)
{
    bool isWritten = true;
    for (const auto& [name, make] : windowStates()) {
        const auto state = make();
        for (const bool isDark : {false, true}) {
            QApplication::setPalette(ui::ownPalette(isDark, ui::usualAccent(isDark)));
            for (int period = 0; period < kPeriods; ++period) {
                const QString file =
                    QStringLiteral("%1-%2-%3.png").arg(isDark ? "dark" : "light", name).arg(period);
                isWritten = write(*state, period, kTall, folder.filePath(file)) && isWritten;
            }
        }
    }
    return isWritten;
}

bool writeSizes(const QDir& folder, WindowState& state)
{
    bool isWritten = true;
    for (const QSize size :
         {kUsual, QSize(640, 400), QSize(1024, 600), QSize(1920, 1080), QSize(3840, 2160)}) {
        const QString file = QStringLiteral("%1.png").arg(size.width());
        isWritten = write(state, 1, size, folder.filePath(file)) && isWritten;
    }
    isWritten = write(state, 3, kTall, folder.filePath("tag.png"), "#work") && isWritten;
    return write(state, 2, kUsual, folder.filePath("not-found.png"), "#nothing") && isWritten;
}

bool writeGerman(const QDir& folder, WindowState& state)
{
    static QTranslator german;
    if (!german.load(QStringLiteral(":/i18n/pomotide_de.qm"))) {
        return false;
    }
    QApplication::installTranslator(&german);
    QLocale::setDefault(QLocale(QLocale::German));
    bool isWritten = write(state, 3, kTall, folder.filePath("german.png"));
    QApplication::setLayoutDirection(Qt::RightToLeft);
    isWritten = write(state, 1, kTall, folder.filePath("mirrored.png")) && isWritten;
    QApplication::setLayoutDirection(Qt::LeftToRight);
    QFont large = QApplication::font();
    large.setPointSizeF(2 * large.pointSizeF());
    QApplication::setFont(large);
    return write(state, 2, {1000, 3600}, folder.filePath("german-large.png")) && isWritten;
}

bool writeAll(const QDir& folder)
{
    const bool hasThemes = writeThemes(folder);
    QApplication::setPalette(ui::ownPalette(false, ui::usualAccent(false)));
    const auto state = windowStates().at(1).second();
    return hasThemes && writeSizes(folder, *state) && writeGerman(folder, *state);
}

} // namespace

} // namespace pomotide

int main(int argc, char** argv)
{
    return pomotide::runSheet(argc, argv, pomotide::writeAll);
}
