#include "ui/models/navigation_model.h"

#include <algorithm>
#include <array>

#include "ui/common/health_text.h"
#include "ui/common/text.h"
#include "ui/common/words.h"

namespace inquiry::ui {
namespace {

using Section = NavigationRow::Section;

constexpr std::array<std::pair<Section, const char*>, 3> kSections{{{Section::Stores, "stores"}, {Section::Tags, "tags"}, {Section::Saved, "views"}}};
// Ctrl+1 to Ctrl+9.
constexpr int kNumbered = 9;

std::int64_t countOf(const std::map<std::string, std::int64_t>& counts, const std::string& key) {
  const auto found = counts.find(key);
  return found == counts.end() ? 0 : found->second;
}

}  // namespace

NavigationModel::NavigationModel(const Directory& directory, QObject* parent) : QAbstractListModel(parent), m_directory(directory) {
  connect(&directory, &Directory::changed, this, &NavigationModel::rebuild);
  rebuild();
}

QString NavigationModel::viewName(ThreadView view) {
  switch (view) {
    case ThreadView::NeedsReply: return tr("Needs reply");
    case ThreadView::Mine: return tr("Mine");
    case ThreadView::Unassigned: return tr("Unassigned");
    case ThreadView::DueSoon: return tr("Due soon");
    case ThreadView::Overdue: return tr("Overdue");
    case ThreadView::Waiting: return tr("Waiting for buyer");
    case ThreadView::Snoozed: return tr("Snoozed");
    case ThreadView::Cases: return tr("Cases / claims");
    case ThreadView::Notices: return tr("Platform notices");
    case ThreadView::All: break;
  }
  return tr("All");
}

QString NavigationModel::viewIcon(ThreadView view) {
  switch (view) {
    case ThreadView::NeedsReply: return QStringLiteral("inbox");
    case ThreadView::Mine: return QStringLiteral("user");
    case ThreadView::Unassigned: return QStringLiteral("unassigned");
    case ThreadView::DueSoon: return QStringLiteral("clock");
    case ThreadView::Overdue: return QStringLiteral("alert");
    case ThreadView::Waiting: return QStringLiteral("hourglass");
    case ThreadView::Snoozed: return QStringLiteral("moon");
    case ThreadView::Cases: return QStringLiteral("scales");
    case ThreadView::Notices: return QStringLiteral("notice");
    case ThreadView::All: break;
  }
  return QStringLiteral("layers");
}

std::int64_t NavigationModel::viewCount(ThreadView view) const {
  // Nobody waits for an answer there: no figure that calls.
  if (view == ThreadView::Waiting || view == ThreadView::Snoozed || view == ThreadView::All) return 0;
  return countOf(m_counts.views, std::string(name(view)));
}

void NavigationModel::addViews(std::vector<NavigationRow>& rows) const {
  const auto add = [&](ThreadView view) {
    NavigationRow row;
    row.place.view = view;
    row.text = viewName(view);
    row.icon = viewIcon(view);
    row.count = viewCount(view);
    if (view == ThreadView::Cases) {
      row.place.page = Place::Page::Cases;
      row.count = m_cases;
    }
    if (row.count > 0 && view == ThreadView::Overdue) row.emphasis = NavigationRow::Emphasis::Late;
    if (row.count > 0 && view == ThreadView::DueSoon) row.emphasis = NavigationRow::Emphasis::Soon;
    rows.push_back(row);
  };
  for (const ThreadView view : {ThreadView::NeedsReply, ThreadView::Mine, ThreadView::Unassigned, ThreadView::DueSoon, ThreadView::Overdue,
                                ThreadView::Waiting, ThreadView::Snoozed, ThreadView::Cases})
    add(view);
  NavigationRow tickets;
  tickets.kind = NavigationRow::Kind::Tickets;
  tickets.place.page = Place::Page::Tickets;
  tickets.text = tr("Tickets");
  tickets.icon = QStringLiteral("ticket");
  tickets.count = m_tickets;
  rows.push_back(tickets);
  add(ThreadView::Notices);
  NavigationRow outbox;
  outbox.kind = NavigationRow::Kind::Outbox;
  outbox.place.page = Place::Page::Outbox;
  outbox.text = tr("Outbox");
  outbox.icon = QStringLiteral("send");
  outbox.count = m_counts.outbox;
  rows.push_back(outbox);
  add(ThreadView::All);
}

NavigationRow NavigationModel::heading(Section section, const QString& text) const {
  NavigationRow row;
  row.kind = NavigationRow::Kind::Heading;
  row.section = section;
  row.isOpen = !m_folded.contains(section);
  row.text = text;
  return row;
}

void NavigationModel::addStores(std::vector<NavigationRow>& rows) const {
  rows.push_back(heading(Section::Stores, tr("Stores")));
  for (const desk::StoreRow& store : m_directory.stores()) {
    NavigationRow row;
    row.kind = NavigationRow::Kind::Store;
    row.place.store = store.store.id;
    row.store = m_directory.store(store.store.id);
    row.text = row.store.name;
    row.state = store;
    row.age = storeAge(store, m_now);
    const auto counted = m_counts.stores.find(store.store.id.value);
    row.count = counted != m_counts.stores.end() ? counted->second : store.needsReply;
    rows.push_back(row);
  }
}

void NavigationModel::addTags(std::vector<NavigationRow>& rows) const {
  if (!m_directory.tags().empty()) rows.push_back(heading(Section::Tags, tr("Tags")));
  for (const desk::TagRow& tag : m_directory.tags()) {
    NavigationRow row;
    row.kind = NavigationRow::Kind::Tag;
    row.place.tag = TagName{tag.name};
    row.text = m_directory.tagText(tag.name);
    row.dot = m_directory.tagColour(shownLine(tag.name));
    const auto counted = m_counts.tags.find(tag.name);
    row.count = counted != m_counts.tags.end() ? counted->second : tag.count;
    rows.push_back(row);
  }
}

void NavigationModel::addSaved(std::vector<NavigationRow>& rows) const {
  if (!m_saved.empty()) rows.push_back(heading(Section::Saved, tr("Saved views")));
  for (const desk::SavedView& view : m_saved) {
    NavigationRow row;
    row.kind = NavigationRow::Kind::Saved;
    row.place.view = ThreadView::All;
    row.place.saved = view.id;
    row.text = shownLine(view.name);
    row.icon = QStringLiteral("bookmark");
    const auto counted = m_savedCounts.find(view.id);
    row.count = counted == m_savedCounts.end() ? view.count : counted->second;
    rows.push_back(row);
  }
}

void NavigationModel::rebuild() {
  std::vector<NavigationRow> rows;
  addViews(rows);
  addStores(rows);
  addTags(rows);
  addSaved(rows);
  int number = 0;
  for (NavigationRow& row : rows)
    if ((row.kind == NavigationRow::Kind::Store || row.kind == NavigationRow::Kind::Saved) && ++number <= kNumbered) row.key = QStringLiteral("Ctrl+%1").arg(number);
  m_all = rows;
  Section section = Section::None;
  std::erase_if(rows, [&](const NavigationRow& row) {
    if (row.kind == NavigationRow::Kind::Heading) section = row.section;
    return row.kind != NavigationRow::Kind::Heading && m_folded.contains(section);
  });
  show(std::move(rows));
}

void NavigationModel::show(std::vector<NavigationRow> rows) {
  const bool sameShape = rows.size() == m_rows.size() && std::equal(rows.begin(), rows.end(), m_rows.begin(), [](const auto& a, const auto& b) {
                           return a.kind == b.kind && a.place == b.place && a.section == b.section;
                         });
  if (sameShape) {
    m_rows = std::move(rows);
    if (!m_rows.empty()) Q_EMIT dataChanged(index(0), index(static_cast<int>(m_rows.size()) - 1));
    return;
  }
  beginResetModel();
  m_rows = std::move(rows);
  endResetModel();
}

void NavigationModel::toggle(Section section) {
  if (section == Section::None) return;
  if (m_folded.erase(section) == 0) m_folded.insert(section);
  rebuild();
}

QStringList NavigationModel::folded() const {
  QStringList names;
  for (const auto& [section, name] : kSections)
    if (m_folded.contains(section)) names << QString::fromLatin1(name);
  return names;
}

void NavigationModel::setFolded(const QStringList& names) {
  m_folded.clear();
  for (const auto& [section, name] : kSections)
    if (names.contains(QLatin1String(name))) m_folded.insert(section);
  rebuild();
}

std::optional<Place> NavigationModel::numbered(int number) const {
  const QString key = QStringLiteral("Ctrl+%1").arg(number);
  for (const NavigationRow& row : m_all)
    if (row.key == key) return row.place;
  return {};
}

void NavigationModel::setCaseCount(std::int64_t count) {
  if (std::exchange(m_cases, count) != count) rebuild();
}

void NavigationModel::setTicketCount(std::int64_t count) {
  if (std::exchange(m_tickets, count) != count) rebuild();
}

void NavigationModel::setCounts(const desk::ViewCounts& counts) {
  m_counts = counts;
  rebuild();
}

void NavigationModel::setNow(Instant now) {
  m_now = now;
  for (std::size_t i = 0; i < m_rows.size(); ++i) {
    NavigationRow& row = m_rows[i];
    if (row.kind != NavigationRow::Kind::Store) continue;
    const SyncAge age = storeAge(row.state, now);
    if (age == row.age) continue;
    row.age = age;
    const QModelIndex changed = index(static_cast<int>(i));
    Q_EMIT dataChanged(changed, changed);
  }
}

void NavigationModel::setSavedViews(std::vector<desk::SavedView> views) {
  m_saved = std::move(views);
  rebuild();
  Q_EMIT savedViewsChanged();
}

void NavigationModel::setSavedCounts(const std::map<ViewId, std::int64_t>& counts) {
  if (counts == m_savedCounts) return;
  m_savedCounts = counts;
  rebuild();
}

const NavigationRow* NavigationModel::row(const QModelIndex& index) const {
  if (!index.isValid() || index.row() >= static_cast<int>(m_rows.size())) return nullptr;
  return &m_rows[static_cast<std::size_t>(index.row())];
}

QModelIndex NavigationModel::indexOf(const Place& place) const {
  for (std::size_t i = 0; i < m_rows.size(); ++i)
    if (m_rows[i].kind != NavigationRow::Kind::Heading && m_rows[i].place == place) return index(static_cast<int>(i));
  return {};
}

QString NavigationModel::title(const Place& place) const {
  if (place.page == Place::Page::Outbox) return tr("Outbox");
  for (const NavigationRow& row : m_all)
    if (row.kind != NavigationRow::Kind::Heading && row.place == place) return row.text;
  if (place.store) return QStringLiteral("%1 · %2").arg(viewName(place.view), m_directory.store(*place.store).name);
  return viewName(place.view);
}

int NavigationModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(m_rows.size()); }

