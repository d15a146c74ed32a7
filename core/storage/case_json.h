#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/domain/case.h"
#include "core/domain/case_answer.h"

// The parts of a case that are stored as JSON in one column. What cannot be read comes back empty: these columns are written by us alone.
namespace inquiry::storage {

std::string toJson(const std::vector<CaseAction>& values);
std::vector<CaseAction> caseActionsFromJson(std::string_view text);

// "" for an answer with nothing in it.
std::string toJson(const CaseAnswer& value);
CaseAnswer caseAnswerFromJson(std::string_view text);

}  // namespace inquiry::storage
