// Changing questions: answers, files, marks of reading and completion, conversations the shop begins.
#include "app/sandbox/engine/picture.h"
#include "app/sandbox/yahoo_shopping/yahoo_platform.h"
#include "core/domain/utf8.h"

namespace inquiry::sandbox::yahoo {
namespace {

constexpr std::size_t kMaxText = 2000;

Answer badRequest() { return errorAnswer(400, "px-04000", "Bad Request"); }

struct Change {
  Conversation* topic = nullptr;
  Json body;
};

// The topic of the address and the JSON beside it; a null topic when either is wrong.
Change changeOf(Visit& visit) {
  Change change;
  change.body = jsonObject(visit.call).value_or(Json::object());
  if (textOf(change.body, "sellerId") == visit.shop.profile().username) change.topic = visit.shop.conversation(visit.call.param("topicId").value_or(""));
  return change;
}

Answer done(const Visit& visit) { return told(visit, {{"status", "ok"}}); }

bool isText(const std::string& text) { return !text.empty() && utf8::length(text) <= kMaxText; }

bool isFileType(const std::string& ending) { return ending == "jpg" || ending == "jpeg" || ending == "png" || ending == "gif" || ending == "pdf"; }

}  // namespace

Answer talkAdd(Visit& visit) {
  const Change change = changeOf(visit);
  const std::string text = textOf(change.body, "body");
  if (change.topic == nullptr || !isText(text)) return badRequest();
  Post post;
  post.author = Author::Seller;
  post.text = text;
  post.at = visit.stamp();
  post.visibleAt = visit.now;
  const Json files = change.body.value("fileList", Json::array());
  for (const Json& file : files) {
    const std::string key = textOf(file, "filePath");
    const auto uploaded = visit.shop.uploads().find(key);
    if (!isPrivate(*change.topic) || uploaded == visit.shop.uploads().end()) return badRequest();
    Attachment one = uploaded->second;
    one.name = textOf(file, "fileName");
    one.url = key;
    post.attachments.push_back(std::move(one));
  }
  for (Post& asked : change.topic->posts)
    if (asked.author != Author::Seller && !asked.readAt) asked.readAt = visit.stamp();
  const Post& taken = visit.shop.accept(*change.topic, std::move(post));
  // Mind the lower case: no other answer writes these two so.
  return told(visit, {{"topicid", change.topic->id}, {"messageid", taken.id}});
}

Answer talkRead(Visit& visit) {
  const Change change = changeOf(visit);
  if (change.topic == nullptr) return badRequest();
  for (Post& post : change.topic->posts)
    if (post.author != Author::Seller && !post.readAt) post.readAt = visit.stamp();
  return done(visit);
}

Answer talkComplete(Visit& visit) {
  const Change change = changeOf(visit);
  const std::string given = textOf(change.body, "completeConditionId");
  const auto condition = numberIn(given.empty() ? "1" : given);
  if (change.topic == nullptr || !condition || *condition < 1 || *condition > 5) return badRequest();
  bool isAnswered = false;
  for (const Accepted& one : visit.shop.accepted()) isAnswered = isAnswered || one.threadId == change.topic->id;
  if (*condition == 1 && !isAnswered) return badRequest();
  complete(*change.topic, static_cast<int>(*condition));
  return done(visit);
}

Answer talkPrivate(Visit& visit) {
  const Change change = changeOf(visit);
  if (change.topic == nullptr) return badRequest();
  change.topic->optionsUsed["private"] = 1;
  return done(visit);
}

Answer storeTopic(Visit& visit) {
  const Json body = jsonObject(visit.call).value_or(Json::object());
  const Sale* sale = visit.shop.sale(textOf(body, "orderId"));
  const std::string text = textOf(body, "body"), title = textOf(body, "title");
  if (sale == nullptr || textOf(body, "sellerId") != visit.shop.profile().username || textOf(body, "categoryId").empty() || title.empty() || !isText(text)) return badRequest();
  Conversation fresh;
  fresh.id = visit.shop.newConversationId(visit.now);
  fresh.buyerId = sale->buyerId;
  fresh.listingId = sale->listingId;
  fresh.saleId = sale->id;
  fresh.title = title;
  fresh.createdAt = visit.stamp();
  Conversation& begun = visit.shop.add(std::move(fresh));
  Post post;
  post.author = Author::Seller;
  post.text = text;
  post.at = visit.stamp();
  post.visibleAt = visit.now;
  const Post& taken = visit.shop.accept(begun, std::move(post));
  return told(visit, {{"topicid", begun.id}, {"messageid", taken.id}});
}

Answer fileAdd(Visit& visit) {
  const Conversation* topic = visit.shop.conversation(visit.call.param("topicId").value_or(""));
  if (topic == nullptr || !isPrivate(*topic) || !visit.call.upload || visit.call.upload->field != "file") return badRequest();
  const Upload& file = *visit.call.upload;
  const std::string ending = lowered(file.name.substr(std::min(file.name.size(), file.name.rfind('.') + 1)));
  if (!isFileType(ending)) return badRequest();
  Attachment one;
  one.id = visit.shop.dice().hex(16) + "." + ending;
  one.name = file.name;
  one.type = file.type;
  one.size = file.bytes.size();
  const std::string key = topic->id + "/" + visit.shop.dice().hex(8) + "_SELLER." + ending;
  visit.shop.uploads()[key] = one;
  return told(visit, {{"objectKey", key}});
}

// What was uploaded is not kept; every file comes as a picture drawn from its key.
Answer fileDownload(Visit& visit) {
  const std::string key = visit.call.param("key").value_or("");
  if (key.empty()) return badRequest();
  Answer answer;
  answer.contentType = "image/png";
  answer.body = pngPicture(key);
  return answer;
}

}  // namespace inquiry::sandbox::yahoo
