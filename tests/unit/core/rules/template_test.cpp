#include <catch2/catch_test_macros.hpp>
#include <fstream>
#include <sstream>

#include "core/rules/template_render.h"

using namespace inquiry;
using namespace inquiry::rules;

namespace {

TemplateContext context(const std::string& language, const std::string& site, const std::string& currency, std::int64_t minor) {
  TemplateContext result;
  result.buyerName = "Katrin Vogel";
  result.language = language;
  result.site = site;
  result.timeZone = "UTC";
  result.now = *Instant::parse("2026-03-04T12:00:00Z");
  Order order;
  order.remoteId = "12-34567-89012";
  order.placedAt = *Instant::parse("2026-03-03T10:00:00Z");
  order.total = Money{minor, currency};
  order.lines.push_back({"1", "SKU-1", "Lamp", "", 2, {}});
  result.order = order;
  return result;
}

std::string rendered(const std::string& text, const TemplateContext& with) { return render(*parseTemplate(text), with).text; }

}  // namespace

TEST_CASE("RP05: a misspelt variable is refused with its place and the nearest name") {
  const auto parsed = parseTemplate("Hello\n{{order.trackng}}");
  REQUIRE_FALSE(parsed);
  CHECK(parsed.error().kind == ErrorKind::InvalidInput);
  CHECK(parsed.error().text.find("line 2, column 1") != std::string::npos);
  const auto near = parseTemplate("{{tracking.nmber}}");
  REQUIRE_FALSE(near);
  CHECK(near.error().text.find("tracking.number") != std::string::npos);
}

TEST_CASE("A variable that is never closed is refused with its place") {
  const auto parsed = parseTemplate("您好 {{order.id");
  REQUIRE_FALSE(parsed);
  CHECK(parsed.error().text.find("line 1, column 4") != std::string::npos);
}

TEST_CASE("RP05: dates and amounts follow the locale of text and site") {
  const std::string text = "{{order.date}} | {{order.total}}";
  CHECK(rendered(text, context("en", "EBAY_US", "USD", 129050)) == "March 3, 2026 | $1,290.50");
  CHECK(rendered(text, context("en", "EBAY_GB", "GBP", 129050)) == "3 March 2026 | £1,290.50");
  CHECK(rendered(text, context("de", "EBAY_DE", "EUR", 129050)) == "3. März 2026 | 1.290,50 €");
  CHECK(rendered(text, context("es", "MLM", "MXN", 129050)) == "3 de marzo de 2026 | $1,290.50");
  CHECK(rendered(text, context("ja", "", "JPY", 1290)) == "2026年3月3日 | ￥1,290");
  CHECK(rendered(text, context("zh", "", "CNY", 129050)) == "2026年3月3日 | ¥1,290.50");
}

TEST_CASE("The day is the store's day, not ours") {
  TemplateContext mexico = context("es", "MLM", "MXN", 100);
  mexico.timeZone = "America/Mexico_City";
  mexico.order->placedAt = *Instant::parse("2026-03-04T03:00:00Z");
  CHECK(rendered("{{order.date}}", mexico) == "3 de marzo de 2026");
}

TEST_CASE("RP05: a variable without a value is named and stays visible as a placeholder") {
  const Rendered result = render(*parseTemplate("No. {{tracking.number}}, {{tracking.number}}"), context("en", "", "USD", 1));
  CHECK(result.text == "No. {{tracking.number}}, {{tracking.number}}");
  REQUIRE(result.missing.size() == 1);
  CHECK(result.missing.front() == "tracking.number");
  CHECK(result.chips.front().empty);
}

TEST_CASE("What a buyer calls himself is never expanded and cannot bring line breaks") {
  TemplateContext hostile = context("en", "", "USD", 1);
  hostile.buyerName = "{{order.id}}\r\nBcc: x";
  const Rendered result = render(*parseTemplate("Hi {{buyer.name}}"), hostile);
  CHECK(result.text.find("12-34567") == std::string::npos);
  CHECK(result.text.find("{{") == std::string::npos);
  CHECK(result.text.find('\n') == std::string::npos);
  CHECK(result.text.find('\r') == std::string::npos);
}

TEST_CASE("Two opening braces can be written") { CHECK(rendered("a {{{{ b", context("en", "", "USD", 1)) == "a {{ b"); }
