#include "core/language/emotion.h"

#include <catch2/catch_test_macros.hpp>

using inquiry::language::Emotion;
using inquiry::language::emotionFromName;
using inquiry::language::emotionHint;
using inquiry::language::emotionOf;

TEST_CASE("IN10: the mood of a message is read in the four languages of the desk") {
  struct Named {
    const char* text;
    Emotion emotion;
  };
  for (const Named& row : {Named{"This is unacceptable, I want to speak to a lawyer.", Emotion::Angry}, Named{"¡Esto es una estafa! Voy a poner una queja en PROFECO.", Emotion::Angry},
                           Named{"対応がひどすぎます。消費者センターに相談します。", Emotion::Angry}, Named{"你们太过分了，我要投诉！", Emotion::Angry},
                           Named{"I am worried, the parcel has not arrived yet.", Emotion::Worried}, Named{"Estoy preocupada, aún no me llega el pedido.", Emotion::Worried},
                           Named{"まだ届いていません。心配です。", Emotion::Worried}, Named{"一直没更新物流，有点担心。", Emotion::Worried},
                           Named{"Love it, thank you so much!", Emotion::Pleased}, Named{"Me encantó, llegó antes de lo previsto.", Emotion::Pleased},
                           Named{"とても気に入りました。ありがとうございます。", Emotion::Pleased}, Named{"质量很好，非常满意！", Emotion::Pleased},
                           Named{"What are the measures of this shelf?", Emotion::Calm}, Named{"¿Hacen factura?", Emotion::Calm}, Named{"サイズを教えてください。", Emotion::Calm},
                           Named{"请问有红色的吗？", Emotion::Calm}}) {
    INFO(row.text);
    CHECK(emotionOf(row.text) == row.emotion);
  }
}

TEST_CASE("A denied feeling is none") {
  CHECK(emotionOf("No rush, whenever you can.") == Emotion::Calm);
  CHECK(emotionOf("不用担心，我不着急。") == Emotion::Calm);
  CHECK(emotionOf("I am not happy with the fit.") == Emotion::Calm);
}

TEST_CASE("Shouting turns worry into anger and leaves a calm question calm") {
  CHECK(emotionOf("STILL WAITING FOR MY ORDER SINCE MONDAY") == Emotion::Angry);
  CHECK(emotionOf("Still waiting for my order!!!") == Emotion::Angry);
  CHECK(emotionOf("WHICH BATTERY DOES THIS LAMP NEED") == Emotion::Calm);
}

TEST_CASE("One angry word outweighs thanks, and the hint names it") {
  const auto hint = emotionHint("Thank you so much for the scam.");
  CHECK(hint.emotion == Emotion::Angry);
  CHECK(hint.words == std::vector<std::string>{"scam"});
}

TEST_CASE("Words are found whole: a lawn is no lawyer and assume no suit") {
  CHECK(emotionOf("The lawn chair, I assume, is blue?") == Emotion::Calm);
  CHECK(emotionOf("") == Emotion::Calm);
}

TEST_CASE("Names of emotions lead back to them") {
  for (const Emotion emotion : {Emotion::Calm, Emotion::Pleased, Emotion::Worried, Emotion::Angry}) CHECK(emotionFromName(name(emotion)) == emotion);
  CHECK_FALSE(emotionFromName("bored"));
}
