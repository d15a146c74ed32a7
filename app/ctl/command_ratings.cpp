#include <nlohmann/json.hpp>

#include "app/ctl/report_output.h"
#include "core/desk/appraisal_tables.h"

namespace inquiry::ctl {
namespace {

using Json = nlohmann::json;

std::string dumped(const Json& json) { return json.dump(-1, ' ', false, Json::error_handler_t::replace); }

Json jsonOf(const StarMean& mean) { return {{"count", mean.count}, {"mean", mean.mean() ? Json(*mean.mean()) : Json(nullptr)}}; }

Json jsonOf(const RatingReport& report) {
  Json people = Json::array(), rows = Json::array();
  for (const RatingsOf& each : report.people) people.push_back({{"person", each.person}, {"buyers", jsonOf(each.buyers)}, {"team", jsonOf(each.team)}});
  for (const RatedRow& row : report.rows) {
    const Rating& rating = row.rating;
    rows.push_back({{"store", rating.store.value},
                    {"thread", rating.thread.value == 0 ? Json(nullptr) : Json(std::to_string(rating.thread.value))},
                    {"by", rating.origin == Rating::Origin::Buyer ? "buyer" : "team"},
                    {"stars", rating.stars},
                    {"ratedAt", rating.ratedAt.toIso()},
                    {"person", rating.person}});
  }
  return {{"buyers", jsonOf(report.buyers)}, {"team", jsonOf(report.team)}, {"stars", report.stars}, {"people", std::move(people)}, {"ratings", std::move(rows)}};
}

// One table as lines for people: what a spreadsheet would hold.
std::string linesOf(const desk::ReportTable& table) { return desk::csvOf({table}).substr(3); }

Result<Output> list(Workspace& workspace, const Arguments& arguments) {
  const auto question = questionOf(workspace, arguments);
  if (!question) return fail(question.error());
  if (const auto left = workspace.insight().catchUp([] { return true; }); !left) return fail(left.error());
  const auto ratings = workspace.appraisals().ratings(question->filter);
  if (!ratings) return fail(ratings.error());
  const desk::ReportWords words = desk::plainWords();
  return tablesOutput(workspace, arguments, {desk::ratingTable(*ratings, words), desk::ratedTable(*ratings, words)},
                      Output{dumped(jsonOf(*ratings)), linesOf(desk::ratingTable(*ratings, words)), 0});
}

}  // namespace

Result<Output> runRating(Workspace& workspace, const Arguments& arguments) {
  if (arguments.action == "list") return list(workspace, arguments);
  if (arguments.action == "import") {
    const auto taken = workspace.appraisals().addFile(arguments.target, StoreId{arguments.store});
    if (!taken) return fail(taken.error());
    return Output{Json{{"new", *taken}}.dump(-1, ' ', false, Json::error_handler_t::replace), "Took in " + std::to_string(*taken) + " new ratings.\n", 0};
  }
  const auto done = workspace.appraisals().rate(ThreadId{std::atoll(arguments.target.c_str())}, std::atoi(arguments.amount.c_str()));
  if (!done) return fail(done.error());
  return Output{Json{{"thread", arguments.target}, {"stars", std::atoi(arguments.amount.c_str())}}.dump(-1, ' ', false, Json::error_handler_t::replace), "Rated.\n", 0};
}

Result<Output> personReport(Workspace& workspace, const Arguments& arguments) {
  auto question = questionOf(workspace, arguments);
  if (!question) return fail(question.error());
  question->filter.only[Grouping::Agent] = arguments.target;
  question->breaches = 10'000;
  if (const auto left = workspace.insight().catchUp([] { return true; }); !left) return fail(left.error());
  const auto made = workspace.appraisals().appraisal(*question);
  if (!made) return fail(made.error());
  const WaitFigures& total = made->figures.total;
  Json waits = Json::array();
  for (const WaitRow& row : made->waits.rows)
    waits.push_back({{"thread", std::to_string(row.thread.value)}, {"store", row.store.value}, {"startedAt", row.startedAt.toIso()}, {"late", row.late.has_value()}});
  const Json json{{"person", arguments.target},
                  {"from", question->filter.from.toIso()},
                  {"to", question->filter.to.toIso()},
                  {"waits", total.waits},
                  {"late", {{"part", total.late.part}, {"whole", total.late.whole}}},
                  {"acts", made->acts},
                  {"ratings", jsonOf(made->ratings)},
                  {"behind", {{"count", made->waits.count}, {"rows", std::move(waits)}}}};
  const auto tables = desk::appraisalTables(*made, desk::plainWords());
  return tablesOutput(workspace, arguments, tables, Output{dumped(json), linesOf(tables[1]), 0});
}

Result<Output> tagReport(Workspace& workspace, const Arguments& arguments) {
  const auto question = questionOf(workspace, arguments);
  if (!question) return fail(question.error());
  if (const auto left = workspace.insight().catchUp([] { return true; }); !left) return fail(left.error());
  const auto products = workspace.insight().productTags(question->filter);
  if (!products) return fail(products.error());
  Json list = Json::array();
  for (const ProductTag& each : *products) {
    Json threads = Json::array();
    for (const ThreadId id : each.threads) threads.push_back(std::to_string(id.value));
    list.push_back({{"store", each.store.value}, {"item", each.item}, {"title", each.title}, {"tag", each.tag}, {"waits", each.waits}, {"threads", std::move(threads)}});
  }
  const auto table = desk::productTable(*products, desk::plainWords());
  return tablesOutput(workspace, arguments, {table}, Output{dumped(Json{{"tags", std::move(list)}}), linesOf(table), 0});
}

}  // namespace inquiry::ctl
