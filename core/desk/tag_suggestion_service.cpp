#include "core/desk/tag_suggestion_service.h"

#include <algorithm>
#include <filesystem>
#include <nlohmann/json.hpp>

#include "core/desk/journal_note.h"
#include "core/desk/parts.h"
#include "core/desk/rights.h"
#include "core/desk/tagged_threads.h"
#include "core/desk/thread_change.h"
#include "core/storage/setting_repository.h"
#include "core/storage/tag_repository.h"
#include "core/storage/workspace_storage.h"

namespace inquiry::desk {
namespace {

using Json = nlohmann::json;

constexpr std::string_view kSwitch = "tags.suggest", kLearned = "tags.learned";
constexpr Duration kWeek = std::chrono::hours(7 * 24);
constexpr std::size_t kMost = 3;

// A fifth, spread over the numbers whatever order the tags were given in.
bool isHeldBack(ThreadId id) { return (static_cast<std::uint64_t>(id.value) * 0x9E3779B97F4A7C15ULL >> 40U) % 5 == 0; }

Json toJson(const TagFigures& figures, const std::string& place) {
  return {{"at", figures.learnedAt.millis()}, {"threads", figures.threads}, {"heldBack", figures.heldBack}, {"macroF1", figures.macroF1}, {"f1", figures.f1}, {"place", place}};
}

struct Learned {
  TagFigures figures;
  std::string place;
};

Result<std::optional<Learned>> readLearned(storage::Connection& connection) {
  using Nothing = std::optional<Learned>;
  const auto text = storage::SettingRepository(connection).find(kLearned);
  if (!text) return fail(text.error());
  const Json json = *text ? Json::parse(**text, nullptr, false) : Json();
  if (!json.is_object()) return Nothing{};
  try {
    Learned learned;
    learned.figures.learnedAt = Instant::fromMillis(json.at("at").get<std::int64_t>());
    learned.figures.threads = json.at("threads").get<std::int64_t>();
    learned.figures.heldBack = json.at("heldBack").get<std::int64_t>();
    learned.figures.macroF1 = json.at("macroF1").get<double>();
    learned.figures.f1 = json.at("f1").get<std::map<std::string, double>>();
    learned.place = json.at("place").get<std::string>();
    return Nothing(std::move(learned));
  } catch (const Json::exception&) {
    return Nothing{};
  }
}

std::vector<language::TaggedText> textsOf(const std::vector<TaggedThread>& threads, bool isHeld) {
  std::vector<language::TaggedText> texts;
  for (const TaggedThread& each : threads)
    if (isHeldBack(each.id) == isHeld) texts.push_back(each.text);
  return texts;
}

Result<TagFigures> measured(const std::vector<TaggedThread>& threads, Instant now) {
  const auto held = textsOf(threads, true);
  const auto rest = language::TagModel::train(textsOf(threads, false));
  if (!rest) return fail(rest.error());
  const auto measure = language::measureTags(*rest, held);
  return TagFigures{now, static_cast<std::int64_t>(threads.size()), static_cast<std::int64_t>(held.size()), measure.macroF1, measure.f1};
}

Status dropFile(Parts& parts, const std::string& place) {
  if (place.empty()) return {};
  const auto gone = parts.workspace.attachments().discard(std::filesystem::path(place).filename().string());
  return gone ? Status() : fail(gone.error());
}

}  // namespace

TagSuggestionService::TagSuggestionService(Parts& parts) : m_parts(parts) {}
TagSuggestionService::~TagSuggestionService() = default;

bool TagSuggestionService::isOn() const {
  auto reader = m_parts.database.read();
  if (!reader) return false;
  const auto value = storage::SettingRepository((*reader)->connection()).find(kSwitch);
  return value && (!*value || **value != "off");
}

Status TagSuggestionService::setOn(bool isOn) {
  return m_parts.database.writes().write(storage::WritePriority::User, [&](storage::Connection& connection, ChangeSet& changes) -> Status {
    changes.settings = true;
    if (auto done = storage::SettingRepository(connection).save(kSwitch, isOn ? "on" : "off"); !done) return done;
    return journalSetting(connection, m_parts, std::string(kSwitch), {{"after", isOn ? "on" : "off"}});
  });
}

Result<std::optional<TagFigures>> TagSuggestionService::figures() const {
  auto reader = m_parts.database.read();
  if (!reader) return fail(reader.error());
  const auto learned = readLearned((*reader)->connection());
  if (!learned) return fail(learned.error());
  return *learned ? std::optional((*learned)->figures) : std::nullopt;
}

Result<TagFigures> TagSuggestionService::learn(const Progress& progress) {
  std::vector<TaggedThread> threads;
  std::string before;
  {
    auto reader = m_parts.database.read();
    if (!reader) return fail(reader.error());
    const auto learned = readLearned((*reader)->connection());
    if (!learned) return fail(learned.error());
    if (*learned) before = (*learned)->place;
    auto read = taggedThreads((*reader)->connection(), kLeastPerTag, progress);
    if (!read) return fail(read.error());
    threads = std::move(*read);
  }
  if (threads.empty())
    return fail(ErrorKind::InvalidInput, "tags.too_few",
                "No tag stands on " + std::to_string(kLeastPerTag) + " conversations yet: tag some more, then learn again.");
  const auto figures = measured(threads, m_parts.clock.now());
  if (!figures) return fail(figures.error());
  std::vector<language::TaggedText> all;
  for (TaggedThread& each : threads) all.push_back(std::move(each.text));
  const auto model = language::TagModel::train(all);
  if (!model) return fail(model.error());
  const auto bytes = model->bytes();
  if (!bytes) return fail(bytes.error());
  const auto kept = m_parts.workspace.attachments().keep(*bytes);
  if (!kept) return fail(kept.error());
  const auto written = m_parts.database.writes().write(storage::WritePriority::User, [&](storage::Connection& connection, ChangeSet& changes) -> Status {
    changes.settings = true;
    if (auto done = storage::SettingRepository(connection).save(kLearned, toJson(*figures, kept->place).dump()); !done) return done;
    return note(connection, m_parts, {SubjectKind::Workspace, "", "tags.learned", {{"threads", figures->threads}, {"macroF1", figures->macroF1}}});
  });
  if (!written) return fail(written.error());
  if (before != kept->place)
    if (auto dropped = dropFile(m_parts, before); !dropped) return fail(dropped.error());
  return *figures;
}

Result<bool> TagSuggestionService::learnWhenDue() {
  if (!isOn()) return false;
  const auto known = figures();
  if (!known) return fail(known.error());
  if (*known && m_parts.clock.now() - (*known)->learnedAt < kWeek) return false;
  const auto learned = learn();
  // A team that has tagged little has nothing to be told.
  if (!learned && learned.error().code == "tags.too_few") return false;
  if (!learned) return fail(learned.error());
  return true;
}

Result<std::shared_ptr<const language::TagModel>> TagSuggestionService::model() const {
  using Model = std::shared_ptr<const language::TagModel>;
  std::string place;
  {
    auto reader = m_parts.database.read();
    if (!reader) return fail(reader.error());
    const auto learned = readLearned((*reader)->connection());
    if (!learned) return fail(learned.error());
    if (*learned) place = (*learned)->place;
  }
  const std::scoped_lock lock(m_mutex);
  if (place.empty()) m_model.reset();
  if (place == m_place) return m_model;
  m_place = place;
  m_model.reset();
  if (place.empty()) return m_model;
  const auto bytes = m_parts.workspace.attachments().readWhole(place);
  // A backup may have left it behind: it is learned anew.
  if (!bytes) return m_model;
  auto loaded = language::TagModel::load(*bytes);
  if (loaded) m_model = std::make_shared<const language::TagModel>(std::move(*loaded));
  return Model(m_model);
}

Result<std::vector<std::string>> TagSuggestionService::of(ThreadId thread) const {
  std::vector<std::string> tags;
  if (!isOn()) return tags;
  if (auto may = requireRight(m_parts, DeskRight::View, std::vector{thread}); !may) return fail(may.error());
  const auto learned = model();
  if (!learned) return fail(learned.error());
  if (!*learned) return tags;
  auto reader = m_parts.database.read();
  if (!reader) return fail(reader.error());
  const auto text = textForTags((*reader)->connection(), thread);
  if (!text) return fail(text.error());
  storage::TagRepository repository((*reader)->connection());
  const auto given = repository.ofThread(thread);
  if (!given) return fail(given.error());
  for (const language::TagGuess& guess : (*learned)->guess(*text)) {
    if (tags.size() == kMost || std::find(given->begin(), given->end(), guess.tag) != given->end()) continue;
    // It may have been deleted or renamed since.
    const auto known = repository.find(TagName{guess.tag});
    if (!known) return fail(known.error());
    if (*known) tags.push_back(guess.tag);
  }
  return tags;
}

Status TagSuggestionService::forget() { return forgetLearnedTags(m_parts); }

Status forgetLearnedTags(Parts& parts) {
  std::string place;
  const auto written = parts.database.writes().write(storage::WritePriority::User, [&](storage::Connection& connection, ChangeSet& changes) -> Status {
    const auto learned = readLearned(connection);
    if (!learned) return fail(learned.error());
    if (!*learned) return {};
    place = (*learned)->place;
    changes.settings = true;
    if (auto done = storage::SettingRepository(connection).remove(kLearned); !done) return done;
    return note(connection, parts, {SubjectKind::Workspace, "", "tags.forgotten", Json::object()});
  });
  if (!written) return written;
  return dropFile(parts, place);
}

}  // namespace inquiry::desk
