/* JUnit's XML as Jenkins reads it: a document is a suite, a finding a case; it fails where it fails the run.
 * Leaves evidence to evidence.c. */
#include <stdio.h>

#include "report/evidence.h"
#include "report/xml.h"

/* Cases of one document, or of all. */
struct tally {
	size_t tests;
	size_t failures;
};

static bool fails(const struct cc_pen *pen, const struct cc_finding *finding)
{
	return pen->style->fail_on != CC_FAIL_ON_NEVER &&
	       (int)finding->severity + (int)pen->style->fail_on >= (int)CC_SEVERITY_ERROR;
}

static bool is_in(const struct cc_finding *finding, const struct cc_article *article)
{
	return finding->locations[0].article->index == article->index;
}

static void add_tally(struct cc_buf *out, struct tally tally)
{
	cc_xml_attribute_unsigned(out, "tests", tally.tests);
	cc_xml_attribute_unsigned(out, "failures", tally.failures);
	cc_xml_attribute_unsigned(out, "errors", 0);
}

static struct tally count(const struct cc_pen *pen, size_t from, size_t to)
{
	struct tally tally = {.tests = to - from};
	for (size_t i = from; i < to; i++)
		tally.failures += fails(pen, &pen->report->findings[i]);
	return tally;
}

static void add_case(struct cc_pen *pen, const struct cc_article *article, struct cc_str name)
{
	cc_buf_adds(pen->out, "    <testcase");
	cc_xml_attribute(pen->out, "classname", article->document.path);
	cc_xml_attribute(pen->out, "name", name);
}

static void add_body(struct cc_pen *pen, const struct cc_finding *finding, struct cc_str words)
{
	bool failure = fails(pen, finding);
	cc_buf_adds(pen->out, failure ? "      <failure" : "      <system-out");
	if (failure) {
		cc_xml_attribute(pen->out, "type", cc_str_from(cc_severity_word(finding->severity)));
		cc_xml_attribute(pen->out, "message", finding->message);
	}
	cc_buf_add_char(pen->out, '>');
	if (!failure)
		cc_buf_addf(pen->out, "%s: ", cc_severity_word(finding->severity));
	cc_xml_add(pen->out, words);
	cc_buf_adds(pen->out, failure ? "</failure>\n" : "</system-out>\n");
}

static enum cc_status write_finding(struct cc_pen *pen, const struct cc_finding *finding)
{
	struct cc_spot spot;
	struct cc_str words;
	enum cc_status status = cc_evidence_write_at(&spot, &words, pen, finding);
	if (status != CC_OK)
		return status;
	char name[128];
	(void)snprintf(name, sizeof(name), "%s %zu:%zu", finding->check, spot.line, spot.column);
	add_case(pen, finding->locations[0].article, cc_str_from(name));
	cc_buf_adds(pen->out, ">\n");
	add_body(pen, finding, words);
	cc_buf_adds(pen->out, "    </testcase>\n");
	return CC_OK;
}

/* A document without findings passes one test, so that it is seen to have been read. */
static enum cc_status add_suite(struct cc_pen *pen, const struct cc_article *article, size_t from, size_t to)
{
	struct tally tally = count(pen, from, to);
	if (from == to)
		tally.tests = 1;
	cc_buf_adds(pen->out, "  <testsuite");
	cc_xml_attribute(pen->out, "name", article->document.path);
	add_tally(pen->out, tally);
	cc_buf_adds(pen->out, ">\n");
	if (from == to) {
		add_case(pen, article, CC_STR("no findings"));
		cc_buf_adds(pen->out, "/>\n");
	}
	enum cc_status status = CC_OK;
	for (size_t i = from; status == CC_OK && i < to; i++)
		status = write_finding(pen, &pen->report->findings[i]);
	cc_buf_adds(pen->out, "  </testsuite>\n");
	return status;
}

static size_t documents_without(const struct cc_report *report)
{
	size_t with = 0;
	for (size_t i = 0; i < report->finding_count; i++)
		with += i == 0 || !is_in(&report->findings[i - 1], report->findings[i].locations[0].article);
	return report->article_count - with;
}

/* All is written here, document by document; findings are sorted by them. */
static enum cc_status write_suites(struct cc_pen *pen)
{
	const struct cc_report *report = pen->report;
	struct tally all = count(pen, 0, report->finding_count);
	all.tests += documents_without(report);
	cc_buf_adds(pen->out, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"claimcheck\"");
	add_tally(pen->out, all);
	cc_buf_adds(pen->out, ">\n");
	enum cc_status status = CC_OK;
	for (size_t i = 0, from = 0; status == CC_OK && i < report->article_count; i++) {
		size_t to = from;
		while (to < report->finding_count && is_in(&report->findings[to], report->articles[i]))
			to++;
		status = add_suite(pen, report->articles[i], from, to);
		from = to;
	}
	cc_buf_adds(pen->out, "</testsuites>\n");
	return status;
}

static enum cc_status write_junit(struct cc_buf *out, const struct cc_report *report, const struct cc_style *style)
{
	static const struct cc_layout layout = {.begin = write_suites};
	return cc_pen_write(out, report, style, &layout);
}

const struct cc_format cc_format_junit = {
    .id = "junit", .title = "JUnit XML for Jenkins and others", .write = write_junit};
