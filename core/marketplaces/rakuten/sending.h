#pragma once

#include "core/marketplaces/connector.h"
#include "core/marketplaces/rakuten/inquiries_api.h"

namespace inquiry::rakuten {

// Delivers one reply, once, and finds out what became of one whose answer was lost. reply.post knows no id of ours and names none of its own, so every
// reply is found by reading the inquiry back. Holds no state of its own between calls.
class Sending {
 public:
  // `shopId` as an inquiry of the shop named it; "" has it asked for first. Without `files` replies with files are refused.
  Sending(const Caller& caller, std::string shopId, const AttachmentSource* files) : m_caller(caller), m_shopId(std::move(shopId)), m_files(files) {}

  SendResult send(const Outgoing& outgoing, std::stop_token stop) const;
  Result<std::vector<std::string>> ownMessages(const std::string& number, std::stop_token stop) const;
  ReconcileResult reconcile(const Outgoing& outgoing, const std::vector<std::string>& claimed, std::stop_token stop) const;
  // Read, complete or incomplete; only on a person's explicit wish. "Already so" is done.
  Status mark(InquiryMark mark, const std::string& number, std::stop_token stop) const;

 private:
  Result<std::vector<UploadedFile>> uploaded(const Outgoing& outgoing, const std::stop_token& stop) const;
  SendResult named(const Outgoing& outgoing, const std::stop_token& stop) const;
  SendResult doubled(const Outgoing& outgoing, const Error& conflict, const std::stop_token& stop) const;

  const Caller& m_caller;
  const std::string m_shopId;
  const AttachmentSource* m_files;
};

// What a failure means for the outbox. Before: no byte of the reply has left.
enum class Stage { Before, Call };
SendResult failedSend(const Error& error, Stage stage);

}  // namespace inquiry::rakuten
