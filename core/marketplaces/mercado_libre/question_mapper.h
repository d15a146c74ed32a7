#pragma once

#include "core/marketplaces/inbound.h"
#include "core/marketplaces/mercado_libre/json_fields.h"

namespace inquiry::mercado_libre {

// One question as thread and message, with its answer as a second message.
struct QuestionReading {
  std::string id, itemId;
  Instant askedAt;
  bool isAnswered = false;
  InboundThread thread;
  std::vector<InboundMessage> messages;
};

// Fails with Malformed when id or date are missing; everything else may be.
// A banned or deleted question has no text any more: it is shown as moderated or deleted.
Result<QuestionReading> mapQuestion(const Json& question);

}  // namespace inquiry::mercado_libre
