#pragma once
#include <langinfo.h>
#include <locale.h>
#include <stdio.h>
#include <string.h>
#include <histedit.h>

/* Swift calls no variadic function, and refuses the global stdin and stdout: hence one inline
   function for each use that Terminal makes of el_set, el_get and history. */

typedef char *(*ceditline_prompt)(EditLine *);
typedef unsigned char (*ceditline_function)(EditLine *, int);

/* Makes the C library treat text as UTF-8, whatever the environment says: libedit drops every byte
   that the locale cannot decode, without a word. To be called before ceditline_open. */
static inline void ceditline_use_utf8(void) {
  setlocale(LC_CTYPE, "");
  if (strcmp(nl_langinfo(CODESET), "UTF-8") != 0) setlocale(LC_CTYPE, "C.UTF-8");
}

static inline EditLine *ceditline_open(const char *program) {
  return el_init(program, stdin, stdout, stderr);
}

static inline void ceditline_set_terminal(EditLine *e, const char *type) {
  el_set(e, EL_TERMINAL, type);
}

static inline void ceditline_set_owner(EditLine *e, void *owner) {
  el_set(e, EL_CLIENTDATA, owner);
}

static inline void *ceditline_owner(EditLine *e) {
  void *owner = NULL;
  el_get(e, EL_CLIENTDATA, &owner);
  return owner;
}

/* `mark` stands before and after what takes no column on the screen. */
static inline void ceditline_set_prompt(EditLine *e, ceditline_prompt prompt, char mark) {
  el_set(e, EL_PROMPT_ESC, prompt, (int)mark);
}

static inline void ceditline_set_reader(EditLine *e, el_rfunc_t reader) {
  el_set(e, EL_GETCFN, reader);
}

static inline void ceditline_set_history(EditLine *e, History *h) {
  el_set(e, EL_HIST, history, h);
}

static inline void ceditline_set_emacs(EditLine *e) {
  el_set(e, EL_EDITOR, "emacs");
}

/* Adds the functions that keys are bound to. libedit copies narrow names and never frees them; wide
   ones it keeps as they are, and these last as long as the program. */
static inline void ceditline_add_functions(
    EditLine *e, ceditline_function complete, ceditline_function list, ceditline_function paste,
    ceditline_function go_behind) {
  el_wset(e, EL_ADDFN, L"tap-complete", L"Complete the word", complete);
  el_wset(e, EL_ADDFN, L"tap-list", L"List completions", list);
  el_wset(e, EL_ADDFN, L"tap-paste", L"Paste as one line", paste);
  el_wset(e, EL_ADDFN, L"tap-go-behind", L"Go behind the line", go_behind);
}

static inline void ceditline_bind(EditLine *e, const char *key, const char *name) {
  el_set(e, EL_BIND, key, name, NULL);
}

/* The same for vi's command mode, which has its own keys. */
static inline void ceditline_bind_alternative(EditLine *e, const char *key, const char *name) {
  el_set(e, EL_BIND, "-a", key, name, NULL);
}

/* Takes the terminal for editing, or gives it back. */
static inline void ceditline_prepare(EditLine *e, int on) {
  el_set(e, EL_PREP_TERM, on);
}

/* Draws prompt and line anew from the cursor's row downwards. */
static inline void ceditline_redraw(EditLine *e) {
  el_set(e, EL_REFRESH);
}

/* Carries out one line of ~/.editrc; 'e' or 'v' if it exchanged all keys for that editor's. */
static inline int ceditline_command(EditLine *e, const char *line) {
  Tokenizer *words = tok_init(NULL);
  int count = 0, editor = 0;
  const char **word = NULL;
  if (words == NULL) return 0;
  if (tok_str(words, line, &count, &word) == 0 && count > 0) {
    const char *end = strrchr(word[0], ':');
    int binds = strcmp(end ? end + 1 : word[0], "bind") == 0;
    if (binds && count == 2 && (!strcmp(word[1], "-e") || !strcmp(word[1], "-v")))
      editor = word[1][1];
    el_parse(e, count, word);
  }
  tok_end(words);
  return editor;
}

static inline int ceditline_history_number(History *h, int operation, int value) {
  HistEvent event;
  return history(h, &event, operation, value);
}

static inline int ceditline_history_text(History *h, int operation, const char *text) {
  HistEvent event;
  return history(h, &event, operation, text);
}

/* What the terminal description says, by termcap's calls; libedit has the library along. */
extern int tgetent(char *, const char *);
extern int tgetnum(const char *);
extern char *tgetstr(const char *, char **);

typedef struct {
  int is_known;
  int speaks_ansi;
  int colors;
} ceditline_description;

static inline ceditline_description ceditline_describe(const char *type) {
  char entry[4096], strings[64], *end = strings;
  ceditline_description answer = {0, 0, 0};
  if (tgetent(entry, type) != 1) return answer;
  const char *clear = tgetstr("ce", &end);
  answer.is_known = 1;
  answer.speaks_ansi = clear != NULL && strncmp(clear, "\033[", 2) == 0;
  answer.colors = tgetnum("Co") > 0 ? tgetnum("Co") : 0;
  return answer;
}
