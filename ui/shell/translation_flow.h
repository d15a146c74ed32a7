#pragma once

#include <QObject>
#include <functional>
#include <stop_token>

#include "ui/common/desk_calls.h"
#include "ui/composer/composer_panel.h"
#include "ui/shell/desk_services.h"
#include "ui/thread/thread_panel.h"

namespace inquiry::ui {

// The translation of one thread on screen and of the answer written to it: shows what is kept, asks for what is missing when a person or the store wants it,
// and ends what nobody waits for any more. GUI thread only.
class TranslationFlow final : public QObject {
  Q_OBJECT

 public:
  // Where it is shown; all of it outlives the flow.
  struct Target {
    ThreadPanel& panel;
    ComposerPanel& composer;
    std::function<std::optional<desk::ThreadDetail>()> detail;  // of the thread on screen
    std::function<void(const QString& text)> say;
  };
  TranslationFlow(Target target, DeskServices services, DeskCalls& calls);
  ~TranslationFlow() override;

  // The thread on screen is there, or there is news of it.
  void take(ThreadId thread);
  // The composer belongs to this thread now, or got a text back.
  void takeDraft(ThreadId thread);
  // F9: of the answer while one writes, else of the thread.
  void toggle();
  void toggleThread();

 Q_SIGNALS:
  void settingsWanted();

 private:
  void show(const desk::ThreadTranslation& shown);
  void ask();
  void onAnswer(ThreadId thread, const Result<desk::ThreadTranslation>& answer);
  void onStep(ComposerPanel::TranslationStep step);
  void translateDraft();
  bool isOnScreen(ThreadId thread) const;
  std::size_t loaded() const;

  Target m_target;
  DeskServices m_services;
  DeskCalls& m_calls;
  std::optional<ThreadId> m_thread;
  desk::ThreadTranslation m_shown;
  std::stop_source m_threadStop, m_draftStop;
  std::optional<bool> m_chosen;  // by a person since the thread is on screen
  bool m_isAsking = false, m_hasTrouble = false;
};

}  // namespace inquiry::ui
