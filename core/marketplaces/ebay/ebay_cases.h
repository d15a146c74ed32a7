#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/marketplaces/ebay/ebay_values.h"

namespace inquiry::ebay {

// What eBay calls a case, and four things beside it that have a deadline as well: each has calls, words and numbers of its own.
enum class CaseWhat { Inquiry, Return, Escalated, Cancellation, Dispute };
std::string_view word(CaseWhat what);  // "inquiry", "return", "escalated", "cancellation", "dispute"

// Numbers of different kinds may meet, so the kind is part of every id of ours.
struct CaseRef {
  CaseWhat what = CaseWhat::Inquiry;
  std::string id;  // eBay's number

  std::string remoteId() const { return std::string(word(what)) + ":" + id; }  // Case::remoteId: "return:5000000001"
  std::string thread() const { return "case:" + remoteId(); }
  static std::optional<CaseRef> parse(std::string_view remoteId);
  friend bool operator==(const CaseRef&, const CaseRef&) = default;
};

// One row of a list of cases. The list alone does not say everything.
struct CaseRow {
  CaseRef ref;
  std::string raw;  // eBay's bytes, for the mapper
  std::string buyer, itemId, orderId;
  std::optional<Instant> openedAt;
  bool isClosed = false;
};

struct CaseRowPage {
  PageFacts facts;
  std::vector<CaseRow> rows;
  std::vector<Error> quarantined;
};

// What the mapper works with: answers of eBay, any of them empty when it was not asked for.
struct CaseSource {
  std::string row;       // of the list
  std::string detail;    // of the case itself; of a return its summary
  std::string history;   // of a return its details, of a dispute its activities
};

// What is known beside eBay's answer.
struct CaseSetting {
  std::string country;   // of the site, for business days
  std::string timeZone;  // of the store
  Instant readAt;
  std::string apiz;      // where files of evidence are read
};

// An entry of a case's history.
struct CaseEntry {
  std::string id;        // remote id of its message
  std::string activity;  // eBay's word
  bool isOurs = false;
  std::string text;      // words of a person; empty where only the activity is told
  Instant at;
};

struct CaseReading {
  CaseRef ref;
  Case value;
  std::string itemId;
  std::vector<InboundMessage> messages;  // oldest first
  std::vector<CaseEntry> entries;        // of those messages, oldest first
  // Of a dispute: what answers to it must bring along.
  std::int64_t revision = 0;
  struct Evidence {
    std::string type, setId;             // setId: of what was handed in already
    std::vector<std::string> fileNames;
    std::vector<std::string> lineItems;  // "item|line"
  };
  std::vector<Evidence> asked, given;
  std::optional<Money> refund;           // of a return: what eBay expects to be given back
};

const CaseAction* actionOf(const CaseReading& reading, std::string_view name);

}  // namespace inquiry::ebay
