#pragma once

#include <QWidget>
#include <vector>

#include "core/domain/outgoing.h"
#include "ui/common/chips.h"

namespace inquiry::ui {

// A deadline chip as a widget. GUI thread only.
class DueLabel final : public QWidget {
  Q_OBJECT

 public:
  DueLabel(const Look& look, QWidget* parent) : QWidget(parent), m_look(look) {}
  void setDue(const DueText& due);
  QSize sizeHint() const override;

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  const Look& m_look;
  DueText m_due;
};

// Who gets the answer, and through which store: the line that keeps an answer from going to the wrong one. GUI thread only.
class RecipientLine final : public QWidget {
  Q_OBJECT

 public:
  RecipientLine(const Look& look, QWidget* parent) : QWidget(parent), m_look(look) { setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed); }
  void setRecipient(const QString& buyer, const QString& store, Marketplace marketplace);
  void setText(const QString& text);  // for a note: nobody outside gets it
  QString shownText() const { return accessibleName(); }
  QSize sizeHint() const override { return {240, m_look.px(18)}; }
  QSize minimumSizeHint() const override { return {60, m_look.px(18)}; }

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  const Look& m_look;
  QString m_buyer, m_store, m_text;
  Marketplace m_marketplace = Marketplace::Mailbox;
};

// One quiet line that gives way: what does not fit is elided and told by its tooltip. GUI thread only.
class QuietLine final : public QWidget {
  Q_OBJECT

 public:
  QuietLine(const Look& look, QWidget* parent) : QWidget(parent), m_look(look) { setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); }
  void setText(const QString& text);
  QString text() const { return m_text; }
  QSize sizeHint() const override { return {10, m_look.px(18)}; }

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  const Look& m_look;
  QString m_text;
};

// Characters written of those allowed, as a ring and in figures; red beyond the limit. GUI thread only.
class CounterRing final : public QWidget {
  Q_OBJECT

 public:
  CounterRing(const Look& look, QWidget* parent) : QWidget(parent), m_look(look) { setFixedSize(16, 16); }
  void setPart(double part);

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  const Look& m_look;
  double m_part = 0;
};

// The files of an answer, each with a button that takes it out again. GUI thread only.
class FileChips final : public QWidget {
  Q_OBJECT

 public:
  FileChips(const Look& look, QWidget* parent);
  void setFiles(const std::vector<OutgoingAttachment>& files);

 Q_SIGNALS:
  void removed(int index);

 private:
  const Look& m_look;
  QWidget* m_row = nullptr;
};

}  // namespace inquiry::ui
