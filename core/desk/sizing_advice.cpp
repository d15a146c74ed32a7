#include "core/desk/sizing_advice.h"

#include <algorithm>

namespace inquiry::desk {
namespace {

constexpr int kSmallBelow = 30, kLargeAbove = 50, kOrdersAMessage = 10, kMessagesAPerson = 80;

}  // namespace

SizingAdvice adviceFor(const ShopVolume& volume) {
  SizingAdvice advice;
  const int orders = std::max(0, volume.ordersADay), people = std::max(1, volume.people);
  advice.messagesADay = volume.messagesADay > 0 ? volume.messagesADay : (orders + kOrdersAMessage - 1) / kOrdersAMessage;
  advice.messagesAPerson = (advice.messagesADay + people - 1) / people;
  using Size = SizingAdvice::Size;
  advice.size = orders < kSmallBelow ? Size::Small : orders > kLargeAbove ? Size::Large : Size::Middle;
  if (advice.messagesAPerson > kMessagesAPerson) advice.codes.emplace_back("more-people");
  if (advice.size == Size::Small) advice.codes.emplace_back("native");
  advice.codes.emplace_back("templates");
  if (advice.size != Size::Small) advice.codes.emplace_back("hours");
  if (advice.size == Size::Large) {
    advice.codes.emplace_back("groups");
    advice.codes.emplace_back("rules");
    advice.codes.emplace_back("boards");
  }
  return advice;
}

}  // namespace inquiry::desk
