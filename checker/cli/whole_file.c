/* A draft in the same folder and rename(2), which puts it into place at one stroke.
 * Leaves devices and pipes, which cannot be replaced, to be written directly. */
#include "cli/whole_file.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "cli/message.h"

enum { ANYONE = 0666, PERMISSIONS = 07777 }; /* the umask takes its part */

static bool tell(const struct cc_whole_file *file)
{
	cc_message("%s: %s", file->name, strerror(errno));
	return false;
}

/* "report.html" is written as "report.html.<process>.part": unique among running programs, and in the same folder, as
 * rename does not reach across file systems. */
static char *draft_of(const char *path)
{
	static const char form[] = "%s.%ld.part";
	int length = snprintf(NULL, 0, form, path, (long)getpid());
	char *draft = length > 0 ? malloc((size_t)length + 1) : NULL;
	if (draft != NULL)
		(void)snprintf(draft, (size_t)length + 1, form, path, (long)getpid());
	return draft;
}

/* A link stays a link: what it leads to is replaced. */
static char *target_of(const char *name)
{
	char *target = realpath(name, NULL);
	return target != NULL || errno != ENOENT ? target : strdup(name);
}

/* /dev/stderr may lead to a file, but to one that another program has opened. */
static bool is_device(const char *name)
{
	return strncmp(name, "/dev/", strlen("/dev/")) == 0 || strncmp(name, "/proc/", strlen("/proc/")) == 0;
}

static bool is_replaced(const struct cc_whole_file *file, struct stat *old)
{
	if (is_device(file->name))
		return false;
	if (stat(file->path, old) == 0)
		return S_ISREG(old->st_mode);
	old->st_mode = 0;
	return true;
}

static int open_draft(struct cc_whole_file *file, const struct stat *old)
{
	file->draft = draft_of(file->path);
	if (file->draft == NULL)
		return -1;
	int descriptor = open(file->draft, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, ANYONE);
	if (descriptor >= 0 && old->st_mode != 0)
		(void)fchmod(descriptor, old->st_mode & PERMISSIONS);
	return descriptor;
}

bool cc_whole_file_open(struct cc_whole_file *out, const char *name)
{
	*out = (struct cc_whole_file){.name = name, .path = target_of(name)};
	struct stat old = {0};
	int descriptor = -1;
	if (out->path != NULL)
		descriptor =
		    is_replaced(out, &old) ? open_draft(out, &old) : open(name, O_WRONLY | O_APPEND | O_CLOEXEC);
	if (descriptor >= 0)
		out->stream = fdopen(descriptor, "wb");
	if (out->stream != NULL)
		return true;
	(void)tell(out);
	if (descriptor >= 0)
		(void)close(descriptor);
	cc_whole_file_drop(out);
	return false;
}

static bool write_bytes(void *context, const char *bytes, size_t len)
{
	struct cc_whole_file *file = context;
	return fwrite(bytes, 1, len, file->stream) == len || tell(file);
}

struct claimcheck_sink cc_whole_file_sink(struct cc_whole_file *file)
{
	return (struct claimcheck_sink){.write = write_bytes, .context = file};
}

bool cc_whole_file_close(struct cc_whole_file *file)
{
	bool well = ferror(file->stream) == 0; /* told by the sink */
	if (well && (fflush(file->stream) != 0 || (file->draft != NULL && fsync(fileno(file->stream)) != 0)))
		well = tell(file);
	if (fclose(file->stream) != 0 && well)
		well = tell(file);
	file->stream = NULL;
	return well;
}

bool cc_whole_file_keep(struct cc_whole_file *file)
{
	if (file->draft == NULL)
		return true;
	if (rename(file->draft, file->path) != 0)
		return tell(file);
	free(file->draft);
	file->draft = NULL;
	return true;
}

void cc_whole_file_drop(struct cc_whole_file *file)
{
	if (file->stream != NULL)
		(void)fclose(file->stream);
	if (file->draft != NULL)
		(void)unlink(file->draft);
	free(file->draft);
	free(file->path);
	*file = (struct cc_whole_file){0};
}
