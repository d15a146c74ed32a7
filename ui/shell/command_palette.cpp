#include "ui/shell/command_palette.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QRegularExpression>

#include "ui/common/arrange.h"
#include "ui/common/pinyin.h"

namespace inquiry::ui {
namespace {

constexpr int kSearch = -1;  // in place of an entry's number

constexpr int kWidth = 640, kTop = 96, kHead = 52, kFoot = 34, kRow = 36, kHeading = 30, kMost = 40;

int scoreOf(const QString& text, const QString& needle) {
  const qsizetype at = text.indexOf(needle, 0, Qt::CaseInsensitive);
  if (at == 0) return 100;
  if (at > 0) return text[at - 1].isSpace() ? 80 : 60;
  bool all = true;
  for (const QString& word : needle.split(QLatin1Char(' '), Qt::SkipEmptyParts)) all = all && text.contains(word, Qt::CaseInsensitive);
  if (all && needle.contains(QLatin1Char(' '))) return 40;
  if (needle.size() < 3) return 0;
  qsizetype from = 0;
  for (const QChar c : needle) {
    const qsizetype found = text.indexOf(c, from, Qt::CaseInsensitive);
    if (found < 0 || found - from > 3) return 0;
    from = found + 1;
  }
  return 10;
}

bool isLatin(const QString& text) { return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80 && c.isLetterOrNumber(); }); }

// Typed without changing the input method: "yyq" for "已逾期".
int initialsScore(const QString& text, const QString& needle) {
  if (needle.size() < 2 || !isLatin(needle)) return 0;
  const qsizetype at = pinyinInitials(text).indexOf(needle.toLower());
  return at < 0 ? 0 : at == 0 ? 55 : 45;
}

// "settings: stores" finds "Stores and their state" of the group "Settings": every word anywhere, its marks do not count.
int scatteredScore(const PaletteEntry& entry, const QString& needle) {
  static const QRegularExpression gaps(QStringLiteral("[\\s\\p{P}]+"));
  const QStringList words = needle.split(gaps, Qt::SkipEmptyParts);
  const QString all = QStringList{entry.text, entry.english, entry.words, entry.detail, entry.group}.join(QLatin1Char('\n'));
  for (const QString& word : words)
    if (!all.contains(word, Qt::CaseInsensitive)) return 0;
  return words.size() > 1 ? 8 : 0;
}

}  // namespace

int paletteScore(const PaletteEntry& entry, const QString& needle) {
  if (needle.isEmpty()) return 1;
  return std::max({scatteredScore(entry, needle), scoreOf(entry.text, needle), scoreOf(entry.english, needle) - 1, scoreOf(entry.words, needle) / 2, scoreOf(entry.detail, needle) / 3,
                   initialsScore(entry.text, needle)});
}

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const {
  return {300, m_look.px(index.data(HeadingRole).toBool() ? kHeading : kRow)};
}

void PaletteDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
  const Theme& t = m_look.theme();
  const QString text = index.data().toString();
  const QRectF box = QRectF(option.rect).adjusted(16, 0, -16, 0);
  if (index.data(HeadingRole).toBool()) {
    drawText(*painter, m_look, box.adjusted(0, 6, 0, 0), text, {Size::Small, Weight::Medium, t.text2});
    return;
  }
  const bool isOn = option.state.testFlag(QStyle::State_Selected);
  if (isOn) painter->fillRect(option.rect, t.selectionPale);
  drawIcon(*painter, index.data(IconRole).toString(), 16, {box.x() + 10, box.center().y() - 8}, isOn ? t.text : t.text2);
  double right = box.right();
  const QString keys = index.data(KeysRole).toString();
  if (!keys.isEmpty()) right -= drawKeyHint(*painter, m_look, {right, box.center().y() - m_look.px(18) / 2.0}, keys, t.text2) + 12;
  double x = box.x() + 48;
  const QColor ink = index.flags().testFlag(Qt::ItemIsEnabled) ? t.text : t.text3;
  const qsizetype at = m_edit.text().isEmpty() ? -1 : text.indexOf(m_edit.text(), 0, Qt::CaseInsensitive);
  const auto part = [&](const QString& piece, Weight weight, const QColor& colour, Size size = Size::Body) {
    if (piece.isEmpty() || x >= right) return;
    const double width = std::min(m_look.fonts().width(piece, size, weight) + 1, right - x);
    drawText(*painter, m_look, {x, box.y(), width, box.height()}, piece, {size, weight, colour});
    x += width - 1;
  };
  if (at < 0) part(text, Weight::Regular, ink);
  else {
    part(text.left(at), Weight::Regular, ink);
    part(text.mid(at, m_edit.text().size()), Weight::Strong, t.link);
    part(text.mid(at + m_edit.text().size()), Weight::Regular, ink);
  }
  x += 12;
  part(index.data(DetailRole).toString(), Weight::Regular, t.text2, Size::Small);
}

