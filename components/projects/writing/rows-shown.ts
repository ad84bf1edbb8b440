const SPARE = 2;
const LEAST = 3;
const MOST = 30;

/** The rows a list shows in its form: those that hold something, and a few to fill in. */
export function rowsShown(values: Readonly<Record<string, string>>, list: string): number[] {
  const numbers = Object.entries(values).flatMap(([name, text]) => {
    const [of, row, column] = name.split(".");
    return of === list && column !== "year" && text !== "" ? [Number(row)] : [];
  });
  const filled = numbers.length === 0 ? 0 : Math.max(...numbers) + 1;
  return Array.from({ length: Math.min(Math.max(filled + SPARE, LEAST), Math.max(MOST, filled)) }, (_, at) => at);
}
