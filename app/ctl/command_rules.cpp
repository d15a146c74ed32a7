#include <fstream>
#include <nlohmann/json.hpp>

#include "app/ctl/command.h"

namespace inquiry::ctl {
namespace {

using Json = nlohmann::json;

constexpr Duration kDryRunOf = std::chrono::hours(24 * 30);

std::string dumped(const Json& value) { return value.dump(-1, ' ', false, Json::error_handler_t::replace); }

// Of a file, or what is in force.
Result<RuleSet> setOf(Workspace& workspace, const Arguments& arguments) {
  if (arguments.target.empty()) return workspace.rules().current();
  const auto text = readText(arguments.target);
  return text ? desk::RuleService::parse(*text) : Result<RuleSet>(tl::unexpected(text.error()));
}

Json jsonOf(const RuleSet& set) {
  Json value = Json::parse(desk::RuleService::exportJson(set));
  value["version"] = set.version;
  return value;
}

Output shown(const RuleSet& set) {
  Output output;
  output.json = dumped(jsonOf(set));
  for (const Rule& rule : set.rules) output.text += std::string(name(rule.state)) + "  " + rule.id.value + "  " + rule.title + "\n";
  if (set.rules.empty()) output.text = "There are no rules.\n";
  return output;
}

Json jsonOf(const desk::RuleClash& clash) {
  Json value{{"what", clash.what}, {"first", clash.first.value}, {"second", clash.second.value}, {"sample", nullptr}};
  if (clash.sample) value["sample"] = {{"message", std::to_string(clash.sample->message.value)}, {"thread", std::to_string(clash.sample->thread.value)}, {"text", clash.sample->excerpt}};
  return value;
}

void addClashes(const std::vector<desk::RuleClash>& clashes, Json& list, std::string& text) {
  for (const desk::RuleClash& clash : clashes) {
    list.push_back(jsonOf(clash));
    text += "disagree (" + clash.what + "): " + clash.firstTitle + " / " + clash.secondTitle + (clash.sample ? ": \"" + clash.sample->excerpt + "\"" : std::string()) + "\n";
  }
}

Result<Output> check(Workspace& workspace, const Arguments& arguments) {
  const auto set = setOf(workspace, arguments);
  if (!set) return fail(set.error());
  const auto clashes = workspace.rules().clashes(*set);
  if (!clashes) return fail(clashes.error());
  const auto troubles = workspace.rules().troubles(*set);
  if (!troubles) return fail(troubles.error());
  Output output;
  Json disagree = Json::array(), rests = Json::array();
  addClashes(*clashes, disagree, output.text);
  for (const desk::RuleTrouble& trouble : *troubles) {
    rests.push_back({{"rule", trouble.rule.value}, {"what", trouble.what}, {"about", trouble.about}});
    output.text += "rests (" + trouble.what + "): " + trouble.title + ": " + trouble.about + "\n";
  }
  output.exitCode = clashes->empty() && troubles->empty() ? 0 : 1;
  output.json = dumped({{"rules", set->rules.size()}, {"clashes", disagree}, {"troubles", rests}});
  if (output.text.empty()) output.text = std::to_string(set->rules.size()) + " rules, nothing is wrong with them\n";
  return output;
}

Result<Output> import(Workspace& workspace, const Arguments& arguments) {
  auto set = setOf(workspace, arguments);
  if (!set) return fail(set.error());
  const auto now = workspace.rules().current();
  if (!now) return fail(now.error());
  set->version = now->version;
  const auto saved = workspace.rules().save({*set, "imported", desk::RuleSave::Clashes::Tell});
  if (!saved) return fail(saved.error());
  if (saved->set) return shown(*saved->set);
  Output output;
  Json disagree = Json::array();
  addClashes(saved->clashes, disagree, output.text);
  output.json = dumped({{"clashes", disagree}});
  output.exitCode = 3;
  return output;
}

Result<Output> exportRules(Workspace& workspace, const Arguments& arguments) {
  const auto set = workspace.rules().current();
  if (!set) return fail(set.error());
  const std::string text = dumped(jsonOf(*set)["rules"].is_array() ? Json{{"rules", jsonOf(*set)["rules"]}} : Json::object());
  if (arguments.out.empty()) return Output{text, text + "\n", 0};
  std::ofstream file(arguments.out, std::ios::binary | std::ios::trunc);
  file << text << "\n";
  file.close();
  if (!file) return fail(ErrorKind::Storage, "rules.export", "The file \"" + arguments.out + "\" cannot be written: choose another place.");
  return Output{Json{{"rules", set->rules.size()}, {"file", arguments.out}}.dump(-1, ' ', false, Json::error_handler_t::replace), std::to_string(set->rules.size()) + " rules written to " + arguments.out + "\n", 0};
}

Result<Instant> instantOf(const std::string& text, Instant otherwise) {
  if (text.empty()) return otherwise;
  const auto at = Instant::parse(text);
  if (!at) return fail(ErrorKind::InvalidInput, "arguments.instant", "\"" + text + "\" is no instant: write 2026-01-31T09:30:00Z.");
  return *at;
}

Json jsonOf(const desk::DryRunRow& row) {
  return {{"message", std::to_string(row.sample.message.value)}, {"thread", std::to_string(row.sample.thread.value)}, {"store", row.sample.store.value}, {"at", row.sample.at.toIso()},
          {"rule", row.rule.value}, {"do", row.action}, {"value", row.value}, {"result", row.result}, {"keptBack", row.why.empty() ? Json(nullptr) : Json(row.why)}};
}

Result<Output> dryRun(Workspace& workspace, const Arguments& arguments) {
  const auto set = setOf(workspace, arguments);
  if (!set) return fail(set.error());
  const Instant now = workspace.clock().now();
  const auto to = instantOf(arguments.until, now);
  if (!to) return fail(to.error());
  const auto from = instantOf(arguments.since, *to - kDryRunOf);
  if (!from) return fail(from.error());
  const auto run = workspace.rules().dryRun({*set, *from, *to, arguments.limit}, {});
  if (!run) return fail(run.error());
  Output output;
  Json rules = Json::array(), rows = Json::array();
  for (const desk::DryRunFigures& figures : run->figures) {
    rules.push_back({{"rule", figures.rule.value}, {"title", figures.title}, {"messages", figures.matches}, {"done", figures.done}, {"keptBack", figures.withheld}});
    output.text += figures.rule.value + "  " + std::to_string(figures.matches) + " messages\n";
  }
  for (const desk::DryRunRow& row : run->rows) rows.push_back(jsonOf(row));
  output.json = dumped({{"from", run->from.toIso()}, {"to", run->to.toIso()}, {"messages", run->messages}, {"rules", rules}, {"rows", rows}, {"rowsLeftOut", run->rowsLeftOut}, {"digest", run->digest}, {"sent", 0}});
  output.text += std::to_string(run->messages) + " messages looked at, nothing changed, nothing sent\n";
  return output;
}

Result<Output> shadow(Workspace& workspace) {
  const auto all = workspace.rules().shadow();
  if (!all) return fail(all.error());
  Output output;
  Json list = Json::array();
  for (const desk::ShadowFigures& each : *all) {
    list.push_back({{"rule", each.rule.value}, {"version", each.ruleVersion}, {"agreed", each.agreed}, {"differed", each.differed}, {"open", each.open}, {"keptBack", each.withheld}, {"share", each.share()}});
    output.text += each.rule.value + "  " + std::to_string(each.share()) + " % of " + std::to_string(each.decided()) + "\n";
  }
  output.json = list.dump(-1, ' ', false, Json::error_handler_t::replace);
  return output;
}

}  // namespace

Result<Output> runRules(Workspace& workspace, const Arguments& arguments) {
  if (arguments.action == "check") return check(workspace, arguments);
  if (arguments.action == "import") return import(workspace, arguments);
  if (arguments.action == "export") return exportRules(workspace, arguments);
  if (arguments.action == "dry-run") return dryRun(workspace, arguments);
  if (arguments.action == "shadow") return shadow(workspace);
  const auto changed = [](const Result<RuleSet>& set) { return set ? Result<Output>(shown(*set)) : fail(set.error()); };
  if (arguments.action == "switch") return changed(workspace.rules().setState(RuleId{arguments.target}, ruleStateFromName(arguments.outcome).value_or(RuleState::Off), {arguments.watcher, arguments.reason}));
  if (arguments.action == "roll-back") return changed(workspace.rules().rollBack(std::atoll(arguments.target.c_str()), arguments.reason));
  return changed(workspace.rules().current());
}

}  // namespace inquiry::ctl
