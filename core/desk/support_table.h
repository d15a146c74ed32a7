#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/desk/local_text.h"
#include "core/domain/error.h"
#include "core/domain/instant.h"
#include "core/storage/connection.h"

namespace inquiry::desk {

// What is known of a site's support. An empty list of languages: no rule.
struct SupportSite {
  std::string site;          // "JP"
  std::optional<int> hours;  // until an answer usually comes
  std::vector<std::string> languages, technicalLanguages;  // ISO 639-1
  std::string callBackPrefix;                              // a number to be called at has to begin with it
  std::string source, sourceDate;
};

// One way through the menus of a platform's support, with what it is good for.
struct SupportPath {
  std::string path;  // "account-health/appeal"
  LocalText title;
  std::optional<int> hours;
  bool isAppeal = false;     // belongs under a notification
  bool isVague = false;      // says nothing of the matter: lengthens the wait
  bool isTechnical = false;
  std::vector<std::string> words;  // of a text that belongs here
  std::string source, sourceDate;
};

// The lists behind the register of support cases, all editable.
struct SupportTable {
  int usualHours = 24;  // where neither site nor path has a figure
  std::string usualSource;
  std::vector<SupportSite> sites;
  std::vector<SupportPath> paths;
  std::vector<std::string> publicAddresses;  // of platforms, where no appeal belongs

  const SupportSite* site(const std::string& code) const;
  // That one, or the longest known beginning of it.
  const SupportPath* path(const std::string& category) const;
};

inline constexpr std::string_view kSupportTableSetting = "support.table";

// What the team saved, else what is shipped.
Result<SupportTable> supportTable(storage::Connection& connection);
// InvalidInput "support.table" names what is wrong: a figure of no hours, a name that is missing or there twice.
Status checkSupportTable(const SupportTable& table);
std::string toJsonText(const SupportTable& table);

// When an answer is to be expected, and what that stands on. A slow site is not made quicker by a quick path: the later of the two counts.
struct Expectation {
  Instant at;
  int hours = 0;
  std::string source, sourceDate;
};
Expectation expectedAnswer(const SupportTable& table, const std::string& site, const std::string& category, Instant sentAt);

// Better ways than `category`, most exact first and those that fit the words in front: when it is vague, unknown, or goes on deeper.
std::vector<SupportPath> betterPaths(const SupportTable& table, const std::string& category, const std::string& words);

// Whether that is one of the platforms' public addresses, however it is written ("Name <a@b>"); Refused "support.public_address".
std::optional<Error> publicAddressIn(const SupportTable& table, const std::string& recipient);

}  // namespace inquiry::desk
