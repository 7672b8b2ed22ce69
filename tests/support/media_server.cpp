// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/media_server.h"

#include <QFile>
#include <QLocalSocket>
#include <QTest>

#include <spa/param/video/format-utils.h>

#include <array>
#include <utility>

namespace pomotide {

namespace {

constexpr int kPatience = 20'000; // milliseconds

constexpr auto kSettings = R"(
context.properties = { core.daemon = true core.name = pipewire-0 support.dbus = false log.level = 0 }
context.spa-libs = { support.* = support/libspa-support }
context.modules = [
    { name = libpipewire-module-protocol-native }
    { name = libpipewire-module-client-node }
    { name = libpipewire-module-access }
    { name = libpipewire-module-link-factory }
]
)";

pw_context* makeContext(pw_loop* loop, const char* application)
{
    return pw_context_new(loop,
                          pw_properties_new(PW_KEY_APP_NAME, application, "support.dbus", "false",
                                            "module.rt", "false", nullptr),
                          0);
}

} // namespace

MediaServer::MediaServer()
{
    QFile settings(m_folder.filePath("pipewire.conf"));
    QVERIFY(settings.open(QIODevice::WriteOnly) && settings.write(kSettings) > 0);
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert("PIPEWIRE_RUNTIME_DIR", m_folder.path());
    m_process.setProcessEnvironment(environment);
    m_process.setProcessChannelMode(QProcess::ForwardedChannels);
}

bool MediaServer::start()
{
    m_process.start("pipewire", {"-c", m_folder.filePath("pipewire.conf")});
    return QTest::qWaitFor(
        [this] {
            QLocalSocket socket;
            socket.connectToServer(this->socket());
            return socket.state() == QLocalSocket::ConnectedState;
        },
        kPatience);
}

void MediaServer::stop()
{
    m_process.kill();
    m_process.waitForFinished();
}

MediaClient::MediaClient(const MediaServer& server, const char* application)
    : m_context(makeContext(m_loop.get(), application)),
      m_core(pw_context_connect(
          m_context,
          pw_properties_new(PW_KEY_REMOTE_NAME, qUtf8Printable(server.socket()), nullptr), 0)),
      m_notifier(m_loop.descriptor(), QSocketNotifier::Read)
{
    QVERIFY(m_core != nullptr);
    QObject::connect(&m_notifier, &QSocketNotifier::activated, &m_notifier,
                     [this] { m_loop.handle(); });
}

MediaClient::~MediaClient()
{
    unlink();
    for (pw_stream* const stream : m_streams) {
        pw_stream_destroy(stream);
    }
    pw_core_disconnect(m_core);
    pw_context_destroy(m_context);
}

std::uint32_t MediaClient::makePictures(const char* name, const Properties& properties)
{
    auto* const all = pw_properties_new(nullptr, nullptr);
    for (const auto& [key, value] : properties) {
        pw_properties_set(all, key, value);
    }
    return addStream(PW_DIRECTION_OUTPUT, name, all);
}

std::uint32_t MediaClient::takePictures()
{
    return addStream(PW_DIRECTION_INPUT, "pictures", pw_properties_new(nullptr, nullptr));
}

std::uint32_t MediaClient::addStream(pw_direction direction, const char* name,
                                     pw_properties* properties)
{
    spa_video_info_raw picture{};
    picture.format = SPA_VIDEO_FORMAT_BGRx;
    picture.size = {640, 480};
    picture.framerate = {30, 1};
    std::array<std::uint8_t, 1024> memory{};
    spa_pod_builder builder{};
    spa_pod_builder_init(&builder, memory.data(), memory.size());
    const spa_pod* format = spa_format_video_raw_build(&builder, SPA_PARAM_EnumFormat, &picture);

    pw_stream* const stream = pw_stream_new(m_core, name, properties);
    m_streams.push_back(stream);
    pw_stream_connect(stream, direction, PW_ID_ANY, PW_STREAM_FLAG_NONE, &format, 1);
    const auto isKnown = [stream] {
        return pw_stream_get_state(stream, nullptr) == PW_STREAM_STATE_PAUSED;
    };
    return QTest::qWaitFor(isKnown, kPatience) ? pw_stream_get_node_id(stream) : PW_ID_ANY;
}

bool MediaClient::link(std::uint32_t from, std::uint32_t to)
{
    auto* const ends = pw_properties_new(nullptr, nullptr);
    pw_properties_setf(ends, PW_KEY_LINK_OUTPUT_NODE, "%u", from);
    pw_properties_setf(ends, PW_KEY_LINK_INPUT_NODE, "%u", to);
    m_link = static_cast<pw_proxy*>(pw_core_create_object(
        m_core, "link-factory", PW_TYPE_INTERFACE_Link, PW_VERSION_LINK, &ends->dict, 0));
    pw_properties_free(ends);
    return QTest::qWaitFor([this] { return pw_proxy_get_bound_id(m_link) != PW_ID_ANY; },
                           kPatience);
}

void MediaClient::unlink()
{
    if (m_link != nullptr) {
        pw_proxy_destroy(std::exchange(m_link, nullptr));
    }
}

} // namespace pomotide
