#pragma once

#include <optional>

#include "core/domain/error.h"
#include "core/domain/outgoing.h"
#include "core/domain/store.h"
#include "core/domain/thread.h"
#include "core/marketplaces/capabilities.h"

namespace inquiry {

// What stands in the way of an item at the moment it would leave.
struct GateVerdict {
  enum class Outcome {
    Go,
    Refuse,  // never as it is: a rule says no
    Ask,     // a person must say that it may still go
  } outcome = Outcome::Go;
  std::optional<Error> error;  // why not
};

struct GateQuestion {
  const Outgoing& item;
  const Store& store;
  const Thread& thread;
  const Capabilities& capabilities;
  Instant now;
};

// Runs for every item again when it is released, however long ago it was written and checked. Pure or nearly so: it is called inside the
// transaction that claims the item.
class OutgoingGate {
 public:
  virtual ~OutgoingGate() = default;
  virtual GateVerdict check(const GateQuestion& question) const = 0;
};

// The house's gate: display-only stores, dry runs, a practice store whose addresses are not local, blocked conversations, the outgoing check,
// answers that became late while they could not leave, and those that missed the time a person chose.
class ReleaseGate final : public OutgoingGate {
 public:
  enum class Run { Live, Dry };
  explicit ReleaseGate(Run run = Run::Live) : m_run(run) {}
  GateVerdict check(const GateQuestion& question) const override;

 private:
  Run m_run;
};

}  // namespace inquiry
