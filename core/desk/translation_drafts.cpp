#include "core/desk/translation_drafts.h"

#include <algorithm>

#include "core/desk/journal_note.h"
#include "core/desk/translation_run.h"
#include "core/desk/translation_service.h"
#include "core/desk/translation_settings.h"
#include "core/desk/translation_texts.h"
#include "core/domain/utf8.h"
#include "core/language/detect.h"
#include "core/storage/draft_translation_repository.h"
#include "core/storage/journal.h"
#include "core/storage/translation_repository.h"

namespace inquiry::desk {
namespace {

constexpr std::size_t kLookedAt = 30;  // messages, for the language and the names of the conversation

tl::unexpected<Error> wrong(const char* code, const char* text) { return fail(ErrorKind::InvalidInput, code, text); }

// What stands in the way of translating `text`, or the job.
Result<TranslationJob> draftJob(const TranslationMaterial& material, const std::string& text) {
  if (utf8::trimmed(text).empty()) return wrong("translation.empty", "Write your answer first, then translate it.");
  const std::string to = buyersLanguage(material);
  if (to.empty()) return wrong("translation.language", "Nobody knows the buyer's language yet: write in it yourself, or wait for a longer message.");
  const language::Detected told = language::detect(text);
  const std::string from = told.isSure ? told.code : material.settings.language;
  if (from == to) return wrong("translation.same", "This is the buyer's language already: there is nothing to translate.");
  return jobFor(material, from, to);
}

Status saveText(Parts& parts, ThreadId thread, const std::string& key, const Translation& made) {
  return parts.database.writes().write(storage::WritePriority::User, [&](storage::Connection& connection, ChangeSet&) {
    return storage::TranslationRepository(connection).save(key, {thread, std::nullopt}, made);
  });
}

const char* stateOf(const DraftTranslation& translation, const std::string& text) {
  if (text != translation.draft) return "edited";
  return translation.isConfirmed ? "confirmed" : "machine";
}

}  // namespace

Result<Translation> TranslationService::translateText(const TranslationMaterial& material, const TranslationJob& job, std::stop_token stop) {
  const std::string& text = job.texts.front();
  const std::string key = translationCacheKey(text, job, translatorName(material.settings));
  {
    auto reader = m_parts.database.read();
    if (!reader) return fail(reader.error());
    const auto known = storage::TranslationRepository((*reader)->connection()).cached(key);
    if (!known) return fail(known.error());
    if (*known) return **known;
  }
  auto provider = m_providers.make(providerSettings(m_parts, material.settings));
  if (!provider) return fail(provider.error());
  auto made = runTranslation(**provider, job, stop);
  if (!made) return fail(made.error());
  Translation one = std::move(made->front());
  one.provider = material.settings.provider;
  one.madeAt = m_parts.clock.now();
  if (auto kept = saveText(m_parts, material.thread.id, key, one); !kept) return fail(kept.error());
  return one;
}

Result<DraftTranslation> TranslationService::translateDraft(ThreadId id, const std::string& text, std::stop_token stop) {
  const auto read = material(id, kLookedAt);
  if (!read) return fail(read.error());
  auto job = draftJob(*read, text);
  if (!job) return fail(job.error());
  job->texts = {text};
  const auto there = translateText(*read, *job, stop);
  if (!there) return fail(there.error());
  TranslationJob backJob = jobFor(*read, job->to, job->from);
  backJob.texts = {there->text};
  const auto back = translateText(*read, backJob, stop);
  // Without it the draft is still a draft.
  if (!back && back.error().kind == ErrorKind::Cancelled) return fail(back.error());
  DraftTranslation made{text, job->from, there->text, job->to, back ? back->text : std::string(), read->settings.provider, false, job->names, job->terms};
  const auto kept = m_parts.database.writes().write(storage::WritePriority::User, [&](storage::Connection& connection, ChangeSet&) {
    return storage::DraftTranslationRepository(connection).save(id, made);
  });
  if (!kept) return fail(kept.error());
  return made;
}

Result<std::optional<DraftTranslation>> TranslationService::draft(ThreadId id) const {
  auto reader = m_parts.database.read();
  if (!reader) return fail(reader.error());
  auto found = storage::DraftTranslationRepository((*reader)->connection()).find(id);
  if (!found || !*found) return found;
  const auto read = readTranslationMaterial(m_parts, (*reader)->connection(), id, kLookedAt);
  if (!read) return fail(read.error());
  const TranslationJob job = jobFor(*read, (*found)->from, (*found)->to);
  (*found)->names = job.names;
  (*found)->terms = job.terms;
  return found;
}

Status TranslationService::keepDraft(ThreadId id, const DraftTranslation& translation) {
  return m_parts.database.writes().write(storage::WritePriority::User, [&](storage::Connection& connection, ChangeSet&) { return storage::DraftTranslationRepository(connection).save(id, translation); });
}

Status TranslationService::confirmDraft(ThreadId id) {
  return m_parts.database.writes().write(storage::WritePriority::User, [&](storage::Connection& connection, ChangeSet&) { return storage::DraftTranslationRepository(connection).confirm(id); });
}

Status TranslationService::dropDraft(ThreadId id) {
  return m_parts.database.writes().write(storage::WritePriority::User, [&](storage::Connection& connection, ChangeSet&) { return storage::DraftTranslationRepository(connection).remove(id); });
}

Status keepReplyTranslation(storage::Connection& connection, const Parts& parts, const Outgoing& item) {
  if (item.kind != OutgoingKind::Reply && item.kind != OutgoingKind::FirstContact) return {};
  storage::DraftTranslationRepository drafts(connection);
  const auto draft = drafts.find(item.thread);
  if (!draft) return fail(draft.error());
  // The source itself was sent: nothing of it is a machine's.
  if (!*draft || (*draft)->source == item.text) return {};
  if (auto kept = drafts.keepReply(item.clientId, item.thread, **draft); !kept) return kept;
  return note(connection, parts,
              {SubjectKind::Outgoing, std::to_string(item.id.value), "reply.translated",
               {{"source", storage::Journal::textHash((*draft)->source)}, {"draft", storage::Journal::textHash((*draft)->draft)}, {"final", storage::Journal::textHash(item.text)},
                {"from", (*draft)->from}, {"to", (*draft)->to}, {"provider", (*draft)->provider}, {"state", stateOf(**draft, item.text)}}});
}

Status restoreDraftTranslation(storage::Connection& connection, const Outgoing& item) {
  storage::DraftTranslationRepository drafts(connection);
  const auto kept = drafts.ofReply(item.clientId);
  if (!kept) return fail(kept.error());
  return *kept ? drafts.save(item.thread, **kept) : Status();
}

}  // namespace inquiry::desk
