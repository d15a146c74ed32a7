#include "core/domain/thread_query.h"

#include <array>
#include <utility>

namespace inquiry {
namespace {

constexpr std::array<std::pair<ThreadView, std::string_view>, 10> kViews{{{ThreadView::NeedsReply, "needs-reply"},
                                                                          {ThreadView::Mine, "mine"},
                                                                          {ThreadView::Unassigned, "unassigned"},
                                                                          {ThreadView::DueSoon, "due-soon"},
                                                                          {ThreadView::Overdue, "overdue"},
                                                                          {ThreadView::Waiting, "waiting"},
                                                                          {ThreadView::Snoozed, "snoozed"},
                                                                          {ThreadView::Cases, "cases"},
                                                                          {ThreadView::Notices, "notices"},
                                                                          {ThreadView::All, "all"}}};

}  // namespace

std::string_view name(ThreadView view) {
  for (const auto& [candidate, text] : kViews)
    if (candidate == view) return text;
  return {};
}

std::optional<ThreadView> threadViewFromName(std::string_view text) {
  for (const auto& [view, known] : kViews)
    if (known == text) return view;
  return {};
}

const std::vector<ThreadView>& allThreadViews() {
  static const std::vector<ThreadView> kAll = [] {
    std::vector<ThreadView> views;
    for (const auto& [view, text] : kViews) views.push_back(view);
    return views;
  }();
  return kAll;
}

}  // namespace inquiry
