#include "core/net/mail/html_style.h"

#include <algorithm>
#include <cstdlib>
#include <string>

namespace inquiry {
namespace {

constexpr double kFarOutside = -400;  // pixels

std::string squeezed(std::string_view text) {
  std::string lower;
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    if (byte > 0x20) lower.push_back(c >= 'A' && c <= 'Z' ? static_cast<char>(c | 0x20) : c);
  }
  if (const auto mark = lower.find("!important"); mark != std::string::npos) lower.resize(mark);
  return lower;
}

// "-9999px" -> -9999; anything that is no number is `otherwise`.
double number(const std::string& value, double otherwise) {
  char* end = nullptr;
  const double parsed = std::strtod(value.c_str(), &end);
  if (end == value.c_str() || !(parsed > -1e9 && parsed < 1e9)) return otherwise;
  // Shares of something are no places.
  return std::string_view(end).starts_with('%') && parsed != 0 ? otherwise : parsed;
}

// The forms a plain colour is written in, as one: "#ffffff". Anything else stays as it is.
std::string colour(std::string value) {
  if (value == "white" || value == "#fff") return "#ffffff";
  if (value == "black" || value == "#000") return "#000000";
  if (value.size() == 4 && value[0] == '#') return {'#', value[1], value[1], value[2], value[2], value[3], value[3]};
  if (value.starts_with("rgb(255,255,255")) return "#ffffff";
  if (value.starts_with("rgb(0,0,0")) return "#000000";
  return value;
}

bool isTinyFont(const std::string& value) {
  if (value.ends_with("em") || value.ends_with("%")) return number(value, 1) == 0;
  return number(value, 12) <= 1;
}

bool hides(const std::string& name, const std::string& value) {
  if (name == "display") return value == "none";
  if (name == "visibility") return value == "hidden" || value == "collapse";
  if (name == "mso-hide") return value == "all";
  if (name == "opacity") return number(value, 1) <= 0.02;
  if (name == "color") return value == "transparent" || (value.starts_with("rgba(") && value.ends_with(",0)"));
  const bool isPlace = name == "left" || name == "top" || name == "text-indent" || name == "margin-left" || name == "margin-top";
  return isPlace && number(value, 0) <= kFarOutside;
}

}  // namespace

StyleEffect readStyle(std::string_view style) {
  StyleEffect effect;
  bool isFlat = false;
  bool isCut = false;
  std::string ink, paper;
  while (!style.empty()) {
    const auto end = std::min(style.find(';'), style.size());
    const auto rule = style.substr(0, end);
    style.remove_prefix(std::min(end + 1, style.size()));
    const auto colon = rule.find(':');
    if (colon == std::string_view::npos) continue;
    const auto name = squeezed(rule.substr(0, colon));
    const auto value = squeezed(rule.substr(colon + 1));
    if (hides(name, value)) effect.isHidden = true;
    if (name == "color") ink = colour(value);
    if (name == "background" || name == "background-color") paper = colour(value);
    if (name == "font-size") effect.isTinyFont = isTinyFont(value);
    const bool isExtent = name == "max-height" || name == "height" || name == "max-width" || name == "width";
    if (isExtent && number(value, 1) == 0) isFlat = true;
    if (name == "overflow" && value == "hidden") isCut = true;
  }
  if ((isFlat && isCut) || (!ink.empty() && ink == paper)) effect.isHidden = true;
  return effect;
}

}  // namespace inquiry
