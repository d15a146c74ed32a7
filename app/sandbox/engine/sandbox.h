#pragma once

#include <functional>
#include <map>
#include <memory>
#include <mutex>

#include "app/sandbox/engine/faults.h"
#include "app/sandbox/engine/request_log.h"
#include "app/sandbox/engine/sandbox_clock.h"

namespace inquiry::sandbox {

using Shops = std::map<std::string, std::unique_ptr<Shop>>;
class MailOffice;
struct HandedMail;

// All stores behind one port: "/s/<store>/<path of the platform>", "/_control/...", and a translation service under "/libretranslate/". One lock around everything, so any
// thread may call answer(); the waiting of a slow answer is left to the caller (Answer::delay).
class Sandbox {
 public:
  // Builds the stores; called again by POST /_control/reset.
  using Scenario = std::function<Shops(Instant now)>;

  Sandbox(SandboxClock& clock, Scenario scenario);
  ~Sandbox();

  // "http://127.0.0.1:9001", known only after the port is bound.
  void setAddress(std::string address) { m_address = std::move(address); }
  // Starts the mail servers of the shops that are reached by e-mail, where the scenario has such; before it they are not listed. False when the IMAP
  // server is not installed.
  bool openMail();
  Answer answer(Call call);
  // What happens by itself as time passes: buyers write, buyers say thanks. Called about every second.
  void tick();
  void setLive(bool live);

 private:
  friend class Control;

  Answer answerOfStore(const Call& call);
  Answer answerWithFault(Visit& visit, const Match& match, std::optional<Fault>& fault);
  Answer process(Visit& visit, const Match& match);
  void reset();
  std::string takeMail(const HandedMail& mail);
  void deliverMail();

  SandboxClock& m_clock;
  Scenario m_scenario;
  std::mutex m_mutex;
  Shops m_shops;
  FaultPlan m_faults;
  RequestLog m_requests;
  std::string m_address;
  bool m_live = false;
  Instant m_nextArrival;
  Dice m_chance{1};
  std::unique_ptr<MailOffice> m_mail;  // the last one: its threads use the rest
};

// "Sat, 21 Nov 2026 20:38:34 GMT"
std::string httpDate(Instant at);

}  // namespace inquiry::sandbox
