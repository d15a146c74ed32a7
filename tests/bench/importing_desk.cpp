// The program's window over its own workspace, while a folder is imported in the same process: no other program can import into a
// workspace that a window has open. Words as of inquirydesk, and the corpus folder in INQUIRYDESK_IMPORT; the import begins when the
// file named by INQUIRYDESK_IMPORT_WHEN appears, and what it did is written to that file + ".done".
#include <QApplication>
#include <atomic>
#include <chrono>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <string>
#include <thread>

#include "app/desktop/desk_start.h"
#include "core/domain/patient_thread.h"

using namespace inquiry;

namespace {

std::string variable(const char* name) {
  const char* value = std::getenv(name);
  return value == nullptr ? std::string() : value;
}

// Waits for the word, imports, and tells how many messages a second it was.
class Importer {
 public:
  ~Importer() { stop(); }
  void start(Workspace& workspace) {
    m_thread = std::thread([this, &workspace] { run(workspace); });
  }
  void stop() {
    m_isEnough = true;
    if (m_thread.joinable()) m_thread.join();
  }

 private:
  void run(Workspace& workspace) {
    makeThisThreadPatient();  // as a store's first import is
    const std::string when = variable("INQUIRYDESK_IMPORT_WHEN");
    while (!std::filesystem::exists(when)) {
      if (m_isEnough) return;
      std::this_thread::sleep_for(std::chrono::milliseconds(50));
    }
    const auto started = std::chrono::steady_clock::now();
    std::int64_t imported = 0;
    const auto receipt = workspace.archive().importFolder(variable("INQUIRYDESK_IMPORT"), [&](std::int64_t done, std::int64_t) {
      imported = done;
      return !m_isEnough;
    });
    const std::chrono::duration<double> took = std::chrono::steady_clock::now() - started;
    std::ofstream(when + ".done") << "{\"messages\":" << imported << ",\"seconds\":" << took.count() << ",\"ended\":" << (receipt ? "true" : "false") << "}\n";
  }

  std::atomic<bool> m_isEnough = false;
  std::thread m_thread;
};

}  // namespace

int main(int count, char** values) {
  QApplication app(count, values);
  ui::DeskStart start;
  const QStringList words = QApplication::arguments();
  const auto after = [&words](const char* name) {
    const auto at = words.indexOf(QString::fromLatin1(name));
    return at >= 0 && at + 1 < words.size() ? words[at + 1] : QString();
  };
  start.folder = after("--workspace").toStdString();
  start.open = after("--open");
  start.perfLog = after("--perf-log");
  start.language = after("--language");
  if (start.folder.empty() || variable("INQUIRYDESK_IMPORT").empty() || variable("INQUIRYDESK_IMPORT_WHEN").empty()) {
    std::cerr << "inquirydesk_importing --workspace DIR --perf-log FILE, INQUIRYDESK_IMPORT and INQUIRYDESK_IMPORT_WHEN set" << std::endl;
    return 2;
  }
  DeskStarter starter(app, start, {});
  Importer importer;
  starter.setOpened([&importer](Workspace& workspace) { importer.start(workspace); });
  QMetaObject::invokeMethod(&starter, [&starter] { starter.begin(); }, Qt::QueuedConnection);
  return QApplication::exec();
}
