#include "ui/common/words.h"
#include "ui/settings/rule_words.h"
#include "ui/settings/rules_page.h"

// What may be chosen in conditions and actions of a rule.
namespace inquiry::ui {

RulesPage::Choices RulesPage::choicesOf(ConditionKind kind) const {
  Choices all;
  switch (kind) {
    case ConditionKind::Store: return m_known.stores;
    case ConditionKind::Tag: return m_known.tags;
    case ConditionKind::Marketplace:
      for (int at = 1; at <= static_cast<int>(Marketplace::Mailbox); ++at) all.emplace_back(name(static_cast<Marketplace>(at)), marketplaceName(static_cast<Marketplace>(at)));
      return all;
    case ConditionKind::Kind:
      for (const ThreadKind each : {ThreadKind::Question, ThreadKind::OrderMessage, ThreadKind::Mail, ThreadKind::Case}) all.emplace_back(name(each), kindName(each));
      return all;
    case ConditionKind::Language:
      for (const char* code : {"zh", "en", "ja", "es", "de", "fr", "it", "pt"}) all.emplace_back(code, languageName(code));
      return all;
    case ConditionKind::ServiceHours: return {{"open", tr("open")}, {"closed", tr("closed")}};
    case ConditionKind::Emotion:
      for (const char* mood : {"calm", "pleased", "worried", "angry"}) all.emplace_back(mood, moodWords(mood));
      return all;
    case ConditionKind::Scene:
      for (const char* scene : {"shipping", "packing", "return", "stock", "size", "price", "other"}) all.emplace_back(scene, sceneWords(scene));
      return all;
    default: return all;
  }
}

RulesPage::Choices RulesPage::choicesOf(RuleActionKind kind) const {
  Choices all;
  switch (kind) {
    case RuleActionKind::Tag: return m_known.tags;
    case RuleActionKind::Priority:
      for (const Priority each : {Priority::Low, Priority::Normal, Priority::High, Priority::Urgent}) all.emplace_back(name(each), priorityName(each));
      return all;
    case RuleActionKind::Assign:
      all = m_known.people;
      all.insert(all.end(), m_known.groups.begin(), m_known.groups.end());
      return all;
    case RuleActionKind::AssignByLoad:
      all = m_known.groups;
      all.insert(all.begin(), {"", tr("everybody")});
      return all;
    case RuleActionKind::Notify:
      all = m_known.people;
      all.insert(all.begin(), {"", tr("everybody")});
      return all;
    case RuleActionKind::Escalate: return m_known.people;
    case RuleActionKind::Ticket: return m_known.ticketKinds;
    case RuleActionKind::Answer: return m_known.templates;
    case RuleActionKind::Translate:
    case RuleActionKind::Close: return all;
  }
  return all;
}

}  // namespace inquiry::ui
