#pragma once

#include "app/sandbox/engine/sandbox.h"

namespace inquiry::sandbox {

// The control interface for people and tests; everything under /_control, JSON in and out.
//
// GET  stores                      {"stores":[store file, ...]}, each ready for `inquirydeskctl store add`; stores/<id>: one file
// POST messages                    {store, thread?, text, at?, buyer?, kind?: "question"|"pack", orderId?, attachments?: n}
//                                  a buyer writes -> 201 {store, thread, message}
// GET  sent                        {"sent":[{store, thread, clientId, text, at, count}]}, every message accepted from a seller.
//                                  Neither platform carries an id of the sender's own, so `clientId` is the platform's id of the
//                                  accepted message, and `count` says how often the identical text was accepted in that thread:
//                                  more than the person wrote it means sent twice.
// POST faults                      {store, kind, count?, endpoint?: "send"|"read"|"write"|"token", retryAfter?, ms?}; `count` is
//                                  the number of requests it hits. edit and delete act at once on `count` messages of buyers, the
//                                  newest first ({thread?, text?}), and answer {"touched":[{thread, message}]}.
//                                  reset-after-accept and 500-after-accept wait for a send unless an endpoint is named.
// GET  faults                      what still waits;  DELETE faults: forgets it
// POST clock                       {at}: it is `at` now and goes on from there
// GET  requests                    ?store=&log=N  counts per store and endpoint, with log the last N one by one
// DELETE requests                  counts from zero
// POST reset                       the scenario from its beginning, faults and counts forgotten
// POST revoke                      {store}: the seller withdrew the consent
// POST grant                       {store, missingScope?: name, restore?: true}: scopes commerce.message, sell.fulfillment, sell.payment.dispute, post-order,
//                                  commerce.identity; for Mercado Libre messages, questions, orders, claims, model6; for Shopee
//                                  chat-list, chat-read, repeat-guard (a rule of it); for Shopify read_orders, read_returns, write_returns; for
//                                  WooCommerce read, write; restore gives them back
// POST code                        {store} -> {code}: an authorization code as the consent page hands it out
// POST expire                      {store}: every access token of it ends now
// POST visibility                  {store, lagMs}: accepted messages become visible later; -1: never
// POST limits                      {store, perMinute}: Mercado Libre's message calls a minute (500, reads and writes apart); 0: none
// POST status                      {store, thread, status?, substatus?}: e.g. substatus "blocked_by_time"
// POST ship                        {store, order, delivered?: true}: the order leaves, or arrives; its time of change moves
// POST cases                       {store, order? | thread?, buyer?, reason?, text?, hours?}: a buyer opens a case; without order and
//                                  thread on a new order in which nobody has written -> 201 {case, order}. {store, case, do, text?}: what
//                                  goes on in it, e.g. "buyer-writes", "platform-writes", "escalate", "accept", "reject", "close". eBay: kind?
//                                  "inquiry", "return", "case", "cancellation", "dispute"; do also "seller-writes", "ship-back". Shopify: do "approve", "close",
//                                  "cancel". Shopee: kind? "cancellation"; do "close", "offer", "ask-proof", "ask-compensation"
// POST bulk                        {store, count, threads?, minutes?}: many messages of buyers, spread over the last minutes
// POST live                        {on}: whether buyers write by themselves
// GET  model                       ?store=  everything the platform holds: threads with messages, orders, cases
class Control {
 public:
  explicit Control(Sandbox& sandbox) : m_sandbox(sandbox) {}
  // The lock of the sandbox is held by the caller.
  Answer answer(const Call& call);

 private:
  using Action = Answer (Control::*)(const Call&, const Json&);

  Answer stores(const Call& call, const Json& body);
  Answer messages(const Call& call, const Json& body);
  Answer sent(const Call& call, const Json& body);
  Answer addFault(const Call& call, const Json& body);
  Answer listFaults(const Call& call, const Json& body);
  Answer clearFaults(const Call& call, const Json& body);
  Answer clock(const Call& call, const Json& body);
  Answer requests(const Call& call, const Json& body);
  Answer clearRequests(const Call& call, const Json& body);
  Answer reset(const Call& call, const Json& body);
  Answer revoke(const Call& call, const Json& body);
  Answer grant(const Call& call, const Json& body);
  Answer code(const Call& call, const Json& body);
  Answer expire(const Call& call, const Json& body);
  Answer visibility(const Call& call, const Json& body);
  Answer status(const Call& call, const Json& body);
  Answer limits(const Call& call, const Json& body);
  Answer ship(const Call& call, const Json& body);
  Answer cases(const Call& call, const Json& body);
  Answer bulk(const Call& call, const Json& body);
  Answer model(const Call& call, const Json& body);
  Answer live(const Call& call, const Json& body);

  Shop* shopOf(const Json& body);
  Answer touchMessages(Shop& shop, const Json& body, bool remove);
  Duration skewOf(const Shop& shop) const;

  Sandbox& m_sandbox;
};

}  // namespace inquiry::sandbox
