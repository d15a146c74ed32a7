#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "core/domain/id.h"
#include "core/domain/instant.h"
#include "core/domain/rule.h"
#include "core/storage/connection.h"

namespace inquiry::storage {

// What rules did, would have done or were kept from. Writer connection for writes, in a transaction of the caller.
class RuleRunRepository {
 public:
  explicit RuleRunRepository(Connection& connection) : m_connection(connection) {}

  enum class Mode { Live = 0, Shadow = 1 };
  // Never renumber: stored.
  enum class State { Done = 1, Waiting = 2, Withheld = 3 };
  struct Run {
    std::int64_t id = 0;
    RuleId rule;
    std::int64_t ruleVersion = 0;
    Mode mode = Mode::Live;
    StoreId store;
    std::string remoteId;  // of the message
    ThreadId thread;
    MessageId message;
    Instant at;
    std::string action, value, result;
    State state = State::Done;
    std::string why;
    std::optional<OutgoingId> outgoing = {};
  };
  // False when the rule has acted on that message before: then nothing is to be done.
  Result<bool> add(const Run& run);
  Status settle(std::int64_t id, State state, const std::string& why, const std::optional<OutgoingId>& outgoing);
  // Answers of a store that wait to be queued, oldest first.
  Result<std::vector<Run>> waiting(const StoreId& store, std::size_t limit);
  // Newest first; of every rule when it is empty.
  Result<std::vector<Run>> list(const RuleId& rule, Mode mode, std::size_t limit);

  // Automatic answers that were queued since then.
  Result<std::int64_t> answersInThread(ThreadId thread, Instant since);
  Result<std::int64_t> answersOfStore(const StoreId& store, Instant since);
  struct Figure {
    std::string rule, why;  // `why` empty: queued
    std::int64_t count = 0;
  };
  // Automatic answers of a store since then, by rule and by what withheld them.
  Result<std::vector<Figure>> figures(const StoreId& store, Instant since);
  // Our side's answers of that time: by people, by machines.
  struct Share {
    std::int64_t people = 0, machines = 0;
  };
  Result<Share> share(const StoreId& store, Instant since);

 private:
  Connection& m_connection;
};

}  // namespace inquiry::storage
