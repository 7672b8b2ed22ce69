// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Writes pictures of all pages of the window, for review: window_sheet FOLDER

#include "tests/sheet/sheet_program.h"
#include "tests/sheet/window_states.h"
#include "tests/support/spoken_language.h"
#include "ui/colour/roles.h"
#include "ui/window/compact_window.h"
#include "ui/window/main_window.h"

#include <QApplication>
#include <QDir>
#include <QListWidget>
#include <QPainter>
#include <QTextStream>

#include <memory>

namespace pomotide {

namespace {

using ui::MainWindow;

constexpr QSize kUsual(960, 720);
constexpr QSize kSmall(800, 600);
constexpr QSize kSmallest(640, 400);
constexpr QSize kLaptop(1366, 768);

QImage sheetOf(WindowState& state, const QSize& size)
{
    constexpr int gap = 8;
    constexpr int columns = 3;
    ui::EditLog log(state.bridge());
    MainWindow window(state.bridge(), log);
    const int pages = window.findChild<QListWidget*>(QStringLiteral("sideBar"))->count();
    const int rows = (pages + columns - 1) / columns;
    QImage sheet(columns * (size.width() + gap) + gap, rows * (size.height() + gap) + gap,
                 QImage::Format_RGB32);
    sheet.fill(QColor(0x808080));
    QPainter painter(&sheet);
    window.resize(size);
    window.show();
    for (int i = 0; i < pages; ++i) {
        window.showPage(static_cast<MainWindow::Page>(i));
        settle();
        painter.drawPixmap(gap + i % columns * (size.width() + gap),
                           gap + i / columns * (size.height() + gap), window.grab());
    }
    return sheet;
}

QImage compactForm(WindowState& state)
{
    ui::EditLog log(state.bridge());
    ui::CompactWindow window(state.bridge(), log, true);
    window.show();
    settle();
    return window.grab().toImage();
}

bool write(const QDir& folder, const QString& name, const QImage& sheet)
{
    const QString path = folder.filePath(name + QStringLiteral(".png"));
    QTextStream(stdout) << path << '\n';
    return sheet.save(path);
}

bool writeThemes(const QDir& folder)
{
    bool isWritten = true;
    for (const auto& [stateName, make] : windowStates()) {
        for (const bool dark : {false, true}) {
            QApplication::setPalette(ui::ownPalette(dark, ui::usualAccent(dark)));
            const auto state = make();
            const auto name =
                stateName + (dark ? QStringLiteral("-dark") : QStringLiteral("-light"));
            isWritten = isWritten && write(folder, name, sheetOf(*state, kUsual)) &&
                        write(folder, name + QStringLiteral("-compact"), compactForm(*state));
        }
    }
    return isWritten;
}

/// Writes pages with a font of double size in a small window, in German and mirrored.
bool writeTightOnes(const QDir& folder)
{
    QApplication::setPalette(ui::ownPalette(false, ui::usualAccent(false)));
    const SpokenLanguage german(QStringLiteral("de"));
    const QFont usual = QApplication::font();
    QFont large = usual;
    large.setPointSizeF(2 * usual.pointSizeF());
    QApplication::setFont(large);
    const auto state = windowStates().at(1).second();
    const bool isWritten =
        write(folder, QStringLiteral("german-large"), sheetOf(*state, kSmall)) &&
        write(folder, QStringLiteral("german-large-compact"), compactForm(*state));
    QApplication::setFont(usual);
    QApplication::setLayoutDirection(Qt::RightToLeft);
    return isWritten && write(folder, QStringLiteral("german-reversed"), sheetOf(*state, kUsual));
}

/// Writes pages in every language, on a usual small screen and in the smallest window.
bool writeLanguages(const QDir& folder)
{
    QApplication::setPalette(ui::ownPalette(false, ui::usualAccent(false)));
    bool isWritten = true;
    for (const QString& name : SpokenLanguage::all()) {
        const SpokenLanguage spoken(name);
        for (const QSize& size : {kLaptop, kSmallest}) {
            const auto state = windowStates().at(1).second();
            const auto file = QStringLiteral("language-%1-%2").arg(name).arg(size.width());
            isWritten = write(folder, file, sheetOf(*state, size)) && isWritten;
        }
    }
    return isWritten;
}

} // namespace

} // namespace pomotide

int main(int argc, char** argv)
{
    return pomotide::runSheet(argc, argv, [](const QDir& folder) {
        return pomotide::writeLanguages(folder) && pomotide::writeThemes(folder) &&
               pomotide::writeTightOnes(folder);
    });
}
