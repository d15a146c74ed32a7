#pragma once

#include <set>
#include <vector>

#include "core/domain/alarm_notice.h"
#include "core/domain/change_set.h"
#include "core/domain/journal_entry.h"
#include "core/domain/store.h"
#include "core/rules/evaluator.h"
#include "core/storage/rule_run_repository.h"
#include "core/sync/rule_book.h"
#include "core/sync/rule_facts.h"

namespace inquiry {

// Lets the rules look at messages that have just been stored, in the transaction that stored them. What changes a conversation is done here; an answer is
// only asked for: core/sync/automatic_answers.h. Rules in shadow do nothing: what they would do is written down. Never used for imported history.
class InboundRules {
 public:
  struct At {
    storage::Connection& connection;
    const Store& store;
    const rules::Evaluator& evaluator;
    Instant now;
  };
  InboundRules(const At& at, ChangeSet& changes, std::vector<JournalEntry>& journal) : m_at(at), m_changes(changes), m_journal(journal), m_facts(at.connection, at.store) {}

  enum class Owner {
    Kept,   // somebody works on it, or nobody does
    Given,  // the store's owner got it with this page: a rule knows better
  };
  Status look(ThreadId thread, const std::set<MessageId>& messages, Owner owner);
  // Whom somebody must tell once the transaction is through.
  const std::vector<AlarmNotice>& alarms() const { return m_alarms; }

 private:
  using Run = storage::RuleRunRepository::Run;
  Status lookAt(ThreadId thread, const Message& message);
  Status act(const rules::Effect& effect, const Message& message, const rules::Facts& facts);
  Status writeDownShadow(const rules::Facts& facts, const Message& message);
  Run runOf(const rules::Effect& effect, const Message& message, const rules::Facts& facts) const;
  // Fills in result, or why it was withheld.
  Status carryOut(const RuleAction& action, const rules::Facts& facts, Run& run);
  Status giveTo(const Thread& thread, const std::string& who, Run& run);
  Result<std::string> chosenByLoad(const std::string& group, const std::string& language);
  Status setPriority(const Thread& thread, Priority to, Run& run);
  Status makeTicket(const RuleAction& action, const Thread& thread, Run& run);
  Status notify(const Thread& thread, const PersonId& person, const Run& run);
  Status escalate(const Thread& thread, const PersonId& person, Run& run);
  Status close(const Thread& thread, Run& run);
  void note(const Run& run, std::string kind, std::string payload);
  Result<Thread> threadNow(ThreadId id);

  At m_at;
  ChangeSet& m_changes;
  std::vector<JournalEntry>& m_journal;
  RuleFacts m_facts;
  std::vector<AlarmNotice> m_alarms;
  Owner m_owner = Owner::Kept;
};

}  // namespace inquiry