CommandPalette::CommandPalette(const Look& look, ActionRegistry& registry, QWidget* parent) : QWidget(parent), m_look(look), m_registry(registry) {
  setObjectName(QStringLiteral("palette"));
  setProperty("ownKeys", true);
  m_box = new QWidget(this);
  m_box->setAutoFillBackground(false);
  auto* column = columnOf(m_box, {1, 1, 1, 1}, 0);
  auto* head = new QWidget(m_box);
  head->setFixedHeight(look.px(kHead));
  m_edit = new QLineEdit(head);
  m_edit->setProperty("bare", true);
  m_edit->setFont(look.fonts().font(Size::Head));
  m_edit->installEventFilter(this);
  rowOf(head, {60, 0, 16, 0})->addWidget(m_edit);
  column->addWidget(head);
  m_list = new QListView(m_box);
  m_list->setModel(&m_model);
  m_list->setItemDelegate(new PaletteDelegate(look, *m_edit, m_list));
  m_list->setFrameShape(QFrame::NoFrame);
  m_list->setFocusPolicy(Qt::NoFocus);
  m_list->setEditTriggers(QListView::NoEditTriggers);
  m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  m_list->setVerticalScrollMode(QListView::ScrollPerPixel);
  column->addWidget(m_list, 1);
  column->addSpacing(look.px(kFoot));
  connect(m_edit, &QLineEdit::textEdited, this, [this](const QString& text) {
    filter();
    Q_EMIT typed(text.trimmed());
  });
  connect(m_list, &QListView::clicked, this, &CommandPalette::run);
  hide();
}

void CommandPalette::open(std::vector<PaletteEntry> places) {
  m_entries.clear();
  for (const QString& id : m_registry.ids()) {
    if (id == QLatin1String("palette")) continue;
    PaletteEntry entry;
    entry.group = tr("Commands");
    entry.text = m_registry.text(id);
    entry.english = m_registry.english(id);
    entry.words = QStringLiteral("%1 %2 %3").arg(m_registry.words(id), m_registry.group(id), m_registry.groupText(m_registry.group(id)));
    entry.icon = m_registry.icon(id);
    entry.keys = m_registry.keyText(id);
    entry.command = id;
    if (const QAction* action = m_registry.action(id); !action->isEnabled()) entry.detail = action->property("why").toString();
    m_entries.push_back(std::move(entry));
  }
  m_entries.insert(m_entries.end(), std::make_move_iterator(places.begin()), std::make_move_iterator(places.end()));
  m_known = m_entries.size();
  setAccessibleName(m_registry.text(QStringLiteral("palette")));
  m_edit->setPlaceholderText(tr("What do you want to do?"));
  m_edit->setAccessibleName(tr("Command, view, store or buyer"));
  m_edit->clear();
  m_before = QApplication::focusWidget();
  setGeometry(parentWidget()->rect());
  show();
  raise();
  filter();
  m_edit->setFocus(Qt::PopupFocusReason);
}

void CommandPalette::setText(const QString& text) {
  m_edit->setText(text);
  filter();
  Q_EMIT typed(text.trimmed());
}

void CommandPalette::setFound(const QString& typed, std::vector<PaletteEntry> found) {
  if (!isVisible() || m_edit->text().trimmed() != typed) return;
  const QVariant chosen = m_list->currentIndex().data(PaletteDelegate::IndexRole);
  m_entries.resize(m_known);
  m_entries.insert(m_entries.end(), std::make_move_iterator(found.begin()), std::make_move_iterator(found.end()));
  filter();
  // Whoever has gone down the list meanwhile stays where they are.
  for (int row = 0; row < m_model.rowCount(); ++row)
    if (chosen.isValid() && chosen.toInt() != kSearch && m_model.item(row)->data(PaletteDelegate::IndexRole) == chosen) m_list->setCurrentIndex(m_model.index(row, 0));
}

void CommandPalette::filter() {
  struct Hit {
    int score;
    std::size_t index;
  };
  std::vector<Hit> hits;
  const QString needle = m_edit->text().trimmed();
  for (std::size_t i = 0; i < m_entries.size(); ++i)
    if (const int score = paletteScore(m_entries[i], needle); score > 0) hits.push_back({score, i});
  // The best of all are shown, however many their group holds.
  std::stable_sort(hits.begin(), hits.end(), [](const Hit& a, const Hit& b) { return a.score > b.score; });
  if (hits.size() > kMost && !needle.isEmpty()) hits.resize(kMost);
  // Groups keep their order; the best stand first within each.
  QStringList groups;
  for (const PaletteEntry& entry : m_entries)
    if (!groups.contains(entry.group)) groups << entry.group;
  std::stable_sort(hits.begin(), hits.end(), [&](const Hit& a, const Hit& b) { return groups.indexOf(m_entries[a.index].group) < groups.indexOf(m_entries[b.index].group); });
  m_model.clear();
  QString group;
  for (const Hit& hit : hits) {
    const PaletteEntry& entry = m_entries[hit.index];
    if (entry.group != group) {
      auto heading = std::make_unique<QStandardItem>(entry.group);
      heading->setData(true, PaletteDelegate::HeadingRole);
      heading->setFlags(Qt::NoItemFlags);
      m_model.appendRow(heading.release());
      group = entry.group;
    }
    auto item = std::make_unique<QStandardItem>(entry.text);
    item->setData(static_cast<int>(hit.index), PaletteDelegate::IndexRole);
    item->setData(entry.detail, PaletteDelegate::DetailRole);
    item->setData(entry.icon, PaletteDelegate::IconRole);
    item->setData(entry.keys, PaletteDelegate::KeysRole);
    item->setEnabled(entry.command.isEmpty() || m_registry.action(entry.command)->isEnabled());
    item->setData(entry.keys.isEmpty() ? entry.text : QStringLiteral("%1, %2").arg(entry.text, entry.keys), Qt::AccessibleTextRole);
    m_model.appendRow(item.release());
  }
  if (!needle.isEmpty()) {
    // What is no command may be a buyer's word: the same line searches the messages.
    auto item = std::make_unique<QStandardItem>(tr("Search the messages for “%1”").arg(needle));
    item->setData(kSearch, PaletteDelegate::IndexRole);
    item->setData(QStringLiteral("search"), PaletteDelegate::IconRole);
    m_model.appendRow(item.release());
  }
  m_list->setCurrentIndex({});
  step(1);
  arrange();
}

