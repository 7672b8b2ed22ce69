// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/fake_compositor.h"

#include <foreign-toplevel-server-protocol.h>
#include <layer-shell-server-protocol.h>
#include <sys/eventfd.h>
#include <unistd.h>
#include <wayland-server.h>
#include <xdg-output-server-protocol.h>

#include <algorithm>
#include <condition_variable>
#include <cstdint>
#include <functional>
#include <mutex>
#include <thread>
#include <utility>

namespace pomotide::tests {

namespace {

template<typename Object>
Object* of(wl_resource* resource)
{
    return static_cast<Object*>(wl_resource_get_user_data(resource));
}

void destroy(wl_client*, wl_resource* resource)
{
    wl_resource_destroy(resource);
}

std::uint32_t versionOf(wl_resource* resource)
{
    return static_cast<std::uint32_t>(wl_resource_get_version(resource));
}

wl_resource* made(wl_client* client, const wl_interface& interface, std::uint32_t version,
                  std::uint32_t id)
{
    return wl_resource_create(client, &interface, static_cast<int>(version), id);
}

QImage copyOf(wl_resource* buffer)
{
    wl_shm_buffer* const shared = wl_shm_buffer_get(buffer);
    wl_shm_buffer_begin_access(shared);
    const QImage image =
        QImage(static_cast<const uchar*>(wl_shm_buffer_get_data(shared)),
               wl_shm_buffer_get_width(shared), wl_shm_buffer_get_height(shared),
               wl_shm_buffer_get_stride(shared), QImage::Format_ARGB32_Premultiplied)
            .copy();
    wl_shm_buffer_end_access(shared);
    return image;
}

} // namespace

/// Runs in the server's thread, except for `run`.
class FakeCompositor::Server final {
public:
    struct Screen {
        Output output;
        wl_global* global = nullptr;
        std::vector<wl_resource*> objects;
        std::vector<wl_resource*> logicals;
    };

    struct Shown {
        Server& server;
        Surface pending;
        Surface current;
        wl_resource* layer = nullptr;
        wl_resource* attached = nullptr;
        bool isAnswered = false;
    };

    /// A window, with the objects by which clients know of it.
    struct Told {
        Window window;
        std::vector<wl_resource*> handles;
    };

    Server(const std::vector<Output>& outputs, Offer offer);
    ~Server();
    Server(const Server&) = delete;
    Server& operator=(const Server&) = delete;

    /// Returns when the server has run the task and everything that was requested before.
    void run(const std::function<void(Server&)>& task);

    void add(const Output& output);
    void remove(const QString& name);
    void answer(Shown& shown);
    void giveBack();
    void tell(Told& told, wl_resource* manager);
    void tellState(const Told& told, wl_resource* handle) const;
    void setWindows(const std::vector<Window>& windows);
    void commit(Shown& shown);
    [[nodiscard]] Screen* screenOf(wl_resource* object) const;
    static void describe(wl_resource* object, const Output& output);
    static void describeLogical(wl_resource* logical, const Output& output);

    wl_display* const display = wl_display_create();
    std::vector<std::unique_ptr<Screen>> screens;
    std::vector<std::unique_ptr<Shown>> shown;
    std::vector<wl_resource*> borrowed;
    std::vector<wl_resource*> managers;
    std::vector<Told> windows;
    bool answers = true;
    QSize instead;
    bool givesBack = true;
    Traffic traffic;

private:
    void serve();

