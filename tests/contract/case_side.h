#pragma once

#include <string>
#include <vector>

#include "core/domain/case_answer.h"

namespace inquiry::test {

// One step of ours in a case, as a person fills it in.
struct CaseStep {
  std::string action;  // CaseAction::name
  std::string text = {};
  CaseAnswer answer = {};
};

// The cases of a far side: what buyers and the platform do in them, and what the platform took of us.
class CaseSide {
 public:
  virtual ~CaseSide() = default;
  // A buyer opens a case now that waits for us, until a time the platform or its rules name; on the order of that thread, or without one on an
  // order in which nobody has written. Returns Case::remoteId.
  virtual std::string open(const std::string& thread) = 0;
  virtual void buyerWrites(const std::string& caseId, const std::string& text) = 0;
  virtual void platformCloses(const std::string& caseId) = 0;
  // Every step of ours the platform took, oldest first; what they are called is the platform's.
  virtual std::vector<std::string> taken(const std::string& caseId) = 0;
  // Whether anything can be written in a case, by the buyer or by us, beside what opens it and what decides it. Where not, saying() is a decision, too.
  virtual bool takesWords() const { return true; }
  // Words to the other side, and a step that moves money or ends the case; both are offered in a fresh case.
  virtual CaseStep saying(const std::string& text) const = 0;
  virtual CaseStep deciding() const = 0;
};

}  // namespace inquiry::test
