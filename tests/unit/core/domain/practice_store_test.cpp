#include "core/domain/practice_store.h"

#include <catch2/catch_test_macros.hpp>

using namespace inquiry;

namespace {

Store mailStore(Marketplace marketplace, const char* imap, const char* smtp) {
  Store store;
  store.marketplace = marketplace;
  store.mailbox = MailboxSettings{MailServer{imap, 143, "none", "u", ""}, MailServer{smtp, 25, "none", "u", "u@shop.example"}, {}};
  return store;
}

}  // namespace

TEST_CASE("A store is practice only when every address it has is this computer") {
  CHECK(reachesOnlyThisComputer(mailStore(Marketplace::Mailbox, "127.0.0.1", "localhost")));
  CHECK(reachesOnlyThisComputer(mailStore(Marketplace::Amazon, "127.0.0.1", "127.0.0.1")));
  CHECK_FALSE(reachesOnlyThisComputer(mailStore(Marketplace::Mailbox, "127.0.0.1", "smtp.shop.example")));
  CHECK_FALSE(reachesOnlyThisComputer(mailStore(Marketplace::Mailbox, "imap.shop.example", "127.0.0.1")));
  Store store;
  CHECK_FALSE(reachesOnlyThisComputer(store));
  store.endpoints = {{"api", "http://127.0.0.1:9001/s/x"}, {"auth", "https://localhost"}};
  CHECK(reachesOnlyThisComputer(store));
  store.endpoints["auth"] = "https://localhost.shop.example";
  CHECK_FALSE(reachesOnlyThisComputer(store));
  store.endpoints["auth"] = "https://127.0.0.1:80@shop.example/";
  CHECK_FALSE(reachesOnlyThisComputer(store));
}

TEST_CASE("A shop with a local mailbox alone still asks its real platform for orders: no practice") {
  Store shop = mailStore(Marketplace::Shopify, "127.0.0.1", "127.0.0.1");
  CHECK_FALSE(reachesOnlyThisComputer(shop));
  shop.endpoints["api"] = "http://[::1]:9001";
  CHECK(reachesOnlyThisComputer(shop));
}
