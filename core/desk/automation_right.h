#pragma once

#include <algorithm>

#include "core/marketplaces/capabilities.h"

namespace inquiry::desk {

// Whether any conversation of the store takes automatic answers. A question that takes one answer only is a person's.
inline bool takesAutomation(const Capabilities& capabilities) {
  return std::any_of(capabilities.channels.begin(), capabilities.channels.end(), [](const ChannelCapabilities& channel) { return channel.automaticAnswersAllowed && channel.canSend && !channel.answersOnce; });
}

}  // namespace inquiry::desk
