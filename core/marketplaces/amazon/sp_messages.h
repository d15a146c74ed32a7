#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/domain/error.h"
#include "core/marketplaces/amazon/sp_access.h"

namespace inquiry::amazon {

// A message the seller may begin on an order. Which of them Amazon allows for an order is asked each time; types come and go.
struct ProactiveKind {
  std::string_view action;      // "unexpectedProblem"
  std::size_t maxText = 0;      // code points; 0 takes no text
  std::size_t maxFiles = 0;
  bool needsFiles = false;      // cannot go without
};
// The types whose form is known; null for one that is new.
const ProactiveKind* proactiveKind(std::string_view action);

// The actions Amazon allows now, as it names them; empty when nothing may be sent. Of messaging and of solicitations alike.
Result<std::vector<std::string>> actionsIn(std::string_view body);
// "en-GB"; "" when Amazon does not say.
Result<std::string> localeIn(std::string_view body);

// What keeps a text from going as that type, with what to do; empty when it may go: length, HTML and addresses of e-mail.
std::optional<Error> refusalOf(const ProactiveKind& kind, std::string_view text);

// The buyer's language of preference, which free text has to be in.
Result<std::string> buyerLocale(SpAccess& access, const std::string& orderId, std::stop_token stop);

}  // namespace inquiry::amazon
