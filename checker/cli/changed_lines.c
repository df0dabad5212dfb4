/* Reading `git diff --unified=0`: whose lines, and which.
 * Leaves asking for it in the right words to cc_changed_lines_find below. */
#include "cli/changed_lines.h"

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "cli/git.h"
#include "cli/message.h"

static bool grow(struct cc_changed_lines *lines)
{
	enum { FIRST_ROOM = 64 };
	size_t room = lines->room == 0 ? FIRST_ROOM : lines->room * 2;
	struct claimcheck_change *items = realloc(lines->items, room * sizeof(*items));
	if (items != NULL)
		lines->items = items;
	char **paths = items != NULL ? realloc(lines->paths, room * sizeof(*paths)) : NULL;
	if (paths == NULL)
		return false;
	lines->paths = paths;
	lines->room = room;
	return true;
}

static bool add(struct cc_changed_lines *lines, const char *path, size_t first, size_t last)
{
	if (lines->count == lines->room && !grow(lines))
		return false;
	char *copy = strdup(path);
	if (copy == NULL)
		return false;
	lines->paths[lines->count] = copy;
	lines->items[lines->count++] = (struct claimcheck_change){.path = copy, .first_line = first, .last_line = last};
	return true;
}

/* One character of a quoted name behind its backslash. @return how many bytes it took. */
static size_t unescape(char *out, const char *at)
{
	static const char letters[] = "abtnvfr";
	static const char values[] = "\a\b\t\n\v\f\r";
	if (at[0] >= '0' && at[0] <= '3' && at[1] >= '0' && at[1] <= '7' && at[2] >= '0' && at[2] <= '7') {
		*out = (char)((at[0] - '0') * 64 + (at[1] - '0') * 8 + (at[2] - '0'));
		return 3;
	}
	const char *letter = at[0] != '\0' ? strchr(letters, at[0]) : NULL;
	*out = letter != NULL ? values[letter - letters] : at[0];
	return at[0] != '\0';
}

/* The path of a line "+++ b/…" as git writes it: quoted where it holds odd bytes, a tab behind it where it holds
 * blanks. @return malloc'ed "folder/path"; NULL for /dev/null, or when out of memory. */
static char *path_of(const char *line, size_t len, const char *folder)
{
	bool quoted = len > 0 && line[0] == '"';
	const char *at = line + quoted;
	const char *end = line + len;
	if ((size_t)(end - at) < 2 || at[0] != 'b' || at[1] != '/')
		return NULL;
	char *path = malloc(strlen(folder) + len + 2);
	if (path == NULL)
		return NULL;
	char *out = stpcpy(path, folder);
	*out++ = '/';
	for (at += 2; at < end && *at != '\t' && !(quoted && *at == '"'); at++) {
		if (quoted && *at == '\\')
			at += unescape(out++, at + 1);
		else
			*out++ = *at;
	}
	*out = '\0';
	return path;
}

/* What is known while a diff is read. */
struct diff {
	struct cc_changed_lines *lines;
	const char *folder;
	char *path;	/* of the file in hand; NULL: it is gone */
	size_t content; /* lines of the hunk in hand still to come */
	bool failed;
};

/* "5,2" or "5": where, and how many lines. */
static const char *range(const char *at, size_t *first, size_t *count)
{
	char *end = NULL;
	*first = strtoul(at, &end, 10);
	*count = 1;
	if (*end == ',')
		*count = strtoul(end + 1, &end, 10);
	return end;
}

/* "@@ -5,2 +4,0 @@": lines that were only taken out change nothing that is still there. */
static void take_hunk(struct diff *diff, const char *line)
{
	size_t old_first = 0;
	size_t old_count = 0;
	size_t first = 0;
	size_t count = 0;
	const char *at = range(line + strlen("@@ -"), &old_first, &old_count);
	if (at[0] != ' ' || at[1] != '+')
		return;
	(void)range(at + 2, &first, &count);
	diff->content = old_count + count;
	if (diff->path != NULL && count > 0)
		diff->failed |= !add(diff->lines, diff->path, first, first + count - 1);
}

/* "Binary files a/x and b/x differ": all of it. */
static void take_binary(struct diff *diff, const char *line, size_t len)
{
	static const char behind[] = " differ";
	const char *name = strstr(line, " and ");
	if (name == NULL || len < strlen(behind))
		return;
	name += strlen(" and ");
	const char *end = line + len - strlen(behind);
	char *path = end > name ? path_of(name, (size_t)(end - name), diff->folder) : NULL;
	if (path != NULL)
		diff->failed |= !add(diff->lines, path, 1, SIZE_MAX);
	free(path);
}

