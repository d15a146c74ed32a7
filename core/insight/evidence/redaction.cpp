#include "core/insight/evidence/redaction.h"

#include <array>

namespace inquiry::evidence {
namespace {

constexpr std::array<std::string_view, 3> kNames{"none", "contacts", "buyer"};
constexpr std::string_view kBuyer = "[buyer]";

}  // namespace

std::string_view name(Redaction level) { return kNames[static_cast<std::size_t>(level)]; }

std::optional<Redaction> redactionFromName(std::string_view word) {
  for (std::size_t i = 0; i < kNames.size(); ++i)
    if (kNames[i] == word) return static_cast<Redaction>(i);
  return {};
}

Redactor::Redactor(Redaction level, MaskContacts mask, const std::vector<std::string>& names)
    : m_level(level), m_mask(std::move(mask)), m_names(level == Redaction::Buyer ? names : std::vector<std::string>()) {}

std::string Redactor::operator()(std::string_view text) const { return m_level == Redaction::None ? std::string(text) : m_names.without(m_mask(text), kBuyer); }

std::string Redactor::buyer(std::string_view given) const {
  if (m_level == Redaction::Buyer) return given.empty() ? std::string() : std::string(kBuyer);
  return (*this)(given);
}

}  // namespace inquiry::evidence
