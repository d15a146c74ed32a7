#pragma once

#include <QString>

#include "core/desk/case_values.h"
#include "ui/common/action_words.h"
#include "ui/common/look.h"

namespace inquiry::ui {

// Words of cases in the interface language; words of a platform that are not known are shown as they are.
QString caseKindName(CaseKind kind);
// "waiting for the buyer", "waiting for the platform"
QString caseTurnText(CaseTurn turn);
// "it arrived broken"; the platform's code where it said no more.
QString caseReason(const Case& value);
// "MXN 1,249.00", empty without an amount.
QString caseAmount(const Case& value);
// Where it stands; empty where the platform says nothing of it.
QString caseState(const Case& value);
// The heading of a case: kind and reason.
QString caseTitle(const Case& value);
// How it ended.
QString caseOutcome(const Case& value);
// Where the deadline comes from.
QString caseDueSource(const Case& value);
// The same with what proves it, and the platform's own words for what is shown of the case.
QString caseDueTip(const Case& value);
// What a line of the timeline says, without the words of it.
QString caseStepTitle(const desk::CaseStep& step, const QString& who);
// "conversation", "case", "order": where a line comes from.
QString caseStepPlace(const desk::CaseStep& step);
QString caseStepIcon(const desk::CaseStep& step);

}  // namespace inquiry::ui
