#include "core/language/tag_model.h"

#include <fasttext/fasttext.h>
#include <sys/mman.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <mutex>
#include <sstream>

#include "core/domain/utf8.h"
#include "core/language/folded_text.h"

namespace inquiry::language {
namespace {

constexpr std::string_view kHead = "IDTM1\n", kLabel = "__label__";
constexpr int kDimensions = 24, kBuckets = 40'000;
// A small set is gone through more often: what counts is how often each tag was seen.
constexpr std::size_t kSeen = 24'000, kFewestRounds = 30, kMostRounds = 160;
constexpr double kPace = 0.4;
// Parts of words: people write the same wish with ever other endings.
constexpr int kShortestPart = 3, kLongestPart = 5;
// From here on a guess that stands alone is worth showing to somebody who decides.
constexpr double kWorthShowing = 0.05;

bool isWide(char32_t c) { return (c >= 0x3040 && c <= 0x30FF) || (c >= 0x3400 && c <= 0x9FFF) || (c >= 0xAC00 && c <= 0xD7AF) || (c >= 0x20000 && c <= 0x3FFFF); }

bool isLetter(char32_t c) { return (c >= 'a' && c <= 'z') || (c >= 0xC0 && c < 0x2000 && c != 0xD7 && c != 0xF7); }

// A file that lies in memory only, for a library that reads and writes files.
class MemoryFile {
 public:
  MemoryFile() : m_descriptor(memfd_create("tags", MFD_CLOEXEC)) {}
  MemoryFile(const MemoryFile&) = delete;
  MemoryFile& operator=(const MemoryFile&) = delete;
  ~MemoryFile() {
    if (m_descriptor >= 0) close(m_descriptor);
  }
  bool isOpen() const { return m_descriptor >= 0; }
  std::string path() const { return "/proc/self/fd/" + std::to_string(m_descriptor); }
  bool write(std::string_view bytes) const {
    while (!bytes.empty()) {
      const auto done = ::write(m_descriptor, bytes.data(), bytes.size());
      if (done <= 0) return false;
      bytes.remove_prefix(static_cast<std::size_t>(done));
    }
    return true;
  }
  std::string read() const {
    std::string bytes;
    std::array<char, 1 << 16> piece{};
    off_t at = 0;
    for (auto got = pread(m_descriptor, piece.data(), piece.size(), at); got > 0; got = pread(m_descriptor, piece.data(), piece.size(), at)) {
      bytes.append(piece.data(), static_cast<std::size_t>(got));
      at += got;
    }
    return bytes;
  }

