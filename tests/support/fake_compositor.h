// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QImage>
#include <QMargins>
#include <QRect>
#include <QRegion>
#include <QString>
#include <QTemporaryDir>

#include <memory>
#include <optional>
#include <vector>

namespace pomotide::tests {

/// A Wayland compositor with layer-shell and without a screen, controlled by the test. It runs in a
/// thread of its own, so that clients can wait for it. As long as it exists, the environment names
/// it.
class FakeCompositor final {
public:
    struct Output {
        QString name;
        QRect logical;
        int scale = 1;
    };

    /// A layer surface, as its client has committed it.
    struct Surface {
        QString output;
        int layer = -1;
        QSize size;
        unsigned anchor = 0;
        QMargins margins;
        int exclusiveZone = 0;
        unsigned keyboard = 0;
        int scale = 1;
        std::optional<QRegion> input; ///< none means the whole surface
        QImage picture;               ///< null before the first one
        QRegion damage;               ///< of the latest commit, in pixels

        bool operator==(const Surface&) const = default;
    };

    /// What all clients have sent so far.
    struct Traffic {
        int pictures = 0;            ///< commits with a new picture
        long long damagedPixels = 0; ///< of all commits

        bool operator==(const Traffic&) const = default;
    };

    /// A window of any program.
    struct Window {
        QString output;
        bool isFullScreen = false;
        bool hasFocus = false;
        QString program; ///< its desktop file's name
    };

    struct Offer {
        bool layers = true;
        bool windows = false;
    };

    explicit FakeCompositor(const std::vector<Output>& outputs);
    FakeCompositor(const std::vector<Output>& outputs, Offer offer);
    ~FakeCompositor();

    void add(const Output& output);
    void change(const Output& output);
    void remove(const QString& name);

    /// Selects if new surfaces are configured at once, and the size to suggest instead of the
    /// requested one.
    void setAnswers(bool answers, QSize instead = {});
    void answer();

    /// Selects if pictures are released as soon as they are committed.
    void setGivesBack(bool givesBack);
    void giveBack();

    /// Replaces all windows; one of the same index is the same window.
    void setWindows(const std::vector<Window>& windows);

    /// Closes all surfaces.
    void closeSurfaces();

    /// Disconnects all clients.
    void disconnect();

    /// The existing surfaces in the order of their creation, after all pending requests.
    [[nodiscard]] std::vector<Surface> surfaces();

    /// The traffic since the last call, after all pending requests.
    [[nodiscard]] Traffic takeTraffic();

    class Server;

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Server> m_server;
};

} // namespace pomotide::tests
