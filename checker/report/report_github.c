/* Workflow commands of GitHub Actions: each finding annotates a line of a pull request.
 * Leaves collecting them to the runner. */
#include "report/evidence.h"
#include "report/file_path.h"

enum { SHOWN_OF_A_LEVEL = 10 }; /* annotations that GitHub shows of one step */

static const char *const levels[] = {
    [CC_SEVERITY_INFO] = "notice", [CC_SEVERITY_WARNING] = "warning", [CC_SEVERITY_ERROR] = "error"};

/* What the runner decodes again (ActionCommand.cs); ':' and ',' end a property. Without line ends, nothing in a message
 * can begin a command of its own. */
static void add_escaped(struct cc_buf *out, struct cc_str text, const char *escaped)
{
	for (size_t i = 0; i < text.len; i++) {
		if (text.ptr[i] != '\0' && strchr(escaped, text.ptr[i]) != NULL)
			cc_buf_addf(out, "%%%02X", (unsigned)(unsigned char)text.ptr[i]);
		else
			cc_buf_add_char(out, text.ptr[i]);
	}
}

static void add_property(struct cc_buf *out, const char *name, struct cc_str text)
{
	cc_buf_adds(out, name);
	add_escaped(out, text, "%\r\n:,");
}

static void add_place(struct cc_buf *out, const struct cc_location *location, const struct cc_spot *spot)
{
	add_property(out, " file=", cc_file_path(location->article->document.path));
	cc_buf_addf(out, ",line=%zu,endLine=%zu", spot->line, spot->end_line);
	/* Columns of a place that spans lines make GitHub refuse it. */
	if (spot->line == spot->end_line)
		cc_buf_addf(out, ",col=%zu,endColumn=%zu", spot->column, spot->end_column);
}

static enum cc_status write_finding(struct cc_pen *pen, const struct cc_finding *finding)
{
	struct cc_spot spot;
	struct cc_str words;
	enum cc_status status = cc_evidence_write_at(&spot, &words, pen, finding);
	if (status != CC_OK)
		return status;
	cc_buf_addf(pen->out, "::%s", levels[finding->severity]);
	add_place(pen->out, &finding->locations[0], &spot);
	add_property(pen->out, ",title=claimcheck ", cc_str_from(finding->check));
	cc_buf_adds(pen->out, "::");
	add_escaped(pen->out, words, "%\r\n");
	cc_buf_add_char(pen->out, '\n');
	return CC_OK;
}

/* A plain line of the log: an annotation more would be one of those that are not shown. */
static enum cc_status write_notice(struct cc_pen *pen)
{
	size_t hidden = 0;
	for (size_t i = 0; i < sizeof(levels) / sizeof(levels[0]); i++) {
		size_t count = pen->report->by_severity[i];
		hidden += count > SHOWN_OF_A_LEVEL ? count - SHOWN_OF_A_LEVEL : 0;
	}
	if (hidden == 0)
		return CC_OK;
	if (pen->report->language == CC_LANGUAGE_ZH)
		cc_buf_addf(pen->out, "每一步 GitHub 每级只显示 %d 条注解，其余 %zu 条只在本日志中\n", SHOWN_OF_A_LEVEL,
			    hidden);
	else
		cc_buf_addf(pen->out,
			    "GitHub shows %d annotations of a level for each step; %zu more stand in this log only\n",
			    SHOWN_OF_A_LEVEL, hidden);
	return CC_OK;
}

static enum cc_status write_github(struct cc_buf *out, const struct cc_report *report, const struct cc_style *style)
{
	static const struct cc_layout layout = {.finding = write_finding, .end = write_notice};
	return cc_pen_write(out, report, style, &layout);
}

const struct cc_format cc_format_github = {
    .id = "github", .title = "annotations of a GitHub workflow", .write = write_github};
