#include "core/marketplaces/ebay/ebay_errors.h"

#include <catch2/catch_test_macros.hpp>

using namespace inquiry;
using namespace inquiry::ebay;

TEST_CASE("eBay: error bodies of every shape are read") {
  struct Row {
    const char* name;
    const char* body;
    std::int64_t id;
    const char* word;
  };
  const Row rows[] = {{"REST", R"({"errors":[{"errorId":355013,"domain":"API_MESSAGE","message":"..."}]})", 355013, ""},
                      {"REST, id as text", R"({"errors":[{"errorId":"1001"}]})", 1001, ""},
                      {"older, wrapped", R"({"errorMessage":{"error":[{"errorId":1500,"message":{"value":"x"}}]}})", 1500, ""},
                      {"older, bare", R"({"error":[{"errorId":1501}]})", 1501, ""},
                      {"token endpoint", R"({"error":"invalid_grant","error_description":"..."})", 0, "invalid_grant"}};
  for (const Row& row : rows) {
    INFO(row.name);
    const auto error = firstError(row.body);
    REQUIRE(error);
    CHECK(error->id == row.id);
    CHECK(error->word == row.word);
  }
  for (const char* body : {"", "<html>502</html>", "{}", R"({"errors":[]})", R"({"errors":["x"]})"}) CHECK_FALSE(firstError(body));
}

TEST_CASE("eBay: what its error numbers mean") {
  struct Row {
    const char* name;
    int status;
    std::int64_t id;
    std::optional<ErrorKind> kind;
  };
  const Row rows[] = {{"text too long", 400, 355013, ErrorKind::Refused},      {"unknown conversation", 400, 355007, ErrorKind::NotFound},
                      {"unknown recipient", 400, 355006, ErrorKind::Refused},  {"another message error", 400, 355099, ErrorKind::Refused},
                      {"scope missing", 403, 1100, ErrorKind::MissingGrant},   {"hidden cap", 400, 20957, ErrorKind::Throttled},
                      {"any other 400", 400, 4711, ErrorKind::Refused},        {"internal: the status speaks", 500, 335000, std::nullopt},
                      {"token: the status speaks", 401, 1001, std::nullopt},   {"too many: the status speaks", 429, 2001, std::nullopt}};
  for (const Row& row : rows) {
    INFO(row.name);
    HttpResponse response;
    response.status = row.status;
    response.body = R"({"errors":[{"errorId":)" + std::to_string(row.id) + R"(,"message":"jane@example.com said no"}]})";
    const Instant now = Instant::fromMillis(1000);
    const auto error = explained(response, now);
    CHECK(error.has_value() == row.kind.has_value());
    if (!error) continue;
    CHECK(error->kind == *row.kind);
    CHECK(error->text.find("jane") == std::string::npos);  // eBay's words may quote a buyer
    if (row.id == 20957) CHECK(error->until == now + std::chrono::hours(1));
  }
}
