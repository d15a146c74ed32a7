#pragma once

#include <map>

#include "core/marketplaces/mercado_libre/caller.h"
#include "core/marketplaces/mercado_libre/claim_mapper.h"

namespace inquiry::mercado_libre {

// Words of reasons by their code, kept over pulls.
using ClaimReasons = std::map<std::string, std::string>;

// Reads one claim with everything that belongs to it. What the platform does not have of it, or does not give to this account, is left
// out; every other failure is one of the whole, so that a claim never loses its deadline because a call went wrong. Holds no state of its
// own between calls.
class ClaimReader {
 public:
  ClaimReader(const Caller& caller, const Clock& clock) : m_caller(caller), m_clock(clock) {}

  // Everything a person sees. `listed` is the row of a list or null; a closed claim is taken from it without asking again.
  Result<ClaimReading> whole(const std::string& claimId, const Json& listed, ClaimReasons& reasons, std::stop_token stop) const;
  struct Proof {
    ClaimReading reading;
    bool hasMessages = false;  // the platform told them
    std::vector<OfferedAction> offered;
  };
  // What shows the seller's own steps, and what may be done.
  Result<Proof> proof(const std::string& claimId, std::stop_token stop) const;
  // The claim as it is now with what may be done in it, asking the list where the claim itself names nothing.
  Result<ClaimParts> current(const std::string& claimId, std::stop_token stop) const;

 private:
  ClaimIdentity identity() const;
  Status takeRecord(ClaimParts& parts, const std::string& claimId, std::stop_token stop) const;
  Status takeContext(ClaimParts& parts, const std::string& claimId, ClaimReasons& reasons, std::stop_token stop) const;

  const Caller& m_caller;
  const Clock& m_clock;
};

}  // namespace inquiry::mercado_libre
