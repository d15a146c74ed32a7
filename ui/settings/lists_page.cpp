#include "ui/settings/lists_page.h"

#include <QHeaderView>

#include "ui/common/chips.h"
#include "ui/common/text.h"

namespace inquiry::ui {
namespace {

constexpr const char* kColours[] = {"#3B6FB6", "#7A4FA3", "#C27A1A", "#8A6D1D", "#2C8C99", "#5B4BB0", "#B0567F", "#2F8F6B", "#6B7078", "#9C4F2E"};

QIcon dot(const QColor& colour) {
  QPixmap picture(16, 16);
  picture.fill(Qt::transparent);
  QPainter painter(&picture);
  drawDot(painter, {8, 8}, 10, colour);
  return QIcon(picture);
}

}  // namespace

ListsPage::ListsPage(const Look& look, const Directory& directory, QWidget* parent) : SettingsPage(look, QStringLiteral("page.lists"), parent), m_directory(directory) {
  connect(&directory, &Directory::changed, this, &ListsPage::takeTags);
}

QString ListsPage::title() const { return tr("Tags and saved views"); }

QStringList ListsPage::tagNames() const {
  QStringList all;
  for (const desk::TagRow& row : m_directory.tags()) all << toQt(row.name) << toQt(row.colour) << QString::number(row.count);
  return all;
}

void ListsPage::takeTags() {
  if (!isBuilt() || tagNames() == m_shown) return;
  if (tag(m_tag) == nullptr) m_tag.clear(), m_drawer = Drawer::Nothing;
  rebuild();
}

const desk::TagRow* ListsPage::tag(const QString& name) const {
  for (const desk::TagRow& row : m_directory.tags())
    if (toQt(row.name) == name) return &row;
  return nullptr;
}

void ListsPage::chooseTag(const QString& name) {
  m_tag = name;
  m_drawer = Drawer::Nothing;
  build();
}

void ListsPage::setViews(std::vector<desk::SavedView> views) {
  m_views = std::move(views);
  if (isBuilt()) rebuild();
}

void ListsPage::fill() {
  m_shown = tagNames();
  addTags();
  if (tag(m_tag) != nullptr) addTagEditor();
  addViews();
  column().addStretch(1);
}

void ListsPage::addTags() {
  heading(tr("Tags"));
  auto* row = rowIn(&column());
  auto* name = new QLineEdit(page());
  name->setObjectName(QStringLiteral("tags.new"));
  name->setPlaceholderText(tr("Name of a new tag"));
  name->setAccessibleName(tr("Name of a new tag"));
  name->setMaximumWidth(look().px(300));
  name->setText(m_newTag);
  row->addWidget(name, 1);
  QPushButton* create = button(row, tr("Create"), QStringLiteral("tags.create"));
  row->addStretch(1);
  create->setEnabled(!m_newTag.trimmed().isEmpty());
  remember(tr("Name of a new tag"), QStringLiteral("tag create new label"), QStringLiteral("tags.new"));
  connect(name, &QLineEdit::textChanged, this, [this, create](const QString& text) {
    m_newTag = text;
    create->setEnabled(!text.trimmed().isEmpty());
  });
  connect(name, &QLineEdit::returnPressed, create, &QPushButton::click);
  connect(create, &QPushButton::clicked, this, [this] {
    const QString wanted = m_newTag.trimmed();
    m_newTag.clear();
    Q_EMIT tagCreated(wanted, QString::fromLatin1(kColours[static_cast<std::size_t>(m_directory.tags().size()) % std::size(kColours)]));
  });
  m_tags = table({tr("Tag"), tr("Waiting for a reply"), tr("Kind")}, QStringLiteral("tags.table"));
  m_tags->setAccessibleName(tr("Tags"));
  m_tags->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
  m_tags->setColumnWidth(1, look().px(170));
  column().addWidget(m_tags, 1);
  fillTags();
  connect(m_tags, &QTableWidget::itemSelectionChanged, this, [this] {
    const auto chosen = m_tags->selectedItems();
    const QString wanted = chosen.isEmpty() ? QString() : m_tags->item(chosen.first()->row(), 0)->data(Qt::UserRole).toString();
    if (wanted == m_tag) return;
    m_tag = wanted;
    m_drawer = Drawer::Nothing;
    rebuild();
  });
}

void ListsPage::fillTags() {
  const QSignalBlocker quiet(m_tags);
  for (const desk::TagRow& row : m_directory.tags()) {
    const int at = m_tags->rowCount();
    m_tags->insertRow(at);
    const QString text = m_directory.tagText(row.name), count = QString::number(row.count);
    QTableWidgetItem* first = tableCell(text, tr("%1, %n waiting", nullptr, static_cast<int>(row.count)).arg(text));
    first->setIcon(dot(m_directory.tagColour(shownLine(row.name))));
    first->setData(Qt::UserRole, toQt(row.name));
    m_tags->setItem(at, 0, first);
    m_tags->setItem(at, 1, tableCell(count));
    m_tags->setItem(at, 2, tableCell(row.isPreset ? tr("comes with the desk") : tr("your own")));
    if (toQt(row.name) == m_tag) m_tags->setCurrentCell(at, 0);
  }
}

void ListsPage::addTagEditor() {
  const desk::TagRow chosen = *tag(m_tag);
  auto* row = rowIn(&column());
  auto* name = new QLineEdit(page());
  name->setObjectName(QStringLiteral("tags.name"));
  name->setAccessibleName(tr("New name of the tag %1").arg(m_directory.tagText(chosen.name)));
  name->setText(toQt(chosen.name));
  name->setMaximumWidth(look().px(220));
  row->addWidget(name, 1);
  QPushButton* rename = button(row, tr("Rename"), QStringLiteral("tags.rename"));
  auto* colour = new QComboBox(page());
  colour->setObjectName(QStringLiteral("tags.colour"));
  colour->setAccessibleName(tr("Colour of the tag"));
  int number = 0;
  for (const char* each : kColours) colour->addItem(dot(QColor(QLatin1String(each))), tr("Colour %1").arg(++number), QString::fromLatin1(each));
  colour->setCurrentIndex(colour->findData(toQt(chosen.colour).toUpper()));
  row->addWidget(colour);
  QPushButton* merge = button(row, tr("Merge…"), QStringLiteral("tags.merge"));
  QPushButton* remove = button(row, tr("Delete…"), QStringLiteral("tags.delete"));
  row->addStretch(1);
  const QString from = m_tag;
  connect(name, &QLineEdit::returnPressed, rename, &QPushButton::click);
  connect(rename, &QPushButton::clicked, this, [this, from, name] {
    const QString to = name->text().trimmed();
    if (to.isEmpty() || to == from) return;
    m_tag = to;
    Q_EMIT tagRenamed(from, to);
  });
  connect(colour, &QComboBox::activated, this, [this, from, colour] { Q_EMIT tagRecoloured(from, colour->currentData().toString()); });
  const auto toggle = [this](Drawer what) {
    m_drawer = m_drawer == what ? Drawer::Nothing : what;
    rebuild();
  };
  connect(merge, &QPushButton::clicked, this, [toggle] { toggle(Drawer::Merge); });
  connect(remove, &QPushButton::clicked, this, [toggle] { toggle(Drawer::Delete); });
  if (m_drawer != Drawer::Nothing) addDrawer();
}

void ListsPage::addDrawer() {
  const desk::TagRow chosen = *tag(m_tag);
  const QString from = m_tag, shown = m_directory.tagText(chosen.name);
  auto* row = rowIn(&column());
  if (m_drawer == Drawer::Merge) {
    auto* into = new QComboBox(page());
    into->setObjectName(QStringLiteral("tags.into"));
    into->setAccessibleName(tr("Merge %1 into").arg(shown));
    for (const desk::TagRow& each : m_directory.tags())
      if (toQt(each.name) != m_tag) into->addItem(m_directory.tagText(each.name), toQt(each.name));
    row->addWidget(into);
    QPushButton* merge = button(row, tr("Merge %1 into it").arg(shown), QStringLiteral("tags.mergeNow"));
    merge->setEnabled(into->count() > 0);
    row->addStretch(1);
    connect(merge, &QPushButton::clicked, this, [this, from, into] { Q_EMIT tagMerged(from, into->currentData().toString()); });
    return;
  }
  QLabel* what = plainLabel(page(), look().fonts().font(Size::Small));
  what->setObjectName(QStringLiteral("tags.warning"));
  what->setWordWrap(true);
  what->setText(tr("%n thread(s) that wait for a reply carry “%1”; done ones may, too. They stay, without the tag. A deleted tag can be created again, but not its threads' marks.", nullptr,
                   static_cast<int>(chosen.count))
                    .arg(shown));
  row->addWidget(what, 1);
  QPushButton* remove = button(row, tr("Delete the tag"), QStringLiteral("tags.deleteNow"), ButtonKind::Blocked);
  connect(remove, &QPushButton::clicked, this, [this, from] { Q_EMIT tagDeleted(from); });
}

void ListsPage::addViews() {
  heading(tr("Saved views"));
  if (m_views.empty()) {
    note(tr("No view has been saved yet. Search for something and keep the search as a view."));
    return;
  }
  m_saved = table({tr("View"), tr("Shows")}, QStringLiteral("views.table"));
  m_saved->setAccessibleName(tr("Saved views"));
  m_saved->setColumnWidth(0, look().px(240));
  m_saved->setMinimumHeight(look().px(140));
  column().addWidget(m_saved);
  fillViews();
  auto* row = rowIn(&column());
  auto* name = new QLineEdit(page());
  name->setObjectName(QStringLiteral("views.name"));
  name->setAccessibleName(tr("New name of the view"));
  name->setMaximumWidth(look().px(260));
  row->addWidget(name, 1);
  QPushButton* rename = button(row, tr("Rename"), QStringLiteral("views.rename"));
  QPushButton* remove = button(row, tr("Delete"), QStringLiteral("views.delete"));
  row->addStretch(1);
  const auto show = [this, name, rename, remove] {
    for (const desk::SavedView& view : m_views)
      if (view.id == m_view) name->setText(toQt(view.name));
    rename->setEnabled(m_view.value != 0);
    remove->setEnabled(m_view.value != 0);
  };
  connect(m_saved, &QTableWidget::currentCellChanged, this, [this, show](int at) {
    if (at >= 0) m_view = m_views[static_cast<std::size_t>(at)].id;
    show();
  });
  connect(name, &QLineEdit::returnPressed, rename, &QPushButton::click);
  connect(rename, &QPushButton::clicked, this, [this, name] {
    if (!name->text().trimmed().isEmpty()) Q_EMIT viewRenamed(m_view, name->text().trimmed());
  });
  connect(remove, &QPushButton::clicked, this, [this] { Q_EMIT viewDeleted(std::exchange(m_view, {})); });
  show();
}

void ListsPage::fillViews() {
  const QSignalBlocker quiet(m_saved);
  for (const desk::SavedView& view : m_views) {
    const int at = m_saved->rowCount();
    m_saved->insertRow(at);
    m_saved->setItem(at, 0, tableCell(shownLine(view.name), QStringLiteral("%1, %2").arg(shownLine(view.name), shownLine(view.query))));
    m_saved->setItem(at, 1, tableCell(shownLine(view.query)));
    if (view.id == m_view) m_saved->setCurrentCell(at, 0);
  }
}

}  // namespace inquiry::ui
