#include "core/rules/template_render.h"

#include <unicode/datefmt.h>
#include <unicode/numfmt.h>
#include <unicode/timezone.h>

#include <algorithm>
#include <array>
#include <memory>
#include <utility>

#include "core/domain/utf8.h"

namespace inquiry::rules {
namespace {

std::string toUtf8(const icu::UnicodeString& text) {
  std::string out;
  text.toUTF8String(out);
  return out;
}

// The long day of the locale: "3 de marzo de 2026", "2026年3月3日", "March 3, 2026".
std::string dayText(Instant at, const TemplateContext& context) {
  UErrorCode status = U_ZERO_ERROR;
  const icu::Locale locale(localeOf(context.language, context.site).c_str());
  const std::unique_ptr<icu::DateFormat> format(icu::DateFormat::createDateInstance(icu::DateFormat::kLong, locale));
  if (!format) return at.toIso().substr(0, 10);
  format->adoptTimeZone(icu::TimeZone::createTimeZone(icu::UnicodeString::fromUTF8(context.timeZone)));
  icu::UnicodeString text;
  format->format(static_cast<UDate>(at.millis()), text);
  return U_SUCCESS(status) ? toUtf8(text) : std::string();
}

std::string moneyText(const Money& money, const TemplateContext& context) {
  UErrorCode status = U_ZERO_ERROR;
  const icu::Locale locale(localeOf(context.language, context.site).c_str());
  const std::unique_ptr<icu::NumberFormat> format(icu::NumberFormat::createCurrencyInstance(locale, status));
  icu::UnicodeString currency = icu::UnicodeString::fromUTF8(money.currency);
  if (U_FAILURE(status)) return toDecimal(money) + " " + money.currency;
  format->setCurrency(currency.getTerminatedBuffer(), status);
  icu::UnicodeString text;
  const std::string decimal = toDecimal(money);
  format->format(icu::StringPiece(decimal.data(), static_cast<int>(decimal.size())), text, nullptr, status);
  // A no-break space would be an unexpected character in channels that count or refuse it.
  text.findAndReplace(icu::UnicodeString(char16_t(0xA0)), icu::UnicodeString(u' '));
  text.findAndReplace(icu::UnicodeString(char16_t(0x202F)), icu::UnicodeString(u' '));
  return U_SUCCESS(status) ? toUtf8(text) : decimal + " " + money.currency;
}

const Shipment* newestShipment(const TemplateContext& context) {
  if (!context.order || context.order->shipments.empty()) return nullptr;
  return &context.order->shipments.back();
}

std::string dayOr(const std::optional<Instant>& at, const TemplateContext& context) {
  return at ? dayText(*at, context) : std::string();
}

std::string orderValue(std::string_view name, const TemplateContext& context) {
  if (name == "order.id") return context.order ? context.order->remoteId : context.orderNumber;
  if (!context.order) return {};
  if (name == "order.date") return dayOr(context.order->placedAt, context);
  if (name == "order.total") return context.order->total ? moneyText(*context.order->total, context) : std::string();
  if (context.order->lines.empty()) return {};
  const OrderLine& line = context.order->lines.front();
  if (name == "item.title") return line.title;
  if (name == "item.sku") return line.sku;
  if (name == "item.quantity") return std::to_string(line.quantity);
  return {};
}

std::string shipmentValue(std::string_view name, const TemplateContext& context) {
  const Shipment* shipment = newestShipment(context);
  if (shipment == nullptr) return {};
  if (name == "tracking.number") return shipment->trackingNumber;
  if (name == "tracking.carrier") return shipment->carrier;
  if (name == "tracking.url") return shipment->trackingUrl;
  if (name == "shipment.date") return dayOr(shipment->shippedAt, context);
  if (name == "delivery.date") return dayOr(shipment->expectedAt, context);
  return {};
}

std::string valueOf(std::string_view name, const TemplateContext& context) {
  if (name == "buyer.name") return context.buyerName;
  if (name == "store.name") return context.storeName;
  if (name == "agent.name") return context.agentName;
  if (name == "today") return dayText(context.now, context);
  if (name.starts_with("order.") || name.starts_with("item.")) return orderValue(name, context);
  return shipmentValue(name, context);
}

// A value comes from outside: it stays one line and brings no control characters and no placeholder syntax.
std::string harmless(std::string_view value) {
  std::string out;
  for (std::size_t at = 0; at < value.size();) {
    const char32_t c = utf8::next(value, at);
    const bool control = c < 0x20 || (c >= 0x7F && c < 0xA0) || (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
    utf8::append(out, control ? U' ' : c);
  }
  for (std::size_t open = out.find("{{"); open != std::string::npos; open = out.find("{{")) out.replace(open, 2, "{");
  return out;
}

}  // namespace

std::string localeOf(const std::string& language, const std::string& site) {
  constexpr std::array<std::pair<std::string_view, std::string_view>, 12> kCountries{
      {{"MLM", "MX"}, {"MLA", "AR"}, {"MLC", "CL"}, {"MCO", "CO"}, {"MLB", "BR"}, {"MLU", "UY"},
       {"EBAY_US", "US"}, {"EBAY_GB", "GB"}, {"EBAY_DE", "DE"}, {"EBAY_ES", "ES"}, {"EBAY_FR", "FR"}, {"EBAY_IT", "IT"}}};
  std::string_view country;
  for (const auto& [known, code] : kCountries)
    if (known == site) country = code;
  // The site's country only bends the language that is spoken there: English at a German site is written the British way.
  const auto spoken = [&](std::string_view lang) {
    if (lang == "es") return country == "MX" || country == "AR" || country == "CL" || country == "CO" || country == "UY" || country == "ES";
    if (lang == "en") return country == "US" || country == "GB";
    if (lang == "pt") return country == "BR";
    return lang == "de" ? country == "DE" : lang == "fr" ? country == "FR" : lang == "it" && country == "IT";
  };
  if (!country.empty() && spoken(language)) return language + "_" + std::string(country);
  if (language == "zh") return "zh_CN";
  if (language == "ja") return "ja_JP";
  if (language == "pt") return "pt_BR";
  if (language == "en") return "en_GB";
  return language.empty() ? "en_US" : language;
}

Rendered render(const std::vector<TemplatePart>& parts, const TemplateContext& context) {
  Rendered result;
  for (const TemplatePart& part : parts) {
    if (part.kind == TemplatePart::Kind::Text) {
      result.text += part.text;
      continue;
    }
    const std::string value = harmless(valueOf(part.text, context));
    const std::size_t from = result.text.size();
    result.text += value.empty() ? "{{" + part.text + "}}" : value;
    result.chips.push_back({from, result.text.size(), part.text, value.empty()});
    const auto& missing = result.missing;
    if (value.empty() && std::find(missing.begin(), missing.end(), part.text) == missing.end())
      result.missing.push_back(part.text);
  }
  return result;
}

}  // namespace inquiry::rules
