/** Headings a paste may begin with, which are no row of it. */
const HEADING = /^(stt|tt|tên|name|no)(?!\p{L})/iu;
const COUNTS = /^(stt|tt|no)(?!\p{L})/iu;
const SECOND_HEADING = /^(tên|name|mã số thuế|tax|địa chỉ|address)/iu;

/**
 * Cells as a spreadsheet puts them on the clipboard: rows by line, columns by tab, a cell of several lines or with
 * quotes within quotes. Read in one pass; lines within a cell become spaces, and empty rows at the end are left out.
 */
export function cellsOf(text: string): string[][] {
  const rows: string[][] = [[]];
  let cell = "";
  let isQuoted = false;
  const endCell = () => {
    rows.at(-1)?.push(cell.replace(/\s+/g, " ").trim());
    cell = "";
  };
  for (let at = 0; at < text.length; at++) {
    const character = text[at];
    if (isQuoted) {
      if (character !== '"') cell += character;
      else if (text[at + 1] === '"') cell += text[at++];
      else isQuoted = false;
    } else if (character === '"' && cell === "" && closes(text, at)) isQuoted = true;
    else if (character === "\t") endCell();
    else if (character === "\n") {
      endCell();
      rows.push([]);
    } else if (character !== "\r") cell += character;
  }
  endCell();
  while (rows.length > 1 && rows.at(-1)?.every((one) => one === "")) rows.pop();
  return rows;
}

/** Whether the quote there is closed again just before a tab, a line's end or the end: otherwise it is a letter. */
function closes(text: string, from: number): boolean {
  for (let at = text.indexOf('"', from + 1); at >= 0; at = text.indexOf('"', at + 1)) {
    if (text[at + 1] === '"') at++;
    else return at + 1 === text.length || /[\t\r\n]/.test(text[at + 1] ?? "");
  }
  return false;
}

/** The same without its line of headings, and without the column that only counts the rows. */
export function withoutHeading(rows: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const [[first = "", second = ""] = [], ...more] = rows;
  if (!HEADING.test(first) || !SECOND_HEADING.test(second)) return rows;
  return COUNTS.test(first) ? more.map((row) => row.slice(1)) : more;
}