static bool starts(const char *line, const char *word)
{
	return strncmp(line, word, strlen(word)) == 0;
}

static void take_line(struct diff *diff, const char *line, size_t len)
{
	if (line[0] == '\\')
		return; /* No newline at end of file */
	if (diff->content > 0) {
		diff->content--;
	} else if (starts(line, "+++ ")) {
		free(diff->path);
		diff->path = path_of(line + 4, len - 4, diff->folder);
	} else if (starts(line, "@@ -")) {
		take_hunk(diff, line);
	} else if (starts(line, "Binary files ")) {
		take_binary(diff, line, len);
	}
}

bool cc_changed_lines_parse(struct cc_changed_lines *out, const char *text, const char *folder)
{
	struct diff diff = {.lines = out, .folder = folder};
	while (*text != '\0' && !diff.failed) {
		size_t len = strcspn(text, "\n");
		take_line(&diff, text, len);
		text += len + (text[len] == '\n');
	}
	free(diff.path);
	return !diff.failed;
}

/* Files that git does not know, NUL behind each. */
static bool add_unknown(struct cc_changed_lines *out, const struct cc_git_answer *names, const char *folder)
{
	for (size_t at = 0; at < names->len; at += strlen(names->text + at) + 1) {
		size_t room = strlen(folder) + strlen(names->text + at) + 2;
		char *path = malloc(room);
		if (path == NULL)
			return false;
		(void)snprintf(path, room, "%s/%s", folder, names->text + at);
		bool added = add(out, path, 1, SIZE_MAX);
		free(path);
		if (!added)
			return false;
	}
	return true;
}

static bool ask_diff(struct cc_git_answer *out, const char *ref)
{
	/* what is left out of `from_ref` is the fork point: git may not know it in a shallow clone */
	const char *from_fork[] = {"-c",
				   "core.quotePath=false",
				   "diff",
				   "--merge-base",
				   "--unified=0",
				   "-M",
				   "--no-color",
				   "--no-ext-diff",
				   "--no-textconv",
				   "--src-prefix=a/",
				   "--dst-prefix=b/",
				   ref,
				   "--",
				   NULL};
	const char *from_ref[sizeof(from_fork) / sizeof(from_fork[0])];
	size_t kept = 0;
	for (size_t i = 0; i < sizeof(from_fork) / sizeof(from_fork[0]); i++)
		if (from_fork[i] == NULL || strcmp(from_fork[i], "--merge-base") != 0)
			from_ref[kept++] = from_fork[i];
	return cc_git_run(out, from_fork, CC_GIT_SILENT) || cc_git_run(out, from_ref, CC_GIT_ALOUD);
}

static bool find_in(struct cc_changed_lines *out, const char *folder, const char *ref)
{
	const char *unknown[] = {"-C", folder, "ls-files", "--others", "--exclude-standard", "-z", NULL};
	struct cc_git_answer diff = {0};
	struct cc_git_answer names = {0};
	bool asked = ask_diff(&diff, ref) && cc_git_run(&names, unknown, CC_GIT_ALOUD);
	if (!asked)
		cc_message("git could not tell what changed since %s", ref);
	bool right = asked && cc_changed_lines_parse(out, diff.text, folder) && add_unknown(out, &names, folder);
	if (asked && !right)
		cc_message("out of memory");
	cc_git_free(&diff);
	cc_git_free(&names);
	return right;
}

bool cc_changed_lines_find(struct cc_changed_lines *out, const char *ref)
{
	static const char *const top[] = {"rev-parse", "--show-toplevel", NULL};
	struct cc_git_answer folder;
	*out = (struct cc_changed_lines){0};
	if (ref[0] == '-' || ref[0] == '\0') {
		cc_message("--changed-since wants a commit or branch, as in --changed-since origin/main");
		return false;
	}
	if (!cc_git_run(&folder, top, CC_GIT_SILENT)) {
		cc_message("--changed-since asks git, and this folder lies in no repository (or there is no git)");
		return false;
	}
	folder.text[strcspn(folder.text, "\n")] = '\0';
	bool right = find_in(out, folder.text, ref);
	cc_git_free(&folder);
	return right;
}

void cc_changed_lines_free(struct cc_changed_lines *lines)
{
	for (size_t i = 0; i < lines->count; i++)
		free(lines->paths[i]);
	free(lines->paths);
	free(lines->items);
	*lines = (struct cc_changed_lines){0};
}
