// What the platform does with the text of a seller: which characters it takes, and what it holds back.
#include <array>
#include <regex>
#include <utility>

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

bool hasMail(const std::string& text) {
  static const std::regex mail(R"([a-z0-9._%+-]+@[a-z0-9-]+\.[a-z]{2,})");
  return std::regex_search(text, mail);
}

// A number someone could call: with a country code, after a word for telephone, or written in groups. A bare run of digits is
// taken for a tracking or order number.
bool hasPhone(const std::string& text) {
  static const std::regex phone(
      R"((\+\d[\d \-().]{7,}\d)|((tel|cel|fono|phone|llam|call|marca)[a-z.éá]*[^\d]{0,12}\d[\d \-.]{6,}\d)|(\b\d{2,3}[ -]\d{3,4}[ -]\d{4}\b))");
  return std::regex_search(text, phone);
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
