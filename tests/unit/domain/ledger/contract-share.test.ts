import { describe, expect, test } from "vitest";
import { shareNamed } from "@/lib/domain/ledger/contract-share";
import { refusalOf } from "./refusal-of";
import { aContractShare } from "./standings";

const machinery = aContractShare({ id: "machinery", content: "ND3" });
const training = aContractShare({ id: "training", content: "ND1" });
const other = aContractShare({ id: "other", contractId: "contract-2", content: "ND4" });
const shares = [machinery, training, other];
const named = (contractId: string, content: string | null) => ({ projectCode: "KC-26-001", contractId, content });

describe("the share a voucher is paid from", () => {
  test("is the contract's only one when no content is named", () => {
    expect(shareNamed(shares, named("contract-2", null))).toBe(other);
  });

  test("is the one of the named content", () => {
    expect(shareNamed(shares, named("contract-1", "ND1"))).toBe(training);
  });

  test("must be named where the đề án has several contents in the contract", () => {
    expect(refusalOf(() => shareNamed(shares, named("contract-1", null)))).toEqual({
      code: "voucher.content-required",
      contents: ["ND3", "ND1"],
    });
  });

  test("cannot be a content the contract does not have", () => {
    expect(refusalOf(() => shareNamed(shares, named("contract-1", "ND9")))).toMatchObject({
      code: "voucher.content-unknown",
      content: "ND9",
    });
    expect(refusalOf(() => shareNamed(shares, named("contract-2", "ND3")))).toMatchObject({
      code: "voucher.content-unknown",
    });
  });

  test("must be of a contract of this đề án", () => {
    expect(refusalOf(() => shareNamed(shares, named("contract-9", null)))).toEqual({
      code: "voucher.contract-unknown",
      contractId: "contract-9",
      projectCode: "KC-26-001",
    });
  });
});
