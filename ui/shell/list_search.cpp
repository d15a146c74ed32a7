#include "ui/shell/list_flow.h"

#include "ui/common/text.h"
#include "ui/common/words.h"

// Searching the whole desk, with how far what is searched is complete.
namespace inquiry::ui {
namespace {

constexpr std::size_t kHits = 50;
using Urgency = DeskCalls::Urgency;

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

QString ListFlow::coverageOf(const SearchCoverage& coverage) const {
  const TimeText& times = m_window.look().times();
  const QString count = times.locale().toString(static_cast<qlonglong>(coverage.messages));
  QString line = coverage.completeSince && coverage.gaps.empty() ? tr("In %1 messages, complete since %2").arg(count, times.shortDate(*coverage.completeSince))
                                                                 : tr("In %1 messages; not every store is complete").arg(count);
  if (coverage.notIndexed > 0) line += QStringLiteral(" · ") + tr("%n not searchable yet", nullptr, static_cast<int>(coverage.notIndexed));
  return line;
}

void ListFlow::search(const QString& text) {
  m_searchText = text.trimmed();
  if (m_searchText.isEmpty()) return leaveSearch();
  m_probe.begin(QStringLiteral("search.first"), PerfProbe::Answer::Later);
  ++m_generation;  // what is under way answers another question
  // The first key of a burst asks at once; those that follow within the pause ask together at its end.
  m_hasTyped = m_searchPause.isActive();
  if (m_hasTyped) return;
  runSearch();
  m_searchPause.start();
}

void ListFlow::runSearch() {
  m_searchPause.stop();
  m_hasTyped = false;
  const int generation = ++m_generation;
  const std::string text = m_place.saved ? toUtf8(m_searchText) : searchTextOf(m_searchText, m_place.store);
  if (m_window.hasThread() && m_place.page != Place::Page::List) m_window.showPlace({});
  m_calls.call(
      Urgency::Typing, this, [inbox = &m_services.inbox, text] { return inbox->search(text, desk::InboxService::Order::Newest, kHits); },
      [this, generation](Result<SearchPage> page) {
        if (generation != m_generation) return;
        m_searchProblem = page ? QString() : errorSentence(page.error());
        showHits(page ? *page : SearchPage{});
      });
}

void ListFlow::showHits(const SearchPage& page) {
  const QString title = m_place.saved ? m_window.navigationModel().title(m_place) : tr("Search");
  const auto count = page.total ? page.total : std::optional<std::int64_t>(static_cast<std::int64_t>(page.hits.size()));
  m_probe.answered(QStringLiteral("search.first"));
  m_window.list().setHits(page);
  m_window.list().setTitle(page.mayHaveMore ? tr("%1 · newest %2", "search, number of hits shown").arg(title).arg(page.hits.size()) : title, page.mayHaveMore ? std::nullopt : count);
  m_window.list().setCoverage(page.hits.empty() ? QString() : coverageOf(page.coverage));
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

}  // namespace inquiry::ui
