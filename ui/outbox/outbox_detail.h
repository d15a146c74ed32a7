#pragma once

#include <QLabel>
#include <QPushButton>
#include <QWidget>

#include "ui/common/arrange.h"
#include "ui/outbox/outbox_panel.h"

namespace inquiry::ui {

// One item: its state, what was sent, what is known, and the ways out as cards. For an unknown one the safe way is the primary
// button; sending again is never the default. GUI thread only.
class OutboxDetail final : public QWidget {
  Q_OBJECT

 public:
  OutboxDetail(const Look& look, const Directory& directory, QWidget* parent);
  void setRow(const OutboxRow* row, Instant now);
  QList<QPushButton*> buttons() const { return m_buttons; }

 Q_SIGNALS:
  void stepAsked(inquiry::OutgoingId id, const QString& step);

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  struct Way {
    QString title, explanation, button, step;
    ButtonKind kind;
  };
  std::vector<Way> waysFor(const Outgoing& item) const;
  QString explanationOf(const Outgoing& item) const;
  void addWay(const Way& way);
  QLabel* addText(const QString& text, Size size, Weight weight, bool isQuiet);

  const Look& m_look;
  const Directory& m_directory;
  QWidget* m_content = nullptr;
  QList<QPushButton*> m_buttons;
  OutgoingId m_id;
};

}  // namespace inquiry::ui
