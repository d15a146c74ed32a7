#pragma once

#include <optional>
#include <stop_token>

#include "core/domain/clock.h"
#include "core/domain/outgoing.h"
#include "core/domain/store.h"
#include "core/marketplaces/capabilities.h"
#include "core/rules/automatic_answer.h"
#include "core/storage/database.h"
#include "core/storage/rule_run_repository.h"

namespace inquiry {

namespace storage {
class OutboxJournal;
}

// Turns the answers that live rules asked for into items of the ordinary outbox, or says why not; each is decided once. Everything is asked again here,
// and once more when the item leaves (whyHeldBack). Blocks; one store at a time.
class AutomaticAnswers {
 public:
  struct Parts {
    storage::Database& database;
    const Clock& clock;
    storage::OutboxJournal& journal;
  };
  explicit AutomaticAnswers(const Parts& parts) : m_parts(parts) {}
  // Answers how many were queued.
  Result<std::int64_t> queue(const Store& store, const Capabilities& capabilities, const std::stop_token& stop);

 private:
  using Run = storage::RuleRunRepository::Run;
  // The item, or why there is none.
  struct Decision {
    std::optional<Outgoing> item;
    std::string why;
  };
  Result<Decision> decide(storage::Connection& connection, const Store& store, const Capabilities& capabilities, const Run& run);
  Status settle(const Run& run, Decision decision);

  Parts m_parts;
};

// Where an automatic answer is written, as it is now.
struct AnswerPlace {
  const Store& store;
  const Thread& thread;
  const Capabilities& capabilities;
  Instant now;
};

// Why an automatic answer that is queued must not leave any more; absent when it may.
Result<std::optional<Error>> whyHeldBack(storage::Connection& connection, const Outgoing& item, const AnswerPlace& place);

}  // namespace inquiry
