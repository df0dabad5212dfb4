/* stdio, with its errors looked at.
 * Leaves what is written to the library. */
#include "cli/output.h"

#include <errno.h>
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include "cli/message.h"

enum { DEFAULT_WIDTH = 80 };

/* @return false, for the caller to return. */
static bool tell_loss(void)
{
	if (errno != EPIPE)
		cc_message("standard output: %s", strerror(errno));
	return false;
}

static bool write_stdout(void *context, const char *bytes, size_t len)
{
	(void)context;
	return fwrite(bytes, 1, len, stdout) == len || tell_loss();
}

static bool flush_stdout(void *context)
{
	(void)context;
	return fflush(stdout) == 0 || tell_loss();
}

struct claimcheck_sink cc_output_sink(void)
{
	return (struct claimcheck_sink){.write = write_stdout, .flush = flush_stdout};
}

bool cc_output_flush(void)
{
	return flush_stdout(NULL);
}

/* stdio keeps no cause of an earlier failure, but a pipe without reader can be seen. */
static bool reader_has_gone(void)
{
	struct pollfd out = {.fd = STDOUT_FILENO, .events = POLLOUT};
	return poll(&out, 1, 0) > 0 && (out.revents & POLLERR) != 0;
}

enum cc_exit cc_output_finish(enum cc_exit status)
{
	bool failed = ferror(stdout) != 0; /* told by the sink */
	if (!failed && fflush(stdout) == 0)
		return status;
	if (!failed && errno != EPIPE)
		cc_message("standard output: %s", strerror(errno));
	return reader_has_gone() ? status : CC_EXIT_FAILED;
}

size_t cc_output_terminal_width(void)
{
	struct winsize size = {0};
	if (isatty(STDOUT_FILENO) == 0)
		return 0;
	if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0)
		return size.ws_col;
	return DEFAULT_WIDTH;
}
