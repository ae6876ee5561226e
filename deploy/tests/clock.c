/* A wall clock that the fleet test can put forward: the first eight bytes of the file in CLOCK_FILE are seconds to add.
 * Preloaded into the caches, so that what happens after minutes is seen in seconds. Clocks that only measure how long
 * something takes stay as they are. (libfaketime does the same, but stops Varnish's allocator for ever.) */
#define _GNU_SOURCE
#include <fcntl.h>
#include <pthread.h>
#include <stdint.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <sys/time.h>
#include <time.h>
#include <unistd.h>

static const volatile int64_t *ahead;

__attribute__((constructor)) static void open_clock(void) {
    const char *path = getenv("CLOCK_FILE");
    int file = path ? open(path, O_RDONLY | O_CLOEXEC) : -1;
    void *page = file < 0 ? MAP_FAILED : mmap(NULL, sizeof *ahead, PROT_READ, MAP_SHARED, file, 0);
    if (page != MAP_FAILED) ahead = page;
    if (file >= 0) close(file);
}

int clock_gettime(clockid_t clock, struct timespec *now) {
    int result = syscall(SYS_clock_gettime, clock, now);
    if (ahead && (clock == CLOCK_REALTIME || clock == CLOCK_REALTIME_COARSE)) now->tv_sec += *ahead;
    return result;
}

int gettimeofday(struct timeval *now, void *zone) {
    struct timespec precise;
    (void)zone;
    int result = clock_gettime(CLOCK_REALTIME, &precise);
    now->tv_sec = precise.tv_sec;
    now->tv_usec = precise.tv_nsec / 1000;
    return result;
}

time_t time(time_t *place) {
    struct timespec now;
    clock_gettime(CLOCK_REALTIME, &now);
    if (place) *place = now.tv_sec;
    return now.tv_sec;
}

/* Who waits until a time of day waits until ours. Times since the start of the machine are too small to be of this kind. */
int pthread_cond_timedwait(pthread_cond_t *signal, pthread_mutex_t *lock, const struct timespec *until) {
    struct timespec real = *until;
    if (real.tv_sec < 1000000000) return pthread_cond_clockwait(signal, lock, CLOCK_MONOTONIC, &real);
    if (ahead) real.tv_sec -= *ahead;
    return pthread_cond_clockwait(signal, lock, CLOCK_REALTIME, &real);
}
