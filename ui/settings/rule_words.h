#pragma once

#include <QString>

#include "core/desk/rule_values.h"

namespace inquiry::ui {

// The words of rules in the interface language.
QString conditionWords(ConditionKind kind);
QString ruleActionWords(RuleActionKind kind);
QString ruleStateWords(RuleState state);
QString ruleTriggerWords(RuleTrigger trigger);
QString moodWords(const std::string& mood);
QString sceneWords(const std::string& scene);
// Why something was kept back, by its code.
QString withheldWords(const std::string& why);
QString clashSentence(const desk::RuleClash& clash);
QString troubleSentence(const desk::RuleTrouble& trouble);
QString openPointSentence(const desk::RuleOpenPoint& point);
QString differenceSentence(const desk::RuleDifference& difference);

}  // namespace inquiry::ui
