#include "core/domain/appeal.h"

#include <algorithm>
#include <array>
#include <utility>

namespace inquiry {
namespace {

using enum AppealState;

constexpr std::array kMoves{
    std::pair{Writing, Ready},       std::pair{Ready, Writing},    std::pair{Ready, HandedIn},
    std::pair{HandedIn, Reinstated}, std::pair{HandedIn, Refused}, std::pair{Refused, Writing},
};

}  // namespace

std::string_view name(AppealState state) {
  switch (state) {
    case Writing: return "writing";
    case Ready: return "ready";
    case HandedIn: return "handed-in";
    case Reinstated: return "reinstated";
    case Refused: return "refused";
  }
  return {};
}

bool mayMove(AppealState from, AppealState to) { return std::find(kMoves.begin(), kMoves.end(), std::pair{from, to}) != kMoves.end(); }

std::string_view name(AppealPart part) {
  switch (part) {
    case AppealPart::RootCause: return "root-cause";
    case AppealPart::Corrective: return "corrective";
    case AppealPart::Preventive: return "preventive";
  }
  return {};
}

}  // namespace inquiry
