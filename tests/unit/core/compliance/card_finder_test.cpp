#include <catch2/catch_test_macros.hpp>

#include "core/compliance/masking.h"

using inquiry::compliance::masked;

TEST_CASE("CP05: an American Express card is masked in the groups that are printed on it") {
  CHECK(masked("amex 3782 822463 10005 please") == "amex •••• 0005 please");
  CHECK(masked("378282246310005") == "•••• 0005");
  CHECK(masked("Diners 3056-930902-5904") == "Diners •••• 5904");
}

TEST_CASE("CP05: a card is masked beside an account number") {
  CHECK(masked("IBAN DE89 3704 0044 0532 0130 00, visa 4111 1111 1111 1111").ends_with("0130 00, visa •••• 1111"));
  CHECK(masked("IBAN DE89 3704 0044 0532 0130 00, 4111 1111 1111 1111").ends_with("0130 00, •••• 1111"));
  CHECK(masked("IBAN DE89 3704 0044 0532 0130 00 4111 1111 1111 1111").ends_with("0130 00 •••• 1111"));
  CHECK(masked("IBAN DE89370400440532013000 / 4111-1111-1111-1111").ends_with("013000 / •••• 1111"));
  CHECK(masked("IBAN DE89370400440532013000 or amex 3782 822463 10005").ends_with("or amex •••• 0005"));
}

TEST_CASE("CP05: a card is masked with its expiry date behind it") {
  CHECK(masked("4111 1111 1111 1111 12/27 123") == "•••• 1111 12/27 123");
  CHECK(masked("4111111111111111 12/27") == "•••• 1111 12/27");
}

TEST_CASE("CP05: numbers of orders and parcels that pass for a card's stay") {
  for (const char* text : {"order 4111 1111 1111 1111", "tracking 9400 1112 0620 4111 1111 1111 1111", "4111 1111 1111 1111 4111 1111", "SKU4111111111111111", "3782-82246-310005", "4111 1111 1111 1112"})
    CHECK(masked(text) == text);
}
