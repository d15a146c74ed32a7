#include "core/marketplaces/amazon/relay_address.h"

#include <algorithm>
#include <array>

#include "core/marketplaces/amazon/amazon_text.h"

namespace inquiry::amazon {
namespace {

constexpr std::size_t kMaxBase = 64;
// Amazon's own senders, which also write from the relay's domain.
constexpr std::array<std::string_view, 9> kNoBuyers{"donotreply", "noreply",    "autoconfirm",  "postmaster", "mailerdaemon",
                                                    "bounce",     "bounces",    "notification", "notifications"};

bool isAddressCharacter(char c) { return isDigit(c) || isLetter(c) || c == '+' || c == '-' || c == '.' || c == '_'; }

}  // namespace

bool isCaseId(std::string_view text) {
  return text.size() >= 8 && text.size() <= 64 && std::all_of(text.begin(), text.end(), [](char c) { return isDigit(c) || isLetter(c) || c == '-'; });
}

std::optional<RelayAddress> relayAddress(std::string_view address) {
  const auto at = address.rfind('@');
  if (at == std::string_view::npos) return {};
  const auto domain = lowered(address.substr(at + 1));
  const auto amazon = amazonDomain(domain);
  if (!amazon || !amazon->isRelay()) return {};
  const auto local = address.substr(0, at);
  const auto plus = local.find('+');
  const auto base = lowered(local.substr(0, plus));
  const bool isPlain = !base.empty() && base.size() <= kMaxBase && std::all_of(base.begin(), base.end(), [](char c) { return isDigit(c) || isLetter(c); });
  if (!isPlain || std::find(kNoBuyers.begin(), kNoBuyers.end(), base) != kNoBuyers.end()) return {};
  RelayAddress relay{std::string(local) + "@" + domain, base, {}, domain, amazon->site};
  if (plus == std::string_view::npos) return relay;
  const auto caseId = local.substr(plus + 1);
  if (!isCaseId(caseId)) return {};
  relay.caseId = lowered(caseId);
  return relay;
}

std::optional<RelayAddress> relayAddressIn(std::string_view text) {
  for (auto at = text.find('@'); at != std::string_view::npos; at = text.find('@', at + 1)) {
    std::size_t begin = at, end = at + 1;
    while (begin > 0 && at - begin < 2 * kMaxBase && isAddressCharacter(text[begin - 1])) --begin;
    while (end < text.size() && end - at < 2 * kMaxBase && isAddressCharacter(text[end])) ++end;
    while (end > at + 1 && text[end - 1] == '.') --end;
    if (auto relay = relayAddress(text.substr(begin, end - begin))) return relay;
  }
  return {};
}

}  // namespace inquiry::amazon
