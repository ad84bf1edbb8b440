import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { LineField } from "@/components/forms/form-fields";
import { RefusalSummary } from "@/components/forms/refusal-summary";

const refusal = { detail: "Chưa ghi được.", errors: [{ path: "number", code: "text.empty", message: "Ghi số." }] };
const answer = { refusal, values: { number: "" }, savedAt: null };

const drawn = (form?: string) =>
  [
    createElement(RefusalSummary, { refusal, title: "Chưa ghi được", form }),
    createElement(LineField, { name: "number", label: "Số", answer, values: {}, form }),
  ]
    .map((one) => renderToStaticMarkup(one))
    .join("");

it("tells the controls of two forms on one page apart, and leads to the one that was refused", () => {
  const page = drawn("condition-1") + drawn("condition-2");
  const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(page).toContain('href="#condition-2-number"');
  expect(page).toContain('<label for="condition-2-number">');
  expect(page).toContain('aria-describedby="condition-2-number-error"');
});

it("names a control as it is sent where its form stands alone", () => {
  expect(drawn()).toContain('href="#number"');
  expect(drawn("condition-1")).toContain('name="number"');
});
