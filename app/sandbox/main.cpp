#include <signal.h>

#include <CLI/CLI.hpp>
#include <chrono>
#include <cstdint>
#include <iostream>
#include <string>
#include <thread>

#include "app/sandbox/engine/sandbox.h"
#include "app/sandbox/http/http_door.h"
#include "app/sandbox/scenario/built_in.h"
#include "app/sandbox/scenario/scenario_file.h"

namespace {

constexpr int kDone = 0;
constexpr int kFailed = 1;
constexpr int kWrongUsage = 2;

constexpr const char* kAbout =
    "Local marketplaces to try the desk and to test it: behaves like the marketplaces by their documents,\n"
    "on 127.0.0.1 only. GET /_control/stores lists the stores, ready for `inquirydeskctl store add`.";

constexpr const char* kScenarioHelp =
    "Scenario file:\n"
    "  {\"stores\":[{\"id\":\"ebay-us\",\"marketplace\":\"ebay\",\"site\":\"EBAY_US\",\"name\":\"My shop\",\"timeZone\":\"UTC\",\n"
    "    \"threads\":[{\"buyer\":\"anna_k\",\"item\":\"Lens cap\",\"order\":true,\n"
    "      \"messages\":[{\"from\":\"buyer\",\"text\":\"Does it fit 52 mm?\",\"minutesAgo\":90},\n"
    "                  {\"from\":\"seller\",\"text\":\"Yes.\",\"at\":\"2026-01-05T10:00:00Z\"}]}]}]}\n"
    "  marketplace: ebay (kind member, notice) mercado-libre (kind question, pack; site CBT is cross-border)\n"
    "  or amazon (by e-mail; sites US UK DE MX JP), shopify, woocommerce (by e-mail, orders beside it), rakuten, shopee.\n"
    "  yahoo-shopping-jp (site JP; with an order a private question on it, else a public one about the item).\n"
    "  Optional in a thread: id, kind, title, language, status, substatus, agent, order{id,pack,shipment,tracking,carrier,\n"
    "  quantity,shipped,delivered}; in a message: read, translated, attachments[names].";

struct Options {
  int port = 0;
  std::uint64_t seed = 1;
  std::string scenario;
  bool noLive = false;
  bool live = false;
  bool noMail = false;
};

// Waits for SIGTERM or SIGINT, which every thread has blocked; lets time pass meanwhile.
void serveUntilSignal(inquiry::sandbox::Sandbox& sandbox, inquiry::sandbox::HttpDoor& door, const sigset_t& signals) {
  std::thread serving([&door] { door.serve(); });
  const timespec second{0, 500'000'000};
  while (sigtimedwait(&signals, nullptr, &second) < 0) sandbox.tick();
  door.stop();
  serving.join();
}

int run(const Options& options) {
  using namespace inquiry::sandbox;
  inquiry::Result<Sandbox::Scenario> scenario = builtInScenario(options.seed);
  if (!options.scenario.empty()) scenario = readScenario(options.scenario, options.seed);
  if (!scenario) {
    std::cerr << scenario.error().text << std::endl;
    return kWrongUsage;
  }
  sigset_t signals;
  sigemptyset(&signals);
  sigaddset(&signals, SIGTERM);
  sigaddset(&signals, SIGINT);
  pthread_sigmask(SIG_BLOCK, &signals, nullptr);

  const inquiry::SystemClock systemClock;
  SandboxClock clock(systemClock);
  Sandbox sandbox(clock, *scenario);
  sandbox.setLive(options.live || (options.scenario.empty() && !options.noLive));
  HttpDoor door([&sandbox](Call call) { return sandbox.answer(std::move(call)); });
  const int port = door.bind(options.port);
  if (port == 0) {
    std::cerr << "Port " << options.port << " is in use; choose another with --port, or 0 for a free one." << std::endl;
    return kFailed;
  }
  if (!options.noMail && !sandbox.openMail()) std::cerr << "The stores reached by e-mail are left out: install dovecot-imapd to have them." << std::endl;
  const std::string address = "http://127.0.0.1:" + std::to_string(port);
  sandbox.setAddress(address);
  std::cout << "inquirydesk-sandbox ready on " << address << std::endl;
  serveUntilSignal(sandbox, door, signals);
  return kDone;
}

}  // namespace

int main(int argc, char** argv) {
  Options options;
  CLI::App app(kAbout);
  app.footer(kScenarioHelp);
  app.add_option("--port", options.port, "Port on 127.0.0.1; 0 picks a free one")->check(CLI::Range(0, 65535));
  app.add_option("--scenario", options.scenario, "Stores and threads from a JSON file instead of the built-in ones");
  app.add_option("--seed", options.seed, "Another world of the same kind");
  CLI::Option* live = app.add_flag("--live", options.live, "Buyers write by themselves (standard for the built-in scenario)");
  app.add_flag("--no-live", options.noLive, "Nothing happens by itself")->excludes(live);
  app.add_flag("--no-mail", options.noMail, "Leaves out the stores that are reached by e-mail, and their servers");
  try {
    app.parse(argc, argv);
  } catch (const CLI::CallForHelp& help) {
    return app.exit(help);
  } catch (const CLI::ParseError& error) {
    app.exit(error);
    return kWrongUsage;
  }
  return run(options);
}
