// What other programs of this computer hand over and read.
#include <csignal>
#include <iostream>
#include <nlohmann/json.hpp>

#include "app/ctl/command.h"
#include "app/local/local_server.h"
#include "core/desk/json_values.h"
#include "core/desk/order_import.h"
#include "core/sla/system_zone.h"

namespace inquiry::ctl {
namespace {

using Json = nlohmann::json;

Json jsonOf(const std::vector<desk::OrderProblem>& problems, std::string& text) {
  Json list = Json::array();
  for (const desk::OrderProblem& problem : problems) {
    list.push_back({{"line", problem.line}, {"code", problem.code}, {"reason", desk::reason(problem)}, {"taken", problem.isTaken}});
    text += "line " + std::to_string(problem.line) + ": " + desk::reason(problem) + "\n";
  }
  return list;
}

Result<Output> preview(Workspace& workspace, const desk::OrderImportWish& wish) {
  const auto shown = workspace.orders().preview(wish);
  if (!shown) return fail(shown.error());
  Output output;
  Json columns = Json::object();
  output.text = std::to_string(shown->rows) + " rows, " + std::to_string(shown->orders) + " orders, " + shown->encoding + "\n";
  for (const auto& [named, meaning] : shown->columns) {
    columns[named] = meaning;
    output.text += named + " is " + meaning + "\n";
  }
  for (const std::string& each : shown->personal) output.text += each + " is personal and stays out\n";
  for (const std::string& each : shown->unknown) output.text += each + " is not known and stays out\n";
  const Json problems = jsonOf(shown->problems, output.text);
  output.json = Json{{"encoding", shown->encoding}, {"rows", shown->rows}, {"orders", shown->orders}, {"columns", columns}, {"personal", shown->personal},
                     {"unknown", shown->unknown}, {"problems", problems}}.dump(-1, ' ', false, Json::error_handler_t::replace);
  return output;
}

Json jsonOf(const desk::LocalToken& token) { return {{"id", token.id}, {"name", token.name}, {"madeAt", token.madeAt.toIso()}}; }

Result<Output> serve(Workspace& workspace, const Arguments& arguments) {
  const auto tokens = workspace.localTokens().list();
  if (!tokens) return fail(tokens.error());
  if (tokens->empty()) return fail(ErrorKind::Refused, "local.no_tokens", "Nobody has a key yet: make one with inquirydeskctl local-key make NAME.");
  LocalServer server(workspace.localInterface());
  const auto port = server.open(arguments.port);
  if (!port) return fail(port.error());
  std::cerr << "Reading is open on http://127.0.0.1:" << *port << "/v1/ until this is interrupted.\n";
  sigset_t signals;
  sigemptyset(&signals);
  sigaddset(&signals, SIGINT);
  sigaddset(&signals, SIGTERM);
  int received = 0;
  sigwait(&signals, &received);
  server.close();
  return Output{Json{{"port", *port}}.dump(-1, ' ', false, Json::error_handler_t::replace), "Closed.\n", 0};
}

}  // namespace

Result<Output> runImportOrders(Workspace& workspace, const Arguments& arguments) {
  const desk::OrderImportWish wish{arguments.target, StoreId{arguments.store}, arguments.site == "store" ? "" : arguments.site.empty() ? systemTimeZone() : arguments.site};
  if (arguments.isDryRun) return preview(workspace, wish);
  const auto receipt = workspace.orders().run(wish, {});
  if (!receipt) return fail(receipt.error());
  Output output;
  output.text = std::to_string(receipt->added) + " added, " + std::to_string(receipt->updated) + " updated, " + std::to_string(receipt->unchanged) + " unchanged, " +
                std::to_string(receipt->joined) + " of them belong to a thread\n";
  const Json problems = jsonOf(receipt->problems, output.text);
  output.json = Json{{"added", receipt->added}, {"updated", receipt->updated}, {"unchanged", receipt->unchanged}, {"joined", receipt->joined}, {"problems", problems}}.dump(-1, ' ', false, Json::error_handler_t::replace);
  output.exitCode = receipt->problems.empty() ? 0 : 1;
  return output;
}

Result<Output> runLocal(Workspace& workspace, const Arguments& arguments) {
  if (arguments.command == "serve") return serve(workspace, arguments);
  if (arguments.action == "make") {
    const auto made = workspace.localTokens().make(arguments.target);
    if (!made) return fail(made.error());
    Json json = jsonOf(made->token);
    json["key"] = std::string(made->text.reveal());
    return Output{json.dump(-1, ' ', false, Json::error_handler_t::replace), "Key of " + made->token.name + ", shown only now: " + std::string(made->text.reveal()) + "\n", 0};
  }
  if (arguments.action == "revoke")
    if (auto done = workspace.localTokens().revoke(arguments.target); !done) return fail(done.error());
  const auto tokens = workspace.localTokens().list();
  if (!tokens) return fail(tokens.error());
  Output output;
  Json list = Json::array();
  for (const desk::LocalToken& token : *tokens) {
    list.push_back(jsonOf(token));
    output.text += token.id + "  " + token.name + "  " + token.madeAt.toIso() + "\n";
  }
  output.json = Json{{"keys", list}}.dump(-1, ' ', false, Json::error_handler_t::replace);
  return output;
}

}  // namespace inquiry::ctl
