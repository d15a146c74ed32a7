#pragma once

#include <string>
#include <vector>

#include "core/domain/order.h"
#include "core/rules/template_syntax.h"

namespace inquiry::rules {

// What a template may speak of. Absent values make their variables empty.
struct TemplateContext {
  std::string buyerName, storeName, agentName, orderNumber;
  std::optional<Order> order;
  std::string language;  // ISO 639-1 of the text: formats of dates and amounts
  std::string site;      // "EBAY_US", "MLM": the country's way of writing them
  std::string timeZone;  // IANA: which day it is at the store
  Instant now;
};

struct Rendered {
  std::string text;
  struct Chip {
    std::size_t from = 0, to = 0;  // bytes of text
    std::string variable;
    bool empty = false;
  };
  std::vector<Chip> chips;
  std::vector<std::string> missing;  // names of variables without a value, once each
};

// One pass: what a variable stands for is never expanded again, and line breaks and control characters in it become spaces.
// A missing value leaves its placeholder in the text, so that the outgoing check forbids sending it.
Rendered render(const std::vector<TemplatePart>& parts, const TemplateContext& context);

// "es_MX" for Spanish at a Mexican store: the ICU locale of dates and amounts.
std::string localeOf(const std::string& language, const std::string& site);

}  // namespace inquiry::rules
