#pragma once

#include <string_view>
#include <vector>

namespace inquiry::sandbox {

// What the invented shop sells. Prices in cents of US dollars.
struct Product {
  std::string_view sku;
  long cents;
  std::string_view en, de, es, pt, ja;

  std::string_view title(std::string_view language) const;
};

const std::vector<Product>& products();

}  // namespace inquiry::sandbox
