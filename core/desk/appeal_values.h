#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/desk/appeal_table.h"
#include "core/domain/appeal.h"
#include "core/domain/evidence.h"
#include "core/domain/finding.h"
#include "core/domain/store.h"

// What the appeal service takes from and hands to the window and to inquirydeskctl: plain values.
namespace inquiry::desk {

// From the mail that brought the notification, or by hand.
struct AppealRequest {
  std::optional<ThreadId> thread;  // of kind Notice: store and time are its own then
  StoreId store;
  std::string noticeId, noticeLink;
  std::string reason;                 // of the list; may be chosen later
  std::optional<Instant> noticedAt;   // when the platform wrote it; needed by hand
};

// One thing that has to be there, with what is there.
struct AppealNeed {
  std::vector<std::string> anyOf;  // ids of documents
  bool isRequired = false;         // else it only helps
  bool isMet = false;
};

// An earlier plan, or a shipped sample, that this one is like.
struct AppealLikeness {
  AppealId appeal;       // 0 for a sample
  std::string sample;    // its title
  std::optional<AppealPart> part;  // the part that is most like; empty: the plan as a whole
  double share = 0;      // 0 to 1
};

struct AppealDetail {
  Appeal value;
  Store store;
  std::vector<Evidence> evidence;
  std::vector<AppealNeed> needs;
  std::vector<AppealLikeness> likeness;  // most like first
  std::vector<Finding> findings;         // Forbidden ones keep it from being ready
  std::string clockSource, clockSourceDate;  // what the deadline stands on
  bool isTimeFromPlatform = false;           // the notification came as a mail; else a person entered its time
  Duration left{};                           // until the deadline; negative past it
  bool isReady() const {
    for (const Finding& finding : findings)
      if (finding.level == FindingLevel::Forbidden) return false;
    return true;
  }
};

struct AppealList {
  std::vector<Appeal> open;     // by deadline; those handed in behind the others
  std::vector<Appeal> decided;  // newest first
};

// How it was handed in.
struct AppealHandIn {
  std::string recipient;  // an address, where it went by mail; empty: on the platform's own page
  std::optional<Instant> at;
};

}  // namespace inquiry::desk
