// The HTML of a mail on its way to blocks of text.
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "core/domain/utf8.h"
#include "core/net/mail/charset.h"
#include "core/net/mail/html_document.h"
#include "tests/fuzz/soundness.h"

using namespace inquiry;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  // As a mail's HTML reaches the reader: decoded, so always valid.
  const std::string html = decodeText("utf-8", std::string_view(reinterpret_cast<const char*>(data), size), "").text;
  const HtmlLimits limits;
  const HtmlDocument page = readHtml(html);
  MUST(page.blocks.size() <= limits.maxBlocks && page.links.size() <= limits.maxLinks);
  for (const auto& block : page.blocks) {
    MUST(utf8::isValid(block.text));
    MUST(block.indent <= limits.maxDepth && block.level <= 8);
  }
  for (const auto& link : page.links) {
    MUST(link.target.starts_with("http://") || link.target.starts_with("https://") || link.target.starts_with("mailto:"));
    MUST(link.block < page.blocks.size() && link.begin + link.length <= page.blocks[link.block].text.size());
  }
  MUST(utf8::isValid(toText(page)));
  return 0;
}
