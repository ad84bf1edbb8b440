import { describe, expect, test } from "vitest";
import { printText } from "@/lib/documents/papers/print-text";
import { writeApart } from "@/lib/documents/papers/write-apart";
import { chartFile } from "@/lib/documents/summary/charts/chart-file";
import { summaryPaper } from "@/lib/documents/summary/summary-paper";
import { NO_CLOSING } from "@/lib/domain/summary/closing";
import type { Decimals } from "@/lib/domain/summary/decimals";
import { type FigureRef, figureKey } from "@/lib/domain/summary/figure-ref";
import type { ConferenceSummary } from "@/lib/domain/summary/summary";
import { findChart, SUMMARY_CHARTS } from "@/lib/domain/summary/summary-chart";
import { writeBareFigure } from "@/lib/format/summary/write-figure";
import { writeSentence } from "@/lib/format/summary/write-sentence";
import { getSummary } from "@/lib/queries/summary/get-summary";
import { testDatabase } from "../../support/database";
import { CONFERENCES, linesOf } from "../../support/golden-conferences";
import { readPdf, readWord } from "../../support/papers";

testDatabase({ sample: true });

const printedOf = (ref: FigureRef, { figures }: ConferenceSummary, decimals: Decimals) => {
  const figure = figures.get(figureKey(ref));
  return figure && writeBareFigure(figure, { locale: "vi", decimals });
};

const textOf = (summary: ConferenceSummary, decimals: Decimals) =>
  summary.parts.flatMap(({ sentences }) =>
    sentences.map((sentence) =>
      writeSentence(sentence, null, summary, { locale: "vi", decimals })
        .map(({ text }) => text)
        .join(""),
    ),
  );

describe.each(Object.keys(CONFERENCES) as (keyof typeof CONFERENCES)[])("the summary of %s", (id) => {
  test("speaks of every figure that was published of its region and year", () => {
    expect(linesOf(id).length).toBeGreaterThan(20);
  });

  test.each(linesOf(id))("prints line $no, $key, as published: $printed", async ({ printed, key }) => {
    const { request, decimals } = CONFERENCES[id];
    const summary = await getSummary(request);
    const figure = summary.figures.get(key);

    expect(figure && writeBareFigure(figure, { locale: "vi", decimals })).toBe(printed);
  });

  test("prints each of them in its Word and its PDF file", async () => {
    const { request, decimals } = CONFERENCES[id];
    const paper = printText(
      summaryPaper(
        await getSummary(request),
        {
          ...{ name: id, conference: "Hội nghị", prose: new Map(), closing: NO_CLOSING, decimals },
          head: {
            ...{ ministry: "Bộ Công Thương", department: "Cục Công Thương địa phương", number: null, signedOn: null },
            ...{ signerTitle: null, signer: null },
          },
        },
        "vi",
      ),
    );
    const word = readWord(await writeApart("docx", paper)).text;
    const pdf = (await readPdf(await writeApart("pdf", paper))).join(" ");

    for (const { printed } of linesOf(id)) {
      const text = (printed ?? "?").replace("-", "");
      expect(word).toContain(text);
      expect(pdf).toContain(text);
    }
  });

  test("draws its charts with the numbers of its tables, as images that open", async () => {
    const { request, decimals } = CONFERENCES[id];
    const summary = await getSummary(request);
    const pen = { locale: "vi", decimals } as const;
    for (const name of SUMMARY_CHARTS) {
      const [svg, png] = [await chartFile("svg", name, summary, pen), await chartFile("png", name, summary, pen)];
      const drawn = Buffer.from(svg ?? []).toString("utf8");
      const image = Buffer.from(png ?? []);

      expect(image.toString("latin1", 1, 4)).toBe("PNG");
      expect(image.readUInt32BE(16) / 2).toBeCloseTo(660, 0);
      expect(image.readUInt32BE(20) / 2).toBeCloseTo(Number(drawn.match(/ height="(\d+)"/)?.[1]), 0);
      for (const { plan, done } of findChart(summary, name)?.bars ?? [])
        expect(drawn).toContain(`${printedOf(done, summary, decimals)} / ${printedOf(plan, summary, decimals)}`);
    }
  });

  test("reads as it was read at the conference", async () => {
    const { request, decimals } = CONFERENCES[id];

    expect(textOf(await getSummary(request), decimals)).toMatchSnapshot();
  });
});
