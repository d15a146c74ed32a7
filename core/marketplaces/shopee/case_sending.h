#pragma once

#include "core/marketplaces/connector.h"
#include "core/marketplaces/shopee/return_reader.h"

namespace inquiry::shopee {

inline bool isCaseStep(const Outgoing& outgoing) { return outgoing.kind == OutgoingKind::PlatformAction && !outgoing.actionCase.empty(); }

// Takes one step about a return or a wish to cancel, once, and finds out what became of one whose answer was lost. What is decided is read first:
// only what the platform offers at this very moment leaves. Pictures go before the step that names them; until that is posted nobody has been told
// anything. A step is known again by what the return shows of it. Holds no state of its own between calls.
class CaseSending {
 public:
  // Without `files` steps with pictures are refused.
  CaseSending(const ShopCaller& caller, const AttachmentSource* files) : m_caller(caller), m_files(files) {}

  SendResult send(const Outgoing& outgoing, std::stop_token stop) const;
  // What the return or the order shows of the seller's steps, whichever they were.
  Result<std::vector<std::string>> traces(const Outgoing& outgoing, std::stop_token stop) const;
  ReconcileResult reconcile(const Outgoing& outgoing, std::stop_token stop) const;

 private:
  struct Uploaded {
    std::string url, thumbnail;
  };
  SendResult aboutReturn(const std::string& number, const Outgoing& outgoing, std::stop_token stop) const;
  SendResult aboutOrder(const std::string& number, const Outgoing& outgoing, std::stop_token stop) const;
  Result<Json> post(const ReturnParts& parts, const Outgoing& outgoing, const std::vector<Uploaded>& pictures, std::stop_token stop) const;
  Result<std::vector<Uploaded>> uploaded(const std::string& number, const Outgoing& outgoing, std::stop_token stop) const;
  Result<Json> order(const std::string& number, std::stop_token stop) const;

  const ShopCaller& m_caller;
  const AttachmentSource* m_files;
};

}  // namespace inquiry::shopee
