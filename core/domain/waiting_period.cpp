#include "core/domain/waiting_period.h"

namespace inquiry {

std::string_view name(WaitingEnd end) {
  switch (end) {
    case WaitingEnd::Answer: return "answer";
    case WaitingEnd::Close: return "close";
    case WaitingEnd::NoReplyNeeded: return "no-reply-needed";
    case WaitingEnd::AnsweredElsewhere: return "answered-elsewhere";
    case WaitingEnd::Withdrawn: return "withdrawn";
  }
  return {};
}

}  // namespace inquiry
