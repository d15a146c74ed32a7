#include "core/marketplaces/yahoo_shopping/xml_tree.h"

#include <glib.h>

#include <algorithm>
#include <memory>

#include "core/domain/utf8.h"

namespace inquiry::yahoo_shopping {
namespace {

constexpr std::size_t kLargest = 2U << 20U, kDeepest = 32, kMost = 20'000;

// The element being read and those around it.
struct Reading {
  XmlElement root;
  std::vector<XmlElement> open;
  std::size_t elements = 0;
  bool isRefused = false;
};

void refuse(Reading& reading, GError** error) {
  reading.isRefused = true;
  g_set_error_literal(error, G_MARKUP_ERROR, G_MARKUP_ERROR_INVALID_CONTENT, "beyond the bounds");
}

// GLib calls these as it reads; what they keep is the Reading.
const GMarkupParser& parser() {
  static const GMarkupParser kParser = [] {
    GMarkupParser made{};
    made.start_element = [](GMarkupParseContext*, const gchar* name, const gchar**, const gchar**, gpointer user, GError** error) {
      auto& reading = *static_cast<Reading*>(user);
      if (reading.open.size() >= kDeepest || ++reading.elements > kMost) return refuse(reading, error);
      reading.open.push_back({name, {}, {}});
    };
    made.end_element = [](GMarkupParseContext*, const gchar*, gpointer user, GError**) {
      auto& reading = *static_cast<Reading*>(user);
      XmlElement closed = std::move(reading.open.back());
      reading.open.pop_back();
      (reading.open.empty() ? reading.root = std::move(closed) : reading.open.back().children.emplace_back(std::move(closed)));
    };
    made.text = [](GMarkupParseContext*, const gchar* text, gsize size, gpointer user, GError**) {
      auto& reading = *static_cast<Reading*>(user);
      if (!reading.open.empty()) reading.open.back().text.append(text, size);
    };
    return made;
  }();
  return kParser;
}

tl::unexpected<Error> malformed() {
  return fail(ErrorKind::Malformed, "yahoo.not-xml", "An answer of Yahoo cannot be read; check the network and the store's proxy, then try again.");
}

}  // namespace

const XmlElement* XmlElement::child(std::string_view childName) const {
  const auto found = std::find_if(children.begin(), children.end(), [childName](const XmlElement& each) { return each.name == childName; });
  return found == children.end() ? nullptr : &*found;
}

std::string XmlElement::textOf(std::string_view childName) const {
  const XmlElement* found = child(childName);
  return found == nullptr ? std::string() : std::string(utf8::trimmed(found->text));
}

const XmlElement* XmlElement::find(std::string_view elementName) const {
  for (const XmlElement& each : children) {
    if (each.name == elementName) return &each;
    if (const XmlElement* below = each.find(elementName)) return below;
  }
  return nullptr;
}

Result<XmlElement> parsedXml(std::string_view text) {
  if (text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3);
  if (text.empty() || text.size() > kLargest) return malformed();
  const std::string repaired = utf8::isValid(text) ? std::string() : utf8::repaired(text);
  if (!repaired.empty()) text = repaired;
  Reading reading;
  const std::unique_ptr<GMarkupParseContext, decltype(&g_markup_parse_context_free)> context(
      g_markup_parse_context_new(&parser(), G_MARKUP_TREAT_CDATA_AS_TEXT, &reading, nullptr), &g_markup_parse_context_free);
  const bool isRead = g_markup_parse_context_parse(context.get(), text.data(), static_cast<gssize>(text.size()), nullptr) != FALSE &&
                      g_markup_parse_context_end_parse(context.get(), nullptr) != FALSE;
  if (!isRead || reading.isRefused || reading.root.name.empty()) return malformed();
  return std::move(reading.root);
}

std::string xmlEscaped(std::string_view text) {
  std::string out;
  for (const char c : text) {
    if (c == '&') out += "&amp;";
    else if (c == '<') out += "&lt;";
    else if (c == '>') out += "&gt;";
    else if (static_cast<unsigned char>(c) >= 0x20) out += c;
  }
  return out;
}

}  // namespace inquiry::yahoo_shopping
