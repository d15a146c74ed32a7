// The list of claims, and one claim as list and call tell it.
#include <algorithm>
#include <array>

#include "app/sandbox/mercado_libre/meli_claims.h"

namespace inquiry::sandbox::meli {
namespace {

constexpr PageRule kPaging{30, 100, 9999};

Json resolutionOf(const Claim& claim) {
  if (claim.isOpen) return nullptr;
  const bool isBuyers =
      claim.outcome == "payment_refunded" || claim.outcome == "respondent_timeout" || claim.outcome == "partial_refunded" || claim.outcome == "item_returned";
  return {{"reason", claim.outcome},
          {"date_created", westOffset(claim.closedAt.value_or(claim.changedAt))},
          {"benefited", Json::array({isBuyers ? "complainant" : "respondent"})},
          {"closed_by", claim.closedBy},
          {"applied_coverage", claim.outcome == "coverage_decision"}};
}

struct Range {
  std::optional<Instant> after, before;
};

// yyyy-MM-dd'T'HH:mm:ss.SSSZ, where Z is an offset without a colon.
std::optional<Instant> bound(const std::string& text) {
  const bool isForm = text.size() == 28 && text[19] == '.' && (text[23] == '+' || text[23] == '-') && text.find(':', 23) == std::string::npos;
  return isForm ? Instant::parse(text) : std::nullopt;
}

// "last_updated:after:T1,before:T2". Empty when it is none.
std::optional<Range> rangeIn(const std::string& text) {
  constexpr std::string_view kField = "last_updated:", kAfter = "after:", kBefore = "before:";
  if (!text.starts_with(kField)) return {};
  Range range;
  std::string rest = text.substr(kField.size());
  while (!rest.empty()) {
    const std::string part = rest.substr(0, rest.find(','));
    rest.erase(0, part.size() + 1);
    const bool isAfter = part.starts_with(kAfter);
    if (!isAfter && !part.starts_with(kBefore)) return {};
    const auto at = bound(part.substr(isAfter ? kAfter.size() : kBefore.size()));
    if (!at) return {};
    (isAfter ? range.after : range.before) = at;
  }
  return range;
}

bool isWanted(const Visit& visit, const Claim& claim, const Range& range) {
  const auto fits = [&visit](const char* name, const std::string& value) {
    const auto asked = visit.call.param(name);
    return !asked || *asked == value;
  };
  const Sale* sale = nullptr;
  for (const Sale& one : visit.shop.sales())
    if (one.id == claim.saleId) sale = &one;
  return fits("status", claim.isOpen ? "opened" : "closed") && fits("stage", claim.stage) && fits("type", claim.type) && fits("order_id", claim.saleId) &&
         fits("resource_id", claim.saleId) && fits("resource", "order") && fits("pack_id", sale == nullptr ? std::string() : sale->packId) &&
         (!range.after || claim.changedAt >= *range.after) && (!range.before || claim.changedAt <= *range.before);
}

}  // namespace

Json claimJson(const Visit& visit, const Claim& claim) {
  Json players = Json::array();
  players.push_back({{"role", "complainant"}, {"type", "buyer"}, {"user_id", number(claim.buyerId)}, {"available_actions", Json::array()}});
  players.push_back(
      {{"role", "respondent"}, {"type", "seller"}, {"user_id", number(visit.shop.profile().userId)}, {"available_actions", sellerActions(claim)}});
  if (claim.stage == "dispute") players.push_back({{"role", "mediator"}, {"type", "internal"}, {"user_id", 46'622'406}, {"available_actions", Json::array()}});
  return {{"id", number(claim.id)},
          {"resource_id", number(claim.saleId)},
          {"status", claim.isOpen ? "opened" : "closed"},
          {"type", claim.type},
          {"stage", claim.stage},
          {"parent_id", nullptr},
          {"resource", "order"},
          {"reason_id", claim.reason},
          {"fulfilled", !isNotReceived(claim)},
          {"quantity_type", "total"},
          {"claimed_quantity", 1},
          {"claim_version", 2.0},
          {"players", std::move(players)},
          {"resolution", resolutionOf(claim)},
          {"site_id", visit.shop.isCrossBorder() ? std::string("MLM") : visit.shop.profile().site},
          {"date_created", westOffset(claim.openedAt)},
          {"last_updated", westOffset(claim.changedAt)},
          {"related_entities", claim.returned ? Json::array({"return"}) : Json::array()}};
}

Answer claimSearch(Visit& visit) {
  static constexpr std::array<const char*, 9> kFilters{"status", "stage", "type", "order_id", "pack_id", "resource", "resource_id", "players.user_id", "range"};
  const bool isFiltered = std::any_of(kFilters.begin(), kFilters.end(), [&visit](const char* name) { return visit.call.param(name).has_value(); });
  if (!isFiltered) return jsonAnswer(400, {{"error", "invalid_query"}, {"message", "at least any of these filters: id, type, stage, status, resource"}});
  if (visit.call.param("players.role").has_value() != visit.call.param("players.user_id").has_value())
    return jsonAnswer(400, {{"error", "invalid_query"}, {"message", "players.role and players.user_id go together"}});
  if (visit.call.param("players.user_id").value_or(visit.shop.profile().userId) != visit.shop.profile().userId)
    return errorAnswer(403, "PA_UNAUTHORIZED_RESULT_FROM_POLICIES", "At least one policy returned UNAUTHORIZED.");
  Answer refusal;
  const auto page = pageOf(visit, kPaging, refusal);
  if (!page) return refusal;
  Range range;
  if (const auto text = visit.call.param("range")) {
    const auto read = rangeIn(*text);
    if (!read) return jsonAnswer(400, {{"error", "invalid_query"}, {"message", "Invalid range"}});
    range = *read;
  }
  letTimePass(visit.shop, visit.now);
  std::vector<const Claim*> found;
  const bool isAgainstUs = visit.call.param("players.role").value_or("respondent") == "respondent";
  for (const Claim& one : visit.shop.claims())
    if (isAgainstUs && isWanted(visit, one, range)) found.push_back(&one);
  const bool ascending = visit.call.param("sort").value_or("").ends_with(":asc");
  std::stable_sort(found.begin(), found.end(),
                   [ascending](const Claim* a, const Claim* b) { return ascending ? a->changedAt < b->changedAt : a->changedAt > b->changedAt; });
  Json rows = Json::array();
  for (std::size_t i = page->offset; i < std::min(found.size(), page->offset + page->limit); ++i) rows.push_back(claimJson(visit, *found[i]));
  return jsonAnswer(200, {{"paging", {{"total", found.size()}, {"offset", page->offset}, {"limit", page->limit}}}, {"data", std::move(rows)}});
}

}  // namespace inquiry::sandbox::meli
