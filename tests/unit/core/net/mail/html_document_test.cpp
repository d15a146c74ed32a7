#include "core/net/mail/html_document.h"

#include <catch2/catch_test_macros.hpp>

#include "tests/support/cpu_time.h"

using namespace inquiry;

namespace {

std::string text(std::string_view html) { return toText(readHtml(html)); }

// Reading may cost time in proportion to its input; what is not linear takes minutes here.
HtmlDocument readQuickly(const std::string& html) {
  const auto before = test::cpuTime();
  auto document = readHtml(html, {.maxBytes = 2 * 1024 * 1024});
  CHECK(test::cpuTime() - before < std::chrono::seconds(10));
  return document;
}

std::string repeated(std::string_view part, std::size_t count) {
  std::string all;
  for (std::size_t i = 0; i < count; ++i) all += part;
  return all;
}

}  // namespace

TEST_CASE("A page becomes blocks in the order it is read") {
  const auto document = readHtml(
      "<html><head><title>No</title><style>p{}</style></head><body><h2>Order</h2><p>Dear <b>team</b>,<br>where is it?</p>"
      "<ul><li>one<li>two <i>b</i></ul><ol><li>x</li><li>y</li></ol><pre>a  b\n c</pre><hr><blockquote>old</blockquote>"
      "<table><tr><td>Item</td><td>Price</td></tr></table><img src='cid:pic@x' alt='photo'></body></html>");
  REQUIRE(document.blocks.size() == 11);
  CHECK(document.blocks[0].kind == BlockKind::Heading);
  CHECK(document.blocks[0].level == 2);
  CHECK(document.blocks[1].text == "Dear team,\nwhere is it?");
  CHECK(document.blocks[2].kind == BlockKind::ListItem);
  CHECK(document.blocks[3].text == "two b");
  CHECK(document.blocks[5].number == 2);
  CHECK(document.blocks[6].kind == BlockKind::Preformatted);
  CHECK(document.blocks[6].text == "a  b\n c");
  CHECK(document.blocks[7].kind == BlockKind::Rule);
  CHECK(document.blocks[8].indent == 1);
  CHECK(document.blocks[9].kind == BlockKind::TableRow);
  CHECK(document.blocks[9].text == "Item\tPrice");
  CHECK(document.blocks[10].contentId == "pic@x");
  CHECK(document.blocks[10].text == "photo");
  CHECK_FALSE(document.isCut);
}

TEST_CASE("Text made from a page keeps its lines, its entities and what stands between") {
  CHECK(text("<div>a</div><div>b</div>") == "a\nb");
  CHECK(text("<p>a</p><p>b</p>") == "a\n\nb");
  CHECK(text("<div>a</div><div><br></div><div>b</div>") == "a\n\nb");
  CHECK(text("a &amp; b &lt;c&gt; &euro;&nbsp;5 &#x6ce8;") == "a & b <c> € 5 注");
  CHECK(text("a\n   b<span>c</span> <b> d</b>") == "a bc d");
  CHECK(text("1 < 2 and <3") == "1 < 2 and <3");
  CHECK(text("<ul><li>a<ul><li>b</li></ul></li></ul>") == "- a\n  - b");
  CHECK(text("<textarea>x</textarea>y<select><option>z</select>") == "y");
}

TEST_CASE("T3: nothing that runs or loads is left") {
  const auto document = readHtml(
      "<script>alert('x')</script><iframe src='//evil.example'></iframe><object data=x></object><svg><text>v</text></svg>"
      "<math><mi>m</mi></math><a href='javascript:alert(1)' onclick='y'>press</a><img src='//host/share/x.png' alt='logo of us'>"
      "<img src='file:///etc/passwd'><link rel=stylesheet href='//evil.example'><style>@import '//evil.example'</style>"
      "<noscript>plain</noscript><template>t</template><a href='\\\\host\\share'>unc</a><a href='data:text/html,x'>data</a>");
  CHECK(toText(document) == "press\nplainuncdata");
  CHECK(document.links.empty());
  CHECK(document.remoteImages == 2);
  for (const auto& block : document.blocks) CHECK(block.text.find("evil") == std::string::npos);
}

TEST_CASE("Hidden text is dropped and told") {
  for (const auto* hidden : {"<div style='display: none'>H</div>", "<span style=\"DISPLAY:NONE !important\">H</span>", "<p hidden>H</p>",
                             "<div style='font-size:0'>H</div>", "<div style='font-size:1px;color:#fff'>H</div>", "<i style='visibility:hidden'>H</i>",
                             "<div style='position:absolute;left:-9999px'>H</div>", "<div style='max-height:0;overflow:hidden'>H</div>",
                             "<div style='opacity:0'>H</div>", "<div style='text-indent:-999em'>H</div>", "<font style='mso-hide:all'>H</font>",
                             "<div style='display:none'><div><p>H</p></div></div>", "<b style='display:none'>H</b>",
                             "<p style='color:#FFF;background-color:white'>H</p>", "<p style='background:#abc;color:#aabbcc'>H</p>",
                             "<p style='color:rgba(0, 0, 0, 0)'>H</p>"}) {
    INFO(hidden);
    const auto document = readHtml(std::string("seen") + hidden);
    CHECK(toText(document) == "seen");
    CHECK(document.hadHidden);
  }
  CHECK(text("<td style='font-size:0px'><div style='font-size:13px'>shown</div></td>") == "shown");
  CHECK(text("<div style='font-size:0.9em;margin-left:-5px;width:0%'>shown</div>") == "shown");
  CHECK(text("<div style='color:#fff;background:#c00'>shown</div>") == "shown");
  CHECK(text("<div style='color:#fff'>shown</div>") == "shown");
  CHECK_FALSE(readHtml("<div style='display:none'> </div>x").hadHidden);
}