QStringList CommandPalette::shownTexts() const {
  QStringList texts;
  for (int i = 0; i < m_model.rowCount(); ++i)
    if (!m_model.item(i)->data(PaletteDelegate::HeadingRole).toBool()) texts << m_model.item(i)->text();
  return texts;
}

void CommandPalette::arrange() {
  int rows = 8;
  for (int i = 0; i < m_model.rowCount(); ++i) rows += m_look.px(m_model.item(i)->data(PaletteDelegate::HeadingRole).toBool() ? kHeading : kRow);
  const int width = std::min(m_look.px(kWidth), this->width() - 32), top = height() < 720 ? 32 : kTop;
  const int height = std::min(m_look.px(kHead + kFoot) + rows, this->height() - top - 60);
  m_box->setGeometry((this->width() - width) / 2, top, width, height);
  update();
}

void CommandPalette::step(int by) {
  const int count = m_model.rowCount();
  for (int at = m_list->currentIndex().isValid() ? m_list->currentIndex().row() + by : 0; at >= 0 && at < count; at += by)
    if (m_model.item(at)->flags().testFlag(Qt::ItemIsSelectable)) {
      m_list->setCurrentIndex(m_model.index(at, 0));
      return;
    }
}

void CommandPalette::run(const QModelIndex& index) {
  if (!index.isValid() || index.data(PaletteDelegate::HeadingRole).toBool()) return;
  const int at = index.data(PaletteDelegate::IndexRole).toInt();
  const QString needle = m_edit->text().trimmed();
  if (at == kSearch) {
    leave();
    return Q_EMIT searchChosen(needle);
  }
  const PaletteEntry entry = m_entries[static_cast<std::size_t>(at)];
  leave();
  if (!entry.command.isEmpty()) Q_EMIT commandChosen(entry.command);
  else if (entry.place) Q_EMIT placeChosen(*entry.place);
  else if (entry.thread) Q_EMIT threadChosen(*entry.thread);
}

void CommandPalette::leave() {
  hide();
  if (m_before != nullptr && m_before->isVisible()) m_before->setFocus();
  else Q_EMIT closed();
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event) {
  if (watched != m_edit || event->type() != QEvent::KeyPress) return QWidget::eventFilter(watched, event);
  const auto* key = static_cast<QKeyEvent*>(event);
  if (key->key() == Qt::Key_Escape || (key->key() == Qt::Key_K && key->modifiers() == Qt::ControlModifier)) return leave(), true;
  if (key->key() == Qt::Key_Down) return step(1), true;
  if (key->key() == Qt::Key_Up) return step(-1), true;
  if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) return run(m_list->currentIndex()), true;
  return false;
}

void CommandPalette::mousePressEvent(QMouseEvent* event) {
  if (!m_box->geometry().contains(event->pos())) leave();
}

void CommandPalette::resizeEvent(QResizeEvent*) { arrange(); }

void CommandPalette::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  const Theme& t = m_look.theme();
  painter.fillRect(rect(), QColor(0, 0, 0, 128));
  const QRectF box = m_box->geometry();
  drawRounded(painter, box, 8, t.base, t.line2);
  const double head = m_look.px(kHead), foot = m_look.px(kFoot);
  drawIcon(painter, QStringLiteral("search"), 18, {box.x() + 26, box.y() + head / 2 - 9}, t.text2);
  painter.fillRect(QRectF(box.x() + 1, box.y() + head, box.width() - 2, 1), t.line);
  const QRectF bottom(box.x() + 16, box.bottom() - foot, box.width() - 32, foot);
  painter.fillRect(QRectF(box.x() + 1, bottom.y(), box.width() - 2, 1), t.line);
  drawText(painter, m_look, bottom, tr("↑↓ choose     Enter run     Esc close"), {Size::Small, Weight::Regular, t.text2});
}

void CommandPalette::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange && isVisible()) leave();
  QWidget::changeEvent(event);
}

}  // namespace inquiry::ui
