#include <QPainter>
#include <QSignalSpy>
#include <catch2/catch_test_macros.hpp>

#include "tests/ui/desk_on_show.h"

using namespace inquiry;
using namespace inquiry::ui;
using samples::Language;

namespace {

struct List {
  explicit List(Language language, int body = 13) : look(body), appearance(*static_cast<QApplication*>(QCoreApplication::instance()), look), model(directory), delegate(look, directory, nullptr) {
    appearance.setOwnZone(QTimeZone("Asia/Shanghai"));
    appearance.setLanguage(language == Language::Chinese ? QStringLiteral("zh_CN") : QStringLiteral("en"));
    directory.setStores(samples::stores(language));
    directory.setTags(samples::tags(language));
    directory.setPeople(samples::people(language));
    delegate.setNow(samples::now());
    model.setPage(samples::page(language), ThreadListModel::Headings::Show, samples::now());
  }
  const ListRow& row(int at) { return *model.row(model.index(at)); }

  Look look;
  Appearance appearance;
  Directory directory;
  ThreadListModel model;
  ThreadRowDelegate delegate;
};

}  // namespace

TEST_CASE("A row says one sentence to a screen reader") {
  List english(Language::English);
  CHECK(english.model.data(english.model.index(3), Qt::AccessibleTextRole).toString() ==
        QStringLiteral("Mercado Libre MX, TOÑO_GDL, overdue 0 h 04, unread, assigned to nobody, ¿Llega a Mérida antes del martes?"));
  List chinese(Language::Chinese);
  const QString sentence = chinese.model.data(chinese.model.index(1), Qt::AccessibleTextRole).toString();
  CHECK(sentence.contains(QStringLiteral("逾期 42 分")));
  CHECK(sentence.contains(QStringLiteral("负责人 李文")));
}

TEST_CASE("Threads stand under the headings of their deadlines") {
  List list(Language::English);
  CHECK(list.row(0).kind == ListRow::Kind::Section);
  CHECK(list.row(0).count == 3);
  CHECK(list.row(4).kind == ListRow::Kind::Section);
  CHECK(list.row(4).count == 3);
  CHECK(ThreadListModel::groupName(list.row(8).group) == QStringLiteral("Due in under 4 h"));
  // The last group goes on beyond the page: 42 in all, 10 above it.
  CHECK(list.row(13).count == 32);
  CHECK_FALSE(list.model.flags(list.model.index(0)).testFlag(Qt::ItemIsSelectable));
}

TEST_CASE("The next page is asked for once and joins its group") {
  List list(Language::English);
  QSignalSpy wanted(&list.model, &ThreadListModel::moreWanted);
  CHECK(list.model.canFetchMore({}));
  list.model.fetchMore({});
  list.model.fetchMore({});
  CHECK(wanted.size() == 1);
  const int before = list.model.rowCount();
  ThreadPage page;
  Thread thread = list.row(before - 1).thread;
  thread.id = {99};
  page.threads = {thread};
  list.model.appendPage(page);
  CHECK(list.model.rowCount() == before + 1);
  CHECK(list.row(13).count == 6);
  CHECK_FALSE(list.model.canFetchMore({}));
}

TEST_CASE("J and K step over headings and stop at the ends") {
  List list(Language::English);
  CHECK(list.model.nextThread({}, 1).row() == 1);
  CHECK(list.model.nextThread(list.model.index(3), 1).row() == 5);
  CHECK(list.model.nextThread(list.model.index(5), -1).row() == 3);
  CHECK_FALSE(list.model.nextThread(list.model.index(1), -1).isValid());
}

TEST_CASE("SL01: a row moves to the overdue group when its time comes") {
  List list(Language::English);
  CHECK(list.row(5).group == Due::UnderHour);
  CHECK(list.model.setNow(samples::now() + std::chrono::minutes(39)));
  CHECK(list.row(0).count == 4);
}

TEST_CASE("Rows keep inside their box at every text size and scale") {
  for (const int body : {13, 16, 20, 26})
    for (const double scale : {1.0, 1.25, 1.5, 2.0}) {
      List list(Language::Chinese, body);
      INFO("text " << body << " px, scale " << scale);
      QStyleOptionViewItem option;
      const int height = list.delegate.sizeHint(option, list.model.index(1)).height();
      QImage image(QSize(400, height + 40) * scale, QImage::Format_RGB32);
      image.setDevicePixelRatio(scale);
      image.fill(Qt::magenta);
      QPainter painter(&image);
      option.rect = QRect(10, 20, 380, height);
      list.delegate.paint(&painter, option, list.model.index(1));
      painter.end();
      const auto isUntouched = [&](double y) {
        for (int x = 0; x < image.width(); ++x)
          if (image.pixelColor(x, static_cast<int>(y * scale)) != QColor(Qt::magenta)) return false;
        return true;
      };
      CHECK(isUntouched(18));
      CHECK(isUntouched(20 + height + 2));
      // Two lines fit with air between them.
      CHECK(list.look.fonts().metricsFor(u"国g", Size::Small).height() <= height / 2.0);
    }
}

