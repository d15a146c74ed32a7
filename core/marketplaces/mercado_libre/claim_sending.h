#pragma once

#include "core/marketplaces/connector.h"
#include "core/marketplaces/mercado_libre/claim_reader.h"

namespace inquiry::mercado_libre {

// Takes one step in a claim, once, and finds out what became of one whose answer was lost. Only what the platform offers at this very moment
// leaves. A step is known again by what the claim shows of it: a message, a proposal, a return, a piece of evidence, the mediation.
// Holds no state of its own between calls.
class ClaimSending {
 public:
  // Without `files` steps with files are refused.
  ClaimSending(const Caller& caller, const Clock& clock, const AttachmentSource* files) : m_caller(caller), m_reader(caller, clock), m_files(files) {}

  SendResult send(const Outgoing& outgoing, std::stop_token stop) const;
  // Everything of ours the claim shows, whatever step it was.
  Result<std::vector<std::string>> ownMessages(const Outgoing& outgoing, std::stop_token stop) const;
  ReconcileResult reconcile(const Outgoing& outgoing, const std::vector<std::string>& claimed, std::stop_token stop) const;

 private:
  using Names = Result<std::vector<std::string>>;
  SendResult leave(const Outgoing& outgoing, const ClaimParts& parts, std::stop_token stop) const;
  SendResult message(const Outgoing& outgoing, std::stop_token stop) const;
  SendResult partialRefund(const Outgoing& outgoing, std::stop_token stop) const;
  SendResult evidence(const Outgoing& outgoing, const ClaimParts& parts, std::stop_token stop) const;
  SendResult promise(const Outgoing& outgoing, std::stop_token stop) const;
  Names uploaded(const Outgoing& outgoing, bool isEvidence, std::stop_token stop) const;
  std::optional<Instant> handedOverAt(const Outgoing& outgoing, const ClaimParts& parts, std::stop_token stop) const;
  // The newest trace of the step that was not there before; null when there is none.
  const ClaimDeed* traceOf(const Outgoing& outgoing, const std::vector<std::string>& claimed, const ClaimReading& reading) const;

  const Caller& m_caller;
  const ClaimReader m_reader;
  const AttachmentSource* m_files;
};

}  // namespace inquiry::mercado_libre
