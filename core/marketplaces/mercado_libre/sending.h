#pragma once

#include "core/marketplaces/connector.h"
#include "core/marketplaces/mercado_libre/caller.h"
#include "core/marketplaces/mercado_libre/thread_reader.h"

namespace inquiry::mercado_libre {

// Delivers one outgoing text, once, and finds out what became of one whose answer was lost. Holds no state of its own between calls.
class Sending {
 public:
  // `siteId` is the store's own; attachments go to the site of the conversation where it is known. Without `files` answers with files are refused.
  Sending(const Caller& caller, std::string siteId, const AttachmentSource* files)
      : m_caller(caller), m_siteId(std::move(siteId)), m_files(files) {}

  SendResult send(const Outgoing& outgoing, std::stop_token stop) const;
  Result<std::vector<std::string>> ownMessages(const std::string& threadRemoteId, std::stop_token stop) const;
  ReconcileResult reconcile(const Outgoing& outgoing, const std::vector<std::string>& claimed, std::stop_token stop) const;

 private:
  SendResult answer(const std::string& questionId, const Outgoing& outgoing, std::stop_token stop) const;
  SendResult message(const std::string& packId, const Outgoing& outgoing, std::stop_token stop) const;
  SendResult firstContact(const std::string& packId, const Outgoing& outgoing, std::stop_token stop) const;
  SendResult directly(const std::string& packId, const Outgoing& outgoing, std::stop_token stop) const;
  Result<std::vector<std::string>> uploaded(const Outgoing& outgoing, const std::string& siteId, std::stop_token stop) const;
  ReconcileResult answerFound(const std::string& questionId, const Outgoing& outgoing, const std::vector<std::string>& claimed,
                              std::stop_token stop) const;
  ReconcileResult messageFound(const std::string& packId, const Outgoing& outgoing, const std::vector<std::string>& claimed,
                               std::stop_token stop) const;

  const Caller& m_caller;
  std::string m_siteId;
  const AttachmentSource* m_files;
};

}  // namespace inquiry::mercado_libre
