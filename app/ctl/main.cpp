#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#include <csignal>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <map>
#include <nlohmann/json.hpp>
#include <set>

#include "app/composition/secret_service.h"
#include "app/ctl/command.h"
#include "core/domain/terminal_text.h"
#include "core/domain/utf8.h"

namespace inquiry::ctl {

int exitCodeOf(const Error& error) {
  switch (error.kind) {
    case ErrorKind::InvalidInput: return 2;
    case ErrorKind::Refused: return 3;
    case ErrorKind::NotFound: return 4;
    default: return 1;
  }
}

Result<std::string> readText(const std::string& file) {
  constexpr std::streamsize kMost = 1 << 20;
  std::ifstream in;
  if (file != "-") {
    std::error_code code;
    if (std::filesystem::is_directory(file, code))
      return fail(ErrorKind::InvalidInput, "file.folder", "\"" + file + "\" is a folder: name a file.");
    in.open(file, std::ios::binary);
    if (!in) return fail(ErrorKind::NotFound, "file.not_found", "The file \"" + file + "\" cannot be read: check its name.");
  }
  std::istream& source = file == "-" ? std::cin : in;
  std::string text(static_cast<std::size_t>(kMost) + 1, '\0');
  source.read(text.data(), static_cast<std::streamsize>(text.size()));
  if (source.gcount() > kMost) return fail(ErrorKind::InvalidInput, "file.too_large", "The file is larger than 1 MB.");
  text.resize(static_cast<std::size_t>(source.gcount()));
  if (!utf8::isValid(text)) return fail(ErrorKind::InvalidInput, "file.utf8", "The file is not UTF-8: save it as UTF-8, then try again.");
  return text;
}

Command commandFor(const Arguments& arguments) {
  static const std::map<std::string, Command> kCommands{
      {"store", runStore},   {"sync", runSync},       {"threads", runThreads}, {"thread", runThread},   {"tag", runTriage},
      {"assign", runTriage}, {"close", runTriage},    {"reopen", runTriage},   {"undo", runTriage},     {"no-reply-needed", runTriage},
      {"note", runTriage},   {"snooze", runTriage},   {"reply", runReply},     {"outbox", runOutbox},   {"lint", runLint}, {"rule-packs", runRulePacks}, {"approvals", runApprovals},   {"template", runTemplate},
      {"search", runSearch}, {"import", runArchive},  {"export", runArchive},  {"journal", runJournal}, {"backup", runArchive},
      {"support-bundle", runArchive}, {"doctor", runDoctor},
      {"test-enquiry", runTestEnquiry}, {"read", runTriage},  {"unread", runTriage},   {"sync-back", runTriage},
      {"alerts", runAlerts}, {"watch", runWatch}, {"clear-cache", runClearCache}, {"attachment", runAttachment}, {"case", runCase},
      {"rules", runRules}, {"report", runReport}, {"rating", runRating}, {"translation", runTranslation}, {"evidence", runEvidence}, {"retention", runRetention},
      {"hold", runHold}, {"review", runReview}, {"sample", runSample}, {"erase-buyer", runErasure}, {"erase-list", runErasure}, {"deletion-list", runDeletionList}, {"archive", runSchedule},
      {"import-orders", runImportOrders}, {"serve", runLocal}, {"local-key", runLocal}, {"people", runPeople}};
  const auto found = kCommands.find(arguments.command);
  return found == kCommands.end() ? nullptr : found->second;
}

namespace {

// From the descriptor, or else from the environment, which is cleared so that no child inherits it.
std::optional<Secret> passphraseOf(const Arguments& arguments) {
  if (arguments.passphraseFd) {
    std::string text;
    char byte = 0;
    while (::read(*arguments.passphraseFd, &byte, 1) == 1 && byte != '\n') text += byte;
    return Secret(std::move(text));
  }
  const char* value = std::getenv("INQUIRYDESK_PASSPHRASE");
  if (value == nullptr) return {};
  Secret passphrase{std::string(value)};
  ::unsetenv("INQUIRYDESK_PASSPHRASE");
  return passphrase;
}

// Cleared as the other one is.
std::optional<Secret> personPassphrase() {
  const char* value = std::getenv("INQUIRYDESK_PERSON_PASSPHRASE");
  if (value == nullptr) return {};
  Secret password{std::string(value)};
  ::unsetenv("INQUIRYDESK_PERSON_PASSPHRASE");
  return password;
}

// What keeps a workspace going, and tells nothing of buyers.
bool worksForNobody(const Arguments& arguments) {
  static const std::set<std::string, std::less<>> kOpen{"sync", "doctor", "backup", "support-bundle", "people", "lint", "rule-packs"};
  return kOpen.contains(arguments.command) || (arguments.command == "journal" && arguments.action == "verify");
}

Status signedOut() {
  return fail(ErrorKind::Refused, "rights.signed_out", "Nobody is signed in: sign in with --as PERSON and the password in INQUIRYDESK_PERSON_PASSPHRASE. \"people list\" names everybody.");
}

// An instant of one's own choosing is for looking: what people did is told by when they did it, and what is old goes by the real time.
Status mayBePinned(const desk::SignInService& signIns, const Arguments& arguments) {
  if (!arguments.now || onlyReads(arguments)) return {};
  const auto needed = signIns.isNeeded();
  if (!needed) return fail(needed.error());
  if (!*needed) return {};
  return fail(ErrorKind::Refused, "arguments.now", "--now is for commands that only read, because people sign in to this workspace: leave it out.");
}

// As long as the command runs, somebody is signed in.
class SignedInFor {
 public:
  explicit SignedInFor(desk::SignInService& signIns) : m_signIns(signIns) {}
  ~SignedInFor() {
    if (!m_session.empty()) (void)m_signIns.signOut(m_session);
  }
  SignedInFor(const SignedInFor&) = delete;
  SignedInFor& operator=(const SignedInFor&) = delete;

