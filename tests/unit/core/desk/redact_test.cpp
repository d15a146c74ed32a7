#include "core/desk/redact.h"

#include <catch2/catch_test_macros.hpp>

using inquiry::desk::redacted;

TEST_CASE("AU07: contacts and tokens go, instants, ids of shops and codes stay") {
  const std::string text = redacted(
      "2026-11-20T15:18:00.000Z store=ebay-us code=oauth.revoked mail anna@shop.example phone +491705550142 "
      "Bearer v^1.1#i^1#p^3#r^0#I^3#f^0#t^H4sIAAAAAAAAAOVYa2wUVRTu9qUVKhoM sid=9f86d081884c7d659a2feaa0c55ad015");
  for (const char* kept : {"2026-11-20T15:18:00.000Z", "ebay-us", "oauth.revoked"}) CHECK(text.find(kept) != std::string::npos);
  for (const char* gone : {"anna@", "5550142", "H4sIAAAA", "9f86d081"}) {
    INFO(gone);
    CHECK(text.find(gone) == std::string::npos);
  }
}

TEST_CASE("AU07: numbers written in groups go, too; instants, days and counts stay") {
  for (const char* number : {"+1 415 555 0134", "+49-170-555-0142", "089 1234 5678", "4111 1111 1111 1111", "4111-1111-1111-1111"}) {
    INFO(number);
    CHECK(redacted(std::string("call ") + number + " now") == "call [removed] now");
  }
  for (const char* kept : {"2026-11-20T15:18:00.000Z took 12 500 ms", "read 20 of 5000 in 2 stores", "from 2026-11-20 to 2026-11-21", "0 of 12"}) CHECK(redacted(kept) == kept);
}
