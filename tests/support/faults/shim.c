/* Stands between a program and the C library, counts what reaches the disk below one folder,
 * and makes the N-th such call fail; or writes a log of all of them, to play a power loss. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <limits.h>
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/types.h>
#include <unistd.h>

enum mode { COUNT = 0, KILL = 1, TORN = 2, FULL_DISK = 3, BROKEN_DISK = 4 };

static char folder[PATH_MAX];
static enum mode fault;
static long target, counted;
static FILE *record;

void fault_arm(const char *below, int mode, long n) {
    snprintf(folder, sizeof folder, "%s", below);
    fault = (enum mode)mode;
    target = n;
    counted = 0;
}

long fault_count(void) { return counted; }

void fault_record(const char *path) { record = path ? fopen(path, "wb") : NULL; }

static void log_line(char kind, const char *path, int64_t a, int64_t b, const void *data) {
    if (record == NULL) return;
    fprintf(record, "%c %lld %lld %s\n", kind, (long long)a, (long long)b, path);
    if (data != NULL) fwrite(data, 1, (size_t)b, record);
    fflush(record);
}

void fault_mark(long n) { log_line('m', "-", n, 0, NULL); }

static int path_of(int fd, char *path) {
    char link[64];
    snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
    ssize_t size = readlink(link, path, PATH_MAX - 1);
    if (size < 0) return 0;
    path[size] = 0;
    return folder[0] && strncmp(path, folder, strlen(folder)) == 0;
}

/* Returns 1 when this very call is to fail. */
static int is_due(void) { return ++counted == target && fault != COUNT; }

static int failed(void) {
    if (fault == KILL || fault == TORN) raise(SIGKILL);
    errno = fault == FULL_DISK ? ENOSPC : EIO;
    return -1;
}

static ssize_t write_at(const char *name, int fd, const void *data, size_t size, off64_t at) {
    ssize_t (*real)(int, const void *, size_t, off64_t) = dlsym(RTLD_NEXT, name);
    char path[PATH_MAX];
    if (!path_of(fd, path)) return real(fd, data, size, at);
    if (is_due()) {
        if (fault == TORN) real(fd, data, size / 2, at);
        return failed();
    }
    ssize_t done = real(fd, data, size, at);
    if (done > 0) log_line('w', path, at, done, data);
    return done;
}

ssize_t pwrite(int fd, const void *data, size_t size, off_t at) {
    return write_at("pwrite", fd, data, size, at);
}

ssize_t pwrite64(int fd, const void *data, size_t size, off64_t at) {
    return write_at("pwrite64", fd, data, size, at);
}

static int sync_file(const char *name, int fd) {
    int (*real)(int) = dlsym(RTLD_NEXT, name);
    char path[PATH_MAX];
    if (!path_of(fd, path)) return real(fd);
    if (is_due()) return failed();
    int result = real(fd);
    if (result == 0) log_line('s', path, 0, 0, NULL);
    return result;
}

int fsync(int fd) { return sync_file("fsync", fd); }
int fdatasync(int fd) { return sync_file("fdatasync", fd); }

static int cut(const char *name, int fd, off64_t size) {
    int (*real)(int, off64_t) = dlsym(RTLD_NEXT, name);
    char path[PATH_MAX];
    if (!path_of(fd, path)) return real(fd, size);
    if (is_due()) return failed();
    int result = real(fd, size);
    if (result == 0) log_line('t', path, size, 0, NULL);
    return result;
}

int ftruncate(int fd, off_t size) { return cut("ftruncate", fd, size); }
int ftruncate64(int fd, off64_t size) { return cut("ftruncate64", fd, size); }

int unlink(const char *path) {
    int (*real)(const char *) = dlsym(RTLD_NEXT, "unlink");
    if (!folder[0] || strncmp(path, folder, strlen(folder)) != 0) return real(path);
    if (is_due()) return failed();
    int result = real(path);
    if (result == 0) log_line('u', path, 0, 0, NULL);
    return result;
}
