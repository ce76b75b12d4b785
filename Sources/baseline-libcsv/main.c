/* The measure of all readers: libcsv over the files that are named, with callbacks that do nothing. */

#include <csv.h>
#include <stdio.h>
#include <stdlib.h>

enum { BLOCK = 1 << 20 };

static void on_cell(void *cell, size_t size, void *context) {
  (void)cell;
  (void)size;
  (void)context;
}

static void on_row(int end, void *context) {
  (void)end;
  (void)context;
}

/* How many bytes the file has, all of them parsed; -1 with a message where that fails. */
static long long parse(const char *path, char *block) {
  FILE *file = fopen(path, "rb");
  if (file == NULL) {
    perror(path);
    return -1;
  }
  setvbuf(file, NULL, _IONBF, 0);
  struct csv_parser parser;
  csv_init(&parser, 0);
  long long total = 0;
  size_t count;
  int failed = 0;
  while (!failed && (count = fread(block, 1, BLOCK, file)) > 0) {
    failed = csv_parse(&parser, block, count, on_cell, on_row, NULL) != count;
    total += (long long)count;
  }
  failed = failed || ferror(file) || csv_fini(&parser, on_cell, on_row, NULL) != 0;
  if (failed) fprintf(stderr, "%s: cannot be parsed\n", path);
  csv_free(&parser);
  fclose(file);
  return failed ? -1 : total;
}

int main(int count, char **arguments) {
  char *block = malloc(BLOCK);
  if (block == NULL || count < 2) {
    fprintf(stderr, "usage: baseline-libcsv FILE...\n");
    free(block);
    return 64;
  }
  long long total = 0;
  for (int index = 1; index < count; index++) {
    long long size = parse(arguments[index], block);
    if (size < 0) {
      free(block);
      return 65;
    }
    total += size;
  }
  printf("%lld bytes\n", total);
  free(block);
  return 0;
}
