import type { Ratio } from "../figures/ratio";

/*
 * From where a summary's ranking and findings speak. No document sets these; each is this portal's own choice [rule], kept
 * in one place so that it can be argued about in one place.
 */

/** So many provinces or contents are named at either end of a ranking. */
export const MOST_NAMED = 3;

/** In so many criteria a province must lead before it is suggested for an award (đề nghị xem xét khen thưởng). */
export const AWARD_REASONS = 2;

/** So many provinces are suggested at most. */
export const MOST_SUGGESTED = 5;

/** An estimate further from what came of it than this speaks for no award: a tenth, either way. */
export const FAIR_ESTIMATE: Ratio = { part: 1n, whole: 10n };

/** A release later than so many days after the plan decision before it is told as late (phân bổ chậm). */
export const LATE_RELEASE_DAYS = 60;

/** From here on a change against last year is told as a jump (biến động mạnh): by half, either way. */
export const JUMP: Ratio = { part: 1n, whole: 2n };

/** A change over less than this part of all that there was before is no jump: over next to nothing, anything is. */
export const LEAST_BASE: Ratio = { part: 1n, whole: 100n };
