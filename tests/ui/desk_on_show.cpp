#include "tests/ui/desk_on_show.h"

#include <QDir>
#include <QTest>

namespace inquiry::samples {
namespace {

QApplication& application() { return *static_cast<QApplication*>(QCoreApplication::instance()); }

}  // namespace

DeskOnShow::DeskOnShow(Language spoken, ui::ThemeChoice theme, QSize size, int body) : language(spoken), look(body), appearance(application(), look) {
  appearance.setTheme(theme);
  appearance.setOwnZone(QTimeZone("Asia/Shanghai"));
  appearance.setLanguage(spoken == Language::Chinese ? QStringLiteral("zh_CN") : QStringLiteral("en"));
  window = std::make_unique<ui::MainWindow>(look, directory, probe);
  directory.setStores(stores(spoken));
  directory.setTags(tags(spoken));
  directory.setPeople(people(spoken));
  ui::MainWindow& w = *window;
  w.navigationModel().setCounts(counts());
  w.topBar().setPerson(directory.personName("li"), directory.initials("li"));
  w.status().setStatus(status(spoken), 3, 0);
  w.setDayAndStatus(status(spoken), now());
  w.resize(size);
  w.list().setTitle(w.navigationModel().title({}), 42);
  w.list().setPage(page(spoken), ui::ThreadListModel::Headings::Show, now());
  w.showPlace({});
  w.show();
  if (!QTest::qWaitForWindowExposed(&w)) qFatal("the window did not appear");
  w.activateWindow();
  if (!QTest::qWaitForWindowActive(&w)) qFatal("the window did not get the focus");
  w.list().focusList();
}

void DeskOnShow::open(ThreadId id) {
  const desk::ThreadDetail shown = detail(language, id);
  ui::MainWindow& w = *window;
  w.list().select(id);
  w.showThread();
  w.thread().setDetail(shown, now(), ui::ConversationView::Jump::ToNewest);
  w.composer().setThread(shown, directory.store(shown.store.id).name, now());
  w.composer().setLimits(limits(shown.thread.marketplace), [](const std::string& text, const auto&) {
    desk::CheckResult result;
    result.length = text.size();
    return result;
  });
  w.context().setDetail(shown, now());
  w.list().focusList();
  QTest::qWait(30);
}

QPixmap DeskOnShow::picture() {
  QTest::qWait(50);
  return window->grab();
}

void DeskOnShow::save(const QString& name) {
  const QString folder = QStringLiteral(INQUIRY_BUILD_DIR "/shots");
  QDir().mkpath(folder);
  picture().save(QStringLiteral("%1/%2.png").arg(folder, name));
}

}  // namespace inquiry::samples
