#pragma once

#include <cstdint>
#include <map>
#include <mutex>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

#include "core/domain/alarm_notice.h"
#include "core/domain/clock.h"
#include "core/domain/grant.h"
#include "core/integrations/webhook.h"
#include "core/storage/database.h"

namespace inquiry {

// Why the alarms of a store do not reach the webhook at present.
struct AlarmFault {
  std::string code, text;
  Instant at;
};

// Brings alarms about stores to the configured webhook. An alarm is queued in the transaction that notes it as said (setting "alarm.queue"), so
// neither a crash nor a webhook that is down loses or repeats the decision; it leaves the queue when the webhook took it, refused it for good,
// or after a day. enqueue() on the writer's thread; deliver() on a worker, one at a time; the rest from any thread.
class AlarmPost {
 public:
  AlarmPost(storage::Database& database, SecretStore& secrets, const Clock& clock, HttpTransport& http, Webhook::Pause pause)
      : m_database(database), m_secrets(secrets), m_clock(clock), m_webhook(http, clock, std::move(pause)) {}

  // Does nothing where no webhook is set up, and for notices that are not about a store as a whole.
  static Status enqueue(storage::Connection& connection, const std::vector<AlarmNotice>& notices);
  // Posts what is due, oldest first; the first that cannot reach the webhook ends the round.
  Status deliver(std::stop_token stop);
  // Whether something is due now.
  bool isDue();
  static Result<std::int64_t> waiting(storage::Connection& connection);
  static Result<std::map<StoreId, AlarmFault>> faults(storage::Connection& connection);
  // The webhook was removed or corrected: what the old one refused says nothing any more.
  static Status forgetFaults(storage::Connection& connection);

 private:
  struct Entry {
    WebhookMessage message;
    int failures = 0;
    Instant notBefore;
  };
  static Result<std::vector<Entry>> load(storage::Connection& connection);
  static Status save(storage::Connection& connection, const std::vector<Entry>& entries);
  Result<std::vector<Entry>> due();
  Status settle(const Entry& entry, const Status& outcome);

  storage::Database& m_database;
  SecretStore& m_secrets;
  const Clock& m_clock;
  Webhook m_webhook;
  std::mutex m_delivering;
};

}  // namespace inquiry