TEST_CASE("T7: a link keeps its real target and says when its text names another host") {
  const auto document = readHtml(
      "<p>See <a href='https://evil.example/login'>www.shop.example/login</a>, <a href=' HTTPS://Sub.Shop.example:8443/x '>shop.example</a> "
      "or <a href='mailto:a@example.com'>mail</a> <a href='https://shop.example@evil.example/'>here</a></p><a href='https://a.example'>"
      "<p>one</p><p>two</p></a>");
  REQUIRE(document.links.size() == 6);
  CHECK(document.links[0].target == "https://evil.example/login");
  CHECK(document.links[0].showsOtherHost);
  CHECK(document.links[1].host == "sub.shop.example");
  CHECK_FALSE(document.links[1].showsOtherHost);
  CHECK(document.links[2].host.empty());
  CHECK(document.links[3].host == "evil.example");
  CHECK(document.links[4].text == "one");
  CHECK(document.links[5].block == document.links[4].block + 1);
  for (const auto& link : document.links) CHECK(document.blocks[link.block].text.substr(link.begin, link.length) == link.text);
}

TEST_CASE("Links within a row point at their place in the joined text") {
  const auto document = readHtml("<table><tr><td>Order <a href='https://a.example'>first</a></td><td><a href='https://b.example'>second</a></td></tr></table>");
  REQUIRE(document.blocks.size() == 1);
  REQUIRE(document.links.size() == 2);
  for (const auto& link : document.links) CHECK(document.blocks[0].text.substr(link.begin, link.length) == link.text);
}

TEST_CASE("History that mail programs mark is quoted") {
  CHECK(text("new<div class='gmail_quote x'>On Monday A wrote:<blockquote>old</blockquote></div>") == "new\n> On Monday A wrote:\n\n> old");
  CHECK(text("new<blockquote type=cite>old<br>older</blockquote>") == "new\n\n> old\n> older");
  CHECK(text("new<div id='appendonsend'></div><hr><div>old</div>") == "new\n> ----\n> old");
  CHECK(text("new<div class=moz-cite-prefix>A wrote:</div>") == "new\n> A wrote:");
  CHECK(text("<blockquote>indented, not quoted</blockquote>") == "indented, not quoted");
}

TEST_CASE("Broken pages keep their text") {
  CHECK(text("<p>a<p>b<div>c") == "a\n\nb\n\nc");
  CHECK(text("<table><td>a<td>b<tr><td>c</table>d") == "a\tb\nc\n\nd");
  CHECK(text("</div></p>x</b>") == "x");
  CHECK(text("a<!-- never closed <p>b</p>") == "ab");
  CHECK(text("a<!-->b<!--->c<!-- x -->d") == "abcd");
  CHECK(text("<a href='x>y</a>z").find('z') != std::string::npos);
  CHECK(text("a<head>b").find('b') != std::string::npos);
  CHECK(text("<body>x</body></html>y") == "x\ny");
  CHECK(text("<svg>never ended x") == "never ended x");
  CHECK(text("").empty());
}

TEST_CASE("T5: bombs are read in time and cut") {
  CHECK(readQuickly(repeated("<div>", 100'000) + "text").blocks.front().text == "text");
  CHECK(readQuickly(repeated("<table><tr><td>", 20) + "deep").blocks.front().text == "deep");
  CHECK(readQuickly(repeated("<table><tr><td>", 50'000) + "deep").blocks.front().text == "deep");
  CHECK(readQuickly(repeated("<blockquote>", 20'000) + "q").blocks.front().indent <= 8);
  const auto run = readQuickly(std::string(1'000'000, 'x'));
  CHECK(toText(run).size() == 1'000'000);
  CHECK(run.blocks.front().text.find(std::string(1001, 'x')) == std::string::npos);
  CHECK(readQuickly(repeated("注文", 3000)).blocks.front().text.find("\xE2\x80\x8B") == std::string::npos);
  const auto rows = readQuickly(repeated("<p>x</p>", 20'000));
  CHECK(rows.blocks.size() == 5000);
  CHECK(rows.isCut);
  CHECK(readHtml(std::string(300 * 1024, 'x') + "end").isCut);
}

TEST_CASE("Markup that makes tree builders quadratic is read in time") {
  std::string fonts;
  for (int i = 0; i < 30'000; ++i) fonts += "<font a=" + std::to_string(i) + "><p>";
  for (const auto& hostile :
       {repeated("<b><p>", 100'000), repeated("<a href=x><div></a>", 50'000), repeated("<div></x>", 100'000), repeated("<div><table></div>", 60'000),
        repeated("<!--", 200'000), repeated("<a b=\"", 150'000), repeated("<head><body>", 80'000) + "</head>", repeated("<svg>", 150'000),
        repeated("<script>", 100'000), repeated("<li>", 200'000), repeated("<p><table>", 60'000), repeated("<x a='", 100'000) + "\"", fonts,
        repeated("<", 900'000), repeated("&", 900'000), repeated("<ul><li>", 100'000), repeated("<td><select>", 70'000), repeated("</p>", 200'000),
        repeated("<span style='display:none'>", 30'000)}) {
    INFO(hostile.substr(0, 30));
    readQuickly(hostile);
  }
}

TEST_CASE("A link's scheme is written in small letters, whatever its sender wrote") {
  const auto page = readHtml("<a href='httpS://Example.com/A'>x</a><a href='MAILTO:Anna@example.com'>y</a>");
  REQUIRE(page.links.size() == 2);
  CHECK(page.links[0].target == "https://Example.com/A");
  CHECK(page.links[1].target == "mailto:Anna@example.com");
}
