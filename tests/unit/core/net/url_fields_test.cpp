#include "core/net/url_fields.h"

#include <catch2/catch_test_macros.hpp>

using namespace inquiry;

TEST_CASE("what stands behind a percent sign is decoded, and what is no such thing stays") {
  CHECK(urlDecoded("a%20b%c3%A9") == "a b\xC3\xA9");
  CHECK(urlDecoded("1+1") == "1+1");
  CHECK(formDecoded("1+1%2B") == "1 1+");
  for (const char* broken : {"%", "%4", "100%", "%zz", "%4g"}) CHECK(urlDecoded(broken) == broken);
}

TEST_CASE("fields of a form are told by their decoded names, the last of a name that comes twice") {
  const auto fields = formFields("code=a%26b&state=x&state=y&bare&&na%6De=1");
  CHECK(fields.at("code") == "a&b");
  CHECK(fields.at("state") == "y");
  CHECK(fields.at("bare").empty());
  CHECK(fields.at("name") == "1");
  CHECK(formFields("").empty());
}
