#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "core/domain/error.h"

namespace inquiry::compliance {

// One buyer a platform wants forgotten, by everything it calls them.
struct DeletionRequest {
  std::size_t line = 0;           // where it stands in the file, from 1; of one JSON value its place in the list
  std::vector<std::string> ids;   // user id, user name, token, mail address, customer number
  std::vector<std::string> orders;
  std::string name;  // of the entry itself: eBay's notificationId, an "id" beside it, the line; empty for JSON without one
  std::string text;  // the entry as compact JSON with its keys in order, or the line
};
struct DeletionList {
  std::vector<DeletionRequest> requests;
  struct Problem {
    std::size_t line = 0;
    std::string reason;  // English
  };
  std::vector<Problem> problems;
};

// eBay's MARKETPLACE_ACCOUNT_DELETION notifications and Shopify's customers/redact, each as one JSON value, a JSON list, or one a line; or plain lines with
// one id each. What is neither is a problem of its line, and the rest is read. InvalidInput "deletion.empty" when nothing in it names
// anybody, "deletion.broken" for half a file.
Result<DeletionList> readDeletionList(std::string_view text);

}  // namespace inquiry::compliance
