#pragma once

#include <optional>
#include <string>

#include "core/domain/instant.h"
#include "core/domain/reply_template.h"
#include "core/domain/store.h"
#include "core/rules/facts.h"

namespace inquiry::rules {

// How often a machine may write by itself. Per store, set by a lead.
struct AnswerCaps {
  std::int64_t perThread = 1;                    // in one conversation ...
  Duration period = std::chrono::hours(24);      // ... within this time
  std::int64_t perHour = 60;                     // of the whole store: the brake when something runs wild
  friend bool operator==(const AnswerCaps&, const AnswerCaps&) = default;
};

// Where an automatic answer would be written.
struct AnswerGround {
  StoreMode mode = StoreMode::DisplayOnly;
  std::string paused;            // why the store's automation rests: "sync", "person"; empty: it does not
  bool platformAllows = false;   // by the platform's own rules for this kind of conversation
  bool canSend = false;
  bool isHistory = false;        // of a first import
  bool isDoubtful = false;       // a sender nobody vouches for, junk, or suspicious
  bool waits = true;             // somebody may have answered meanwhile
  std::string machine;           // the mark of a mail that no person wrote
  std::int64_t inThread = 0, inHour = 0;  // automatic answers of the period and of the last hour
  Duration age{0};               // of the message
};

// Why no automatic answer is given, as a code; "" when nothing stands against it. Asked when a rule fires and again when the answer leaves:
// "automation-off", "paused", "platform", "channel", "history", "doubtful", "machine", "answered", "late", "cap-thread", "cap-store", or whyHuman().
std::string whyNoAnswer(const Facts& facts, const AnswerGround& ground, const AnswerCaps& caps);

// "template-gone", "template-unapproved", "template-stale", "no-wording" in the buyer's language, or "" (RP06).
std::string whyNoTemplate(const std::optional<ReplyTemplate>& value, const std::string& language, Marketplace marketplace, Instant now);
// The wording in exactly that language, the marketplace's own before the general one; null when there is none.
const TemplateVariant* wordingFor(const ReplyTemplate& value, const std::string& language, Marketplace marketplace);

}  // namespace inquiry::rules
