#include <charconv>
#include <nlohmann/json.hpp>

#include "app/ctl/report_output.h"
#include "core/desk/review_sample_json.h"
#include "core/desk/review_sample_tables.h"

namespace inquiry::ctl {
namespace {

using Json = nlohmann::json;

std::string dumped(const Json& json) { return json.dump(-1, ' ', false, Json::error_handler_t::replace); }

template <class Number>
Result<Number> numberOf(const std::string& text, const char* what) {
  Number number = 0;
  const auto [end, code] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (code != std::errc{} || end != text.data() + text.size()) return fail(ErrorKind::InvalidInput, "arguments.number", "\"" + text + "\" is no " + what + ": write a whole number.");
  return number;
}

// Seeds go beyond what other programs read of a JSON number.
Json jsonOf(const ReviewSample& sample) {
  Json json = desk::sampleJson(sample);
  json["seed"] = std::to_string(sample.seed);
  for (Json& thread : json["threads"]) thread["thread"] = std::to_string(thread["thread"].get<std::int64_t>());
  for (std::size_t i = 0; i < sample.threads.size(); ++i)
    for (std::size_t k = 0; k < sample.threads[i].sheets.size(); ++k)
      if (const auto total = totalOf(sample.threads[i].sheets[k], sample.criteria)) json["threads"][i]["sheets"][k]["total"] = *total;
  return json;
}

Result<Output> shown(Workspace& workspace, const Arguments& arguments, const ReviewSample& sample) {
  const std::vector<desk::ReportTable> tables = desk::sampleTables(sample, desk::plainWords());
  return tablesOutput(workspace, arguments, tables, Output{dumped(jsonOf(sample)), desk::csvOf(tables).substr(3), 0});
}

Result<Output> draw(Workspace& workspace, const Arguments& arguments) {
  const auto question = questionOf(workspace, arguments);
  if (!question) return fail(question.error());
  const auto seed = numberOf<std::uint64_t>(arguments.query, "seed");
  if (!seed) return fail(seed.error());
  SampleFrame frame{question->filter.from, question->filter.to, {}, {}};
  if (!arguments.store.empty()) frame.stores.push_back(StoreId{arguments.store});
  if (arguments.choice == "everywhere") frame.answered = SampleFrame::Answered::Everywhere;
  for (const std::string& each : arguments.words) frame.agents.push_back(PersonId{each});
  const auto sample = workspace.reviewSamples().draw(frame, arguments.limit, *seed);
  if (!sample) return fail(sample.error());
  return shown(workspace, arguments, *sample);
}

Result<Output> list(Workspace& workspace) {
  const auto samples = workspace.reviewSamples().samples();
  if (!samples) return fail(samples.error());
  Json json = Json::array();
  Output output;
  for (const ReviewSample& each : *samples) {
    json.push_back(jsonOf(each));
    output.text += std::to_string(each.id) + "  " + each.madeAt.toIso() + "  " + std::to_string(each.threads.size()) + " of " + std::to_string(each.outOf) + ", seed " + std::to_string(each.seed) + "\n";
  }
  output.json = dumped(json);
  return output;
}

// "correct=5 in-time=1"
Result<ScoreSheet> sheetOf(const Arguments& arguments) {
  ScoreSheet sheet;
  sheet.comment = arguments.reason;
  for (const std::string& word : arguments.words) {
    const std::size_t equals = word.find('=');
    if (equals == std::string::npos) return fail(ErrorKind::InvalidInput, "arguments.score", "Write each criterion with its value: correct=5 in-time=1.");
    const auto value = numberOf<int>(word.substr(equals + 1), "value");
    if (!value) return fail(value.error());
    sheet.values[word.substr(0, equals)] = *value;
  }
  return sheet;
}

Result<Output> score(Workspace& workspace, const Arguments& arguments, std::int64_t sample) {
  const auto thread = workspace.inbox().resolveThread(arguments.choice);
  if (!thread) return fail(thread.error());
  const auto sheet = sheetOf(arguments);
  if (!sheet) return fail(sheet.error());
  if (auto done = workspace.reviewSamples().score(sample, *thread, *sheet); !done) return fail(done.error());
  return Output{dumped({{"sample", sample}, {"thread", std::to_string(thread->value)}, {"values", sheet->values}}), "Scored.\n", 0};
}

Result<Output> sheet(Workspace& workspace, const Arguments& arguments) {
  if (!arguments.target.empty()) {
    const auto text = readText(arguments.target);
    if (!text) return fail(text.error());
    if (auto saved = workspace.reviewSamples().saveCriteria(*text); !saved) return fail(saved.error());
  }
  const auto criteria = workspace.reviewSamples().criteria();
  if (!criteria) return fail(criteria.error());
  const Json json = desk::criteriaJson(*criteria);
  return Output{dumped(json), json.dump(1) + "\n", 0};
}

}  // namespace

Result<Output> runSample(Workspace& workspace, const Arguments& arguments) {
  if (arguments.action == "draw") return draw(workspace, arguments);
  if (arguments.action == "list") return list(workspace);
  if (arguments.action == "sheet") return sheet(workspace, arguments);
  const auto id = numberOf<std::int64_t>(arguments.target, "sample");
  if (!id) return fail(id.error());
  if (arguments.action == "score") return score(workspace, arguments, *id);
  const auto sample = workspace.reviewSamples().sample(*id);
  if (!sample) return fail(sample.error());
  return shown(workspace, arguments, *sample);
}

}  // namespace inquiry::ctl