  Status begin(const Arguments& arguments) {
    const std::string& person = arguments.actingAs;
    const auto password = personPassphrase();
    const auto needed = m_signIns.isNeeded();
    if (!needed) return fail(needed.error());
    if (person.empty()) return *needed && !worksForNobody(arguments) ? signedOut() : Status{};
    if (!*needed) return fail(ErrorKind::InvalidInput, "sign_in.not_needed", "Nobody has a password in this workspace: leave --as out, or give the first one with \"people password me\".");
    if (!password) return fail(ErrorKind::InvalidInput, "sign_in.no_password", "Put the password of \"" + person + "\" into INQUIRYDESK_PERSON_PASSPHRASE.");
    const auto called = m_signIns.personCalled(person);
    if (!called) return fail(called.error());
    const auto in = m_signIns.signIn(*called, *password, "inquirydeskctl");
    if (!in) return fail(in.error());
    m_session = in->session;
    for (const DeskSession& other : in->elsewhere) std::cerr << "inquirydeskctl: " << person << " is signed in elsewhere, too: " << other.place << ", since " << other.begunAt.toIso() << ".\n";
    return {};
  }

 private:
  desk::SignInService& m_signIns;
  std::string m_session;
};

Result<std::unique_ptr<Workspace>> opened(const std::string& place, const Unlock& unlock, const Clock& clock) {
  std::error_code code;
  return std::filesystem::is_regular_file(place, code) ? Workspace::openReview(place, unlock, clock) : Workspace::open(place, unlock, clock);
}

Result<Output> run(const Arguments& arguments, const Clock& clock) {
  const std::string folder = arguments.workspace.empty() ? Workspace::defaultFolder() : arguments.workspace;
  SecretServiceKeyStore keyStore;
  Unlock unlock;
  unlock.passphrase = passphraseOf(arguments);
  unlock.keyStore = &keyStore;
  if (arguments.command == "init") {
    constexpr std::size_t kShort = 8;
    if (unlock.passphrase && unlock.passphrase->reveal().size() < kShort)
      std::cerr << "inquirydeskctl: the passphrase has fewer than " << kShort << " characters: choose a longer one for a workspace with live stores.\n";
    const auto code = Workspace::create(folder, unlock, clock);
    if (!code) return fail(code.error());
    return Output{nlohmann::json{{"workspace", folder}, {"recoveryCode", *code}}.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace),
                  "Made the workspace " + folder + "\nRecovery code, shown only now; write it down: " + *code + "\n", 0};
  }
  if (arguments.command == "restore") {
    const auto receipt = Workspace::restore(arguments.target, folder, unlock, clock);
    if (!receipt) return fail(receipt.error());
    return Output{backupJson(*receipt), backupText(*receipt), receipt->verified ? 0 : 1};
  }
  if (arguments.command == "salvage") {
    const auto sentences = Workspace::salvage(folder, unlock, clock);
    if (!sentences) return fail(sentences.error());
    Output output;
    output.json = nlohmann::json{{"report", *sentences}}.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
    for (const std::string& sentence : *sentences) output.text += sentence + "\n";
    return output;
  }
  if (arguments.command == "evidence" && arguments.action == "verify" && !Workspace::exists(folder)) return verifyEvidence(arguments.target);
  const Command command = commandFor(arguments);
  if (command == nullptr) return fail(ErrorKind::InvalidInput, "arguments.command", "This version has no command \"" + arguments.command + "\".");
  if (arguments.command == "review" && arguments.action == "open") {
    auto review = Workspace::openReview(arguments.target, unlock, clock);
    if (!review) return fail(review.error());
    return showReview(**review);
  }
  auto workspace = opened(folder, unlock, clock);
  if (!workspace) return fail(workspace.error());
  (*workspace)->runUnattended();
  if (const auto may = mayBePinned((*workspace)->signIns(), arguments); !may) return fail(may.error());
  SignedInFor person((*workspace)->signIns());
  if (const auto begun = person.begin(arguments); !begun) return fail(begun.error());
  return command(**workspace, arguments);
}

void hardenProcess() {
  ::umask(077);
  const rlimit none{0, 0};
  ::setrlimit(RLIMIT_CORE, &none);
  ::prctl(PR_SET_DUMPABLE, 0);
  // --watch waits for these; every thread made later inherits the mask.
  sigset_t signals;
  sigemptyset(&signals);
  sigaddset(&signals, SIGINT);
  sigaddset(&signals, SIGTERM);
  ::pthread_sigmask(SIG_BLOCK, &signals, nullptr);
  ::signal(SIGPIPE, SIG_IGN);
}

}  // namespace
}  // namespace inquiry::ctl

