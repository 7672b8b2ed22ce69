// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/platform/linux/x11/x11_shortcut.h"

#include "app/platform/linux/common/shortcut_parts.h"

#include <algorithm>
#include <vector>

namespace pomotide::app {

namespace {

constexpr xcb_keysym_t kNumLock = 0xff7f;

using ui::owned;

std::uint16_t maskOf(const ShortcutParts& parts)
{
    // On all desktops Alt is modifier 1 and Meta is modifier 4.
    return static_cast<std::uint16_t>(
        (parts.control ? XCB_MOD_MASK_CONTROL : 0) | (parts.alt ? XCB_MOD_MASK_1 : 0) |
        (parts.shift ? XCB_MOD_MASK_SHIFT : 0) | (parts.meta ? XCB_MOD_MASK_4 : 0));
}

/// The key codes in a zero-terminated list.
std::vector<xcb_keycode_t> codes(xcb_keycode_t* list)
{
    const auto kept = owned(list);
    std::vector<xcb_keycode_t> codes;
    for (const auto* code = list; code != nullptr && *code != XCB_NO_SYMBOL; ++code) {
        codes.push_back(*code);
    }
    return codes;
}

} // namespace

std::unique_ptr<X11Shortcut> X11Shortcut::open()
{
    int number = 0;
    Connection connection(xcb_connect(nullptr, &number));
    if (xcb_connection_has_error(connection.get()) != 0) {
        return nullptr;
    }
    auto screens = xcb_setup_roots_iterator(xcb_get_setup(connection.get()));
    for (; screens.rem > 1 && number > 0; --number) {
        xcb_screen_next(&screens);
    }
    const xcb_window_t root = screens.data->root;
    return std::unique_ptr<X11Shortcut>(new X11Shortcut(std::move(connection), root));
}

X11Shortcut::X11Shortcut(Connection connection, xcb_window_t root)
    : m_connection(std::move(connection)), m_symbols(xcb_key_symbols_alloc(m_connection.get())),
      m_root(root), m_notifier(xcb_get_file_descriptor(m_connection.get()), QSocketNotifier::Read)
{
    connect(&m_notifier, &QSocketNotifier::activated, this, qOverload<>(&X11Shortcut::hear));
}

void X11Shortcut::set(const std::string& shortcut)
{
    m_shortcut = shortcut;
    grab();
    emit stateChanged();
}

QString X11Shortcut::keys() const
{
    return m_status == Status::Grabbed ? keysOf(m_shortcut) : QString();
}

QString X11Shortcut::problem() const
{
    const QString shortcut = QString::fromStdString(m_shortcut);
    switch (m_status) {
    case Status::Free:
    case Status::Grabbed:
        break;
    case Status::Taken:
        return tr("Another program has %1 already. Choose another shortcut, or have your desktop "
                  "run this command on a key: %2")
            .arg(shortcut, command());
    case Status::NoSuchKey:
        return tr("This keyboard has no key for %1. Choose another shortcut, or have your desktop "
                  "run this command on a key: %2")
            .arg(shortcut, command());
    case Status::ServerGone:
        return tr("The X server no longer tells Pomotide of keys. Start Pomotide again, or have "
                  "your desktop run this command on a key: %1")
            .arg(command());
    }
    return {};
}

/// Keeps the grabs that do not change: a key pressed between a release and a new grab would be
/// lost.
void X11Shortcut::grab()
{
    const auto wanted = combinations();
    const auto without = [](std::vector<Combination> all, const std::vector<Combination>& others) {
        std::erase_if(all, [&](const Combination& one) {
            return std::find(others.begin(), others.end(), one) != others.end();
        });
        return all;
    };
    release(without(m_grabbed, wanted));
    if (m_shortcut.empty()) {
        m_status = Status::Free;
    } else if (wanted.empty()) {
        m_status = Status::NoSuchKey;
    } else if (grab(without(wanted, m_grabbed))) {
        m_status = Status::Grabbed;
    } else {
        release(wanted);
        m_status = Status::Taken;
    }
    m_grabbed = m_status == Status::Grabbed ? wanted : std::vector<Combination>{};
    xcb_flush(m_connection.get());
    // Waiting for the replies may have read events already.
    QMetaObject::invokeMethod(this, qOverload<>(&X11Shortcut::hear), Qt::QueuedConnection);
}

void X11Shortcut::release(const std::vector<Combination>& combinations)
{
    for (const auto& one : combinations) {
        xcb_ungrab_key(m_connection.get(), one.key, m_root, one.modifiers);
    }
}

/// Returns false if another program has one of them.
bool X11Shortcut::grab(const std::vector<Combination>& combinations)
{
    bool areOurs = true;
    for (const auto& one : combinations) {
        const auto cookie = xcb_grab_key_checked(m_connection.get(), 1, m_root, one.modifiers,
                                                 one.key, XCB_GRAB_MODE_ASYNC, XCB_GRAB_MODE_ASYNC);
        areOurs = owned(xcb_request_check(m_connection.get(), cookie)) == nullptr && areOurs;
    }
    return areOurs;
}

/// All keys of the shortcut, with each lock that may be on.
std::vector<X11Shortcut::Combination> X11Shortcut::combinations() const
{
    const auto parts = partsOf(m_shortcut);
    if (!parts) {
        return {};
    }
    const unsigned num = numLock();
    constexpr unsigned kCaps = XCB_MOD_MASK_LOCK;
    std::vector<Combination> combinations;
    for (const auto key : codes(xcb_key_symbols_get_keycode(m_symbols.get(), parts->symbol))) {
        for (const unsigned lock : {0U, kCaps, num, kCaps | num}) {
            const Combination one{.key = key,
                                  .modifiers = static_cast<std::uint16_t>(maskOf(*parts) | lock)};
            if (std::find(combinations.begin(), combinations.end(), one) == combinations.end()) {
                combinations.push_back(one);
            }
        }
    }
    return combinations;
}

/// The modifier of Num Lock; 0 on keyboards without it.
std::uint16_t X11Shortcut::numLock() const
{
    const auto keys = codes(xcb_key_symbols_get_keycode(m_symbols.get(), kNumLock));
    const auto mapping = owned(xcb_get_modifier_mapping_reply(
        m_connection.get(), xcb_get_modifier_mapping(m_connection.get()), nullptr));
    if (!mapping) {
        return 0;
    }
    const auto* const mapped = xcb_get_modifier_mapping_keycodes(mapping.get());
    const int perModifier = mapping->keycodes_per_modifier;
    for (int place = 0; place < xcb_get_modifier_mapping_keycodes_length(mapping.get()); ++place) {
        if (std::find(keys.begin(), keys.end(), mapped[place]) != keys.end()) {
            return static_cast<std::uint16_t>(1U << static_cast<unsigned>(place / perModifier));
        }
    }
    return 0;
}

void X11Shortcut::hear()
{
    while (const auto event = owned(xcb_poll_for_event(m_connection.get()))) {
        hear(*event);
    }
    if (xcb_connection_has_error(m_connection.get()) != 0 && m_notifier.isEnabled()) {
        m_notifier.setEnabled(false);
        m_status = Status::ServerGone;
        emit stateChanged();
    }
}

void X11Shortcut::hear(xcb_generic_event_t& event)
{
    constexpr unsigned kSentByOthers = 0x80;
    switch (event.response_type & ~kSentByOthers) {
    case XCB_KEY_PRESS:
        hearPress(reinterpret_cast<const xcb_key_press_event_t&>(event)); // NOLINT(*-cast)
        break;
    case XCB_KEY_RELEASE: {
        const auto& key = reinterpret_cast<const xcb_key_release_event_t&>(event); // NOLINT(*-cast)
        m_released = Stroke{.key = key.detail, .time = key.time};
        break;
    }
    case XCB_MAPPING_NOTIFY: {
        auto& change = reinterpret_cast<xcb_mapping_notify_event_t&>(event); // NOLINT(*-cast)
        if (change.request != XCB_MAPPING_POINTER) {
            xcb_refresh_keyboard_mapping(m_symbols.get(), &change);
            grab();
            emit stateChanged();
        }
        break;
    }
    default:
        break;
    }
}

void X11Shortcut::hearPress(const xcb_key_press_event_t& press)
{
    // While a key is held, it is reported as released and pressed at the same time, repeatedly.
    if (m_released != Stroke{.key = press.detail, .time = press.time}) {
        emit pressed(QStringLiteral("pomotide_TIME%1").arg(press.time));
    }
}

} // namespace pomotide::app
