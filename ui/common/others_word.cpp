#include "ui/common/others_word.h"

namespace inquiry::ui {

const Message* othersWord(const std::vector<Message>& messages) {
  const Message* newest = nullptr;
  for (const Message& message : messages) {
    const bool isOthers = message.direction == Direction::In || message.author == Author::External;
    if (isOthers && (newest == nullptr || message.id.value > newest->id.value)) newest = &message;
  }
  return newest;
}

bool hasOthersWord(const std::vector<Message>& now, const std::vector<Message>& before) {
  const Message *newest = othersWord(now), *known = othersWord(before);
  return newest != nullptr && (known == nullptr || newest->id.value > known->id.value);
}

}  // namespace inquiry::ui
