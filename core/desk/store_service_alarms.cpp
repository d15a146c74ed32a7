// Who is told about stores, and from when on.
#include <nlohmann/json.hpp>

#include "core/desk/parts.h"
#include "core/desk/rights.h"
#include "core/desk/store_service.h"
#include "core/domain/journal_entry.h"
#include "core/storage/journal.h"
#include "core/sync/alarm_post.h"
#include "core/sync/alarm_settings.h"

namespace inquiry::desk {
namespace {

using Json = nlohmann::json;

constexpr std::int64_t kMostBacklog = 100'000, kMostLagMinutes = 7 * 24 * 60;

tl::unexpected<Error> bad(const std::string& field, const std::string& reason) {
  return fail(ErrorKind::InvalidInput, "alarms.field", "The field \"" + field + "\" of the alarm settings " + reason + ".");
}

struct Wish {
  AlarmSettings settings;
  std::optional<Secret> url;  // a new one
};

Status readWebhook(const Json& value, Wish& wish) {
  if (value.is_null()) {
    wish.settings.webhook.reset();
    wish.settings.webhookHost.clear();
    return {};
  }
  if (!value.is_object() || !value.contains("url") || !value["url"].is_string()) return bad("webhook", "must be null or hold a \"url\"");
  const Json format = value.value("format", Json("json"));
  const auto known = format.is_string() ? webhookFormatFromName(format.get<std::string>()) : std::nullopt;
  if (!known) return bad("webhook.format", "must be json or dingtalk");
  Secret url(value["url"].get<std::string>());
  const auto host = Webhook::hostOf(url);
  if (!host) return fail(host.error());
  wish.settings.webhook = known;
  wish.settings.webhookHost = *host;
  wish.url = std::move(url);
  return {};
}

Status readWish(const std::string& text, Wish& wish) {
  const Json json = Json::parse(text, nullptr, false);
  if (!json.is_object()) return fail(ErrorKind::InvalidInput, "alarms.json", "The alarm settings are a JSON object: correct the file and try again.");
  for (const auto& [key, value] : json.items()) {
    if (key == "backlogLimit") {
      if (!value.is_number_integer() || value.get<std::int64_t>() < 1 || value.get<std::int64_t>() > kMostBacklog) return bad(key, "must be a number from 1 to 100000");
      wish.settings.backlogLimit = value.get<std::int64_t>();
    } else if (key == "lagMinutes") {
      if (!value.is_number_integer() || value.get<std::int64_t>() < 1 || value.get<std::int64_t>() > kMostLagMinutes) return bad(key, "must be minutes from 1 to 10080");
      wish.settings.lagLimit = std::chrono::minutes(value.get<std::int64_t>());
    } else if (key == "webhook") {
      if (auto done = readWebhook(value, wish); !done) return done;
    } else {
      return bad(key, "is not known: use backlogLimit, lagMinutes and webhook");
    }
  }
  return {};
}

}  // namespace

Result<AlarmSetup> StoreService::alarms() const {
  auto reader = m_parts.database.read();
  if (!reader) return fail(reader.error());
  const auto settings = loadAlarmSettings((*reader)->connection());
  if (!settings) return fail(settings.error());
  const auto waiting = AlarmPost::waiting((*reader)->connection());
  if (!waiting) return fail(waiting.error());
  AlarmSetup setup{settings->backlogLimit, settings->lagLimit, "", "", *waiting};
  if (settings->webhook) {
    setup.webhookFormat = name(*settings->webhook);
    setup.webhookHost = settings->webhookHost;
  }
  return setup;
}

Result<AlarmSetup> StoreService::setAlarms(const std::string& json) {
  if (const auto may = requireRight(m_parts, DeskRight::Settings); !may) return fail(may.error());
  Wish wish;
  {
    auto reader = m_parts.database.read();
    if (!reader) return fail(reader.error());
    const auto stored = loadAlarmSettings((*reader)->connection());
    if (!stored) return fail(stored.error());
    wish.settings = *stored;
  }
  if (auto read = readWish(json, wish); !read) return fail(read.error());
  const bool isWebhookChanged = wish.url || !wish.settings.webhook;
  if (wish.url) {
    std::map<std::string, Secret> secrets;
    secrets.emplace(std::string(kWebhookUrl), std::move(*wish.url));
    if (auto kept = m_parts.secrets.saveCredentials(kWebhookOwner, std::move(secrets)); !kept) return fail(kept.error());
  } else if (!wish.settings.webhook) {
    if (auto gone = m_parts.secrets.removeAll(kWebhookOwner); !gone) return fail(gone.error());
  }
  const auto written = m_parts.database.writes().write(storage::WritePriority::User, [&](storage::Connection& connection, ChangeSet& changes) -> Status {
    if (auto saved = saveAlarmSettings(connection, wish.settings); !saved) return saved;
    if (isWebhookChanged) {
      const auto faults = AlarmPost::faults(connection);
      if (!faults) return fail(faults.error());
      for (const auto& [store, fault] : *faults) changes.stores.insert(store);
      if (auto gone = AlarmPost::forgetFaults(connection); !gone) return gone;
    }
    JournalEntry entry;
    entry.at = m_parts.clock.now();
    entry.actor = m_parts.me().value;
    entry.kind = "setting.alarms";
    entry.subjectKind = SubjectKind::Setting;
    entry.subject = "alarm.settings";
    entry.payload = Json{{"backlogLimit", wish.settings.backlogLimit},
                         {"lagMs", wish.settings.lagLimit.count()},
                         {"webhook", wish.settings.webhook ? Json(name(*wish.settings.webhook)) : Json(nullptr)}}
                        .dump();
    return storage::Journal::append(connection, entry);
  });
  if (!written) return fail(written.error());
  return alarms();
}

}  // namespace inquiry::desk
