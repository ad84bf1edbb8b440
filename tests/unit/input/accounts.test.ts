import { describe, expect, test } from "vitest";
import { grantRoleInput } from "@/lib/input/accounts";

const grant = { id: "6f1d2a52-6b0e-4a43-9d5f-0f6a4f5f9a11", version: 1, role: "AUDITOR" };
const until = (text: unknown) => grantRoleInput.safeParse({ ...grant, until: text });

describe("the last day of a role", () => {
  test("is read as it is typed in Vietnam, and as the API writes it", () => {
    for (const typed of ["05/09/2027", "5/9/2027", "05092027", "2027-09-05", "ngày 5 tháng 9 năm 2027"])
      expect(until(typed).data?.until, typed).toBe("2027-09-05");
  });

  test("is left open by an empty field", () => {
    expect([until("").data?.until, until(undefined).data?.until]).toEqual([null, null]);
  });

  test("that no calendar has, or that is none, is refused by the field's name", () => {
    for (const typed of ["31/02/2027", "mai", "09/2027"])
      expect(until(typed).error?.issues.map(({ path }) => path)).toEqual([["until"]]);
  });
});
