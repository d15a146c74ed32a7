#include "core/marketplaces/ebay/ebay_text.h"

#include <catch2/catch_test_macros.hpp>
#include <chrono>

using inquiry::ebay::comparable;
using inquiry::ebay::plainText;

TEST_CASE("eBay: message bodies become plain text") {
  struct Row {
    const char* name;
    const char* body;
    const char* text;
  };
  const Row rows[] = {
      {"plain text stays", "Does it fit?\nThanks", "Does it fit?\nThanks"},
      {"paragraphs", "<p>Hello</p><p>World</p>", "Hello\nWorld"},
      {"line breaks", "a<br>b<BR/>c<br />d", "a\nb\nc\nd"},
      {"emphasis and links keep their words", "see <a href=\"https://x.invalid/?a=1&b=2\">the <b>manual</b></a>", "see the manual"},
      {"script and style go with their content", "a<script>alert('<p>')</script>b<style>p{}</style>c", "abc"},
      {"an unclosed script hides the rest", "a<script>alert(1)", "a"},
      {"comments go", "a<!-- <p>secret</p> -->b", "ab"},
      {"entities", "5 &lt; 6 &amp; 7 &gt; 2 &quot;ok&quot; &#39;x&#39; &#x20AC; &eacute;", "5 < 6 & 7 > 2 \"ok\" 'x' \xE2\x82\xAC &eacute;"},
      {"escaped markup is not markup", "&lt;script&gt;alert(1)&lt;/script&gt;", "<script>alert(1)</script>"},
      {"a number that is no character", "&#0; &#xD800; &#99999999;", "&#0; &#xD800; &#99999999;"},
      {"less than is not a tag", "is 3 <5 and a<b? <3", "is 3 <5 and a<b? <3"},
      {"an unknown tag is text", "size <medium> please", "size <medium> please"},
      {"tables become lines", "<table><tr><td>A</td><td>B</td></tr><tr><td>C</td></tr></table>", "A\nB\nC"},
      {"empty lines collapse", "a\n\n\n\n\nb \r\n c", "a\n\nb\n c"},
      {"a whole document", "<!DOCTYPE html><html><head><title>t</title><meta charset=x></head><body><div>Hi</div></body></html>", "Hi"},
      {"only a picture", "<img src=\"https://track.invalid/p.gif\">", ""},
      {"a tag that never ends", "a <div class=\"", "a <div class=\""}};
  for (const Row& row : rows) {
    INFO(row.name);
    CHECK(plainText(row.body) == row.text);
  }
}

TEST_CASE("eBay: nested and endless markup is read in linear time") {
  std::string nested;
  for (int i = 0; i < 30000; ++i) nested += "<div><table><tr><td>";
  std::string open;
  for (int i = 0; i < 100000; ++i) open += "<b x";
  const auto start = std::chrono::steady_clock::now();
  CHECK(plainText(nested).empty());
  CHECK(plainText(open).size() == open.size());
  CHECK(std::chrono::steady_clock::now() - start < std::chrono::seconds(3));
}

TEST_CASE("eBay: texts compare without regard to white space and markup") {
  CHECK(comparable("Yes,  it\r\nfits. ") == comparable("<p>Yes, it</p> fits."));
  CHECK(comparable("a & b") == comparable("a &amp; b"));
  CHECK(comparable("Yes") != comparable("yes"));
}
