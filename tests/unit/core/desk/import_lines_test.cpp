#include "core/desk/import_lines.h"

#include <catch2/catch_test_macros.hpp>

using namespace inquiry;
using namespace inquiry::desk;

TEST_CASE("A good line becomes history that waits for nobody") {
  const auto thread = parseThreadLine(R"({"id":"T1","store":"s","marketplace":"mercadolibre","lang":"es","buyer":"Ana","status":"pending","tags":["a"],"unread":1})");
  REQUIRE(thread);
  CHECK(thread->isHistory);
  CHECK(thread->status == ThreadStatus::Waiting);
  CHECK(thread->marketplace == Marketplace::MercadoLibre);
  CHECK_FALSE(thread->needsReply);
}

TEST_CASE("Each bad line says which field is wrong and how") {
  struct Named {
    const char* line;
    const char* expected;
  };
  for (const Named& row : {Named{"{", "JSON"}, Named{"[]", "object"}, Named{"\xFF", "UTF-8"},
                           Named{R"({"thread":"T","store":"s","direction":"in","sent_at":"2026-01-01T00:00:00Z"})", "\"id\""},
                           Named{R"({"id":"1","thread":"T","store":"s","direction":"up","sent_at":"2026-01-01T00:00:00Z"})", "\"direction\""},
                           Named{R"({"id":"1","thread":"T","store":"s","direction":"in","sent_at":"soon"})", "\"sent_at\""},
                           Named{R"({"id":"1","thread":"T","store":"s","direction":"in","sent_at":"2026-01-01T00:00:00Z","attachments":-1})", "\"attachments\""},
                           Named{R"({"id":1,"thread":"T","store":"s","direction":"in","sent_at":"2026-01-01T00:00:00Z"})", "\"id\""}}) {
    INFO(row.line);
    const auto message = parseMessageLine(row.line);
    REQUIRE_FALSE(message);
    CHECK(message.error().text.find(row.expected) != std::string::npos);
  }
}
