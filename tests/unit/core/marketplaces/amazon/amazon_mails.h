#pragma once

#include <map>
#include <string>

#include "core/domain/clock.h"
#include "core/marketplaces/mailbox_page.h"
#include "core/net/http.h"
#include "tests/support/memory_secret_store.h"
#include "tests/support/recording_sink.h"
#include "tests/unit/core/marketplaces/amazon/amazon_bench.h"

namespace inquiry::test {

// A mail of Amazon as a test names it.
struct AmazonLetter {
  std::string id;  // without <>
  std::string caseId = {}, order = {}, text = "Where is it?";
  std::string buyer = "k3x9q7w2m5z8h1", name = "Maria Silva";
  std::string token = {};     // Amazon's own id of the message
  std::string more = {};      // header lines with their CRLF
  std::string date = "Mon, 05 Jan 2026 09:12:44 +0000";

  std::string bytes() const {
    const std::string relay = buyer + (caseId.empty() ? "" : "+" + caseId) + "@marketplace.amazon.co.uk";
    std::string body = "You have received a message.\r\n\r\n";
    if (!order.empty()) body += "# " + order + ":\r\n1 / Charger [ASIN: B0EXAMPLE1]\r\n\r\n";
    body += "------------- Message:  -------------\r\n\r\n" + text + "\r\n\r\n------------- End message -------------\r\n\r\n";
    if (!token.empty())
      body += "Resolve case https://sellercentral.amazon.co.uk/messaging/no-response-needed?t=A&m=" + token + "&mp=A1F83G8C2ARO7P&c=S&h=0&s=1\r\n";
    return head(relay, "Delivery enquiry from Amazon customer " + name, "BBC_MESSAGE_SENT_TO_MERCHANT") + body;
  }
  // Of Amazon itself.
  std::string system(const std::string& notification, const std::string& subject) const {
    return head("donotreply@amazon.com", subject, notification) + text + "\r\n";
  }

 private:
  std::string head(const std::string& from, const std::string& subject, const std::string& notification) const {
    return "From: \"" + name + "\" <" + from + ">\r\nTo: service+uk@shop.example\r\nSubject: " + subject + "\r\nDate: " + date + "\r\nMessage-ID: <" + id +
           ">\r\nX-Space-Notification-Type: " + notification + "\r\nX-Marketplace-ID: A1F83G8C2ARO7P\r\n" + more +
           "MIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n";
  }
};

class SilentHttp final : public HttpTransport {
 public:
  Result<HttpResponse> perform(const HttpRequest&, std::stop_token) override { return fail(ErrorKind::Offline, "test.no_network", "No network here."); }
};

// Mails filed one after the other as a pull files them, each in a page of its own, so that what is stored decides.
class AmazonDesk {
 public:
  explicit AmazonDesk(Store store = amazonStore("UK")) : m_access(std::move(store), {m_http, m_secrets, m_clock}) {}

  void file(const std::string& bytes, const std::string& at = "2026-01-05T10:00:00Z", MailFolder::Role role = MailFolder::Role::Inbox) {
    MailboxPages pages({m_access, m_classifier, nullptr, sink, sink});
    FetchedMail mail;
    mail.bytes = bytes;
    mail.size = bytes.size();
    mail.internalDate = Instant::parse(at);
    pages.add(mail, {"folder", "folder", role});
    if (!pages.isEmpty()) (void)pages.handOver();
  }
  const Message& message(const std::string& id) const { return sink.messages().at(id).inbound.message; }
  std::string conversation(const std::string& id) const { return sink.conversationOf(sink.messages().at(id).inbound.threadRemoteId); }
  const InboundThread& thread(const std::string& id) const { return sink.threads().at(conversation(id)); }
  bool knows(const std::string& id) const { return sink.knowsMessage(id); }

  RecordingSink sink;

 private:
  SilentHttp m_http;
  MemorySecretStore m_secrets;
  FixedClock m_clock{*Instant::parse("2026-01-05T12:00:00Z")};
  amazon::AmazonClassifier m_classifier;
  MailboxAccess m_access;
};

}  // namespace inquiry::test
