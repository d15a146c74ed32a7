#include "ui/inbox/tag_picker.h"

#include <QEvent>
#include <QPainter>
#include <QStyledItemDelegate>
#include <algorithm>

#include "ui/common/arrange.h"
#include "ui/common/chips.h"
#include "ui/common/filter_keys.h"
#include "ui/common/text.h"

namespace inquiry::ui {
namespace {

// Index of the tag, or kNew for the row that makes one.
constexpr int kIndex = Qt::UserRole + 1, kNew = -1;
constexpr int kRow = 28, kMostRows = 10;

}  // namespace

// Dot and name, a tick at the right of what the thread has already.
class TagPicker::RowDelegate final : public QStyledItemDelegate {
 public:
  RowDelegate(const Look& look, const std::vector<Row>& rows, QObject* parent) : QStyledItemDelegate(parent), m_look(look), m_rows(rows) {}
  QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override { return {100, m_look.px(kRow)}; }
  void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
    const Theme& t = m_look.theme();
    const bool isCurrent = option.state.testFlag(QStyle::State_Selected);
    if (isCurrent) drawRounded(*painter, option.rect, 6, t.soft2);
    else if (option.state.testFlag(QStyle::State_MouseOver)) drawRounded(*painter, option.rect, 6, t.hover);
    const QColor text = isCurrent ? t.onSoft : t.text;
    QRectF box = QRectF(option.rect).adjusted(8, 0, -8, 0);
    const int at = index.data(kIndex).toInt();
    if (at == kNew) {
      drawIcon(*painter, QStringLiteral("plus"), 14, {box.x() - 2, box.center().y() - 7}, text);
    } else {
      const Row& row = m_rows[static_cast<std::size_t>(at)];
      drawDot(*painter, {box.x() + 4, box.center().y()}, 8, row.dot.isValid() ? row.dot : t.text2);
      if (row.isOn) drawIcon(*painter, QStringLiteral("check"), 14, {box.right() - 14, box.center().y() - 7}, text);
      box.setRight(box.right() - 20);
    }
    box.setX(box.x() + 18);
    drawText(*painter, m_look, box, index.data(Qt::DisplayRole).toString(), {Size::Body, Weight::Regular, text});
  }

 private:
  const Look& m_look;
  const std::vector<Row>& m_rows;
};

TagPicker::TagPicker(const Look& look, QWidget* parent) : QWidget(parent), m_look(look) {
  setObjectName(QStringLiteral("tagPicker"));
  setProperty("ownKeys", true);
  auto* column = columnOf(this, {8, 8, 8, 8}, 6);
  m_filter = new QLineEdit(this);
  m_list = new QListWidget(this);
  m_list->setFocusPolicy(Qt::NoFocus);
  m_list->setFrameShape(QFrame::NoFrame);
  m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  m_list->setMouseTracking(true);
  m_list->setItemDelegate(new RowDelegate(look, m_rows, m_list));
  column->addWidget(m_filter);
  column->addWidget(m_list, 1);
  auto* keys = new FilterKeys(*m_filter, *m_list, *this);
  connect(keys, &FilterKeys::taken, this, &TagPicker::take);
  connect(keys, &FilterKeys::left, this, &TagPicker::leave);
  connect(m_filter, &QLineEdit::textEdited, this, &TagPicker::showMatches);
  connect(m_list, &QListWidget::itemClicked, this, &TagPicker::take);
  retranslate();
  hide();
}

void TagPicker::open(std::vector<Row> rows) {
  m_rows = std::move(rows);
  m_filter->clear();
  showMatches();
  show();
  raise();
  m_filter->setFocus(Qt::PopupFocusReason);
}

void TagPicker::showMatches() {
  const QString typed = m_filter->text().trimmed();
  bool isKnown = typed.isEmpty();
  m_list->clear();
  for (std::size_t i = 0; i < m_rows.size(); ++i) {
    const Row& row = m_rows[i];
    const QString name = toQt(row.name);
    isKnown = isKnown || row.text.compare(typed, Qt::CaseInsensitive) == 0 || name.compare(typed, Qt::CaseInsensitive) == 0;
    if (!row.text.contains(typed, Qt::CaseInsensitive) && !name.contains(typed, Qt::CaseInsensitive)) continue;
    auto* item = new QListWidgetItem(row.text, m_list);
    item->setData(kIndex, static_cast<int>(i));
    if (row.isOn) item->setData(Qt::AccessibleTextRole, QStringLiteral("✓ ") + row.text);
  }
  if (!isKnown) (new QListWidgetItem(tr("Create tag “%1”").arg(typed), m_list))->setData(kIndex, kNew);
  if (m_list->count() > 0) m_list->setCurrentRow(0);
}

QSize TagPicker::sizeHint() const {
  const int rows = std::clamp(static_cast<int>(m_rows.size()) + 1, 3, kMostRows);
  return {m_look.px(280), m_look.px(16 + 34 + 6) + rows * m_look.px(kRow) + 4};
}

QStringList TagPicker::shownTexts() const {
  QStringList texts;
  for (int i = 0; i < m_list->count(); ++i) texts << m_list->item(i)->data(m_list->item(i)->data(Qt::AccessibleTextRole).isValid() ? Qt::AccessibleTextRole : Qt::DisplayRole).toString();
  return texts;
}

void TagPicker::take() {
  const QListWidgetItem* item = m_list->currentItem();
  const int index = item != nullptr ? item->data(kIndex).toInt() : kNew;
  const QString typed = m_filter->text().trimmed();
  leave();
  if (item == nullptr) return;
  if (index == kNew) Q_EMIT newTagWanted(toUtf8(typed));
  else Q_EMIT chosen(m_rows[static_cast<std::size_t>(index)].name, m_rows[static_cast<std::size_t>(index)].isOn);
}

void TagPicker::leave() {
  hide();
  Q_EMIT closed();
}

void TagPicker::retranslate() {
  setAccessibleName(tr("Tags"));
  m_filter->setPlaceholderText(tr("Find or create a tag"));
  m_filter->setAccessibleName(tr("Find or create a tag"));
  m_list->setAccessibleName(tr("Tags"));
}

void TagPicker::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  drawRounded(painter, rect(), 8, m_look.theme().base, m_look.theme().line2);
}

void TagPicker::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  QWidget::changeEvent(event);
}

}  // namespace inquiry::ui
