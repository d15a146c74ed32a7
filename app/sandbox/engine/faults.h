#pragma once

#include <optional>
#include <string>
#include <vector>

#include "app/sandbox/engine/platform.h"

namespace inquiry::sandbox {

enum class FaultKind {
  Throttle,           // 429 with Retry-After; nothing is done
  Error500,           // 500; nothing is done
  Error500AfterAccept,  // the request is done, then 500
  ResetBefore,        // the connection is reset before anything is done
  ResetAfterAccept,   // the request is done, then the connection is reset without an answer
  HalfBody,           // the request is done, half of the answer comes
  ExpireToken,        // the access token dies, 401
  Slow,               // the answer waits
  Duplicate,          // a list repeats rows
  Shuffle,            // a list comes in another order
  ClockSkew,          // the Date header and every instant stamped by this request are off
};

std::optional<FaultKind> faultKindFromName(std::string_view name);
std::string_view name(FaultKind kind);

struct Fault {
  std::string store;  // empty: any store
  FaultKind kind = FaultKind::Error500;
  int left = 1;              // requests it still hits
  std::string endpoint;      // "send", "read", "write", "token" or empty: see FaultPlan::next
  int retryAfterSeconds = 2;  // throttle
  Duration wait{3000};       // slow
  Duration skew{129'600'000};  // clock-skew: 36 h ahead
};

// The faults that wait for their requests.
class FaultPlan {
 public:
  void add(Fault fault) { m_faults.push_back(std::move(fault)); }
  void clear() { m_faults.clear(); }
  const std::vector<Fault>& waiting() const { return m_faults; }
  // The fault this request runs into, counted off. Without an endpoint a fault spares token requests;
  // reset-after-accept and 500-after-accept then wait for a send, duplicate and shuffle always for a list.
  std::optional<Fault> next(const std::string& store, CallKind kind);
  // Clock skew in force for a store without counting it off: what a buyer writes is stamped by the same clock.
  Duration skewOf(const std::string& store) const;

 private:
  std::vector<Fault> m_faults;
};

// Repeats every third row of the list in the answer, or reverses it; other answers stay as they are.
void disorder(FaultKind kind, Answer& answer);

}  // namespace inquiry::sandbox
