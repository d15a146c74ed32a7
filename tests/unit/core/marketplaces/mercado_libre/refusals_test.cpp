#include "core/marketplaces/mercado_libre/refusals.h"

#include <catch2/catch_test_macros.hpp>

using namespace inquiry;
using namespace inquiry::mercado_libre;

TEST_CASE("Documented refusals become plain words of a stable code") {
  struct Row {
    const char* name;
    int status;
    const char* body;
    ErrorKind kind;
    const char* code;
  };
  const Row rows[] = {
      {"blocked conversation", 403, R"({"status_code":403,"code":"forbidden","message":"blocked_conversation_send_message_forbidden"})",
       ErrorKind::Refused, "mercado-libre.conversation-blocked"},
      {"guide used up", 403, R"({"message":"You are not allowed to execute the option OTHER again","error":"bad_request","status":403,"cause":[]})",
       ErrorKind::Refused, "mercado-libre.first-contact-used"},
      {"buyer wrote", 403, R"({"message":"This package has the conversation blocked, please check blocked messages","error":"forbidden"})",
       ErrorKind::Refused, refusal::kAlreadyWrote},
      {"excepted case in cause", 400, R"({"message":"x","error":"bad_request","cause":["blocked_by_excepted_case"]})", ErrorKind::Refused,
       refusal::kExceptedCase},
      {"excepted case in code", 400, R"({"code":"BLOCKED_BY_EXCEPTED_CASE"})", ErrorKind::Refused, refusal::kExceptedCase},
      {"charset", 400, R"({"message":"The text has character/s that is/are not supported."})", ErrorKind::Refused, "mercado-libre.charset"},
      {"length", 400, R"({"message":"The message content is too long, max characters allowed are 350"})", ErrorKind::Refused,
       "mercado-libre.too-long"},
      {"mediation", 403, R"({"message":"You can not send the message because a mediation is in process"})", ErrorKind::Refused,
       "mercado-libre.mediation"},
      {"attachment", 422, R"({"message":"Attachment key is invalid or not found","error":"unprocessable_entity","status":422,"cause":[]})",
       ErrorKind::Refused, "mercado-libre.attachment"},
      {"answered", 400, R"({"message":"The question has already been answered"})", ErrorKind::Refused, "mercado-libre.already-answered"},
      {"foreign sale", 403, R"({"message":"Access denied for user 1 to order 2"})", ErrorKind::MissingGrant, "mercado-libre.foreign-sale"},
      {"plain forbidden", 403, R"({"message":"Forbidden","error":"Forbidden","status":403,"cause":[]})", ErrorKind::MissingGrant,
       refusal::kForbidden},
      {"unknown 400", 400, R"({"message":"Nope for buyer Maria","error":"validation_error"})", ErrorKind::Refused, "mercado-libre.refused"},
      {"400 without JSON", 400, "<html>", ErrorKind::Refused, "mercado-libre.refused"},
      {"lock", 409, R"({"message":"There is another request locking this operation","error":"conflict"})", ErrorKind::Conflict, refusal::kLocked},
      {"not stored yet", 404, R"({"message":"The message with id: a could not be retrieved from storage"})", ErrorKind::PlatformDown,
       refusal::kNotYetReadable},
  };
  const FixedClock clock(*Instant::parse("2026-03-05T16:00:00Z"));
  for (const Row& row : rows) {
    INFO(row.name);
    const auto error = explainRefusal({row.status, {}, row.body}, clock);
    REQUIRE(error);
    CHECK(error->kind == row.kind);
    CHECK(error->code == row.code);
    CHECK(error->text.find("Maria") == std::string::npos);
  }
  CHECK(explainRefusal({409, {}, "{}"}, clock)->until == clock.now() + std::chrono::seconds(30));
}

TEST_CASE("What the status says alone is left to the session") {
  const FixedClock clock(*Instant::parse("2026-03-05T16:00:00Z"));
  for (const int status : {401, 404, 429, 500, 503}) CHECK_FALSE(explainRefusal({status, {}, "{}"}, clock));
  CHECK_FALSE(explainRefusal({403, {}, R"({"message":"something new"})"}, clock));
}
