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

/// A Wayland compositor without a screen, with layers. It does what it is told, and nothing else,
/// in a thread of its own: so clients can wait for it. While it lives, the environment names it.
class FakeCompositor final {
public:
    struct Output {
        QString name;
        QRect logical;
        int scale = 1;
    };

    /// One layer surface, as its client has committed it.
    struct Surface {
        QString output;
        int layer = -1;
        QSize size;
        unsigned anchor = 0;
        QMargins margins;
        int exclusiveZone = 0;
        unsigned keyboard = 0;
        int scale = 1;
        std::optional<QRegion> input; ///< none means all of it
        QImage picture;               ///< null before there is one
        QRegion damage;               ///< of the latest commit, in pixels

        bool operator==(const Surface&) const = default;
    };

    struct Offer {
        bool layers = true;
    };

    explicit FakeCompositor(const std::vector<Output>& outputs);
    FakeCompositor(const std::vector<Output>& outputs, Offer offer);
    ~FakeCompositor();

    void add(const Output& output);
    void change(const Output& output);
    void remove(const QString& name);

    /// From now on, whether new surfaces are answered at once, and with which size instead of the
    /// one that was asked for.
    void setAnswers(bool answers, QSize instead = {});
    void answer();

    /// From now on, whether pictures are given back as soon as they are committed.
    void setGivesBack(bool givesBack);
    void giveBack();

    /// Takes all surfaces off the screens.
    void closeSurfaces();

    /// Parts with all clients.
    void disconnect();

    /// The existing surfaces in the order of their making, after everything that was asked for.
    [[nodiscard]] std::vector<Surface> surfaces();

    class Server;

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Server> m_server;
};

} // namespace pomotide::tests
