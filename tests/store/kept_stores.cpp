// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/store/kept_stores.h"

#include "core/engine/step.h"
#include "core/ports/memory_store.h"
#include "core/store/sqlite_store.h"

#include <QTemporaryDir>

namespace pomotide {

namespace {

class KeptInMemory final : public KeptStore {
public:
    explicit KeptInMemory(core::Instant now) : m_store(core::initialState(now)) {}

    core::Store& store() override { return m_store; }
    void reopen() override {}

private:
    core::MemoryStore m_store;
};

class KeptInFile final : public KeptStore {
public:
    explicit KeptInFile(core::Instant now) : m_now(now) { open(); }

    core::Store& store() override { return *m_store; }

    void reopen() override
    {
        m_store.reset();
        open();
    }

private:
    void open()
    {
        m_store = *store::SqliteStore::open(m_folder.filePath("store.db").toStdString(), m_now);
    }

    QTemporaryDir m_folder;
    core::Instant m_now;
    std::unique_ptr<core::Store> m_store;
};

} // namespace

bool KeptStore::keep(const core::State& state, const std::vector<core::Change>& changes)
{
    const auto result = store().transact([&](const core::State&, const core::History&) {
        return core::Transition{.state = state, .changes = changes};
    });
    return static_cast<bool>(result);
}

std::optional<core::State> KeptStore::state()
{
    const auto result = store().transact([](const core::State& state, const core::History&) {
        return core::Transition{.state = state};
    });
    return result ? std::optional{result->state} : std::nullopt;
}

std::vector<core::Intention> KeptStore::intentions()
{
    std::vector<core::Intention> intentions;
    const auto read = store().read([&](const core::State&, const core::History& history) {
        intentions = history.intentions();
    });
    return read ? intentions : std::vector<core::Intention>{};
}

core::Chronicle KeptStore::chronicle(core::Span span)
{
    core::Chronicle chronicle;
    const auto read = store().read([&](const core::State&, const core::History& history) {
        chronicle = history.chronicle(span);
    });
    return read ? chronicle : core::Chronicle{};
}

const std::vector<const char*>& kindsOfStore()
{
    static const std::vector kKinds{"in memory", "in a file"};
    return kKinds;
}

std::unique_ptr<KeptStore> makeStore(const QString& kind, core::Instant now)
{
    if (kind == kindsOfStore().front()) {
        return std::make_unique<KeptInMemory>(now);
    }
    return std::make_unique<KeptInFile>(now);
}

} // namespace pomotide
