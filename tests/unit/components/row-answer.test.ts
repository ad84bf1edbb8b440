import { expect, it } from "vitest";
import { errorOf } from "@/components/forms/form-answer";
import { rowAnswer } from "@/components/forms/row-answer";

const answer = {
  savedAt: null,
  refusal: {
    detail: "Chưa ghi được.",
    errors: [{ path: "shares.1.amount", code: "money.text", message: "Không phải số tiền." }],
  },
  values: {
    "shares.0.projectCode": "KC-1",
    "shares.0.content": "ND1",
    "shares.0.amount": "10",
    "shares.1.projectCode": "KC-1",
    "shares.1.content": "ND2",
    "shares.1.amount": "mười",
    "shares.10.projectCode": "KC-2",
  },
};

it("finds what was typed for a row that stands elsewhere now, with what was wrong with it", () => {
  const own = rowAnswer(answer, { list: "shares", at: 0, is: { projectCode: "KC-1", content: "ND2" } });
  expect(own?.values).toEqual({
    "shares.0.projectCode": "KC-1",
    "shares.0.content": "ND2",
    "shares.0.amount": "mười",
  });
  expect(errorOf(own, "shares.0.amount")).toBe("Không phải số tiền.");
});

it("tells a row that was left empty from one that was not on the form", () => {
  const left = rowAnswer(answer, { list: "shares", at: 3, is: { projectCode: "KC-2" } });
  expect(left?.values).toEqual({ "shares.3.projectCode": "KC-2" });
  expect(rowAnswer(answer, { list: "shares", at: 3, is: { projectCode: "KC-3" } })).toBeNull();
  expect(rowAnswer(null, { list: "shares", at: 3, is: { projectCode: "KC-2" } })).toBeNull();
});
