#pragma once

#include "core/desk/reply_service.h"
#include "ui/composer/composer_panel.h"

namespace inquiry::ui {

// What is written in the composer, as it is to leave for that thread.
desk::ReplyRequest requestIn(const ComposerPanel& composer, ThreadId thread, ComposerPanel::Then then);

}  // namespace inquiry::ui
