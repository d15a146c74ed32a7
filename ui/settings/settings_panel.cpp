#include "ui/settings/settings_panel.h"

#include <QKeyEvent>
#include <QPainter>

#include "ui/common/chips.h"
#include "ui/common/pinyin.h"

namespace inquiry::ui {
namespace {

constexpr int kSideWidth = 228;

bool fits(const QString& text, const QString& words, const QString& needle) {
  if (text.contains(needle, Qt::CaseInsensitive) || pinyinInitials(text).contains(needle.toLower())) return true;
  for (const QString& word : needle.split(QLatin1Char(' '), Qt::SkipEmptyParts))
    if (!words.contains(word, Qt::CaseInsensitive) && !text.contains(word, Qt::CaseInsensitive)) return false;
  return true;
}

}  // namespace

SettingsPanel::SettingsPanel(const Look& look, const Directory& directory, QWidget* parent) : QWidget(parent), m_look(look) {
  setObjectName(QStringLiteral("settingsPanel"));
  setProperty("formPage", true);
  auto* row = rowOf(this);
  m_side = new QWidget(this);
  m_side->setFixedWidth(look.px(kSideWidth));
  auto* side = columnOf(m_side, {12, 16, 13, 8}, 8);
  m_title = plainLabel(m_side, look.fonts().font(Size::Head, Weight::Strong));
  m_search = new QLineEdit(m_side);
  m_search->setObjectName(QStringLiteral("settings.search"));
  m_search->setClearButtonEnabled(true);
  m_search->setProperty("ownEscape", true);
  m_search->installEventFilter(this);
  m_list = new QListWidget(m_side);
  m_list->setObjectName(QStringLiteral("settings.topics"));
  m_list->setItemDelegate(new TopicDelegate(look, m_list));
  m_list->setFrameShape(QFrame::NoFrame);
  m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  m_list->setMouseTracking(true);
  m_list->setAttribute(Qt::WA_InputMethodEnabled, false);
  m_list->viewport()->setAutoFillBackground(false);
  side->addWidget(m_title);
  side->addWidget(m_search);
  side->addWidget(m_list, 1);
  row->addWidget(m_side);
  m_stack = new QStackedWidget(this);
  row->addWidget(m_stack, 1);
  addPages(directory);
  connect(m_search, &QLineEdit::textChanged, this, &SettingsPanel::fillList);
  connect(m_list, &QListWidget::currentItemChanged, this, [this](QListWidgetItem* item) {
    if (item != nullptr && item->data(TopicDelegate::TargetRole).toString().isEmpty()) m_stack->setCurrentIndex(item->data(TopicDelegate::PageRole).toInt());
  });
  connect(m_list, &QListWidget::itemActivated, this, &SettingsPanel::follow);
  connect(m_list, &QListWidget::itemClicked, this, [this](QListWidgetItem* item) {
    if (!item->data(TopicDelegate::TargetRole).toString().isEmpty()) follow(item);
  });
  connect(&look, &Look::changed, this, qOverload<>(&QWidget::update));
  retranslate();
}

void SettingsPanel::addPages(const Directory& directory) {
  add(m_general = new GeneralPage(m_look, m_stack));
  add(m_writing = new WritingPage(m_look, m_stack));
  add(m_keys = new KeysPage(m_look, m_stack));
  add(m_templates = new TemplatesPage(m_look, m_stack));
  add(m_knowledge = new KnowledgePage(m_look, directory, m_stack));
  add(m_assist = new AssistPage(m_look, directory, m_stack));
  add(m_lists = new ListsPage(m_look, directory, m_stack));
  add(m_rules = new RulesPage(m_look, m_stack));
  add(m_automation = new AutomationPage(m_look, m_stack));
  add(m_handbook = new HandbookPage(m_look, m_stack));
  add(m_stores = new StoresPage(m_look, directory, m_stack));
  add(m_alerts = new AlertsPage(m_look, m_stack));
  add(m_deadlines = new DeadlinesPage(m_look, directory, m_stack));
  add(m_channels = new ChannelsPage(m_look, directory, m_stack));
  add(m_security = new SecurityPage(m_look, m_stack));
  add(m_people = new PeoplePage(m_look, directory, m_stack));
  add(m_roles = new RolesPage(m_look, directory, m_stack));
  add(m_shifts = new ShiftsPage(m_look, directory, m_stack));
  add(m_practice = new PracticePage(m_look, directory, m_stack));
  add(m_check = new CheckPage(m_look, directory, m_stack));
  add(m_translation = new TranslationPage(m_look, directory, m_stack));
  add(m_data = new DataPage(m_look, m_stack));
  add(m_keeping = new KeepingPage(m_look, directory, m_stack));
  add(m_local = new LocalPage(m_look, m_stack));
  add(m_versions = new VersionsPage(m_look, directory, m_stack));
  add(m_journal = new JournalPage(m_look, directory, m_stack));
  add(m_log = new LogPage(m_look, directory, m_stack));
}

void SettingsPanel::add(SettingsPage* page) {
  m_pages.push_back(page);
  m_stack->addWidget(page);
}

SettingsPage& SettingsPanel::page() const { return *m_pages[static_cast<std::size_t>(m_stack->currentIndex())]; }

QString SettingsPanel::topic() const { return page().objectName().section(QLatin1Char('.'), 1); }

QStringList SettingsPanel::topics() const {
  QStringList all;
  for (const SettingsPage* page : m_pages) all << page->objectName().section(QLatin1Char('.'), 1);
  return all;
}

void SettingsPanel::showTopic(const QString& topic) {
  const auto at = topics().indexOf(topic);
  if (at < 0) return;
  m_search->clear();
  m_stack->setCurrentIndex(static_cast<int>(at));
  m_list->setCurrentRow(static_cast<int>(at));
}

void SettingsPanel::focusTopics() { m_list->setFocus(Qt::OtherFocusReason); }

void SettingsPanel::focusSearch() {
  m_search->setFocus(Qt::ShortcutFocusReason);
  m_search->selectAll();
}

void SettingsPanel::setNow(Instant now) { page().setNow(now); }

void SettingsPanel::addItem(const QString& text, const QString& detail, int page, const QString& target) {
  auto* item = new QListWidgetItem(text, m_list);
  item->setData(TopicDelegate::PageRole, page);
  item->setData(TopicDelegate::TargetRole, target);
  item->setData(TopicDelegate::IconRole, target.isEmpty() ? m_pages[static_cast<std::size_t>(page)]->iconName() : QString());
  item->setData(TopicDelegate::DetailRole, detail);
  item->setData(Qt::AccessibleTextRole, detail.isEmpty() ? text : QStringLiteral("%1, %2").arg(text, detail));
  item->setToolTip(plainToolTip(text));
}

void SettingsPanel::fillList() {
  const QSignalBlocker quiet(m_list);
  m_list->clear();
  const QString needle = m_search->text().trimmed();
  if (!needle.isEmpty()) return fillHits(needle);
  for (std::size_t i = 0; i < m_pages.size(); ++i) addItem(m_pages[i]->title(), {}, static_cast<int>(i), {});
  m_list->setCurrentRow(m_stack->currentIndex());
}

void SettingsPanel::fillHits(const QString& needle) {
  for (std::size_t i = 0; i < m_pages.size(); ++i) {
    const int at = static_cast<int>(i);
    if (fits(m_pages[i]->title(), topics()[at], needle)) addItem(m_pages[i]->title(), {}, at, {});
    for (const SettingsPage::Entry& entry : m_pages[i]->entries())
      if (fits(entry.text, entry.words, needle)) addItem(entry.text, m_pages[i]->title(), at, entry.target);
  }
  if (m_list->count() == 0) {
    addItem(tr("Nothing found"), {}, m_stack->currentIndex(), {});
    m_list->item(0)->setFlags(Qt::NoItemFlags);
    return;
  }
  m_list->setCurrentRow(0);
}

void SettingsPanel::follow(QListWidgetItem* item) {
  if (item == nullptr || !item->flags().testFlag(Qt::ItemIsEnabled)) return;
  m_stack->setCurrentIndex(item->data(TopicDelegate::PageRole).toInt());
  const QString target = item->data(TopicDelegate::TargetRole).toString();
  if (target.isEmpty()) page().focusFirst();
  else page().focusControl(target);
}

bool SettingsPanel::eventFilter(QObject* watched, QEvent* event) {
  if (watched != m_search || event->type() != QEvent::KeyPress) return QWidget::eventFilter(watched, event);
  const int key = static_cast<QKeyEvent*>(event)->key();
  if (key == Qt::Key_Escape && !m_search->text().isEmpty()) return m_search->clear(), true;
  if (key == Qt::Key_Escape) return focusTopics(), true;
  if (key == Qt::Key_Down || key == Qt::Key_Up) {
    const int step = key == Qt::Key_Down ? 1 : -1;
    m_list->setCurrentRow(std::clamp(m_list->currentRow() + step, 0, std::max(0, m_list->count() - 1)));
    return true;
  }
  if (key == Qt::Key_Return || key == Qt::Key_Enter) return follow(m_list->currentItem()), true;
  return false;
}

void SettingsPanel::keyPressEvent(QKeyEvent* event) {
  if (event->text() == QLatin1String("/")) return focusSearch();
  QWidget::keyPressEvent(event);
}

void SettingsPanel::retranslate() {
  setAccessibleName(tr("Settings"));
  m_title->setText(tr("Settings"));
  m_search->setPlaceholderText(tr("Find a setting"));
  m_search->setAccessibleName(tr("Find a setting"));
  m_list->setAccessibleName(tr("Topics of the settings"));
  fillList();
}

void SettingsPanel::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  const QRect side = m_side->geometry();
  painter.fillRect(side, m_look.theme().alt);
  painter.fillRect(QRect(side.right(), side.y(), 1, side.height()), m_look.theme().line);
}

