#include "core/desk/mail_providers.h"

#include <catch2/catch_test_macros.hpp>
#include <set>

using namespace inquiry::desk;

TEST_CASE("No provider is reached without encryption, and each says which secret it wants") {
  std::set<std::string> ids;
  for (const MailProvider& provider : mailProviders()) {
    INFO(provider.id);
    CHECK(ids.insert(provider.id).second);
    CHECK((provider.imap.security == "tls" && provider.imap.port == 993));
    CHECK((provider.smtp.security == "tls" || provider.smtp.security == "starttls"));
    CHECK_FALSE(provider.passwordNote.empty());
    CHECK(provider.imap.user.empty());
    CHECK((provider.signIn.empty() || provider.signIn == "google" || provider.signIn == "microsoft"));
    if (provider.isBrowserOnly) CHECK_FALSE(provider.signIn.empty());
  }
  CHECK(ids.size() == 9);
}
