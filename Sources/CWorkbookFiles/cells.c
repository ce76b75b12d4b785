#define _GNU_SOURCE
#include <dlfcn.h>
#include <string.h>
#include <xlsxwriter.h>

#include "CWorkbookFiles.h"

// What libxlsxwriter calls for every cell that it writes. Its own functions do the same, and take longer.

// Writes the name of a cell, such as B17: without printf, which took half the time of a whole cell.
void lxw_rowcol_to_cell(char *name, lxw_row_t row, lxw_col_t column) {
  lxw_col_to_name(name, column, LXW_FALSE);
  char digits[10];
  int count = 0;
  for (uint32_t rest = row + 1; rest > 0; rest /= 10) digits[count++] = (char)('0' + rest % 10);
  char *end = name + strlen(name);
  while (count > 0) *end++ = digits[--count];
  *end = '\0';
}

// The text escaped by the library's own function. For any text it clears memory for the longest that could come of it.
static char *by_library(const char *name, const char *text) {
  char *(*function)(const char *) = (char *(*)(const char *))dlsym(RTLD_NEXT, name);
  return function ? function(text) : NULL;
}

// A copy of the text with its control characters escaped, of which hardly any text has one.
char *lxw_escape_control_characters(const char *text) {
  const unsigned char *place = (const unsigned char *)text;
  while (*place >= ' ' || *place == '\n') place++;
  return *place == '\0' ? strdup(text) : by_library(__func__, text);
}

// A copy of the text with the signs of XML escaped.
char *lxw_escape_data(const char *text) {
  return strpbrk(text, "&<>\"'") == NULL ? strdup(text) : by_library(__func__, text);
}
