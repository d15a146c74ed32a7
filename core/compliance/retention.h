#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/domain/error.h"
#include "core/domain/instant.h"
#include "core/domain/marketplace.h"

namespace inquiry::compliance {

// What is kept and goes by itself. Never renumber: stored.
enum class DataKind {
  Conversations = 1,  // whole conversations that are over, from their newest message on
  PersonalData = 2,   // names, contacts and originals; the words stay, masked. From the delivery of the order on, else from the newest message
  Originals = 3,      // mails and answers of platforms as they came, from the message on
  Files = 4,          // loaded files of messages, from the message on
  Orders = 5,         // orders beside conversations, from the delivery on, else from their last change
};
inline constexpr DataKind kDataKinds[] = {DataKind::Conversations, DataKind::PersonalData, DataKind::Originals, DataKind::Files, DataKind::Orders};
std::string_view name(DataKind kind);  // "conversations", "personal-data", "originals", "files", "orders"
std::optional<DataKind> dataKindFromName(std::string_view name);

// How long one kind is kept at one store.
struct RetentionRule {
  DataKind kind = DataKind::Conversations;
  std::optional<int> days;       // absent: until a person deletes it
  std::optional<int> mostDays;   // what the platform allows; absent: it says nothing
  std::string_view source, sourceDate;  // of mostDays
  bool isChosen = false;         // a person set it
};

inline constexpr int kFewestDays = 1, kMostDays = 3650;

// What a platform's rules demand, one row a kind.
std::vector<RetentionRule> retentionDefaults(Marketplace marketplace);

// What a team chose, by kind; absent days: keep.
using RetentionChoice = std::map<DataKind, std::optional<int>>;
// The defaults with what was chosen; a choice beyond what the platform allows counts as what it allows.
std::vector<RetentionRule> retentionInForce(Marketplace marketplace, const RetentionChoice& choice);
// InvalidInput "retention.days", Refused "retention.cap" when the platform does not allow it.
Status mayKeep(Marketplace marketplace, DataKind kind, std::optional<int> days);

// JSON, as the settings hold it. What cannot be read is no choice.
std::string toJson(const RetentionChoice& choice);
RetentionChoice retentionChoiceFromJson(std::string_view text);

// What is older goes; empty when nothing does.
std::optional<Instant> retentionEnd(const RetentionRule& rule, Instant now);

}  // namespace inquiry::compliance
