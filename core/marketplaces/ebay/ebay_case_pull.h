#pragma once

#include <set>

#include "core/marketplaces/ebay/ebay_case_reader.h"
#include "core/marketplaces/ebay/ebay_case_state.h"
#include "core/marketplaces/ebay/ebay_pull.h"

namespace inquiry::ebay {

// One walk over everything that has a deadline beside messages. eBay has no list of changes: the lists of open cases are read at every pull, a case
// when its row there differs from what was stored, and open ones again after a rest that keeps within eBay's 5,000 calls a day for each kind. A case
// that left the list of open ones is read once more by its number, so that its end is told. What was stored of a case stands in a watermark of
// its own; the stream "cases" names those that were open. One worker at a time; lives for one walk.
//
// A kind that cannot be read is noted in CaseTroubles and passed over for a while: messages must go on. A right that is missing is only remarked
// on; an answer that is none fails the pull once, after everything else was handed over. What concerns the whole store ends it.
class CasePull {
 public:
  CasePull(PullContext& context, PullDepth depth, CaseTroubles& troubles);
  Status run();

 private:
  Status walk(CaseWhat what);
  Result<std::vector<CaseRow>> rowsOfKind(CaseWhat what);
  Result<CaseRowPage> listPage(CaseWhat what, std::int64_t offset);
  Status takeRow(const CaseRow& row, Duration rest);
  Status readAgain(const CaseRef& ref);
  Status handOver(CaseReading reading, const std::string& rowDigest, std::string orderRemoteId);
  Status flush();
  Status finish();
  bool isOfKind(const std::string& remoteId, CaseWhat what) const;

  PullContext& m_context;
  const PullDepth m_depth;
  CaseTroubles& m_troubles;
  const CaseReader m_reader;
  std::set<std::string> m_wasOpen, m_isOpen;  // Case::remoteId
  std::set<std::string> m_listed;
  InboundPage m_page;
  bool m_isSinkBroken = false;
  std::optional<Error> m_failure;
};

}  // namespace inquiry::ebay
