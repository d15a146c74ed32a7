#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/domain/message.h"
#include "core/storage/connection.h"

namespace inquiry::storage {

// A mail that told of a message; see core/domain/mail_copy.h.
struct MailCopyRow {
  std::string mailId;
  Instant toldAt, seenAt;
  std::string platformId;  // empty while the platform does not show the message
};

// Which notification mail told of which message. On the thread of its connection; writes need a transaction of the caller.
class MailCopyRepository {
 public:
  explicit MailCopyRepository(Connection& connection) : m_connection(connection) {}

  Status add(const StoreId& store, const MailCopyRow& row);  // a known mail keeps what is stored
  Result<bool> knows(const StoreId& store, std::string_view mailId);
  struct Waiting {
    MailCopyRow row;
    MessageId message;
  };
  // Messages that only a mail told of, oldest mail first.
  Result<std::vector<Waiting>> waiting(const StoreId& store);
  // How many of them were read before `seenBefore`.
  Result<std::int64_t> waitingSince(const StoreId& store, Instant seenBefore);
  // Buyers' messages of the platform sent in [from, to] that no mail is known for yet, oldest first.
  Result<std::vector<MessageId>> withoutMail(const StoreId& store, Instant from, Instant to, std::size_t limit);

  // The platform shows the message: it takes the platform's id and words and stays the message it was. No revision: nobody edited it.
  Status join(const StoreId& store, const Waiting& copy, const Message& shown, std::string_view payload);
  // Its conversation takes the platform's name, and answers may leave. NotFound when there is no thread `from`.
  Status renameThread(const StoreId& store, std::string_view from, std::string_view to);
  // The message stands in `shown` now and was written in `home`.
  Status move(MessageId message, ThreadId home, ThreadId shown);

 private:
  Connection& m_connection;
};

}  // namespace inquiry::storage
