#include "core/marketplaces/amazon/seller_central_links.h"

#include <algorithm>

#include "core/marketplaces/amazon/amazon_site.h"
#include "core/marketplaces/amazon/amazon_text.h"
#include "core/marketplaces/amazon/relay_address.h"

namespace inquiry::amazon {
namespace {

constexpr std::string_view kScheme = "https://";
constexpr std::size_t kMaxAddress = 2048;

std::string_view hostOf(std::string_view address) {
  if (!lowered(address.substr(0, kScheme.size())).starts_with(kScheme)) return {};
  const auto rest = address.substr(kScheme.size());
  return rest.substr(0, rest.find_first_of("/?#"));
}

std::string_view pathOf(std::string_view address) {
  auto rest = address.substr(kScheme.size());
  const auto slash = rest.find('/');
  if (slash == std::string_view::npos) return {};
  rest.remove_prefix(slash);
  return rest.substr(0, rest.find_first_of("?#"));
}

// "" when the query has none of that name. Ids and words only, so nothing is decoded.
std::string queryValue(std::string_view address, std::string_view name) {
  const auto question = address.find('?');
  if (question == std::string_view::npos) return {};
  auto query = address.substr(question + 1);
  query = query.substr(0, query.find('#'));
  while (!query.empty()) {
    const auto end = std::min(query.find('&'), query.size());
    auto pair = query.substr(0, end);
    if (pair.starts_with("amp;")) pair.remove_prefix(4);
    if (pair.size() > name.size() && pair.starts_with(name) && pair[name.size()] == '=') return std::string(pair.substr(name.size() + 1));
    query.remove_prefix(std::min(end + 1, query.size()));
  }
  return {};
}

bool isToken(std::string_view text) {
  return !text.empty() && text.size() <= 128 && std::all_of(text.begin(), text.end(), [](char c) { return isDigit(c) || isLetter(c) || c == '-' || c == '_'; });
}

void takeIfToken(std::string& into, std::string value) {
  if (into.empty() && isToken(value)) into = std::move(value);
}

void take(std::string_view address, FooterLinks& links) {
  if (address.size() > kMaxAddress || !isSellerCentral(address)) return;
  const auto path = pathOf(address);
  if (path == "/messaging/no-response-needed") {
    if (links.noResponseNeeded.empty()) links.noResponseNeeded = std::string(address);
    takeIfToken(links.marketplaceId, queryValue(address, "mp"));
    takeIfToken(links.messageToken, queryValue(address, "m"));
  } else if (path == "/messaging/inbox" || path == "/messaging/report") {
    if (links.report.empty()) links.report = std::string(address);
    for (const auto* name : {"cc", "ss"})
      if (const auto id = queryValue(address, name); links.caseId.empty() && isCaseId(id)) links.caseId = lowered(id);
  }
  takeIfToken(links.mailClass, queryValue(address, "customAttribute1Value"));
}

}  // namespace

bool isSellerCentral(std::string_view address) {
  const auto host = lowered(hostOf(address));
  const auto domain = amazonDomain(host);
  return domain && domain->host.starts_with("sellercentral") && domain->host.find('.') == std::string::npos;
}

FooterLinks footerLinks(const MessageFrame& frame, const HtmlDocument& html) {
  FooterLinks links;
  for (auto at = frame.footer.find(kScheme); at != std::string::npos; at = frame.footer.find(kScheme, at + 1)) {
    const std::string_view rest = std::string_view(frame.footer).substr(at);
    take(rest.substr(0, rest.find_first_of(" \t\r\n<>\"')")), links);
  }
  const auto first = firstFooterBlock(html);
  for (const auto& link : html.links)
    if (link.block >= first) take(link.target, links);
  return links;
}

}  // namespace inquiry::amazon
