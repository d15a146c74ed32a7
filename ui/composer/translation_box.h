#pragma once

#include <QPushButton>
#include <QWidget>

#include "ui/common/elided_label.h"
#include "ui/common/look.h"

namespace inquiry::ui {

// Beneath the editor while it holds a translated answer: whose words they are, what the person wrote, and how the translation reads back. Also the line
// while it is being made, and what went wrong. GUI thread only.
class TranslationBox final : public QWidget {
  Q_OBJECT

 public:
  TranslationBox(const Look& look, QWidget* parent);
  struct Shown {
    QString head;          // "Machine translation into Japanese (DeepL), not confirmed yet"
    QString source, back;  // empty: not shown
    bool isMachine = false;  // nobody has confirmed or changed it
  };
  void showTranslation(const Shown& shown);
  void showRunning();
  void showTrouble(const QString& text);
  void rest() { hide(); }
  QString headText() const { return isHidden() ? QString() : m_head->whole(); }
  QString sourceText() const { return m_source->isHidden() ? QString() : m_source->whole(); }
  QString backText() const { return m_back->isHidden() ? QString() : m_back->whole(); }
  QPushButton& confirmButton() { return *m_confirm; }
  QPushButton& backButton() { return *m_undo; }
  QPushButton& stopButton() { return *m_stop; }

 Q_SIGNALS:
  void confirmPressed();
  void backPressed();
  void stopPressed();

 protected:
  void paintEvent(QPaintEvent* event) override;
  void changeEvent(QEvent* event) override;

 private:
  void retranslate();

  const Look& m_look;
  ElidedLabel *m_head, *m_source, *m_back;
  QPushButton *m_confirm, *m_undo, *m_stop;
  bool m_isRunning = false;
};

}  // namespace inquiry::ui
