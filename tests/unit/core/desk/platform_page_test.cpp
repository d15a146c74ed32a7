#include "core/desk/platform_page.h"

#include <catch2/catch_test_macros.hpp>

using namespace inquiry;
using namespace inquiry::desk;

TEST_CASE("RS03: a page is the platform's own address or a sentence, never a guess") {
  ThreadDetail detail;
  detail.store.marketplace = Marketplace::Ebay;
  detail.thread.orderRemoteId = "12-34567-89012";
  detail.webPage = "https://shop.example/t1";
  CHECK(platformPage(detail, PageKind::Thread).url == "https://shop.example/t1");
  CHECK(platformPage(detail, PageKind::Thread).whyNot.empty());
  for (const PageKind kind : {PageKind::Order, PageKind::Case}) {
    const PlatformPage page = platformPage(detail, kind);
    CHECK(page.url.empty());
    CHECK(page.whyNot.find("eBay") != std::string::npos);
  }
  for (const char* address : {"", "http://shop.example/t1", "file:///etc/passwd", "javascript:alert(1)"}) {
    detail.webPage = address;
    CHECK(platformPage(detail, PageKind::Thread).url.empty());
    CHECK_FALSE(platformPage(detail, PageKind::Thread).whyNot.empty());
  }
  detail.webPage = "https://shop.example/t1";
  detail.store.sandbox = true;
  CHECK(platformPage(detail, PageKind::Thread).url.empty());
}
