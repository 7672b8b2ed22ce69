// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/media_server.h"

#include <QFile>
#include <QLocalSocket>
#include <QTest>

#include <spa/param/video/format-utils.h>

#include <algorithm>
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

/// Pictures of any size, at any rate.
const spa_pod* anyPictures(spa_pod_builder& builder)
{
    constexpr spa_rectangle usual{640, 480};
    constexpr spa_rectangle smallest{1, 1};
    constexpr spa_rectangle largest{16'384, 16'384};
    constexpr spa_fraction often{30, 1};
    constexpr spa_fraction atChanges{0, 1};
    constexpr spa_fraction mostOften{1000, 1};
    return static_cast<const spa_pod*>(spa_pod_builder_add_object(
        &builder, SPA_TYPE_OBJECT_Format, SPA_PARAM_EnumFormat, SPA_FORMAT_mediaType,
        SPA_POD_Id(SPA_MEDIA_TYPE_video), SPA_FORMAT_mediaSubtype,
        SPA_POD_Id(SPA_MEDIA_SUBTYPE_raw), SPA_FORMAT_VIDEO_format,
        SPA_POD_Id(SPA_VIDEO_FORMAT_BGRx), SPA_FORMAT_VIDEO_size,
        SPA_POD_CHOICE_RANGE_Rectangle(&usual, &smallest, &largest), SPA_FORMAT_VIDEO_framerate,
        SPA_POD_CHOICE_RANGE_Fraction(&often, &atChanges, &mostOften)));
}

const spa_pod* smallPictures(spa_pod_builder& builder)
{
    spa_video_info_raw picture{};
    picture.format = SPA_VIDEO_FORMAT_BGRx;
    picture.size = {640, 480};
    picture.framerate = {30, 1};
    return spa_format_video_raw_build(&builder, SPA_PARAM_EnumFormat, &picture);
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
    std::array<std::uint8_t, 1024> memory{};
    spa_pod_builder builder{};
    spa_pod_builder_init(&builder, memory.data(), memory.size());
    const spa_pod* format =
        direction == PW_DIRECTION_INPUT ? anyPictures(builder) : smallPictures(builder);

    pw_stream* const stream = pw_stream_new(m_core, name, properties);
    m_streams.push_back(stream);
    pw_stream_connect(stream, direction, PW_ID_ANY, PW_STREAM_FLAG_NONE, &format, 1);
    const auto isKnown = [stream] {
        return pw_stream_get_state(stream, nullptr) == PW_STREAM_STATE_PAUSED;
    };
    return QTest::qWaitFor(isKnown, kPatience) ? pw_stream_get_node_id(stream) : PW_ID_ANY;
}

bool MediaClient::isStreaming() const
{
    return std::any_of(m_streams.begin(), m_streams.end(), [](pw_stream* stream) {
        return pw_stream_get_state(stream, nullptr) == PW_STREAM_STATE_STREAMING;
    });
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
