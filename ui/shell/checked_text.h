#pragma once

#include "core/desk/manners_service.h"
#include "core/desk/reply_service.h"

namespace inquiry::ui {

struct CheckedPlace {
  const desk::ThreadDetail& detail;
  const desk::ComposerLimits& limits;
};

// What the outgoing check says of an answer, and how it would sound to its reader. Only computes: for every keystroke.
inline desk::CheckResult checkedText(const desk::ReplyService& reply, const desk::MannersService& manners, const CheckedPlace& place, const std::string& text,
                                     const std::vector<OutgoingAttachment>& files) {
  desk::CheckResult result = reply.check(place.detail, place.limits, text, files);
  for (Finding& finding : manners.hints(place.detail.store, place.detail.thread.language, text)) result.findings.push_back(std::move(finding));
  return result;
}

}  // namespace inquiry::ui
