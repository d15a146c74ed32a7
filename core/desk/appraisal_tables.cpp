#include "core/desk/appraisal_tables.h"

#include <algorithm>
#include <array>

namespace inquiry::desk {
namespace {

using Kind = ReportCell::Kind;

constexpr std::array kRatingColumns{"Person", "Buyers' mean", "Buyers' ratings", "Team's mean", "Team's ratings"};
constexpr std::array kRatedColumns{"Rated", "Store", "Stars", "Rated by", "Answered by", "Conversation"};
// Tables of reportTables() a report on a person has, too; between them stands what only it has.
constexpr std::size_t kSummary = 0, kGroups = 1, kCauses = 4, kBreaches = 5, kDefinitions = 6;

ReportCell text(std::string value) { return {Kind::Text, std::move(value), 0, false}; }
ReportCell count(std::int64_t value) { return {Kind::Count, {}, static_cast<double>(value), false}; }
ReportCell number(const std::optional<double>& value) { return {Kind::Number, {}, value.value_or(0), !value}; }

template <std::size_t Size>
std::vector<std::string> said(const std::array<const char*, Size>& english, const ReportWords& words) {
  std::vector<std::string> columns;
  for (const char* each : english) columns.push_back(words.say(each));
  return columns;
}

std::vector<ReportCell> ratingRow(std::string who, const StarMean& buyers, const StarMean& team) {
  return {text(std::move(who)), number(buyers.mean()), count(buyers.count), number(team.mean()), count(team.count)};
}

ReportTable head(const Appraisal& appraisal, const ReportWords& words) {
  ReportTable table{words.say("Report on a person"), {words.say("Person"), words.nameOf(Grouping::Agent, appraisal.person.value)}, {}};
  const StoreId nowhere;
  table.rows.push_back({text(words.say("From")), text(words.timeOf(nowhere, appraisal.figures.filter.from))});
  table.rows.push_back({text(words.say("Until")), text(words.timeOf(nowhere, appraisal.figures.filter.to))});
  table.rows.push_back({text(words.say("Drawn up")), text(words.timeOf(nowhere, appraisal.figures.now))});
  return table;
}

ReportTable acts(const Appraisal& appraisal, const ReportWords& words) {
  ReportTable table{words.say("What the journal says they did"), {words.say("What"), words.say("How often")}, {}};
  std::vector<std::pair<std::int64_t, std::string>> sorted;
  for (const auto& [kind, times] : appraisal.acts) sorted.emplace_back(-times, kind);
  std::sort(sorted.begin(), sorted.end());
  for (const auto& [times, kind] : sorted) table.rows.push_back({text(words.actOf(kind)), count(-times)});
  return table;
}

}  // namespace

ReportTable ratingTable(const RatingReport& ratings, const ReportWords& words) {
  ReportTable table{words.say("Satisfaction"), said(kRatingColumns, words), {}};
  table.rows.push_back(ratingRow(words.say("All"), ratings.buyers, ratings.team));
  for (const RatingsOf& each : ratings.people) table.rows.push_back(ratingRow(words.nameOf(Grouping::Agent, each.person), each.buyers, each.team));
  return table;
}

ReportTable ratedTable(const RatingReport& ratings, const ReportWords& words) {
  ReportTable table{words.say("Ratings"), said(kRatedColumns, words), {}};
  for (const RatedRow& row : ratings.rows) {
    const Rating& rating = row.rating;
    const bool isBuyer = rating.origin == Rating::Origin::Buyer;
    table.rows.push_back({text(words.timeOf(rating.store, rating.ratedAt)), text(words.nameOf(Grouping::Store, rating.store.value)), number(rating.stars),
                          text(isBuyer ? words.say("the buyer") : words.nameOf(Grouping::Agent, rating.addedBy.value)), text(words.nameOf(Grouping::Agent, rating.person)),
                          text(rating.thread.value == 0 ? std::string() : std::to_string(rating.thread.value))});
  }
  return table;
}

std::vector<ReportTable> appraisalTables(const Appraisal& appraisal, const ReportWords& words) {
  const std::vector<ReportTable> figures = reportTables(appraisal.figures, words);
  return {head(appraisal, words),
          figures[kSummary],
          figures[kGroups],
          ratingTable(appraisal.ratings, words),
          acts(appraisal, words),
          figures[kCauses],
          figures[kBreaches],
          ratedTable(appraisal.ratings, words),
          waitTable(words.say("Every waiting period behind the figures"), appraisal.waits.rows, words),
          figures[kDefinitions]};
}

std::vector<std::string> appraisalTexts() {
  Appraisal appraisal;
  appraisal.ratings.rows.emplace_back();
  std::vector<std::string> texts;
  ReportWords words = plainWords();
  words.say = [&texts](const std::string& english) {
    if (!english.empty()) texts.push_back(english);
    return english;
  };
  static_cast<void>(appraisalTables(appraisal, words));
  return texts;
}

}  // namespace inquiry::desk
