import type { ConferenceSummary } from "@/lib/domain/summary/summary";
import type { SummaryPen } from "@/lib/format/summary/write-figure";
import { wordsOf } from "../../words";
import { escaped } from "../../xlsx/cells";
import type { SummaryPaper } from "../summary-paper";
import { writeSummary } from "../written-summary";
import { SCRIPT } from "./script";
import { type Slide, type SlideTable, slidesOf } from "./slides";
import { STYLE } from "./style";

/**
 * A summary as one page that needs no network: for the screen of a meeting room, slide by slide with the arrow keys, and
 * read from top to bottom where no script runs. It holds public figures alone, and nothing of whoever saved it.
 */
export function summaryHtml(summary: ConferenceSummary, paper: SummaryPaper, pen: SummaryPen): string {
  const { page } = wordsOf(pen.locale).summary;
  const written = writeSummary(summary, { ...pen, prose: paper.prose, closing: paper.closing });
  const slides = slidesOf(written, pen);
  return `<!doctype html>
<html lang="${pen.locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'">
<title>${escaped(`${page.title} – ${paper.conference}`)}</title>
<style>${STYLE}</style>
</head>
<body>
<section class="slide"><h1>${escaped(paper.conference)}</h1><p>${escaped(page.title)}</p><p class="hint">${escaped(page.keys)}</p></section>
${slides.map(slide).join("\n")}
<script>${SCRIPT}</script>
</body>
</html>
`;
}

function slide({ heading, sentences, table: drawn, drawing = "" }: Slide): string {
  const said = sentences.map((sentence) => `<p>${escaped(sentence)}</p>`).join("");
  return `<section class="slide"><h2>${escaped(heading)}</h2>${said}${drawn ? table(drawn) : ""}${drawing}</section>`;
}

function table({ title, unit, heads, rows, notes }: SlideTable): string {
  const caption = [title, unit && `(${unit})`].filter(Boolean).join(" ");
  const head = heads.map((text) => `<th scope="col">${escaped(text)}</th>`).join("");
  const body = rows
    .map(({ strong, cells: [name = "", ...values] }) => {
      const cells = values.map((value) => `<td>${escaped(value)}</td>`).join("");
      return `<tr${strong ? ' class="strong"' : ""}><th scope="row">${escaped(name)}</th>${cells}</tr>`;
    })
    .join("");
  const said = notes.map((note) => `<p class="hint">${escaped(note)}</p>`).join("");
  return `<table><caption>${escaped(caption)}</caption><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table>${said}`;
}
