/* posix_spawn and a pipe: no shell sees a name of a file or branch.
 * Leaves arguments to the callers. */
#include "cli/git.h"

#include <errno.h>
#include <fcntl.h>
#include <spawn.h>
#include <stdint.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>

enum { ARGUMENTS_MAX = 24, FIRST_ROOM = 1 << 16 };

extern char **environ;

/* Room for some bytes more and a NUL. */
static bool grow(struct cc_git_answer *out, size_t *room)
{
	if (*room - out->len >= 2)
		return true;
	size_t wanted = *room == 0 ? FIRST_ROOM : *room * 2;
	char *grown = wanted > SIZE_MAX / 4 ? NULL : realloc(out->text, wanted);
	if (grown == NULL)
		return false;
	out->text = grown;
	*room = wanted;
	return true;
}

static ssize_t read_some(int file, char *to, size_t room)
{
	ssize_t got = read(file, to, room);
	while (got < 0 && errno == EINTR)
		got = read(file, to, room);
	return got;
}

/* Read all that comes from `file`. @return false where memory or reading fails. */
static bool read_all(struct cc_git_answer *out, int file)
{
	size_t room = 0;
	ssize_t got = 0;
	while (grow(out, &room) && (got = read_some(file, out->text + out->len, room - out->len - 1)) > 0)
		out->len += (size_t)got;
	if (out->text == NULL || got != 0 || room - out->len < 2)
		return false;
	out->text[out->len] = '\0';
	return true;
}

static bool set_up(posix_spawn_file_actions_t *actions, const int ends[2], enum cc_git_complaints complaints)
{
	bool right = posix_spawn_file_actions_adddup2(actions, ends[1], STDOUT_FILENO) == 0 &&
		     posix_spawn_file_actions_addclose(actions, ends[0]) == 0 &&
		     posix_spawn_file_actions_addopen(actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0) == 0;
	if (right && complaints == CC_GIT_SILENT)
		right = posix_spawn_file_actions_addopen(actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0) == 0;
	return right;
}

static bool start(pid_t *child, const int ends[2], char *const *words, enum cc_git_complaints complaints)
{
	posix_spawn_file_actions_t actions;
	if (posix_spawn_file_actions_init(&actions) != 0)
		return false;
	bool started =
	    set_up(&actions, ends, complaints) && posix_spawnp(child, words[0], &actions, NULL, words, environ) == 0;
	(void)posix_spawn_file_actions_destroy(&actions);
	return started;
}

static bool ended_well(pid_t child)
{
	int status = 0;
	while (waitpid(child, &status, 0) < 0)
		if (errno != EINTR)
			return false;
	return WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

static bool run(struct cc_git_answer *out, char *const *words, enum cc_git_complaints complaints)
{
	int ends[2];
	pid_t child = 0;
	if (pipe(ends) != 0)
		return false;
	bool started = start(&child, ends, words, complaints);
	(void)close(ends[1]);
	bool right = started && read_all(out, ends[0]);
	(void)close(ends[0]);
	return started && ended_well(child) && right;
}

bool cc_git_run(struct cc_git_answer *out, const char *const *arguments, enum cc_git_complaints complaints)
{
	const char *words[ARGUMENTS_MAX + 2] = {"git"};
	/* posix_spawn changes no word, yet its argv is older than const. */
	union {
		const char *const *in;
		char *const *out;
	} argv = {.in = words};
	struct cc_git_answer answer = {0};
	size_t count = 0;
	for (; count < ARGUMENTS_MAX && arguments[count] != NULL; count++)
		words[count + 1] = arguments[count];
	if (arguments[count] != NULL || !run(&answer, argv.out, complaints)) {
		cc_git_free(&answer);
		return false;
	}
	*out = answer;
	return true;
}

void cc_git_free(struct cc_git_answer *answer)
{
	free(answer->text);
	*answer = (struct cc_git_answer){0};
}
