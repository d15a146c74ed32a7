#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/desk/local_text.h"
#include "core/domain/appeal.h"
#include "core/domain/error.h"
#include "core/storage/connection.h"

namespace inquiry::desk {

// Something that proves a point of an appeal: a file, or a number that is typed in.
struct AppealDocument {
  std::string id;  // "bank-statement"
  LocalText title;
  bool isText = false;  // typed in: Appeal::facts
  int maxAgeDays = 0;   // of the date it bears; 0: any age
};

// Why a platform acted, and what it wants to see then.
struct AppealReason {
  std::string id;  // "ip-complaint"
  LocalText title;
  std::vector<std::vector<std::string>> needs;  // ids of documents; any one of each group will do
  std::vector<std::string> helps;
};

// A plan that is shipped as an example: one that is like it convinces nobody.
struct AppealSample {
  std::string id, title;
  std::map<AppealPart, std::string> parts;
};

// The lists behind appeals, all editable but for the samples.
struct AppealTable {
  int hours = 72;  // from the notification on
  std::string source, sourceDate;
  std::vector<AppealDocument> documents;
  std::vector<AppealReason> reasons;

  const AppealDocument* document(const std::string& id) const;
  const AppealReason* reason(const std::string& id) const;
};

inline constexpr std::string_view kAppealTableSetting = "appeals.table";

// What the team saved, else what is shipped.
Result<AppealTable> appealTable(storage::Connection& connection);
// InvalidInput "appeal.table" names what is wrong.
Status checkAppealTable(const AppealTable& table);
std::string toJsonText(const AppealTable& table);
std::vector<AppealSample> appealSamples();

// InvalidInput "evidence.date" for a document that needs a date and has none or one to come; Refused "evidence.too_old" past its age.
Status ageOf(const AppealDocument& document, std::optional<Instant> datedAt, Instant now);

}  // namespace inquiry::desk
