/* Which characters Chinese text in traditional script is told by, and what each is in simplified script.
 * Leaves the view of a document to text/normalise.c. */
#include "base/traditional.h"

#include <string.h>

#include "base/traditional_rows.h"

enum { CHARACTER = 3, PAIR = 2 * CHARACTER, SAMPLES = 64, ONE_IN = 8 };

/* The simplified form of the character at `at`, of U+4000 to U+9FFF; NULL where it is none of the traditional ones. */
static const char *simplified(const char *at)
{
	const char *pair = rows[ROW((unsigned char)at[0], (unsigned char)at[1])];
	for (; pair != NULL && *pair != '\0'; pair += PAIR)
		if (pair[CHARACTER - 1] == at[CHARACTER - 1])
			return pair + CHARACTER;
	return NULL;
}

static bool is_lead(char c)
{
	return (unsigned char)c >= 0xE4 && (unsigned char)c <= 0xE9; /* U+4000..9FFF: the whole of ordinary Han */
}

bool cc_is_traditional(struct cc_str text)
{
	size_t han = 0;
	size_t traditional = 0;
	for (size_t i = 0; i < SAMPLES && text.len >= CHARACTER; i++) {
		size_t at = i * (text.len - CHARACTER) / SAMPLES;
		while (at > 0 && ((unsigned char)text.ptr[at] & 0xC0) == 0x80)
			at--;
		if (!is_lead(text.ptr[at]))
			continue;
		han++;
		traditional += simplified(text.ptr + at) != NULL;
	}
	return han > 0 && traditional * ONE_IN >= han;
}

bool cc_holds_traditional(struct cc_str text)
{
	for (size_t at = 0; at + CHARACTER <= text.len;) {
		const bool han = is_lead(text.ptr[at]);
		if (han && simplified(text.ptr + at) != NULL)
			return true;
		at += han ? CHARACTER : 1;
	}
	return false;
}

void cc_simplify(char *text, size_t len)
{
	for (size_t at = 0; at + CHARACTER <= len;) {
		if (!is_lead(text[at])) {
			at++;
			continue;
		}
		const char *to = simplified(text + at);
		if (to != NULL)
			memcpy(text + at, to, CHARACTER);
		at += CHARACTER;
	}
}

/* The character at `at`, in simplified script where it has a form there. */
static const char *simple_at(struct cc_str text, size_t at)
{
	const char *to = is_lead(text.ptr[at]) && at + CHARACTER <= text.len ? simplified(text.ptr + at) : NULL;
	return to != NULL ? to : text.ptr + at;
}

bool cc_same_simplified(struct cc_str a, struct cc_str b)
{
	if (a.len != b.len)
		return false;
	for (size_t at = 0, step; at < a.len; at += step) {
		step = is_lead(a.ptr[at]) && is_lead(b.ptr[at]) && at + CHARACTER <= a.len ? CHARACTER : 1;
		if (memcmp(simple_at(a, at), simple_at(b, at), step) != 0)
			return false;
	}
	return true;
}
