#pragma once

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QWidget>

#include "core/desk/values.h"
#include "ui/common/look.h"

namespace inquiry::ui {

class TemplatePreview;

// What may be put into the reply, over the conversation and above the composer: a line to filter by, what it leaves with a preview beside it, and the keys.
// Arrow keys choose, Enter inserts, Esc closes. What the rows are and which one was taken is the affair of those derived from it. GUI thread only.
class PickerFrame : public QWidget {
  Q_OBJECT

 public:
  // `scope`: "ML · Spanish".
  void open(const QString& scope);
  QListWidget& list() { return *m_list; }
  QLineEdit& filter() { return *m_filter; }
  QSize sizeHint() const override { return {m_look.px(664), m_look.px(282)}; }

 Q_SIGNALS:
  void filterEdited(const QString& filter);
  void closed();

 protected:
  PickerFrame(const Look& look, const QString& icon, QWidget* parent);
  // Asks for the preview of the current row, if there is one.
  virtual void askPreview() = 0;
  // Leaves with the current row; without one it only leaves.
  virtual void take() = 0;
  virtual void retranslate() = 0;
  void leave();
  void showCount(const QString& text) { m_count->setText(text); }
  void showKeys(const QString& text) { m_keys->setText(text); }
  void showPreview(const desk::RenderedTemplate& rendered);
  bool isChinese() const { return m_look.times().locale().language() == QLocale::Chinese; }
  // Of `rows`, the one that is current; null when none is.
  template <typename Row>
  const Row* currentOf(const std::vector<Row>& rows) const {
    const int row = m_list->currentRow();
    return row < 0 || row >= static_cast<int>(rows.size()) ? nullptr : &rows[static_cast<std::size_t>(row)];
  }

  void paintEvent(QPaintEvent* event) override;
  void changeEvent(QEvent* event) override;

 private:
  void restyle();

  const Look& m_look;
  QLineEdit* m_filter;
  QLabel *m_scope, *m_count, *m_keys;
  QListWidget* m_list;
  TemplatePreview* m_preview;
};

}  // namespace inquiry::ui
