#pragma once

#include <condition_variable>
#include <cstdint>
#include <map>
#include <mutex>
#include <optional>
#include <stop_token>

#include "core/domain/id.h"

namespace inquiry {

class Connector;

// Which connectors are at work. When a store's connector is replaced (its worker hung, its proxy changed), the new one waits here until the old
// one is idle: each refreshes the sign-in by itself, and a single-use refresh token asked with twice is lost. Safe from any thread.
class ConnectorUses {
 public:
  // At work until the end of the scope. Must not outlive the ConnectorUses.
  class Use {
   public:
    Use(ConnectorUses& uses, std::uint64_t id) : m_uses(&uses), m_id(id) {}
    Use(Use&& other) noexcept : m_uses(other.m_uses), m_id(other.m_id) { other.m_id = 0; }
    Use& operator=(Use&&) = delete;
    ~Use() {
      if (m_id != 0) m_uses->end(m_id);
    }
    std::uint64_t id() const { return m_id; }

   private:
    ConnectorUses* m_uses;
    std::uint64_t m_id;
  };

  // Blocks while another connector of that store is at work, giving signs of life; after five minutes, longer than a refresh may take, that one
  // counts as hanging and is waited for no more. Empty when `stop` came first.
  std::optional<Use> begin(const StoreId& store, const Connector& connector, std::stop_token stop);
  // Of one that was given up: it is waited for no more. 0 and what has ended already are passed over.
  void end(std::uint64_t id);

 private:
  struct Entry {
    StoreId store;
    const Connector* connector;
  };
  bool isOtherAtWork(const StoreId& store, const Connector& connector) const;

  std::mutex m_mutex;
  std::condition_variable_any m_ended;
  std::map<std::uint64_t, Entry> m_entries;
  std::uint64_t m_next = 1;
};

}  // namespace inquiry
