// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Desktops do not report that a screen is shared. On Wayland its pictures go through PipeWire,
// whose registry lists their producers and consumers. Only the registry is read.

#include "app/platform/linux/common/session_kind.h"
#include "app/platform/linux/pipewire/picture_graph.h"
#include "app/platform/linux/pipewire/pipewire_loop.h"
#include "app/platform/share_source.h"

#include <QFile>
#include <QFileInfo>
#include <QSocketNotifier>

#include <pipewire/impl.h>
#include <spa/utils/dict.h>

#include <cerrno>
#include <charconv>
#include <cstdint>
#include <string_view>
#include <utility>

namespace pomotide::app {

namespace {

/// Objects of the server are proxies, although the library's types do not say so.
template<typename Object>
pw_proxy* proxyOf(Object* object)
{
    return reinterpret_cast<pw_proxy*>(object);
}

struct Destroy {
    void operator()(pw_context* context) const { pw_context_destroy(context); }
    void operator()(pw_core* core) const { pw_core_disconnect(core); }
    void operator()(pw_registry* registry) const { pw_proxy_destroy(proxyOf(registry)); }
};
template<typename Object>
using Owned = std::unique_ptr<Object, Destroy>;

class PipeWireShareSource final : public ShareSource {
public:
    explicit PipeWireShareSource(const QByteArray& socket);

    [[nodiscard]] bool isConnected() const { return m_registry != nullptr; }

private:
    static void noteGlobal(void* source, std::uint32_t id, std::uint32_t permissions,
                           const char* type, std::uint32_t version, const spa_dict* properties);
    static void noteGone(void* source, std::uint32_t id);
    static void noteError(void* source, std::uint32_t id, int sequence, int error,
                          const char* message);

    void listen();
    void read();

    PipeWireLoop m_loop;
    spa_hook m_coreHook{};
    spa_hook m_registryHook{};
    Owned<pw_context> m_context;
    Owned<pw_core> m_core;
    Owned<pw_registry> m_registry;
    std::unique_ptr<QSocketNotifier> m_notifier;
    PictureGraph m_graph;
    bool m_isShared = false;
    bool m_isLost = false;
};

/// Loads only the protocol, as no media are transferred.
Owned<pw_context> makeContext(pw_loop* loop)
{
    Owned<pw_context> context(pw_context_new(
        loop, pw_properties_new(PW_KEY_CONFIG_NAME, "null", "support.dbus", "false", nullptr), 0));
    if (context) {
        if (auto* const thread = pw_context_get_data_loop(context.get()); thread != nullptr) {
            pw_data_loop_stop(thread); // it would wait for media
        }
        pw_context_load_module(context.get(), "libpipewire-module-protocol-native", nullptr,
                               nullptr);
    }
    return context;
}

std::string_view textOf(const spa_dict& properties, const char* key)
{
    const char* const text = spa_dict_lookup(&properties, key);
    return text != nullptr ? std::string_view(text) : std::string_view();
}

std::uint32_t numberOf(const spa_dict& properties, const char* key)
{
    const auto text = textOf(properties, key);
    std::uint32_t number = SPA_ID_INVALID;
    std::from_chars(text.data(), text.data() + text.size(), number);
    return number;
}

PipeWireShareSource::PipeWireShareSource(const QByteArray& socket)
    : m_context(makeContext(m_loop.get()))
{
    if (m_context) {
        m_core.reset(pw_context_connect(
            m_context.get(), pw_properties_new(PW_KEY_REMOTE_NAME, socket.constData(), nullptr),
            0));
    }
    if (m_core) {
        m_registry.reset(pw_core_get_registry(m_core.get(), PW_VERSION_REGISTRY, 0));
    }
    if (m_registry) {
        listen();
    }
}

void PipeWireShareSource::listen()
{
    static const pw_core_events coreEvents = {.version = PW_VERSION_CORE_EVENTS,
                                              .error = noteError};
    static const pw_registry_events registryEvents = {
        .version = PW_VERSION_REGISTRY_EVENTS, .global = noteGlobal, .global_remove = noteGone};
    pw_proxy_add_object_listener(proxyOf(m_core.get()), &m_coreHook, &coreEvents, this);
    pw_proxy_add_object_listener(proxyOf(m_registry.get()), &m_registryHook, &registryEvents, this);
    m_notifier = std::make_unique<QSocketNotifier>(m_loop.descriptor(), QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, &PipeWireShareSource::read);
}

void PipeWireShareSource::noteGlobal(void* source, std::uint32_t id, std::uint32_t,
                                     const char* type, std::uint32_t, const spa_dict* properties)
{
    if (properties == nullptr) {
        return;
    }
    PictureGraph& graph = static_cast<PipeWireShareSource*>(source)->m_graph;
    const std::string_view kind(type);
    if (kind == PW_TYPE_INTERFACE_Node) {
        graph.addNode(id, {.mediaClass = textOf(*properties, PW_KEY_MEDIA_CLASS),
                           .role = textOf(*properties, PW_KEY_MEDIA_ROLE),
                           .name = textOf(*properties, PW_KEY_NODE_NAME),
                           .application = textOf(*properties, PW_KEY_APP_NAME)});
    } else if (kind == PW_TYPE_INTERFACE_Link) {
        graph.addLink(id, numberOf(*properties, PW_KEY_LINK_OUTPUT_NODE),
                      numberOf(*properties, PW_KEY_LINK_INPUT_NODE));
    }
}

void PipeWireShareSource::noteGone(void* source, std::uint32_t id)
{
    static_cast<PipeWireShareSource*>(source)->m_graph.remove(id);
}

void PipeWireShareSource::noteError(void* source, std::uint32_t id, int, int error, const char*)
{
    if (id == PW_ID_CORE && error == -EPIPE) {
        static_cast<PipeWireShareSource*>(source)->m_isLost = true;
    }
}

void PipeWireShareSource::read()
{
    m_loop.handle();
    if (m_isLost) {
        m_notifier->setEnabled(false);
        emit lost();
    } else if (std::exchange(m_isShared, m_graph.isScreenSeen()) != m_isShared) {
        emit changed(m_isShared);
    }
}

} // namespace

QString shareSocket()
{
    auto folder = qEnvironmentVariable("PIPEWIRE_RUNTIME_DIR");
    if (folder.isEmpty()) {
        folder = qEnvironmentVariable("XDG_RUNTIME_DIR");
    }
    // X servers show the screen to every program and report nothing.
    if (folder.isEmpty() || !isOnWayland()) {
        return {};
    }
    return folder + QLatin1Char('/') +
           qEnvironmentVariable("PIPEWIRE_REMOTE", QStringLiteral("pipewire-0"));
}

std::unique_ptr<ShareSource> connectShareSource(const QString& socket)
{
    if (!QFileInfo::exists(socket)) {
        return nullptr;
    }
    auto source = std::make_unique<PipeWireShareSource>(QFile::encodeName(socket));
    return source->isConnected() ? std::move(source) : nullptr;
}

} // namespace pomotide::app
