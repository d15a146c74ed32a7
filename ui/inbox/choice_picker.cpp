#include "ui/inbox/choice_picker.h"

#include <QPainter>
#include <QStyledItemDelegate>

#include "ui/common/arrange.h"
#include "ui/common/chips.h"
#include "ui/common/filter_keys.h"

namespace inquiry::ui {
namespace {

constexpr int kDetail = Qt::UserRole + 1;
constexpr int kWidth = 340, kRow = 32, kMostRows = 9;

}  // namespace

// Text left, detail right, the current row on a ground of its own.
class ChoicePicker::RowDelegate final : public QStyledItemDelegate {
 public:
  RowDelegate(const Look& look, QObject* parent) : QStyledItemDelegate(parent), m_look(look) {}
  QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override { return {100, m_look.px(kRow)}; }
  void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
    const Theme& t = m_look.theme();
    const bool isOn = option.state.testFlag(QStyle::State_Selected);
    if (isOn) drawRounded(*painter, option.rect, 6, t.soft2);
    else if (option.state.testFlag(QStyle::State_MouseOver)) drawRounded(*painter, option.rect, 6, t.hover);
    QRectF box = QRectF(option.rect).adjusted(8, 0, -8, 0);
    const QString detail = index.data(kDetail).toString();
    if (!detail.isEmpty()) {
      const double width = std::min(m_look.fonts().width(detail, Size::Small) + 2, box.width() * 0.62);
      drawText(*painter, m_look, {box.right() - width, box.y(), width, box.height()}, detail, {Size::Small, Weight::Regular, isOn ? t.onSoft : t.text2, Qt::AlignRight});
      box.setRight(box.right() - width - 8);
    }
    drawText(*painter, m_look, box, index.data(Qt::DisplayRole).toString(), {Size::Body, Weight::Regular, isOn ? t.onSoft : t.text});
  }

 private:
  const Look& m_look;
};

ChoicePicker::ChoicePicker(const Look& look, QWidget* parent) : QWidget(parent), m_look(look) {
  setObjectName(QStringLiteral("choicePicker"));
  setProperty("ownKeys", true);
  auto* column = columnOf(this, {8, 8, 8, 8}, 6);
  m_title = plainLabel(this, look.fonts().font(Size::Small, Weight::Medium), "text2");
  m_filter = new QLineEdit(this);
  m_list = new QListWidget(this);
  m_list->setFocusPolicy(Qt::NoFocus);
  m_list->setFrameShape(QFrame::NoFrame);
  m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  m_list->setMouseTracking(true);
  m_list->setItemDelegate(new RowDelegate(look, m_list));
  column->addWidget(m_title);
  column->addWidget(m_filter);
  column->addWidget(m_list, 1);
  auto* keys = new FilterKeys(*m_filter, *m_list, *this);
  connect(keys, &FilterKeys::taken, this, &ChoicePicker::take);
  connect(keys, &FilterKeys::left, this, &ChoicePicker::leave);
  connect(m_filter, &QLineEdit::textEdited, this, &ChoicePicker::showMatches);
  connect(m_list, &QListWidget::itemClicked, this, &ChoicePicker::take);
  hide();
}

QSize ChoicePicker::sizeHint() const {
  const int rows = std::clamp(static_cast<int>(m_question.choices.size()) + (m_question.read ? 2 : 0), 2, kMostRows);
  return {m_look.px(kWidth), m_look.px(16 + 18 + 6 + 34 + 6) + rows * m_look.px(kRow) + 4};
}

void ChoicePicker::ask(Question question, std::function<void(const Choice&, const QString&)> taken) {
  m_question = std::move(question);
  m_taken = std::move(taken);
  m_title->setText(m_question.title);
  setAccessibleName(m_question.title);
  m_list->setAccessibleName(m_question.title);
  m_filter->setPlaceholderText(m_question.prompt);
  m_filter->setAccessibleName(m_question.prompt);
  m_filter->setText(m_question.typed);
  m_filter->selectAll();
  showMatches();
  show();
  raise();
  m_filter->setFocus(Qt::PopupFocusReason);
}

void ChoicePicker::showMatches() {
  const QString typed = m_filter->text().trimmed();
  m_list->clear();
  m_shown.clear();
  if (m_question.read && !typed.isEmpty()) m_shown = m_question.read(typed);
  for (const Choice& choice : m_question.choices)
    if (typed == m_question.typed || choice.text.contains(typed, Qt::CaseInsensitive) || choice.words.contains(typed, Qt::CaseInsensitive)) m_shown.push_back(choice);
  for (const Choice& choice : m_shown) {
    auto* item = new QListWidgetItem(choice.text, m_list);
    item->setData(kDetail, choice.detail);
    item->setData(Qt::AccessibleTextRole, choice.detail.isEmpty() ? choice.text : QStringLiteral("%1, %2").arg(choice.text, choice.detail));
  }
  if (m_list->count() > 0) m_list->setCurrentRow(0);
}

QStringList ChoicePicker::shownTexts() const {
  QStringList texts;
  for (const Choice& choice : m_shown) texts << choice.text;
  return texts;
}

void ChoicePicker::take() {
  const int row = m_list->currentRow();
  if (row < 0 || row >= static_cast<int>(m_shown.size())) return;
  const Choice choice = m_shown[static_cast<std::size_t>(row)];
  const QString typed = m_filter->text().trimmed();
  const auto taken = m_taken;
  leave();
  if (taken) taken(choice, typed);
}

void ChoicePicker::leave() {
  hide();
  Q_EMIT closed();
}

void ChoicePicker::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  drawRounded(painter, rect(), 8, m_look.theme().base, m_look.theme().line2);
}

}  // namespace inquiry::ui
