#include <nlohmann/json.hpp>

#include "app/ctl/command.h"

namespace inquiry::ctl {
namespace {

using Json = nlohmann::json;

Json instantOrNull(const std::optional<Instant>& at) { return at ? Json(at->toIso()) : Json(nullptr); }

Json jsonOf(const desk::AlertRow& row) {
  return {{"id", row.id},
          {"kind", row.kind},
          {"store", row.store.value},
          {"thread", row.thread ? Json(std::to_string(row.thread->value)) : Json(nullptr)},
          {"person", row.person.empty() ? Json(nullptr) : Json(row.person)},
          {"code", row.code},
          {"text", row.text},
          {"times", row.times},
          {"raisedAt", row.raisedAt.toIso()},
          {"lastAt", row.lastAt.toIso()},
          {"clearedAt", instantOrNull(row.clearedAt)},
          {"acknowledgedAt", instantOrNull(row.acknowledgedAt)},
          {"acknowledgedBy", row.acknowledgedBy.empty() ? Json(nullptr) : Json(row.acknowledgedBy)}};
}

std::string lineOf(const desk::AlertRow& row) {
  std::string line = std::to_string(row.id) + "  " + row.lastAt.toIso() + "  " + row.kind + "  " + row.store.value;
  if (row.thread) line += "  thread " + std::to_string(row.thread->value);
  if (row.times > 1) line += "  " + std::to_string(row.times) + " times";
  if (row.clearedAt) line += "  over";
  return line + "  " + row.text + "\n";
}

Result<std::int64_t> numberOf(const std::string& text) {
  if (text.empty() || text.size() > 18 || text.find_first_not_of("0123456789") != std::string::npos)
    return fail(ErrorKind::NotFound, "alert.not_found", "There is no alert \"" + text + "\": see the list.");
  return std::stoll(text);
}

}  // namespace

Result<Output> runAlerts(Workspace& workspace, const Arguments& arguments) {
  if (arguments.action == "acknowledge") {
    const auto id = numberOf(arguments.target);
    if (!id) return fail(id.error());
    const auto acknowledged = workspace.alerts().acknowledge({*id});
    if (!acknowledged) return fail(acknowledged.error());
    if (*acknowledged == 0) return fail(ErrorKind::NotFound, "alert.not_found", "There is no open alert " + arguments.target + ": see the list.");
    return Output{Json{{"acknowledged", *acknowledged}}.dump(-1, ' ', false, Json::error_handler_t::replace), "Acknowledged " + arguments.target + "\n", 0};
  }
  const auto rows = arguments.action == "history" ? workspace.alerts().history(arguments.limit) : workspace.alerts().open();
  if (!rows) return fail(rows.error());
  Output output;
  Json list = Json::array();
  for (const desk::AlertRow& row : *rows) {
    list.push_back(jsonOf(row));
    output.text += lineOf(row);
  }
  output.json = list.dump(-1, ' ', false, Json::error_handler_t::replace);
  return output;
}

Result<Output> runWatch(Workspace& workspace, const Arguments& arguments) {
  const auto id = workspace.inbox().resolveThread(arguments.target);
  if (!id) return fail(id.error());
  if (!arguments.reason.empty()) {
    if (auto done = workspace.watches().dismiss(*id, arguments.reason); !done) return fail(done.error());
    return Output{Json{{"thread", std::to_string(id->value)}, {"watched", false}}.dump(-1, ' ', false, Json::error_handler_t::replace), "Not watched any more\n", 0};
  }
  const auto watched = workspace.watches().watch({*id}, PersonId{arguments.watcher}, std::chrono::minutes(arguments.everyMinutes));
  if (!watched) return fail(watched.error());
  return Output{Json{{"thread", std::to_string(id->value)}, {"watched", true}, {"watcher", arguments.watcher}, {"everyMinutes", arguments.everyMinutes}}.dump(-1, ' ', false, Json::error_handler_t::replace),
                "Watched by " + arguments.watcher + "\n", 0};
}

}  // namespace inquiry::ctl
