/** What stands for the note of whoever sends a report back with remarks on its cells and writes nothing else. */
export const REMARKED = "–";
