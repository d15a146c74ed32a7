#include "app/sandbox/engine/faults.h"

#include <algorithm>
#include <array>
#include <utility>

namespace inquiry::sandbox {
namespace {

constexpr std::array<std::pair<std::string_view, FaultKind>, 11> kNames{{
    {"throttle", FaultKind::Throttle},
    {"500", FaultKind::Error500},
    {"500-after-accept", FaultKind::Error500AfterAccept},
    {"reset-before", FaultKind::ResetBefore},
    {"reset-after-accept", FaultKind::ResetAfterAccept},
    {"half-body", FaultKind::HalfBody},
    {"expire-token", FaultKind::ExpireToken},
    {"slow", FaultKind::Slow},
    {"duplicate", FaultKind::Duplicate},
    {"shuffle", FaultKind::Shuffle},
    {"clock-skew", FaultKind::ClockSkew},
}};

bool isRead(CallKind kind) { return kind == CallKind::Read || kind == CallKind::List; }

bool hits(const Fault& fault, CallKind kind) {
  if (fault.kind == FaultKind::Duplicate || fault.kind == FaultKind::Shuffle) return kind == CallKind::List;
  if (fault.endpoint == "send") return kind == CallKind::Send;
  if (fault.endpoint == "read") return isRead(kind);
  if (fault.endpoint == "write") return kind == CallKind::Write;
  if (fault.endpoint == "token") return kind == CallKind::Token;
  if (fault.kind == FaultKind::ResetAfterAccept || fault.kind == FaultKind::Error500AfterAccept) return kind == CallKind::Send;
  return kind != CallKind::Token;
}

// The row lists of both platforms, by their names in the answers.
Json* rowsOf(Json& body) {
  if (body.is_array()) return &body;
  // Shopee wraps what it hands out.
  if (body.contains("response") && body["response"].is_object()) return rowsOf(body["response"]);
  for (const char* key : {"conversations", "messages", "orders", "questions", "results", "data", "fulfillments", "headlines", "list", "order_list", "return"}) {
    if (body.contains(key) && body[key].is_array()) return &body[key];
  }
  return nullptr;
}

}  // namespace

std::optional<FaultKind> faultKindFromName(std::string_view name) {
  for (const auto& [text, kind] : kNames) {
    if (text == name) return kind;
  }
  return {};
}

std::string_view name(FaultKind kind) {
  for (const auto& [text, one] : kNames) {
    if (one == kind) return text;
  }
  return "";
}

std::optional<Fault> FaultPlan::next(const std::string& store, CallKind kind) {
  const auto found = std::find_if(m_faults.begin(), m_faults.end(), [&](const Fault& fault) {
    return (fault.store.empty() || fault.store == store) && hits(fault, kind);
  });
  if (found == m_faults.end()) return {};
  Fault fault = *found;
  if (--found->left <= 0) m_faults.erase(found);
  return fault;
}

Duration FaultPlan::skewOf(const std::string& store) const {
  for (const Fault& fault : m_faults) {
    if (fault.kind == FaultKind::ClockSkew && (fault.store.empty() || fault.store == store)) return fault.skew;
  }
  return {};
}

void disorder(FaultKind kind, Answer& answer) {
  Json body = Json::parse(answer.body, nullptr, false);
  if (body.is_discarded()) return;
  Json* rows = rowsOf(body);
  if (rows == nullptr) return;
  if (kind == FaultKind::Shuffle) {
    std::reverse(rows->begin(), rows->end());
  } else {
    Json repeated = Json::array();
    for (std::size_t i = 0; i < rows->size(); ++i) {
      repeated.push_back((*rows)[i]);
      if (i % 3 == 0) repeated.push_back((*rows)[i]);
    }
    *rows = std::move(repeated);
  }
  answer.body = body.dump(-1, ' ', false, Json::error_handler_t::replace);
}

}  // namespace inquiry::sandbox
