#pragma once

#include <deque>
#include <map>
#include <string>

#include "app/sandbox/engine/platform.h"

namespace inquiry::sandbox {

// Which requests came, for tests that ask "how often" and "how early".
class RequestLog {
 public:
  struct Entry {
    Instant at;
    std::string store;
    std::string endpoint;  // "GET /orders/{id}"
    CallKind kind = CallKind::Read;
    int status = 0;      // 0: the connection was reset
    std::string fault;   // name of the fault it ran into; empty: none
  };

  void note(Entry entry);
  void clear();
  // {"requests":[{store,endpoint,kind,count,statuses:{"200":3}}],"total":n}; with `entries` also "log", oldest first.
  Json asJson(const std::string& store, std::size_t entries) const;
  std::uint64_t total() const { return m_total; }

 private:
  struct Count {
    CallKind kind = CallKind::Read;
    std::uint64_t count = 0;
    std::map<int, std::uint64_t> statuses;
  };
  static constexpr std::size_t kKept = 20'000;

  std::map<std::pair<std::string, std::string>, Count> m_counts;
  std::deque<Entry> m_entries;
  std::uint64_t m_total = 0;
};

}  // namespace inquiry::sandbox
