#include "core/desk/practice_platform.h"

namespace inquiry::desk {
namespace {

tl::unexpected<Error> notHere() { return fail(ErrorKind::NotFound, "practice.none", "A test enquiry has no orders and no sign-in."); }

}  // namespace

void PracticePlatform::buyerWrites(InboundThread thread, InboundMessage message) {
  m_threads.push_back(std::move(thread));
  m_messages.push_back(std::move(message));
}

InboundPage PracticePlatform::page() const {
  InboundPage page;
  page.threads = m_threads;
  page.messages = m_messages;
  return page;
}

Status PracticePlatform::pull(PullDepth, const StoredView&, PageSink& sink, std::stop_token) { return sink.accept(page()); }

Result<std::vector<std::string>> PracticePlatform::ownMessages(const Outgoing& outgoing, std::stop_token) {
  std::vector<std::string> ids;
  for (const Outgoing& answer : m_answers)
    if (answer.threadRemoteId == outgoing.threadRemoteId) ids.push_back(answer.remoteId);
  return ids;
}

SendResult PracticePlatform::send(const Outgoing& outgoing, std::stop_token) {
  m_answers.push_back(outgoing);
  m_answers.back().remoteId = "answer-" + std::to_string(m_answers.size());
  SendResult accepted;
  accepted.outcome = SendResult::Outcome::Accepted;
  accepted.remoteId = m_answers.back().remoteId;
  return accepted;
}

ReconcileResult PracticePlatform::reconcile(const Outgoing& outgoing, const std::vector<std::string>&, std::stop_token) {
  for (const Outgoing& answer : m_answers)
    if (answer.clientId == outgoing.clientId) return {ReconcileResult::Outcome::Found, answer.remoteId, {}};
  return {ReconcileResult::Outcome::NotFound, "", {}};
}

Status PracticePlatform::markRead(const std::string&, std::stop_token) { return {}; }
Result<Order> PracticePlatform::order(const std::string&, std::stop_token) { return notHere(); }

Result<TestRead> PracticePlatform::test(std::stop_token) {
  TestRead read;
  read.account = "practice";
  read.messages = static_cast<std::int64_t>(m_messages.size());
  read.newestAt = m_clock.now();
  return read;
}

std::string PracticePlatform::webPage(const Thread&) const { return {}; }
Result<AuthorizationRequest> PracticePlatform::startSignIn() { return notHere(); }
Status PracticePlatform::finishSignIn(const AuthorizationRequest&, const std::string&, std::stop_token) { return notHere(); }

}  // namespace inquiry::desk
