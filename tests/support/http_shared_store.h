#pragma once

#include <sys/mman.h>

#include <array>
#include <cstring>
#include <new>

#include "core/domain/grant.h"

namespace inquiry::test {

// Memory that a forked child shares with its parent: what is written there survives the child's end, as a file would.
template <class T>
class Shared {
 public:
  Shared() {
    void* memory = ::mmap(nullptr, sizeof(T), PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    if (memory == MAP_FAILED) throw std::bad_alloc();
    m_value = new (memory) T();
  }
  ~Shared() { ::munmap(m_value, sizeof(T)); }
  Shared(const Shared&) = delete;
  Shared& operator=(const Shared&) = delete;
  T& operator*() { return *m_value; }
  T* operator->() { return m_value; }

 private:
  T* m_value;
};

// What is stored of one store, without pointers.
struct StoredSecrets {
  using Text = std::array<char, 512>;
  struct Pair {
    bool exists = false;
    Text access{}, refresh{};
    std::int64_t expiresAt = 0, generation = 0;
  };
  Pair grant, previous;
  bool hasReply = false, isRefreshOpen = false;
  Text reply{};
};

// A SecretStore of one store over shared memory. One thread.
class SharedSecretStore final : public SecretStore {
 public:
  explicit SharedSecretStore(StoredSecrets& stored) : m_stored(stored) {}

  Result<Secret> credential(const StoreId&, std::string_view key) override {
    if (key == "refreshToken") return fail(ErrorKind::NotFound, "test.none", "None.");
    return Secret("client");
  }
  Status saveCredentials(const StoreId&, std::map<std::string, Secret>) override { return {}; }
  Status removeAll(const StoreId&) override { return {}; }
  Result<Grant> grant(const StoreId&) override { return read(m_stored.grant); }
  Result<Grant> previousGrant(const StoreId&) override { return read(m_stored.previous); }
  Status refreshStarted(const StoreId&, std::int64_t) override {
    m_stored.isRefreshOpen = true;
    return {};
  }
  Result<bool> isRefreshOpen(const StoreId&) override { return m_stored.isRefreshOpen; }
  Status journalReply(const StoreId&, std::int64_t, const Secret& raw) override {
    put(m_stored.reply, raw.reveal());
    m_stored.hasReply = true;
    return {};
  }
  Result<Secret> unparsedReply(const StoreId&) override {
    if (!m_stored.hasReply) return fail(ErrorKind::NotFound, "test.none", "None.");
    return Secret(m_stored.reply.data());
  }
  Status saveGrant(const StoreId&, Grant grant) override {
    m_stored.previous = m_stored.grant;
    write(m_stored.grant, grant);
    m_stored.hasReply = m_stored.isRefreshOpen = false;
    return {};
  }
  Status dropPreviousGrant(const StoreId&) override {
    m_stored.previous.exists = false;
    return {};
  }

  static void write(StoredSecrets::Pair& pair, const Grant& grant) {
    put(pair.access, grant.accessToken.reveal());
    put(pair.refresh, grant.refreshToken.reveal());
    pair.expiresAt = grant.accessExpiresAt.millis();
    pair.generation = grant.generation;
    pair.exists = true;
  }

 private:
  static void put(StoredSecrets::Text& text, std::string_view value) {
    text.fill(0);
    std::memcpy(text.data(), value.data(), std::min(value.size(), text.size() - 1));
  }
  static Result<Grant> read(const StoredSecrets::Pair& pair) {
    if (!pair.exists) return fail(ErrorKind::NotFound, "test.none", "None.");
    Grant grant;
    grant.accessToken = Secret(pair.access.data());
    grant.refreshToken = Secret(pair.refresh.data());
    grant.accessExpiresAt = Instant::fromMillis(pair.expiresAt);
    grant.generation = pair.generation;
    return grant;
  }

  StoredSecrets& m_stored;
};

}  // namespace inquiry::test
