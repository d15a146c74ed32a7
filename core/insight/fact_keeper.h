#pragma once

#include <cstddef>
#include <map>
#include <string>

#include "core/domain/store.h"
#include "core/sla/clock_policy.h"
#include "core/storage/connection.h"

namespace inquiry::insight {

// Keeps the facts of waits in step with what they are made from. One object a job of the writer: it remembers words and stores of that job only.
class FactKeeper {
 public:
  FactKeeper(storage::Connection& connection, const SlaSettings& settings) : m_connection(connection), m_settings(settings) {}

  struct Step {
    std::size_t made = 0;   // threads
    bool isLast = false;    // nothing was left to do
  };
  // Makes the facts of up to `threads` touched threads anew; with none left, packs days. Each call is bounded, whatever waits.
  Result<Step> step(std::size_t threads);

 private:
  Status make(ThreadId thread);
  Result<const Store*> storeOf(const StoreId& id);
  Result<std::int64_t> wordOf(const std::string& text);

  storage::Connection& m_connection;
  const SlaSettings& m_settings;
  std::map<StoreId, Store> m_stores;
  std::map<std::string, std::int64_t> m_words;
};

}  // namespace inquiry::insight
