#pragma once

#include <mutex>
#include <stop_token>
#include <vector>

#include "core/domain/alarm_notice.h"
#include "core/domain/clock.h"
#include "core/integrations/alert_sender.h"
#include "core/storage/alert_post_repository.h"
#include "core/storage/database.h"

namespace inquiry {

// Brings alerts, and where a webhook asks for it the desk's events, to the channels of the team. What waits is a row, so neither a crash nor a
// channel that is down loses or repeats the decision. Each channel is told in order; where people read, many at once become one message.
// enqueue() on the writer's thread, in the transaction that logs the alert; deliver() on a worker, one at a time; isDue() from any thread.
class AlertOutlet {
 public:
  AlertOutlet(storage::Database& database, AlertSender sender, const Clock& clock) : m_database(database), m_sender(std::move(sender)), m_clock(clock) {}

  static Status enqueue(storage::Connection& connection, const std::vector<AlarmNotice>& notices);
  bool isDue();
  // Tries every channel whose time has come; the first failure of a channel ends its round.
  Status deliver(std::stop_token stop);
  // One message at once, past the queue; its outcome stands in the log like any other.
  Status test(const AlertChannel& channel, std::stop_token stop);

 private:
  using Post = storage::AlertPostRepository::Post;
  struct Round {
    AlertChannel channel;
    storage::AlertPostRepository::ChannelState state;
    std::vector<Post> posts;
  };
  Result<std::vector<Round>> rounds();
  Status deliverTo(Round& round, const std::stop_token& stop);
  Status deliverEvents(Round& round, const std::stop_token& stop);
  Result<bool> settle(Round& round, const AlertMessage& message, const std::vector<Post>& sent, const AlertAttempt& attempt);

  storage::Database& m_database;
  AlertSender m_sender;
  const Clock& m_clock;
  std::mutex m_delivering;
};

}  // namespace inquiry
