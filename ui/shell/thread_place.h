#pragma once

#include <functional>
#include <optional>

#include "ui/composer/composer_panel.h"
#include "ui/composer/knowledge_picker.h"
#include "ui/composer/template_picker.h"
#include "ui/thread/thread_panel.h"

namespace inquiry::ui {

// Where one thread is read and answered: in the main window, or in a window of its own. All of it outlives the flows that work there.
struct ThreadPlace {
  ThreadPanel& panel;
  ComposerPanel& composer;
  TemplatePicker& templates;
  KnowledgePicker& knowledge;
  std::function<void(const QString& scope)> openTemplates, openKnowledge;  // the picker, over the window
  std::function<std::optional<desk::ThreadDetail>()> detail;               // of the thread on screen
  std::function<void(const QString& text)> say;
};

}  // namespace inquiry::ui
