#include "core/domain/patient_thread.h"

#if defined(_WIN32)
#include <windows.h>
#elif defined(__APPLE__)
#include <pthread.h>
#include <sys/qos.h>
#else
#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <cerrno>
#endif

namespace inquiry {

#if defined(_WIN32)

void makeThisThreadPatient() { SetThreadPriority(GetCurrentThread(), THREAD_PRIORITY_BELOW_NORMAL); }

int patienceOfThisThread() { return GetThreadPriority(GetCurrentThread()) < THREAD_PRIORITY_NORMAL ? 1 : 0; }

#elif defined(__APPLE__)

void makeThisThreadPatient() { pthread_set_qos_class_self_np(QOS_CLASS_UTILITY, 0); }

int patienceOfThisThread() { return qos_class_self() == QOS_CLASS_UTILITY ? 1 : 0; }

#else
namespace {

// A tenth of the processor when the window wants all of it, everything when it does not.
constexpr int kBehind = 10;

// Linux keeps the niceness of each thread by itself, whatever POSIX says of processes.
auto thisThread() { return static_cast<id_t>(syscall(SYS_gettid)); }

}  // namespace

int patienceOfThisThread() {
  errno = 0;
  const int nice = getpriority(PRIO_PROCESS, thisThread());
  return errno == 0 && nice > 0 ? nice : 0;
}

void makeThisThreadPatient() {
  if (patienceOfThisThread() < kBehind) setpriority(PRIO_PROCESS, thisThread(), kBehind);
}

#endif

}  // namespace inquiry
