#include "core/desk/translation_texts.h"

#include <algorithm>

#include "core/desk/thread_loader.h"
#include "core/desk/translation_settings.h"
#include "core/domain/country.h"
#include "core/language/detect.h"
#include "core/storage/glossary_repository.h"
#include "core/storage/message_repository.h"
#include "core/storage/person_repository.h"
#include "core/storage/thread_repository.h"
#include "core/storage/translation_repository.h"

namespace inquiry::desk {
namespace {

constexpr std::size_t kShortestName = 3;  // bytes: one Chinese character, three Latin letters

void addName(std::vector<std::string>& names, const std::string& name) {
  if (name.size() >= kShortestName && std::find(names.begin(), names.end(), name) == names.end()) names.push_back(name);
}

// A buyer who is called "Anna Berg" signs as Anna.
void addNameAndParts(std::vector<std::string>& names, const std::string& name) {
  addName(names, name);
  std::size_t from = 0;
  for (std::size_t at = name.find(' '); from < name.size(); at = name.find(' ', from)) {
    addName(names, name.substr(from, at == std::string::npos ? at : at - from));
    if (at == std::string::npos) return;
    from = at + 1;
  }
}

std::string languageOfCountry(const std::string& country) {
  static const std::map<std::string, std::string> kLanguages{{"JP", "ja"}, {"MX", "es"}, {"AR", "es"}, {"CL", "es"}, {"CO", "es"}, {"ES", "es"}, {"UY", "es"}, {"PE", "es"}, {"BR", "pt"}, {"DE", "de"},
                                                              {"AT", "de"}, {"FR", "fr"}, {"IT", "it"}, {"US", "en"}, {"UK", "en"}, {"GB", "en"}, {"AU", "en"}, {"CN", "zh"}, {"TW", "zh"}};
  const auto found = kLanguages.find(country);
  return found == kLanguages.end() ? std::string() : found->second;
}

Status readNames(const Parts& parts, storage::Connection& connection, TranslationMaterial& material) {
  addNameAndParts(material.names, material.thread.buyerName);
  for (const Message& message : material.incoming) addNameAndParts(material.names, message.authorName);
  addName(material.names, material.store.name);
  const auto me = storage::PersonRepository(connection).find(parts.me());
  if (!me) return fail(me.error());
  if (*me) addNameAndParts(material.names, (*me)->name);
  return {};
}

}  // namespace

Result<TranslationMaterial> readTranslationMaterial(const Parts& parts, storage::Connection& connection, ThreadId id, std::size_t limit) {
  TranslationMaterial material;
  const auto settings = readTranslationSettings(connection);
  if (!settings) return fail(settings.error());
  material.settings = *settings;
  const auto thread = storage::ThreadRepository(connection).find(id);
  if (!thread) return fail(thread.error());
  if (!*thread) return fail(ErrorKind::NotFound, "thread.not_found", "There is no thread " + std::to_string(id.value) + ": sync or search for it.");
  material.thread = **thread;
  const auto store = requireStore(connection, material.thread.store);
  if (!store) return fail(store.error());
  material.store = *store;
  auto messages = storage::MessageRepository(connection).page(id, limit);
  if (!messages) return fail(messages.error());
  std::erase_if(*messages, [](const Message& message) { return message.direction != Direction::In || message.author == Author::Automation || message.text.empty(); });
  material.incoming = std::move(*messages);
  storage::TranslationRepository repository(connection);
  auto kept = repository.ofThread(id, material.settings.language);
  if (!kept) return fail(kept.error());
  material.kept = std::move(*kept);
  const auto chosen = repository.isShown(id);
  if (!chosen) return fail(chosen.error());
  material.chosen = *chosen;
  auto glossary = storage::GlossaryRepository(connection).list();
  if (!glossary) return fail(glossary.error());
  material.glossary = std::move(*glossary);
  if (auto done = readNames(parts, connection, material); !done) return fail(done.error());
  return material;
}

std::string languageOf(const Message& message) {
  const language::Detected told = language::detect(message.text);
  return told.code.empty() || !told.isSure ? (message.language.empty() ? told.code : message.language) : told.code;
}

std::string buyersLanguage(const TranslationMaterial& material) {
  // A sure word of the newest messages counts more than what the thread began with.
  for (auto message = material.incoming.rbegin(); message != material.incoming.rend(); ++message)
    if (const language::Detected told = language::detect(message->text); told.isSure) return told.code;
  if (!material.thread.language.empty()) return material.thread.language;
  if (std::string byCountry = languageOfCountry(countryOf(material.store)); !byCountry.empty()) return byCountry;
  return material.incoming.empty() ? std::string() : languageOf(material.incoming.back());
}

bool isLanguageUnsure(const std::vector<Message>& incoming) {
  return !incoming.empty() && std::none_of(incoming.begin(), incoming.end(), [](const Message& message) { return language::detect(message.text).isSure; });
}

bool needsTranslation(const TranslationMaterial& material, const Message& message) {
  const std::string from = languageOf(message);
  return !from.empty() && from != material.settings.language;
}

TranslationJob jobFor(const TranslationMaterial& material, const std::string& from, const std::string& to) {
  TranslationJob job;
  job.from = from;
  job.to = to;
  job.names = material.names;
  for (const GlossaryEntry& entry : material.glossary)
    if (entry.from == from && entry.to == to) job.terms.push_back(entry);
  return job;
}

}  // namespace inquiry::desk
