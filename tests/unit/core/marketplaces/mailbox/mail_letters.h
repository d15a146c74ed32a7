#pragma once

#include <string>
#include <vector>

#include "core/domain/clock.h"
#include "core/marketplaces/mailbox/mailbox_classifier.h"
#include "core/marketplaces/mailbox_page.h"
#include "core/net/http.h"
#include "tests/support/memory_secret_store.h"
#include "tests/support/recording_sink.h"

namespace inquiry::test {

// A mail as a test names it; what is left out is not in the mail.
struct Letter {
  std::string id;  // without <>; "" has no Message-ID
  std::string from = "Anna Beispiel <anna@example.com>", to = "service@shop.example", replyTo = {};
  std::string subject = "Order 1042", text = "Where is my parcel?";
  std::vector<std::string> references = {};
  std::string inReplyTo = {};
  std::string more = {};  // header lines with their CRLF

  std::string bytes() const {
    std::string out = "From: " + from + "\r\nTo: " + to + "\r\nSubject: " + subject + "\r\nDate: Sat, 21 Nov 2026 11:05:09 +0100\r\n";
    if (!id.empty()) out += "Message-ID: <" + id + ">\r\n";
    if (!replyTo.empty()) out += "Reply-To: " + replyTo + "\r\n";
    if (!inReplyTo.empty()) out += "In-Reply-To: <" + inReplyTo + ">\r\n";
    if (!references.empty()) {
      out += "References:";
      for (const std::string& reference : references) out += " <" + reference + ">";
      out += "\r\n";
    }
    return out + more + "MIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n" + text + "\r\n";
  }
};

inline Store mailShop(const std::string& id = "shop") {
  Store store;
  store.id = StoreId{id};
  store.marketplace = Marketplace::Mailbox;
  store.name = "Blue Harbor";
  store.timeZone = "Europe/Berlin";
  store.mode = StoreMode::Reply;
  store.mailbox = MailboxSettings{};
  store.mailbox->imap = MailServer{"127.0.0.1", 143, "none", "service@shop.example", ""};
  store.mailbox->smtp = MailServer{"127.0.0.1", 25, "none", "", "service@shop.example"};
  return store;
}

class NoNetwork final : public HttpTransport {
 public:
  Result<HttpResponse> perform(const HttpRequest&, std::stop_token) override { return fail(ErrorKind::Offline, "test.no_network", "No network here."); }
};

// Mails filed one after the other, without a mailbox: each in a page of its own, so that what is stored decides.
class FilingDesk {
 public:
  explicit FilingDesk(Store store = mailShop()) : m_access(std::move(store), {m_http, m_secrets, m_clock}) {}

  void file(const Letter& letter, MailFolder::Role role = MailFolder::Role::Inbox, Instant at = *Instant::parse("2026-11-21T10:00:00Z")) {
    MailboxPages pages({m_access, m_classifier, nullptr, sink, sink});
    FetchedMail mail;
    mail.bytes = letter.bytes();
    mail.size = mail.bytes.size();
    mail.internalDate = at;
    pages.add(mail, {"folder", "folder", role});
    if (!pages.isEmpty()) (void)pages.handOver();
  }
  const InboundMessage& message(const std::string& id) const { return sink.messages().at(id).inbound; }
  std::string conversation(const std::string& id) const { return sink.conversationOf(message(id).threadRemoteId); }
  const InboundThread& thread(const std::string& id) const { return sink.threads().at(message(id).threadRemoteId); }

  RecordingSink sink;

 private:
  NoNetwork m_http;
  MemorySecretStore m_secrets;
  FixedClock m_clock{*Instant::parse("2026-11-21T12:00:00Z")};
  MailboxClassifier m_classifier;
  MailboxAccess m_access;
};

}  // namespace inquiry::test
