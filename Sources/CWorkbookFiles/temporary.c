#define _GNU_SOURCE
#include <errno.h>
#include <stdatomic.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>
#include <fcntl.h>
#include <xlsxwriter.h>

#include "CWorkbookFiles.h"

static atomic_int failures, reason;

int houkan_workbook_failures(void) { return atomic_load(&failures); }

int houkan_workbook_reason(void) { return atomic_load(&reason); }

static void note_failure(void) {
  atomic_store(&reason, errno);
  atomic_fetch_add(&failures, 1);
}

// The functions of a stream (fopencookie(3)); its cookie is the file's descriptor.

static int descriptor(void *cookie) { return (int)(intptr_t)cookie; }

static ssize_t put(void *cookie, const char *bytes, size_t count) {
  for (size_t done = 0; done < count;) {
    ssize_t written = write(descriptor(cookie), bytes + done, count - done);
    if (written > 0) {
      done += (size_t)written;
    } else if (errno != EINTR) {
      note_failure();
      return 0;
    }
  }
  return (ssize_t)count;
}

static ssize_t get(void *cookie, char *bytes, size_t count) {
  for (;;) {
    ssize_t got = read(descriptor(cookie), bytes, count);
    if (got >= 0) return got;
    if (errno == EINTR) continue;
    note_failure();
    return -1;
  }
}

static int move(void *cookie, off64_t *offset, int whence) {
  off64_t place = lseek64(descriptor(cookie), *offset, whence);
  if (place < 0) {
    note_failure();
    return -1;
  }
  *offset = place;
  return 0;
}

static int end(void *cookie) { return close(descriptor(cookie)); }

/// How much is written and read at once, 16 times as much as otherwise.
static const size_t chunk = 1 << 16;

// What libxlsxwriter calls for every sheet and every other file of a workbook: a new file that has no name and that only
// its owner may read, as a stream that notes every failure. Null where there is none.
FILE *lxw_tmpfile(char *folder) {
  char *path = NULL;
  if (asprintf(&path, "%s/houkan.XXXXXX", folder ? folder : "/tmp") < 0) return NULL;
  int file = mkostemp(path, O_CLOEXEC);
  if (file >= 0) unlink(path);
  free(path);
  if (file < 0) return NULL;
  cookie_io_functions_t functions = {.read = get, .write = put, .seek = move, .close = end};
  FILE *stream = fopencookie((void *)(intptr_t)file, "w+b", functions);
  if (stream == NULL) {
    close(file);
    return NULL;
  }
  setvbuf(stream, NULL, _IOFBF, chunk);
  return stream;
}
