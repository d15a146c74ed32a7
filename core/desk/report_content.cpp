#include "core/desk/report_content.h"

#include <map>
#include <sstream>

#include "core/desk/appraisal_tables.h"
#include "core/desk/coverage_service.h"
#include "core/desk/health_report.h"
#include "core/desk/insight_service.h"
#include "core/desk/parts.h"
#include "core/desk/seen_stores.h"
#include "core/sla/calendar.h"
#include "core/sla/system_zone.h"
#include "core/storage/person_repository.h"
#include "core/storage/store_repository.h"

namespace inquiry::desk {
namespace {

using Kind = ReportCell::Kind;
using What = ReportPlan::What;

constexpr std::size_t kAllBreaches = 10'000;

ReportCell text(std::string words) { return {Kind::Text, std::move(words), 0, false}; }
ReportCell count(std::int64_t number) { return {Kind::Count, "", static_cast<double>(number), false}; }

// Names and zones of the stores, names of the people.
struct Known {
  std::map<std::string, std::string> stores, zones, people;
};

Result<Known> known(Parts& parts) {
  auto reader = parts.database.read();
  if (!reader) return fail(reader.error());
  const auto stores = storage::StoreRepository((*reader)->connection()).list();
  if (!stores) return fail(stores.error());
  const auto people = storage::PersonRepository((*reader)->connection()).list();
  if (!people) return fail(people.error());
  Known all;
  for (const Store& store : *stores) {
    all.stores[store.id.value] = store.name;
    all.zones[store.id.value] = store.timeZone;
  }
  for (const Person& person : *people) all.people[person.id.value] = person.name;
  return all;
}

std::string named(const std::map<std::string, std::string>& names, const std::string& key) {
  const auto found = names.find(key);
  return found == names.end() || found->second.empty() ? key : found->second;
}

// In the store's time and in that of the desk: "2026-11-23 15:18 (Europe/Berlin) · 2026-11-23 22:18 (Asia/Shanghai)"; once where they are the same.
std::string bothZones(Instant at, const std::string& zone) {
  const std::string own = systemTimeZone(), theirs = zone == own ? std::string() : localText(at, zone);
  return (theirs.empty() ? "" : theirs + " (" + zone + ") · ") + localText(at, own) + " (" + own + ")";
}

ReportWords wordsOf(const Known& all, const ReportSay& say) {
  ReportWords words = plainWords();
  words.say = say;
  words.nameOf = [&all, plain = words.nameOf](Grouping grouping, const std::string& key) {
    if (grouping == Grouping::Store) return named(all.stores, key);
    return grouping == Grouping::Agent || grouping == Grouping::Group ? named(all.people, key) : plain(grouping, key);
  };
  words.timeOf = [&all](const StoreId& store, Instant at) {
    const auto zone = all.zones.find(store.value);
    return bothZones(at, zone == all.zones.end() ? std::string() : zone->second);
  };
  return words;
}

// One look at the figures of the span.
ReportQuestion questionOf(const Parts& parts, const ReportPlan& plan) {
  ReportQuestion question;
  question.now = parts.clock.now();
  const std::string zone = systemTimeZone();
  const ReportDays days = daysOf(plan.every, question.now, zone), before = daysBefore(plan.every, days, zone);
  question.filter.from = days.from;
  question.filter.to = days.to;
  question.comparedWith = WaitFilter{before.from, before.to, {}};
  question.breaches = plan.what == What::ResponseTimes ? 0 : kAllBreaches;
  if (!plan.store.value.empty()) question.filter.only[Grouping::Store] = plan.store.value;
  if (plan.what == What::Person) question.filter.only[Grouping::Agent] = plan.person.value;
  return question;
}

ReportTable automaticTable(const ResponseReport& report, const ReportWords& words) {
  ReportTable table{words.say("Automatic share per store"), {words.say("Store"), words.say("Waiting periods"), words.say("Automatic answers"), words.say("Share")}, {}};
  for (const FiguresOf& each : report.groups) {
    const auto waits = each.figures.waits, automatic = each.figures.automatic.count;
    const double share = waits == 0 ? 0 : static_cast<double>(automatic) / static_cast<double>(waits);
    table.rows.push_back({text(words.nameOf(Grouping::Store, each.key)), count(waits), count(automatic), {Kind::Share, "", share, waits == 0}});
  }
  return table;
}

Result<ReportTable> coverageTable(Parts& parts, const ReportPlan& plan, const ReportWords& words) {
  const auto rows = CoverageService(parts).rows();
  if (!rows) return fail(rows.error());
  ReportTable table{words.say("Coverage of the database"), {}, {}};
  for (const char* head : {"Store", "Conversations", "Messages", "Oldest", "Newest", "Complete since", "Gaps"}) table.columns.push_back(words.say(head));
  for (const CoverageRow& row : *rows) {
    if (!plan.store.value.empty() && row.store != plan.store) continue;
    const auto when = [&](const std::optional<Instant>& at) { return text(at ? words.timeOf(row.store, *at) : "–"); };
    table.rows.push_back({text(words.nameOf(Grouping::Store, row.store.value)), count(row.threads), count(row.messages), when(row.oldest), when(row.newest), when(row.completeSince),
                          count(static_cast<std::int64_t>(row.gaps.size()))});
  }
  return table;
}

// The sections of the weekly check, a table each.
Result<std::vector<ReportTable>> checkTables(Parts& parts, const ReportWords& words) {
  auto reader = parts.database.read();
  if (!reader) return fail(reader.error());
  if (auto may = requireEveryStore((*reader)->connection(), parts); !may) return fail(may.error());
  const auto report = healthReport((*reader)->connection(), parts.clock.now(), localText(parts.clock.now(), systemTimeZone()).substr(0, 10));
  if (!report) return fail(report.error());
  std::vector<ReportTable> tables;
  std::istringstream lines(*report);
  for (std::string line; std::getline(lines, line);) {
    if (line.starts_with("## ")) tables.push_back({line.substr(3), {words.say("Finding")}, {}});
    else if (!tables.empty() && !line.empty()) tables.back().rows.push_back({text(line.starts_with("- ") ? line.substr(2) : line)});
  }
  return tables;
}

Result<std::vector<ReportTable>> bodyOf(Parts& parts, const ReportPlan& plan, const ReportWords& words) {
  if (plan.what == What::WeeklyCheck) return checkTables(parts, words);
  if (plan.what == What::Coverage) {
    auto table = coverageTable(parts, plan, words);
    if (!table) return fail(table.error());
    return std::vector{std::move(*table)};
  }
  const InsightService insight(parts);
  if (const auto left = insight.catchUp([] { return true; }); !left) return fail(left.error());
  const ReportQuestion question = questionOf(parts, plan);
  if (plan.what == What::Person) {
    const auto appraisal = AppraisalService(parts).appraisal(question);
    if (!appraisal) return fail(appraisal.error());
    return appraisalTables(*appraisal, words);
  }
  const auto report = insight.report(question);
  if (!report) return fail(report.error());
  if (plan.what == What::AutomaticShare) return std::vector{automaticTable(*report, words)};
  return reportTables(*report, words);
}

}  // namespace

std::string titleOf(What what) {
  switch (what) {
    case What::ResponseTimes: return "Response times";
    case What::Deadlines: return "Deadlines and late replies";
    case What::Person: return "Report on a person";
    case What::AutomaticShare: return "Automatic share per store";
    case What::Coverage: return "Coverage of the database";
    case What::WeeklyCheck: break;
  }
  return "Weekly health check";
}

Result<std::vector<ReportTable>> plannedTables(Parts& parts, const ReportPlan& plan, const ReportSay& say) {
  const auto all = known(parts);
  if (!all) return fail(all.error());
  const ReportWords words = wordsOf(*all, say);
  auto body = bodyOf(parts, plan, words);
  if (!body) return body;
  const bool isOfNow = plan.what == What::Coverage || plan.what == What::WeeklyCheck;
  const ReportDays days = daysOf(plan.every, parts.clock.now(), systemTimeZone());
  const Instant until = isOfNow ? parts.clock.now() : days.to;
  ReportTable head{say(titleOf(plan.what)), {say("From"), say("To"), say("Stores")}, {}};
  head.rows.push_back({text(words.timeOf(plan.store, days.from)), text(words.timeOf(plan.store, until)),
                       text(plan.store.value.empty() ? say("all") : named(all->stores, plan.store.value))});
  body->insert(body->begin(), std::move(head));
  return body;
}

std::vector<std::string> plannedTexts() {
  return {"Response times", "Deadlines and late replies", "Report on a person", "Automatic share per store", "Coverage of the database", "Weekly health check", "From", "To", "Stores", "all",
          "Store", "Waiting periods", "Automatic answers", "Share", "Conversations", "Messages", "Oldest", "Newest", "Complete since", "Gaps", "Finding"};
}

}  // namespace inquiry::desk
