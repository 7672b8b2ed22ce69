// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pomotide/window_look.h"

#include "tests/support/suite.h"
#include "ui/colour/roles.h"

#include <QApplication>
#include <QStyle>
#include <QStyleFactory>

using namespace pomotide;
using core::Controls;
using core::Theme;

namespace {

class SetLook final : public app::DesktopLookWatch {
public:
    using DesktopLookWatch::set;
};

struct Shown {
    QString style;
    QColor window;
    QColor highlight;

    bool operator==(const Shown&) const = default;
};

Shown shown()
{
    const QPalette palette = QApplication::palette();
    return {QApplication::style()->objectName(), palette.color(QPalette::Window),
            palette.color(QPalette::Highlight)};
}

Shown own(bool isDark, const QColor& accent = {})
{
    const auto palette =
        ui::ownPalette(isDark, accent.isValid() ? accent : ui::usualAccent(isDark));
    return {QStringLiteral("pomotide"), palette.color(QPalette::Window),
            palette.color(QPalette::Highlight)};
}

} // namespace

class WindowLookTest final : public QObject {
    Q_OBJECT

private slots:
    void init();
    void withoutAStyleOfTheDesktopOursIsUsed();
    void theDesktopsStyleIsKept();
    void theUserDecides();
    void lightAndDarkFollowTheDesktop();
    void theUsersThemeStays();
    void theUsersThemeColoursTheDesktopsControls();

private:
    /// Makes the look of a desktop with that style.
    void start(const QString& style);

    SetLook* m_desktop = nullptr;
    std::unique_ptr<app::WindowLook> m_look;
};

void WindowLookTest::init()
{
    start("Fusion");
}

void WindowLookTest::start(const QString& style)
{
    m_look.reset();
    QApplication::setStyle(QStyleFactory::create(style));
    QApplication::setPalette(QPalette());
    auto desktop = std::make_unique<SetLook>();
    m_desktop = desktop.get();
    m_look = std::make_unique<app::WindowLook>(std::move(desktop));
}

void WindowLookTest::withoutAStyleOfTheDesktopOursIsUsed()
{
    QCOMPARE(shown(), own(false));
}

void WindowLookTest::theDesktopsStyleIsKept()
{
    start("Windows");
    QCOMPARE(shown().style, "windows");
    m_desktop->set({.isDark = true, .accent = {}});
    QCOMPARE(shown().style, "windows");
}

void WindowLookTest::theUserDecides()
{
    m_look->follow({.controls = Controls::Desktop});
    QCOMPARE(shown().style, "fusion");
    start("Windows");
    const auto before = shown();
    m_look->follow({.controls = Controls::Pomotide});
    QCOMPARE(shown(), own(false));
    m_look->follow({.controls = Controls::Auto});
    QCOMPARE(shown(), before);
}

void WindowLookTest::lightAndDarkFollowTheDesktop()
{
    const QColor orange(0xb85c00);
    m_desktop->set({.isDark = true, .accent = {}});
    QCOMPARE(shown(), own(true));
    m_desktop->set({.isDark = false, .accent = orange});
    QCOMPARE(shown(), own(false, orange));
}

void WindowLookTest::theUsersThemeStays()
{
    m_look->follow({.theme = Theme::Dark});
    QCOMPARE(shown(), own(true));
    m_desktop->set({.isDark = false, .accent = {}});
    QCOMPARE(shown(), own(true));
    m_look->follow({.theme = Theme::Light});
    QCOMPARE(shown(), own(false));
}

void WindowLookTest::theUsersThemeColoursTheDesktopsControls()
{
    start("Windows");
    const auto before = shown();
    Shown dark = own(true);
    dark.style = before.style;
    m_look->follow({.theme = Theme::Dark, .controls = Controls::Desktop});
    QCOMPARE(shown(), dark);
    m_look->follow({.theme = Theme::AsDesktop, .controls = Controls::Desktop});
    QCOMPARE(shown(), before);
}

POMOTIDE_SUITE(WindowLookTest, QApplication)
#include "tst_window_look.moc"
