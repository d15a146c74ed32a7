#include "ui/shell/list_flow.h"

#include "ui/common/text.h"
#include "ui/common/words.h"

namespace inquiry::ui {
namespace {

// Keys of one burst ask once.
constexpr int kTypingPause = 25;
// How far an import or the search index has come is told by no event.
constexpr int kProgressPause = 2000;
constexpr std::size_t kPage = 100, kMostRefreshed = 400, kHits = 50;
using Urgency = DeskCalls::Urgency;

bool hasHeadings(const Place& place) {
  return !place.saved && (place.view == ThreadView::NeedsReply || place.view == ThreadView::Unassigned || place.view == ThreadView::DueSoon || place.view == ThreadView::Overdue);
}

ThreadListPanel::Order orderOf(const Place& place) {
  if (place.view == ThreadView::Snoozed) return ThreadListPanel::Order::SnoozeEnd;
  return hasHeadings(place) || place.view == ThreadView::Mine ? ThreadListPanel::Order::Due : ThreadListPanel::Order::Newest;
}

bool isAnswering(const Place& place) { return !place.tag && (hasHeadings(place) || (!place.saved && place.view == ThreadView::Mine)); }

// The word being typed is matched by its beginning.
std::string searchTextOf(const QString& typed, const std::optional<StoreId>& store) {
  QString text = typed.trimmed();
  if (!text.isEmpty() && text.back().isLetterOrNumber() && !typed.endsWith(QLatin1Char(' ')) && !text.section(QLatin1Char(' '), -1).contains(QLatin1Char(':')) &&
      text.section(QLatin1Char(' '), -1).size() >= 2)
    text += QLatin1Char('*');
  if (store) text += QStringLiteral(" store:") + toQt(store->value);
  return toUtf8(text);
}

}  // namespace

ListFlow::ListFlow(MainWindow& window, Directory& directory, PerfProbe& probe, DeskServices services, DeskCalls& calls)
    : m_window(window), m_directory(directory), m_probe(probe), m_services(services), m_calls(calls) {
  m_searchPause.setSingleShot(true);
  m_searchPause.setInterval(kTypingPause);
  m_filterPause.setSingleShot(true);
  m_filterPause.setInterval(kTypingPause);
  m_catchingUp.setInterval(kProgressPause);
  connect(&m_catchingUp, &QTimer::timeout, this, &ListFlow::loadStatus);
  connect(&m_searchPause, &QTimer::timeout, this, &ListFlow::runSearch);
  connect(&m_filterPause, &QTimer::timeout, this, [this] { load(kPage); });
  connect(&window.list().model(), &ThreadListModel::moreWanted, this, &ListFlow::loadMore);
  connect(&window.list(), &ThreadListPanel::filterEdited, this, [this](const QString& text) {
    m_filter = text.trimmed();
    m_filterPause.start();
  });
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
  query.text = toUtf8(m_filter);
  query.now = m_services.clock.now();
  query.limit = kPage;
  return query;
}

void ListFlow::show(const Place& place) {
  m_place = place;
  m_searchText.clear();
  m_searchPause.stop();
  m_window.topBar().clearSearch();
  m_filter.clear();
  m_window.list().clearFilter();
  m_window.list().forgetPlace();
  m_window.showPlace(place);
  Q_EMIT placeShown(place);
  if (place.page != Place::Page::List) return;
  m_probe.begin(QStringLiteral("filter.switch"), PerfProbe::Answer::Later);
  if (place.saved) {
    for (const desk::SavedView& view : m_window.navigationModel().savedViews())
      if (view.id == *place.saved) m_searchText = toQt(view.query);
    runSearch();
    return;
  }
  load(kPage);
}

void ListFlow::showView(ThreadView view) {
  Place place;
  place.view = view;
  show(place);
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
  const auto& stores = m_directory.stores();
  if (number >= 1 && number <= static_cast<int>(stores.size())) scopeTo(stores[static_cast<std::size_t>(number - 1)].store.id);
}

void ListFlow::load(std::size_t limit) {
  const int generation = ++m_generation;
  ThreadQuery wanted = query();
  wanted.limit = limit;
  m_calls.call(
      Urgency::Typing, this, [inbox = &m_services.inbox, wanted] { return inbox->threads(wanted); },
      [this, generation](Result<ThreadPage> page) {
        if (generation != m_generation || isSearching()) return;
        if (!page) return m_window.status().say(errorSentence(page.error()));
        showPage(*page);
      });
}

void ListFlow::showPage(const ThreadPage& page) {
  m_probe.answered(QStringLiteral("start.interactive"));
  m_probe.answered(QStringLiteral("filter.switch"));
  m_window.list().setTitle(m_window.navigationModel().title(m_place), page.total);
  m_window.list().setOrder(orderOf(m_place));
  m_window.list().setPage(page, hasHeadings(m_place) && m_filter.isEmpty() ? ThreadListModel::Headings::Show : ThreadListModel::Headings::Hide, m_services.clock.now());
  showEmpty();
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
  facts.outbox = m_window.navigationModel().counts().outbox;
  if (m_window.list().model().rowCount() > 0) facts.kind = EmptyKind::None;
  else if (isSearching() || !m_filter.isEmpty()) {
    facts.kind = EmptyKind::NoHits;
    facts.query = isSearching() ? m_searchText : m_filter;
    facts.explanation = m_searchProblem;
  } else if (!m_hasStatus) facts.kind = EmptyKind::Loading;
  else if (isAnswering(m_place)) facts.kind = emptyKindOf(m_lastStatus, m_place.view);
  else facts.kind = emptyKindOf(m_lastStatus, false);
  m_window.list().setEmpty(facts);
}

void ListFlow::loadMore(const QString& cursor) {
  const int generation = m_generation;
  ThreadQuery wanted = query();
  wanted.cursor = toUtf8(cursor);
  wanted.total = ThreadQuery::Total::Skip;
  m_calls.call(
      Urgency::Typing, this, [inbox = &m_services.inbox, wanted] { return inbox->threads(wanted); },
      [this, generation](Result<ThreadPage> page) {
        if (generation == m_generation && page) m_window.list().appendPage(*page);
      });
}

void ListFlow::refresh() {
  loadStatus();
  if (m_place.page != Place::Page::List || isSearching()) return;
  load(std::clamp(m_window.list().model().threadCount(), kPage, kMostRefreshed));
}

void ListFlow::loadStatus() {
  m_calls.call(
      Urgency::Action, this, [inbox = &m_services.inbox] { return std::pair(inbox->counts(), inbox->status()); },
      [this](std::pair<Result<desk::ViewCounts>, Result<desk::StatusLine>> answer) {
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
        if (!m_directory.people().empty()) {
          const std::string me = m_directory.people().front().id.value;
          m_window.topBar().setPerson(m_directory.personName(me), m_directory.initials(me));
        }
      });
}

void ListFlow::search(const QString& text) {
  m_searchText = text.trimmed();
  if (m_searchText.isEmpty()) return leaveSearch();
  m_probe.begin(QStringLiteral("search.first"), PerfProbe::Answer::Later);
  m_searchPause.start();
}

void ListFlow::runSearch() {
  m_searchPause.stop();
  const int generation = ++m_generation;
  const std::string text = m_place.saved ? toUtf8(m_searchText) : searchTextOf(m_searchText, m_place.store);
  if (m_window.hasThread() && m_place.page != Place::Page::List) m_window.showPlace({});
  m_calls.call(
      Urgency::Typing, this, [inbox = &m_services.inbox, text] { return inbox->search(text, desk::InboxService::Order::Newest, kHits); },
      [this, generation](Result<SearchPage> page) {
        if (generation != m_generation) return;
        m_searchProblem = page ? QString() : shownLine(page.error().text);
        showHits(page ? *page : SearchPage{});
      });
}

void ListFlow::showHits(const SearchPage& page) {
  const QString title = m_place.saved ? m_window.navigationModel().title(m_place) : tr("Search");
  const auto count = page.total ? page.total : std::optional<std::int64_t>(static_cast<std::int64_t>(page.hits.size()));
  m_probe.answered(QStringLiteral("search.first"));
  m_window.list().setHits(page);
  m_window.list().setTitle(page.mayHaveMore ? tr("%1 · newest %2", "search, number of hits shown").arg(title).arg(page.hits.size()) : title, page.mayHaveMore ? std::nullopt : count);
  showEmpty();
  if (page.jump) Q_EMIT threadFound(*page.jump);
  loadHitThreads(page);
}

void ListFlow::loadHitThreads(const SearchPage& page) {
  std::set<ThreadId> ids;
  for (const SearchHit& hit : page.hits) ids.insert(hit.thread);
  if (ids.empty()) return;
  const int generation = m_generation;
  m_calls.call(
      Urgency::Idle, this,
      [inbox = &m_services.inbox, ids] {
        std::vector<Thread> threads;
        for (const ThreadId id : ids)
          if (auto detail = inbox->thread(id, 1)) threads.push_back(std::move(detail->thread));
        return threads;
      },
      [this, generation](std::vector<Thread> threads) {
        if (generation == m_generation) m_window.list().model().setHitThreads(threads);
      });
}

void ListFlow::leaveSearch() {
  m_searchText.clear();
  m_searchProblem.clear();
  m_searchPause.stop();
  m_probe.cancel(QStringLiteral("search.first"));
  m_window.topBar().clearSearch();
  m_window.list().focusList();
  load(kPage);
}

void ListFlow::searchAllStores() {
  const QString text = m_searchText.isEmpty() ? m_filter : m_searchText;
  Place place;
  show(place);
  m_window.topBar().setSearchText(text);
  search(text);
}

void ListFlow::tick() {
  const Instant now = m_services.clock.now();
  m_window.list().setNow(now);
  m_window.setDayAndStatus(m_lastStatus, now);
}

}  // namespace inquiry::ui
