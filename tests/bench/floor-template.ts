/** A page taken apart where a figure is printed: `fixed` has one piece more than `widths`. */
export type FloorTemplate = { fixed: string[]; widths: number[] };

/** A figure as pages print it: "78,7", "1.234,5", "-3,0". */
const FIGURE = /-?\d[\d.]*,\d+/g;

/** Takes a page apart at its figures. */
export function takeApart(html: string): FloorTemplate {
  return { fixed: html.split(FIGURE), widths: (html.match(FIGURE) ?? []).map((figure) => figure.length) };
}

/** The page again, each figure written from one of the numbers, in the width it had. */
export function putTogether({ fixed, widths }: FloorTemplate, numbers: number[]): string {
  let html = fixed[0] ?? "";
  for (const [place, width] of widths.entries())
    html += inWidth(numbers[place % numbers.length] ?? 0, width) + (fixed[place + 1] ?? "");
  return html;
}

/** Every number of a statement's answer, however deep it lies. */
export function numbersOf(answer: unknown): number[] {
  if (typeof answer === "number") return [answer];
  if (typeof answer === "string") return answer !== "" && Number.isFinite(Number(answer)) ? [Number(answer)] : [];
  if (typeof answer !== "object" || answer === null) return [];
  return Object.values(answer).flatMap(numbersOf);
}

function inWidth(number: number, width: number): string {
  return (number / 1e9).toFixed(1).replace(".", ",").padStart(width, "0").slice(-width);
}
