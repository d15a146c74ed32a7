// Makes every flush to the disk take 5 ms longer.
#include <dlfcn.h>
#include <unistd.h>

namespace {

int flush(const char* name, int descriptor) {
  constexpr useconds_t kSlower = 5'000;
  ::usleep(kSlower);
  return reinterpret_cast<int (*)(int)>(::dlsym(RTLD_NEXT, name))(descriptor);
}

}  // namespace

extern "C" int fsync(int descriptor) { return flush("fsync", descriptor); }
extern "C" int fdatasync(int descriptor) { return flush("fdatasync", descriptor); }
