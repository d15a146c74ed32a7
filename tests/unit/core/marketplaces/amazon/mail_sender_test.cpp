#include "core/marketplaces/amazon/mail_sender.h"

#include <catch2/catch_test_macros.hpp>

#include "tests/unit/core/marketplaces/amazon/amazon_mails.h"

using namespace inquiry;
using namespace inquiry::amazon;
using namespace inquiry::test;

namespace {

std::string mailFrom(const std::string& from, const std::string& more = {}) {
  return "From: " + from + "\r\nTo: service+uk@shop.example\r\nSubject: Hello\r\n" + more + "\r\nHello.\r\n";
}

MailSender sender(const std::string& from, const std::string& more = {}) { return senderOf(readMail(mailFrom(from, more)), amazonStore("UK")); }

}  // namespace

TEST_CASE("Who is Amazon, who is a buyer, who is of the house, and who only looks like it") {
  struct Row {
    const char* from;
    MailSender::Kind kind;
    bool claims;
  };
  using Kind = MailSender::Kind;
  for (const Row& row : {Row{"\"Maria\" <k3x9q7w2m5z8h1@marketplace.amazon.co.uk>", Kind::Buyer, false},
                         Row{"donotreply@amazon.com", Kind::Amazon, false},
                         Row{"x@business.amazon.de", Kind::Amazon, false},
                         Row{"donotreply@marketplace.amazon.de", Kind::Amazon, false},
                         Row{"service+us@shop.example", Kind::Own, false},
                         Row{"boss@shop.example", Kind::Own, false},
                         Row{"k3x9@marketplace.amazon.de.evil.example", Kind::Foreign, true},
                         Row{"x@notamazon.de", Kind::Foreign, true},
                         Row{"x@amaz0n.de", Kind::Foreign, true},
                         Row{"x@arnazon.de", Kind::Foreign, true},
                         Row{"x@xn--mazon-3ve.de", Kind::Foreign, true},
                         Row{"\"Amazon Seller Support\" <x@help.example>", Kind::Foreign, true},
                         Row{"x@xn--mller-kva.example", Kind::Foreign, false},
                         Row{"x@eu-west-1.amazonses.com", Kind::Foreign, false},
                         Row{"paula@post.example", Kind::Foreign, false}}) {
    CAPTURE(row.from);
    const auto found = sender(row.from);
    CHECK(found.kind == row.kind);
    CHECK(found.claimsAmazon == row.claims);
  }
}

TEST_CASE("A public mail provider makes nobody a colleague") {
  Store store = amazonStore("UK");
  store.mailbox->imap->user = "shop.uk@gmail.com";
  store.mailbox->smtp->from = "shop.uk@gmail.com";
  CHECK(senderOf(readMail(mailFrom("someone.else@gmail.com")), store).kind == MailSender::Kind::Foreign);
  CHECK(senderOf(readMail(mailFrom("shop.uk+x@gmail.com")), store).kind == MailSender::Kind::Own);
}

TEST_CASE("Results of the receiving server decide, a missing one refutes nothing, and comments prove nothing") {
  using Trust = MailSender::Trust;
  const auto trust = [](const std::string& results) {
    return sender("k3x9q7w2m5z8h1@marketplace.amazon.co.uk", results.empty() ? "" : "Authentication-Results: " + results + "\r\n").trust;
  };
  CHECK(trust("") == Trust::Unproven);
  CHECK(trust("mx; none") == Trust::Unproven);
  CHECK(trust("mx; dkim=pass header.d=marketplace.amazon.co.uk") == Trust::Proven);
  CHECK(trust("mx; dkim=pass header.i=@amazon.co.uk; spf=fail smtp.mailfrom=forwarder.example") == Trust::Proven);
  CHECK(trust("mx; dkim=pass header.d=amazon.co.uk.evil.example; spf=fail") == Trust::Refuted);
  CHECK(trust("mx; spf=fail (dkim=pass header.d=amazon.co.uk)") == Trust::Refuted);
  CHECK(trust("mx; dkim=fail header.d=amazon.co.uk") == Trust::Refuted);
  CHECK(trust("mx; dkim=pass header.d=amazon.co.uk; dmarc=fail") == Trust::Refuted);
  CHECK(trust("mx; spf=softfail; dkim=neutral; dmarc=none") == Trust::Unproven);
}
