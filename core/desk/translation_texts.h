#pragma once

#include <string>
#include <vector>

#include "core/desk/parts.h"
#include "core/desk/translation_run.h"
#include "core/desk/translation_values.h"
#include "core/domain/message.h"
#include "core/domain/store.h"
#include "core/domain/thread.h"
#include "core/storage/connection.h"

namespace inquiry::desk {

// What is known of a conversation before a service is asked, read on one connection and given back before the network is used.
struct TranslationMaterial {
  TranslationSettings settings;
  Thread thread;
  Store store;
  std::vector<Message> incoming;  // of the buyer, oldest first
  std::map<MessageId, Translation> kept;
  std::optional<bool> chosen;     // whether this thread is shown translated
  std::vector<std::string> names;
  std::vector<GlossaryEntry> glossary;
};
Result<TranslationMaterial> readTranslationMaterial(const Parts& parts, storage::Connection& connection, ThreadId id, std::size_t limit);

// The language of a message, ISO 639-1; empty without any words.
std::string languageOf(const Message& message);
// Of the buyer: as the thread has it, else as the newest message seems to be, else that of the country the store sells to; empty when nobody knows.
std::string buyersLanguage(const TranslationMaterial& material);
// Nothing in the thread is long enough to be sure of its language.
bool isLanguageUnsure(const std::vector<Message>& incoming);
bool needsTranslation(const TranslationMaterial& material, const Message& message);
TranslationJob jobFor(const TranslationMaterial& material, const std::string& from, const std::string& to);

}  // namespace inquiry::desk
