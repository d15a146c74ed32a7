#pragma once

#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>

#include "core/domain/id.h"
#include "core/domain/instant.h"

namespace inquiry {

// The life of an appeal. Never renumber: stored.
//   writing <-> ready -> handed in -> reinstated
//                                  -> refused -> writing (the next attempt)
enum class AppealState { Writing = 1, Ready = 2, HandedIn = 3, Reinstated = 4, Refused = 5 };
std::string_view name(AppealState state);  // "writing", "ready", "handed-in", "reinstated", "refused"
bool mayMove(AppealState from, AppealState to);

// The three parts of a plan of action. Never renumber: stored.
enum class AppealPart { RootCause = 1, Corrective = 2, Preventive = 3 };
inline constexpr AppealPart kAppealParts[] = {AppealPart::RootCause, AppealPart::Corrective, AppealPart::Preventive};
std::string_view name(AppealPart part);  // "root-cause", "corrective", "preventive"

// An appeal against a performance notification.
struct Appeal {
  AppealId id;
  StoreId store;
  std::optional<ThreadId> thread;    // the notification, when it came as a mail
  std::string noticeId, noticeLink;  // it belongs under this notification on the platform's page
  std::string reason;                // id of the list of reasons
  Instant noticedAt, dueAt;          // when the platform wrote the notification, and until when the appeal counts
  std::map<AppealPart, std::string> parts;
  std::set<AppealPart> machineMade;          // parts with machine-translated words that nobody has confirmed
  std::map<std::string, std::string> facts;  // documents that are typed in and no file: "brand-number"
  AppealState state = AppealState::Writing;
  Instant changedAt;
  std::optional<Instant> handedInAt, decidedAt;
  std::string decision;  // the platform's words
  PersonId createdBy;
};

inline const std::string& textOf(const Appeal& appeal, AppealPart part) {
  static const std::string kNothing;
  const auto found = appeal.parts.find(part);
  return found == appeal.parts.end() ? kNothing : found->second;
}

}  // namespace inquiry
