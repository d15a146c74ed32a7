#include "core/desk/channel_service.h"

#include <algorithm>
#include <nlohmann/json.hpp>

#include "core/desk/journal_note.h"
#include "core/desk/parts.h"
#include "core/desk/rights.h"
#include "core/domain/uuid.h"
#include "core/integrations/alert_sender.h"
#include "core/storage/alert_post_repository.h"
#include "core/storage/deadline_repository.h"
#include "core/storage/person_repository.h"
#include "core/sync/sync_service.h"

namespace inquiry::desk {
namespace {

using nlohmann::json;

std::map<std::string, Secret> secretsOf(ChannelWish& wish) {
  std::map<std::string, Secret> secrets;
  const auto add = [&](std::string_view key, std::optional<Secret>& value) {
    if (value) secrets.emplace(std::string(key), std::move(*value));
  };
  add(kChannelUrl, wish.url);
  add(kChannelSigning, wish.signing);
  add(kChannelPassword, wish.password);
  add(kChannelToken, wish.token);
  return secrets;
}

tl::unexpected<Error> unknownChannel() { return fail(ErrorKind::NotFound, "channel.unknown", "This channel is gone: reload the list of channels."); }

}  // namespace

Result<std::vector<ChannelRow>> ChannelService::channels() const {
  auto reader = m_parts.database.read();
  if (!reader) return fail(reader.error());
  storage::Connection& connection = (*reader)->connection();
  auto channels = loadAlertChannels(connection);
  if (!channels) return fail(channels.error());
  std::vector<ChannelRow> rows;
  for (AlertChannel& channel : *channels) {
    const auto waiting = storage::AlertPostRepository(connection).waitingCount(channel.id);
    if (!waiting) return fail(waiting.error());
    const auto has = [&](std::string_view key) {
      const auto secret = m_parts.secrets.credential(ownerOf(channel), key);
      return secret && !secret->empty();
    };
    ChannelRow row{channel, *waiting, has(kChannelSigning), has(kChannelPassword), has(kChannelToken)};
    rows.push_back(std::move(row));
  }
  std::sort(rows.begin(), rows.end(), [](const ChannelRow& a, const ChannelRow& b) { return a.channel.name < b.channel.name; });
  return rows;
}

Result<AlertChannel> ChannelService::find(const std::string& id) const {
  auto reader = m_parts.database.read();
  if (!reader) return fail(reader.error());
  const auto channels = loadAlertChannels((*reader)->connection());
  if (!channels) return fail(channels.error());
  for (const AlertChannel& channel : *channels)
    if (channel.id == id) return channel;
  return unknownChannel();
}

// Fills the host that is shown; the address itself is a secret.
Status ChannelService::checkAddress(ChannelWish& wish) const {
  AlertChannel& channel = wish.channel;
  if (channel.kind == ChannelKind::Mail) {
    channel.host = channel.server.host;
    return checkServer(channel);
  }
  if (wish.url) {
    const auto host = channelHost(channel, *wish.url);
    if (!host) return fail(host.error());
    channel.host = *host;
    return {};
  }
  const auto kept = m_parts.secrets.credential(ownerOf(channel), kChannelUrl);
  if (!kept) return fail(ErrorKind::InvalidInput, "channel.url", "Give the address that the robot, the gateway or the webhook told you.");
  // What is allowed may have changed, the address has not.
  const auto host = channelHost(channel, *kept);
  if (!host) return fail(host.error());
  channel.host = *host;
  return {};
}

Result<std::string> ChannelService::save(ChannelWish wish) {
  if (const auto may = requireRight(m_parts, DeskRight::Settings); !may) return fail(may.error());
  const bool isNew = wish.channel.id.empty();
  if (isNew) wish.channel.id = newUuid().substr(0, 8);
  if (auto good = wish.channel.check(); !good) return fail(good.error());
  if (auto good = checkAddress(wish); !good) return fail(good.error());
  const AlertChannel channel = wish.channel;
  if (auto secrets = secretsOf(wish); !secrets.empty())
    if (auto kept = m_parts.secrets.saveCredentials(ownerOf(channel), std::move(secrets)); !kept) return fail(kept.error());
  const auto written = m_parts.database.writes().write(storage::WritePriority::User, [&](storage::Connection& connection, ChangeSet& changes) -> Status {
    storage::AlertPostRepository posts(connection);
    auto state = posts.state(channel.id);
    if (!state) return fail(state.error());
    // A webhook of events begins with what happens from now on; a corrected one is tried at once.
    if (channel.tellsEvents && state->eventSeq == 0) {
      const auto newest = posts.newestEvent();
      if (!newest) return fail(newest.error());
      state->eventSeq = *newest;
    }
    if (!channel.tellsEvents) state->eventSeq = 0;
    state->failures = 0;
    state->notBefore = Instant();
    if (auto done = posts.saveState(channel.id, *state); !done) return done;
    if (auto done = saveAlertChannel(connection, channel); !done) return done;
    changes.settings = true;
    return note(connection, m_parts, {SubjectKind::Setting, "alarm.channel." + channel.id, isNew ? "channel.added" : "channel.changed",
                                      {{"name", channel.name}, {"kind", name(channel.kind)}, {"host", channel.host}, {"on", channel.isOn}, {"private", channel.mayBePrivate}, {"events", channel.tellsEvents}}});
  });
  if (!written) return fail(written.error());
  m_parts.sync.outboxChanged();
  return channel.id;
}

Status ChannelService::remove(const std::string& id) {
  if (const auto may = requireRight(m_parts, DeskRight::Settings); !may) return fail(may.error());
  const auto channel = find(id);
  if (!channel) return fail(channel.error());
  const auto written = m_parts.database.writes().write(storage::WritePriority::User, [&](storage::Connection& connection, ChangeSet& changes) -> Status {
    if (auto done = storage::AlertPostRepository(connection).removeAll(id); !done) return done;
    if (auto done = removeAlertChannel(connection, id); !done) return done;
    changes.settings = true;
    return note(connection, m_parts, {SubjectKind::Setting, "alarm.channel." + id, "channel.removed", {{"name", channel->name}}});
  });
  if (!written) return written;
  return m_parts.secrets.removeAll(ownerOf(*channel));
}

Status ChannelService::test(const std::string& id) {
  const auto channel = find(id);
  if (!channel) return fail(channel.error());
  return m_parts.sync.testChannel(*channel);
}

Result<std::vector<DeliveryRow>> ChannelService::log(std::size_t limit) const {
  auto reader = m_parts.database.read();
  if (!reader) return fail(reader.error());
  const auto channels = loadAlertChannels((*reader)->connection());
  if (!channels) return fail(channels.error());
  std::map<std::string, std::string> names;
  for (const AlertChannel& channel : *channels) names[channel.id] = channel.name;
  auto deliveries = storage::AlertPostRepository((*reader)->connection()).deliveries(limit);
  if (!deliveries) return fail(deliveries.error());
  std::vector<DeliveryRow> rows;
  for (auto& each : *deliveries) {
    const auto known = names.find(each.channel);
    rows.push_back({known == names.end() ? each.channel : known->second, each.at, each.step, each.messages, each.status, each.outcome, each.code});
  }
  return rows;
}

Result<AlarmPlan> ChannelService::plan() const {
  auto reader = m_parts.database.read();
  if (!reader) return fail(reader.error());
  return loadAlarmPlan((*reader)->connection());
}

Status ChannelService::savePlan(const AlarmPlan& plan) {
  if (const auto may = requireRight(m_parts, DeskRight::Settings); !may) return fail(may.error());
  return m_parts.database.writes().write(storage::WritePriority::User, [&](storage::Connection& connection, ChangeSet& changes) -> Status {
    if (!plan.lead.value.empty()) {
      const auto lead = storage::PersonRepository(connection).find(plan.lead);
      if (!lead) return fail(lead.error());
      if (!*lead) return fail(ErrorKind::NotFound, "person.not_found", "There is no person \"" + plan.lead.value + "\" here: choose another lead.");
    }
    if (auto saved = saveAlarmPlan(connection, plan); !saved) return saved;
    if (auto again = storage::DeadlineRepository(connection).lookAgain(); !again) return again;
    changes.settings = true;
    json steps = json::array();
    for (const AlarmStep& step : plan.steps) steps.push_back(step.percent);
    return note(connection, m_parts, {SubjectKind::Setting, "alarm.plan", "alarms.planned", {{"steps", steps}, {"handOn", plan.isHandingOn}, {"lead", plan.lead.value}}});
  });
}

}  // namespace inquiry::desk
