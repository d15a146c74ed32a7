#pragma once

#include <map>

#include "core/marketplaces/mercado_libre/claim_reader.h"
#include "core/marketplaces/mercado_libre/claims_api.h"
#include "core/marketplaces/mercado_libre/pack_contexts.h"

namespace inquiry::mercado_libre {

// This account's application may not read claims.
inline constexpr const char* kNoClaims = "mercado-libre.no-claims";

// Claims against the seller.
//   changed() - every open claim by its row in the list, whole when that row is new or another than last time, and every 10 minutes
//               because deadlines move; what changed since the watermark, 15 minutes overlapped; what left the list of open ones once
//               more by its number, so that its end is told
//   all()     - the same with every open claim whole
//   history() - closed ones of the time before, newest first
// The watermark "cases" holds the newest change handed over and what each claim's row said then; it moves with the page that has the claim.
class ClaimPull {
 public:
  ClaimPull(PullScope& scope, PackContexts& contexts, ClaimReasons& reasons);

  Status changed(Instant atTheStart);
  Status all(Instant atTheStart);
  Status history(Instant since);

 private:
  struct Known {
    std::string stamp;  // what the row of the list said
    Instant readAt;
    bool isOpen = false;
  };
  struct Candidate {
    std::string id;
    Json row;  // null: it has left the list
  };
  Status run(Instant atTheStart, bool everyOpen);
  Result<std::vector<Json>> list(const ClaimSearch& search);
  Status read(const Candidate& candidate);
  void take(ClaimReading reading, const Candidate& candidate);
  Status failed(const Candidate& candidate, const Error& error);
  bool isDue(const std::string& id, const Json& row, bool everyOpen) const;
  Status flush();
  void keep();

  PullScope& m_scope;
  PackContexts& m_contexts;
  ClaimReasons& m_reasons;
  std::string m_keptBefore;        // the watermark as it was
  std::optional<Instant> m_after;  // newest change handed over
  std::map<std::string, Known> m_known;
  InboundPage m_page;
  std::size_t m_inPage = 0, m_failedInARow = 0;
  bool m_keepsPlace = true;  // false while older ones are read: nobody will ask for their rows again
  bool m_isIncomplete = false;
};

}  // namespace inquiry::mercado_libre
