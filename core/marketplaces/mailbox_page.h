#pragma once

#include <map>
#include <set>
#include <string>
#include <string_view>

#include "core/domain/original_source.h"
#include "core/marketplaces/mail_threading.h"
#include "core/marketplaces/mailbox_access.h"
#include "core/net/mail/mime_reader.h"

namespace inquiry {

// Larger mails are read as their beginning, and are whole only when somebody asks.
inline constexpr std::size_t kWholeMailBytes = 25U << 20U;
inline constexpr std::size_t kBeginningBytes = 256U << 10U;

// "mail:<id of the message>/<section>": where a file of a mail lies. "whole" as the section is the mail itself.
std::string mailFileAddress(std::string_view messageId, std::string_view section);

// How mails of a store are read: by the country of its site, trusting its own receiving server.
MimeOptions mimeOptionsOf(const Store& store, const MailboxAccess& access);

// Turns mails into pages: what a mail is, which thread it belongs to, and whether it is known already under another folder. Nothing is dropped but
// what the classifier calls foreign. Used by one pulling worker.
class MailboxPages {
 public:
  struct Parts {
    const MailboxAccess& access;
    const MailClassifier& classifier;
    const OriginalSource* originals;
    const StoredView& stored;
    PageSink& sink;
  };
  explicit MailboxPages(const Parts& parts) : m_parts(parts), m_threads(parts.stored), m_options(mimeOptionsOf(parts.access.store(), parts.access)) {}

  // The mails to come lie in that mailbox.
  void readFrom(MailboxAccess::Box box) { m_options.trustedAuthserv = m_parts.access.trustedAuthserv(box); }
  void add(const FetchedMail& mail, const MailboxFolders::Folder& folder);
  // Whether a mail with that header need not be fetched: it is stored, and there is nothing to learn from where it lies now.
  bool isKnown(const FetchedMail& header, const MailboxFolders::Folder& folder) const;
  bool isFull() const { return m_page.messages.size() >= kMostMails || m_bytes >= kMostBytes; }
  bool isEmpty() const { return m_page.messages.empty() && m_page.threads.empty() && m_page.watermarks.empty() && m_page.deliveries.empty(); }
  void mark(const std::string& stream, std::string value) { m_page.watermarks.push_back({stream, std::move(value)}); }
  void expect(std::int64_t total) { m_total = total; }
  void complain(Error error) { m_page.quarantined.push_back(std::move(error)); }
  // Hands over what has come together. The sink's failure ends the pull.
  Status handOver();

 private:
  static constexpr std::size_t kMostMails = 50, kMostBytes = 6U << 20U;
  // What tells two mails under one id apart.
  struct Face {
    std::string from, subject, text, rawHash;
    std::optional<Instant> date;
    bool isOfBuyer = false;
  };
  static Face faceOf(const ParsedMail& parsed);
  std::optional<Face> storedFace(const std::string& id) const;
  // A mail that was read before, and not one of ours.
  bool isOfBuyer(const std::string& id) const;
  std::string idOf(const ParsedMail& parsed, MailFolder::Role role) const;
  bool isStored(const std::string& id) const { return m_inPage.contains(id) || m_parts.stored.knowsMessage(id); }
  bool isSameMail(const std::string& id, const ParsedMail& parsed) const;
  // The same message came already, to another recipient.
  bool isTwin(const std::string& sameMessageKey, const std::string& id);
  bool hasSameHead(const std::string& id, const ParsedMail& header) const;
  void file(MailVerdict verdict, const MailThreads::Place& place);

  Parts m_parts;
  MailThreads m_threads;
  MimeOptions m_options;
  InboundPage m_page;
  std::map<std::string, Face> m_inPage;  // by id: not stored yet
  std::map<std::string, std::string> m_firstOf;  // by MailVerdict::sameMessageKey: the mail that came first
  std::size_t m_bytes = 0;
  std::optional<std::int64_t> m_total;
};

}  // namespace inquiry
