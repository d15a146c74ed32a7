#pragma once

#include "core/marketplaces/connector.h"
#include "core/marketplaces/shopee/shopee_json.h"

namespace inquiry::shopee {

inline constexpr std::size_t kTextLength = 600;  // code points, as observed; the platform publishes none

// What a failed call means for something that was on its way.
enum class Stage {
  Before,  // a read or an upload that prepares the call: the buyer sees nothing of it
  Call,    // the call itself
};
SendResult failedSend(const Error& error, Stage stage);
SendResult refusedSend(std::string code, std::string text);
// The answer to a posted message. One without an id is Unknown: it may have arrived.
SendResult sentMessage(const Json& response);
// A text the platform would refuse never leaves. One may be empty beside a picture.
std::optional<SendResult> refusedText(const Outgoing& outgoing);

// The form two texts are compared in when a send is looked for: white space collapsed.
std::string comparableText(std::string_view text);

}  // namespace inquiry::shopee