int main(int count, char** values) {
  using namespace inquiry;
  for (int i = 1; i < count; ++i)
    if (!utf8::isValid(values[i])) {
      std::cerr << "inquirydeskctl: word " << i << " of the command is not UTF-8: set the terminal to UTF-8, and rename the file if it is one.\n";
      return 2;
    }
  const auto [arguments, code] = ctl::parseArguments(count, values);
  if (!arguments) return code;
  ctl::hardenProcess();
  if (!arguments->watch && arguments->command != "serve") {
    // Only --watch and serve wait for them; everything else ends as usual, and what it was writing rolls back.
    sigset_t signals;
    sigfillset(&signals);
    ::pthread_sigmask(SIG_UNBLOCK, &signals, nullptr);
  }
  const SystemClock system;
  std::optional<PinnedClock> fixed;
  if (arguments->now) {
    const auto at = Instant::parse(*arguments->now);
    if (!at) {
      std::cerr << "inquirydeskctl: \"" << *arguments->now << "\" is no instant: write 2026-01-31T09:30:00Z.\n";
      return 2;
    }
    fixed.emplace(*at);
  }
  const Clock& clock = fixed ? static_cast<const Clock&>(*fixed) : system;
  const auto output = ctl::run(*arguments, clock);
  if (!output) {
    std::cerr << "inquirydeskctl: " << terminalText(output.error().text) << "\n";
    return ctl::exitCodeOf(output.error());
  }
  if (arguments->json) {
    std::cout << output->json << "\n";
  } else {
    std::cout << terminalText(output->text);
  }
  return output->exitCode;
}
