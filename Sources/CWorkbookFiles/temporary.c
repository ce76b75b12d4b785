#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdio_ext.h>
#include <stdlib.h>
#include <unistd.h>
#include <xlsxwriter.h>

#include "CWorkbookFiles.h"

static atomic_int failures, reason;

int houkan_workbook_failures(void) { return atomic_load(&failures); }

int houkan_workbook_reason(void) { return atomic_load(&reason); }

static void note_failure(int number) {
  atomic_store(&reason, number);
  atomic_fetch_add(&failures, 1);
}

// A temporary file, the cookie of its stream (fopencookie(3)).
struct file {
  int descriptor;
  // What the stream writes and reads at once; of itself it would take an eighth of that.
  char chunk[1 << 16];
};

static ssize_t put(void *cookie, const char *bytes, size_t count) {
  struct file *file = cookie;
  for (size_t done = 0; done < count;) {
    ssize_t written = write(file->descriptor, bytes + done, count - done);
    if (written < 0 && errno == EINTR) continue;
    if (written <= 0) {
      note_failure(written < 0 ? errno : EIO);
      return 0;
    }
    done += (size_t)written;
  }
  return (ssize_t)count;
}

static ssize_t get(void *cookie, char *bytes, size_t count) {
  struct file *file = cookie;
  for (;;) {
    ssize_t got = read(file->descriptor, bytes, count);
    if (got >= 0) return got;
    if (errno == EINTR) continue;
    note_failure(errno);
    return -1;
  }
}

static int move(void *cookie, off64_t *offset, int whence) {
  struct file *file = cookie;
  off64_t place = lseek64(file->descriptor, *offset, whence);
  if (place < 0) {
    note_failure(errno);
    return -1;
  }
  *offset = place;
  return 0;
}

// The stream does not look at its chunk any more once its file is closed.
static int end(void *cookie) {
  struct file *file = cookie;
  int outcome = close(file->descriptor);
  free(file);
  return outcome;
}

// A new file that has no name and that only its owner may read; -1 where there is none. Agrees with
// TemporaryPlace.makeFile of module Tables.
static int make_file(const char *folder) {
  char *path = NULL;
  if (asprintf(&path, "%s/houkan.XXXXXX", folder) < 0) return -1;
  int descriptor = mkostemp(path, O_CLOEXEC);
  if (descriptor >= 0) unlink(path);
  free(path);
  return descriptor;
}

// What libxlsxwriter calls for every sheet and every other file of a workbook: a temporary file as a stream that notes
// every failure. Null where there is none.
FILE *lxw_tmpfile(char *folder) {
  struct file *file = malloc(sizeof *file);
  if (file == NULL) {
    note_failure(ENOMEM);
    return NULL;
  }
  file->descriptor = make_file(folder ? folder : "/tmp");
  cookie_io_functions_t functions = {.read = get, .write = put, .seek = move, .close = end};
  FILE *stream = file->descriptor < 0 ? NULL : fopencookie(file, "w+b", functions);
  if (stream == NULL) {
    note_failure(errno);
    if (file->descriptor >= 0) close(file->descriptor);
    free(file);
    return NULL;
  }
  setvbuf(stream, file->chunk, _IOFBF, sizeof file->chunk);
  // A workbook is one thread's alone, and prints every cell.
  __fsetlocking(stream, FSETLOCKING_BYCALLER);
  return stream;
}
