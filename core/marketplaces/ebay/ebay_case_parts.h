#pragma once

#include "core/marketplaces/ebay/ebay_case_mapper.h"

// What the readers of all kinds of cases share.
namespace inquiry::ebay {

// The first of two objects that knows the field; a list row and a detail say much of the same.
struct TwoRows {
  const Json& first;
  const Json& second;
  std::string text(std::string_view key) const;
  std::string text(std::string_view key, std::string_view otherKey) const;
  std::optional<Instant> instant(std::string_view key) const;
  std::optional<Money> money(std::string_view key) const;
  const Json* object(std::string_view key) const;
};

// An object of the answer, or an empty one; Malformed when there are bytes that are none.
Result<Json> objectOf(std::string_view body, std::string_view what);
const Json& childOf(const Json& object, std::string_view key);  // an empty object when absent

struct EntrySource {
  std::string activity, actor, text;
  std::optional<Instant> at;
  std::string raw;
  std::vector<Attachment> files = {};
  std::string id = {};  // eBay's own, where it has one
};
// Adds one entry of the history with its message. An entry without a time is left out: nobody could say where it stands.
void addEntry(CaseReading& reading, EntrySource entry);
void sortEntries(CaseReading& reading);

bool isOneOf(std::string_view text, std::initializer_list<std::string_view> words);
bool holds(std::string_view text, std::string_view part);
// "SELLER_ISSUE_REFUND" -> "Seller issue refund"
std::string spoken(std::string_view eBayWord);

// The server's date first.
void setPlatformDue(Case& value, std::optional<Instant> at, std::string_view field);
// Three business days from `from` on, when eBay named no date and it is our turn.
void setBusinessDue(Case& value, Instant from, const CaseSetting& setting);

CaseAction messageAction();
CaseAction confirmAction(std::string name, bool isDecision);
CaseAction onPage(std::string name, std::string whyNot);

}  // namespace inquiry::ebay