QVariant NavigationModel::data(const QModelIndex& index, int role) const {
  const NavigationRow* found = row(index);
  if (found == nullptr) return {};
  if (role == RowRole) return QVariant::fromValue(found);
  if (role != Qt::AccessibleTextRole && role != Qt::DisplayRole) return {};
  if (role == Qt::AccessibleTextRole && found->kind == NavigationRow::Kind::Heading)
    return found->isOpen ? tr("%1, open", "a section of the navigation").arg(found->text) : tr("%1, folded", "a section of the navigation").arg(found->text);
  if (role == Qt::AccessibleTextRole && found->kind == NavigationRow::Kind::Store) {
    QStringList parts{found->text};
    if (found->count > 0) parts << QString::number(found->count);
    if (found->state.isOnlyImported || found->state.health.state != HealthState::Ok) parts << storeSentence(found->state);
    if (found->age != SyncAge::Fresh) parts << ageWord(found->age);
    return spoken(parts);
  }
  return found->count > 0 ? tr("%1, %2", "a list's name and how many threads need an answer").arg(found->text).arg(found->count) : found->text;
}

Qt::ItemFlags NavigationModel::flags(const QModelIndex& index) const {
  const NavigationRow* found = row(index);
  if (found == nullptr) return Qt::NoItemFlags;
  return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

}  // namespace inquiry::ui
