#pragma once

namespace inquiry {

// Lets the calling thread wait for the processor behind those that serve a person: for long work nobody looks at. It cannot be undone, since
// a program without special rights may not raise a thread again. Where the system refuses, nothing happens.
void makeThisThreadPatient();

// How far the calling thread stands behind the usual: 0 when it does not, up to 19. 0 where the system does not tell.
int patienceOfThisThread();

}  // namespace inquiry
