#include "tests/contract/connector_under_test.h"

namespace inquiry::test {

std::vector<ConnectorUnderTest>& connectorsUnderTest() {
  static std::vector<ConnectorUnderTest> rows;
  return rows;
}

}  // namespace inquiry::test