TEST_CASE("All answered is only said when every store was checked in time") {
  desk::StatusLine status = samples::status(Language::English);
  CHECK(emptyKindOf(status, true) == EmptyKind::AllAnswered);
  status.everyStoreCheckedInTime = false;
  CHECK(emptyKindOf(status, true) == EmptyKind::SyncFailing);
  status.offline = true;
  CHECK(emptyKindOf(status, true) == EmptyKind::Offline);
  status.stores = 0;
  CHECK(emptyKindOf(status, true) == EmptyKind::NotSetUp);
}

TEST_CASE("An empty list says why, with its proof") {
  samples::DeskOnShow desk(Language::English, ThemeChoice::Light);
  EmptyState& empty = desk.window->list().emptyState();
  EmptyFacts facts;
  facts.now = samples::now();
  facts.status = samples::status(Language::English);
  facts.kind = EmptyKind::AllAnswered;
  empty.setFacts(facts);
  CHECK(empty.sentence() == QStringLiteral("All answered"));
  CHECK(empty.proof() == QStringLiteral("Checked 7 stores, last 16:39.\nNext due: none."));
  facts.kind = EmptyKind::NoHits;
  facts.query = QStringLiteral("quillstone");
  empty.setFacts(facts);
  CHECK(empty.proof() == QStringLiteral("No hits in 214,302 messages, complete since 2023-02-01."));
  facts.kind = EmptyKind::SyncFailing;
  facts.status.worst->health.state = HealthState::Revoked;
  facts.status.worst->health.since = samples::now() - std::chrono::hours(7);
  empty.setFacts(facts);
  CHECK(empty.sentence() == QStringLiteral("Not up to date"));
  CHECK(empty.proof() == QStringLiteral("UK Harbor since 09:40: sign-in has ended"));
}

TEST_CASE("The list goes on from its place when the current thread has left it") {
  samples::DeskOnShow desk(Language::English, ThemeChoice::Light);
  ThreadListPanel& list = desk.window->list();
  list.step(1);
  list.step(1);
  REQUIRE(list.current() == ThreadId{2});
  ThreadPage page = samples::page(Language::English);
  page.threads.erase(page.threads.begin() + 1);
  QSignalSpy opened(&list, &ThreadListPanel::threadChosen);
  list.setPage(page, ThreadListModel::Headings::Show, samples::now());
  CHECK_FALSE(list.current().has_value());
  desk.window->navigation().view().setFocus();
  list.focusList();
  CHECK(opened.isEmpty());
  list.step(1);
  CHECK(list.current() == ThreadId{3});
}

TEST_CASE("Preset tags speak the interface language, own tags keep their name") {
  Directory directory;
  directory.setTags({{"returns", "#8E3A8A", true, 1}, {"logistics VIP", "#00796B", false, 1}});
  List chinese(Language::Chinese);
  CHECK(directory.tagText("returns") == QStringLiteral("退货"));
  CHECK(directory.tagText("logistics VIP") == QStringLiteral("logistics VIP"));
}

TEST_CASE("The first step into search hits begins at the top") {
  samples::DeskOnShow desk(Language::English, ThemeChoice::Light);
  ThreadListPanel& list = desk.window->list();
  for (int i = 0; i < 6; ++i) list.step(1);
  SearchPage page;
  for (int i = 1; i <= 3; ++i) {
    SearchHit hit;
    hit.thread = {100 + i};
    hit.store = {"ebay-us"};
    hit.snippet = "including the handle";
    hit.marks = {{14, 20}};
    page.hits.push_back(hit);
  }
  list.setHits(page);
  list.step(1);
  CHECK(list.current() == ThreadId{101});
}

TEST_CASE("The overdue view said all answered although threads waited elsewhere") {
  const desk::StatusLine status = samples::status(Language::English);
  CHECK(emptyKindOf(status, ThreadView::NeedsReply) == EmptyKind::AllAnswered);
  samples::DeskOnShow desk(Language::English, ThemeChoice::Light);
  EmptyState& empty = desk.window->list().emptyState();
  const auto sentence = [&](ThreadView view) {
    EmptyFacts facts;
    facts.now = samples::now();
    facts.status = status;
    facts.kind = emptyKindOf(status, view);
    facts.view = view;
    facts.waiting = 3;
    empty.setFacts(facts);
    return empty.sentence();
  };
  CHECK(sentence(ThreadView::Overdue) == QStringLiteral("Nothing overdue"));
  CHECK(empty.proof() == QStringLiteral("3 threads in other views need a reply."));
  CHECK(sentence(ThreadView::DueSoon) == QStringLiteral("Nothing due soon"));
  CHECK(sentence(ThreadView::Mine) == QStringLiteral("Nothing assigned to you"));
  CHECK(sentence(ThreadView::Unassigned) == QStringLiteral("Nothing unassigned"));
}
