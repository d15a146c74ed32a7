// What the platform does with the text of a seller: which characters it takes, and what it holds back.
#include <algorithm>
#include <array>
#include <numeric>
#include <string>
#include <vector>

#include "app/sandbox/mercado_libre/mercado_libre_platform.h"
#include "core/domain/utf8.h"

namespace inquiry::sandbox::meli {
namespace {

constexpr std::array<char32_t, 24> kEmoji{U'😀', U'😁', U'😃', U'😄', U'😅', U'😉', U'😊', U'🙂', U'😍', U'😢', U'👍', U'👏',
                                          U'🙌', U'🙏', U'💙', U'💛', U'💪', U'🎁', U'🎉', U'📦', U'🚚', U'✅', U'⭐', U'❤'};
constexpr char32_t kEmojiForm = 0xFE0F;

bool contains(const std::string& text, std::initializer_list<std::string_view> words) {
  for (const std::string_view word : words) {
    if (text.find(word) != std::string::npos) return true;
  }
  return false;
}

bool isDigit(char c) { return c >= '0' && c <= '9'; }

bool isWordByte(char c) { return isDigit(c) || (c >= 'a' && c <= 'z'); }

// Something@something.something
bool hasMail(const std::string& text) {
  for (std::size_t at = text.find('@'); at != std::string::npos; at = text.find('@', at + 1)) {
    if (at == 0 || !isWordByte(text[at - 1])) continue;
    std::size_t end = at + 1;
    bool dot = false;
    while (end < text.size() && (isWordByte(text[end]) || text[end] == '-' || text[end] == '.')) dot = text[end++] == '.' || dot;
    if (dot) return true;
  }
  return false;
}

// Lengths of the groups of digits from `at` on, as long as only one separator stands between two of them.
std::vector<std::size_t> digitGroups(const std::string& text, std::size_t at) {
  std::vector<std::size_t> groups;
  while (at < text.size() && isDigit(text[at])) {
    const std::size_t begin = at;
    while (at < text.size() && isDigit(text[at])) ++at;
    groups.push_back(at - begin);
    if (at < text.size() && std::string_view(" -.").find(text[at]) != std::string_view::npos) ++at;
  }
  return groups;
}

bool isAnnounced(const std::string& text, std::size_t at) {
  const std::string before = text.substr(at < 20 ? 0 : at - 20, std::min<std::size_t>(at, 20));
  return contains(before, {"tel", "cel", "fono", "phone", "llam", "llám", "call", "marca"});
}

// A number someone could call: with a country code, after a word for telephone, or written in groups like 55 1234 5678. A bare
// run of digits is taken for a tracking or order number.
bool hasPhone(const std::string& text) {
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (!isDigit(text[at]) || (at > 0 && isDigit(text[at - 1]))) continue;
    const std::vector<std::size_t> groups = digitGroups(text, at);
    const std::size_t digits = std::accumulate(groups.begin(), groups.end(), std::size_t{0});
    const bool international = at > 0 && text[at - 1] == '+';
    if (digits >= 8 && digits <= 15 && (international || isAnnounced(text, at))) return true;
    if (groups.size() == 3 && groups[0] <= 3 && groups[0] >= 2 && groups[1] >= 3 && groups[1] <= 4 && groups[2] == 4) return true;
  }
  return false;
}

}  // namespace

std::string moderationOf(std::string_view original) {
  const std::string text = lowered(original);
  if (contains(text, {"whatsapp", "wechat", "weixin", "instagram", "facebook", "telegram", "tiktok"})) return "SOCIAL_NETWORK_LINK";
  if (hasMail(text) || hasPhone(text)) return "PERSONAL_DATA";
  if (contains(text, {"bit.ly", "tinyurl", "bl.ink", "polr.me", "rebrand.ly", "t2m.io", "zpr.io", "yourls"})) return "LINK_SHORT_URL";
  if (contains(text, {"mercadopago.com", "mpago.la"})) return "LINK_MERCADOPAGO";
  if (contains(text, {"paypal"})) return "ML_LINKS_PAYPAL";
  if (contains(text, {"no abras reclamo", "no abra reclamo", "no abra un reclamo", "no abras un reclamo", "do not open a claim"})) {
    return "EVASION_CLAIM_SELLER";
  }
  if (contains(text, {"idiota", "estúpido", "imbécil", "idiot"})) return "OUT_OF_PLACE_LANGUAGE";
  if (contains(text, {"mensaje automático", "respuesta automática", "automatic message"})) return "AUTOMATIC_MESSAGE";
  return {};
}

bool isSupportedText(std::string_view text) {
  std::size_t at = 0;
  while (at < text.size()) {
    const char32_t point = utf8::next(text, at);
    const bool latin = point == '\n' || point == '\r' || point == '\t' || (point >= 0x20 && point < 0x7F) ||
                       (point >= 0xA0 && point <= 0xFF);
    const bool emoji = point == kEmojiForm || std::find(kEmoji.begin(), kEmoji.end(), point) != kEmoji.end();
    if (!latin && !emoji) return false;
  }
  return true;
}

}  // namespace inquiry::sandbox::meli
