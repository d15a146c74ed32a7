#include <nlohmann/json.hpp>

#include "app/ctl/command.h"
#include "core/sla/calendar.h"
#include "core/sla/system_zone.h"

namespace inquiry::ctl {
namespace {

using Json = nlohmann::json;

Output verdictOutput(const desk::PackageProof& proof) {
  const evidence::PackageVerdict& verdict = proof.verdict;
  Json subject = nullptr;
  if (verdict.manifest) subject = {{"kind", verdict.manifest->kind}, {"id", verdict.manifest->subject}, {"store", verdict.manifest->store}, {"order", verdict.manifest->order}, {"asOf", verdict.manifest->asOf}, {"redaction", verdict.manifest->redaction}, {"reason", verdict.manifest->reason}};
  Output output;
  output.json = Json{{"intact", verdict.isIntact()}, {"altered", verdict.altered}, {"files", verdict.files}, {"bytes", verdict.bytes}, {"sha256", verdict.sha256}, {"subject", subject},
                     {"madeAt", proof.madeAt ? Json(proof.madeAt->toIso()) : Json(nullptr)}, {"madeBy", proof.madeBy.empty() ? Json(nullptr) : Json(proof.madeBy)}}
                    .dump(-1, ' ', false, Json::error_handler_t::replace);
  if (verdict.isIntact()) output.text = "The package is intact: " + std::to_string(verdict.files) + " files, SHA-256 " + verdict.sha256 + "\n";
  for (const std::string& name : verdict.altered) output.text += "altered: " + name + "\n";
  if (proof.madeAt) output.text += "This desk made it " + proof.madeAt->toIso() + " (" + proof.madeBy + ").\n";
  output.exitCode = verdict.isIntact() ? 0 : 1;
  return output;
}

Output receiptOutput(const evidence::PackageReceipt& receipt) {
  Output output;
  output.json = Json{{"file", receipt.file}, {"files", receipt.files}, {"bytes", receipt.bytes}, {"sha256", receipt.sha256}, {"withheld", receipt.withheld}, {"notCaptured", receipt.notCaptured}, {"unprintable", receipt.unprintable}}.dump(-1, ' ', false, Json::error_handler_t::replace);
  output.text = std::to_string(receipt.files) + " files, " + std::to_string(receipt.bytes) + " bytes, SHA-256 " + receipt.sha256 + "\n";
  if (receipt.withheld > 0) output.text += std::to_string(receipt.withheld) + " originals or files were left out because of the redaction.\n";
  if (receipt.notCaptured > 0) output.text += std::to_string(receipt.notCaptured) + " files are not stored here: the manifest names them.\n";
  if (receipt.unprintable > 0) output.text += std::to_string(receipt.unprintable) + " characters have no font on this computer and are blank in evidence.pdf: install fonts-noto-cjk, then pack it again.\n";
  return output;
}

}  // namespace

Result<Output> verifyEvidence(const std::string& file) {
  auto verdict = evidence::checkPackage(file);
  if (!verdict) return fail(verdict.error());
  return verdictOutput({std::move(*verdict), {}, ""});
}

Result<Output> runEvidence(Workspace& workspace, const Arguments& arguments) {
  if (arguments.action == "verify") {
    const auto proof = workspace.packages().verify(arguments.target);
    if (!proof) return fail(proof.error());
    return verdictOutput(*proof);
  }
  if (arguments.target.empty() || arguments.out.empty())
    return fail(ErrorKind::InvalidInput, "arguments.evidence", "Say what to pack and where to: evidence THREAD --out FILE.zip.");
  if (!arguments.site.empty() && !isKnownTimeZone(arguments.site))
    return fail(ErrorKind::InvalidInput, "arguments.zone", "\"" + arguments.site + "\" is no time zone: write one like Asia/Shanghai.");
  const auto matter = workspace.packages().matterOf(arguments.target);
  if (!matter) return fail(matter.error());
  desk::PackageWish wish;
  wish.matter = *matter;
  wish.redaction = evidence::redactionFromName(arguments.redaction).value_or(evidence::Redaction::Contacts);
  wish.reason = arguments.reason;
  wish.file = arguments.out;
  wish.ownZone = arguments.site.empty() ? systemTimeZone() : arguments.site;
  const auto receipt = workspace.packages().write(wish);
  if (!receipt) return fail(receipt.error());
  return receiptOutput(*receipt);
}

}  // namespace inquiry::ctl
