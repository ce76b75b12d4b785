/* The measure of all writers: files of given sizes, each opened, written and closed, and nothing else.
   The list has a line "size path" per file; the paths are relative to the folder. */

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

enum { BLOCK = 1 << 20 };

static char block[BLOCK];

/* Makes the folders above a path; those of the file before are known to be there. */
static int make_folders(char *path, const char *before) {
  for (char *slash = strchr(path + 1, '/'); slash != NULL; slash = strchr(slash + 1, '/')) {
    size_t length = (size_t)(slash - path) + 1;
    if (strncmp(path, before, length) == 0) continue;
    *slash = '\0';
    int failed = mkdir(path, 0700) != 0 && errno != EEXIST;
    *slash = '/';
    if (failed) return -1;
  }
  return 0;
}

static int write_file(const char *path, long long size) {
  int file = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0600);
  if (file < 0) return -1;
  while (size > 0) {
    ssize_t written = write(file, block, size < BLOCK ? (size_t)size : BLOCK);
    if (written < 0) {
      close(file);
      return -1;
    }
    size -= written;
  }
  return close(file);
}

/* Writes the files of the list; how many, or -1 with a message. */
static long long write_all(FILE *list, const char *folder) {
  char path[PATH_MAX] = "", before[PATH_MAX] = "", name[PATH_MAX];
  long long size, count = 0;
  while (fscanf(list, "%lld %4095[^\n]", &size, name) == 2) {
    int length = snprintf(path, sizeof path, "%s/%s", folder, name);
    if (length >= (int)sizeof path || make_folders(path, before) != 0 || write_file(path, size) != 0) {
      perror(path);
      return -1;
    }
    memcpy(before, path, (size_t)length + 1);
    count++;
  }
  if (feof(list)) return count;
  fprintf(stderr, "a line of the list is not \"size path\"\n");
  return -1;
}

int main(int count, char **arguments) {
  if (count != 3) {
    fprintf(stderr, "usage: baseline-writer LIST FOLDER\n");
    return 64;
  }
  FILE *list = fopen(arguments[1], "r");
  if (list == NULL) {
    perror(arguments[1]);
    return 65;
  }
  memset(block, 'x', sizeof block);
  long long written = write_all(list, arguments[2]);
  fclose(list);
  if (written < 0) return 73;
  printf("%lld files\n", written);
  return 0;
}
