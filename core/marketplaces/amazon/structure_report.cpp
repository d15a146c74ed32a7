#include "core/marketplaces/amazon/structure_report.h"

#include <unicode/uchar.h>

#include <algorithm>
#include <array>
#include <set>

#include "core/domain/utf8.h"
#include "core/marketplaces/amazon/amazon_classifier.h"
#include "core/marketplaces/amazon/amazon_mail.h"
#include "core/marketplaces/amazon/amazon_text.h"
#include "core/net/mail/mime_reader.h"

namespace inquiry::amazon {
namespace {

constexpr std::size_t kMaxLines = 60, kMaxShape = 48, kMaxNames = 80;

// Headers of any mail, and how Amazon's own begin.
constexpr std::array<std::string_view, 30> kHeaders{
    "from", "to", "cc", "subject", "date", "message-id", "in-reply-to", "references", "reply-to", "return-path", "received", "mime-version", "content-type",
    "content-transfer-encoding", "content-language", "delivered-to", "x-original-to", "envelope-to", "authentication-results", "arc-authentication-results", "arc-seal",
    "arc-message-signature", "dkim-signature", "received-spf", "auto-submitted", "precedence", "list-id", "list-unsubscribe", "sender", "feedback-id"};
constexpr std::array<std::string_view, 6> kAmazonHeaders{"x-space-", "x-amazon-", "x-amz-", "x-marketplace-", "x-ses-", "bounces-to"};
// Senders that are offices of Amazon, not people.
constexpr std::array<std::string_view, 12> kOffices{"donotreply", "no-reply", "noreply", "do-not-reply", "atoz-guarantee-no-reply", "seller-performance", "seller-notification",
                                                    "payments-messages", "auto-confirm", "returns", "merch.service", "seller-news"};
constexpr std::array<std::string_view, 16> kTypes{"text/plain", "text/html", "text/calendar", "multipart/alternative", "multipart/mixed", "multipart/related",
                                                  "multipart/report", "multipart/signed", "message/rfc822", "message/delivery-status", "application/pdf", "image/png",
                                                  "image/jpeg", "image/gif", "application/octet-stream", "application/zip"};
constexpr std::array<std::string_view, 14> kCharsets{"utf-8", "us-ascii", "iso-8859-1", "iso-8859-15", "windows-1252", "windows-1250", "windows-1254", "iso-2022-jp",
                                                     "shift_jis", "windows-31j", "euc-jp", "gb18030", "big5", "windows-949"};
constexpr std::array<std::string_view, 12> kQueryNames{"t", "m", "mp", "c", "h", "s", "fi", "ss", "cc", "ref", "hmdname", "customattribute1value"};

template <std::size_t N>
std::string known(const std::array<std::string_view, N>& words, std::string_view word) {
  const auto lower = lowered(word);
  return std::find(words.begin(), words.end(), lower) == words.end() ? "other" : lower;
}

// Letters as x, digits as 9; everything that is neither stays. Longer ones by their length alone.
std::string shapeOf(std::string_view text) {
  std::string shape;
  std::size_t count = 0;
  for (std::size_t at = 0; at < text.size(); ++count) {
    const auto point = static_cast<UChar32>(utf8::next(text, at));
    if (count >= kMaxShape) continue;
    if (u_isdigit(point)) shape += '9';
    else if (point == ' ' || point == '-' || point == '(' || point == ')' || point == ':' || point == '[' || point == ']' || point == '#' || point == '=' || point == '|') shape += static_cast<char>(point);
    else if (u_isalpha(point)) shape += 'x';
    else if (u_isUWhiteSpace(point)) shape += '_';
    else shape += '?';
  }
  return shape + (count > kMaxShape ? "... " + std::to_string(count) : "");
}

std::string headerNames(const ParsedMail& mail) {
  std::set<std::string> names;
  int others = 0;
  for (const auto& [name, value] : mail.headers) {
    const auto lower = lowered(name);
    const bool isStandard = std::find(kHeaders.begin(), kHeaders.end(), lower) != kHeaders.end();
    const bool isAmazons = std::any_of(kAmazonHeaders.begin(), kAmazonHeaders.end(), [&](std::string_view begin) { return lower.starts_with(begin); });
    const bool isPlain = lower.size() <= 48 && std::all_of(lower.begin(), lower.end(), [](char c) { return isLetter(c) || c == '-'; });
    if (names.size() < kMaxNames && (isStandard || (isAmazons && isPlain))) names.insert(lower);
    else ++others;
  }
  std::string list;
  for (const auto& name : names) list += (list.empty() ? "" : " ") + name;
  return list + " +" + std::to_string(others);
}

std::string senderWords(const ParsedMail& mail) {
  if (mail.from.empty()) return "none";
  const auto domain = amazonDomain(mail.from.front().domain());
  if (!domain) return "not amazon";
  if (relayAddress(mail.from.front().address)) return "buyer at amazon." + std::string(domain->site->suffix);
  const auto office = known(kOffices, mail.from.front().localPart());
  return office + " at " + (domain->isRelay() ? "marketplace." : domain->host.empty() ? "" : "(sub).") + "amazon." + std::string(domain->site->suffix);
}

std::string classWord(const AmazonMail& facts) {
  if (facts.className.empty()) return "none";
  // A new class is what the report is for; one with digits may be something else.
  const bool isWord = std::none_of(facts.className.begin(), facts.className.end(), isDigit) && facts.className.find('_') != std::string::npos;
  return isWord || mailClassOf(facts.className) != MailClass::None ? facts.className : shapeOf(facts.className);
}

// "sellercentral.amazon.de /xxxxxxxxx/xxxxx m,mp,other"
std::string linkWords(const std::string& address) {
  const auto begin = address.find("://");
  if (begin == std::string::npos) return "other";
  const auto host = address.substr(begin + 3, address.find_first_of("/?#", begin + 3) - begin - 3);
  const auto domain = amazonDomain(lowered(host));
  if (!domain) return "another host";
  std::string words = (domain->host.starts_with("sellercentral") ? "sellercentral." : "(sub).") + std::string("amazon.") + std::string(domain->site->suffix);
  for (const auto* path : {"/messaging/no-response-needed", "/messaging/inbox", "/messaging/report", "/gp/satisfaction/survey-form.html"})
    if (address.find(path) != std::string::npos) words += std::string(" ") + path;
  std::set<std::string> names;
  for (auto at = address.find_first_of("?&"); at != std::string::npos; at = address.find_first_of("?&", at + 1))
    names.insert(known(kQueryNames, std::string_view(address).substr(at + 1, address.find_first_of("=&", at + 1) - at - 1)));
  for (const auto& name : names) words += " " + name;
  return words;
}

// Every line by its kind: what it is to the parser, or its shape.
std::string lineWords(std::string_view line) {
  const auto text = trimmed(line);
  if (text.empty()) return "";
  if (const auto at = text.find("https://"); at != std::string_view::npos) return "link " + linkWords(std::string(text.substr(at, text.find_first_of(" \t<>\"", at) - at)));
  const bool isDashes = text.starts_with("-----") && text.ends_with("-----");
  if (isDashes) {
    const auto frame = frameOf("-----Message:-----\nx\n" + std::string(text) + "\n");
    if (frame.how == MessageFrame::How::Words) return "dashes: " + frame.closer;
    return "dashes: " + shapeOf(text);
  }
  return text.size() > 3 * kMaxShape ? "line of " + std::to_string(utf8::length(text)) : shapeOf(text);
}

std::string partWords(const ParsedMail& mail) {
  std::string words = mail.plainText.empty() ? "" : "text/plain ";
  if (!mail.html.empty()) words += "text/html ";
  for (const auto& part : mail.attachments) words += known(kTypes, part.type) + " ";
  return words + "charset " + known(kCharsets, mail.charset);
}

}  // namespace

std::string structureReport(std::string_view bytes, const Store& store) {
  const auto mail = readMail(bytes);
  const ReceivedMail received{bytes, mail, "", MailFolder::Role::Inbox, false, mail.date.value_or(Instant())};
  const auto facts = readAmazonMail(received, store);
  const auto verdict = AmazonClassifier().read(received, store);
  std::string report = "mail of " + std::to_string((bytes.size() + 1023) / 1024) + " KB\n";
  report += "read as: " + std::string(name(verdict.kind)) + "\n";
  report += "class: " + classWord(facts) + "\n";
  report += "sender: " + senderWords(mail) + "\n";
  report += "site: " + (facts.site ? std::string(facts.site->code) : "none") + "\n";
  report += "headers: " + headerNames(mail) + "\n";
  report += "parts: " + partWords(mail) + "\n";
  report += "orders: " + std::to_string(facts.orders.size()) + (facts.caseId.empty() ? ", no case" : ", a case") + "\n";
  report += "subject: " + shapeOf(mail.subject) + "\n";
  std::size_t count = 0;
  for (const auto line : linesOf(mail.text)) {
    if (++count > kMaxLines) break;
    report += "| " + lineWords(line) + "\n";
  }
  if (!mail.html.empty()) {
    const auto html = readHtml(mail.html);
    const auto preformatted = std::count_if(html.blocks.begin(), html.blocks.end(), [](const Block& block) { return block.kind == BlockKind::Preformatted; });
    report += "html: " + std::to_string(html.blocks.size()) + " blocks, " + std::to_string(preformatted) + " preformatted\n";
    for (std::size_t i = 0; i < std::min<std::size_t>(html.links.size(), 20); ++i) report += "link: " + linkWords(html.links[i].target) + "\n";
  }
  return report;
}

}  // namespace inquiry::amazon
