/** After how many days without a progress report one is due: a quarter, by practice; no source sets it, so it is data. */
export const PROGRESS_INTERVAL_ROWS = [{ valid_from: "2013-12-27", valid_to: null, days: 90, mark: "uncertain" }];
