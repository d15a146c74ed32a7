#pragma once

#include "core/marketplaces/mercado_libre/caller.h"

namespace inquiry::mercado_libre {

struct QuestionSearch {
  std::string status;  // "UNANSWERED"; empty = any
  std::size_t limit = 50;
  std::size_t offset = 0;  // at most 1000
};

// Newest first; there is no date filter.
Result<Json> searchQuestions(const Caller& caller, const QuestionSearch& search, std::stop_token stop);
Result<Json> question(const Caller& caller, const std::string& questionId, std::stop_token stop);
// The one answer of a question, at most 2000 characters.
Result<Json> postAnswer(const Caller& caller, const std::string& questionId, const std::string& text, std::stop_token stop);

}  // namespace inquiry::mercado_libre
