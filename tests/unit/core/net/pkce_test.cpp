#include "core/net/pkce.h"

#include <catch2/catch_test_macros.hpp>
#include <set>

using namespace inquiry;

TEST_CASE("The S256 challenge is the one of RFC 7636 appendix B") {
  CHECK(codeChallenge(Secret("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk")) == "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM");
}

TEST_CASE("State and verifier have 256 bits and never repeat") {
  std::set<std::string> seen;
  for (int i = 0; i < 1000; ++i) {
    const std::string state = randomState();
    CHECK(state.size() == 43);  // 32 bytes in base64url without padding; also within RFC 7636's 43-128
    CHECK(state.find_first_not_of("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_") == std::string::npos);
    seen.insert(state);
    seen.insert(std::string(randomVerifier().reveal()));
  }
  CHECK(seen.size() == 2000);
}

TEST_CASE("A state is only itself") {
  const std::string state = randomState();
  CHECK(isSameState(state, state));
  CHECK_FALSE(isSameState(state, randomState()));
  CHECK_FALSE(isSameState(state, state.substr(1)));
  CHECK_FALSE(isSameState("", ""));
}

TEST_CASE("Client credentials are written as RFC 7617 has them") {
  CHECK(basicAuthorization(Secret("Aladdin"), Secret("open sesame")).reveal() == "Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==");
}
