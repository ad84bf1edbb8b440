import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { DomainError } from "@/lib/domain/errors";
import type { AcceptedPart, PartBeneficiary } from "@/lib/domain/project/accepted-part";
import { acceptedOf, roomForPart, standingParts } from "@/lib/domain/project/accepted-part";
import { decidePart, decideRecall, type PartFacts, type PartTaking } from "@/lib/domain/project/decide-part";
import { refusalOf } from "../ledger/refusal-of";
import { aContractShare, aStanding, million } from "../ledger/standings";

const TODAY = "2026-11-28";
const weaver: PartBeneficiary = { id: "weaver", name: "Hợp tác xã Mây tre", taxCode: null, support: million(120) };
const potter: PartBeneficiary = { id: "potter", name: "Cơ sở Gốm", taxCode: null, support: null };

const aPart = (changes: Partial<AcceptedPart> = {}): AcceptedPart => ({
  ...{ id: "part-1", shareId: "share-1", contractNumber: "01/HĐ-KC", beneficiaryId: "weaver", on: "2026-06-01" },
  ...{ beneficiaryName: weaver.name, amount: million(100), number: null, conclusion: null },
  ...{ recordedBy: "Trần Văn A", onBehalfOf: null, recalled: null },
  ...changes,
});

function factsOf(changes: Partial<PartFacts> = {}): PartFacts {
  const parts = changes.parts ?? [];
  const acceptedParts = standingParts(parts).reduce((sum, { amount }) => sum + amount, 0n);
  const share = aContractShare({ standing: aStanding({ acceptedParts }) });
  return { state: "IN_PROGRESS", share, beneficiaries: [weaver, potter], parts, ...changes };
}

const taking = (changes: Partial<PartTaking> = {}): PartTaking => ({
  ...{ beneficiaryId: "weaver", on: "2026-06-10", amount: million(100) },
  ...changes,
});
const refused = (changes: Partial<PartTaking>, facts: Partial<PartFacts> = {}) =>
  refusalOf(() => decidePart(taking(changes), factsOf(facts), TODAY));

describe("accepting one beneficiary of a đề án", () => {
  test("is allowed up to what it is given, and not one đồng more", () => {
    expect(() => decidePart(taking({ amount: million(120) }), factsOf(), TODAY)).not.toThrow();
    expect(refused({ amount: million(120) + 1n })).toEqual({
      ...{ code: "acceptance.part-over-support", name: weaver.name, support: million(120), accepted: 0n },
    });
  });

  test("counts what is accepted of it on another contract within what it is given", () => {
    const parts = [aPart({ shareId: "share-2", amount: million(90) })];
    expect(refused({ amount: million(31) }, { parts })).toMatchObject({ accepted: million(90) });
  });

  test("holds all beneficiaries of a contract within what it commits", () => {
    const parts = [aPart({ beneficiaryId: "weaver" })];
    expect(refused({ beneficiaryId: "potter", amount: million(201) }, { parts })).toEqual({
      ...{ code: "acceptance.parts-over-contract", contractNumber: "01/HĐ-KC" },
      ...{ committed: million(300), accepted: million(100) },
    });
  });

  test("happens once, until it is taken back", () => {
    expect(refused({}, { parts: [aPart()] })).toMatchObject({ code: "acceptance.part-taken", on: "2026-06-01" });
    const parts = [aPart({ recalled: { reason: "Ghi nhầm số tiền.", by: "Trần Văn A" } })];
    expect(() => decidePart(taking(), factsOf({ parts }), TODAY)).not.toThrow();
  });

  test("waits for the đề án to be carried out, and ends with the acceptance of its year", () => {
    expect(refused({}, { state: "CONTRACTED" })).toEqual({ code: "acceptance.part-not-now", state: "CONTRACTED" });
    const share = aContractShare({ acceptedOn: "2026-07-01" });
    expect(refused({}, { share })).toEqual({ code: "acceptance.year-accepted", year: 2026 });
  });

  test("is of a day from the contract's signing to today, and of a beneficiary of this đề án", () => {
    expect(refused({ on: "2026-02-09" })).toMatchObject({ code: "acceptance.before-contract" });
    expect(refused({ on: "2026-11-29" })).toMatchObject({ code: "acceptance.in-future" });
    expect(refused({ beneficiaryId: "nobody" })).toEqual({ code: "acceptance.beneficiary-unknown" });
  });
});

describe("taking an accepted part back", () => {
  const recall = (share: Parameters<typeof aStanding>[0], part = aPart()) =>
    refusalOf(() =>
      decideRecall(part, { state: "IN_PROGRESS", share: aContractShare({ standing: aStanding(share) }) }),
    );

  test("is allowed while only advances are paid", () => {
    const share = aContractShare({
      standing: aStanding({ acceptedParts: million(100), disbursed: million(60), advanced: million(60) }),
    });
    expect(() => decideRecall(aPart(), { state: "IN_PROGRESS", share })).not.toThrow();
  });

  test("is refused where a payment stands on it, and once it was done", () => {
    expect(recall({ acceptedParts: million(150), disbursed: million(60) })).toEqual({
      ...{ code: "acceptance.part-paid", name: weaver.name, accepted: million(150), paid: million(60) },
    });
    const recalled = aPart({ recalled: { reason: "Ghi nhầm số tiền.", by: "Trần Văn A" } });
    expect(recall({}, recalled)).toEqual({ code: "acceptance.part-recalled", name: weaver.name });
  });
});

test("what is shown as room for a beneficiary can be accepted to the đồng, and one đồng more cannot", () => {
  const amounts = fc.bigInt({ min: 1n, max: 400n });
  fc.assert(
    fc.property(amounts, fc.option(amounts), amounts, fc.boolean(), (committed, support, before, elsewhere) => {
      const beneficiary = { ...weaver, support };
      const parts = [aPart({ amount: before, ...(elsewhere ? { shareId: "share-2" } : { beneficiaryId: "potter" }) })];
      const standing = aStanding({ amount: committed, acceptedParts: elsewhere ? 0n : before });
      const facts = factsOf({ parts, beneficiaries: [beneficiary, potter], share: aContractShare({ standing }) });
      const room = roomForPart(standing.share, beneficiary, parts);
      const accept = (amount: bigint) => () => decidePart(taking({ amount }), facts, TODAY);
      if (room > 0n) expect(accept(room)).not.toThrow();
      expect(accept(room + 1n)).toThrow(DomainError);
      expect(acceptedOf("weaver", parts)).toBe(elsewhere ? before : 0n);
    }),
  );
});
