#include "core/sync/alert_facts.h"

#include <nlohmann/json.hpp>
#include <optional>

#include "core/domain/store.h"
#include "core/domain/thread.h"
#include "core/sla/calendar.h"
#include "core/storage/store_repository.h"
#include "core/storage/thread_repository.h"

namespace inquiry {
namespace {

Result<std::optional<Thread>> threadOf(storage::Connection& connection, const AlarmNotice& notice) {
  if (!notice.thread) return std::optional<Thread>();
  return storage::ThreadRepository(connection).find(*notice.thread);
}

}  // namespace

Result<AlertFacts> alertFactsOf(storage::Connection& connection, const AlarmNotice& notice) {
  AlertFacts facts;
  facts.kind = name(notice.kind);
  facts.percent = notice.percent;
  facts.isOver = notice.phase == AlarmNotice::Phase::Cleared;
  facts.store = notice.store.value;
  const auto store = storage::StoreRepository(connection).find(notice.store);
  if (!store) return fail(store.error());
  if (*store) facts.store = (*store)->name;
  const auto thread = threadOf(connection, notice);
  if (!thread) return fail(thread.error());
  if (!*thread) return facts;
  facts.order = (*thread)->orderRemoteId;
  facts.link = alertLink((*thread)->id.value);
  if ((*thread)->oldestUnansweredAt) facts.age = notice.at - *(*thread)->oldestUnansweredAt;
  if ((*thread)->dueAt && *store) facts.due = localText(*(*thread)->dueAt, (*store)->timeZone) + " " + (*store)->timeZone;
  return facts;
}

Result<std::string> alertFactsJson(storage::Connection& connection, const AlarmNotice& notice) {
  nlohmann::json facts{{"kind", name(notice.kind)}, {"phase", name(notice.phase)}, {"store", notice.store.value}};
  const auto thread = threadOf(connection, notice);
  if (!thread) return fail(thread.error());
  if (notice.percent > 0) facts["percent"] = notice.percent;
  if (*thread) {
    facts["thread"] = std::to_string((*thread)->id.value);
    facts["order"] = (*thread)->orderRemoteId;
    facts["dueAt"] = (*thread)->dueAt ? nlohmann::json((*thread)->dueAt->toIso()) : nlohmann::json(nullptr);
    facts["link"] = alertLink((*thread)->id.value);
  }
  return facts.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

}  // namespace inquiry
