/* The claims of a text as a line that a test can hold against what a reader says.
 * Leaves making articles to article_support.h. */
#ifndef CC_TESTS_CLAIM_SUPPORT_H
#define CC_TESTS_CLAIM_SUPPORT_H

/**
 * Fail unless the claims of `text`, read with the packs that ship, are `wanted`:
 * "metric|scope|period|aspect|value|unit",
 * "|modality" behind it unless it is a plain fact; ";" between claims, in text order.
 */
void cc_test_claims(const char *name, const char *text, const char *wanted);

/**
 * Fail unless the claims of `text`, an article of `date` ("" for none), are `wanted` of these times:
 * "value period"; ";" between claims, in text order.
 */
void cc_test_times(const char *name, const char *text, const char *date, const char *wanted);

#endif
