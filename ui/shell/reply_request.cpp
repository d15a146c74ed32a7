#include "ui/shell/reply_request.h"

#include "ui/common/text.h"

namespace inquiry::ui {

desk::ReplyRequest requestIn(const ComposerPanel& composer, ThreadId thread, ComposerPanel::Then then) {
  desk::ReplyRequest request;
  request.thread = thread;
  request.text = toUtf8(composer.replyText());
  request.attachments = composer.files();
  request.templateId = toUtf8(composer.templateId());
  if (composer.isRepeatConfirmed()) request.overrideReason = "the same template was meant";
  if (!composer.overrideReason().isEmpty()) request.overrideReason = toUtf8(composer.overrideReason());
  if (const auto& later = composer.later()) {
    request.sendAt = later->at;
    request.ifBuyerWrites = later->ifBuyerWrites;
  }
  request.after = then == ComposerPanel::Then::Done ? desk::ReplyRequest::After::Close : desk::ReplyRequest::After::Keep;
  return request;
}

}  // namespace inquiry::ui
