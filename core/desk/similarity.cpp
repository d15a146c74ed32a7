#include "core/desk/similarity.h"

#include <algorithm>
#include <vector>

#include "core/desk/folded_words.h"

namespace inquiry::desk {

WordRuns::WordRuns(std::string_view text) {
  constexpr std::size_t kRun = 3;
  const std::vector<std::string> words = foldedWords(text);
  m_words = words.size();
  for (std::size_t at = 0; at + kRun <= words.size(); ++at) m_runs.insert(words[at] + ' ' + words[at + 1] + ' ' + words[at + 2]);
}

double WordRuns::shareIn(const WordRuns& other) const {
  if (m_words < kFewestWords) return 0;
  const auto taken = std::count_if(m_runs.begin(), m_runs.end(), [&other](const std::string& run) { return other.m_runs.contains(run); });
  return static_cast<double>(taken) / static_cast<double>(m_runs.size());
}

}  // namespace inquiry::desk
