#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "core/domain/translation.h"
#include "core/storage/connection.h"

namespace inquiry::storage {

// Translations of messages and of what is written, how threads are read, and what rules want translated.
class TranslationRepository {
 public:
  explicit TranslationRepository(Connection& connection) : m_connection(connection) {}

  // The newest row of that key, whoever it was made for.
  Result<std::optional<Translation>> cached(const std::string& key);
  struct Place {
    ThreadId thread;
    std::optional<MessageId> message;  // none: of what somebody writes in the thread
  };
  Status save(const std::string& key, const Place& place, const Translation& translation);
  // The newest into that language of each message of the thread.
  Result<std::map<MessageId, Translation>> ofThread(ThreadId thread, const std::string& to);

  // None: nobody chose.
  Result<std::optional<bool>> isShown(ThreadId thread);
  Status setShown(ThreadId thread, bool isShown);
  struct Excerpt {
    std::string language, source, text;  // source: the thread's own first words
  };
  Status saveExcerpt(ThreadId thread, const Excerpt& excerpt);
  // As long as the thread begins with the same words.
  Result<std::optional<std::string>> excerpt(ThreadId thread, const std::string& language);

  struct Wanted {
    MessageId message;
    ThreadId thread;
    int attempts = 0;
  };
  Status want(MessageId message, Instant from);
  Result<std::vector<Wanted>> wanted(Instant now, std::size_t most);
  Status postpone(MessageId message, Instant until);  // counts an attempt
  Status settle(MessageId message);

 private:
  Connection& m_connection;
};

}  // namespace inquiry::storage
