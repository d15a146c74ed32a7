#pragma once

#include <QLabel>
#include <QPushButton>
#include <QWidget>

#include "ui/common/look.h"

namespace inquiry::ui {

// A quiet line over the conversation while its translation is under way, and what to do when there is none. GUI thread only.
class TranslationBar final : public QWidget {
  Q_OBJECT

 public:
  TranslationBar(const Look& look, QWidget* parent);
  // Nothing to say.
  void rest();
  void showRunning();
  enum class Way { Again, Settings };  // what the button does
  void showTrouble(const QString& text, Way way);
  QString shownText() const { return isHidden() ? QString() : m_text->text(); }
  QPushButton& button() { return *m_button; }

 Q_SIGNALS:
  void stopAsked();
  void againAsked();
  void settingsAsked();

 protected:
  void paintEvent(QPaintEvent* event) override;
  void changeEvent(QEvent* event) override;

 private:
  void retranslate();

  const Look& m_look;
  QLabel* m_text;
  QPushButton* m_button;
  enum class State { Rest, Running, Again, Settings } m_state = State::Rest;
};

}  // namespace inquiry::ui
