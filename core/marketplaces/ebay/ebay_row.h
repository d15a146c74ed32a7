#pragma once

#include <string>

#include "core/marketplaces/ebay/ebay_json.h"
#include "core/marketplaces/ebay/ebay_values.h"

namespace inquiry::ebay {

// Where a row stands in an answer, for the error of a row that cannot be read: "conversations[3].latestMessage.messageId is missing".
// Holds names of fields and positions only, never content.
class RowPath {
 public:
  RowPath(std::string list, std::size_t at) : m_path(std::move(list) + "[" + std::to_string(at) + "]") {}
  RowPath below(const std::string& name) const { return RowPath(m_path + "." + name); }
  Error malformed(const std::string& name, const std::string& why) const {
    return Error{ErrorKind::Malformed, "ebay.malformed-row", m_path + (name.empty() ? "" : "." + name) + " " + why, {}};
  }

 private:
  explicit RowPath(std::string path) : m_path(std::move(path)) {}
  std::string m_path;
};

// {"value": "12.50", "currency": "USD"}, the value as text or number.
inline std::optional<Money> moneyOf(const Json& object, std::string_view key) {
  const Json* amount = field(object, key);
  return amount ? moneyFromDecimal(textOf(*amount, "value"), textOf(*amount, "currency")) : std::nullopt;
}

// The rows of a list answer and what it says about itself. A missing list is an empty page: eBay leaves it out when nothing matches.
inline Result<const Json*> rowsOf(const Json& answer, std::string_view key, PageFacts& facts) {
  facts.total = integerOf(answer, "total");
  facts.announcesNext = !textOf(answer, "next").empty();
  const Json* rows = field(answer, key);
  if (rows && !rows->is_array())
    return fail(ErrorKind::Malformed, "ebay.malformed", "eBay's answer holds no list where \"" + std::string(key) + "\" should be one. Try again later.");
  const Json& list = listOf(answer, key);
  facts.rows = list.size();
  return &list;
}

}  // namespace inquiry::ebay
