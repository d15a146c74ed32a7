#pragma once

#include <algorithm>
#include <mutex>
#include <set>

#include "tests/support/memory_secret_store.h"

namespace inquiry::test {

// A MemorySecretStore that writes down the order of its calls and fails the ones it is told to. Safe from any thread.
class WatchedStore final : public SecretStore {
 public:
  MemorySecretStore memory;

  void failing(std::set<std::string> calls) {
    const std::scoped_lock lock(m_mutex);
    m_failing = std::move(calls);
  }
  // "save", "journal", ... and whatever note() added, in order.
  std::vector<std::string> log() const {
    const std::scoped_lock lock(m_mutex);
    return m_log;
  }
  int count(const std::string& call) const {
    const auto calls = log();
    return static_cast<int>(std::count(calls.begin(), calls.end(), call));
  }
  void note(std::string event) {
    const std::scoped_lock lock(m_mutex);
    m_log.push_back(std::move(event));
  }
  void forgetLog() {
    const std::scoped_lock lock(m_mutex);
    m_log.clear();
  }

  Result<Secret> credential(const StoreId& store, std::string_view key) override { return memory.credential(store, key); }
  Status saveCredentials(const StoreId& store, std::map<std::string, Secret> credentials) override {
    return memory.saveCredentials(store, std::move(credentials));
  }
  Status removeAll(const StoreId& store) override { return memory.removeAll(store); }
  Result<Grant> grant(const StoreId& store) override { return memory.grant(store); }
  Result<Grant> previousGrant(const StoreId& store) override { return memory.previousGrant(store); }
  Status refreshStarted(const StoreId& store, std::int64_t from) override {
    return allowed("started") ? memory.refreshStarted(store, from) : full();
  }
  Result<bool> isRefreshOpen(const StoreId& store) override { return memory.isRefreshOpen(store); }
  Status journalReply(const StoreId& store, std::int64_t from, const Secret& rawReply) override {
    return allowed("journal") ? memory.journalReply(store, from, rawReply) : full();
  }
  Result<Secret> unparsedReply(const StoreId& store) override { return memory.unparsedReply(store); }
  Status saveGrant(const StoreId& store, Grant grant) override {
    return allowed("save") ? memory.saveGrant(store, std::move(grant)) : full();
  }
  Status dropPreviousGrant(const StoreId& store) override { return allowed("drop") ? memory.dropPreviousGrant(store) : full(); }

 private:
  bool allowed(const std::string& call) {
    const std::scoped_lock lock(m_mutex);
    m_log.push_back(call);
    return !m_failing.contains(call);
  }
  static Status full() { return fail(ErrorKind::DiskFull, "storage.full", "The disk is full. Free some space."); }

  mutable std::mutex m_mutex;
  std::vector<std::string> m_log;
  std::set<std::string> m_failing;
};

}  // namespace inquiry::test
