// What the shop hands over: reply.post, attachment.post; and attachment.get.
#include <algorithm>
#include <array>

#include "app/sandbox/engine/picture.h"
#include "app/sandbox/rakuten/rakuten_platform.h"
#include "core/domain/utf8.h"

namespace inquiry::sandbox::rakuten {
namespace {

constexpr std::size_t kMaxText = 2000, kMaxLine = 300, kMaxName = 100, kMaxBytes = 5U << 20U;
// The page names a duplicate, not what makes one: the same words to the same inquiry in one breath.
constexpr Duration kDouble = std::chrono::seconds(3);
constexpr std::array<std::string_view, 9> kSites{"rakuten.co.jp", "rakuten.ne.jp", "rakuten.com", "rakuten-bank.co.jp", "trafficgate.net",
                                                 "rakuten-card.co.jp", "payment.sej.co.jp", "faq.rakuten.net", "support.rakuten-card.jp"};

Answer bad(const char* field, const std::string& reason) { return errorAnswer(400, "IE001", "bad parameter", {{field, reason}}); }

bool hasLongLine(const std::string& text) {
  for (std::size_t at = 0; at <= text.size();) {
    const std::size_t end = std::min(text.find('\n', at), text.size());
    if (utf8::length(std::string_view(text).substr(at, end - at)) > kMaxLine) return true;
    at = end + 1;
  }
  return false;
}

bool isOwnSite(std::string_view host) {
  return std::any_of(kSites.begin(), kSites.end(), [host](std::string_view site) {
    return host == site || (host.size() > site.size() && host.ends_with(site) && host[host.size() - site.size() - 1] == '.');
  });
}

bool hasForeignLink(const std::string& text) {
  for (std::size_t at = text.find("://"); at != std::string::npos; at = text.find("://", at + 3)) {
    const bool isSecure = at >= 5 && text.compare(at - 5, 5, "https") == 0;
    const std::size_t end = std::min(text.find_first_not_of("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.-", at + 3), text.size());
    if (!isSecure || !isOwnSite(lowered(text.substr(at + 3, end - at - 3)))) return true;
  }
  return false;
}

bool isDuplicate(const Conversation& conversation, const std::string& text, Instant now) {
  return std::any_of(conversation.posts.begin(), conversation.posts.end(), [&](const Post& post) {
    return post.author == Author::Seller && post.text == text && now - post.at < kDouble && post.at <= now;
  });
}

bool isKnownType(const std::string& name) {
  static constexpr std::array<std::string_view, 5> kEndings{".png", ".jpg", ".jpeg", ".gif", ".pdf"};
  const std::string lower = lowered(name);
  return std::any_of(kEndings.begin(), kEndings.end(), [&lower](std::string_view ending) { return lower.ends_with(ending); });
}

}  // namespace

Answer reply(Visit& visit) {
  const auto body = jsonObject(visit.call);
  if (!body) return bad("body", "must be JSON");
  const std::string text = textOf(*body, "message");
  Conversation* one = visit.shop.conversation(textOf(*body, "inquiryNumber"));
  if (one == nullptr || one->posts.empty()) return errorAnswer(404, "IE404", "not found");
  if (!body->contains("shopId") || !(*body)["shopId"].is_string() || textOf(*body, "shopId") != visit.shop.profile().userId) return bad("shopId", "wrong shop");
  if (text.empty() || utf8::length(text) > kMaxText) return bad("message", "length must be between 1 and 2000");
  if (hasLongLine(text)) return bad("message", "a line must not exceed 300 characters");
  if (hasForeignLink(text)) return bad("message", "contains a url that is not allowed");
  Post post;
  post.author = Author::Seller;
  post.text = text;
  post.at = visit.stamp();
  post.visibleAt = visit.now;
  const Json files = body->contains("attachments") ? (*body)["attachments"] : Json::array();
  if (!files.is_array() || files.size() > 1) return bad("attachments", "size must be between 0 and 1");
  for (const Json& file : files) {
    const auto stored = visit.shop.uploads().find(textOf(file, "path"));
    if (stored == visit.shop.uploads().end()) return bad("attachments", "unknown path");
    post.attachments.push_back(stored->second);
  }
  if (isDuplicate(*one, text, visit.stamp())) return errorAnswer(409, "IE409", "Conflict");
  const Post& taken = visit.shop.accept(*one, std::move(post));
  return jsonAnswer(201, {{"result", {{"inquiryNumber", one->id}, {"message", taken.text}, {"regDate", jst(taken.at)}, {"replyFrom", "merchant"},
                                      {"isRead", false}, {"attachments", attachmentsJson(taken)}}}});
}

Answer upload(Visit& visit) {
  if (!visit.call.upload || visit.call.upload->field != "file") return bad("file", "is required");
  const Upload& file = *visit.call.upload;
  if (file.bytes.size() > kMaxBytes) return jsonAnswer(413, {{"errors", Json::array({{{"code", "GF0003"}, {"message", "Request entity too large"}}})}});
  if (utf8::length(file.name) > kMaxName || !isKnownType(file.name)) return bad("file", "the type or the name is not allowed");
  Attachment one;
  one.id = visit.shop.profile().userId + "/101502_0_" + visit.shop.dice().hex(32);
  one.name = file.name;
  one.type = file.type;
  one.size = file.bytes.size();
  const std::string path = "2026/11/20/" + one.id;
  visit.shop.uploads()[path] = one;
  return jsonAnswer(201, {{"result", {{"label", one.name}, {"path", path}}}});
}

// What was uploaded is not kept; every picture comes as one drawn from its path.
Answer download(Visit& visit) {
  const auto path = visit.call.param("path"), label = visit.call.param("label");
  if (!path || !label) return bad(path ? "label" : "path", "is required");
  if (label->find_first_of("[]") != std::string::npos) return errorAnswer(404, "IE404", "not found");
  Answer answer;
  answer.contentType = "application/octet-stream";
  answer.body = pngPicture(*path);
  return answer;
}

}  // namespace inquiry::sandbox::rakuten
