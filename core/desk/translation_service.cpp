#include "core/desk/translation_service.h"

#include <algorithm>

#include "core/compliance/masking.h"
#include "core/desk/masked_view.h"
#include "core/desk/parts.h"
#include "core/desk/rights.h"
#include "core/desk/seen_stores.h"
#include "core/desk/translation_settings.h"
#include "core/desk/translation_texts.h"
#include "core/domain/utf8.h"
#include "core/storage/thread_repository.h"
#include "core/storage/translation_repository.h"

namespace inquiry::desk {
namespace {

// One call carries so much at most: every service takes this.
constexpr std::size_t kMostTexts = 20, kMostBytes = 8000;
constexpr std::size_t kExcerpt = 160;
constexpr std::size_t kWantedAtOnce = 50;
constexpr int kMostAttempts = 5;
constexpr Duration kAgain = std::chrono::minutes(5);

struct Missing {
  MessageId message;
  std::string text, key;
};

struct Batch {
  TranslationJob job;
  std::vector<Missing> messages;
  std::size_t bytes = 0;
};

// In the order of the messages, newest first: what a person looks at comes first.
std::vector<Batch> batchesOf(const TranslationMaterial& material) {
  std::vector<Batch> batches;
  const std::string service = translatorName(material.settings);
  for (auto message = material.incoming.rbegin(); message != material.incoming.rend(); ++message) {
    if (!needsTranslation(material, *message) || material.kept.contains(message->id)) continue;
    const std::string from = languageOf(*message);
    const auto fits = [&](const Batch& batch) { return batch.job.from == from && batch.messages.size() < kMostTexts && batch.bytes + message->text.size() <= kMostBytes; };
    auto batch = std::find_if(batches.begin(), batches.end(), fits);
    if (batch == batches.end()) batch = batches.insert(batches.end(), Batch{jobFor(material, from, material.settings.language), {}, 0});
    batch->messages.push_back({message->id, message->text, translationCacheKey(message->text, batch->job, service)});
    batch->bytes += message->text.size();
  }
  return batches;
}

ThreadTranslation viewOf(const TranslationMaterial& material) {
  const TranslationSettings& settings = material.settings;
  ThreadTranslation view;
  view.thread = material.thread.id;
  view.to = settings.language;
  view.isOn = settings.provider != "off";
  const bool isAutomatic = std::find(settings.automatic.begin(), settings.automatic.end(), material.store.id) != settings.automatic.end();
  view.isShown = material.chosen.value_or(isAutomatic && view.isOn);
  view.messages = material.kept;
  for (const Message& message : material.incoming)
    if (needsTranslation(material, message) && !material.kept.contains(message.id)) ++view.missing;
  view.isUnsure = isLanguageUnsure(material.incoming);
  return view;
}

}  // namespace

Result<TranslationMaterial> TranslationService::material(ThreadId id, std::size_t limit) const {
  auto reader = m_parts.database.read();
  if (!reader) return fail(reader.error());
  auto read = readTranslationMaterial(m_parts, (*reader)->connection(), id, limit);
  if (!read) return fail(read.error());
  const auto sees = seesUnmasked((*reader)->connection(), m_parts);
  if (!sees) return fail(sees.error());
  if (!*sees)
    for (auto& [message, translation] : read->kept) translation.text = compliance::masked(translation.text);
  return read;
}

Result<ThreadTranslation> TranslationService::thread(ThreadId id, std::size_t limit) const {
  if (auto may = requireRight(m_parts, DeskRight::View, std::vector{id}); !may) return fail(may.error());
  const auto read = material(id, limit);
  if (!read) return fail(read.error());
  return viewOf(*read);
}

Status TranslationService::setShown(ThreadId id, bool isShown) {
  return m_parts.database.writes().write(storage::WritePriority::User, [&](storage::Connection& connection, ChangeSet&) { return storage::TranslationRepository(connection).setShown(id, isShown); });
}

Result<ThreadTranslation> TranslationService::translateThread(ThreadId id, std::size_t limit, std::stop_token stop) {
  if (auto may = requireRight(m_parts, DeskRight::View, std::vector{id}); !may) return fail(may.error());
  const auto before = material(id, limit);
  if (!before) return fail(before.error());
  if (auto done = translateMissing(*before, std::move(stop)); !done) return fail(done.error());
  return thread(id, limit);
}

Status TranslationService::translateMissing(const TranslationMaterial& material, std::stop_token stop) {
  std::vector<Batch> batches = batchesOf(material);
  if (batches.empty()) return keepExcerpt(material.thread.id, material.settings.language);
  auto provider = m_providers.make(providerSettings(m_parts, material.settings));
  if (!provider) return fail(provider.error());
  for (Batch& batch : batches) {
    std::map<std::string, Translation> known;  // by key
    {
      auto reader = m_parts.database.read();
      if (!reader) return fail(reader.error());
      for (const Missing& each : batch.messages) {
        const auto found = storage::TranslationRepository((*reader)->connection()).cached(each.key);
        if (!found) return fail(found.error());
        if (*found) known.emplace(each.key, **found);
        else if (std::none_of(batch.job.texts.begin(), batch.job.texts.end(), [&](const std::string& text) { return text == each.text; })) batch.job.texts.push_back(each.text);
      }
    }
    if (!batch.job.texts.empty()) {
      auto made = runTranslation(**provider, batch.job, stop);
      if (!made) return fail(made.error());
      for (std::size_t i = 0; i < made->size(); ++i) {
        (*made)[i].provider = material.settings.provider;
        (*made)[i].madeAt = m_parts.clock.now();
        known.insert_or_assign(translationCacheKey(batch.job.texts[i], batch.job, translatorName(material.settings)), std::move((*made)[i]));
      }
    }
    const Status kept = m_parts.database.writes().write(storage::WritePriority::User, [&](storage::Connection& connection, ChangeSet& changes) -> Status {
      storage::TranslationRepository repository(connection);
      for (const Missing& each : batch.messages)
        if (auto done = repository.save(each.key, {material.thread.id, each.message}, known.at(each.key)); !done) return done;
      changes.threads.insert(material.thread.id);
      return {};
    });
    if (!kept) return kept;
  }
  return keepExcerpt(material.thread.id, material.settings.language);
}

// What stands in the list: the beginning of the newest message, as long as it is the newest.
Status TranslationService::keepExcerpt(ThreadId id, const std::string& to) {
  storage::TranslationRepository::Excerpt excerpt{to, {}, {}};
  {
    auto reader = m_parts.database.read();
    if (!reader) return fail(reader.error());
    const auto read = readTranslationMaterial(m_parts, (*reader)->connection(), id, kWantedAtOnce);
    if (!read) return fail(read.error());
    if (read->incoming.empty()) return {};
    const auto newest = read->kept.find(read->incoming.back().id);
    if (newest == read->kept.end()) return {};
    excerpt.source = read->thread.excerpt;
    excerpt.text = utf8::excerpt(newest->second.text, kExcerpt);
    const auto known = storage::TranslationRepository((*reader)->connection()).excerpt(id, to);
    if (known && *known == excerpt.text) return {};
  }
  return m_parts.database.writes().write(storage::WritePriority::User, [&](storage::Connection& connection, ChangeSet& changes) {
    changes.threads.insert(id);
    return storage::TranslationRepository(connection).saveExcerpt(id, excerpt);
  });
}

Result<std::map<ThreadId, std::string>> TranslationService::excerpts(const std::vector<ThreadId>& ids) const {
  auto reader = m_parts.database.read();
  if (!reader) return fail(reader.error());
  const auto settings = readTranslationSettings((*reader)->connection());
  if (!settings) return fail(settings.error());
  storage::TranslationRepository repository((*reader)->connection());
  std::map<ThreadId, std::string> found;
  const auto hidden = hiddenStores((*reader)->connection(), m_parts);
  if (!hidden) return fail(hidden.error());
  for (const ThreadId id : ids) {
    const auto isHidden = isInHidden((*reader)->connection(), *hidden, id);
    if (!isHidden) return fail(isHidden.error());
    if (*isHidden) continue;
    const auto excerpt = repository.excerpt(id, settings->language);
    if (!excerpt) return fail(excerpt.error());
    if (*excerpt) found.emplace(id, compliance::masked(**excerpt));
  }
  return found;
}

Result<std::size_t> TranslationService::translateWanted(std::stop_token stop) {
  const Instant now = m_parts.clock.now();
  const auto wanted = [&]() -> Result<std::vector<storage::TranslationRepository::Wanted>> {
    auto reader = m_parts.database.read();
    if (!reader) return fail(reader.error());
    return storage::TranslationRepository((*reader)->connection()).wanted(now, kWantedAtOnce);
  }();
  if (!wanted) return fail(wanted.error());
  std::size_t translated = 0;
  std::map<ThreadId, Status> done;
  for (const auto& each : *wanted) {
    if (!done.contains(each.thread)) {
      // Whoever sits here: what was wanted is stored, and shown to whoever may see it.
      const auto before = material(each.thread, kWantedAtOnce);
      done.emplace(each.thread, before ? translateMissing(*before, stop) : fail(before.error()));
    }
    const Status& outcome = done.at(each.thread);
    if (!outcome && outcome.error().kind == ErrorKind::Cancelled) return fail(outcome.error());
    translated += outcome ? 1 : 0;
    const bool isOver = outcome || each.attempts + 1 >= kMostAttempts;
    const Status settled = m_parts.database.writes().write(storage::WritePriority::User, [&](storage::Connection& connection, ChangeSet&) {
      storage::TranslationRepository repository(connection);
      return isOver ? repository.settle(each.message) : repository.postpone(each.message, now + kAgain * (each.attempts + 1));
    });
    if (!settled) return fail(settled.error());
  }
  return translated;
}

}  // namespace inquiry::desk
