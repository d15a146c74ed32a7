#include "core/insight/evidence/redaction.h"

#include <catch2/catch_test_macros.hpp>

using namespace inquiry::evidence;

namespace {

std::string starred(std::string_view text) {
  std::string out(text);
  const std::size_t at = out.find("ana@example.test");
  if (at != std::string::npos) out.replace(at, 16, "***");
  return out;
}

}  // namespace

TEST_CASE("AR05: a redaction masks as much as its level says") {
  const std::vector<std::string> names{"Ana López", "b-4711", "高橋 花子"};
  const std::string text = "I am Ana López, write to ana@example.test";
  CHECK(Redactor(Redaction::None, starred, names)(text) == text);
  CHECK(Redactor(Redaction::Contacts, starred, names)(text) == "I am Ana López, write to ***");
  const Redactor buyer(Redaction::Buyer, starred, names);
  CHECK(buyer(text) == "I am [buyer], write to ***");
  CHECK(buyer("ANA, from a banana republic; customer B-4711.") == "[buyer], from a banana republic; customer [buyer].");
  CHECK(buyer("花子です") == "[buyer]です");
  CHECK(buyer("ANA LÓPEZ, ana lopez, Ana\nLo\u0301pez") == "[buyer], [buyer], [buyer]");
  CHECK(buyer.buyer("Ana López") == "[buyer]");
  CHECK(buyer.buyer("").empty());
  CHECK_FALSE(buyer.takesFiles());
  CHECK(Redactor(Redaction::Contacts, starred, names).takesFiles());
  CHECK_FALSE(Redactor(Redaction::Contacts, starred, names).takesOriginals());
}

TEST_CASE("AR05: the levels have names that go both ways") {
  for (const Redaction level : {Redaction::None, Redaction::Contacts, Redaction::Buyer}) CHECK(redactionFromName(name(level)) == level);
  CHECK_FALSE(redactionFromName("all"));
}
