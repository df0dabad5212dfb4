/* Lists of words around figures that packs give (`figure_words:`): what each is called.
 * Leaves reading them to word_lists.c, how one is looked for to word_list.h, what a word does to a figure to extract/.
 */
#ifndef CC_RULESET_FIGURE_WORDS_H
#define CC_RULESET_FIGURE_WORDS_H

/* Name in C and in packs. A blank at the edge of a word belongs to it: "pay " is no "payload". */
#define CC_FIGURE_LISTS(X)                                                                                             \
	X(PAID, "paid")			    /* somewhere before pounds of money: cost, fined */                        \
	X(OWED, "owed")			    /* behind "pounds of" that are money: debt, aid */                         \
	X(WEIGHED, "weighed")		    /* somewhere before pounds that weigh */                                   \
	X(WEIGHT_BEHIND, "weight-behind")   /* right behind pounds that weigh: " of thrust" */                         \
	X(LEADS, "leads")		    /* Han right before a bare number that it leads to: 增至98 */            \
	X(REACHES, "reaches")		    /* those that reach it: 增至80后回落 */                               \
	X(COUNTED_BEHIND, "counted-behind") /* Han right behind a bare number that counts: 4死11伤 */                \
	X(GOES_ON, "goes-on")		    /* Han right behind a bare number that moves on: 98增至120 */            \
	X(NUMBER_OF, "number-of")	    /* right before the number of a thing: 舷号, 密码 */                   \
	X(STATES, "states")		    /* between such a word and its number: 为, 是, : */                      \
	X(AMONG, "among")		    /* 每五人中有一人: between the whole and 有 */                     \
	X(MOVES_BY, "moves-by")		    /* right before by how much something moved: 净增110万至2370万 */     \
	X(MOVES_NEAR, "moves-near")	    /* shortly before by how much: went down 45,400 to 8,153,900 */            \
	X(LONGER_THAN_UNITS, "longer-than-units") /* Han words that begin with a unit and are none: 票房 */          \
	X(PRICES_BEFORE, "prices-before")	  /* right before an amount from which prices start: 售价12万起 */ \
	X(PHASE_COUNTS, "phase-counts")		  /* right before phases that are counted: 分三期 */                \
	X(KIND_BEHIND, "kind-behind")		  /* label words whose number has a noun behind: grade 3 events */     \
	X(DETERMINERS, "determiners")		  /* before a label word whose number counts: the room 12 were in */   \
	X(PREPOSITIONS, "prepositions")		  /* before a noun that a number tells apart: in zone 7 */             \
	X(VERB_BEFORE, "verb-before")		  /* make the next word a verb or an adjective: they need 20 */        \
	X(DIVISIONS, "divisions")		  /* what only numbers tell apart: section 230 stays */                \
	X(NUMBERED_PLURALS, "numbered-plurals")	  /* things that a row of numbers tells apart: beds 7 to 12 */         \
	X(DECADE_BEFORE, "decade-before")	  /* right before the 40s of a life: " her " */                        \
	X(YEAR_BEFORE, "year-before")		  /* right before a year: " in ", " since " */                         \
	X(MODERN_YEAR_BEFORE, "modern-year-before") /* the same where the year is of late: " of ", " his " */          \
	X(DAY_PARTS, "day-parts")		    /* right before an hour: 下午 */                                 \
	X(HOUR_BEFORE, "hour-before")		    /* right before an hour: doors at  */                              \
	X(TRAIN_BEHIND, "train-behind")		    /* right behind the time of a train: the 7.15 to */                \
	X(ERA_BEHIND, "era-behind")		    /* right behind a year: BC */                                      \
	X(EMPERORS, "emperors")			    /* right before the year of a reign: 帝, 太宗 */                \
	X(EVENT_BEHIND, "event-behind")		    /* right behind the metres of a race: 200米决赛 */              \
	X(LENGTHS_BEHIND, "lengths-behind")	    /* right behind metres, no millions: 300m spans */                 \
	X(MISREAD_BEHIND, "misread-behind")	    /* right behind a number with a misread letter: 5O家 */           \
	X(BUILDINGS, "buildings")		    /* right before a floor of one: 8号馆3层 */                     \
	X(PLACE_CODES, "place-codes")	/* behind a number that names a place before another: 6栋2单元 */           \
	X(PLACE_SIGNS, "place-signs")	/* behind that other one: 单元, 室, 号 */                                  \
	X(GROUP_BEHIND, "group-behind") /* right behind ages or sizes of a group: the 40-44 group */                   \
	X(SENT, "sent")			/* shortly before the number that a message goes to: Text HELP to */           \
	X(MILLIONS, "millions")		/* right before a short million: a turnover of 3.1m */                         \
	X(MILLIONS_BEHIND,                                                                                             \
	  "millions-behind")	      /* right behind the m of millions, a plural further on: 214m paid memberships */ \
	X(SPENT, "spent")	      /* shortly before 块 of money: 省了20块 */                                   \
	X(HOUR_BEHIND, "hour-behind") /* right behind an hour: 整, 开会 */                                          \
	X(CLOCK_BEFORE, "clock-before")	    /* right before an hour of four digits: at 1900 hrs */                     \
	X(CLOCK_BEHIND, "clock-behind")	    /* right behind one: 1440 GMT */                                           \
	X(GAME_BEFORE, "game-before")	    /* right before the points of a game: trailing 0-1 */                      \
	X(GAME_BEHIND, "game-behind")	    /* right behind them: 1-3 at half-time, 0-2告负 */                       \
	X(DIALLED, "dialled")		    /* right before a number that is dialled or pressed: ring 101 */           \
	X(RIDES, "rides")		    /* behind the name of one in digits: the 73 bus, a 747 jet */              \
	X(AMOUNTS, "amounts")		    /* what a bare number states and does not name: the 400 mark */            \
	X(FIELDS, "fields")		    /* may count, and name where they open a sentence: Field 14 yielded */     \
	X(STANDS, "stands")		    /* right before "at" and a level of four digits: stood at 1427 */          \
	X(HOUR_GOES_ON, "hour-goes-on")	    /* right behind an hour of four digits: at 1427 in calm seas */            \
	X(WHOLES, "wholes")		    /* behind "of" where a part of them is counted: 300 of the */              \
	X(ONE_BEHIND, "one-behind")	    /* verbs of one thing, right behind its number: Licence 44 was */          \
	X(PLURALS, "plurals")		    /* plurals that end otherwise: people */                                   \
	X(NO_PLURALS, "no-plurals")	    /* no plural, though it ends with an s: this, makes */                     \
	X(NO_NOUNS, "no-nouns")		    /* no noun behind a number: 20 were */                                     \
	X(PARTS_OF_EACH, "parts-of-each")   /* right behind how many each has: 3 bedroom houses */                     \
	X(STREETS, "streets")		    /* what ends the name of a street behind its number: 14 High Street */     \
	X(STREETS_AHEAD, "streets-ahead")   /* what begins it: 45 rue de Rivoli */                                     \
	X(STEPS, "steps")		    /* right before by how much, in English: fell 3 percent to */              \
	X(RANKED, "ranked")		    /* right behind a first that is a rank: largest */                         \
	X(SPREADS, "spreads")		    /* right before the from of a range: ranged */                             \
	X(NAMED_BEHIND, "named-behind")	    /* right behind the number that one thing is called by: got a 9 in */      \
	X(RACE_BEHIND, "race-behind")	    /* right behind the length of a race: the 5K run */                        \
	X(INNINGS_BEHIND, "innings-behind") /* right behind runs and wickets: 287 for 6 declared */                    \
	X(DAYS_BEFORE, "days-before")	    /* right before 30日 that counts days: 拘留 */                          \
	X(DAYS_BEHIND, "days-behind")	    /* right behind one: 以上 */                                             \
	X(YEAR_LEVELS, "year-levels")	    /* right behind a year that tells which of them: back to 2012 levels */    \
	X(YEAR_OWNERS, "year-owners") /* right before a year that tells which one of them: its 2026 growth forecast */ \
	X(MOVED_UP, "moved-up-to")    /* right before up to what something moved: the rate went up to 4% */            \
	X(YEARS_AGAINST, "years-against") /* right before a year that ends what is held against: compared to 2019 */   \
	X(ABOUTS, "abouts")		  /* between of and an amount: revenue for the quarter of about */             \
	X(PLURAL_ENDS, "plural-ends")	  /* what ends a plural that ends otherwise: schoolchildren */                 \
	X(LINES_BEHIND, "lines-behind")	  /* right behind the number of a line: the 38 runs to */                      \
	X(ODDS_BEHIND, "odds-behind")	  /* right behind the odds of a bet: a 2/5 favourite */                        \
	X(KINDS_JOINED, "kinds-joined")	  /* right behind digits that tell a kind: a 2-sided test */                   \
	X(SIGN_LEADS, "sign-leads")	  /* Han right before a hyphen that is a minus: 由-15.8米降到-18.2米 */

#define CC_FIGURE_LIST_ENUM(name, word) CC_FIGURE_LIST_##name,
enum cc_figure_list { CC_FIGURE_LISTS(CC_FIGURE_LIST_ENUM) CC_FIGURE_LIST_COUNT };
#undef CC_FIGURE_LIST_ENUM

#endif
