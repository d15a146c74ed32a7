#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/domain/error.h"
#include "core/domain/id.h"
#include "core/storage/connection.h"

namespace inquiry::storage {

// What texts become on their way into a reviewer's file.
struct ReviewText {
  std::function<std::string(std::string_view)> text;   // anything somebody wrote
  std::function<std::string(std::string_view)> buyer;  // a name or id of a buyer that stands for itself
  // Takes an attached file along: from its name in the one workspace to its name in the other. Empty: it is left out.
  std::function<Result<std::string>(const std::string& name)> file;
};

struct ReviewCounts {
  std::int64_t threads = 0, messages = 0, events = 0;
};

// Copies these threads with their messages, earlier wordings, translations, answers that left, waiting periods and clocks, tags, orders, platform cases and what the
// journal tells of them into a new, empty database. Column by column from a list: what is not named there, the drafts and notes of the team, credentials and addresses
// of the stores among it, does not go along. `to` in a transaction of the caller; `from` may be a reader.
Result<ReviewCounts> copyForReview(Connection& from, Connection& to, const std::vector<ThreadId>& threads, const ReviewText& redact);

// What a reviewer's file says of itself, as JSON; a database that holds it takes no writes from its next opening on.
Status setReviewAbout(Connection& connection, std::string_view about);
Result<std::optional<std::string>> reviewAbout(Connection& connection);

}  // namespace inquiry::storage
