#pragma once

#include <map>
#include <mutex>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "core/domain/error.h"
#include "core/domain/finding.h"
#include "core/domain/store.h"
#include "core/language/manners.h"

namespace inquiry::desk {

struct Parts;

// Wordings that do not suit the reader: rude or plain Japanese, Spanish of Spain for Latin America, the way of address a store does not use. Hints only:
// nothing is ever kept from being sent by them.
class MannersService {
 public:
  explicit MannersService(Parts& parts) : m_parts(parts) {}

  // Reads the stores' settings; until then every store addresses either way. Blocks.
  Status load();
  std::map<StoreId, language::SpanishAddress> addresses() const;
  // Stores where Spanish is read: those of a Spanish-speaking country, those that have a conversation in Spanish, and those somebody chose for. Blocks.
  Result<std::set<StoreId>> spanishStores() const;
  // NotFound "store.not_found"; journalled. Blocks.
  Status setAddress(const StoreId& store, language::SpanishAddress address);

  // Findings "manners.*" of an answer in that store; by the language the text itself is written in, the thread's where the text is too short to tell. Pure and
  // fast: for every keystroke. Any thread.
  std::vector<Finding> hints(const Store& store, const std::string& threadLanguage, const std::string& text) const;
  // The same for a template: `marketplace` of the wording, none for all. Spain's Spanish is told unless every store it could be used in sells in Spain.
  std::vector<Finding> lint(const std::string& language, const std::optional<Marketplace>& marketplace, const std::string& text) const;

 private:
  struct Shop {
    Marketplace marketplace;
    std::string country;
    language::SpanishAddress address = language::SpanishAddress::Either;
  };
  Parts& m_parts;
  mutable std::mutex m_mutex;
  std::map<StoreId, Shop> m_shops;
};

// The same without a desk: what `lint` of the command line says. `country` is ISO 3166 or empty.
std::vector<Finding> mannerFindings(const std::string& language, const std::string& country, language::SpanishAddress address, const std::string& text);

}  // namespace inquiry::desk
