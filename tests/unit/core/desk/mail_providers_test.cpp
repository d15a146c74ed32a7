#include "core/desk/mail_providers.h"

#include <catch2/catch_test_macros.hpp>
#include <set>

using namespace inquiry::desk;

TEST_CASE("The provider of a mailbox is told by its address") {
  REQUIRE(mailProviderOf("shop@qq.com") != nullptr);
  CHECK(mailProviderOf("shop@qq.com")->imap.host == "imap.qq.com");
  CHECK(mailProviderOf("Shop@GMAIL.com")->id == "gmail");
  CHECK(mailProviderOf("a@b@163.com")->id == "163");
  CHECK(mailProviderOf("shop@notqq.com") == nullptr);
  CHECK(mailProviderOf("shop@qq.com.example") == nullptr);
  CHECK(mailProviderOf("qq.com") == nullptr);
}

TEST_CASE("No provider is reached without encryption, and each says which secret it wants") {
  std::set<std::string> ids;
  for (const MailProvider& provider : mailProviders()) {
    INFO(provider.id);
    CHECK(ids.insert(provider.id).second);
    CHECK((provider.imap.security == "tls" && provider.imap.port == 993));
    CHECK((provider.smtp.security == "tls" || provider.smtp.security == "starttls"));
    CHECK_FALSE(provider.passwordNote.empty());
    CHECK(provider.imap.user.empty());
  }
  CHECK(ids.size() == 9);
}
