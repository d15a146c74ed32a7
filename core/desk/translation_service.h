#pragma once

#include <stop_token>
#include <string>
#include <vector>

#include "core/desk/translation_values.h"

namespace inquiry::language {
class TranslationProviders;
}

namespace inquiry::desk {

struct Parts;
struct TranslationMaterial;
struct TranslationJob;

// Translating what buyers wrote into the language of the team, and what the team writes into that of the buyer. Every text is asked for once: it is kept
// under a hash of itself, its languages, the service and the glossary. Blocks, up to half a minute where it says so; not from the window's thread.
class TranslationService {
 public:
  TranslationService(Parts& parts, language::TranslationProviders& providers) : m_parts(parts), m_providers(providers) {}

  // What is kept of the newest `limit` messages; asks nobody.
  Result<ThreadTranslation> thread(ThreadId id, std::size_t limit) const;
  // The same after the service was asked for what is missing. Fails as TranslationProvider says, or InvalidInput "translation.off"; what was translated
  // before the failure is kept.
  Result<ThreadTranslation> translateThread(ThreadId id, std::size_t limit, std::stop_token stop);
  Status setShown(ThreadId id, bool isShown);
  // First words of threads in the language of the team, where they are translated; masked as lists are.
  Result<std::map<ThreadId, std::string>> excerpts(const std::vector<ThreadId>& ids) const;

  // The text in the buyer's language, read back and kept beside the draft of the thread. InvalidInput "translation.empty", "translation.language" (nobody
  // knows the buyer's), "translation.same"; else as the provider fails.
  Result<DraftTranslation> translateDraft(ThreadId id, const std::string& text, std::stop_token stop);
  // What the draft of the thread was translated from; none when it was not.
  Result<std::optional<DraftTranslation>> draft(ThreadId id) const;
  Status keepDraft(ThreadId id, const DraftTranslation& translation);
  Status confirmDraft(ThreadId id);  // a person has read it and takes it as their own
  Status dropDraft(ThreadId id);

  // What rules asked for; answers how many messages were translated. A failure puts the rest off, after five of them a message stays as it is.
  Result<std::size_t> translateWanted(std::stop_token stop);

 private:
  Result<TranslationMaterial> material(ThreadId id, std::size_t limit) const;
  Result<Translation> translateText(const TranslationMaterial& material, const TranslationJob& job, std::stop_token stop);
  Status translateMissing(const TranslationMaterial& material, std::stop_token stop);
  Status keepExcerpt(ThreadId id, const std::string& to);

  Parts& m_parts;
  language::TranslationProviders& m_providers;
};

}  // namespace inquiry::desk
