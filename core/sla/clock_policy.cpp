#include "core/sla/clock_policy.h"

#include <algorithm>
#include <array>
#include <map>
#include <utility>

#include "core/sla/policy_json.h"

namespace inquiry {
namespace {

using nlohmann::json;
using std::chrono::hours;
using std::chrono::minutes;

constexpr std::array kPolicies{std::pair{PolicyName::Platform, "platform"}, std::pair{PolicyName::Own, "own"},
                               std::pair{PolicyName::Case, "case"}};
// Mercado Libre does not count 21:00-08:00 (its seller pages on excluded claims).
constexpr std::string_view kMercadoLibreHours = "mercado-libre-08-21";
constexpr std::string_view kWorkingDays = "working-days";
constexpr std::string_view kJapanWorkingDays = "japan-working-days";

CalendarRules everyDay(std::string_view id, minutes from, minutes to) {
  CalendarRules rules;
  rules.id = id;
  for (DayPlan& plan : rules.week) plan = {{from, to}};
  return rules;
}

CalendarRules workingDays() {
  CalendarRules rules;
  rules.id = kWorkingDays;
  for (std::size_t day = 1; day <= 5; ++day) rules.week[day] = {{minutes(0), minutes(1440)}};
  return rules;
}

// Monday to Friday without the national holidays, substitute ones among them, as the Cabinet Office publishes them a year ahead.
CalendarRules japanWorkingDays() {
  using namespace std::chrono;
  CalendarRules rules = workingDays();
  rules.id = kJapanWorkingDays;
  rules.timeZone = "Asia/Tokyo";
  constexpr std::array kHolidays{
      year(2026) / 1 / 1,  year(2026) / 1 / 12, year(2026) / 2 / 11, year(2026) / 2 / 23, year(2026) / 3 / 20,  year(2026) / 4 / 29,
      year(2026) / 5 / 4,  year(2026) / 5 / 5,  year(2026) / 5 / 6,  year(2026) / 7 / 20, year(2026) / 8 / 11,  year(2026) / 9 / 21,
      year(2026) / 9 / 22, year(2026) / 9 / 23, year(2026) / 10 / 12, year(2026) / 11 / 3, year(2026) / 11 / 23, year(2027) / 1 / 1,
      year(2027) / 1 / 11, year(2027) / 2 / 11, year(2027) / 2 / 23, year(2027) / 3 / 22, year(2027) / 4 / 29,  year(2027) / 5 / 3,
      year(2027) / 5 / 4,  year(2027) / 5 / 5,  year(2027) / 7 / 19, year(2027) / 8 / 11, year(2027) / 9 / 20,  year(2027) / 9 / 23,
      year(2027) / 10 / 11, year(2027) / 11 / 3, year(2027) / 11 / 23};
  for (const year_month_day& day : kHolidays) rules.exceptions[sys_days(day)] = {};
  return rules;
}

PolicyRow own(std::string label, Duration duration) {
  return {{}, {}, {}, {}, {PolicyName::Own, std::move(label), TimeBasis::Elapsed, duration, {}, "Own target; edit it in the settings", {}, true, false, 1}};
}

PolicyRow eBay24Hours() {
  PolicyRow row;
  row.marketplace = Marketplace::Ebay;
  row.policy = {PolicyName::Platform, "Platform 24 h", TimeBasis::Elapsed, hours(24), {},
                "Usual target; eBay's API and policy pages name no deadline for member messages", "2026-07", true, true, 1};
  return row;
}

// Every hour counts, weekends and holidays too; an automatic text is no answer (waiting_clock.h).
PolicyRow amazon24Hours() {
  PolicyRow row;
  row.marketplace = Marketplace::Amazon;
  row.policy = {PolicyName::Platform, "Platform 24 h", TimeBasis::Elapsed, hours(24), {},
                "Amazon's contact response time: within 24 hours, weekends and holidays included (Seller Central 200549770)", "2026-08", false, true, 1};
  return row;
}

// The store performance counts the average of all answers, so this is where the best grade ends, not where anything is lost; 48 hours get the worst.
PolicyRow yahooShopping12Hours() {
  PolicyRow row;
  row.marketplace = Marketplace::YahooShoppingJp;
  row.policy = {PolicyName::Platform, "Platform 12 h", TimeBasis::Elapsed, hours(12), {},
                "Store performance of Yahoo! Shopping: an average answer within 12 hours counts as best (sellers' guides; how weekends count is not told)", "2026-08", true, true, 1};
  return row;
}

// Counted by the hour, weekends too; what a program answers does not count. Returns have due dates of their own.
PolicyRow shopeeChat12Hours() {
  PolicyRow row;
  row.marketplace = Marketplace::Shopee;
  row.kind = ThreadKind::OrderMessage;
  row.policy = {PolicyName::Platform, "Shopee chat 12 h", TimeBasis::Elapsed, hours(12), {},
                "Shopee chat response rate: answered by a person within 12 hours; period and penalty differ by market (sellers' guides)", "2026-09", true, true, 1};
  return row;
}

// No platform stands behind a shop's own mailbox: what buyers expect of any shop.
PolicyRow shopMail(Marketplace marketplace) {
  PolicyRow row;
  row.marketplace = marketplace;
  row.policy = {PolicyName::Platform, "Shop mail 24 h", TimeBasis::Elapsed, hours(24), {}, "House rule for mail without a platform's deadline; edit it in the settings", {}, true, true, 1};
  return row;
}

PolicyRow mercadoLibreQuestion() {
  PolicyRow row;
  row.marketplace = Marketplace::MercadoLibre;
  row.kind = ThreadKind::Question;
  row.policy = {PolicyName::Platform, "Question 1 h", TimeBasis::Business, hours(1), std::string(kMercadoLibreHours),
                "users/{id}/questions/response_time advises sellers above 60 minutes; no penalty", "2026-07", true, true, 1};
  return row;
}

PolicyRow mercadoLibreMessage() {
  PolicyRow row;
  row.marketplace = Marketplace::MercadoLibre;
  row.policy = {PolicyName::Platform, "Message 8 business h", TimeBasis::Business, hours(8), std::string(kMercadoLibreHours),
                "Claims after 8 unanswered business hours count (seller pages of Argentina and Chile; none found for Mexico)", "2026-07", true, true, 1};
  return row;
}

PolicyRow globalSellingMessage() {
  PolicyRow row;
  row.marketplace = Marketplace::MercadoLibre;
  row.site = "CBT";
  row.policy = {PolicyName::Platform, "Message 72 business h", TimeBasis::Business, hours(72), std::string(kWorkingDays),
                "Global Selling seller pages on excluded claims: 72 business hours", "2026-07", true, true, 1};
  return row;
}

// Rakuten shows its figures to shops inside RMS only; what its shops are advised is the next working day.
PolicyRow rakutenNextWorkingDay() {
  PolicyRow row;
  row.marketplace = Marketplace::Rakuten;
  row.policy = {PolicyName::Platform, "R-Messe 24 business h", TimeBasis::Business, hours(24), std::string(kJapanWorkingDays),
                "Usual target of the next working day; Rakuten's own response figures stand in RMS only", "2026-11", true, true, 1};
  return row;
}

bool fits(const PolicyRow& row, const Store& store, const ClockTraits& traits) {
  return (!row.marketplace || *row.marketplace == store.marketplace) && (!row.kind || *row.kind == traits.kind) &&
         (row.site.empty() || row.site == store.site) && (row.store.empty() || row.store == store.id.value) &&
         (row.tag.empty() || std::find(traits.tags.begin(), traits.tags.end(), row.tag) != traits.tags.end()) &&
         (!row.priority || *row.priority <= traits.priority);
}

std::string concernOf(const PolicyRow& row) {
  std::string concern = row.tag.empty() ? std::string() : "tag:" + row.tag;
  if (row.priority) concern += (concern.empty() ? "priority:" : "+priority:") + std::string(inquiry::name(*row.priority));
  return concern;
}

int weight(const PolicyRow& row) {
  return (row.store.empty() ? 0 : 8) + (row.site.empty() ? 0 : 4) + (row.kind ? 2 : 0) + (row.marketplace ? 1 : 0);
}

Result<PolicyRow> rowFromJson(const json& value, const std::string& path) {
  auto policy = sla::policyFromJson(value, path);
  if (!policy) return fail(policy.error());
  PolicyRow row;
  row.policy = std::move(*policy);
  const auto wrong = [&path](const char* field) {
    return fail(ErrorKind::InvalidInput, "sla.settings", "Deadline settings, " + path + "." + field + ": the name is unknown.");
  };
  if (const std::string text = value.value("marketplace", ""); !text.empty()) {
    row.marketplace = marketplaceFromName(text);
    if (!row.marketplace) return wrong("marketplace");
  }
  if (const std::string text = value.value("kind", ""); !text.empty()) {
    row.kind = threadKindFromName(text);
    if (!row.kind) return wrong("kind");
  }
  if (const std::string text = value.value("priority", ""); !text.empty()) {
    row.priority = priorityFromName(text);
    if (!row.priority) return wrong("priority");
  }
  row.site = value.value("site", "");
  row.store = value.value("store", "");
  row.tag = value.value("tag", "");
  return row;
}

Result<SlaSettings> settingsFromJson(const json& value) {
  SlaSettings settings;
  settings.amberWithin = minutes(value.value("amberMinutes", 240));
  settings.deepAmberWithin = minutes(value.value("deepAmberMinutes", 60));
  const json calendars = value.value("calendars", json::array());
  for (std::size_t i = 0; i < calendars.size(); ++i) {
    auto calendar = sla::calendarFromJson(calendars[i], "calendars[" + std::to_string(i) + "]");
    if (!calendar) return fail(calendar.error());
    settings.calendars.push_back(std::move(*calendar));
  }
  const json policies = value.value("policies", json::array());
  for (std::size_t i = 0; i < policies.size(); ++i) {
    const std::string path = "policies[" + std::to_string(i) + "]";
    auto row = rowFromJson(policies[i], path);
    if (!row) return fail(row.error());
    if (row->policy.basis == TimeBasis::Business && !settings.calendar(row->policy.calendar))
      return fail(ErrorKind::InvalidInput, "sla.settings", "Deadline settings, " + path + ".calendar: no such calendar.");
    settings.policies.push_back(std::move(*row));
  }
  return settings;
}

}  // namespace

std::string_view name(PolicyName policy) {
  for (const auto& [candidate, text] : kPolicies)
    if (candidate == policy) return text;
  return {};
}

std::string clockKey(const ClockPolicy& policy) {
  const std::string key(name(policy.policy));
  return policy.concern.empty() ? key : key + ":" + policy.concern;
}

ClockTraits traitsOf(const Thread& thread) { return {thread.kind, thread.tags, thread.priority}; }

bool concerns(const ClockPolicy& policy, const ClockTraits& traits) {
  std::string_view rest = policy.concern;
  // The priority stands last, and a tag may hold any of these characters.
  constexpr std::string_view kPriority = "priority:", kTag = "tag:";
  if (const auto at = rest.rfind(kPriority); at != std::string_view::npos) {
    const auto least = priorityFromName(rest.substr(at + kPriority.size()));
    if (least && (at == 0 || rest[at - 1] == '+')) {
      if (traits.priority < *least) return false;
      rest = rest.substr(0, at == 0 ? 0 : at - 1);
    }
  }
  return !rest.starts_with(kTag) || std::find(traits.tags.begin(), traits.tags.end(), rest.substr(kTag.size())) != traits.tags.end();
}

std::string rowKey(const PolicyRow& row) {
  std::string key(name(row.policy.policy));
  key += "|" + (row.marketplace ? std::string(inquiry::name(*row.marketplace)) : std::string());
  key += "|" + row.site + "|" + row.store + "|" + (row.kind ? std::string(inquiry::name(*row.kind)) : std::string());
  return key + "|" + concernOf(row);
}

bool haveSameFigures(const ClockPolicy& one, const ClockPolicy& other) {
  ClockPolicy same = other;
  same.version = one.version;
  same.concern = one.concern;
  return one == same;
}

std::optional<PolicyName> policyNameFromText(std::string_view text) {
  for (const auto& [policy, known] : kPolicies)
    if (text == known) return policy;
  return {};
}

SlaSettings SlaSettings::defaults() {
  SlaSettings settings;
  settings.calendars = {everyDay(kMercadoLibreHours, hours(8), hours(21)), workingDays(), japanWorkingDays()};
  settings.policies = {eBay24Hours(), amazon24Hours(), yahooShopping12Hours(), shopMail(Marketplace::Mailbox), shopMail(Marketplace::Shopify), shopMail(Marketplace::WooCommerce), mercadoLibreMessage(), mercadoLibreQuestion(), globalSellingMessage(), shopeeChat12Hours(), rakutenNextWorkingDay(), own("Own 2 h", hours(2))};
  return settings;
}

Result<SlaSettings> SlaSettings::fromJson(std::string_view text) {
  const json value = json::parse(text, nullptr, false);
  if (!value.is_object()) return fail(ErrorKind::InvalidInput, "sla.settings", "The deadline settings are no JSON object.");
  // A field of the wrong type: what the library throws ends here.
  try {
    return settingsFromJson(value);
  } catch (const json::exception&) {
    return fail(ErrorKind::InvalidInput, "sla.settings", "The deadline settings hold a field of the wrong type.");
  }
}

std::string SlaSettings::toJson() const {
  json rows = json::array();
  for (const PolicyRow& row : policies) {
    json value = sla::toJson(row.policy);
    if (row.marketplace) value["marketplace"] = inquiry::name(*row.marketplace);
    if (row.kind) value["kind"] = inquiry::name(*row.kind);
    if (!row.site.empty()) value["site"] = row.site;
    if (!row.store.empty()) value["store"] = row.store;
    if (!row.tag.empty()) value["tag"] = row.tag;
    if (row.priority) value["priority"] = inquiry::name(*row.priority);
    rows.push_back(std::move(value));
  }
  json kept = json::array();
  for (const CalendarRules& calendar : calendars) kept.push_back(sla::toJson(calendar));
  return json{{"policies", rows},
              {"calendars", kept},
              {"amberMinutes", std::chrono::duration_cast<minutes>(amberWithin).count()},
              {"deepAmberMinutes", std::chrono::duration_cast<minutes>(deepAmberWithin).count()}}
      .dump();
}

std::vector<ClockPolicy> SlaSettings::policiesFor(const Store& store, const ClockTraits& traits) const {
  std::vector<ClockPolicy> chosen;
  if (traits.kind == ThreadKind::Notice) return chosen;  // nobody waits for an answer to a notice
  // By name, then by concern: the general clock stands first.
  std::map<std::pair<PolicyName, std::string>, const PolicyRow*> best;
  for (const PolicyRow& row : policies) {
    if (!fits(row, store, traits)) continue;
    const PolicyRow*& known = best[{row.policy.policy, concernOf(row)}];
    if (!known || weight(row) > weight(*known)) known = &row;
  }
  for (const auto& [key, row] : best) {
    chosen.push_back(row->policy);
    chosen.back().concern = key.second;
  }
  return chosen;
}

const CalendarRules* SlaSettings::calendar(std::string_view id) const {
  for (const CalendarRules& candidate : calendars)
    if (candidate.id == id) return &candidate;
  return nullptr;
}

}  // namespace inquiry
