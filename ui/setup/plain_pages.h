#pragma once

#include <QButtonGroup>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QWidget>
#include <vector>

#include "ui/common/look.h"
#include "ui/setup/connect_draft.h"

namespace inquiry::ui {

// A page of the wizard that asks for one thing: a heading, a sentence, choices with what each means, and what is known about the one chosen.
// GUI thread only.
class ChoicePage final : public QWidget {
  Q_OBJECT

 public:
  struct Choice {
    int value = 0;
    QString text, meaning;
  };
  ChoicePage(const Look& look, QWidget* parent);
  void setTexts(const QString& title, const QString& text);
  void setChoices(const std::vector<Choice>& choices, int chosen);
  void setNote(const QString& note);
  QString note() const { return m_note->text(); }
  QRadioButton* button(int value) const;
  QPushButton& extra() { return *m_extra; }
  // A further button below the choices; empty hides it.
  void setExtra(const QString& text);

 Q_SIGNALS:
  void chosen(int value);
  void extraAsked();

 private:
  const Look& m_look;
  QLabel *m_title, *m_text, *m_note;
  QWidget* m_box;
  std::vector<std::pair<int, QRadioButton*>> m_buttons;
  std::vector<Choice> m_choices;
  QPushButton* m_extra;
};

// The last step: an invented enquiry through every stage, each with its tick. GUI thread only.
class EnquiryPage final : public QWidget {
  Q_OBJECT

 public:
  struct Stage {
    QString name, text;
    bool isOk = false;
  };
  EnquiryPage(const Look& look, QWidget* parent);
  void setStages(const std::vector<Stage>& stages);
  void setState(const QString& text);
  void setBusy(bool isBusy);
  QStringList sentences() const;
  QPushButton& runButton() { return *m_run; }

 Q_SIGNALS:
  void runAsked();

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void retranslate();

  const Look& m_look;
  QLabel *m_title, *m_text, *m_state;
  QPushButton* m_run;
  QWidget* m_list;
  std::vector<Stage> m_stages;
};

}  // namespace inquiry::ui
