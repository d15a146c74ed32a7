#pragma once

#include <cstddef>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/domain/wait_fact.h"
#include "core/storage/connection.h"

namespace inquiry::storage {

// The facts of waits, and which threads need theirs made anew. Writer connection for writes, in a transaction of the caller.
class WaitFactRepository {
 public:
  explicit WaitFactRepository(Connection& connection) : m_connection(connection) {}

  // Threads to be made anew, the newest first.
  Result<std::vector<ThreadId>> touched(std::size_t limit);
  Result<std::int64_t> touchedCount();
  Status forgetTouched(ThreadId thread);
  // No thread is touched and every day is packed.
  Result<bool> isInStep();
  // The number of a word, kept for ever; 0 for an empty one.
  Result<FactWord> word(std::string_view text);
  Result<std::map<FactWord, std::string>> words();
  Result<std::vector<WaitFact>> ofThread(ThreadId thread);
  // Whether anything changed.
  Result<bool> replace(ThreadId thread, const std::vector<WaitFact>& facts);

  // Packs up to `days` days whose facts have changed; answers how many it packed.
  Result<std::size_t> pack(std::size_t days);

  // Facts of waits that began in [from, to), in no order but by day. One object, overwritten for each. Inside one read transaction.
  using OnFact = std::function<void(const WaitFact&)>;
  Status forEach(Instant from, Instant to, const OnFact& onFact);
  // Those that began before `from` and had not ended then.
  Status forEachOpenAt(Instant from, const OnFact& onFact);
  // The start of the first wait there is.
  Result<std::optional<Instant>> first();

 private:
  Status readDay(std::int64_t day, const OnFact& onFact);
  Connection& m_connection;
};

}  // namespace inquiry::storage
