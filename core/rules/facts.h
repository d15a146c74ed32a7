#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <set>
#include <string>

#include "core/domain/instant.h"
#include "core/domain/order.h"
#include "core/domain/thread.h"
#include "core/language/emotion.h"
#include "core/language/scene.h"

namespace inquiry::rules {

// Everything a rule may look at, of one message of a buyer in its conversation.
struct Facts {
  MessageId message;
  ThreadId thread;
  StoreId store;
  Marketplace marketplace = Marketplace::Mailbox;
  std::string site;
  ThreadKind kind = ThreadKind::OrderMessage;
  std::string language;  // ISO 639-1, empty when unsure
  std::string subject, text;
  Instant sentAt;
  std::set<std::string> tags;
  Priority priority = Priority::Normal;
  std::string orderState;
  std::optional<Money> orderValue;
  std::int64_t earlierOrders = 0, earlierConversations = 0, unanswered = 1;
  std::optional<bool> isOpenHours;   // absent: the store has no hours
  std::optional<int> minuteOfDay;    // by the store's clock
  bool isFirst = false, isVip = false, hasCase = false, hasFile = false;
  bool isRepeated = false;  // says what an earlier message of this conversation said

  // Read from subject and text by readText().
  std::string folded;
  language::Emotion emotion = language::Emotion::Calm;
  language::Scene scene = language::Scene::Other;
};

// Fills in what is read from the words. Pure.
void readText(Facts& facts);

}  // namespace inquiry::rules
