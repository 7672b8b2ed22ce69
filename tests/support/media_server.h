// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/platform/linux/pipewire/pipewire_loop.h"

#include <QProcess>
#include <QSocketNotifier>
#include <QTemporaryDir>

#include <cstdint>
#include <utility>
#include <vector>

namespace pomotide {

/// A PipeWire server in a folder of its own and without a session manager: the test makes the
/// links.
class MediaServer final {
public:
    MediaServer();
    ~MediaServer() { stop(); }
    MediaServer(const MediaServer&) = delete;
    MediaServer& operator=(const MediaServer&) = delete;

    [[nodiscard]] QString socket() const { return m_folder.filePath(QStringLiteral("pipewire-0")); }

    /// Starts the server. True once it listens.
    [[nodiscard]] bool start();
    /// Stops without cleaning up: its socket remains.
    void stop();

private:
    QTemporaryDir m_folder;
    QProcess m_process;
};

/// A client that produces or consumes pictures, or forwards them. Its destructor removes its nodes.
class MediaClient final {
public:
    /// Its properties are those that the library sets for a program of that name.
    MediaClient(const MediaServer& server, const char* application);
    ~MediaClient();
    MediaClient(const MediaClient&) = delete;
    MediaClient& operator=(const MediaClient&) = delete;

    using Properties = std::vector<std::pair<const char*, const char*>>;

    /// Returns the server's ids of the new streams; an invalid one if it does not answer.
    [[nodiscard]] std::uint32_t makePictures(const char* name, const Properties& properties = {});
    [[nodiscard]] std::uint32_t takePictures();

    /// True if pictures pass through one of its streams.
    [[nodiscard]] bool isStreaming() const;

    /// Links two streams of any clients. True once the server has done so.
    [[nodiscard]] bool link(std::uint32_t from, std::uint32_t to);
    void unlink();

private:
    std::uint32_t addStream(pw_direction direction, const char* name, pw_properties* properties);

    app::PipeWireLoop m_loop;
    pw_context* m_context;
    pw_core* m_core;
    QSocketNotifier m_notifier;
    std::vector<pw_stream*> m_streams;
    pw_proxy* m_link = nullptr;
};

} // namespace pomotide
