#pragma once

#include "core/marketplaces/mercado_libre/pack_contexts.h"

namespace inquiry::mercado_libre {

// Orders are context and name the packs whose threads are looked at.
//   changed() - what was updated since the watermark "orders", 15 minutes overlapped, at most every 5 minutes
//   created() - what was placed in a span of time, for the first import; that set does not shift while it is read
class OrderPull {
 public:
  OrderPull(PullScope& scope, PackContexts& contexts) : m_scope(scope), m_contexts(contexts) {}

  Status changedWhenDue(Instant atTheStart);
  Status changed(Instant atTheStart);
  // Pack ids of the span, newest order first.
  Result<std::vector<std::string>> created(Instant from, Instant to);

 private:
  struct Listing {
    std::vector<Order> orders;
    std::vector<Error> quarantined;
    std::size_t rows = 0;
    std::int64_t total = 0;
  };
  struct Span {
    std::optional<Instant> updatedFrom, createdFrom, createdTo;
  };
  Result<Listing> list(const Span& span, std::size_t offset);
  InboundPage pageOf(Listing& listing);

  PullScope& m_scope;
  PackContexts& m_contexts;
};

}  // namespace inquiry::mercado_libre
