#pragma once

#include "core/marketplaces/connector.h"
#include "core/marketplaces/mercado_libre/json_fields.h"

namespace inquiry::mercado_libre {

// What a failed call means for a text that was on its way.
enum class Stage {
  Before,  // a read that prepares the call: nothing left us
  Call,    // the call itself
};
SendResult failedSend(const Error& error, Stage stage);
SendResult refusedSend(std::string code, std::string text);

// Reads the answer to a posted message. A 2xx without an id is Unknown: it may have arrived.
SendResult sentMessage(const Json& answer);
SendResult sentAnswer(const Json& question, const std::string& questionId);

// A text the platform would refuse never leaves: too long, empty, or with characters it does not take.
std::optional<SendResult> refusedText(const std::string& text, std::size_t maxLength);

}  // namespace inquiry::mercado_libre
