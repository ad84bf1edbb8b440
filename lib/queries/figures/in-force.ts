/** A dated row that is in force on a day. Plain comparisons: a few dozen rows are read faster than an index of ranges. */
export function inForce(table: string, day: string): string {
  return `${table}.valid_from <= ${day} AND coalesce(${table}.valid_to > ${day}, true)`;
}
