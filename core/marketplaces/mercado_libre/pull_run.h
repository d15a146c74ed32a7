#pragma once

#include <functional>

#include "core/marketplaces/mercado_libre/claim_pull.h"
#include "core/marketplaces/mercado_libre/message_pull.h"
#include "core/marketplaces/mercado_libre/order_pull.h"
#include "core/marketplaces/mercado_libre/question_pull.h"

namespace inquiry::mercado_libre {

// One pull from start to end: in which order the parts run, and what a failure of one part means for the others.
class PullRun {
 public:
  // Words that stay the same over pulls.
  struct Words {
    ItemTitles titles;
    ClaimReasons reasons;
  };
  PullRun(PullScope& scope, Words& words, std::optional<Instant> historySince)
      : m_scope(scope), m_historySince(historySince), m_contexts(scope), m_questions(scope, words.titles), m_messages(scope, m_contexts),
        m_orders(scope, m_contexts), m_claims(scope, m_contexts, words.reasons) {}

  Status pull(PullDepth depth);
  // Forget that the platform keeps questions and messages of this account to itself.
  void askAgain() { m_asksAgain = true; }
  // Whether this application may not read claims; empty when this pull did not come to ask.
  std::optional<bool> lacksClaims() const { return m_lacksClaims; }

 private:
  using Part = std::function<Status()>;
  Status run(const std::vector<Part>& parts);
  std::vector<Part> communication(PullDepth depth);
  Status handledByPlatform();
  Status historyOfPacks();
  Status claims(PullDepth depth);
  Instant ordersFrom() const;
  bool isHandledByPlatform() const;

  PullScope& m_scope;
  const std::optional<Instant> m_historySince;
  PackContexts m_contexts;
  QuestionPull m_questions;
  MessagePull m_messages;
  OrderPull m_orders;
  ClaimPull m_claims;
  bool m_asksAgain = false;
  std::optional<bool> m_lacksClaims;
};

}  // namespace inquiry::mercado_libre
