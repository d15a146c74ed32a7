#include "core/insight/evidence/page_flow.h"

#include <catch2/catch_test_macros.hpp>

using namespace inquiry;
using namespace inquiry::evidence;

namespace {

const Instant kAt = Instant::parse("2026-03-04T08:00:00Z").value();

std::size_t pagesIn(const std::string& pdf) {
  std::size_t count = 0;
  for (std::size_t at = pdf.find("/Type /Page %"); at != std::string::npos; at = pdf.find("/Type /Page %", at + 1)) ++count;
  return count;
}

}  // namespace

TEST_CASE("AR05: Chinese, Japanese and Spanish find their letters on paper") {
  PageFlow flow("Evidence", "footer", kAt);
  flow.paragraph("包裹还没到，请问", {});
  flow.paragraph("返品したいです", {});
  flow.paragraph("¿Dónde está mi pingüino, señor?", {});
  const std::string pdf = flow.finish().value();
  CHECK(flow.unprintable() == 0);
  CHECK(pdf.starts_with("%PDF-"));
  CHECK(pagesIn(pdf) == 1);
}

TEST_CASE("AR05: a text longer than a page goes on on the next one, and the same text makes the same bytes") {
  const auto written = [] {
    PageFlow flow("Evidence", "footer", kAt);
    for (int i = 0; i < 120; ++i) flow.paragraph("Line " + std::to_string(i), {});
    flow.line();
    flow.paragraph(std::string(20'000, 'x'), {});
    return flow.finish().value();
  };
  const std::string once = written();
  CHECK(pagesIn(once) > 4);
  CHECK(once == written());
}

TEST_CASE("T6: characters nobody sees are shown by their number") {
  CHECK(printable("invoice\xE2\x80\xAEgpj.exe") == "invoice[U+202E]gpj.exe");
  CHECK(printable("a\xE2\x80\x8B" "b") == "a[U+200B]b");
  CHECK(printable(std::string("a\0b", 3)) == "a[U+0000]b");
  CHECK(printable("a\r\nb\rc\n") == "a\nb\nc\n");
  CHECK(printable("\xFF") == "\xEF\xBF\xBD");
}
