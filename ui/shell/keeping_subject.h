#pragma once

#include <optional>
#include <string>

#include "core/desk/case_values.h"
#include "core/desk/values.h"

namespace inquiry::ui {

// What is on screen while something is to be packed, held or forgotten: a conversation or a case, with its order and its buyer.
struct KeepingSubject {
  Store store;
  ThreadId thread;                // 0: none
  std::optional<CaseId> caseId;
  std::string caseNumber, order;  // of the platform; empty: none
  std::string buyer, buyerName;   // what the platform calls them, and what may be shown
};

inline KeepingSubject subjectOf(const desk::ThreadDetail& detail) {
  return {detail.store, detail.thread.id, {}, {}, detail.thread.orderRemoteId, detail.thread.buyerKey, detail.thread.buyerName};
}

inline KeepingSubject subjectOf(const desk::CaseDetail& detail) {
  return {detail.store, detail.value.thread, detail.value.id, detail.value.remoteId, detail.value.orderRemoteId, detail.value.buyerKey, detail.value.buyerName};
}

}  // namespace inquiry::ui
