// Deletion lists that a company's own server hands out.
#include <nlohmann/json.hpp>

#include "app/ctl/command.h"
#include "core/desk/json_values.h"

namespace inquiry::ctl {
namespace {

using Json = nlohmann::json;

Json jsonOf(const desk::DeletionRun& run) {
  Json waiting = Json::array();
  for (const auto& [place, reason] : run.waiting) waiting.push_back({{"line", place}, {"reason", reason}});
  return {{"at", run.at.toIso()}, {"erased", run.erased}, {"unknown", run.unknown}, {"acknowledged", run.acknowledged}, {"waits", run.waits}, {"waiting", waiting},
          {"error", run.problem.empty() ? Json(nullptr) : Json{{"code", run.code}, {"text", run.problem}}}};
}

std::string textOf(const desk::DeletionRun& run) {
  if (!run.problem.empty()) return run.at.toIso() + "  " + run.problem + "\n";
  std::string text = run.at.toIso() + "  " + std::to_string(run.erased) + " buyers forgotten, " + std::to_string(run.unknown) + " were not known, " + std::to_string(run.acknowledged) + " acknowledged, " + std::to_string(run.waits) + " wait\n";
  for (const auto& [place, reason] : run.waiting) text += "line " + std::to_string(place) + ": " + reason + "\n";
  return text;
}

Result<Output> list(Workspace& workspace) {
  const auto rows = workspace.deletionEndpoints().rows();
  if (!rows) return fail(rows.error());
  Output output;
  Json list = Json::array();
  for (const desk::DeletionEndpointRow& row : *rows) {
    const desk::DeletionEndpoint& endpoint = row.endpoint;
    list.push_back({{"store", endpoint.store.value.empty() ? Json(nullptr) : Json(endpoint.store.value)}, {"marketplace", endpoint.marketplace ? Json(name(*endpoint.marketplace)) : Json(nullptr)},
                    {"address", endpoint.address}, {"everyHours", endpoint.everyHours}, {"next", row.next.toIso()}, {"last", row.last ? jsonOf(*row.last) : Json(nullptr)}});
    output.text += endpoint.id() + "  " + endpoint.address + "  every " + std::to_string(endpoint.everyHours) + " hours\n" + (row.last ? textOf(*row.last) : std::string());
  }
  output.json = Json{{"addresses", list}}.dump(-1, ' ', false, Json::error_handler_t::replace);
  return output;
}

Status set(Workspace& workspace, desk::DeletionEndpoint endpoint, const Arguments& arguments) {
  endpoint.address = arguments.address;
  endpoint.everyHours = arguments.everyHours;
  desk::DeletionEndpointWish wish{std::move(endpoint), {}};
  if (!arguments.textFile.empty()) {
    const auto token = readText(arguments.textFile);
    if (!token) return fail(token.error());
    wish.token = Secret(token->substr(0, token->find_first_of("\r\n")));
  }
  return workspace.deletionEndpoints().save(std::move(wish));
}

}  // namespace

Result<Output> runDeletionList(Workspace& workspace, const Arguments& arguments) {
  if (arguments.action.empty() || arguments.action == "show") return list(workspace);
  if (const auto finished = workspace.erasure().finish(); !finished) return fail(finished.error());
  auto endpoint = workspace.deletionEndpoints().scopeOf(arguments.target);
  if (!endpoint) return fail(endpoint.error());
  if (arguments.action == "run") {
    const auto run = workspace.deletionEndpoints().run(endpoint->id());
    if (!run) return fail(run.error());
    return Output{jsonOf(*run).dump(-1, ' ', false, Json::error_handler_t::replace), textOf(*run), run->waits == 0 ? 0 : 1};
  }
  const Status done = arguments.action == "remove" ? workspace.deletionEndpoints().remove(endpoint->id()) : set(workspace, *endpoint, arguments);
  if (!done) return fail(done.error());
  return list(workspace);
}

}  // namespace inquiry::ctl
