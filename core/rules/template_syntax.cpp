#include "core/rules/template_syntax.h"

#include <algorithm>
#include <limits>

#include "core/domain/utf8.h"

namespace inquiry::rules {
namespace {

std::string place(std::string_view text, std::size_t offset) {
  const std::string_view before = text.substr(0, offset);
  const auto line = std::count(before.begin(), before.end(), '\n') + 1;
  const std::size_t start = before.rfind('\n') == std::string_view::npos ? 0 : before.rfind('\n') + 1;
  return "line " + std::to_string(line) + ", column " + std::to_string(utf8::length(before.substr(start)) + 1);
}

std::size_t editDistance(std::string_view a, std::string_view b) {
  std::vector<std::size_t> row(b.size() + 1);
  for (std::size_t j = 0; j <= b.size(); ++j) row[j] = j;
  for (std::size_t i = 1; i <= a.size(); ++i) {
    std::size_t diagonal = row[0];
    row[0] = i;
    for (std::size_t j = 1; j <= b.size(); ++j) {
      const std::size_t replaced = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
      diagonal = row[j];
      row[j] = std::min({replaced, row[j] + 1, row[j - 1] + 1});
    }
  }
  return row.back();
}

std::string_view nearest(std::string_view name) {
  std::string_view best;
  std::size_t bestDistance = std::numeric_limits<std::size_t>::max();
  for (const TemplateVariable& variable : templateVariables()) {
    const std::size_t distance = editDistance(name, variable.name);
    if (distance < bestDistance) {
      best = variable.name;
      bestDistance = distance;
    }
  }
  return best;
}

bool isKnown(std::string_view name) {
  const auto& known = templateVariables();
  return std::any_of(known.begin(), known.end(), [&](const TemplateVariable& v) { return v.name == name; });
}

void appendText(std::vector<TemplatePart>& parts, std::string_view text) {
  if (text.empty()) return;
  if (parts.empty() || parts.back().kind != TemplatePart::Kind::Text) parts.push_back({});
  parts.back().text += text;
}

}  // namespace

const std::vector<TemplateVariable>& templateVariables() {
  static const std::vector<TemplateVariable> kVariables{
      {"buyer.name", "the buyer's name as the platform shows it"},
      {"order.id", "order number"},
      {"order.date", "day of the order"},
      {"order.total", "amount of the order"},
      {"item.title", "title of the first item"},
      {"item.sku", "article number of the first item"},
      {"item.quantity", "number of pieces of the first item"},
      {"tracking.number", "tracking number of the newest shipment"},
      {"tracking.carrier", "carrier of the newest shipment"},
      {"tracking.url", "tracking page of the newest shipment"},
      {"shipment.date", "day the parcel was handed over"},
      {"delivery.date", "expected day of delivery"},
      {"store.name", "name of the store"},
      {"agent.name", "who answers"},
      {"today", "today's date"},
  };
  return kVariables;
}

Result<std::vector<TemplatePart>> parseTemplate(std::string_view text) {
  std::vector<TemplatePart> parts;
  std::size_t at = 0;
  while (at < text.size()) {
    const std::size_t open = text.find("{{", at);
    if (open == std::string_view::npos) break;
    appendText(parts, text.substr(at, open - at));
    if (text.substr(open, 4) == "{{{{") {
      appendText(parts, "{{");
      at = open + 4;
      continue;
    }
    const std::size_t close = text.find("}}", open + 2);
    if (close == std::string_view::npos)
      return fail(ErrorKind::InvalidInput, "template.unclosed",
                  "The variable at " + place(text, open) + " is not closed: add \"}}\".");
    const std::string_view variable = utf8::trimmed(text.substr(open + 2, close - open - 2));
    if (!isKnown(variable))
      return fail(ErrorKind::InvalidInput, "template.unknown_variable",
                  "Unknown variable \"" + std::string(variable) + "\" at " + place(text, open) + ": did you mean \"" +
                      std::string(nearest(variable)) + "\"?");
    parts.push_back({TemplatePart::Kind::Variable, std::string(variable)});
    at = close + 2;
  }
  appendText(parts, text.substr(std::min(at, text.size())));
  return parts;
}

}  // namespace inquiry::rules
