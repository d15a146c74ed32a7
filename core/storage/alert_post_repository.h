#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "core/storage/connection.h"

namespace inquiry::storage {

// What waits to be told through channels, and what came of each attempt. Writer connection for writes, in a transaction of the caller.
class AlertPostRepository {
 public:
  explicit AlertPostRepository(Connection& connection) : m_connection(connection) {}

  struct Post {
    std::int64_t id = 0;
    std::string channel, uid, step, text, facts;
    Instant createdAt;
  };
  struct ChannelState {
    int failures = 0;
    Instant notBefore;
    std::int64_t eventSeq = 0;
  };
  struct Delivery {
    std::string channel;
    Instant at;
    std::string uid, step;
    std::int64_t messages = 1;
    int status = 0;
    std::string outcome, code;  // "delivered", "later", "refused", "given-up"
  };

  Status add(const Post& post);
  Result<std::vector<Post>> waiting(std::string_view channel, std::size_t limit);  // oldest first
  Result<std::int64_t> waitingCount(std::string_view channel);
  Status remove(std::int64_t id);
  Status removeAll(std::string_view channel);
  Result<ChannelState> state(std::string_view channel);
  Status saveState(std::string_view channel, const ChannelState& state);
  // Where the journal ends now: what came before is not told to a webhook of events that begins today.
  Result<std::int64_t> newestEvent();
  // Keeps the newest few thousand.
  Status log(const Delivery& delivery);
  Result<std::vector<Delivery>> deliveries(std::size_t limit);  // newest first

 private:
  Connection& m_connection;
};

}  // namespace inquiry::storage