void SettingsPanel::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  QWidget::changeEvent(event);
}

QSize TopicDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const {
  return {120, m_look.px(index.data(DetailRole).toString().isEmpty() ? 32 : 46)};
}

void TopicDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
  const Theme& t = m_look.theme();
  const QRectF box = QRectF(option.rect).adjusted(0, 1, 0, -1);
  const bool isOn = option.state.testFlag(QStyle::State_Selected), isOff = !index.flags().testFlag(Qt::ItemIsEnabled);
  if (isOn) drawRounded(*painter, box, 6, t.soft2);
  else if (option.state.testFlag(QStyle::State_MouseOver)) drawRounded(*painter, box, 6, t.hover);
  if (isOn && option.widget != nullptr && option.widget->hasFocus()) drawFocusRing(*painter, m_look, box, 6);
  const QColor text = isOff ? t.text2 : isOn ? t.onSoft : t.text, quiet = isOn ? t.onSoft : t.text2;
  const QString icon = index.data(IconRole).toString(), detail = index.data(DetailRole).toString();
  double x = box.x() + 10;
  if (!icon.isEmpty()) {
    drawIcon(*painter, icon, 16, {x, box.center().y() - 8}, quiet);
    x += 26;
  }
  const double right = box.right() - 8;
  if (detail.isEmpty()) return drawText(*painter, m_look, {x, box.y(), right - x, box.height()}, index.data().toString(), {Size::Body, isOn ? Weight::Medium : Weight::Regular, text});
  drawText(*painter, m_look, {x, box.y() + 3, right - x, box.height() / 2 - 2}, index.data().toString(), {Size::Body, Weight::Regular, text});
  drawText(*painter, m_look, {x, box.center().y() + 1, right - x, box.height() / 2 - 4}, detail, {Size::Small, Weight::Regular, quiet});
}

}  // namespace inquiry::ui
