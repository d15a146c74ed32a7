#pragma once

#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QWidget>
#include <map>

#include "core/domain/appeal.h"
#include "ui/common/look.h"

namespace inquiry::ui {

// The three parts of a plan of action, each with a field of its own and, over words of a machine that nobody has read, a mark. GUI thread only.
class AppealPlan final : public QWidget {
  Q_OBJECT

 public:
  AppealPlan(const Look& look, QWidget* parent);
  // Texts that are already there stay as they are, cursor and all.
  void setPlan(const Appeal& appeal, bool mayWrite);
  QPlainTextEdit& editor(AppealPart part) { return *m_parts.at(part).editor; }
  bool isMarked(AppealPart part) const { return m_parts.at(part).mark->isVisibleTo(this); }

 Q_SIGNALS:
  void edited(inquiry::AppealId id, inquiry::AppealPart part, const QString& text, bool isMachine);
  void confirmAsked(inquiry::AppealId id, inquiry::AppealPart part);

 protected:
  void changeEvent(QEvent* event) override;

 private:
  struct Part {
    QLabel *title, *mark;
    QPlainTextEdit* editor;
    QPushButton *confirm, *paste;
  };
  void build(AppealPart part);
  void paste(AppealPart part);
  void retranslate();

  const Look& m_look;
  AppealId m_appeal;
  bool m_isFilling = false;  // what comes from the database is no edit
  bool m_isMachine = false;  // what goes in now was made by a machine
  std::map<AppealPart, Part> m_parts;
};

}  // namespace inquiry::ui
