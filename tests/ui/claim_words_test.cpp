#include "ui/common/claim_words.h"

#include <catch2/catch_test_macros.hpp>

#include "ui/common/platform_words.h"

using namespace inquiry::ui;

TEST_CASE("TR08: the lines of a claim's history are told in the interface language, with the words of the platform in them") {
  CHECK(platformText("Claim opened by the buyer.") == QStringLiteral("Claim opened by the buyer."));
  CHECK(claimLine("Claim taken up again, opened by Mercado Libre.") == QStringLiteral("Claim taken up again by Mercado Libre."));
  CHECK(claimLine("Claim opened by the buyer. El producto llegó dañado.") == QStringLiteral("Claim opened by the buyer. El producto llegó dañado"));
  CHECK(claimLine("Claim closed by the seller: opened.") == QStringLiteral("Claim closed by the seller. Open"));
  CHECK(claimLine("Offered by the seller: unheard_of 30 % (closed)") == QStringLiteral("Offered by the seller: unheard_of 30 % (Closed)"));
  CHECK(claimLine("Return 42: closed; money unheard_of.") == QStringLiteral("Return 42: Closed · money: unheard_of"));
  CHECK(claimLine("Evidence: to be handed over by 2026-11-20.") == QStringLiteral("Evidence: to be handed over by 2026-11-20."));
  CHECK(claimLine("Evidence: handed over to Correo, AB1, on 2026-11-20.") == QStringLiteral("Evidence: handed over to the carrier: Correo · AB1 · 2026-11-20"));
}

TEST_CASE("TR08: what somebody wrote is never taken for a line of a claim's history") {
  for (const char* text : {"Claim opened by me.", "I said: Claim opened by the buyer.", "Return my money.", "Evidence: see the photo.", ""}) {
    INFO(text);
    CHECK(claimLine(text).isEmpty());
  }
}
