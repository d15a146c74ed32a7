#include "core/desk/review_sample_tables.h"

#include <map>

namespace inquiry::desk {
namespace {

using Kind = ReportCell::Kind;

ReportCell text(std::string value) { return {Kind::Text, std::move(value), 0, false}; }
ReportCell count(std::size_t value) { return {Kind::Count, {}, static_cast<double>(value), false}; }
ReportCell number(const std::optional<double>& value) { return {Kind::Number, {}, value.value_or(0), !value}; }
ReportCell share(const std::optional<double>& value) { return {Kind::Share, {}, value.value_or(0), !value}; }

struct Mean {
  double sum = 0;
  std::size_t count = 0;
  void add(const std::optional<double>& value) {
    if (!value) return;
    sum += *value;
    ++count;
  }
  std::optional<double> value() const { return count == 0 ? std::nullopt : std::optional(sum / static_cast<double>(count)); }
};

std::optional<double> valueOf(const ScoreSheet& sheet, const std::string& key) {
  const auto found = sheet.values.find(key);
  return found == sheet.values.end() ? std::nullopt : std::optional(found->second);
}

struct Means {
  std::size_t sheets = 0;
  Mean total;
  std::map<std::string, Mean> criteria;
  void add(const ScoreSheet& sheet, const std::vector<ScoreCriterion>& known) {
    ++sheets;
    total.add(totalOf(sheet, known));
    for (const ScoreCriterion& each : known) criteria[each.key].add(valueOf(sheet, each.key));
  }
};

std::vector<ReportCell> meanRow(std::string who, Means& means, const std::vector<ScoreCriterion>& criteria) {
  std::vector<ReportCell> row{text(std::move(who)), count(means.sheets)};
  for (const ScoreCriterion& each : criteria) row.push_back(number(means.criteria[each.key].value()));
  row.push_back(share(means.total.value()));
  return row;
}

std::vector<ReportCell> sheetRow(const SampledThread& thread, const ScoreSheet& sheet, const ReviewSample& sample, const ReportWords& words) {
  std::vector<ReportCell> row{text(std::to_string(thread.thread.value)), text(words.nameOf(Grouping::Store, thread.store.value)), text(words.nameOf(Grouping::Agent, thread.agent.value)),
                              text(sheet.by.value.empty() ? std::string() : words.nameOf(Grouping::Agent, sheet.by.value))};
  for (const ScoreCriterion& each : sample.criteria) row.push_back(number(valueOf(sheet, each.key)));
  row.push_back(share(totalOf(sheet, sample.criteria)));
  row.push_back(text(sheet.comment));
  return row;
}

template <class Name>
std::string listOf(const std::vector<Name>& names, Grouping grouping, const ReportWords& words) {
  std::string list;
  for (const Name& each : names) list += (list.empty() ? "" : ", ") + words.nameOf(grouping, each.value);
  return list.empty() ? words.say("All") : list;
}

ReportTable headOf(const ReviewSample& sample, const ReportWords& words) {
  ReportTable table{words.say("Random sample"), {words.say("What"), words.say("Value")}, {}};
  const StoreId nowhere;
  const auto add = [&](const char* what, ReportCell value) { table.rows.push_back({text(words.say(what)), std::move(value)}); };
  add("From", text(words.timeOf(nowhere, sample.frame.from)));
  add("Until", text(words.timeOf(nowhere, sample.frame.to)));
  add("Stores", text(listOf(sample.frame.stores, Grouping::Store, words)));
  add("Persons", text(listOf(sample.frame.agents, Grouping::Agent, words)));
  add("Answered", text(words.say(sample.frame.answered == SampleFrame::Answered::Everywhere ? "everywhere" : "here")));
  add("Drawn", count(sample.threads.size()));
  add("Out of", count(sample.outOf));
  add("Seed", text(std::to_string(sample.seed)));
  add("Drawn up", text(words.timeOf(nowhere, sample.madeAt)));
  add("Method", text(words.say("Sorted by store and number at the platform, drawn without putting back by SplitMix64 from the seed.")));
  return table;
}

}  // namespace

ReportTable scoreTable(const ReviewSample& sample, const ReportWords& words) {
  ReportTable table{words.say("Score sheets"), {words.say("Conversation"), words.say("Store"), words.say("Answered by"), words.say("Scored by")}, {}};
  for (const ScoreCriterion& each : sample.criteria) table.columns.push_back(words.say(each.name));
  table.columns.push_back(words.say("Total"));
  table.columns.push_back(words.say("Comment"));
  for (const SampledThread& thread : sample.threads) {
    for (const ScoreSheet& sheet : thread.sheets) table.rows.push_back(sheetRow(thread, sheet, sample, words));
    if (thread.sheets.empty()) table.rows.push_back(sheetRow(thread, {}, sample, words));
  }
  return table;
}

ReportTable scoreMeans(const ReviewSample& sample, const ReportWords& words) {
  ReportTable table{words.say("Scores by person"), {words.say("Person"), words.say("Sheets")}, {}};
  for (const ScoreCriterion& each : sample.criteria) table.columns.push_back(words.say(each.name));
  table.columns.push_back(words.say("Total"));
  Means all;
  std::map<std::string, Means> people;
  for (const SampledThread& thread : sample.threads)
    for (const ScoreSheet& sheet : thread.sheets) {
      all.add(sheet, sample.criteria);
      people[thread.agent.value].add(sheet, sample.criteria);
    }
  table.rows.push_back(meanRow(words.say("All"), all, sample.criteria));
  for (auto& [person, means] : people) table.rows.push_back(meanRow(words.nameOf(Grouping::Agent, person), means, sample.criteria));
  return table;
}

std::vector<ReportTable> sampleTables(const ReviewSample& sample, const ReportWords& words) { return {headOf(sample, words), scoreMeans(sample, words), scoreTable(sample, words)}; }

std::vector<std::string> sampleTexts() {
  std::vector<std::string> texts;
  ReportWords words = plainWords();
  words.say = [&texts](const std::string& english) {
    texts.push_back(english);
    return english;
  };
  ReviewSample sample;
  sample.criteria = starterSheet();
  static_cast<void>(sampleTables(sample, words));
  sample.frame.answered = SampleFrame::Answered::Everywhere;
  static_cast<void>(sampleTables(sample, words));
  return texts;
}

}  // namespace inquiry::desk
