#include "ui/shell/list_flow.h"

#include "ui/common/text.h"
#include "ui/common/words.h"
#include "ui/models/saved_list.h"
#include "ui/shell/chosen_threads.h"

namespace inquiry::ui {
namespace {

// Keys of one burst ask once.
constexpr int kTypingPause = 25;
// How far an import or the search index has come is told by no event.
constexpr int kProgressPause = 2000;
constexpr std::size_t kMostRefreshed = 400;
// A list that is to be sorted by what no index holds is read as a whole, up to this many.
constexpr std::size_t kMostSorted = 2000;
using Urgency = DeskCalls::Urgency;

// What cannot be read in the language of the team stands there as it was written.
std::map<ThreadId, std::string> excerptsOf(const desk::TranslationService& translations, const Result<ThreadPage>& page) {
  if (!page) return {};
  std::vector<ThreadId> ids;
  for (const Thread& thread : page->threads) ids.push_back(thread.id);
  auto excerpts = translations.excerpts(ids);
  return excerpts ? std::move(*excerpts) : std::map<ThreadId, std::string>();
}

// A page with what is marked on its rows besides.
struct LoadedPage {
  Result<ThreadPage> page;
  std::set<ThreadId> angry;
  std::map<ThreadId, std::string> excerpts;  // translated
};

LoadedPage loadPage(const DeskServices& services, const ThreadQuery& wanted, const std::optional<std::set<ThreadId>>& chosen) {
  LoadedPage loaded{chosen ? pageAmong(services.inbox, wanted, *chosen) : services.inbox.threads(wanted), {}, {}};
  if (!loaded.page) return loaded;
  std::vector<ThreadId> ids;
  for (const Thread& thread : loaded.page->threads)
    if (thread.needsReply) ids.push_back(thread.id);
  if (auto angry = services.moods.angryAmong(ids)) loaded.angry = std::move(*angry);
  loaded.excerpts = excerptsOf(services.translations, loaded.page);
  return loaded;
}

bool isByDeadline(ThreadView view) {
  return view == ThreadView::NeedsReply || view == ThreadView::Unassigned || view == ThreadView::DueSoon || view == ThreadView::Overdue;
}

ThreadListPanel::Order orderOf(const ThreadQuery& query) {
  if (query.sort == ThreadSort::Newest) return ThreadListPanel::Order::Newest;
  if (query.sort == ThreadSort::Oldest) return ThreadListPanel::Order::Oldest;
  if (query.sort == ThreadSort::Due) return ThreadListPanel::Order::Due;
  if (query.view == ThreadView::Snoozed) return ThreadListPanel::Order::SnoozeEnd;
  return isByDeadline(query.view) || query.view == ThreadView::Mine ? ThreadListPanel::Order::Due : ThreadListPanel::Order::Newest;
}

bool isAnswering(const Place& place) { return !place.tag && !place.saved && (isByDeadline(place.view) || place.view == ThreadView::Mine); }

}  // namespace

ListFlow::ListFlow(MainWindow& window, Directory& directory, PerfProbe& probe, DeskServices services, DeskCalls& calls)
    : m_window(window), m_directory(directory), m_probe(probe), m_services(services), m_calls(calls) {
  m_searchPause.setSingleShot(true);
  m_searchPause.setInterval(kTypingPause);
  m_filterPause.setSingleShot(true);
  m_filterPause.setInterval(kTypingPause);
  m_catchingUp.setInterval(kProgressPause);
  connect(&m_catchingUp, &QTimer::timeout, this, &ListFlow::loadStatus);
  connect(&m_searchPause, &QTimer::timeout, this, [this] {
    if (m_hasTyped) runSearch();
  });
  connect(&m_filterPause, &QTimer::timeout, this, [this] { load(kPage); });
  connect(&window.list().model(), &ThreadListModel::moreWanted, this, &ListFlow::loadMore);
  connect(&window.list(), &ThreadListPanel::filterEdited, this, [this](const QString& text) {
    m_filter = text.trimmed();
    m_filterPause.start();
  });
  connect(&window.navigationModel(), &NavigationModel::savedViewsChanged, this, &ListFlow::loadStatus);
  connect(&window.navigation(), &NavigationPanel::placeChosen, this, &ListFlow::show);
  connect(&window.topBar(), &TopBar::scopeChosen, this, &ListFlow::scopeTo);
  connect(&window.topBar(), &TopBar::searchEdited, this, &ListFlow::search);
  connect(&window.topBar(), &TopBar::searchEntered, this, [this](const QString& text) {
    m_searchText = text.trimmed();
    if (m_searchText.isEmpty()) return;
    runSearch();
    m_window.list().focusList();
  });
  connect(&window.topBar(), &TopBar::searchLeft, this, &ListFlow::leaveSearch);
}

ThreadQuery ListFlow::query() const {
  ThreadQuery query;
  query.view = m_place.view;
  query.store = m_place.store;
  query.tag = m_place.tag;
  if (const auto saved = savedQuery()) query = *saved;
  if (const QString words = withoutAngry(m_filter); !words.isEmpty()) query.text.append(query.text.empty() ? "" : " ").append(toUtf8(words));
  query.isAngry = query.isAngry || asksForAngry(m_filter);
  query.now = m_services.clock.now();
  query.limit = kPage;
  if (const auto sort = sortInForce()) query.sort = deskSort(*sort).value_or(ThreadSort::Natural);
  if (m_narrowing) m_narrowing(query);
  return query;
}

const desk::SavedView* ListFlow::savedView() const {
  if (m_place.saved)
    for (const desk::SavedView& view : m_window.navigationModel().savedViews())
      if (view.id == *m_place.saved) return &view;
  return nullptr;
}

std::optional<ThreadQuery> ListFlow::savedQuery() const {
  const desk::SavedView* view = savedView();
  return view == nullptr ? std::nullopt : savedList(view->query);
}

bool ListFlow::showsHeadings(const ThreadQuery& query) const { return isByDeadline(query.view) && query.sort == ThreadSort::Natural && !isSortedHere() && query.text.empty(); }

QString ListFlow::savedText() const {
  if (m_place.page != Place::Page::List || m_chosen) return {};
  const desk::SavedView* view = savedView();
  if (view != nullptr) return (toQt(view->query) + QLatin1Char(' ') + m_filter).simplified();
  if (isSearching()) return m_searchText + (m_place.store ? QStringLiteral(" store:") + toQt(m_place.store->value) : QString());
  return inquiry::ui::savedText(m_place, m_filter);
}

std::optional<ColumnSort> ListFlow::sortInForce() const { return m_window.list().listLayout() == ListLayout::OnTop ? m_sort : std::nullopt; }

bool ListFlow::isSortedHere() const {
  const auto sort = sortInForce();
  return sort && !deskSort(*sort);
}

void ListFlow::setSort(const std::optional<ColumnSort>& sort) {
  m_sort = sort;
  m_window.list().setColumnSort(sort);
  if (m_place.page == Place::Page::List && !isSearching()) load(kPage);
}

void ListFlow::show(const Place& place) {
  // Back from a page to the list left for it: the thread on screen is still its current row.
  const bool isReturn = m_place.page != Place::Page::List && place == m_listPlace;
  m_place = place;
  m_chosen.reset();
  m_searchText.clear();
  m_searchPause.stop();
  m_window.topBar().clearSearch();
  m_filter.clear();
  m_window.list().clearFilter();
  if (place.page == Place::Page::List && !isReturn) m_window.list().forgetPlace();
  m_window.showPlace(place);
  Q_EMIT placeShown(place);
  if (place.page != Place::Page::List) return;
  m_listPlace = place;
  m_isArriving = !isReturn;
  m_probe.begin(QStringLiteral("filter.switch"), PerfProbe::Answer::Later);
  if (const desk::SavedView* view = savedView(); view != nullptr && !savedList(view->query)) {
    m_searchText = toQt(view->query);
    return runSearch();
  }
  load(kPage);
}

void ListFlow::showView(ThreadView view) {
  Place place;
  place.view = view;
  show(place);
}

void ListFlow::showThese(const QString& heading, const std::vector<ThreadId>& threads) {
  showView(ThreadView::All);
  m_chosen = Chosen{heading, std::set<ThreadId>(threads.begin(), threads.end())};
  load(kPage);
}

std::optional<std::set<ThreadId>> ListFlow::chosenIds() const { return m_chosen ? std::optional(m_chosen->threads) : std::nullopt; }

std::function<Result<std::vector<ThreadId>>()> ListFlow::idsOfList() const {
  return [inbox = &m_services.inbox, wanted = query(), chosen = chosenIds()] { return chosen ? idsAmong(*inbox, wanted, *chosen) : inbox->threadIds(wanted); };
}

void ListFlow::scopeTo(const std::optional<StoreId>& store) {
  Place place;
  place.view = m_place.page == Place::Page::List && !m_place.saved ? m_place.view : ThreadView::NeedsReply;
  place.store = store;
  const QString text = m_searchText;
  show(place);
  if (text.isEmpty()) return;
  m_window.topBar().setSearchText(text);
  search(text);
}

void ListFlow::scopeToNumber(int number) {
  const auto place = m_window.navigationModel().numbered(number);
  if (!place) return;
  if (place->store) scopeTo(place->store);
  else show(*place);
}

void ListFlow::load(std::size_t limit) {
  const int generation = ++m_generation;
  ThreadQuery wanted = query();
  wanted.limit = isSortedHere() ? kMostSorted : limit;
  m_calls.call(
      Urgency::Typing, this,
      [services = m_services, wanted, chosen = chosenIds(), here = isSortedHere() ? m_sort : std::nullopt] {
        LoadedPage loaded = loadPage(services, wanted, chosen);
        if (loaded.page && here && !loaded.page->next) sortThreads(loaded.page->threads, *here, loaded.angry);
        return loaded;
      },
      [this, generation](LoadedPage loaded) {
        if (generation != m_generation || isSearching()) return;
        const Result<ThreadPage>& page = loaded.page;
        if (page && page->next && isSortedHere()) {
          m_window.status().say(tr("Only lists of up to %1 threads can be sorted by this column: longer ones by due time or by last message.").arg(kMostSorted));
          return setSort({});
        }
        if (!page) return m_window.status().say(errorSentence(page.error()));
        m_window.list().model().takeTranslations(*page, loaded.excerpts);
        m_window.list().model().setAngry(std::move(loaded.angry), ThreadListModel::Angry::Anew);
        showPage(*page);
      });
}

void ListFlow::toggleAngry() {
  const QString words = withoutAngry(m_filter);
  m_window.list().setFilter(asksForAngry(m_filter) ? words : QStringLiteral("%1 %2").arg(words, kAngryWord).trimmed());
}

void ListFlow::showPage(const ThreadPage& page) {
  m_probe.answered(QStringLiteral("start.interactive"));
  m_probe.answered(QStringLiteral("filter.switch"));
  m_window.list().setTitle(m_chosen ? m_chosen->heading : m_window.navigationModel().title(m_place), page.total);
  m_window.list().setCoverage({});
  const ThreadQuery shown = query();
  m_window.list().setOrder(isSortedHere() ? ThreadListPanel::Order::Column : orderOf(shown));
  m_window.list().setPage(page, showsHeadings(shown) ? ThreadListModel::Headings::Show : ThreadListModel::Headings::Hide, m_services.clock.now());
  showEmpty();
  markMachines();
  if (m_window.list().model().marksBeyondLoaded()) askMarks();
  if (std::exchange(m_isArriving, false) && page.threads.empty()) Q_EMIT emptyViewOpened();
  Q_EMIT pageShown();
}

// After the page is on screen: a mark must not keep anybody waiting for the list.
void ListFlow::markMachines() {
  std::vector<Thread> waiting;
  for (const Thread& thread : m_window.list().model().threads())
    if (thread.needsReply && thread.oldestUnansweredAt) waiting.push_back(thread);
  if (waiting.empty()) return m_window.list().model().setAnsweredByMachine({});
  m_calls.call(
      Urgency::Idle, this, [inbox = &m_services.inbox, waiting = std::move(waiting)] { return inbox->answeredByMachine(waiting); },
      [this, generation = m_generation](Result<std::set<ThreadId>> ids) {
        if (generation == m_generation && ids) m_window.list().model().setAnsweredByMachine(std::move(*ids));
      });
}

void ListFlow::showEmpty() {
  // An empty list does not paint; what stands in its place does so with the next flush.
  if (m_window.list().model().rowCount() == 0)
    for (const char* what : {"start.interactive", "filter.switch", "search.first"}) m_probe.painted(QString::fromLatin1(what));
  EmptyFacts facts;
  facts.now = m_services.clock.now();
  facts.status = m_lastStatus;
  const auto& views = m_window.navigationModel().counts().views;
  if (const auto found = views.find("snoozed"); found != views.end()) facts.snoozed = found->second;
  if (const auto found = views.find(std::string(name(ThreadView::NeedsReply))); found != views.end()) facts.waiting = found->second;
  facts.view = m_place.view;
  for (const desk::StoreRow& row : m_directory.stores())
    if (m_place.store == row.store.id) facts.store = row;
  facts.outbox = m_window.navigationModel().counts().outbox;
  if (m_window.list().model().rowCount() > 0) facts.kind = EmptyKind::None;
  else if (isSearching() || !m_filter.isEmpty()) {
    facts.kind = EmptyKind::NoHits;
    facts.query = isSearching() ? m_searchText : m_filter;
    facts.explanation = m_searchProblem;
    if (m_place.store) facts.filters << m_directory.store(*m_place.store).name;
    facts.isEverywhere = isSearching() && !m_place.store;
    if (!isSearching()) facts.filters << m_window.navigationModel().title(m_place);
  } else if (!m_hasStatus) facts.kind = EmptyKind::Loading;
  else if (ThreadQuery whole = query(); isAnswering(m_place) && !(m_narrowing && m_narrowing(whole))) facts.kind = facts.store && m_lastStatus.stores > 0 ? emptyKindOf(m_lastStatus, *facts.store, m_place.view, facts.now) : emptyKindOf(m_lastStatus, m_place.view);
  else facts.kind = emptyKindOf(m_lastStatus, false);
  m_window.list().setEmpty(facts);
}

void ListFlow::chooseAll() {
  // Hits of a search are messages: only what is shown is meant.
  if (isSearching()) return m_window.list().chooseAll();
  const int generation = m_generation;
  m_calls.call(
      Urgency::Typing, this,
      [read = idsOfList()]() -> Result<std::set<ThreadId>> {
        const auto ids = read();
        if (!ids) return fail(ids.error());
        return std::set<ThreadId>(ids->begin(), ids->end());
      },
      [this, generation](Result<std::set<ThreadId>> ids) {
        if (!ids) return m_window.status().say(errorSentence(ids.error()));
        if (generation == m_generation || !isSearching()) m_window.list().choose(std::move(*ids));
      });
}

// The list has changed under a choice that goes beyond what is loaded: what has left it is not meant any more.
void ListFlow::askMarks() {
  const int generation = m_generation;
  m_calls.call(
      Urgency::Action, this,
      [read = idsOfList(), marked = m_window.list().model().marked()]() -> Result<std::set<ThreadId>> {
        const auto ids = read();
        if (!ids) return fail(ids.error());
        std::set<ThreadId> kept;
        for (const ThreadId id : *ids)
          if (marked.contains(id)) kept.insert(id);
        return kept;
      },
      [this, generation](Result<std::set<ThreadId>> kept) {
        ThreadListPanel& list = m_window.list();
        if (!kept || generation != m_generation || list.model().marked().empty() || list.bulkBar().isBusy()) return;
        // What was marked or unmarked meanwhile stays as it is.
        std::set<ThreadId> left;
        for (const ThreadId id : list.model().marked())
          if (kept->contains(id) || list.model().indexOf(id).isValid()) left.insert(id);
        list.choose(std::move(left));
      });
}

void ListFlow::loadMore(const QString& cursor) {
  const int generation = m_generation;
  ThreadQuery wanted = query();
  wanted.cursor = toUtf8(cursor);
  wanted.total = ThreadQuery::Total::Skip;
  m_calls.call(
      Urgency::Typing, this, [services = m_services, wanted, chosen = chosenIds()] { return loadPage(services, wanted, chosen); },
      [this, generation](LoadedPage loaded) {
        if (generation != m_generation || !loaded.page) return;
        m_window.list().model().takeTranslations(*loaded.page, loaded.excerpts);
        m_window.list().model().setAngry(std::move(loaded.angry), ThreadListModel::Angry::More);
        m_window.list().appendPage(*loaded.page);
        markMachines();
      });
}

void ListFlow::refresh() {
  loadStatus();
  if (m_place.page != Place::Page::List || isSearching()) return;
  load(std::clamp(m_window.list().model().threadCount(), kPage, kMostRefreshed));
}

void ListFlow::loadStatus() {
  m_calls.call(
      Urgency::Action, this,
      [inbox = &m_services.inbox, lists = savedLists()] {
        std::map<ViewId, std::int64_t> saved;
        for (const auto& [id, query] : lists)
          if (const auto page = inbox->threads(query); page && page->total) saved[id] = *page->total;
        return std::pair(std::pair(inbox->counts(), inbox->status()), saved);
      },
      [this](std::pair<std::pair<Result<desk::ViewCounts>, Result<desk::StatusLine>>, std::map<ViewId, std::int64_t>> told) {
        auto& answer = told.first;
        m_window.navigationModel().setSavedCounts(told.second);
        if (answer.first) m_window.navigationModel().setCounts(*answer.first);
        if (!answer.second) return m_window.status().say(errorSentence(answer.second.error()));
        m_lastStatus = *answer.second;
        m_hasStatus = true;
        if (!m_lastStatus.importing && m_lastStatus.notIndexed == 0) m_catchingUp.stop();
        else if (!m_catchingUp.isActive()) m_catchingUp.start();
        const desk::ViewCounts& counts = m_window.navigationModel().counts();
        m_window.status().setStatus(m_lastStatus, counts.outbox, counts.outboxNeedsPerson);
        m_window.setDayAndStatus(m_lastStatus, m_services.clock.now());
        showEmpty();
      });
}

// Of saved views only threads that need an answer count, as everywhere beside the navigation.
std::vector<std::pair<ViewId, ThreadQuery>> ListFlow::savedLists() const {
  std::vector<std::pair<ViewId, ThreadQuery>> lists;
  for (const desk::SavedView& view : m_window.navigationModel().savedViews()) {
    auto list = savedList(view.query);
    if (!list || list->view == ThreadView::Waiting || list->view == ThreadView::Snoozed || list->view == ThreadView::Notices) continue;
    if (list->view == ThreadView::All) list->view = ThreadView::NeedsReply;
    list->now = m_services.clock.now();
    list->limit = 1;
    lists.emplace_back(view.id, *list);
  }
  return lists;
}

void ListFlow::refreshDirectory() {
  struct Names {
    Result<std::vector<desk::StoreRow>> stores;
    Result<std::vector<desk::TagRow>> tags;
    Result<std::vector<desk::PersonRow>> people;
    Result<std::vector<desk::SavedView>> views;
  };
  m_calls.call(
      Urgency::Action, this,
      [stores = &m_services.stores, triage = &m_services.triage] { return Names{stores->list(), triage->tags(), triage->people(), triage->savedViews()}; },
      [this](Names names) {
        if (names.stores) m_directory.setStores(std::move(*names.stores));
        if (names.tags) m_directory.setTags(std::move(*names.tags));
        if (names.people) m_directory.setPeople(std::move(*names.people));
        if (names.views) m_window.navigationModel().setSavedViews(std::move(*names.views));
      });
}

void ListFlow::tick() {
  const Instant now = m_services.clock.now();
  m_window.list().setNow(now);
  m_window.setDayAndStatus(m_lastStatus, now);
}

}  // namespace inquiry::ui
