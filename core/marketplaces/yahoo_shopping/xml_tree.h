#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/domain/error.h"

namespace inquiry::yahoo_shopping {

// An element of an XML answer: its own text, without that of the elements in it, and its children in their order. Attributes are left out, the
// platform puts nothing into them that is needed here.
struct XmlElement {
  std::string name, text;
  std::vector<XmlElement> children;

  // The first child of that name; null when there is none.
  const XmlElement* child(std::string_view childName) const;
  // Its text, white space around it cut off; empty when there is no such child.
  std::string textOf(std::string_view childName) const;
  // The first element of that name anywhere below, depth first.
  const XmlElement* find(std::string_view elementName) const;
};

// Reads with GLib's parser, which knows no document types and so no entities to blow up. Malformed when it is no XML, larger than 2 MB, nested more
// than 32 deep or of more than 20,000 elements. Never throws.
Result<XmlElement> parsedXml(std::string_view text);

// Text as it may stand inside an element.
std::string xmlEscaped(std::string_view text);

}  // namespace inquiry::yahoo_shopping
