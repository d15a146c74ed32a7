#include <csignal>
#include <iostream>
#include <nlohmann/json.hpp>

#include "app/ctl/command.h"
#include "core/desk/json_values.h"

namespace inquiry::ctl {
namespace {

using Json = nlohmann::json;

std::string line(const desk::StoreRow& row) {
  return row.store.id.value + "  " + std::string(displayName(row.store.marketplace)) + "  " + std::string(name(row.store.mode)) + "  " + row.healthText +
         " " + row.nextStep + "\n";
}

Output list(const std::vector<desk::StoreRow>& rows) {
  Output output;
  Json stores = Json::array();
  for (const desk::StoreRow& row : rows) {
    stores.push_back(desk::toJson(row));
    output.text += line(row);
  }
  output.json = stores.dump(-1, ' ', false, Json::error_handler_t::replace);
  return output;
}

Result<Output> add(Workspace& workspace, const std::string& file) {
  const auto json = readText(file);
  if (!json) return fail(json.error());
  const auto rows = workspace.stores().addAll(*json);
  if (!rows) return fail(rows.error());
  if (rows->size() == 1) return Output{desk::toJson(rows->front()).dump(-1, ' ', false, Json::error_handler_t::replace), line(rows->front()), 0};
  return list(*rows);
}

Json diagnosisJson(const desk::Diagnosis& diagnosis) {
  Json steps = Json::array();
  for (const desk::DiagnosisStep& step : diagnosis.steps) steps.push_back({{"step", step.step}, {"done", step.isDone}, {"ok", step.isWell}, {"text", step.text}});
  return {{"level", name(diagnosis.level)},
          {"text", diagnosis.text},
          {"steps", steps},
          {"endsAt", diagnosis.endsAt.empty() ? Json(nullptr) : Json(diagnosis.endsAt)}};
}

std::string diagnosisText(const desk::Diagnosis& diagnosis) {
  std::string text = diagnosis.text + "\n";
  for (const desk::DiagnosisStep& step : diagnosis.steps)
    text += std::string(step.isDone ? "[x] " : "[ ] ") + step.step + ": " + step.text + "\n";
  return text;
}

Result<Output> check(Workspace& workspace, const StoreId& id) {
  const auto checked = workspace.stores().check(id);
  if (!checked) return fail(checked.error());
  Json json = desk::toJson(checked->row);
  json["ok"] = checked->ok;
  json["got"] = checked->got;
  json["granted"] = checked->granted;
  json["missing"] = checked->missing;
  json["diagnosis"] = diagnosisJson(checked->diagnosis);
  return Output{json.dump(-1, ' ', false, Json::error_handler_t::replace), diagnosisText(checked->diagnosis) + line(checked->row) + checked->got + "\n", checked->ok ? 0 : 1};
}

Result<Output> signIn(Workspace& workspace, const StoreId& id) {
  const auto page = workspace.stores().signInPage(id);
  if (!page) return fail(page.error());
  std::cerr << "Open this page, sign in with the main account, then paste the address the browser ended on:\n" << *page << "\n";
  std::string pasted;
  std::getline(std::cin, pasted);
  if (auto done = workspace.stores().finishSignIn(id, pasted); !done) return fail(done.error());
  return check(workspace, id);
}

Result<Output> change(Workspace& workspace, const std::string& file) {
  const auto json = readText(file);
  if (!json) return fail(json.error());
  const auto row = workspace.stores().change(*json);
  if (!row) return fail(row.error());
  return Output{desk::toJson(*row).dump(-1, ' ', false, Json::error_handler_t::replace), line(*row), 0};
}

// Shows the alarm settings, or sets those of a file first.
Result<Output> alarms(Workspace& workspace, const std::string& file) {
  if (!file.empty()) {
    const auto json = readText(file);
    if (!json) return fail(json.error());
    if (const auto set = workspace.stores().setAlarms(*json); !set) return fail(set.error());
  }
  const auto setup = workspace.stores().alarms();
  if (!setup) return fail(setup.error());
  const auto minutes = std::chrono::duration_cast<std::chrono::minutes>(setup->lagLimit).count();
  const bool hasWebhook = !setup->webhookFormat.empty();
  Json json{{"backlogLimit", setup->backlogLimit}, {"lagMinutes", minutes}, {"waiting", setup->waiting}};
  json["webhook"] = hasWebhook ? Json{{"host", setup->webhookHost}, {"format", setup->webhookFormat}} : Json(nullptr);
  std::string text = "An alarm from " + std::to_string(setup->backlogLimit) + " waiting items or " + std::to_string(minutes) + " minutes without a sync on; ";
  text += hasWebhook ? "posted to " + setup->webhookHost + " (" + setup->webhookFormat + "), " + std::to_string(setup->waiting) + " waiting\n" : "no webhook\n";
  return Output{json.dump(-1, ' ', false, Json::error_handler_t::replace), text, 0};
}

Output rounds(const std::vector<desk::StoreSync>& stores) {
  Output output;
  Json list = Json::array();
  for (const desk::StoreSync& store : stores) {
    list.push_back(desk::toJson(store));
    output.text += store.id.value + "  " + (store.ok ? "ok" : "failed") + "  " + std::to_string(store.messages) + " new messages, " +
                   std::to_string(store.sent) + " sent" + (store.error ? "  " + store.error->text : std::string()) + "\n";
    if (!store.ok) output.exitCode = 1;
  }
  output.json = Json{{"stores", list}}.dump(-1, ' ', false, Json::error_handler_t::replace);
  return output;
}

// Blocks until the program is asked to end.
void waitForEnd() {
  sigset_t signals;
  sigemptyset(&signals);
  sigaddset(&signals, SIGINT);
  sigaddset(&signals, SIGTERM);
  int received = 0;
  sigwait(&signals, &received);
}

}  // namespace

Result<Output> runStore(Workspace& workspace, const Arguments& arguments) {
  const StoreId id{arguments.target};
  if (arguments.action == "add") return add(workspace, arguments.target);
  if (arguments.action == "change") return change(workspace, arguments.target);
  if (arguments.action == "check") return check(workspace, id);
  if (arguments.action == "alarms") return alarms(workspace, arguments.target);
  if (arguments.action == "sign-in") return signIn(workspace, id);
  if (arguments.action == "remove") {
    if (auto done = workspace.stores().remove(id); !done) return fail(done.error());
    return Output{Json{{"removed", id.value}}.dump(-1, ' ', false, Json::error_handler_t::replace), "Removed " + id.value + "; its history stays.\n", 0};
  }
  if (arguments.action == "mode") {
    const auto mode = storeModeFromName(arguments.outcome);
    if (!mode) return fail(ErrorKind::InvalidInput, "arguments.mode", "The mode must be display-only, reply or automation.");
    if (auto done = workspace.stores().setMode(id, *mode); !done) return fail(done.error());
  }
  const auto rows = workspace.stores().list();
  if (!rows) return fail(rows.error());
  return list(*rows);
}

Result<Output> runSync(Workspace& workspace, const Arguments& arguments) {
  if (arguments.watch) {
    if (auto started = workspace.stores().startSync(); !started) return fail(started.error());
    waitForEnd();
    workspace.stores().stopSync();
    const auto rows = workspace.stores().list();
    if (!rows) return fail(rows.error());
    Output output = list(*rows);
    output.json = Json{{"stores", Json::parse(output.json)}}.dump(-1, ' ', false, Json::error_handler_t::replace);
    return output;
  }
  std::vector<StoreId> stores;
  if (!arguments.store.empty()) stores.push_back(StoreId{arguments.store});
  const auto done = workspace.stores().syncOnce(stores);
  if (!done) return fail(done.error());
  return rounds(*done);
}

}  // namespace inquiry::ctl
