#pragma once

#include <string>

#include "core/domain/id.h"
#include "core/domain/instant.h"

namespace inquiry {

// What someone must be told although nobody asked. `code` keys the translation; `text` is one English sentence without buyer data.
struct AlarmNotice {
  enum class Kind { StoreDown, Backlog, GrantExpiring, AnswerWaitsForPerson } kind = Kind::StoreDown;
  enum class Phase { Raised, Cleared } phase = Phase::Raised;
  StoreId store;
  std::string code, text;
  Instant at;
};

// Where alarms go: the window's notices and, where set up, a webhook or a mail. Called from workers: hand over and return.
class Alarm {
 public:
  virtual ~Alarm() = default;
  virtual void notify(const AlarmNotice& notice) = 0;
};

}  // namespace inquiry
