#pragma once

#include <QAbstractListModel>
#include <QStringList>
#include <map>
#include <set>
#include <vector>

#include "core/desk/values.h"
#include "core/domain/thread_query.h"
#include "ui/models/directory.h"

namespace inquiry::ui {

// What the person looks at: a view, narrowed by store or tag, or a page.
struct Place {
  enum class Page { List, Outbox, Settings, Connect, Coverage, Cases, Tickets, Appeals, Support, Reports } page = Page::List;
  ThreadView view = ThreadView::NeedsReply;
  std::optional<StoreId> store;
  std::optional<TagName> tag;
  std::optional<ViewId> saved;
  friend bool operator==(const Place&, const Place&) = default;
};

struct NavigationRow {
  enum class Kind { View, Store, Tag, Saved, Heading, Outbox, Tickets } kind = Kind::View;
  Place place;
  QString text, icon;
  std::int64_t count = 0;
  enum class Emphasis { None, Late, Soon } emphasis = Emphasis::None;
  enum class Section { None, Stores, Tags, Saved } section = Section::None;  // of a heading
  bool isOpen = true;                                                       // of a heading: its rows are shown
  QString key;  // "Ctrl+3": what shows this store or saved view
  StoreFace store;
  desk::StoreRow state;  // of a store, as read last
  SyncAge age = SyncAge::Fresh;
  QColor dot;
};

// Views, stores, tags and saved views with the number of threads that need an answer; the last three can be folded away. GUI thread only.
class NavigationModel final : public QAbstractListModel {
  Q_OBJECT

 public:
  enum Role { RowRole = Qt::UserRole + 1 };
  explicit NavigationModel(const Directory& directory, QObject* parent = nullptr);

  void setCounts(const desk::ViewCounts& counts);
  // Cases of platforms that wait for us.
  void setCaseCount(std::int64_t count);
  // Open tickets of the person or one of the person's groups.
  void setTicketCount(std::int64_t count);
  // Which stores have not been synced in time by now.
  void setNow(Instant now);
  Instant now() const { return m_now; }
  void setSavedViews(std::vector<desk::SavedView> views);
  void setSavedCounts(const std::map<ViewId, std::int64_t>& counts);
  const std::vector<desk::SavedView>& savedViews() const { return m_saved; }
  const desk::ViewCounts& counts() const { return m_counts; }
  // Names again, after a change of language, stores or tags.
  void rebuild();

  // Opens or folds the section of a heading.
  void toggle(NavigationRow::Section section);
  // Names of the folded sections, to be remembered.
  QStringList folded() const;
  void setFolded(const QStringList& names);
  // The nth of stores and saved views together, from 1; nothing beyond the last.
  std::optional<Place> numbered(int number) const;

  const NavigationRow* row(const QModelIndex& index) const;
  // Also what is folded away.
  const std::vector<NavigationRow>& allRows() const { return m_all; }
  QModelIndex indexOf(const Place& place) const;
  // The heading of a list: "Needs reply", a store's or a tag's name.
  QString title(const Place& place) const;
  static QString viewName(ThreadView view);
  static QString viewIcon(ThreadView view);

  int rowCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;
  Qt::ItemFlags flags(const QModelIndex& index) const override;

 Q_SIGNALS:
  void savedViewsChanged();

 private:
  void addViews(std::vector<NavigationRow>& rows) const;
  void addStores(std::vector<NavigationRow>& rows) const;
  void addTags(std::vector<NavigationRow>& rows) const;
  void addSaved(std::vector<NavigationRow>& rows) const;
  NavigationRow heading(NavigationRow::Section section, const QString& text) const;
  void show(std::vector<NavigationRow> rows);
  std::int64_t viewCount(ThreadView view) const;

  const Directory& m_directory;
  desk::ViewCounts m_counts;
  std::int64_t m_tickets = 0, m_cases = 0;
  std::vector<desk::SavedView> m_saved;
  std::map<ViewId, std::int64_t> m_savedCounts;
  std::vector<NavigationRow> m_all, m_rows;  // m_rows: without what is folded away
  std::set<NavigationRow::Section> m_folded;
  Instant m_now;
};

}  // namespace inquiry::ui

Q_DECLARE_METATYPE(const inquiry::ui::NavigationRow*)
