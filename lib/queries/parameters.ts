/** Values bound to a statement that is put together from parts; each gives back its place, `$1`, `$2` … */
export class Parameters {
  readonly values: unknown[] = [];

  /** Binds a value and gives its place, with the type the statement reads it as. */
  add(value: unknown, type: "text" | "text[]" | "integer" | "uuid" | "date" | "bigint"): string {
    this.values.push(value);
    return `$${this.values.length}::${type}`;
  }
}
