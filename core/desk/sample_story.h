#pragma once

#include <nlohmann/json_fwd.hpp>
#include <string>
#include <vector>

#include "core/domain/instant.h"
#include "core/domain/order.h"
#include "core/marketplaces/inbound.h"

namespace inquiry::desk {

// One invented thread as a platform would hand it over, and what people have done with it since.
struct SampleThread {
  InboundThread thread;
  std::vector<InboundMessage> messages;
  std::optional<Order> order;
  std::string tag;
  bool isWaiting = false;  // for an answer of ours
  bool isClosed = false, isMine = false;
};

// The n-th of them: the same numbers give the same thread, its times counted back from `now`. `texts` is one language of the sample file.
SampleThread sampleThread(const nlohmann::json& texts, const std::string& language, int number, Instant now);

}  // namespace inquiry::desk
