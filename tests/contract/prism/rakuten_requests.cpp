#include "core/marketplaces/rakuten/attachments_api.h"
#include "core/marketplaces/rakuten/inquiries_api.h"
#include "core/marketplaces/rakuten/orders_api.h"
#include "tests/contract/prism/prism_probe.h"

namespace inquiry::test {
namespace {

using namespace rakuten;

const char* const kInquiry = "123456-20261120-0007a";

Window window(const char* from, const char* to) { return {*Instant::parse(from), *Instant::parse(to)}; }

void readInquiries(PrismProbe& probe, const Caller& caller) {
  probe.name("count of inquiries");
  (void)inquiryCount(caller, window("2026-11-20T00:00:00Z", "2026-11-21T23:59:59Z"), {});
  probe.name("list of inquiries");
  (void)inquiryList(caller, window("2026-10-22T15:00:00Z", "2026-11-21T15:00:00Z"), 1, 100, {});
  (void)inquiryList(caller, window("2026-11-20T00:00:00Z", "2026-11-21T00:00:00Z"), 100, 1, {});
  probe.name("one inquiry");
  (void)inquiryByNumber(caller, kInquiry, {});
}

void answerInquiry(PrismProbe& probe, const Caller& caller) {
  probe.name("reply");
  (void)postReply(caller, {kInquiry, "123456", "見本 花子様\nお待たせいたしました。\"引用\" \\ 😀", {}}, {});
  (void)postReply(caller, {kInquiry, "123456", std::string(300, 'a'), {{"label.pdf", "2026/11/21/123456/100501_0_5d41"}}}, {});
  probe.name("file");
  (void)uploadFile(caller, {"file", "領収書.pdf", "application/pdf", "%PDF-1.4"}, {});
  (void)attachmentBytes(caller, attachmentAddress(caller.base(), "2026/11/20/123456/101502_0_5d41", "写真 1.jpg"), 1U << 20U, {});
  probe.name("marks");
  for (const InquiryMark mark : {InquiryMark::Read, InquiryMark::Complete, InquiryMark::Incomplete}) (void)patchInquiries(caller, mark, {kInquiry}, {});
}

void readOrdersAndKey(PrismProbe& probe, const Caller& caller) {
  probe.name("end of the licence key");
  (void)licenceExpiry(caller, {});
  probe.name("orders");
  const Instant now = *Instant::parse("2026-11-21T03:00:00Z");
  (void)searchOrders(caller, {now - std::chrono::hours(24 * 62), now, "0f1e2d3cs1@pc.fw.rakuten.ne.jp", 30}, {});
  (void)searchOrders(caller, {now - std::chrono::hours(24), now, {}, 1}, {});
  (void)readOrders(caller, {"123456-20261113-0000012345"}, {});
}

void makeRakutenRequests(PrismProbe& probe) {
  if (!probe.serves("rakuten")) return;
  MemorySecretStore secrets;
  const SystemClock clock;
  const StoreId store{"prism"};
  secrets.give(store, {{"serviceSecret", "SP000001_AbCdEfGhIjKlMnOp"}, {"licenseKey", "SL000001_QrStUvWxYz012345"}}, {}, {}, clock.now());
  const auto session = probe.session({});
  ShopKeys keys(secrets, store, clock);
  const Caller caller(*session, keys, clock, probe.base("rakuten"));
  readInquiries(probe, caller);
  answerInquiry(probe, caller);
  readOrdersAndKey(probe, caller);
}

const RegisterPrismRequests kRow(makeRakutenRequests);

}  // namespace
}  // namespace inquiry::test
