#include "core/desk/review_sample_service.h"

#include <algorithm>
#include <set>

#include "core/desk/journal_note.h"
#include "core/desk/parts.h"
#include "core/desk/review_sample_json.h"
#include "core/desk/rights.h"
#include "core/desk/table_setting.h"
#include "core/domain/seeded_choice.h"
#include "core/domain/utf8.h"
#include "core/storage/answered_threads.h"
#include "core/storage/setting_repository.h"

namespace inquiry::desk {
namespace {

using nlohmann::json;

constexpr std::string_view kPrefix = "sample.drawn.", kSheet = "sample.sheet";
constexpr std::size_t kLongestComment = 4000;

std::string keyOf(std::int64_t id) { return std::string(kPrefix) + std::to_string(id); }

std::string dumped(const json& value) { return value.dump(-1, ' ', false, json::error_handler_t::replace); }

Result<std::vector<ReviewSample>> readSamples(storage::Connection& connection) {
  const auto stored = storage::SettingRepository(connection).withPrefix(kPrefix);
  if (!stored) return fail(stored.error());
  std::vector<ReviewSample> samples;
  for (const auto& [key, text] : *stored) {
    auto sample = sampleFrom(text);
    if (!sample) return fail(sample.error());
    samples.push_back(std::move(*sample));
  }
  std::sort(samples.begin(), samples.end(), [](const ReviewSample& a, const ReviewSample& b) { return a.id > b.id; });
  return samples;
}

Result<ReviewSample> readSample(storage::Connection& connection, std::int64_t id) {
  const auto stored = storage::SettingRepository(connection).find(keyOf(id));
  if (!stored) return fail(stored.error());
  if (!*stored) return fail(ErrorKind::NotFound, "sample.gone", "There is no sample " + std::to_string(id) + ": look at the list of samples.");
  return sampleFrom(**stored);
}

Status save(storage::Connection& connection, const ReviewSample& sample) { return storage::SettingRepository(connection).save(keyOf(sample.id), dumped(sampleJson(sample))); }

Status checkSheet(const ScoreSheet& sheet, const std::vector<ScoreCriterion>& criteria) {
  const auto wrong = [](const std::string& text) { return fail(ErrorKind::InvalidInput, "sample.score", text); };
  if (sheet.values.empty()) return wrong("Judge one criterion at least.");
  if (utf8::length(sheet.comment) > kLongestComment) return wrong("The comment is longer than " + std::to_string(kLongestComment) + " characters: shorten it.");
  for (const auto& [key, value] : sheet.values) {
    const auto known = std::find_if(criteria.begin(), criteria.end(), [&key = key](const ScoreCriterion& each) { return each.key == key; });
    if (known == criteria.end()) return wrong("This sample has no criterion \"" + key + "\".");
    const bool isYesNo = known->kind == ScoreCriterion::Kind::YesNo;
    const bool fits = isYesNo ? value == 0 || value == 1 : value >= 1 && value <= 5 && value == static_cast<int>(value);
    if (!fits) return wrong("\"" + key + "\" takes " + (isYesNo ? "0 (no) or 1 (yes)." : "1 to 5."));
  }
  return {};
}

// Nobody draws from, or into, a store they may not take anything out of.
Result<std::vector<SampledThread>> framed(storage::Connection& connection, const Parts& parts, const SampleFrame& frame) {
  auto threads = storage::answeredThreads(connection, frame);
  if (!threads) return fail(threads.error());
  const auto hidden = hiddenStores(connection, parts);
  if (!hidden) return fail(hidden.error());
  std::erase_if(*threads, [&](const SampledThread& each) { return hidden->contains(each.store) || !requireRight(connection, parts, DeskRight::Export, each.store); });
  return threads;
}

// As whoever asks may see it: without conversations of hidden stores, and without their number.
ReviewSample seenOf(ReviewSample sample, const std::set<StoreId>& hidden) {
  const auto left = std::erase_if(sample.threads, [&hidden](const SampledThread& each) { return hidden.contains(each.store); });
  std::erase_if(sample.frame.stores, [&hidden](const StoreId& store) { return hidden.contains(store); });
  if (left > 0) sample.wanted = sample.outOf = sample.threads.size();
  return sample;
}

}  // namespace

Result<ReviewSample> ReviewSampleService::draw(const SampleFrame& frame, std::size_t wanted, std::uint64_t seed) {
  if (const auto may = requireRightSomewhere(m_parts, DeskRight::Export); !may) return fail(may.error());
  if (wanted == 0 || wanted > kMost) return fail(ErrorKind::InvalidInput, "sample.number", "Draw between 1 and " + std::to_string(kMost) + " conversations.");
  if (frame.to <= frame.from) return fail(ErrorKind::InvalidInput, "sample.span", "The span must end later than it begins.");
  const auto sheet = criteria();
  if (!sheet) return fail(sheet.error());
  ReviewSample sample;
  const auto drawn = m_parts.database.writes().write(storage::WritePriority::User, [&](storage::Connection& connection, ChangeSet&) -> Status {
    const auto threads = framed(connection, m_parts, frame);
    if (!threads) return fail(threads.error());
    if (threads->empty()) return fail(ErrorKind::NotFound, "sample.empty", "Nobody answered such a conversation from here in that span: choose a longer one, or other stores and persons.");
    const auto known = readSamples(connection);
    if (!known) return fail(known.error());
    sample = {known->empty() ? 1 : known->front().id + 1, frame, seed, wanted, threads->size(), m_parts.clock.now(), m_parts.me(), *sheet, {}};
    for (const std::size_t at : seededChoice(threads->size(), wanted, seed)) sample.threads.push_back((*threads)[at]);
    if (auto saved = save(connection, sample); !saved) return saved;
    return note(connection, m_parts, {SubjectKind::Workspace, std::to_string(sample.id), "review.sampled", {{"seed", std::to_string(seed)}, {"threads", sample.threads.size()}, {"outOf", sample.outOf}}});
  });
  if (!drawn) return fail(drawn.error());
  return sample;
}

Result<std::vector<ReviewSample>> ReviewSampleService::samples() const {
  if (const auto may = requireRightSomewhere(m_parts, DeskRight::Export); !may) return fail(may.error());
  auto reader = m_parts.database.read();
  if (!reader) return fail(reader.error());
  const auto hidden = hiddenStores((*reader)->connection(), m_parts);
  if (!hidden) return fail(hidden.error());
  auto samples = readSamples((*reader)->connection());
  if (!samples) return samples;
  for (ReviewSample& each : *samples) each = seenOf(std::move(each), *hidden);
  return samples;
}

Result<ReviewSample> ReviewSampleService::sample(std::int64_t id) const {
  if (const auto may = requireRightSomewhere(m_parts, DeskRight::Export); !may) return fail(may.error());
  auto reader = m_parts.database.read();
  if (!reader) return fail(reader.error());
  const auto hidden = hiddenStores((*reader)->connection(), m_parts);
  if (!hidden) return fail(hidden.error());
  auto sample = readSample((*reader)->connection(), id);
  return sample ? seenOf(std::move(*sample), *hidden) : std::move(sample);
}

ScoreSheet ReviewSampleService::ownSheet(const ReviewSample& sample, ThreadId thread) const {
  const PersonId me = m_parts.me();
  for (const SampledThread& each : sample.threads)
    for (const ScoreSheet& sheet : each.sheets)
      if (each.thread == thread && sheet.by == me) return sheet;
  return {};
}

Status ReviewSampleService::score(std::int64_t id, ThreadId thread, const ScoreSheet& sheet) {
  return m_parts.database.writes().write(storage::WritePriority::User, [&](storage::Connection& connection, ChangeSet&) -> Status {
    auto sample = readSample(connection, id);
    if (!sample) return fail(sample.error());
    const auto found = std::find_if(sample->threads.begin(), sample->threads.end(), [thread](const SampledThread& each) { return each.thread == thread; });
    if (found == sample->threads.end()) return fail(ErrorKind::NotFound, "sample.thread", "This conversation is not in the sample.");
    if (auto may = requireRight(connection, m_parts, DeskRight::Export, found->store); !may) return may;
    if (auto fits = checkSheet(sheet, sample->criteria); !fits) return fits;
    ScoreSheet kept = sheet;
    kept.by = m_parts.me();
    kept.at = m_parts.clock.now();
    std::erase_if(found->sheets, [&](const ScoreSheet& other) { return other.by == kept.by; });
    found->sheets.push_back(std::move(kept));
    if (auto saved = save(connection, *sample); !saved) return saved;
    return note(connection, m_parts, {SubjectKind::Thread, std::to_string(thread.value), "review.scored", {{"sample", id}, {"values", sheet.values}}});
  });
}

Result<std::vector<ScoreCriterion>> ReviewSampleService::criteria() const {
  auto reader = m_parts.database.read();
  if (!reader) return fail(reader.error());
  const auto stored = storage::SettingRepository((*reader)->connection()).find(kSheet);
  if (!stored) return fail(stored.error());
  return *stored && !(*stored)->empty() ? criteriaFrom(**stored) : starterSheet();
}

Status ReviewSampleService::saveCriteria(const std::string& text) {
  if (auto may = requireRightSomewhere(m_parts, DeskRight::Export); !may) return may;
  if (text.empty()) return saveTableSetting(m_parts, kSheet, text);
  const auto fresh = criteriaFrom(text);
  if (!fresh) return fail(fresh.error());
  return saveTableSetting(m_parts, kSheet, dumped(criteriaJson(*fresh)));
}

Status ReviewSampleService::keepCriteria(std::vector<ScoreCriterion> criteria) {
  std::set<std::string> keys;
  for (const ScoreCriterion& each : criteria) keys.insert(each.key);
  std::size_t number = 1;
  for (ScoreCriterion& each : criteria) {
    if (!each.key.empty()) continue;
    while (keys.contains("own-" + std::to_string(number))) ++number;
    each.key = *keys.insert("own-" + std::to_string(number)).first;
  }
  return saveCriteria(dumped(criteriaJson(criteria)));
}

}  // namespace inquiry::desk
