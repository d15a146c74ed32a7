#include "core/domain/support_case.h"

#include <algorithm>
#include <array>
#include <utility>

namespace inquiry {
namespace {

using enum SupportState;

constexpr std::array kMoves{
    std::pair{Writing, Sent},   std::pair{Writing, Closed},  std::pair{Sent, Answered}, std::pair{Sent, Closed},
    std::pair{Answered, Sent},  std::pair{Answered, Closed}, std::pair{Closed, Sent},
};

}  // namespace

std::string_view name(SupportState state) {
  switch (state) {
    case Writing: return "writing";
    case Sent: return "sent";
    case Answered: return "answered";
    case Closed: return "closed";
  }
  return {};
}

bool mayMove(SupportState from, SupportState to) { return std::find(kMoves.begin(), kMoves.end(), std::pair{from, to}) != kMoves.end(); }

}  // namespace inquiry
