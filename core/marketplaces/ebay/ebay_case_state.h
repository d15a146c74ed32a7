#pragma once

#include <map>
#include <mutex>
#include <optional>
#include <string>

#include "core/domain/clock.h"
#include "core/marketplaces/ebay/ebay_cases.h"

namespace inquiry::ebay {

// What was stored of a case when it was last read, kept as a watermark of its own ("case:return:500").
struct CaseState {
  std::string digest;  // of the list row
  std::string orderRemoteId;
  Instant readAt;
  bool isOpen = true;

  static std::optional<CaseState> parse(const std::optional<std::string>& value);
  std::string toText() const;
};

// What stands in the way of reading one kind of case. It must not keep messages and orders away, so it is remembered here, tried again later and
// told by Connector::remark(). Safe from any thread.
class CaseTroubles {
 public:
  explicit CaseTroubles(const Clock& clock) : m_clock(clock) {}
  void note(CaseWhat what, const Error& error);
  void clear(CaseWhat what);
  void clearAll();
  bool isResting(CaseWhat what) const;  // too early to try again
  std::string remark() const;           // for StoreHealth::detail; "" when nothing is missing

 private:
  struct Trouble {
    Error error;
    Duration restUntil{};  // steady
  };
  const Clock& m_clock;
  mutable std::mutex m_mutex;
  std::map<CaseWhat, Trouble> m_troubles;
};

}  // namespace inquiry::ebay
