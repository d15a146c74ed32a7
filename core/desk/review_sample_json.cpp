#include "core/desk/review_sample_json.h"

#include <algorithm>
#include <set>

#include "core/domain/utf8.h"

namespace inquiry::desk {
namespace {

using nlohmann::json;

constexpr std::size_t kMostCriteria = 40, kLongestName = 120;

tl::unexpected<Error> wrong(const std::string& why) { return fail(ErrorKind::InvalidInput, "sample.sheet", "The score sheet cannot be used: " + why); }

bool isKey(const std::string& key) {
  return !key.empty() && key.size() <= 40 && std::all_of(key.begin(), key.end(), [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-'; });
}

Result<ScoreCriterion> criterionFrom(const json& value) {
  ScoreCriterion one;
  if (!value.is_object() || !value.contains("key") || !value["key"].is_string()) return wrong("every criterion needs a \"key\".");
  one.key = value["key"].get<std::string>();
  if (!isKey(one.key)) return wrong("a key has lower case letters, figures and hyphens only, 40 at most.");
  const json name = value.value("name", json(one.key)), kind = value.value("kind", json("stars")), weight = value.value("weight", json(1));
  if (!name.is_string() || utf8::trimmed(name.get<std::string>()).empty() || utf8::length(name.get<std::string>()) > kLongestName)
    return wrong("\"" + one.key + "\" needs a name of at most " + std::to_string(kLongestName) + " characters.");
  if (kind != "stars" && kind != "yes-no") return wrong("the kind of \"" + one.key + "\" is stars or yes-no.");
  if (!weight.is_number() || weight.get<double>() <= 0 || weight.get<double>() > 100) return wrong("the weight of \"" + one.key + "\" is a number above 0, 100 at most.");
  one.name = name.get<std::string>();
  one.kind = kind == "yes-no" ? ScoreCriterion::Kind::YesNo : ScoreCriterion::Kind::Stars;
  one.weight = weight.get<double>();
  return one;
}

json sheetJson(const ScoreSheet& sheet) { return {{"by", sheet.by.value}, {"at", sheet.at.toIso()}, {"values", sheet.values}, {"comment", sheet.comment}}; }

template <class Name>
json namesJson(const std::vector<Name>& names) {
  json list = json::array();
  for (const Name& each : names) list.push_back(each.value);
  return list;
}

template <class Name>
std::vector<Name> namesFrom(const json& list) {
  std::vector<Name> names;
  for (const json& each : list) names.push_back(Name{each.get<std::string>()});
  return names;
}

SampledThread threadFrom(const json& value) {
  SampledThread one{ThreadId{value.at("thread").get<std::int64_t>()}, StoreId{value.at("store").get<std::string>()}, value.at("remoteId").get<std::string>(),
                    PersonId{value.at("agent").get<std::string>()}, {}};
  for (const json& each : value.at("sheets"))
    one.sheets.push_back({PersonId{each.at("by").get<std::string>()}, Instant::parse(each.at("at").get<std::string>()).value(), each.at("values").get<std::map<std::string, double>>(), each.at("comment").get<std::string>()});
  return one;
}

ReviewSample readSample(const json& value) {
  ReviewSample sample;
  sample.id = value.at("id").get<std::int64_t>();
  sample.seed = value.at("seed").get<std::uint64_t>();
  sample.wanted = value.at("wanted").get<std::size_t>();
  sample.outOf = value.at("outOf").get<std::size_t>();
  sample.frame = {Instant::parse(value.at("from").get<std::string>()).value(), Instant::parse(value.at("to").get<std::string>()).value(), namesFrom<StoreId>(value.at("stores")), namesFrom<PersonId>(value.at("agents"))};
  // Samples of earlier versions name no place.
  if (value.value("answered", "here") == "everywhere") sample.frame.answered = SampleFrame::Answered::Everywhere;
  sample.madeAt = Instant::parse(value.at("madeAt").get<std::string>()).value();
  sample.madeBy.value = value.at("madeBy").get<std::string>();
  for (const json& each : value.at("criteria")) sample.criteria.push_back(criterionFrom(each).value());
  for (const json& each : value.at("threads")) sample.threads.push_back(threadFrom(each));
  return sample;
}

}  // namespace

json criteriaJson(const std::vector<ScoreCriterion>& criteria) {
  json list = json::array();
  for (const ScoreCriterion& each : criteria)
    list.push_back({{"key", each.key}, {"name", each.name}, {"kind", each.kind == ScoreCriterion::Kind::YesNo ? "yes-no" : "stars"}, {"weight", each.weight}});
  return list;
}

Result<std::vector<ScoreCriterion>> criteriaFrom(const std::string& text) {
  const json list = json::parse(text, nullptr, false);
  if (!list.is_array() || list.empty() || list.size() > kMostCriteria) return wrong("it is a JSON list of 1 to " + std::to_string(kMostCriteria) + " criteria.");
  std::vector<ScoreCriterion> criteria;
  std::set<std::string> keys;
  for (const json& each : list) {
    auto one = criterionFrom(each);
    if (!one) return fail(one.error());
    if (!keys.insert(one->key).second) return wrong("the key \"" + one->key + "\" stands in it twice.");
    criteria.push_back(std::move(*one));
  }
  return criteria;
}

json sampleJson(const ReviewSample& sample) {
  json threads = json::array();
  for (const SampledThread& each : sample.threads) {
    json sheets = json::array();
    for (const ScoreSheet& sheet : each.sheets) sheets.push_back(sheetJson(sheet));
    threads.push_back({{"thread", each.thread.value}, {"store", each.store.value}, {"remoteId", each.remoteId}, {"agent", each.agent.value}, {"sheets", std::move(sheets)}});
  }
  return {{"id", sample.id}, {"seed", sample.seed}, {"wanted", sample.wanted}, {"outOf", sample.outOf}, {"from", sample.frame.from.toIso()}, {"to", sample.frame.to.toIso()},
          {"stores", namesJson(sample.frame.stores)}, {"agents", namesJson(sample.frame.agents)},
          {"answered", sample.frame.answered == SampleFrame::Answered::Everywhere ? "everywhere" : "here"}, {"madeAt", sample.madeAt.toIso()}, {"madeBy", sample.madeBy.value},
          {"criteria", criteriaJson(sample.criteria)}, {"threads", std::move(threads)}};
}

Result<ReviewSample> sampleFrom(const std::string& text) {
  try {
    return readSample(json::parse(text));
  } catch (const std::exception&) {
    return fail(ErrorKind::Corrupt, "sample.stored", "A stored sample cannot be read: restore a backup, or draw it again from its seed.");
  }
}

}  // namespace inquiry::desk
