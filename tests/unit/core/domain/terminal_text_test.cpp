#include "core/domain/terminal_text.h"

#include <catch2/catch_test_macros.hpp>

using inquiry::terminalText;

TEST_CASE("CP05: what a buyer writes tells a terminal nothing") {
  CHECK(terminalText("\x1B]0;owned\x07\x1B[2J") == "␛]0;owned␇␛[2J");
  CHECK(terminalText("a\x7F" "b\bc") == "a␡b␈c");
  CHECK(terminalText("\u009B31mred\u0085") == "⟨U+009B⟩31mred⟨U+0085⟩");
  CHECK(terminalText("\u202Efdp.exe\u2066\u2069") == "⟨U+202E⟩fdp.exe⟨U+2066⟩⟨U+2069⟩");
  CHECK(terminalText("paid\rnot paid") == "paid␍not paid");
  CHECK(terminalText(std::string_view("\x9B" "2J\0", 4)) == "\uFFFD2J␀");
}

TEST_CASE("CP05: line ends, tabs and every script stay as they are on a terminal") {
  for (const char* text : {"", "one\ttwo\nthree\r\n", "您好 こんにちは مرحبا שלום 👩‍👩‍👧 e\u0301"}) CHECK(terminalText(text) == text);
}
