#include "core/desk/case_outcome.h"

#include <algorithm>
#include <array>
#include <cctype>

namespace inquiry::desk {
namespace {

// The platform decided for the buyer, or the seller let the time pass.
constexpr std::array<std::string_view, 11> kLost{
    "SELLER_LOST", "SELLER_LOSE", "BUYER_WON", "BUYER_WIN", "LOST",                                    // eBay: payment disputes
    "SELLER_NO_RESPONSE", "RETURN_REQUEST_TIMEOUT", "REFUND_TIMEOUT", "RETURN_LABEL_PENDING_TIMEOUT",  // eBay: returns and inquiries
    "AUTO_REFUND_INITIATED",
    "RESPONDENT_TIMEOUT"};  // Mercado Libre
// The buyer has the money: a loss where somebody other than the seller said so.
constexpr std::array<std::string_view, 10> kRefunded{
    "REFUND", "FULL_REFUND", "PARTIAL_REFUND", "MONEY_BACK", "REFUNDED",   // eBay: cases that were taken on
    "PAYMENT_REFUNDED", "PARTIAL_REFUNDED", "ITEM_RETURNED",               // Mercado Libre: mediations; what its own protection pays is no loss
    "REFUND_PAID", "RETURN_AND_REFUND"};                                   // Shopee

std::string normal(std::string_view word) {
  std::string key(word);
  std::transform(key.begin(), key.end(), key.begin(), [](unsigned char c) { return c == ' ' || c == '-' ? '_' : static_cast<char>(std::toupper(c)); });
  return key;
}

template <std::size_t N>
bool isAmong(const std::array<std::string_view, N>& words, const std::string& word) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

// Here the platform decides, not the seller.
bool isDecidedByPlatform(CaseKind kind) { return kind == CaseKind::Escalated || kind == CaseKind::PaymentDispute || kind == CaseKind::Mediation || kind == CaseKind::AtoZ; }

}  // namespace

bool wasLost(const CaseEnd& end) {
  std::string_view rest = end.outcome;
  for (;;) {
    const std::size_t comma = rest.find(", ");
    const std::string word = normal(rest.substr(0, comma));
    if (isAmong(kLost, word)) return true;
    if (isAmong(kRefunded, word) && (end.isContested || isDecidedByPlatform(end.kind))) return true;
    if (comma == std::string_view::npos) return false;
    rest.remove_prefix(comma + 2);
  }
}

}  // namespace inquiry::desk
