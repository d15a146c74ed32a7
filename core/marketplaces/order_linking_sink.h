#pragma once

#include <map>
#include <stop_token>
#include <string>
#include <vector>

#include "core/domain/store.h"
#include "core/marketplaces/connector.h"
#include "core/marketplaces/mailbox_orders.h"

namespace inquiry {

// Links each new mail of a buyer with its order before it is stored. Made for one pull and used on its thread only.
class OrderLinkingSink final : public PageSink {
 public:
  // What to do for a buyer whose order is not among the known ones.
  enum class Unknown { Ask, Leave };
  struct Orders {
    OrderDirectory& shop;
    const std::map<std::string, ShopOrder>& known;
    Unknown unknown;
  };
  // Questions to the shop in one pull: each may take half a second, and hundreds of mails must not wait for them. A mail left without its order finds it when
  // somebody opens it, or when the order changes.
  static constexpr int kMostQuestions = 20;

  OrderLinkingSink(PageSink& inner, Orders orders, const Store& store, std::stop_token stop)
      : m_inner(inner), m_orders(orders), m_store(store), m_stop(std::move(stop)) {}

  Status accept(InboundPage page) override;

 private:
  void link(const InboundMessage& message, InboundThread& thread, InboundPage& page);
  std::vector<ShopOrder> candidatesOf(const OrderEvidence& evidence, InboundPage& page);
  std::vector<ShopOrder> knownOf(const OrderEvidence& evidence) const;
  // Each question once a pull; after the first failure nothing more is asked.
  template <class Ask>
  std::vector<ShopOrder> asked(const std::string& question, InboundPage& page, Ask&& ask);

  PageSink& m_inner;
  const Orders m_orders;
  const Store& m_store;
  std::stop_token m_stop;
  std::map<std::string, std::vector<ShopOrder>> m_answers;
  int m_questionsLeft = kMostQuestions;
};

}  // namespace inquiry
