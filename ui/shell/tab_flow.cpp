#include "ui/shell/tab_flow.h"

#include <algorithm>

#include "ui/common/text.h"
#include "ui/models/saved_list.h"

namespace inquiry::ui {
namespace {

using Urgency = DeskCalls::Urgency;

const QString kKeys = QStringLiteral("inbox/tabs"), kCurrent = QStringLiteral("inbox/tab");

// Lays the part over the list: both must hold.
void lay(ThreadQuery& list, const ThreadQuery& part) {
  if (part.store) list.store = part.store;
  if (part.tag) list.tag = part.tag;
  if (part.kind) list.kind = part.kind;
  if (part.assignee) list.assignee = part.assignee;
  if (part.unread) list.unread = part.unread;
  if (!part.language.empty()) list.language = part.language;
  if (!part.text.empty()) list.text += (list.text.empty() ? "" : " ") + part.text;
}

}  // namespace

TabFlow::TabFlow(MainWindow& window, const Directory& directory, ListFlow& list, QSettings& settings, DeskServices services, DeskCalls& calls)
    : m_window(window),
      m_directory(directory),
      m_list(list),
      m_settings(settings),
      m_services(services),
      m_calls(calls),
      m_keys(settings.value(kKeys).toStringList()),
      m_current(settings.value(kCurrent).toString()) {
  list.setNarrowing([this](ThreadQuery& query) { return narrow(query); });
  connect(&list, &ListFlow::placeShown, this, &TabFlow::show);
  connect(&list, &ListFlow::pageShown, this, &TabFlow::count);
  connect(&window.list().tabs(), &ListTabs::tabChosen, this, &TabFlow::open);
  connect(&window.navigationModel(), &NavigationModel::savedViewsChanged, this, &TabFlow::show);
  connect(&directory, &Directory::changed, this, &TabFlow::show);
}

std::vector<TabFlow::Part> TabFlow::candidates() const {
  std::vector<Part> all;
  const auto add = [&](const QString& key, const QString& text, const ThreadQuery& query) { all.push_back({key, text, query}); };
  const std::pair<ThreadKind, QString> kinds[] = {{ThreadKind::Question, tr("Questions")},
                                                  {ThreadKind::OrderMessage, tr("Orders", "messages about orders: a part of the inbox")},
                                                  {ThreadKind::Mail, tr("Mail")},
                                                  {ThreadKind::Case, tr("Claims")}};
  for (const auto& [kind, text] : kinds) {
    ThreadQuery query;
    query.kind = kind;
    add(QStringLiteral("kind:") + toQt(name(kind)), text, query);
  }
  for (const desk::StoreRow& store : m_directory.stores()) {
    ThreadQuery query;
    query.store = store.store.id;
    add(QStringLiteral("store:") + toQt(store.store.id.value), m_directory.store(store.store.id).name, query);
  }
  for (const desk::SavedView& view : m_window.navigationModel().savedViews()) {
    // A search goes through messages: only a list can be a part of one.
    const auto query = savedList(view.query);
    if (query) add(QStringLiteral("view:%1").arg(view.id.value), shownLine(view.name), *query);
  }
  return all;
}

std::vector<TabFlow::Part> TabFlow::parts() const {
  std::vector<Part> chosen;
  for (Part& part : candidates())
    if (m_keys.contains(part.key)) chosen.push_back(std::move(part));
  return chosen;
}

bool TabFlow::isSplit() const {
  const Place& place = m_list.place();
  return place.page == Place::Page::List && place.view == ThreadView::NeedsReply && !place.store && !place.tag && !place.saved;
}

bool TabFlow::narrow(ThreadQuery& query) const {
  if (!isSplit() || m_current.isEmpty()) return false;
  for (const Part& part : parts())
    if (part.key == m_current) {
      lay(query, part.query);
      return true;
    }
  return false;
}

void TabFlow::show() {
  std::vector<ListTabs::Tab> tabs;
  if (isSplit() && !m_keys.isEmpty()) {
    const auto& views = m_window.navigationModel().counts().views;
    const auto all = views.find(std::string(name(ThreadView::NeedsReply)));
    tabs.push_back({{}, tr("All"), all == views.end() ? -1 : all->second});
    for (const Part& part : parts()) {
      const auto known = m_counts.find(part.key);
      tabs.push_back({part.key, part.text, known == m_counts.end() ? -1 : known->second});
    }
  }
  m_window.list().tabs().setTabs(tabs, m_current);
}

void TabFlow::count() {
  if (!isSplit() || m_keys.isEmpty()) return show();
  std::vector<std::pair<QString, ThreadQuery>> wanted;
  for (const Part& part : parts()) {
    ThreadQuery query;
    query.now = m_services.clock.now();
    query.limit = 1;
    lay(query, part.query);
    wanted.emplace_back(part.key, query);
  }
  m_calls.call(
      Urgency::Action, this,
      [inbox = &m_services.inbox, wanted = std::move(wanted)] {
        std::map<QString, std::int64_t> counts;
        for (const auto& [key, query] : wanted)
          if (const auto page = inbox->threads(query); page && page->total) counts[key] = *page->total;
        return counts;
      },
      [this](std::map<QString, std::int64_t> counts) {
        m_counts = std::move(counts);
        show();
      });
}

void TabFlow::open(const QString& key) {
  if (key == m_current) return;
  m_current = key;
  m_settings.setValue(kCurrent, key);
  m_window.list().forgetPlace();
  m_list.reload();
  m_window.list().focusList();
}

void TabFlow::step(int by) {
  ListTabs& tabs = m_window.list().tabs();
  if (!isSplit()) return m_list.showView(ThreadView::NeedsReply);
  if (tabs.count() < 2) return choose();
  tabs.setCurrentIndex((tabs.currentIndex() + by + tabs.count()) % tabs.count());
}

void TabFlow::setKeys(const QStringList& keys) {
  m_keys = keys;
  m_settings.setValue(kKeys, keys);
  if (!m_keys.contains(m_current)) open({});
  show();
  count();
}

void TabFlow::choose() {
  ChoicePicker::Question question{tr("Parts of “Needs reply” to see as tabs"), tr("Find a kind, a store or a view"), {}, {}, {}};
  const std::vector<Part> all = candidates();
  for (std::size_t i = 0; i < all.size(); ++i)
    question.choices.push_back({m_keys.contains(all[i].key) ? QStringLiteral("✓ ") + all[i].text : all[i].text, {}, all[i].key, static_cast<int>(i), {}});
  m_window.ask(std::move(question), [this, all](const ChoicePicker::Choice& choice, const QString&) {
    const QString key = all[static_cast<std::size_t>(choice.id)].key;
    QStringList keys = m_keys;
    if (!keys.removeOne(key)) keys << key;
    setKeys(keys);
    // Usually more than one is wanted: the question stays until Esc.
    choose();
  });
}

}  // namespace inquiry::ui
