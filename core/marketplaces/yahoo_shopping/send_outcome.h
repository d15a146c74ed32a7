#pragma once

#include "core/marketplaces/connector.h"
#include "core/marketplaces/yahoo_shopping/json_fields.h"

namespace inquiry::yahoo_shopping {

// What a failed call means for a text that was on its way.
enum class Stage {
  Before,  // a call that prepares the one that counts: the buyer sees nothing of it
  Call,    // the call itself
};
SendResult failedSend(const Error& error, Stage stage);
SendResult refusedSend(std::string code, std::string text);

// Reads the answer to a post. A 2xx without the id of the message is Unknown: it may have arrived.
SendResult sentTalk(const Json& answer, const std::string& topicId);

// A text the platform would refuse never leaves: empty or too long.
std::optional<SendResult> refusedText(const std::string& text);

}  // namespace inquiry::yahoo_shopping
