#include "core/marketplaces/amazon/mail_sender.h"

#include <algorithm>
#include <array>

#include "core/marketplaces/amazon/amazon_text.h"

namespace inquiry::amazon {
namespace {

// Everybody can have an address there: the same domain does not make a colleague.
constexpr std::array<std::string_view, 22> kPublicDomains{
    "gmail.com", "googlemail.com", "outlook.com", "hotmail.com", "live.com", "msn.com", "yahoo.com", "yahoo.co.jp", "icloud.com", "me.com", "qq.com",
    "foxmail.com", "163.com", "126.com", "yeah.net", "sina.com", "aliyun.com", "gmx.de", "gmx.net", "web.de", "t-online.de", "mail.ru"};

std::string withoutTag(const std::string& address) {
  const auto at = address.rfind('@');
  const auto plus = address.find('+');
  if (at == std::string::npos || plus == std::string::npos || plus > at) return address;
  return address.substr(0, plus) + address.substr(at);
}

std::string domainOf(const std::string& address) {
  const auto at = address.rfind('@');
  return at == std::string::npos ? std::string() : address.substr(at + 1);
}

bool isPublicDomain(const std::string& domain) { return std::find(kPublicDomains.begin(), kPublicDomains.end(), domain) != kPublicDomains.end(); }

bool isColleague(const MailAddress& from, const Store& store) {
  const auto address = lowered(from.address);
  if (isOwnAddress(address, store)) return true;
  const auto domain = domainOf(address);
  if (domain.empty() || isPublicDomain(domain)) return false;
  const auto own = ownAddresses(store);
  return std::any_of(own.begin(), own.end(), [&](const std::string& mine) { return domainOf(mine) == domain; });
}

// One method of an Authentication-Results header, such as "dkim=pass header.d=amazon.de".
struct Results {
  bool isDmarcFailed = false, isFailed = false, isSignedByAmazon = false;
};

std::string withoutComments(std::string_view raw) {
  std::string text;
  int depth = 0;
  for (const char c : raw) {
    if (c == '(') ++depth;
    if (depth == 0 && c != '"') text += c;
    if (c == ')' && depth > 0) --depth;
  }
  return text;
}

bool isAmazonSigner(std::string_view property) {
  const auto at = property.find('=');
  if (at == std::string_view::npos) return false;
  const auto name = property.substr(0, at);
  if (name != "header.d" && name != "header.i") return false;
  auto domain = property.substr(at + 1);
  if (const auto sign = domain.rfind('@'); sign != std::string_view::npos) domain.remove_prefix(sign + 1);
  return amazonDomain(domain).has_value();
}

// The topmost header counts: the receiving server puts its own there. Nobody forges a failure.
Results resultsOf(const ParsedMail& mail) {
  Results all;
  const auto text = lowered(withoutComments(mail.header("Authentication-Results")));
  for (std::size_t at = 0; at < text.size();) {
    const auto end = std::min(text.find(';', at), text.size());
    std::string method;
    bool isPass = false;
    for (std::size_t word = at; word < end;) {
      const auto begin = text.find_first_not_of(" \t\r\n", word);
      if (begin == std::string::npos || begin >= end) break;
      const auto stop = std::min(text.find_first_of(" \t\r\n", begin), end);
      const auto token = std::string_view(text).substr(begin, stop - begin);
      if (method.empty() && token.find('=') != token.npos) {
        method = token.substr(0, token.find('='));
        const auto result = token.substr(token.find('=') + 1);
        isPass = result == "pass";
        const bool isFail = result == "fail" || result == "hardfail";
        if (isFail && (method == "spf" || method == "dkim" || method == "dmarc")) all.isFailed = true;
        if (isFail && method == "dmarc") all.isDmarcFailed = true;
      } else if (method == "dkim" && isPass && isAmazonSigner(token)) {
        all.isSignedByAmazon = true;
      }
      word = stop;
    }
    at = end + 1;
  }
  return all;
}

MailSender::Trust trustOf(const ParsedMail& mail) {
  const auto results = resultsOf(mail);
  if (results.isDmarcFailed || mail.authentication == ParsedMail::Authentication::Fail) return MailSender::Trust::Refuted;
  if (mail.authentication == ParsedMail::Authentication::Pass || results.isSignedByAmazon) return MailSender::Trust::Proven;
  // A mail that was passed on fails SPF; a signature of Amazon above settles that.
  return results.isFailed ? MailSender::Trust::Refuted : MailSender::Trust::Unproven;
}

// "amazon" written with letters of other alphabets or digits is the oldest trick of all.
std::string plainLetters(std::string_view text) {
  static const std::array<std::pair<std::string_view, char>, 14> kLikenesses{{{"а", 'a'}, {"α", 'a'}, {"ä", 'a'}, {"à", 'a'}, {"á", 'a'}, {"о", 'o'}, {"ο", 'o'},
                                                                              {"ö", 'o'}, {"ó", 'o'}, {"0", 'o'}, {"@", 'a'}, {"м", 'm'}, {"ż", 'z'}, {"ń", 'n'}}};
  auto plain = folded(text);
  for (const auto& [from, to] : kLikenesses)
    for (auto at = plain.find(from); at != std::string::npos; at = plain.find(from, at + 1)) plain.replace(at, from.size(), 1, to);
  return plain;
}

// "xn--mazon-3ve.de": one letter is of another alphabet, the others stand there in their order.
bool isEncodedLikeness(std::string_view domain) {
  if (domain.find("xn--") == std::string_view::npos) return false;
  static constexpr std::array<std::string_view, 6> kLeft{"mazon", "aazon", "amzon", "amaon", "amazn", "amazo"};
  return std::any_of(kLeft.begin(), kLeft.end(), [&](std::string_view left) { return domain.find(left) != std::string_view::npos; });
}

bool looksLikeAmazon(const MailAddress& from) {
  const auto domain = from.domain();
  // Amazon's cloud sends mail for everybody; that is no claim.
  if (domain == "amazonses.com" || domain.ends_with(".amazonses.com") || domain == "amazonaws.com") return false;
  const auto claims = [](std::string_view text) {
    const auto plain = plainLetters(text);
    return plain.find("amazon") != plain.npos || plain.find("arnazon") != plain.npos || isEncodedLikeness(plain);
  };
  return claims(from.name) || claims(from.localPart()) || claims(domain);
}

// The most telling relay address: one that names the case wins over the same buyer without it.
std::optional<RelayAddress> buyerOf(const ParsedMail& mail) {
  std::optional<RelayAddress> best;
  const auto consider = [&best](const std::string& address) {
    auto relay = relayAddress(address);
    if (!relay) return;
    const bool isSameBuyer = best && relay->base == best->base && relay->site == best->site;
    if (!best || (isSameBuyer && best->caseId.empty() && !relay->caseId.empty())) best = std::move(relay);
  };
  for (const auto& from : mail.from) consider(from.address);
  for (const auto& reply : mail.replyTo) consider(reply.address);
  consider(mail.returnPath);
  return best;
}

}  // namespace

std::vector<std::string> ownAddresses(const Store& store) {
  std::vector<std::string> own;
  const auto add = [&own](const std::string& address) {
    const auto lower = lowered(address);
    if (lower.find('@') != std::string::npos && std::find(own.begin(), own.end(), lower) == own.end()) own.push_back(lower);
  };
  if (!store.mailbox) return own;
  for (const auto* server : {&store.mailbox->smtp, &store.mailbox->imap}) {
    if (!*server) continue;
    add((*server)->from);
    add((*server)->user);
  }
  return own;
}

bool isOwnAddress(const std::string& address, const Store& store) {
  const auto bare = withoutTag(lowered(address));
  const auto own = ownAddresses(store);
  return std::any_of(own.begin(), own.end(), [&](const std::string& mine) { return withoutTag(mine) == bare; });
}

MailSender senderOf(const ParsedMail& mail, const Store& store) {
  MailSender sender;
  sender.buyer = buyerOf(mail);
  sender.trust = trustOf(mail);
  if (mail.from.empty()) {
    sender.claimsAmazon = !mail.header("X-Space-Notification-Type").empty();
    return sender;
  }
  const auto& from = mail.from.front();
  sender.domain = amazonDomain(from.domain());
  if (sender.domain) {
    sender.kind = relayAddress(from.address) ? MailSender::Kind::Buyer : MailSender::Kind::Amazon;
    // Two senders in one From: whom a result speaks for cannot be told.
    if (mail.from.size() > 1) sender.trust = MailSender::Trust::Refuted;
    return sender;
  }
  if (isColleague(from, store)) {
    sender.kind = MailSender::Kind::Own;
    return sender;
  }
  const auto& all = mail.from;
  sender.claimsAmazon = !mail.header("X-Space-Notification-Type").empty() || sender.buyer.has_value() || std::any_of(all.begin(), all.end(), looksLikeAmazon);
  return sender;
}

}  // namespace inquiry::amazon