    const int m_wakeEvent = eventfd(0, EFD_CLOEXEC);
    wl_event_source* m_wakeSource = nullptr;
    std::mutex m_mutex;
    std::condition_variable m_done;
    const std::function<void(Server&)>* m_task = nullptr;
    bool m_isOver = false;
    std::thread m_thread;
};

namespace {

using Server = FakeCompositor::Server;

// ---- Regions and surfaces -----------------------------------------------------------

const struct wl_region_interface kRegion = {
    .destroy = destroy,
    .add = [](wl_client*, wl_resource* region, int x, int y, int width,
              int height) { *of<QRegion>(region) += QRect(x, y, width, height); },
    .subtract = [](wl_client*, wl_resource* region, int x, int y, int width,
                   int height) { *of<QRegion>(region) -= QRect(x, y, width, height); },
};

const struct wl_surface_interface kSurface = {
    .destroy = destroy,
    .attach = [](wl_client*, wl_resource* surface, wl_resource* buffer, int,
                 int) { of<Server::Shown>(surface)->attached = buffer; },
    .damage = [](wl_client*, wl_resource*, int, int, int, int) {},
    .frame = [](wl_client*, wl_resource*, std::uint32_t) {},
    .set_opaque_region = [](wl_client*, wl_resource*, wl_resource*) {},
    .set_input_region =
        [](wl_client*, wl_resource* surface, wl_resource* region) {
            of<Server::Shown>(surface)->pending.input =
                region ? std::optional(*of<QRegion>(region)) : std::nullopt;
        },
    .commit =
        [](wl_client*, wl_resource* surface) {
            auto& shown = *of<Server::Shown>(surface);
            shown.server.commit(shown);
        },
    .set_buffer_transform = [](wl_client*, wl_resource*, int) {},
    .set_buffer_scale = [](wl_client*, wl_resource* surface,
                           int scale) { of<Server::Shown>(surface)->pending.scale = scale; },
    .damage_buffer =
        [](wl_client*, wl_resource* surface, int x, int y, int width, int height) {
            of<Server::Shown>(surface)->pending.damage += QRect(x, y, width, height);
        },
};

const struct wl_compositor_interface kCompositor = {
    .create_surface =
        [](wl_client* client, wl_resource* compositor, std::uint32_t id) {
            auto& server = *of<Server>(compositor);
            wl_resource* const surface =
                made(client, wl_surface_interface, versionOf(compositor), id);
            server.shown.push_back(std::make_unique<Server::Shown>(Server::Shown{server}));
            wl_resource_set_implementation(
                surface, &kSurface, server.shown.back().get(), [](wl_resource* gone) {
                    auto* const shown = of<Server::Shown>(gone);
                    std::erase_if(shown->server.shown,
                                  [&](const auto& other) { return other.get() == shown; });
                });
        },
    .create_region =
        [](wl_client* client, wl_resource* compositor, std::uint32_t id) {
            wl_resource* const region =
                made(client, wl_region_interface, versionOf(compositor), id);
            wl_resource_set_implementation(
                region, &kRegion, std::make_unique<QRegion>().release(),
                [](wl_resource* gone) { const std::unique_ptr<QRegion> owned(of<QRegion>(gone)); });
        },
};

// ---- Layers -------------------------------------------------------------------------

const struct zwlr_layer_surface_v1_interface kLayerSurface = {
    .set_size =
        [](wl_client*, wl_resource* layer, std::uint32_t width, std::uint32_t height) {
            of<Server::Shown>(layer)->pending.size =
                QSize(static_cast<int>(width), static_cast<int>(height));
        },
    .set_anchor = [](wl_client*, wl_resource* layer,
                     std::uint32_t edges) { of<Server::Shown>(layer)->pending.anchor = edges; },
    .set_exclusive_zone = [](wl_client*, wl_resource* layer,
                             int zone) { of<Server::Shown>(layer)->pending.exclusiveZone = zone; },
    .set_margin =
        [](wl_client*, wl_resource* layer, int top, int right, int bottom, int left) {
            of<Server::Shown>(layer)->pending.margins = {left, top, right, bottom};
        },
    .set_keyboard_interactivity =
        [](wl_client*, wl_resource* layer, std::uint32_t keyboard) {
            of<Server::Shown>(layer)->pending.keyboard = keyboard;
        },
    .get_popup = [](wl_client*, wl_resource*, std::uint32_t) {},
    .ack_configure = [](wl_client*, wl_resource* layer,
                        std::uint32_t) { of<Server::Shown>(layer)->isAnswered = true; },
    .destroy = destroy,
    .set_layer =
        [](wl_client*, wl_resource* layer, std::uint32_t which) {
            of<Server::Shown>(layer)->pending.layer = static_cast<int>(which);
        },
};

const struct zwlr_layer_shell_v1_interface kLayerShell = {
    .get_layer_surface =
        [](wl_client* client, wl_resource* shell, std::uint32_t id, wl_resource* surface,
           wl_resource* output, std::uint32_t layer, const char*) {
            auto& shown = *of<Server::Shown>(surface);
            shown.layer = made(client, zwlr_layer_surface_v1_interface, versionOf(shell), id);
            shown.pending.layer = static_cast<int>(layer);
            const Server::Screen* const screen = output ? shown.server.screenOf(output) : nullptr;
            shown.pending.output = screen ? screen->output.name : QString();
            wl_resource_set_implementation(shown.layer, &kLayerSurface, &shown, nullptr);
        },
    .destroy = destroy,
};

// ---- Windows ------------------------------------------------------------------------

const struct zwlr_foreign_toplevel_manager_v1_interface kToplevels = {
    .stop = [](wl_client*, wl_resource*) {},
};

const struct zwlr_foreign_toplevel_handle_v1_interface kToplevel = {
    .set_maximized = [](wl_client*, wl_resource*) {},
    .unset_maximized = [](wl_client*, wl_resource*) {},
    .set_minimized = [](wl_client*, wl_resource*) {},
    .unset_minimized = [](wl_client*, wl_resource*) {},
    .activate = [](wl_client*, wl_resource*, wl_resource*) {},
    .close = [](wl_client*, wl_resource*) {},
    .set_rectangle = [](wl_client*, wl_resource*, wl_resource*, int, int, int, int) {},
    .destroy = destroy,
    .set_fullscreen = [](wl_client*, wl_resource*, wl_resource*) {},
    .unset_fullscreen = [](wl_client*, wl_resource*) {},
};

// ---- Outputs ------------------------------------------------------------------------

const struct wl_output_interface kOutput = {.release = destroy};

const struct zxdg_output_v1_interface kLogical = {.destroy = destroy};

const struct zxdg_output_manager_v1_interface kLogicals = {
    .destroy = destroy,
    .get_xdg_output =
        [](wl_client* client, wl_resource* manager, std::uint32_t id, wl_resource* output) {
            Server::Screen* const screen = of<Server>(manager)->screenOf(output);
            wl_resource* const logical =
                made(client, zxdg_output_v1_interface, versionOf(manager), id);
            wl_resource_set_implementation(logical, &kLogical, nullptr, nullptr);
            if (screen) {
                screen->logicals.push_back(logical);
                Server::describeLogical(logical, screen->output);
                wl_output_send_done(output);
            }
        },
};

void bindCompositor(wl_client* client, void* server, std::uint32_t version, std::uint32_t id)
{
    wl_resource_set_implementation(made(client, wl_compositor_interface, version, id), &kCompositor,
                                   server, nullptr);
}

void bindLayerShell(wl_client* client, void* server, std::uint32_t version, std::uint32_t id)
{
    wl_resource_set_implementation(made(client, zwlr_layer_shell_v1_interface, version, id),
                                   &kLayerShell, server, nullptr);
}

void bindLogicals(wl_client* client, void* server, std::uint32_t version, std::uint32_t id)
{
    wl_resource_set_implementation(made(client, zxdg_output_manager_v1_interface, version, id),
                                   &kLogicals, server, nullptr);
}

void bindToplevels(wl_client* client, void* data, std::uint32_t version, std::uint32_t id)
{
    auto& server = *static_cast<Server*>(data);
    wl_resource* const manager =
        made(client, zwlr_foreign_toplevel_manager_v1_interface, version, id);
    wl_resource_set_implementation(manager, &kToplevels, data, [](wl_resource* gone) {
        std::erase(of<Server>(gone)->managers, gone);
    });
    server.managers.push_back(manager);
    for (Server::Told& told : server.windows) {
        server.tell(told, manager);
    }
}

void bindOutput(wl_client* client, void* data, std::uint32_t version, std::uint32_t id)
{
    auto& screen = *static_cast<Server::Screen*>(data);
    wl_resource* const object = made(client, wl_output_interface, version, id);
    wl_resource_set_implementation(object, &kOutput, nullptr, nullptr);
    screen.objects.push_back(object);
    Server::describe(object, screen.output);
    wl_output_send_done(object);
}

} // namespace

// ---- The server ---------------------------------------------------------------------

FakeCompositor::Server::Server(const std::vector<Output>& outputs, Offer offer)
{
    wl_display_init_shm(display);
    wl_global_create(display, &wl_compositor_interface, 4, this, bindCompositor);
    wl_global_create(display, &zxdg_output_manager_v1_interface, 3, this, bindLogicals);
    if (offer.layers) {
        wl_global_create(display, &zwlr_layer_shell_v1_interface, 4, this, bindLayerShell);
    }
    if (offer.windows) {
        wl_global_create(display, &zwlr_foreign_toplevel_manager_v1_interface, 3, this,
                         bindToplevels);
    }
    for (const Output& output : outputs) {
        add(output);
    }
    qputenv("WAYLAND_DISPLAY", wl_display_add_socket_auto(display));
    m_wakeSource = wl_event_loop_add_fd(
        wl_display_get_event_loop(display), m_wakeEvent, WL_EVENT_READABLE,
        [](int event, std::uint32_t, void*) {
            eventfd_t count = 0;
            return eventfd_read(event, &count);
        },
        nullptr);
    m_thread = std::thread([this] { serve(); });
}

FakeCompositor::Server::~Server()
{
    run([this](Server&) { m_isOver = true; });
    m_thread.join();
    wl_event_source_remove(m_wakeSource);
    wl_display_destroy_clients(display);
    wl_display_destroy(display);
    close(m_wakeEvent);
}

void FakeCompositor::Server::run(const std::function<void(Server&)>& task)
{
    std::unique_lock lock(m_mutex);
    m_task = &task;
    eventfd_write(m_wakeEvent, 1);
    m_done.wait(lock, [this] { return m_task == nullptr; });
}

void FakeCompositor::Server::serve()
{
    wl_event_loop* const loop = wl_display_get_event_loop(display);
    for (bool isOver = false; !isOver;) {
        wl_event_loop_dispatch(loop, -1);
        // Handles everything that was sent before the test's request.
        wl_event_loop_dispatch(loop, 0);
        const std::lock_guard lock(m_mutex);
        if (m_task) {
            (*m_task)(*this);
        }
        wl_display_flush_clients(display);
        if (std::exchange(m_task, nullptr)) {
            m_done.notify_one();
        }
        isOver = m_isOver;
    }
}

void FakeCompositor::Server::add(const Output& output)
{
    screens.push_back(std::make_unique<Screen>(Screen{.output = output}));
    screens.back()->global =
        wl_global_create(display, &wl_output_interface, 4, screens.back().get(), bindOutput);
}

void FakeCompositor::Server::remove(const QString& name)
{
    std::erase_if(screens, [&](const auto& screen) {
        const bool isIt = screen->output.name == name;
        if (isIt) {
            wl_global_destroy(screen->global);
        }
        return isIt;
    });
}

void FakeCompositor::Server::answer(Shown& one)
{
    const QSize size = instead.isValid() ? instead : one.current.size;
    zwlr_layer_surface_v1_send_configure(one.layer, wl_display_next_serial(display),
                                         static_cast<std::uint32_t>(size.width()),
                                         static_cast<std::uint32_t>(size.height()));
}

void FakeCompositor::Server::giveBack()
{
    for (wl_resource* const buffer : std::exchange(borrowed, {})) {
        wl_buffer_send_release(buffer);
    }
}

void FakeCompositor::Server::tell(Told& told, wl_resource* manager)
{
    wl_resource* const handle =
        made(wl_resource_get_client(manager), zwlr_foreign_toplevel_handle_v1_interface,
             versionOf(manager), 0);
    wl_resource_set_implementation(handle, &kToplevel, this, [](wl_resource* gone) {
        for (Told& any : of<Server>(gone)->windows) {
            std::erase(any.handles, gone);
        }
    });
    told.handles.push_back(handle);
    zwlr_foreign_toplevel_manager_v1_send_toplevel(manager, handle);
    zwlr_foreign_toplevel_handle_v1_send_title(handle, "a title");
    zwlr_foreign_toplevel_handle_v1_send_app_id(handle, qPrintable(told.window.program));
    for (const auto& screen : screens) {
        for (wl_resource* const output : screen->objects) {
            if (screen->output.name == told.window.output &&
                wl_resource_get_client(output) == wl_resource_get_client(manager)) {
                zwlr_foreign_toplevel_handle_v1_send_output_enter(handle, output);
            }
        }
    }
    tellState(told, handle);
}

void FakeCompositor::Server::tellState(const Told& told, wl_resource* handle) const
{
    wl_array states;
    wl_array_init(&states);
    const auto add = [&](bool isSo, std::uint32_t state) {
        if (isSo) {
            *static_cast<std::uint32_t*>(wl_array_add(&states, sizeof state)) = state;
        }
    };
    add(told.window.isFullScreen, ZWLR_FOREIGN_TOPLEVEL_HANDLE_V1_STATE_FULLSCREEN);
    add(told.window.hasFocus, ZWLR_FOREIGN_TOPLEVEL_HANDLE_V1_STATE_ACTIVATED);
    zwlr_foreign_toplevel_handle_v1_send_state(handle, &states);
    zwlr_foreign_toplevel_handle_v1_send_done(handle);
    wl_array_release(&states);
}

void FakeCompositor::Server::setWindows(const std::vector<Window>& all)
{
    for (; windows.size() > all.size(); windows.pop_back()) {
        for (wl_resource* const handle : windows.back().handles) {
            zwlr_foreign_toplevel_handle_v1_send_closed(handle);
        }
    }
    for (std::size_t index = 0; index < all.size(); ++index) {
        const bool isNew = index == windows.size();
        if (isNew) {
            windows.push_back({});
        }
        windows[index].window = all[index];
        for (wl_resource* const manager : isNew ? managers : std::vector<wl_resource*>{}) {
            tell(windows[index], manager);
        }
        for (wl_resource* const handle : windows[index].handles) {
            tellState(windows[index], handle);
        }
    }
}

void FakeCompositor::Server::commit(Shown& one)
{
    wl_resource* const buffer = std::exchange(one.attached, nullptr);
    if (buffer && !one.isAnswered) {
        wl_resource_post_error(one.layer, 0, "a picture before the answer was acknowledged");
        return;
    }
    const bool isFirst = one.current.layer < 0;
    one.current = one.pending;
    one.pending.damage = {};
    for (const QRect& part : one.current.damage) {
        traffic.damagedPixels += static_cast<long long>(part.width()) * part.height();
    }
    if (buffer) {
        one.pending.picture = one.current.picture = copyOf(buffer);
        ++traffic.pictures;
        borrowed.push_back(buffer);
    }
    if (isFirst && answers) {
        answer(one);
    }
    if (givesBack) {
        giveBack();
    }
}

FakeCompositor::Server::Screen* FakeCompositor::Server::screenOf(wl_resource* object) const
{
    for (const auto& screen : screens) {
        if (std::count(screen->objects.begin(), screen->objects.end(), object) > 0) {
            return screen.get();
        }
    }
    return nullptr;
}

void FakeCompositor::Server::describe(wl_resource* object, const Output& output)
{
    const QSize mode = output.logical.size() * output.scale;
    wl_output_send_geometry(object, 0, 0, 0, 0, 0, "Pomotide", "Fake", 0);
    wl_output_send_mode(object, WL_OUTPUT_MODE_CURRENT, mode.width(), mode.height(), 60000);
    wl_output_send_scale(object, output.scale);
    wl_output_send_name(object, qPrintable(output.name));
}

void FakeCompositor::Server::describeLogical(wl_resource* logical, const Output& output)
{
    zxdg_output_v1_send_logical_position(logical, output.logical.x(), output.logical.y());
    zxdg_output_v1_send_logical_size(logical, output.logical.width(), output.logical.height());
}

// ---- Requests of the test -----------------------------------------------------------

FakeCompositor::FakeCompositor(const std::vector<Output>& outputs)
    : FakeCompositor(outputs, Offer{})
{}

FakeCompositor::FakeCompositor(const std::vector<Output>& outputs, Offer offer)
{
    qputenv("XDG_RUNTIME_DIR", m_folder.path().toUtf8());
    m_server = std::make_unique<Server>(outputs, offer);
}

FakeCompositor::~FakeCompositor()
{
    qunsetenv("WAYLAND_DISPLAY");
}

void FakeCompositor::add(const Output& output)
{
    m_server->run([&](Server& server) { server.add(output); });
}

void FakeCompositor::change(const Output& output)
{
    m_server->run([&](Server& server) {
        for (const auto& screen : server.screens) {
            if (screen->output.name == output.name) {
                screen->output = output;
                for (wl_resource* const logical : screen->logicals) {
                    Server::describeLogical(logical, output);
                }
                for (wl_resource* const object : screen->objects) {
                    Server::describe(object, output);
                    wl_output_send_done(object);
                }
            }
        }
    });
}

void FakeCompositor::remove(const QString& name)
{
    m_server->run([&](Server& server) { server.remove(name); });
}

void FakeCompositor::setAnswers(bool answers, QSize instead)
{
    m_server->run([&](Server& server) {
        server.answers = answers;
        server.instead = instead;
    });
}

void FakeCompositor::answer()
{
    m_server->run([](Server& server) {
        for (const auto& one : server.shown) {
            server.answer(*one);
        }
    });
}

void FakeCompositor::setGivesBack(bool givesBack)
{
    m_server->run([&](Server& server) { server.givesBack = givesBack; });
}

void FakeCompositor::giveBack()
{
    m_server->run([](Server& server) { server.giveBack(); });
}

void FakeCompositor::closeSurfaces()
{
    m_server->run([](Server& server) {
        for (const auto& one : server.shown) {
            zwlr_layer_surface_v1_send_closed(one->layer);
        }
    });
}

void FakeCompositor::disconnect()
{
    m_server->run([](Server& server) { wl_display_destroy_clients(server.display); });
}

std::vector<FakeCompositor::Surface> FakeCompositor::surfaces()
{
    std::vector<Surface> surfaces;
    m_server->run([&](Server& server) {
        for (const auto& one : server.shown) {
            surfaces.push_back(one->current);
        }
    });
    return surfaces;
}

void FakeCompositor::setWindows(const std::vector<Window>& windows)
{
    m_server->run([&](Server& server) { server.setWindows(windows); });
}

FakeCompositor::Traffic FakeCompositor::takeTraffic()
{
    Traffic traffic;
    m_server->run([&](Server& server) { traffic = std::exchange(server.traffic, {}); });
    return traffic;
}

} // namespace pomotide::tests
