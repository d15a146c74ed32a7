#pragma once

#include <cstdint>
#include <vector>

#include "core/domain/message.h"

namespace inquiry::ui {

// The newest message that this desk did not write: the buyer's, or an answer given on the platform's own page. None: nobody else has said anything.
const Message* othersWord(const std::vector<Message>& messages);

// Somebody else has said something since.
bool hasOthersWord(const std::vector<Message>& now, const std::vector<Message>& before);

}  // namespace inquiry::ui
