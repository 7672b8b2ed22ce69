// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Writes pictures of all appearances of the overlay, for review: overlay_sheet FOLDER

#include "tests/support/contrast.h"
#include "tests/support/desktop_picture.h"
#include "tests/support/overlay_pictures.h"
#include "ui/overlay/overlay_painter.h"
#include "ui/text/prompt_text.h"
#include "ui/tray/tray_icon_painter.h"

#include "tests/support/scripted_zones.h"

#include <QDir>
#include <QGuiApplication>
#include <QPainter>
#include <QTextStream>

#include <functional>
#include <tuple>
#include <vector>

namespace pomotide {

namespace {

using core::PhaseKind;
using core::Place;

constexpr QSize kScreen(1920, 1080);
constexpr QSize kCell(384, 216);

/// Pictures side by side.
using Row = std::vector<QImage>;

QImage sheetOf(const std::vector<Row>& rows, const QSize& cell)
{
    constexpr int gap = 6;
    const auto columns = static_cast<int>(rows.front().size());
    const auto lines = static_cast<int>(rows.size());
    QImage sheet(columns * (cell.width() + gap) + gap, lines * (cell.height() + gap) + gap,
                 QImage::Format_RGB32);
    sheet.fill(QColor(0x606060));
    QPainter painter(&sheet);
    int y = gap;
    for (const Row& row : rows) {
        int x = gap;
        for (const QImage& picture : row) {
            painter.drawImage(
                x, y, picture.scaled(cell, Qt::IgnoreAspectRatio, Qt::SmoothTransformation));
            x += cell.width() + gap;
        }
        y += cell.height() + gap;
    }
    return sheet;
}

const Row& backgrounds()
{
    static const Row all{plainScreen(kScreen, Qt::black),        plainScreen(kScreen, Qt::white),
                         plainScreen(kScreen, QColor(0x808080)), desktopPicture(kScreen, true),
                         desktopPicture(kScreen, false),         photoPicture(kScreen)};
    return all;
}

ui::OverlayFrame saying(const core::OverlayModel& model, const ui::OverlayText& text)
{
    ui::OverlayFrame frame = atPeak(model);
    frame.text = text;
    frame.textOpacity = 1;
    return frame;
}

core::OverlayModel withoutScore(core::OverlayModel model)
{
    model.score.reset();
    return model;
}

QImage phasesOf(core::Palette palette,
                const std::function<ui::OverlayFrame(const core::OverlayModel&)>& frame)
{
    std::vector<Row> rows;
    for (const PhaseKind kind : kPhases) {
        Row& row = rows.emplace_back();
        for (const QImage& background : backgrounds()) {
            row.push_back(laidOver(background, frame(sampleModel(kind, {.palette = palette}))));
        }
    }
    return sheetOf(rows, kCell);
}

QImage inGreyscale()
{
    std::vector<Row> rows;
    for (const core::Palette palette : kPalettes) {
        Row& row = rows.emplace_back();
        for (const PhaseKind kind : kPhases) {
            row.push_back(
                laidOver(backgrounds().at(3), atPeak(sampleModel(kind, {.palette = palette})))
                    .convertToFormat(QImage::Format_Grayscale8));
        }
    }
    return sheetOf(rows, kCell);
}

QImage sizesAndThicknesses()
{
    std::vector<Row> rows;
    for (const int size : {20, 40, 60, 90, core::Appearance::kLargestSize}) {
        Row& row = rows.emplace_back();
        for (const int thickness : {2, 5, 10, 20, 30}) {
            const core::Appearance look{.size = size, .thickness = thickness};
            row.push_back(
                laidOver(backgrounds().at(3), atPeak(sampleModel(PhaseKind::Pomodoro, look))));
        }
    }
    return sheetOf(rows, kCell);
}

/// Pixel by pixel.
QImage smallRings()
{
    std::vector<Row> rows;
    for (const int size : {20, 30}) {
        for (const int background : {3, 1}) {
            Row& row = rows.emplace_back();
            for (const PhaseKind kind : kPhases) {
                const core::Appearance look{.size = size};
                const QImage all = laidOver(backgrounds().at(static_cast<std::size_t>(background)),
                                            atPeak(sampleModel(kind, look)));
                QRect area(0, 0, kCell.width(), kCell.width());
                area.moveCenter(all.rect().center());
                row.push_back(all.copy(area));
            }
        }
    }
    return sheetOf(rows, {kCell.width(), kCell.width()});
}

/// Pixel by pixel, the top right of the ring.
QImage details()
{
    std::vector<Row> rows;
    for (const std::size_t background : {3U, 4U}) {
        for (const core::Palette palette : {core::Palette::Standard, core::Palette::HighContrast}) {
            Row& row = rows.emplace_back();
            for (const PhaseKind kind : kPhases) {
                core::OverlayModel model = sampleModel(kind, {.palette = palette});
                model.elapsed = elapsedIn(model, 0.15);
                model.dial.event = 0.2;
                row.push_back(laidOver(backgrounds().at(background), atPeak(model))
                                  .copy(QRect(QPoint(940, 10), QSize(480, 480))));
            }
        }
    }
    return sheetOf(rows, {480, 480});
}

QImage places()
{
    const ui::OverlayText text{QStringLiteral("13 min left"), QStringLiteral("Write the report")};
    std::vector<Row> rows;
    for (const Place edge : kEdges) {
        Row& row = rows.emplace_back();
        for (const PhaseKind kind : kPhases) {
            const auto background = static_cast<std::size_t>(kind == PhaseKind::Break ? 4 : 3);
            row.push_back(laidOver(backgrounds().at(background),
                                   saying(sampleModel(kind, {.place = edge}), text)));
        }
    }
    return sheetOf(rows, {480, 270});
}

/// Each phase a tenth, a half and nine tenths over, on dials of half an hour, an hour and the span;
/// the last one far into overtime.
QImage dials()
{
    std::vector<Row> rows;
    for (const PhaseKind kind : kPhases) {
        Row& row = rows.emplace_back();
        for (const double turn : {30.0, 60.0, 0.0}) {
            for (const double share : {0.1, 0.5, 0.9}) {
                core::OverlayModel model = sampleModel(kind);
                const double minutes = 30 * model.dial.end;
                model.dial.turn = std::chrono::round<core::Duration>(
                    std::chrono::duration<double, std::ratio<60>>(turn > 0 ? turn : minutes));
                model.dial.end = turn > 0 ? minutes / turn : 1;
                model.elapsed = elapsedIn(model, kind == PhaseKind::Overtime ? 2 * share : share);
                row.push_back(laidOver(backgrounds().at(4), atPeak(model)));
            }
        }
    }
    return sheetOf(rows, {256, 144});
}

/// Pixel by pixel, the top of the screen; thicknesses as well.
QImage strips()
{
    constexpr QSize piece(950, 44);
    std::vector<Row> rows;
    const auto add = [&](const core::OverlayModel& model, std::size_t left, std::size_t right) {
        rows.push_back(
            {laidOver(backgrounds().at(left), atPeak(model)).copy(QRect({0, 0}, piece)),
             laidOver(backgrounds().at(right), atPeak(model)).copy(QRect({300, 0}, piece))});
    };
    for (const core::Palette palette : kPalettes) {
        for (const PhaseKind kind : kPhases) {
            add(sampleModel(kind, {.palette = palette, .place = Place::Top}), 3, 1);
        }
    }
    for (const int thickness : {2, 20, 30}) {
        add(sampleModel(PhaseKind::Grace, {.place = Place::Top, .thickness = thickness}), 3, 0);
    }
    add(withoutScore(sampleModel(PhaseKind::Pomodoro, {.place = Place::Top})), 3, 1);
    add(sampleModel(PhaseKind::Break, {.place = Place::Top, .score = false, .streak = false}), 3,
        1);
    return sheetOf(rows, piece);
}

QImage texts()
{
    const QString longText =
        QStringLiteral("Answer the questions of the northern office about the second half ")
            .repeated(3);
    const std::vector<ui::OverlayText> all{
        {QStringLiteral("38 points still possible"),
         QStringLiteral("All of them if you start within 4 min\n"
                        "5 min are enough: start in Pomotide")},
        {QStringLiteral("Break, 4 min"), QStringLiteral("Stand up, look far away")},
        {QStringLiteral("13 min left"), longText},
        {QStringLiteral("נותרו 13 דקות"),
         QStringLiteral("לכתוב את הדוח עבור המשרד הצפוני ").repeated(6)},
        {QStringLiteral("13 min left"), QStringLiteral("Verwaltungsgemeinschaft").repeated(9)},
    };
    std::vector<Row> rows;
    const std::vector<std::pair<core::Appearance, QSize>> cases{
        {{}, kScreen},           {{.size = 60, .thickness = 30}, kScreen},
        {{.size = 30}, kScreen}, {{.place = Place::Left}, kScreen},
        {{}, {1080, 1920}},      {{.place = Place::Bottom}, {3840, 2160}},
    };
    for (const auto& [look, screen] : cases) {
        Row& row = rows.emplace_back();
        for (const ui::OverlayText& text : all) {
            const QImage desktop = desktopPicture(screen, false);
            QImage picture =
                laidOver(desktop, saying(sampleModel(PhaseKind::Pomodoro, look), text));
            if (screen.width() < screen.height()) {
                picture = picture.copy(0, 600, 1080, 608);
            }
            row.push_back(picture);
        }
    }
    return sheetOf(rows, kCell);
}

/// Returns the text of a prompt for a session from half past ten on.
ui::OverlayText promptText(core::PromptForm form, const std::string& intention)
{
    using namespace std::chrono_literals;
    const core::Instant at = std::chrono::sys_days{2026y / 3 / 2} + 10h + 36min;
    const core::ScriptedZones zones;
    const core::Score score{.session = core::Span{at, at + 7h}, .possible = 38, .perfect = 40};
    const core::NowModel now{.kind = PhaseKind::Prompt,
                             .left = 4min,
                             .intention = intention,
                             .next = 5min,
                             .score = score,
                             .loss = core::Loss{.points = 2, .before = at + 4min}};
    return ui::text::prompt(form, now, at, zones.system(), QStringLiteral("Ctrl+Alt+P"));
}

core::OverlayModel promptModel(core::PromptForm form, const core::Appearance& look)
{
    core::OverlayModel model = sampleModel(PhaseKind::Prompt, look);
    model.form = form;
    return model;
}

/// Each form on several screens. The last two columns have no text, at the peak and at rest.
QImage prompts()
{
    const std::vector<std::tuple<core::Appearance, QSize, bool>> screens{
        {{}, kScreen, true},
        {{}, {1366, 768}, false},
        {{.size = 40}, kScreen, false},
        {{.palette = core::Palette::Monochrome, .place = Place::Bottom}, {1366, 768}, true},
        {{.place = Place::Left}, {3840, 2160}, false}};
    std::vector<Row> rows;
    for (const core::PromptForm form : core::kPromptForms) {
        Row& row = rows.emplace_back();
        for (const auto& [look, screen, isDark] : screens) {
            const core::OverlayModel model = promptModel(form, look);
            row.push_back(laidOver(desktopPicture(screen, isDark),
                                   saying(model, promptText(form, isDark ? "Report" : ""))));
        }
        const core::OverlayModel model = promptModel(form, {});
        row.push_back(laidOver(backgrounds().at(1), atPeak(model)));
        row.push_back(laidOver(backgrounds().at(3), atRest(model)));
    }
    return sheetOf(rows, kCell);
}

/// Enlarged: a panel of each size and tint, with all states of the icon.
QImage trayIcons()
{
    constexpr int kEnlarged = 96;
    const std::vector<ui::TrayRing> icons{
        {.kind = PhaseKind::Idle},
        {.kind = PhaseKind::Prompt, .elapsed = 10, .minutes = 4},
        {.kind = PhaseKind::Prompt, .elapsed = 30, .minutes = 38},
        {.kind = PhaseKind::Pomodoro, .elapsed = 2, .minutes = 28},
        {.kind = PhaseKind::Pomodoro, .elapsed = 30, .minutes = 11},
        {.kind = PhaseKind::Pomodoro, .elapsed = 20, .minutes = 140},
        {.kind = PhaseKind::Break, .elapsed = 15, .minutes = 5},
        {.kind = PhaseKind::Grace, .elapsed = 20, .minutes = 3},
        {.kind = PhaseKind::Grace, .elapsed = 20, .minutes = 10},
        {.kind = PhaseKind::Pomodoro,
         .elapsed = 20,
         .palette = core::Palette::Monochrome,
         .minutes = 46}};
    std::vector<Row> rows;
    for (const int size : {16, 22, 24, 32, 48, 64}) {
        for (const QColor panel : {QColor(0x20242c), QColor(0xf2f2f2)}) {
            Row& row = rows.emplace_back();
            for (const ui::TrayRing& icon : icons) {
                QImage picture = plainScreen({size, size}, panel);
                QPainter painter(&picture);
                ui::paint(painter, icon, picture.rect());
                painter.end();
                row.push_back(picture.scaled(kEnlarged, kEnlarged));
            }
        }
    }
    return sheetOf(rows, {kEnlarged, kEnlarged});
}

/// The same in original size.
QImage trayIconsAsTheyAre()
{
    QImage sheet = plainScreen({1000, 180}, QColor(0x20242c));
    QPainter painter(&sheet);
    painter.fillRect(0, 90, 1000, 90, QColor(0xf2f2f2));
    for (const int top : {0, 90}) {
        int left = 8;
        for (const int size : {16, 22, 24, 32, 48, 64}) {
            for (const PhaseKind kind : kPhases) {
                ui::paint(painter, {.kind = kind, .elapsed = 17, .minutes = 26},
                          QRectF(left, top + 12, size, size));
                left += size + 6;
            }
        }
    }
    return sheet;
}

bool write(const QDir& folder, const QString& name, const QImage& sheet)
{
    const QString path = folder.filePath(name + QStringLiteral(".png"));
    const bool isWritten = sheet.save(path);
    QTextStream(isWritten ? stdout : stderr) << (isWritten ? "" : "Not written: ") << path << '\n';
    return isWritten;
}

/// Writes the contrast of what is left and of what has elapsed, as a table.
bool writeContrast(const QDir& folder)
{
    QFile file(folder.filePath(QStringLiteral("contrast.txt")));
    if (!file.open(QIODevice::WriteOnly | QIODevice::Text)) {
        return false;
    }
    QTextStream text(&file);
    text << "left/elapsed at rest on white, grey, black; the same at the peak\n";
    for (const Place place : {Place::Centre, Place::Top}) {
        for (const core::Palette palette : kPalettes) {
            for (const PhaseKind kind : kPhases) {
                text << nameOf(place) << '\t' << nameOf(palette) << '\t' << nameOf(kind);
                const auto model = sampleModel(kind, {.palette = palette, .place = place});
                const BandPicture picture(model, kScreen);
                const auto empty = emptyStretch(model);
                for (const double opacity : {model.opacities.rest / model.opacities.peak, 1.0}) {
                    for (const QRgb page : kPlainPages) {
                        const auto told = [&](ui::Stretch along) {
                            return QString::number(picture.contrast(along, opacity, page), 'f', 2);
                        };
                        text << '\t' << told(filledStretch(model)) << '/'
                             << (empty ? told(*empty) : QStringLiteral("-"));
                    }
                }
                text << '\n';
            }
        }
    }
    return true;
}

bool writeAll(const QDir& folder)
{
    bool isDone = writeContrast(folder);
    for (const core::Palette palette : kPalettes) {
        const QString name = nameOf(palette);
        isDone = write(folder, name + QStringLiteral("-peak"), phasesOf(palette, atPeak)) && isDone;
        isDone = write(folder, name + QStringLiteral("-rest"), phasesOf(palette, atRest)) && isDone;
    }
    const std::vector<std::pair<QString, QImage (*)()>> sheets{
        {QStringLiteral("greyscale"), inGreyscale},
        {QStringLiteral("dials"), dials},
        {QStringLiteral("sizes"), sizesAndThicknesses},
        {QStringLiteral("small"), smallRings},
        {QStringLiteral("details"), details},
        {QStringLiteral("places"), places},
        {QStringLiteral("strips"), strips},
        {QStringLiteral("texts"), texts},
        {QStringLiteral("prompts"), prompts},
        {QStringLiteral("tray"), trayIcons},
        {QStringLiteral("tray-as-it-is"), trayIconsAsTheyAre},
    };
    for (const auto& [name, sheet] : sheets) {
        isDone = write(folder, name, sheet()) && isDone;
    }
    return isDone;
}

} // namespace

} // namespace pomotide

int main(int argc, char** argv)
{
    if (argc != 2) {
        QTextStream(stderr) << "Usage: overlay_sheet FOLDER\n";
        return 2;
    }
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    const QDir folder(QString::fromLocal8Bit(argv[1]));
    return folder.mkpath(QStringLiteral(".")) && pomotide::writeAll(folder) ? 0 : 1;
}
