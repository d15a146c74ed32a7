#include "core/desk/translation_setup.h"

#include <algorithm>
#include <array>

#include "core/desk/parts.h"
#include "core/desk/rights.h"
#include "core/desk/translation_run.h"
#include "core/desk/translation_settings.h"
#include "core/domain/utf8.h"
#include "core/language/provider_facts.h"

namespace inquiry::desk {
namespace {

struct Sample {
  std::string_view language, text;
};
constexpr Sample kHello{"de", "Hallo"}, kNiHao{"zh", "你好"};

tl::unexpected<Error> wrong(const char* code, std::string text) { return fail(ErrorKind::InvalidInput, code, std::move(text)); }

bool isLanguageCode(const std::string& code) {
  return code.size() == 2 && std::all_of(code.begin(), code.end(), [](char c) { return c >= 'a' && c <= 'z'; });
}

std::string trimmed(const std::string& text) { return std::string(utf8::trimmed(text)); }

}  // namespace

Result<TranslationSettings> TranslationSetup::settings() const {
  auto reader = m_parts.database.read();
  if (!reader) return fail(reader.error());
  return readTranslationSettings((*reader)->connection());
}

std::vector<ProviderRow> TranslationSetup::providers() const {
  std::vector<ProviderRow> rows;
  for (const language::ProviderFacts& facts : language::providerFacts()) {
    ProviderRow row;
    row.id = language::name(facts.kind);
    row.title = facts.title;
    row.destination = facts.destination;
    row.needsKey = facts.needsKey, row.mayHaveKey = facts.mayHaveKey, row.needsAddress = facts.needsAddress;
    row.needsModel = facts.needsModel, row.hasRegion = facts.hasRegion, row.staysHere = facts.staysHere;
    row.isInstalled = m_providers.isInstalled(facts.kind);
    row.hasKey = facts.mayHaveKey && !translationKey(m_parts, row.id).empty();
    rows.push_back(std::move(row));
  }
  return rows;
}

Status TranslationSetup::save(TranslationWish wish) {
  if (const auto may = requireRight(m_parts, DeskRight::Settings); !may) return fail(may.error());
  TranslationSettings& wanted = wish.settings;
  for (std::string* text : {&wanted.address, &wanted.region, &wanted.model}) *text = trimmed(*text);
  const auto kind = language::providerFromName(wanted.provider);
  if (!kind) return wrong("translation.provider", "There is no translation service \"" + wanted.provider + "\": choose one of the list.");
  if (!isLanguageCode(wanted.language)) return wrong("translation.own_language", "Give the team's language as two letters: zh, en, ja, es.");
  const auto before = settings();
  if (!before) return fail(before.error());
  if (*kind != language::ProviderKind::Off) {
    auto made = providerSettings(m_parts, wanted);
    const bool isElsewhere = before->provider == wanted.provider && before->address != wanted.address;
    // A key belongs to the server it was typed for.
    if (isElsewhere && !wish.key) wish.key = Secret();
    if (wish.key) made.key = wish.key->clone();
    if (const auto provider = m_providers.make(std::move(made)); !provider) return fail(provider.error());
  }
  if (wish.key)
    if (auto kept = saveTranslationKey(m_parts, wanted.provider, std::move(*wish.key)); !kept) return kept;
  return saveTranslationSettings(m_parts, wanted);
}

Result<TranslationTrial> TranslationSetup::test(std::stop_token stop) {
  const auto saved = settings();
  if (!saved) return fail(saved.error());
  auto provider = m_providers.make(providerSettings(m_parts, *saved));
  if (!provider) return fail(provider.error());
  // Apertium knows two languages; everybody else gets a word nobody can take for the answer.
  const bool isApertium = saved->provider == language::name(language::ProviderKind::Apertium);
  const Sample sample = isApertium ? Sample{"es", "Hola"} : saved->language == kHello.language ? kNiHao : kHello;
  TranslationJob job;
  job.texts = {std::string(sample.text)};
  job.from = sample.language;
  job.to = isApertium ? "en" : saved->language;
  const Duration began = m_parts.clock.steady();
  const auto made = runTranslation(**provider, job, std::move(stop));
  if (!made) return fail(made.error());
  return TranslationTrial{job.texts.front(), made->front().text, m_parts.clock.steady() - began};
}

}  // namespace inquiry::desk
