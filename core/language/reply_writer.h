#pragma once

#include <stop_token>
#include <string>
#include <vector>

#include "core/domain/error.h"
#include "core/domain/secret.h"

namespace inquiry {
class HttpTransport;
}

namespace inquiry::language {

// A server that speaks as OpenAI's chat completions do.
struct ChatServer {
  std::string address;  // "https://api.example/v1", "http://127.0.0.1:11434/v1"
  std::string model;
  Secret key;  // may be empty for a server of one's own
};

struct ReplyTask {
  struct Line {
    enum class Speaker { Buyer, Shop } speaker = Speaker::Buyer;
    std::string text;
  };
  std::vector<Line> lines;         // oldest first; what identifies people and orders replaced by tokens before
  std::vector<std::string> facts;  // "Expected delivery: ZQBBQ"
  std::string language;            // the answer is to be in, ISO 639-1
};

// Writes a first version of an answer. Blocks; fails as TranslationProvider does.
class ReplyWriter {
 public:
  virtual ~ReplyWriter() = default;
  virtual Result<std::string> write(const ChatServer& server, const ReplyTask& task, std::stop_token stop) = 0;
};

// Over the real network. `http` outlives it. Safe from any thread.
class ChatReplyWriter final : public ReplyWriter {
 public:
  explicit ChatReplyWriter(HttpTransport& http) : m_http(http) {}
  Result<std::string> write(const ChatServer& server, const ReplyTask& task, std::stop_token stop) override;

 private:
  HttpTransport& m_http;
};

// InvalidInput "translation.address" or "translation.settings" names what is missing.
Status checkChatServer(const std::string& address, const std::string& model);

}  // namespace inquiry::language
