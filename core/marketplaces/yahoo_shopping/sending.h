#pragma once

#include "core/marketplaces/connector.h"
#include "core/marketplaces/yahoo_shopping/talk_api.h"
#include "core/marketplaces/yahoo_shopping/talk_mapper.h"

namespace inquiry::yahoo_shopping {

// Delivers one answer, once, and finds out what became of one whose answer was lost. Holds no state of its own between calls.
class Sending {
 public:
  // Without `files` answers with files are refused.
  Sending(const Caller& caller, const AttachmentSource* files) : m_caller(caller), m_files(files) {}

  // Looks at the question first: everybody reads a public one, so personal data and files do not go there.
  SendResult send(const Outgoing& outgoing, std::stop_token stop) const;
  Result<std::vector<std::string>> ownMessages(const std::string& topicId, std::stop_token stop) const;
  ReconcileResult reconcile(const Outgoing& outgoing, const std::vector<std::string>& claimed, std::stop_token stop) const;

 private:
  Result<TalkReading> topic(const std::string& topicId, const std::stop_token& stop) const;
  std::optional<SendResult> refusedFor(const Outgoing& outgoing, const TalkReading& topic) const;
  Result<std::vector<TalkFile>> uploaded(const Outgoing& outgoing, const std::stop_token& stop) const;

  const Caller& m_caller;
  const AttachmentSource* m_files;
};

}  // namespace inquiry::yahoo_shopping
