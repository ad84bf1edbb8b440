import { expect, test } from "vitest";
import { writeSentence } from "@/lib/format/summary/write-sentence";
import { getSummary, type SummaryRequest } from "@/lib/queries/summary/get-summary";
import { getCheckedText } from "@/lib/queries/text-check/get-checked-text";
import { testDatabase } from "../../support/database";

testDatabase({ sample: true });

test.each([
  { region: "MTTN", year: 2023, through: 9, uses: "ACTUAL", asOf: null },
  { region: "BAC", year: 2024, through: 6, uses: "ESTIMATE", asOf: null },
] as const satisfies readonly SummaryRequest[])(
  "nothing is wrong in what the summary of $region prints",
  async (request) => {
    const summary = await getSummary(request);
    const sentences = summary.parts.flatMap((part) =>
      part.sentences.map((sentence) =>
        writeSentence(sentence, null, summary, { locale: "vi", decimals: {} })
          .map(({ text }) => text)
          .join(""),
      ),
    );
    const { findings } = await getCheckedText(sentences.join("\n"));

    expect(
      findings.flatMap(({ verdict, kind, stated, sentence }) =>
        verdict === "wrong" ? [[kind, stated, sentences.join("\n").slice(sentence.start, sentence.end)]] : [],
      ),
    ).toEqual([]);
    expect(findings.filter(({ verdict }) => verdict === "match").length).toBeGreaterThan(14);
  },
);
