#include <archive.h>
#include <archive_entry.h>

#include <QLineEdit>
#include <QTest>
#include <catch2/catch_test_macros.hpp>

#include "core/domain/thread_facts.h"
#include "tests/ui/running_desk.h"
#include "ui/shell/bundle_flow.h"
#include "ui/shell/covered_picture.h"

using namespace inquiry;
using namespace inquiry::ui;

namespace {

// Everything that a buyer, or whoever writes to one, leaves in the window.
struct Told {
  const char *name, *order, *words, *draft, *searched, *note;
};
constexpr Told kAnna{"Anna Schmidt", "112-7654321-0001", "My lamp arrived broken, write to anna@mail.example or +1 415 555 0134", "Dear Anna, a new lamp leaves today.", "anna", "Anna again"};
constexpr Told kOther{"Überlang Quirogawitz-Öztürk", "9-1", "¿Dónde?", "高橋様、申し訳ございません。新しいランプを本日発送いたします。", "zanahoria 4111 1111 1111 1111", "花子さん"};

// A desk on which that was told, with a conversation open, a reply begun, and something typed into every line that is there.
struct ToldDesk {
  explicit ToldDesk(const Told& told) {
    for (int i = 0; i < 3; ++i) {
      ThreadFacts facts;
      facts.remoteId = "t" + std::to_string(i);
      facts.buyerName = told.name;
      facts.orderRemoteId = told.order;
      facts.subject = told.words;
      desk.bench.write([&](storage::Connection& connection) -> Status {
        const auto done = storage::ThreadRepository(connection).upsertInbound(StoreId{"shop"}, facts);
        if (!done) return fail(done.error());
        return storage::execute(connection, "UPDATE message SET text = ?1, author_name = ?2", std::string(told.words), std::string(told.name));
      });
    }
    test::must(desk.bench.triage().addNote(desk.threads[0], told.note));
    desk.restart();
    desk.key(Qt::Key_J);
    desk.key(Qt::Key_R);
    desk.window().composer().editor().setPlainText(QString::fromUtf8(told.draft));
    desk.settle();
  }
  QImage picture() {
    // A cursor blinks, and what has the focus has a ring.
    desk.window().list().focusList();
    desk.settle();
    return coveredPicture(desk.window());
  }
  void run(const char* command) {
    desk.window().actions().trigger(QString::fromLatin1(command));
    desk.settle();
  }

  samples::RunningDesk desk;
};

std::string fileOf(const std::string& bundle, const std::string& name) {
  std::string found;
  archive* reader = archive_read_new();
  archive_read_support_filter_gzip(reader);
  archive_read_support_format_tar(reader);
  REQUIRE(archive_read_open_filename(reader, bundle.c_str(), 65536) == ARCHIVE_OK);
  for (archive_entry* entry = nullptr; archive_read_next_header(reader, &entry) == ARCHIVE_OK;) {
    std::string bytes(static_cast<std::size_t>(archive_entry_size(entry)), '\0');
    archive_read_data(reader, bytes.data(), bytes.size());
    if (archive_entry_pathname(entry) == name) found = bytes;
  }
  archive_read_free(reader);
  return found;
}

}  // namespace

// Whoever has only the picture learns nothing of the buyer: whatever a buyer is called and writes, it is the same to the last pixel.
TEST_CASE("AU07: the picture for support is the same whoever the buyers are and whatever is written, on every page") {
  const auto pictures = [](const Told& told) {
    ToldDesk at(told);
    std::vector<QImage> all{at.picture()};
    for (const char* command : {"go.outbox", "go.cases", "go.tickets", "go.appeals", "go.support", "coverage", "settings.stores", "settings.data", "settings.log", "store.connect"}) {
      at.run(command);
      all.push_back(coveredPicture(at.desk.window()));
    }
    at.run("go.all");
    at.desk.window().topBar().findChild<QLineEdit*>(QStringLiteral("search"))->setText(QString::fromUtf8(told.searched));
    at.desk.window().status().say(QString::fromUtf8(told.name));
    at.desk.settle();
    all.push_back(at.picture());
    return all;
  };
  const auto one = pictures(kAnna), other = pictures(kOther);
  REQUIRE(one.size() == other.size());
  for (std::size_t i = 0; i < one.size(); ++i) {
    INFO("picture " << i);
    CHECK(one[i] == other[i]);
  }
}

TEST_CASE("AU07: the picture for support shows the frame with its counts, and nothing of the lists and fields") {
  ToldDesk at(kAnna);
  const QImage picture = at.picture(), whole = at.desk.window().centralWidget()->grab().toImage();
  REQUIRE(picture.size() == whole.size());
  const auto isSame = [&](const QRect& box) { return picture.copy(box).convertToFormat(QImage::Format_RGB32) == whole.copy(box).convertToFormat(QImage::Format_RGB32); };
  const auto areSame = [&](QWidget& widget) { return isSame(QRect(widget.mapTo(at.desk.window().centralWidget(), QPoint()), widget.size())); };
  const QListView& views = at.desk.window().navigation().view();
  int shown = 0;
  for (int row = 0; row < at.desk.window().navigationModel().rowCount(); ++row) {
    const QModelIndex index = at.desk.window().navigationModel().index(row);
    const NavigationRow* place = at.desk.window().navigationModel().row(index);
    const QRect box = views.visualRect(index).translated(views.viewport()->mapTo(at.desk.window().centralWidget(), QPoint()));
    if (place->kind == NavigationRow::Kind::View) {
      ++shown;
      CHECK(isSame(box));
    }
    if (place->kind == NavigationRow::Kind::Tag) CHECK_FALSE(isSame(box));
  }
  CHECK(shown >= 8);
  CHECK(areSame(*at.desk.window().status().button(QStringLiteral("stores"))));
  CHECK_FALSE(areSame(at.desk.window().list()));
  CHECK_FALSE(areSame(at.desk.window().thread()));
  CHECK_FALSE(areSame(at.desk.window().composer()));
  CHECK_FALSE(areSame(at.desk.window().context()));
}

TEST_CASE("AU07: whoever writes a support bundle sees the picture before, and may leave it out") {
  ToldDesk at(kAnna);
  at.run("support.bundle");
  auto* flow = at.desk.desk->findChild<BundleFlow*>();
  REQUIRE(flow != nullptr);
  REQUIRE(flow->form().isVisible());
  CHECK_FALSE(flow->form().shown().pixmap(Qt::ReturnByValue).isNull());
  const std::string with = at.desk.bench.place("with.tar.gz"), without = at.desk.bench.place("without.tar.gz");
  flow->writeTo(QString::fromStdString(with));
  at.desk.settle();
  CHECK_FALSE(flow->form().isVisible());
  QImage stored;
  REQUIRE(stored.loadFromData(QByteArray::fromStdString(fileOf(with, "window.png")), "PNG"));
  CHECK(stored.size() == at.desk.window().centralWidget()->size() * at.desk.window().devicePixelRatioF());
  CHECK(stored.textKeys().isEmpty());
  at.run("support.bundle");
  flow->form().along().setChecked(false);
  flow->writeTo(QString::fromStdString(without));
  at.desk.settle();
  CHECK(fileOf(without, "window.png").empty());
  CHECK_FALSE(fileOf(without, "bundle.json").empty());
}
