#pragma once

#include <QObject>
#include <functional>

#include "ui/common/desk_calls.h"
#include "ui/composer/composer_panel.h"
#include "ui/composer/template_picker.h"
#include "ui/shell/desk_services.h"

namespace inquiry::ui {

// Templates and values for the thread a composer writes to: found, previewed, inserted. GUI thread only.
class TemplateFlow final : public QObject {
  Q_OBJECT

 public:
  // Where it writes; all of it outlives the flow.
  struct Target {
    ComposerPanel& composer;
    TemplatePicker& picker;
    std::function<void(const QString& scope)> show;  // the picker, over the window
    std::function<void(const QString& text)> say;
  };
  TemplateFlow(Target target, DeskServices services, DeskCalls& calls);
  void open();
  void openVariables();

 private:
  void load(const QString& filter);
  void preview(const TemplateId& id);
  void insert(const TemplateId& id);

  Target m_target;
  DeskServices m_services;
  DeskCalls& m_calls;
  int m_generation = 0;
};

}  // namespace inquiry::ui
