#include <charconv>
#include <nlohmann/json.hpp>

#include "app/ctl/command.h"
#include "core/compliance/masking.h"

namespace inquiry::ctl {
namespace {

using Json = nlohmann::json;
using desk::RetentionService;

constexpr std::size_t kEverything = 1'000'000;

std::optional<std::int64_t> numberOf(const std::string& text) {
  std::int64_t number = 0;
  const auto [end, code] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (code != std::errc{} || end != text.data() + text.size()) return {};
  return number;
}

Json toJson(const desk::RetentionLine& line) {
  return {{"kind", compliance::name(line.rule.kind)}, {"days", line.rule.days ? Json(*line.rule.days) : Json(nullptr)}, {"mostDays", line.rule.mostDays ? Json(*line.rule.mostDays) : Json(nullptr)},
          {"source", line.rule.source.empty() ? Json(nullptr) : Json(line.rule.source)}, {"sourceDate", line.rule.sourceDate.empty() ? Json(nullptr) : Json(line.rule.sourceDate)},
          {"chosen", line.rule.isChosen}, {"rows", line.rows}, {"bytes", line.bytes}, {"dueNow", line.dueNow}, {"dueWithin30Days", line.dueSoon}};
}

Result<Output> list(Workspace& workspace) {
  const auto rows = workspace.retention().rows();
  if (!rows) return fail(rows.error());
  Output output;
  Json stores = Json::array();
  for (const desk::RetentionRow& row : *rows) {
    Json lines = Json::array();
    output.text += row.store.value + ": " + std::to_string(row.bytes) + " bytes, " + std::to_string(row.held) + " conversations held\n";
    for (const desk::RetentionLine& line : row.lines) {
      lines.push_back(toJson(line));
      output.text += "  " + std::string(compliance::name(line.rule.kind)) + ": " + (line.rule.days ? std::to_string(*line.rule.days) + " days" : std::string("kept")) + ", " +
                     std::to_string(line.rows) + " rows, " + std::to_string(line.dueNow) + " due now, " + std::to_string(line.dueSoon) + " within 30 days\n";
    }
    stores.push_back({{"store", row.store.value}, {"bytes", row.bytes}, {"held", row.held}, {"startsAt", row.startsAt ? Json(row.startsAt->toIso()) : Json(nullptr)}, {"kinds", lines}});
  }
  output.json = Json{{"stores", stores}}.dump(-1, ' ', false, Json::error_handler_t::replace);
  return output;
}

Result<Output> set(Workspace& workspace, const Arguments& arguments) {
  const auto kind = compliance::dataKindFromName(arguments.choice).value_or(compliance::DataKind::Conversations);
  const StoreId store{arguments.target};
  const auto days = numberOf(arguments.outcome);
  const bool isWord = arguments.outcome == "keep" || arguments.outcome == "default";
  if (!days && !isWord) return fail(ErrorKind::InvalidInput, "arguments.days", "\"" + arguments.outcome + "\" is no number of days: write one, \"keep\" or \"default\".");
  // Beyond any limit it is refused with the limit's own words.
  const int asked = static_cast<int>(std::min<std::int64_t>(days.value_or(0), compliance::kMostDays + 1));
  const Status done = arguments.outcome == "default" ? workspace.retention().reset(store, kind) : workspace.retention().choose(store, kind, days ? std::optional(asked) : std::nullopt);
  if (!done) return fail(done.error());
  return list(workspace);
}

Status hold(Workspace& workspace, const Arguments& arguments) {
  const auto matter = workspace.packages().matterOf(arguments.target);
  if (!matter) return fail(matter.error());
  LegalHold wish;
  wish.reason = arguments.reason;
  if (const auto* order = std::get_if<evidence::OrderNumber>(&*matter)) {
    wish.kind = LegalHold::Kind::Order;
    wish.store = order->store;
    wish.target = order->number;
  } else if (const auto* id = std::get_if<CaseId>(&*matter)) {
    const auto detail = workspace.cases().detail(*id);
    if (!detail) return fail(detail.error());
    wish.kind = LegalHold::Kind::Case;
    wish.store = detail->value.store;
    wish.target = std::to_string(id->value);
  } else {
    const auto thread = workspace.inbox().thread(std::get<ThreadId>(*matter));
    if (!thread) return fail(thread.error());
    wish.store = thread->thread.store;
    wish.target = std::to_string(thread->thread.id.value);
  }
  const auto held = workspace.retention().hold(wish);
  return held ? Status() : fail(held.error());
}

}  // namespace

Result<Output> runRetention(Workspace& workspace, const Arguments& arguments) {
  if (arguments.action == "set") return set(workspace, arguments);
  if (arguments.action != "run") return list(workspace);
  const auto receipt = workspace.retention().run(RetentionService::Which::Now, kEverything);
  if (!receipt) return fail(receipt.error());
  return Output{Json{{"conversations", receipt->conversations}, {"messages", receipt->messages}, {"unnamed", receipt->named}, {"originals", receipt->originals},
                     {"files", receipt->files}, {"orders", receipt->orders}, {"bytes", receipt->bytes}}.dump(-1, ' ', false, Json::error_handler_t::replace),
                std::to_string(receipt->conversations) + " conversations with " + std::to_string(receipt->messages) + " messages, " + std::to_string(receipt->originals) + " originals, " +
                    std::to_string(receipt->files) + " files and " + std::to_string(receipt->orders) + " orders deleted; the buyer taken out of " + std::to_string(receipt->named) + "\n",
                0};
}

Result<Output> runHold(Workspace& workspace, const Arguments& arguments) {
  if (arguments.action == "set")
    if (const Status held = hold(workspace, arguments); !held) return fail(held.error());
  if (arguments.action == "lift") {
    const auto id = numberOf(arguments.target);
    if (!id) return fail(ErrorKind::InvalidInput, "arguments.hold", "\"" + arguments.target + "\" is no number of a hold: see `hold list`.");
    if (const auto lifted = workspace.retention().lift(*id, arguments.reason); !lifted) return fail(lifted.error());
  }
  const auto holds = workspace.retention().holds(false);
  if (!holds) return fail(holds.error());
  Output output;
  Json list = Json::array();
  constexpr const char* kKinds[] = {"", "thread", "order", "case"};
  for (const LegalHold& hold : *holds) {
    const char* kind = kKinds[static_cast<int>(hold.kind)];
    const std::string reason = compliance::masked(hold.reason);
    list.push_back({{"id", std::to_string(hold.id)}, {"kind", kind}, {"store", hold.store.value}, {"target", hold.target}, {"reason", reason}, {"setBy", hold.setBy.value}, {"setAt", hold.setAt.toIso()}});
    output.text += std::to_string(hold.id) + "  " + kind + " " + hold.target + " at " + hold.store.value + "  " + hold.setAt.toIso() + "  " + reason + "\n";
  }
  output.json = Json{{"holds", list}}.dump(-1, ' ', false, Json::error_handler_t::replace);
  return output;
}

}  // namespace inquiry::ctl
