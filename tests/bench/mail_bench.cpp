// What reading mail costs, from bytes to the text an agent sees: mail_bench MAILDIR. Reads the first 10,000 mails below it into memory, then reads them
// six times and prints the median of the last five in CPU time, in the columns of the floor it is measured against.
#include <algorithm>
#include <ctime>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

#include "core/net/mail/html_document.h"
#include "core/net/mail/mime_reader.h"
#include "core/net/mail/quote_split.h"

using namespace inquiry;

namespace {

constexpr std::size_t kMails = 10'000;
constexpr int kRuns = 6;

// Other programs on the machine do not count.
double cpuSeconds() {
  timespec at{};
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &at);
  return static_cast<double>(at.tv_sec) + static_cast<double>(at.tv_nsec) / 1e9;
}

std::vector<std::string> mailsBelow(const char* folder) {
  std::vector<std::string> mails;
  for (const auto& each : std::filesystem::recursive_directory_iterator(folder)) {
    if (!each.is_regular_file() || each.path().parent_path().filename() != "cur") continue;
    std::ifstream file(each.path(), std::ios::binary);
    mails.emplace_back(std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>());
    if (mails.size() == kMails) break;
  }
  return mails;
}

}  // namespace

int main(int count, char** words) {
  if (count != 2) return std::fprintf(stderr, "mail_bench MAILDIR\n"), 2;
  const auto mails = mailsBelow(words[1]);
  if (mails.empty()) return std::fprintf(stderr, "no mails there\n"), 1;
  std::size_t bytes = 0, text = 0, defects = 0;
  for (const auto& each : mails) bytes += each.size();
  std::vector<double> seconds;
  for (int run = 0; run < kRuns; ++run) {
    text = defects = 0;
    const double started = cpuSeconds();
    for (const auto& each : mails) {
      const ParsedMail mail = readMail(each);
      const SplitText split = splitQuotes(mail.text);
      text += split.fresh.size() + split.quoted.size() + split.signature.size();
      defects += mail.defects.size();
    }
    if (run > 0) seconds.push_back(cpuSeconds() - started);
  }
  std::sort(seconds.begin(), seconds.end());
  const double median = seconds[seconds.size() / 2];
  std::printf("desk\t%zu mails, %.1f MB, %.1f MB text, %zu defects\t%.0f ms\t%.0f mails/s\t%.1f MB/s\n", mails.size(), static_cast<double>(bytes) / 1e6,
              static_cast<double>(text) / 1e6, defects, median * 1e3, static_cast<double>(mails.size()) / median, static_cast<double>(bytes) / median / 1e6);
}
