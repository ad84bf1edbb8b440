import { expect, test } from "vitest";
import { fittingWords } from "@/lib/domain/summary/fitting-words";
import { shapesOf } from "@/lib/domain/summary/sentence";
import { paid, planned, summaryOf, TY } from "../../../support/summaries";

const early = summaryOf(planned("now", TY));
const later = summaryOf([...planned("now", TY), ...paid("now", TY / 4n, "KCQG")]);
const said = early.parts.flatMap(({ sentences }) => sentences).find(({ id }) => id === "so-far.KCQG");
if (!said) throw new Error("no sentence of the national fund");
const kept = new Map([
  ["figures.so-far.KCQG", { words: "Quỹ {fund} chưa chi.", shapes: shapesOf(said) }],
  ["text.limits", { words: "Còn chậm.", shapes: "" }],
]);

test("words stand while their sentence says what it said, and no longer once it says something else", () => {
  expect([...fittingWords(kept, early).keys()]).toEqual(["figures.so-far.KCQG", "text.limits"]);
  expect([...fittingWords(kept, later).keys()]).toEqual(["text.limits"]);
});
