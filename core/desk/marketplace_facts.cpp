#include "core/desk/marketplace_facts.h"

#include <algorithm>
#include <set>

#include "core/desk/mail_providers.h"
#include "core/desk/marketplace_tables.h"

namespace inquiry::desk {

const std::vector<MarketplaceFacts>& marketplaceFacts() {
  static const std::vector<MarketplaceFacts> kFacts{ebayFacts(),    mercadoLibreFacts(),  amazonFacts(),  shopeeFacts(), rakutenFacts(),
                                                    yahooShoppingFacts(), shopifyFacts(), wooCommerceFacts(), mailboxFacts()};
  return kFacts;
}

const MarketplaceFacts& factsOf(Marketplace marketplace) {
  const auto& all = marketplaceFacts();
  return *std::find_if(all.begin(), all.end(), [marketplace](const MarketplaceFacts& facts) { return facts.marketplace == marketplace; });
}

std::vector<std::string> marketplaceTexts() {
  std::set<std::string> texts;
  for (const MarketplaceFacts& facts : marketplaceFacts()) {
    texts.insert({facts.summary, facts.whyNot, facts.source});
    for (const AbilityFact& line : facts.abilities) texts.insert({line.what, line.readHow, line.answerHow, line.note});
    for (const PrerequisiteFact& needed : facts.prerequisites) texts.insert(needed.text);
    for (const RightFact& right : facts.rights) texts.insert(right.text);
    for (const FieldFact& field : facts.fields) texts.insert({field.label, field.hint});
    for (const SiteFact& site : facts.sites) texts.insert(site.name);
  }
  for (const MailProvider& provider : mailProviders()) texts.insert({provider.name, provider.passwordNote});
  texts.erase("");
  return {texts.begin(), texts.end()};
}

}  // namespace inquiry::desk
