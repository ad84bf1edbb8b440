import { describe, expect, test } from "vitest";
import { type CappedDossier, capBreaches, capRooms } from "@/lib/domain/project/cap-breaches";
import { type CapInForce, capsFor } from "@/lib/domain/project/support-cap";

const million = (count: number) => BigInt(count) * 1_000_000n;
const basis = { document: "28/2018/TT-BTC", clause: "Điều 7", mark: "src" } as const;
const machinery: CapInForce = {
  ...{ item: "machinery", maxPercent: 50, maxAmount: million(300), per: { vi: "cơ sở", en: "establishment" } },
  ...{ countedBy: "establishments-machinery", perBeneficiary: true, basis },
};
const model: CapInForce = {
  ...{ item: "demonstration-model", maxPercent: 30, maxAmount: million(1_000), per: { vi: "mô hình", en: "model" } },
  ...{ countedBy: "demonstration-models", perBeneficiary: false, basis },
};

function dossier(support: number, counterpart: number, more: Partial<CappedDossier> = {}): CappedDossier {
  const line = { item: "machinery", support: million(support), counterpart: million(counterpart), other: 0n };
  return { budget: [line], beneficiaries: [], outputs: [], ...more };
}
const named = (...supports: number[]) =>
  supports.map((support, at) => ({ name: `Cơ sở ${at + 1}`, support: million(support) }));

describe("a đề án within its caps", () => {
  test("is one that asks for exactly the most it may", () => {
    expect(capBreaches(dossier(300, 300), [machinery])).toEqual([]);
  });

  test("carries a cap for each of its beneficiaries", () => {
    expect(capBreaches(dossier(900, 900, { beneficiaries: named(300, 300, 300) }), [machinery])).toEqual([]);
  });

  test("of a group whose beneficiaries are not named yet carries a cap for each that it aims at", () => {
    const outputs = [{ indicator: "establishments-machinery", target: 4 }];
    expect(capBreaches(dossier(1_200, 1_200, { outputs }), [machinery])).toEqual([]);
  });

  test("may ask for what no cap speaks of", () => {
    const budget = [{ item: "fair", support: million(5_000), counterpart: 0n, other: 0n }];
    expect(capBreaches({ budget, beneficiaries: [], outputs: [] }, [machinery])).toEqual([]);
  });
});

describe("a breach", () => {
  test("of the share says by how much, over all years of an item together", () => {
    const line = { item: "machinery", support: million(100), counterpart: million(50), other: 0n };
    const [breach, ...others] = capBreaches({ budget: [line, line], beneficiaries: [], outputs: [] }, [machinery]);
    expect(others).toEqual([]);
    expect(breach).toMatchObject({ rule: "percent", most: million(150), over: million(50) });
  });

  test("of the amount counts models, not those who have them", () => {
    const budget = [{ item: "demonstration-model", support: million(1_500), counterpart: million(5_000), other: 0n }];
    const outputs = [{ indicator: "demonstration-models", target: 1 }];
    const found = capBreaches({ budget, beneficiaries: named(750, 750), outputs }, [model]);
    expect(found).toMatchObject([
      { rule: "quantity", most: million(1_000), over: million(500), room: { quantity: 1 } },
    ]);
  });

  test("is one establishment's share above its own cap, even where the whole is within k caps", () => {
    const found = capBreaches(dossier(500, 500, { beneficiaries: named(400, 100) }), [machinery]);
    expect(found).toMatchObject([{ rule: "beneficiary", name: "Cơ sở 1", over: million(100), basis }]);
  });

  test("by one đồng is a breach", () => {
    const line = { item: "machinery", support: 50n, counterpart: 49n, other: 0n };
    expect(capBreaches({ budget: [line], beneficiaries: [], outputs: [] }, [machinery])).toMatchObject([{ over: 1n }]);
  });
});

describe("caps of a province's own fund", () => {
  const own = [
    {
      item: "machinery",
      maxPercent: null,
      maxAmount: million(200),
      basis: { ...basis, document: "NQ 05/2026/NQ-HĐND" },
    },
  ];

  test("bind KCĐP with their own resolution, beside the nation's share where they name none", () => {
    expect(capsFor("KCDP", [machinery, model], own)).toEqual([
      { ...machinery, maxAmount: million(200), basis: { ...basis, document: "NQ 05/2026/NQ-HĐND" } },
      model,
    ]);
  });

  test("do not bind KCQG, and never widen the nation's", () => {
    expect(capsFor("KCQG", [machinery], own)).toEqual([machinery]);
    const wide = own.map((cap) => ({ ...cap, maxAmount: million(900), maxPercent: 80 }));
    expect(capsFor("KCDP", [machinery], wide)).toMatchObject([{ maxAmount: million(300), maxPercent: 50 }]);
  });
});

test("the room of an item is told before anything is breached", () => {
  expect(capRooms(dossier(100, 300), [machinery, model])).toMatchObject([
    { item: "machinery", byPercent: million(200), byQuantity: million(300), quantity: 1 },
  ]);
});
