/* Dividing once for two digits: every line of an extraction holds a dozen numbers.
 * Leaves growing text to buf.c and exact decimals to decimal_text.c. */
#include "base/digits.h"

#include <string.h>

static const char pairs[] = "00010203040506070809101112131415161718192021222324"
			    "25262728293031323334353637383940414243444546474849"
			    "50515253545556575859606162636465666768697071727374"
			    "75767778798081828384858687888990919293949596979899";

char *cc_digits_before(char *end, uint64_t number)
{
	while (number >= 100) {
		end -= 2;
		memcpy(end, pairs + number % 100 * 2, 2);
		number /= 100;
	}
	if (number < 10) {
		*--end = (char)('0' + number);
		return end;
	}
	end -= 2;
	memcpy(end, pairs + number * 2, 2);
	return end;
}
