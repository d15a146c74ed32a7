#include "core/domain/case.h"

#include <array>
#include <utility>

namespace inquiry {
namespace {

constexpr std::array<std::pair<CaseKind, std::string_view>, 8> kKinds{{{CaseKind::Inquiry, "inquiry"},
                                                                       {CaseKind::Return, "return"},
                                                                       {CaseKind::Cancellation, "cancellation"},
                                                                       {CaseKind::Escalated, "escalated"},
                                                                       {CaseKind::PaymentDispute, "payment-dispute"},
                                                                       {CaseKind::Claim, "claim"},
                                                                       {CaseKind::Mediation, "mediation"},
                                                                       {CaseKind::AtoZ, "a-to-z"}}};

}  // namespace

std::string_view name(CaseKind kind) {
  for (const auto& [value, text] : kKinds)
    if (value == kind) return text;
  return {};
}

std::optional<CaseKind> caseKindFromName(std::string_view name) {
  for (const auto& [value, text] : kKinds)
    if (text == name) return value;
  return {};
}

std::string_view name(CaseTurn turn) {
  switch (turn) {
    case CaseTurn::Us: return "us";
    case CaseTurn::Buyer: return "buyer";
    case CaseTurn::Platform: return "platform";
    case CaseTurn::Nobody: return "nobody";
  }
  return {};
}

std::string_view name(CaseDueSource source) {
  switch (source) {
    case CaseDueSource::None: return "none";
    case CaseDueSource::Platform: return "platform";
    case CaseDueSource::Calendar: return "calendar";
    case CaseDueSource::Mail: return "mail";
  }
  return {};
}

}  // namespace inquiry
