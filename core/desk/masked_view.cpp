#include "core/desk/masked_view.h"

#include <algorithm>

#include "core/compliance/masking.h"
#include "core/desk/rules_in_force.h"

namespace inquiry::desk {

std::string maskedName(std::string_view text) {
  const bool isAddress = text.find('@') != std::string_view::npos || text.find("\uFF20") != std::string_view::npos;
  const bool isOneWord = text.find_first_of(" \t()") == std::string_view::npos;
  if (!isAddress && isOneWord && !text.starts_with('+')) return std::string(text);
  return compliance::masked(text);
}

void maskBuyers(Thread& thread) {
  thread.buyerName = maskedName(thread.buyerName);
  thread.excerpt = compliance::masked(thread.excerpt);
  thread.subject = compliance::masked(thread.subject);
}

void maskBuyers(ThreadPage& page) {
  for (Thread& thread : page.threads) maskBuyers(thread);
}

void maskBuyers(SearchPage& page) {
  for (SearchHit& hit : page.hits) {
    std::vector<std::pair<std::size_t, std::size_t>> ranges;
    for (const SearchMark& mark : hit.marks) ranges.emplace_back(mark.from, mark.to);
    hit.snippet = compliance::masked(hit.snippet, ranges);
    for (std::size_t i = 0; i < ranges.size(); ++i) {
      hit.marks[i].from = ranges[i].first;
      hit.marks[i].to = ranges[i].second;
    }
  }
}

Result<bool> seesUnmasked(storage::Connection& connection, const Parts& parts) {
  const auto rights = readCheckRights(connection);
  if (!rights) return fail(rights.error());
  const auto& viewers = rights->viewers;
  return viewers.empty() || std::find(viewers.begin(), viewers.end(), parts.me()) != viewers.end();
}

Status maskUnlessViewer(storage::Connection& connection, const Parts& parts, ThreadDetail& detail) {
  const auto sees = seesUnmasked(connection, parts);
  if (!sees) return fail(sees.error());
  if (*sees) return {};
  maskBuyers(detail.thread);
  for (auto& message : detail.messages)
    if (message.direction == Direction::In) message.text = compliance::masked(message.text);
  return {};
}

}  // namespace inquiry::desk
