#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/domain/id.h"
#include "core/domain/instant.h"

namespace inquiry {

// The life of an enquiry to a platform's own support. Never renumber: stored.
enum class SupportState { Writing = 1, Sent = 2, Answered = 3, Closed = 4 };
std::string_view name(SupportState state);  // "writing", "sent", "answered", "closed"
// A follow-up of ours to an answered or closed one makes it a sent one again.
bool mayMove(SupportState from, SupportState to);

struct SupportFollowUp {
  Instant at;
  PersonId by;  // who wrote it down
  bool isOurs = true;
  std::string text;
};

// An enquiry to a platform's support, kept by hand: no platform hands these out.
struct SupportCase {
  SupportCaseId id;
  StoreId store;
  std::string site;        // whose support is asked: "US", "JP"
  std::string platformId;  // the number the platform gave it; empty before
  std::string category;    // path of the guide: "account-health/appeal"
  std::string subject, text;
  std::string noticeId, noticeLink;  // the notification or the ASIN it is about
  std::string language;              // ISO 639-1, as chosen; empty: told by the text
  std::string callBack;              // number to be called at; empty for an answer in writing
  SupportState state = SupportState::Writing;
  std::optional<double> defectRate;  // order defect rate when it was written, as a share: 0.004 is 0.4 %
  std::string history;               // earlier trouble of the account, in words
  Instant openedAt;
  std::optional<Instant> sentAt, expectedAt, answeredAt, closedAt;
  PersonId createdBy;
  std::vector<SupportFollowUp> followUps;  // in the order of time
};

}  // namespace inquiry