 private:
  int m_descriptor;
};

fasttext::Args settingsFor(const std::string& input, std::size_t texts) {
  fasttext::Args args;
  args.input = input;
  args.model = fasttext::model_name::sup;
  args.loss = fasttext::loss_name::ova;
  args.label = std::string(kLabel);
  args.dim = kDimensions;
  args.epoch = static_cast<int>(std::clamp(kSeen / std::max<std::size_t>(1, texts), kFewestRounds, kMostRounds));
  args.lr = kPace;
  args.bucket = kBuckets;
  args.wordNgrams = 1;
  args.minn = kShortestPart;
  args.maxn = kLongestPart;
  args.minCount = 2;
  args.minCountLabel = 1;
  // The same texts make the same model.
  args.thread = 1;
  args.seed = 7;
  args.verbose = 0;
  return args;
}

tl::unexpected<Error> unusable() { return fail(ErrorKind::Malformed, "tags.model", "The learned tags cannot be read: learn them anew in the settings."); }

}  // namespace

struct TagModel::State {
  std::vector<std::string> tags;  // beside the numbers of their labels
  fasttext::FastText model;
  mutable std::mutex mutex;  // the library does not say that asking is safe from several threads
};

TagModel::TagModel(std::unique_ptr<State> state) : m_state(std::move(state)) {}
TagModel::TagModel(TagModel&&) noexcept = default;
TagModel& TagModel::operator=(TagModel&&) noexcept = default;
TagModel::~TagModel() = default;

std::string tagWords(std::string_view text) {
  const std::string whole = folded(text);
  std::string out;
  char32_t before = 0;
  bool isInWord = false;
  const auto part = [&] { out += out.empty() || out.back() == ' ' ? "" : " "; };
  for (std::size_t at = 0; at < whole.size();) {
    const char32_t c = utf8::next(whole, at);
    const bool isDigit = c >= '0' && c <= '9';
    if (isWide(c)) {
      part();
      if (before != 0) utf8::append(out, before);
      utf8::append(out, c);
    } else if (isLetter(c)) {
      if (!isInWord) part();
      utf8::append(out, c);
    } else if (isDigit && !out.ends_with('0')) {
      part();
      out += '0';
    }
    isInWord = isLetter(c);
    before = isWide(c) ? c : 0;
  }
  return out;
}

Result<TagModel> TagModel::train(const std::vector<TaggedText>& texts) {
  auto state = std::make_unique<State>();
  std::map<std::string, std::size_t> numbers;
  std::string lines;
  for (const TaggedText& each : texts) {
    const std::string words = tagWords(each.text);
    if (words.empty() || each.tags.empty()) continue;
    for (const std::string& tag : each.tags) {
      const auto [known, isNew] = numbers.emplace(tag, numbers.size());
      if (isNew) state->tags.push_back(tag);
      lines += std::string(kLabel) + std::to_string(known->second) + " ";
    }
    lines += words + "\n";
  }
  if (numbers.size() < 2) return fail(ErrorKind::InvalidInput, "tags.too_few", "There is too little to learn from: tag more conversations with at least two different tags.");
  const MemoryFile file;
  if (!file.isOpen() || !file.write(lines)) return fail(ErrorKind::Storage, "tags.memory", "There is not enough memory to learn tags: close other programs and try again.");
  try {
    state->model.train(settingsFor(file.path(), texts.size()));
  } catch (const std::exception&) {
    return fail(ErrorKind::InvalidInput, "tags.too_few", "There is too little to learn from: tag more conversations.");
  }
  return TagModel(std::move(state));
}

Result<std::string> TagModel::bytes() const {
  const MemoryFile file;
  if (!file.isOpen()) return fail(ErrorKind::Storage, "tags.memory", "There is not enough memory to keep what was learned: close other programs and try again.");
  try {
    const std::scoped_lock lock(m_state->mutex);
    m_state->model.saveModel(file.path());
  } catch (const std::exception&) {
    return unusable();
  }
  std::string out(kHead);
  out += std::to_string(m_state->tags.size()) + "\n";
  for (const std::string& tag : m_state->tags) out += tag + "\n";
  return out + file.read();
}

Result<TagModel> TagModel::load(std::string_view bytes) {
  if (!bytes.starts_with(kHead)) return unusable();
  std::istringstream in(std::string(bytes.substr(kHead.size())));
  auto state = std::make_unique<State>();
  std::string line;
  std::size_t count = 0;
  if (!std::getline(in, line) || line.empty() || line.size() > 5 || line.find_first_not_of("0123456789") != std::string::npos) return unusable();
  count = std::stoul(line);
  for (std::size_t i = 0; i < count && std::getline(in, line); ++i) state->tags.push_back(line);
  // The library reads its own numbers unchecked; what comes here was sealed by this program and is whole.
  const std::string rest(std::istreambuf_iterator<char>(in), {});
  const MemoryFile file;
  if (state->tags.size() != count || rest.empty() || !file.isOpen() || !file.write(rest)) return unusable();
  try {
    state->model.loadModel(file.path());
  } catch (const std::exception&) {
    return unusable();
  }
  return TagModel(std::move(state));
}

std::vector<TagGuess> TagModel::guess(std::string_view text, double least) const {
  std::vector<TagGuess> guesses;
  const std::string words = tagWords(text);
  if (words.empty()) return guesses;
  std::istringstream line(words + "\n");
  std::vector<std::pair<fasttext::real, std::string>> found;
  try {
    const std::scoped_lock lock(m_state->mutex);
    m_state->model.predictLine(line, found, static_cast<int>(m_state->tags.size()), static_cast<fasttext::real>(std::min(least, kWorthShowing)));
  } catch (const std::exception&) {
    return guesses;
  }
  for (const auto& [certainty, label] : found) {
    const std::size_t number = std::strtoul(label.c_str() + kLabel.size(), nullptr, 10);
    if (number < m_state->tags.size()) guesses.push_back({m_state->tags[number], std::min(1.0, static_cast<double>(certainty))});
  }
  std::sort(guesses.begin(), guesses.end(), [](const TagGuess& a, const TagGuess& b) { return a.certainty > b.certainty; });
  // The surest stands for itself where none is sure.
  const auto unsure = std::find_if(guesses.begin(), guesses.end(), [least](const TagGuess& guess) { return guess.certainty < least; });
  guesses.erase(unsure == guesses.begin() && unsure != guesses.end() ? std::next(unsure) : unsure, guesses.end());
  return guesses;
}

TagMeasure measureTags(const TagModel& model, const std::vector<TaggedText>& held) {
  struct Counts {
    double hit = 0, said = 0, meant = 0;
  };
  std::map<std::string, Counts> counts;
  for (const TaggedText& each : held) {
    for (const std::string& tag : each.tags) ++counts[tag].meant;
    for (const TagGuess& guess : model.guess(each.text)) {
      Counts& of = counts[guess.tag];
      ++of.said;
      of.hit += std::find(each.tags.begin(), each.tags.end(), guess.tag) == each.tags.end() ? 0 : 1;
    }
  }
  TagMeasure measure;
  double tags = 0;
  for (const auto& [tag, of] : counts) {
    if (of.meant == 0) continue;
    ++tags;
    measure.macroF1 += measure.f1[tag] = of.hit == 0 ? 0 : 2 * of.hit / (of.said + of.meant);
  }
  if (tags > 0) measure.macroF1 /= tags;
  return measure;
}

}  // namespace inquiry::language
