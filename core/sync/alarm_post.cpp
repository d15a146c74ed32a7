#include "core/sync/alarm_post.h"

#include <algorithm>
#include <nlohmann/json.hpp>

#include "core/domain/uuid.h"
#include "core/storage/setting_repository.h"
#include "core/sync/alarm_settings.h"

namespace inquiry {
namespace {

using nlohmann::json;
using std::chrono::hours;
using std::chrono::minutes;
using std::chrono::seconds;

constexpr std::string_view kQueueKey = "alarm.queue", kFaultPrefix = "alarm.fault.";
constexpr std::size_t kMostQueued = 200;
constexpr Duration kGivenUpAfter = hours(24), kFirstRest = seconds(30), kLongestRest = minutes(15);

std::string faultKey(const std::string& store) { return std::string(kFaultPrefix) + store; }

std::string dumped(const json& value) { return value.dump(-1, ' ', false, json::error_handler_t::replace); }

bool isFinal(ErrorKind kind) {
  return kind == ErrorKind::Refused || kind == ErrorKind::InvalidInput || kind == ErrorKind::NotFound || kind == ErrorKind::Corrupt;
}

}  // namespace

Result<std::vector<AlarmPost::Entry>> AlarmPost::load(storage::Connection& connection) {
  const auto text = storage::SettingRepository(connection).find(kQueueKey);
  if (!text) return fail(text.error());
  std::vector<Entry> entries;
  const json list = *text ? json::parse(**text, nullptr, false) : json::array();
  if (!list.is_array()) return entries;
  for (const json& row : list) {
    try {
      Entry entry;
      entry.message = {row.at("id"), row.at("text"), row.at("store"), row.at("kind"), row.at("phase"), Instant::fromMillis(row.at("at").get<std::int64_t>())};
      entry.failures = row.at("failures");
      entry.notBefore = Instant::fromMillis(row.at("notBefore").get<std::int64_t>());
      entries.push_back(std::move(entry));
    } catch (const json::exception&) {
      continue;  // of another version
    }
  }
  return entries;
}

Status AlarmPost::save(storage::Connection& connection, const std::vector<Entry>& entries) {
  json list = json::array();
  for (const Entry& entry : entries) {
    const WebhookMessage& message = entry.message;
    list.push_back({{"id", message.id}, {"text", message.text}, {"store", message.store}, {"kind", message.kind}, {"phase", message.phase},
                    {"at", message.at.millis()}, {"failures", entry.failures}, {"notBefore", entry.notBefore.millis()}});
  }
  return storage::SettingRepository(connection).save(kQueueKey, dumped(list));
}

Status AlarmPost::enqueue(storage::Connection& connection, const std::vector<AlarmNotice>& notices) {
  if (notices.empty()) return {};
  const auto settings = loadAlarmSettings(connection);
  if (!settings) return fail(settings.error());
  if (!settings->webhook) return {};
  auto entries = load(connection);
  if (!entries) return fail(entries.error());
  for (const AlarmNotice& notice : notices) {
    if (notice.thread || notice.kind == AlarmNotice::Kind::AnswerWaitsForPerson) continue;
    Entry entry;
    entry.message = {newUuid(), notice.text, notice.store.value, std::string(name(notice.kind)), std::string(name(notice.phase)), notice.at};
    entries->push_back(std::move(entry));
  }
  if (entries->size() > kMostQueued) entries->erase(entries->begin(), entries->end() - static_cast<std::ptrdiff_t>(kMostQueued));
  return save(connection, *entries);
}

Result<std::vector<AlarmPost::Entry>> AlarmPost::due() {
  const auto reader = m_database.read();
  if (!reader) return fail(reader.error());
  auto entries = load((*reader)->connection());
  if (!entries) return entries;
  // In order: an all-clear never overtakes its alarm.
  if (!entries->empty() && entries->front().notBefore > m_clock.now()) entries->clear();
  return entries;
}

bool AlarmPost::isDue() {
  const auto entries = due();
  return entries && !entries->empty();
}

Status AlarmPost::deliver(std::stop_token stop) {
  const std::scoped_lock lock(m_delivering);
  const auto entries = due();
  if (!entries || entries->empty()) return entries ? Status() : fail(entries.error());
  AlarmSettings settings;
  {
    const auto reader = m_database.read();
    if (!reader) return fail(reader.error());
    const auto loaded = loadAlarmSettings((*reader)->connection());
    if (!loaded) return fail(loaded.error());
    settings = *loaded;
  }
  if (!settings.webhook) {  // switched off meanwhile: nobody waits for them any more
    return m_database.writes().write(storage::WritePriority::Sync, [](storage::Connection& connection, ChangeSet&) { return save(connection, {}); });
  }
  const auto url = m_secrets.credential(kWebhookOwner, kWebhookUrl);
  for (const Entry& entry : *entries) {
    const Status done = url ? m_webhook.post(*url, *settings.webhook, entry.message, stop) : Status(fail(url.error()));
    if (!done && done.error().kind == ErrorKind::Cancelled) return done;
    if (auto settled = settle(entry, done); !settled) return settled;
    if (!done && !isFinal(done.error().kind)) return done;
  }
  return {};
}

// Out of the queue, or back to a later time; either way the store's health tells it.
Status AlarmPost::settle(const Entry& entry, const Status& outcome) {
  const Instant now = m_clock.now();
  return m_database.writes().write(storage::WritePriority::Sync, [&](storage::Connection& connection, ChangeSet& changes) -> Status {
    auto entries = load(connection);
    if (!entries) return fail(entries.error());
    const auto found = std::find_if(entries->begin(), entries->end(), [&](const Entry& each) { return each.message.id == entry.message.id; });
    if (found != entries->end()) {
      const bool isOver = outcome || isFinal(outcome.error().kind) || now - entry.message.at > kGivenUpAfter;
      if (isOver) {
        entries->erase(found);
      } else {
        found->notBefore = now + std::min(kFirstRest * (1 << std::min(found->failures, 5)), kLongestRest);
        ++found->failures;
      }
      if (auto saved = save(connection, *entries); !saved) return saved;
    }
    changes.stores.insert(StoreId{entry.message.store});
    storage::SettingRepository repository(connection);
    if (outcome) return repository.remove(faultKey(entry.message.store));
    return repository.save(faultKey(entry.message.store),
                           dumped({{"code", outcome.error().code}, {"text", outcome.error().text}, {"at", now.millis()}}));
  });
}

Result<std::int64_t> AlarmPost::waiting(storage::Connection& connection) {
  const auto entries = load(connection);
  if (!entries) return fail(entries.error());
  return static_cast<std::int64_t>(entries->size());
}

Result<std::map<StoreId, AlarmFault>> AlarmPost::faults(storage::Connection& connection) {
  const auto rows = storage::SettingRepository(connection).withPrefix(kFaultPrefix);
  if (!rows) return fail(rows.error());
  std::map<StoreId, AlarmFault> faults;
  for (const auto& [key, text] : *rows) {
    try {
      const json row = json::parse(text);
      faults[StoreId{key.substr(kFaultPrefix.size())}] = {row.at("code"), row.at("text"), Instant::fromMillis(row.at("at").get<std::int64_t>())};
    } catch (const json::exception&) {
      continue;  // of another version
    }
  }
  return faults;
}

Status AlarmPost::forgetFaults(storage::Connection& connection) {
  storage::SettingRepository repository(connection);
  const auto rows = repository.withPrefix(kFaultPrefix);
  if (!rows) return fail(rows.error());
  for (const auto& [key, text] : *rows)
    if (auto gone = repository.remove(key); !gone) return gone;
  return {};
}

}  // namespace inquiry
