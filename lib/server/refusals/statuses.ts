export const NO_SESSION = 401;
export const FORBIDDEN = 403;
export const NOT_FOUND = 404;
/** Right in itself, but not with what stands now. */
export const CONFLICT = 409;
/** Nobody expected it; told beside what became of others. */
export const FAILED = 500;
/** Wrong whatever stands. */
export const WRONG_VALUE = 422;
