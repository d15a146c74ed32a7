#pragma once

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QWidget>

#include "core/domain/marketplace.h"
#include "ui/common/elided_label.h"
#include "ui/common/look.h"

namespace inquiry::ui {

// Stands between an address somebody wrote and the browser: shows where it really leads and asks before a host that is not the
// platform's. Not modal: one can go on reading. GUI thread only.
class LinkPrompt final : public QWidget {
  Q_OBJECT

 public:
  LinkPrompt(const Look& look, QWidget* parent);
  // Opens a page of the marketplace at once; asks about any other; explains what is never opened.
  void ask(const QString& address, Marketplace marketplace);
  QString shownText() const { return m_text->text(); }
  QPushButton& openButton() { return *m_open; }

 Q_SIGNALS:
  void answered();

 protected:
  void paintEvent(QPaintEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  void changeEvent(QEvent* event) override;

 private:
  void retranslate();
  void fit();
  void answer();

  const Look& m_look;
  QLabel* m_text;
  ElidedLabel* m_address;
  QBoxLayout* m_parts;
  QPushButton *m_open, *m_copy, *m_close;
  QString m_target;
};

}  // namespace inquiry::ui
