#include <nlohmann/json.hpp>

#include "app/ctl/command.h"
#include "core/desk/json_values.h"
#include "core/desk/manners_service.h"
#include "core/domain/country.h"

namespace inquiry::ctl {
namespace {

using Json = nlohmann::json;

Json packJson(const desk::PackRow& pack) {
  return {{"id", pack.id}, {"version", pack.version}, {"date", pack.date}, {"source", pack.source}, {"rules", pack.rules}, {"ageDays", pack.ageDays}, {"imported", pack.isImported}, {"old", pack.isOld}};
}

std::string packText(const desk::PackRow& pack) {
  return pack.id + "  version " + std::to_string(pack.version) + "  " + pack.date + "  " + std::to_string(pack.rules) + " rules  " + pack.source + (pack.isOld ? "  OLD" : "") + "\n";
}

Result<OutgoingId> itemId(const std::string& text) {
  if (text.empty() || text.size() > 18 || text.find_first_not_of("0123456789") != std::string::npos)
    return fail(ErrorKind::NotFound, "outbox.not_found", "There is no outbox item \"" + text + "\": see the list.");
  return OutgoingId{std::stoll(text)};
}

Result<Output> listApprovals(Workspace& workspace) {
  const auto rows = workspace.approvals().waiting();
  if (!rows) return fail(rows.error());
  Json list = Json::array();
  Output output;
  for (const desk::ApprovalRow& row : *rows) {
    Json entry = desk::toJson(row.item);
    entry["kinds"] = row.kinds;
    entry["author"] = row.item.actor;
    list.push_back(std::move(entry));
    output.text += std::to_string(row.item.id.value) + "  thread " + std::to_string(row.item.thread.value) + "  by " + row.item.actor + "\n";
  }
  output.json = list.dump(-1, ' ', false, Json::error_handler_t::replace);
  return output;
}

}  // namespace

Result<Output> runLint(Workspace& workspace, const Arguments& arguments) {
  const auto text = readText(arguments.textFile.empty() ? "-" : arguments.textFile);
  if (!text) return fail(text.error());
  auto findings = workspace.checks().lint(arguments.marketplace, arguments.site, *text);
  if (!findings) return fail(findings.error());
  Store place;
  place.marketplace = marketplaceFromName(arguments.marketplace).value_or(Marketplace::Mailbox);
  place.site = arguments.site;
  for (Finding& finding : desk::mannerFindings(arguments.language, countryOf(place), language::SpanishAddress::Either, *text)) findings->push_back(std::move(finding));
  Output output;
  Json list = Json::array();
  for (const Finding& finding : *findings) {
    list.push_back(desk::toJson(finding));
    output.text += std::string(name(finding.level)) + "  " + finding.rule + ": " + finding.text + "\n";
  }
  output.json = Json{{"findings", list}}.dump(-1, ' ', false, Json::error_handler_t::replace);
  return output;
}

Result<Output> runRulePacks(Workspace& workspace, const Arguments& arguments) {
  if (arguments.action == "import") {
    const auto json = readText(arguments.target);
    if (!json) return fail(json.error());
    const auto signature = readText(arguments.signature.empty() ? arguments.target + ".sig" : arguments.signature);
    if (!signature) return fail(signature.error());
    const auto pack = workspace.checks().importPack(*json, *signature);
    if (!pack) return fail(pack.error());
    return Output{packJson(*pack).dump(-1, ' ', false, Json::error_handler_t::replace), packText(*pack), 0};
  }
  const auto packs = workspace.checks().packs();
  if (!packs) return fail(packs.error());
  Output output;
  Json list = Json::array();
  for (const desk::PackRow& pack : *packs) {
    list.push_back(packJson(pack));
    output.text += packText(pack);
  }
  output.json = list.dump(-1, ' ', false, Json::error_handler_t::replace);
  return output;
}

Result<Output> runApprovals(Workspace& workspace, const Arguments& arguments) {
  if (arguments.action.empty() || arguments.action == "list") return listApprovals(workspace);
  const auto id = itemId(arguments.target);
  if (!id) return fail(id.error());
  const PersonId person{arguments.person};
  const Status decided = arguments.action == "approve" ? workspace.approvals().approve(*id, person) : workspace.approvals().decline(*id, person, arguments.reason);
  if (!decided) return fail(decided.error());
  const auto item = workspace.reply().outgoing(*id);
  if (!item) return fail(item.error());
  return Output{desk::toJson(*item).dump(-1, ' ', false, Json::error_handler_t::replace), std::to_string(item->id.value) + "  " + std::string(name(item->state)) + "\n", 0};
}

}  // namespace inquiry::ctl
