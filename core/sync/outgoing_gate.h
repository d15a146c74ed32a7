#pragma once

#include <functional>
#include <memory>
#include <optional>

#include "core/compliance/rule_book.h"
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

// The house's gate: display-only stores, dry runs, a practice store whose addresses are not local, blocked conversations, the outgoing check, a second
// person's word where it is needed, answers that became late while they could not leave, and those that missed the time a person chose.
class ReleaseGate final : public OutgoingGate {
 public:
  enum class Run { Live, Dry };
  // Why an item still waits for a second person's word; none when it needs none or has it.
  using Approval = std::function<std::optional<Error>(const Outgoing& item, const Store& store)>;
  explicit ReleaseGate(Run run = Run::Live) : m_run(run) {}
  ReleaseGate(const compliance::RuleShelf& rules, Approval approval) : m_run(Run::Live), m_rules(&rules), m_approval(std::move(approval)) {}
  GateVerdict check(const GateQuestion& question) const override;

 private:
  std::shared_ptr<const compliance::RuleBook> book() const { return m_rules != nullptr ? m_rules->book() : compliance::builtInRules(); }

  Run m_run;
  const compliance::RuleShelf* m_rules = nullptr;  // null: the packs of the program
  Approval m_approval;
};

}  // namespace inquiry
