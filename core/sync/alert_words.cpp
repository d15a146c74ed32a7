#include "core/sync/alert_words.h"

#include <algorithm>
#include <array>
#include <utility>

namespace inquiry {
namespace {

constexpr std::size_t kMostLines = 20;

// One column a language, in the order of kLanguages.
constexpr std::array<std::string_view, 4> kLanguages{"en", "zh_CN", "ja", "es"};
using Words = std::array<std::string_view, 4>;

constexpr std::array<std::pair<std::string_view, Words>, 11> kKinds{{
    {"deadline-near", {"%1 % of the time to reply has passed.", "回复时限已过去 %1%。", "返信期限の %1% が過ぎました。", "Ha pasado el %1 % del plazo para responder."}},
    {"deadline-missed", {"The reply is late.", "回复已逾期。", "返信が期限を過ぎています。", "La respuesta llega tarde."}},
    {"deadline-for-lead",
     {"A reply needs the lead's eye: %1 % of the time has passed.", "请主管关注:回复时限已过去 %1%。", "責任者の確認が必要です:期限の %1% が過ぎました。", "Atención del responsable: ha pasado el %1 % del plazo."}},
    {"handed-on", {"Nobody picked this up in time: it was handed to a new owner.", "无人及时接手,会话已转交新的负责人。", "担当者が対応しなかったため、別の担当者に引き継がれました。", "Nadie lo atendió a tiempo: se ha pasado a otra persona."}},
    {"daily-round", {"Daily round: walk through the inbox and the cases of this store.", "每日巡检:请逐一查看本店收件箱和纠纷中心。", "毎日の巡回:この店舗の受信箱とケースを確認してください。", "Ronda diaria: revise la bandeja y los casos de esta tienda."}},
    {"health-report", {"The weekly health check is ready.", "每周体检报告已生成。", "週次の健全性レポートができました。", "El informe semanal de salud está listo."}},
    {"store-down", {"The store is not synced any more.", "店铺已停止同步。", "店舗の同期が止まっています。", "La tienda ya no se sincroniza."}},
    {"backlog", {"Too much waits to be answered or sent.", "待回复或待发送的消息过多。", "未返信または未送信が多すぎます。", "Hay demasiado pendiente de responder o enviar."}},
    {"grant-expiring", {"The sign-in of the store ends soon.", "店铺授权即将到期。", "店舗のサインインがまもなく切れます。", "El acceso de la tienda caduca pronto."}},
    {"answer-waits", {"A reply waits for a decision.", "有一条回复等待人工确认。", "判断を待っている返信があります。", "Una respuesta espera una decisión."}},
    {"watched-unanswered", {"A watched conversation still has no reply.", "重点关注的会话仍未回复。", "注目中の会話にまだ返信がありません。", "Una conversación vigilada sigue sin respuesta."}},
}};
constexpr Words kOver{"Over: ", "已解除:", "解消:", "Resuelto: "};
constexpr Words kStore{"Store: ", "店铺:", "店舗:", "Tienda: "};
constexpr Words kOrder{"Order: ", "订单:", "注文:", "Pedido: "};
constexpr Words kAge{"Waiting for: ", "已等待:", "待ち時間:", "Espera desde hace: "};
constexpr Words kDue{"Due: ", "截止:", "期限:", "Vence: "};
constexpr Words kOpen{"Open: ", "打开:", "開く:", "Abrir: "};
constexpr Words kHours{" h ", " 小时 ", " 時間 ", " h "};
constexpr Words kMinutes{" min", " 分钟", " 分", " min"};
constexpr Words kMany{"%1 alerts:", "共 %1 条提醒:", "通知 %1 件:", "%1 avisos:"};
constexpr Words kMore{"and %1 more", "另有 %1 条", "ほか %1 件", "y %1 más"};
constexpr Words kTest{"Test of the channel “%1”: alerts arrive here.", "通道“%1”测试:提醒会发送到这里。", "チャネル「%1」のテスト:通知はここに届きます。", "Prueba del canal «%1»: los avisos llegan aquí."};

std::string_view in(const Words& words, std::string_view language) {
  const auto known = std::find(kLanguages.begin(), kLanguages.end(), language);
  return words[known == kLanguages.end() ? 0 : static_cast<std::size_t>(known - kLanguages.begin())];
}

std::string filled(std::string_view text, const std::string& value) {
  std::string all(text);
  if (const auto at = all.find("%1"); at != std::string::npos) all.replace(at, 2, value);
  return all;
}

std::string span(Duration time, std::string_view language) {
  const auto minutes = std::chrono::duration_cast<std::chrono::minutes>(time).count();
  return std::to_string(minutes / 60) + std::string(in(kHours, language)) + std::to_string(minutes % 60) + std::string(in(kMinutes, language));
}

}  // namespace

std::string alertText(const AlertFacts& facts, std::string_view language) {
  const auto known = std::find_if(kKinds.begin(), kKinds.end(), [&](const auto& each) { return each.first == facts.kind; });
  std::string text = facts.isOver ? std::string(in(kOver, language)) : std::string();
  text += known == kKinds.end() ? facts.kind : filled(in(known->second, language), std::to_string(facts.percent));
  const auto line = [&](const Words& label, const std::string& value) {
    if (!value.empty()) text += "\n" + std::string(in(label, language)) + value;
  };
  line(kStore, facts.store);
  line(kOrder, facts.order);
  if (facts.age) line(kAge, span(*facts.age, language));
  line(kDue, facts.due);
  line(kOpen, facts.link);
  return text;
}

std::string alertSummary(const std::vector<std::string>& texts, std::string_view language) {
  std::string all = filled(in(kMany, language), std::to_string(texts.size()));
  for (std::size_t i = 0; i < std::min(texts.size(), kMostLines); ++i) {
    std::string line = texts[i];
    for (std::size_t at = line.find('\n'); at != std::string::npos; at = line.find('\n', at)) line.replace(at, 1, " · ");
    all += "\n" + line;
  }
  if (texts.size() > kMostLines) all += "\n" + filled(in(kMore, language), std::to_string(texts.size() - kMostLines));
  return all;
}

std::string alertTestText(const std::string& channel, std::string_view language) { return filled(in(kTest, language), channel); }

std::string alertLink(std::int64_t thread) { return "inquirydesk://thread/" + std::to_string(thread); }

}  // namespace inquiry
