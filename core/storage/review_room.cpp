#include "core/storage/review_room.h"

#include <cstdlib>
#include <filesystem>

#include "core/storage/review_file.h"

namespace inquiry::storage {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view kPrefix = "inquirydesk-review-";

std::string lockOf(const std::string& folder) { return folder + "/open.lock"; }

std::string temporaryPlace() {
  std::error_code none;
  const fs::path place = fs::temp_directory_path(none);
  return none ? std::string("/tmp") : place.string();
}

// Those of programs that were killed: nobody holds their lock.
void removeLeftovers(const std::string& place) {
  std::error_code none;
  for (fs::directory_iterator at(place, none), end; !none && at != end; at.increment(none)) {
    std::error_code code;
    if (!at->path().filename().string().starts_with(kPrefix) || !fs::is_directory(at->symlink_status(code)) || !fs::exists(lockOf(at->path().string()), code)) continue;
    if (const auto left = WorkspaceLock::acquire(lockOf(at->path().string()))) fs::remove_all(at->path(), code);
  }
}

}  // namespace

Result<std::unique_ptr<ReviewRoom>> ReviewRoom::open(const std::string& file, const Secret& passphrase, const Clock& clock) {
  std::error_code none;
  if (!fs::is_regular_file(file, none)) return fail(ErrorKind::NotFound, "review.not_found", "There is no file \"" + file + "\": check its name.");
  const std::string place = temporaryPlace();
  removeLeftovers(place);
  std::string folder = place + '/' + std::string(kPrefix) + "XXXXXX";
  if (::mkdtemp(folder.data()) == nullptr) return failFile("A folder to open the reviewer's file in could not be made");
  auto lock = WorkspaceLock::acquire(lockOf(folder));
  if (!lock) {
    fs::remove_all(folder, none);
    return fail(lock.error());
  }
  std::unique_ptr<ReviewRoom> room(new ReviewRoom(std::move(folder), std::move(*lock)));
  if (auto unpacked = unpackReview(file, room->workspace(), passphrase, clock); !unpacked) return fail(unpacked.error());
  return room;
}

ReviewRoom::~ReviewRoom() {
  std::error_code none;
  fs::remove_all(m_folder, none);
}

}  // namespace inquiry::storage
