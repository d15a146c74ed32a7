#pragma once

#include <map>
#include <set>
#include <string>
#include <vector>

#include "core/desk/progress.h"
#include "core/desk/rule_values.h"
#include "core/domain/person.h"
#include "core/domain/reply_template.h"
#include "core/domain/team.h"
#include "core/rules/evaluator.h"
#include "core/sla/calendar.h"
#include "core/storage/connection.h"
#include "core/storage/message_replay.h"

namespace inquiry::desk {

// The dry run: lets rules look at stored messages in the order of time and keeps account of what they would have done, with everything that follows from
// it - tags they gave, owners they chose, answers that count against the next one. Reads only; the same messages always have the same outcome.
class RuleReplay {
 public:
  RuleReplay(storage::Connection& connection, const rules::Evaluator& evaluator, const DryRunQuestion& question, Instant now)
      : m_connection(connection), m_evaluator(evaluator), m_question(question), m_now(now) {}
  Result<DryRun> run(const Progress& progress);

 private:
  // A conversation as it stood at the message being looked at.
  struct Conversation {
    rules::Facts base;
    std::size_t store = 0;
    std::int64_t buyerMessages = 0, unanswered = 0;
    std::set<std::string> told;  // folded texts of the buyer
    std::string owner;           // whom a rule gave it to
    std::vector<Instant> answers;
  };
  struct Place {
    Store store;
    std::optional<Calendar> hours;
  };
  Status load();
  Status look(const storage::ReplayMessage& message);
  Result<Conversation*> conversationOf(const storage::ReplayMessage& message);
  void count(const rules::Effect& effect, const rules::Facts& facts, Conversation& conversation);
  // Fills in result, or why it would be withheld.
  void judge(const rules::Effect& effect, const rules::Facts& facts, Conversation& conversation, DryRunRow& row);
  std::string whyNoAnswer(const std::string& id, const rules::Facts& facts, const Conversation& conversation) const;
  std::string chosenByLoad(const std::string& group, const std::string& language) const;
  void digest(const std::string& text);

  storage::Connection& m_connection;
  const rules::Evaluator& m_evaluator;
  const DryRunQuestion& m_question;
  Instant m_now;
  DryRun m_result;
  std::uint64_t m_hash = 0xcbf29ce484222325ULL;
  std::vector<Place> m_places;
  std::map<StoreId, std::size_t> m_placeOf;
  std::map<ThreadId, Conversation> m_conversations;
  std::map<std::string, ReplyTemplate> m_templates;
  std::vector<Person> m_people;
  std::vector<Group> m_groups;
  std::map<std::string, std::int64_t> m_loads;
};

}  // namespace inquiry::desk
