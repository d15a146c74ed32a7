#pragma once

#include <string>
#include <string_view>

#include "core/domain/case.h"

namespace inquiry::desk {

// A closed case as far as it says who won.
struct CaseEnd {
  CaseKind kind = CaseKind::Claim;
  std::string_view outcome;   // the platform's word; several are joined by ", "
  bool isContested = false;   // the seller disputed or appealed from here
};

// Whether it ended against the seller, by the words of eBay, Mercado Libre, Shopee, Shopify and Amazon. Money that the seller gave back by themselves is no loss.
bool wasLost(const CaseEnd& end);

}  // namespace inquiry::desk
