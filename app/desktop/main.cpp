#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>

#include <CLI/CLI.hpp>
#include <QApplication>
#include <QFileInfo>
#include <QUrl>
#include <csignal>
#include <cstdlib>
#include <fstream>
#include <sstream>
#include <unistd.h>
#include <vector>

#include "app/desktop/desk_start.h"
#include "app/desktop/single_instance.h"

namespace {

// Milliseconds since the kernel started this process; its figure has steps of 10 ms.
double millisSinceStart() {
  std::ifstream stat("/proc/self/stat"), uptime("/proc/uptime");
  std::string line;
  double now = 0;
  if (!std::getline(stat, line) || !(uptime >> now)) return 0;
  std::istringstream rest(line.substr(line.rfind(')') + 2));
  std::string field;
  for (int i = 3; i <= 22; ++i) rest >> field;
  return now * 1000 - std::strtod(field.c_str(), nullptr) * 1000 / static_cast<double>(::sysconf(_SC_CLK_TCK));
}

void hardenProcess() {
  ::umask(077);
  const rlimit none{0, 0};
  ::setrlimit(RLIMIT_CORE, &none);
  ::prctl(PR_SET_DUMPABLE, 0);
  ::signal(SIGPIPE, SIG_IGN);
}

std::optional<inquiry::Secret> passphraseOfEnvironment() {
  const char* value = std::getenv("INQUIRYDESK_PASSPHRASE");
  if (value == nullptr) return {};
  inquiry::Secret passphrase{std::string(value)};
  ::unsetenv("INQUIRYDESK_PASSPHRASE");
  return passphrase;
}

// A reviewer's file as a file manager hands it over, by its path or as a file:// address; empty for anything else, the link of an alert among it.
std::string reviewFileOf(const std::string& handed) {
  const QString text = QString::fromStdString(handed);
  const QUrl address(text);
  const QString path = address.isLocalFile() ? address.toLocalFile() : text;
  return inquiry::DeskStarter::isReviewName(path) ? QFileInfo(path).absoluteFilePath().toStdString() : std::string();
}

// What the command line asked for.
struct Asked {
  std::string workspace, open, link, perfLog, language;
  bool isLocked = false;
};

std::optional<int> parse(int count, char** values, Asked& asked) {
  CLI::App options("InquiryDesk: answer the buyers of all stores in time", "inquirydesk");
  options.add_option("--workspace", asked.workspace, "Folder of the workspace, or a reviewer's file to be read")->type_name("DIR|FILE");
  options.add_option("--open", asked.open, "Thread or order number to open")->type_name("THREAD|ORDER");
  options.add_option("link", asked.link, "Link of an alert, or a reviewer's file, as the system hands it over")->type_name("inquirydesk://thread/NUMBER|FILE.iqreview");
  options.add_option("--perf-log", asked.perfLog, "Write measured intervals to this file")->type_name("FILE");
  options.add_option("--language", asked.language, "Language of the window")->check(CLI::IsMember({"zh_CN", "en", "ja", "es"}));
  options.add_flag("--locked", asked.isLocked, "Ask first, even where this computer's key store would open the workspace");
  try {
    options.parse(count, values);
  } catch (const CLI::ParseError& error) {
    return options.exit(error) == 0 ? 0 : 2;
  }
  if (const std::string file = reviewFileOf(asked.link); !file.empty()) {
    asked.workspace = file;
    asked.link.clear();
  }
  return {};
}

// Runs one desk to its end. `reopen`: the workspace to begin again with, when it was closed under its lock.
int runDesk(int& count, char** values, const Asked& asked, double startedMs, std::string& reopen) {
  QApplication app(count, values);
  QApplication::setApplicationName(QStringLiteral("InquiryDesk"));
  QApplication::setDesktopFileName(QStringLiteral("inquirydesk"));
  inquiry::ui::DeskStart start;
  start.folder = asked.workspace.empty() ? inquiry::Workspace::defaultFolder() : asked.workspace;
  start.open = QString::fromStdString(asked.link.empty() ? asked.open : asked.link);
  start.perfLog = QString::fromStdString(asked.perfLog);
  start.language = QString::fromStdString(asked.language);
  start.startedMs = startedMs;
  start.isLocked = asked.isLocked;
  inquiry::SingleInstance instance(start.folder);
  using Reach = inquiry::SingleInstance::Reach;
  if (instance.handOver(start.open, asked.workspace.empty() && !asked.link.empty() ? Reach::Any : Reach::ThisWorkspace)) return 0;
  inquiry::DeskStarter starter(app, start, passphraseOfEnvironment());
  instance.listen([&starter](const QString& wanted) { starter.openWanted(wanted); });
  QMetaObject::invokeMethod(&starter, [&starter] { starter.begin(); }, Qt::QueuedConnection);
  const int ended = QApplication::exec();
  if (starter.isToReopen()) reopen = starter.folder();
  return ended;
}

// A process image of its own: whatever held the key, a password or a buyer's text is gone with the old one. Comes back only where that fails.
void beginAgain(const std::string& workspace, const std::string& language) {
  std::vector<std::string> words{"inquirydesk", "--locked", "--workspace", workspace};
  if (!language.empty()) words.insert(words.end(), {"--language", language});
  std::vector<char*> pointers;
  for (std::string& word : words) pointers.push_back(word.data());
  pointers.push_back(nullptr);
  ::execv("/proc/self/exe", pointers.data());
}

}  // namespace

int main(int count, char** values) {
  const double startedMs = millisSinceStart();
  hardenProcess();
  Asked asked;
  if (const auto ended = parse(count, values, asked)) return *ended;
  std::string reopen;
  const int ended = runDesk(count, values, asked, startedMs, reopen);
  if (!reopen.empty()) beginAgain(reopen, asked.language);
  return ended;
}
